/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-cool-down.h"
#include "onward-letter-words.h"

static const char *const styles[] = { "formal", "warm", "brief" };
static const char *const languages[] = { "en", "de" };

static GHashTable *
facts_new (const char *name)
{
  GHashTable *facts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  g_hash_table_insert (facts, g_strdup ("name"), g_strdup (name));
  g_hash_table_insert (facts, g_strdup ("employer"), g_strdup ("Norrland & Söner"));
  g_hash_table_insert (facts, g_strdup ("role"), g_strdup ("Engineer"));
  return facts;
}

/* Every kind has a text in each language and style, and none of its braces is left over. */
static void
test_all_kinds (void)
{
  guint n_kinds, n_texts = 0;
  const OnwardLetterKind *kinds = onward_letter_kinds (&n_kinds);
  g_autoptr (GHashTable) facts = facts_new ("Ada");

  for (guint i = 0; i < n_kinds * 6; i++)
    {
      const OnwardLetterKind *kind = &kinds[i / 6];
      const char *language = languages[i % 2];
      g_autofree char *subject = NULL;
      g_autofree char *body = NULL;

      if (*kind->group == '\0')
        continue;
      g_assert_true (onward_letter_kind_find (kind->id) == kind);
      g_assert_nonnull (onward_letter_text_find (language, kind->id));
      onward_letter_compose (kind, styles[i / 2 % 3], language, facts, &subject, &body);
      g_assert_cmpstr (subject, !=, "");
      g_assert_nonnull (strstr (body, "Ada"));
      g_assert_null (strpbrk (body, "{}"));
      g_assert_null (strpbrk (subject, "{}"));
      g_assert_cmpuint (onward_letter_count_gaps (subject), ==, 0);
      g_assert_cmpuint (onward_letter_count_gaps (body), >=, 1);
      n_texts++;
    }
  g_assert_cmpuint (n_texts, >=, 19 * 6);
}

/* Each gap has a hint for people, not the name of its slot. */
static void
test_hints (void)
{
  g_autofree char *filled = onward_letter_fill ("{appreciated}, {me}", "de", NULL);

  g_assert_cmpstr (filled, ==, "‹was dir am Gespräch gefallen hat›, ‹dein Name›");
  for (guint language = 0; language < G_N_ELEMENTS (languages); language++)
    {
      static const char *const slots[] = { "appreciated", "learnt", "used", "helped", "curious", "papers", "when", "asking", "plan", "questions" };

      for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
        {
          g_autofree char *id = g_strconcat ("slot-", slots[i], NULL);

          g_assert_nonnull (onward_letter_text_find (languages[language], id));
        }
    }
}

static void
test_greeting (void)
{
  const OnwardLetterKind *reply = onward_letter_kind_find ("reply");
  const OnwardLetterKind *mock = onward_letter_kind_find ("mock");
  g_autoptr (GHashTable) nobody = facts_new ("");
  g_autofree char *subject = NULL;
  g_autofree char *body = NULL;
  g_autofree char *formal = onward_letter_say_name ("Ada Park", reply, "formal", "en");
  g_autofree char *warm = onward_letter_say_name ("Ada Park", reply, "warm", "en");
  g_autofree char *german = onward_letter_say_name ("Ada Park", reply, "warm", "de");
  g_autofree char *friend = onward_letter_say_name (" Ada Park", mock, "formal", "de");
  g_autofree char *doctor = onward_letter_say_name ("Dr. Park", reply, "brief", "en");

  g_assert_cmpstr (formal, ==, "Ada Park");
  g_assert_cmpstr (warm, ==, "Ada");
  g_assert_cmpstr (german, ==, "Ada Park");
  g_assert_cmpstr (friend, ==, "Ada");
  g_assert_cmpstr (doctor, ==, "Dr. Park");
  onward_letter_compose (reply, "formal", "de", nobody, &subject, &body);
  g_assert_true (g_str_has_prefix (body, "Sehr geehrte Damen und Herren,\n\nvielen Dank"));
}

static void
test_gaps (void)
{
  const char *text = "Für ‹den Tag› und\n‹noch etwas›, nicht ‹offen";
  int start, end;

  g_assert_cmpuint (onward_letter_count_gaps (text), ==, 2);
  g_assert_true (onward_letter_find_gap (text, 0, &start, &end));
  g_assert_cmpint (start, ==, 4);
  g_assert_cmpint (end, ==, 13);
  g_assert_true (onward_letter_find_gap (text, end, &start, &end));
  g_assert_cmpint (start, ==, 18);
  g_assert_false (onward_letter_find_gap (text, end, &start, &end));
  g_assert_false (onward_letter_find_gap (text, 10000, &start, &end));
}

/* A letter becomes a template, and the template the letter again. */
static void
test_template (void)
{
  g_autoptr (GHashTable) facts = facts_new ("Ada");
  const char *letter = "Dear Ada,\n\nthe Engineer at Norrland & Söner is no Engineers, Adam. ‹what you liked about the talk› ‹mine›";
  g_autofree char *slots = onward_letter_to_template (letter, "en", facts);
  g_autofree char *back = onward_letter_fill (slots, "en", facts);

  g_assert_cmpstr (slots, ==, "Dear {name},\n\nthe {role} at {employer} is no Engineers, Adam. {appreciated} {mine}");
  g_assert_cmpstr (back, ==, letter);
}

