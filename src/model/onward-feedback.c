/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_FEEDBACK_WORDS] = { "words", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FEEDBACK_APPLICATION] = { "application", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "job-application" },
  [ONWARD_FEEDBACK_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "interview" },
  [ONWARD_FEEDBACK_CONTACT] = { "contact", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_FEEDBACK_STATE] = { "state", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_INDEXED, .choice = onward_feedback_state_get_type },
  [ONWARD_FEEDBACK_ASKED_ON] = { "asked-on", ONWARD_FIELD_DAY, 3 },
  [ONWARD_FEEDBACK_ASKED_AGAIN_ON] = { "asked-again-on", ONWARD_FIELD_DAY, 3 },
  [ONWARD_FEEDBACK_RECEIVED_ON] = { "received-on", ONWARD_FIELD_DAY, 3 },
  [ONWARD_FEEDBACK_QUESTIONS] = { "questions", ONWARD_FIELD_TAGS, 3 },
  [ONWARD_FEEDBACK_SEALED] = { "sealed", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_FEEDBACK_OPENS] = { "opens", ONWARD_FIELD_LOCAL_TIME, 3, ONWARD_FIELD_INDEXED },
  [ONWARD_FEEDBACK_PASS] = { "pass", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 3, .initial = 0 },
  [ONWARD_FEEDBACK_FACTS] = { "facts", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FEEDBACK_FEELINGS] = { "feelings", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FEEDBACK_TRUE_PART] = { "true-part", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FEEDBACK_DISAGREE] = { "disagree", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FEEDBACK_ACTION] = { "action", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FEEDBACK_THEMES] = { "themes", ONWARD_FIELD_TAGS, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FEEDBACK_PHRASES] = { "phrases", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_FEEDBACK_REASONS] = { "reasons", ONWARD_FIELD_ITEMS, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_FEEDBACK_N_FIELDS);

const OnwardRecordType onward_feedback_type = {
  .name = "feedback",
  .table = "feedback",
  .since = 3,
  .get_type = onward_feedback_get_type,
  .fields = fields,
  .n_fields = ONWARD_FEEDBACK_N_FIELDS,
  .title = ONWARD_FEEDBACK_WORDS,
  .subtitle = ONWARD_FEEDBACK_ACTION,
  .untitled = NC_("record", "Feedback"),
};

ONWARD_DEFINE_RECORD (OnwardFeedback, onward_feedback)

G_DEFINE_ENUM_TYPE (OnwardFeedbackState, onward_feedback_state,
                    G_DEFINE_ENUM_VALUE (ONWARD_FEEDBACK_STATE_ASKED, "asked"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FEEDBACK_STATE_RECEIVED, "received"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FEEDBACK_STATE_SEALED, "sealed"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FEEDBACK_STATE_NONE, "none"))
