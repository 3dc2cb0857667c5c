/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-feedback-asking.h"
#include "onward-feedback-questions.h"
#include "onward-feedback-sorting.h"
#include "onward-goal.h"
#include "onward-interview-content.h"
#include "onward-lesson.h"
#include "onward-review-answers.h"
#include "onward-skill.h"

#include <json-glib/json-glib.h>
#include <locale.h>
#include <string.h>

static void
answer (GPtrArray *sheet, const char *item, const char *group, OnwardRating rating)
{
  OnwardAnswer *one = onward_answer_new (item);

  g_free (one->group);
  one->group = g_strdup (group);
  one->rating = rating;
  g_ptr_array_add (sheet, one);
}

static OnwardRecord *
review_new (GPtrArray *sheet)
{
  OnwardRecord *review = g_object_new (ONWARD_TYPE_REVIEW, NULL);
  g_autofree char *items = onward_answers_write (sheet);

  onward_record_set_text (review, ONWARD_REVIEW_ANSWERS, items);
  return review;
}

static void
assert_about (GPtrArray *questions, guint nth, const char *words)
{
  g_assert_cmpuint (questions->len, ==, ONWARD_FEEDBACK_N_QUESTIONS);
  if (strstr (questions->pdata[nth], words) == NULL)
    g_error ("Nothing about “%s” is asked in “%s”", words, (const char *) questions->pdata[nth]);
}

static void
assert_different (GPtrArray *questions)
{
  for (guint i = 0; i < questions->len; i++)
    {
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (questions->pdata[i], !=, questions->pdata[j]);
    }
}

static gboolean
is_on_checklist (const char *id)
{
  guint n_items;
  const OnwardGroupItem *items = onward_content_checklist (&n_items);

  for (guint i = 0; i < n_items; i++)
    {
      if (g_str_equal (items[i].id, id))
        return TRUE;
    }
  return FALSE;
}

static void
test_nothing_known (void)
{
  g_autoptr (GPtrArray) questions = onward_feedback_questions (NULL, "en");
  g_autoptr (GPtrArray) german = onward_feedback_questions (NULL, "de");
  g_autoptr (GPtrArray) other = onward_feedback_questions (NULL, "fr");

  assert_about (questions, 0, "stronger");
  assert_about (questions, 2, "spoke for me");
  assert_different (questions);
  assert_about (german, 0, "Bewerbung");
  assert_about (other, 0, "stronger");
}

/* What went worst comes first, whichever group it is of; what went well is not asked about. */
static void
test_lowest_first (void)
{
  g_autoptr (GPtrArray) reviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sheet = onward_answers_read ("");
  g_autoptr (GPtrArray) questions = NULL;

  answer (sheet, "prep-8", "prep", ONWARD_RATING_YES);
  answer (sheet, "prep-9", "prep", ONWARD_RATING_PARTLY);
  answer (sheet, "star-5", "star", ONWARD_RATING_PARTLY);
  answer (sheet, "body-6", "body", ONWARD_RATING_NO);
  g_ptr_array_add (reviews, review_new (sheet));
  questions = onward_feedback_questions (reviews, "en");
  assert_about (questions, 0, "pace and in voice");
  assert_about (questions, 1, "expected me to ask");
  assert_about (questions, 2, "what came of my work");
}

/* Over several rounds, an item counts as it went on the whole. */
static void
test_several_rounds (void)
{
  g_autoptr (GPtrArray) reviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) first = onward_answers_read ("");
  g_autoptr (GPtrArray) second = onward_answers_read ("");
  g_autoptr (GPtrArray) questions = NULL;

  answer (first, "prep-9", "prep", ONWARD_RATING_NO);
  answer (first, "star-3", "star", ONWARD_RATING_NO);
  answer (second, "prep-9", "prep", ONWARD_RATING_YES);
  answer (second, "star-3", "star", ONWARD_RATING_NO);
  g_ptr_array_add (reviews, review_new (second));
  g_ptr_array_add (reviews, review_new (first));
  questions = onward_feedback_questions (reviews, "en");
  assert_about (questions, 0, "my own part");
  assert_about (questions, 1, "expected me to ask");
  assert_about (questions, 2, "stronger");
}

