/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-question.h"

#include "onward-prompter.h"

struct _OnwardEntryQuestion
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *line;
  GtkLabel *text;
  GtkWidget *another_button;
  GtkWidget *offer_button;

  /* owned */
  char *prompt;
  OnwardPrompter *prompter;

  guint kind;
  gint64 mood;
  gboolean blank;
  gboolean offered;
};

enum
{
  PROP_0,
  PROP_PROMPT,
  PROP_KIND,
  PROP_MOOD,
  PROP_BLANK,
  PROP_OFFERED,
  PROP_WORKSPACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryQuestion, onward_entry_question, GTK_TYPE_WIDGET)

static void
show (OnwardEntryQuestion *self)
{
  g_autofree char *text = self->prompter != NULL ? onward_prompter_dup_text (self->prompter, self->prompt) : g_strdup ("");
  gboolean asked = *text != '\0';

  gtk_label_set_label (self->text, text);
  gtk_widget_set_visible (self->line, asked);
  gtk_widget_set_visible (self->another_button, self->blank && self->offered);
  gtk_widget_set_visible (self->offer_button, !asked && self->blank && self->offered);
  gtk_widget_set_visible (GTK_WIDGET (self), asked || (self->blank && self->offered));
}

static void
set_prompt (OnwardEntryQuestion *self, const char *id)
{
  if (id == NULL)
    id = "";
  if (g_str_equal (self->prompt, id))
    return;
  g_free (self->prompt);
  self->prompt = g_strdup (id);
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROMPT]);
}

/* Another question about the same thing, where the one on show is about one. */
static OnwardPromptWhen
situation_of (OnwardEntryQuestion *self)
{
  const OnwardPrompt *shown = onward_content_prompt (self->prompt);

  if (shown != NULL && (shown->when == ONWARD_PROMPT_DEBRIEF || shown->when == ONWARD_PROMPT_FEEDBACK))
    return shown->when;
  return onward_prompt_when_of_kind ((OnwardEntryKind) self->kind, (int) self->mood);
}

static void
ask_cb (OnwardEntryQuestion *self)
{
  g_autofree char *id = self->prompter != NULL ? onward_prompter_ask (self->prompter, situation_of (self)) : NULL;

  if (id != NULL)
    set_prompt (self, id);
}

static void
set_workspace (OnwardEntryQuestion *self, OnwardWorkspace *workspace)
{
  if (workspace == NULL || self->prompter != NULL)
    return;
  self->prompter = g_object_ref (onward_prompter_get (workspace));
  g_signal_connect_object (self->prompter, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
away_cb (OnwardEntryQuestion *self)
{
  set_prompt (self, "");
}

static void
onward_entry_question_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_ENTRY_QUESTION);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_entry_question_parent_class)->dispose (object);
}

static void
onward_entry_question_finalize (GObject *object)
{
  OnwardEntryQuestion *self = ONWARD_ENTRY_QUESTION (object);

  g_free (self->prompt);
  g_clear_object (&self->prompter);
  G_OBJECT_CLASS (onward_entry_question_parent_class)->finalize (object);
}

static void
onward_entry_question_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PROMPT:
      g_value_set_string (value, ONWARD_ENTRY_QUESTION (object)->prompt);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_question_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryQuestion *self = ONWARD_ENTRY_QUESTION (object);

  switch (prop_id)
    {
    case PROP_PROMPT:
      set_prompt (self, g_value_get_string (value));
      break;
    case PROP_KIND:
      self->kind = g_value_get_uint (value);
      break;
    case PROP_MOOD:
      self->mood = g_value_get_int64 (value);
      break;
    case PROP_BLANK:
      self->blank = g_value_get_boolean (value);
      show (self);
      break;
    case PROP_OFFERED:
      self->offered = g_value_get_boolean (value);
      show (self);
      break;
    case PROP_WORKSPACE:
      set_workspace (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_question_class_init (OnwardEntryQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags told = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_entry_question_dispose;
  object_class->finalize = onward_entry_question_finalize;
  object_class->get_property = onward_entry_question_get_property;
  object_class->set_property = onward_entry_question_set_property;

  properties[PROP_PROMPT] = g_param_spec_string ("prompt", NULL, NULL, "",
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_KIND] = g_param_spec_uint ("kind", NULL, NULL, 0, G_MAXUINT, 0, told);
  properties[PROP_MOOD] = g_param_spec_int64 ("mood", NULL, NULL, 0, 5, 0, told);
  properties[PROP_BLANK] = g_param_spec_boolean ("blank", NULL, NULL, TRUE, told);
  properties[PROP_OFFERED] = g_param_spec_boolean ("offered", NULL, NULL, FALSE, told);
  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, told);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-question.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryQuestion, line);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryQuestion, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryQuestion, another_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryQuestion, offer_button);
  gtk_widget_class_bind_template_callback (widget_class, ask_cb);
  gtk_widget_class_bind_template_callback (widget_class, away_cb);
}

static void
onward_entry_question_init (OnwardEntryQuestion *self)
{
  self->prompt = g_strdup ("");
  self->blank = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  show (self);
}
