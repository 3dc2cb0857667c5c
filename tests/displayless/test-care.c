/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-closings.h"
#include "onward-content.h"
#include "onward-help-lines.h"
#include "onward-lift.h"
#include "onward-low-mood.h"
#include "onward-seal.h"
#include "onward-time.h"

#define TODAY "2026-03-10" /* a Tuesday */

/* What helps */

static OnwardPastime *
pastime_new (GPtrArray *pastimes, const char *title, gboolean confidence, gboolean retired)
{
  OnwardPastime *pastime = g_object_new (ONWARD_TYPE_PASTIME, "title", title, "confidence", confidence, "retired",
                                         retired, NULL);

  onward_record_ensure_uid (ONWARD_RECORD (pastime));
  g_ptr_array_add (pastimes, pastime);
  return pastime;
}

static OnwardRecord *
do_it (GPtrArray *activities, OnwardPastime *pastime, int before, int after)
{
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_ACTIVITY, TODAY "T08:00"));

  onward_record_set_text (entry, ONWARD_ENTRY_PASTIME, onward_record_get_uid (ONWARD_RECORD (pastime)));
  onward_record_set_number (entry, ONWARD_ENTRY_MOOD, before);
  onward_record_set_number (entry, ONWARD_ENTRY_MOOD_AFTER, after);
  onward_record_ensure_uid (entry);
  g_ptr_array_add (activities, entry);
  return entry;
}

static void
test_lift_says (void)
{
  g_autoptr (GPtrArray) pastimes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) activities = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardPastime *run = pastime_new (pastimes, "A run", FALSE, FALSE);
  OnwardPastime *tea = pastime_new (pastimes, "Tea", FALSE, FALSE);
  const char *said[] = { "", "Done once", "Done 2 times", "Done 3 times · usually lifts you" };

  do_it (activities, tea, 5, 1);
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      OnwardLift lift = onward_lift_of (run, activities);
      g_autofree char *words = onward_lift_say (&lift);

      g_assert_cmpuint (lift.n_done, ==, i);
      g_assert_cmpstr (words, ==, said[i]);
      do_it (activities, run, 2, 4);
    }
  /* Those without an answer count as done and say nothing of the lift. */
  do_it (activities, tea, 3, 0);
  do_it (activities, tea, 0, 5);
  {
    OnwardLift lift = onward_lift_of (tea, activities);

    g_assert_cmpuint (lift.n_done, ==, 3);
    g_assert_cmpuint (lift.n_said, ==, 1);
    g_assert_cmpfloat_with_epsilon (lift.mean, -4, 0.001);
  }
}

static const char *
title_at (GPtrArray *pastimes, guint i)
{
  g_assert_cmpuint (pastimes->len, >, i);
  return onward_record_get_text (pastimes->pdata[i], ONWARD_PASTIME_TITLE);
}

static void
test_offers (void)
{
  g_autoptr (GPtrArray) pastimes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) activities = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardPastime *news = pastime_new (pastimes, "News", FALSE, FALSE);
  OnwardPastime *tea = pastime_new (pastimes, "Tea", TRUE, FALSE);
  OnwardPastime *run = pastime_new (pastimes, "A run", FALSE, FALSE);
  OnwardPastime *yoga = pastime_new (pastimes, "Yoga", TRUE, TRUE);
  g_autoptr (GPtrArray) offers = NULL;
  g_autoptr (GPtrArray) tomorrow = NULL;
  g_autoptr (OnwardPastime) brave = NULL;

  for (guint i = 0; i < ONWARD_LIFT_ENOUGH; i++)
    {
      do_it (activities, news, 3, 2);
      do_it (activities, tea, 3, 4);
      do_it (activities, run, 2, 4);
      do_it (activities, yoga, 1, 5);
    }
  offers = onward_lift_offers (pastimes, activities, TODAY, 4);
  g_assert_cmpuint (offers->len, ==, 4);
  g_assert_cmpstr (title_at (offers, 0), ==, "A run");
  g_assert_cmpstr (title_at (offers, 1), ==, "Tea");
  for (guint i = 2; i < 4; i++)
    {
      g_assert_cmpstr (onward_record_get_text (offers->pdata[i], ONWARD_PASTIME_CONTENT), !=, "");
      g_assert_cmpint (onward_record_get_id (offers->pdata[i]), ==, 0);
    }
  tomorrow = onward_lift_offers (pastimes, activities, "2026-03-11", 4);
  g_assert_cmpstr (title_at (offers, 2), !=, title_at (tomorrow, 2));
  brave = onward_lift_confidence (pastimes, activities);
  g_assert_true (brave == tea);
}

