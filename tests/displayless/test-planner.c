/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-planner.h"
#include "onward-time.h"

#include <string.h>

/* A Wednesday afternoon. */
#define WEDNESDAY "2025-11-19T14:05"

static OnwardDays
usual_days (void)
{
  OnwardDays days;

  onward_days_init (&days);
  return days;
}

static OnwardPlannerFacts
facts_of (OnwardEnding ending)
{
  return (OnwardPlannerFacts) {
    .ending = ending, .employer = "Halden", .now = WEDNESDAY, .live_applications = 5, .floor = 3,
  };
}

static GPtrArray *
plan (const OnwardPlannerFacts *facts)
{
  OnwardDays days = usual_days ();

  return onward_planner_plan (facts, &days);
}

static const OnwardPlannedStep *
find (GPtrArray  *steps,
      const char *id)
{
  for (guint i = 0; i < steps->len; i++)
    {
      const OnwardPlannedStep *step = g_ptr_array_index (steps, i);

      if (g_str_equal (step->id, id))
        return step;
    }

  return NULL;
}

static const char *
due_of (GPtrArray  *steps,
        const char *id)
{
  const OnwardPlannedStep *step = find (steps, id);

  return step != NULL ? step->due : NULL;
}

static char *
ids_of (GPtrArray *steps)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < steps->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            ((OnwardPlannedStep *) g_ptr_array_index (steps, i))->id);

  return g_string_free (ids, FALSE);
}

static void
check_plan (const OnwardPlannerFacts *facts,
            const char               *wanted)
{
  g_autoptr (GPtrArray) steps = plan (facts);
  g_autofree char *ids = ids_of (steps);

  g_assert_cmpstr (ids, ==, wanted);
}

static void
test_variant (void)
{
  static const struct
  {
    OnwardEnding ending;
    gboolean interviewed;
    OnwardVariant variant;
  } rows[] = {
    { ONWARD_ENDING_AUTOMATIC, FALSE, ONWARD_VARIANT_AUTOMATIC },
    { ONWARD_ENDING_AUTOMATIC, TRUE, ONWARD_VARIANT_INTERVIEW },
    { ONWARD_ENDING_AFTER_SCREENING, TRUE, ONWARD_VARIANT_SCREENING },
    { ONWARD_ENDING_AFTER_INTERVIEW, FALSE, ONWARD_VARIANT_INTERVIEW },
    { ONWARD_ENDING_FINAL_ROUND, FALSE, ONWARD_VARIANT_FINAL_ROUND },
    { ONWARD_ENDING_NO_ANSWER, TRUE, ONWARD_VARIANT_GHOSTED },
    { ONWARD_ENDING_FROZEN, TRUE, ONWARD_VARIANT_FROZEN },
    { ONWARD_ENDING_OFFER_WITHDRAWN, TRUE, ONWARD_VARIANT_FROZEN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      OnwardPlannerFacts facts = facts_of (rows[i].ending);
      OnwardVariant variant;

      facts.was_interviewed = rows[i].interviewed;
      g_assert_true (onward_planner_variant (&facts, &variant));
      g_assert_cmpint (variant, ==, rows[i].variant);
    }
}

static void
test_not_a_no (void)
{
  static const OnwardEnding endings[] = {
    ONWARD_ENDING_NONE, ONWARD_ENDING_I_WITHDREW, ONWARD_ENDING_I_DECLINED, ONWARD_ENDING_ACCEPTED,
  };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      OnwardPlannerFacts facts = facts_of (endings[i]);
      OnwardDays days = usual_days ();
      OnwardVariant variant;

      g_assert_false (onward_planner_variant (&facts, &variant));
      check_plan (&facts, "");
      g_assert_null (onward_planner_merge (&facts, &days, ONWARD_VARIANT_INTERVIEW, NULL, 0));
    }
}

static void
test_interview (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);

  check_plan (&facts, "pause proof tell activity thought write-reply sting-1 send-reply sting-3 "
                      "look-back reasons lessons people week sting-7 ask-again practise wants "
                      "sting-14 close goal-30 in-touch-30 in-touch-90 apply-180");
}

static void
test_interview_skips (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);

  facts.has_debrief = TRUE;
  facts.recruiter = TRUE;
  facts.bridge_closed = TRUE;
  facts.live_applications = 2;
  check_plan (&facts, "pause proof tell activity thought write-reply sting-1 send-reply-recruiter "
                      "sting-3 look-back-debrief reasons lessons next-two people week sting-7 "
                      "ask-again practise wants sting-14 close goal-30");
}

