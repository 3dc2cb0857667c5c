/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-proof.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-feedback.h"
#include "onward-goal.h"
#include "onward-story.h"
#include "onward-time.h"

/* What of the record shows something; NULL when it is no source of proofs. */
static const char *
words_of (OnwardRecord *record)
{
  const char *words;

  if (ONWARD_IS_ENTRY (record))
    return onward_record_get_number (record, ONWARD_ENTRY_KIND) == ONWARD_ENTRY_KIND_WIN
             ? onward_record_get_text (record, ONWARD_ENTRY_TEXT)
             : NULL;
  if (ONWARD_IS_GOAL (record))
    return onward_record_get_number (record, ONWARD_GOAL_COLUMN) == ONWARD_GOAL_COLUMN_DONE
             ? onward_record_get_text (record, ONWARD_GOAL_TITLE)
             : NULL;
  if (ONWARD_IS_STORY (record))
    {
      words = onward_record_get_text (record, ONWARD_STORY_RESULT);
      return *words != '\0' ? words : onward_record_get_text (record, ONWARD_STORY_TITLE);
    }
  if (ONWARD_IS_FEEDBACK (record))
    return onward_record_get_text (record, ONWARD_FEEDBACK_WORDS);
  return NULL;
}

static void
refer (OnwardRecord *proof, OnwardRecord *record)
{
  const char *uid = onward_record_get_uid (record);

  if (ONWARD_IS_ENTRY (record))
    {
      onward_record_set_text (proof, ONWARD_ENTRY_ORIGIN, uid);
      onward_record_set_text (proof, ONWARD_ENTRY_APPLICATION,
                              onward_record_get_text (record, ONWARD_ENTRY_APPLICATION));
      onward_record_set_tags (proof, ONWARD_ENTRY_TAGS, onward_record_get_tags (record, ONWARD_ENTRY_TAGS));
    }
  else if (ONWARD_IS_GOAL (record))
    onward_record_set_text (proof, ONWARD_ENTRY_GOAL, uid);
  else if (ONWARD_IS_STORY (record))
    onward_record_set_text (proof, ONWARD_ENTRY_STORY, uid);
  else if (ONWARD_IS_FEEDBACK (record))
    {
      onward_record_set_text (proof, ONWARD_ENTRY_FEEDBACK, uid);
      onward_record_set_text (proof, ONWARD_ENTRY_CONTACT, onward_record_get_text (record, ONWARD_FEEDBACK_CONTACT));
      onward_record_set_text (proof, ONWARD_ENTRY_APPLICATION,
                              onward_record_get_text (record, ONWARD_FEEDBACK_APPLICATION));
    }
}

gboolean
onward_proof_can_be_from (OnwardRecord *record)
{
  const char *words = words_of (record);

  return words != NULL && *words != '\0';
}

OnwardEntry *
onward_proof_from_words (OnwardRecord *record, const char *words, const char *when)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));
  OnwardEntry *proof;

  if (*stripped == '\0')
    return NULL;
  proof = onward_entry_new (ONWARD_ENTRY_KIND_PROOF, when);
  onward_record_set_text (ONWARD_RECORD (proof), ONWARD_ENTRY_TEXT, stripped);
  refer (ONWARD_RECORD (proof), record);
  return proof;
}

OnwardEntry *
onward_proof_from (OnwardRecord *record, const char *when)
{
  const char *words = words_of (record);

  return words != NULL ? onward_proof_from_words (record, words, when) : NULL;
}

char *
onward_proof_dup_origin (OnwardEntry *proof)
{
  static const struct
  {
    OnwardEntryField field;
    const OnwardRecordType *type;
  } origins[] = {
    { ONWARD_ENTRY_ORIGIN, &onward_entry_type },
    { ONWARD_ENTRY_GOAL, &onward_goal_type },
    { ONWARD_ENTRY_STORY, &onward_story_type },
    { ONWARD_ENTRY_FEEDBACK, &onward_feedback_type },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (origins); i++)
    {
      const char *uid = onward_record_get_text (ONWARD_RECORD (proof), origins[i].field);

      if (*uid != '\0')
        return g_strdup_printf ("%s/%s", origins[i].type->name, uid);
    }
  return g_strdup ("");
}

GPtrArray *
onward_proof_pick (GPtrArray *all, const char *day, guint n)
{
  GPtrArray *picked = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 number = onward_day_number (day);
  gint64 first;

  if (all->len == 0 || number == G_MININT64)
    return picked;
  /* All have had their turn before one comes again. */
  first = ((number * n) % all->len + all->len) % all->len;
  for (guint i = 0; i < MIN (n, all->len); i++)
    g_ptr_array_add (picked, g_object_ref (all->pdata[(first + i) % all->len]));
  return picked;
}

OnwardEntry *
onward_card_from (OnwardEntry *proof, const char *when)
{
  OnwardEntry *card = onward_entry_new (ONWARD_ENTRY_KIND_CARD, when);
  g_autofree char *did = onward_text_dup_line (onward_record_get_text (ONWARD_RECORD (proof), ONWARD_ENTRY_TEXT));

  onward_card_set (card, did, "");
  onward_record_set_text (ONWARD_RECORD (card), ONWARD_ENTRY_ORIGIN, onward_record_get_uid (ONWARD_RECORD (proof)));
  return card;
}

char *
onward_card_dup_did (OnwardEntry *card)
{
  const char *text = onward_record_get_text (ONWARD_RECORD (card), ONWARD_ENTRY_TEXT);

  return g_strndup (text, strcspn (text, "\n"));
}

char *
onward_card_dup_can (OnwardEntry *card)
{
  const char *rest = strchr (onward_record_get_text (ONWARD_RECORD (card), ONWARD_ENTRY_TEXT), '\n');

  return g_strdup (rest != NULL ? rest + 1 : "");
}

void
onward_card_set (OnwardEntry *card, const char *did, const char *can)
{
  g_autofree char *text = *can != '\0' ? g_strconcat (did, "\n", can, NULL) : g_strdup (did);

  onward_record_set_text (ONWARD_RECORD (card), ONWARD_ENTRY_TEXT, text);
}

/* Without the full stop: the sentence goes on. */
static char *
open_ended (char *text)
{
  gsize length = strlen (g_strstrip (text));

  if (length > 0 && text[length - 1] == '.' && !g_str_has_suffix (text, ".."))
    text[length - 1] = '\0';
  return text;
}

char *
onward_card_say (OnwardEntry *card)
{
  g_autofree char *did = open_ended (onward_card_dup_did (card));
  g_autofree char *can = open_ended (onward_card_dup_can (card));

  if (*did == '\0' || *can == '\0')
    return g_strdup (*did != '\0' ? did : can);
  /* Translators: a sentence of the person's own two halves: what they did, and what it shows they
   * can do: "I led the move of forty services, so I can lead the next one." */
  return g_strdup_printf (C_("card", "%s, so I can %s."), did, can);
}
