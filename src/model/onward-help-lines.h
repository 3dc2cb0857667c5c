/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-help-line.h"

G_BEGIN_DECLS

/* The help lines that Onward brings along, and what the person's list begins with. */

typedef struct
{
  const char *id;
  const char *regions; /* "US", with spaces between several; "" for all of the world */
  const char *name;
  const char *reach;  /* a number, or an address on the web */
  const char *notes;
} OnwardShippedLine;

const OnwardShippedLine *onward_help_lines        (guint *n_lines);
/* Returns: (transfer full): new OnwardHelpLines for where a person lives; those for all of the world
 * come last.  @locale: such as "de_AT.UTF-8" */
GPtrArray               *onward_help_lines_for    (const char *locale);
/* Returns: (transfer full) (nullable): "tel:…" or "https://…" of what a line is reached by. */
char                    *onward_help_line_dup_uri (OnwardHelpLine *line);

G_END_DECLS
