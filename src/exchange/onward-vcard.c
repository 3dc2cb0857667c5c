/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-vcard.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-text-decode.h"
#include "onward-vcard-line.h"

/* Of one person's card, what this has no field for is kept up to here. */
#define MAX_KEPT 16384
#define MAX_CHOICES 50

/* One of several, such as mail addresses; the lowest rank is the one that is used. */
typedef struct
{
  char *text;
  char *line; /* how the card says it */
  int rank;
} Choice;

typedef struct
{
  OnwardContactFile *file;
  OnwardPerson *person; /* NULL between cards */
  char *refused;        /* why this card is not taken, NULL if it is */
  char *formatted;
  char *composed;
  char *nickname;
  char *name_line; /* the parts of the name as the card gives them */
  char *position;  /* ROLE, for want of a TITLE */
  GPtrArray *mails;
  GPtrArray *phones;
  GPtrArray *links;
  GString *kept;
  GString *notes;
  gboolean agent;  /* the line before announced a card within the card */
  guint depth;     /* cards within this one that are being passed over */
} Reader;

static void
choice_free (Choice *choice)
{
  g_free (choice->text);
  g_free (choice->line);
  g_free (choice);
}

static void
forget (Reader *self)
{
  g_clear_pointer (&self->person, onward_person_free);
  g_clear_pointer (&self->refused, g_free);
  g_clear_pointer (&self->formatted, g_free);
  g_clear_pointer (&self->composed, g_free);
  g_clear_pointer (&self->nickname, g_free);
  g_clear_pointer (&self->name_line, g_free);
  g_clear_pointer (&self->position, g_free);
  g_ptr_array_set_size (self->mails, 0);
  g_ptr_array_set_size (self->phones, 0);
  g_ptr_array_set_size (self->links, 0);
  g_string_truncate (self->kept, 0);
  g_string_truncate (self->notes, 0);
  self->agent = FALSE;
  self->depth = 0;
}

static void
reader_init (Reader *self, OnwardContactFile *file)
{
  *self = (Reader) { .file = file };
  self->mails = g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);
  self->phones = g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);
  self->links = g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);
  self->kept = g_string_new (NULL);
  self->notes = g_string_new (NULL);
}

static void
reader_clear (Reader *self)
{
  forget (self);
  g_ptr_array_unref (self->mails);
  g_ptr_array_unref (self->phones);
  g_ptr_array_unref (self->links);
  g_string_free (self->kept, TRUE);
  g_string_free (self->notes, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, reader_clear)

/* Properties: what each gives to the person */

static void
keep_text (Reader *self, const char *line)
{
  if (self->kept->len + strlen (line) + 1 > MAX_KEPT)
    {
      self->file->n_left_out++;
      return;
    }
  if (self->kept->len > 0)
    g_string_append_c (self->kept, '\n');
  g_string_append (self->kept, line);
}

static void
keep (Reader *self, const OnwardVcardLine *line)
{
  g_autofree char *text = onward_vcard_line_dup_text (line);
  g_autofree char *tidy = onward_text_tidy_line (text, MAX_KEPT);

  keep_text (self, tidy);
}

static void
set_line (char **field, const OnwardVcardLine *line)
{
  g_autofree char *plain = onward_vcard_unescape (line->value);
  char *tidy = onward_text_tidy_line (plain, ONWARD_PERSON_MAX_LINE);

  if (*field == NULL && *tidy != '\0')
    *field = tidy;
  else
    g_free (tidy);
}

/* Returns: (transfer full) (nullable): the parts that say something, in one line. */
static char *
dup_joined (char **parts, const char *between)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  g_autofree char *tidy = NULL;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] == '\0')
        continue;
      if (joined->len > 0)
        g_string_append (joined, between);
      g_string_append (joined, parts[i]);
    }
  tidy = onward_text_tidy_line (joined->str, ONWARD_PERSON_MAX_LINE);
  return *tidy != '\0' ? g_steal_pointer (&tidy) : NULL;
}

static void
take_fn (Reader *self, const OnwardVcardLine *line)
{
  set_line (&self->formatted, line);
}

/* Family; given; more given names; before; after */
static void
take_n (Reader *self, const OnwardVcardLine *line)
{
  g_auto (GStrv) parts = onward_vcard_split (line->value, ';');
  guint n = g_strv_length (parts);
  char *names[4] = { NULL };
  guint n_names = 0;

  if (self->composed != NULL)
    return;
  for (guint i = 1; i < MIN (n, 3); i++)
    names[n_names++] = parts[i];
  names[n_names] = parts[0];
  self->composed = dup_joined (names, " ");
  if (self->composed != NULL)
    self->name_line = onward_vcard_line_dup_text (line);
}

