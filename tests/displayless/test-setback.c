/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview.h"
#include "onward-setback.h"

/* Wednesday, 18 November 2026, ten in the morning */
#define TODAY "2026-11-18"
#define NOW TODAY "T10:00"

static GDateTime *
now (void)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  return g_date_time_new (utc, 2026, 11, 18, 10, 0, 0);
}

static OnwardSetback *
begin (void)
{
  g_autoptr (GDateTime) then = now ();

  return onward_setback_new (then);
}

static OnwardSetbackKnown *
known (int live, int floor)
{
  OnwardSetbackKnown *known = onward_setback_known_new ();

  known->live_applications = live;
  known->floor = floor;
  return known;
}

static void
make_steps (OnwardSetback *setback, OnwardSetbackKnown *facts)
{
  OnwardDays days;

  onward_days_init (&days);
  onward_setback_make_steps (setback, facts, &days);
}

static OnwardSetback *
say (const char *employer, OnwardEnding ending)
{
  OnwardSetback *setback = begin ();

  onward_setback_set_employer (setback, employer);
  onward_setback_set_ending (setback, ending);
  return setback;
}

static OnwardJobApplication *
application (const char *employer, const char *day, OnwardStage stage)
{
  OnwardJobApplication *self = onward_job_application_new ();

  onward_record_set_text (ONWARD_RECORD (self), ONWARD_JOB_APPLICATION_EMPLOYER, employer);
  onward_record_ensure_uid (ONWARD_RECORD (self));
  onward_job_application_add_event (self, day, stage, ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, NULL);
  return self;
}

static OnwardSetbackStep *
step (OnwardSetback *setback, const char *id)
{
  GListModel *steps = onward_setback_get_steps (setback);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (OnwardSetbackStep) item = g_list_model_get_item (steps, i);

      if (g_str_equal (onward_setback_step_get_id (item), id))
        return item; /* the list holds it */
    }
  return NULL;
}

static guint
n_steps (OnwardSetback *setback)
{
  return g_list_model_get_n_items (onward_setback_get_steps (setback));
}

static OnwardRecord *
nth_of (GPtrArray *drafts, GType type, guint nth)
{
  for (guint i = 0; i < drafts->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (drafts, i);

      if (G_OBJECT_TYPE (record) == type && nth-- == 0)
        return record;
    }
  return NULL;
}

static guint
count_of (GPtrArray *drafts, GType type)
{
  guint n = 0;

  while (nth_of (drafts, type, n) != NULL)
    n++;
  return n;
}

static OnwardRecord *
follow_up (GPtrArray *drafts, const char *id)
{
  OnwardRecord *record;

  for (guint i = 0; (record = nth_of (drafts, ONWARD_TYPE_FOLLOW_UP, i)) != NULL; i++)
    {
      if (g_str_equal (onward_record_get_text (record, ONWARD_FOLLOW_UP_STEP), id))
        return record;
    }
  return NULL;
}

static void
test_ready (void)
{
  g_autoptr (OnwardSetback) setback = begin ();

  g_assert_false (onward_setback_get_ready (setback));
  g_assert_false (onward_setback_get_changed (setback));
  onward_setback_set_employer (setback, "  ");
  onward_setback_set_ending (setback, ONWARD_ENDING_FROZEN);
  g_assert_false (onward_setback_get_ready (setback));
  onward_setback_set_employer (setback, " Norrland ");
  g_assert_true (onward_setback_get_ready (setback));
  g_assert_true (onward_setback_get_changed (setback));
  g_assert_cmpstr (onward_setback_get_day (setback), ==, TODAY);
  g_assert_finalize_object (g_steal_pointer (&setback));
}

