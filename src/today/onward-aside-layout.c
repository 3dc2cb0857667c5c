/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-aside-layout.h"

struct _OnwardAsideLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  int line_spacing;
  int even_from;
};

enum
{
  PROP_0,
  PROP_SPACING,
  PROP_LINE_SPACING,
  PROP_EVEN_FROM,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardAsideLayout, onward_aside_layout, GTK_TYPE_LAYOUT_MANAGER)

static gboolean
is_there (GtkWidget *child)
{
  return child != NULL && gtk_widget_should_layout (child);
}

static void
measure_widths (GtkWidget *child, int *minimum, int *natural)
{
  *minimum = 0;
  *natural = 0;
  if (is_there (child))
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
}

static int
height_for (GtkWidget *child, int width)
{
  int height = 0;

  if (is_there (child))
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* The width of the second child beside the first, or 0 when they do not stand beside each other. */
static int
aside_width (OnwardAsideLayout *self, GtkWidget *widget, int width)
{
  int minimum, first, second;

  if (!is_there (gtk_widget_get_first_child (widget)) || !is_there (gtk_widget_get_last_child (widget)))
    return 0;
  if (self->even_from > 0)
    return width >= self->even_from ? (width - self->spacing) / 2 : 0;
  measure_widths (gtk_widget_get_first_child (widget), &minimum, &first);
  measure_widths (gtk_widget_get_last_child (widget), &minimum, &second);
  return first + self->spacing + second <= width ? second : 0;
}

static int
gap (OnwardAsideLayout *self, GtkWidget *widget)
{
  return is_there (gtk_widget_get_first_child (widget)) && is_there (gtk_widget_get_last_child (widget))
         ? self->line_spacing : 0;
}

static GtkSizeRequestMode
onward_aside_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
onward_aside_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  OnwardAsideLayout *self = ONWARD_ASIDE_LAYOUT (manager);
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *second = gtk_widget_get_last_child (widget);
  int first_minimum, first_natural, second_minimum, second_natural, aside;

  measure_widths (first, &first_minimum, &first_natural);
  measure_widths (second, &second_minimum, &second_natural);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (first_minimum, second_minimum);
      *natural = MAX (*minimum, first_natural + (second_natural > 0 ? self->spacing + second_natural : 0));
      return;
    }
  if (for_size < 0)
    for_size = first_natural + self->spacing + second_natural;
  aside = aside_width (self, widget, for_size);
  if (aside > 0)
    *natural = MAX (height_for (first, for_size - aside - self->spacing), height_for (second, aside));
  else
    *natural = height_for (first, for_size) + gap (self, widget) + height_for (second, for_size);
  *minimum = *natural;
}

static void
place (GtkWidget *child, int x, int y, int width, int height)
{
  if (is_there (child))
    gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
onward_aside_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  OnwardAsideLayout *self = ONWARD_ASIDE_LAYOUT (manager);
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *second = gtk_widget_get_last_child (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int aside = aside_width (self, widget, width);
  int rest = width - aside - self->spacing;

  if (aside > 0)
    {
      place (first, mirrored ? aside + self->spacing : 0, 0, rest, self->even_from > 0 ? height_for (first, rest) : height);
      place (second, mirrored ? 0 : width - aside, 0, aside, self->even_from > 0 ? height_for (second, aside) : height);
    }
  else
    {
      int first_height = height_for (first, width);

      place (first, 0, 0, width, first_height);
      place (second, 0, first_height + gap (self, widget), width, height_for (second, width));
    }
}

static void
onward_aside_layout_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardAsideLayout *self = ONWARD_ASIDE_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_LINE_SPACING:
      g_value_set_int (value, self->line_spacing);
      break;
    case PROP_EVEN_FROM:
      g_value_set_int (value, self->even_from);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_aside_layout_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardAsideLayout *self = ONWARD_ASIDE_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_LINE_SPACING:
      self->line_spacing = g_value_get_int (value);
      break;
    case PROP_EVEN_FROM:
      self->even_from = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
onward_aside_layout_class_init (OnwardAsideLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = onward_aside_layout_get_property;
  object_class->set_property = onward_aside_layout_set_property;
  layout_class->get_request_mode = onward_aside_layout_get_request_mode;
  layout_class->measure = onward_aside_layout_measure;
  layout_class->allocate = onward_aside_layout_allocate;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 12, flags);
  properties[PROP_LINE_SPACING] = g_param_spec_int ("line-spacing", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_EVEN_FROM] = g_param_spec_int ("even-from", NULL, NULL, 0, G_MAXINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_aside_layout_init (OnwardAsideLayout *self)
{
  self->spacing = 12;
}
