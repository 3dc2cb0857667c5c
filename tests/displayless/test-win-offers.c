/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-win-offers.h"

#include <locale.h>

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-job-application.h"
#include "onward-letter.h"
#include "onward-practice.h"
#include "onward-review.h"

/* A Thursday */
#define TODAY "2026-03-12"

typedef struct
{
  GPtrArray *records;
  GPtrArray *wins;
  GTimeZone *zone;
} Offers;

static void
set_up (Offers *self, gconstpointer data)
{
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->wins = g_ptr_array_new_with_free_func (g_object_unref);
  self->zone = g_time_zone_new_utc ();
}

static void
tear_down (Offers *self, gconstpointer data)
{
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->wins);
  g_time_zone_unref (self->zone);
}

static OnwardRecord *
add (Offers *self, const OnwardRecordType *type)
{
  OnwardRecord *record = g_object_new (type->get_type (), NULL);

  onward_record_ensure_uid (record);
  g_ptr_array_add (self->records, record);
  return record;
}

static OnwardRecord *
apply (Offers *self, const char *employer, const char *day)
{
  OnwardRecord *record = add (self, &onward_job_application_type);

  onward_record_set_text (record, ONWARD_JOB_APPLICATION_EMPLOYER, employer);
  onward_job_application_add_event (ONWARD_JOB_APPLICATION (record), day, ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE,
                                    ONWARD_TOLD_UNKNOWN, "");
  return record;
}

/* Done on the 11th at noon. */
static OnwardRecord *
do_step (Offers *self, const char *step, OnwardFollowUpKind kind)
{
  OnwardRecord *record = add (self, &onward_follow_up_type);
  g_autoptr (GDateTime) noon = g_date_time_new (self->zone, 2026, 3, 11, 12, 0, 0);

  onward_record_set_text (record, ONWARD_FOLLOW_UP_TITLE, "A step");
  onward_record_set_text (record, ONWARD_FOLLOW_UP_STEP, step);
  onward_record_set_number (record, ONWARD_FOLLOW_UP_KIND, kind);
  onward_follow_up_done (ONWARD_FOLLOW_UP (record), g_date_time_to_unix (noon));
  return record;
}

static GPtrArray *
look (Offers *self, const char *let_go)
{
  const char *const sources[] = { let_go, NULL };

  return onward_win_offers (self->records, self->wins, sources, TODAY, self->zone);
}

/* What is offered, as "day words" with commas between. */
static void
assert_offers (Offers *self, const char *let_go, const char *expected)
{
  g_autoptr (GPtrArray) offers = look (self, let_go);
  g_autoptr (GString) said = g_string_new ("");

  for (guint i = 0; i < offers->len; i++)
    {
      const OnwardWinOffer *offer = offers->pdata[i];
      g_autofree char *words = onward_win_offer_say (offer);

      g_string_append_printf (said, "%s%s %s", i > 0 ? ", " : "", offer->day, words);
    }
  g_assert_cmpstr (said->str, ==, expected);
}

static void
test_nothing (Offers *self, gconstpointer data)
{
  assert_offers (self, NULL, "");
}

static void
test_applied (Offers *self, gconstpointer data)
{
  OnwardRecord *halden = apply (self, "Halden", "2026-03-11");
  g_autofree char *source = g_strdup_printf ("job-application/%s#applied", onward_record_get_uid (halden));
  g_autoptr (GPtrArray) offers = look (self, NULL);
  const OnwardWinOffer *offer = offers->pdata[0];
  g_autofree char *text = onward_win_offer_dup_text (offer);

  assert_offers (self, NULL, "2026-03-11 You applied to Halden");
  g_assert_cmpstr (text, ==, "Applied to Halden");
  g_assert_cmpstr (offer->source, ==, source);
  g_assert_cmpstr (offer->application, ==, onward_record_get_uid (halden));
}

/* What was done on one day is one offer; the newest day comes first. */
static void
test_together (Offers *self, gconstpointer data)
{
  g_autoptr (GPtrArray) offers = NULL;

  apply (self, "Halden", "2026-03-10");
  apply (self, "Mirador", "2026-03-10");
  apply (self, "Norrland", "2026-03-12");
  offers = look (self, NULL);
  assert_offers (self, NULL, "2026-03-12 You applied to Norrland, 2026-03-10 You sent 2 applications");
  g_assert_cmpstr (((OnwardWinOffer *) offers->pdata[1])->application, ==, "");
}

