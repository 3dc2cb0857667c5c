/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-vcard-line.h"

#include <string.h>

#include "onward-text-decode.h"

/* RFC 6350 wants lines of at most 75 bytes. */
#define FOLD 75

/* From a file to lines */

void
onward_vcard_scanner_init (OnwardVcardScanner *self, const char *text, gsize length)
{
  self->start = self->at = text;
  self->end = text + length;
  self->text = g_string_new (NULL);
  self->number = self->next_number = 1;
  self->too_long = FALSE;
}

void
onward_vcard_scanner_clear (OnwardVcardScanner *self)
{
  if (self->text != NULL)
    g_string_free (self->text, TRUE);
  self->text = NULL;
}

static void
append (OnwardVcardScanner *self, const char *from, gsize length)
{
  gsize room = ONWARD_VCARD_MAX_LINE - self->text->len;

  if (length > room)
    {
      self->too_long = TRUE;
      length = room;
      while (length > 0 && ((guchar) from[length] & 0xc0) == 0x80)
        length--;
    }
  g_string_append_len (self->text, from, (gssize) length);
}

/* Adds what stands up to the end of the line, without its first @skip bytes, and goes beyond. */
static void
take_physical (OnwardVcardScanner *self, gsize skip)
{
  const char *stop = memchr (self->at, '\n', (gsize) (self->end - self->at));
  const char *after = stop != NULL ? stop + 1 : self->end;

  if (stop == NULL)
    stop = self->end;
  self->next_number++;
  if (stop > self->at && stop[-1] == '\r')
    stop--;
  if (stop > self->at + skip)
    append (self, self->at + skip, (gsize) (stop - self->at) - skip);
  self->at = after;
}

/* Returns: where the part ends that stands at @at: at ":", at ";", or at the end of the text. */
static const char *
part_end (const char *at)
{
  gboolean quoted = FALSE;

  for (; *at != '\0'; at++)
    {
      if (*at == '"')
        quoted = !quoted;
      else if (!quoted && (*at == ':' || *at == ';'))
        break;
    }
  return at;
}

static gboolean
is_quoted_printable (const char *part, const char *end)
{
  static const char *const forms[] = { "QUOTED-PRINTABLE", "ENCODING=QUOTED-PRINTABLE" };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      if ((gsize) (end - part) == strlen (forms[i]) && g_ascii_strncasecmp (part, forms[i], strlen (forms[i])) == 0)
        return TRUE;
    }
  return FALSE;
}

/* vCard 2.1 breaks quoted-printable with a "=" at the end of a line. */
static gboolean
ends_softly (const GString *text)
{
  const char *end;
  gboolean found = FALSE;

  if (text->len == 0 || text->str[text->len - 1] != '=')
    return FALSE;
  for (end = part_end (text->str); *end == ';';)
    {
      const char *part = end + 1;

      end = part_end (part);
      found |= is_quoted_printable (part, end);
    }
  return found && *end == ':';
}

/* Returns: whether there is another line that is not blank. */
gboolean
onward_vcard_scanner_next (OnwardVcardScanner *self)
{
  do
    {
      if (self->at >= self->end)
        return FALSE;
      g_string_truncate (self->text, 0);
      self->too_long = FALSE;
      self->number = self->next_number;
      take_physical (self, 0);
      while (self->at < self->end)
        {
          if (*self->at == ' ' || *self->at == '\t')
            take_physical (self, 1);
          else if (!self->too_long && ends_softly (self->text))
            {
              g_string_truncate (self->text, self->text->len - 1);
              take_physical (self, 0);
            }
          else
            break;
        }
    }
  while (self->text->str[strspn (self->text->str, " \t\r\f\v")] == '\0');
  return TRUE;
}

/* From a line to its parts */

void
onward_vcard_line_free (OnwardVcardLine *self)
{
  g_free (self->group);
  g_free (self->name);
  g_ptr_array_unref (self->parameters);
  g_free (self->value);
  g_free (self);
}

static gboolean
is_name (const char *text, gsize length)
{
  if (length == 0)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isalnum (text[i]) && text[i] != '-' && text[i] != '_')
        return FALSE;
    }
  return TRUE;
}

