/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week-words.h"

#include "onward-entry.h"
#include "onward-notes.h"
#include "onward-save-status.h"
#include "onward-time.h"

/* A review that was begun so many days ago is gone on with; an older one is of another week. */
#define SAME_DAYS 3

struct _OnwardWeekWords
{
  OnwardEditor parent_instance;

  /* template */
  GtkWidget *text;
};

G_DEFINE_FINAL_TYPE (OnwardWeekWords, onward_week_words, ONWARD_TYPE_EDITOR)

static void
begin (OnwardWeekWords *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (onward_editor_get_workspace (ONWARD_EDITOR (self)));
  g_autofree char *when = onward_local_time_from_date_time (now);
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_WEEK, when);

  onward_editor_begin (ONWARD_EDITOR (self), ONWARD_RECORD (entry));
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWeekWords) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (found == NULL)
    onward_workspace_fault (onward_editor_get_workspace (ONWARD_EDITOR (self)), error);
  /* Typed before the answer came */
  if (!onward_editor_get_empty (ONWARD_EDITOR (self)))
    return;
  if (found != NULL && found->len > 0)
    onward_editor_set_record (ONWARD_EDITOR (self), found->pdata[0]);
  else
    begin (self);
}

static gboolean
onward_week_words_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_WEEK_WORDS (widget)->text);
}

static void
onward_week_words_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_WEEK_WORDS);
  G_OBJECT_CLASS (onward_week_words_parent_class)->dispose (object);
}

static void
onward_week_words_class_init (OnwardWeekWordsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_week_words_dispose;
  widget_class->grab_focus = onward_week_words_grab_focus;
  g_type_ensure (ONWARD_TYPE_ENTRY);
  g_type_ensure (ONWARD_TYPE_NOTES);
  g_type_ensure (ONWARD_TYPE_SAVE_STATUS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/week/onward-week-words.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWords, text);
}

static void
onward_week_words_init (OnwardWeekWords *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_week_words_open (OnwardWeekWords *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  g_autofree char *since = onward_day_add (onward_workspace_get_today (workspace), -SAME_DAYS);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_WEEK);
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, since);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, 1);
  onward_store_find_async (onward_workspace_get_store (workspace), query, NULL, found_cb, g_object_ref (self));
}
