/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"
#include "onward-sqlite.h"

G_BEGIN_DECLS

/* Snapshots in and out of the rows of their tables, by the field table. */

char           *onward_rows_dup_columns (const OnwardRecordType *type, const char *prefix);
OnwardSnapshot *onward_rows_read        (const OnwardRecordType *type, sqlite3_stmt *statement, int first_column, GError **error);
OnwardSnapshot *onward_rows_find        (OnwardSqlite *db, const OnwardRecordType *type, const char *uid, GError **error);
OnwardSnapshot *onward_rows_get         (OnwardSqlite *db, const OnwardRecordType *type, gint64 id, GError **error);
gboolean        onward_rows_put         (OnwardSqlite *db, OnwardSnapshot *snapshot, GError **error);
gboolean        onward_rows_update      (OnwardSqlite *db, OnwardSnapshot *snapshot, guint64 changed, GError **error);
char           *onward_rows_dup_name    (const OnwardField *field);

G_END_DECLS