/* Two items of one matter make one question; what only oneself knows makes none; an own item is
 * asked about as its group is. */
static void
test_one_question_each (void)
{
  g_autoptr (GPtrArray) reviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sheet = onward_answers_read ("");
  g_autoptr (GPtrArray) questions = NULL;

  answer (sheet, "prep-1", "prep", ONWARD_RATING_NO);
  answer (sheet, "prep-2", "prep", ONWARD_RATING_NO);
  answer (sheet, "follow-2", "follow", ONWARD_RATING_NO);
  answer (sheet, "0f3c1c6e-own", "star", ONWARD_RATING_PARTLY);
  answer (sheet, "body-1", "body", ONWARD_RATING_NA);
  g_ptr_array_add (reviews, review_new (sheet));
  questions = onward_feedback_questions (reviews, "en");
  assert_about (questions, 0, "what you do, and for whom");
  assert_about (questions, 1, "concrete example");
  assert_about (questions, 2, "stronger");
  assert_different (questions);
}

/* Each is said in both languages, and about something that there is. */
static void
test_content (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "content", "letters", "feedback-questions.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  JsonArray *items;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  items = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "items");
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *item = json_array_get_object_element (items, i);
      g_auto (GStrv) about = g_strsplit (json_object_get_string_member (item, "about"), " ", -1);

      g_assert_true (g_hash_table_add (seen, (gpointer) json_object_get_string_member (item, "id")));
      g_assert_true (g_str_has_suffix (json_object_get_string_member (item, "en"), "?"));
      g_assert_true (g_str_has_suffix (json_object_get_string_member (item, "de"), "?"));
      for (guint j = 0; about[j] != NULL; j++)
        g_assert_true (g_str_equal (about[j], "any") || *onward_content_group_title (about[j]) != '\0' ||
                       is_on_checklist (about[j]));
    }
}

/* Asking */

static OnwardJobApplication *
application_new (const char *agency, const char *contact)
{
  OnwardJobApplication *application = onward_job_application_new ();

  g_object_set (application, "employer", "Norrland", "agency", agency, "contact", contact, NULL);
  onward_record_ensure_uid (ONWARD_RECORD (application));
  return application;
}

static void
test_whom (void)
{
  g_autoptr (OnwardJobApplication) through = application_new ("uid-agent", "uid-ada");
  g_autoptr (OnwardJobApplication) direct = application_new ("", "uid-ada");
  g_autoptr (OnwardJobApplication) nobody = application_new ("", "");

  g_assert_cmpstr (onward_feedback_whom (through), ==, "uid-agent");
  g_assert_true (onward_feedback_by_agency (through));
  g_assert_cmpstr (onward_feedback_whom (direct), ==, "uid-ada");
  g_assert_false (onward_feedback_by_agency (direct));
  g_assert_cmpstr (onward_feedback_whom (nobody), ==, "");
}

static gboolean
can_ask (OnwardEnding ending, const char *contact, gboolean closed)
{
  g_autoptr (OnwardJobApplication) application = application_new ("", contact);

  onward_job_application_add_event (application, "2026-03-09", ONWARD_STAGE_ENDED, ending, ONWARD_TOLD_UNKNOWN, "");
  g_object_set (application, "bridge-closed", closed, NULL);
  return onward_feedback_can_ask (application);
}

/* Nobody is sent to ask a machine, or somebody they are done with. */
static void
test_can_ask (void)
{
  g_autoptr (OnwardJobApplication) running = application_new ("", "uid-ada");

  g_assert_true (can_ask (ONWARD_ENDING_AFTER_INTERVIEW, "", FALSE));
  g_assert_false (can_ask (ONWARD_ENDING_AFTER_INTERVIEW, "", TRUE));
  g_assert_false (can_ask (ONWARD_ENDING_AUTOMATIC, "", FALSE));
  g_assert_true (can_ask (ONWARD_ENDING_AUTOMATIC, "uid-ada", FALSE));
  g_assert_false (can_ask (ONWARD_ENDING_FROZEN, "uid-ada", FALSE));
  g_assert_false (can_ask (ONWARD_ENDING_ACCEPTED, "uid-ada", FALSE));
  g_assert_false (onward_feedback_can_ask (running));
}

