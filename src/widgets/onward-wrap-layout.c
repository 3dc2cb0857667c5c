/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-wrap-layout.h"

struct _OnwardWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  int line_spacing;
};

enum
{
  PROP_0,
  PROP_SPACING,
  PROP_LINE_SPACING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardWrapLayout, onward_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* A child gets its natural width, or the whole line when that is less. */
static void
child_size (GtkWidget *child, int line_width, int *width, int *height)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  *width = MAX (minimum, MIN (natural, line_width));
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *width, NULL, height, NULL, NULL);
}

/* The first child after @child that does not fit on its line; @height is that of the line. */
static GtkWidget *
line_end (OnwardWrapLayout *self, GtkWidget *child, int line_width, int *height)
{
  int used = 0;

  *height = 0;
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int width, child_height;

      if (!gtk_widget_should_layout (child))
        continue;
      child_size (child, line_width, &width, &child_height);
      if (used > 0 && used + self->spacing + width > line_width)
        break;
      used += (used > 0 ? self->spacing : 0) + width;
      *height = MAX (*height, child_height);
    }
  return child;
}

static int
measure_height (OnwardWrapLayout *self, GtkWidget *widget, int width)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int total = 0;

  while (child != NULL)
    {
      int height;

      child = line_end (self, child, width, &height);
      total += height + (child != NULL ? self->line_spacing : 0);
    }
  return total;
}

static void
measure_width (OnwardWrapLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += (*natural > 0 ? self->spacing : 0) + child_natural;
    }
}

static GtkSizeRequestMode
onward_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
onward_wrap_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  OnwardWrapLayout *self = ONWARD_WRAP_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }
  if (for_size < 0)
    measure_width (self, widget, minimum, &for_size);
  *minimum = measure_height (self, widget, for_size);
  *natural = *minimum;
}

static void
allocate_line (OnwardWrapLayout *self, GtkWidget *widget, GtkWidget *child, GtkWidget *end, int y, int line_height, int line_width)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (; child != end; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place = { 0 };

      if (!gtk_widget_should_layout (child))
        continue;
      child_size (child, line_width, &place.width, &place.height);
      place.x = mirrored ? line_width - x - place.width : x;
      place.y = y + (line_height - place.height) / 2;
      gtk_widget_size_allocate (child, &place, -1);
      x += place.width + self->spacing;
    }
}

static void
onward_wrap_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  OnwardWrapLayout *self = ONWARD_WRAP_LAYOUT (manager);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child != NULL)
    {
      int line_height;
      GtkWidget *end = line_end (self, child, width, &line_height);

      allocate_line (self, widget, child, end, y, line_height, width);
      y += line_height + self->line_spacing;
      child = end;
    }
}

static void
onward_wrap_layout_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardWrapLayout *self = ONWARD_WRAP_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_LINE_SPACING:
      g_value_set_int (value, self->line_spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_wrap_layout_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardWrapLayout *self = ONWARD_WRAP_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_LINE_SPACING:
      self->line_spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (object, pspec);
}

static void
onward_wrap_layout_class_init (OnwardWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = onward_wrap_layout_get_property;
  object_class->set_property = onward_wrap_layout_set_property;
  manager_class->get_request_mode = onward_wrap_layout_get_request_mode;
  manager_class->measure = onward_wrap_layout_measure;
  manager_class->allocate = onward_wrap_layout_allocate;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 6, flags);
  properties[PROP_LINE_SPACING] = g_param_spec_int ("line-spacing", NULL, NULL, 0, G_MAXINT, 6, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_wrap_layout_init (OnwardWrapLayout *self)
{
  self->spacing = 6;
  self->line_spacing = 6;
}

GtkLayoutManager *
onward_wrap_layout_new (void)
{
  return g_object_new (ONWARD_TYPE_WRAP_LAYOUT, NULL);
}
