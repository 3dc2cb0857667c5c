/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calibration.h"
#include "onward-entry.h"
#include "onward-goal.h"
#include "onward-interview-content.h"
#include "onward-lesson.h"
#include "onward-question.h"
#include "onward-review-answers.h"
#include "onward-review-checklist.h"
#include "onward-review-join.h"
#include "onward-review-lead.h"
#include "onward-review-log.h"
#include "onward-review.h"

#include <locale.h>
#include <string.h>

#define NOW "2026-03-10T10:00"

static OnwardReviewItem *
nth_of_group (GPtrArray *checklist, const char *group, guint n)
{
  for (guint i = 0; i < checklist->len; i++)
    {
      OnwardReviewItem *item = checklist->pdata[i];

      if (g_str_equal (item->group, group) && n-- == 0)
        return item;
    }
  g_assert_not_reached ();
}

/* Keeps a draft among the own items, as the diary would. */
static void
keep (GPtrArray *own, OnwardRecord *draft)
{
  g_assert_nonnull (draft);
  onward_record_ensure_uid (draft);
  for (guint i = 0; i < own->len; i++)
    {
      if (g_str_equal (onward_record_get_uid (own->pdata[i]), onward_record_get_uid (draft)))
        g_ptr_array_remove_index (own, i--);
    }
  g_ptr_array_add (own, draft);
}

static void
test_checklist_as_shipped (void)
{
  g_autoptr (GPtrArray) checklist = onward_review_checklist_join (NULL);
  guint n_items;
  const OnwardGroupItem *items = onward_content_checklist (&n_items);

  g_assert_cmpuint (checklist->len, ==, n_items);
  for (guint i = 0; i < n_items; i++)
    {
      const OnwardReviewItem *item = checklist->pdata[i];

      g_assert_cmpstr (item->id, ==, items[i].id);
      g_assert_cmpstr (item->words, ==, items[i].text);
      g_assert_false (item->retired);
    }
}

static void
test_checklist_own (void)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) shipped = onward_review_checklist_join (NULL);
  g_autoptr (GPtrArray) changed = NULL;
  g_autoptr (GPtrArray) back = NULL;
  OnwardReviewItem *first = nth_of_group (shipped, "star", 0);
  OnwardReviewItem *second = nth_of_group (shipped, "star", 1);

  keep (own, onward_review_checklist_new_item (shipped, "star", "  I drew it on paper "));
  keep (own, onward_review_checklist_reword (first, "I set the scene in one sentence"));
  keep (own, onward_review_checklist_retire (nth_of_group (shipped, "star", 2), TRUE));
  keep (own, onward_review_checklist_move (shipped, second, -1));
  g_assert_null (onward_review_checklist_new_item (shipped, "star", "   "));
  g_assert_null (onward_review_checklist_reword (second, second->words));
  g_assert_null (onward_review_checklist_retire (first, FALSE));

  changed = onward_review_checklist_join (own);
  g_assert_cmpuint (changed->len, ==, shipped->len + 1);
  g_assert_cmpstr (nth_of_group (changed, "star", 0)->id, ==, second->id);
  g_assert_cmpstr (nth_of_group (changed, "star", 1)->words, ==, "I set the scene in one sentence");
  g_assert_true (nth_of_group (changed, "star", 2)->retired);
  g_assert_cmpstr (nth_of_group (changed, "star", 13)->words, ==, "I drew it on paper");
  /* The first cannot go up, and the retired one is stepped over. */
  g_assert_null (onward_review_checklist_move (changed, nth_of_group (changed, "star", 0), -1));
  keep (own, onward_review_checklist_move (changed, nth_of_group (changed, "star", 1), 1));
  /* No words bring the shipped ones back; an own item keeps its own. */
  keep (own, onward_review_checklist_reword (onward_review_checklist_find (changed, first->id), ""));
  g_assert_null (onward_review_checklist_reword (nth_of_group (changed, "star", 13), ""));
  back = onward_review_checklist_join (own);
  g_assert_cmpstr (onward_review_checklist_find (back, first->id)->words, ==, first->shipped);
}

