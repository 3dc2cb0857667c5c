/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-import-report.h"
#include "onward-store.h"

G_BEGIN_DECLS

/* What the command line asks of a diary without a window.  Any of it may be NULL or FALSE; what is
 * asked for together is done in the order import, check, export. */
typedef struct
{
  const char *diary; /* NULL for the person's own */
  gboolean demo;     /* a throw-away diary with the demo instead */
  const char *import_from;
  gboolean check;
  const char *export_to;
} OnwardCommands;

/* What a command leaves to the shell. */
typedef enum
{
  ONWARD_EXIT_DONE = 0,
  ONWARD_EXIT_TROUBLE = 1, /* the message says which */
  ONWARD_EXIT_USAGE = 2,
  ONWARD_EXIT_SOME_REFUSED = 3, /* imported, but for the records named */
} OnwardExit;

gboolean   onward_commands_asked (const OnwardCommands *commands);
OnwardExit onward_commands_run   (const OnwardCommands *commands);

/* The commands one by one, on an open store.  They wait for the answer, so they are not for a program
 * with a window. */
gboolean            onward_command_export (OnwardStore *store, const char *path, guint *n_records, GError **error);
OnwardImportReport *onward_command_import (OnwardStore *store, const char *path, guint *n_written, GError **error);
gboolean            onward_command_check  (OnwardStore *store, GError **error);

/* A diary in a folder of its own that goes away again. */
char    *onward_demo_diary_make   (GDateTime *now, GError **error);
void     onward_demo_diary_remove (const char *path);

G_END_DECLS