/* Asked, after a week asked again, and then it rests. */
static void
test_asking (void)
{
  static const char *const questions[] = { "One?", "Two?", NULL };
  g_autoptr (OnwardJobApplication) application = application_new ("", "uid-ada");
  g_autoptr (OnwardFeedback) first = onward_feedback_ask (application, NULL, questions, "2026-03-10");
  g_autoptr (OnwardFeedback) again = NULL;
  g_autoptr (OnwardFeedback) rest = NULL;

  g_assert_cmpint (onward_feedback_asking (NULL, "2026-03-10"), ==, ONWARD_ASKING_OPEN);
  g_assert_cmpint (onward_feedback_asking (first, "2026-03-16"), ==, ONWARD_ASKING_WAITING);
  g_assert_cmpint (onward_feedback_asking (first, "2026-03-17"), ==, ONWARD_ASKING_AGAIN);
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (first), ONWARD_FEEDBACK_CONTACT), ==, "uid-ada");
  g_assert_cmpstr (onward_record_get_tags (ONWARD_RECORD (first), ONWARD_FEEDBACK_QUESTIONS)[1], ==, "Two?");
  again = onward_feedback_ask (application, first, NULL, "2026-03-17");
  g_assert_cmpstr (onward_record_get_uid (ONWARD_RECORD (again)), ==, onward_record_get_uid (ONWARD_RECORD (first)));
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (again), ONWARD_FEEDBACK_ASKED_ON), ==, "2026-03-10");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (again), ONWARD_FEEDBACK_ASKED_AGAIN_ON), ==, "2026-03-17");
  g_assert_cmpint (onward_feedback_asking (again, "2026-05-01"), ==, ONWARD_ASKING_TWICE);
  rest = onward_feedback_let_rest (again);
  g_assert_cmpint (onward_feedback_asking (rest, "2026-05-01"), ==, ONWARD_ASKING_SILENT);
}

static void
test_one_reminder (void)
{
  g_autoptr (OnwardJobApplication) application = application_new ("", "");
  g_autoptr (OnwardFeedback) asked = onward_feedback_ask (application, NULL, NULL, "2026-03-07");
  g_autoptr (OnwardFeedback) again = onward_feedback_ask (application, asked, NULL, "2026-03-16");
  g_autoptr (OnwardFeedback) rest = onward_feedback_let_rest (asked);
  g_autoptr (OnwardFollowUp) follow_up = NULL;
  g_autoptr (OnwardFollowUp) moved = NULL;
  g_autoptr (OnwardFollowUp) done = NULL;
  g_autoptr (OnwardFollowUp) dropped = NULL;
  g_autoptr (OnwardFollowUp) step = onward_follow_up_new ("The step of a plan", "2026-03-12T09:00");
  OnwardDays days;

  onward_days_init (&days);
  follow_up = onward_feedback_remind (asked, NULL, "Norrland", &days);
  /* A week later is a Saturday; nobody is asked at the weekend. */
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_DUE), ==, "2026-03-16T09:00");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_TITLE), ==,
                   "Ask Norrland for feedback once more");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_FEEDBACK), ==,
                   onward_record_get_uid (ONWARD_RECORD (asked)));
  onward_record_ensure_uid (ONWARD_RECORD (step));
  moved = onward_feedback_remind (asked, step, "Norrland", &days);
  g_assert_cmpstr (onward_record_get_uid (ONWARD_RECORD (moved)), ==, onward_record_get_uid (ONWARD_RECORD (step)));
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (moved), ONWARD_FOLLOW_UP_TITLE), ==, "The step of a plan");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (moved), ONWARD_FOLLOW_UP_AT), ==, "2026-03-16T09:00");

  g_assert_null (onward_feedback_close (asked, follow_up, 1));
  done = onward_feedback_close (again, follow_up, 1);
  g_assert_cmpint (onward_record_get_number (ONWARD_RECORD (done), ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_DONE);
  dropped = onward_feedback_close (rest, follow_up, 1);
  g_assert_cmpint (onward_record_get_number (ONWARD_RECORD (dropped), ONWARD_FOLLOW_UP_STATE), ==,
                   ONWARD_FOLLOW_UP_DROPPED);
  g_assert_null (onward_feedback_close (rest, dropped, 1));
}

