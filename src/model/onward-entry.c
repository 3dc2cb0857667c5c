/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"

#include <glib/gi18n-lib.h>
#include <string.h>

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
                    G_DEFINE_ENUM_VALUE (ONWARD_ENTRY_KIND_PROOF, "proof"))

/* An entry of a megabyte may be one line; a row shows a little of it. */
#define LINE_LENGTH 200

static char *
first_line (const char *text)
{
  const char *end;

  while (g_ascii_isspace (*text))
    text++;
  end = text + strcspn (text, "\r\n");
  if (g_utf8_strlen (text, end - text) > LINE_LENGTH)
    end = g_utf8_offset_to_pointer (text, LINE_LENGTH);
  return g_strndup (text, (gsize) (end - text));
}

static char *
onward_entry_dup_title (OnwardRecord *record)
{
  g_autofree char *line = first_line (onward_record_get_text (record, ONWARD_ENTRY_TEXT));

  if (*line != '\0')
    return g_steal_pointer (&line);
  return g_strdup (onward_entry_kind_label ((OnwardEntryKind) onward_record_get_number (record, ONWARD_ENTRY_KIND)));
}

static char *
onward_entry_dup_subtitle (OnwardRecord *record)
{
  const char *rest = strchr (onward_record_get_text (record, ONWARD_ENTRY_TEXT), '\n');

  return rest != NULL ? first_line (rest) : g_strdup ("");
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
