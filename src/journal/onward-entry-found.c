/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-found.h"

#include <string.h>

/* What is shown of the words before the first match, so that it stands in the first line. */
#define BEFORE 24

/* A letter without its accents, small. */
static gunichar
fold (gunichar c)
{
  gunichar base, mark;

  if (c < 0x80)
    return (gunichar) g_ascii_tolower ((char) c);
  while (g_unichar_decompose (c, &base, &mark) && g_unichar_ismark (mark))
    c = base;
  return g_unichar_tolower (c);
}

static gboolean
is_of_word (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum ((char) c) : g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* What is looked for, as folded words without anything between. */
static GPtrArray *
split (const char *words)
{
  g_autoptr (GString) word = g_string_new (NULL);
  GPtrArray *all = g_ptr_array_new_with_free_func (g_free);

  for (const char *p = words;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != 0 && is_of_word (c))
        {
          if (!g_unichar_ismark (c))
            g_string_append_unichar (word, fold (c));
          continue;
        }
      if (word->len > 0)
        g_ptr_array_add (all, g_strdup (word->str));
      g_string_truncate (word, 0);
      if (c == 0)
        return all;
    }
}

/* Returns: where @word ends when the text goes on with it, or NULL. */
static const char *
match_word (const char *text, const char *word)
{
  for (; *word != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c >= 0x80 && g_unichar_ismark (c))
        continue;
      if (c == 0 || fold (c) != g_utf8_get_char (word))
        return NULL;
      word = g_utf8_next_char (word);
    }
  while (*text != '\0' && (guchar) *text >= 0x80 && g_unichar_ismark (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* The longest of the words that begins here. */
static const char *
match_any (const char *text, GPtrArray *words)
{
  const char *longest = NULL;

  for (guint i = 0; i < words->len; i++)
    {
      const char *end = match_word (text, g_ptr_array_index (words, i));

      if (end != NULL && (longest == NULL || end > longest))
        longest = end;
    }
  return longest;
}

static const char *
find_first (const char *text, GPtrArray *words)
{
  gboolean within = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean of_word = is_of_word (g_utf8_get_char (p));

      if (of_word && !within && match_any (p, words) != NULL)
        return p;
      within = of_word;
    }
  return NULL;
}

/* Where to begin so that @found is soon reached: at the beginning of a word. */
static const char *
step_back (const char *text, const char *found)
{
  const char *start = found;

  for (int i = 0; i < 2 * BEFORE && start > text; i++)
    start = g_utf8_prev_char (start);
  if (start == text)
    return text;
  start = found;
  for (int i = 0; i < BEFORE; i++)
    start = g_utf8_prev_char (start);
  while (start < found && is_of_word (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  while (start < found && !is_of_word (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  return start;
}

static void
append_escaped (GString *markup, gunichar c)
{
  if (c == '&')
    g_string_append (markup, "&amp;");
  else if (c == '<')
    g_string_append (markup, "&lt;");
  else if (c == '>')
    g_string_append (markup, "&gt;");
  else
    g_string_append_unichar (markup, c);
}

static char *
dup_marked (const char *text, gboolean cut, GPtrArray *words, glong length)
{
  GString *markup = g_string_new (cut ? "…" : NULL);
  const char *bold_end = NULL;
  gboolean within = FALSE, gap = FALSE, begun = FALSE;
  glong n = 0;

  for (; *text != '\0' && n < length; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      gboolean of_word = is_of_word (c);

      if (bold_end == text)
        {
          g_string_append (markup, "</b>");
          bold_end = NULL;
        }
      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        {
          gap = begun;
          within = FALSE;
          continue;
        }
      if (gap)
        g_string_append_c (markup, ' ');
      if (of_word && !within && bold_end == NULL && (bold_end = match_any (text, words)) != NULL)
        g_string_append (markup, "<b>");
      append_escaped (markup, c);
      n += gap ? 2 : 1;
      gap = FALSE;
      begun = TRUE;
      within = of_word;
    }
  if (bold_end != NULL)
    g_string_append (markup, "</b>");
  if (*text != '\0')
    g_string_append (markup, "…");
  return g_string_free (markup, FALSE);
}

char *
onward_entry_found_dup_markup (const char *text, const char *words, glong length)
{
  g_autoptr (GPtrArray) wanted = split (words);
  const char *found = wanted->len > 0 ? find_first (text, wanted) : NULL;
  const char *start;

  if (found == NULL)
    return NULL;
  start = step_back (text, found);
  return dup_marked (start, start > text, wanted, length);
}
