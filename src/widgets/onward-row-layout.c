/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-row-layout.h"

struct _OnwardRowLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  gboolean homogeneous;
};

enum
{
  PROP_0,
  PROP_SPACING,
  PROP_HOMOGENEOUS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardRowLayout, onward_row_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Those children that are on show, with what they ask for; data is the child. */
static GArray *
ask_children (GtkWidget *widget)
{
  GArray *sizes = g_array_sized_new (FALSE, FALSE, sizeof (GtkRequestedSize), 4);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkRequestedSize size = { .data = child };

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &size.minimum_size, &size.natural_size, NULL, NULL);
      g_array_append_val (sizes, size);
    }
  return sizes;
}

static int
total_spacing (OnwardRowLayout *self, GArray *sizes)
{
  return sizes->len > 1 ? self->spacing * ((int) sizes->len - 1) : 0;
}

static void
measure_width (OnwardRowLayout *self, GArray *sizes, int *minimum, int *natural)
{
  int widest_minimum = 0;
  int widest_natural = 0;

  *minimum = total_spacing (self, sizes);
  *natural = *minimum;
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);

      widest_minimum = MAX (widest_minimum, size->minimum_size);
      widest_natural = MAX (widest_natural, size->natural_size);
      *minimum += self->homogeneous ? 0 : size->minimum_size;
      *natural += self->homogeneous ? 0 : size->natural_size;
    }
  if (self->homogeneous)
    {
      *minimum += widest_minimum * (int) sizes->len;
      *natural += widest_natural * (int) sizes->len;
    }
}

/* Shares @room among @n, the first of which get what does not divide. */
static int
take_share (int room, guint i, guint n)
{
  return room / (int) n + (i < (guint) (room % (int) n) ? 1 : 0);
}

/* Each minimum_size becomes the width that the child gets. */
static void
share_width (OnwardRowLayout *self, GArray *sizes, int width)
{
  int room = width - total_spacing (self, sizes);
  guint n_expand = 0;
  guint nth = 0;

  if (self->homogeneous)
    {
      for (guint i = 0; i < sizes->len; i++)
        g_array_index (sizes, GtkRequestedSize, i).minimum_size = take_share (MAX (room, 0), i, sizes->len);
      return;
    }
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);

      room -= size->minimum_size;
      n_expand += gtk_widget_compute_expand (size->data, GTK_ORIENTATION_HORIZONTAL);
    }
  if (sizes->len > 0)
    room = gtk_distribute_natural_allocation (MAX (room, 0), sizes->len, (GtkRequestedSize *) (gpointer) sizes->data);
  for (guint i = 0; i < sizes->len && n_expand > 0; i++)
    {
      GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);

      if (gtk_widget_compute_expand (size->data, GTK_ORIENTATION_HORIZONTAL))
        size->minimum_size += take_share (room, nth++, n_expand);
    }
}

static GtkSizeRequestMode
onward_row_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
onward_row_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  OnwardRowLayout *self = ONWARD_ROW_LAYOUT (manager);
  g_autoptr (GArray) sizes = ask_children (widget);
  int least, width;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, sizes, minimum, natural);
      return;
    }
  measure_width (self, sizes, &least, &width);
  share_width (self, sizes, for_size < 0 ? width : for_size);
  *minimum = 0;
  *natural = 0;
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      int child_minimum, child_natural;

      gtk_widget_measure (size->data, GTK_ORIENTATION_VERTICAL, size->minimum_size, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
onward_row_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  OnwardRowLayout *self = ONWARD_ROW_LAYOUT (manager);
  g_autoptr (GArray) sizes = ask_children (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  share_width (self, sizes, width);
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      GtkAllocation place = { mirrored ? width - x - size->minimum_size : x, 0, size->minimum_size, height };

      gtk_widget_size_allocate (size->data, &place, -1);
      x += size->minimum_size + self->spacing;
    }
}

static void
onward_row_layout_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardRowLayout *self = ONWARD_ROW_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_HOMOGENEOUS:
      g_value_set_boolean (value, self->homogeneous);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_row_layout_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardRowLayout *self = ONWARD_ROW_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_HOMOGENEOUS:
      self->homogeneous = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
onward_row_layout_class_init (OnwardRowLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = onward_row_layout_get_property;
  object_class->set_property = onward_row_layout_set_property;
  layout_class->get_request_mode = onward_row_layout_get_request_mode;
  layout_class->measure = onward_row_layout_measure;
  layout_class->allocate = onward_row_layout_allocate;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_HOMOGENEOUS] = g_param_spec_boolean ("homogeneous", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_row_layout_init (OnwardRowLayout *self)
{
}
