/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-archive.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-error.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-search-profile.h"

#define ROUNDS 12

/* Records of every type whose fields hold all sorts of values */

static char *
make_text (guint seed)
{
  static const char *const texts[] = {
    "", "plain", "“quoted” and \"quoted\"", "back\\slash", "line\nand line\r\n\tand tab", "ä€😀 עברית",
    "\x01\x1f\x7f\xe2\x80\xa8", "{\"not\": [\"json\"]}", " spaces ", "<b>&amp;</b>", "null",
  };

  return g_strdup (texts[seed % G_N_ELEMENTS (texts)]);
}

static char *
make_items (guint seed)
{
  static const char *const items[] = {
    "[]",
    "[{}]",
    "[{\"done\":true,\"text\":\"a \\\"b\\\"\"},{\"done\":false,\"text\":\"\"}]",
    "[{\"day\":\"2025-01-31\",\"note\":\"ä\\n\",\"stage\":\"applied\"}]",
    "[{\"a\":-2,\"b\":false,\"c\":1.5,\"d\":\"\"},{\"z\":\"\\u0001\"}]",
  };

  return g_strdup (items[seed % G_N_ELEMENTS (items)]);
}

static char *
make_uid (const char *type, guint seed)
{
  if (strcmp (type, "search-profile") == 0)
    return g_strdup (ONWARD_SEARCH_PROFILE_UID);
  return g_strdup_printf ("%s-%u", type, seed);
}

static void
make_number (const OnwardField *field, OnwardValue *value, guint seed)
{
  g_autoptr (GEnumClass) klass = NULL;

  if (field->type == ONWARD_FIELD_FLAG)
    value->number = seed % 2;
  else if (field->type == ONWARD_FIELD_MOMENT)
    value->number = (gint64[]) { 0, 1, 1700000000, 253402300799 }[seed % 4];
  else if (field->type == ONWARD_FIELD_NUMBER)
    value->number = seed % 3 == 0 ? field->minimum : seed % 3 == 1 ? field->maximum : field->minimum + 1;
  else
    {
      klass = g_type_class_ref (field->choice ());
      value->number = seed % klass->n_values;
    }
}

static void
make_tags (OnwardValue *value, guint seed)
{
  static const char *const tags[] = { "zeta", "alpha", "ä \"ö\"", "two words", NULL };

  onward_field_set_tags (value, tags + seed % G_N_ELEMENTS (tags));
}

static void
make_value (const OnwardField *field, OnwardValue *value, guint seed)
{
  if (onward_field_is_number (field))
    {
      make_number (field, value, seed);
      return;
    }
  if (field->type == ONWARD_FIELD_TAGS)
    {
      make_tags (value, seed);
      return;
    }
  g_free (value->text);
  if (field->type == ONWARD_FIELD_DAY)
    value->text = g_strdup (seed % 2 ? "" : "2024-02-29");
  else if (field->type == ONWARD_FIELD_LOCAL_TIME)
    value->text = g_strdup (seed % 2 ? "" : "2025-03-30T02:30");
  else if (field->type == ONWARD_FIELD_ITEMS)
    value->text = make_items (seed);
  else if (field->type == ONWARD_FIELD_REFERENCE)
    value->text = seed % 2 ? g_strdup ("") : make_uid (field->refers_to, seed % ROUNDS);
  else
    value->text = make_text (seed);
}

static OnwardSnapshot *
make_snapshot (const OnwardRecordType *type, guint seed)
{
  g_autofree char *uid = make_uid (type->name, seed);
  OnwardSnapshot *snapshot = onward_snapshot_new (type, uid);

  snapshot->created = 1700000000 + seed;
  snapshot->modified = 1700000000 + 10 * seed;
  for (guint i = 0; i < type->n_fields; i++)
    {
      make_value (&type->fields[i], &snapshot->values[i], seed + i);
      for (guint again = 1; (type->fields[i].flags & ONWARD_FIELD_REQUIRED) &&
                            onward_field_is_empty (&type->fields[i], &snapshot->values[i]); again++)
        make_value (&type->fields[i], &snapshot->values[i], seed + i + again);
    }
  return snapshot;
}