static void
take_nickname (Reader *self, const OnwardVcardLine *line)
{
  set_line (&self->nickname, line);
  keep (self, line);
}

static void
take_org (Reader *self, const OnwardVcardLine *line)
{
  g_auto (GStrv) parts = onward_vcard_split (line->value, ';');

  if (self->person->organisation == NULL)
    self->person->organisation = dup_joined (parts, ", ");
  else
    keep (self, line);
}

static void
take_title (Reader *self, const OnwardVcardLine *line)
{
  if (self->person->role == NULL)
    set_line (&self->person->role, line);
  else
    keep (self, line);
}

static void
take_role (Reader *self, const OnwardVcardLine *line)
{
  if (self->position == NULL)
    set_line (&self->position, line);
  else
    keep (self, line);
}

static int
rank_of (const OnwardVcardLine *line, guint position)
{
  const char *preference = onward_vcard_line_get (line, "PREF");
  guint64 number;

  if (onward_vcard_line_has_type (line, "fax") || onward_vcard_line_has_type (line, "pager"))
    return 1000 + (int) position;
  if (preference != NULL && g_ascii_string_to_unsigned (preference, 10, 1, 100, &number, NULL))
    return (int) number;
  return onward_vcard_line_has_type (line, "pref") ? 1 : 200 + (int) position;
}

static void
add_choice (Reader *self, GPtrArray *choices, const OnwardVcardLine *line, const char *text)
{
  g_autofree char *tidy = onward_text_tidy_line (text, ONWARD_PERSON_MAX_LINE);
  Choice *choice;

  if (*tidy == '\0')
    return;
  if (choices->len == MAX_CHOICES)
    {
      self->file->n_left_out++;
      return;
    }
  choice = g_new0 (Choice, 1);
  choice->text = g_steal_pointer (&tidy);
  choice->line = onward_vcard_line_dup_text (line);
  choice->rank = rank_of (line, choices->len);
  g_ptr_array_add (choices, choice);
}

static const char *
skip_scheme (const char *address, const char *scheme)
{
  gsize length = strlen (scheme);

  while (g_ascii_isspace (*address) || g_ascii_strncasecmp (address, scheme, length) == 0)
    address += g_ascii_isspace (*address) ? 1 : length;
  return address;
}

static void
take_email (Reader *self, const OnwardVcardLine *line)
{
  g_autofree char *plain = onward_vcard_unescape (line->value);

  add_choice (self, self->mails, line, skip_scheme (plain, "mailto:"));
}

static void
take_tel (Reader *self, const OnwardVcardLine *line)
{
  g_autofree char *plain = onward_vcard_unescape (line->value);

  add_choice (self, self->phones, line, skip_scheme (plain, "tel:"));
}

static void
take_url (Reader *self, const OnwardVcardLine *line)
{
  g_autofree char *plain = onward_vcard_unescape (line->value);

  add_choice (self, self->links, line, plain);
}

static void
take_profile (Reader *self, const OnwardVcardLine *line)
{
  if (g_ascii_strncasecmp (line->value, "http", 4) == 0)
    take_url (self, line);
  else
    keep (self, line);
}

static void
take_note (Reader *self, const OnwardVcardLine *line)
{
  g_autofree char *plain = onward_vcard_unescape (line->value);
  g_autofree char *tidy = onward_text_tidy (plain, ONWARD_PERSON_MAX_TEXT);

  if (*tidy == '\0')
    return;
  if (self->notes->len + strlen (tidy) > ONWARD_PERSON_MAX_TEXT)
    {
      self->file->n_left_out++;
      return;
    }
  if (self->notes->len > 0)
    g_string_append (self->notes, "\n\n");
  g_string_append (self->notes, tidy);
}

/* The names of circles are ours; all others are the person's own and stay. */
static void
take_categories (Reader *self, const OnwardVcardLine *line)
{
  g_auto (GStrv) names = onward_vcard_split (line->value, ',');
  g_autoptr (GString) others = g_string_new (NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = onward_text_tidy_line (names[i], ONWARD_PERSON_MAX_LINE);
      int circle = onward_circle_from_name (name);

      if (circle >= 0 && self->person->circle < 0)
        self->person->circle = circle;
      else if (circle < 0 && *name != '\0')
        {
          g_autofree char *escaped = onward_vcard_escape (name);

          g_string_append_printf (others, "%s%s", others->len > 0 ? "," : "CATEGORIES:", escaped);
        }
    }
  if (others->len > 0)
    keep_text (self, others->str);
}

