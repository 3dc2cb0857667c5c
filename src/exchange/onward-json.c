/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-json.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* More digits than any whole number of 64 bits is sure to hold. */
#define MAX_DIGITS 18

static gboolean walk_value (OnwardJsonCursor *self);

static gboolean
fail (OnwardJsonCursor *self, const char *fault)
{
  if (self->fault == NULL)
    self->fault = fault;
  return FALSE;
}

/* The next character, or NUL at the end: NUL itself is no part of JSON. */
static char
peek (const OnwardJsonCursor *self)
{
  return self->at < self->end ? *self->at : '\0';
}

static void
skip_space (OnwardJsonCursor *self)
{
  while (self->at < self->end && strchr (" \t\r\n", *self->at) != NULL && *self->at != '\0')
    self->at++;
}

static gboolean
expect (OnwardJsonCursor *self, char character, const char *fault)
{
  skip_space (self);
  if (peek (self) != character)
    return fail (self, fault);
  self->at++;
  return TRUE;
}

/* Strings */

/* Steps over the four digits of \uXXXX. */
static gboolean
walk_code (OnwardJsonCursor *self, guint *code)
{
  *code = 0;
  for (int i = 0; i < 4; i++, self->at++)
    {
      int digit = g_ascii_xdigit_value (peek (self));

      if (digit < 0)
        return fail (self, _("a “\\u” without four digits"));
      *code = *code * 16 + (guint) digit;
    }
  return TRUE;
}

static gboolean
walk_unicode (OnwardJsonCursor *self)
{
  guint code, low;

  if (!walk_code (self, &code))
    return FALSE;
  if (code == 0)
    self->flaws |= ONWARD_JSON_FLAW_NUL;
  if (code < 0xd800 || code > 0xdfff)
    return TRUE;
  if (code < 0xdc00 && self->end - self->at >= 2 && self->at[0] == '\\' && self->at[1] == 'u')
    {
      self->at += 2;
      if (!walk_code (self, &low))
        return FALSE;
      if (low >= 0xdc00 && low <= 0xdfff)
        return TRUE;
    }
  self->flaws |= ONWARD_JSON_FLAW_SURROGATE;
  return TRUE;
}

static gboolean
walk_escape (OnwardJsonCursor *self)
{
  const char escaped = peek (self);

  if (escaped == '\0' || strchr ("\"\\/bfnrtu", escaped) == NULL)
    return fail (self, _("a “\\” before something that needs none"));
  self->at++;
  return escaped != 'u' || walk_unicode (self);
}

static gboolean
walk_string (OnwardJsonCursor *self)
{
  if (!expect (self, '"', _("text without its “\"”")))
    return FALSE;
  while (self->at < self->end && *self->at != '"')
    {
      if ((guchar) *self->at < 0x20)
        return fail (self, _("a line break or control character inside text"));
      if (*self->at++ == '\\' && !walk_escape (self))
        return FALSE;
    }
  if (self->at == self->end)
    return fail (self, _("text that does not end"));
  self->at++;
  return TRUE;
}

/* Numbers and words */

static guint
walk_digits (OnwardJsonCursor *self)
{
  const char *start = self->at;

  while (g_ascii_isdigit (peek (self)))
    self->at++;
  return (guint) MIN (self->at - start, G_MAXINT);
}

static gboolean
walk_fraction (OnwardJsonCursor *self)
{
  if (peek (self) == '.')
    {
      self->at++;
      if (walk_digits (self) == 0)
        return fail (self, _("a number that does not end"));
    }
  if (peek (self) == 'e' || peek (self) == 'E')
    {
      self->at++;
      if (peek (self) == '+' || peek (self) == '-')
        self->at++;
      if (walk_digits (self) == 0)
        return fail (self, _("a number that does not end"));
    }
  return TRUE;
}

static gboolean
walk_number (OnwardJsonCursor *self)
{
  const char *start = self->at;
  g_autofree char *text = NULL;
  gboolean zero, whole;
  guint digits;

  if (peek (self) == '-')
    self->at++;
  zero = peek (self) == '0';
  digits = walk_digits (self);
  whole = peek (self) != '.' && peek (self) != 'e' && peek (self) != 'E';
  if (digits == 0 || (zero && digits > 1))
    return fail (self, _("something that is no value"));
  if (!walk_fraction (self))
    return FALSE;
  if (whole && digits <= MAX_DIGITS)
    return TRUE;
  text = g_strndup (start, MIN (self->at - start, 400));
  if (whole || self->at - start > 400 || !isfinite (g_ascii_strtod (text, NULL)))
    self->flaws |= ONWARD_JSON_FLAW_NUMBER;
  return TRUE;
}

static gboolean
walk_word (OnwardJsonCursor *self)
{
  static const char *const words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (self->end - self->at) >= length && memcmp (self->at, words[i], length) == 0)
        {
          self->at += length;
          return TRUE;
        }
    }
  return fail (self, _("something that is no value"));
}

