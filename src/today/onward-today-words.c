/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-words.h"

#include <glib/gi18n-lib.h>

#include "onward-entry.h"
#include "onward-interview.h"
#include "onward-plan.h"
#include "onward-proof.h"
#include "onward-time.h"
#include "onward-words-line.h"

/* So many of the newest take turns. */
#define IN_TURN 90
/* An interview is near. */
#define NEAR_MINUTES (24 * 60)

struct _OnwardTodayWords
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardTodayDiary *diary;
  GCancellable *cancellable;

  /* weak pointers */
  GtkWidget *after;
  GtkWidget *line;

  OnwardEntryKind kind; /* of what the line says */
};

G_DEFINE_FINAL_TYPE (OnwardTodayWords, onward_today_words, G_TYPE_OBJECT)

static void look (OnwardTodayWords *self);

static void
take_away (OnwardTodayWords *self)
{
  GtkWidget *gone = self->line;

  g_clear_weak_pointer (&self->line);
  if (gone != NULL)
    gtk_box_remove (GTK_BOX (gtk_widget_get_parent (gone)), gone);
}

static void
dismissed_cb (OnwardTodayWords *self)
{
  g_settings_set_string (onward_workspace_get_settings (self->workspace), "card-put-away",
                         onward_workspace_get_today (self->workspace));
  take_away (self);
  look (self);
}

static void
say (OnwardTodayWords *self, OnwardEntryKind kind, const char *words, const char *whose)
{
  gboolean card = kind == ONWARD_ENTRY_KIND_CARD;

  if (self->line != NULL && self->kind != kind)
    take_away (self);
  if (self->line == NULL)
    {
      GtkWidget *line = onward_words_line_new (onward_entry_kind_icon (kind), card ? "card" : "quote", card);

      g_set_weak_pointer (&self->line, line);
      self->kind = kind;
      g_signal_connect_object (line, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
      gtk_box_insert_child_after (GTK_BOX (gtk_widget_get_parent (self->after)), line, self->after);
    }
  onward_words_line_say (ONWARD_WORDS_LINE (self->line), words, whose);
}

static OnwardRecord *
one_of (OnwardTodayWords *self, GPtrArray *found)
{
  g_autoptr (GPtrArray) picked = onward_proof_pick (found, onward_workspace_get_today (self->workspace), 1);

  return picked->len > 0 ? g_object_ref (picked->pdata[0]) : NULL;
}

static void
ask (OnwardTodayWords *self, OnwardEntryKind kind, GAsyncReadyCallback callback)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, kind);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, IN_TURN);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, callback,
                           g_object_ref (self));
}

static void
quotes_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTodayWords) self = data;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, NULL);
  g_autoptr (OnwardRecord) quote = NULL;
  g_autofree char *words = NULL;

  if (found == NULL || self->after == NULL)
    return;
  quote = one_of (self, found);
  words = quote != NULL ? onward_text_dup_line (onward_record_get_text (quote, ONWARD_ENTRY_TEXT)) : g_strdup ("");
  if (*words != '\0')
    say (self, ONWARD_ENTRY_KIND_QUOTE, words, onward_record_get_text (quote, ONWARD_ENTRY_SOURCE));
  else
    take_away (self);
}

static void
look_for_quote (OnwardTodayWords *self)
{
  if (g_settings_get_boolean (onward_workspace_get_settings (self->workspace), "show-quotes"))
    ask (self, ONWARD_ENTRY_KIND_QUOTE, quotes_cb);
  else
    take_away (self);
}

static void
cards_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTodayWords) self = data;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, NULL);
  g_autoptr (OnwardRecord) card = NULL;
  g_autofree char *words = NULL;

  if (found == NULL || self->after == NULL)
    return;
  card = one_of (self, found);
  words = card != NULL ? onward_card_say (ONWARD_ENTRY (card)) : g_strdup ("");
  if (*words != '\0')
    say (self, ONWARD_ENTRY_KIND_CARD, words, "");
  else
    look_for_quote (self);
}

/* A "no" came yesterday. */
static gboolean
is_day_after (OnwardTodayWords *self)
{
  GPtrArray *running = onward_today_diary_get_running (self->diary);
  g_autofree char *yesterday = onward_day_add (onward_workspace_get_today (self->workspace), -1);

  for (guint i = 0; i < running->len; i++)
    {
      if (g_strcmp0 (onward_record_get_text (running->pdata[i], ONWARD_PLAN_STARTED), yesterday) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_before_interview (OnwardTodayWords *self)
{
  GListModel *interviews = onward_today_diary_get_interviews (self->diary);
  g_autofree char *now = onward_local_time_from_date_time (onward_today_diary_get_now (self->diary));
  g_autofree char *until = onward_local_time_add_minutes (now, NEAR_MINUTES);

  for (guint i = 0; i < g_list_model_get_n_items (interviews); i++)
    {
      g_autoptr (OnwardRecord) interview = g_list_model_get_item (interviews, i);
      const char *starts = onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS);

      if (g_strcmp0 (starts, now) >= 0 && g_strcmp0 (starts, until) <= 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
wants_card (OnwardTodayWords *self)
{
  g_autofree char *put_away = g_settings_get_string (onward_workspace_get_settings (self->workspace), "card-put-away");

  return g_strcmp0 (put_away, onward_workspace_get_today (self->workspace)) != 0 &&
         (is_day_after (self) || is_before_interview (self));
}

static void
look (OnwardTodayWords *self)
{
  if (self->after == NULL || onward_today_diary_get_now (self->diary) == NULL)
    return;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  if (wants_card (self))
    ask (self, ONWARD_ENTRY_KIND_CARD, cards_cb);
  else
    look_for_quote (self);
}

static void
onward_today_words_dispose (GObject *object)
{
  OnwardTodayWords *self = ONWARD_TODAY_WORDS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_weak_pointer (&self->after);
  g_clear_weak_pointer (&self->line);
  g_clear_object (&self->diary);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_today_words_parent_class)->dispose (object);
}

static void
onward_today_words_class_init (OnwardTodayWordsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_today_words_dispose;
}

static void
onward_today_words_init (OnwardTodayWords *self)
{
}

OnwardTodayWords *
onward_today_words_new (OnwardWorkspace *workspace, OnwardTodayDiary *diary, GtkWidget *after)
{
  OnwardTodayWords *self = g_object_new (ONWARD_TYPE_TODAY_WORDS, NULL);

  self->workspace = g_object_ref (workspace);
  self->diary = g_object_ref (diary);
  g_set_weak_pointer (&self->after, after);
  g_signal_connect_object (diary, "looked", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_settings (workspace), "changed::show-quotes", G_CALLBACK (look), self,
                           G_CONNECT_SWAPPED);
  return self;
}