static GPtrArray *
make_everything (void)
{
  const OnwardRecordType *const *types = onward_record_types ();
  GPtrArray *snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  for (gsize i = 0; types[i] != NULL; i++)
    {
      guint rounds = types[i] == &onward_search_profile_type ? 1 : ROUNDS;

      for (guint seed = 0; seed < rounds; seed++)
        g_ptr_array_add (snapshots, make_snapshot (types[i], seed));
    }
  return snapshots;
}

static OnwardImportReport *
check (GBytes *bytes, GPtrArray *existing)
{
  g_autoptr (GError) error = NULL;
  OnwardImportReport *report = onward_archive_check (bytes, existing, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (report);
  return report;
}

/* A file of the given records, each as text. */
static GBytes *
make_file (const char *records)
{
  char *text = g_strdup_printf ("{\"format\": \"onward\", \"version\": 1, \"records\": [%s]}", records);

  return g_bytes_new_take (text, strlen (text));
}

static OnwardImportReport *
check_text (const char *records, GPtrArray *existing)
{
  g_autoptr (GBytes) bytes = make_file (records);

  return check (bytes, existing);
}

static OnwardImportItem *
get_item (OnwardImportReport *report, guint position)
{
  return g_ptr_array_index (onward_import_report_get_items (report), position);
}

/* Tests */

static void
test_every_field (void)
{
  g_autoptr (GPtrArray) snapshots = make_everything ();
  g_autoptr (GBytes) bytes = onward_archive_to_bytes (snapshots);
  g_autoptr (OnwardImportReport) report = check (bytes, NULL);
  g_autoptr (GPtrArray) accepted = onward_import_report_dup_accepted (report);
  g_autoptr (GHashTable) by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) lines = onward_import_report_dup_lines (report);

  g_assert_cmpuint (g_strv_length (lines), ==, 0);
  g_assert_cmpuint (accepted->len, ==, snapshots->len);
  for (guint i = 0; i < accepted->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (accepted, i);

      g_hash_table_insert (by_name, g_strdup_printf ("%s/%s", snapshot->type->name, snapshot->uid), snapshot);
    }
  for (guint i = 0; i < snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (snapshots, i);
      g_autofree char *name = g_strdup_printf ("%s/%s", snapshot->type->name, snapshot->uid);

      g_test_message ("%s", name);
      g_assert_true (onward_snapshot_equal (snapshot, g_hash_table_lookup (by_name, name)));
    }
}

static void
test_identical_bytes (void)
{
  g_autoptr (GPtrArray) snapshots = make_everything ();
  g_autoptr (GPtrArray) reversed = g_ptr_array_new ();
  g_autoptr (GBytes) first = onward_archive_to_bytes (snapshots);
  g_autoptr (GBytes) shuffled = NULL;
  g_autoptr (OnwardImportReport) report = check (first, NULL);
  g_autoptr (GPtrArray) accepted = onward_import_report_dup_accepted (report);
  g_autoptr (GBytes) second = onward_archive_to_bytes (accepted);

  for (guint i = snapshots->len; i > 0; i--)
    g_ptr_array_add (reversed, g_ptr_array_index (snapshots, i - 1));
  shuffled = onward_archive_to_bytes (reversed);
  g_assert_true (g_bytes_equal (first, second));
  g_assert_true (g_bytes_equal (first, shuffled));
}

/* No field may hide what every record has. */
static void
test_names (void)
{
  static const char *const head[] = { "type", "uid", "created", "modified", NULL };
  const OnwardRecordType *const *types = onward_record_types ();

  for (gsize i = 0; types[i] != NULL; i++)
    for (guint j = 0; j < types[i]->n_fields; j++)
      g_assert_false (g_strv_contains (head, types[i]->fields[j].name));
}

