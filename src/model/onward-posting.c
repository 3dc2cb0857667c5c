/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-posting.h"

#include <string.h>

#include "onward-employer.h"
#include "onward-posting-words.h"

#define LINES_LOOKED_AT 40
#define LINES_OF_HEADING 4
#define LONGEST_HEADING 160 /* characters; what is longer is a sentence of the text */
#define LONGEST_NAME 70

static gboolean
is_name_length (const char *text)
{
  return *text != '\0' && g_utf8_strlen (text, -1) <= LONGEST_NAME;
}

/* Whether @text can be the name of an employer: it begins like a name and is no sentence. */
static gboolean
is_name (const char *text)
{
  gunichar first = g_utf8_get_char (text);

  if (!is_name_length (text) || g_unichar_islower (first) || !g_unichar_isalnum (first))
    return FALSE;
  if (strchr (text, '@') != NULL || strstr (text, ". ") != NULL || g_str_has_suffix (text, "?") || g_str_has_suffix (text, ":"))
    return FALSE;
  return !g_str_has_suffix (text, ".") || onward_employer_has_form (text);
}

/* Takes @text (transfer full) unless something was known already. */
static void
take (char **to, char *text)
{
  g_strstrip (text);
  if (**to == '\0' && *text != '\0')
    {
      g_free (*to);
      *to = text;
    }
  else
    g_free (text);
}

/* Whether @text can be a place and nothing else: one to three names, none of them a legal form or a
 * partner, as in "Acme, Inc." or "Dewey, Cheatham and Howe". */
static gboolean
is_place (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ", ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *with_name = g_strconcat ("X ", parts[i], NULL);

      if (i > 2 || !is_name (parts[i]) || !onward_posting_words_are_a_name (parts[i]) ||
          onward_posting_words_is_role (parts[i]) || onward_employer_has_form (with_name) ||
          g_regex_match_simple ("&|\\b(?:and|und|inc|ltd|co)\\b", parts[i], G_REGEX_CASELESS, 0))
        return FALSE;
    }
  return TRUE;
}

/* "Harbour Lane GmbH, Hamburg", "Harbour Lane (Hamburg)": cuts @name short.  Returns: (transfer
 * full) (nullable): the place. */
static char *
cut_place (char *name)
{
  char *bracket = g_str_has_suffix (name, ")") ? strstr (name, " (") : NULL;

  for (char *comma = strstr (name, ", "); comma != NULL; comma = strstr (comma + 2, ", "))
    {
      if (comma == name || !is_place (comma + 2))
        continue;
      *comma = '\0';
      return g_strdup (comma + 2);
    }
  if (bracket != NULL && bracket != name)
    {
      g_autofree char *place = g_strndup (bracket + 2, strlen (bracket + 2) - 1);

      if (is_place (place))
        {
          *bracket = '\0';
          return g_steal_pointer (&place);
        }
    }
  return NULL;
}

/* Takes what names an employer, and often the place after a comma. */
static void
take_employer (OnwardPosting *self, const char *text)
{
  g_autofree char *name = g_strstrip (g_strdup (text));
  char *place = cut_place (name);

  if (place != NULL && *self->employer == '\0')
    take (&self->place, place);
  else
    g_free (place);
  take (&self->employer, g_steal_pointer (&name));
}

static gboolean
complete (const OnwardPosting *self)
{
  return *self->employer != '\0' && *self->role != '\0';
}

/* "Employer: Norrland Data", "Ort: Umeå". */
static void
read_label (OnwardPosting *self, const char *line)
{
  const char *rest = NULL;

  if ((rest = onward_posting_words_after_label (line, ONWARD_POSTING_LABEL_EMPLOYER)) != NULL &&
      is_name_length (rest))
    take_employer (self, rest);
  else if ((rest = onward_posting_words_after_label (line, ONWARD_POSTING_LABEL_ROLE)) != NULL &&
           is_name_length (rest))
    take (&self->role, onward_posting_words_clean_role (rest));
  else if ((rest = onward_posting_words_after_label (line, ONWARD_POSTING_LABEL_PLACE)) != NULL &&
           is_name_length (rest))
    take (&self->place, g_strdup (rest));
}

/* Splits @line at the last @separator; both sides stripped. */
static gboolean
split_at (const char *line, const char *separator, char **left, char **right)
{
  const char *found = g_strrstr (line, separator);

  if (found == NULL || found == line)
    return FALSE;
  *left = g_strstrip (g_strndup (line, found - line));
  *right = g_strstrip (g_strdup (found + strlen (separator)));
  return TRUE;
}

/* "Role at Company", "Role bei Company". */
static gboolean
read_role_at (OnwardPosting *self, const char *line)
{
  static const char *const separators[] = { " at ", " @ ", " bei der ", " bei dem ", " beim ", " bei " };

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      g_autofree char *left = NULL;
      g_autofree char *right = NULL;

      if (!split_at (line, separators[i], &left, &right) || !is_name (right) || !is_name_length (left) ||
          strchr (left, '.') != NULL)
        continue;
      take (&self->role, onward_posting_words_clean_role (left));
      take_employer (self, right);
      return TRUE;
    }
  return FALSE;
}

