/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "onward-archive.h"

/* What an archive's check accepts can be written, and is accepted again. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (OnwardImportReport) report = onward_archive_check (bytes, NULL, NULL, NULL);
  g_autoptr (OnwardImportReport) again = NULL;
  g_autoptr (GPtrArray) accepted = NULL;
  g_autoptr (GBytes) written = NULL;

  if (report == NULL)
    return 0;
  accepted = onward_import_report_dup_accepted (report);
  written = onward_archive_to_bytes (accepted);
  again = onward_archive_check (written, accepted, NULL, NULL);
  g_assert_nonnull (again);
  g_assert_cmpuint (onward_import_report_count (again, ONWARD_IMPORT_UNCHANGED), ==, accepted->len);
  return 0;
}
