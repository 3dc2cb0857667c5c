/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* save DIARY ROUNDS: saves an entry again and again as the editor does, beside a list that follows it,
 * and says what each save took until it was on the disk ("durable", microseconds), and how long the
 * main loop was kept from its next event ("hold"). */

#include "config.h"

#include <poll.h>
#include <stdlib.h>

#include "onward-entry.h"
#include "onward-record-list.h"
#include "onward-store.h"
#include "words.h"

/* Of a save, the longest time that the main loop spent in one go. */
static gint64 woke;
static gint64 longest;

static int
poll_timed (GPollFD *fds, guint n_fds, int timeout)
{
  int n;

  if (woke != 0)
    longest = MAX (longest, g_get_monotonic_time () - woke);
  n = poll ((struct pollfd *) fds, n_fds, timeout);
  woke = g_get_monotonic_time ();
  return n;
}

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
stop_at (GError *error)
{
  if (error == NULL)
    return;
  g_printerr ("save: %s\n", error->message);
  exit (1);
}

static void
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
rest (guint milliseconds)
{
  gboolean awake = FALSE;

  g_timeout_add (milliseconds, wake_cb, &awake);
  while (!awake)
    g_main_context_iteration (NULL, TRUE);
}

static OnwardRecordList *
show_list (OnwardStore *store)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  OnwardRecordList *list;

  onward_query_group_by (query, ONWARD_ENTRY_WHEN, ONWARD_GROUP_MONTH);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  list = onward_record_list_new (store, query);
  while (!onward_record_list_get_ready (list))
    g_main_context_iteration (NULL, TRUE);
  return list;
}

static void
type_on (OnwardRecord *draft, BenchWords *words)
{
  g_autofree char *more = bench_words_make_text (words, 3);
  g_autofree char *text = g_strconcat (onward_record_get_text (draft, ONWARD_ENTRY_TEXT), " ", more, NULL);

  onward_record_set_text (draft, ONWARD_ENTRY_TEXT, text);
}

static void
save_once (OnwardStore *store, OnwardRecord *draft)
{
  g_autoptr (GAsyncResult) result = NULL;
  GError *error = NULL;
  gint64 start;

  longest = 0;
  start = woke = g_get_monotonic_time ();
  onward_store_save_one_async (store, draft, NULL, answer_cb, &result);
  wait_for (&result);
  g_print ("durable %" G_GINT64_FORMAT "\n", g_get_monotonic_time () - start);
  onward_store_save_finish (store, result, &error);
  stop_at (error);
  rest (30);
  g_print ("hold %" G_GINT64_FORMAT "\n", longest);
}

int
main (int argc, char *argv[])
{
  g_autoptr (OnwardStore) store = NULL;
  g_autoptr (OnwardRecordList) list = NULL;
  g_autoptr (GListModel) shown = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GAsyncResult) opened = NULL;
  BenchWords *words = bench_words_new ();
  GError *error = NULL;

  if (argc != 3)
    {
      g_printerr ("usage: save DIARY ROUNDS\n");
      return 2;
    }
  g_main_context_set_poll_func (NULL, poll_timed);
  store = onward_store_new (argv[1]);
  onward_store_open_async (store, NULL, answer_cb, &opened);
  wait_for (&opened);
  onward_store_open_finish (store, opened, &error);
  stop_at (error);
  list = show_list (store);
  shown = g_object_ref (G_LIST_MODEL (list));
  for (guint i = 0; i < MIN (30, g_list_model_get_n_items (shown)); i++)
    g_ptr_array_add (rows, g_list_model_get_item (shown, i));
  rest (300);
  draft = onward_record_dup_draft (g_ptr_array_index (rows, 3));
  for (int i = atoi (argv[2]); i > 0; i--)
    {
      type_on (draft, words);
      save_once (store, draft);
    }
  bench_words_free (words);
  return 0;
}