static void
test_moves_everywhere (void)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *last = NULL;

  {
    g_autoptr (GPtrArray) checklist = onward_review_checklist_join (own);

    last = g_strdup (nth_of_group (checklist, "prep", 12)->id);
  }
  for (int i = 0; i < 12; i++)
    {
      g_autoptr (GPtrArray) checklist = onward_review_checklist_join (own);

      keep (own, onward_review_checklist_move (checklist, onward_review_checklist_find (checklist, last), -1));
    }
  {
    g_autoptr (GPtrArray) checklist = onward_review_checklist_join (own);

    g_assert_cmpstr (nth_of_group (checklist, "prep", 0)->id, ==, last);
  }
}

static void
test_answers (void)
{
  const char *items = "[{\"group\":\"star\",\"item\":\"star-3\",\"led\":\"lesson/a goal/b\",\"note\":\"we, we\","
                      "\"rating\":\"partly\",\"words\":\"I said I\"},"
                      "{\"group\":\"star\",\"item\":\"gone\",\"note\":\"\",\"rating\":\"na\",\"words\":\"Not asked now\"}]";
  g_autoptr (GPtrArray) checklist = onward_review_checklist_join (NULL);
  g_autoptr (GPtrArray) sheet = onward_answers_join (onward_answers_read (items), checklist);
  g_autoptr (GPtrArray) broken = onward_answers_read ("[3, {\"item\": 4, \"rating\": \"loud\"}, \"x\"]");
  g_autofree char *written = onward_answers_write (sheet);
  g_autofree char *goal = onward_led_find ("lesson/a goal/b", "goal");
  g_autofree char *replaced = onward_led_replace ("lesson/a goal/b", "lesson/c");
  guint n_all;

  g_assert_cmpstr (written, ==, items);
  g_assert_cmpuint (sheet->len, ==, checklist->len + 1);
  /* In the words of then, though the checklist says it another way now. */
  g_assert_cmpstr (onward_answers_find (sheet, "star-3")->words, ==, "I said I");
  g_assert_cmpuint (onward_answers_count (sheet, "star", &n_all), ==, 2);
  g_assert_cmpuint (n_all, ==, 14);
  g_assert_cmpuint (onward_answers_count (sheet, "prep", &n_all), ==, 0);
  g_assert_cmpuint (broken->len, ==, 1);
  g_assert_cmpint (((OnwardAnswer *) broken->pdata[0])->rating, ==, ONWARD_RATING_NONE);
  g_assert_cmpstr (goal, ==, "goal/b");
  g_assert_cmpstr (replaced, ==, "goal/b lesson/c");
  g_assert_null (onward_led_find ("", "goal"));
}

static void
test_areas (void)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) items = NULL;

  g_ptr_array_add (sheets, onward_answers_read ("[{\"group\":\"prep\",\"item\":\"prep-1\",\"rating\":\"yes\"},"
                                                "{\"group\":\"star\",\"item\":\"star-1\",\"rating\":\"no\",\"words\":\"One\"},"
                                                "{\"group\":\"star\",\"item\":\"star-2\",\"rating\":\"yes\",\"words\":\"Two\"},"
                                                "{\"group\":\"body\",\"item\":\"body-1\",\"rating\":\"na\"}]"));
  g_ptr_array_add (sheets, onward_answers_read ("[{\"group\":\"star\",\"item\":\"star-1\",\"rating\":\"partly\"}]"));
  groups = onward_areas_groups (sheets);
  /* What is not applicable does not count: the third group is not there. */
  g_assert_cmpuint (groups->len, ==, 2);
  g_assert_cmpstr (((OnwardArea *) groups->pdata[0])->id, ==, "star");
  g_assert_cmpfloat_with_epsilon (((OnwardArea *) groups->pdata[0])->share, 0.5, 0.001);
  g_assert_cmpstr (((OnwardArea *) groups->pdata[1])->id, ==, "prep");
  items = onward_areas_items (sheets, "star");
  g_assert_cmpstr (((OnwardArea *) items->pdata[0])->words, ==, "One");
  g_assert_cmpfloat_with_epsilon (((OnwardArea *) items->pdata[0])->share, 0.25, 0.001);
}

