/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-checklist-item.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_CHECKLIST_ITEM_TEXT] = { "text", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_CHECKLIST_ITEM_CONTENT] = { "content", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_CHECKLIST_ITEM_GROUP] = { "group", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_CHECKLIST_ITEM_POSITION] = { "position", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -ONWARD_POSITION_MAX, .maximum = ONWARD_POSITION_MAX, .initial = 0 },
  [ONWARD_CHECKLIST_ITEM_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_CHECKLIST_ITEM_N_FIELDS);

const OnwardRecordType onward_checklist_item_type = {
  .name = "checklist-item",
  .table = "checklist_item",
  .since = 3,
  .get_type = onward_checklist_item_get_type,
  .fields = fields,
  .n_fields = ONWARD_CHECKLIST_ITEM_N_FIELDS,
  .title = ONWARD_CHECKLIST_ITEM_TEXT,
  .untitled = NC_("record", "New item"),
};

ONWARD_DEFINE_RECORD (OnwardChecklistItem, onward_checklist_item)