static void
test_changed (void)
{
  g_autoptr (OnwardJobApplication) halden = application ("Halden", "2026-11-02", ONWARD_STAGE_APPLIED);
  g_autoptr (OnwardSetback) setback = begin ();
  OnwardRecord *entry = ONWARD_RECORD (onward_setback_get_entry (setback));

  onward_setback_begin (setback, halden);
  g_assert_cmpstr (onward_setback_get_employer (setback), ==, "Halden");
  g_assert_false (onward_setback_get_changed (setback));
  g_object_set (entry, "sting", G_GINT64_CONSTANT (0), NULL);
  g_assert_true (onward_setback_get_changed (setback));
  g_object_set (entry, "sting", (gint64) ONWARD_STING_UNSAID, "text", "I wanted this one.", NULL);
  g_assert_true (onward_setback_get_changed (setback));
  g_object_set (entry, "text", "", NULL);
  g_assert_false (onward_setback_get_changed (setback));
  onward_setback_set_told (setback, ONWARD_TOLD_CALL);
  g_assert_true (onward_setback_get_changed (setback));
}

static void
test_told_follows_ending (void)
{
  g_autoptr (OnwardSetback) setback = begin ();

  onward_setback_set_ending (setback, ONWARD_ENDING_AUTOMATIC);
  g_assert_cmpint (onward_setback_get_told (setback), ==, ONWARD_TOLD_AUTOMATIC_MAIL);
  onward_setback_set_ending (setback, ONWARD_ENDING_FINAL_ROUND);
  g_assert_cmpint (onward_setback_get_told (setback), ==, ONWARD_TOLD_UNKNOWN);
  onward_setback_set_told (setback, ONWARD_TOLD_CALL);
  onward_setback_set_ending (setback, ONWARD_ENDING_NO_ANSWER);
  g_assert_cmpint (onward_setback_get_told (setback), ==, ONWARD_TOLD_CALL);
}

static void
test_day (void)
{
  g_autoptr (OnwardJobApplication) halden = application ("Halden", "2026-11-10", ONWARD_STAGE_INTERVIEWING);
  g_autoptr (OnwardSetback) setback = begin ();
  g_autofree char *earliest = NULL;

  onward_setback_set_day (setback, "2026-11-03");
  g_assert_cmpstr (onward_setback_get_day (setback), ==, "2026-11-03");
  onward_setback_set_day (setback, "2027-01-01");
  g_assert_cmpstr (onward_setback_get_day (setback), ==, TODAY);
  onward_setback_set_day (setback, "2026-11-03");

  /* The history of an application is kept in order. */
  onward_setback_set_application (setback, halden);
  earliest = onward_setback_dup_earliest (setback);
  g_assert_cmpstr (earliest, ==, "2026-11-10");
  g_assert_cmpstr (onward_setback_get_day (setback), ==, "2026-11-10");
  onward_setback_set_day (setback, "");
  g_assert_cmpstr (onward_setback_get_day (setback), ==, TODAY);
}

