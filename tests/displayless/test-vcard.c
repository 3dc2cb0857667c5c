/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-vcard.h"

#include <string.h>

#include "onward-contact-import.h"
#include "onward-vcard-line.h"

static OnwardContactFile *
read_text (const char *text)
{
  OnwardContactFile *file = onward_contact_file_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (onward_vcard_read (text, strlen (text), file, NULL, &error));
  g_assert_no_error (error);
  return file;
}

static OnwardPerson *
person_at (OnwardContactFile *file, guint i)
{
  g_assert_cmpuint (file->persons->len, >, i);
  return g_ptr_array_index (file->persons, i);
}

static void
test_version_4 (void)
{
  g_autoptr (OnwardContactFile) file = read_text ("BEGIN:VCARD\r\n"
                                                  "VERSION:4.0\r\n"
                                                  "UID:urn:uuid:3FA2B1C4-5d6e-4f70-8a9b-0c1d2e3f4a5b\r\n"
                                                  "FN:Ada Sundström\r\n"
                                                  "N:Sundström;Ada;;Dr.;\r\n"
                                                  "ORG:Norrland Data\\, AB;Research\r\n"
                                                  "TITLE:Head of\r\n"
                                                  "  Research\r\n"
                                                  "EMAIL;TYPE=home:ada@home.example\r\n"
                                                  "EMAIL;TYPE=work;PREF=1:ada@norrland.example\r\n"
                                                  "TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+46-70-123\r\n"
                                                  "URL:https://norrland.example/a;b\r\n"
                                                  "X-SOCIALPROFILE:https://social.example/@ada\r\n"
                                                  "NOTE:Met at the fair.\\nLikes trains\\; and tea\\, always.\r\n"
                                                  "CATEGORIES:Choir,MENTOR\r\n"
                                                  "BDAY:--0412\r\n"
                                                  "END:VCARD\r\n");
  OnwardPerson *person = person_at (file, 0);

  g_assert_cmpuint (file->persons->len, ==, 1);
  g_assert_cmpuint (file->n_faults, ==, 0);
  g_assert_cmpuint (file->n_left_out, ==, 0);
  g_assert_cmpuint (person->line, ==, 1);
  g_assert_cmpstr (person->uid, ==, "3fa2b1c4-5d6e-4f70-8a9b-0c1d2e3f4a5b");
  g_assert_cmpstr (person->name, ==, "Ada Sundström");
  g_assert_cmpstr (person->organisation, ==, "Norrland Data, AB, Research");
  g_assert_cmpstr (person->role, ==, "Head of Research");
  g_assert_cmpstr (person->mail, ==, "ada@norrland.example");
  g_assert_cmpstr (person->phone, ==, "+46-70-123");
  g_assert_cmpstr (person->link, ==, "https://norrland.example/a;b");
  g_assert_cmpstr (person->links, ==, "https://social.example/@ada");
  g_assert_cmpstr (person->notes, ==, "Met at the fair.\nLikes trains; and tea, always.");
  g_assert_cmpint (person->circle, ==, ONWARD_CIRCLE_MENTOR);
  g_assert_cmpstr (person->card, ==, "CATEGORIES:Choir\nBDAY:--0412\nEMAIL;TYPE=home:ada@home.example\n"
                                     "N:Sundström;Ada;;Dr.;");
}

static void
test_version_3 (void)
{
  g_autoptr (OnwardContactFile) file = read_text ("BEGIN:VCARD\nVERSION:3.0\nN:Nowak;Tomasz;Jan;;\n"
                                                  "item1.EMAIL;TYPE=INTERNET:a@x.example\n"
                                                  "item2.EMAIL;TYPE=INTERNET,pref:b@x.example\n"
                                                  "TEL;TYPE=FAX:1111111\nTEL;TYPE=CELL:2222222\n"
                                                  "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n AAAA==\nEND:VCARD\n"
                                                  "\n\nbegin:vcard\nversion:3.0\nfn:Two\nend:vcard");
  OnwardPerson *person = person_at (file, 0);

  g_assert_cmpuint (file->persons->len, ==, 2);
  g_assert_cmpuint (file->n_faults, ==, 0);
  g_assert_cmpuint (file->n_left_out, ==, 1);
  g_assert_cmpstr (person->name, ==, "Tomasz Jan Nowak");
  g_assert_cmpstr (person->mail, ==, "b@x.example");
  g_assert_cmpstr (person->phone, ==, "2222222");
  g_assert_cmpint (person->circle, ==, -1);
  g_assert_cmpstr (person_at (file, 1)->name, ==, "Two");
  g_assert_cmpuint (person_at (file, 1)->line, ==, 13);
}

