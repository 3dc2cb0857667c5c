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

/* Reads at most @n_chars more; a word is what stands between spaces and has a letter or a digit in
 * it; a dash alone is none.  Returns: whether something is left. */
gboolean
onward_entry_text_count_some (OnwardWordCount *count, guint n_chars)
{
  const char *text = count->rest;

  for (; *text != '\0' && n_chars > 0; text = g_utf8_next_char (text), n_chars--)
    {
      gunichar c = g_utf8_get_char (text);

      if (c < 0x80 ? g_ascii_isspace ((char) c) : g_unichar_isspace (c))
        count->in_word = FALSE;
      else if (c >= 0x2e80 && stands_alone (c))
        {
          count->words++;
          count->in_word = FALSE;
        }
      else if (!count->in_word && (c < 0x80 ? g_ascii_isalnum ((char) c) : g_unichar_isalnum (c)))
        {
          count->words++;
          count->in_word = TRUE;
        }
    }
  count->rest = text;
  return *text != '\0';
}

guint
onward_entry_text_count_words (const char *text)
{
  OnwardWordCount count = { .rest = text };

  onward_entry_text_count_some (&count, G_MAXUINT);
  return count.words;
}