static void
test_final_round (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_FINAL_ROUND);
  OnwardPlannerFacts shorter = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (GPtrArray) slow = plan (&facts);
  g_autoptr (GPtrArray) usual = plan (&shorter);

  g_assert_nonnull (find (slow, "pause-longer"));
  g_assert_null (find (slow, "send-reply"));
  g_assert_cmpint (find (slow, "write-reply")->offset_day, ==,
                   find (usual, "write-reply")->offset_day + 1);
  g_assert_cmpint (find (slow, "thought")->offset_day, ==, find (usual, "thought")->offset_day + 1);
  g_assert_cmpint (find (slow, "close")->offset_day, ==, find (usual, "close")->offset_day + 1);
  /* What is asked on the same days can be compared later. */
  g_assert_cmpstr (due_of (slow, "sting-3"), ==, due_of (usual, "sting-3"));
  g_assert_cmpstr (find (slow, "send-reply-call")->title, ==,
                   "Send Halden the reply, and ask for a short call");

  facts.told = ONWARD_TOLD_RECRUITER;
  g_clear_pointer (&slow, g_ptr_array_unref);
  slow = plan (&facts);
  g_assert_null (find (slow, "send-reply-call"));
  g_assert_nonnull (find (slow, "send-reply-recruiter"));
}

static void
test_screening (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_SCREENING);

  check_plan (&facts, "pause tell sting-1 look-application reasons sting-7 close apply-180");

  facts.told = ONWARD_TOLD_CALL;
  check_plan (&facts, "pause tell write-reply sting-1 send-reply look-application reasons sting-7 "
                      "close apply-180");

  facts.told = ONWARD_TOLD_AUTOMATIC_MAIL;
  facts.was_interviewed = TRUE;
  facts.bridge_closed = TRUE;
  facts.live_applications = 0;
  check_plan (&facts, "pause tell write-reply sting-1 send-reply look-back reasons next-two "
                      "sting-7 close");
}

static void
test_automatic (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AUTOMATIC);

  check_plan (&facts, "activity look-application close-next");

  /* Three steps, also when nobody said how many should be in motion. */
  facts.live_applications = 0;
  facts.floor = 0;
  check_plan (&facts, "activity look-application close-next");

  facts.floor = 2;
  check_plan (&facts, "activity look-application next-two-said close-next");
}

static void
test_ghosted (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_NO_ANSWER);

  check_plan (&facts, "activity status close-unanswered");

  facts.bridge_closed = TRUE;
  check_plan (&facts, "activity close-unanswered");
}

static void
test_frozen (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_OFFER_WITHDRAWN);

  facts.told = ONWARD_TOLD_CALL;
  facts.was_interviewed = TRUE;
  check_plan (&facts, "pause proof tell activity thought write-reply sting-1 send-reply-open "
                      "sting-3 people week sting-7 wants sting-14 close in-touch-30 in-touch-90 "
                      "apply-180");

  facts.ending = ONWARD_ENDING_FROZEN;
  facts.told = ONWARD_TOLD_NOTHING;
  facts.was_interviewed = FALSE;
  check_plan (&facts, "pause proof tell activity thought sting-1 sting-3 week sting-7 wants "
                      "sting-14 close apply-180");
}

static void
test_floor (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  static const struct
  {
    int live;
    int floor;
    gboolean asked;
  } rows[] = {
    { 3, 3, FALSE }, { 2, 3, TRUE }, { 0, 0, TRUE }, { 1, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) steps = NULL;

      facts.live_applications = rows[i].live;
      facts.floor = rows[i].floor;
      steps = plan (&facts);
      g_assert_cmpint (find (steps, "next-two") != NULL, ==, rows[i].asked);
    }
}

static void
test_words (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (GPtrArray) named = plan (&facts);
  g_autoptr (GPtrArray) unnamed = NULL;

  facts.employer = "";
  unnamed = plan (&facts);
  g_assert_cmpstr (find (named, "write-reply")->title, ==, "Write a gracious reply to Halden");
  g_assert_cmpstr (find (unnamed, "write-reply")->title, ==,
                   "Write a gracious reply to the employer");
  for (guint i = 0; i < unnamed->len; i++)
    {
      const OnwardPlannedStep *step = g_ptr_array_index (unnamed, i);

      g_assert_null (strchr (step->title, '{'));
      g_assert_null (strchr (step->why, '{'));
    }
}

