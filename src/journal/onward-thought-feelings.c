/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-feelings.h"

#include <glib/gi18n.h>

#include "onward-content.h"
#include "onward-feelings.h"

struct _OnwardThoughtFeelings
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *label;
  OnwardFeelings *feelings;
};

enum
{
  PROP_0,
  PROP_FEELINGS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardThoughtFeelings, onward_thought_feelings, GTK_TYPE_WIDGET)

static void
feelings_cb (OnwardThoughtFeelings *self)
{
  const char *const *feelings = onward_feelings_get_feelings (self->feelings);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autofree char *line = NULL;

  for (guint i = 0; feelings[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) onward_content_feeling_word (feelings[i]));
  g_ptr_array_add (words, NULL);
  line = g_strjoinv (", ", (char **) words->pdata);
  gtk_label_set_label (self->label, *line != '\0' ? line : _("Name the feeling"));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FEELINGS]);
}

static void
onward_thought_feelings_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_FEELINGS)
    g_value_set_boxed (value, onward_feelings_get_feelings (ONWARD_THOUGHT_FEELINGS (object)->feelings));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_thought_feelings_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  static const char *const none[] = { NULL };
  const char *const *feelings = g_value_get_boxed (value);

  if (prop_id == PROP_FEELINGS)
    onward_feelings_set_feelings (ONWARD_THOUGHT_FEELINGS (object)->feelings, feelings != NULL ? feelings : none);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_thought_feelings_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_THOUGHT_FEELINGS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_thought_feelings_parent_class)->dispose (object);
}

static void
onward_thought_feelings_class_init (OnwardThoughtFeelingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_thought_feelings_dispose;
  object_class->get_property = onward_thought_feelings_get_property;
  object_class->set_property = onward_thought_feelings_set_property;

  properties[PROP_FEELINGS] = g_param_spec_boxed ("feelings", NULL, NULL, G_TYPE_STRV,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_FEELINGS);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/journal/onward-thought-feelings.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtFeelings, label);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtFeelings, feelings);
  gtk_widget_class_bind_template_callback (widget_class, feelings_cb);
}

static void
onward_thought_feelings_init (OnwardThoughtFeelings *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  feelings_cb (self);
}
