/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sting.h"

#include <math.h>

#include <glib/gi18n.h>

#include "onward-entry.h"

struct _OnwardSting
{
  GtkWidget parent_instance;

  /* template */
  GtkRange *scale;
  GtkLabel *word_label;
  GtkWidget *clear_button;

  int sting;
  gboolean optional;
  gboolean quiet; /* the scale is being set, not moved */
};

enum
{
  PROP_0,
  PROP_STING,
  PROP_OPTIONAL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardSting, onward_sting, GTK_TYPE_WIDGET)

const char *
onward_sting_word (int sting)
{
  if (sting < 0)
    return "";
  if (sting == 0)
    return C_ ("how much it stings", "Not at all");
  if (sting <= 2)
    return C_ ("how much it stings", "A little");
  if (sting <= 4)
    return C_ ("how much it stings", "It is there");
  if (sting <= 6)
    return C_ ("how much it stings", "Quite a bit");
  if (sting <= 8)
    return C_ ("how much it stings", "A lot");
  return C_ ("how much it stings", "As much as it can");
}

static void
show_sting (OnwardSting *self)
{
  g_autofree char *text = NULL;

  if (self->sting < 0)
    text = g_strdup (_("Move it to where it feels right"));
  else
    /* Translators: a number from 0 to 10 and its word: "7 · A lot" */
    text = g_strdup_printf (_("%d · %s"), self->sting, onward_sting_word (self->sting));
  self->quiet = TRUE;
  gtk_range_set_value (self->scale, MAX (self->sting, 0));
  self->quiet = FALSE;
  gtk_label_set_label (self->word_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  gtk_widget_set_visible (self->clear_button, self->optional && self->sting >= 0);
  if (self->sting < 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->scale), "unsaid");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->scale), "unsaid");
}

/* Whole numbers; the first touch says something even where the scale stood already. */
static gboolean
change_value_cb (OnwardSting *self, GtkScrollType scroll, double value)
{
  onward_sting_set_sting (self, (int) lround (value));
  return TRUE;
}

static void
value_changed_cb (OnwardSting *self)
{
  if (!self->quiet)
    onward_sting_set_sting (self, (int) lround (gtk_range_get_value (self->scale)));
}

static gboolean
key_pressed_cb (OnwardSting *self, guint keyval)
{
  if (keyval < GDK_KEY_0 || keyval > GDK_KEY_9)
    return FALSE;
  onward_sting_set_sting (self, (int) (keyval - GDK_KEY_0));
  return TRUE;
}

static void
clear_cb (OnwardSting *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->scale));
  onward_sting_set_sting (self, ONWARD_STING_UNSAID);
}

static void
onward_sting_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardSting *self = ONWARD_STING (object);

  switch (prop_id)
    {
    case PROP_STING:
      g_value_set_int (value, self->sting);
      break;
    case PROP_OPTIONAL:
      g_value_set_boolean (value, self->optional);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_sting_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardSting *self = ONWARD_STING (object);

  switch (prop_id)
    {
    case PROP_STING:
      onward_sting_set_sting (self, g_value_get_int (value));
      break;
    case PROP_OPTIONAL:
      self->optional = g_value_get_boolean (value);
      show_sting (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
onward_sting_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_STING (widget)->scale));
}

static void
onward_sting_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_STING);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_sting_parent_class)->dispose (object);
}

static void
onward_sting_class_init (OnwardStingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_sting_dispose;
  object_class->get_property = onward_sting_get_property;
  object_class->set_property = onward_sting_set_property;
  widget_class->grab_focus = onward_sting_grab_focus;

  properties[PROP_STING] = g_param_spec_int ("sting", NULL, NULL, -1, 10, -1, flags);
  properties[PROP_OPTIONAL] = g_param_spec_boolean ("optional", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-sting.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSting, scale);
  gtk_widget_class_bind_template_child (widget_class, OnwardSting, word_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardSting, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, change_value_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
onward_sting_init (OnwardSting *self)
{
  self->sting = ONWARD_STING_UNSAID;
  gtk_widget_init_template (GTK_WIDGET (self));
  show_sting (self);
}

int
onward_sting_get_sting (OnwardSting *self)
{
  g_return_val_if_fail (ONWARD_IS_STING (self), ONWARD_STING_UNSAID);
  return self->sting;
}

void
onward_sting_set_sting (OnwardSting *self, int sting)
{
  g_return_if_fail (ONWARD_IS_STING (self));
  sting = CLAMP (sting, ONWARD_STING_UNSAID, 10);
  if (self->sting == sting)
    return;
  self->sting = sting;
  show_sting (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STING]);
}
