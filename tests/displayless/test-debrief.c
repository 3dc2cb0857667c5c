/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-debrief.h"

#include <string.h>

#define NOW "2026-03-10T09:00"

static OnwardInterview *
make_interview (const char *starts, int minutes)
{
  OnwardInterview *interview = onward_interview_new ();

  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, starts);
  onward_record_set_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_MINUTES, minutes);
  return interview;
}

static const char *
text (OnwardFollowUp *follow_up, guint field)
{
  return onward_record_get_text (ONWARD_RECORD (follow_up), field);
}

static void
test_an_hour_after (void)
{
  g_autoptr (OnwardInterview) late = make_interview ("2026-03-10T22:30", 45);
  g_autoptr (OnwardInterview) none = make_interview ("", 45);
  g_autofree char *due = onward_debrief_due (late);
  g_autofree char *never = onward_debrief_due (none);

  g_assert_cmpstr (due, ==, "2026-03-11T00:15");
  g_assert_cmpstr (never, ==, "");
}

static void
test_made_once (void)
{
  g_autoptr (OnwardInterview) interview = make_interview ("2026-03-12T10:00", 60);
  g_autoptr (OnwardInterview) past = make_interview ("2026-03-09T10:00", 60);
  g_autoptr (OnwardFollowUp) made = onward_debrief_settle (interview, NULL, "Norrland", NOW, 100);

  g_assert_nonnull (made);
  g_assert_cmpstr (text (made, ONWARD_FOLLOW_UP_DUE), ==, "2026-03-12T12:00");
  g_assert_nonnull (strstr (text (made, ONWARD_FOLLOW_UP_TITLE), "Norrland"));
  g_assert_cmpint (onward_record_get_number (ONWARD_RECORD (made), ONWARD_FOLLOW_UP_KIND), ==,
                   ONWARD_FOLLOW_UP_KIND_DEBRIEF);
  g_assert_null (onward_debrief_settle (interview, made, "Norrland", NOW, 100));
  g_assert_null (onward_debrief_settle (past, NULL, "Norrland", NOW, 100));
}

static void
test_moves_along (void)
{
  g_autoptr (OnwardInterview) interview = make_interview ("2026-03-12T10:00", 60);
  g_autoptr (OnwardFollowUp) made = onward_debrief_settle (interview, NULL, "", NOW, 100);
  g_autoptr (OnwardFollowUp) moved = NULL;
  g_autoptr (OnwardFollowUp) gone = NULL;

  onward_follow_up_later (made, "2026-03-12T18:00", 50);
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, "2026-03-13T14:00");
  moved = onward_debrief_settle (interview, made, "", NOW, 100);
  g_assert_cmpstr (text (moved, ONWARD_FOLLOW_UP_DUE), ==, "2026-03-13T16:00");
  g_assert_cmpstr (text (moved, ONWARD_FOLLOW_UP_LATER_UNTIL), ==, "");
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, "");
  gone = onward_debrief_settle (interview, moved, "", NOW, 100);
  g_assert_cmpint (onward_record_get_number (ONWARD_RECORD (gone), ONWARD_FOLLOW_UP_STATE), ==,
                   ONWARD_FOLLOW_UP_DROPPED);
}

/* What the person did or let go does not come back. */
static void
test_stays_done (void)
{
  g_autoptr (OnwardInterview) interview = make_interview ("2026-03-12T10:00", 60);
  g_autoptr (OnwardFollowUp) made = onward_debrief_settle (interview, NULL, "", NOW, 100);

  onward_follow_up_done (made, 200);
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, "2026-03-13T14:00");
  g_assert_null (onward_debrief_settle (interview, made, "", NOW, 300));
}

/* What it is about is found from the nearest to the farthest. */
static void
test_target (void)
{
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Call", NOW);
  g_autofree char *none = onward_follow_up_dup_target (follow_up);
  g_autofree char *application = NULL;
  g_autofree char *interview = NULL;

  g_assert_cmpstr (none, ==, "");
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_APPLICATION, "a1");
  application = onward_follow_up_dup_target (follow_up);
  g_assert_cmpstr (application, ==, "job-application/a1");
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_INTERVIEW, "i1");
  interview = onward_follow_up_dup_target (follow_up);
  g_assert_cmpstr (interview, ==, "interview/i1");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/debrief/an-hour-after", test_an_hour_after);
  g_test_add_func ("/model/debrief/made-once", test_made_once);
  g_test_add_func ("/model/debrief/moves-along", test_moves_along);
  g_test_add_func ("/model/debrief/stays-done", test_stays_done);
  g_test_add_func ("/model/follow-up/target", test_target);
  return g_test_run ();
}
