/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-own-trap.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_OWN_TRAP_NAME] = { "name", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE },
  [ONWARD_OWN_TRAP_SOUNDS_LIKE] = { "sounds-like", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_OWN_TRAP_QUESTION] = { "question", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_OWN_TRAP_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_OWN_TRAP_N_FIELDS);

const OnwardRecordType onward_own_trap_type = {
  .name = "own-trap",
  .table = "own_trap",
  .since = 3,
  .get_type = onward_own_trap_get_type,
  .fields = fields,
  .n_fields = ONWARD_OWN_TRAP_N_FIELDS,
  .title = ONWARD_OWN_TRAP_NAME,
  .subtitle = ONWARD_OWN_TRAP_SOUNDS_LIKE,
  .untitled = NC_("record", "New trap"),
};

ONWARD_DEFINE_RECORD (OnwardOwnTrap, onward_own_trap)
