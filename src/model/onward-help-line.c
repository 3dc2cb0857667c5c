/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-help-line.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_HELP_LINE_NAME] = { "name", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE },
  [ONWARD_HELP_LINE_REACH] = { "reach", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_HELP_LINE_NOTES] = { "notes", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_HELP_LINE_POSITION] = { "position", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -ONWARD_POSITION_MAX, .maximum = ONWARD_POSITION_MAX, .initial = 0 },
  [ONWARD_HELP_LINE_CONTENT] = { "content", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_HELP_LINE_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_HELP_LINE_N_FIELDS);

const OnwardRecordType onward_help_line_type = {
  .name = "help-line",
  .table = "help_line",
  .since = 3,
  .get_type = onward_help_line_get_type,
  .fields = fields,
  .n_fields = ONWARD_HELP_LINE_N_FIELDS,
  .title = ONWARD_HELP_LINE_NAME,
  .subtitle = ONWARD_HELP_LINE_REACH,
  .untitled = NC_("record", "New help line"),
};

ONWARD_DEFINE_RECORD (OnwardHelpLine, onward_help_line)
