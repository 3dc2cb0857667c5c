/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-sqlite.h"

G_BEGIN_DECLS

/* "Onwd" in the file's header tells a diary from any other SQLite file. */
#define ONWARD_APPLICATION_ID 0x4f6e7764

gboolean onward_schema_check_file (const char *path, GError **error);
gboolean onward_schema_create     (OnwardSqlite *db, GError **error);
gboolean onward_schema_upgrade    (OnwardSqlite *db, const char *path, GError **error);
gboolean onward_schema_verify     (OnwardSqlite *db, GError **error);

G_END_DECLS
