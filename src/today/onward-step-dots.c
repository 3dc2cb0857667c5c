/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-step-dots.h"

#define DOT 8
#define GAP 4
#define RING 1.5f

struct _OnwardStepDots
{
  GtkWidget parent_instance;

  /* owned */
  char *label;

  guint n_done;
  guint n_steps;
};

enum
{
  PROP_0,
  PROP_N_DONE,
  PROP_N_STEPS,
  PROP_LABEL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardStepDots, onward_step_dots, GTK_TYPE_WIDGET)

/* Where there is little room the dots move together rather than on to a second line. */
static void
onward_step_dots_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                          int *minimum_baseline, int *natural_baseline)
{
  int n = (int) ONWARD_STEP_DOTS (widget)->n_steps;

  *minimum = *natural = DOT;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = n * (DOT / 2 + 1);
      *natural = MAX (0, n * (DOT + GAP) - GAP);
    }
}

static void
draw_dot (GtkSnapshot *snapshot, const GdkRGBA *color, float x, float y, float size, gboolean done)
{
  const GdkRGBA colors[] = { *color, *color, *color, *color };
  const float widths[] = { RING, RING, RING, RING };
  GskRoundedRect dot;

  gsk_rounded_rect_init_from_rect (&dot, &GRAPHENE_RECT_INIT (x, y, size, size), size / 2);
  if (!done)
    {
      gtk_snapshot_append_border (snapshot, &dot, widths, colors);
      return;
    }
  gtk_snapshot_push_rounded_clip (snapshot, &dot);
  gtk_snapshot_append_color (snapshot, color, &dot.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
onward_step_dots_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  OnwardStepDots *self = ONWARD_STEP_DOTS (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = (float) gtk_widget_get_width (widget);
  float step = MIN ((float) (DOT + GAP), (width + GAP) / (float) MAX (self->n_steps, 1));
  float size = MIN ((float) DOT, step - 1);
  float y = ((float) gtk_widget_get_height (widget) - size) / 2;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  for (guint i = 0; i < self->n_steps; i++)
    {
      float x = (float) i * step;

      draw_dot (snapshot, &color, mirrored ? width - x - size : x, y, size, i < self->n_done);
    }
}

static void
onward_step_dots_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardStepDots *self = ONWARD_STEP_DOTS (object);

  switch (prop_id)
    {
    case PROP_N_DONE:
      g_value_set_uint (value, self->n_done);
      break;
    case PROP_N_STEPS:
      g_value_set_uint (value, self->n_steps);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_step_dots_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardStepDots *self = ONWARD_STEP_DOTS (object);

  switch (prop_id)
    {
    case PROP_N_DONE:
      self->n_done = g_value_get_uint (value);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      break;
    case PROP_N_STEPS:
      self->n_steps = g_value_get_uint (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    case PROP_LABEL:
      g_free (self->label);
      self->label = g_value_dup_string (value);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_step_dots_finalize (GObject *object)
{
  g_free (ONWARD_STEP_DOTS (object)->label);
  G_OBJECT_CLASS (onward_step_dots_parent_class)->finalize (object);
}

static void
onward_step_dots_class_init (OnwardStepDotsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = onward_step_dots_finalize;
  object_class->get_property = onward_step_dots_get_property;
  object_class->set_property = onward_step_dots_set_property;
  widget_class->measure = onward_step_dots_measure;
  widget_class->snapshot = onward_step_dots_snapshot;

  properties[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_STEPS] = g_param_spec_uint ("n-steps", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "stepdots");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
onward_step_dots_init (OnwardStepDots *self)
{
  self->label = g_strdup ("");
}