static void
test_empty_diary (void)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (GBytes) bytes = onward_archive_to_bytes (nothing);
  g_autoptr (OnwardImportReport) report = check (bytes, NULL);
  g_autofree char *summary = onward_import_report_dup_summary (report);

  g_assert_cmpuint (onward_import_report_get_items (report)->len, ==, 0);
  g_assert_cmpstr (summary, ==, "No records in the file");
}

static OnwardSnapshot *
make_contact (const char *uid, gint64 modified, const char *name)
{
  OnwardSnapshot *snapshot = onward_snapshot_new (&onward_contact_type, uid);

  snapshot->created = 1000;
  snapshot->modified = modified;
  g_free (snapshot->values[ONWARD_CONTACT_NAME].text);
  snapshot->values[ONWARD_CONTACT_NAME].text = g_strdup (name);
  return snapshot;
}

static void
test_merge (void)
{
  g_autoptr (GPtrArray) ours = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (GPtrArray) theirs = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (OnwardImportReport) report = NULL;
  g_autoptr (GPtrArray) accepted = NULL;
  g_autofree char *summary = NULL;

  g_ptr_array_add (ours, make_contact ("a-newer", 2000, "Ours"));
  g_ptr_array_add (ours, make_contact ("b-same", 2000, "Same"));
  g_ptr_array_add (ours, make_contact ("c-equal", 2000, "Ours"));
  g_ptr_array_add (ours, make_contact ("d-older", 2000, "Ours"));
  g_ptr_array_add (theirs, make_contact ("a-newer", 2001, "Theirs"));
  g_ptr_array_add (theirs, make_contact ("b-same", 2000, "Same"));
  g_ptr_array_add (theirs, make_contact ("c-equal", 2000, "Theirs"));
  g_ptr_array_add (theirs, make_contact ("d-older", 1999, "Theirs"));
  g_ptr_array_add (theirs, make_contact ("e-new", 1, "Theirs"));
  bytes = onward_archive_to_bytes (theirs);
  report = check (bytes, ours);
  g_assert_cmpint (get_item (report, 0)->verdict, ==, ONWARD_IMPORT_NEWER);
  g_assert_cmpint (get_item (report, 1)->verdict, ==, ONWARD_IMPORT_UNCHANGED);
  g_assert_cmpint (get_item (report, 2)->verdict, ==, ONWARD_IMPORT_OLDER);
  g_assert_cmpint (get_item (report, 3)->verdict, ==, ONWARD_IMPORT_OLDER);
  g_assert_cmpint (get_item (report, 4)->verdict, ==, ONWARD_IMPORT_NEW);
  accepted = onward_import_report_dup_accepted (report);
  g_assert_cmpuint (accepted->len, ==, 2);
  g_assert_cmpuint (onward_import_report_count_accepted (report), ==, 2);
  summary = onward_import_report_dup_summary (report);
  g_assert_cmpstr (summary, ==, "1 new · 1 changed · 1 the same · 2 older than yours");
}

#define HEAD(type, uid) "\"type\": \"" type "\", \"uid\": \"" uid "\", \"created\": 1, \"modified\": 2"

