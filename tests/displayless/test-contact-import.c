/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-import.h"

#include <string.h>

#include "onward-test-diary.h"
#include "onward-vcard.h"

/* Reading tables */

static OnwardContactFile *
read_file (const char *text, OnwardContactTable **table)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  OnwardContactFile *file = onward_contact_file_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (onward_contact_import_read (bytes, table, file, NULL, &error));
  g_assert_no_error (error);
  return file;
}

static OnwardContactFile *
read_known (const char *text)
{
  OnwardContactTable *table = NULL;
  OnwardContactFile *file = read_file (text, &table);

  g_assert_nonnull (table);
  g_assert_true (table->known);
  onward_contact_table_unref (table);
  return file;
}

static OnwardPerson *
person_at (OnwardContactFile *file, guint i)
{
  g_assert_cmpuint (file->persons->len, >, i);
  return g_ptr_array_index (file->persons, i);
}

static void
test_linkedin (void)
{
  g_autoptr (OnwardContactFile) file =
    read_known ("Notes:\n\"When exporting your connection data, you may notice that some email addresses are missing.\"\n\n"
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                "Ada,Sundström,https://www.linkedin.com/in/ada,,\"Norrland Data, AB\",Head,28 Sep 2026\n"
                ",,,,,,\n"
                ",,https://www.linkedin.com/in/gone,,,,01 Jan 2020\n"
                "Tomasz,Nowak,https://www.linkedin.com/in/tomasz,tomasz@example.org,Example,Engineer,01 Jan 2025\n");
  g_autofree char *faults = onward_contact_file_dup_faults (file);

  g_assert_cmpuint (file->persons->len, ==, 2);
  g_assert_cmpstr (person_at (file, 0)->name, ==, "Ada Sundström");
  g_assert_cmpstr (person_at (file, 0)->organisation, ==, "Norrland Data, AB");
  g_assert_cmpstr (person_at (file, 0)->role, ==, "Head");
  g_assert_cmpstr (person_at (file, 0)->link, ==, "https://www.linkedin.com/in/ada");
  g_assert_null (person_at (file, 0)->mail);
  g_assert_cmpuint (person_at (file, 0)->line, ==, 5);
  g_assert_cmpstr (person_at (file, 1)->mail, ==, "tomasz@example.org");
  g_assert_cmpstr (faults, ==, "Line 7: a row without a name\n");
}

static void
test_google (void)
{
  g_autoptr (OnwardContactFile) file =
    read_known ("First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,"
                "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\r\n"
                "Ada,,Sundström,Norrland,Head,\"two\nlines\",* myContacts ::: Mentor,* Work,"
                "ada@norrland.example ::: ada@home.example,Mobile,'+46 70 1\r\n");
  g_autoptr (OnwardContactFile) old =
    read_known ("Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
                "Organization 1 - Name\nAda S,Ada,,Sundström,* myContacts,* Work,ada@norrland.example,Norrland\n");
  OnwardPerson *person = person_at (file, 0);

  g_assert_cmpstr (person->name, ==, "Ada Sundström");
  g_assert_cmpstr (person->organisation, ==, "Norrland");
  g_assert_cmpstr (person->notes, ==, "two\nlines");
  g_assert_cmpstr (person->mail, ==, "ada@norrland.example");
  g_assert_cmpstr (person->card, ==, "EMAIL:ada@home.example");
  g_assert_cmpstr (person->phone, ==, "+46 70 1");
  g_assert_cmpint (person->circle, ==, ONWARD_CIRCLE_MENTOR);
  g_assert_cmpstr (person_at (old, 0)->name, ==, "Ada S");
  g_assert_cmpstr (person_at (old, 0)->organisation, ==, "Norrland");
}

