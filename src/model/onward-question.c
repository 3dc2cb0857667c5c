/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-question.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_QUESTION_TEXT] = { "text", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_QUESTION_CONTENT] = { "content", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_QUESTION_GROUP] = { "group", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_QUESTION_FLAGGED] = { "flagged", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_QUESTION_ANSWER] = { "answer", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_QUESTION_PRACTISED] = { "practised", ONWARD_FIELD_DAY, 3, ONWARD_FIELD_INDEXED },
  [ONWARD_QUESTION_TIMES] = { "times", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100000, .initial = 0 },
  [ONWARD_QUESTION_RATING] = { "rating", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 5, .initial = 0 },
  [ONWARD_QUESTION_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_QUESTION_STORY] = { "story", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "story" },
  [ONWARD_QUESTION_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "interview" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_QUESTION_N_FIELDS);

const OnwardRecordType onward_question_type = {
  .name = "question",
  .table = "question",
  .since = 3,
  .get_type = onward_question_get_type,
  .fields = fields,
  .n_fields = ONWARD_QUESTION_N_FIELDS,
  .title = ONWARD_QUESTION_TEXT,
  .untitled = NC_("record", "New question"),
};

ONWARD_DEFINE_RECORD (OnwardQuestion, onward_question)
