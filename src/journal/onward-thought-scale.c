/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-scale.h"

#include <glib/gi18n.h>
#include <math.h>

#define UNSAID (-1)
/* Nobody knows it to the percent. */
#define STEP 5

struct _OnwardThoughtScale
{
  GtkWidget parent_instance;

  /* template */
  GtkRange *scale;
  GtkLabel *label_widget;
  GtkLabel *word;

  gint64 percent;
  gboolean quiet; /* the scale is being set, not moved */
};

enum
{
  PROP_0,
  PROP_PERCENT,
  PROP_LABEL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardThoughtScale, onward_thought_scale, GTK_TYPE_WIDGET)

static void
show (OnwardThoughtScale *self)
{
  g_autofree char *text = NULL;

  if (self->percent == UNSAID)
    text = g_strdup (C_("how much", "not said yet"));
  else
    text = g_strdup_printf (_("%d%%"), (int) self->percent);
  self->quiet = TRUE;
  gtk_range_set_value (self->scale, (double) MAX (self->percent, 0));
  self->quiet = FALSE;
  gtk_label_set_label (self->word, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  if (self->percent == UNSAID)
    gtk_widget_add_css_class (GTK_WIDGET (self->scale), "unsaid");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->scale), "unsaid");
}

static void
set_percent (OnwardThoughtScale *self, gint64 percent)
{
  percent = CLAMP (percent, UNSAID, 100);
  if (self->percent == percent)
    return;
  self->percent = percent;
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERCENT]);
}

/* The first touch says something even where the scale stood already. */
static gboolean
change_value_cb (OnwardThoughtScale *self, GtkScrollType scroll, double value)
{
  set_percent (self, CLAMP (lround (value / STEP) * STEP, 0, 100));
  return TRUE;
}

static void
value_changed_cb (OnwardThoughtScale *self)
{
  if (!self->quiet)
    set_percent (self, lround (gtk_range_get_value (self->scale)));
}

static gboolean
key_pressed_cb (OnwardThoughtScale *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval < GDK_KEY_0 || keyval > GDK_KEY_9 || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  set_percent (self, (gint64) (keyval - GDK_KEY_0) * 10);
  return TRUE;
}

static void
set_label (OnwardThoughtScale *self, const char *label)
{
  gtk_label_set_label (self->label_widget, label != NULL ? label : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->label_widget), -1);
}

static void
onward_thought_scale_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardThoughtScale *self = ONWARD_THOUGHT_SCALE (object);

  switch (prop_id)
    {
    case PROP_PERCENT:
      g_value_set_int64 (value, self->percent);
      break;
    case PROP_LABEL:
      g_value_set_string (value, gtk_label_get_label (self->label_widget));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_thought_scale_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardThoughtScale *self = ONWARD_THOUGHT_SCALE (object);

  switch (prop_id)
    {
    case PROP_PERCENT:
      set_percent (self, g_value_get_int64 (value));
      break;
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
onward_thought_scale_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_THOUGHT_SCALE (widget)->scale));
}

static void
onward_thought_scale_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_THOUGHT_SCALE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_thought_scale_parent_class)->dispose (object);
}

static void
onward_thought_scale_class_init (OnwardThoughtScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_thought_scale_dispose;
  object_class->get_property = onward_thought_scale_get_property;
  object_class->set_property = onward_thought_scale_set_property;
  widget_class->grab_focus = onward_thought_scale_grab_focus;

  properties[PROP_PERCENT] = g_param_spec_int64 ("percent", NULL, NULL, UNSAID, 100, UNSAID, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/journal/onward-thought-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtScale, scale);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtScale, label_widget);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtScale, word);
  gtk_widget_class_bind_template_callback (widget_class, change_value_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
onward_thought_scale_init (OnwardThoughtScale *self)
{
  self->percent = UNSAID;
  gtk_widget_init_template (GTK_WIDGET (self));
  show (self);
}
