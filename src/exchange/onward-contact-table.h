/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact-file.h"

G_BEGIN_DECLS

/* What a column of a table is about. */
typedef enum
{
  ONWARD_COLUMN_NOTHING,
  ONWARD_COLUMN_NAME,
  ONWARD_COLUMN_GIVEN,
  ONWARD_COLUMN_FAMILY,
  ONWARD_COLUMN_ORGANISATION,
  ONWARD_COLUMN_ROLE,
  ONWARD_COLUMN_MAIL,
  ONWARD_COLUMN_PHONE,
  ONWARD_COLUMN_LINK,
  ONWARD_COLUMN_CIRCLE,
  ONWARD_COLUMN_NOTES,
  ONWARD_COLUMN_N_KINDS,
} OnwardColumn;

/**
 * OnwardContactTable:
 * How a table of people (CSV) is to be read: what separates its columns, where its head is, and what
 * each column is about.  Boxed and counted atomically.
 */
typedef struct
{
  gatomicrefcount ref_count;
  char separator;
  guint head;          /* line of the head, counted from 1 */
  GPtrArray *titles;   /* of the columns, strings */
  GPtrArray *examples; /* of each column what stands in the first row that says something, strings */
  OnwardColumn *columns;
  gboolean known;      /* the columns are those of a program that is known */
} OnwardContactTable;

/* Looks at the beginning of a table.  Returns: (transfer full): NULL with an error when it is none. */
OnwardContactTable *onward_contact_table_new   (const char *text, gsize length, GError **error);
OnwardContactTable *onward_contact_table_ref   (OnwardContactTable *self);
void                onward_contact_table_unref (OnwardContactTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardContactTable, onward_contact_table_unref)

/* Whether a column is about the name, without which nobody can be read. */
gboolean            onward_contact_table_has_name (const OnwardContactTable *self);
/* What the table is known by when it comes again, and how its columns are set, as texts. */
char               *onward_contact_table_dup_key  (const OnwardContactTable *self);
char               *onward_contact_table_dup_columns (const OnwardContactTable *self);
/* FALSE when @columns is not for a table like this. */
gboolean            onward_contact_table_set_columns (OnwardContactTable *self, const char *columns);

/* Adds the people to @into, and what could not be read. */
gboolean            onward_contact_table_read  (const OnwardContactTable *self, const char *text, gsize length,
                                                OnwardContactFile *into, GCancellable *cancellable, GError **error);

/* Adds the head, and one person (the snapshot of an OnwardContact), of a table. */
void                onward_contact_table_append_head (GString *to);
void                onward_contact_table_append (GString *to, const OnwardSnapshot *contact);

const char         *onward_column_label        (OnwardColumn column);

G_END_DECLS