static void
test_log (void)
{
  g_autoptr (GPtrArray) log = onward_log_read ("[{\"asked\":\"Why us?\",\"caught\":true,\"people\":true,\"seconds\":95},"
                                               "{\"asked\":\"Design it\",\"seconds\":\"x\",\"clear\":[1]},{}]");
  g_autofree char *written = onward_log_write (log);
  g_autoptr (GPtrArray) again = onward_log_read (written);
  const OnwardAsked *first = again->pdata[0];

  g_assert_cmpuint (log->len, ==, 3);
  g_assert_cmpuint (again->len, ==, 2);
  g_assert_cmpstr (first->asked, ==, "Why us?");
  g_assert_true (first->marks[ONWARD_ASKED_CAUGHT]);
  g_assert_false (first->marks[ONWARD_ASKED_BLUFFED]);
  g_assert_cmpint (first->seconds, ==, 95);
  g_assert_cmpint (onward_mix_given (log), ==, 50);
}

static void
test_mix (void)
{
  static const char *const skills[] = { "Kubernetes", "Mentoring", "Python", "Terraform", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autofree char *more = onward_mix_say (90, 60);
  g_autofree char *less = onward_mix_say (30, 60);
  g_autofree char *close = onward_mix_say (55, 60);

  onward_record_set_tags (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_SKILLS, none);
  g_assert_cmpint (onward_mix_asked (application), ==, -1);
  onward_record_set_tags (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_SKILLS, skills);
  g_assert_cmpint (onward_mix_asked (application), ==, 75);
  g_assert_nonnull (strstr (more, "more of technical things than they ask"));
  g_assert_nonnull (strstr (less, "They ask for more technical"));
  g_assert_nonnull (strstr (close, "close to what they ask"));
  g_assert_null (onward_mix_say (-1, 60));
  g_assert_null (onward_mix_say (60, -1));
}

static void
test_felt_before (void)
{
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autoptr (OnwardRecord) review = g_object_new (ONWARD_TYPE_REVIEW, NULL);

  onward_job_application_add_event (application, "2026-03-01", ONWARD_STAGE_INTERVIEWING, ONWARD_ENDING_NONE,
                                    ONWARD_TOLD_UNKNOWN, "");
  g_assert_false (onward_review_outcome_known (interview, NULL));
  g_assert_false (onward_review_outcome_known (interview, application));
  onward_review_say_felt (ONWARD_REVIEW (review), 7, NOW, FALSE);
  g_assert_cmpint (onward_record_get_number (review, ONWARD_REVIEW_FELT), ==, 7);
  g_assert_cmpint (onward_record_get_number (review, ONWARD_REVIEW_FELT_BEFORE), ==, TRUE);
  g_assert_cmpstr (onward_record_get_text (review, ONWARD_REVIEW_FELT_AT), ==, NOW);
  onward_job_application_add_event (application, "2026-03-09", ONWARD_STAGE_ENDED, ONWARD_ENDING_AFTER_INTERVIEW,
                                    ONWARD_TOLD_CALL, "");
  g_assert_true (onward_review_outcome_known (interview, application));
  onward_review_say_felt (ONWARD_REVIEW (review), 3, NOW, TRUE);
  g_assert_cmpint (onward_record_get_number (review, ONWARD_REVIEW_FELT_BEFORE), ==, FALSE);
  onward_record_set_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_OUTCOME, ONWARD_OUTCOME_NEXT_ROUND);
  g_assert_true (onward_review_outcome_known (interview, NULL));
}

