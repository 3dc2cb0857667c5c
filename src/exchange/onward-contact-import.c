/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-import.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-error.h"
#include "onward-text-decode.h"
#include "onward-vcard.h"

/* Fewer digits are an extension, and the last ones of a whole number are the same however the number
 * of the country is written. */
#define MIN_DIGITS 5
#define TELLING_DIGITS 9

/* Reading */

GBytes *
onward_contact_import_load (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                            G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID,
                         _("This is not a file that can be read to its end."));
  else if (g_file_info_get_size (info) > ONWARD_CONTACT_FILE_MAX_SIZE)
    g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID,
                         _("This file is larger than 64 MB. Split it into smaller ones."));
  else
    return g_file_load_bytes (file, cancellable, NULL, error);
  return NULL;
}

gboolean
onward_contact_import_read (GBytes *bytes, OnwardContactTable **table, OnwardContactFile *into,
                            GCancellable *cancellable, GError **error)
{
  g_autofree char *text = NULL;
  gboolean asked = *table != NULL;
  gsize length;

  text = onward_text_decode (bytes, &length, error);
  if (text == NULL)
    return FALSE;
  if (!asked && onward_vcard_is_one (text))
    return onward_vcard_read (text, length, into, cancellable, error);
  if (!asked)
    *table = onward_contact_table_new (text, length, error);
  if (*table == NULL)
    return FALSE;
  return !(asked || (*table)->known) || onward_contact_table_read (*table, text, length, into, cancellable, error);
}

/* Who is the same as whom */

static char *
dup_folded (const char *text)
{
  g_autofree char *tidy = onward_text_tidy_line (text, ONWARD_PERSON_MAX_LINE);
  g_autofree char *folded = g_utf8_casefold (tidy, -1);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
}

static char *
dup_mail_key (const char *mail)
{
  g_autofree char *folded = mail != NULL ? dup_folded (mail) : NULL;

  return folded != NULL && strchr (folded, '@') != NULL ? g_strconcat ("m", folded, NULL) : NULL;
}

static char *
dup_link_key (const char *link)
{
  g_autofree char *folded = link != NULL ? dup_folded (link) : g_strdup ("");
  const char *at = strstr (folded, "://");
  gsize length;

  at = at != NULL ? at + 3 : folded;
  if (g_str_has_prefix (at, "www."))
    at += 4;
  length = strlen (at);
  while (length > 0 && at[length - 1] == '/')
    length--;
  /* The address of a firm is that of many; a person's own page has a path. */
  return memchr (at, '/', length) != NULL ? g_strdup_printf ("l%.*s", (int) length, at) : NULL;
}

static char *
dup_phone_key (const char *phone)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  gsize skip;

  for (const char *at = phone != NULL ? phone : ""; *at != '\0'; at++)
    {
      if (g_ascii_isdigit (*at))
        g_string_append_c (digits, *at);
    }
  if (digits->len < MIN_DIGITS)
    return NULL;
  skip = digits->len > TELLING_DIGITS ? digits->len - TELLING_DIGITS : 0;
  return g_strconcat ("p", digits->str + skip, NULL);
}

static char *
dup_name_key (const char *name, const char *organisation)
{
  g_autofree char *folded_name = dup_folded (name != NULL ? name : "");
  g_autofree char *folded_organisation = dup_folded (organisation != NULL ? organisation : "");

  return *folded_name != '\0' ? g_strconcat ("n", folded_name, "\n", folded_organisation, NULL) : NULL;
}

/* Whether two names have a word in common.  A telephone can be that of a whole house. */
static gboolean
names_meet (const char *a, const char *b)
{
  g_autofree char *folded_a = dup_folded (a);
  g_autofree char *folded_b = dup_folded (b);
  g_auto (GStrv) words_a = g_strsplit_set (folded_a, " ,.", -1);
  g_auto (GStrv) words_b = g_strsplit_set (folded_b, " ,.", -1);

  for (guint i = 0; words_a[i] != NULL; i++)
    {
      if (g_utf8_strlen (words_a[i], -1) > 1 && g_strv_contains ((const char *const *) words_b, words_a[i]))
        return TRUE;
    }
  return FALSE;
}

/* Somebody to compare with: of the diary, or earlier in the file. */
typedef struct
{
  const char *name;
  OnwardSnapshot *snapshot; /* NULL for one of the file */
  guint place;              /* counted from 1; 0 for one of the diary */
} Known;

static void
add_key (GHashTable *index, char *key, Known *known)
{
  if (key != NULL && !g_hash_table_contains (index, key))
    g_hash_table_insert (index, key, known);
  else
    g_free (key);
}

static void
add_keys (GHashTable *index, Known *known, const char *mail, const char *link, const char *phone,
          const char *organisation)
{
  add_key (index, dup_mail_key (mail), known);
  add_key (index, dup_link_key (link), known);
  add_key (index, dup_phone_key (phone), known);
  add_key (index, dup_name_key (known->name, organisation), known);
}

