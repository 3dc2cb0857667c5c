/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "onward-query.h"
#include "onward-record.h"

G_BEGIN_DECLS

/**
 * OnwardStore:
 * The only door to the diary.  All of SQLite happens on one worker thread, first in first out; every
 * call here returns at once and answers on the thread that made the store (the main one).  Objects
 * never cross: drafts are read when a call is made, shared records are changed when it has been
 * committed.
 *
 * Signals: "changed" (type name, uids): after every commit, this program's or the other's; the
 * shared records have their new values already.  "trouble" (GError): the diary turned out to be
 * damaged, gone or full in the middle of work.
 */
#define ONWARD_TYPE_STORE (onward_store_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStore, onward_store, ONWARD, STORE, GObject)

/* What a removal took away, or a save brought: enough to have all as it was.  Boxed, counted. */
typedef struct _OnwardUndo OnwardUndo;
#define ONWARD_TYPE_UNDO (onward_undo_get_type ())
GType        onward_undo_get_type      (void);
OnwardUndo  *onward_undo_new_save      (GPtrArray *before, GPtrArray *added);
OnwardUndo  *onward_undo_ref           (OnwardUndo *self);
void         onward_undo_unref         (OnwardUndo *self);
guint        onward_undo_get_n_removed (OnwardUndo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardUndo, onward_undo_unref)

/* One find of the search over everything. */
typedef struct
{
  const OnwardRecordType *type;
  char *uid;
  char *title;
  char *snippet; /* Pango markup: matches are in <b>; what the title does not say already, or "" */
  char *day;     /* "YYYY-MM-DD" it belongs to, or "" */
} OnwardHit;
void         onward_hit_free           (OnwardHit *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardHit, onward_hit_free)

OnwardStore *onward_store_new          (const char *path);
char        *onward_store_default_path (void);
const char  *onward_store_get_path     (OnwardStore *self);
gboolean     onward_store_get_is_open  (OnwardStore *self);

void         onward_store_open_async   (OnwardStore *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean     onward_store_open_finish  (OnwardStore *self, GAsyncResult *result, GError **error);
/* Ends when all that was asked for before has been done. */
void         onward_store_close_async  (OnwardStore *self, GAsyncReadyCallback callback, gpointer data);
gboolean     onward_store_close_finish (OnwardStore *self, GAsyncResult *result, GError **error);

/* Saves drafts (array of OnwardRecord) in one transaction.  Each gets its uid at once; new ones get
 * created; all get modified.  The drafts are settled first. */
void         onward_store_save_async   (OnwardStore *self, GPtrArray *drafts, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
void         onward_store_save_one_async (OnwardStore *self, OnwardRecord *draft, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean     onward_store_save_finish  (OnwardStore *self, GAsyncResult *result, GError **error);
/* The same for snapshots with uid, created and modified as they are (import, undo). */
void         onward_store_put_async    (OnwardStore *self, GPtrArray *snapshots, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean     onward_store_put_finish   (OnwardStore *self, GAsyncResult *result, GError **error);

/* Removes a record with all that it owns; references to it are emptied. */
void         onward_store_remove_async (OnwardStore *self, OnwardRecord *record, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
OnwardUndo  *onward_store_remove_finish (OnwardStore *self, GAsyncResult *result, GError **error);
void         onward_store_restore_async (OnwardStore *self, OnwardUndo *undo, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean     onward_store_restore_finish (OnwardStore *self, GAsyncResult *result, GError **error);

/* Gives the shared record (transfer full), or NULL with ONWARD_ERROR_NOT_FOUND. */
void         onward_store_load_async   (OnwardStore *self, const OnwardRecordType *type, const char *uid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
OnwardRecord *onward_store_load_finish (OnwardStore *self, GAsyncResult *result, GError **error);
/* Gives shared records (transfer full, an array that unrefs), loaded; for short answers. */
void         onward_store_find_async   (OnwardStore *self, const OnwardQuery *query, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray   *onward_store_find_finish  (OnwardStore *self, GAsyncResult *result, GError **error);
/* Gives how many there are. */
void         onward_store_count_async  (OnwardStore *self, const OnwardQuery *query, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gint64       onward_store_count_finish (OnwardStore *self, GAsyncResult *result, GError **error);
/* Gives the different tags (transfer full) in a tags field of a stretch of records, the newest first:
 * @from is 0 and then @next, which is 0 after the last stretch. */
void         onward_store_tags_async   (OnwardStore *self, const OnwardRecordType *type, guint field, gint64 from, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GStrv        onward_store_tags_finish  (OnwardStore *self, GAsyncResult *result, gint64 *next, GError **error);
/* Gives OnwardHits (an array that frees), best of each type newest first, at most @limit of a type. */
void         onward_store_search_async (OnwardStore *self, const char *words, guint limit, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray   *onward_store_search_finish (OnwardStore *self, GAsyncResult *result, GError **error);
/* Gives every record of a type as snapshots (an array that unrefs), in the order of their uids. */
void         onward_store_dump_async   (OnwardStore *self, const OnwardRecordType *type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray   *onward_store_dump_finish  (OnwardStore *self, GAsyncResult *result, GError **error);
/* Whether the whole file is sound (PRAGMA integrity_check, foreign keys, search index). */
void         onward_store_check_async  (OnwardStore *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean     onward_store_check_finish (OnwardStore *self, GAsyncResult *result, GError **error);
/* To be called when the other program says that it changed these; none are all of the type. */
void         onward_store_reread       (OnwardStore *self, const OnwardRecordType *type, const char *const *uids);

G_END_DECLS
