/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-header.h"

#include "onward-panes.h"

struct _OnwardHeader
{
  GtkWidget parent_instance;

  /* template */
  AdwHeaderBar *bar;
  AdwWindowTitle *window_title;
  GtkWidget *back_button;

  /* owned */
  GPtrArray *panes; /* of OnwardPanes, those around this header */
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_SUBTITLE,
  PROP_FLAT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void onward_header_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (OnwardHeader, onward_header, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, onward_header_buildable_init))

static GtkBuildableIface *parent_buildable;

static gboolean
is_in_content (OnwardHeader *self, OnwardPanes *panes)
{
  GtkWidget *content = onward_panes_get_content (panes);

  return content != NULL && gtk_widget_is_ancestor (GTK_WIDGET (self), content);
}

/* The nearest panes come first.  A step back leads over the first whose content this is; the
 * window's buttons belong to the outermost sides that are on show. */
static void
update (OnwardHeader *self)
{
  gboolean starts = TRUE;
  gboolean ends = TRUE;
  gboolean back = FALSE;
  gboolean found = FALSE;

  for (guint i = 0; i < self->panes->len; i++)
    {
      OnwardPanes *panes = self->panes->pdata[i];
      gboolean folded = onward_panes_get_folded (panes);
      gboolean content = is_in_content (self, panes);

      if (!folded && content)
        starts = FALSE;
      if (!folded && !content)
        ends = FALSE;
      if (content && !found)
        {
          back = folded;
          found = TRUE;
        }
    }
  gtk_widget_set_visible (self->back_button, back);
  adw_header_bar_set_show_start_title_buttons (self->bar, starts);
  adw_header_bar_set_show_end_title_buttons (self->bar, ends);
}

static void
onward_header_root (GtkWidget *widget)
{
  OnwardHeader *self = ONWARD_HEADER (widget);
  GtkWidget *around = widget;

  GTK_WIDGET_CLASS (onward_header_parent_class)->root (widget);
  while ((around = gtk_widget_get_ancestor (gtk_widget_get_parent (around), ONWARD_TYPE_PANES)) != NULL)
    {
      g_ptr_array_add (self->panes, g_object_ref (around));
      g_signal_connect_object (around, "notify::folded", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }
  update (self);
}

static void
onward_header_unroot (GtkWidget *widget)
{
  OnwardHeader *self = ONWARD_HEADER (widget);

  for (guint i = 0; i < self->panes->len; i++)
    g_signal_handlers_disconnect_by_func (self->panes->pdata[i], update, self);
  g_ptr_array_set_size (self->panes, 0);
  GTK_WIDGET_CLASS (onward_header_parent_class)->unroot (widget);
}

static void
onward_header_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  OnwardHeader *self = ONWARD_HEADER (buildable);

  if (self->bar == NULL || !GTK_IS_WIDGET (child) || child == G_OBJECT (self->bar))
    parent_buildable->add_child (buildable, builder, child, type);
  else if (g_strcmp0 (type, "title") == 0)
    onward_header_set_title_widget (self, GTK_WIDGET (child));
  else if (g_strcmp0 (type, "end") == 0)
    onward_header_pack_end (self, GTK_WIDGET (child));
  else
    onward_header_pack_start (self, GTK_WIDGET (child));
}

static void
onward_header_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = onward_header_add_child;
}

static void
onward_header_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardHeader *self = ONWARD_HEADER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, adw_window_title_get_title (self->window_title));
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, adw_window_title_get_subtitle (self->window_title));
      break;
    case PROP_FLAT:
      g_value_set_boolean (value, gtk_widget_has_css_class (GTK_WIDGET (self->bar), "flat"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_header_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardHeader *self = ONWARD_HEADER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      onward_header_set_title (self, g_value_get_string (value));
      break;
    case PROP_SUBTITLE:
      onward_header_set_subtitle (self, g_value_get_string (value));
      break;
    case PROP_FLAT:
      if (g_value_get_boolean (value))
        gtk_widget_add_css_class (GTK_WIDGET (self->bar), "flat");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self->bar), "flat");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_header_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_HEADER);
  G_OBJECT_CLASS (onward_header_parent_class)->dispose (object);
}

static void
onward_header_finalize (GObject *object)
{
  g_ptr_array_unref (ONWARD_HEADER (object)->panes);
  G_OBJECT_CLASS (onward_header_parent_class)->finalize (object);
}

static void
onward_header_class_init (OnwardHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_header_dispose;
  object_class->finalize = onward_header_finalize;
  object_class->get_property = onward_header_get_property;
  object_class->set_property = onward_header_set_property;
  widget_class->root = onward_header_root;
  widget_class->unroot = onward_header_unroot;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, "", flags);
  properties[PROP_FLAT] = g_param_spec_boolean ("flat", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-header.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardHeader, bar);
  gtk_widget_class_bind_template_child (widget_class, OnwardHeader, window_title);
  gtk_widget_class_bind_template_child (widget_class, OnwardHeader, back_button);
}

static void
onward_header_init (OnwardHeader *self)
{
  self->panes = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_header_new (void)
{
  return g_object_new (ONWARD_TYPE_HEADER, NULL);
}

void
onward_header_set_title (OnwardHeader *self, const char *title)
{
  g_return_if_fail (ONWARD_IS_HEADER (self));
  adw_window_title_set_title (self->window_title, title != NULL ? title : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

void
onward_header_set_subtitle (OnwardHeader *self, const char *subtitle)
{
  g_return_if_fail (ONWARD_IS_HEADER (self));
  adw_window_title_set_subtitle (self->window_title, subtitle != NULL ? subtitle : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUBTITLE]);
}

void
onward_header_pack_start (OnwardHeader *self, GtkWidget *child)
{
  g_return_if_fail (ONWARD_IS_HEADER (self));
  adw_header_bar_pack_start (self->bar, child);
}

void
onward_header_pack_end (OnwardHeader *self, GtkWidget *child)
{
  g_return_if_fail (ONWARD_IS_HEADER (self));
  adw_header_bar_pack_end (self->bar, child);
}

void
onward_header_set_title_widget (OnwardHeader *self, GtkWidget *child)
{
  g_return_if_fail (ONWARD_IS_HEADER (self));
  adw_header_bar_set_title_widget (self->bar, child);
}
