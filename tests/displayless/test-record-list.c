/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-job-application.h"
#include "onward-record-list.h"
#include "onward-test-diary.h"
#include "onward-time.h"

typedef struct
{
  guint times;
  guint position, removed, added;
} Told;

static void
told_cb (GListModel *model, guint position, guint removed, guint added, gpointer data)
{
  Told *told = data;

  told->times++;
  told->position = position;
  told->removed = removed;
  told->added = added;
}

static OnwardEntry *
save_entry (OnwardStore *store, const char *when, const char *text)
{
  OnwardEntry *entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, when);

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, text);
  onward_test_save (store, entry);
  return entry;
}

static OnwardQuery *
by_month (void)
{
  OnwardQuery *query = onward_query_new (&onward_entry_type);

  onward_query_group_by (query, ONWARD_ENTRY_WHEN, ONWARD_GROUP_MONTH);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  return query;
}

static OnwardRecordList *
make_list (OnwardStore *store, const OnwardQuery *query)
{
  OnwardRecordList *list = onward_record_list_new (store, query);

  ONWARD_TEST_UNTIL (onward_record_list_get_ready (list));
  return list;
}

static const char *
text_at (OnwardRecordList *list, guint position, guint field)
{
  g_autoptr (OnwardRecord) record = g_list_model_get_item (G_LIST_MODEL (list), position);

  ONWARD_TEST_UNTIL (onward_record_get_loaded (record));
  return g_intern_string (onward_record_get_text (record, field));
}

static void
assert_texts (OnwardRecordList *list, const char *const *texts)
{
  ONWARD_TEST_UNTIL (!onward_record_list_get_busy (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, g_strv_length ((GStrv) texts));
  for (guint i = 0; texts[i] != NULL; i++)
    g_assert_cmpstr (text_at (list, i, ONWARD_ENTRY_TEXT), ==, texts[i]);
}

static void
end (OnwardRecordList *list, OnwardStore *store)
{
  onward_test_drain ();
  g_assert_finalize_object (list);
  onward_test_store_close (store);
}

static void
test_order_and_groups (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardEntry) b = save_entry (store, "2026-02-28T10:00", "b");
  g_autoptr (OnwardEntry) d = save_entry (store, "2026-03-02T10:00", "d");
  g_autoptr (OnwardEntry) c = save_entry (store, "2026-03-01T10:00", "c");
  g_autoptr (OnwardEntry) a = save_entry (store, "2025-03-01T10:00", "a");
  g_autoptr (OnwardQuery) query = by_month ();
  OnwardRecordList *list = make_list (store, query);

  assert_texts (list, (const char *const[]) { "d", "c", "b", "a", NULL });
  g_assert_true (onward_record_list_starts_group (list, 0));
  g_assert_false (onward_record_list_starts_group (list, 1));
  g_assert_true (onward_record_list_starts_group (list, 2));
  g_assert_cmpint (onward_record_list_get_group (list, 0), ==, 2026 * 12 + 2);
  g_assert_true (onward_record_list_starts_group (list, 3));
  end (list, store);
}

/* What is added, moved and removed is told exactly; the item behind it with it, since its heading
 * may have changed. */
static void
test_tells_exactly (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardEntry) a = save_entry (store, "2026-03-01T10:00", "a");
  g_autoptr (OnwardEntry) c = save_entry (store, "2026-03-03T10:00", "c");
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  OnwardRecordList *list;
  g_autoptr (OnwardEntry) b = NULL;
  g_autoptr (OnwardUndo) undo = NULL;
  Told told = { 0 };

  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  list = make_list (store, query);
  g_signal_connect (list, "items-changed", G_CALLBACK (told_cb), &told);
  b = save_entry (store, "2026-03-02T10:00", "b");
  g_assert_cmpuint (told.times, ==, 1);
  g_assert_true (told.position == 1 && told.removed == 0 && told.added == 1);

  /* Words alone move nothing; the row shows them by itself. */
  onward_record_set_text (ONWARD_RECORD (b), ONWARD_ENTRY_TEXT, "bb");
  onward_test_save (store, b);
  g_assert_cmpuint (told.times, ==, 1);
  assert_texts (list, (const char *const[]) { "c", "bb", "a", NULL });

  onward_record_set_text (ONWARD_RECORD (b), ONWARD_ENTRY_WHEN, "2026-03-09T10:00");
  onward_test_save (store, b);
  g_assert_cmpuint (told.times, ==, 2);
  g_assert_true (told.position == 0 && told.removed == 2 && told.added == 2);
  assert_texts (list, (const char *const[]) { "bb", "c", "a", NULL });

  undo = onward_test_remove (store, c);
  g_assert_true (told.times == 3 && told.position == 1 && told.removed == 1 && told.added == 0);
  onward_test_restore (store, undo);
  g_assert_true (told.times == 4 && told.position == 1 && told.removed == 0 && told.added == 1);
  assert_texts (list, (const char *const[]) { "bb", "c", "a", NULL });
  end (list, store);
}