static void
test_kinds (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (GPtrArray) steps = plan (&facts);

  g_assert_cmpint (find (steps, "tell")->kind, ==, ONWARD_FOLLOW_UP_KIND_STEP);
  g_assert_cmpint (find (steps, "ask-again")->kind, ==, ONWARD_FOLLOW_UP_KIND_FEEDBACK);
  g_assert_cmpint (find (steps, "in-touch-90")->kind, ==, ONWARD_FOLLOW_UP_KIND_IN_TOUCH);
  g_assert_true (find (steps, "send-reply")->is_send);
  g_assert_false (find (steps, "write-reply")->is_send);
  g_assert_true (find (steps, "pause")->quiet);
  g_assert_false (find (steps, "tell")->quiet);
  g_assert_true (find (steps, "apply-180")->after);
  g_assert_true (find (steps, "apply-180")->on);
}

static void
test_weekend (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  OnwardDays days = usual_days ();
  g_autoptr (GPtrArray) steps = NULL;

  /* The reply would leave on a Saturday: it goes on Monday, with its writing left where it was. */
  facts.now = "2025-11-20T14:05";
  steps = onward_planner_plan (&facts, &days);
  g_assert_cmpstr (due_of (steps, "write-reply"), ==, "2025-11-21T13:30");
  g_assert_cmpstr (due_of (steps, "send-reply"), ==, "2025-11-24T09:00");
  g_assert_cmpint (find (steps, "send-reply")->offset_day, ==, 4);
  g_assert_cmpstr (due_of (steps, "sting-3"), ==, "2025-11-23T18:30");

  /* Somebody who works at the weekend sends at the weekend. */
  g_clear_pointer (&steps, g_ptr_array_unref);
  days.working = 0x60;
  steps = onward_planner_plan (&facts, &days);
  g_assert_cmpstr (due_of (steps, "send-reply"), ==, "2025-11-22T09:00");

  g_clear_pointer (&steps, g_ptr_array_unref);
  days.working = 0;
  facts.now = "2025-11-21T14:05";
  steps = onward_planner_plan (&facts, &days);
  g_assert_cmpstr (due_of (steps, "send-reply"), ==, "2025-11-23T09:00");
}

/* What a weekend pushes onto one Monday spreads over the days after it. */
static void
test_few_a_day (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (GPtrArray) steps = NULL;
  guint n_monday = 0;

  facts.live_applications = 0;
  steps = plan (&facts);
  for (guint i = 0; i < steps->len; i++)
    n_monday += g_str_has_prefix (((OnwardPlannedStep *) g_ptr_array_index (steps, i))->due,
                                  "2025-11-24");

  g_assert_cmpuint (n_monday, ==, 3);
  g_assert_cmpstr (due_of (steps, "next-two"), ==, "2025-11-25T09:00");
}

static void
check_evening (const char *now,
               const char *tell,
               const char *activity)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (GPtrArray) steps = NULL;

  facts.now = now;
  steps = plan (&facts);
  g_assert_cmpstr (due_of (steps, "tell"), ==, tell);
  g_assert_cmpstr (due_of (steps, "activity"), ==, activity);
  g_assert_cmpstr (due_of (steps, "pause"), ==, now);
}

static void
test_evening (void)
{
  check_evening ("2025-11-19T09:00", "2025-11-19T18:30", "2025-11-19T19:30");
  check_evening ("2025-11-19T18:10", "2025-11-19T19:00", "2025-11-19T20:00");
  check_evening ("2025-11-19T20:40", "2025-11-19T21:30", "2025-11-20T09:00");
  check_evening ("2025-11-19T22:30", "2025-11-20T09:00", "2025-11-20T10:00");
  check_evening ("2025-11-19T23:59", "2025-11-20T09:00", "2025-11-20T10:00");
  check_evening ("2025-11-19T00:20", "2025-11-19T18:30", "2025-11-19T19:30");
}

/* Without quiet hours, an evening still ends. */
static void
test_evening_ends (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  OnwardDays days = usual_days ();
  g_autoptr (GPtrArray) steps = NULL;

  days.quiet = FALSE;
  facts.now = "2025-11-19T21:10";
  steps = onward_planner_plan (&facts, &days);
  g_assert_cmpstr (due_of (steps, "tell"), ==, "2025-11-20T09:00");
}

