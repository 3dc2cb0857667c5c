/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-table.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-csv.h"
#include "onward-error.h"
#include "onward-text-decode.h"
#include "onward-vcard-line.h"

/* How far the head of a table may be from its beginning: LinkedIn begins with some sentences. */
#define MAX_PREAMBLE 30
/* Each is looked for to the end of the longest field; a file with more of them is no table. */
#define MAX_OPEN_QUOTES 100
#define SEVERAL " ::: "

/* What columns are called by LinkedIn, Google (before and since 2024), Outlook and us, in English and
 * German, without case. */
static const struct
{
  const char *title;
  OnwardColumn column;
} names[] = {
  { "name", ONWARD_COLUMN_NAME },
  { "full name", ONWARD_COLUMN_NAME },
  { "display name", ONWARD_COLUMN_NAME },
  { "anzeigename", ONWARD_COLUMN_NAME },
  { "vollständiger name", ONWARD_COLUMN_NAME },
  { "first name", ONWARD_COLUMN_GIVEN },
  { "given name", ONWARD_COLUMN_GIVEN },
  { "vorname", ONWARD_COLUMN_GIVEN },
  { "last name", ONWARD_COLUMN_FAMILY },
  { "family name", ONWARD_COLUMN_FAMILY },
  { "surname", ONWARD_COLUMN_FAMILY },
  { "nachname", ONWARD_COLUMN_FAMILY },
  { "company", ONWARD_COLUMN_ORGANISATION },
  { "organization", ONWARD_COLUMN_ORGANISATION },
  { "organisation", ONWARD_COLUMN_ORGANISATION },
  { "organization name", ONWARD_COLUMN_ORGANISATION },
  { "organization 1 - name", ONWARD_COLUMN_ORGANISATION },
  { "employer", ONWARD_COLUMN_ORGANISATION },
  { "firma", ONWARD_COLUMN_ORGANISATION },
  { "unternehmen", ONWARD_COLUMN_ORGANISATION },
  { "position", ONWARD_COLUMN_ROLE },
  { "title", ONWARD_COLUMN_ROLE },
  { "job title", ONWARD_COLUMN_ROLE },
  { "role", ONWARD_COLUMN_ROLE },
  { "organization title", ONWARD_COLUMN_ROLE },
  { "organization 1 - title", ONWARD_COLUMN_ROLE },
  { "email", ONWARD_COLUMN_MAIL },
  { "e-mail", ONWARD_COLUMN_MAIL },
  { "mail", ONWARD_COLUMN_MAIL },
  { "email address", ONWARD_COLUMN_MAIL },
  { "e-mail address", ONWARD_COLUMN_MAIL },
  { "e-mail-adresse", ONWARD_COLUMN_MAIL },
  { "e-mail 1 - value", ONWARD_COLUMN_MAIL },
  { "e-mail 2 - value", ONWARD_COLUMN_MAIL },
  { "phone", ONWARD_COLUMN_PHONE },
  { "telephone", ONWARD_COLUMN_PHONE },
  { "phone number", ONWARD_COLUMN_PHONE },
  { "mobile", ONWARD_COLUMN_PHONE },
  { "mobile phone", ONWARD_COLUMN_PHONE },
  { "business phone", ONWARD_COLUMN_PHONE },
  { "telefon", ONWARD_COLUMN_PHONE },
  { "telefonnummer", ONWARD_COLUMN_PHONE },
  { "handy", ONWARD_COLUMN_PHONE },
  { "mobiltelefon", ONWARD_COLUMN_PHONE },
  { "phone 1 - value", ONWARD_COLUMN_PHONE },
  { "phone 2 - value", ONWARD_COLUMN_PHONE },
  { "url", ONWARD_COLUMN_LINK },
  { "link", ONWARD_COLUMN_LINK },
  { "links", ONWARD_COLUMN_LINK },
  { "website", ONWARD_COLUMN_LINK },
  { "web page", ONWARD_COLUMN_LINK },
  { "webseite", ONWARD_COLUMN_LINK },
  { "linkedin", ONWARD_COLUMN_LINK },
  { "website 1 - value", ONWARD_COLUMN_LINK },
  { "website 2 - value", ONWARD_COLUMN_LINK },
  { "circle", ONWARD_COLUMN_CIRCLE },
  { "labels", ONWARD_COLUMN_CIRCLE },
  { "group membership", ONWARD_COLUMN_CIRCLE },
  { "categories", ONWARD_COLUMN_CIRCLE },
  { "notes", ONWARD_COLUMN_NOTES },
  { "note", ONWARD_COLUMN_NOTES },
  { "notizen", ONWARD_COLUMN_NOTES },
};

