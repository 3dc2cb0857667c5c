/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-phrase.h"

typedef struct
{
  const char *line;
  const char *title; /* NULL: nothing is understood */
  const char *due;
  const char *repeat; /* NULL: once */
} Row;

/* A Tuesday afternoon. */
#define NOW "2026-03-10T14:00:00"

static const Row english[] = {
  { "Call Ada tomorrow", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada next Tue 9:00", "Call Ada", "2026-03-17T09:00" },
  { "Call Ada in 3 days", "Call Ada", "2026-03-13T09:00" },
  { "tomorrow evening call Ada", "call Ada", "2026-03-11T18:30" },
  { "Call Ada tomorrow at 9", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada tomorrow 9", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada tomorrow 9am", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada tomorrow at 9 pm", "Call Ada", "2026-03-11T21:00" },
  { "Call Ada at 5", "Call Ada", "2026-03-10T17:00" },
  { "Call Ada at 5 a.m.", "Call Ada", "2026-03-11T05:00" },
  { "Call Ada at 9", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada at 15:30", "Call Ada", "2026-03-10T15:30" },
  { "Call Ada at half past 8", "Call Ada", "2026-03-11T08:30" },
  { "Call Ada at quarter to nine tomorrow", "Call Ada", "2026-03-11T08:45" },
  { "Call Ada at nine o'clock", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada, tomorrow", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada tonight", "Call Ada", "2026-03-10T18:30" },
  { "Call Ada this evening", "Call Ada", "2026-03-10T18:30" },
  { "Call Ada today", "Call Ada", "2026-03-10T18:30" },
  { "Call Ada today at 8", "Call Ada", "2026-03-10T20:00" },
  { "Call Ada in the morning", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada tomorrow morning", "Call Ada", "2026-03-11T09:00" },
  { "Call Ada at noon", "Call Ada", "2026-03-11T12:00" },
  { "Call Ada tomorrow at noon", "Call Ada", "2026-03-11T12:00" },
  { "Call Ada at 8 in the evening", "Call Ada", "2026-03-10T20:00" },
  { "Call Ada on Friday afternoon", "Call Ada", "2026-03-13T15:00" },
  { "Call Ada the day after tomorrow", "Call Ada", "2026-03-12T09:00" },
  { "Call Ada on Friday", "Call Ada", "2026-03-13T09:00" },
  { "Call Ada Friday", "Call Ada", "2026-03-13T09:00" },
  { "Call Ada Fri", "Call Ada", "2026-03-13T09:00" },
  { "Call Ada Fri 10:15", "Call Ada", "2026-03-13T10:15" },
  { "Call Ada this Friday", "Call Ada", "2026-03-13T09:00" },
  { "Call Ada next Friday", "Call Ada", "2026-03-20T09:00" },
  { "Send it by Thursday noon", "Send it", "2026-03-12T12:00" },
  { "Call Ada on Tuesday", "Call Ada", "2026-03-17T09:00" },
  { "Call Ada Tuesday 16:00", "Call Ada", "2026-03-10T16:00" },
  { "Call Ada Tuesday 9:00", "Call Ada", "2026-03-17T09:00" },
  { "Call Ada next week", "Call Ada", "2026-03-16T09:00" },
  { "Call Ada next month", "Call Ada", "2026-04-01T09:00" },
  { "Go hiking this weekend", "Go hiking", "2026-03-14T09:00" },
  { "Go hiking next weekend", "Go hiking", "2026-03-21T09:00" },
  { "Send the report end of the week", "Send the report", "2026-03-13T09:00" },
  { "Send the report at the end of the month", "Send the report", "2026-03-31T09:00" },
  { "Send the report on the last working day of the month", "Send the report", "2026-03-31T09:00" },
  { "Call Ada in a week", "Call Ada", "2026-03-17T09:00" },
  { "Call Ada in two weeks at 10:30", "Call Ada", "2026-03-24T10:30" },
  { "Call Ada in a month", "Call Ada", "2026-04-10T09:00" },
  { "Call Ada in a couple of days", "Call Ada", "2026-03-12T09:00" },
  { "Call Ada in an hour", "Call Ada", "2026-03-10T15:00" },
  { "Call Ada in half an hour", "Call Ada", "2026-03-10T14:30" },
  { "Call Ada in 20 minutes", "Call Ada", "2026-03-10T14:20" },
  { "Call Ada in 2h", "Call Ada", "2026-03-10T16:00" },
  { "Call Ada 3 days from now", "Call Ada", "2026-03-13T09:00" },
  { "Call Ada Monday in a week", "Call Ada", "2026-03-23T09:00" },
  { "Call Ada on 12 May", "Call Ada", "2026-05-12T09:00" },
  { "Call Ada May 12", "Call Ada", "2026-05-12T09:00" },
  { "Call Ada on May 12th, 2027 at 10:00", "Call Ada", "2027-05-12T10:00" },
  { "Call Ada on the 12th of May", "Call Ada", "2026-05-12T09:00" },
  { "Call Ada on the 12th", "Call Ada", "2026-03-12T09:00" },
  { "Call Ada on the 9th", "Call Ada", "2026-04-09T09:00" },
  { "Call Ada 2026-05-12 10:00", "Call Ada", "2026-05-12T10:00" },
  { "Call Ada on 1 March", "Call Ada", "2027-03-01T09:00" },
  { "Remind me to call Ada tomorrow", "call Ada", "2026-03-11T09:00" },
  { "Call Ada about 3 offers tomorrow at 9:30", "Call Ada about 3 offers", "2026-03-11T09:30" },
  { "tomorrow", "", "2026-03-11T09:00" },
};

static const Row german[] = {
  { "Ada anrufen morgen", "Ada anrufen", "2026-03-11T09:00" },
  { "morgen Ada anrufen", "Ada anrufen", "2026-03-11T09:00" },
  { "Ada anrufen nächsten Di 9:00", "Ada anrufen", "2026-03-17T09:00" },
  { "Ada anrufen nächsten Dienstag um 9", "Ada anrufen", "2026-03-17T09:00" },
  { "Ada anrufen kommenden Freitag", "Ada anrufen", "2026-03-13T09:00" },
  { "in 3 Tagen Ada anrufen", "Ada anrufen", "2026-03-13T09:00" },
  { "Ada anrufen in einer Woche", "Ada anrufen", "2026-03-17T09:00" },
  { "Ada anrufen in zwei Wochen um 10.30 Uhr", "Ada anrufen", "2026-03-24T10:30" },
  { "Ada anrufen in einem Monat", "Ada anrufen", "2026-04-10T09:00" },
  { "Ada anrufen in einer Stunde", "Ada anrufen", "2026-03-10T15:00" },
  { "Ada anrufen in einer halben Stunde", "Ada anrufen", "2026-03-10T14:30" },
  { "Ada anrufen in ein paar Tagen", "Ada anrufen", "2026-03-12T09:00" },
  { "Ada anrufen heute Abend", "Ada anrufen", "2026-03-10T18:30" },
  { "Ada anrufen morgen Abend", "Ada anrufen", "2026-03-11T18:30" },
  { "Ada anrufen morgen früh", "Ada anrufen", "2026-03-11T09:00" },
  { "Ada anrufen Freitag Morgen", "Ada anrufen", "2026-03-13T09:00" },
  { "Ada anrufen am Abend", "Ada anrufen", "2026-03-10T18:30" },
  { "Ada anrufen am Morgen", "Ada anrufen", "2026-03-11T09:00" },
  { "Ada anrufen mittags", "Ada anrufen", "2026-03-11T12:00" },
  { "Ada anrufen übermorgen um 14 Uhr", "Ada anrufen", "2026-03-12T14:00" },
  { "Ada anrufen übermorgen 14 Uhr 30", "Ada anrufen", "2026-03-12T14:30" },
  { "Ada anrufen um halb neun", "Ada anrufen", "2026-03-11T08:30" },
  { "Ada anrufen um Viertel nach acht", "Ada anrufen", "2026-03-11T08:15" },
  { "Ada anrufen um 8 Uhr abends", "Ada anrufen", "2026-03-10T20:00" },
  { "Ada anrufen um 3 am Montag", "Ada anrufen", "2026-03-16T15:00" },
  { "Ada anrufen am Donnerstag", "Ada anrufen", "2026-03-12T09:00" },
  { "Ada anrufen am Do", "Ada anrufen", "2026-03-12T09:00" },
  { "Ada anrufen Do. 10:00", "Ada anrufen", "2026-03-12T10:00" },
  { "Ada anrufen Fr", "Ada anrufen", "2026-03-13T09:00" },
  { "Bis Freitag abschicken", "abschicken", "2026-03-13T09:00" },
  { "Ada anrufen am 12. Mai", "Ada anrufen", "2026-05-12T09:00" },
  { "Ada anrufen am 12.5. um 10 Uhr", "Ada anrufen", "2026-05-12T10:00" },
  { "Ada anrufen 12.05.2027", "Ada anrufen", "2027-05-12T09:00" },
  { "Ada anrufen am 12.", "Ada anrufen", "2026-03-12T09:00" },
  { "Ada anrufen am 1. März", "Ada anrufen", "2027-03-01T09:00" },
  { "Ada anrufen nächste Woche", "Ada anrufen", "2026-03-16T09:00" },
  { "Ada anrufen nächsten Monat", "Ada anrufen", "2026-04-01T09:00" },
  { "Wandern am Wochenende", "Wandern", "2026-03-14T09:00" },
  { "Bericht zum Monatsende", "Bericht", "2026-03-31T09:00" },
  { "Bericht Ende der Woche", "Bericht", "2026-03-13T09:00" },
  { "Bericht am letzten Arbeitstag des Monats", "Bericht", "2026-03-31T09:00" },
  { "Ada anrufen Montag in einer Woche", "Ada anrufen", "2026-03-23T09:00" },
  { "Erinnere mich an Adas Geburtstag am 3. April", "Adas Geburtstag", "2026-04-03T09:00" },
};

#define LAST_WORKING "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
#define WORKING "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"

static const Row repeats[] = {
  { "Look at the boards every Monday", "Look at the boards", "2026-03-16T09:00", "FREQ=WEEKLY;BYDAY=MO" },
  { "every day at 8 look at the boards", "look at the boards", "2026-03-11T08:00", "FREQ=DAILY" },
  { "Look daily", "Look", "2026-03-11T09:00", "FREQ=DAILY" },
  { "Look every 3 days", "Look", "2026-03-13T09:00", "FREQ=DAILY;INTERVAL=3" },
  { "Look every evening", "Look", "2026-03-10T18:30", "FREQ=DAILY" },
  { "Look every Mon, Wed and Fri 10:00", "Look", "2026-03-11T10:00", "FREQ=WEEKLY;BYDAY=MO,WE,FR" },
  { "Look every weekday", "Look", "2026-03-11T09:00", WORKING },
  { "Look every working day at 16:00", "Look", "2026-03-10T16:00", WORKING },
  { "Look on Mondays and Thursdays", "Look", "2026-03-12T09:00", "FREQ=WEEKLY;BYDAY=MO,TH" },
  { "Look every week", "Look", "2026-03-17T09:00", "FREQ=WEEKLY;BYDAY=TU" },
  { "Look weekly on Friday", "Look", "2026-03-13T09:00", "FREQ=WEEKLY;BYDAY=FR" },
  { "Look every 2 weeks", "Look", "2026-03-24T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU" },
  { "Look every other Friday", "Look", "2026-03-13T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR" },
  { "Look every two weeks on Friday", "Look", "2026-03-13T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR" },
  { "Look every 14 days", "Look", "2026-03-24T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU" },
  { "Look every two weeks from Monday", "Look", "2026-03-16T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO" },
  { "Look every month", "Look", "2026-04-10T09:00", "FREQ=MONTHLY;BYMONTHDAY=10" },
  { "Look monthly on the 5th", "Look", "2026-04-05T09:00", "FREQ=MONTHLY;BYMONTHDAY=5" },
  { "Look every last working day of the month", "Look", "2026-03-31T09:00", LAST_WORKING },
  { "Look monthly on the last working day", "Look", "2026-03-31T09:00", LAST_WORKING },
  { "Look on the last working day of every month at 15:00", "Look", "2026-03-31T15:00", LAST_WORKING },
  { "Anzeigen lesen jeden Montag", "Anzeigen lesen", "2026-03-16T09:00", "FREQ=WEEKLY;BYDAY=MO" },
  { "jeden Tag um 8 Uhr lesen", "lesen", "2026-03-11T08:00", "FREQ=DAILY" },
  { "täglich lesen", "lesen", "2026-03-11T09:00", "FREQ=DAILY" },
  { "lesen jeden Mo, Mi und Fr", "lesen", "2026-03-11T09:00", "FREQ=WEEKLY;BYDAY=MO,WE,FR" },
  { "montags und donnerstags lesen", "lesen", "2026-03-12T09:00", "FREQ=WEEKLY;BYDAY=MO,TH" },
  { "werktags lesen", "lesen", "2026-03-11T09:00", WORKING },
  { "jeden Arbeitstag lesen", "lesen", "2026-03-11T09:00", WORKING },
  { "alle zwei Wochen lesen", "lesen", "2026-03-24T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU" },
  { "alle 2 Wochen am Freitag lesen", "lesen", "2026-03-13T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR" },
  { "jeden zweiten Freitag lesen", "lesen", "2026-03-13T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR" },
  { "jede Woche lesen", "lesen", "2026-03-17T09:00", "FREQ=WEEKLY;BYDAY=TU" },
  { "wöchentlich lesen", "lesen", "2026-03-17T09:00", "FREQ=WEEKLY;BYDAY=TU" },
  { "monatlich am 5. lesen", "lesen", "2026-04-05T09:00", "FREQ=MONTHLY;BYMONTHDAY=5" },
  { "am letzten Werktag jedes Monats lesen", "lesen", "2026-03-31T09:00", LAST_WORKING },
  { "jeden letzten Arbeitstag im Monat lesen", "lesen", "2026-03-31T09:00", LAST_WORKING },
};

/* Where a time might be seen that is none. */
static const Row nothing[] = {
  { "" },
  { "Call Ada" },
  { "Read chapter 3" },
  { "Ask May about the role" },
  { "Prepare second interview" },
  { "Write 2 applications" },
  { "Do the dishes" },
  { "So many things to do" },
  { "Apply at 3 companies" },
  { "Look at the last posting" },
  { "Update to version 12.5" },
  { "Sort out the sun cream" },
  { "Order a half litre of milk" },
  { "Think about every word" },
  { "Zwei Bewerbungen schreiben" },
  { "Mit Frau Mai reden" },
  { "So weitermachen" },
  { "Alle Unterlagen sammeln" },
  { "Um Feedback bitten" },
  { "Nach vorn schauen" },
  /* Over, or no day at all. */
  { "Call Ada today at 8:00" },
  { "Call Ada on 2026-03-09" },
  { "Call Ada on 31 February" },
  { "Call Ada 12.13.2026" },
  { "Call Ada on the 32nd" },
  { "Call Ada at 25:00" },
};

static void
check_rows (const Row *rows, gsize n_rows, const char *iso, const char *zone_name)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zone_name);
  g_autoptr (GDateTime) there = g_date_time_new_from_iso8601 (iso, zone);
  g_autoptr (GDateTime) now = g_date_time_to_timezone (there, zone);
  OnwardDays days;

  onward_days_init (&days);
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (OnwardPhrase) phrase = onward_phrase_read (rows[i].line, now, &days);
      g_autofree char *got = NULL;
      g_autofree char *wanted = NULL;

      if (phrase != NULL)
        got = g_strdup_printf ("“%s” → “%s” %s %s", rows[i].line, phrase->title, phrase->due, phrase->repeat);
      else
        got = g_strdup_printf ("“%s” → nothing", rows[i].line);
      if (rows[i].title != NULL)
        wanted = g_strdup_printf ("“%s” → “%s” %s %s", rows[i].line, rows[i].title, rows[i].due,
                                  rows[i].repeat != NULL ? rows[i].repeat : "");
      else
        wanted = g_strdup_printf ("“%s” → nothing", rows[i].line);
      g_assert_cmpstr (got, ==, wanted);
    }
}

static void
test_english (void)
{
  check_rows (english, G_N_ELEMENTS (english), NOW, "Europe/Berlin");
}

static void
test_german (void)
{
  check_rows (german, G_N_ELEMENTS (german), NOW, "Europe/Berlin");
}

static void
test_repeats (void)
{
  check_rows (repeats, G_N_ELEMENTS (repeats), NOW, "Europe/Berlin");
}

static void
test_nothing (void)
{
  check_rows (nothing, G_N_ELEMENTS (nothing), NOW, "Europe/Berlin");
}

static void
test_new_year (void)
{
  static const Row rows[] = {
    { "Call Ada tomorrow", "Call Ada", "2027-01-01T09:00" },
    { "Call Ada in 3 days", "Call Ada", "2027-01-03T09:00" },
    { "Call Ada in an hour", "Call Ada", "2027-01-01T00:30" },
    { "Call Ada next week", "Call Ada", "2027-01-04T09:00" },
    { "Call Ada next month", "Call Ada", "2027-01-01T09:00" },
    { "Call Ada on 2 January", "Call Ada", "2027-01-02T09:00" },
    { "Call Ada on the 1st", "Call Ada", "2027-01-01T09:00" },
    { "Call Ada on 29 February 2028", "Call Ada", "2028-02-29T09:00" },
    { "Look on the last working day of every month", "Look", "2027-01-29T09:00", LAST_WORKING },
    { "Call Ada at the end of next month", "Call Ada", "2027-01-29T09:00" },
    { "Ada anrufen am 31.", "Ada anrufen", "2027-01-31T09:00" },
    { "Call Ada tonight", NULL },
  };

  /* A Thursday. */
  check_rows (rows, G_N_ELEMENTS (rows), "2026-12-31T23:30:00", "Europe/Berlin");
}

static void
test_end_of_month (void)
{
  static const Row rows[] = {
    { "Call Ada in a month", "Call Ada", "2026-02-28T09:00" },
    { "Look every month", "Look", "2026-02-28T09:00", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1" },
    { "Call Ada on the 30th", "Call Ada", "2026-03-30T09:00" },
  };

  check_rows (rows, G_N_ELEMENTS (rows), "2026-01-31T12:00:00", "Europe/Berlin");
}

/* The night in which the clocks go forward: an hour from now is an hour away. */
static void
test_spring (void)
{
  static const Row rows[] = {
    { "Call Ada in an hour", "Call Ada", "2026-03-29T03:30" },
    { "Call Ada in 2 hours", "Call Ada", "2026-03-29T04:30" },
    { "Call Ada tomorrow", "Call Ada", "2026-03-30T09:00" },
    { "Call Ada in 24 hours", "Call Ada", "2026-03-30T02:30" },
    { "Call Ada at 9:00", "Call Ada", "2026-03-29T09:00" },
  };

  check_rows (rows, G_N_ELEMENTS (rows), "2026-03-29T01:30:00", "Europe/Berlin");
}

/* The night in which an hour comes twice. */
static void
test_autumn (void)
{
  static const Row rows[] = {
    /* It reads 2:30 again then, and a reminder for 2:30 would come at once. */
    { "Call Ada in an hour", "Call Ada", "2026-10-25T03:30" },
    { "Call Ada in 2 hours", "Call Ada", "2026-10-25T03:30" },
    { "Call Ada tomorrow", "Call Ada", "2026-10-26T09:00" },
    { "Call Ada every day 2:30", "Call Ada", "2026-10-26T02:30", "FREQ=DAILY" },
  };

  check_rows (rows, G_N_ELEMENTS (rows), "2026-10-25T02:30:00+02:00", "Europe/Berlin");
}

/* The first look at a Sunday and at a Monday. */
static void
test_weekdays (void)
{
  static const Row sunday[] = {
    { "Call Ada next Tue", "Call Ada", "2026-03-17T09:00" },
    { "Call Ada Tue", "Call Ada", "2026-03-17T09:00" },
    { "Call Ada next week", "Call Ada", "2026-03-16T09:00" },
    { "Go hiking this weekend", "Go hiking", "2026-03-16T09:00" },
    { "Call Ada Sunday", "Call Ada", "2026-03-22T09:00" },
    { "Call Ada next Sunday", "Call Ada", "2026-03-22T09:00" },
  };
  static const Row monday[] = {
    { "Call Ada Tue", "Call Ada", "2026-03-10T09:00" },
    { "Call Ada next Tue", "Call Ada", "2026-03-17T09:00" },
    { "Call Ada today", "Call Ada", "2026-03-09T09:00" },
    { "Call Ada Monday", "Call Ada", "2026-03-16T09:00" },
    { "Call Ada this morning", "Call Ada", "2026-03-09T09:00" },
  };

  check_rows (sunday, G_N_ELEMENTS (sunday), "2026-03-15T12:00:00", "Europe/Berlin");
  check_rows (monday, G_N_ELEMENTS (monday), "2026-03-09T07:00:00", "Europe/Berlin");
}

/* A person's own days: Tuesday to Saturday, mornings at ten. */
static void
test_own_days (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("America/New_York");
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, zone);
  g_autoptr (OnwardPhrase) each = NULL;
  g_autoptr (OnwardPhrase) last = NULL;
  g_autoptr (OnwardPhrase) next = NULL;
  OnwardDays days;

  onward_days_init (&days);
  days.working = 0x3e;
  onward_days_set_clock (days.morning, "10:00");
  each = onward_phrase_read ("Look every working day", now, &days);
  g_assert_cmpstr (each->repeat, ==, "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA");
  g_assert_cmpstr (each->due, ==, "2026-03-11T10:00");
  last = onward_phrase_read ("Look on the last working day of each month", now, &days);
  g_assert_cmpstr (last->repeat, ==, "FREQ=MONTHLY;BYDAY=TU,WE,TH,FR,SA;BYSETPOS=-1");
  next = onward_phrase_read ("Look next week", now, &days);
  g_assert_cmpstr (next->due, ==, "2026-03-17T10:00");
}

/* Whatever is typed, and on the way there: nothing breaks, and what is understood lies ahead. */
static void
test_as_typed (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, zone);
  static const struct { const Row *rows; gsize n; } all[] = {
    { english, G_N_ELEMENTS (english) }, { german, G_N_ELEMENTS (german) }, { repeats, G_N_ELEMENTS (repeats) },
    { nothing, G_N_ELEMENTS (nothing) },
  };
  OnwardDays days;

  onward_days_init (&days);
  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      for (gsize j = 0; j < all[i].n; j++)
        {
          const char *line = all[i].rows[j].line;

          for (const char *end = line; *end != '\0'; end = g_utf8_next_char (end))
            {
              g_autofree char *begun = g_strndup (line, (gsize) (end - line));
              g_autoptr (OnwardPhrase) phrase = onward_phrase_read (begun, now, &days);

              if (phrase != NULL)
                g_assert_cmpstr (phrase->due, >, "2026-03-10T14:00");
            }
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/phrase/english", test_english);
  g_test_add_func ("/model/phrase/german", test_german);
  g_test_add_func ("/model/phrase/repeats", test_repeats);
  g_test_add_func ("/model/phrase/nothing", test_nothing);
  g_test_add_func ("/model/phrase/new-year", test_new_year);
  g_test_add_func ("/model/phrase/end-of-month", test_end_of_month);
  g_test_add_func ("/model/phrase/spring", test_spring);
  g_test_add_func ("/model/phrase/autumn", test_autumn);
  g_test_add_func ("/model/phrase/weekdays", test_weekdays);
  g_test_add_func ("/model/phrase/own-days", test_own_days);
  g_test_add_func ("/model/phrase/as-typed", test_as_typed);
  return g_test_run ();
}
