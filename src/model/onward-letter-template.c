/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-template.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_LETTER_TEMPLATE_TITLE] = { "title", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE },
  [ONWARD_LETTER_TEMPLATE_SUBJECT] = { "subject", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_LETTER_TEMPLATE_BODY] = { "body", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_LETTER_TEMPLATE_KIND] = { "kind", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_LETTER_TEMPLATE_STYLE] = { "style", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_LETTER_TEMPLATE_LANGUAGE] = { "language", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_LETTER_TEMPLATE_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_LETTER_TEMPLATE_N_FIELDS);

const OnwardRecordType onward_letter_template_type = {
  .name = "letter-template",
  .table = "letter_template",
  .since = 3,
  .get_type = onward_letter_template_get_type,
  .fields = fields,
  .n_fields = ONWARD_LETTER_TEMPLATE_N_FIELDS,
  .title = ONWARD_LETTER_TEMPLATE_TITLE,
  .subtitle = ONWARD_LETTER_TEMPLATE_SUBJECT,
  .untitled = NC_("record", "New template"),
};

ONWARD_DEFINE_RECORD (OnwardLetterTemplate, onward_letter_template)
