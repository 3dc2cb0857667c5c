/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "onward-import-report.h"

G_BEGIN_DECLS

/* A file beyond this is not looked into. */
#define ONWARD_ARCHIVE_MAX_SIZE ((goffset) 1000 * 1000 * 1000)

/**
 * The archive: every record of a diary as JSON that people can read and other programs can use (the
 * README describes it).  Here are its bytes and its rules; that bytes come from files and records
 * from a store is the business of others.  Nothing here touches objects of other threads, so all of
 * it may run beside the interface.
 */
gboolean            onward_archive_write (GPtrArray *snapshots, GOutputStream *stream, GCancellable *cancellable, GError **error);
GBytes             *onward_archive_to_bytes (GPtrArray *snapshots);
gboolean            onward_archive_write_file (GPtrArray *snapshots, GFile *file, GCancellable *cancellable, GError **error);

OnwardImportReport *onward_archive_check (GBytes *bytes, GPtrArray *existing, GCancellable *cancellable, GError **error);
GBytes             *onward_archive_read_file (GFile *file, GCancellable *cancellable, GError **error);

G_END_DECLS
