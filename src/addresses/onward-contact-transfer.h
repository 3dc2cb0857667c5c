/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact-import.h"
#include "onward-store.h"

G_BEGIN_DECLS

/* What came of reading a file of people. */
typedef struct
{
  OnwardContactImport *import; /* NULL when a person has to say first what the columns are about */
  OnwardContactTable *table;   /* NULL unless it is a table */
} OnwardContactReading;

void                  onward_contact_reading_free   (OnwardContactReading *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardContactReading, onward_contact_reading_free)

/* Reads @file beside the interface and compares it with the diary.  @table: (nullable): what is known
 * of a table.  @progress: filled as the reading goes on; look at nothing but its progress. */
void                  onward_contact_read_async     (OnwardStore *store, GFile *file, OnwardContactTable *table,
                                                     OnwardContactFile *progress, GCancellable *cancellable,
                                                     GAsyncReadyCallback callback, gpointer data);
OnwardContactReading *onward_contact_read_finish    (OnwardStore *store, GAsyncResult *result, GError **error);

/* Writes what @import says, all or nothing, and gives back how to undo it as a whole, and of how many
 * people something came.  @import must not be changed before that. */
void                  onward_contact_take_in_async  (OnwardStore *store, OnwardContactImport *import, gint64 now,
                                                     GAsyncReadyCallback callback, gpointer data);
OnwardUndo           *onward_contact_take_in_finish (OnwardStore *store, GAsyncResult *result, guint *n_people,
                                                     GError **error);

typedef enum
{
  ONWARD_CONTACT_FORMAT_VCARD_4,
  ONWARD_CONTACT_FORMAT_VCARD_3,
  ONWARD_CONTACT_FORMAT_CSV,
} OnwardContactFormat;

/* Writes all contacts to @file.  Gives how many there are. */
void                  onward_contact_write_async    (OnwardStore *store, GFile *file, OnwardContactFormat format,
                                                     GAsyncReadyCallback callback, gpointer data);
gboolean              onward_contact_write_finish   (OnwardStore *store, GAsyncResult *result, guint *n_written,
                                                     GError **error);

G_END_DECLS
