/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-import-report.h"
#include "onward-json.h"

G_BEGIN_DECLS

/* Where a record is in the text of an archive that was walked over. */
typedef struct
{
  const char *text;
  gsize length;
  OnwardJsonFlaws flaws;
} OnwardArchiveSlice;

/* One record of an archive, taken by itself.  For onward-archive, nobody else. */
void onward_archive_append_record (GString *to, const OnwardSnapshot *snapshot);
void onward_archive_read_record   (OnwardImportItem *item, const OnwardArchiveSlice *slice, JsonParser *parser);

G_END_DECLS
