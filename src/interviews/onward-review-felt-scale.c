/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-felt-scale.h"

#include <glib/gi18n.h>
#include <math.h>

struct _OnwardReviewFeltScale
{
  GtkWidget parent_instance;

  /* template */
  GtkRange *scale;
  GtkLabel *word;

  int felt;
  gboolean quiet; /* the scale is being set, not moved */
};

enum
{
  PROP_0,
  PROP_FELT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardReviewFeltScale, onward_review_felt_scale, GTK_TYPE_WIDGET)

static const char *
felt_word (int felt)
{
  if (felt <= 1)
    return C_("how it felt", "Very hard");
  if (felt <= 3)
    return C_("how it felt", "Hard");
  if (felt <= 6)
    return C_("how it felt", "So-so");
  if (felt <= 8)
    return C_("how it felt", "Good");
  return C_("how it felt", "Very good");
}

static void
show_felt (OnwardReviewFeltScale *self)
{
  g_autofree char *text = NULL;

  if (self->felt < 0)
    text = g_strdup (_("Move it to where it feels right"));
  else
    /* Translators: a number from 0 to 10 and its word: "7 · Good" */
    text = g_strdup_printf (_("%d · %s"), self->felt, felt_word (self->felt));
  self->quiet = TRUE;
  gtk_range_set_value (self->scale, MAX (self->felt, 0));
  self->quiet = FALSE;
  gtk_label_set_label (self->word, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  if (self->felt < 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->scale), "unsaid");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->scale), "unsaid");
}

/* Whole numbers; the first touch says something even where the scale stood already. */
static gboolean
change_value_cb (OnwardReviewFeltScale *self, GtkScrollType scroll, double value)
{
  onward_review_felt_scale_set_felt (self, (int) CLAMP (lround (value), 0, 10));
  return TRUE;
}

static void
value_changed_cb (OnwardReviewFeltScale *self)
{
  if (!self->quiet)
    onward_review_felt_scale_set_felt (self, (int) lround (gtk_range_get_value (self->scale)));
}

static gboolean
key_pressed_cb (OnwardReviewFeltScale *self, guint keyval)
{
  if (keyval < GDK_KEY_0 || keyval > GDK_KEY_9)
    return FALSE;
  onward_review_felt_scale_set_felt (self, (int) (keyval - GDK_KEY_0));
  return TRUE;
}

static gboolean
onward_review_felt_scale_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_REVIEW_FELT_SCALE (widget)->scale));
}

static void
onward_review_felt_scale_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_FELT)
    g_value_set_int (value, ONWARD_REVIEW_FELT_SCALE (object)->felt);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_review_felt_scale_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_FELT)
    onward_review_felt_scale_set_felt (ONWARD_REVIEW_FELT_SCALE (object), g_value_get_int (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_review_felt_scale_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_REVIEW_FELT_SCALE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_review_felt_scale_parent_class)->dispose (object);
}

static void
onward_review_felt_scale_class_init (OnwardReviewFeltScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_review_felt_scale_dispose;
  object_class->get_property = onward_review_felt_scale_get_property;
  object_class->set_property = onward_review_felt_scale_set_property;
  widget_class->grab_focus = onward_review_felt_scale_grab_focus;

  properties[PROP_FELT] = g_param_spec_int ("felt", NULL, NULL, -1, 10, -1,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-review-felt-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewFeltScale, scale);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewFeltScale, word);
  gtk_widget_class_bind_template_callback (widget_class, change_value_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
onward_review_felt_scale_init (OnwardReviewFeltScale *self)
{
  self->felt = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  show_felt (self);
}

int
onward_review_felt_scale_get_felt (OnwardReviewFeltScale *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_FELT_SCALE (self), -1);
  return self->felt;
}

void
onward_review_felt_scale_set_felt (OnwardReviewFeltScale *self, int felt)
{
  g_return_if_fail (ONWARD_IS_REVIEW_FELT_SCALE (self));
  felt = CLAMP (felt, -1, 10);
  if (self->felt == felt)
    return;
  self->felt = felt;
  show_felt (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FELT]);
}
