/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sting-chart.h"

#include "onward-sting-curve.h"

#define HIGHEST 10
#define PLOT_HEIGHT 72
#define MIN_WIDTH 160
#define NAT_WIDTH 360
#define DOT 4.0
#define LINE 2.0
#define GAP 6

struct _OnwardStingChart
{
  GtkWidget parent_instance;

  /* owned */
  GArray *points;
};

/* Where the picture lies in the widget, and how its words are set. */
typedef struct
{
  GtkSnapshot *snapshot;
  PangoLayout *layout;
  GdkRGBA text;
  GdkRGBA line;
  double left, right, top, bottom; /* of the plot, as if nothing were mirrored */
  double width;                    /* of the widget */
  gboolean mirrored;
} Picture;

G_DEFINE_FINAL_TYPE (OnwardStingChart, onward_sting_chart, GTK_TYPE_WIDGET)

static PangoLayout *
create_small_layout (OnwardStingChart *self)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "10");
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

static void
measure_number (OnwardStingChart *self, int *width, int *height)
{
  g_autoptr (PangoLayout) layout = create_small_layout (self);

  pango_layout_get_pixel_size (layout, width, height);
}

static void
onward_sting_chart_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                            int *minimum_baseline, int *natural_baseline)
{
  int width, height;

  measure_number (ONWARD_STING_CHART (widget), &width, &height);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NAT_WIDTH;
    }
  else
    *minimum = *natural = PLOT_HEIGHT + height + height / 2 + GAP;
}

static double
x_of (const Picture *picture, double x)
{
  return picture->mirrored ? picture->width - x : x;
}

/* @x: where the words are to have their middle, or their end when @at_end. */
static void
draw_number (const Picture *picture, int number, double x, double y, gboolean at_end)
{
  g_autofree char *text = g_strdup_printf ("%d", number);
  int width, height;

  pango_layout_set_text (picture->layout, text, -1);
  pango_layout_get_pixel_size (picture->layout, &width, &height);
  if (at_end)
    x = picture->mirrored ? x_of (picture, x) : x - width;
  else
    x = x_of (picture, x) - width / 2.0;
  gtk_snapshot_save (picture->snapshot);
  gtk_snapshot_translate (picture->snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (picture->snapshot, picture->layout, &picture->text);
  gtk_snapshot_restore (picture->snapshot);
}

static double
y_for (const Picture *picture, int sting)
{
  return picture->bottom - (picture->bottom - picture->top) * sting / HIGHEST;
}

static double
x_for (const Picture *picture, GArray *points, int day)
{
  int first = g_array_index (points, OnwardStingPoint, 0).day;
  int last = g_array_index (points, OnwardStingPoint, points->len - 1).day;

  return picture->left + (picture->right - picture->left) * (day - first) / MAX (last - first, 1);
}

/* None, half and all there is. */
static void
draw_scale (const Picture *picture, int text_height)
{
  for (int sting = 0; sting <= HIGHEST; sting += HIGHEST / 2)
    {
      double y = y_for (picture, sting);
      double from = MIN (x_of (picture, picture->left), x_of (picture, picture->right));
      GdkRGBA faint = picture->text;

      faint.alpha *= 0.25f;
      gtk_snapshot_append_color (picture->snapshot, &faint,
                                 &GRAPHENE_RECT_INIT ((float) from, (float) y - 0.5f,
                                                      (float) (picture->right - picture->left), 1));
      draw_number (picture, sting, picture->left - GAP - DOT, y - text_height / 2.0, TRUE);
    }
}

static void
draw_curve (const Picture *picture, GArray *points, const graphene_rect_t *bounds)
{
  cairo_t *cr = gtk_snapshot_append_cairo (picture->snapshot, bounds);

  gdk_cairo_set_source_rgba (cr, &picture->line);
  cairo_set_line_width (cr, LINE);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < points->len; i++)
    {
      OnwardStingPoint point = g_array_index (points, OnwardStingPoint, i);

      cairo_line_to (cr, x_of (picture, x_for (picture, points, point.day)), y_for (picture, point.sting));
    }
  cairo_stroke (cr);
  for (guint i = 0; i < points->len; i++)
    {
      OnwardStingPoint point = g_array_index (points, OnwardStingPoint, i);

      cairo_arc (cr, x_of (picture, x_for (picture, points, point.day)), y_for (picture, point.sting), DOT, 0, 2 * G_PI);
      cairo_fill (cr);
    }
  cairo_destroy (cr);
}

/* The first and the last always; of those between, what has room. */
static void
draw_days (const Picture *picture, GArray *points, int number_width)
{
  int last = g_array_index (points, OnwardStingPoint, points->len - 1).day;
  double end = x_for (picture, points, last);
  double before = -G_MAXDOUBLE;

  for (guint i = 0; i < points->len; i++)
    {
      int day = g_array_index (points, OnwardStingPoint, i).day;
      double x = x_for (picture, points, day);
      double room = number_width + GAP;

      if (day != last && (x - before < room || end - x < room))
        continue;
      draw_number (picture, day, x, picture->bottom + GAP, FALSE);
      before = x;
    }
}

static void
onward_sting_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  OnwardStingChart *self = ONWARD_STING_CHART (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  g_autoptr (PangoLayout) layout = create_small_layout (self);
  int width, height;
  Picture picture = { .snapshot = snapshot, .layout = layout };

  if (self->points == NULL || self->points->len == 0)
    return;
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_style_context_get_color (style, &picture.text);
  if (!gtk_style_context_lookup_color (style, "accent_color", &picture.line))
    picture.line = picture.text;
  picture.mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  picture.width = gtk_widget_get_width (widget);
  picture.left = width + GAP + 2 * DOT;
  picture.right = picture.width - MAX (DOT, width / 2.0);
  picture.top = height / 2.0;
  picture.bottom = picture.top + PLOT_HEIGHT;
  draw_scale (&picture, height);
  draw_curve (&picture, self->points,
              &GRAPHENE_RECT_INIT (0, 0, (float) picture.width, (float) gtk_widget_get_height (widget)));
  draw_days (&picture, self->points, width);
}

static void
onward_sting_chart_finalize (GObject *object)
{
  g_clear_pointer (&ONWARD_STING_CHART (object)->points, g_array_unref);
  G_OBJECT_CLASS (onward_sting_chart_parent_class)->finalize (object);
}

static void
onward_sting_chart_class_init (OnwardStingChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = onward_sting_chart_finalize;
  widget_class->measure = onward_sting_chart_measure;
  widget_class->snapshot = onward_sting_chart_snapshot;
  gtk_widget_class_set_css_name (widget_class, "stingchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
onward_sting_chart_init (OnwardStingChart *self)
{
}

void
onward_sting_chart_set_points (OnwardStingChart *self, GArray *points)
{
  g_autofree char *label = NULL;
  g_autofree char *each = NULL;

  g_return_if_fail (ONWARD_IS_STING_CHART (self));
  g_clear_pointer (&self->points, g_array_unref);
  self->points = g_array_ref (points);
  label = onward_sting_curve_say (points);
  each = onward_sting_curve_say_points (points);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), each);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, each, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