static void
test_every_ending (void)
{
  static const struct
  {
    OnwardEnding ending;
    gboolean plan;
    OnwardVariant variant;
    const char *has;
    const char *has_not;
  } rows[] = {
    { ONWARD_ENDING_AUTOMATIC, TRUE, ONWARD_VARIANT_AUTOMATIC, "look-application", "send-reply" },
    { ONWARD_ENDING_AFTER_SCREENING, TRUE, ONWARD_VARIANT_SCREENING, "look-application", "look-back" },
    { ONWARD_ENDING_AFTER_INTERVIEW, TRUE, ONWARD_VARIANT_INTERVIEW, "look-back", "look-application" },
    { ONWARD_ENDING_FINAL_ROUND, TRUE, ONWARD_VARIANT_FINAL_ROUND, "send-reply-call", "send-reply" },
    { ONWARD_ENDING_NO_ANSWER, TRUE, ONWARD_VARIANT_GHOSTED, "status", "write-reply" },
    { ONWARD_ENDING_FROZEN, TRUE, ONWARD_VARIANT_FROZEN, "wants", "look-back" },
    { ONWARD_ENDING_OFFER_WITHDRAWN, TRUE, ONWARD_VARIANT_FROZEN, "wants", "look-back" },
    { ONWARD_ENDING_I_WITHDREW, FALSE, ONWARD_VARIANT_GHOSTED, NULL, NULL },
    { ONWARD_ENDING_I_DECLINED, FALSE, ONWARD_VARIANT_GHOSTED, NULL, NULL },
    { ONWARD_ENDING_ACCEPTED, FALSE, ONWARD_VARIANT_GHOSTED, NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (OnwardSetback) setback = say ("Norrland", rows[i].ending);
      g_autoptr (GPtrArray) drafts = NULL;
      OnwardRecord *ended;

      make_steps (setback, known (3, 0));
      drafts = onward_setback_dup_drafts (setback);
      ended = nth_of (drafts, ONWARD_TYPE_JOB_APPLICATION, 0);
      g_assert_cmpint (onward_record_get_number (ended, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_ENDED);
      g_assert_cmpint (onward_record_get_number (ended, ONWARD_JOB_APPLICATION_ENDING), ==, rows[i].ending);
      g_assert_cmpint (onward_setback_get_makes_plan (setback), ==, rows[i].plan);
      g_assert_cmpuint (count_of (drafts, ONWARD_TYPE_PLAN), ==, rows[i].plan ? 1 : 0);
      g_assert_cmpuint (count_of (drafts, ONWARD_TYPE_ENTRY), ==, 0);
      if (!rows[i].plan)
        {
          g_assert_cmpuint (n_steps (setback), ==, 0);
          g_assert_cmpuint (drafts->len, ==, 1);
          continue;
        }
      g_assert_cmpint (onward_setback_get_variant (setback), ==, rows[i].variant);
      g_assert_cmpint (onward_record_get_number (drafts->pdata[0], ONWARD_PLAN_VARIANT), ==, rows[i].variant);
      g_assert_nonnull (follow_up (drafts, rows[i].has));
      g_assert_null (follow_up (drafts, rows[i].has_not));
      g_assert_cmpuint (count_of (drafts, ONWARD_TYPE_FOLLOW_UP), ==, n_steps (setback));
    }
}

static void
test_one_save_holds_all (void)
{
  g_autoptr (OnwardJobApplication) norrland = application ("Norrland", "2026-11-12", ONWARD_STAGE_INTERVIEWING);
  g_autoptr (OnwardContact) maya = onward_contact_new ("Maya");
  g_autoptr (OnwardSetback) setback = begin ();
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GPtrArray) events = NULL;
  OnwardRecord *ended, *plan, *entry, *told;
  const char *uid = onward_record_get_uid (ONWARD_RECORD (norrland));
  const char *plan_uid;

  onward_record_ensure_uid (ONWARD_RECORD (maya));
  onward_setback_begin (setback, norrland);
  onward_setback_set_ending (setback, ONWARD_ENDING_FINAL_ROUND);
  onward_setback_set_told (setback, ONWARD_TOLD_CALL);
  onward_setback_set_day (setback, "2026-11-17");
  onward_setback_set_supporter (setback, maya);
  g_object_set (onward_setback_get_entry (setback), "sting", G_GINT64_CONSTANT (7), "text", "I wanted this one.", NULL);
  make_steps (setback, known (3, 0));
  drafts = onward_setback_dup_drafts (setback);

  plan = nth_of (drafts, ONWARD_TYPE_PLAN, 0);
  plan_uid = onward_record_get_uid (plan);
  g_assert_true (plan == drafts->pdata[0]);
  g_assert_cmpstr (plan_uid, !=, "");
  g_assert_cmpstr (onward_record_get_text (plan, ONWARD_PLAN_STARTED), ==, TODAY);
  g_assert_cmpstr (onward_record_get_text (plan, ONWARD_PLAN_LABEL), ==, "Norrland");

  g_assert_cmpuint (count_of (drafts, ONWARD_TYPE_JOB_APPLICATION), ==, 1);
  ended = nth_of (drafts, ONWARD_TYPE_JOB_APPLICATION, 0);
  g_assert_false (ended == ONWARD_RECORD (norrland));
  g_assert_cmpstr (onward_record_get_uid (ended), ==, uid);
  g_assert_cmpstr (onward_record_get_text (ended, ONWARD_JOB_APPLICATION_PLAN), ==, plan_uid);
  events = onward_job_application_dup_events (ONWARD_JOB_APPLICATION (ended));
  g_assert_cmpuint (events->len, ==, 2);
  g_assert_cmpstr (((OnwardStageEvent *) events->pdata[1])->day, ==, "2026-11-17");
  g_assert_cmpint (((OnwardStageEvent *) events->pdata[1])->told, ==, ONWARD_TOLD_CALL);

  entry = nth_of (drafts, ONWARD_TYPE_ENTRY, 0);
  g_assert_cmpint (onward_record_get_number (entry, ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_CHECK_IN);
  g_assert_cmpint (onward_record_get_number (entry, ONWARD_ENTRY_STING), ==, 7);
  g_assert_cmpstr (onward_record_get_text (entry, ONWARD_ENTRY_WHEN), ==, NOW);
  g_assert_cmpstr (onward_record_get_text (entry, ONWARD_ENTRY_APPLICATION), ==, uid);
  g_assert_cmpstr (onward_record_get_text (entry, ONWARD_ENTRY_PLAN), ==, plan_uid);

  for (guint i = 0; i < count_of (drafts, ONWARD_TYPE_FOLLOW_UP); i++)
    {
      OnwardRecord *follow = nth_of (drafts, ONWARD_TYPE_FOLLOW_UP, i);

      g_assert_cmpstr (onward_record_get_text (follow, ONWARD_FOLLOW_UP_PLAN), ==, plan_uid);
      g_assert_cmpstr (onward_record_get_text (follow, ONWARD_FOLLOW_UP_APPLICATION), ==, uid);
      g_assert_cmpstr (onward_record_get_text (follow, ONWARD_FOLLOW_UP_TITLE), !=, "");
      g_assert_cmpstr (onward_record_get_text (follow, ONWARD_FOLLOW_UP_DUE), >=, NOW);
    }
  told = follow_up (drafts, "tell");
  g_assert_cmpstr (onward_record_get_text (told, ONWARD_FOLLOW_UP_TITLE), ==, "Tell Maya");
  g_assert_cmpstr (onward_record_get_text (told, ONWARD_FOLLOW_UP_CONTACT), ==,
                   onward_record_get_uid (ONWARD_RECORD (maya)));
}

static void
test_new_application (void)
{
  g_autoptr (OnwardSetback) setback = say ("  Halden Systems ", ONWARD_ENDING_AUTOMATIC);
  g_autoptr (GPtrArray) drafts = NULL;
  OnwardRecord *made;

  make_steps (setback, known (2, 0));
  drafts = onward_setback_dup_drafts (setback);
  made = nth_of (drafts, ONWARD_TYPE_JOB_APPLICATION, 0);
  g_assert_cmpstr (onward_record_get_text (made, ONWARD_JOB_APPLICATION_EMPLOYER), ==, "Halden Systems");
  g_assert_cmpstr (onward_record_get_uid (made), !=, "");
}

static void
test_left_out_and_moved (void)
{
  g_autoptr (OnwardSetback) setback = say ("Norrland", ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (GPtrArray) drafts = NULL;
  OnwardFollowUp *next;
  guint n;

  make_steps (setback, known (3, 0));
  n = n_steps (setback);
  onward_setback_step_set_on (step (setback, "lessons"), FALSE);
  onward_setback_step_set_due (step (setback, "reasons"), "2026-12-01T08:15");
  onward_setback_step_set_due (step (setback, "reasons"), "some day");
  g_assert_true (onward_setback_get_changed (setback));

  /* Going back and forth makes the plan anew, and leaves what the person decided. */
  make_steps (setback, known (3, 0));
  g_assert_cmpuint (n_steps (setback), ==, n);
  g_assert_false (onward_setback_step_get_on (step (setback, "lessons")));
  g_assert_cmpstr (onward_setback_step_get_due (step (setback, "reasons")), ==, "2026-12-01T08:15");

  drafts = onward_setback_dup_drafts (setback);
  g_assert_null (follow_up (drafts, "lessons"));
  g_assert_cmpstr (onward_record_get_text (follow_up (drafts, "reasons"), ONWARD_FOLLOW_UP_DUE), ==, "2026-12-01T08:15");

  next = onward_setback_get_next (setback, drafts);
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (next), ONWARD_FOLLOW_UP_STEP), ==, "tell");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (next), ONWARD_FOLLOW_UP_AT), ==, "2026-11-18T18:30");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardSetbackStep) item = g_list_model_get_item (onward_setback_get_steps (setback), i);

      onward_setback_step_set_on (item, FALSE);
      g_assert_cmpstr (onward_setback_step_get_due (item), >=, NOW);
    }
  g_clear_pointer (&drafts, g_ptr_array_unref);
  drafts = onward_setback_dup_drafts (setback);
  g_assert_cmpuint (count_of (drafts, ONWARD_TYPE_PLAN), ==, 0);
  g_assert_cmpstr (onward_record_get_text (drafts->pdata[0], ONWARD_JOB_APPLICATION_PLAN), ==, "");
}

