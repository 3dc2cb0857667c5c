/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_HELP_LINE_NAME,
  ONWARD_HELP_LINE_REACH,    /* number or address */
  ONWARD_HELP_LINE_NOTES,    /* hours, languages, cost */
  ONWARD_HELP_LINE_POSITION,
  ONWARD_HELP_LINE_CONTENT,  /* id of the shipped line that it came from, or "" */
  ONWARD_HELP_LINE_RETIRED,
  ONWARD_HELP_LINE_N_FIELDS,
} OnwardHelpLineField;

/**
 * OnwardHelpLine:
 * Somewhere to turn to on a very hard day; the list is the person's own to edit.
 */
#define ONWARD_TYPE_HELP_LINE (onward_help_line_get_type ())
G_DECLARE_FINAL_TYPE (OnwardHelpLine, onward_help_line, ONWARD, HELP_LINE, OnwardRecord)

extern const OnwardRecordType onward_help_line_type;

G_END_DECLS