/* A shipped one that was taken up is the person's own from then on. */
static void
test_ideas (void)
{
  g_autoptr (GPtrArray) pastimes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) all = onward_lift_ideas (pastimes);
  g_autoptr (GPtrArray) rest = NULL;
  guint n;

  onward_content_activities (&n);
  g_assert_cmpuint (all->len, ==, n);
  g_ptr_array_add (pastimes, g_object_ref (all->pdata[0]));
  rest = onward_lift_ideas (pastimes);
  g_assert_cmpuint (rest->len, ==, n - 1);
  g_assert_cmpstr (title_at (rest, 0), ==, title_at (all, 1));
}

/* Asked for later, once, and not about something long ago. */
static void
test_asks_after (void)
{
  static const struct
  {
    const char *now;
    int before, after;
    gboolean declined, asked;
  } rows[] = {
    { TODAY "T08:05", 2, 0, FALSE, FALSE }, { TODAY "T08:10", 2, 0, FALSE, TRUE }, { TODAY "T22:00", 2, 0, FALSE, TRUE },
    { TODAY "T09:00", 2, 3, FALSE, FALSE }, { TODAY "T09:00", 0, 0, FALSE, FALSE }, { TODAY "T09:00", 2, 0, TRUE, FALSE },
    { "2026-03-11T08:01", 2, 0, FALSE, FALSE }, { "2026-03-09T08:20", 2, 0, FALSE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) pastimes = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) activities = g_ptr_array_new_with_free_func (g_object_unref);
      OnwardRecord *entry = do_it (activities, pastime_new (pastimes, "Tea", FALSE, FALSE), rows[i].before, rows[i].after);
      g_autoptr (OnwardEntry) ask = onward_lift_to_ask (activities, rows[i].now,
                                                       rows[i].declined ? onward_record_get_uid (entry) : "");

      g_assert_true ((ask != NULL) == rows[i].asked);
    }
}

/* Low for two weeks */

/* @moods: of today, of yesterday, …; 0 for a day on which nothing was said */
static GPtrArray *
days_of (const char *moods)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (int ago = 0; moods[ago] != '\0'; ago++)
    {
      g_autofree char *day = onward_day_add (TODAY, -ago);
      g_autofree char *when = onward_local_time_new (day, "09:00");
      OnwardEntry *entry = onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, when);

      onward_record_set_number (ONWARD_RECORD (entry), ONWARD_ENTRY_MOOD, moods[ago] - '0');
      g_ptr_array_add (entries, entry);
    }
  return entries;
}

static void
test_low_mood (void)
{
  static const struct
  {
    const char *moods;
    gboolean persists;
  } rows[] = {
    { "20100200201", TRUE },     /* five low days over eleven */
    { "2010020020", FALSE },     /* four are too few */
    { "11122100000000", FALSE }, /* one bad week is a bad week */
    { "21201020400021", FALSE }, /* a day that was good */
    { "2010030020301", TRUE },   /* some were so-so */
    { "30303020201", FALSE },    /* too many were */
    { "00002122000000212", FALSE }, /* nothing was said of late */
    { "000210200020020", TRUE },
    { "00000000000000111111", FALSE }, /* that is over */
    { "", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) entries = days_of (rows[i].moods);

      g_test_message ("%s", rows[i].moods);
      g_assert_true (onward_low_mood_persists (entries, TODAY) == rows[i].persists);
    }
}

