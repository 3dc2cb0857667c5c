/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prompt-card.h"

#include "onward-today-look.h"

struct _OnwardPromptCard
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *question;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardTodayDiary *diary;
};

G_DEFINE_FINAL_TYPE (OnwardPromptCard, onward_prompt_card, GTK_TYPE_WIDGET)

static const OnwardPrompt *
prompt_of (OnwardPromptCard *self)
{
  return onward_today_prompt (onward_today_diary_get_running (self->diary), onward_workspace_get_today (self->workspace));
}

static void
show (OnwardPromptCard *self)
{
  const OnwardPrompt *prompt = prompt_of (self);

  gtk_label_set_label (self->question, prompt != NULL ? prompt->text : "");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prompt.write", prompt != NULL);
}

static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autofree char *target = g_strdup_printf ("entry/prompt:%s", prompt_of (ONWARD_PROMPT_CARD (widget))->id);

  gtk_widget_activate_action (widget, "win.open", "s", target);
}

static void
onward_prompt_card_dispose (GObject *object)
{
  OnwardPromptCard *self = ONWARD_PROMPT_CARD (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_PROMPT_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->diary);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_prompt_card_parent_class)->dispose (object);
}

static void
onward_prompt_card_class_init (OnwardPromptCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_prompt_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-prompt-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPromptCard, question);
  gtk_widget_class_install_action (widget_class, "prompt.write", NULL, write_action);
}

static void
onward_prompt_card_init (OnwardPromptCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_prompt_card_set_up (OnwardPromptCard *self, OnwardWorkspace *workspace, OnwardTodayDiary *diary)
{
  g_return_if_fail (ONWARD_IS_PROMPT_CARD (self) && self->diary == NULL);
  self->workspace = g_object_ref (workspace);
  self->diary = g_object_ref (diary);
  g_settings_bind (onward_workspace_get_settings (workspace), "show-prompts", self, "visible", G_SETTINGS_BIND_GET);
  g_signal_connect_object (diary, "looked", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