/* Heads by which a program is known: all of these are in it. */
static const char *const known_heads[][5] = {
  { "first name", "last name", "url", "connected on", NULL },             /* LinkedIn */
  { "first name", "last name", "organization name", "labels", NULL },     /* Google since 2024 */
  { "name", "given name", "family name", "group membership", NULL },      /* Google before */
  { "name", "organization", "email", "circle", NULL },                    /* Onward */
};

static const char *const nicks[ONWARD_COLUMN_N_KINDS] = {
  "nothing", "name", "given", "family", "organisation", "role", "mail", "phone", "link", "circle", "notes",
};

const char *
onward_column_label (OnwardColumn column)
{
  static const char *const labels[ONWARD_COLUMN_N_KINDS] = {
    NC_ ("column", "Leave out"), NC_ ("column", "Name"), NC_ ("column", "First name"), NC_ ("column", "Last name"),
    NC_ ("column", "Organization"), NC_ ("column", "Role"), NC_ ("column", "Email"), NC_ ("column", "Phone"),
    NC_ ("column", "Link"), NC_ ("column", "Circle"), NC_ ("column", "Notes"),
  };

  g_return_val_if_fail (column < ONWARD_COLUMN_N_KINDS, "");
  return g_dpgettext2 (GETTEXT_PACKAGE, "column", labels[column]);
}

static char *
dup_folded (const char *title)
{
  g_autofree char *tidy = onward_text_tidy_line (title, 200);

  return g_utf8_casefold (tidy, -1);
}

static OnwardColumn
column_of (const char *title)
{
  g_autofree char *folded = dup_folded (title);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_str_equal (names[i].title, folded))
        return names[i].column;
    }
  return ONWARD_COLUMN_NOTHING;
}

/* Finding the head */

static guint
count_known (GPtrArray *titles)
{
  guint n = 0;

  for (guint i = 0; i < titles->len; i++)
    n += column_of (g_ptr_array_index (titles, i)) != ONWARD_COLUMN_NOTHING;
  return n;
}

static gboolean
has_title (GPtrArray *titles, const char *title)
{
  for (guint i = 0; i < titles->len; i++)
    {
      g_autofree char *folded = dup_folded (g_ptr_array_index (titles, i));

      if (g_str_equal (folded, title))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_known (GPtrArray *titles)
{
  for (gsize i = 0; i < G_N_ELEMENTS (known_heads); i++)
    {
      gsize j = 0;

      while (known_heads[i][j] != NULL && has_title (titles, known_heads[i][j]))
        j++;
      if (known_heads[i][j] == NULL)
        return TRUE;
    }
  return FALSE;
}

static GPtrArray *
copy_row (GPtrArray *row)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < row->len; i++)
    g_ptr_array_add (copy, onward_text_tidy_line (g_ptr_array_index (row, i), 200));
  return copy;
}

/* The row with most titles that are known; failing that the first with several columns. */
static void
find_head (OnwardContactTable *self, const char *text, gsize length)
{
  g_auto (OnwardCsvReader) reader = { NULL };
  guint most = 0;

  onward_csv_reader_init (&reader, text, length, self->separator);
  for (guint i = 0; i < MAX_PREAMBLE && onward_csv_reader_next (&reader); i++)
    {
      guint n = reader.fault == NULL ? count_known (reader.fields) : 0;

      if (reader.fault != NULL || (self->titles != NULL && n <= most) || (n == 0 && reader.fields->len < 2))
        continue;
      /* A head of two columns or more that are known is better than a first row that is not. */
      if (self->titles != NULL && n < 2)
        continue;
      g_clear_pointer (&self->titles, g_ptr_array_unref);
      self->titles = copy_row (reader.fields);
      self->head = reader.number;
      most = n;
    }
}

