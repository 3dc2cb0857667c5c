/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-posting-deadline.h"

#include "onward-time.h"

/* What stands in front of the last day, in English and German.  "Deadlines" in the plural are those
 * of the work. */
#define CUE \
  "(?<!\\p{L})(?:apply (?:by|before|until|no later than)|deadline(?!s)|closing date|" \
  "applications? (?:close[sd]?|(?:is |are )?due|by|until)|closes on|" \
  "bewerbungs(?:frist|schluss|ende)|einsendeschluss|(?:bewerben|bewirb|bewerbung(?:en)?)[^.!?\\n]{0,40} bis)"
/* A few words may stand between: "ist der", "(extended):", the name of the weekday; or the day
 * stands on a line of its own. */
#define BETWEEN "(?:[^\\d\\n]{0,40}?|[ :]*\\n\\s*[^\\d\\n]{0,24}?)"
#define MONTH "(?<month>jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[\\p{L}]*\\.?"

static const char *const shapes[] = {
  "(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)",
  "(?<!\\d)(?<day>\\d{1,2})\\. ?(?<number>\\d{1,2})\\.(?: ?(?<year>\\d{4}|\\d{2}))?(?!\\d)",
  "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?" MONTH "(?:,? (?<year>\\d{4}))?(?!\\d)",
  "\\b" MONTH " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year>\\d{4}))?",
  /* Day first where it cannot be a month; which one "11/12" means nobody knows. */
  "(?<!\\d)(?<day>1[3-9]|2\\d|3[01])/(?<number>\\d{1,2})/(?<year>\\d{4})(?!\\d)",
  "(?<!\\d)(?<number>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})(?!\\d)",
};

/* How many days a day without a year may have gone by and still be meant. */
#define JUST_GONE 60

static int
month_of_word (const char *word)
{
  static const char *const months[][2] = {
    { "jan", "jan" }, { "feb", "feb" }, { "mar", "mär" }, { "apr", "apr" }, { "may", "mai" }, { "jun", "jun" },
    { "jul", "jul" }, { "aug", "aug" }, { "sep", "sep" }, { "oct", "okt" }, { "nov", "nov" }, { "dec", "dez" },
  };
  g_autofree char *lower = g_utf8_strdown (word, -1);

  for (int i = 0; i < 12; i++)
    if (g_str_equal (lower, months[i][0]) || g_str_equal (lower, months[i][1]))
      return i + 1;
  return 0;
}

static int
fetch_number (GMatchInfo *match, const char *name)
{
  g_autofree char *text = g_match_info_fetch_named (match, name);

  return text != NULL ? (int) g_ascii_strtoll (text, NULL, 10) : 0;
}

/* Returns: (transfer full): the day, or "" when the calendar has none such. */
static char *
day_of_match (GMatchInfo *match, const char *today)
{
  g_autofree char *word = g_match_info_fetch_named (match, "month");
  int month = word != NULL && *word != '\0' ? month_of_word (word) : fetch_number (match, "number");
  int number = fetch_number (match, "day");
  int year = fetch_number (match, "year");
  int until = year == 0 ? 8 : 0; /* so that a 29 February is found */
  int first = year == 0 ? (int) g_ascii_strtoll (today, NULL, 10) : year < 100 ? 2000 + year : year;

  for (int i = 0; i <= until; i++)
    {
      g_autofree char *day = g_strdup_printf ("%04d-%02d-%02d", first + i, month, number);

      if (onward_day_is_valid (day) && (year != 0 || onward_day_between (today, day) >= -JUST_GONE))
        return g_steal_pointer (&day);
    }
  return g_strdup ("");
}

static char *
day_after (const char *text, const char *today)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *pattern = g_strconcat ("^" BETWEEN, shapes[i], NULL);
      g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;

      if (g_regex_match (regex, text, 0, &match))
        return day_of_match (match, today);
    }
  return g_strdup ("");
}

/* Returns: (transfer full): the day, or "". */
char *
onward_posting_find_deadline (const char *text, const char *today)
{
  g_autofree char *sound = NULL;
  g_autoptr (GRegex) cue = g_regex_new (CUE, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_return_val_if_fail (text != NULL, g_strdup (""));
  g_return_val_if_fail (onward_day_is_valid (today), g_strdup (""));
  sound = g_utf8_make_valid (text, -1);
  for (g_regex_match (cue, sound, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *after = NULL;
      g_autofree char *day = NULL;
      int end = 0;

      g_match_info_fetch_pos (match, 0, NULL, &end);
      after = g_utf8_substring (sound + end, 0, MIN (120, g_utf8_strlen (sound + end, 480)));
      day = day_after (after, today);
      if (*day != '\0')
        return g_steal_pointer (&day);
    }
  return g_strdup ("");
}
