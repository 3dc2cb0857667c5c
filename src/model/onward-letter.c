/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_LETTER_SUBJECT] = { "subject", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_LETTER_BODY] = { "body", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_LETTER_KIND] = { "kind", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_LETTER_STYLE] = { "style", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_LETTER_LANGUAGE] = { "language", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_LETTER_STATE] = { "state", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_INDEXED, .choice = onward_letter_state_get_type },
  [ONWARD_LETTER_TO] = { "to", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_LETTER_NOT_BEFORE] = { "not-before", ONWARD_FIELD_LOCAL_TIME, 3 },
  [ONWARD_LETTER_OPENED] = { "opened", ONWARD_FIELD_LOCAL_TIME, 3 },
  [ONWARD_LETTER_SENT_ON] = { "sent-on", ONWARD_FIELD_DAY, 3, ONWARD_FIELD_INDEXED },
  [ONWARD_LETTER_KEEP_IN_MIND] = { "keep-in-mind", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_LETTER_APPLICATION] = { "application", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "job-application" },
  [ONWARD_LETTER_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "interview" },
  [ONWARD_LETTER_CONTACT] = { "contact", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_LETTER_FEEDBACK] = { "feedback", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "feedback" },
  [ONWARD_LETTER_GOAL] = { "goal", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "goal" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_LETTER_N_FIELDS);

const OnwardRecordType onward_letter_type = {
  .name = "letter",
  .table = "letter",
  .since = 3,
  .get_type = onward_letter_get_type,
  .fields = fields,
  .n_fields = ONWARD_LETTER_N_FIELDS,
  .title = ONWARD_LETTER_SUBJECT,
  .subtitle = ONWARD_LETTER_BODY,
  .untitled = NC_("record", "Letter"),
};

ONWARD_DEFINE_RECORD (OnwardLetter, onward_letter)

G_DEFINE_ENUM_TYPE (OnwardLetterState, onward_letter_state,
                    G_DEFINE_ENUM_VALUE (ONWARD_LETTER_STATE_DRAFT, "draft"),
                    G_DEFINE_ENUM_VALUE (ONWARD_LETTER_STATE_OPENED, "opened"),
                    G_DEFINE_ENUM_VALUE (ONWARD_LETTER_STATE_SENT, "sent"),
                    G_DEFINE_ENUM_VALUE (ONWARD_LETTER_STATE_PUT_AWAY, "put-away"))