static void
test_refusals (void)
{
  static const struct
  {
    const char *record;
    const char *reason; /* a part of it */
  } cases[] = {
    { "5", "object" },
    { "[]", "object" },
    { "null", "object" },
    { "{}", "“type” is missing" },
    { "{\"type\": 5}", "“type” is missing" },
    { "{" HEAD ("unicorn", "a") "}", "type that Onward does not know" },
    { "{\"type\": \"contact\", \"created\": 1, \"modified\": 2, \"name\": \"A\"}", "“uid” is missing" },
    { "{" HEAD ("contact", "") ", \"name\": \"A\"}", "“uid” is not" },
    { "{" HEAD ("contact", "a/b") ", \"name\": \"A\"}", "“uid” is not" },
    { "{" HEAD ("contact", "ä") ", \"name\": \"A\"}", "“uid” is not" },
    { "{" HEAD ("contact", "0123456789012345678901234567890123456789012345678901234567890123x") ", \"name\": \"A\"}",
      "“uid” is not" },
    { "{\"type\": \"contact\", \"uid\": \"a\", \"modified\": 2, \"name\": \"A\"}", "“created” is missing" },
    { "{\"type\": \"contact\", \"uid\": \"a\", \"created\": 1, \"name\": \"A\"}", "“modified” is missing" },
    { "{\"type\": \"contact\", \"uid\": \"a\", \"created\": \"1\", \"modified\": 2, \"name\": \"A\"}", "“created” is not" },
    { "{\"type\": \"contact\", \"uid\": \"a\", \"created\": 1.5, \"modified\": 2, \"name\": \"A\"}", "“created” is not" },
    { "{\"type\": \"contact\", \"uid\": \"a\", \"created\": -1, \"modified\": 2, \"name\": \"A\"}", "“created” is out" },
    { "{\"type\": \"contact\", \"uid\": \"a\", \"created\": 1, \"modified\": 253402300800, \"name\": \"A\"}",
      "“modified” is out" },
    { "{" HEAD ("contact", "a") "}", "“name” is empty" },
    { "{" HEAD ("contact", "a") ", \"name\": \"\"}", "“name” is empty" },
    { "{" HEAD ("contact", "a") ", \"name\": 5}", "“name”" },
    { "{" HEAD ("contact", "a") ", \"name\": null}", "“name”" },
    { "{" HEAD ("contact", "a") ", \"name\": [\"A\"]}", "“name”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"circle\": \"square\"}", "“circle”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"circle\": 1}", "“circle”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"been-there\": 1}", "“been-there”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"keep-in-touch\": \"30\"}", "“keep-in-touch”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"keep-in-touch\": -1}", "“keep-in-touch”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"keep-in-touch\": 999999999999999999}", "“keep-in-touch”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"keep-in-touch\": 99999999999999999999}", "too large" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"interactions\": [{\"x\": 1e999}]}", "too large" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"interactions\": {}}", "“interactions”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"interactions\": [1]}", "“interactions”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"interactions\": [{\"day\": [1]}]}", "“interactions”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"interactions\": [{\"day\": \"x\"}]}", "“interactions”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"interactions\": [{\"who\": {}}]}", "“interactions”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"last\": \"yesterday\"}", "“last”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\", \"last\": \"2025-02-29\"}", "“last”" },
    { "{" HEAD ("contact", "a") ", \"name\": \"A\\u0000B\"}", "character zero" },
    { "{" HEAD ("contact", "a") ", \"name\": \"\\ud800\"}", "half a character" },
    { "{" HEAD ("entry", "a") ", \"when\": \"2025-02-20 18:30\"}", "“when”" },
    { "{" HEAD ("entry", "a") ", \"when\": \"2025-02-20T18:30\", \"tags\": \"x\"}", "“tags”" },
    { "{" HEAD ("entry", "a") ", \"when\": \"2025-02-20T18:30\", \"tags\": [\"x\", 1]}", "“tags”" },
    { "{" HEAD ("entry", "a") ", \"when\": \"2025-02-20T18:30\", \"sting\": 11}", "“sting”" },
    { "{" HEAD ("entry", "a") ", \"when\": \"2025-02-20T18:30\", \"application\": 7}", "“application”" },
    { "{" HEAD ("follow-up", "a") ", \"title\": \"A\", \"due\": \"2025-02-20T18:30\", \"shown\": -5}", "“shown”" },
    { "{" HEAD ("search-profile", "mine") "}", "one search profile" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *records = g_strdup_printf ("%s, {%s, \"name\": \"Good\"}", cases[i].record, HEAD ("contact", "good"));
      g_autoptr (OnwardImportReport) report = check_text (records, NULL);
      g_auto (GStrv) lines = onward_import_report_dup_lines (report);

      g_test_message ("%s", cases[i].record);
      g_assert_cmpint (get_item (report, 0)->verdict, ==, ONWARD_IMPORT_REFUSED);
      g_assert_null (get_item (report, 0)->snapshot);
      g_test_message ("%s", get_item (report, 0)->reason);
      g_assert_nonnull (strstr (get_item (report, 0)->reason, cases[i].reason));
      g_assert_cmpint (get_item (report, 1)->verdict, ==, ONWARD_IMPORT_NEW);
      g_assert_cmpuint (g_strv_length (lines), ==, 1);
      g_assert_nonnull (strstr (lines[0], cases[i].reason));
    }
}

static void
test_doubled (void)
{
  g_autoptr (OnwardImportReport) report =
      check_text ("{" HEAD ("contact", "a") ", \"name\": \"First\"},"
                  "{" HEAD ("contact", "a") ", \"name\": \"Second\"},"
                  "{" HEAD ("entry", "a") ", \"when\": \"2025-02-20T18:30\", \"text\": \"Third\"}", NULL);

  g_assert_cmpint (get_item (report, 0)->verdict, ==, ONWARD_IMPORT_NEW);
  g_assert_cmpint (get_item (report, 1)->verdict, ==, ONWARD_IMPORT_REFUSED);
  g_assert_nonnull (strstr (get_item (report, 1)->reason, "twice"));
  g_assert_cmpint (get_item (report, 2)->verdict, ==, ONWARD_IMPORT_NEW);
}

static void
test_references (void)
{
  g_autoptr (GPtrArray) ours = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (OnwardImportReport) report = NULL;
  g_auto (GStrv) lines = NULL;

  g_ptr_array_add (ours, make_contact ("ours", 1, "Ours"));
  report = check_text ("{" HEAD ("entry", "a") ", \"when\": \"2025-02-20T18:30\", \"contact\": \"ours\"},"
                       "{" HEAD ("entry", "b") ", \"when\": \"2025-02-20T18:30\", \"contact\": \"theirs\"},"
                       "{" HEAD ("entry", "c") ", \"when\": \"2025-02-20T18:30\", \"contact\": \"nobody\"},"
                       "{" HEAD ("entry", "d") ", \"when\": \"2025-02-20T18:30\", \"contact\": \"refused\"},"
                       "{" HEAD ("entry", "e") ", \"when\": \"2025-02-20T18:30\", \"contact\": \"a\"},"
                       "{" HEAD ("contact", "theirs") ", \"name\": \"Theirs\"},"
                       "{" HEAD ("contact", "refused") ", \"name\": 5}", ours);
  g_assert_cmpstr (onward_snapshot_text (get_item (report, 0)->snapshot, ONWARD_ENTRY_CONTACT), ==, "ours");
  g_assert_cmpstr (onward_snapshot_text (get_item (report, 1)->snapshot, ONWARD_ENTRY_CONTACT), ==, "theirs");
  for (guint i = 2; i < 5; i++)
    {
      OnwardImportItem *item = get_item (report, i);

      g_assert_cmpint (item->verdict, ==, ONWARD_IMPORT_NEW);
      g_assert_cmpstr (onward_snapshot_text (item->snapshot, ONWARD_ENTRY_CONTACT), ==, "");
      g_assert_cmpuint (item->notes->len, ==, 1);
      g_assert_nonnull (strstr (g_ptr_array_index (item->notes, 0), "“contact”"));
    }
  lines = onward_import_report_dup_lines (report);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
}

/* What is missing gets its initial value, or what follows from the rest. */
static void
test_missing_fields (void)
{
  g_autoptr (OnwardImportReport) report =
      check_text ("{" HEAD ("follow-up", "a") ", \"title\": \"Write\", \"due\": \"2025-02-20T09:00\"},"
                  "{" HEAD ("job-application", "b") ", \"employer\": \"Northwind\", \"events\": ["
                  "{\"day\": \"2025-02-01\", \"stage\": \"applied\"},"
                  "{\"day\": \"2025-02-10\", \"stage\": \"ended\", \"ending\": \"automatic\"}]}", NULL);
  OnwardSnapshot *follow_up = get_item (report, 0)->snapshot;
  OnwardSnapshot *application = get_item (report, 1)->snapshot;

  g_assert_cmpstr (onward_snapshot_text (follow_up, ONWARD_FOLLOW_UP_AT), ==, "2025-02-20T09:00");
  g_assert_cmpint (onward_snapshot_number (follow_up, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_OPEN);
  g_assert_cmpint (follow_up->modified, ==, 2);
  g_assert_cmpint (onward_snapshot_number (application, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_ENDED);
  g_assert_cmpint (onward_snapshot_number (application, ONWARD_JOB_APPLICATION_ENDING), ==, ONWARD_ENDING_AUTOMATIC);
  g_assert_cmpstr (onward_snapshot_text (application, ONWARD_JOB_APPLICATION_MOVED), ==, "2025-02-10");
}

/* Items are free in form: whatever they hold, no type stumbles when it settles. */
static void
test_odd_items (void)
{
  static const char *const items[] = {
    "[{}]", "[{\"day\": 5}]", "[{\"day\": null}]", "[{\"day\": [\"2025-01-01\"]}]", "[{\"day\": \"ääääääääää\"}]",
    "[{\"day\": \"2025-13-45\"}]", "[{\"stage\": 1, \"ending\": {}, \"told\": true, \"note\": []}]", "[{\"day\": \"x\"}, {}]",
  };
  const OnwardRecordType *const *types = onward_record_types ();

  for (gsize i = 0; types[i] != NULL; i++)
    for (guint field = 0; field < types[i]->n_fields; field++)
      for (gsize j = 0; types[i]->fields[field].type == ONWARD_FIELD_ITEMS && j < G_N_ELEMENTS (items); j++)
        {
          g_autofree char *record =
              g_strdup_printf ("{\"type\": \"%s\", \"uid\": \"a\", \"created\": 1, \"modified\": 2, \"name\": \"A\","
                               " \"employer\": \"A\", \"%s\": %s}", types[i]->name, types[i]->fields[field].name, items[j]);
          g_autoptr (OnwardImportReport) report = check_text (record, NULL);
          OnwardImportItem *item = get_item (report, 0);

          g_test_message ("%s: %s", record, item->reason != NULL ? item->reason : "good");
          g_assert_true (item->snapshot != NULL || item->reason != NULL);
          for (guint k = 0; item->snapshot != NULL && k < types[i]->n_fields; k++)
            g_assert_true (!onward_field_is_text (&types[i]->fields[k]) ||
                           g_utf8_validate (item->snapshot->values[k].text, -1, NULL));
        }
}

static void
test_unknown_fields (void)
{
  g_autoptr (OnwardImportReport) report =
      check_text ("{" HEAD ("contact", "a") ", \"name\": \"A\", \"shoe-size\": [41, {\"wide\": true}]}", NULL);
  OnwardImportItem *item = get_item (report, 0);

  g_assert_cmpint (item->verdict, ==, ONWARD_IMPORT_NEW);
  g_assert_cmpuint (item->notes->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (item->notes, 0), "“shoe-size”"));
}

/* The order of members, white space and a mark at the start are nobody's business. */
static void
test_lenient (void)
{
  static const char text[] = "\xef\xbb\xbf\r\n{\"records\":[{\"name\":\"A\",\"modified\":2,\"created\":1,\"uid\":\"a\",\"type\":\"contact\"}],"
                             "\"comment\":{\"records\":5},\"version\":1,\"format\":\"onward\"}\n\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (OnwardImportReport) report = check (bytes, NULL);

  g_assert_cmpuint (onward_import_report_count_accepted (report), ==, 1);
}

static void
expect_error (const char *text, gssize length, int code)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autoptr (GError) error = NULL;

  g_assert_null (onward_archive_check (bytes, NULL, NULL, &error));
  g_test_message ("%s", error->message);
  g_assert_error (error, ONWARD_ERROR, code);
}

static void
test_whole_file (void)
{
  static const char zero[] = "{\"format\": \"onward\",\0 \"version\": 1, \"records\": []}";

  expect_error ("", 0, ONWARD_ERROR_INVALID);
  expect_error ("\xef\xbb\xbf", -1, ONWARD_ERROR_INVALID);
  expect_error ("Dear diary", -1, ONWARD_ERROR_INVALID);
  expect_error ("[]", -1, ONWARD_ERROR_INVALID);
  expect_error ("{}", -1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"onward\", \"version\": 1}", -1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"other\", \"version\": 1, \"records\": []}", -1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"onward\", \"records\": []}", -1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"onward\", \"version\": 0, \"records\": []}", -1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"onward\", \"version\": \"1\", \"records\": []}", -1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"onward\", \"version\": 1, \"records\": {}}", -1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"onward\", \"version\": 99, \"records\": []}", -1, ONWARD_ERROR_NEWER);
  expect_error ("{\"format\": \"onward\", \"version\": 1, \"records\": []} x", -1, ONWARD_ERROR_INVALID);
  expect_error (zero, sizeof zero - 1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"onward\", \"version\": 1, \"records\": [{\"a\": \"\xc3\"}]}", -1, ONWARD_ERROR_INVALID);
  expect_error ("{\"format\": \"onward\", \"version\": 1, \"records\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", -1,
                ONWARD_ERROR_INVALID);
}

static GBytes *
read_fixture (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tests", "fixtures", "archive", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return onward_archive_read_file (file, NULL, NULL);
}

static GBytes *
read_and_write (GBytes *bytes)
{
  g_autoptr (OnwardImportReport) report = check (bytes, NULL);
  g_autoptr (GPtrArray) accepted = onward_import_report_dup_accepted (report);

  return onward_archive_to_bytes (accepted);
}

/* What was written comes back to the byte, and what an older version wrote as this one writes it. */
static void
test_fixtures (void)
{
  static const struct
  {
    const char *name;
    int code;
  } broken[] = {
    { "truncated.json", ONWARD_ERROR_INVALID }, { "foreign.json", ONWARD_ERROR_INVALID },
    { "newer.json", ONWARD_ERROR_NEWER },       { "utf-16.json", ONWARD_ERROR_INVALID },
    { "database.json", ONWARD_ERROR_INVALID },  { "empty.json", ONWARD_ERROR_INVALID },
  };
  g_autoptr (GBytes) bytes = read_fixture ("whole.json");
  g_autoptr (GBytes) older = read_fixture ("whole-v1.json");
  g_autoptr (GBytes) again = read_and_write (bytes);
  g_autoptr (GBytes) renewed = read_and_write (older);

  g_assert_true (g_bytes_equal (bytes, again));
  g_assert_true (g_bytes_equal (bytes, renewed));
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tests", "fixtures", "archive", broken[i].name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GBytes) content = onward_archive_read_file (file, NULL, NULL);
      gsize length;
      const char *text = g_bytes_get_data (content, &length);

      g_test_message ("%s", path);
      expect_error (text != NULL ? text : "", (gssize) length, broken[i].code);
    }
}

