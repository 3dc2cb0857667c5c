/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-people-names.h"

#include <string.h>

#include "onward-posting-words.h"

#define MAX_WORDS 4

/* Words of names that are written small. */
static const char *const particles[] = {
  "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "ter",
  "van", "vom", "von", "y", "zu",
};

/* What stands alone at the beginning of a sentence, and is nobody. */
static const char *const nobodies[] = {
  "alle", "all", "another", "board", "both", "ceo", "coo", "cto", "die", "everybody", "everyone", "hiring", "hr", "it",
  "jemand", "maybe", "nobody", "one", "panel", "people", "perhaps", "personal", "somebody", "someone", "team", "the",
  "their", "they", "three", "two", "vielleicht", "zwei",
};

static gboolean
is_among (const char *word, const char *const *words, gsize n_words)
{
  g_autofree char *folded = g_utf8_strdown (word, -1);

  for (gsize i = 0; i < n_words; i++)
    {
      if (g_str_equal (folded, words[i]))
        return TRUE;
    }
  return FALSE;
}

/* Letters, with what names have between them: "O'Neill", "Adeyemi-Clarke", "J.". */
static gboolean
has_letters_of_a_name (const char *word)
{
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isalpha (c) && !g_unichar_ismark (c) && strchr ("'-.", (int) MIN (c, 127)) == NULL && c != 0x2019)
        return FALSE;
    }
  return TRUE;
}

/* Scripts without capitals begin a name with any letter. */
static gboolean
begins_as_name (const char *word)
{
  gunichar c = g_utf8_get_char (word);

  return g_unichar_isalpha (c) && !g_unichar_islower (c);
}

static gboolean
is_name (const char *text)
{
  g_auto (GStrv) words = g_regex_split_simple ("\\s+", text, 0, 0);
  guint n_words = g_strv_length (words);

  if (n_words == 0 || n_words > MAX_WORDS || !begins_as_name (words[0]) || onward_posting_words_is_role (text) ||
      is_among (words[0], nobodies, G_N_ELEMENTS (nobodies)))
    return FALSE;
  for (guint i = 0; i < n_words; i++)
    {
      if (!has_letters_of_a_name (words[i]) ||
          (!begins_as_name (words[i]) && !is_among (words[i], particles, G_N_ELEMENTS (particles))))
        return FALSE;
    }
  /* "Ada von" goes on, and was not typed to its end. */
  return begins_as_name (words[n_words - 1]) && g_utf8_strlen (text, -1) > 1;
}

gboolean
onward_people_same_name (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_str_equal (folded_a, folded_b);
}

static gboolean
is_there (GPtrArray *names, const char *name)
{
  for (guint i = 0; i < names->len; i++)
    {
      if (onward_people_same_name (g_ptr_array_index (names, i), name))
        return TRUE;
    }
  return FALSE;
}

GStrv
onward_people_names (const char *text)
{
  g_auto (GStrv) parts = g_regex_split_simple ("[\\n,;/&]|\\s(?:and|und|et|y)\\s", text, 0, 0);
  GPtrArray *names = g_ptr_array_new ();

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      /* What they are follows in brackets, or after a dash or colon. */
      g_auto (GStrv) sides = g_regex_split_simple ("\\s*(?:[(:]|\\s[-–—]\\s)", parts[i], 0, 0);
      const char *name = sides[0] != NULL ? g_strstrip (sides[0]) : "";

      if (*name != '\0' && is_name (name) && !is_there (names, name))
        g_ptr_array_add (names, g_strdup (name));
    }
  g_ptr_array_add (names, NULL);
  return (GStrv) g_ptr_array_free (names, FALSE);
}