static void
test_quiet (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AFTER_INTERVIEW);
  OnwardDays days = usual_days ();
  g_autoptr (GPtrArray) steps = NULL;

  /* Nights worked, mornings slept. */
  onward_days_set_clock (days.quiet_from, "07:00");
  onward_days_set_clock (days.quiet_until, "14:00");
  steps = onward_planner_plan (&facts, &days);
  g_assert_cmpstr (due_of (steps, "send-reply"), ==, "2025-11-21T14:00");
  for (guint i = 0; i < steps->len; i++)
    {
      const OnwardPlannedStep *step = g_ptr_array_index (steps, i);

      if (!step->quiet)
        g_assert_false (onward_days_is_quiet (&days, step->due));
    }
}

static void
check_all_rules (GPtrArray        *steps,
                 const OnwardDays *days,
                 const char       *now)
{
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);
  const char *before = now;
  const char *closing = NULL;
  const char *last = NULL;

  for (guint i = 0; i < steps->len; i++)
    {
      const OnwardPlannedStep *step = g_ptr_array_index (steps, i);
      const OnwardStep *content = onward_content_step (step->id);
      g_autofree char *day = onward_day_of_local_time (step->due);

      g_assert_cmpstr (step->due, >=, before);
      before = step->due;
      if (step->quiet)
        continue;
      g_assert_false (onward_days_is_quiet (days, step->due));
      g_assert_true (g_hash_table_add (taken, step->due));
      if (step->is_send || content->work)
        g_assert_true (onward_days_is_working (days, day));
      if (content->act == ONWARD_STEP_ACT_CLOSE)
        closing = step->due;
      if (!step->after)
        last = step->due;
    }

  g_assert_cmpstr (closing, ==, last);
  if (find (steps, "lessons") != NULL && find (steps, "look-back") != NULL)
    {
      g_assert_cmpstr (due_of (steps, "look-back"), <, due_of (steps, "reasons"));
      g_assert_cmpstr (due_of (steps, "reasons"), <, due_of (steps, "lessons"));
    }
  if (find (steps, "send-reply") != NULL)
    g_assert_cmpstr (due_of (steps, "write-reply"), <, due_of (steps, "send-reply"));
}

/* Whenever it comes, and whatever the person's days are like. */
static void
test_any_moment (void)
{
  for (int minutes = 0; minutes < 14 * 24 * 60; minutes += 95)
    {
      g_autofree char *now = onward_local_time_add_minutes ("2025-12-20T00:00", minutes);

      for (OnwardEnding ending = ONWARD_ENDING_AUTOMATIC; ending <= ONWARD_ENDING_OFFER_WITHDRAWN;
           ending++)
        {
          OnwardPlannerFacts facts = facts_of (ending);
          OnwardDays days = usual_days ();
          g_autoptr (GPtrArray) steps = NULL;

          facts.now = now;
          facts.told = minutes % 7;
          facts.live_applications = minutes % 5;
          days.working = (guint) minutes % 0x80;
          days.quiet = minutes % 3 != 0;
          if (minutes % 2 == 0)
            onward_days_set_clock (days.evening, "21:45");
          steps = onward_planner_plan (&facts, &days);
          if (days.working == 0)
            days.working = 0x7f;
          check_all_rules (steps, &days, now);
        }
    }
}

static void
test_shares (void)
{
  g_assert_true (onward_planner_shares ("2025-11-19", "2025-11-19"));
  g_assert_true (onward_planner_shares ("2025-11-19", "2025-11-26"));
  g_assert_true (onward_planner_shares ("2025-11-19", "2025-11-15"));
  g_assert_false (onward_planner_shares ("2025-11-19", "2025-11-27"));
  g_assert_false (onward_planner_shares ("", "2025-11-27"));
}

/* The steps of a plan as a diary would have them. */
static GArray *
running (GPtrArray *steps)
{
  GArray *states = g_array_new (FALSE, FALSE, sizeof (OnwardStepState));

  for (guint i = 0; i < steps->len; i++)
    {
      const OnwardPlannedStep *step = g_ptr_array_index (steps, i);
      OnwardStepState state = { step->id, step->due, ONWARD_FOLLOW_UP_OPEN };

      g_array_append_val (states, state);
    }

  return states;
}

