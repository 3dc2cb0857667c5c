/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"

G_BEGIN_DECLS

/**
 * OnwardRecordList:
 * The records of a query as a list model, however many there are: it knows the row and the group of
 * every item, but reads an item's values only when somebody looks at it (see the "loaded" property
 * of a record), in batches.  It follows every commit by itself and says exactly what changed.
 * Without a query, or before the store has answered, it is empty.
 *
 * Properties: query (boxed; a new one replaces the items when its answer has come, the first
 * screenful before the rest where there are very many), busy (an answer is on its way), ready (the
 * first answer has come), n-items (notified).
 */
#define ONWARD_TYPE_RECORD_LIST (onward_record_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardRecordList, onward_record_list, ONWARD, RECORD_LIST, GObject)

OnwardRecordList *onward_record_list_new       (OnwardStore *store, const OnwardQuery *query);
void              onward_record_list_set_query (OnwardRecordList *self, const OnwardQuery *query);
gboolean          onward_record_list_get_ready (OnwardRecordList *self);
gboolean          onward_record_list_get_busy  (OnwardRecordList *self);
OnwardRecord     *onward_record_list_peek      (OnwardRecordList *self, guint position);
guint             onward_record_list_find_uid  (OnwardRecordList *self, const char *uid);
guint             onward_record_list_find_rank (OnwardRecordList *self, gint64 rank);
gint64            onward_record_list_get_group (OnwardRecordList *self, guint position);
gboolean          onward_record_list_starts_group (OnwardRecordList *self, guint position);

G_END_DECLS