static void
take_uid (Reader *self, const OnwardVcardLine *line)
{
  const char *uid = line->value;

  if (g_str_has_prefix (uid, "urn:uuid:"))
    uid += strlen ("urn:uuid:");
  if (self->person->uid == NULL && g_uuid_string_is_valid (uid))
    self->person->uid = g_ascii_strdown (uid, -1);
  else
    keep (self, line);
}

static void
take_kind (Reader *self, const OnwardVcardLine *line)
{
  g_autofree char *kind = onward_text_tidy_line (line->value, 100);

  if (self->refused == NULL && g_ascii_strcasecmp (kind, "group") == 0)
    self->refused = g_strdup (_("a group, not a person"));
  else if (self->refused == NULL && g_ascii_strcasecmp (kind, "location") == 0)
    self->refused = g_strdup (_("a place, not a person"));
  else if (g_ascii_strcasecmp (kind, "individual") != 0)
    keep (self, line);
}

static void
take_version (Reader *self, const OnwardVcardLine *line)
{
  g_autofree char *version = onward_text_tidy_line (line->value, 20);

  if (self->refused == NULL && !g_str_equal (version, "2.1") && !g_str_equal (version, "3.0") &&
      !g_str_equal (version, "4.0"))
    /* Translators: %s is a number such as 5.0 */
    self->refused = g_strdup_printf (_("vCard of version “%s”, which is not known here"), version);
}

static void
take_nothing (Reader *self, const OnwardVcardLine *line)
{
}

static void
leave_out (Reader *self, const OnwardVcardLine *line)
{
  self->file->n_left_out++;
}

static const struct
{
  const char *name;
  void (*take) (Reader *self, const OnwardVcardLine *line);
} properties[] = {
  { "CATEGORIES", take_categories },
  { "EMAIL", take_email },
  { "FN", take_fn },
  { "KEY", leave_out },
  { "KIND", take_kind },
  { "LOGO", leave_out },
  { "N", take_n },
  { "NICKNAME", take_nickname },
  { "NOTE", take_note },
  { "ORG", take_org },
  { "PHOTO", leave_out },
  { "PRODID", take_nothing },
  { "REV", take_nothing },
  { "ROLE", take_role },
  { "SOUND", leave_out },
  { "TEL", take_tel },
  { "TITLE", take_title },
  { "UID", take_uid },
  { "URL", take_url },
  { "VERSION", take_version },
  { "X-ADDRESSBOOKSERVER-KIND", take_kind },
  { "X-SOCIALPROFILE", take_profile },
  { "SOCIALPROFILE", take_profile },
};

static void
take_property (Reader *self, const OnwardVcardLine *line)
{
  if (line->binary)
    {
      self->file->n_left_out++;
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      if (g_str_equal (properties[i].name, line->name))
        {
          properties[i].take (self, line);
          return;
        }
    }
  keep (self, line);
}

/* Cards */

static Choice *
best_of (GPtrArray *choices)
{
  Choice *best = NULL;

  for (guint i = 0; i < choices->len; i++)
    {
      Choice *choice = g_ptr_array_index (choices, i);

      if (best == NULL || choice->rank < best->rank)
        best = choice;
    }
  return best;
}

/* Gives the one that counts to the person; the others stay in the card. */
static void
settle_choices (Reader *self, GPtrArray *choices, char **field)
{
  Choice *best = best_of (choices);

  for (guint i = 0; i < choices->len; i++)
    {
      Choice *choice = g_ptr_array_index (choices, i);

      if (choice != best)
        {
          g_autofree char *tidy = onward_text_tidy_line (choice->line, MAX_KEPT);

          keep_text (self, tidy);
        }
    }
  if (best != NULL)
    *field = g_strdup (best->text);
}

static void
settle_links (Reader *self)
{
  Choice *best = best_of (self->links);
  g_autoptr (GString) others = g_string_new (NULL);

  if (best == NULL)
    return;
  self->person->link = g_strdup (best->text);
  for (guint i = 0; i < self->links->len; i++)
    {
      Choice *choice = g_ptr_array_index (self->links, i);

      if (choice != best)
        g_string_append_printf (others, "%s%s", others->len > 0 ? "\n" : "", choice->text);
    }
  if (others->len > 0)
    self->person->links = g_strdup (others->str);
}

static void
settle_role (Reader *self)
{
  g_autofree char *value = self->position != NULL ? onward_vcard_escape (self->position) : NULL;
  g_autofree char *line = g_strdup_printf ("ROLE:%s", value != NULL ? value : "");

  if (self->person->role == NULL)
    self->person->role = g_steal_pointer (&self->position);
  else if (value != NULL)
    keep_text (self, line);
}