static void
test_version_2 (void)
{
  g_autoptr (OnwardContactFile) file =
    read_text ("BEGIN:VCARD\r\nVERSION:2.1\r\n"
               "FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:J=FCrgen M=FCller\r\n"
               "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller GmbH\r\n"
               "TEL;CELL;PREF:0171 1234567\r\n"
               "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo =\r\nthree\r\n"
               "PHOTO;BASE64;JPEG:\r\n AAAA\r\n BBBB=\r\n\r\n"
               "AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Agent\r\nEND:VCARD\r\n"
               "TITLE:After\r\nEND:VCARD\r\n");
  OnwardPerson *person = person_at (file, 0);

  g_assert_cmpuint (file->persons->len, ==, 1);
  g_assert_cmpuint (file->n_faults, ==, 0);
  g_assert_cmpstr (person->name, ==, "Jürgen Müller");
  g_assert_cmpstr (person->organisation, ==, "Müller GmbH");
  g_assert_cmpstr (person->phone, ==, "0171 1234567");
  g_assert_cmpstr (person->notes, ==, "one\ntwo three");
  g_assert_cmpstr (person->role, ==, "After");
}

/* What is wrong is named by its line, and takes nobody else along. */
static void
test_faults (void)
{
  g_autoptr (OnwardContactFile) file = read_text ("hello\n"
                                                  "BEGIN:VCARD\nFN:One\nno colon here\nEND:VCARD\n"
                                                  "BEGIN:VCARD\nNOTE:nameless\nEND:VCARD\n"
                                                  "BEGIN:VCARD\nVERSION:5.0\nFN:Future\nEND:VCARD\n"
                                                  "BEGIN:VCARD\nKIND:group\nFN:All\nEND:VCARD\n"
                                                  "BEGIN:VCARD\nFN:Unfinished\n"
                                                  "BEGIN:VCARD\nFN:Two\nEND:VCARD\n"
                                                  "END:VCARD\n"
                                                  "BEGIN:VCARD\nFN:Cut off\n");
  g_autofree char *faults = onward_contact_file_dup_faults (file);

  g_assert_cmpstr (faults, ==,
                   "Line 1: stands in no card\n"
                   "Line 4: not a line of a vCard\n"
                   "Line 6: a card without a name\n"
                   "Line 9: vCard of version “5.0”, which is not known here\n"
                   "Line 13: a group, not a person\n"
                   "Line 17: a card that does not end\n"
                   "Line 22: the end of a card that did not begin\n"
                   "Line 23: a card that does not end\n");
  g_assert_cmpuint (file->persons->len, ==, 2);
  g_assert_cmpstr (person_at (file, 0)->name, ==, "One");
  g_assert_cmpstr (person_at (file, 1)->name, ==, "Two");
}

/* A file made to fill the memory does not. */
static void
test_bounds (void)
{
  g_autoptr (OnwardContactFile) file = onward_contact_file_new ();
  g_autoptr (GString) text = g_string_new ("BEGIN:VCARD\nFN:Big\nNOTE:");
  g_autofree char *faults = NULL;

  for (guint i = 0; i < ONWARD_VCARD_MAX_LINE; i++)
    g_string_append (text, "ä");
  g_string_append (text, "\nPHOTO:");
  for (guint i = 0; i < ONWARD_VCARD_MAX_LINE; i++)
    g_string_append (text, "data");
  g_string_append (text, "\n");
  for (guint i = 0; i < 2000; i++)
    g_string_append (text, "X-MORE:0123456789012345678901234567890123456789\nEMAIL:a@b.example\n");
  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "!\n");
  g_string_append (text, "END:VCARD\n");
  g_assert_true (onward_vcard_read (text->str, text->len, file, NULL, NULL));
  g_assert_cmpuint (file->persons->len, ==, 1);
  g_assert_cmpuint (strlen (person_at (file, 0)->card), <=, 16384);
  g_assert_cmpuint (file->n_faults, ==, 5001);
  g_assert_cmpuint (file->faults->len, ==, ONWARD_CONTACT_FILE_MAX_FAULTS);
  faults = onward_contact_file_dup_faults (file);
  g_assert_true (g_str_has_prefix (faults, "Line 3: a note that is too long\n"));
  g_assert_true (g_str_has_suffix (faults, "…and 4001 more\n"));
}

static void
test_too_many (void)
{
  g_autoptr (OnwardContactFile) file = onward_contact_file_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i <= ONWARD_CONTACT_FILE_MAX_PERSONS; i++)
    g_string_append (text, "BEGIN:VCARD\nFN:A\nEND:VCARD\n");
  g_assert_false (onward_vcard_read (text->str, text->len, file, NULL, &error));
  g_assert_nonnull (error);
}

