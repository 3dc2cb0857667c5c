/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-proof.h"

struct _OnwardEntry
{
  OnwardRecord parent_instance;
};

static const OnwardField fields[] = {
  [ONWARD_ENTRY_KIND] = { "kind", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_INDEXED, .choice = onward_entry_kind_get_type },
  [ONWARD_ENTRY_WHEN] = { "when", ONWARD_FIELD_LOCAL_TIME, 1, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_INDEXED },
  [ONWARD_ENTRY_TEXT] = { "text", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_ENTRY_STING] = { "sting", ONWARD_FIELD_NUMBER, 1, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 10, .initial = -1 },
  [ONWARD_ENTRY_MOOD] = { "mood", ONWARD_FIELD_NUMBER, 1, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 5, .initial = 0 },
  [ONWARD_ENTRY_FEELINGS] = { "feelings", ONWARD_FIELD_TAGS, 1 },
  [ONWARD_ENTRY_TAGS] = { "tags", ONWARD_FIELD_TAGS, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_ENTRY_PROMPT] = { "prompt", ONWARD_FIELD_TEXT, 1 },
  [ONWARD_ENTRY_APPLICATION] = { "application", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED, .refers_to = "job-application" },
  [ONWARD_ENTRY_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED, .refers_to = "interview" },
  [ONWARD_ENTRY_CONTACT] = { "contact", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_ENTRY_PLAN] = { "plan", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED, .refers_to = "plan" },
  [ONWARD_ENTRY_MOOD_AFTER] = { "mood-after", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 5, .initial = 0 },
  [ONWARD_ENTRY_BELIEF] = { "belief", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 100, .initial = -1 },
  [ONWARD_ENTRY_BELIEF_AFTER] = { "belief-after", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 100, .initial = -1 },
  [ONWARD_ENTRY_STRENGTH] = { "strength", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 100, .initial = -1 },
  [ONWARD_ENTRY_STRENGTH_AFTER] = { "strength-after", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 100, .initial = -1 },
  [ONWARD_ENTRY_TRAPS] = { "traps", ONWARD_FIELD_TAGS, 3 },
  [ONWARD_ENTRY_EVIDENCE] = { "evidence", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_ENTRY_FAIRER] = { "fairer", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_ENTRY_PROGRESS] = { "progress", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 10, .initial = 0 },
  [ONWARD_ENTRY_SOURCE] = { "source", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_ENTRY_ORIGIN] = { "origin", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "entry" },
  [ONWARD_ENTRY_GOAL] = { "goal", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "goal" },
  [ONWARD_ENTRY_STORY] = { "story", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "story" },
  [ONWARD_ENTRY_FEEDBACK] = { "feedback", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "feedback" },
  [ONWARD_ENTRY_PASTIME] = { "pastime", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "pastime" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_ENTRY_N_FIELDS);

const OnwardRecordType onward_entry_type = {
  .name = "entry",
  .table = "entry",
  .since = 1,
  .get_type = onward_entry_get_type,
  .fields = fields,
  .n_fields = ONWARD_ENTRY_N_FIELDS,
};

G_DEFINE_FINAL_TYPE (OnwardEntry, onward_entry, ONWARD_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (OnwardEntryKind, onward_entry_kind,
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_NOTE, "note"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_CHECK_IN, "check-in"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_WIN, "win"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_PROOF, "proof"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_THOUGHT, "thought"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_UNSENT, "unsent"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_ACTIVITY, "activity"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_CARD, "card"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_COMEBACK, "comeback"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_QUOTE, "quote"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_WEEK, "week"))

static char *
onward_entry_dup_title (OnwardRecord *record)
{
  gboolean card = onward_record_get_number (record, ONWARD_ENTRY_KIND) == ONWARD_ENTRY_KIND_CARD;
  g_autofree char *line = card ? onward_card_say (ONWARD_ENTRY (record))
                               : onward_text_dup_line (onward_record_get_text (record, ONWARD_ENTRY_TEXT));

  if (*line != '\0')
    return g_steal_pointer (&line);
  return g_strdup (onward_entry_kind_label ((OnwardEntryKind) onward_record_get_number (record, ONWARD_ENTRY_KIND)));
}

static char *
onward_entry_dup_subtitle (OnwardRecord *record)
{
  const char *rest = strchr (onward_record_get_text (record, ONWARD_ENTRY_TEXT), '\n');

  /* The two lines of a card are its title already. */
  if (onward_record_get_number (record, ONWARD_ENTRY_KIND) == ONWARD_ENTRY_KIND_CARD)
    return g_strdup ("");
  return rest != NULL ? onward_text_dup_line (rest) : g_strdup ("");
}

static void
onward_entry_class_init (OnwardEntryClass *klass)
{
  OnwardRecordClass *record_class = ONWARD_RECORD_CLASS (klass);

  record_class->dup_title = onward_entry_dup_title;
  record_class->dup_subtitle = onward_entry_dup_subtitle;
  onward_record_class_install (record_class, &onward_entry_type);
}

static void
onward_entry_init (OnwardEntry *self)
{
}

/* Returns: (transfer full): an empty entry that tells of @when, a local time. */
OnwardEntry *
onward_entry_new (OnwardEntryKind kind, const char *when)
{
  return g_object_new (ONWARD_TYPE_ENTRY, "kind", kind, "when", when, NULL);
}

const char *
onward_entry_kind_label (OnwardEntryKind kind)
{
  switch (kind)
    {
    case ONWARD_ENTRY_KIND_NOTE:
      return C_ ("entry", "Note");
    case ONWARD_ENTRY_KIND_CHECK_IN:
      return C_ ("entry", "Check-in");
    case ONWARD_ENTRY_KIND_WIN:
      return C_ ("entry", "Win");
    case ONWARD_ENTRY_KIND_PROOF:
      return C_ ("entry", "Proof");
    case ONWARD_ENTRY_KIND_THOUGHT:
      return C_ ("entry", "Thought");
    case ONWARD_ENTRY_KIND_UNSENT:
      return C_ ("entry", "Unsent letter");
    case ONWARD_ENTRY_KIND_ACTIVITY:
      return C_ ("entry", "Activity");
    case ONWARD_ENTRY_KIND_CARD:
      return C_ ("entry", "Card");
    case ONWARD_ENTRY_KIND_COMEBACK:
      return C_ ("entry", "Comeback");
    case ONWARD_ENTRY_KIND_QUOTE:
      return C_ ("entry", "Words that help");
    case ONWARD_ENTRY_KIND_WEEK:
      return C_ ("entry", "Weekly review");
    default:
      g_return_val_if_reached ("");
    }
}

const char *
onward_entry_kind_icon (OnwardEntryKind kind)
{
  switch (kind)
    {
    case ONWARD_ENTRY_KIND_NOTE:
      return "onward-journal-symbolic";
    case ONWARD_ENTRY_KIND_CHECK_IN:
      return "onward-mood-3-symbolic";
    case ONWARD_ENTRY_KIND_WIN:
      return "starred-symbolic";
    case ONWARD_ENTRY_KIND_PROOF:
      return "security-high-symbolic";
    case ONWARD_ENTRY_KIND_THOUGHT:
      return "onward-thought-symbolic";
    case ONWARD_ENTRY_KIND_UNSENT:
      return "onward-unsent-symbolic";
    case ONWARD_ENTRY_KIND_ACTIVITY:
      return "onward-activity-symbolic";
    case ONWARD_ENTRY_KIND_CARD:
      return "onward-card-symbolic";
    case ONWARD_ENTRY_KIND_COMEBACK:
      return "onward-comeback-symbolic";
    case ONWARD_ENTRY_KIND_QUOTE:
      return "onward-quote-symbolic";
    case ONWARD_ENTRY_KIND_WEEK:
      return "onward-week-symbolic";
    default:
      g_return_val_if_reached ("");
    }
}

/* @mood is 1 to 5; any other is no mood and has no word. */
const char *
onward_mood_label (int mood)
{
  switch (mood)
    {
    case 1:
      return C_ ("mood", "Very low");
    case 2:
      return C_ ("mood", "Low");
    case 3:
      return C_ ("mood", "So-so");
    case 4:
      return C_ ("mood", "All right");
    case 5:
      return C_ ("mood", "Good");
    default:
      return "";
    }
}

const char *
onward_mood_icon (int mood)
{
  static const char *const icons[] = {
    "onward-mood-1-symbolic", "onward-mood-2-symbolic", "onward-mood-3-symbolic",
    "onward-mood-4-symbolic", "onward-mood-5-symbolic",
  };

  return mood >= 1 && mood <= 5 ? icons[mood - 1] : "";
}