static void
test_closing (void)
{
  g_autoptr (OnwardRecord) review = g_object_new (ONWARD_TYPE_REVIEW, NULL);

  g_assert_cmpstr (onward_review_say_missing (ONWARD_REVIEW (review)), ==,
                   "To close it, say one thing to keep and one to change.");
  onward_record_set_text (review, ONWARD_REVIEW_KEPT, "Why before how");
  g_assert_cmpstr (onward_review_say_missing (ONWARD_REVIEW (review)), ==, "One thing to change is still open.");
  onward_record_set_text (review, ONWARD_REVIEW_CHANGED, " \n");
  g_assert_nonnull (onward_review_say_missing (ONWARD_REVIEW (review)));
  onward_record_set_text (review, ONWARD_REVIEW_CHANGED, "Say it slower");
  g_assert_null (onward_review_say_missing (ONWARD_REVIEW (review)));
}

/* What was noted is found by the search, what the checklist says by itself is not. */
static void
test_words (void)
{
  g_autoptr (OnwardRecord) review = g_object_new (ONWARD_TYPE_REVIEW, NULL);

  onward_record_set_text (review, ONWARD_REVIEW_ANSWERS,
                          "[{\"item\":\"star-3\",\"note\":\"we, we\",\"rating\":\"no\",\"words\":\"I said I\"}]");
  onward_record_set_text (review, ONWARD_REVIEW_QUESTIONS, "[{\"asked\":\"Why us?\",\"wish\":\"The winter\"}]");
  onward_record_settle (review);
  g_assert_cmpstr (onward_record_get_text (review, ONWARD_REVIEW_WORDS), ==, "we, we\nWhy us?\nThe winter");
}

/* Of two debriefs of one interview nothing is lost, and what was said first stays said. */
static void
test_join (void)
{
  g_autoptr (OnwardRecord) into = g_object_new (ONWARD_TYPE_REVIEW, "felt", (gint64) 3, "kept", "Calm", "notes", "A", NULL);
  g_autoptr (OnwardRecord) other = g_object_new (ONWARD_TYPE_REVIEW, "felt", (gint64) 8, "changed", "Shorter", "notes", "B", NULL);
  g_autoptr (OnwardRecord) joined = NULL;
  g_autoptr (GPtrArray) answers = NULL;
  g_autoptr (GPtrArray) log = NULL;

  onward_record_set_text (into, ONWARD_REVIEW_ANSWERS,
                          "[{\"item\":\"a\",\"rating\":\"yes\",\"note\":\"one\"},{\"item\":\"b\",\"note\":\"two\"}]");
  onward_record_set_text (other, ONWARD_REVIEW_ANSWERS,
                          "[{\"item\":\"a\",\"rating\":\"no\",\"note\":\"three\"},{\"item\":\"b\",\"rating\":\"no\"},"
                          "{\"item\":\"c\",\"rating\":\"na\"}]");
  onward_record_set_text (into, ONWARD_REVIEW_QUESTIONS, "[{\"asked\":\"Why us?\"}]");
  onward_record_set_text (other, ONWARD_REVIEW_QUESTIONS, "[{\"asked\":\"Why us?\"},{\"asked\":\"Why now?\"}]");
  joined = onward_review_join (into, other);
  g_assert_cmpint (onward_record_get_number (joined, ONWARD_REVIEW_FELT), ==, 3);
  g_assert_cmpstr (onward_record_get_text (joined, ONWARD_REVIEW_KEPT), ==, "Calm");
  g_assert_cmpstr (onward_record_get_text (joined, ONWARD_REVIEW_CHANGED), ==, "Shorter");
  g_assert_cmpstr (onward_record_get_text (joined, ONWARD_REVIEW_NOTES), ==, "A\nB");
  answers = onward_answers_read (onward_record_get_text (joined, ONWARD_REVIEW_ANSWERS));
  g_assert_cmpuint (answers->len, ==, 3);
  g_assert_cmpint (onward_answers_find (answers, "a")->rating, ==, ONWARD_RATING_YES);
  g_assert_cmpstr (onward_answers_find (answers, "a")->note, ==, "one\nthree");
  g_assert_cmpint (onward_answers_find (answers, "b")->rating, ==, ONWARD_RATING_NO);
  g_assert_cmpint (onward_answers_find (answers, "c")->rating, ==, ONWARD_RATING_NA);
  log = onward_log_read (onward_record_get_text (joined, ONWARD_REVIEW_QUESTIONS));
  g_assert_cmpuint (log->len, ==, 2);
}

