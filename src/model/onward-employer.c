/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-employer.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "onward-time.h"

/* Legal forms as they stand at the end of a name, folded and without dots. */
static const char *const forms[] = {
  "ab", "ag", "aps", "as", "asa", "bv", "co", "company", "corp", "corporation", "doo", "eg", "ek", "ev", "ewiv",
  "gbr", "ggmbh", "gmbh", "haftungsbeschrankt", "inc", "incorporated", "kft", "kg", "kgaa", "limited", "llc", "llp",
  "lp", "ltd", "mbh", "nv", "ohg", "ou", "oy", "oyj", "plc", "pte", "pty", "sa", "sarl", "sas", "se", "sl", "spa",
  "sprl", "srl", "sro", "ug", "und", "and",
};

static gboolean
is_form (const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      if (g_str_equal (word, forms[i]))
        return TRUE;
    }
  return FALSE;
}

/* The words of a name as the search splits them too: at whatever is no letter and no digit. */
static GPtrArray *
split_words (const char *name)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  const char *start = NULL;

  for (const char *p = name;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean inside = c != 0 && (g_unichar_isalnum (c) || g_unichar_ismark (c));

      if (inside && start == NULL)
        start = p;
      if (!inside && start != NULL)
        {
          g_ptr_array_add (words, g_strndup (start, p - start));
          start = NULL;
        }
      if (c == 0)
        return words;
    }
}

/* Without case and accents. */
static char *
fold (const char *word)
{
  g_autofree char *lower = g_utf8_casefold (word, -1);
  g_autofree char *apart = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  GString *folded = g_string_new (NULL);

  for (const char *p = apart; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_ismark (c))
        g_string_append_unichar (folded, c);
    }
  return g_string_free (folded, FALSE);
}

/* How many of the words are left without the legal form at the end; @words are folded.  A form may
 * be written with dots ("e. V.", "S.A."): then it is a run of single letters. */
static guint
count_without_form (GPtrArray *words)
{
  guint count = words->len;

  while (count > 1)
    {
      g_autoptr (GString) letters = g_string_new (NULL);
      guint from = count;

      if (is_form (g_ptr_array_index (words, count - 1)))
        {
          count--;
          continue;
        }
      while (from > 1 && strlen (g_ptr_array_index (words, from - 1)) == 1)
        g_string_prepend (letters, g_ptr_array_index (words, --from));
      if (!is_form (letters->str))
        break;
      count = from;
    }
  return count;
}

static GPtrArray *
folded_words (const char *name, guint *count)
{
  GPtrArray *words = split_words (name);

  for (guint i = 0; i < words->len; i++)
    {
      char *word = g_ptr_array_index (words, i);

      words->pdata[i] = fold (word);
      g_free (word);
    }
  *count = count_without_form (words);
  return words;
}

static char *
join (GPtrArray *words, guint count)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < count; i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, g_ptr_array_index (words, i));
    }
  return g_string_free (text, FALSE);
}

/* Returns: (transfer full): the key, "" for a name without any letter or digit. */
char *
onward_employer_key (const char *name)
{
  g_autoptr (GPtrArray) words = NULL;
  guint count;

  g_return_val_if_fail (name != NULL, g_strdup (""));
  words = folded_words (name, &count);
  return join (words, count);
}

/* Returns: whether both name the same employer; names without letters are nobody's. */
gboolean
onward_employer_same (const char *a, const char *b)
{
  g_autofree char *key_a = onward_employer_key (a);
  g_autofree char *key_b = onward_employer_key (b);

  return *key_a != '\0' && g_str_equal (key_a, key_b);
}

/* Returns: whether the name ends with a legal form, as only names of organisations do. */
gboolean
onward_employer_has_form (const char *name)
{
  g_autoptr (GPtrArray) words = NULL;
  guint count;

  g_return_val_if_fail (name != NULL, FALSE);
  words = folded_words (name, &count);
  return count < words->len;
}

