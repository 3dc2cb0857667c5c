/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-world-private.h"

/* The application in the world of the reminders.  It has a main loop of its own, so that what it does
 * is done when a call returns, whatever the reminders are in the middle of. */

#define MINUTE 60
#define DAY (24 * 60 * 60)

/* Of more than these the bus is told that anything may have changed. */
#define MOST_UIDS 256

void
onward_test_item_free (gpointer data)
{
  TestItem *item = data;

  g_free (item->uid);
  g_free (item->at);
  g_free (item->shown_for);
  g_free (item->was_at);
  g_clear_pointer (&item->undo, onward_undo_unref);
  g_free (item);
}

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
wait (OnwardTestWorld *self, GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (self->app_context, TRUE);
  g_main_context_pop_thread_default (self->app_context);
}

static void
save (OnwardTestWorld *self, OnwardRecord *draft)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_main_context_push_thread_default (self->app_context);
  onward_store_save_one_async (self->app, draft, NULL, answer_cb, &result);
  wait (self, &result);
  onward_store_save_finish (self->app, result, &error);
  g_assert_no_error (error);
}

/* Returns: (transfer full): the record as it is in the diary */
static OnwardRecord *
load (OnwardTestWorld *self, const char *uid)
{
  g_autoptr (GAsyncResult) result = NULL;

  g_main_context_push_thread_default (self->app_context);
  onward_store_load_async (self->app, &onward_follow_up_type, uid, NULL, answer_cb, &result);
  wait (self, &result);
  return onward_store_load_finish (self->app, result, NULL);
}

void
onward_test_app_start (OnwardTestWorld *self)
{
  g_autofree char *path = g_build_filename (self->folder, "onward.db", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  self->app_context = g_main_context_new ();
  self->opens_app = TRUE;
  g_main_context_push_thread_default (self->app_context);
  self->app = onward_store_new (path);
  onward_store_open_async (self->app, NULL, answer_cb, &result);
  wait (self, &result);
  onward_store_open_finish (self->app, result, &error);
  g_assert_no_error (error);
  self->opens_app = FALSE;
  g_assert_cmpint (sqlite3_open (path, &self->db), ==, SQLITE_OK);
}

void
onward_test_app_stop (OnwardTestWorld *self)
{
  g_autoptr (GAsyncResult) result = NULL;

  sqlite3_close (self->db);
  g_main_context_push_thread_default (self->app_context);
  onward_store_close_async (self->app, answer_cb, &result);
  wait (self, &result);
  g_assert_true (onward_store_close_finish (self->app, result, NULL));
  g_clear_object (&result);
  while (g_main_context_iteration (self->app_context, FALSE))
    ;
  g_assert_finalize_object (self->app);
  g_main_context_unref (self->app_context);
}

/* The diary as it was before the first history. */
void
onward_test_app_clear (OnwardTestWorld *self)
{
  g_assert_cmpint (sqlite3_exec (self->db, "DELETE FROM follow_up", NULL, NULL, NULL), ==, SQLITE_OK);
}

/* Whether the diary says that this one is being shown for its time. */
gboolean
onward_test_app_claimed (OnwardTestWorld *self, TestItem *item)
{
  g_autoptr (OnwardRecord) record = load (self, item->uid);

  return record != NULL && onward_record_get_number (record, ONWARD_FOLLOW_UP_CLAIMED) > 0 &&
         g_str_equal (onward_record_get_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR), item->at);
}

/* What the reminders wrote is what a person sees on Today. */
void
onward_test_app_read (OnwardTestWorld *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) records = NULL;

  g_main_context_push_thread_default (self->app_context);
  onward_store_find_async (self->app, query, NULL, answer_cb, &result);
  wait (self, &result);
  records = onward_store_find_finish (self->app, result, NULL);
  g_assert_nonnull (records);
  for (guint i = 0; i < records->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (records, i);
      TestItem *item = g_hash_table_lookup (self->by_uid, onward_record_get_uid (record));
      const char *at = onward_record_get_text (record, ONWARD_FOLLOW_UP_AT);

      item->is_open = onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN;
      if (g_str_equal (item->at, at))
        continue;
      g_free (item->at);
      item->at = g_strdup (at);
      item->known = self->now;
    }
}

/* A local time that a person may choose, and now and then one of those that are hard. */
static char *
choose_time (OnwardTestWorld *self, guint which)
{
  gint64 moment = self->now;
  gint64 change;

  switch (which % 8)
    {
    case 0:
      break;
    case 1:
      moment -= (which % 50) * DAY / 7;
      break;
    case 2:
      moment += (which % 70) * DAY / 3;
      break;
    case 3:
      change = onward_test_next_change (self->now, self->zone);
      moment = (change != 0 ? change : self->now) + ((gint64) (which % 37) * 5 - 90) * MINUTE;
      break;
    default:
      moment += (which % 180) * MINUTE;
    }
  return onward_test_local (moment, self->zone);
}

