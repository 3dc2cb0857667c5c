/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-repeat.h"

#include "onward-time.h"

/* A Thursday. */
#define ANCHOR "2026-01-29T09:00"

static void
check_turns (const char *rule, const char *anchor, const char *turns)
{
  g_auto (GStrv) wanted = g_strsplit (turns, " ", -1);
  g_autofree char *turn = NULL;
  OnwardRepeat repeat;

  g_assert_true (onward_repeat_read (&repeat, rule));
  turn = onward_repeat_first (&repeat, anchor);
  for (gsize i = 0; wanted[i] != NULL; i++)
    {
      g_autofree char *day = onward_day_of_local_time (turn);
      char *next = onward_repeat_next (&repeat, anchor, turn);

      g_assert_cmpstr (day, ==, wanted[i]);
      g_assert_cmpstr (turn + ONWARD_DAY_LENGTH, ==, anchor + ONWARD_DAY_LENGTH);
      g_free (turn);
      turn = next;
    }
}

static void
test_daily (void)
{
  check_turns ("FREQ=DAILY", ANCHOR, "2026-01-29 2026-01-30 2026-01-31 2026-02-01");
  check_turns ("FREQ=DAILY;INTERVAL=30", ANCHOR, "2026-01-29 2026-02-28 2026-03-30 2026-04-29");
  /* Over both nights in which the clocks of Europe change. */
  check_turns ("FREQ=DAILY", "2026-03-28T02:30", "2026-03-28 2026-03-29 2026-03-30");
  check_turns ("FREQ=DAILY", "2026-10-24T02:30", "2026-10-24 2026-10-25 2026-10-26");
}

static void
test_weekly (void)
{
  check_turns ("FREQ=WEEKLY", ANCHOR, "2026-01-29 2026-02-05 2026-02-12");
  check_turns ("FREQ=WEEKLY;BYDAY=MO", ANCHOR, "2026-02-02 2026-02-09");
  check_turns ("FREQ=WEEKLY;BYDAY=MO,WE,FR", ANCHOR, "2026-01-30 2026-02-02 2026-02-04 2026-02-06 2026-02-09");
  check_turns ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-12-31T18:00", "2026-12-31 2027-01-01 2027-01-04");
}

/* Weeks are counted from the anchor's, which begins on its Monday. */
static void
test_every_few_weeks (void)
{
  check_turns ("FREQ=WEEKLY;INTERVAL=2", ANCHOR, "2026-01-29 2026-02-12 2026-02-26");
  check_turns ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", ANCHOR, "2026-01-30 2026-02-09 2026-02-13 2026-02-23");
  check_turns ("FREQ=WEEKLY;INTERVAL=3;BYDAY=SU", "2026-12-20T17:00", "2026-12-20 2027-01-10 2027-01-31");
}

static void
test_monthly (void)
{
  check_turns ("FREQ=MONTHLY", ANCHOR, "2026-01-29 2026-02-28 2026-03-29 2026-04-29");
  check_turns ("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", ANCHOR, "2026-01-31 2026-02-28 2026-03-31 2026-04-30");
  check_turns ("FREQ=MONTHLY;BYMONTHDAY=12", ANCHOR, "2026-02-12 2026-03-12");
}

