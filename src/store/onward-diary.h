/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-query-private.h"
#include "onward-sqlite.h"

G_BEGIN_DECLS

/* The open diary, as the worker thread sees it: plain calls that take and give snapshots.  Only
 * OnwardStore calls these. */
typedef struct _OnwardDiary OnwardDiary;

/* What one transaction did to one record. */
typedef struct
{
  const OnwardRecordType *type;
  gint64 id;                /* 0 when it is not known */
  char *uid;
  OnwardSnapshot *snapshot; /* NULL when the record is gone */
} OnwardChange;

/* A draft on its way: what to write, and of an old record which fields. */
typedef struct
{
  OnwardSnapshot *snapshot;
  guint64 changed; /* bits of fields; all of them for a record that may be new */
  gboolean whole;
} OnwardWrite;

/* Something that a removal emptied: the reference @field of @uid. */
typedef struct
{
  const OnwardRecordType *type;
  guint field;
  char *uid;
  char *to;
} OnwardLoosened;

OnwardDiary *onward_diary_open    (const char *path, GError **error);
void         onward_diary_close   (OnwardDiary *self);
OnwardSqlite *onward_diary_get_db (OnwardDiary *self);

gboolean     onward_diary_save    (OnwardDiary *self, GPtrArray *writes, GPtrArray *changes, GError **error);
gboolean     onward_diary_remove  (OnwardDiary *self, const OnwardRecordType *type, const char *uid,
                                   GPtrArray *removed, GPtrArray *loosened, GPtrArray *changes, GError **error);
gboolean     onward_diary_restore (OnwardDiary *self, GPtrArray *removed, GPtrArray *loosened, GPtrArray *added, GPtrArray *changes, GError **error);
GArray      *onward_diary_keys    (OnwardDiary *self, const OnwardQuery *query, GError **error);
GPtrArray   *onward_diary_find    (OnwardDiary *self, const OnwardQuery *query, GError **error);
gboolean     onward_diary_count   (OnwardDiary *self, const OnwardQuery *query, gint64 *count, GError **error);
GStrv        onward_diary_tags    (OnwardDiary *self, const OnwardRecordType *type, guint field, gint64 *from, GError **error);
GPtrArray   *onward_diary_dump    (OnwardDiary *self, const OnwardRecordType *type, GError **error);
GPtrArray   *onward_diary_read    (OnwardDiary *self, const OnwardRecordType *type, GArray *ids, GError **error);
gboolean     onward_diary_reread  (OnwardDiary *self, const OnwardRecordType *type, const char *const *uids, GPtrArray *changes, GError **error);
gboolean     onward_diary_check   (OnwardDiary *self, GError **error);

void         onward_change_free   (OnwardChange *self);
void         onward_write_free    (OnwardWrite *self);
void         onward_loosened_free (OnwardLoosened *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardDiary, onward_diary_close)

G_END_DECLS
