/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-csv.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Looking for the end of a quotation that has none costs a field's length each time. */
#define SAMPLE 65536

void
onward_csv_reader_init (OnwardCsvReader *self, const char *text, gsize length, char separator)
{
  *self = (OnwardCsvReader) { .start = text, .at = text, .end = text + length, .separator = separator };
  self->fields = g_ptr_array_new_with_free_func (g_free);
  self->number = self->next_number = 1;
}

void
onward_csv_reader_clear (OnwardCsvReader *self)
{
  g_clear_pointer (&self->fields, g_ptr_array_unref);
}

static void
skip_line (OnwardCsvReader *self)
{
  const char *stop = memchr (self->at, '\n', (gsize) (self->end - self->at));

  self->at = stop != NULL ? stop + 1 : self->end;
  self->next_number++;
}

/* Walks over a quotation.  Returns: whether it ends. */
static gboolean
take_quoted (OnwardCsvReader *self, GString *field)
{
  for (self->at++; self->at < self->end; self->at++)
    {
      if (*self->at == '"')
        {
          if (self->at + 1 >= self->end || self->at[1] != '"')
            break;
          self->at++;
        }
      self->next_number += *self->at == '\n';
      if (field->len >= ONWARD_CSV_MAX_FIELD)
        return FALSE;
      g_string_append_c (field, *self->at);
    }
  if (self->at >= self->end)
    return FALSE;
  self->at++;
  return TRUE;
}

static gboolean
at_stop (const OnwardCsvReader *self)
{
  return self->at >= self->end || *self->at == self->separator || *self->at == '\n' || *self->at == '\r';
}

/* Returns: why the field is no good, or NULL. */
static const char *
take_field (OnwardCsvReader *self)
{
  g_autoptr (GString) field = g_string_new (NULL);

  if (self->at < self->end && *self->at == '"' && !take_quoted (self, field))
    return _("a quotation mark without its other half");
  /* What some programs write after a quotation belongs to it. */
  while (!at_stop (self))
    {
      if (field->len >= ONWARD_CSV_MAX_FIELD)
        return _("a field that is too long");
      g_string_append_c (field, *self->at++);
    }
  if (self->fields->len == ONWARD_CSV_MAX_COLUMNS)
    return _("too many columns");
  g_ptr_array_add (self->fields, g_strndup (field->str, field->len));
  return NULL;
}

static void
end_row (OnwardCsvReader *self)
{
  if (self->at < self->end && *self->at == '\r')
    {
      self->at++;
      if (self->at < self->end && *self->at != '\n')
        self->next_number++;
    }
  if (self->at < self->end && *self->at == '\n')
    {
      self->at++;
      self->next_number++;
    }
}

static gboolean
row_is_blank (const OnwardCsvReader *self)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const char *field = g_ptr_array_index (self->fields, i);

      if (field[strspn (field, " \t")] != '\0')
        return FALSE;
    }
  return TRUE;
}

static void
take_row (OnwardCsvReader *self)
{
  const char *from = self->at;

  g_ptr_array_set_size (self->fields, 0);
  self->number = self->next_number;
  self->fault = take_field (self);
  while (self->fault == NULL && self->at < self->end && *self->at == self->separator)
    {
      self->at++;
      self->fault = take_field (self);
    }
  if (self->fault == NULL)
    {
      end_row (self);
      return;
    }
  g_ptr_array_set_size (self->fields, 0);
  self->at = from;
  self->next_number = self->number;
  skip_line (self);
}

gboolean
onward_csv_reader_next (OnwardCsvReader *self)
{
  do
    {
      if (self->at >= self->end)
        return FALSE;
      take_row (self);
    }
  while (self->fault == NULL && row_is_blank (self));
  return TRUE;
}

/* Returns: how well the rows at the beginning agree on this separator. */
static guint
agreement (const char *text, gsize length, char separator)
{
  g_auto (OnwardCsvReader) reader = { NULL };
  guint counts[ONWARD_CSV_MAX_COLUMNS + 1] = { 0 };
  guint best = 0;

  onward_csv_reader_init (&reader, text, length, separator);
  for (guint i = 0; i < 30 && onward_csv_reader_next (&reader); i++)
    {
      if (reader.fault == NULL && reader.fields->len > 1)
        counts[reader.fields->len]++;
    }
  for (guint columns = 2; columns < G_N_ELEMENTS (counts); columns++)
    best = MAX (best, counts[columns] * 100 + (counts[columns] > 0 ? MIN (columns, 99) : 0));
  return best;
}

char
onward_csv_guess_separator (const char *text, gsize length)
{
  static const char separators[] = { ',', ';', '\t', '|' };
  char best = ',';
  guint most = 0;

  length = MIN (length, SAMPLE);
  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      guint agreed = agreement (text, length, separators[i]);

      if (agreed > most)
        {
          most = agreed;
          best = separators[i];
        }
    }
  return best;
}

/* Writing */

/* Whether a spreadsheet takes what begins so for a formula, or would once a guard is taken away. */
static gboolean
is_dangerous (const char *text)
{
  static const char *const starts[] = { "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠" };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      if (g_str_has_prefix (text, starts[i]))
        return TRUE;
    }
  return FALSE;
}

char *
onward_csv_undo_guard (const char *field)
{
  gsize guards = strspn (field, "'");

  return g_strdup (guards > 0 && is_dangerous (field + guards) ? field + 1 : field);
}

void
onward_csv_append_row (GString *to, const char *const *fields)
{
  for (gsize i = 0; fields[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (to, ',');
      /* All are quoted: a program that splits at semicolons finds no formula in the middle. */
      g_string_append_c (to, '"');
      if (is_dangerous (fields[i] + strspn (fields[i], "'")))
        g_string_append_c (to, '\'');
      for (const char *at = fields[i]; *at != '\0'; at++)
        {
          if (*at == '"')
            g_string_append_c (to, '"');
          g_string_append_c (to, *at);
        }
      g_string_append_c (to, '"');
    }
  g_string_append (to, "\r\n");
}