/* The best mood of a day is the one that counts. */
static void
test_low_mood_best_of_day (void)
{
  g_autoptr (GPtrArray) entries = days_of ("20100200201");
  OnwardEntry *evening = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, TODAY "T20:00");

  onward_record_set_number (ONWARD_RECORD (evening), ONWARD_ENTRY_MOOD, 4);
  g_ptr_array_add (entries, evening);
  g_assert_false (onward_low_mood_persists (entries, TODAY));
}

static void
test_low_mood_once (void)
{
  g_assert_true (onward_low_mood_may_show ("", FALSE, TODAY));
  g_assert_true (onward_low_mood_may_show (TODAY, FALSE, TODAY));
  g_assert_true (onward_low_mood_may_show ("2026-03-05", FALSE, TODAY));
  g_assert_false (onward_low_mood_may_show (TODAY, TRUE, TODAY));
  g_assert_false (onward_low_mood_may_show ("2026-03-03", FALSE, TODAY));
  g_assert_false (onward_low_mood_may_show ("2026-01-14", TRUE, TODAY));
  g_assert_true (onward_low_mood_may_show ("2026-01-13", TRUE, TODAY));
  g_assert_false (onward_low_mood_may_show ("2026-03-20", FALSE, TODAY));
}

/* Sealed feedback */

static void
test_seal_times (void)
{
  g_autoptr (GDateTime) morning = g_date_time_new_from_iso8601 (TODAY "T10:00:00Z", NULL);
  g_autoptr (GDateTime) night = g_date_time_new_from_iso8601 ("2026-03-14T19:00:00Z", NULL); /* a Saturday */
  const struct
  {
    OnwardSealUntil until;
    GDateTime *now;
    const char *time;
  } rows[] = {
    { ONWARD_SEAL_EVENING, morning, TODAY "T18:30" },      { ONWARD_SEAL_EVENING, night, NULL },
    { ONWARD_SEAL_MORNING, morning, "2026-03-11T09:00" },  { ONWARD_SEAL_MORNING, night, "2026-03-15T09:00" },
    { ONWARD_SEAL_SATURDAY, morning, "2026-03-14T09:00" }, { ONWARD_SEAL_SATURDAY, night, "2026-03-21T09:00" },
    { ONWARD_SEAL_DAY, morning, NULL },
  };
  OnwardDays days;

  onward_days_init (&days);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *time = onward_seal_time (rows[i].until, rows[i].now, &days);

      g_assert_cmpstr (time, ==, rows[i].time);
    }
}

/* What is sealed is in no text that a search or a row looks at. */
static void
test_seal (void)
{
  g_autoptr (OnwardFeedback) feedback = g_object_new (ONWARD_TYPE_FEEDBACK, "state", ONWARD_FEEDBACK_STATE_SEALED,
                                                      "sealed", "They were not sure.", "opens", TODAY "T18:00", NULL);
  OnwardRecord *record = ONWARD_RECORD (feedback);
  g_autofree char *title = onward_record_dup_title (record);
  g_autofree char *subtitle = onward_record_dup_subtitle (record);
  g_autoptr (GDateTime) before = g_date_time_new_from_iso8601 (TODAY "T17:59:00Z", NULL);
  g_autoptr (GDateTime) after = g_date_time_new_from_iso8601 (TODAY "T18:00:00Z", NULL);
  g_autoptr (OnwardFollowUp) follow_up = NULL;
  g_autoptr (OnwardFollowUp) again = NULL;

  g_assert_cmpstr (title, ==, "Feedback");
  g_assert_cmpstr (subtitle, ==, "");
  g_assert_false (onward_seal_is_ripe (feedback, before));
  g_assert_true (onward_seal_is_ripe (feedback, after));

  onward_record_ensure_uid (record);
  follow_up = onward_seal_remind (feedback, NULL);
  onward_record_ensure_uid (ONWARD_RECORD (follow_up));
  onward_follow_up_later (follow_up, "2026-04-01T09:00", 1);
  onward_record_set_text (record, ONWARD_FEEDBACK_OPENS, "2026-03-14T09:00");
  again = onward_seal_remind (feedback, follow_up);
  g_assert_cmpstr (onward_record_get_uid (ONWARD_RECORD (again)), ==, onward_record_get_uid (ONWARD_RECORD (follow_up)));
  onward_record_settle (ONWARD_RECORD (again));
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (again), ONWARD_FOLLOW_UP_AT), ==, "2026-03-14T09:00");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (again), ONWARD_FOLLOW_UP_FEEDBACK), ==, onward_record_get_uid (record));

  onward_seal_break (feedback, TODAY);
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FEEDBACK_WORDS), ==, "They were not sure.");
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FEEDBACK_SEALED), ==, "");
  g_assert_cmpint (onward_record_get_number (record, ONWARD_FEEDBACK_STATE), ==, ONWARD_FEEDBACK_STATE_RECEIVED);
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FEEDBACK_RECEIVED_ON), ==, TODAY);
  /* Once more changes nothing. */
  onward_seal_break (feedback, "2026-05-01");
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_FEEDBACK_WORDS), ==, "They were not sure.");
}