/* Every way to cut an archive short, and every byte of it replaced, is answered without a stumble. */
static void
test_mutilated (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "tests", "fixtures", "archive", "whole.json", NULL);
  g_autofree char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  for (gsize i = 0; i < length - 2; i++)
    {
      g_autoptr (GBytes) cut = g_bytes_new (text, i);
      g_autoptr (GError) error = NULL;

      g_assert_null (onward_archive_check (cut, NULL, NULL, &error));
      g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_INVALID);
    }
  for (gsize i = 0; i < length; i++)
    {
      static const char odd[] = "\"\\{}[]:,0e\xff\n";
      g_autofree char *changed = g_memdup2 (text, length);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (OnwardImportReport) report = NULL;
      g_autoptr (GError) error = NULL;

      changed[i] = odd[i % (sizeof odd - 1)];
      bytes = g_bytes_new_static (changed, length);
      report = onward_archive_check (bytes, NULL, NULL, &error);
      g_assert_true ((report == NULL) == (error != NULL));
    }
}

/* Files */

typedef struct
{
  char *folder;
  GFile *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("onward-archive-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "export.json", NULL);
  fixture->file = g_file_new_for_path (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_chmod (fixture->folder, 0700);
  g_file_delete (fixture->file, NULL, NULL);
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_object_unref (fixture->file);
  g_free (fixture->folder);
}

static void
test_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) snapshots = make_everything ();
  g_autoptr (GBytes) expected = onward_archive_to_bytes (snapshots);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  struct stat status;

  g_assert_true (g_file_replace_contents (fixture->file, "old", 3, NULL, FALSE, 0, NULL, NULL, &error));
  g_assert_no_errno (g_chmod (g_file_peek_path (fixture->file), 0644));
  g_assert_true (onward_archive_write_file (snapshots, fixture->file, NULL, &error));
  g_assert_no_error (error);
  g_assert_no_errno (stat (g_file_peek_path (fixture->file), &status));
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  bytes = onward_archive_read_file (fixture->file, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (expected, bytes));
}

