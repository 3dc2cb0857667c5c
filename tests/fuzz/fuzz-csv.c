/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "onward-contact-import.h"
#include "onward-csv.h"

/* Rows that were read, whatever separated them, are the same after they were written. */
static void
write_and_read (const char *text, gsize length)
{
  g_auto (OnwardCsvReader) reader = { NULL };

  onward_csv_reader_init (&reader, text, length, onward_csv_guess_separator (text, length));
  while (onward_csv_reader_next (&reader))
    {
      g_auto (OnwardCsvReader) again = { NULL };
      g_autoptr (GString) row = g_string_new (NULL);

      if (reader.fault != NULL)
        continue;
      g_ptr_array_add (reader.fields, NULL);
      onward_csv_append_row (row, (const char *const *) reader.fields->pdata);
      onward_csv_reader_init (&again, row->str, row->len, ',');
      g_assert_true (onward_csv_reader_next (&again));
      g_assert_null (again.fault);
      g_assert_cmpuint (again.fields->len, ==, reader.fields->len - 1);
      for (guint i = 0; i < again.fields->len; i++)
        {
          g_autofree char *field = onward_csv_undo_guard (again.fields->pdata[i]);

          g_assert_cmpstr (field, ==, reader.fields->pdata[i]);
        }
    }
}

/* The way of a whole file: what it is, its columns, its people, and who of them is the same. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (OnwardContactFile) file = onward_contact_file_new ();
  g_autoptr (OnwardContactFile) again = onward_contact_file_new ();
  g_autoptr (OnwardContactImport) import = NULL;
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();
  g_autoptr (GPtrArray) written = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) added = NULL;
  OnwardContactTable *table = NULL;

  if (g_utf8_validate_len ((const char *) data, size, NULL))
    write_and_read ((const char *) data, size);
  onward_contact_import_read (bytes, &table, file, NULL, NULL);
  if (table != NULL)
    {
      g_autofree char *columns = onward_contact_table_dup_columns (table);

      g_assert_true (onward_contact_table_set_columns (table, columns));
      onward_contact_import_read (bytes, &table, again, NULL, NULL);
      onward_contact_table_unref (table);
    }
  import = onward_contact_import_new (again, nobody);
  written = onward_contact_import_apply (import, 1000, "batch", &before, &added);
  g_assert_cmpuint (written->len, <=, again->persons->len);
  return 0;
}
