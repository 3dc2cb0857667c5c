/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-page.h"

struct _OnwardThoughtPage
{
  GtkBox parent_instance;

  /* template */
  GtkLabel *thought;
  GtkLabel *question;
  GtkLabel *detail;
};

enum
{
  PROP_0,
  PROP_THOUGHT,
  PROP_QUESTION,
  PROP_DETAIL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardThoughtPage, onward_thought_page, GTK_TYPE_BOX)

static GtkLabel *
label_of (OnwardThoughtPage *self, guint prop_id)
{
  GtkLabel *const labels[] = { NULL, self->thought, self->question, self->detail };

  G_STATIC_ASSERT (G_N_ELEMENTS (labels) == N_PROPS);
  return labels[prop_id];
}

static void
onward_thought_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  if (prop_id > PROP_0 && prop_id < N_PROPS)
    g_value_set_string (value, gtk_label_get_label (label_of (ONWARD_THOUGHT_PAGE (object), prop_id)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_thought_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  g_autofree char *text = g_value_dup_string (value);
  GtkLabel *label;

  if (prop_id == PROP_0 || prop_id >= N_PROPS)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  label = label_of (ONWARD_THOUGHT_PAGE (object), prop_id);
  /* A thought is as it was typed, with the empty lines around it. */
  gtk_label_set_label (label, text != NULL ? g_strstrip (text) : "");
  gtk_widget_set_visible (GTK_WIDGET (label), *gtk_label_get_label (label) != '\0');
}

static void
onward_thought_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_THOUGHT_PAGE);
  G_OBJECT_CLASS (onward_thought_page_parent_class)->dispose (object);
}

static void
onward_thought_page_class_init (OnwardThoughtPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_thought_page_dispose;
  object_class->get_property = onward_thought_page_get_property;
  object_class->set_property = onward_thought_page_set_property;

  properties[PROP_THOUGHT] = g_param_spec_string ("thought", NULL, NULL, "", flags);
  properties[PROP_QUESTION] = g_param_spec_string ("question", NULL, NULL, "", flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/journal/onward-thought-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtPage, thought);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtPage, question);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtPage, detail);
}

static void
onward_thought_page_init (OnwardThoughtPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