static void
plan (OnwardTestWorld *self, const OnwardTestEvent *event)
{
  g_autoptr (GPtrArray) snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();
  g_autofree char *at = choose_time (self, event->which);
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Write to Ada", at);
  g_autoptr (OnwardSnapshot) snapshot = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  onward_record_set_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_QUIET, event->which % 13 == 12);
  snapshot = onward_record_snapshot (ONWARD_RECORD (follow_up));
  for (gint64 i = 0; i < event->amount; i++)
    {
      OnwardSnapshot *copy = onward_snapshot_copy (snapshot);
      TestItem *item = g_new0 (TestItem, 1);

      item->uid = g_strdup_printf ("item-%04u", self->items->len);
      item->at = g_strdup (at);
      item->shown_for = g_strdup ("");
      item->was_at = g_strdup ("");
      item->known = self->now;
      item->is_open = TRUE;
      item->is_quiet = event->which % 13 == 12;
      g_ptr_array_add (self->items, item);
      g_hash_table_insert (self->by_uid, item->uid, item);
      g_ptr_array_add (uids, item->uid);

      g_free (copy->uid);
      copy->uid = g_strdup (item->uid);
      g_ptr_array_add (snapshots, copy);
    }
  g_ptr_array_add (uids, NULL);

  g_main_context_push_thread_default (self->app_context);
  onward_store_put_async (self->app, snapshots, NULL, answer_cb, &result);
  wait (self, &result);
  onward_store_put_finish (self->app, result, &error);
  g_assert_no_error (error);
  onward_test_life_hear (self, event->amount > MOST_UIDS ? NULL : (const char *const *) uids->pdata, TRUE);
}

/* Returns: (nullable): one that is there or gone, open or not, as wanted; the last ones first */
static TestItem *
choose_item (OnwardTestWorld *self, guint which, gboolean is_gone, gboolean is_open)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      TestItem *item = g_ptr_array_index (self->items, self->items->len - 1 - (i + which) % self->items->len);

      if (item->is_gone == is_gone && (is_gone || item->is_open == is_open))
        return item;
    }
  return NULL;
}

static void
change (OnwardTestWorld *self, TestItem *item, const OnwardTestEvent *event)
{
  g_autoptr (OnwardRecord) record = load (self, item->uid);
  g_autoptr (OnwardRecord) draft = onward_record_dup_draft (record);

  if (event->kind == ONWARD_TEST_MOVE)
    {
      g_autofree char *at = choose_time (self, event->which / 3);

      onward_record_set_text (draft, ONWARD_FOLLOW_UP_DUE, at);
      onward_record_set_text (draft, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
      g_free (item->was_at);
      item->was_at = g_steal_pointer (&item->at);
      item->at = g_steal_pointer (&at);
    }
  else if (event->kind == ONWARD_TEST_REOPEN)
    {
      onward_record_set_number (draft, ONWARD_FOLLOW_UP_STATE, ONWARD_FOLLOW_UP_OPEN);
      item->is_open = TRUE;
    }
  else
    {
      if (event->which % 2 == 0)
        onward_follow_up_done (ONWARD_FOLLOW_UP (draft), self->now);
      else
        onward_follow_up_drop (ONWARD_FOLLOW_UP (draft), self->now);
      item->is_open = FALSE;
    }
  save (self, draft);
}

static void
take_away (OnwardTestWorld *self, TestItem *item)
{
  g_autoptr (OnwardRecord) record = load (self, item->uid);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_main_context_push_thread_default (self->app_context);
  onward_store_remove_async (self->app, record, NULL, answer_cb, &result);
  wait (self, &result);
  item->undo = onward_store_remove_finish (self->app, result, &error);
  g_assert_no_error (error);
  item->is_gone = TRUE;
}

static void
bring_back (OnwardTestWorld *self, TestItem *item)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_main_context_push_thread_default (self->app_context);
  onward_store_restore_async (self->app, item->undo, NULL, answer_cb, &result);
  wait (self, &result);
  onward_store_restore_finish (self->app, result, &error);
  g_assert_no_error (error);
  g_clear_pointer (&item->undo, onward_undo_unref);
  item->is_gone = FALSE;
}

void
onward_test_app_event (OnwardTestWorld *self, const OnwardTestEvent *event, gboolean at_rest)
{
  const char *uids[] = { NULL, NULL };
  TestItem *item;

  if (event->kind == ONWARD_TEST_PLAN)
    {
      plan (self, event);
      return;
    }

  item = choose_item (self, event->which, event->kind == ONWARD_TEST_RESTORE, event->kind != ONWARD_TEST_REOPEN);
  if (item == NULL)
    return;
  g_free (item->was_at);
  item->was_at = g_strdup ("");
  if (event->kind == ONWARD_TEST_DELETE)
    take_away (self, item);
  else if (event->kind == ONWARD_TEST_RESTORE)
    bring_back (self, item);
  else
    change (self, item, event);

  item->known = self->now;
  item->settled = self->n_writes;
  uids[0] = item->uid;
  onward_test_life_hear (self, uids, at_rest);
}