/* Braces that are no slot are the person's own. */
static void
test_braces (void)
{
  g_autofree char *filled = onward_letter_fill ("a { b } {} {two\nlines} { {employer}", "en", NULL);

  g_assert_cmpstr (filled, ==, "a ‹ b › {} {two\nlines} { ‹the employer›");
}

static void
test_days (void)
{
  g_autofree char *english = onward_letter_say_day ("2026-03-05", "en");
  g_autofree char *german = onward_letter_say_day ("2026-12-24", "de");
  g_autofree char *none = onward_letter_say_day ("", "en");

  g_assert_cmpstr (english, ==, "5 March");
  g_assert_cmpstr (german, ==, "24. Dezember");
  g_assert_cmpstr (none, ==, "");
}

static void
test_steps (void)
{
  g_assert_true (onward_letter_kind_has_step (onward_letter_kind_find ("reply"), "send-reply"));
  g_assert_false (onward_letter_kind_has_step (onward_letter_kind_find ("reply"), "send"));
  g_assert_false (onward_letter_kind_has_step (onward_letter_kind_find ("thanks"), ""));
  g_assert_true (onward_letter_kind_of_step ("ask-again") == onward_letter_kind_find ("feedback-again"));
  g_assert_null (onward_letter_kind_of_step ("reasons"));
  g_assert_true (onward_letter_kind_serves (onward_letter_kind_find ("reply"), onward_letter_kind_find ("feedback-request")));
  g_assert_false (onward_letter_kind_serves (onward_letter_kind_find ("thanks"), onward_letter_kind_find ("reply")));
}

/* The wait after a "no" */

static OnwardJobApplication *
ended_new (const char *day, OnwardEnding ending)
{
  OnwardJobApplication *application = onward_job_application_new ();

  g_object_set (application, "employer", "Norrland", NULL);
  onward_job_application_add_event (application, day, ONWARD_STAGE_ENDED, ending, ONWARD_TOLD_PERSONAL_MAIL, "");
  onward_record_settle (ONWARD_RECORD (application));
  return application;
}

static void
assert_until (OnwardJobApplication *application, const char *recorded, const char *noted, int hours, const char *expected)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = noted != NULL ? g_date_time_new_from_iso8601 (noted, NULL) : NULL;
  g_autofree char *until = NULL;

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_RECORDED, recorded);
  until = onward_cool_down_until (application, moment != NULL ? g_date_time_to_unix (moment) : 0, hours, "18:00", zone);
  g_assert_cmpstr (until, ==, expected);
}

static void
test_cool_down (void)
{
  g_autoptr (OnwardJobApplication) no = ended_new ("2026-03-10", ONWARD_ENDING_FINAL_ROUND);
  g_autoptr (OnwardJobApplication) mine = ended_new ("2026-03-10", ONWARD_ENDING_I_WITHDREW);
  g_autoptr (OnwardJobApplication) running = onward_job_application_new ();

  assert_until (no, "2026-03-10", "2026-03-10T09:20:00Z", 24, "2026-03-11T09:20");
  assert_until (no, "2026-03-10", "2026-03-10T09:20:00Z", 48, "2026-03-12T09:20");
  assert_until (no, "2026-03-10", "2026-03-10T09:20:00Z", 0, "");
  /* Noted days later: it came on its day, nobody knows at which hour. */
  assert_until (no, "2026-03-12", "2026-03-12T09:20:00Z", 24, "2026-03-11T18:00");
  assert_until (no, "2026-03-10", NULL, 24, "2026-03-11T18:00");
  assert_until (mine, "2026-03-10", "2026-03-10T09:20:00Z", 24, "");
  assert_until (running, "", NULL, 24, "");
}

static void
test_confirms (void)
{
  g_assert_true (onward_cool_down_confirms ("  norrland DATA ab", "Norrland Data AB"));
  g_assert_true (onward_cool_down_confirms ("Müller Söhne", "Müller & Söhne"));
  g_assert_false (onward_cool_down_confirms ("Norrland", "Norrland Data AB"));
  g_assert_false (onward_cool_down_confirms ("", "Norrland"));
  g_assert_false (onward_cool_down_confirms ("", "★"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/letters/all-kinds", test_all_kinds);
  g_test_add_func ("/letters/hints", test_hints);
  g_test_add_func ("/letters/greeting", test_greeting);
  g_test_add_func ("/letters/gaps", test_gaps);
  g_test_add_func ("/letters/template", test_template);
  g_test_add_func ("/letters/braces", test_braces);
  g_test_add_func ("/letters/days", test_days);
  g_test_add_func ("/letters/steps", test_steps);
  g_test_add_func ("/letters/cool-down", test_cool_down);
  g_test_add_func ("/letters/confirms", test_confirms);
  return g_test_run ();
}
