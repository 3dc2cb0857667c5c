/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-shared.h"

struct _OnwardShared
{
  GHashTable *types; /* OnwardRecordType → GHashTable of row → record, not owned */
};

static void forget (gpointer data, GObject *record);

static void
forget_all (gpointer data)
{
  GHashTable *records = data;
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, records);
  while (g_hash_table_iter_next (&iter, NULL, &record))
    g_object_weak_unref (record, forget, records);
  g_hash_table_unref (records);
}

/* Called while the record is disposed of, when its row can still be asked for. */
static void
forget (gpointer data, GObject *record)
{
  gint64 id = onward_record_get_id (ONWARD_RECORD (record));

  g_hash_table_remove (data, &id);
}

OnwardShared *
onward_shared_new (void)
{
  OnwardShared *self = g_new0 (OnwardShared, 1);

  self->types = g_hash_table_new_full (NULL, NULL, NULL, forget_all);
  return self;
}

void
onward_shared_free (OnwardShared *self)
{
  g_hash_table_unref (self->types);
  g_free (self);
}

static GHashTable *
records_of (OnwardShared *self, const OnwardRecordType *type)
{
  GHashTable *records = g_hash_table_lookup (self->types, type);

  if (records == NULL)
    {
      records = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
      g_hash_table_insert (self->types, (gpointer) type, records);
    }
  return records;
}

/* Returns: (transfer none) (nullable): the record of that row, if anybody holds it. */
OnwardRecord *
onward_shared_peek (OnwardShared *self, const OnwardRecordType *type, gint64 id)
{
  return g_hash_table_lookup (records_of (self, type), &id);
}

/* Returns: (transfer full): the record of that row; @fresh says that it has no values yet. */
OnwardRecord *
onward_shared_get (OnwardShared *self, const OnwardRecordType *type, gint64 id, gboolean *fresh)
{
  GHashTable *records = records_of (self, type);
  OnwardRecord *record = g_hash_table_lookup (records, &id);

  *fresh = record == NULL;
  if (record != NULL)
    return g_object_ref (record);
  record = onward_record_new_unloaded (type, id);
  g_hash_table_insert (records, g_memdup2 (&id, sizeof id), record);
  g_object_weak_ref (G_OBJECT (record), forget, records);
  return record;
}

/* Returns: (transfer none) (nullable): the record of that uid, if anybody holds it. */
OnwardRecord *
onward_shared_find (OnwardShared *self, const OnwardRecordType *type, const char *uid)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, records_of (self, type));
  while (g_hash_table_iter_next (&iter, NULL, &record))
    {
      if (g_str_equal (onward_record_get_uid (record), uid))
        return record;
    }
  return NULL;
}

/* Returns: (transfer full): the record of the snapshot's row, with the snapshot's values. */
OnwardRecord *
onward_shared_take (OnwardShared *self, const OnwardSnapshot *snapshot)
{
  gboolean fresh;
  OnwardRecord *record = onward_shared_get (self, snapshot->type, snapshot->id, &fresh);

  onward_record_apply (record, snapshot);
  return record;
}
