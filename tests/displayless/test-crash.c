/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-plan.h"
#include "onward-test-diary.h"

#define N_KILLS 200
#define N_STEPS 8
/* A new diary now and then, so that its making is interrupted as well. */
#define KILLS_OF_A_DIARY 10

/* Runs the writer for @microseconds, counted from its start or from the first thing it wrote, and kills
 * it.  Returns: (transfer full): what it said. */
static char *
run_and_kill (const char *path, gulong microseconds, gboolean from_first)
{
  const char *writer = g_getenv ("ONWARD_CRASH_WRITER");
  const char *const argv[] = { writer, path, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) said = g_string_new (NULL);
  char buffer[4096];
  gssize got;
  GPid pid;
  int out;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, NULL, &out, NULL,
                            &error);
  g_assert_no_error (error);
  if (from_first && (got = read (out, buffer, sizeof buffer)) > 0)
    g_string_append_len (said, buffer, got);
  g_usleep (microseconds);
  kill (pid, SIGKILL);
  while ((got = read (out, buffer, sizeof buffer)) > 0)
    g_string_append_len (said, buffer, got);
  close (out);
  waitpid (pid, NULL, 0);
  g_spawn_close_pid (pid);
  return g_string_free (g_steal_pointer (&said), FALSE);
}

/* The last line may have been cut short by the death of the writer.  Returns: (transfer full): the
 * last entry, which the writer may have been about to let go. */
static char *
remember (GHashTable *there, GHashTable *gone, const char *said)
{
  g_autofree char *last = NULL;
  g_auto (GStrv) lines = g_strsplit (said, "\n", -1);

  for (gsize i = 0; lines[i] != NULL && lines[i + 1] != NULL; i++)
    {
      const char *uid = strchr (lines[i], ' ');

      if (g_str_has_prefix (lines[i], "gone "))
        {
          g_hash_table_remove (there, uid + 1);
          g_hash_table_add (gone, g_strdup (uid + 1));
        }
      else
        g_hash_table_insert (there, g_strdup (uid + 1), g_strndup (lines[i], (gsize) (uid - lines[i])));
      if (g_str_has_prefix (lines[i], "one "))
        {
          g_free (last);
          last = g_strdup (uid + 1);
        }
    }
  return g_steal_pointer (&last);
}

static void
check_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  onward_store_check_finish (ONWARD_STORE (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static guint
count_steps (OnwardStore *store, const char *plan)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);
  g_autoptr (GPtrArray) steps = NULL;

  onward_query_where_text (query, ONWARD_FOLLOW_UP_PLAN, ONWARD_IS, plan);
  steps = onward_test_find (store, query);
  return steps->len;
}

/* All that was said to be saved is there, and no transaction is there by half. */
static void
verify (const char *path, GHashTable *there, GHashTable *gone, const char *last)
{
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardQuery) plans = onward_query_new (&onward_plan_type);
  g_autoptr (GPtrArray) found = NULL;
  GHashTableIter iter;
  gpointer uid, what;
  gboolean checked = FALSE;

  g_hash_table_iter_init (&iter, there);
  while (g_hash_table_iter_next (&iter, &uid, &what))
    {
      const OnwardRecordType *type = g_str_equal (what, "one") ? &onward_entry_type : &onward_plan_type;
      g_autoptr (OnwardRecord) record = onward_test_load (store, type, uid);

      /* Its removal may have been done before it could be told. */
      if (record == NULL && g_strcmp0 (uid, last) == 0)
        g_hash_table_iter_remove (&iter);
      else
        g_assert_nonnull (record);
    }
  g_hash_table_iter_init (&iter, gone);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    g_assert_null (onward_test_load (store, &onward_entry_type, uid));
  found = onward_test_find (store, plans);
  for (guint i = 0; i < found->len; i++)
    g_assert_cmpuint (count_steps (store, onward_record_get_uid (g_ptr_array_index (found, i))), ==, N_STEPS);
  g_clear_pointer (&found, g_ptr_array_unref);
  onward_store_check_async (store, NULL, check_cb, &checked);
  ONWARD_TEST_UNTIL (checked);
  onward_test_store_close (store);
}

static void
test_killed (void)
{
  g_autoptr (GHashTable) there = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) gone = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = NULL;
  guint acknowledged = 0;

  for (int i = 0; i < N_KILLS; i++)
    {
      g_autofree char *said = NULL;
      g_autofree char *last = NULL;

      if (i % KILLS_OF_A_DIARY == 0)
        {
          g_free (path);
          path = onward_test_diary_path ();
          g_hash_table_remove_all (there);
          g_hash_table_remove_all (gone);
        }
      said = run_and_kill (path, (gulong) g_test_rand_int_range (1000, 90000), i % 2 == 1);
      last = remember (there, gone, said);
      acknowledged += g_hash_table_size (there);
      verify (path, there, gone, last);
    }
  g_test_message ("%u acknowledged", acknowledged);
  g_assert_cmpuint (acknowledged, >, N_KILLS);
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/store/crash/killed-while-writing", test_killed);
  return g_test_run ();
}
