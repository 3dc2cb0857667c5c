/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-content.h"

#include "onward-content-file.h"

static void
read_kind (JsonObject *item, const char *context, void *to)
{
  OnwardLetterKind *kind = to;

  kind->id = onward_content_file_text (item, "id");
  kind->title = onward_content_file_translated (item, "title", context);
  kind->why = onward_content_file_translated (item, "why", context);
  kind->group = onward_content_file_text (item, "group");
  kind->to = onward_content_file_text (item, "to");
  kind->about = onward_content_file_text (item, "about");
  kind->steps = onward_content_file_text (item, "steps");
  kind->begins = onward_content_file_text (item, "begins");
  kind->cools = onward_content_file_flag (item, "cools");
  kind->keeps = onward_content_file_flag (item, "keeps");
  kind->asks = onward_content_file_flag (item, "asks");
  kind->again = onward_content_file_flag (item, "again");
  kind->familiar = onward_content_file_flag (item, "familiar");
}

static void
read_text (JsonObject *item, const char *context, void *to)
{
  OnwardLetterText *text = to;

  text->id = onward_content_file_text (item, "id");
  text->subject = onward_content_file_text (item, "subject");
  text->formal = onward_content_file_text (item, "formal");
  text->warm = onward_content_file_text (item, "warm");
  text->brief = onward_content_file_text (item, "brief");
  text->hint = onward_content_file_text (item, "hint");
}

const OnwardLetterKind *
onward_letter_kinds (guint *n_kinds)
{
  static const OnwardLetterKind *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("letter-kinds.json", sizeof *all, &n_all, read_kind);
  *n_kinds = n_all;
  return all;
}

/* Returns: (nullable): the kind of that id; NULL for a heading too. */
const OnwardLetterKind *
onward_letter_kind_find (const char *id)
{
  guint n_kinds;
  const OnwardLetterKind *kinds = onward_letter_kinds (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      if (g_strcmp0 (kinds[i].id, id) == 0 && *kinds[i].group != '\0')
        return &kinds[i];
    }
  return NULL;
}

static gboolean
has_word (const char *words, const char *word)
{
  g_auto (GStrv) all = g_strsplit (words, " ", -1);

  return *word != '\0' && g_strv_contains ((const char *const *) all, word);
}

gboolean
onward_letter_kind_has_step (const OnwardLetterKind *kind, const char *step)
{
  return has_word (kind->steps, step);
}

const OnwardLetterKind *
onward_letter_kind_of_step (const char *step)
{
  guint n_kinds;
  const OnwardLetterKind *kinds = onward_letter_kinds (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      if (has_word (kinds[i].begins, step))
        return &kinds[i];
    }
  return NULL;
}

gboolean
onward_letter_kind_serves (const OnwardLetterKind *kind, const OnwardLetterKind *wanted)
{
  g_auto (GStrv) steps = g_strsplit (wanted->begins, " ", -1);

  if (kind == wanted)
    return TRUE;
  for (guint i = 0; steps[i] != NULL; i++)
    {
      if (onward_letter_kind_has_step (kind, steps[i]))
        return TRUE;
    }
  return FALSE;
}

static const OnwardLetterText *
texts_in (gboolean german, guint *n_texts)
{
  static const char *const files[2] = { "letters/letters-en.json", "letters/letters-de.json" };
  static const OnwardLetterText *all[2] = { NULL, NULL };
  static guint n_all[2] = { 0, 0 };

  if (all[german] == NULL)
    all[german] = onward_content_file_load (files[german], sizeof **all, &n_all[german], read_text);
  *n_texts = n_all[german];
  return all[german];
}

const OnwardLetterText *
onward_letter_text_find (const char *language, const char *id)
{
  guint n_texts;
  const OnwardLetterText *texts = texts_in (g_strcmp0 (language, "de") == 0, &n_texts);

  for (guint i = 0; i < n_texts; i++)
    {
      if (g_strcmp0 (texts[i].id, id) == 0)
        return &texts[i];
    }
  return NULL;
}

const char *
onward_letter_text_in (const OnwardLetterText *text, const char *style)
{
  if (g_strcmp0 (style, "formal") == 0)
    return text->formal;
  return g_strcmp0 (style, "brief") == 0 ? text->brief : text->warm;
}
