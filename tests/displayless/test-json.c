/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-json.h"

#include <json-glib/json-glib.h>
#include <string.h>

static gboolean
walk (const char *text, gsize length, OnwardJsonFlaws *flaws)
{
  OnwardJsonCursor cursor;
  const char *value;
  gsize value_length;
  gboolean walked;

  onward_json_cursor_init (&cursor, text, length);
  walked = onward_json_skip_value (&cursor, &value, &value_length) && onward_json_at_end (&cursor);
  g_assert_true (walked == (cursor.fault == NULL));
  if (flaws != NULL)
    *flaws = cursor.flaws;
  return walked;
}

static void
test_good (void)
{
  static const char *const good[] = {
    "{}", "[]", " [ ] ", "0", "-0", "10", "1.5", "1e5", "1E+5", "1.25e-3", "true", "false", "null", "\"\"",
    "\"a \\\"b\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00e4 \\ud83d\\ude00\"", "{\"a\":1,\"b\":[{},[]]}", "{ \"a\" : \"ä 😀\" }",
    "[1,\n2,\r\n\t3]",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      OnwardJsonFlaws flaws;

      g_test_message ("%s", good[i]);
      g_assert_true (walk (good[i], strlen (good[i]), &flaws));
      g_assert_cmpint (flaws, ==, ONWARD_JSON_FLAW_NONE);
    }
}

static void
test_bad (void)
{
  static const char *const bad[] = {
    "", " ", "{", "[", "}", "[1", "[1,", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}",
    "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x1", "NaN", "Infinity", "tru", "nul", "True", "\"", "\"a", "\"\\x\"",
    "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"", "\"a\tb\"", "[1 2]", "{\"a\" 1}", "{} {}", "[] x", "// a\n[]", "/* a */ []",
    "[1] // a", "{\"a\":1 \"b\":2}", "\"\\",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_false (walk (bad[i], strlen (bad[i]), NULL));
    }
}

static void
test_flaws (void)
{
  static const struct
  {
    const char *text;
    OnwardJsonFlaws flaws;
  } cases[] = {
    { "\"a\\u0000b\"", ONWARD_JSON_FLAW_NUL },
    { "\"\\ud83d\"", ONWARD_JSON_FLAW_SURROGATE },
    { "\"\\ude00\"", ONWARD_JSON_FLAW_SURROGATE },
    { "\"\\ud83dx\"", ONWARD_JSON_FLAW_SURROGATE },
    { "\"\\ud83d\\u0041\"", ONWARD_JSON_FLAW_SURROGATE },
    { "\"\\ud83d\\ud83d\"", ONWARD_JSON_FLAW_SURROGATE },
    { "999999999999999999", ONWARD_JSON_FLAW_NONE },
    { "9999999999999999999", ONWARD_JSON_FLAW_NUMBER },
    { "-123456789012345678901234567890", ONWARD_JSON_FLAW_NUMBER },
    { "1e308", ONWARD_JSON_FLAW_NONE },
    { "1e309", ONWARD_JSON_FLAW_NUMBER },
    { "[\"\\u0000\", 1e999]", ONWARD_JSON_FLAW_NUL | ONWARD_JSON_FLAW_NUMBER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      OnwardJsonFlaws flaws;

      g_test_message ("%s", cases[i].text);
      g_assert_true (walk (cases[i].text, strlen (cases[i].text), &flaws));
      g_assert_cmpint (flaws, ==, cases[i].flaws);
    }
}

/* Every way to cut a text short is walked without reading past its end; the copies are of the exact
 * size, so that a sanitizer sees the first byte too many. */
static void
test_cut (void)
{
  static const char whole[] = "{\"a\": [1.5e3, true, \"x\\u00e4\\ud83d\\ude00\"], \"b\": null}";

  for (gsize length = 0; length < sizeof whole - 1; length++)
    {
      g_autofree char *cut = g_memdup2 (whole, length);

      g_assert_false (walk (cut, length, NULL));
    }
  g_assert_true (walk (whole, sizeof whole - 1, NULL));
}

static void
test_depth (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < ONWARD_JSON_MAX_DEPTH; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; i < ONWARD_JSON_MAX_DEPTH; i++)
    g_string_append_c (text, ']');
  g_assert_true (walk (text->str, text->len, NULL));
  g_string_prepend_c (text, '[');
  g_string_append_c (text, ']');
  g_assert_false (walk (text->str, text->len, NULL));

  g_string_truncate (text, 0);
  for (guint i = 0; i < 10 * 1000 * 1000; i++)
    g_string_append_c (text, '[');
  g_assert_false (walk (text->str, text->len, NULL));
}

static void
test_line (void)
{
  static const char text[] = "[1,\n2,\n\n]";
  OnwardJsonCursor cursor;
  const char *value;
  gsize length;

  onward_json_cursor_init (&cursor, text, strlen (text));
  g_assert_cmpuint (onward_json_get_line (&cursor), ==, 1);
  g_assert_false (onward_json_skip_value (&cursor, &value, &length));
  g_assert_cmpuint (onward_json_get_line (&cursor), ==, 4);
  g_assert_nonnull (cursor.fault);
}

/* Whatever a string holds, json-glib reads it back. */
static void
test_append_string (void)
{
  g_autoptr (GString) all = g_string_new ("ä€😀\xe2\x80\xa8");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;

  for (char c = 1; c > 0; c++)
    g_string_append_c (all, c);
  onward_json_append_string (text, all->str);
  g_assert_true (walk (text->str, text->len, NULL));
  node = json_from_string (text->str, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (json_node_get_string (node), ==, all->str);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/json/good", test_good);
  g_test_add_func ("/exchange/json/bad", test_bad);
  g_test_add_func ("/exchange/json/flaws", test_flaws);
  g_test_add_func ("/exchange/json/cut", test_cut);
  g_test_add_func ("/exchange/json/depth", test_depth);
  g_test_add_func ("/exchange/json/line", test_line);
  g_test_add_func ("/exchange/json/append-string", test_append_string);
  return g_test_run ();
}
