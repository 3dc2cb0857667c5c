/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-panes.h"

/* The only user of AdwLeaflet, which newer libadwaita replaces by AdwNavigationSplitView. */

struct _OnwardPanes
{
  GtkWidget parent_instance;

  /* template */
  AdwLeaflet *leaflet;
  AdwBin *sidebar_bin;
  AdwBin *content_bin;

  int fold_below;
};

enum
{
  PROP_0,
  PROP_SIDEBAR,
  PROP_CONTENT,
  PROP_FOLDED,
  PROP_SHOW_CONTENT,
  PROP_FOLD_BELOW,
  PROP_ALONE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardPanes, onward_panes, GTK_TYPE_WIDGET)

static void
folded_cb (OnwardPanes *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
visible_child_cb (OnwardPanes *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_CONTENT]);
}

/* Panes may stand in panes: what is no step back here is one for those around. */
static void
back (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPanes *self = ONWARD_PANES (widget);

  if (onward_panes_get_folded (self) && onward_panes_get_show_content (self))
    {
      onward_panes_set_show_content (self, FALSE);
      gtk_widget_child_focus (GTK_WIDGET (self->sidebar_bin), GTK_DIR_TAB_FORWARD);
    }
  else if (gtk_widget_get_parent (widget) != NULL)
    gtk_widget_activate_action (gtk_widget_get_parent (widget), "panes.back", NULL);
}

static void
onward_panes_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  OnwardPanes *self = ONWARD_PANES (widget);

  gtk_widget_measure (GTK_WIDGET (self->leaflet), orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static void
onward_panes_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  OnwardPanes *self = ONWARD_PANES (widget);

  adw_leaflet_set_can_unfold (self->leaflet, width >= self->fold_below);
  gtk_widget_allocate (GTK_WIDGET (self->leaflet), width, height, baseline, NULL);
}

static void
onward_panes_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardPanes *self = ONWARD_PANES (object);

  switch (prop_id)
    {
    case PROP_SIDEBAR:
      g_value_set_object (value, onward_panes_get_sidebar (self));
      break;
    case PROP_CONTENT:
      g_value_set_object (value, onward_panes_get_content (self));
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, onward_panes_get_folded (self));
      break;
    case PROP_SHOW_CONTENT:
      g_value_set_boolean (value, onward_panes_get_show_content (self));
      break;
    case PROP_FOLD_BELOW:
      g_value_set_int (value, onward_panes_get_fold_below (self));
      break;
    case PROP_ALONE:
      g_value_set_boolean (value, onward_panes_get_alone (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_panes_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardPanes *self = ONWARD_PANES (object);

  switch (prop_id)
    {
    case PROP_SIDEBAR:
      onward_panes_set_sidebar (self, g_value_get_object (value));
      break;
    case PROP_CONTENT:
      onward_panes_set_content (self, g_value_get_object (value));
      break;
    case PROP_SHOW_CONTENT:
      onward_panes_set_show_content (self, g_value_get_boolean (value));
      break;
    case PROP_FOLD_BELOW:
      onward_panes_set_fold_below (self, g_value_get_int (value));
      break;
    case PROP_ALONE:
      onward_panes_set_alone (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_panes_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PANES);
  G_OBJECT_CLASS (onward_panes_parent_class)->dispose (object);
}

static void
onward_panes_class_init (OnwardPanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_panes_dispose;
  object_class->get_property = onward_panes_get_property;
  object_class->set_property = onward_panes_set_property;
  widget_class->measure = onward_panes_measure;
  widget_class->size_allocate = onward_panes_size_allocate;

  properties[PROP_SIDEBAR] = g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOW_CONTENT] = g_param_spec_boolean ("show-content", NULL, NULL, FALSE, flags);
  properties[PROP_FOLD_BELOW] = g_param_spec_int ("fold-below", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_ALONE] = g_param_spec_boolean ("alone", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-panes.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPanes, leaflet);
  gtk_widget_class_bind_template_child (widget_class, OnwardPanes, sidebar_bin);
  gtk_widget_class_bind_template_child (widget_class, OnwardPanes, content_bin);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, visible_child_cb);

  gtk_widget_class_install_action (widget_class, "panes.back", NULL, back);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "panes.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Back, 0, "panes.back", NULL);
}

static void
onward_panes_init (OnwardPanes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_panes_get_sidebar (OnwardPanes *self)
{
  g_return_val_if_fail (ONWARD_IS_PANES (self), NULL);
  return adw_bin_get_child (self->sidebar_bin);
}

void
onward_panes_set_sidebar (OnwardPanes *self, GtkWidget *sidebar)
{
  g_return_if_fail (ONWARD_IS_PANES (self));
  if (onward_panes_get_sidebar (self) == sidebar)
    return;
  adw_bin_set_child (self->sidebar_bin, sidebar);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR]);
}

GtkWidget *
onward_panes_get_content (OnwardPanes *self)
{
  g_return_val_if_fail (ONWARD_IS_PANES (self), NULL);
  return adw_bin_get_child (self->content_bin);
}

void
onward_panes_set_content (OnwardPanes *self, GtkWidget *content)
{
  g_return_if_fail (ONWARD_IS_PANES (self));
  if (onward_panes_get_content (self) == content)
    return;
  adw_bin_set_child (self->content_bin, content);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT]);
}

gboolean
onward_panes_get_folded (OnwardPanes *self)
{
  g_return_val_if_fail (ONWARD_IS_PANES (self), FALSE);
  return adw_leaflet_get_folded (self->leaflet);
}

gboolean
onward_panes_get_show_content (OnwardPanes *self)
{
  g_return_val_if_fail (ONWARD_IS_PANES (self), FALSE);
  return adw_leaflet_get_visible_child (self->leaflet) == GTK_WIDGET (self->content_bin);
}

/* Matters while folded, and decides what is in front when it folds. */
void
onward_panes_set_show_content (OnwardPanes *self, gboolean show_content)
{
  g_return_if_fail (ONWARD_IS_PANES (self));
  adw_leaflet_set_visible_child (self->leaflet,
                                 GTK_WIDGET (show_content ? self->content_bin : self->sidebar_bin));
}

int
onward_panes_get_fold_below (OnwardPanes *self)
{
  g_return_val_if_fail (ONWARD_IS_PANES (self), 0);
  return self->fold_below;
}

void
onward_panes_set_fold_below (OnwardPanes *self, int fold_below)
{
  g_return_if_fail (ONWARD_IS_PANES (self));
  if (self->fold_below == fold_below)
    return;
  self->fold_below = fold_below;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLD_BELOW]);
}

gboolean
onward_panes_get_alone (OnwardPanes *self)
{
  g_return_val_if_fail (ONWARD_IS_PANES (self), FALSE);
  return !gtk_widget_get_visible (GTK_WIDGET (self->sidebar_bin));
}

/* Steps in front before the sidebar goes: the leaflet always shows one of the two. */
void
onward_panes_set_alone (OnwardPanes *self, gboolean alone)
{
  g_return_if_fail (ONWARD_IS_PANES (self));
  if (onward_panes_get_alone (self) == alone)
    return;
  if (alone)
    onward_panes_set_show_content (self, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->sidebar_bin), !alone);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALONE]);
}
