/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ONWARD_CSV_MAX_FIELD 65536
#define ONWARD_CSV_MAX_COLUMNS 256

/**
 * OnwardCsvReader:
 * Walks over the rows of a table (RFC 4180, with any separator).  A row that is no good is given as
 * one with a @fault, and the walk goes on in the line after the one where it began.
 */
typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  char separator;
  GPtrArray *fields;  /* of the row, strings */
  guint number;       /* of the line where the row begins, counted from 1 */
  guint next_number;
  const char *fault;  /* translated; NULL when the row is good */
} OnwardCsvReader;

void     onward_csv_reader_init  (OnwardCsvReader *self, const char *text, gsize length, char separator);
void     onward_csv_reader_clear (OnwardCsvReader *self);
/* Goes to the next row that is not empty. */
gboolean onward_csv_reader_next  (OnwardCsvReader *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (OnwardCsvReader, onward_csv_reader_clear)

/* Returns: what separates the columns: a comma, a semicolon, a tab or a bar. */
char     onward_csv_guess_separator (const char *text, gsize length);

/* Adds a row with its end.  What a spreadsheet would run as a formula is made plain text by a "'"
 * before it. */
void     onward_csv_append_row   (GString *to, const char *const *fields);
/* Returns: (transfer full): a field as it was before it was written. */
char    *onward_csv_undo_guard   (const char *field);

G_END_DECLS
