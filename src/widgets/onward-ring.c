/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-ring.h"

#define SIZE 20
#define LINE 3.0

struct _OnwardRing
{
  GtkWidget parent_instance;

  guint done;
  guint whole;
};

G_DEFINE_FINAL_TYPE (OnwardRing, onward_ring, GTK_TYPE_WIDGET)

static void
onward_ring_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                     int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
draw_tick (cairo_t *cr, double size)
{
  cairo_move_to (cr, size * 0.32, size * 0.52);
  cairo_line_to (cr, size * 0.45, size * 0.65);
  cairo_line_to (cr, size * 0.69, size * 0.37);
  cairo_set_line_width (cr, LINE * 2 / 3);
  cairo_stroke (cr);
}

/* From the top, the way of a clock; mirrored where one reads from right to left. */
static void
onward_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  OnwardRing *self = ONWARD_RING (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  double size = MIN (gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  double part = self->whole > 0 ? MIN (1.0, (double) self->done / self->whole) : 0;
  GdkRGBA text, accent;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) size, (float) size));

  gtk_style_context_get_color (style, &text);
  if (!gtk_style_context_lookup_color (style, "accent_color", &accent))
    accent = text;
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, LINE);
  text.alpha *= 0.25f;
  gdk_cairo_set_source_rgba (cr, &text);
  cairo_arc (cr, size / 2, size / 2, (size - LINE) / 2, 0, 2 * G_PI);
  cairo_stroke (cr);
  gdk_cairo_set_source_rgba (cr, &accent);
  if (part >= 1)
    draw_tick (cr, size);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      cairo_translate (cr, size, 0);
      cairo_scale (cr, -1, 1);
    }
  cairo_set_line_width (cr, LINE);
  if (part > 0)
    {
      cairo_arc (cr, size / 2, size / 2, (size - LINE) / 2, -G_PI / 2, -G_PI / 2 + 2 * G_PI * part);
      cairo_stroke (cr);
    }
  cairo_destroy (cr);
}

static void
onward_ring_class_init (OnwardRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = onward_ring_measure;
  widget_class->snapshot = onward_ring_snapshot;
  gtk_widget_class_set_css_name (widget_class, "ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
onward_ring_init (OnwardRing *self)
{
}

void
onward_ring_set (OnwardRing *self, guint done, guint whole)
{
  g_return_if_fail (ONWARD_IS_RING (self));
  if (done == self->done && whole == self->whole)
    return;
  self->done = done;
  self->whole = whole;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