/* A table that nobody knows is not read until somebody has said what its columns are. */
static void
test_unknown_table (void)
{
  const char *text = "Who;Where;Vorname\nAda;Norrland;\nTomasz;\n;;\n";
  OnwardContactTable *table = NULL;
  g_autoptr (OnwardContactFile) nothing = read_file (text, &table);
  g_autoptr (OnwardContactFile) file = NULL;
  g_autofree char *columns = onward_contact_table_dup_columns (table);

  g_assert_cmpuint (nothing->persons->len, ==, 0);
  g_assert_false (table->known);
  g_assert_cmpint (table->separator, ==, ';');
  g_assert_cmpstr (columns, ==, "nothing,nothing,given");
  g_assert_cmpstr (table->examples->pdata[1], ==, "Norrland");
  g_assert_false (onward_contact_table_set_columns (table, "name"));
  g_assert_false (onward_contact_table_set_columns (table, "name,mail,rubbish"));
  g_assert_true (onward_contact_table_set_columns (table, "name,organisation,nothing"));
  file = read_file (text, &table);
  g_assert_cmpuint (file->persons->len, ==, 2);
  g_assert_cmpstr (person_at (file, 0)->name, ==, "Ada");
  g_assert_cmpstr (person_at (file, 0)->organisation, ==, "Norrland");
  onward_contact_table_unref (table);
}

static void
check_refused (const char *text, gsize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, length);
  g_autoptr (OnwardContactFile) file = onward_contact_file_new ();
  g_autoptr (GError) error = NULL;
  OnwardContactTable *table = NULL;

  g_assert_false (onward_contact_import_read (bytes, &table, file, NULL, &error));
  g_assert_nonnull (error);
  g_clear_pointer (&table, onward_contact_table_unref);
}

static void
test_refused (void)
{
  g_autoptr (GString) wide = g_string_new ("First Name,Last Name,URL,Connected On\n");

  check_refused ("", 0);
  check_refused ("just some words\nand more\n", 25);
  check_refused ("\211PNG\r\n\032\n\0\0\0", 11);
  for (guint i = 0; i < 200 * 300; i++)
    g_string_append (wide, i % 300 == 299 ? "x\n" : "x,");
  check_refused (wide->str, wide->len);
}

/* Who is the same */

static void
add_contact (GPtrArray *existing, const char *name, const char *organisation, const char *mail, const char *phone,
             const char *link)
{
  g_autoptr (OnwardContact) contact = g_object_new (ONWARD_TYPE_CONTACT, "name", name, "organisation", organisation,
                                                    "mail", mail, "phone", phone, "link", link, NULL);

  onward_record_ensure_uid (ONWARD_RECORD (contact));
  g_ptr_array_add (existing, onward_record_snapshot (ONWARD_RECORD (contact)));
}

static GPtrArray *
new_existing (void)
{
  GPtrArray *existing = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  add_contact (existing, "Ada Sundström", "Norrland", "Ada@Norrland.example", "+46 70 123 45 67", "");
  add_contact (existing, "Tomasz Nowak", "Example", "", "0171 1234567", "");
  add_contact (existing, "Mai Tran", "", "", "", "https://www.linkedin.com/in/mai/");
  return existing;
}

static OnwardContactItem *
item_at (OnwardContactImport *import, guint i)
{
  return g_ptr_array_index (import->items, i);
}

#define HEAD "First Name,Last Name,Email,Phone,Company,URL,Connected On\n"

static void
check_match (const char *row, OnwardMatch match, const char *fills)
{
  g_autofree char *text = g_strconcat (HEAD, row, "\n", NULL);
  g_autoptr (OnwardContactFile) file = read_known (text);
  g_autoptr (GPtrArray) existing = new_existing ();
  g_autoptr (OnwardContactImport) import = onward_contact_import_new (file, existing);
  g_autofree char *words = onward_contact_item_dup_fills (item_at (import, 0));

  g_test_message ("%s", row);
  g_assert_cmpint (item_at (import, 0)->match, ==, match);
  g_assert_cmpstr (words, ==, fills);
}

static void
test_matches (void)
{
  check_match ("Ada,S,ada@norrland.EXAMPLE,,Other,,", ONWARD_MATCH_SAME, "");
  check_match ("A,S,ada@norrland.example,,,https://ada.example,", ONWARD_MATCH_MERGE, "link");
  check_match ("Tomasz,N,t@example.org,+49 (171) 123-4567,,,", ONWARD_MATCH_MERGE, "email");
  /* The telephone of a house is not a person. */
  check_match ("Erik,Berg,,+49 171 1234567,,,", ONWARD_MATCH_NEW, "");
  check_match ("tomasz,nowak,,,EXAMPLE,,", ONWARD_MATCH_SAME, "");
  check_match ("Tomasz,Nowak,,,Elsewhere,,", ONWARD_MATCH_NEW, "");
  check_match ("Mai,T,,,Firm,http://linkedin.com/in/mai,", ONWARD_MATCH_MERGE, "organization");
  check_match ("Mai,T,,,Firm,http://linkedin.com,", ONWARD_MATCH_NEW, "");
  check_match ("New,Person,new@x.example,,,,", ONWARD_MATCH_NEW, "");
}