static OnwardPlannerMerge *
merge (OnwardEnding  first,
       OnwardEnding  second,
       const char   *now)
{
  OnwardPlannerFacts before = facts_of (first);
  OnwardPlannerFacts facts = facts_of (second);
  OnwardDays days = usual_days ();
  OnwardVariant variant;
  OnwardPlannerMerge *merged;
  g_autoptr (GPtrArray) steps = plan (&before);
  g_autoptr (GArray) states = running (steps);

  g_assert_true (onward_planner_variant (&before, &variant));
  facts.employer = "Marlowe";
  facts.now = now;
  merged = onward_planner_merge (&facts, &days, variant,
                                 (const OnwardStepState *) (gpointer) states->data, states->len);
  g_assert_nonnull (merged);

  /* Nothing new comes up in the same minute as something that was there. */
  for (guint i = 0; i < merged->add->len; i++)
    {
      const OnwardPlannedStep *added = g_ptr_array_index (merged->add, i);

      g_assert_cmpstr (added->due, >=, now);
      for (guint s = 0; s < steps->len && !added->quiet; s++)
        g_assert_cmpstr (added->due, !=, ((OnwardPlannedStep *) g_ptr_array_index (steps, s))->due);
    }

  return merged;
}

/* Two alike: what is about the second employer comes, what is for the person stays as it is. */
static void
test_merge_alike (void)
{
  g_autoptr (OnwardPlannerMerge) merged = merge (ONWARD_ENDING_AFTER_INTERVIEW,
                                                 ONWARD_ENDING_AFTER_INTERVIEW, "2025-11-21T10:00");
  g_autofree char *ids = ids_of (merged->add);

  g_assert_cmpint (merged->variant, ==, ONWARD_VARIANT_INTERVIEW);
  g_assert_cmpstr (ids, ==, "write-reply send-reply look-back people ask-again in-touch-30 "
                            "in-touch-90 apply-180");
  g_assert_cmpstr (find (merged->add, "send-reply")->title, ==,
                   "Send Marlowe the reply, and ask for feedback");
  /* Two days on, what still waits from the first day is for today again. */
  g_assert_cmpuint (merged->move->len, ==, 5);
  g_assert_cmpstr (due_of (merged->move, "pause"), ==, "2025-11-21T10:00");
  g_assert_cmpstr (due_of (merged->move, "tell"), ==, "2025-11-21T18:30");
  g_assert_cmpstr (due_of (merged->move, "close"), >, "2025-12-04");
  g_assert_cmpstr (due_of (merged->move, "close"), <, "2025-12-07");
}

static void
test_merge_lighter (void)
{
  g_autoptr (OnwardPlannerMerge) automatic = NULL;
  g_autoptr (OnwardPlannerMerge) ghosted = NULL;

  automatic = merge (ONWARD_ENDING_FINAL_ROUND, ONWARD_ENDING_AUTOMATIC, "2025-11-20T10:00");
  g_assert_cmpint (automatic->variant, ==, ONWARD_VARIANT_FINAL_ROUND);
  g_assert_cmpuint (automatic->add->len, ==, 1);
  g_assert_cmpstr (find (automatic->add, "look-application")->title, ==,
                   "Look at what you sent Marlowe with fresh eyes");
  g_assert_cmpuint (automatic->move->len, ==, 1);
  g_assert_true (g_str_has_prefix (due_of (automatic->move, "activity"), "2025-11-20"));

  ghosted = merge (ONWARD_ENDING_FINAL_ROUND, ONWARD_ENDING_NO_ANSWER, "2025-11-20T10:00");
  g_assert_cmpuint (ghosted->add->len, ==, 1);
  g_assert_cmpstr (find (ghosted->add, "status")->title, ==, "Ask Marlowe once where things stand");
}

/* The plan grows by what the first "no" had no need of, and is closed when that is over. */
static void
test_merge_heavier (void)
{
  g_autoptr (OnwardPlannerMerge) merged = merge (ONWARD_ENDING_AUTOMATIC, ONWARD_ENDING_FINAL_ROUND,
                                                 "2025-11-20T10:00");

  g_assert_cmpint (merged->variant, ==, ONWARD_VARIANT_FINAL_ROUND);
  g_assert_nonnull (find (merged->add, "pause"));
  g_assert_nonnull (find (merged->add, "sting-7"));
  g_assert_nonnull (find (merged->add, "send-reply-call"));
  g_assert_null (find (merged->add, "activity"));
  g_assert_null (find (merged->add, "close"));
  g_assert_cmpuint (merged->move->len, ==, 2);
  g_assert_true (g_str_has_prefix (due_of (merged->move, "activity"), "2025-11-20"));
  g_assert_cmpstr (due_of (merged->move, "close-next"), >=, "2025-12-05");
  g_assert_cmpstr (due_of (merged->move, "close-next"), <, "2025-12-10");
}