/* Returns: (transfer full): the words, as they are written, without the legal form. */
char *
onward_employer_search_words (const char *name)
{
  g_autoptr (GPtrArray) folded = NULL;
  g_autoptr (GPtrArray) words = NULL;
  guint count;

  g_return_val_if_fail (name != NULL, g_strdup (""));
  folded = folded_words (name, &count);
  words = split_words (name);
  return join (words, count);
}

/* The day the application went out: the first event past "next up". */
static char *
dup_applied_day (OnwardJobApplication *application)
{
  g_autoptr (GPtrArray) events = onward_job_application_dup_events (application);

  for (guint i = 0; i < events->len; i++)
    {
      const OnwardStageEvent *event = g_ptr_array_index (events, i);

      if (event->stage != ONWARD_STAGE_NEXT_UP)
        return g_strdup (event->day);
    }
  return g_strdup ("");
}

/* "3 weeks ago" while that says something, else the month. */
static char *
say_when (const char *day, const char *today)
{
  g_autofree char *month = NULL;

  if (onward_day_between (day, today) < 35)
    return onward_day_say (day, today);
  month = onward_month_say (atoi (day), atoi (day + 5));
  /* Translators: when somebody applied: "in May 2025". */
  return g_strdup_printf (C_ ("when", "in %s"), month);
}

/* Translators, for all of these: %s is a day or month, such as "3 weeks ago" or "in May 2025".  The
 * tone is plain and kind: it reminds, it does not warn. */
static char *
say_ending (OnwardEnding ending, const char *when)
{
  switch (ending)
    {
    case ONWARD_ENDING_AUTOMATIC:
      return g_strdup_printf (_("You applied here %s; an automatic no came back."), when);
    case ONWARD_ENDING_AFTER_SCREENING:
      return g_strdup_printf (_("You applied here %s; they said no after the screening."), when);
    case ONWARD_ENDING_AFTER_INTERVIEW:
      return g_strdup_printf (_("You applied here %s; they said no after the interview."), when);
    case ONWARD_ENDING_FINAL_ROUND:
      return g_strdup_printf (_("You applied here %s; they said no after the final round."), when);
    case ONWARD_ENDING_NO_ANSWER:
      return g_strdup_printf (_("You applied here %s; no answer came."), when);
    case ONWARD_ENDING_FROZEN:
      return g_strdup_printf (_("You applied here %s; the role was frozen."), when);
    case ONWARD_ENDING_OFFER_WITHDRAWN:
      return g_strdup_printf (_("You applied here %s; they took their offer back."), when);
    case ONWARD_ENDING_I_WITHDREW:
      return g_strdup_printf (_("You applied here %s; you withdrew."), when);
    case ONWARD_ENDING_I_DECLINED:
      return g_strdup_printf (_("You applied here %s; you declined their offer."), when);
    case ONWARD_ENDING_ACCEPTED:
      return g_strdup_printf (_("You applied here %s; you said yes to each other."), when);
    case ONWARD_ENDING_NONE:
    default:
      return g_strdup_printf (_("You applied here %s; how it ended was not noted."), when);
    }
}

/* Returns: (transfer full): one sentence about an earlier application to the same employer. */
char *
onward_employer_say_earlier (OnwardJobApplication *earlier, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (earlier);
  OnwardStage stage;
  g_autofree char *day = NULL;
  g_autofree char *when = NULL;

  g_return_val_if_fail (ONWARD_IS_JOB_APPLICATION (earlier), NULL);
  stage = (OnwardStage) onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE);
  day = dup_applied_day (earlier);
  if (stage == ONWARD_STAGE_NEXT_UP || *day == '\0')
    return g_strdup (_("This employer is among your next ones already."));
  when = say_when (day, today);
  if (stage != ONWARD_STAGE_ENDED)
    return g_strdup_printf (_("You applied here %s, and it is still open."), when);
  return say_ending ((OnwardEnding) onward_record_get_number (record, ONWARD_JOB_APPLICATION_ENDING), when);
}
