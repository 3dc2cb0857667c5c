/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lesson.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const OnwardField fields[] = {
  [ONWARD_LESSON_TEXT] = { "text", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE },
  [ONWARD_LESSON_SOURCE] = { "source", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_LESSON_LEARNED] = { "learned", ONWARD_FIELD_DAY, 3, ONWARD_FIELD_INDEXED },
  [ONWARD_LESSON_AREA] = { "area", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_LESSON_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_LESSON_PINNED] = { "pinned", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_LESSON_APPLICATION] = { "application", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "job-application" },
  [ONWARD_LESSON_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "interview" },
  [ONWARD_LESSON_REVIEW] = { "review", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "review" },
  [ONWARD_LESSON_FEEDBACK] = { "feedback", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "feedback" },
  [ONWARD_LESSON_CONTACT] = { "contact", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_LESSON_ENTRY] = { "entry", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "entry" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_LESSON_N_FIELDS);

const OnwardRecordType onward_lesson_type = {
  .name = "lesson",
  .table = "lesson",
  .since = 3,
  .get_type = onward_lesson_get_type,
  .fields = fields,
  .n_fields = ONWARD_LESSON_N_FIELDS,
  .title = ONWARD_LESSON_TEXT,
  .subtitle = ONWARD_LESSON_SOURCE,
  .untitled = NC_("record", "New lesson"),
};

ONWARD_DEFINE_RECORD (OnwardLesson, onward_lesson)

/* The words of both, each once. */
static void
merge_words (OnwardRecord *merged, OnwardRecord *other, guint field)
{
  const char *mine = onward_record_get_text (merged, field), *theirs = onward_record_get_text (other, field);
  g_autofree char *both = NULL;

  if (*theirs == '\0' || strstr (mine, theirs) != NULL)
    return;
  both = *mine != '\0' ? g_strconcat (mine, "\n", theirs, NULL) : g_strdup (theirs);
  onward_record_set_text (merged, field, both);
}

OnwardRecord *
onward_lesson_merge (OnwardRecord *into, OnwardRecord *other)
{
  static const guint links[] = {
    ONWARD_LESSON_AREA,   ONWARD_LESSON_APPLICATION, ONWARD_LESSON_INTERVIEW, ONWARD_LESSON_REVIEW,
    ONWARD_LESSON_FEEDBACK, ONWARD_LESSON_CONTACT,   ONWARD_LESSON_ENTRY,
  };
  OnwardRecord *merged = onward_record_dup_draft (into);

  merge_words (merged, other, ONWARD_LESSON_TEXT);
  merge_words (merged, other, ONWARD_LESSON_SOURCE);
  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    {
      if (*onward_record_get_text (merged, links[i]) == '\0')
        onward_record_set_text (merged, links[i], onward_record_get_text (other, links[i]));
    }
  if (strcmp (onward_record_get_text (other, ONWARD_LESSON_LEARNED), onward_record_get_text (merged, ONWARD_LESSON_LEARNED)) > 0)
    onward_record_set_text (merged, ONWARD_LESSON_LEARNED, onward_record_get_text (other, ONWARD_LESSON_LEARNED));
  if (onward_record_get_number (other, ONWARD_LESSON_PINNED))
    onward_record_set_number (merged, ONWARD_LESSON_PINNED, TRUE);
  if (!onward_record_get_number (other, ONWARD_LESSON_RETIRED))
    onward_record_set_number (merged, ONWARD_LESSON_RETIRED, FALSE);
  return merged;
}