/* "Company hiring Role in Place", "Company sucht Role". */
static gboolean
read_hiring (OnwardPosting *self, const char *line)
{
  static const char *const separators[] = { " is hiring a ", " is hiring an ", " is hiring ", " hiring ",
                                            " sucht " };

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      g_autofree char *left = NULL;
      g_autofree char *right = NULL;
      char *in;

      if (!split_at (line, separators[i], &left, &right) || !is_name (left) || !is_name_length (right) ||
          !onward_posting_words_is_role (right))
        continue;
      in = g_strrstr (right, " in ");
      if (in != NULL)
        {
          take (&self->place, g_strdup (in + strlen (" in ")));
          *in = '\0';
        }
      take (&self->role, onward_posting_words_clean_role (right));
      take_employer (self, left);
      return TRUE;
    }
  return FALSE;
}

/* The parts of "Company – Role", "Role | Company | a job board": without the names of boards. */
static GPtrArray *
split_parts (const char *line)
{
  g_auto (GStrv) pieces = g_regex_split_simple ("\\s+(?:[-–—|·•]|::)\\s+|\\s*\\|\\s*", line, 0, 0);
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      g_strstrip (pieces[i]);
      if (*pieces[i] != '\0' && !onward_posting_words_is_board (pieces[i]))
        g_ptr_array_add (parts, g_strdup (pieces[i]));
    }
  return parts;
}

/* Also in front of a place: "Harbour Lane GmbH, Hamburg". */
static gboolean
has_form (const char *text)
{
  g_autofree char *name = g_strdup (text);
  g_autofree char *place = cut_place (name);

  return onward_employer_has_form (name);
}

static gboolean
read_parts (OnwardPosting *self, const char *line)
{
  g_autoptr (GPtrArray) parts = split_parts (line);
  const char *a, *b;
  gboolean swapped;

  if (parts->len < 2 || parts->len > 4)
    return FALSE;
  a = g_ptr_array_index (parts, 0);
  b = g_ptr_array_index (parts, 1);
  /* Employer first, unless the words say otherwise. */
  swapped = has_form (b) ||
            (onward_posting_words_is_role (a) && !onward_posting_words_is_role (b) &&
             !has_form (a));
  if (!is_name (swapped ? b : a) || !is_name_length (swapped ? a : b))
    return FALSE;
  take_employer (self, swapped ? b : a);
  take (&self->role, onward_posting_words_clean_role (swapped ? a : b));
  if (parts->len > 2 && is_name (g_ptr_array_index (parts, 2)))
    take (&self->place, g_strdup (g_ptr_array_index (parts, 2)));
  return TRUE;
}

/* A line that is one name alone: the role by its words, the employer by its legal form, or because
 * it stands beside the role. */
static void
read_alone (OnwardPosting *self, const char *line)
{
  gboolean sentence = g_str_has_suffix (line, ".") && !onward_employer_has_form (line);

  if (sentence || !is_name_length (line))
    return;
  if (has_form (line) && is_name (line))
    take_employer (self, line);
  else if (onward_posting_words_is_role (line))
    take (&self->role, onward_posting_words_clean_role (line));
  else if (*self->role != '\0' && is_name (line) && onward_posting_words_are_a_name (line) &&
           !onward_posting_words_is_heading (line))
    take_employer (self, line);
}

static void
read_heading (OnwardPosting *self, const char *line)
{
  if (g_utf8_strlen (line, -1) > LONGEST_HEADING || complete (self))
    return;
  if (!read_hiring (self, line) && !read_role_at (self, line) && !read_parts (self, line))
    read_alone (self, line);
}

/* Further down: "About Norrland", or a name with its legal form within a sentence. */
static void
read_below (OnwardPosting *self, const char *line)
{
  g_autofree char *name = NULL;

  if (*self->employer != '\0')
    return;
  name = onward_posting_words_find_employer (line);
  if (*name != '\0' && is_name (name))
    take (&self->employer, g_steal_pointer (&name));
}

static void
read_lines (OnwardPosting *self)
{
  g_auto (GStrv) lines = g_strsplit (self->text, "\n", LINES_LOOKED_AT + 1);
  guint headings = 0;

  for (guint i = 0; lines[i] != NULL && i < LINES_LOOKED_AT; i++)
    read_label (self, g_strstrip (lines[i]));
  for (guint i = 0; lines[i] != NULL && i < LINES_LOOKED_AT && headings < LINES_OF_HEADING; i++)
    {
      g_autofree char *line = onward_posting_words_bare_line (lines[i]);

      if (*line == '\0' || onward_posting_words_is_label (line))
        continue;
      read_heading (self, line);
      headings++;
    }
  for (guint i = 0; lines[i] != NULL && i < LINES_LOOKED_AT; i++)
    read_below (self, lines[i]);
}

/* What the address of a link or mail tells, when the text did not. */
static void
read_addresses (OnwardPosting *self)
{
  if (*self->employer == '\0' && *self->link != '\0')
    take (&self->employer, onward_posting_words_employer_of_link (self->link));
  if (*self->employer == '\0' && *self->mail != '\0')
    take (&self->employer, onward_posting_words_employer_of_host (strchr (self->mail, '@') + 1));
  if (*self->role == '\0' && *self->link != '\0')
    take (&self->role, onward_posting_words_role_of_link (self->link));
}

