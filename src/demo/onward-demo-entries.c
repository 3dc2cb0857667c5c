/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"

#include <string.h>

#include "onward-time.h"

#define SUNDAY 7

/* Entries of all kinds */

static char *
dup_when (OnwardDemo *self, const OnwardDemoEntry *row)
{
  g_autofree char *day = onward_demo_dup_day (self, row->ago, row->work);

  while (row->sunday && onward_day_weekday (day) != SUNDAY)
    {
      g_autofree char *after = day;

      day = onward_day_add (after, -1);
    }
  return onward_local_time_new (day, row->clock);
}

static void
set_traps (OnwardEntry *entry, const OnwardDemoEntry *row)
{
  g_auto (GStrv) traps = g_strsplit (row->traps != NULL ? row->traps : "", ",", -1);

  for (gsize i = 0; traps[i] != NULL; i++)
    if (g_str_has_prefix (traps[i], "own:"))
      {
        g_autofree char *trap = traps[i];

        traps[i] = g_strconcat ("demo-own-trap-", trap + strlen ("own:"), NULL);
      }
  onward_record_set_tags (ONWARD_RECORD (entry), ONWARD_ENTRY_TRAPS, (const char *const *) traps);
}

/* "+what speaks for it", "what speaks against it", "lead-time=that, from the proof bank" */
static void
set_evidence (OnwardEntry *entry, const OnwardDemoEntry *row)
{
  g_auto (GStrv) lines = g_strsplit (row->evidence != NULL ? row->evidence : "", "\n", -1);
  JsonArray *items = json_array_new ();

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      JsonObject *item = json_object_new ();
      gboolean speaks_for = *lines[i] == '+';
      const char *equals = strchr (lines[i], '=');
      g_autofree char *proof = equals == NULL
                                 ? g_strdup ("")
                                 : g_strdup_printf ("demo-entry-%.*s", (int) (equals - lines[i]), lines[i]);

      json_object_set_string_member (item, "text", equals != NULL ? equals + 1 : lines[i] + speaks_for);
      json_object_set_boolean_member (item, "for", speaks_for);
      json_object_set_string_member (item, "proof", proof);
      json_array_add_object_element (items, item);
    }
  onward_demo_set_items (entry, ONWARD_ENTRY_EVIDENCE, items);
}

static void
set_numbers (OnwardEntry *entry, const OnwardDemoEntry *row)
{
  const struct { OnwardEntryField field; int number; } numbers[] = {
    { ONWARD_ENTRY_STING, row->sting - 1 },
    { ONWARD_ENTRY_MOOD, row->mood },
    { ONWARD_ENTRY_MOOD_AFTER, row->mood_after },
    { ONWARD_ENTRY_BELIEF, row->belief - 1 },
    { ONWARD_ENTRY_BELIEF_AFTER, row->belief_after - 1 },
    { ONWARD_ENTRY_STRENGTH, row->strength - 1 },
    { ONWARD_ENTRY_STRENGTH_AFTER, row->strength_after - 1 },
    { ONWARD_ENTRY_PROGRESS, row->progress },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    onward_record_set_number (ONWARD_RECORD (entry), numbers[i].field, numbers[i].number);
}

static void
set_references (OnwardEntry *entry, const OnwardDemoEntry *row)
{
  const struct { OnwardEntryField field; const char *type; const char *name; } references[] = {
    { ONWARD_ENTRY_APPLICATION, "job-application", row->application },
    { ONWARD_ENTRY_INTERVIEW, "interview", row->interview },
    { ONWARD_ENTRY_CONTACT, "contact", row->contact },
    { ONWARD_ENTRY_PLAN, "plan", row->plan },
    { ONWARD_ENTRY_GOAL, "goal", row->goal },
    { ONWARD_ENTRY_STORY, "story", row->story },
    { ONWARD_ENTRY_FEEDBACK, "feedback", row->feedback },
    { ONWARD_ENTRY_PASTIME, "pastime", row->pastime },
    { ONWARD_ENTRY_ORIGIN, "entry", row->origin },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (references); i++)
    onward_demo_set_uid (entry, references[i].field, references[i].type, references[i].name);
}

static void
add_entry (OnwardDemo *self, const char *name, const OnwardDemoEntry *row)
{
  g_autofree char *when = dup_when (self, row);
  OnwardEntry *entry = onward_entry_new (row->kind, when);
  gint64 moment = MIN (onward_demo_moment (self, when), g_date_time_to_unix (self->now));

  onward_demo_set_text (entry, ONWARD_ENTRY_TEXT, row->text);
  onward_demo_set_text (entry, ONWARD_ENTRY_PROMPT, row->prompt);
  onward_demo_set_text (entry, ONWARD_ENTRY_SOURCE, row->source);
  onward_demo_set_text (entry, ONWARD_ENTRY_FAIRER, row->fairer);
  onward_demo_set_tags (entry, ONWARD_ENTRY_FEELINGS, row->feelings);
  onward_demo_set_tags (entry, ONWARD_ENTRY_TAGS, row->tags);
  set_numbers (entry, row);
  set_references (entry, row);
  set_traps (entry, row);
  set_evidence (entry, row);
  onward_demo_add (self, entry, name, moment, moment + 5 * 60);
}

/* Adds the rows up to the first with ago 0. */
void
onward_demo_add_entry_rows (OnwardDemo *self, const char *prefix, const OnwardDemoEntry *rows)
{
  for (guint i = 0; rows[i].ago != 0; i++)
    {
      g_autofree char *name = rows[i].name != NULL ? g_strdup (rows[i].name)
                                                   : g_strdup_printf ("%s-%02u", prefix, i + 1);

      add_entry (self, name, &rows[i]);
    }
}