/* Goes to the row after the head. */
static void
go_to_rows (const OnwardContactTable *self, OnwardCsvReader *reader, const char *text, gsize length)
{
  onward_csv_reader_init (reader, text, length, self->separator);
  while (onward_csv_reader_next (reader) && reader->number < self->head)
    ;
}

static void
find_examples (OnwardContactTable *self, const char *text, gsize length)
{
  g_auto (OnwardCsvReader) reader = { NULL };

  go_to_rows (self, &reader, text, length);
  for (guint row = 0; row < 20 && onward_csv_reader_next (&reader); row++)
    {
      for (guint i = 0; i < MIN (self->titles->len, reader.fields->len); i++)
        {
          if (i < self->examples->len && *(char *) g_ptr_array_index (self->examples, i) == '\0')
            {
              g_free (g_ptr_array_index (self->examples, i));
              self->examples->pdata[i] = onward_text_tidy_line (g_ptr_array_index (reader.fields, i), 100);
            }
        }
    }
}

static OnwardContactTable *
table_new (char separator)
{
  OnwardContactTable *self = g_new0 (OnwardContactTable, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->separator = separator;
  self->examples = g_ptr_array_new_with_free_func (g_free);
  return self;
}

OnwardContactTable *
onward_contact_table_new (const char *text, gsize length, GError **error)
{
  g_autoptr (OnwardContactTable) self = table_new (onward_csv_guess_separator (text, length));

  find_head (self, text, length);
  if (self->titles == NULL)
    {
      g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID,
                           _("This is neither a file of vCards nor a table with a head and columns."));
      return NULL;
    }
  self->known = is_known (self->titles);
  self->columns = g_new0 (OnwardColumn, self->titles->len);
  for (guint i = 0; i < self->titles->len; i++)
    {
      self->columns[i] = column_of (g_ptr_array_index (self->titles, i));
      g_ptr_array_add (self->examples, g_strdup (""));
    }
  find_examples (self, text, length);
  return g_steal_pointer (&self);
}

OnwardContactTable *
onward_contact_table_ref (OnwardContactTable *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
onward_contact_table_unref (OnwardContactTable *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_clear_pointer (&self->titles, g_ptr_array_unref);
  g_ptr_array_unref (self->examples);
  g_free (self->columns);
  g_free (self);
}

gboolean
onward_contact_table_has_name (const OnwardContactTable *self)
{
  for (guint i = 0; i < self->titles->len; i++)
    {
      if (self->columns[i] == ONWARD_COLUMN_NAME || self->columns[i] == ONWARD_COLUMN_GIVEN ||
          self->columns[i] == ONWARD_COLUMN_FAMILY)
        return TRUE;
    }
  return FALSE;
}

char *
onward_contact_table_dup_key (const OnwardContactTable *self)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  for (guint i = 0; i < self->titles->len; i++)
    {
      const char *title = g_ptr_array_index (self->titles, i);

      g_checksum_update (sum, (const guchar *) title, (gssize) strlen (title) + 1);
    }
  return g_strndup (g_checksum_get_string (sum), 16);
}

char *
onward_contact_table_dup_columns (const OnwardContactTable *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->titles->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", nicks[self->columns[i]]);
  return g_string_free (text, FALSE);
}