static void
test_floor (void)
{
  g_autoptr (OnwardSetback) setback = say ("Norrland", ONWARD_ENDING_AFTER_INTERVIEW);

  make_steps (setback, known (5, 5));
  g_assert_null (step (setback, "next-two"));
  make_steps (setback, known (4, 5));
  g_assert_nonnull (step (setback, "next-two"));
}

static void
test_debrief_and_recruiter (void)
{
  g_autoptr (OnwardJobApplication) halden = application ("Halden", "2026-11-02", ONWARD_STAGE_INTERVIEWING);
  g_autoptr (OnwardSetback) setback = begin ();
  OnwardSetbackKnown *facts = known (3, 0);

  onward_record_set_number (ONWARD_RECORD (halden), ONWARD_JOB_APPLICATION_CHANNEL, ONWARD_CHANNEL_RECRUITER);
  onward_setback_begin (setback, halden);
  onward_setback_set_ending (setback, ONWARD_ENDING_AFTER_INTERVIEW);
  facts->has_debrief = TRUE;
  make_steps (setback, facts);
  g_assert_nonnull (step (setback, "look-back-debrief"));
  g_assert_null (step (setback, "look-back"));
  g_assert_nonnull (step (setback, "send-reply-recruiter"));
  g_assert_null (step (setback, "send-reply"));
}