/* What is written */

static OnwardSnapshot *
find_written (GPtrArray *written, const char *name)
{
  for (guint i = 0; i < written->len; i++)
    {
      if (g_str_equal (onward_snapshot_text (written->pdata[i], ONWARD_CONTACT_NAME), name))
        return written->pdata[i];
    }
  return NULL;
}

static void
test_apply (void)
{
  g_autoptr (OnwardContactFile) file = read_known (HEAD
                                                   "New,Person,new@x.example,,,,\n"
                                                   "Ada,Changed,ada@norrland.example,0999,Elsewhere,https://a.example/1,\n"
                                                   "New,P,new@x.example,12345678,Firm,,\n"
                                                   "Ada,Again,ada@norrland.example,,,https://a.example/2,\n"
                                                   "Left,Out,left@x.example,,,,\n");
  g_autoptr (GPtrArray) existing = new_existing ();
  g_autoptr (OnwardContactImport) import = onward_contact_import_new (file, existing);
  g_autoptr (GPtrArray) written = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) added = NULL;
  OnwardSnapshot *ada, *person;

  g_assert_cmpuint (item_at (import, 2)->twin, ==, 1);
  item_at (import, 4)->intake = ONWARD_INTAKE_LEAVE;
  g_assert_cmpuint (onward_contact_import_count (import, ONWARD_INTAKE_ADD), ==, 1);
  g_assert_cmpuint (onward_contact_import_count (import, ONWARD_INTAKE_FILL), ==, 3);
  written = onward_contact_import_apply (import, 5000, "batch", &before, &added);
  g_assert_cmpuint (written->len, ==, 2);
  g_assert_cmpuint (added->len, ==, 1);
  g_assert_cmpuint (before->len, ==, 1);

  ada = find_written (written, "Ada Sundström");
  g_assert_cmpstr (onward_snapshot_text (ada, ONWARD_CONTACT_ORGANISATION), ==, "Norrland");
  g_assert_cmpstr (onward_snapshot_text (ada, ONWARD_CONTACT_PHONE), ==, "+46 70 123 45 67");
  g_assert_cmpstr (onward_snapshot_text (ada, ONWARD_CONTACT_LINK), ==, "https://a.example/1");
  g_assert_cmpstr (onward_snapshot_text (ada, ONWARD_CONTACT_BATCH), ==, "");
  g_assert_true (before->pdata[0] == existing->pdata[0]);
  g_assert_cmpstr (onward_snapshot_text (before->pdata[0], ONWARD_CONTACT_LINK), ==, "");

  person = find_written (written, "New Person");
  g_assert_true (person == added->pdata[0]);
  g_assert_cmpstr (onward_snapshot_text (person, ONWARD_CONTACT_PHONE), ==, "12345678");
  g_assert_cmpstr (onward_snapshot_text (person, ONWARD_CONTACT_ORGANISATION), ==, "Firm");
  g_assert_cmpstr (onward_snapshot_text (person, ONWARD_CONTACT_BATCH), ==, "batch");
  g_assert_cmpint (onward_snapshot_number (person, ONWARD_CONTACT_CIRCLE), ==, ONWARD_CIRCLE_NETWORK);
  g_assert_cmpint (person->created, ==, 5000);
}

/* Whoever was found to be the same can be kept apart. */
static void
test_apart (void)
{
  g_autoptr (OnwardContactFile) file = read_known (HEAD
                                                   "Ada,Other,ada@norrland.example,,,https://a.example/1,\n"
                                                   "One,Person,one@x.example,,,,\n"
                                                   "Other,Person,one@x.example,,,,\n");
  g_autoptr (GPtrArray) existing = new_existing ();
  g_autoptr (OnwardContactImport) import = onward_contact_import_new (file, existing);
  g_autoptr (GPtrArray) written = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) added = NULL;

  item_at (import, 0)->intake = ONWARD_INTAKE_ADD;
  item_at (import, 1)->intake = ONWARD_INTAKE_LEAVE;
  written = onward_contact_import_apply (import, 5000, "batch", &before, &added);
  g_assert_cmpuint (before->len, ==, 0);
  g_assert_cmpuint (added->len, ==, 2);
  g_assert_nonnull (find_written (written, "Ada Other"));
  /* The other half of a pair of which one was left out comes by itself. */
  g_assert_nonnull (find_written (written, "Other Person"));
}