/* A cancelled export leaves the old file, and nothing beside it (tear_down removes the folder). */
static void
test_file_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) snapshots = make_everything ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "old", 3, NULL));
  g_cancellable_cancel (cancellable);
  g_assert_false (onward_archive_write_file (snapshots, fixture->file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "old");
}

static void
test_file_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GFile) nowhere = g_file_resolve_relative_path (folder, "no/such/folder.json");
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (onward_archive_read_file (fixture->file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (onward_archive_read_file (folder, NULL, &error));
  g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (onward_archive_write_file (nothing, nowhere, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_file_too_large (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "", 0, NULL));
  g_assert_no_errno (truncate (g_file_peek_path (fixture->file), ONWARD_ARCHIVE_MAX_SIZE + 1));
  g_assert_null (onward_archive_read_file (fixture->file, NULL, &error));
  g_assert_error (error, ONWARD_ERROR, ONWARD_ERROR_INVALID);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/archive/every-field", test_every_field);
  g_test_add_func ("/exchange/archive/identical-bytes", test_identical_bytes);
  g_test_add_func ("/exchange/archive/names", test_names);
  g_test_add_func ("/exchange/archive/empty-diary", test_empty_diary);
  g_test_add_func ("/exchange/archive/merge", test_merge);
  g_test_add_func ("/exchange/archive/refusals", test_refusals);
  g_test_add_func ("/exchange/archive/doubled", test_doubled);
  g_test_add_func ("/exchange/archive/references", test_references);
  g_test_add_func ("/exchange/archive/missing-fields", test_missing_fields);
  g_test_add_func ("/exchange/archive/odd-items", test_odd_items);
  g_test_add_func ("/exchange/archive/unknown-fields", test_unknown_fields);
  g_test_add_func ("/exchange/archive/lenient", test_lenient);
  g_test_add_func ("/exchange/archive/whole-file", test_whole_file);
  g_test_add_func ("/exchange/archive/fixtures", test_fixtures);
  g_test_add_func ("/exchange/archive/mutilated", test_mutilated);
  g_test_add ("/exchange/archive/file/whole", Fixture, NULL, set_up, test_file, tear_down);
  g_test_add ("/exchange/archive/file/cancelled", Fixture, NULL, set_up, test_file_cancelled, tear_down);
  g_test_add ("/exchange/archive/file/missing", Fixture, NULL, set_up, test_file_missing, tear_down);
  g_test_add ("/exchange/archive/file/too-large", Fixture, NULL, set_up, test_file_too_large, tear_down);
  return g_test_run ();
}
