/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-field.h"

G_BEGIN_DECLS

typedef struct _OnwardRecordType OnwardRecordType;

/**
 * OnwardSnapshot:
 * The values of one record at one moment: plain, immutable once shared, and counted atomically, so
 * that it may cross threads where objects may not.
 */
typedef struct
{
  gatomicrefcount ref_count;
  const OnwardRecordType *type;
  gint64 id;       /* row in the store, 0 when it has none yet */
  char *uid;
  gint64 created;  /* Unix seconds UTC */
  gint64 modified; /* Unix seconds UTC */
  OnwardValue *values; /* one for each field of the type */
} OnwardSnapshot;

#define ONWARD_TYPE_SNAPSHOT (onward_snapshot_get_type ())
GType           onward_snapshot_get_type (void);
OnwardSnapshot *onward_snapshot_new      (const OnwardRecordType *type, const char *uid);
OnwardSnapshot *onward_snapshot_copy     (const OnwardSnapshot *self);
OnwardSnapshot *onward_snapshot_ref      (OnwardSnapshot *self);
void            onward_snapshot_unref    (OnwardSnapshot *self);
gboolean        onward_snapshot_equal    (const OnwardSnapshot *a, const OnwardSnapshot *b);
gboolean        onward_snapshot_check    (const OnwardSnapshot *self, GError **error);
const char     *onward_snapshot_text     (const OnwardSnapshot *self, guint field);
gint64          onward_snapshot_number   (const OnwardSnapshot *self, guint field);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardSnapshot, onward_snapshot_unref)

G_END_DECLS
