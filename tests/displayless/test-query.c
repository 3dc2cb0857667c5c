/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"
#include "onward-query-private.h"
#include "onward-record-list.h"
#include "onward-test-diary.h"

#define N_ENTRIES 120
#define N_QUERIES 150
#define N_EDITS 40

static const char *const tags[] = { "work", "home", "ü", "" };
static const char *const items[] = {
  "[]", "[\"2022-01-01\",7]", "[{\"day\":\"2021-06-14\"}]", "[{\"text\":\"a\"},{\"day\":\"2021-06-15\"}]",
};

/* A random entry; few values, so that conditions often hold and orders often tie. */
static void
scramble (OnwardRecord *entry)
{
  g_autofree char *when = g_strdup_printf ("20%02d-%02d-%02dT10:0%d", g_test_rand_int_range (20, 23),
                                           g_test_rand_int_range (1, 13), g_test_rand_int_range (1, 29),
                                           g_test_rand_int_range (0, 9));
  const char *const chosen[] = { tags[g_test_rand_int_range (0, 4)], tags[g_test_rand_int_range (0, 4)], NULL };

  onward_record_set_text (entry, ONWARD_ENTRY_WHEN, when);
  onward_record_set_number (entry, ONWARD_ENTRY_KIND, g_test_rand_int_range (0, 4));
  onward_record_set_number (entry, ONWARD_ENTRY_MOOD, g_test_rand_int_range (0, 6));
  onward_record_set_tags (entry, ONWARD_ENTRY_TAGS, chosen);
  onward_record_set_text (entry, ONWARD_ENTRY_EVIDENCE, items[g_test_rand_int_range (0, G_N_ELEMENTS (items))]);
}

static OnwardQuery *
random_query (GPtrArray *entries)
{
  OnwardQuery *query = onward_query_new (&onward_entry_type);

  if (g_test_rand_bit ())
    onward_query_where_choices (query, ONWARD_ENTRY_KIND, (guint) g_test_rand_int_range (1, 16));
  if (g_test_rand_bit ())
    onward_query_where_number (query, ONWARD_ENTRY_MOOD,
                               (OnwardComparison) g_test_rand_int_range (ONWARD_IS, ONWARD_HAS),
                               g_test_rand_int_range (0, 6));
  if (g_test_rand_bit ())
    onward_query_where_text (query, ONWARD_ENTRY_WHEN, g_test_rand_bit () ? ONWARD_AT_LEAST : ONWARD_AT_MOST,
                             "2021-06-15T00:00");
  if (g_test_rand_bit ())
    onward_query_where_text (query, ONWARD_ENTRY_TAGS, ONWARD_HAS, "work");
  if (g_test_rand_bit ())
    onward_query_where_text (query, ONWARD_ENTRY_EVIDENCE, ONWARD_HAS_SINCE, "2021-06-15");
  if (g_test_rand_bit ())
    onward_query_where_text (query, ONWARD_ENTRY_APPLICATION, ONWARD_IS, "");
  if (g_test_rand_bit ())
    onward_query_where_numbers (query, ONWARD_ENTRY_MOOD, (guint) g_test_rand_int_range (1, 64));
  if (g_test_rand_bit ())
    onward_query_where_any (query, ONWARD_ENTRY_TAGS, (const char *const[]) { "home", "ü", NULL });
  if (g_test_rand_int_range (0, 4) == 0)
    onward_query_where_any (query, ONWARD_ENTRY_WHEN,
                            (const char *const[]) { "2021-06-15T10:00", "2021-06-15T10:01", NULL });
  if (g_test_rand_bit ())
    onward_query_leave_out (query, onward_record_get_uid (entries->pdata[g_test_rand_int_range (0, N_ENTRIES)]));
  if (g_test_rand_bit ())
    onward_query_group_by (query, ONWARD_ENTRY_KIND, ONWARD_GROUP_CHOICE);
  else if (g_test_rand_bit ())
    onward_query_group_by (query, ONWARD_ENTRY_WHEN, ONWARD_GROUP_DAY);
  if (g_test_rand_bit ())
    onward_query_order_by (query, ONWARD_ENTRY_MOOD, g_test_rand_bit ());
  if (g_test_rand_bit ())
    onward_query_order_by (query, ONWARD_ENTRY_WHEN, g_test_rand_bit ());
  return query;
}