static gboolean
settle_name (Reader *self)
{
  OnwardPerson *person = self->person;
  const char *name = self->formatted;

  if (name == NULL)
    name = self->composed;
  if (name == NULL)
    name = self->nickname;
  if (name == NULL)
    name = person->organisation;
  if (name == NULL)
    name = person->mail;
  person->name = g_strdup (name);
  return name != NULL;
}

/* What anybody can tell from the name need not be kept. */
static void
keep_name_parts (Reader *self)
{
  g_autofree char *plain = onward_vcard_dup_name_line (self->person->name);

  if (self->name_line != NULL && !g_str_equal (self->name_line, plain))
    keep_text (self, self->name_line);
}

static gboolean
end_card (Reader *self, GError **error)
{
  OnwardPerson *person = self->person;

  settle_choices (self, self->mails, &person->mail);
  settle_choices (self, self->phones, &person->phone);
  settle_links (self);
  if (self->refused == NULL && !settle_name (self))
    self->refused = g_strdup (_("a card without a name"));
  if (self->refused != NULL)
    {
      onward_contact_file_refuse (self->file, person->line, self->refused);
      forget (self);
      return TRUE;
    }
  keep_name_parts (self);
  settle_role (self);
  if (self->notes->len > 0)
    person->notes = g_strdup (self->notes->str);
  if (self->kept->len > 0)
    person->card = g_strdup (self->kept->str);
  self->person = NULL;
  forget (self);
  return onward_contact_file_add (self->file, person, error);
}

static void
begin_card (Reader *self, guint number)
{
  if (self->person != NULL)
    onward_contact_file_refuse (self->file, self->person->line, _("a card that does not end"));
  forget (self);
  self->person = onward_person_new (number);
}

static gboolean
is_line (const char *text, const char *wanted)
{
  gsize length = strlen (wanted);

  return g_ascii_strncasecmp (text, wanted, length) == 0 && text[length + strspn (text + length, " \t")] == '\0';
}

static void
take_line (Reader *self, const OnwardVcardScanner *scanner)
{
  g_autoptr (OnwardVcardLine) line = onward_vcard_line_parse (scanner->text->str);

  if (line == NULL)
    onward_contact_file_refuse (self->file, scanner->number,
                                scanner->too_long ? _("a line that is too long") : _("not a line of a vCard"));
  else if (scanner->too_long && !line->binary && g_str_equal (line->name, "NOTE"))
    onward_contact_file_refuse (self->file, scanner->number, _("a note that is too long"));
  else if (scanner->too_long)
    self->file->n_left_out++;
  else
    take_property (self, line);
  self->agent = line != NULL && g_str_equal (line->name, "AGENT");
}

/* FALSE with an error ends it all. */
static gboolean
step (Reader *self, const OnwardVcardScanner *scanner, GError **error)
{
  const char *text = scanner->text->str;
  gboolean begins = is_line (text, "BEGIN:VCARD");
  gboolean ends = is_line (text, "END:VCARD");

  if (self->depth > 0 || (begins && self->agent))
    {
      self->depth += begins;
      self->depth -= ends;
      self->agent = FALSE;
      self->file->n_left_out++;
      return TRUE;
    }
  if (begins)
    begin_card (self, scanner->number);
  else if (self->person == NULL)
    onward_contact_file_refuse (self->file, scanner->number,
                                ends ? _("the end of a card that did not begin") : _("stands in no card"));
  else if (ends)
    return end_card (self, error);
  else
    take_line (self, scanner);
  return TRUE;
}

gboolean
onward_vcard_is_one (const char *text)
{
  text += strspn (text, " \t\r\n");
  return g_ascii_strncasecmp (text, "BEGIN:VCARD", strlen ("BEGIN:VCARD")) == 0;
}

gboolean
onward_vcard_read (const char *text, gsize length, OnwardContactFile *into, GCancellable *cancellable, GError **error)
{
  g_auto (OnwardVcardScanner) scanner = { NULL };
  g_auto (Reader) self = { NULL };
  guint n = 0;

  onward_vcard_scanner_init (&scanner, text, length);
  reader_init (&self, into);
  while (onward_vcard_scanner_next (&scanner))
    {
      if (!step (&self, &scanner, error))
        return FALSE;
      if (++n % 1024 != 0)
        continue;
      onward_contact_file_set_progress (into, (gsize) (scanner.at - text), length);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
    }
  if (self.person != NULL)
    onward_contact_file_refuse (into, self.person->line, _("a card that does not end"));
  return TRUE;
}
