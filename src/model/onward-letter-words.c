/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-words.h"

#include <string.h>

#include "onward-time.h"

/* Shorter ones stand in other words as well. */
#define LEAST_FACT 3

static void
append_gap (GString *out, const char *slot, const char *language)
{
  g_autofree char *id = g_strconcat ("slot-", slot, NULL);
  const OnwardLetterText *text = onward_letter_text_find (language, id);

  g_string_append (out, ONWARD_LETTER_GAP_OPEN);
  g_string_append (out, text != NULL ? text->hint : slot);
  g_string_append (out, ONWARD_LETTER_GAP_CLOSE);
}

static gboolean
is_slot_name (const char *name)
{
  return *name != '\0' && strlen (name) < 40 && strchr (name, '\n') == NULL && strchr (name, '{') == NULL;
}

char *
onward_letter_fill (const char *text, const char *language, GHashTable *facts)
{
  g_autoptr (GString) out = g_string_new (NULL);

  while (*text != '\0')
    {
      const char *end = *text == '{' ? strchr (text, '}') : NULL;
      g_autofree char *slot = end != NULL ? g_strndup (text + 1, (gsize) (end - text - 1)) : NULL;
      const char *fact = slot != NULL && facts != NULL ? g_hash_table_lookup (facts, slot) : NULL;

      if (slot == NULL || !is_slot_name (slot))
        {
          g_string_append_c (out, *text++);
          continue;
        }
      if (fact != NULL && *fact != '\0')
        g_string_append (out, fact);
      else
        append_gap (out, slot, language);
      text = end + 1;
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static const char *
part (const char *id, const char *language, const char *style)
{
  const OnwardLetterText *text = onward_letter_text_find (language, id);

  return text != NULL ? onward_letter_text_in (text, style) : "";
}

static const char *
greeting (const OnwardLetterKind *kind, const char *style, const char *language, GHashTable *facts)
{
  const char *name = facts != NULL ? g_hash_table_lookup (facts, "name") : NULL;

  if (kind->familiar)
    return part ("greeting-familiar", language, style);
  if ((name == NULL || *name == '\0') && !g_str_equal (kind->to, "person"))
    return part ("greeting-nobody", language, style);
  return part ("greeting", language, style);
}

void
onward_letter_compose (const OnwardLetterKind *kind, const char *style, const char *language, GHashTable *facts,
                       char **subject, char **body)
{
  const OnwardLetterText *text = onward_letter_text_find (language, kind->id);
  g_autofree char *whole = NULL;

  g_return_if_fail (text != NULL);
  whole = g_strconcat (greeting (kind, style, language, facts), "\n\n", onward_letter_text_in (text, style), "\n\n",
                       part (kind->familiar ? "closing-familiar" : "closing", language, style), NULL);
  *subject = onward_letter_fill (text->subject, language, facts);
  *body = onward_letter_fill (whole, language, facts);
}

/* The slot whose gap this is, or NULL. */
static char *
slot_of_hint (const char *hint, const char *language)
{
  static const char *const slots[] = {
    "name", "me", "employer", "role", "date", "applied", "appreciated", "learnt", "used", "helped",
    "curious", "papers", "when", "asking", "plan", "questions",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (slots); i++)
    {
      g_autofree char *id = g_strconcat ("slot-", slots[i], NULL);
      const OnwardLetterText *text = onward_letter_text_find (language, id);

      if (text != NULL && g_str_equal (text->hint, hint))
        return g_strdup (slots[i]);
    }
  return NULL;
}

static gboolean
is_letter_at (const char *at)
{
  return *at != '\0' && g_unichar_isalnum (g_utf8_get_char (at));
}

static gboolean
is_whole (const char *text, const char *at, gsize length)
{
  return (at == text || !is_letter_at (g_utf8_prev_char (at))) && !is_letter_at (at + length);
}

/* The longest fact that begins here; its slot, or NULL. */
static const char *
fact_at (const char *text, const char *at, GHashTable *facts, gsize *length)
{
  const char *found = NULL;
  GHashTableIter iter;
  gpointer slot, fact;

  *length = 0;
  g_hash_table_iter_init (&iter, facts);
  while (g_hash_table_iter_next (&iter, &slot, &fact))
    {
      gsize size = strlen (fact);

      if (size >= LEAST_FACT && size > *length && strncmp (at, fact, size) == 0 && is_whole (text, at, size))
        {
          found = slot;
          *length = size;
        }
    }
  return found;
}

char *
onward_letter_to_template (const char *text, const char *language, GHashTable *facts)
{
  g_autoptr (GString) out = g_string_new (NULL);
  const char *at = text;

  while (*at != '\0')
    {
      gsize length;
      const char *slot = facts != NULL ? fact_at (text, at, facts, &length) : NULL;
      const char *close = g_str_has_prefix (at, ONWARD_LETTER_GAP_OPEN) ? strstr (at, ONWARD_LETTER_GAP_CLOSE) : NULL;

      if (slot != NULL)
        {
          g_string_append_printf (out, "{%s}", slot);
          at += length;
        }
      else if (close != NULL)
        {
          const char *hint_at = at + strlen (ONWARD_LETTER_GAP_OPEN);
          g_autofree char *hint = g_strndup (hint_at, (gsize) (close - hint_at));
          g_autofree char *hinted = slot_of_hint (hint, language);

          g_string_append_printf (out, "{%s}", hinted != NULL ? hinted : hint);
          at = close + strlen (ONWARD_LETTER_GAP_CLOSE);
        }
      else
        {
          const char *next = g_utf8_next_char (at);

          g_string_append_len (out, at, next - at);
          at = next;
        }
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

gboolean
onward_letter_find_gap (const char *text, int from, int *start, int *end)
{
  const char *at = g_utf8_offset_to_pointer (text, MIN (from, g_utf8_strlen (text, -1)));
  const char *open = strstr (at, ONWARD_LETTER_GAP_OPEN);
  const char *close = open != NULL ? strstr (open, ONWARD_LETTER_GAP_CLOSE) : NULL;

  if (close == NULL)
    return FALSE;
  *start = (int) g_utf8_pointer_to_offset (text, open);
  *end = (int) g_utf8_pointer_to_offset (text, close + strlen (ONWARD_LETTER_GAP_CLOSE));
  return TRUE;
}

guint
onward_letter_count_gaps (const char *text)
{
  guint n_gaps = 0;
  int start, end = 0;

  while (onward_letter_find_gap (text, end, &start, &end))
    n_gaps++;
  return n_gaps;
}

char *
onward_letter_say_day (const char *day, const char *language)
{
  const OnwardLetterText *months = onward_letter_text_find (language, "months");
  g_auto (GStrv) names = g_strsplit (months->warm, " ", -1);
  g_autoptr (GString) out = g_string_new (months->formal);
  g_autofree char *number = NULL;
  int month;

  if (!onward_day_is_valid (day))
    return g_strdup ("");
  month = (day[5] - '0') * 10 + day[6] - '0';
  number = g_strdup_printf ("%d", (day[8] - '0') * 10 + day[9] - '0');
  g_string_replace (out, "{d}", number, 1);
  g_string_replace (out, "{m}", names[month - 1], 1);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* Somebody is addressed by the whole name where one is formal; a title such as "Dr." stays with it. */
char *
onward_letter_say_name (const char *name, const OnwardLetterKind *kind, const char *style, const char *language)
{
  g_autofree char *whole = g_strstrip (g_strdup (name));
  char *space = strchr (whole, ' ');
  gboolean polite = g_strcmp0 (style, "formal") == 0 || g_strcmp0 (language, "de") == 0;

  if ((polite && !kind->familiar) || space == NULL || space[-1] == '.')
    return g_steal_pointer (&whole);
  return g_strndup (whole, (gsize) (space - whole));
}

char *
onward_letter_say_list (GPtrArray *lines)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; lines != NULL && i < lines->len; i++)
    g_string_append_printf (out, "%s• %s", i > 0 ? "\n" : "", (const char *) lines->pdata[i]);
  return g_string_free (g_steal_pointer (&out), FALSE);
}
