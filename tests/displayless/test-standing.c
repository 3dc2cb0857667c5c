/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-standing.h"

#include <locale.h>

#define TODAY "2025-11-18"

static void
check (OnwardStage stage, OnwardEnding ending, const char *day, const char *deadline, const char *says,
       const char *says_stage)
{
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autofree char *words = NULL;
  g_autofree char *stage_words = NULL;

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_DEADLINE, deadline);
  if (*day != '\0')
    onward_job_application_add_event (application, day, stage, ending, ONWARD_TOLD_UNKNOWN, "");
  words = onward_standing_say (application, TODAY);
  stage_words = onward_standing_say_stage (application, TODAY);
  g_assert_cmpstr (words, ==, says);
  g_assert_cmpstr (stage_words, ==, says_stage);
}

static void
test_say (void)
{
  check (ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE, "2025-11-12", "", "waiting 6 days", "Applied · 6 days ago");
  check (ONWARD_STAGE_SCREENING, ONWARD_ENDING_NONE, "2025-11-17", "", "waiting 1 day",
         "Screening · yesterday");
  check (ONWARD_STAGE_INTERVIEWING, ONWARD_ENDING_NONE, TODAY, "", "since today", "Interviewing · today");
  check (ONWARD_STAGE_OFFER, ONWARD_ENDING_NONE, "2025-11-20", "", "since today", "Offer · Thursday");
  check (ONWARD_STAGE_NEXT_UP, ONWARD_ENDING_NONE, "", "", "for a good day", "Next up");
  check (ONWARD_STAGE_NEXT_UP, ONWARD_ENDING_NONE, "2025-11-17", "2025-11-21", "deadline Friday",
         "Next up · yesterday");
  check (ONWARD_STAGE_NEXT_UP, ONWARD_ENDING_NONE, "", "2025-11-17", "deadline was yesterday", "Next up");
  check (ONWARD_STAGE_ENDED, ONWARD_ENDING_FINAL_ROUND, "2025-11-17", "",
         "A no after the final round · yesterday",
         "A no after the final round · yesterday");
  check (ONWARD_STAGE_ENDED, ONWARD_ENDING_NONE, "2025-05-01", "", "Ended · 1 May", "Ended · 1 May");
}

/* A step that lies before the last one joins the history; the stage stays what is known last. */
static void
test_moved_back_in_time (void)
{
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autofree char *words = NULL;

  onward_job_application_add_event (application, "2025-11-10", ONWARD_STAGE_INTERVIEWING,
                                    ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, "");
  onward_job_application_add_event (application, "2025-11-01", ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE,
                                    ONWARD_TOLD_UNKNOWN, "");
  words = onward_standing_say (application, TODAY);
  g_assert_cmpstr (words, ==, "waiting 8 days");
  g_assert_true (onward_standing_is_live (application));
}

static void
test_next (void)
{
  OnwardStage stage = ONWARD_STAGE_NEXT_UP;
  guint steps = 0;

  while (stage != ONWARD_STAGE_ENDED && steps < 10)
    {
      stage = onward_stage_next (stage);
      steps++;
    }
  g_assert_cmpuint (steps, ==, 5);
  g_assert_cmpint (onward_stage_next (ONWARD_STAGE_ENDED), ==, ONWARD_STAGE_ENDED);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/standing/say", test_say);
  g_test_add_func ("/model/standing/moved-back-in-time", test_moved_back_in_time);
  g_test_add_func ("/model/standing/next", test_next);
  return g_test_run ();
}
