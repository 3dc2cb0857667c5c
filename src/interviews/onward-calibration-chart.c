/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calibration-chart.h"

#include <glib/gi18n.h>

#include "onward-calibration.h"

#define HIGHEST 10
#define MIN_WIDTH 200
#define NAT_WIDTH 360
#define DOT 5.0
#define GAP 6
/* How many points one above the other a lane has room for; more lie on the uppermost. */
#define MAX_STACK 4
#define STACK_STEP (2 * DOT + 2)

struct _OnwardCalibrationChart
{
  GtkWidget parent_instance;

  /* owned */
  GArray *points;
};

typedef struct
{
  GtkSnapshot *snapshot;
  GdkRGBA text;
  GdkRGBA accent;
  double left, right; /* of the scale, as if nothing were mirrored */
  double width;
  int text_height;
  gboolean mirrored;
} Picture;

G_DEFINE_FINAL_TYPE (OnwardCalibrationChart, onward_calibration_chart, GTK_TYPE_WIDGET)

static PangoLayout *
create_layout (GtkWidget *widget, const char *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

static int
get_text_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = create_layout (widget, "10");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static double
lane_height (int text_height)
{
  return text_height + GAP + MAX_STACK * STACK_STEP;
}

static void
onward_calibration_chart_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                                  int *natural, int *minimum_baseline, int *natural_baseline)
{
  int text_height = get_text_height (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NAT_WIDTH;
    }
  else
    *minimum = *natural = (int) (2 * lane_height (text_height) + 3 * GAP + text_height);
}

static double
x_for (const Picture *picture, double felt)
{
  double x = picture->left + (picture->right - picture->left) * felt / HIGHEST;

  return picture->mirrored ? picture->width - x : x;
}

static void
draw_text (GtkWidget *widget, const Picture *picture, const char *text, double x, double y, gboolean centred)
{
  g_autoptr (PangoLayout) layout = create_layout (widget, text);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  if (centred)
    x -= width / 2.0;
  else if (picture->mirrored)
    x = picture->width - x - width;
  gtk_snapshot_save (picture->snapshot);
  gtk_snapshot_translate (picture->snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (picture->snapshot, layout, &picture->text);
  gtk_snapshot_restore (picture->snapshot);
}

/* Filled where it led on, a ring where it did not: colour is not the one sign. */
static void
draw_dots (const Picture *picture, cairo_t *cr, GArray *points, gboolean led_on, double bottom)
{
  int stacked[HIGHEST + 1] = { 0 };

  gdk_cairo_set_source_rgba (cr, &picture->accent);
  cairo_set_line_width (cr, 2);
  for (guint i = 0; i < points->len; i++)
    {
      OnwardCalibrationPoint point = g_array_index (points, OnwardCalibrationPoint, i);
      int felt = CLAMP (point.felt, 0, HIGHEST);

      if (point.led_on != led_on)
        continue;
      cairo_new_path (cr);
      cairo_arc (cr, x_for (picture, felt), bottom - DOT - MIN (stacked[felt], MAX_STACK - 1) * STACK_STEP,
                 led_on ? DOT : DOT - 1, 0, 2 * G_PI);
      if (led_on)
        cairo_fill (cr);
      else
        cairo_stroke (cr);
      stacked[felt]++;
    }
}

static void
draw_lane (GtkWidget *widget, const Picture *picture, cairo_t *cr, gboolean led_on, double top)
{
  double bottom = top + lane_height (picture->text_height);
  double from = MIN (x_for (picture, 0), x_for (picture, HIGHEST));
  GdkRGBA faint = picture->text;

  faint.alpha *= 0.25f;
  draw_text (widget, picture, led_on ? _("Led on") : _("Ended with a no"), 0, top, FALSE);
  gtk_snapshot_append_color (picture->snapshot, &faint,
                             &GRAPHENE_RECT_INIT ((float) from, (float) bottom + 1, (float) (picture->right - picture->left), 1));
  draw_dots (picture, cr, ONWARD_CALIBRATION_CHART (widget)->points, led_on, bottom);
}

static void
onward_calibration_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  OnwardCalibrationChart *self = ONWARD_CALIBRATION_CHART (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  Picture picture = { .snapshot = snapshot };
  double lane;
  cairo_t *cr;

  if (self->points == NULL)
    return;
  picture.width = gtk_widget_get_width (widget);
  picture.text_height = get_text_height (widget);
  picture.mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  picture.left = 2 * DOT;
  picture.right = picture.width - 2 * DOT;
  gtk_style_context_get_color (style, &picture.text);
  if (!gtk_style_context_lookup_color (style, "accent_color", &picture.accent))
    picture.accent = picture.text;
  lane = lane_height (picture.text_height) + GAP;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) picture.width,
                                                                 (float) gtk_widget_get_height (widget)));
  draw_lane (widget, &picture, cr, TRUE, 0);
  draw_lane (widget, &picture, cr, FALSE, lane);
  cairo_destroy (cr);
  for (int felt = 0; felt <= HIGHEST; felt += HIGHEST / 2)
    {
      g_autofree char *number = g_strdup_printf ("%d", felt);

      draw_text (widget, &picture, number, x_for (&picture, felt), 2 * lane + GAP / 2.0, TRUE);
    }
}

static void
onward_calibration_chart_finalize (GObject *object)
{
  g_clear_pointer (&ONWARD_CALIBRATION_CHART (object)->points, g_array_unref);
  G_OBJECT_CLASS (onward_calibration_chart_parent_class)->finalize (object);
}

static void
onward_calibration_chart_class_init (OnwardCalibrationChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = onward_calibration_chart_finalize;
  widget_class->measure = onward_calibration_chart_measure;
  widget_class->snapshot = onward_calibration_chart_snapshot;
  gtk_widget_class_set_css_name (widget_class, "calibrationchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
onward_calibration_chart_init (OnwardCalibrationChart *self)
{
}

void
onward_calibration_chart_set_points (OnwardCalibrationChart *self, GArray *points)
{
  g_autofree char *label = NULL;
  g_autofree char *each = NULL;

  g_return_if_fail (ONWARD_IS_CALIBRATION_CHART (self));
  g_clear_pointer (&self->points, g_array_unref);
  self->points = g_array_ref (points);
  label = onward_calibration_say (points);
  each = onward_calibration_say_points (points);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), each);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, each, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