static void
test_conditions_and_words (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardEntry) a = save_entry (store, "2026-03-01T10:00", "red apple");
  g_autoptr (OnwardEntry) b = save_entry (store, "2026-03-02T10:00", "green apple");
  g_autoptr (OnwardEntry) c = save_entry (store, "2026-03-03T10:00", "red pear");
  g_autoptr (OnwardQuery) query = by_month ();
  g_autoptr (OnwardQuery) tagged = by_month ();
  OnwardRecordList *list = make_list (store, query);
  const char *const tags[] = { "fruit", NULL };
  g_autoptr (OnwardEntry) d = NULL;

  onward_query_matching (query, "app re");
  onward_record_list_set_query (list, query);
  assert_texts (list, (const char *const[]) { "red apple", NULL });
  /* The list follows the words too. */
  d = save_entry (store, "2026-04-01T10:00", "reds and apples");
  assert_texts (list, (const char *const[]) { "reds and apples", "red apple", NULL });
  onward_query_leave_out (query, onward_record_get_uid (ONWARD_RECORD (a)));
  onward_record_list_set_query (list, query);
  assert_texts (list, (const char *const[]) { "reds and apples", NULL });
  /* Beside the words nothing of it changes. */
  onward_query_matching (query, "");
  onward_record_list_set_query (list, query);
  assert_texts (list, (const char *const[]) { "reds and apples", "red pear", "green apple", NULL });
  onward_test_save (store, a);
  assert_texts (list, (const char *const[]) { "reds and apples", "red pear", "green apple", NULL });

  onward_query_where_text (tagged, ONWARD_ENTRY_TAGS, ONWARD_HAS, "fruit");
  onward_query_where_text (tagged, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, "2026-03-02");
  onward_query_where_choices (tagged, ONWARD_ENTRY_KIND, 1 << ONWARD_ENTRY_KIND_NOTE);
  onward_record_list_set_query (list, tagged);
  assert_texts (list, (const char *const[]) { NULL });
  onward_record_set_tags (ONWARD_RECORD (a), ONWARD_ENTRY_TAGS, tags);
  onward_record_set_tags (ONWARD_RECORD (b), ONWARD_ENTRY_TAGS, tags);
  onward_test_save (store, a);
  onward_test_save (store, b);
  assert_texts (list, (const char *const[]) { "green apple", NULL });
  onward_record_set_number (ONWARD_RECORD (b), ONWARD_ENTRY_KIND, ONWARD_ENTRY_KIND_WIN);
  onward_test_save (store, b);
  assert_texts (list, (const char *const[]) { NULL });
  end (list, store);
}

static void
test_choices_in_their_order (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  const OnwardStage stages[] = { ONWARD_STAGE_APPLIED, ONWARD_STAGE_OFFER, ONWARD_STAGE_ENDED, ONWARD_STAGE_INTERVIEWING };
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);
  OnwardRecordList *list;

  for (gsize i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_autoptr (OnwardJobApplication) job = onward_job_application_new ();

      onward_record_set_text (ONWARD_RECORD (job), ONWARD_JOB_APPLICATION_EMPLOYER, "X");
      onward_job_application_add_event (job, "2026-01-01", stages[i], ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, "");
      onward_test_save (store, job);
    }
  onward_query_group_by (query, ONWARD_JOB_APPLICATION_STAGE, ONWARD_GROUP_CHOICE);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  list = make_list (store, query);
  g_assert_cmpint (onward_record_list_get_group (list, 0), ==, ONWARD_STAGE_OFFER);
  g_assert_cmpint (onward_record_list_get_group (list, 1), ==, ONWARD_STAGE_INTERVIEWING);
  g_assert_cmpint (onward_record_list_get_group (list, 2), ==, ONWARD_STAGE_APPLIED);
  g_assert_cmpint (onward_record_list_get_group (list, 3), ==, ONWARD_STAGE_ENDED);
  end (list, store);
}

/* Names are ordered as people read them, and a new one finds its place. */
static void
test_names (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  const char *const names[] = { "bea", "Cem", "Ada" };
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_contact_type);
  OnwardRecordList *list;

  onward_query_order_by (query, ONWARD_CONTACT_NAME, FALSE);
  list = make_list (store, query);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (OnwardContact) contact = onward_contact_new (names[i]);

      onward_test_save (store, contact);
    }
  ONWARD_TEST_UNTIL (!onward_record_list_get_busy (list));
  g_assert_cmpstr (text_at (list, 0, ONWARD_CONTACT_NAME), ==, "Ada");
  g_assert_cmpstr (text_at (list, 1, ONWARD_CONTACT_NAME), ==, "bea");
  g_assert_cmpstr (text_at (list, 2, ONWARD_CONTACT_NAME), ==, "Cem");
  end (list, store);
}

