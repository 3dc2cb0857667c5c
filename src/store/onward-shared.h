/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* The shared records: for each row that anybody looks at, the one object.  Holds no reference; a
 * record that nobody wants any more is forgotten. */
typedef struct _OnwardShared OnwardShared;

OnwardShared *onward_shared_new  (void);
void          onward_shared_free (OnwardShared *self);
OnwardRecord *onward_shared_peek (OnwardShared *self, const OnwardRecordType *type, gint64 id);
OnwardRecord *onward_shared_get  (OnwardShared *self, const OnwardRecordType *type, gint64 id, gboolean *fresh);
OnwardRecord *onward_shared_find (OnwardShared *self, const OnwardRecordType *type, const char *uid);
OnwardRecord *onward_shared_take (OnwardShared *self, const OnwardSnapshot *snapshot);

G_END_DECLS