static gboolean
take_name (OnwardVcardLine *self, const char *text, const char *end)
{
  const char *dot = memchr (text, '.', (gsize) (end - text));

  if (dot != NULL)
    {
      if (!is_name (text, (gsize) (dot - text)))
        return FALSE;
      self->group = g_strndup (text, (gsize) (dot - text));
      text = dot + 1;
    }
  if (!is_name (text, (gsize) (end - text)))
    return FALSE;
  self->name = g_ascii_strup (text, end - text);
  return TRUE;
}

/* What stands alone is a type or an encoding in vCard 2.1. */
static gboolean
take_parameter (OnwardVcardLine *self, const char *text, const char *end)
{
  g_autofree char *value = NULL;
  const char *equals = memchr (text, '=', (gsize) (end - text));
  const char *name_end = equals != NULL ? equals : end;

  if (!is_name (text, (gsize) (name_end - text)))
    return FALSE;
  if (equals != NULL)
    {
      g_autofree char *name = g_ascii_strup (text, equals - text);

      value = g_strndup (equals + 1, (gsize) (end - equals - 1));
      g_ptr_array_add (self->parameters, g_strconcat (name, "=", value, NULL));
      return TRUE;
    }
  value = g_ascii_strup (text, end - text);
  if (g_str_equal (value, "QUOTED-PRINTABLE") || g_str_equal (value, "BASE64"))
    g_ptr_array_add (self->parameters, g_strconcat ("ENCODING=", value, NULL));
  else
    g_ptr_array_add (self->parameters, g_strconcat ("TYPE=", value, NULL));
  return TRUE;
}

static void
drop (OnwardVcardLine *self, const char *prefix)
{
  for (guint i = self->parameters->len; i > 0; i--)
    {
      if (g_str_has_prefix (g_ptr_array_index (self->parameters, i - 1), prefix))
        g_ptr_array_remove_index (self->parameters, i - 1);
    }
}

static char *
dup_unquoted_printable (const char *text, const char *charset)
{
  g_autoptr (GString) bytes = g_string_sized_new (strlen (text));

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '=' && g_ascii_isxdigit (at[1]) && g_ascii_isxdigit (at[2]))
        {
          g_string_append_c (bytes, (char) (g_ascii_xdigit_value (at[1]) * 16 + g_ascii_xdigit_value (at[2])));
          at += 2;
        }
      else
        g_string_append_c (bytes, *at);
    }
  return onward_text_decode_charset (bytes->str, bytes->len, charset);
}

/* A break that was written as bytes becomes an escape, as in later versions: one line stays one.
 * What else nobody can see is no part of it. */
static char *
dup_on_one_line (const char *text)
{
  GString *line = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\n')
        g_string_append (line, "\\n");
      else if (c == '\t' || !g_unichar_iscntrl (c))
        g_string_append_unichar (line, c);
    }
  return g_string_free (line, FALSE);
}

static void
undo_encoding (OnwardVcardLine *self)
{
  const char *encoding = onward_vcard_line_get (self, "ENCODING");
  char *visible;

  self->binary = encoding != NULL && (g_ascii_strcasecmp (encoding, "B") == 0 ||
                                      g_ascii_strcasecmp (encoding, "BASE64") == 0);
  if (encoding != NULL && g_ascii_strcasecmp (encoding, "QUOTED-PRINTABLE") == 0)
    {
      char *plain = dup_unquoted_printable (self->value, onward_vcard_line_get (self, "CHARSET"));

      g_free (self->value);
      self->value = plain;
    }
  visible = dup_on_one_line (self->value);
  g_free (self->value);
  self->value = visible;
  if (!self->binary)
    drop (self, "ENCODING=");
  drop (self, "CHARSET=");
}

/* Returns: (transfer full) (nullable): the parts of the line; NULL when it is none. */
OnwardVcardLine *
onward_vcard_line_parse (const char *text)
{
  g_autoptr (OnwardVcardLine) self = g_new0 (OnwardVcardLine, 1);
  const char *end = part_end (text);

  self->parameters = g_ptr_array_new_with_free_func (g_free);
  if (!take_name (self, text, end))
    return NULL;
  while (*end == ';')
    {
      const char *from = end + 1;

      end = part_end (from);
      if (end > from && !take_parameter (self, from, end))
        return NULL;
    }
  if (*end != ':')
    return NULL;
  self->value = g_strdup (end + 1);
  undo_encoding (self);
  return g_steal_pointer (&self);
}