static Known *
look_up (GHashTable *index, char *key)
{
  Known *known = key != NULL ? g_hash_table_lookup (index, key) : NULL;

  g_free (key);
  return known;
}

static Known *
find_same (GHashTable *index, const OnwardPerson *person)
{
  Known *known = look_up (index, person->uid != NULL ? g_strconcat ("u", person->uid, NULL) : NULL);

  if (known == NULL)
    known = look_up (index, dup_mail_key (person->mail));
  if (known == NULL)
    known = look_up (index, dup_link_key (person->link));
  if (known == NULL)
    {
      known = look_up (index, dup_phone_key (person->phone));
      if (known != NULL && !names_meet (known->name, person->name))
        known = NULL;
    }
  return known != NULL ? known : look_up (index, dup_name_key (person->name, person->organisation));
}

/* What would be filled */

/* The fields that a person of a file has texts for. */
static const struct
{
  OnwardContactField field;
  gsize offset;
  const char *label;
} texts[] = {
  { ONWARD_CONTACT_ORGANISATION, G_STRUCT_OFFSET (OnwardPerson, organisation), NC_ ("filled", "organization") },
  { ONWARD_CONTACT_ROLE, G_STRUCT_OFFSET (OnwardPerson, role), NC_ ("filled", "role") },
  { ONWARD_CONTACT_MAIL, G_STRUCT_OFFSET (OnwardPerson, mail), NC_ ("filled", "email") },
  { ONWARD_CONTACT_PHONE, G_STRUCT_OFFSET (OnwardPerson, phone), NC_ ("filled", "phone") },
  { ONWARD_CONTACT_LINK, G_STRUCT_OFFSET (OnwardPerson, link), NC_ ("filled", "link") },
  { ONWARD_CONTACT_LINKS, G_STRUCT_OFFSET (OnwardPerson, links), NC_ ("filled", "more links") },
  { ONWARD_CONTACT_NOTES, G_STRUCT_OFFSET (OnwardPerson, notes), NC_ ("filled", "notes") },
  { ONWARD_CONTACT_CARD, G_STRUCT_OFFSET (OnwardPerson, card), NC_ ("filled", "what else the card says") },
};

static const char *
text_at (const OnwardPerson *person, gsize i)
{
  return G_STRUCT_MEMBER (char *, person, texts[i].offset);
}

static guint
find_fills (const OnwardPerson *person, const OnwardSnapshot *same)
{
  guint fills = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (text_at (person, i) != NULL && *onward_snapshot_text (same, texts[i].field) == '\0')
        fills |= 1u << texts[i].field;
    }
  return fills;
}

static void
set_text (OnwardSnapshot *snapshot, guint field, const char *text)
{
  if (text == NULL)
    return;
  g_free (snapshot->values[field].text);
  snapshot->values[field].text = g_strdup (text);
}

static void
fill_texts (OnwardSnapshot *snapshot, const OnwardPerson *person)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if (*onward_snapshot_text (snapshot, texts[i].field) == '\0')
        set_text (snapshot, texts[i].field, text_at (person, i));
    }
}

char *
onward_contact_item_dup_fills (const OnwardContactItem *self)
{
  GString *words = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      if ((self->fills & (1u << texts[i].field)) == 0)
        continue;
      if (words->len > 0)
        /* Translators: between the parts of a list, such as "email, phone" */
        g_string_append (words, C_ ("list", ", "));
      g_string_append (words, g_dpgettext2 (GETTEXT_PACKAGE, "filled", texts[i].label));
    }
  return g_string_free (words, FALSE);
}

/* The plan */

static void
item_free (OnwardContactItem *item)
{
  g_clear_pointer (&item->same, onward_snapshot_unref);
  g_free (item);
}

static void
judge (OnwardContactItem *item, const Known *known)
{
  if (known == NULL)
    {
      item->match = ONWARD_MATCH_NEW;
      item->intake = ONWARD_INTAKE_ADD;
      return;
    }
  item->twin = known->place;
  item->match = ONWARD_MATCH_MERGE;
  item->intake = ONWARD_INTAKE_FILL;
  if (known->snapshot == NULL)
    return;
  item->same = onward_snapshot_ref (known->snapshot);
  item->fills = find_fills (item->person, item->same);
  if (item->fills == 0)
    {
      item->match = ONWARD_MATCH_SAME;
      item->intake = ONWARD_INTAKE_LEAVE;
    }
}

static GHashTable *
index_existing (GPtrArray *existing, GPtrArray *all)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < existing->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (existing, i);
      Known *known = g_new0 (Known, 1);

      known->name = onward_snapshot_text (snapshot, ONWARD_CONTACT_NAME);
      known->snapshot = snapshot;
      g_ptr_array_add (all, known);
      add_key (index, g_strconcat ("u", snapshot->uid, NULL), known);
      add_keys (index, known, onward_snapshot_text (snapshot, ONWARD_CONTACT_MAIL),
                onward_snapshot_text (snapshot, ONWARD_CONTACT_LINK),
                onward_snapshot_text (snapshot, ONWARD_CONTACT_PHONE),
                onward_snapshot_text (snapshot, ONWARD_CONTACT_ORGANISATION));
    }
  return index;
}

