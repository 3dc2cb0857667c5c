/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "onward-diary.h"

G_BEGIN_DECLS

/* The one thread on which SQLite happens.  A job is a GTask with two functions: @work runs on the
 * worker, may fail, and sees only the diary and the job's own data; @arrive runs after it on the
 * thread that made the worker, before the task returns. */
typedef struct _OnwardWorker OnwardWorker;
typedef struct _OnwardJob OnwardJob;

typedef gboolean (*OnwardWork)   (OnwardDiary *diary, OnwardJob *job, GError **error);
typedef void     (*OnwardArrive) (OnwardJob *job);

struct _OnwardJob
{
  GTask *task;
  OnwardWork work;
  OnwardArrive arrive;
  gboolean anytime; /* even when no diary is open: opening it */
  gboolean reads;   /* may be stopped in the middle when nobody waits for it any more */
  /* What goes in and comes out, as the two functions agree. */
  OnwardQuery *query;
  const OnwardRecordType *type;
  char *text;
  gint64 number;
  guint field;
  GStrv uids;
  GArray *ids;
  GPtrArray *writes;
  GPtrArray *changes;
  GPtrArray *removed;
  GPtrArray *loosened;
  GPtrArray *added;
  GPtrArray *found;
  GArray *keys;
  GError *error;
};

OnwardWorker *onward_worker_new   (const char *path);
void          onward_worker_free  (OnwardWorker *self);
OnwardJob    *onward_worker_job   (gpointer source, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data, gpointer tag);
void          onward_worker_push  (OnwardWorker *self, OnwardJob *job);
void          onward_worker_open  (OnwardWorker *self, OnwardJob *job);
void          onward_worker_close (OnwardWorker *self, OnwardJob *job);

G_END_DECLS
