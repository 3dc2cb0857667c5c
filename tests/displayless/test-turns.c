/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-follow-up.h"

static OnwardFollowUp *
make (const char *due, const char *repeat)
{
  OnwardFollowUp *follow_up = onward_follow_up_new ("Look at the boards", due);
  OnwardRecord *record = ONWARD_RECORD (follow_up);

  onward_record_ensure_uid (record);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_REPEAT, repeat);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_ANCHOR, due);
  onward_record_set_number (record, ONWARD_FOLLOW_UP_CLAIMED, 5);
  onward_record_set_number (record, ONWARD_FOLLOW_UP_SHOWN, 6);
  onward_record_set_number (record, ONWARD_FOLLOW_UP_TIMES_SHOWN, 2);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR, due);
  return follow_up;
}

static GDateTime *
moment (const char *iso)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");

  return g_date_time_new_from_iso8601 (iso, zone);
}

#define assert_text(record, field, wanted) g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (record), field), ==, wanted)
#define assert_number(record, field, wanted) \
  g_assert_cmpint (onward_record_get_number (ONWARD_RECORD (record), field), ==, wanted)

static void
test_once (void)
{
  g_autoptr (OnwardFollowUp) once = make ("2026-03-10T09:00", "");
  g_autoptr (GDateTime) now = moment ("2026-03-10T10:00:00");
  g_autoptr (GPtrArray) drafts = onward_follow_up_finish (once, now);

  g_assert_cmpuint (drafts->len, ==, 1);
  g_assert_true (drafts->pdata[0] == (gpointer) once);
  assert_number (once, ONWARD_FOLLOW_UP_STATE, ONWARD_FOLLOW_UP_DONE);
  assert_number (once, ONWARD_FOLLOW_UP_ACTED, g_date_time_to_unix (now));
  assert_text (once, ONWARD_FOLLOW_UP_DUE, "2026-03-10T09:00");
}

