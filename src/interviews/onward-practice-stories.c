/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-stories.h"

#include <glib/gi18n-lib.h>

#include "onward-story-telling.h"

#define MOST 3

struct _OnwardPracticeStories
{
  AdwPreferencesGroup parent_instance;

  /* owned */
  OnwardStoryBank *bank;
  OnwardDeckCard *card;
  GPtrArray *rows;   /* of AdwExpanderRow */
  GPtrArray *checks; /* of GtkCheckButton, with their story */
};

G_DEFINE_FINAL_TYPE (OnwardPracticeStories, onward_practice_stories, ADW_TYPE_PREFERENCES_GROUP)

/* At most one; ticking it again takes it back. */
static void
told_cb (GtkCheckButton *check, OnwardPracticeStories *self)
{
  if (!gtk_check_button_get_active (check))
    return;
  for (guint i = 0; i < self->checks->len; i++)
    {
      if (self->checks->pdata[i] != check)
        gtk_check_button_set_active (self->checks->pdata[i], FALSE);
    }
}

static void
add_part (AdwExpanderRow *row, OnwardStory *story, guint field, const char *title)
{
  const char *text = onward_record_get_text (ONWARD_RECORD (story), field);
  GtkWidget *part;
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  if (*text == '\0')
    return;
  part = adw_action_row_new ();
  g_object_set (part, "title", title, "subtitle", escaped, "subtitle-lines", 0, NULL);
  adw_expander_row_add_row (row, part);
}

static void
add_story (OnwardPracticeStories *self, OnwardStory *story)
{
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (story));
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  /* Translators: %s is the name of a story */
  g_autofree char *words = g_strdup_printf (_("I told “%s”"), title);

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (check, _("I told this one"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data_full (G_OBJECT (check), "story", g_object_ref (story), g_object_unref);
  g_signal_connect_object (check, "toggled", G_CALLBACK (told_cb), self, 0);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), check);
  add_part (ADW_EXPANDER_ROW (row), story, ONWARD_STORY_SITUATION, _("Situation"));
  add_part (ADW_EXPANDER_ROW (row), story, ONWARD_STORY_TASK, _("Task"));
  add_part (ADW_EXPANDER_ROW (row), story, ONWARD_STORY_ACTION, _("Action"));
  add_part (ADW_EXPANDER_ROW (row), story, ONWARD_STORY_RESULT, _("Result"));
  add_part (ADW_EXPANDER_ROW (row), story, ONWARD_STORY_LEARNED, _("What You Learnt"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
  g_ptr_array_add (self->checks, check);
}

static void
show (OnwardPracticeStories *self)
{
  GPtrArray *stories = self->bank != NULL ? onward_story_bank_get_stories (self->bank) : NULL;
  g_autoptr (GPtrArray) fitting = NULL;

  g_ptr_array_set_size (self->checks, 0);
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  if (stories != NULL && self->card != NULL)
    {
      fitting = onward_story_fitting (stories, onward_deck_card_get_id (self->card),
                                      onward_deck_card_get_group (self->card));
      for (guint i = 0; i < MIN (fitting->len, MOST); i++)
        add_story (self, fitting->pdata[i]);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->rows->len > 0);
}

static void
onward_practice_stories_dispose (GObject *object)
{
  OnwardPracticeStories *self = ONWARD_PRACTICE_STORIES (object);

  g_clear_object (&self->bank);
  g_clear_object (&self->card);
  G_OBJECT_CLASS (onward_practice_stories_parent_class)->dispose (object);
}

static void
onward_practice_stories_finalize (GObject *object)
{
  g_ptr_array_unref (ONWARD_PRACTICE_STORIES (object)->rows);
  g_ptr_array_unref (ONWARD_PRACTICE_STORIES (object)->checks);
  G_OBJECT_CLASS (onward_practice_stories_parent_class)->finalize (object);
}

static void
onward_practice_stories_class_init (OnwardPracticeStoriesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_practice_stories_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_practice_stories_finalize;
}

static void
onward_practice_stories_init (OnwardPracticeStories *self)
{
  self->rows = g_ptr_array_new ();
  self->checks = g_ptr_array_new ();
}

void
onward_practice_stories_set_bank (OnwardPracticeStories *self, OnwardStoryBank *bank)
{
  g_return_if_fail (ONWARD_IS_PRACTICE_STORIES (self) && self->bank == NULL);
  self->bank = g_object_ref (bank);
  g_signal_connect_object (bank, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
}

void
onward_practice_stories_show (OnwardPracticeStories *self, OnwardDeckCard *card)
{
  g_return_if_fail (ONWARD_IS_PRACTICE_STORIES (self));
  g_set_object (&self->card, card);
  show (self);
}

OnwardStory *
onward_practice_stories_get_told (OnwardPracticeStories *self)
{
  g_return_val_if_fail (ONWARD_IS_PRACTICE_STORIES (self), NULL);
  for (guint i = 0; i < self->checks->len; i++)
    {
      if (gtk_check_button_get_active (self->checks->pdata[i]))
        return g_object_get_data (self->checks->pdata[i], "story");
    }
  return NULL;
}