const char *
onward_vcard_line_get (const OnwardVcardLine *self, const char *parameter)
{
  gsize length = strlen (parameter);

  for (guint i = 0; i < self->parameters->len; i++)
    {
      const char *text = g_ptr_array_index (self->parameters, i);

      if (strncmp (text, parameter, length) == 0 && text[length] == '=')
        return text + length + 1;
    }
  return NULL;
}

gboolean
onward_vcard_line_has_type (const OnwardVcardLine *self, const char *type)
{
  gsize length = strlen (type);

  for (guint i = 0; i < self->parameters->len; i++)
    {
      const char *at = g_ptr_array_index (self->parameters, i);

      if (!g_str_has_prefix (at, "TYPE="))
        continue;
      for (at += strlen ("TYPE="); *at != '\0'; at += strcspn (at, ","))
        {
          at += strspn (at, ",\"");
          if (g_ascii_strncasecmp (at, type, length) == 0 && strchr (",\"", at[length]) != NULL)
            return TRUE;
        }
    }
  return FALSE;
}

char *
onward_vcard_line_dup_text (const OnwardVcardLine *self)
{
  GString *text = g_string_new (NULL);

  if (self->group != NULL)
    g_string_append_printf (text, "%s.", self->group);
  g_string_append (text, self->name);
  for (guint i = 0; i < self->parameters->len; i++)
    g_string_append_printf (text, ";%s", (char *) g_ptr_array_index (self->parameters, i));
  g_string_append_printf (text, ":%s", self->value);
  return g_string_free (text, FALSE);
}

/* Values */

static gsize
append_unescaped (GString *to, const char *at)
{
  if (at[0] != '\\' || at[1] == '\0' || strchr ("nN\\,;:", at[1]) == NULL)
    {
      g_string_append_c (to, at[0]);
      return 1;
    }
  g_string_append_c (to, at[1] == 'n' || at[1] == 'N' ? '\n' : at[1]);
  return 2;
}

GStrv
onward_vcard_split (const char *value, char separator)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autoptr (GString) part = g_string_new (NULL);

  for (const char *at = value; *at != '\0';)
    {
      if (*at == separator)
        {
          g_strv_builder_add (parts, part->str);
          g_string_truncate (part, 0);
          at++;
        }
      else
        at += append_unescaped (part, at);
    }
  g_strv_builder_add (parts, part->str);
  return g_strv_builder_end (parts);
}

char *
onward_vcard_unescape (const char *value)
{
  GString *text = g_string_new (NULL);

  for (const char *at = value; *at != '\0';)
    at += append_unescaped (text, at);
  return g_string_free (text, FALSE);
}

char *
onward_vcard_escape (const char *text)
{
  GString *value = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '\n')
        g_string_append (value, "\\n");
      else if (*at != '\r')
        {
          if (strchr ("\\,;", *at) != NULL)
            g_string_append_c (value, '\\');
          g_string_append_c (value, *at);
        }
    }
  return g_string_free (value, FALSE);
}

void
onward_vcard_append_line (GString *to, const char *line)
{
  gsize room = FOLD;

  while (strlen (line) > room)
    {
      gsize length = room;

      while (length > 1 && ((guchar) line[length] & 0xc0) == 0x80)
        length--;
      g_string_append_len (to, line, (gssize) length);
      g_string_append (to, "\r\n ");
      line += length;
      room = FOLD - 1;
    }
  g_string_append (to, line);
  g_string_append (to, "\r\n");
}

char *
onward_vcard_dup_name_line (const char *name)
{
  const char *gap = strrchr (name, ' ');
  g_autofree char *given = g_strndup (name, gap != NULL ? (gsize) (gap - name) : 0);
  g_autofree char *given_value = onward_vcard_escape (given);
  g_autofree char *family_value = onward_vcard_escape (gap != NULL ? gap + 1 : name);

  return g_strdup_printf ("N:%s;%s;;;", family_value, given_value);
}