static void
test_cancel (void)
{
  g_autoptr (OnwardContactFile) file = onward_contact_file_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append (text, "BEGIN:VCARD\nFN:A\nEND:VCARD\n");
  g_cancellable_cancel (cancellable);
  g_assert_false (onward_vcard_read (text->str, text->len, file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static OnwardSnapshot *
new_contact (const char *name, const char *card)
{
  g_autoptr (OnwardContact) contact =
    g_object_new (ONWARD_TYPE_CONTACT, "name", name, "organisation", "Norrland; Data, AB", "role", "Head", "mail",
                  "ada@norrland.example", "phone", "+46 70 1", "link", "https://norrland.example/a,b", "links",
                  "https://one.example\nhttps://two.example", "notes",
                  "First line\nSecond line, long enough to be folded — åäö åäö åäö åäö åäö åäö åäö åäö\\n", "card", card,
                  "circle", ONWARD_CIRCLE_SUPPORT, NULL);

  onward_record_ensure_uid (ONWARD_RECORD (contact));
  return onward_record_snapshot (ONWARD_RECORD (contact));
}

static void
check_round_trip (OnwardVcardVersion version)
{
  const char *card = "BDAY:--0412\nEMAIL;TYPE=home:ada@home.example\nN:Sundström;Ada Maria;;Dr.;";
  g_autoptr (OnwardSnapshot) contact = new_contact ("Ada Maria Sundström", card);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (OnwardContactFile) file = NULL;
  OnwardPerson *person;

  onward_vcard_append (text, contact, version);
  for (const char *at = text->str; *at != '\0'; at = strstr (at, "\r\n") + 2)
    g_assert_cmpuint (strcspn (at, "\r"), <=, 75);
  g_assert_nonnull (strstr (text->str, version == ONWARD_VCARD_4 ? "\r\nVERSION:4.0\r\n" : "\r\nVERSION:3.0\r\n"));
  g_assert_nonnull (strstr (text->str, "\r\nN:Sundström;Ada Maria;;Dr.;\r\n"));
  file = read_text (text->str);
  g_assert_cmpuint (file->n_faults, ==, 0);
  person = person_at (file, 0);
  g_assert_cmpstr (person->uid, ==, contact->uid);
  g_assert_cmpstr (person->name, ==, "Ada Maria Sundström");
  g_assert_cmpstr (person->organisation, ==, "Norrland; Data, AB");
  g_assert_cmpstr (person->role, ==, "Head");
  g_assert_cmpstr (person->mail, ==, "ada@norrland.example");
  g_assert_cmpstr (person->phone, ==, "+46 70 1");
  g_assert_cmpstr (person->link, ==, "https://norrland.example/a,b");
  g_assert_cmpstr (person->links, ==, "https://one.example\nhttps://two.example");
  g_assert_cmpstr (person->notes, ==, onward_snapshot_text (contact, ONWARD_CONTACT_NOTES));
  g_assert_cmpint (person->circle, ==, ONWARD_CIRCLE_SUPPORT);
  g_assert_cmpstr (person->card, ==, card);
}

static void
test_round_trip (void)
{
  check_round_trip (ONWARD_VCARD_4);
  check_round_trip (ONWARD_VCARD_3);
}

/* Whatever stands in the field that keeps the rest, a card stays one card. */
static void
test_hostile_rest (void)
{
  g_autoptr (OnwardSnapshot) contact = new_contact ("Ada", "END:VCARD\nBEGIN:VCARD\nFN:Mallory\nrubbish\n"
                                                           "X-A;ENCODING=QUOTED-PRINTABLE:=0D=0AEND:VCARD=\n"
                                                           "X-B:fine\nUID:one\nUID:two");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (OnwardContactFile) file = NULL;

  onward_vcard_append (text, contact, ONWARD_VCARD_4);
  file = read_text (text->str);
  g_assert_cmpuint (file->persons->len, ==, 1);
  g_assert_cmpuint (file->n_faults, ==, 0);
  g_assert_cmpstr (person_at (file, 0)->name, ==, "Ada");
  g_assert_nonnull (strstr (person_at (file, 0)->card, "X-B:fine"));
  g_assert_null (strstr (text->str, "UID:two"));
}

/* The name was changed since the card came in. */
static void
test_new_name (void)
{
  g_autoptr (OnwardSnapshot) contact = new_contact ("Ada Berg", "N:Sundström;Ada;;;");
  g_autoptr (GString) text = g_string_new (NULL);

  onward_vcard_append (text, contact, ONWARD_VCARD_3);
  g_assert_nonnull (strstr (text->str, "\r\nN:Berg;Ada;;;\r\n"));
  g_assert_null (strstr (text->str, "Sundström"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/vcard/version-4", test_version_4);
  g_test_add_func ("/vcard/version-3", test_version_3);
  g_test_add_func ("/vcard/version-2", test_version_2);
  g_test_add_func ("/vcard/faults", test_faults);
  g_test_add_func ("/vcard/bounds", test_bounds);
  g_test_add_func ("/vcard/too-many", test_too_many);
  g_test_add_func ("/vcard/cancel", test_cancel);
  g_test_add_func ("/vcard/round-trip", test_round_trip);
  g_test_add_func ("/vcard/hostile-rest", test_hostile_rest);
  g_test_add_func ("/vcard/new-name", test_new_name);
  return g_test_run ();
}