/* A week back, and not a day more; what is dated ahead has not happened. */
static void
test_span (Offers *self, gconstpointer data)
{
  apply (self, "Too long ago", "2026-03-05");
  apply (self, "Halden", "2026-03-06");
  apply (self, "Not yet", "2026-03-13");
  assert_offers (self, NULL, "2026-03-06 You applied to Halden");
}

/* What moved on since was sent all the same; what only waits for a good day was not. */
static void
test_stages (Offers *self, gconstpointer data)
{
  OnwardRecord *halden = apply (self, "Halden", "2026-03-09");
  OnwardRecord *waiting = add (self, &onward_job_application_type);

  onward_job_application_add_event (ONWARD_JOB_APPLICATION (halden), "2026-03-12", ONWARD_STAGE_ENDED,
                                    ONWARD_ENDING_AUTOMATIC, ONWARD_TOLD_AUTOMATIC_MAIL, "");
  onward_job_application_add_event (ONWARD_JOB_APPLICATION (waiting), "2026-03-12", ONWARD_STAGE_NEXT_UP,
                                    ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, "");
  assert_offers (self, NULL, "2026-03-09 You applied to Halden");
}

static void
test_steps (Offers *self, gconstpointer data)
{
  OnwardRecord *open = do_step (self, "send-reply", ONWARD_FOLLOW_UP_KIND_STEP);

  onward_record_set_number (open, ONWARD_FOLLOW_UP_STATE, ONWARD_FOLLOW_UP_OPEN);
  do_step (self, "pause", ONWARD_FOLLOW_UP_KIND_STEP);
  do_step (self, "sting-1", ONWARD_FOLLOW_UP_KIND_STEP);
  do_step (self, "apply-180", ONWARD_FOLLOW_UP_KIND_IN_TOUCH);
  do_step (self, "", ONWARD_FOLLOW_UP_KIND_REMINDER);
  assert_offers (self, NULL, "");
  do_step (self, "send-reply", ONWARD_FOLLOW_UP_KIND_STEP);
  do_step (self, "look-back", ONWARD_FOLLOW_UP_KIND_STEP);
  do_step (self, "practise", ONWARD_FOLLOW_UP_KIND_STEP);
  do_step (self, "send-reply-open", ONWARD_FOLLOW_UP_KIND_STEP);
  do_step (self, "tell", ONWARD_FOLLOW_UP_KIND_STEP);
  assert_offers (self, NULL, "2026-03-11 You asked for feedback, 2026-03-11 You looked back, to learn from it, "
                             "2026-03-11 You practised, 2026-03-11 You wrote, and sent it, 2026-03-11 You reached out");
}

static void
test_follow_ups (Offers *self, gconstpointer data)
{
  do_step (self, "", ONWARD_FOLLOW_UP_KIND_FEEDBACK);
  do_step (self, "", ONWARD_FOLLOW_UP_KIND_DEBRIEF);
  do_step (self, "", ONWARD_FOLLOW_UP_KIND_IN_TOUCH);
  assert_offers (self, NULL, "2026-03-11 You asked for feedback, 2026-03-11 You looked back, to learn from it, "
                             "2026-03-11 You reached out");
}

/* Done shortly before midnight is done on that day, where the person is. */
static void
test_zone (Offers *self, gconstpointer data)
{
  OnwardRecord *step = do_step (self, "tell", ONWARD_FOLLOW_UP_KIND_STEP);
  g_autoptr (GDateTime) late = g_date_time_new (self->zone, 2026, 3, 10, 23, 30, 0);

  onward_record_set_number (step, ONWARD_FOLLOW_UP_ACTED, g_date_time_to_unix (late));
  assert_offers (self, NULL, "2026-03-10 You reached out");
  g_time_zone_unref (self->zone);
  self->zone = g_time_zone_new_offset (3600);
  assert_offers (self, NULL, "2026-03-11 You reached out");
}