static void
add_running_step (GPtrArray *steps, const char *id, const char *due)
{
  OnwardFollowUp *follow = onward_follow_up_new (onward_content_step (id)->title, due);

  onward_record_set_text (ONWARD_RECORD (follow), ONWARD_FOLLOW_UP_STEP, id);
  onward_record_ensure_uid (ONWARD_RECORD (follow));
  g_ptr_array_add (steps, follow);
}

static OnwardSetbackKnown *
known_running (const char *started)
{
  OnwardSetbackKnown *facts = known (3, 0);

  facts->running = onward_plan_new (started, ONWARD_VARIANT_SCREENING);
  onward_record_set_text (ONWARD_RECORD (facts->running), ONWARD_PLAN_LABEL, "Halden");
  onward_record_ensure_uid (ONWARD_RECORD (facts->running));
  facts->running_steps = g_ptr_array_new_with_free_func (g_object_unref);
  add_running_step (facts->running_steps, "tell", "2026-11-18T18:30");
  add_running_step (facts->running_steps, "close", "2026-11-20T18:30");
  for (guint i = 0; i < facts->running_steps->len; i++)
    onward_record_set_text (facts->running_steps->pdata[i], ONWARD_FOLLOW_UP_PLAN,
                            onward_record_get_uid (ONWARD_RECORD (facts->running)));
  return facts;
}

