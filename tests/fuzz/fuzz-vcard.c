/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "onward-contact-import.h"
#include "onward-vcard.h"

/* What was read from any file is written and read again: it has to be the same people. */

static void
same (const char *a, const char *b)
{
  g_assert_cmpstr (a, ==, b);
}

static void
compare (const OnwardPerson *a, const OnwardPerson *b)
{
  same (a->name, b->name);
  same (a->organisation, b->organisation);
  same (a->role, b->role);
  same (a->mail, b->mail);
  same (a->phone, b->phone);
  same (a->link, b->link);
  same (a->links, b->links);
  same (a->notes, b->notes);
}

static void
write_and_read (OnwardContactFile *file, GPtrArray *contacts, OnwardVcardVersion version)
{
  g_autoptr (OnwardContactFile) again = onward_contact_file_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < contacts->len; i++)
    onward_vcard_append (text, contacts->pdata[i], version);
  g_assert_true (onward_vcard_read (text->str, text->len, again, NULL, &error));
  g_assert_cmpuint (again->n_faults, ==, 0);
  g_assert_cmpuint (again->persons->len, ==, file->persons->len);
  for (guint i = 0; i < file->persons->len; i++)
    compare (file->persons->pdata[i], again->persons->pdata[i]);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (OnwardContactFile) file = onward_contact_file_new ();
  g_autoptr (OnwardContactImport) import = NULL;
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();
  g_autoptr (GPtrArray) written = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) added = NULL;
  g_autofree char *text = g_strndup ((const char *) data, size);

  if (!g_utf8_validate_len (text, size, NULL))
    return 0;
  onward_vcard_read (text, size, file, NULL, NULL);
  import = onward_contact_import_new (file, nobody);
  for (guint i = 0; i < import->items->len; i++)
    ((OnwardContactItem *) import->items->pdata[i])->intake = ONWARD_INTAKE_ADD;
  written = onward_contact_import_apply (import, 1000, "batch", &before, &added);
  g_assert_cmpuint (written->len, ==, file->persons->len);
  write_and_read (file, written, ONWARD_VCARD_4);
  write_and_read (file, written, ONWARD_VCARD_3);
  return 0;
}
