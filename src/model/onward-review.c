/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_REVIEW_WORDS] = { "words", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_REVIEW_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "interview" },
  [ONWARD_REVIEW_ANSWERS] = { "answers", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_REVIEW_QUESTIONS] = { "questions", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_REVIEW_FELT] = { "felt", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 10, .initial = -1 },
  [ONWARD_REVIEW_FELT_AT] = { "felt-at", ONWARD_FIELD_LOCAL_TIME, 3 },
  [ONWARD_REVIEW_FELT_BEFORE] = { "felt-before", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_REVIEW_KEPT] = { "kept", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_REVIEW_CHANGED] = { "changed", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_REVIEW_TECHNICAL_GIVEN] = { "technical-given", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 100, .initial = -1 },
  [ONWARD_REVIEW_TECHNICAL_ASKED] = { "technical-asked", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 100, .initial = -1 },
  [ONWARD_REVIEW_FIT] = { "fit", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_REVIEW_WOULD] = { "would", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_PLAIN, .choice = onward_would_get_type },
  [ONWARD_REVIEW_CLOSED_ON] = { "closed-on", ONWARD_FIELD_DAY, 3 },
  [ONWARD_REVIEW_OBSERVER] = { "observer", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_REVIEW_OBSERVER_ANSWERS] = { "observer-answers", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_REVIEW_OBSERVER_NOTES] = { "observer-notes", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_REVIEW_NOTES] = { "notes", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_REVIEW_N_FIELDS);

const OnwardRecordType onward_review_type = {
  .name = "review",
  .table = "review",
  .since = 3,
  .get_type = onward_review_get_type,
  .fields = fields,
  .n_fields = ONWARD_REVIEW_N_FIELDS,
  .title = ONWARD_REVIEW_WORDS,
  .untitled = NC_("record", "Debrief"),
};

ONWARD_DEFINE_RECORD (OnwardReview, onward_review)