static void
test_two_in_a_week (void)
{
  g_autoptr (OnwardSetback) setback = say ("Norrland", ONWARD_ENDING_FINAL_ROUND);
  g_autoptr (GPtrArray) drafts = NULL;
  OnwardSetbackKnown *facts = known_running ("2026-11-13");
  OnwardFollowUp *next;
  OnwardRecord *plan, *moved;
  const char *uid = onward_record_get_uid (ONWARD_RECORD (facts->running));
  const char *close_uid = onward_record_get_uid (facts->running_steps->pdata[1]);

  make_steps (setback, facts);
  g_assert_true (onward_setback_get_joined (setback) == facts->running);
  g_assert_cmpint (onward_setback_get_variant (setback), ==, ONWARD_VARIANT_FINAL_ROUND);
  g_assert_null (step (setback, "tell"));
  g_assert_null (step (setback, "close"));
  g_assert_nonnull (step (setback, "send-reply-call"));

  drafts = onward_setback_dup_drafts (setback);
  next = onward_setback_get_next (setback, drafts);
  g_assert_true (ONWARD_RECORD (next) == facts->running_steps->pdata[0]);
  g_assert_cmpuint (count_of (drafts, ONWARD_TYPE_PLAN), ==, 1);
  plan = nth_of (drafts, ONWARD_TYPE_PLAN, 0);
  g_assert_cmpstr (onward_record_get_uid (plan), ==, uid);
  g_assert_cmpstr (onward_record_get_text (plan, ONWARD_PLAN_LABEL), ==, "Halden and Norrland");
  g_assert_cmpint (onward_record_get_number (plan, ONWARD_PLAN_VARIANT), ==, ONWARD_VARIANT_FINAL_ROUND);
  moved = follow_up (drafts, "close");
  g_assert_cmpstr (onward_record_get_uid (moved), ==, close_uid);
  g_assert_cmpstr (onward_record_get_text (moved, ONWARD_FOLLOW_UP_DUE), >, "2026-11-30");
  g_assert_cmpstr (onward_record_get_text (nth_of (drafts, ONWARD_TYPE_JOB_APPLICATION, 0), ONWARD_JOB_APPLICATION_PLAN), ==, uid);
}

static OnwardFollowUp *
other (const char *title, const char *at)
{
  OnwardFollowUp *follow_up = onward_follow_up_new (title, at);

  onward_record_ensure_uid (ONWARD_RECORD (follow_up));
  return follow_up;
}

/* What else comes up about the employer waits until the pause is over, unless the person objects. */
static void
test_hold (void)
{
  g_autoptr (OnwardSetback) setback = say ("Norrland", ONWARD_ENDING_FINAL_ROUND);
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GPtrArray) let_come = NULL;
  OnwardSetbackKnown *facts = known (3, 0);
  const char *soon_uid;
  OnwardRecord *held = NULL;

  facts->others = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (facts->others, other ("Ask Ada", "2026-11-19T16:00"));
  g_ptr_array_add (facts->others, other ("Overdue", "2026-11-10T09:00"));
  g_ptr_array_add (facts->others, other ("In a week", "2026-11-25T09:00"));
  g_ptr_array_add (facts->others, other ("Some day", ""));
  soon_uid = onward_record_get_uid (facts->others->pdata[0]);
  make_steps (setback, facts);
  g_assert_cmpuint (onward_setback_get_n_held (setback), ==, 2);
  g_assert_cmpstr (onward_setback_get_hold_until (setback), ==, "2026-11-20T09:00");

  drafts = onward_setback_dup_drafts (setback);
  for (guint i = 0; i < drafts->len; i++)
    {
      if (g_strcmp0 (onward_record_get_uid (drafts->pdata[i]), soon_uid) == 0)
        held = drafts->pdata[i];
    }
  g_assert_nonnull (held);
  g_assert_cmpstr (onward_record_get_text (held, ONWARD_FOLLOW_UP_AT), ==, "2026-11-20T09:00");
  g_assert_cmpstr (onward_record_get_text (held, ONWARD_FOLLOW_UP_DUE), ==, "2026-11-19T16:00");
  g_assert_cmpint (onward_record_get_number (held, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_OPEN);

  g_assert_true (onward_setback_get_hold (setback));
  onward_setback_set_hold (setback, FALSE);
  let_come = onward_setback_dup_drafts (setback);
  g_assert_cmpuint (let_come->len, ==, drafts->len - 2);
}