static char *
dup_sound_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *sound = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\r')
        {
          if (p[1] != '\n')
            g_string_append_c (sound, '\n');
        }
      else if (c == 0x2028 || c == 0x2029)
        g_string_append_c (sound, '\n');
      else if (c == '\n' || c == '\t' || !g_unichar_iscntrl (c))
        g_string_append_unichar (sound, c);
    }
  return g_strstrip (g_string_free (sound, FALSE));
}

static guint
count_of (const char *text, char c)
{
  guint count = 0;

  for (const char *p = text; *p != '\0'; p++)
    count += *p == c;
  return count;
}

/* The first link, stripped of the punctuation of the sentence around it. */
static char *
find_link (const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\b(?:https?://|www\\.)[^\\s<>\"]+", G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  char *found;
  gsize length;

  if (!g_regex_match (regex, text, 0, &match))
    return g_strdup ("");
  found = g_match_info_fetch (match, 0);
  length = strlen (found);
  while (length > 0 && strchr (".,;:!?)]}\"'*_", found[length - 1]) != NULL)
    {
      /* A bracket that the address opened itself belongs to it. */
      if (found[length - 1] == ')' && count_of (found, '(') >= count_of (found, ')'))
        break;
      found[--length] = '\0';
    }
  return found;
}

/* The first mail address.  Looks around each @ and no further, so that a long word cannot stall it. */
static char *
find_mail (const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}", 0, 0, NULL);

  for (const char *at = strchr (text, '@'); at != NULL; at = strchr (at + 1, '@'))
    {
      const char *from = at, *until = at;
      g_autofree char *around = NULL;
      g_autoptr (GMatchInfo) match = NULL;

      for (guint i = 0; i < 64 && from > text; i++)
        from = g_utf8_prev_char (from);
      for (guint i = 0; i < 100 && *until != '\0'; i++)
        until = g_utf8_next_char (until);
      around = g_strndup (from, until - from);
      if (g_regex_match (regex, around, 0, &match))
        return g_match_info_fetch (match, 0);
    }
  return g_strdup ("");
}

/* Returns: (transfer full): what could be read off @text, which may be anything. */
OnwardPosting *
onward_posting_read (const char *text)
{
  OnwardPosting *self;
  g_autofree char *found = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  self = g_new0 (OnwardPosting, 1);
  self->employer = g_strdup ("");
  self->role = g_strdup ("");
  self->place = g_strdup ("");
  self->text = dup_sound_text (text);
  found = find_link (self->text);
  self->link = onward_link_complete (found);
  self->mail = find_mail (self->text);
  /* A pasted address may lack its beginning, as browsers hide it. */
  if (*self->link == '\0' && *self->mail == '\0' && strpbrk (self->text, " \t\n") == NULL &&
      strchr (self->text, '/') != NULL)
    {
      g_free (self->link);
      self->link = onward_link_complete (self->text);
      if (*self->link != '\0')
        *self->text = '\0';
    }
  if (*found != '\0' && g_str_equal (found, self->text))
    *self->text = '\0';
  read_lines (self);
  read_addresses (self);
  return self;
}

void
onward_posting_free (OnwardPosting *self)
{
  g_free (self->employer);
  g_free (self->role);
  g_free (self->place);
  g_free (self->link);
  g_free (self->mail);
  g_free (self->text);
  g_free (self);
}

gboolean
onward_link_may_open (const char *link)
{
  g_autoptr (GUri) uri = g_uri_parse (link, G_URI_FLAGS_PARSE_RELAXED, NULL);
  const char *scheme = uri != NULL ? g_uri_get_scheme (uri) : "";

  if (g_str_equal (scheme, "mailto"))
    return strchr (g_uri_get_path (uri), '@') != NULL;
  return (g_str_equal (scheme, "http") || g_str_equal (scheme, "https")) && g_uri_get_host (uri) != NULL &&
         *g_uri_get_host (uri) != '\0';
}

/* Returns: (transfer full): a link that may be opened, or "". */
char *
onward_link_complete (const char *typed)
{
  g_autofree char *text = g_strstrip (g_strdup (typed));
  g_autofree char *with_scheme = NULL;
  gboolean is_mail;

  if (*text == '\0' || strpbrk (text, " \t\n") != NULL)
    return g_strdup ("");
  if (onward_link_may_open (text))
    return g_steal_pointer (&text);
  /* Another scheme is not ours to guess about. */
  if (strstr (text, ":/") != NULL || strchr (text, '.') == NULL || g_str_has_prefix (text, "."))
    return g_strdup ("");
  is_mail = strchr (text, '@') != NULL && strchr (text, '/') == NULL;
  with_scheme = g_strconcat (is_mail ? "mailto:" : "https://", text, NULL);
  return onward_link_may_open (with_scheme) ? g_steal_pointer (&with_scheme) : g_strdup ("");
}
