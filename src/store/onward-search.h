/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"
#include "onward-sqlite.h"
#include "onward-store.h"

G_BEGIN_DECLS

/* One find, before it has a title: made on the worker, finished on the main thread. */
typedef struct
{
  OnwardSnapshot *snapshot;
  char *snippet;  /* with marks around the matches */
  char *employer; /* of the application it belongs to, where the title does not tell; or "" */
} OnwardFind;

GPtrArray *onward_search_run (OnwardSqlite *db, const char *words, guint limit, GError **error);
void       onward_find_free  (OnwardFind *self);
OnwardHit *onward_find_to_hit (const OnwardFind *self);

G_END_DECLS
