/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-record-types.h"
#include "onward-test-diary.h"

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer data)
{
  (*(guint *) data)++;
}

/* Every field of every type: text form, JSON, property, copy and comparison. */
static void
test_every_field (void)
{
  const OnwardRecordType *const *types = onward_record_types ();

  for (gsize t = 0; types[t] != NULL; t++)
    {
      g_autoptr (OnwardSnapshot) full = onward_snapshot_new (types[t], "a");

      onward_test_fill_snapshot (full, 1);
      for (guint i = 0; i < types[t]->n_fields; i++)
        {
          const OnwardField *field = &types[t]->fields[i];
          g_autoptr (OnwardSnapshot) empty = onward_snapshot_new (types[t], "a");
          g_autoptr (JsonNode) json = onward_field_to_json (field, &full->values[i]);
          g_autoptr (GError) error = NULL;

          g_test_message ("%s.%s", types[t]->name, field->name);
          g_assert_true (onward_field_is_empty (field, &empty->values[i]));
          if (field->type != ONWARD_FIELD_REFERENCE)
            g_assert_false (onward_field_equal_values (field, &full->values[i], &empty->values[i]));
          onward_field_from_json (field, &empty->values[i], json, &error);
          g_assert_no_error (error);
          g_assert_true (onward_field_equal_values (field, &full->values[i], &empty->values[i]));
        }
    }
}

static void
test_every_property (void)
{
  const OnwardRecordType *const *types = onward_record_types ();

  for (gsize t = 0; types[t] != NULL; t++)
    {
      g_autoptr (OnwardSnapshot) full = onward_snapshot_new (types[t], "a");
      g_autoptr (OnwardRecord) record = NULL;
      g_autoptr (OnwardRecord) other = g_object_new (types[t]->get_type (), NULL);

      onward_test_fill_snapshot (full, 1);
      record = onward_record_new_from_snapshot (full);
      g_assert_true (onward_record_differs (record, other));
      for (guint i = 0; i < types[t]->n_fields; i++)
        {
          const char *name = types[t]->fields[i].name;
          GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), name);
          g_auto (GValue) value = G_VALUE_INIT;
          g_autofree char *signal = g_strconcat ("notify::", name, NULL);
          guint notified = 0;
          gulong handler;

          g_value_init (&value, pspec->value_type);
          g_object_get_property (G_OBJECT (record), name, &value);
          handler = g_signal_connect (other, signal, G_CALLBACK (count_cb), &notified);
          g_object_set_property (G_OBJECT (other), name, &value);
          g_object_set_property (G_OBJECT (other), name, &value);
          g_signal_handler_disconnect (other, handler);
          g_test_message ("%s.%s", types[t]->name, name);
          g_assert_cmpuint (notified, ==, types[t]->fields[i].type == ONWARD_FIELD_REFERENCE ? 0 : 1);
        }
      g_assert_false (onward_record_differs (record, other));
    }
}

/* GTK 4.8 crashes when NULL is bound to an entry's text. */
static void
test_text_is_never_null (void)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");
  g_autofree char *text = NULL;

  g_object_set (entry, "text", NULL, NULL);
  g_object_get (entry, "text", &text, NULL);
  g_assert_cmpstr (text, ==, "");
}

static void
test_stage_follows_events (void)
{
  g_autoptr (OnwardJobApplication) job = onward_job_application_new ();
  OnwardRecord *record = ONWARD_RECORD (job);
  g_autoptr (GPtrArray) events = NULL;

  g_assert_cmpint (onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_NEXT_UP);
  onward_job_application_add_event (job, "2026-03-10", ONWARD_STAGE_INTERVIEWING, ONWARD_ENDING_NONE, ONWARD_TOLD_CALL, "");
  /* Noted later, happened before: the interview still is where it stands. */
  onward_job_application_add_event (job, "2026-03-01", ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, "");
  g_assert_cmpint (onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_INTERVIEWING);
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_JOB_APPLICATION_MOVED), ==, "2026-03-10");
  onward_job_application_add_event (job, "2026-03-10", ONWARD_STAGE_ENDED, ONWARD_ENDING_FINAL_ROUND,
                                    ONWARD_TOLD_PERSONAL_MAIL, "They were kind.");
  g_assert_cmpint (onward_record_get_number (record, ONWARD_JOB_APPLICATION_ENDING), ==, ONWARD_ENDING_FINAL_ROUND);
  events = onward_job_application_dup_events (job);
  g_assert_cmpuint (events->len, ==, 3);
  g_assert_cmpstr (((OnwardStageEvent *) g_ptr_array_index (events, 2))->note, ==, "They were kind.");
  g_assert_true (onward_job_application_was_interviewed (job));
}

static void
test_later_rearms (void)
{
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Write to Ada", "2026-03-10T09:00");
  OnwardRecord *record = ONWARD_RECORD (follow_up);

  onward_follow_up_later (follow_up, "2026-03-12T09:00", 5);
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FOLLOW_UP_AT), ==, "2026-03-12T09:00");
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE), ==, "2026-03-10T09:00");
  onward_follow_up_done (follow_up, 6);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_DONE);
}

static void
test_bad_values_are_refused (void)
{
  const struct { const char *field; const char *json; } bad[] = {
    { "when", "\"2026-02-30T10:00\"" }, { "when", "5" }, { "sting", "11" }, { "sting", "\"1\"" }, { "sting", "1.5" },
    { "kind", "\"nonsense\"" }, { "tags", "\"a\"" }, { "tags", "[1]" }, { "text", "null" }, { "text", "{}" },
  };
  const OnwardRecordType *type = &onward_entry_type;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      guint field = onward_record_type_field (type, bad[i].field);
      g_autoptr (OnwardSnapshot) snapshot = onward_snapshot_new (type, "a");
      g_autoptr (JsonNode) node = json_from_string (bad[i].json, NULL);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s = %s", bad[i].field, bad[i].json);
      g_assert_false (onward_field_from_json (&type->fields[field], &snapshot->values[field], node, &error));
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, bad[i].field));
      g_assert_true (onward_field_is_empty (&type->fields[field], &snapshot->values[field]));
    }
}

static void
test_blank (void)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-01-01T10:00");

  g_assert_true (onward_record_is_blank (ONWARD_RECORD (entry)));
  onward_record_set_number (ONWARD_RECORD (entry), ONWARD_ENTRY_MOOD, 3);
  g_assert_false (onward_record_is_blank (ONWARD_RECORD (entry)));
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/model/record/every-field", test_every_field);
  g_test_add_func ("/model/record/every-property", test_every_property);
  g_test_add_func ("/model/record/text-is-never-null", test_text_is_never_null);
  g_test_add_func ("/model/record/bad-values-are-refused", test_bad_values_are_refused);
  g_test_add_func ("/model/record/blank", test_blank);
  g_test_add_func ("/model/job-application/stage-follows-events", test_stage_follows_events);
  g_test_add_func ("/model/follow-up/later-rearms", test_later_rearms);
  return g_test_run ();
}