static gint64
id_at (OnwardRecordList *list, guint position)
{
  g_autoptr (OnwardRecord) record = g_list_model_get_item (G_LIST_MODEL (list), position);

  return onward_record_get_id (record);
}

/* SQLite and the rules on a snapshot must agree on what belongs to a query and in which order. */
static void
assert_agrees (OnwardStore *store, const OnwardQuery *query, GPtrArray *entries)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (OnwardKey));
  g_autoptr (OnwardRecordList) list = onward_record_list_new (store, query);

  ONWARD_TEST_UNTIL (!onward_record_list_get_busy (list));
  for (guint i = 0; i < entries->len; i++)
    {
      g_autoptr (OnwardSnapshot) snapshot = onward_record_snapshot (g_ptr_array_index (entries, i));
      OnwardKey key;

      if (!onward_query_matches (query, snapshot))
        continue;
      onward_query_make_key (query, snapshot, &key);
      g_array_append_val (keys, key);
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, keys->len);
  for (guint i = 0; i < keys->len; i++)
    {
      gint64 id = id_at (list, i);
      guint before = 0;

      /* Its place is the number of those that go before it. */
      for (guint j = 0; j < keys->len; j++)
        {
          const OnwardKey *key = &g_array_index (keys, OnwardKey, j);

          if (key->id != id)
            continue;
          for (guint k = 0; k < keys->len; k++)
            before += onward_query_compare (query, &g_array_index (keys, OnwardKey, k), key) < 0;
        }
      g_assert_cmpuint (before, ==, i);
    }
}

static OnwardStore *
fill (GPtrArray *entries)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);

  for (int i = 0; i < N_ENTRIES; i++)
    {
      g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2020-01-01T10:00");

      scramble (ONWARD_RECORD (entry));
      onward_test_save (store, entry);
      g_ptr_array_add (entries, onward_test_load (store, &onward_entry_type,
                                                  onward_record_get_uid (ONWARD_RECORD (entry))));
    }
  return store;
}

static void
test_agrees (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardStore *store = fill (entries);

  for (int i = 0; i < N_QUERIES; i++)
    {
      g_autoptr (OnwardQuery) query = random_query (entries);

      assert_agrees (store, query, entries);
    }
  g_ptr_array_set_size (entries, 0);
  onward_test_drain ();
  onward_test_store_close (store);
}

/* A list that lived through many edits is the same as one that was made after them. */
static void
test_follows (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardStore *store = fill (entries);

  for (int i = 0; i < 10; i++)
    {
      g_autoptr (OnwardQuery) query = random_query (entries);
      g_autoptr (OnwardRecordList) old = onward_record_list_new (store, query);
      g_autoptr (OnwardRecordList) fresh = NULL;

      ONWARD_TEST_UNTIL (onward_record_list_get_ready (old));
      for (int j = 0; j < N_EDITS; j++)
        {
          g_autoptr (OnwardRecord) draft =
            onward_record_dup_draft (g_ptr_array_index (entries, g_test_rand_int_range (0, N_ENTRIES)));

          scramble (draft);
          onward_test_save (store, draft);
        }
      fresh = onward_record_list_new (store, query);
      ONWARD_TEST_UNTIL (!onward_record_list_get_busy (fresh) && !onward_record_list_get_busy (old));
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (old)), ==, g_list_model_get_n_items (G_LIST_MODEL (fresh)));
      for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (old)); k++)
        g_assert_cmpint (id_at (old, k), ==, id_at (fresh, k));
      g_clear_object (&old);
      g_clear_object (&fresh);
      onward_test_drain ();
    }
  g_ptr_array_set_size (entries, 0);
  onward_test_drain ();
  onward_test_store_close (store);
}

static void
test_words (void)
{
  const struct { const char *typed; const char *match; } cases[] = {
    { "ada", "\"ada\"*" },
    { "  ada   park ", "\"ada\"* \"park\"*" },
    { "\"ada", "\"ada\"*" },
    { "a:b", "\"a:b\"*" },
    { "-- ! *", "\"\"" },
    { "", "\"\"" },
    { "bad \xff utf", "\"bad\"* \"utf\"*" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *match = onward_query_dup_match (cases[i].typed);

      g_assert_cmpstr (match, ==, cases[i].match);
    }
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/store/query/words", test_words);
  g_test_add_func ("/store/query/agrees-with-the-rules", test_agrees);
  g_test_add_func ("/store/query/list-follows-edits", test_follows);
  return g_test_run ();
}
