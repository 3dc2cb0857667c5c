/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-guard.h"

#include <string.h>

#include "onward-content-file.h"

/* A longer text is looked at as far as that; no letter is. */
#define MOST_CHARACTERS 50000

typedef struct
{
  const OnwardGuardKind *kind;
  GRegex *regex;
} Rule;

typedef struct
{
  const char *kind;
  const char *pattern;
  gboolean exact; /* the case matters */
  gboolean bare;  /* not whole words */
} Item;

static void
read_kind (JsonObject *item, const char *context, void *to)
{
  OnwardGuardKind *kind = to;

  kind->id = onward_content_file_text (item, "id");
  kind->title = onward_content_file_translated (item, "title", context);
  kind->why = onward_content_file_translated (item, "why", context);
}

static void
read_item (JsonObject *item, const char *context, void *to)
{
  Item *one = to;

  one->kind = onward_content_file_text (item, "kind");
  one->pattern = onward_content_file_text (item, "pattern");
  one->exact = onward_content_file_flag (item, "exact");
  one->bare = onward_content_file_flag (item, "bare");
}

/* Returns: (nullable): the kind of that id */
const OnwardGuardKind *
onward_guard_kind_find (const char *id)
{
  static const OnwardGuardKind *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("guard-kinds.json", sizeof *all, &n_all, read_kind);
  for (guint i = 0; i < n_all; i++)
    {
      if (g_strcmp0 (all[i].id, id) == 0)
        return &all[i];
    }
  return NULL;
}

static void
compile (const Item *item, Rule *rule)
{
  g_autofree char *words = g_strconcat ("(?<!\\w)(?:", item->pattern, ")(?!\\w)", NULL);
  g_autoptr (GError) error = NULL;

  rule->kind = onward_guard_kind_find (item->kind);
  rule->regex = g_regex_new (item->bare ? item->pattern : words,
                             G_REGEX_OPTIMIZE | (item->exact ? 0 : G_REGEX_CASELESS), 0, &error);
  if (rule->kind == NULL || rule->regex == NULL)
    g_error ("The guard's words, %s: %s", item->kind, error != NULL ? error->message : "of no kind");
}

static const Rule *
rules_in (gboolean german, guint *n_rules)
{
  static Rule *all[2] = { NULL, NULL };
  static guint n_all[2] = { 0, 0 };

  if (all[german] == NULL)
    {
      const char *file = german ? "letters/guard-de.json" : "letters/guard-en.json";
      g_autofree Item *items = onward_content_file_load (file, sizeof *items, &n_all[german], read_item);

      all[german] = g_new0 (Rule, n_all[german]);
      for (guint i = 0; i < n_all[german]; i++)
        compile (&items[i], &all[german][i]);
    }
  *n_rules = n_all[german];
  return all[german];
}

/* One apostrophe, one sort of space, and lines that go on, character by character, so that the
 * places stay those of the text. */
static char *
even_out (const char *text)
{
  g_autoptr (GString) out = g_string_sized_new (strlen (text));
  gunichar before = 0;
  int n_characters = 0;

  for (const char *at = text; *at != '\0' && n_characters < MOST_CHARACTERS; at = g_utf8_next_char (at), n_characters++)
    {
      gunichar character = g_utf8_get_char (at);
      gboolean goes_on = character == '\n' && before != '\n' && at[1] != '\n';

      before = character;
      if (character == 0x2019)
        character = '\'';
      else if (character == 0xa0 || character == 0x202f || goes_on)
        character = ' ';
      g_string_append_unichar (out, character);
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
look_for (const Rule *rule, const char *text, GArray *hits)
{
  g_autoptr (GMatchInfo) info = NULL;

  g_regex_match (rule->regex, text, 0, &info);
  while (g_match_info_matches (info))
    {
      OnwardGuardHit hit = { .kind = rule->kind };
      int start, end;

      if (g_match_info_fetch_pos (info, 0, &start, &end) && end > start)
        {
          hit.start = (int) g_utf8_pointer_to_offset (text, text + start);
          hit.end = (int) g_utf8_pointer_to_offset (text, text + end);
          g_array_append_val (hits, hit);
        }
      if (!g_match_info_next (info, NULL))
        break;
    }
}

/* By place, and the longest first at one place. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const OnwardGuardHit *one = a;
  const OnwardGuardHit *other = b;

  return one->start != other->start ? one->start - other->start : other->end - one->end;
}

GArray *
onward_guard_look (const char *text, const char *language)
{
  g_autofree char *even = even_out (text);
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (OnwardGuardHit));
  guint n_rules;
  const Rule *rules = rules_in (g_strcmp0 (language, "de") == 0, &n_rules);
  guint n_kept = 0;

  for (guint i = 0; i < n_rules; i++)
    look_for (&rules[i], even, hits);
  g_array_sort (hits, compare);
  for (guint i = 0; i < hits->len; i++)
    {
      OnwardGuardHit hit = g_array_index (hits, OnwardGuardHit, i);

      if (n_kept > 0 && hit.start < g_array_index (hits, OnwardGuardHit, n_kept - 1).end)
        continue;
      g_array_index (hits, OnwardGuardHit, n_kept++) = hit;
    }
  g_array_set_size (hits, n_kept);
  return hits;
}
