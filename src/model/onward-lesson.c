/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lesson.h"

#include <glib/gi18n-lib.h>

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
