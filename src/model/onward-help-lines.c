/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-help-lines.h"

#include <string.h>

#include "onward-content-file.h"

static void
read_line (JsonObject *item, const char *context, void *to)
{
  OnwardShippedLine *line = to;

  line->id = onward_content_file_text (item, "id");
  line->regions = onward_content_file_text (item, "regions");
  line->name = onward_content_file_text (item, "name");
  line->reach = onward_content_file_text (item, "reach");
  line->notes = onward_content_file_translated (item, "text", context);
}

const OnwardShippedLine *
onward_help_lines (guint *n_lines)
{
  static const OnwardShippedLine *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("help-lines.json", sizeof *all, &n_all, read_line);
  *n_lines = n_all;
  return all;
}

/* The two letters after the first underscore; "" for none. */
static char *
dup_region (const char *locale)
{
  const char *underscore = locale != NULL ? strchr (locale, '_') : NULL;

  if (underscore == NULL || strlen (underscore) < 3)
    return g_strdup ("");
  return g_ascii_strup (underscore + 1, 2);
}

/* @regions: with spaces between; "" is everywhere. */
static gboolean
is_in (const char *region, const char *regions)
{
  g_auto (GStrv) all = g_strsplit (regions, " ", -1);

  return *regions == '\0' || g_strv_contains ((const char *const *) all, region);
}

GPtrArray *
onward_help_lines_for (const char *locale)
{
  g_autofree char *region = dup_region (locale);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_shipped;
  const OnwardShippedLine *shipped = onward_help_lines (&n_shipped);

  for (guint i = 0; i < n_shipped; i++)
    {
      if (!is_in (region, shipped[i].regions))
        continue;
      g_ptr_array_add (lines, g_object_new (ONWARD_TYPE_HELP_LINE,
                                            "name", shipped[i].name,
                                            "reach", shipped[i].reach,
                                            "notes", shipped[i].notes,
                                            "content", shipped[i].id,
                                            "position", (gint64) i + 1,
                                            NULL));
    }
  return lines;
}

/* What has letters in it is an address; what has digits and signs between them is a number. */
char *
onward_help_line_dup_uri (OnwardHelpLine *line)
{
  const char *reach = onward_record_get_text (ONWARD_RECORD (line), ONWARD_HELP_LINE_REACH);
  g_autofree char *word = g_strstrip (g_strdup (reach));
  g_autoptr (GString) number = g_string_new ("tel:");

  if (g_str_has_prefix (word, "https://") || g_str_has_prefix (word, "http://"))
    return g_steal_pointer (&word);
  for (const char *c = word; *c != '\0'; c++)
    {
      if (g_ascii_isdigit (*c) || (*c == '+' && c == word))
        g_string_append_c (number, *c);
      else if (strchr (" -/().", *c) == NULL)
        return strchr (word, '.') != NULL && strchr (word, ' ') == NULL ? g_strconcat ("https://", word, NULL) : NULL;
    }
  if (number->len < strlen ("tel:") + 3)
    return NULL;
  return g_string_free (g_steal_pointer (&number), FALSE);
}