static void
put_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_true (onward_store_put_finish (ONWARD_STORE (source), result, NULL));
  *(gboolean *) data = TRUE;
}

static void
put (OnwardStore *store, GPtrArray *snapshots)
{
  gboolean done = FALSE;

  onward_store_put_async (store, snapshots, NULL, put_cb, &done);
  ONWARD_TEST_UNTIL (done);
}

/* Out of one diary and into another, and out of that again. */
static void
test_whole_way (void)
{
  g_autofree char *path = onward_test_diary_path ();
  OnwardStore *store = onward_test_store_open (path, NULL);
  g_autoptr (GPtrArray) existing = new_existing ();
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();
  g_autoptr (GString) cards = g_string_new (NULL);
  g_autoptr (GString) again = g_string_new (NULL);
  g_autoptr (OnwardContactFile) file = NULL;
  g_autoptr (OnwardContactImport) import = NULL;
  g_autoptr (OnwardContactImport) second = NULL;
  g_autoptr (GPtrArray) written = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) added = NULL;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_contact_type);
  OnwardContactTable *table = NULL;

  for (guint i = 0; i < existing->len; i++)
    onward_vcard_append (cards, existing->pdata[i], ONWARD_VCARD_4);
  file = read_file (cards->str, &table);
  g_assert_null (table);
  import = onward_contact_import_new (file, nobody);
  written = onward_contact_import_apply (import, 5000, "batch", &before, &added);
  put (store, written);
  second = onward_contact_import_new (file, written);
  g_assert_cmpuint (onward_contact_import_count (second, ONWARD_INTAKE_LEAVE), ==, 3);
  {
    g_autoptr (GPtrArray) found = onward_test_find (store, query);
    g_autoptr (OnwardUndo) undo = onward_undo_new_save (before, added);

    g_assert_cmpuint (found->len, ==, 3);
    for (guint i = 0; i < written->len; i++)
      onward_vcard_append (again, written->pdata[i], ONWARD_VCARD_4);
    g_assert_cmpstr (again->str, ==, cards->str);
    onward_test_restore (store, undo);
  }
  {
    g_autoptr (GPtrArray) found = onward_test_find (store, query);

    g_assert_cmpuint (found->len, ==, 0);
  }
  onward_test_store_close (store);
}

static void
test_own_table (void)
{
  g_autoptr (GPtrArray) existing = new_existing ();
  g_autoptr (GString) text = g_string_new ("\357\273\277");
  g_autoptr (OnwardContactFile) file = NULL;
  g_autoptr (OnwardContactImport) import = NULL;

  onward_contact_table_append_head (text);
  for (guint i = 0; i < existing->len; i++)
    onward_contact_table_append (text, existing->pdata[i]);
  file = read_known (text->str);
  g_assert_cmpuint (file->persons->len, ==, existing->len);
  g_assert_cmpstr (person_at (file, 0)->phone, ==, "+46 70 123 45 67");
  import = onward_contact_import_new (file, existing);
  g_assert_cmpuint (onward_contact_import_count (import, ONWARD_INTAKE_LEAVE), ==, existing->len);
}

int
main (int argc, char **argv)
{
  onward_test_init (&argc, &argv);
  g_test_add_func ("/contact-import/linkedin", test_linkedin);
  g_test_add_func ("/contact-import/google", test_google);
  g_test_add_func ("/contact-import/unknown-table", test_unknown_table);
  g_test_add_func ("/contact-import/refused", test_refused);
  g_test_add_func ("/contact-import/matches", test_matches);
  g_test_add_func ("/contact-import/apply", test_apply);
  g_test_add_func ("/contact-import/apart", test_apart);
  g_test_add_func ("/contact-import/whole-way", test_whole_way);
  g_test_add_func ("/contact-import/own-table", test_own_table);
  return g_test_run ();
}
