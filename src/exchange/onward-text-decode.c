/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-text-decode.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-error.h"

/* Windows-1252 from 0x80 to 0x9f; the five bytes that mean nothing become what Latin-1 has there. */
static const gunichar upper[32] = {
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

static char *
decode_western (const char *bytes, gsize length, gsize *decoded)
{
  GString *text = g_string_sized_new (length + length / 8 + 1);

  for (gsize i = 0; i < length; i++)
    {
      guchar byte = (guchar) bytes[i];

      if (byte < 0x80)
        g_string_append_c (text, bytes[i]);
      else
        g_string_append_unichar (text, byte < 0xa0 ? upper[byte - 0x80] : byte);
    }
  if (decoded != NULL)
    *decoded = text->len;
  return g_string_free (text, FALSE);
}

static char *
fail (GError **error, const char *message)
{
  g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID, message);
  return NULL;
}

static char *
decode_wide (const char *bytes, gsize length, const char *charset, gsize *decoded, GError **error)
{
  char *text = g_convert (bytes, (gssize) length, "UTF-8", charset, NULL, decoded, NULL);

  if (text == NULL)
    return fail (error, _("This file begins as text and then breaks off. It is damaged."));
  if (memchr (text, '\0', *decoded) == NULL)
    return text;
  g_free (text);
  return fail (error, _("This is not a text file."));
}

char *
onward_text_decode (GBytes *bytes, gsize *length, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (size == 0)
    return fail (error, _("This file is empty."));
  if (size >= 2 && memcmp (data, "\xff\xfe", 2) == 0)
    return decode_wide (data + 2, size - 2, "UTF-16LE", length, error);
  if (size >= 2 && memcmp (data, "\xfe\xff", 2) == 0)
    return decode_wide (data + 2, size - 2, "UTF-16BE", length, error);
  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      size -= 3;
    }
  if (memchr (data, '\0', size) != NULL)
    return fail (error, _("This is not a text file."));
  if (!g_utf8_validate_len (data, size, NULL))
    return decode_western (data, size, length);
  *length = size;
  return g_strndup (data, size);
}

char *
onward_text_decode_charset (const char *bytes, gsize length, const char *charset)
{
  /* Names from a file do not choose what is loaded into the program. */
  static const char *const known[] = {
    "ISO-8859-2", "ISO-8859-15", "WINDOWS-1250", "WINDOWS-1251", "KOI8-R", "SHIFT_JIS", "GB2312", "BIG5", NULL,
  };
  g_autofree char *wanted = charset != NULL ? g_ascii_strup (charset, -1) : g_strdup ("");

  if (memchr (bytes, '\0', length) != NULL)
    length = strlen (bytes);
  if (g_strv_contains (known, wanted))
    {
      char *text = g_convert (bytes, (gssize) length, "UTF-8", wanted, NULL, NULL, NULL);

      if (text != NULL)
        return text;
    }
  if (!g_str_has_prefix (wanted, "ISO-8859-1") && !g_str_equal (wanted, "WINDOWS-1252") &&
      g_utf8_validate_len (bytes, length, NULL))
    return g_strndup (bytes, length);
  return decode_western (bytes, length, NULL);
}

static gboolean
is_kept (gunichar c)
{
  return !g_unichar_iscntrl (c) || c == '\n' || c == '\t';
}

char *
onward_text_tidy (const char *text, gsize max)
{
  GString *tidy = g_string_new (NULL);

  for (const char *at = text; *at != '\0' && tidy->len < max; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\r')
        c = at[1] == '\n' ? 0 : '\n';
      if (c != 0 && is_kept (c))
        g_string_append_unichar (tidy, c);
    }
  g_strstrip (tidy->str);
  return g_string_free (tidy, FALSE);
}

char *
onward_text_tidy_line (const char *text, gsize max)
{
  GString *tidy = g_string_new (NULL);
  gboolean gap = FALSE;

  for (const char *at = text; *at != '\0' && tidy->len < max; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c) || c == 0x2028 || c == 0x2029)
        gap = tidy->len > 0;
      else if (is_kept (c))
        {
          if (gap)
            g_string_append_c (tidy, ' ');
          gap = FALSE;
          g_string_append_unichar (tidy, c);
        }
    }
  return g_string_free (tidy, FALSE);
}
