/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought.h"

#include <glib/gi18n-lib.h>

void
onward_evidence_free (OnwardEvidence *self)
{
  g_free (self->text);
  g_free (self->proof);
  g_free (self);
}

static OnwardEvidence *
evidence_new (const char *text, gboolean speaks_for, const char *proof)
{
  OnwardEvidence *self = g_new0 (OnwardEvidence, 1);

  self->text = g_strdup (text);
  self->speaks_for = speaks_for;
  self->proof = g_strdup (proof);
  return self;
}

GPtrArray *
onward_evidence_read (const char *items)
{
  GPtrArray *evidence = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_evidence_free);
  g_autoptr (JsonNode) node = json_from_string (items, NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonObject *object;

      if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
        continue;
      object = json_array_get_object_element (array, i);
      g_ptr_array_add (evidence, evidence_new (json_object_get_string_member_with_default (object, "text", ""),
                                               json_object_get_boolean_member_with_default (object, "for", FALSE),
                                               json_object_get_string_member_with_default (object, "proof", "")));
    }
  return evidence;
}

/* Returns: (transfer full): the items; a piece without words is none. */
char *
onward_evidence_write (GPtrArray *evidence)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < evidence->len; i++)
    {
      const OnwardEvidence *piece = evidence->pdata[i];
      JsonObject *object;

      if (*piece->text == '\0')
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "text", piece->text);
      json_object_set_boolean_member (object, "for", piece->speaks_for);
      json_object_set_string_member (object, "proof", piece->proof);
      json_array_add_object_element (array, object);
    }
  json_node_take_array (node, array);
  return onward_json_canonical (node);
}

gboolean
onward_evidence_has_proof (const char *items, const char *proof)
{
  g_autoptr (GPtrArray) evidence = onward_evidence_read (items);

  for (guint i = 0; i < evidence->len; i++)
    {
      if (*proof != '\0' && g_str_equal (((OnwardEvidence *) evidence->pdata[i])->proof, proof))
        return TRUE;
    }
  return FALSE;
}

char *
onward_evidence_add (const char *items, const char *text, gboolean speaks_for, const char *proof)
{
  g_autoptr (GPtrArray) evidence = onward_evidence_read (items);

  if (!onward_evidence_has_proof (items, proof))
    g_ptr_array_add (evidence, evidence_new (text, speaks_for, proof));
  return onward_evidence_write (evidence);
}

OnwardThoughtStep
onward_thought_step (OnwardEntry *thought)
{
  gint64 progress = onward_record_get_number (ONWARD_RECORD (thought), ONWARD_ENTRY_PROGRESS);

  return (OnwardThoughtStep) MIN (progress, (gint64) ONWARD_THOUGHT_DONE);
}

int
onward_thought_fall (OnwardEntry *thought)
{
  gint64 before = onward_record_get_number (ONWARD_RECORD (thought), ONWARD_ENTRY_BELIEF);
  gint64 after = onward_record_get_number (ONWARD_RECORD (thought), ONWARD_ENTRY_BELIEF_AFTER);

  return before < 0 || after < 0 ? G_MININT : (int) (before - after);
}

static void
append (GString *words, char *sentence)
{
  if (words->len > 0)
    g_string_append_c (words, ' ');
  g_string_append (words, sentence);
  g_free (sentence);
}

static void
say_belief (GString *words, int before, int after)
{
  if (after == before)
    append (words, g_strdup_printf (_("You believe the first thought as much as before: %d%%."), after));
  else if (after < before)
    /* Translators: two numbers in percent: how much a thought is believed, before and now. */
    append (words, g_strdup_printf (_("You believed the first thought %d%%, and now %d%%."), before, after));
  else
    append (words, g_strdup_printf (_("You believe the first thought a little more now: %d%%, up from %d%%. "
                                      "That happens; it can wait for another day."),
                                    after, before));
}

static void
say_strength (GString *words, int before, int after)
{
  if (after == before)
    append (words, g_strdup_printf (_("The feeling is as strong as it was: %d%%."), after));
  else if (after < before)
    /* Translators: two numbers in percent: how strong a feeling is, before and now. */
    append (words, g_strdup_printf (_("The feeling went from %d%% to %d%%."), before, after));
  else
    append (words, g_strdup_printf (_("The feeling is stronger right now: %d%%, up from %d%%. Be gentle with yourself."),
                                    after, before));
}

char *
onward_thought_say_change (OnwardEntry *thought)
{
  OnwardRecord *record = ONWARD_RECORD (thought);
  int strength = (int) onward_record_get_number (record, ONWARD_ENTRY_STRENGTH);
  int strength_after = (int) onward_record_get_number (record, ONWARD_ENTRY_STRENGTH_AFTER);
  GString *words = g_string_new ("");

  if (onward_thought_fall (thought) != G_MININT)
    say_belief (words, (int) onward_record_get_number (record, ONWARD_ENTRY_BELIEF),
                (int) onward_record_get_number (record, ONWARD_ENTRY_BELIEF_AFTER));
  if (strength >= 0 && strength_after >= 0)
    say_strength (words, strength, strength_after);
  return g_string_free (words, FALSE);
}