/* Help lines */

static void
test_lines (void)
{
  static const struct
  {
    const char *locale;
    const char *reaches;
  } rows[] = {
    { "en_US.UTF-8", "988;findahelpline.com" },
    { "en_GB", "116 123;findahelpline.com" },
    { "de_DE.UTF-8", "0800 1110111;0800 1110222;findahelpline.com" },
    { "de_AT", "142;findahelpline.com" },
    { "fr_CH.UTF-8", "143;findahelpline.com" },
    { "pl_PL", "116 123;findahelpline.com" },
    { "ja_JP.UTF-8", "findahelpline.com" },
    { "C", "findahelpline.com" },
    { NULL, "findahelpline.com" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) lines = onward_help_lines_for (rows[i].locale);
      g_autoptr (GString) reaches = g_string_new ("");

      for (guint l = 0; l < lines->len; l++)
        g_string_append_printf (reaches, "%s%s", l > 0 ? ";" : "",
                                onward_record_get_text (lines->pdata[l], ONWARD_HELP_LINE_REACH));
      g_assert_cmpstr (reaches->str, ==, rows[i].reaches);
    }
}

static void
test_line_uris (void)
{
  static const struct
  {
    const char *reach, *uri;
  } rows[] = {
    { "0800 111 0 111", "tel:08001110111" }, { "988", "tel:988" }, { "+44 (20) 7946-0000", "tel:+442079460000" },
    { "findahelpline.com", "https://findahelpline.com" }, { "https://example.org/a b", "https://example.org/a b" },
    { "", NULL }, { "Ask at the surgery", NULL }, { "12", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (OnwardHelpLine) line = g_object_new (ONWARD_TYPE_HELP_LINE, "reach", rows[i].reach, NULL);
      g_autofree char *uri = onward_help_line_dup_uri (line);

      g_assert_cmpstr (uri, ==, rows[i].uri);
    }
}

static void
test_closings (void)
{
  const char *today = onward_closing_of_day (TODAY);

  g_assert_cmpstr (today, !=, "");
  g_assert_cmpstr (today, ==, onward_closing_of_day (TODAY));
  g_assert_cmpstr (today, !=, onward_closing_of_day ("2026-03-11"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/care/lift/says", test_lift_says);
  g_test_add_func ("/care/lift/offers", test_offers);
  g_test_add_func ("/care/lift/ideas", test_ideas);
  g_test_add_func ("/care/lift/asks-after", test_asks_after);
  g_test_add_func ("/care/low-mood/persists", test_low_mood);
  g_test_add_func ("/care/low-mood/best-of-day", test_low_mood_best_of_day);
  g_test_add_func ("/care/low-mood/once", test_low_mood_once);
  g_test_add_func ("/care/seal/times", test_seal_times);
  g_test_add_func ("/care/seal/words", test_seal);
  g_test_add_func ("/care/lines/for-a-place", test_lines);
  g_test_add_func ("/care/lines/uris", test_line_uris);
  g_test_add_func ("/care/closings", test_closings);
  return g_test_run ();
}