/* A second "no" has a day of its own, also when that of the first is behind the person. */
static void
test_merge_today (void)
{
  OnwardStepState steps[] = {
    { "activity", "2025-11-17T18:30", ONWARD_FOLLOW_UP_DONE },
    { "look-application", "2025-11-19T09:00", ONWARD_FOLLOW_UP_DONE },
    { "close-next", "2025-11-20T18:30", ONWARD_FOLLOW_UP_OPEN },
  };
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AUTOMATIC);
  OnwardDays days = usual_days ();
  g_autoptr (OnwardPlannerMerge) later = NULL;
  g_autoptr (OnwardPlannerMerge) same_day = NULL;

  later = onward_planner_merge (&facts, &days, ONWARD_VARIANT_AUTOMATIC, steps, G_N_ELEMENTS (steps));
  g_assert_cmpstr (due_of (later->add, "activity"), ==, "2025-11-19T18:30");
  g_assert_cmpstr (due_of (later->add, "look-application"), ==, "2025-11-21T09:00");

  /* One evening does not hold the same thing twice. */
  steps[0].at = "2025-11-19T18:30";
  steps[0].state = ONWARD_FOLLOW_UP_OPEN;
  same_day = onward_planner_merge (&facts, &days, ONWARD_VARIANT_AUTOMATIC, steps, G_N_ELEMENTS (steps));
  g_assert_null (find (same_day->add, "activity"));
  g_assert_null (find (same_day->move, "activity"));
}

static void
test_progress (void)
{
  OnwardStepState steps[] = {
    { "tell", "2025-11-19T18:30", ONWARD_FOLLOW_UP_DONE },
    { "activity", "2025-11-19T19:30", ONWARD_FOLLOW_UP_DROPPED },
    { "close", "2025-12-03T19:30", ONWARD_FOLLOW_UP_OPEN },
    { "thought", "2025-11-25T09:00", ONWARD_FOLLOW_UP_OPEN },
    { "apply-180", "2025-11-20T09:00", ONWARD_FOLLOW_UP_OPEN },
    { "a step of a later release", "2025-11-26T09:00", ONWARD_FOLLOW_UP_OPEN },
  };
  OnwardPlanProgress progress;

  onward_planner_progress (steps, G_N_ELEMENTS (steps), WEDNESDAY, &progress);
  g_assert_cmpuint (progress.done, ==, 1);
  g_assert_cmpuint (progress.total, ==, 4);
  g_assert_cmpuint (progress.later, ==, 1);
  g_assert_cmpint (progress.next, ==, 3);

  steps[2].state = steps[3].state = steps[5].state = ONWARD_FOLLOW_UP_DONE;
  onward_planner_progress (steps, G_N_ELEMENTS (steps), WEDNESDAY, &progress);
  g_assert_cmpuint (progress.done, ==, progress.total);
  g_assert_cmpint (progress.next, ==, -1);

  onward_planner_progress (NULL, 0, WEDNESDAY, &progress);
  g_assert_cmpuint (progress.total, ==, 0);
}

static void
test_next (void)
{
  OnwardStepState steps[] = {
    { "pause", "2025-11-19T14:05", ONWARD_FOLLOW_UP_OPEN, TRUE },
    { "tell", "2025-11-18T18:30", ONWARD_FOLLOW_UP_OPEN },
    { "thought", "2025-11-20T09:00", ONWARD_FOLLOW_UP_OPEN },
    { "activity", "2025-11-19T18:30", ONWARD_FOLLOW_UP_OPEN },
    { "in-touch-30", "2025-11-19T15:00", ONWARD_FOLLOW_UP_OPEN },
  };
  static const int order[] = { 3, 2, 1, 0, -1 };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_assert_cmpint (onward_planner_next (steps, G_N_ELEMENTS (steps), WEDNESDAY), ==, order[i]);
      if (order[i] >= 0)
        steps[order[i]].state = i % 2 == 0 ? ONWARD_FOLLOW_UP_DONE : ONWARD_FOLLOW_UP_DROPPED;
    }
}