OnwardContactImport *
onward_contact_import_new (OnwardContactFile *file, GPtrArray *existing)
{
  OnwardContactImport *self = g_new0 (OnwardContactImport, 1);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) index = index_existing (existing, all);

  self->file = onward_contact_file_ref (file);
  self->items = g_ptr_array_new_full (file->persons->len, (GDestroyNotify) item_free);
  for (guint i = 0; i < file->persons->len; i++)
    {
      OnwardContactItem *item = g_new0 (OnwardContactItem, 1);
      Known *known;

      item->person = g_ptr_array_index (file->persons, i);
      known = find_same (index, item->person);
      judge (item, known);
      g_ptr_array_add (self->items, item);
      if (known != NULL)
        continue;
      known = g_new0 (Known, 1);
      known->name = item->person->name;
      known->place = i + 1;
      g_ptr_array_add (all, known);
      if (item->person->uid != NULL)
        add_key (index, g_strconcat ("u", item->person->uid, NULL), known);
      add_keys (index, known, item->person->mail, item->person->link, item->person->phone, item->person->organisation);
    }
  return self;
}

void
onward_contact_import_free (OnwardContactImport *self)
{
  g_ptr_array_unref (self->items);
  onward_contact_file_unref (self->file);
  g_free (self);
}

guint
onward_contact_import_count (const OnwardContactImport *self, OnwardIntake intake)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    n += ((OnwardContactItem *) g_ptr_array_index (self->items, i))->intake == intake;
  return n;
}

/* What is written */

typedef struct
{
  gint64 now;
  const char *batch;
  GPtrArray *written;
  GPtrArray *before;
  GHashTable *by_uid; /* the snapshots that are written */
  OnwardSnapshot **of_place; /* the new one of each place in the file, borrowed */
} Intake;

/* A card that Onward wrote has the person's own uid, unless somebody else has it by now. */
static OnwardSnapshot *
new_contact (Intake *self, const OnwardContactItem *item)
{
  const OnwardPerson *person = item->person;
  g_autofree char *made = g_uuid_string_random ();
  const char *uid = person->uid;
  OnwardSnapshot *snapshot;

  if (uid == NULL || g_hash_table_contains (self->by_uid, uid) || item->same != NULL)
    uid = made;
  snapshot = onward_snapshot_new (&onward_contact_type, uid);
  snapshot->created = snapshot->modified = self->now;
  set_text (snapshot, ONWARD_CONTACT_NAME, person->name);
  set_text (snapshot, ONWARD_CONTACT_BATCH, self->batch);
  snapshot->values[ONWARD_CONTACT_CIRCLE].number = person->circle >= 0 ? person->circle : ONWARD_CIRCLE_NETWORK;
  fill_texts (snapshot, person);
  g_hash_table_insert (self->by_uid, snapshot->uid, snapshot);
  return snapshot;
}

static OnwardSnapshot *
changed_contact (Intake *self, OnwardSnapshot *same)
{
  OnwardSnapshot *snapshot = g_hash_table_lookup (self->by_uid, same->uid);

  if (snapshot != NULL)
    return snapshot;
  g_ptr_array_add (self->before, onward_snapshot_ref (same));
  snapshot = onward_snapshot_copy (same);
  snapshot->modified = MAX (self->now, same->modified);
  g_hash_table_insert (self->by_uid, snapshot->uid, snapshot);
  g_ptr_array_add (self->written, snapshot);
  return snapshot;
}

static void
take_item (Intake *self, const OnwardContactItem *item, guint place)
{
  OnwardSnapshot *target = NULL;

  if (item->intake == ONWARD_INTAKE_LEAVE)
    return;
  if (item->intake == ONWARD_INTAKE_FILL && item->same != NULL)
    target = changed_contact (self, item->same);
  else if (item->intake == ONWARD_INTAKE_FILL && item->twin > 0)
    target = self->of_place[item->twin - 1];
  if (target != NULL)
    {
      fill_texts (target, item->person);
      return;
    }
  target = new_contact (self, item);
  self->of_place[place] = target;
  g_ptr_array_add (self->written, target);
}

GPtrArray *
onward_contact_import_apply (const OnwardContactImport *self, gint64 now, const char *batch, GPtrArray **before,
                             GPtrArray **added)
{
  g_autofree OnwardSnapshot **of_place = g_new0 (OnwardSnapshot *, self->items->len + 1);
  g_autoptr (GHashTable) by_uid = g_hash_table_new (g_str_hash, g_str_equal);
  Intake intake = { now, batch, NULL, NULL, by_uid, of_place };

  intake.written = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  intake.before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  for (guint i = 0; i < self->items->len; i++)
    take_item (&intake, g_ptr_array_index (self->items, i), i);
  *added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  for (guint i = 0; i < self->items->len; i++)
    {
      if (of_place[i] != NULL)
        g_ptr_array_add (*added, onward_snapshot_ref (of_place[i]));
    }
  *before = intake.before;
  return intake.written;
}
