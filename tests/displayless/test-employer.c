/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-employer.h"

#include <locale.h>

static void
test_same (void)
{
  static const char *const same[][2] = {
    { "Norrland Data GmbH", "norrland data" },
    { "NORRLAND  DATA", " norrland-data " },
    { "Müller & Söhne KG", "muller sohne" },
    { "Müller & Söhne GmbH & Co. KG", "Müller & Söhne" },
    { "Blaue Blume e. V.", "Blaue Blume" },
    { "Acme, Inc.", "ACME" },
    { "Telar S.A.", "Telar" },
    { "Straße AG", "STRASSE" },
    { "中文公司", "中文公司" },
  };
  static const char *const other[][2] = {
    { "Norrland Data", "Norrland" },
    { "Norrland Data", "Norrland Care" },
    { "", "" },
    { "—", "…" },
    { "GmbH", "AG" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (same); i++)
    g_assert_true (onward_employer_same (same[i][0], same[i][1]));
  for (gsize i = 0; i < G_N_ELEMENTS (other); i++)
    g_assert_false (onward_employer_same (other[i][0], other[i][1]));
}

static void
test_search_words (void)
{
  g_autofree char *words = onward_employer_search_words ("Müller-Söhne & Co. KG (Kiel) GmbH");
  g_autofree char *none = onward_employer_search_words ("!?");

  g_assert_cmpstr (words, ==, "Müller Söhne Co KG Kiel");
  g_assert_cmpstr (none, ==, "");
}

static char *
say (OnwardStage stage, OnwardEnding ending, const char *applied, const char *ended)
{
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, "Halden");
  if (applied != NULL)
    onward_job_application_add_event (application, applied, ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE,
                                      ONWARD_TOLD_UNKNOWN, "");
  if (ended != NULL)
    onward_job_application_add_event (application, ended, stage, ending, ONWARD_TOLD_CALL, "");
  return onward_employer_say_earlier (application, "2025-11-18");
}

static void
test_earlier (void)
{
  g_autofree char *no = say (ONWARD_STAGE_ENDED, ONWARD_ENDING_AFTER_INTERVIEW, "2025-05-04", "2025-06-01");
  g_autofree char *recent = say (ONWARD_STAGE_ENDED, ONWARD_ENDING_NO_ANSWER, "2025-10-28", "2025-11-17");
  g_autofree char *open = say (ONWARD_STAGE_INTERVIEWING, ONWARD_ENDING_NONE, "2025-11-17", "2025-11-18");
  g_autofree char *shelf = say (ONWARD_STAGE_NEXT_UP, ONWARD_ENDING_NONE, NULL, NULL);

  g_assert_cmpstr (no, ==, "You applied here in May 2025; they said no after the interview.");
  g_assert_cmpstr (recent, ==, "You applied here 3 weeks ago; no answer came.");
  g_assert_cmpstr (open, ==, "You applied here yesterday, and it is still open.");
  g_assert_cmpstr (shelf, ==, "This employer is among your next ones already.");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/employer/same", test_same);
  g_test_add_func ("/model/employer/search-words", test_search_words);
  g_test_add_func ("/model/employer/earlier", test_earlier);
  return g_test_run ();
}
