/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-mix.h"

#include <glib/gi18n.h>
#include <math.h>

#include "onward-review-log.h"

enum
{
  GIVEN,
  ASKED,
  N_SIDES,
};

struct _OnwardReviewMix
{
  GtkBox parent_instance;

  /* template */
  GtkRange *scales[N_SIDES];
  GtkLabel *words[N_SIDES];
  GtkLabel *gap;

  int said[N_SIDES];
  int suggested[N_SIDES];
  gboolean quiet;
};

enum
{
  PROP_0,
  PROP_GIVEN,
  PROP_ASKED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardReviewMix, onward_review_mix, GTK_TYPE_BOX)

static int
value_of (OnwardReviewMix *self, int side)
{
  return self->said[side] >= 0 ? self->said[side] : self->suggested[side];
}

static char *
dup_words (OnwardReviewMix *self, int side)
{
  int value = value_of (self, side);

  if (value < 0)
    return g_strdup (_("Move it to where it was"));
  if (self->said[side] >= 0)
    return g_strdup_printf (_("%d %% technical, %d %% about people"), value, 100 - value);
  return side == GIVEN
           ? g_strdup_printf (_("%d %% technical, %d %% about people, by the questions above"), value, 100 - value)
           : g_strdup_printf (_("%d %% technical, %d %% about people, by the skills they name"), value, 100 - value);
}

static void
show_side (OnwardReviewMix *self, int side)
{
  int value = value_of (self, side);
  g_autofree char *words = dup_words (self, side);

  self->quiet = TRUE;
  gtk_range_set_value (self->scales[side], value >= 0 ? value : 50);
  self->quiet = FALSE;
  gtk_label_set_label (self->words[side], words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scales[side]), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
  if (self->said[side] < 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->scales[side]), "unsaid");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->scales[side]), "unsaid");
}

static void
show (OnwardReviewMix *self)
{
  g_autofree char *gap = onward_mix_say (value_of (self, GIVEN), value_of (self, ASKED));

  show_side (self, GIVEN);
  show_side (self, ASKED);
  gtk_label_set_label (self->gap, gap != NULL ? gap : "");
  gtk_widget_set_visible (GTK_WIDGET (self->gap), gap != NULL);
}

static void
set_said (OnwardReviewMix *self, int side, int percent)
{
  percent = CLAMP (percent, -1, 100);
  if (self->said[side] == percent)
    return;
  self->said[side] = percent;
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[side == GIVEN ? PROP_GIVEN : PROP_ASKED]);
}

/* In steps of five: it is a feeling, not a measurement. */
static gboolean
change_value_cb (OnwardReviewMix *self, GtkScrollType scroll, double value, GtkRange *scale)
{
  set_said (self, scale == self->scales[GIVEN] ? GIVEN : ASKED, (int) CLAMP (lround (value / 5) * 5, 0, 100));
  return TRUE;
}

static void
value_changed_cb (OnwardReviewMix *self, GtkRange *scale)
{
  if (!self->quiet)
    change_value_cb (self, GTK_SCROLL_JUMP, gtk_range_get_value (scale), scale);
}

static void
onward_review_mix_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_GIVEN || prop_id == PROP_ASKED)
    g_value_set_int64 (value, ONWARD_REVIEW_MIX (object)->said[prop_id == PROP_GIVEN ? GIVEN : ASKED]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_review_mix_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_GIVEN || prop_id == PROP_ASKED)
    set_said (ONWARD_REVIEW_MIX (object), prop_id == PROP_GIVEN ? GIVEN : ASKED, (int) g_value_get_int64 (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_review_mix_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_REVIEW_MIX);
  G_OBJECT_CLASS (onward_review_mix_parent_class)->dispose (object);
}

static void
bind_child (GtkWidgetClass *widget_class, const char *id, gssize offset)
{
  gtk_widget_class_bind_template_child_full (widget_class, id, FALSE, offset);
}

static void
onward_review_mix_class_init (OnwardReviewMixClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_review_mix_dispose;
  object_class->get_property = onward_review_mix_get_property;
  object_class->set_property = onward_review_mix_set_property;

  properties[PROP_GIVEN] = g_param_spec_int64 ("given", NULL, NULL, -1, 100, -1, flags);
  properties[PROP_ASKED] = g_param_spec_int64 ("asked", NULL, NULL, -1, 100, -1, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-review-mix.ui");
  bind_child (widget_class, "given_scale", G_STRUCT_OFFSET (OnwardReviewMix, scales[GIVEN]));
  bind_child (widget_class, "asked_scale", G_STRUCT_OFFSET (OnwardReviewMix, scales[ASKED]));
  bind_child (widget_class, "given_words", G_STRUCT_OFFSET (OnwardReviewMix, words[GIVEN]));
  bind_child (widget_class, "asked_words", G_STRUCT_OFFSET (OnwardReviewMix, words[ASKED]));
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewMix, gap);
  gtk_widget_class_bind_template_callback (widget_class, change_value_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
}

static void
onward_review_mix_init (OnwardReviewMix *self)
{
  for (int side = 0; side < N_SIDES; side++)
    self->said[side] = self->suggested[side] = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  show (self);
}

void
onward_review_mix_suggest (OnwardReviewMix *self, int given, int asked)
{
  g_return_if_fail (ONWARD_IS_REVIEW_MIX (self));
  self->suggested[GIVEN] = given;
  self->suggested[ASKED] = asked;
  show (self);
}