static gboolean
column_from_nick (const char *nick, OnwardColumn *column)
{
  for (guint i = 0; i < ONWARD_COLUMN_N_KINDS; i++)
    {
      if (g_str_equal (nicks[i], nick))
        {
          *column = (OnwardColumn) i;
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
onward_contact_table_set_columns (OnwardContactTable *self, const char *columns)
{
  g_auto (GStrv) texts = g_strsplit (columns, ",", -1);
  g_autofree OnwardColumn *read = g_new0 (OnwardColumn, self->titles->len);

  if (g_strv_length (texts) != self->titles->len)
    return FALSE;
  for (guint i = 0; i < self->titles->len; i++)
    {
      if (!column_from_nick (texts[i], &read[i]))
        return FALSE;
    }
  memcpy (self->columns, read, self->titles->len * sizeof *read);
  return TRUE;
}

/* Reading */

typedef struct
{
  OnwardPerson *person;
  char *given;
  char *family;
} Row;

static void
row_clear (Row *self)
{
  g_clear_pointer (&self->person, onward_person_free);
  g_free (self->given);
  g_free (self->family);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Row, row_clear)

static void
fill (char **field, const char *text, gsize max)
{
  char *tidy = onward_text_tidy_line (text, max);

  if (*field == NULL && *tidy != '\0')
    *field = tidy;
  else
    g_free (tidy);
}

static void
add_line (char **field, const char *before, const char *text, const char *between)
{
  char *longer;

  if (*field != NULL && strlen (*field) + strlen (text) > ONWARD_PERSON_MAX_TEXT)
    return;
  longer = *field == NULL ? g_strconcat (before, text, NULL) : g_strconcat (*field, between, before, text, NULL);
  g_free (*field);
  *field = longer;
}

/* Google writes several values into one field.  The first that there is counts; the others are kept
 * as a card keeps them. */
static void
take_several (Row *row, char **field, const char *text, const char *property)
{
  g_auto (GStrv) values = g_strsplit (text, SEVERAL, 50);

  for (guint i = 0; values[i] != NULL; i++)
    {
      g_autofree char *tidy = onward_text_tidy_line (values[i], ONWARD_PERSON_MAX_LINE);

      if (*tidy == '\0')
        continue;
      if (*field == NULL)
        *field = g_steal_pointer (&tidy);
      else if (!g_str_equal (*field, tidy))
        {
          g_autofree char *escaped = onward_vcard_escape (tidy);

          add_line (&row->person->card, property, escaped, "\n");
        }
    }
}

static void
take_links (Row *row, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", 50);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) values = g_strsplit (lines[i], SEVERAL, 50);

      for (guint j = 0; values[j] != NULL; j++)
        {
          g_autofree char *tidy = onward_text_tidy_line (values[j], ONWARD_PERSON_MAX_LINE);

          if (*tidy == '\0')
            continue;
          if (row->person->link == NULL)
            row->person->link = g_steal_pointer (&tidy);
          else
            add_line (&row->person->links, "", tidy, "\n");
        }
    }
}

static void
take_circle (Row *row, const char *text)
{
  g_auto (GStrv) values = g_strsplit (text, SEVERAL, 50);

  for (guint i = 0; values[i] != NULL && row->person->circle < 0; i++)
    {
      g_autofree char *tidy = onward_text_tidy_line (values[i], ONWARD_PERSON_MAX_LINE);

      row->person->circle = onward_circle_from_name (tidy);
    }
}

static void
take_cell (Row *row, OnwardColumn column, const char *cell)
{
  g_autofree char *text = onward_csv_undo_guard (cell);
  g_autofree char *tidy = NULL;

  switch (column)
    {
    case ONWARD_COLUMN_NAME:
      fill (&row->person->name, text, ONWARD_PERSON_MAX_LINE);
      break;
    case ONWARD_COLUMN_GIVEN:
      fill (&row->given, text, ONWARD_PERSON_MAX_LINE);
      break;
    case ONWARD_COLUMN_FAMILY:
      fill (&row->family, text, ONWARD_PERSON_MAX_LINE);
      break;
    case ONWARD_COLUMN_ORGANISATION:
      fill (&row->person->organisation, text, ONWARD_PERSON_MAX_LINE);
      break;
    case ONWARD_COLUMN_ROLE:
      fill (&row->person->role, text, ONWARD_PERSON_MAX_LINE);
      break;
    case ONWARD_COLUMN_MAIL:
      take_several (row, &row->person->mail, text, "EMAIL:");
      break;
    case ONWARD_COLUMN_PHONE:
      take_several (row, &row->person->phone, text, "TEL:");
      break;
    case ONWARD_COLUMN_LINK:
      take_links (row, text);
      break;
    case ONWARD_COLUMN_CIRCLE:
      take_circle (row, text);
      break;
    case ONWARD_COLUMN_NOTES:
      tidy = onward_text_tidy (text, ONWARD_PERSON_MAX_TEXT);
      if (*tidy != '\0')
        add_line (&row->person->notes, "", tidy, "\n\n");
      break;
    case ONWARD_COLUMN_NOTHING:
    case ONWARD_COLUMN_N_KINDS:
    default:
      break;
    }
}

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

static void
settle_name (Row *row)
{
  OnwardPerson *person = row->person;
  g_autofree char *both = g_strdup_printf ("%s %s", or_empty (row->given), or_empty (row->family));

  fill (&person->name, both, ONWARD_PERSON_MAX_LINE);
  fill (&person->name, or_empty (person->organisation), ONWARD_PERSON_MAX_LINE);
  fill (&person->name, or_empty (person->mail), ONWARD_PERSON_MAX_LINE);
}

static gboolean
take_row (const OnwardContactTable *self, const OnwardCsvReader *reader, OnwardContactFile *into, GError **error)
{
  g_auto (Row) row = { onward_person_new (reader->number), NULL, NULL };

  for (guint i = 0; i < MIN (self->titles->len, reader->fields->len); i++)
    take_cell (&row, self->columns[i], g_ptr_array_index (reader->fields, i));
  for (guint i = self->titles->len; i < reader->fields->len; i++)
    into->n_left_out += *(char *) g_ptr_array_index (reader->fields, i) != '\0';
  settle_name (&row);
  if (row.person->name != NULL)
    return onward_contact_file_add (into, g_steal_pointer (&row.person), error);
  onward_contact_file_refuse (into, reader->number, _("a row without a name"));
  return TRUE;
}

static gboolean
take_fault (const OnwardCsvReader *reader, OnwardContactFile *into, guint *n_faults, GError **error)
{
  onward_contact_file_refuse (into, reader->number, reader->fault);
  if (++*n_faults <= MAX_OPEN_QUOTES)
    return TRUE;
  g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID,
                       _("Too many rows of this table cannot be read. It may be damaged, or something else."));
  return FALSE;
}

gboolean
onward_contact_table_read (const OnwardContactTable *self, const char *text, gsize length, OnwardContactFile *into,
                           GCancellable *cancellable, GError **error)
{
  g_auto (OnwardCsvReader) reader = { NULL };
  guint n_faults = 0;
  guint n = 0;

  go_to_rows (self, &reader, text, length);
  while (onward_csv_reader_next (&reader))
    {
      if (!(reader.fault != NULL ? take_fault (&reader, into, &n_faults, error)
                                 : take_row (self, &reader, into, error)))
        return FALSE;
      if (++n % 256 != 0)
        continue;
      onward_contact_file_set_progress (into, (gsize) (reader.at - text), length);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
    }
  return TRUE;
}

/* Writing */

void
onward_contact_table_append_head (GString *to)
{
  static const char *const head[] = { "Name", "Organization", "Title", "Email", "Phone", "Website", "Links", "Circle",
                                      "Notes", NULL };

  onward_csv_append_row (to, head);
}

void
onward_contact_table_append (GString *to, const OnwardSnapshot *contact)
{
  static const char *const circles[] = { "Hiring side", "Network", "Mentor", "Support" };
  gint64 circle = onward_snapshot_number (contact, ONWARD_CONTACT_CIRCLE);
  const char *row[] = {
    onward_snapshot_text (contact, ONWARD_CONTACT_NAME),
    onward_snapshot_text (contact, ONWARD_CONTACT_ORGANISATION),
    onward_snapshot_text (contact, ONWARD_CONTACT_ROLE),
    onward_snapshot_text (contact, ONWARD_CONTACT_MAIL),
    onward_snapshot_text (contact, ONWARD_CONTACT_PHONE),
    onward_snapshot_text (contact, ONWARD_CONTACT_LINK),
    onward_snapshot_text (contact, ONWARD_CONTACT_LINKS),
    circle >= 0 && circle < (gint64) G_N_ELEMENTS (circles) ? circles[circle] : "",
    onward_snapshot_text (contact, ONWARD_CONTACT_NOTES),
    NULL,
  };

  onward_csv_append_row (to, row);
}
