/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_PRACTICE_NOTES] = { "notes", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_PRACTICE_WHEN] = { "when", ONWARD_FIELD_LOCAL_TIME, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_INDEXED },
  [ONWARD_PRACTICE_QUESTION] = { "question", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "question" },
  [ONWARD_PRACTICE_STORY] = { "story", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "story" },
  [ONWARD_PRACTICE_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "interview" },
  [ONWARD_PRACTICE_SECONDS] = { "seconds", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 86400, .initial = 0 },
  [ONWARD_PRACTICE_FILLERS] = { "fillers", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 10000, .initial = -1 },
  [ONWARD_PRACTICE_RATING] = { "rating", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 5, .initial = 0 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_PRACTICE_N_FIELDS);

const OnwardRecordType onward_practice_type = {
  .name = "practice",
  .table = "practice",
  .since = 3,
  .get_type = onward_practice_get_type,
  .fields = fields,
  .n_fields = ONWARD_PRACTICE_N_FIELDS,
  .title = ONWARD_PRACTICE_NOTES,
  .untitled = NC_("record", "Practice"),
};

ONWARD_DEFINE_RECORD (OnwardPractice, onward_practice)