static void
test_leads (void)
{
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autoptr (OnwardRecord) review = g_object_new (ONWARD_TYPE_REVIEW, NULL);
  const OnwardLeadFrom from = { .text = " Say why first ", .source = "I explained why", .area = "star", .answer = "Why" };
  const OnwardLeadFrom empty = { .text = " ", .source = "", .area = "", .answer = "" };
  OnwardRecord *made[ONWARD_N_LEADS];

  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_APPLICATION, "application-uid");
  onward_record_ensure_uid (ONWARD_RECORD (interview));
  onward_record_ensure_uid (review);
  for (int i = 0; i < ONWARD_N_LEADS; i++)
    {
      made[i] = onward_lead_new ((OnwardLead) i, ONWARD_REVIEW (review), interview, &from, NOW);
      g_assert_true (onward_record_get_record_type (made[i]) == onward_lead_type ((OnwardLead) i));
      g_assert_null (onward_lead_new ((OnwardLead) i, ONWARD_REVIEW (review), interview, &empty, NOW));
      g_assert_cmpstr (onward_lead_made ((OnwardLead) i), !=, onward_lead_already ((OnwardLead) i));
    }
  g_assert_cmpstr (onward_record_get_text (made[ONWARD_LEAD_LESSON], ONWARD_LESSON_TEXT), ==, "Say why first");
  g_assert_cmpstr (onward_record_get_text (made[ONWARD_LEAD_LESSON], ONWARD_LESSON_AREA), ==, "star");
  g_assert_cmpstr (onward_record_get_text (made[ONWARD_LEAD_LESSON], ONWARD_LESSON_LEARNED), ==, "2026-03-10");
  g_assert_cmpstr (onward_record_get_text (made[ONWARD_LEAD_LESSON], ONWARD_LESSON_REVIEW), ==,
                   onward_record_get_uid (review));
  g_assert_cmpint (onward_record_get_number (made[ONWARD_LEAD_GOAL], ONWARD_GOAL_COLUMN), ==, ONWARD_GOAL_COLUMN_NEXT);
  g_assert_cmpstr (onward_record_get_text (made[ONWARD_LEAD_GOAL], ONWARD_GOAL_SOURCE), ==, "I explained why");
  g_assert_cmpint (onward_record_get_number (made[ONWARD_LEAD_CARD], ONWARD_QUESTION_FLAGGED), ==, TRUE);
  g_assert_cmpstr (onward_record_get_text (made[ONWARD_LEAD_CARD], ONWARD_QUESTION_ANSWER), ==, "Why");
  g_assert_cmpint (onward_record_get_number (made[ONWARD_LEAD_PROOF], ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_PROOF);
  g_assert_cmpstr (onward_record_get_text (made[ONWARD_LEAD_PROOF], ONWARD_ENTRY_APPLICATION), ==, "application-uid");
  for (int i = 0; i < ONWARD_N_LEADS; i++)
    g_object_unref (made[i]);
}

typedef struct
{
  GPtrArray *reviews;
  GPtrArray *interviews;
  GPtrArray *applications;
} Past;

static OnwardRecord *
add_past (Past *past, int felt, gboolean before, const char *starts, OnwardRecord *application)
{
  OnwardRecord *interview = ONWARD_RECORD (onward_interview_new ());
  OnwardRecord *review = g_object_new (ONWARD_TYPE_REVIEW, NULL);

  onward_record_ensure_uid (interview);
  onward_record_set_text (interview, ONWARD_INTERVIEW_STARTS, starts);
  if (application != NULL)
    onward_record_set_text (interview, ONWARD_INTERVIEW_APPLICATION, onward_record_get_uid (application));
  onward_record_set_text (review, ONWARD_REVIEW_INTERVIEW, onward_record_get_uid (interview));
  onward_review_say_felt (ONWARD_REVIEW (review), felt, NOW, !before);
  g_ptr_array_add (past->interviews, interview);
  g_ptr_array_add (past->reviews, review);
  return interview;
}

