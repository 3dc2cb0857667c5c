/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-changes.h"
#include "onward-follow-up.h"
#include "onward-record-list.h"
#include "onward-test-diary.h"

/* One program: its way to the bus, its store, and what it heard. */
typedef struct
{
  GDBusConnection *connection;
  OnwardStore *store;
  OnwardChanges *changes;
  GString *heard;
  GString *changed;
} Program;

static void
note (GString *log, const char *type, const char *const *uids)
{
  g_autofree char *all = g_strjoinv (" ", (GStrv) uids);

  g_string_append_printf (log, "%s %s\n", type, all);
}

static void
heard_cb (Program *program, const char *type, const char *const *uids)
{
  note (program->heard, type, uids);
}

static void
changed_cb (Program *program, const char *type, const char *const *uids)
{
  note (program->changed, type, uids);
}

static void
start (Program *program, GTestDBus *bus, const char *path)
{
  program->connection = g_dbus_connection_new_for_address_sync (
    g_test_dbus_get_bus_address (bus),
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL, NULL);
  program->store = onward_test_store_open (path, NULL);
  program->changes = onward_changes_new (program->store, program->connection);
  program->heard = g_string_new (NULL);
  program->changed = g_string_new (NULL);
  g_signal_connect_swapped (program->changes, "heard", G_CALLBACK (heard_cb), program);
  g_signal_connect_swapped (program->store, "changed", G_CALLBACK (changed_cb), program);
}

static void
stop (Program *program)
{
  g_assert_finalize_object (program->changes);
  if (onward_store_get_is_open (program->store))
    onward_test_store_close (program->store);
  else
    g_assert_finalize_object (program->store);
  g_assert_true (g_dbus_connection_close_sync (program->connection, NULL, NULL));
  g_object_unref (program->connection);
  g_string_free (program->heard, TRUE);
  g_string_free (program->changed, TRUE);
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_true (onward_store_close_finish (ONWARD_STORE (source), result, NULL));
  *(gboolean *) data = TRUE;
}

static void
test_two_programs (void)
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autofree char *path = onward_test_diary_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *other_path = onward_test_diary_path ();
  g_autofree char *roundabout = g_build_filename (folder, "..", "diary", "onward.db", NULL);
  g_autoptr (OnwardFollowUp) draft = onward_follow_up_new ("Write to Ada", "2025-11-18T10:00");
  g_autofree char *line = NULL;
  const char *uid;
  OnwardRecord *seen, *shared;
  Program app = { 0 }, reminders = { 0 }, other = { 0 };
  gboolean closed = FALSE;

  g_test_dbus_up (bus);
  start (&app, bus, path);
  start (&reminders, bus, roundabout);
  start (&other, bus, other_path);

  onward_test_save (app.store, draft);
  uid = onward_record_get_uid (ONWARD_RECORD (draft));
  line = g_strdup_printf ("follow-up %s\n", uid);
  ONWARD_TEST_UNTIL (reminders.changed->len > 0);
  g_assert_cmpstr (reminders.heard->str, ==, line);
  g_assert_cmpstr (reminders.changed->str, ==, line);

  /* The shared record of the one follows what the other commits. */
  seen = onward_test_load (reminders.store, &onward_follow_up_type, uid);
  shared = onward_test_load (app.store, &onward_follow_up_type, uid);
  g_clear_object (&draft);
  draft = ONWARD_FOLLOW_UP (onward_record_dup_draft (shared));
  onward_follow_up_done (draft, 1000);
  onward_test_save (app.store, draft);
  ONWARD_TEST_UNTIL (onward_record_get_number (seen, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);

  /* What was heard is not told again: nothing came back, and nothing went to the other diary. */
  onward_test_drain ();
  g_assert_cmpstr (app.heard->str, ==, "");
  g_assert_cmpstr (other.heard->str, ==, "");
  g_object_unref (seen);

  /* A program whose store sleeps hears, and does not read. */
  g_string_truncate (reminders.heard, 0);
  onward_store_close_async (reminders.store, closed_cb, &closed);
  ONWARD_TEST_UNTIL (closed);
  onward_follow_up_drop (draft, 1001);
  onward_test_save (app.store, draft);
  ONWARD_TEST_UNTIL (reminders.heard->len > 0);
  g_assert_cmpstr (reminders.heard->str, ==, line);

  g_object_unref (shared);
  stop (&other);
  stop (&reminders);
  stop (&app);
  g_test_dbus_down (bus);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_true (onward_store_save_finish (ONWARD_STORE (source), result, NULL));
  *(gboolean *) data = TRUE;
}

/* A great many at once are told in few words, and are all read all the same. */
static void
test_very_many (void)
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autofree char *path = onward_test_diary_path ();
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);
  OnwardRecordList *list;
  Program app = { 0 }, other = { 0 };
  gboolean saved = FALSE;

  g_test_dbus_up (bus);
  start (&app, bus, path);
  start (&other, bus, path);
  list = onward_record_list_new (other.store, query);
  ONWARD_TEST_UNTIL (onward_record_list_get_ready (list));
  for (guint i = 0; i < 600; i++)
    g_ptr_array_add (drafts, onward_follow_up_new ("Write to Ada", "2025-11-18T10:00"));
  onward_store_save_async (app.store, drafts, NULL, saved_cb, &saved);
  ONWARD_TEST_UNTIL (saved);
  ONWARD_TEST_UNTIL (other.heard->len > 0);
  g_assert_cmpstr (other.heard->str, ==, "follow-up \n");
  ONWARD_TEST_UNTIL (g_list_model_get_n_items (G_LIST_MODEL (list)) == 600);
  g_object_unref (list);
  stop (&other);
  stop (&app);
  g_test_dbus_down (bus);
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/store/changes/two-programs", test_two_programs);
  g_test_add_func ("/store/changes/very-many", test_very_many);
  return g_test_run ();
}