static void
test_goes_on (void)
{
  g_autoptr (OnwardFollowUp) weekly = make ("2026-03-10T09:00", "FREQ=WEEKLY");
  g_autoptr (GDateTime) now = moment ("2026-03-10T10:00:00");
  g_autofree char *uid = g_strdup (onward_record_get_uid (ONWARD_RECORD (weekly)));
  g_autoptr (GPtrArray) drafts = NULL;
  OnwardRecord *turn;

  onward_follow_up_later (weekly, "2026-03-10T09:30", 7);
  drafts = onward_follow_up_finish (weekly, now);
  g_assert_cmpuint (drafts->len, ==, 2);
  turn = drafts->pdata[1];

  /* The one that comes again: the same, a week on, and not told of yet. */
  g_assert_cmpstr (onward_record_get_uid (ONWARD_RECORD (weekly)), ==, uid);
  assert_number (weekly, ONWARD_FOLLOW_UP_STATE, ONWARD_FOLLOW_UP_OPEN);
  assert_text (weekly, ONWARD_FOLLOW_UP_DUE, "2026-03-17T09:00");
  assert_text (weekly, ONWARD_FOLLOW_UP_AT, "2026-03-17T09:00");
  assert_text (weekly, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
  assert_text (weekly, ONWARD_FOLLOW_UP_ANCHOR, "2026-03-10T09:00");
  assert_number (weekly, ONWARD_FOLLOW_UP_CLAIMED, 0);
  assert_number (weekly, ONWARD_FOLLOW_UP_SHOWN, 0);
  assert_number (weekly, ONWARD_FOLLOW_UP_TIMES_SHOWN, 0);
  assert_text (weekly, ONWARD_FOLLOW_UP_SHOWN_FOR, "");

  /* What was done: for good, with what the ledger knows of it. */
  g_assert_cmpstr (onward_record_get_uid (turn), !=, "");
  g_assert_cmpstr (onward_record_get_uid (turn), !=, uid);
  assert_text (turn, ONWARD_FOLLOW_UP_TITLE, "Look at the boards");
  assert_number (turn, ONWARD_FOLLOW_UP_STATE, ONWARD_FOLLOW_UP_DONE);
  assert_number (turn, ONWARD_FOLLOW_UP_ACTED, g_date_time_to_unix (now));
  assert_text (turn, ONWARD_FOLLOW_UP_DUE, "2026-03-10T09:00");
  assert_text (turn, ONWARD_FOLLOW_UP_REPEAT, "");
  assert_number (turn, ONWARD_FOLLOW_UP_SHOWN, 6);
}

static void
check_next (const char *due, const char *repeat, const char *iso, const char *next)
{
  g_autoptr (OnwardFollowUp) follow_up = make (due, repeat);
  g_autoptr (GDateTime) now = moment (iso);
  g_autoptr (GPtrArray) drafts = onward_follow_up_finish (follow_up, now);

  assert_text (follow_up, ONWARD_FOLLOW_UP_DUE, next);
}

static void
test_next_turn (void)
{
  check_next ("2026-03-09T09:00", "FREQ=DAILY", "2026-03-09T23:30:00", "2026-03-10T09:00");
  /* Three weeks late: once is enough. */
  check_next ("2026-03-09T09:00", "FREQ=WEEKLY", "2026-03-31T12:00:00", "2026-04-06T09:00");
  /* Done before it came up: that turn is done, not the next. */
  check_next ("2026-03-09T09:00", "FREQ=WEEKLY", "2026-03-08T20:00:00", "2026-03-16T09:00");
  check_next ("2026-03-09T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-03-09T09:01:00", "2026-03-12T09:00");
  check_next ("2026-12-31T09:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-12-31T09:01:00",
              "2027-01-29T09:00");
  /* The night in which an hour is missing, and the one in which an hour comes twice. */
  check_next ("2026-03-28T02:30", "FREQ=DAILY", "2026-03-28T02:31:00", "2026-03-29T02:30");
  check_next ("2026-10-24T02:30", "FREQ=DAILY", "2026-10-24T02:31:00", "2026-10-25T02:30");
  /* A rule from elsewhere that Onward does not know: done is done. */
  check_next ("2026-03-09T09:00", "FREQ=YEARLY", "2026-03-09T10:00:00", "2026-03-09T09:00");
}

static void
test_skip (void)
{
  g_autoptr (OnwardFollowUp) weekly = make ("2026-03-10T09:00", "FREQ=WEEKLY");
  g_autoptr (OnwardFollowUp) once = make ("2026-03-10T09:00", "");
  g_autoptr (GDateTime) now = moment ("2026-03-10T10:00:00");

  onward_follow_up_skip (weekly, now);
  assert_number (weekly, ONWARD_FOLLOW_UP_STATE, ONWARD_FOLLOW_UP_OPEN);
  assert_text (weekly, ONWARD_FOLLOW_UP_AT, "2026-03-17T09:00");
  onward_follow_up_skip (once, now);
  assert_number (once, ONWARD_FOLLOW_UP_STATE, ONWARD_FOLLOW_UP_DROPPED);
}

static void
test_words (void)
{
  g_autoptr (OnwardFollowUp) weekly = make ("2026-03-10T09:00", "FREQ=WEEKLY");
  g_autoptr (OnwardFollowUp) odd = make ("2026-03-10T09:00", "FREQ=YEARLY");
  g_autofree char *said = onward_follow_up_say_repeat (weekly);
  g_autofree char *nothing = onward_follow_up_say_repeat (odd);

  g_assert_cmpstr (said, ==, "every Tuesday");
  g_assert_true (onward_follow_up_repeats (weekly));
  g_assert_cmpstr (nothing, ==, "");
  g_assert_false (onward_follow_up_repeats (odd));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/turns/once", test_once);
  g_test_add_func ("/model/turns/goes-on", test_goes_on);
  g_test_add_func ("/model/turns/next-turn", test_next_turn);
  g_test_add_func ("/model/turns/skip", test_skip);
  g_test_add_func ("/model/turns/words", test_words);
  return g_test_run ();
}
