/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-win.h"

#include <glib/gi18n-lib.h>

#include "onward-entry.h"
#include "onward-goal.h"
#include "onward-time.h"

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *goal;
  OnwardRecord *win;
} Keeping;

static void
keeping_free (Keeping *keeping)
{
  onward_workspace_end_work (keeping->workspace);
  g_clear_object (&keeping->goal);
  g_clear_object (&keeping->win);
  g_object_unref (keeping->workspace);
  g_free (keeping);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Keeping, keeping_free)

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Keeping) keeping = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_push_added (keeping->workspace, _("Kept as a win"), keeping->win);
  else
    onward_workspace_keep (keeping->workspace, keeping->win, error);
}

/* With the words and the source of what Today offers, so that it does not offer the same again. */
static OnwardRecord *
create_win (Keeping *keeping)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (keeping->workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);
  g_autofree char *title = onward_record_dup_title (keeping->goal);
  /* Translators: a win in the journal; %s is a goal. */
  g_autofree char *text = g_strdup_printf (_("Finished: %s"), title);
  const char *uid = onward_record_get_uid (keeping->goal);
  g_autofree char *source = g_strdup_printf ("%s/%s#done", onward_goal_type.name, uid);
  OnwardRecord *win = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_WIN, when));

  onward_record_set_text (win, ONWARD_ENTRY_TEXT, text);
  onward_record_set_text (win, ONWARD_ENTRY_SOURCE, source);
  onward_record_set_text (win, ONWARD_ENTRY_GOAL, uid);
  onward_record_set_text (win, ONWARD_ENTRY_APPLICATION, onward_record_get_text (keeping->goal, ONWARD_GOAL_APPLICATION));
  return win;
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Keeping) keeping = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) same = onward_store_find_finish (ONWARD_STORE (store), result, &error);

  if (same == NULL)
    {
      onward_workspace_fault (keeping->workspace, error);
      return;
    }
  if (same->len > 0)
    {
      onward_workspace_toast (keeping->workspace, _("It is among your wins already"));
      return;
    }
  keeping->win = create_win (keeping);
  onward_store_save_one_async (ONWARD_STORE (store), keeping->win, NULL, saved_cb, keeping);
  g_steal_pointer (&keeping);
}

void
onward_goal_keep_as_win (OnwardWorkspace *workspace, OnwardRecord *goal)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  Keeping *keeping = g_new0 (Keeping, 1);

  keeping->workspace = g_object_ref (workspace);
  keeping->goal = g_object_ref (goal);
  onward_workspace_begin_work (workspace);
  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_WIN);
  onward_query_where_text (query, ONWARD_ENTRY_GOAL, ONWARD_IS, onward_record_get_uid (goal));
  onward_query_limit (query, 1);
  onward_store_find_async (onward_workspace_get_store (workspace), query, NULL, found_cb, keeping);
}