static void
test_last_working_day (void)
{
  const char *rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1";

  check_turns (rule, ANCHOR, "2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29");
  check_turns (rule, "2026-12-01T16:00", "2026-12-31 2027-01-29");
  check_turns ("FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ANCHOR, "2026-01-30 2026-04-30 2026-07-31");
  /* Whoever works on Saturdays too. */
  check_turns ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA;BYSETPOS=-1", ANCHOR, "2026-01-31 2026-02-28 2026-03-31");
}

/* What was missed is not made up for: the next turn is the next. */
static void
test_missed (void)
{
  OnwardRepeat repeat;
  g_autofree char *late = NULL;
  g_autofree char *early = NULL;
  g_autofree char *same_day = NULL;

  g_assert_true (onward_repeat_read (&repeat, "FREQ=WEEKLY;INTERVAL=2"));
  late = onward_repeat_next (&repeat, ANCHOR, "2026-03-01T12:00");
  g_assert_cmpstr (late, ==, "2026-03-12T09:00");
  early = onward_repeat_next (&repeat, ANCHOR, "2025-01-01T12:00");
  g_assert_cmpstr (early, ==, ANCHOR);
  same_day = onward_repeat_next (&repeat, ANCHOR, "2026-02-12T08:59");
  g_assert_cmpstr (same_day, ==, "2026-02-12T09:00");
}

static void
check_rule (const char *rule)
{
  g_autofree char *again = NULL;
  OnwardRepeat repeat;

  g_assert_true (onward_repeat_read (&repeat, rule));
  again = onward_repeat_dup_rule (&repeat);
  g_assert_cmpstr (again, ==, rule);
}

static void
test_rules (void)
{
  static const char *const odd[] = {
    "now and then", "FREQ=HOURLY", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=100", "FREQ=WEEKLY;BYDAY=1MO",
    "FREQ=DAILY;COUNT=3", "FREQ=MONTHLY;BYDAY=MO", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=WEEKLY;BYDAY=", "FREQ", "INTERVAL=2", ";", "FREQ=YEARLY", "FREQ=DAILY;BYSETPOS=-1",
    "FREQ=MONTHLY;BYMONTHDAY=29", "FREQ=MONTHLY;BYMONTHDAY=28,30;BYSETPOS=-1",
  };
  OnwardRepeat repeat;

  check_rule ("");
  check_rule ("FREQ=DAILY");
  check_rule ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU");
  check_rule ("FREQ=MONTHLY;BYMONTHDAY=12");
  check_rule ("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
  check_rule ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
  for (gsize i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      g_assert_false (onward_repeat_read (&repeat, odd[i]));
      g_assert_cmpint (repeat.kind, ==, ONWARD_REPEAT_NEVER);
    }
}

static void
check_words (const char *rule, const char *words)
{
  g_autofree char *said = NULL;
  OnwardRepeat repeat;

  g_assert_true (onward_repeat_read (&repeat, rule));
  said = onward_repeat_say (&repeat, ANCHOR);
  g_assert_cmpstr (said, ==, words);
}

static void
test_words (void)
{
  check_words ("", "");
  check_words ("FREQ=DAILY", "every day");
  check_words ("FREQ=DAILY;INTERVAL=3", "every 3 days");
  check_words ("FREQ=WEEKLY", "every Thursday");
  check_words ("FREQ=WEEKLY;BYDAY=MO,TH,SU", "every Monday, Thursday and Sunday");
  check_words ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Monday to Friday");
  check_words ("FREQ=WEEKLY;INTERVAL=2", "every 2 weeks, on Thursday");
  check_words ("FREQ=MONTHLY", "every month, on day 29");
  check_words ("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "on the last day of every month");
  check_words ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "on the last working day of every month");
}

static void
test_no_anchor (void)
{
  g_autofree char *weekly = NULL;
  g_autofree char *monthly = NULL;
  g_autofree char *first = NULL;
  OnwardRepeat repeat;

  onward_repeat_read (&repeat, "FREQ=WEEKLY");
  weekly = onward_repeat_say (&repeat, "");
  g_assert_cmpstr (weekly, ==, "");
  first = onward_repeat_first (&repeat, "");
  g_assert_cmpstr (first, ==, "");
  onward_repeat_read (&repeat, "FREQ=MONTHLY");
  monthly = onward_repeat_say (&repeat, "");
  g_assert_cmpstr (monthly, ==, "");
}

/* A rule that takes its day from the anchor, put down for a calendar that has another start. */
static void
test_anchored (void)
{
  OnwardRepeat repeat;
  g_autofree char *weekly = NULL;
  g_autofree char *monthly = NULL;

  g_assert_true (onward_repeat_read (&repeat, "FREQ=WEEKLY"));
  onward_repeat_anchor (&repeat, ANCHOR);
  weekly = onward_repeat_dup_rule (&repeat);
  g_assert_cmpstr (weekly, ==, "FREQ=WEEKLY;BYDAY=TH");
  g_assert_true (onward_repeat_read (&repeat, "FREQ=MONTHLY"));
  onward_repeat_anchor (&repeat, ANCHOR);
  monthly = onward_repeat_dup_rule (&repeat);
  g_assert_cmpstr (monthly, ==, "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/repeat/daily", test_daily);
  g_test_add_func ("/model/repeat/weekly", test_weekly);
  g_test_add_func ("/model/repeat/every-few-weeks", test_every_few_weeks);
  g_test_add_func ("/model/repeat/monthly", test_monthly);
  g_test_add_func ("/model/repeat/last-working-day", test_last_working_day);
  g_test_add_func ("/model/repeat/missed", test_missed);
  g_test_add_func ("/model/repeat/rules", test_rules);
  g_test_add_func ("/model/repeat/words", test_words);
  g_test_add_func ("/model/repeat/no-anchor", test_no_anchor);
  g_test_add_func ("/model/repeat/anchored", test_anchored);
  return g_test_run ();
}
