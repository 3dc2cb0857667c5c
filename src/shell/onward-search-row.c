/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-search-row.h"

#include "onward-heading.h"
#include "onward-search-hit.h"
#include "onward-tooltip.h"

struct _OnwardSearchRow
{
  GtkWidget parent_instance;

  /* template */
  OnwardHeading *heading;
  GtkLabel *title_label;
  GtkLabel *day_label;
  GtkLabel *snippet_label;

  /* owned */
  OnwardSearchHit *hit;
};

enum
{
  PROP_0,
  PROP_HIT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardSearchRow, onward_search_row, GTK_TYPE_WIDGET)

/* All at once: rows are filled anew with every key, and five bindings each would be felt. */
static void
show_hit (OnwardSearchRow *self)
{
  g_autofree char *title = NULL;
  g_autofree char *day = NULL;
  g_autofree char *exact = NULL;
  g_autofree char *snippet = NULL;
  g_autofree char *heading = NULL;

  if (self->hit == NULL)
    return;
  g_object_get (self->hit, "title", &title, "day", &day, "exact", &exact, "snippet", &snippet, "heading", &heading, NULL);
  g_object_set (self->heading, "title", heading, "visible", *heading != '\0', NULL);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->day_label, day);
  onward_tooltip_set (GTK_WIDGET (self->day_label), exact);
  gtk_label_set_label (self->snippet_label, snippet);
  gtk_widget_set_visible (GTK_WIDGET (self->snippet_label), *snippet != '\0');
}

static void
onward_search_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_HIT:
      g_value_set_object (value, ONWARD_SEARCH_ROW (object)->hit);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_search_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardSearchRow *self = ONWARD_SEARCH_ROW (object);

  switch (prop_id)
    {
    case PROP_HIT:
      if (g_set_object (&self->hit, g_value_get_object (value)))
        {
          show_hit (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_search_row_dispose (GObject *object)
{
  GtkWidget *child;

  g_clear_object (&ONWARD_SEARCH_ROW (object)->hit);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SEARCH_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_search_row_parent_class)->dispose (object);
}

static void
onward_search_row_class_init (OnwardSearchRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_search_row_dispose;
  object_class->get_property = onward_search_row_get_property;
  object_class->set_property = onward_search_row_set_property;

  properties[PROP_HIT] = g_param_spec_object ("hit", NULL, NULL, ONWARD_TYPE_SEARCH_HIT,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-search-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchRow, heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchRow, day_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchRow, snippet_label);
}

static void
onward_search_row_init (OnwardSearchRow *self)
{
  GtkLayoutManager *layout;

  gtk_widget_init_template (GTK_WIDGET (self));
  layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 2);
}
