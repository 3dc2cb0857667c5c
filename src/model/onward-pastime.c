/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-pastime.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_PASTIME_TITLE] = { "title", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE },
  [ONWARD_PASTIME_CONFIDENCE] = { "confidence", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_PASTIME_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_PASTIME_CONTENT] = { "content", ONWARD_FIELD_TEXT, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_PASTIME_N_FIELDS);

const OnwardRecordType onward_pastime_type = {
  .name = "pastime",
  .table = "pastime",
  .since = 3,
  .get_type = onward_pastime_get_type,
  .fields = fields,
  .n_fields = ONWARD_PASTIME_N_FIELDS,
  .title = ONWARD_PASTIME_TITLE,
  .untitled = NC_("record", "New activity"),
};

ONWARD_DEFINE_RECORD (OnwardPastime, onward_pastime)
