/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-posting.h"
#include "onward-posting-deadline.h"

#include <locale.h>
#include <string.h>

typedef struct
{
  const char *text;
  const char *employer;
  const char *role;
  const char *place;
} Case;

static void
check (const Case *cases, gsize count)
{
  for (gsize i = 0; i < count; i++)
    {
      g_autoptr (OnwardPosting) posting = onward_posting_read (cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (posting->employer, ==, cases[i].employer);
      g_assert_cmpstr (posting->role, ==, cases[i].role);
      if (cases[i].place != NULL)
        g_assert_cmpstr (posting->place, ==, cases[i].place);
    }
}

static void
test_headings (void)
{
  static const Case cases[] = {
    { "Platform Engineer at Norrland Data\nWe run things.", "Norrland Data", "Platform Engineer", "" },
    { "Backend Developer @ Halden", "Halden", "Backend Developer", "" },
    { "Norrland Data – Platform Engineer", "Norrland Data", "Platform Engineer", "" },
    { "Platform Engineer - Norrland Data", "Norrland Data", "Platform Engineer", "" },
    { "Platform Engineer | Norrland Data | LinkedIn", "Norrland Data", "Platform Engineer", "" },
    { "Gardener · City of Umeå · Umeå", "City of Umeå", "Gardener", "Umeå" },
    { "Halden — Chief of Wonder", "Halden", "Chief of Wonder", "" },
    { "Mirador hiring Site Reliability Engineer in Lisbon", "Mirador", "Site Reliability Engineer", "Lisbon" },
    { "Senior SRE\nMirador\nLisbon, Portugal", "Mirador", "Senior SRE", NULL },
    { "Mirador Ltd.\nNurse", "Mirador Ltd.", "Nurse", NULL },
    { "Subject: Re: Teacher at Lindgren School", "Lindgren School", "Teacher", NULL },
    { "# **Data Analyst at 3D Forge**", "3D Forge", "Data Analyst", NULL },
    { "Company: Norrland Data\nPosition: Clerk (all genders)\nLocation: Umeå", "Norrland Data", "Clerk", "Umeå" },
    { "Nurse\nAbout us\nFull-time\nAbout Norrland Care\nWe care.", "Norrland Care", "Nurse", NULL },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_german (void)
{
  static const Case cases[] = {
    { "Softwareentwicklerin (m/w/d) bei Nordlicht GmbH", "Nordlicht GmbH", "Softwareentwicklerin", "" },
    { "Sachbearbeiter*in Einkauf (w/m/d)\nMüller & Söhne KG\nLübeck", "Müller & Söhne KG", "Sachbearbeiter*in Einkauf", NULL },
    { "Nordlicht GmbH sucht Pflegefachkraft in Kiel", "Nordlicht GmbH", "Pflegefachkraft", "Kiel" },
    { "Firma: Stadtwerke Kiel AG\nStelle: Elektroniker (m/w/d)\nOrt: Kiel", "Stadtwerke Kiel AG", "Elektroniker", "Kiel" },
    { "Stellenangebot: Leiterin Buchhaltung – Blaue Blume e.V.", "Blaue Blume e.V.", "Leiterin Buchhaltung", "" },
    { "Erzieher (m/w/d)\n\nÜber uns\n\nDie Kleine Welle gGmbH betreibt drei Häuser.", "Kleine Welle gGmbH", "Erzieher", NULL },
    { "Wir suchen: eine Köchin beim Gasthaus Adler", "Gasthaus Adler", "Köchin", NULL },
  };

  check (cases, G_N_ELEMENTS (cases));
}

/* The place often stands behind the employer; a legal form or a partner does so too. */
static void
test_places (void)
{
  static const Case cases[] = {
    { "Harbour Lane GmbH, Hamburg\nPlatform Engineer", "Harbour Lane GmbH", "Platform Engineer", "Hamburg" },
    { "Platform Engineer\nHarbour Lane GmbH, Hamburg", "Harbour Lane GmbH", "Platform Engineer", "Hamburg" },
    { "Platform Engineer at Harbour Lane GmbH, Hamburg", "Harbour Lane GmbH", "Platform Engineer", "Hamburg" },
    { "Platform Engineer | Harbour Lane GmbH, Hamburg", "Harbour Lane GmbH", "Platform Engineer", "Hamburg" },
    { "Employer: Harbour Lane, Lisbon, Portugal\nRole: Nurse", "Harbour Lane", "Nurse", "Lisbon, Portugal" },
    { "Employer: Harbour Lane (Hamburg)\nRole: Nurse", "Harbour Lane", "Nurse", "Hamburg" },
    { "Nurse at Müller, Schmidt & Partner GmbH, Kiel", "Müller, Schmidt & Partner GmbH", "Nurse", "Kiel" },
    { "Nurse at Acme, Inc.", "Acme, Inc.", "Nurse", "" },
    { "Nurse at Acme, Inc., Boston", "Acme, Inc.", "Nurse", "Boston" },
    { "Clerk at Dewey, Cheatham and Howe", "Dewey, Cheatham and Howe", "Clerk", "" },
    { "Ort: Kiel\nFirma: Nordlicht AG, Hamburg", "Nordlicht AG", "", "Kiel" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_deadlines (void)
{
  static const struct
  {
    const char *text, *day;
  } cases[] = {
    { "Nurse at Halden\nApply by 12 December.", "2026-12-12" },
    { "Please apply by December 12th, 2026", "2026-12-12" },
    { "Application deadline: 2026-12-12", "2026-12-12" },
    { "Deadline\n12 Dec 2026", "2026-12-12" },
    { "Closing date: Sunday 3rd of January", "2027-01-03" },
    { "Applications close on 1 October", "2026-10-01" }, /* a few weeks ago: not a year ahead */
    { "Bewerbungsfrist: 12.12.2026", "2026-12-12" },
    { "Bewerbungsschluss ist der 12. Dezember 2026.", "2026-12-12" },
    { "Bitte bewerben Sie sich bis zum 5.1.", "2027-01-05" },
    { "Bewirb dich bis spätestens 31. März 2027!", "2027-03-31" },
    { "Einsendeschluss: 12.12.26", "2026-12-12" },
    { "Deadline 25/12/2026", "2026-12-25" },
    { "Deadline 11/12/2026", "" }, /* November or December? */
    { "Deadline: 31 February 2027", "" },
    { "Deadline: as soon as possible", "" },
    { "Deadline: none\nStart: 1 January 2027", "" },
    { "We were founded on 12 December 1990.", "" },
    { "You work to deadlines. Founded 1990.", "" },
    { "", "" },
    { "Frist: \xff 12", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *day = onward_posting_find_deadline (cases[i].text, "2026-11-22");

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

/* Where the rules know nothing they say nothing. */
static void
test_nothing (void)
{
  static const Case cases[] = {
    { "", "", "", "" },
    { " \n\t ", "", "", "" },
    { "We look for people who are good at what they do.", "", "", "" },
    { "meet me at noon", "", "", "" },
    { "🙂", "", "", "" },
    { "----- | ----- | -----", "", "", NULL },
    { ":::::", "", "", "" },
    { "@ @@ a@ @b at ", "", "", "" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_addresses (void)
{
  static const struct
  {
    const char *text, *link, *mail, *employer, *role;
  } cases[] = {
    { "https://norrland-data.example/jobs/platform-engineer-4711", "https://norrland-data.example/jobs/platform-engineer-4711", "", "Norrland Data", "Platform engineer" },
    { "www.halden.example", "https://www.halden.example", "", "Halden", "" },
    { "halden.example/jobs/12", "https://halden.example/jobs/12", "", "Halden", "" },
    { "https://boards.greenhouse.io/mirador/jobs/123", "https://boards.greenhouse.io/mirador/jobs/123", "", "Mirador", "" },
    { "https://blaue-blume.jobs.personio.de/job/1", "https://blaue-blume.jobs.personio.de/job/1", "", "Blaue Blume", "" },
    { "https://www.linkedin.com/jobs/view/99", "https://www.linkedin.com/jobs/view/99", "", "", "" },
    { "Nurse\n(see https://care.example/a_(b)).", "https://care.example/a_(b)", "", "Care", "Nurse" },
    { "Clerk\nWrite to jobs@stadt-kiel.example.", "", "jobs@stadt-kiel.example", "Stadt Kiel", "Clerk" },
    { "Clerk\nWrite to anna@gmail.com", "", "anna@gmail.com", "", "Clerk" },
    { "Clerk at Halden, HTTPS://HALDEN.EXAMPLE/X", "https://HALDEN.EXAMPLE/X", "", NULL, NULL },
    { "http://192.168.0.1/x", "http://192.168.0.1/x", "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (OnwardPosting) posting = onward_posting_read (cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_true (g_ascii_strcasecmp (posting->link, cases[i].link) == 0);
      g_assert_cmpstr (posting->mail, ==, cases[i].mail);
      if (cases[i].employer != NULL)
        g_assert_cmpstr (posting->employer, ==, cases[i].employer);
      if (cases[i].role != NULL)
        g_assert_cmpstr (posting->role, ==, cases[i].role);
    }
}

static void
test_text_is_kept (void)
{
  g_autoptr (OnwardPosting) posting = onward_posting_read ("  Nurse at Halden\r\n\r\nLine\xff\x01 two \xf0\x9f\x99\x82\r\n ");
  g_autoptr (OnwardPosting) link = onward_posting_read (" https://halden.example/jobs \n");

  g_assert_cmpstr (posting->text, ==, "Nurse at Halden\n\nLine\xef\xbf\xbd two \xf0\x9f\x99\x82");
  g_assert_cmpstr (link->text, ==, "");
  g_assert_cmpstr (link->link, ==, "https://halden.example/jobs");
}

/* However long and whatever it is, an answer comes at once, and all of the text is kept. */
static void
test_long_and_garbage (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  g_autoptr (GString) text = g_string_new ("Engineer at Halden\n");
  g_autoptr (OnwardPosting) posting = NULL;
  g_autofree char *deadline = NULL;
  gint64 start;

  for (guint i = 0; i < 1000 * 1000; i++)
    g_string_append_c (text, "abc.def-123@"[i % 11]);
  g_string_append (text, " hr@halden.example");
  start = g_get_monotonic_time ();
  posting = onward_posting_read (text->str);
  deadline = onward_posting_find_deadline (text->str, "2026-11-22");
  g_assert_cmpstr (deadline, ==, "");
  g_assert_cmpint (g_get_monotonic_time () - start, <, 3 * G_USEC_PER_SEC);
  g_assert_cmpstr (posting->employer, ==, "Halden");
  g_assert_cmpstr (posting->mail, ==, "hr@halden.example");
  g_assert_cmpuint (strlen (posting->text), ==, text->len);

  for (guint round = 0; round < 300; round++)
    {
      char garbage[513];
      g_autoptr (OnwardPosting) read = NULL;

      for (guint i = 0; i < sizeof garbage - 1; i++)
        garbage[i] = (char) g_rand_int_range (rand, 1, 256);
      garbage[sizeof garbage - 1] = '\0';
      read = onward_posting_read (garbage);
      g_assert_true (g_utf8_validate (read->text, -1, NULL));
      g_assert_true (g_utf8_validate (read->employer, -1, NULL));
      g_assert_true (g_utf8_validate (read->role, -1, NULL));
    }
}

static void
test_links (void)
{
  static const char *const may[] = { "http://a.example", "https://a.example/b?c#d", "mailto:a@b.example", "HTTPS://A.EXAMPLE" };
  static const char *const may_not[] = { "", "a.example", "file:///etc/passwd", "javascript:alert(1)", "ssh://a.example", "https://", "mailto:", "http:a" };
  static const char *const typed[][2] = {
    { "a.example/jobs", "https://a.example/jobs" }, { " https://a.example ", "https://a.example" },
    { "hr@a.example", "mailto:hr@a.example" }, { "file:///etc/passwd", "" }, { "two words.example", "" }, { "word", "" }, { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (may); i++)
    g_assert_true (onward_link_may_open (may[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (may_not); i++)
    g_assert_false (onward_link_may_open (may_not[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *link = onward_link_complete (typed[i][0]);

      g_assert_cmpstr (link, ==, typed[i][1]);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/posting/headings", test_headings);
  g_test_add_func ("/model/posting/german", test_german);
  g_test_add_func ("/model/posting/places", test_places);
  g_test_add_func ("/model/posting/deadlines", test_deadlines);
  g_test_add_func ("/model/posting/says-nothing-when-it-knows-nothing", test_nothing);
  g_test_add_func ("/model/posting/addresses", test_addresses);
  g_test_add_func ("/model/posting/text-is-kept", test_text_is_kept);
  g_test_add_func ("/model/posting/long-and-garbage", test_long_and_garbage);
  g_test_add_func ("/model/posting/links", test_links);
  return g_test_run ();
}
