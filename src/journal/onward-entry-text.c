/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-text.h"

/* Returns: (transfer full): the beginning of @text, at most @length characters, on one line: a row
 * shows two lines of words, not the empty lines between them.  Reads no more than it needs, since a
 * text may be a megabyte. */
char *
onward_entry_text_dup_preview (const char *text, glong length)
{
  GString *preview = g_string_new (NULL);
  gboolean gap = FALSE;
  glong n = 0;

  for (; *text != '\0' && n < length; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        {
          gap = preview->len > 0;
          continue;
        }
      if (gap)
        g_string_append_c (preview, ' ');
      g_string_append_unichar (preview, c);
      n += gap ? 2 : 1;
      gap = FALSE;
    }
  if (*text != '\0')
    g_string_append (preview, "…");
  return g_string_free (preview, FALSE);
}

/* Scripts that write without spaces: there each character is about a word. */
static gboolean
stands_alone (gunichar c)
{
  switch ((int) g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
      return TRUE;
    default:
      return FALSE;
    }
}

/* A word is what stands between spaces and has a letter or a digit in it; a dash alone is none. */
guint
onward_entry_text_count_words (const char *text)
{
  gboolean counted = FALSE;
  guint words = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c < 0x80 ? g_ascii_isspace ((char) c) : g_unichar_isspace (c))
        counted = FALSE;
      else if (c >= 0x2e80 && stands_alone (c))
        {
          words++;
          counted = FALSE;
        }
      else if (!counted && (c < 0x80 ? g_ascii_isalnum ((char) c) : g_unichar_isalnum (c)))
        {
          words++;
          counted = TRUE;
        }
    }
  return words;
}

static gboolean
is_unseen (gunichar c)
{
  return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0);
}

/* Returns: (transfer full) (nullable): @text without control characters other than tab and line
 * feed, a carriage return becoming a line feed; NULL when it is clean already. */
char *
onward_entry_text_dup_clean (const char *text, gssize length)
{
  const char *end = text + length;
  GString *clean = NULL;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_unseen (c) && clean == NULL)
        clean = g_string_new_len (text, p - text);
      if (clean == NULL)
        continue;
      if (c == '\r' && (p + 1 == end || p[1] != '\n'))
        g_string_append_c (clean, '\n');
      else if (!is_unseen (c))
        g_string_append_unichar (clean, c);
    }
  return clean != NULL ? g_string_free (clean, FALSE) : NULL;
}
