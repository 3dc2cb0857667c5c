/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-query.h"
#include "onward-sqlite.h"

G_BEGIN_DECLS

#define ONWARD_QUERY_MAX_ORDER 2

/* One item of a list: its row, its group, and what it is ordered by, as numbers. */
typedef struct
{
  gint64 id;
  gint64 group;
  gint64 rank[ONWARD_QUERY_MAX_ORDER];
} OnwardKey;

gboolean      onward_query_has_words   (const OnwardQuery *self);
gboolean      onward_query_is_ranked   (const OnwardQuery *self);
gboolean      onward_query_is_grouped  (const OnwardQuery *self);
gboolean      onward_query_is_limited  (const OnwardQuery *self);
OnwardQuery  *onward_query_dup_glance  (const OnwardQuery *self);
gboolean      onward_query_glance_is_whole (const OnwardQuery *self, guint n_keys);
gboolean      onward_query_matches     (const OnwardQuery *self, const OnwardSnapshot *snapshot);
void          onward_query_make_key    (const OnwardQuery *self, const OnwardSnapshot *snapshot, OnwardKey *key);
int           onward_query_compare     (const OnwardQuery *self, const OnwardKey *a, const OnwardKey *b);
sqlite3_stmt *onward_query_prepare_keys  (const OnwardQuery *self, OnwardSqlite *db, GError **error);
void          onward_query_read_key    (const OnwardQuery *self, sqlite3_stmt *statement, OnwardKey *key);
sqlite3_stmt *onward_query_prepare_count (const OnwardQuery *self, OnwardSqlite *db, GError **error);
char         *onward_query_dup_match   (const char *words);

G_END_DECLS
