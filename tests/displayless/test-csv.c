/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-csv.h"

#include <string.h>

#include "onward-text-decode.h"

/* The rows as text: fields between bars, one row to a line; a row that is no good by its line. */
static char *
dup_rows (const char *text, char separator)
{
  g_auto (OnwardCsvReader) reader = { NULL };
  g_autoptr (GString) rows = g_string_new (NULL);

  onward_csv_reader_init (&reader, text, strlen (text), separator);
  while (onward_csv_reader_next (&reader))
    {
      g_string_append_printf (rows, "%u:", reader.number);
      if (reader.fault != NULL)
        g_string_append_c (rows, '!');
      for (guint i = 0; i < reader.fields->len; i++)
        g_string_append_printf (rows, "%s%s", i > 0 ? "|" : "", (char *) reader.fields->pdata[i]);
      g_string_append_c (rows, '\n');
    }
  return g_string_free (g_steal_pointer (&rows), FALSE);
}

static void
test_rows (void)
{
  static const struct
  {
    const char *text;
    char separator;
    const char *rows;
  } cases[] = {
    { "", ',', "" },
    { "a,b\nc,d", ',', "1:a|b\n2:c|d\n" },
    { "a,b\r\nc,d\r\n", ',', "1:a|b\n2:c|d\n" },
    { "a,b\rc,d\r", ',', "1:a|b\n2:c|d\n" },
    { "a;b,c\n", ';', "1:a|b,c\n" },
    { "\"a,b\",\"c \"\"d\"\" e\"\n", ',', "1:a,b|c \"d\" e\n" },
    { "\"two\nlines\",x\ny,z\n", ',', "1:two\nlines|x\n3:y|z\n" },
    { ",,\n\n  ,\t\na,\n,b\n", ',', "4:a|\n5:|b\n" },
    { "a\"b,c\n", ',', "1:a\"b|c\n" },
    { "\"a\"b,c\n", ',', "1:ab|c\n" },
    { "x\n\"open,1\ny,2\n", ',', "1:x\n2:!\n3:y|2\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *rows = dup_rows (cases[i].text, cases[i].separator);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (rows, ==, cases[i].rows);
    }
}

static void
test_limits (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *rows = NULL;

  for (guint i = 0; i <= ONWARD_CSV_MAX_FIELD; i++)
    g_string_append_c (text, 'x');
  g_string_append_c (text, '\n');
  for (guint i = 0; i <= ONWARD_CSV_MAX_COLUMNS; i++)
    g_string_append (text, "a,");
  g_string_append (text, "\nfine\n");
  rows = dup_rows (text->str, ',');
  g_assert_cmpstr (rows, ==, "1:!\n2:!\n3:fine\n");
}

static void
test_separator (void)
{
  static const struct
  {
    const char *text;
    char separator;
  } cases[] = {
    { "a,b,c\n1,2,3\n", ',' },       { "a;b\n1,5;2,5\n3,5;4,5\n", ';' }, { "a\tb\n1\t2\n", '\t' },
    { "a|b\n1|2\n", '|' },           { "a\nb\n", ',' },                  { "\"a;b\",c\n\"d;e\",f\n", ',' },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (onward_csv_guess_separator (cases[i].text, strlen (cases[i].text)), ==, cases[i].separator);
}

/* No field that is written begins as a formula does, and each is itself again when it is read. */
static void
test_formulas (void)
{
  static const char *const fields[] = { "=1+1", "+49 30 1", "-1", "@a", "\tx", "\rx", "'=1", "''=1", "'a", "=cmd|' /C calc'!A0",
                                        "a;=1", "x\"y", "two\nlines", "", "＝1", NULL };
  g_autoptr (GString) row = g_string_new (NULL);
  g_auto (OnwardCsvReader) reader = { NULL };

  onward_csv_append_row (row, fields);
  onward_csv_reader_init (&reader, row->str, row->len, ',');
  g_assert_true (onward_csv_reader_next (&reader));
  g_assert_cmpuint (reader.fields->len, ==, G_N_ELEMENTS (fields) - 1);
  for (guint i = 0; i < reader.fields->len; i++)
    {
      const char *written = reader.fields->pdata[i];
      g_autofree char *read = onward_csv_undo_guard (written);

      g_assert_null (*written != '\0' ? strchr ("=+-@\t\r", *written) : NULL);
      g_assert_false (g_str_has_prefix (written, "＝"));
      g_assert_cmpstr (read, ==, fields[i]);
    }
  g_assert_nonnull (strstr (row->str, "\"'=1+1\""));
  /* A program that splits at semicolons sees a quotation, not a formula. */
  g_assert_nonnull (strstr (row->str, "\"a;=1\""));
}

static void
check_decoded (const char *bytes, gsize size, const char *expected)
{
  g_autoptr (GBytes) file = g_bytes_new_static (bytes, size);
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  g_autofree char *text = onward_text_decode (file, &length, &error);

  g_assert_cmpstr (text, ==, expected);
  if (expected == NULL)
    g_assert_nonnull (error);
  else
    g_assert_cmpuint (length, ==, strlen (expected));
}

static void
test_encodings (void)
{
  check_decoded ("M\303\274ller", 7, "Müller");
  check_decoded ("\357\273\277M\303\274ller", 10, "Müller");
  check_decoded ("M\374ller \200\205", 9, "Müller €…");
  check_decoded ("\377\376M\0\374\0", 6, "Mü");
  check_decoded ("\376\377\0M\0\374", 6, "Mü");
  check_decoded ("", 0, NULL);
  check_decoded ("a\0b", 3, NULL);
  check_decoded ("\377\376M\0\374", 5, NULL);
  check_decoded ("\377\376M\0\0\0", 6, NULL);
}

static void
test_tidy (void)
{
  g_autofree char *line = onward_text_tidy_line ("  a \t\n b\001\302\205c ", 100);
  g_autofree char *cut = onward_text_tidy_line ("ääää", 3);
  g_autofree char *text = onward_text_tidy (" a\r\nb\rc\001\n ", 100);

  g_assert_cmpstr (line, ==, "a bc");
  g_assert_cmpstr (cut, ==, "ää");
  g_assert_cmpstr (text, ==, "a\nb\nc");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/rows", test_rows);
  g_test_add_func ("/csv/limits", test_limits);
  g_test_add_func ("/csv/separator", test_separator);
  g_test_add_func ("/csv/formulas", test_formulas);
  g_test_add_func ("/csv/encodings", test_encodings);
  g_test_add_func ("/csv/tidy", test_tidy);
  return g_test_run ();
}