static void
test_calibration (void)
{
  Past past = { g_ptr_array_new_with_free_func (g_object_unref), g_ptr_array_new_with_free_func (g_object_unref),
                g_ptr_array_new_with_free_func (g_object_unref) };
  OnwardJobApplication *application = onward_job_application_new ();
  g_autoptr (GArray) few = NULL;
  g_autoptr (GArray) enough = NULL;
  g_autofree char *too_few = NULL;
  g_autofree char *words = NULL;
  g_autofree char *each = NULL;

  onward_record_ensure_uid (ONWARD_RECORD (application));
  g_ptr_array_add (past.applications, application);
  onward_job_application_add_event (application, "2026-03-09", ONWARD_STAGE_ENDED, ONWARD_ENDING_FINAL_ROUND,
                                    ONWARD_TOLD_CALL, "");
  /* The first round led to the second, the second to a no. */
  add_past (&past, 9, TRUE, "2026-02-01T10:00", ONWARD_RECORD (application));
  add_past (&past, 4, TRUE, "2026-02-20T10:00", ONWARD_RECORD (application));
  /* Said afterwards, and a mock: neither counts. */
  add_past (&past, 1, FALSE, "2026-02-10T10:00", ONWARD_RECORD (application));
  add_past (&past, 2, TRUE, "2026-02-02T10:00", NULL);
  few = onward_calibration_points (past.reviews, past.interviews, past.applications);
  g_assert_cmpuint (few->len, ==, 2);
  g_assert_true (g_array_index (few, OnwardCalibrationPoint, 0).led_on);
  g_assert_false (g_array_index (few, OnwardCalibrationPoint, 1).led_on);
  too_few = onward_calibration_say (few);
  g_assert_nonnull (strstr (too_few, "Too few to say"));
  g_assert_nonnull (strstr (too_few, "2 interviews so far"));

  for (int i = 0; i < 3; i++)
    onward_record_set_number (add_past (&past, 8, TRUE, "2026-02-03T10:00", NULL), ONWARD_INTERVIEW_OUTCOME,
                              i == 0 ? ONWARD_OUTCOME_NO : ONWARD_OUTCOME_OFFER);
  enough = onward_calibration_points (past.reviews, past.interviews, past.applications);
  g_assert_cmpuint (enough->len, ==, 5);
  words = onward_calibration_say (enough);
  each = onward_calibration_say_points (enough);
  g_assert_cmpstr (words, ==, "Your feeling tells something. What led on felt like 8, of 10; what ended with a no like 6.");
  g_assert_cmpstr (each, ==, "Led on: 9, 8, 8\nEnded with a no: 4, 8");
  g_ptr_array_unref (past.reviews);
  g_ptr_array_unref (past.interviews);
  g_ptr_array_unref (past.applications);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/review/checklist/shipped", test_checklist_as_shipped);
  g_test_add_func ("/review/checklist/own", test_checklist_own);
  g_test_add_func ("/review/checklist/moves-everywhere", test_moves_everywhere);
  g_test_add_func ("/review/answers", test_answers);
  g_test_add_func ("/review/areas", test_areas);
  g_test_add_func ("/review/log", test_log);
  g_test_add_func ("/review/mix", test_mix);
  g_test_add_func ("/review/felt-before", test_felt_before);
  g_test_add_func ("/review/closing", test_closing);
  g_test_add_func ("/review/words", test_words);
  g_test_add_func ("/review/join", test_join);
  g_test_add_func ("/review/leads", test_leads);
  g_test_add_func ("/review/calibration", test_calibration);
  return g_test_run ();
}
