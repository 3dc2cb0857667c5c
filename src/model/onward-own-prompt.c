/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-own-prompt.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_OWN_PROMPT_TEXT] = { "text", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE },
  [ONWARD_OWN_PROMPT_SITUATION] = { "situation", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_OWN_PROMPT_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_OWN_PROMPT_N_FIELDS);

const OnwardRecordType onward_own_prompt_type = {
  .name = "own-prompt",
  .table = "own_prompt",
  .since = 3,
  .get_type = onward_own_prompt_get_type,
  .fields = fields,
  .n_fields = ONWARD_OWN_PROMPT_N_FIELDS,
  .title = ONWARD_OWN_PROMPT_TEXT,
  .untitled = NC_("record", "New prompt"),
};

ONWARD_DEFINE_RECORD (OnwardOwnPrompt, onward_own_prompt)
