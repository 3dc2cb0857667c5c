/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-clock.h"

#include "onward-practice-deck.h"

#define HEIGHT 12
#define WHOLE 180.0 /* seconds from end to end */

struct _OnwardPracticeClock
{
  GtkWidget parent_instance;

  double seconds;
};

G_DEFINE_FINAL_TYPE (OnwardPracticeClock, onward_practice_clock, GTK_TYPE_WIDGET)

static void
onward_practice_clock_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                               int *minimum_baseline, int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 60;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 360;
}

static void
draw (cairo_t *cr, double from, double to, double height, const GdkRGBA *color)
{
  double radius = MIN (height, to - from) / 2;

  cairo_new_sub_path (cr);
  cairo_arc (cr, from + radius, height / 2, radius, G_PI / 2, 3 * G_PI / 2);
  cairo_arc (cr, to - radius, height / 2, radius, -G_PI / 2, G_PI / 2);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_fill (cr);
}

static void
onward_practice_clock_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  OnwardPracticeClock *self = ONWARD_PRACTICE_CLOCK (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  GdkRGBA text, accent, quiet;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  gtk_style_context_get_color (style, &text);
  if (!gtk_style_context_lookup_color (style, "accent_color", &accent))
    accent = text;
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  quiet = text;
  quiet.alpha *= 0.1f;
  draw (cr, 0, width, height, &quiet);
  quiet = accent;
  quiet.alpha *= 0.25f;
  draw (cr, width * ONWARD_PRACTICE_FROM / WHOLE, width * ONWARD_PRACTICE_UNTIL / WHOLE, height, &quiet);
  if (self->seconds > 0)
    {
      cairo_translate (cr, 0, height / 3);
      draw (cr, 0, MAX (height / 3, width * MIN (self->seconds / WHOLE, 1)), height / 3, &accent);
    }
  cairo_destroy (cr);
}

static void
onward_practice_clock_class_init (OnwardPracticeClockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = onward_practice_clock_measure;
  widget_class->snapshot = onward_practice_clock_snapshot;
  gtk_widget_class_set_css_name (widget_class, "practiceclock");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
onward_practice_clock_init (OnwardPracticeClock *self)
{
}

void
onward_practice_clock_set_seconds (OnwardPracticeClock *self, double seconds)
{
  g_return_if_fail (ONWARD_IS_PRACTICE_CLOCK (self));
  self->seconds = seconds;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