/* Values */

static gboolean
walk_object (OnwardJsonCursor *self)
{
  gboolean first = TRUE;

  if (!onward_json_enter (self, '{'))
    return FALSE;
  while (onward_json_next_member (self, &first, NULL))
    {
      if (!walk_value (self))
        return FALSE;
    }
  return self->fault == NULL;
}

static gboolean
walk_array (OnwardJsonCursor *self)
{
  gboolean first = TRUE;

  if (!onward_json_enter (self, '['))
    return FALSE;
  while (onward_json_next_element (self, &first))
    {
      if (!walk_value (self))
        return FALSE;
    }
  return self->fault == NULL;
}

static gboolean
walk_value (OnwardJsonCursor *self)
{
  skip_space (self);
  if (peek (self) == '{')
    return walk_object (self);
  if (peek (self) == '[')
    return walk_array (self);
  if (peek (self) == '"')
    return walk_string (self);
  if (peek (self) == '-' || g_ascii_isdigit (peek (self)))
    return walk_number (self);
  return walk_word (self);
}

/* @text is UTF-8 and need not end in NUL. */
void
onward_json_cursor_init (OnwardJsonCursor *self, const char *text, gsize length)
{
  *self = (OnwardJsonCursor) { .start = text, .at = text, .end = text + length };
}

/* Steps into an object ("{") or a list ("["). */
gboolean
onward_json_enter (OnwardJsonCursor *self, char bracket)
{
  if (!expect (self, bracket, bracket == '{' ? _("no object where one belongs")
                                             : _("no list where one belongs")))
    return FALSE;
  if (++self->depth > ONWARD_JSON_MAX_DEPTH)
    return fail (self, _("brackets nested too deeply"));
  return TRUE;
}

/* Steps out when there is nothing more.  Returns whether there is. */
static gboolean
step (OnwardJsonCursor *self, gboolean *first, char closing)
{
  if (self->fault != NULL)
    return FALSE;
  skip_space (self);
  if (peek (self) == closing)
    {
      self->at++;
      self->depth--;
      return FALSE;
    }
  if (!*first && !expect (self, ',', _("a missing comma or bracket")))
    return FALSE;
  *first = FALSE;
  return TRUE;
}

/* Steps to the value of the next member.  @name, if wanted, is the member's name as it is written,
 * without quotation marks and with its escapes.  Returns FALSE behind the last one and at a
 * fault. */
gboolean
onward_json_next_member (OnwardJsonCursor *self, gboolean *first, char **name)
{
  const char *start;

  if (!step (self, first, '}'))
    return FALSE;
  skip_space (self);
  start = self->at + 1;
  if (!walk_string (self))
    return FALSE;
  if (name != NULL)
    *name = g_strndup (start, self->at - 1 - start);
  if (expect (self, ':', _("a missing colon")))
    return TRUE;
  if (name != NULL)
    g_clear_pointer (name, g_free);
  return FALSE;
}

/* Steps to the next value of a list.  Returns FALSE behind the last one and at a fault. */
gboolean
onward_json_next_element (OnwardJsonCursor *self, gboolean *first)
{
  return step (self, first, ']');
}

/* Walks over one value and says where it is. */
gboolean
onward_json_skip_value (OnwardJsonCursor *self, const char **value, gsize *length)
{
  skip_space (self);
  *value = self->at;
  if (!walk_value (self))
    return FALSE;
  *length = self->at - *value;
  return TRUE;
}

/* Returns: whether nothing but white space is left. */
gboolean
onward_json_at_end (OnwardJsonCursor *self)
{
  skip_space (self);
  return self->at == self->end || fail (self, _("something behind the end"));
}

/* Returns: the line that the cursor stands in, counted from 1. */
guint
onward_json_get_line (const OnwardJsonCursor *self)
{
  guint line = 1;

  for (const char *p = self->start; p < self->at; p++)
    line += *p == '\n';
  return line;
}

/* Appends @text as a JSON string. */
void
onward_json_append_string (GString *to, const char *text)
{
  static const char controls[] = "\b\f\n\r\t\"\\";
  static const char letters[] = "bfnrt\"\\";

  g_string_append_c (to, '"');
  while (*text != '\0')
    {
      gsize plain = 0;
      const char *control;

      while ((guchar) text[plain] >= 0x20 && text[plain] != '"' && text[plain] != '\\')
        plain++;
      g_string_append_len (to, text, (gssize) plain);
      text += plain;
      if (*text == '\0')
        break;
      control = strchr (controls, *text);
      if (control != NULL)
        g_string_append_printf (to, "\\%c", letters[control - controls]);
      else
        g_string_append_printf (to, "\\u%04x", (guint) *text);
      text++;
    }
  g_string_append_c (to, '"');
}