static void
test_others (Offers *self, gconstpointer data)
{
  OnwardRecord *review = add (self, &onward_review_type);
  OnwardRecord *practice = add (self, &onward_practice_type);
  OnwardRecord *goal = add (self, &onward_goal_type);
  OnwardRecord *dropped = add (self, &onward_goal_type);
  OnwardRecord *contact = add (self, &onward_contact_type);
  OnwardRecord *feedback = add (self, &onward_feedback_type);

  onward_record_set_text (review, ONWARD_REVIEW_CLOSED_ON, "2026-03-11");
  onward_record_set_text (practice, ONWARD_PRACTICE_WHEN, "2026-03-11T20:00");
  onward_record_set_text (goal, ONWARD_GOAL_TITLE, "Learn Rust");
  onward_record_set_text (goal, ONWARD_GOAL_DONE_ON, "2026-03-11");
  onward_record_set_number (goal, ONWARD_GOAL_COLUMN, ONWARD_GOAL_COLUMN_DONE);
  onward_record_set_text (dropped, ONWARD_GOAL_DONE_ON, "2026-03-11");
  onward_record_set_number (dropped, ONWARD_GOAL_COLUMN, ONWARD_GOAL_COLUMN_DROPPED);
  onward_record_set_text (contact, ONWARD_CONTACT_NAME, "Ada Park");
  onward_record_set_text (contact, ONWARD_CONTACT_INTERACTIONS,
                          "[{\"day\":\"2026-03-11\",\"kind\":\"mail\",\"note\":\"\"},{\"day\":\"2025-01-01\"}]");
  onward_record_set_text (feedback, ONWARD_FEEDBACK_ASKED_ON, "2026-03-11");
  assert_offers (self, NULL, "2026-03-11 You asked for feedback, 2026-03-11 You looked back, to learn from it, "
                             "2026-03-11 You practised, 2026-03-11 You were in touch with Ada Park, "
                             "2026-03-11 You finished “Learn Rust”");
}

/* A letter, and the step to send it, are one thing. */
static void
test_letter_and_step (Offers *self, gconstpointer data)
{
  OnwardRecord *halden = apply (self, "Halden", "2026-01-10");
  OnwardRecord *step = do_step (self, "send-reply", ONWARD_FOLLOW_UP_KIND_STEP);
  OnwardRecord *letter = add (self, &onward_letter_type);

  onward_record_set_text (step, ONWARD_FOLLOW_UP_APPLICATION, onward_record_get_uid (halden));
  onward_record_set_text (letter, ONWARD_LETTER_APPLICATION, onward_record_get_uid (halden));
  onward_record_set_text (letter, ONWARD_LETTER_SENT_ON, "2026-03-11");
  assert_offers (self, NULL, "2026-03-11 You asked for feedback");
  onward_record_set_number (letter, ONWARD_LETTER_STATE, ONWARD_LETTER_STATE_SENT);
  assert_offers (self, NULL, "2026-03-11 You wrote, and sent it");
}

/* What was kept is not offered again, nor what was let go; what comes to it later is. */
static void
test_never_twice (Offers *self, gconstpointer data)
{
  OnwardRecord *win = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_WIN, "2026-03-10T12:00"));
  g_autofree char *source = NULL;
  g_autoptr (GPtrArray) offers = NULL;

  apply (self, "Halden", "2026-03-10");
  apply (self, "Mirador", "2026-03-10");
  offers = look (self, NULL);
  source = g_strdup (((OnwardWinOffer *) offers->pdata[0])->source);
  assert_offers (self, source, "");

  onward_record_set_text (win, ONWARD_ENTRY_SOURCE, source);
  g_ptr_array_add (self->wins, win);
  assert_offers (self, NULL, "");
  apply (self, "Norrland", "2026-03-10");
  assert_offers (self, NULL, "2026-03-10 You applied to Norrland");
}

static void
test_let_go_capped (void)
{
  g_auto (GStrv) kept = g_new0 (char *, 1);

  for (guint i = 0; i < 250; i++)
    {
      g_auto (GStrv) before = g_steal_pointer (&kept);
      g_autofree char *source = g_strdup_printf ("goal/%u#done", i);

      kept = onward_win_offers_let_go ((const char *const *) before, source);
    }
  g_assert_cmpuint (g_strv_length (kept), ==, 200);
  g_assert_cmpstr (kept[0], ==, "goal/50#done");
  g_assert_cmpstr (kept[199], ==, "goal/249#done");
}

#define ADD(path, test) g_test_add (path, Offers, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  ADD ("/model/win-offers/nothing", test_nothing);
  ADD ("/model/win-offers/applied", test_applied);
  ADD ("/model/win-offers/together", test_together);
  ADD ("/model/win-offers/span", test_span);
  ADD ("/model/win-offers/stages", test_stages);
  ADD ("/model/win-offers/steps", test_steps);
  ADD ("/model/win-offers/follow-ups", test_follow_ups);
  ADD ("/model/win-offers/zone", test_zone);
  ADD ("/model/win-offers/others", test_others);
  ADD ("/model/win-offers/letter-and-step", test_letter_and_step);
  ADD ("/model/win-offers/never-twice", test_never_twice);
  g_test_add_func ("/model/win-offers/let-go-capped", test_let_go_capped);
  return g_test_run ();
}