static void
test_three_in_a_week (void)
{
  g_autoptr (OnwardSetback) setback = say ("Norrland", ONWARD_ENDING_AUTOMATIC);
  g_autoptr (GPtrArray) drafts = NULL;
  OnwardSetbackKnown *facts = known_running ("2026-11-13");

  facts->running_applications = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (facts->running_applications, application ("Ernst and Young", "2026-11-13", ONWARD_STAGE_APPLIED));
  g_ptr_array_add (facts->running_applications, application ("Halden", "2026-11-14", ONWARD_STAGE_APPLIED));
  make_steps (setback, facts);
  drafts = onward_setback_dup_drafts (setback);
  g_assert_cmpstr (onward_record_get_text (drafts->pdata[0], ONWARD_PLAN_LABEL), ==, "Ernst and Young, Halden and Norrland");
}

/* What is told twice of one application does not name it twice. */
static void
test_again_for_one (void)
{
  g_autoptr (OnwardJobApplication) halden = application ("Halden", "2026-11-13", ONWARD_STAGE_APPLIED);
  g_autoptr (OnwardSetback) setback = begin ();
  g_autoptr (GPtrArray) drafts = NULL;
  OnwardSetbackKnown *facts = known_running ("2026-11-13");

  onward_record_set_text (ONWARD_RECORD (halden), ONWARD_JOB_APPLICATION_PLAN,
                          onward_record_get_uid (ONWARD_RECORD (facts->running)));
  onward_setback_begin (setback, halden);
  onward_setback_set_ending (setback, ONWARD_ENDING_AUTOMATIC);
  make_steps (setback, facts);
  drafts = onward_setback_dup_drafts (setback);
  g_assert_cmpstr (onward_record_get_text (drafts->pdata[0], ONWARD_PLAN_LABEL), ==, "Halden");
}

static void
test_long_ago (void)
{
  g_autoptr (OnwardSetback) setback = say ("Norrland", ONWARD_ENDING_FINAL_ROUND);
  g_autoptr (GPtrArray) drafts = NULL;

  make_steps (setback, known_running ("2026-11-01"));
  g_assert_null (onward_setback_get_joined (setback));
  g_assert_nonnull (step (setback, "close"));
  drafts = onward_setback_dup_drafts (setback);
  g_assert_cmpstr (onward_record_get_text (drafts->pdata[0], ONWARD_PLAN_LABEL), ==, "Norrland");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/setback/state/ready", test_ready);
  g_test_add_func ("/setback/state/changed", test_changed);
  g_test_add_func ("/setback/state/told-follows-ending", test_told_follows_ending);
  g_test_add_func ("/setback/state/day", test_day);
  g_test_add_func ("/setback/plan/every-ending", test_every_ending);
  g_test_add_func ("/setback/plan/left-out-and-moved", test_left_out_and_moved);
  g_test_add_func ("/setback/plan/floor", test_floor);
  g_test_add_func ("/setback/plan/debrief-and-recruiter", test_debrief_and_recruiter);
  g_test_add_func ("/setback/plan/two-in-a-week", test_two_in_a_week);
  g_test_add_func ("/setback/plan/hold", test_hold);
  g_test_add_func ("/setback/plan/three-in-a-week", test_three_in_a_week);
  g_test_add_func ("/setback/plan/again-for-one", test_again_for_one);
  g_test_add_func ("/setback/plan/long-ago", test_long_ago);
  g_test_add_func ("/setback/save/holds-all", test_one_save_holds_all);
  g_test_add_func ("/setback/save/new-application", test_new_application);
  return g_test_run ();
}