/* A long list knows its length without having read an item. */
static void
test_reads_only_what_is_looked_at (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (OnwardQuery) query = by_month ();
  g_autoptr (OnwardRecord) item = NULL;
  OnwardRecordList *list;
  guint held = 0;

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *when = g_strdup_printf ("20%02u-%02u-01T10:00", i / 12 % 100, 1 + i % 12);

      g_ptr_array_add (drafts, onward_entry_new (ONWARD_ENTRY_KIND_NOTE, when));
    }
  onward_store_save_async (store, drafts, NULL, NULL, NULL);
  onward_test_save (store, g_ptr_array_index (drafts, 0));
  list = make_list (store, query);
  ONWARD_TEST_UNTIL (!onward_record_list_get_busy (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2000);
  item = g_list_model_get_item (G_LIST_MODEL (list), 1000);
  g_assert_false (onward_record_get_loaded (item));
  ONWARD_TEST_UNTIL (onward_record_get_loaded (item));
  for (guint i = 0; i < 2000; i++)
    held += onward_record_list_peek (list, i) != NULL;
  g_assert_cmpuint (held, ==, 1);
  g_clear_object (&item);
  end (list, store);
}

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

/* Saves @n entries, a day apart, the newest first in time. */
static void
save_many (OnwardStore *store, guint n)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GAsyncResult) result = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *day = onward_day_add ("2026-03-01", -(int) i);
      g_autofree char *when = onward_local_time_new (day, "10:00");
      OnwardEntry *entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, when);

      onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, i == n - 1 ? "river oldest" : "river");
      onward_record_set_tags (ONWARD_RECORD (entry), ONWARD_ENTRY_TAGS,
                              (const char *const[]) { i % 2 == 0 ? "even" : "odd", NULL });
      g_ptr_array_add (drafts, entry);
    }
  onward_store_save_async (store, drafts, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  g_assert_true (onward_store_save_finish (store, result, NULL));
}

/* Of very many the first screenful comes at once, in the order of the whole; then the rest.  Words
 * are found in the oldest as well. */
static void
test_very_many (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (OnwardQuery) query = by_month ();
  g_autoptr (OnwardQuery) words = by_month ();
  OnwardRecordList *list;
  guint first;

  save_many (store, 2500);
  list = make_list (store, query);
  first = g_list_model_get_n_items (G_LIST_MODEL (list));
  g_assert_cmpuint (first, >=, 40); /* more rows than a window has */
  g_assert_cmpuint (first, <, 2500);
  g_assert_true (onward_record_list_get_busy (list));
  ONWARD_TEST_UNTIL (!onward_record_list_get_busy (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2500);
  g_assert_cmpuint (onward_record_list_find_rank (list, onward_local_time_number ("2026-02-27T23:59")), ==, 2);
  g_assert_cmpuint (onward_record_list_find_rank (list, onward_local_time_number ("1900-01-01T00:00")), ==, 2500);

  onward_query_matching (words, "riv");
  onward_record_list_set_query (list, words);
  ONWARD_TEST_UNTIL (g_list_model_get_n_items (G_LIST_MODEL (list)) < 2500);
  ONWARD_TEST_UNTIL (!onward_record_list_get_busy (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2500);
  g_assert_cmpstr (text_at (list, 2499, ONWARD_ENTRY_TEXT), ==, "river oldest");

  /* One that a first look at what was made last cannot find. */
  onward_query_where_text (words, ONWARD_ENTRY_WHEN, ONWARD_AT_MOST, "2026-02-20T00:00");
  onward_record_list_set_query (list, words);
  ONWARD_TEST_UNTIL (!onward_record_list_get_busy (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2490);
  end (list, store);
}

/* Every tag of the whole diary, however long ago it was used last. */
static void
test_tags (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (OnwardEntry) oldest = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-03-01T10:00");
  gint64 next = 0;
  guint stretches = 0;

  onward_record_set_tags (ONWARD_RECORD (oldest), ONWARD_ENTRY_TAGS, (const char *const[]) { "ü, \"x\"", NULL });
  onward_test_save (store, oldest);
  save_many (store, 5000);
  do
    {
      g_autoptr (GAsyncResult) result = NULL;
      g_auto (GStrv) tags = NULL;

      onward_store_tags_async (store, &onward_entry_type, ONWARD_ENTRY_TAGS, next, NULL, answer_cb, &result);
      ONWARD_TEST_UNTIL (result != NULL);
      tags = onward_store_tags_finish (store, result, &next, NULL);
      for (gsize i = 0; tags[i] != NULL; i++)
        g_hash_table_add (seen, g_strdup (tags[i]));
      stretches++;
    }
  while (next != 0);
  g_assert_cmpuint (stretches, >, 1);
  g_assert_cmpuint (g_hash_table_size (seen), ==, 3);
  g_assert_true (g_hash_table_contains (seen, "ü, \"x\""));
  onward_test_store_close (store);
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/store/record-list/order-and-groups", test_order_and_groups);
  g_test_add_func ("/store/record-list/tells-exactly", test_tells_exactly);
  g_test_add_func ("/store/record-list/conditions-and-words", test_conditions_and_words);
  g_test_add_func ("/store/record-list/choices-in-their-order", test_choices_in_their_order);
  g_test_add_func ("/store/record-list/names", test_names);
  g_test_add_func ("/store/record-list/reads-only-what-is-looked-at", test_reads_only_what_is_looked_at);
  g_test_add_func ("/store/record-list/very-many", test_very_many);
  g_test_add_func ("/store/tags", test_tags);
  return g_test_run ();
}