/* Where one asks is on the application's page; what is sealed is opened itself. */
static void
test_reminder_opens (void)
{
  g_autoptr (OnwardFollowUp) again = onward_follow_up_new ("Ask once more", "2026-03-16T09:00");
  g_autoptr (OnwardFollowUp) sealed = onward_follow_up_new ("Open it", "2026-03-16T09:00");
  g_autofree char *to_ask = NULL;
  g_autofree char *to_open = NULL;

  g_object_set (again, "kind", ONWARD_FOLLOW_UP_KIND_FEEDBACK, "application", "a1", "feedback", "f1", NULL);
  g_object_set (sealed, "kind", ONWARD_FOLLOW_UP_KIND_SEALED, "application", "a1", "feedback", "f1", NULL);
  to_ask = onward_follow_up_dup_target (again);
  to_open = onward_follow_up_dup_target (sealed);
  g_assert_cmpstr (to_ask, ==, "job-application/a1");
  g_assert_cmpstr (to_open, ==, "feedback/f1");
}

static void
assert_said (OnwardFeedback *feedback, const char *who, const char *words)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-03-18T10:00:00Z", NULL);
  g_autofree char *said = onward_feedback_say (feedback, who, now);

  g_assert_cmpstr (said, ==, words);
}

static void
test_say (void)
{
  g_autoptr (OnwardJobApplication) application = application_new ("", "");
  g_autoptr (OnwardFeedback) asked = onward_feedback_ask (application, NULL, NULL, "2026-03-17");
  g_autoptr (OnwardFeedback) again = onward_feedback_ask (application, asked, NULL, "2026-03-18");
  g_autoptr (OnwardFeedback) rest = onward_feedback_let_rest (again);
  g_autoptr (OnwardFeedback) came = g_object_new (ONWARD_TYPE_FEEDBACK, "state", ONWARD_FEEDBACK_STATE_RECEIVED,
                                                  "received-on", "2026-03-18", NULL);
  g_autoptr (OnwardFeedback) some_day = g_object_new (ONWARD_TYPE_FEEDBACK, "state", ONWARD_FEEDBACK_STATE_RECEIVED, NULL);
  g_autoptr (OnwardFeedback) sealed = g_object_new (ONWARD_TYPE_FEEDBACK, "state", ONWARD_FEEDBACK_STATE_SEALED,
                                                    "sealed", "secret", "opens", "2026-03-18T18:00", NULL);

  assert_said (asked, "Ada Park", "You asked Ada Park for feedback yesterday.");
  assert_said (asked, "", "You asked for feedback yesterday.");
  assert_said (again, "", "You asked twice, last today. The rest is not up to you.");
  assert_said (rest, "", "No answer, and that is common. It says nothing about you.");
  assert_said (came, "Ada Park", "Ada Park answered today.");
  assert_said (some_day, "Ada Park", "Feedback has come.");
  assert_said (sealed, "", "Feedback has come. It is sealed until today 18:00.");
}

/* Sorting */

static void
test_items (void)
{
  g_autoptr (GPtrArray) phrases = onward_phrases_read ("[{\"text\":\"why first\",\"became\":\"skill\",\"uid\":\"u\"},"
                                                       "{\"text\":7}, 3, {\"became\":\"proof\"}]");
  g_autoptr (GPtrArray) reasons = onward_reasons_read ("[{\"text\":\"budget\",\"sort\":\"theirs\"},"
                                                       "{\"text\":\"odd\",\"sort\":\"else\"}]");
  g_autoptr (GPtrArray) none = onward_reasons_read ("{\"a\":1}");
  g_autofree char *phrases_text = onward_phrases_write (phrases);
  g_autofree char *reasons_text = NULL;

  g_assert_cmpuint (phrases->len, ==, 3);
  g_assert_cmpint (((OnwardPhrase *) phrases->pdata[0])->became, ==, ONWARD_BECAME_SKILL);
  g_assert_cmpstr (phrases_text, ==, "[{\"became\":\"skill\",\"text\":\"why first\",\"uid\":\"u\"}]");
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpint (((OnwardReason *) reasons->pdata[1])->sort, ==, ONWARD_REASON_UNKNOWN);
  ((OnwardReason *) reasons->pdata[1])->sort = ONWARD_REASON_LUCK;
  reasons_text = onward_reasons_write (reasons);
  g_assert_cmpstr (reasons_text, ==,
                   "[{\"sort\":\"theirs\",\"text\":\"budget\"},{\"sort\":\"luck\",\"text\":\"odd\"}]");
}