static void
test_hold_until (void)
{
  OnwardPlannerFacts facts = facts_of (ONWARD_ENDING_AUTOMATIC);
  OnwardDays days = usual_days ();
  g_autofree char *tomorrow = onward_planner_hold_until (&facts, &days);
  g_autofree char *after_pause = NULL;
  g_autofree char *after_quiet = NULL;

  g_assert_cmpstr (tomorrow, ==, "2025-11-20T09:00");
  facts.ending = ONWARD_ENDING_FINAL_ROUND;
  after_pause = onward_planner_hold_until (&facts, &days);
  g_assert_cmpstr (after_pause, ==, "2025-11-21T09:00");
  g_assert_true (onward_days_set_clock (days.quiet_until, "10:30"));
  after_quiet = onward_planner_hold_until (&facts, &days);
  g_assert_cmpstr (after_quiet, ==, "2025-11-21T10:30");
  facts.ending = ONWARD_ENDING_I_WITHDREW;
  g_assert_null (onward_planner_hold_until (&facts, &days));
}

static void
test_days (void)
{
  OnwardDays days = usual_days ();
  g_autofree char *night = onward_days_after_quiet (&days, "2025-11-19T23:00");
  g_autofree char *small_hours = onward_days_after_quiet (&days, "2025-11-20T07:59");
  g_autofree char *free_already = onward_days_after_quiet (&days, "2025-11-20T08:00");
  g_autofree char *noon = NULL;

  g_assert_cmpstr (night, ==, "2025-11-20T08:00");
  g_assert_cmpstr (small_hours, ==, "2025-11-20T08:00");
  g_assert_cmpstr (free_already, ==, "2025-11-20T08:00");
  g_assert_true (onward_days_is_quiet (&days, "2025-11-19T22:00"));
  g_assert_false (onward_days_is_quiet (&days, "2025-11-19T21:59"));

  g_assert_false (onward_days_set_clock (days.quiet_from, "noon"));
  g_assert_cmpstr (days.quiet_from, ==, "22:00");
  g_assert_true (onward_days_set_clock (days.quiet_from, "12:00"));
  g_assert_true (onward_days_set_clock (days.quiet_until, "13:00"));
  noon = onward_days_after_quiet (&days, "2025-11-19T12:30");
  g_assert_cmpstr (noon, ==, "2025-11-19T13:00");
  g_assert_false (onward_days_is_quiet (&days, "2025-11-19T23:00"));

  onward_days_set_clock (days.quiet_until, "12:00");
  g_assert_false (onward_days_is_quiet (&days, "2025-11-19T12:00"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/days/quiet", test_days);
  g_test_add_func ("/model/planner/variant", test_variant);
  g_test_add_func ("/model/planner/not-a-no", test_not_a_no);
  g_test_add_func ("/model/planner/interview", test_interview);
  g_test_add_func ("/model/planner/interview-skips", test_interview_skips);
  g_test_add_func ("/model/planner/final-round", test_final_round);
  g_test_add_func ("/model/planner/screening", test_screening);
  g_test_add_func ("/model/planner/automatic", test_automatic);
  g_test_add_func ("/model/planner/ghosted", test_ghosted);
  g_test_add_func ("/model/planner/frozen", test_frozen);
  g_test_add_func ("/model/planner/floor", test_floor);
  g_test_add_func ("/model/planner/words", test_words);
  g_test_add_func ("/model/planner/kinds", test_kinds);
  g_test_add_func ("/model/planner/weekend", test_weekend);
  g_test_add_func ("/model/planner/few-a-day", test_few_a_day);
  g_test_add_func ("/model/planner/evening", test_evening);
  g_test_add_func ("/model/planner/evening-ends", test_evening_ends);
  g_test_add_func ("/model/planner/quiet", test_quiet);
  g_test_add_func ("/model/planner/any-moment", test_any_moment);
  g_test_add_func ("/model/planner/shares", test_shares);
  g_test_add_func ("/model/planner/merge-alike", test_merge_alike);
  g_test_add_func ("/model/planner/merge-lighter", test_merge_lighter);
  g_test_add_func ("/model/planner/merge-heavier", test_merge_heavier);
  g_test_add_func ("/model/planner/merge-today", test_merge_today);
  g_test_add_func ("/model/planner/progress", test_progress);
  g_test_add_func ("/model/planner/next", test_next);
  g_test_add_func ("/model/planner/hold-until", test_hold_until);

  return g_test_run ();
}
