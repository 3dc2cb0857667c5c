/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prompt-card.h"

#include <string.h>

#include "onward-entry.h"
#include "onward-plan.h"
#include "onward-prompter.h"

struct _OnwardPromptCard
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *question;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardTodayDiary *diary;
  OnwardPrompter *prompter;
  char *prompt; /* id, or "" */
};

G_DEFINE_FINAL_TYPE (OnwardPromptCard, onward_prompt_card, GTK_TYPE_WIDGET)

static const char *
no_day (OnwardPromptCard *self)
{
  GPtrArray *running = onward_today_diary_get_running (self->diary);
  const char *newest = "";

  for (guint i = 0; running != NULL && i < running->len; i++)
    {
      const char *day = onward_record_get_text (g_ptr_array_index (running, i), ONWARD_PLAN_STARTED);

      if (strcmp (day, newest) > 0)
        newest = day;
    }
  return newest;
}

/* The mood said last today. */
static int
mood_of_day (OnwardPromptCard *self)
{
  GListModel *check_ins = onward_today_diary_get_check_ins (self->diary);
  guint n = g_list_model_get_n_items (check_ins);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardRecord) entry = g_list_model_get_item (check_ins, i);

      if (g_str_has_prefix (onward_record_get_text (entry, ONWARD_ENTRY_WHEN),
                            onward_workspace_get_today (self->workspace)) &&
          onward_record_get_number (entry, ONWARD_ENTRY_MOOD) != ONWARD_MOOD_UNSAID)
        return (int) onward_record_get_number (entry, ONWARD_ENTRY_MOOD);
    }
  return ONWARD_MOOD_UNSAID;
}

static void
ask (OnwardPromptCard *self, gboolean another)
{
  OnwardPromptWhen when = onward_prompt_when_of_day (no_day (self), mood_of_day (self),
                                                     onward_workspace_get_today (self->workspace));
  g_autofree char *text = NULL;

  g_free (self->prompt);
  self->prompt = onward_prompter_ask_of_day (self->prompter, when, another);
  text = onward_prompter_dup_text (self->prompter, self->prompt);
  gtk_label_set_label (self->question, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prompt.write", *text != '\0');
}

/* Nobody is asked who does not want to be. */
static void
show (OnwardPromptCard *self)
{
  if (g_settings_get_boolean (onward_workspace_get_settings (self->workspace), "show-prompts"))
    ask (self, FALSE);
}

static void
another_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  ask (ONWARD_PROMPT_CARD (widget), TRUE);
}

static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autofree char *target = g_strdup_printf ("entry/prompt:%s", ONWARD_PROMPT_CARD (widget)->prompt);

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
  g_clear_object (&self->prompter);
  g_clear_pointer (&self->prompt, g_free);
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
  gtk_widget_class_install_action (widget_class, "prompt.another", NULL, another_action);
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
  self->prompter = g_object_ref (onward_prompter_get (workspace));
  g_signal_connect_object (self->prompter, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_settings (workspace), "changed::show-prompts", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  g_settings_bind (onward_workspace_get_settings (workspace), "show-prompts", self, "visible", G_SETTINGS_BIND_GET);
  g_signal_connect_object (diary, "looked", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