static void
test_made (void)
{
  g_autoptr (OnwardFeedback) feedback = g_object_new (ONWARD_TYPE_FEEDBACK, "application", "uid-a", "contact", "uid-c",
                                                      "interview", "uid-i", NULL);
  g_autoptr (OnwardRecord) lesson = NULL;
  g_autoptr (OnwardRecord) goal = NULL;
  g_autoptr (OnwardRecord) proof = NULL;
  g_autoptr (OnwardRecord) skill = NULL;

  onward_record_ensure_uid (ONWARD_RECORD (feedback));
  lesson = onward_feedback_make (feedback, ONWARD_BECAME_LESSON, " Say why\nbefore how ", "2026-03-10T10:00");
  g_assert_cmpstr (onward_record_get_text (lesson, ONWARD_LESSON_TEXT), ==, "Say why before how");
  g_assert_cmpstr (onward_record_get_text (lesson, ONWARD_LESSON_FEEDBACK), ==, onward_record_get_uid (ONWARD_RECORD (feedback)));
  g_assert_cmpstr (onward_record_get_text (lesson, ONWARD_LESSON_CONTACT), ==, "uid-c");
  g_assert_cmpstr (onward_record_get_text (lesson, ONWARD_LESSON_LEARNED), ==, "2026-03-10");
  goal = onward_feedback_make (feedback, ONWARD_BECAME_GOAL, "Say why", "2026-03-10T10:00");
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_SOURCE), ==, "Say why");
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_FEEDBACK), ==, onward_record_get_uid (ONWARD_RECORD (feedback)));
  proof = onward_feedback_make (feedback, ONWARD_BECAME_PROOF, "Strong on delivery", "2026-03-10T10:00");
  g_assert_cmpint (onward_record_get_number (proof, ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_PROOF);
  g_assert_cmpstr (onward_record_get_text (proof, ONWARD_ENTRY_APPLICATION), ==, "uid-a");
  skill = onward_feedback_make (feedback, ONWARD_BECAME_SKILL, "Tracing", "2026-03-10T10:00");
  g_assert_cmpint (onward_record_get_number (skill, ONWARD_SKILL_STANDING), ==, ONWARD_SKILL_STANDING_LEARNING);
  g_assert_null (onward_feedback_make (feedback, ONWARD_BECAME_LESSON, " \n ", "2026-03-10T10:00"));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/feedback/questions/nothing-known", test_nothing_known);
  g_test_add_func ("/model/feedback/questions/lowest-first", test_lowest_first);
  g_test_add_func ("/model/feedback/questions/several-rounds", test_several_rounds);
  g_test_add_func ("/model/feedback/questions/one-question-each", test_one_question_each);
  g_test_add_func ("/model/feedback/questions/content", test_content);
  g_test_add_func ("/model/feedback/asking/whom", test_whom);
  g_test_add_func ("/model/feedback/asking/can-ask", test_can_ask);
  g_test_add_func ("/model/feedback/asking/twice", test_asking);
  g_test_add_func ("/model/feedback/asking/one-reminder", test_one_reminder);
  g_test_add_func ("/model/feedback/asking/reminder-opens", test_reminder_opens);
  g_test_add_func ("/model/feedback/asking/say", test_say);
  g_test_add_func ("/model/feedback/sorting/items", test_items);
  g_test_add_func ("/model/feedback/sorting/made", test_made);
  return g_test_run ();
}
