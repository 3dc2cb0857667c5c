/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact-file.h"
#include "onward-contact-table.h"

G_BEGIN_DECLS

/* What a person of a file is to those in the diary. */
typedef enum
{
  ONWARD_MATCH_NEW,   /* nobody there is the same */
  ONWARD_MATCH_MERGE, /* somebody is, and the file knows more of them */
  ONWARD_MATCH_SAME,  /* somebody is, and the file knows nothing more */
} OnwardMatch;

#define ONWARD_MATCH_N_KINDS (ONWARD_MATCH_SAME + 1)

/* What is to come of a person of a file. */
typedef enum
{
  ONWARD_INTAKE_LEAVE, /* nothing */
  ONWARD_INTAKE_ADD,   /* a new contact */
  ONWARD_INTAKE_FILL,  /* what is empty in the contact that is the same is filled */
} OnwardIntake;

typedef struct
{
  OnwardPerson *person;   /* of the file */
  OnwardMatch match;
  OnwardSnapshot *same;   /* of the diary; NULL unless there is one */
  guint twin;             /* place of the person in the file who is the same, counted from 1; 0 for none */
  guint fills;            /* fields that would be filled, as bits (1 << OnwardContactField) */
  OnwardIntake intake;    /* to be changed by whoever is asked */
} OnwardContactItem;

/**
 * OnwardContactImport:
 * What an import of people would do, person by person, before any of it is done.  Nothing that the
 * diary says is ever overwritten; only empty fields are filled.
 */
typedef struct
{
  OnwardContactFile *file;
  GPtrArray *items; /* OnwardContactItem, in the order of the file */
} OnwardContactImport;

/* Reads a file of people: vCards or a table.  @table: (inout) (nullable): how to read a table; when
 * it points to NULL, what was found out about it is put there.  Columns that need a person to say
 * what they are about leave the file empty.
 * Returns: whether the file could be read; nothing of it is to be used when it could not. */
gboolean             onward_contact_import_read   (GBytes *bytes, OnwardContactTable **table, OnwardContactFile *into,
                                                   GCancellable *cancellable, GError **error);
/* Returns: (transfer full): what @path holds, unless it is too large. */
GBytes              *onward_contact_import_load   (GFile *file, GCancellable *cancellable, GError **error);

/* @existing: snapshots of all contacts of the diary. */
OnwardContactImport *onward_contact_import_new    (OnwardContactFile *file, GPtrArray *existing);
void                 onward_contact_import_free   (OnwardContactImport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardContactImport, onward_contact_import_free)

guint                onward_contact_import_count  (const OnwardContactImport *self, OnwardIntake intake);
/* Returns: (transfer full): the snapshots to write, made at @now (Unix seconds) as the import @batch.
 * @before, @added: (transfer full): what onward_undo_new_save () wants. */
GPtrArray           *onward_contact_import_apply  (const OnwardContactImport *self, gint64 now, const char *batch,
                                                   GPtrArray **before, GPtrArray **added);
/* Returns: (transfer full): the fields that would be filled, as a person says it: "email, phone". */
char                *onward_contact_item_dup_fills (const OnwardContactItem *self);

G_END_DECLS
