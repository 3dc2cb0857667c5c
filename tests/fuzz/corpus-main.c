/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib.h>
#include <locale.h>

#include "fuzz.h"

/* Without libFuzzer: every file of the folders given goes through the target once. */

static guint
run_folder (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  const char *name;
  guint n = 0;

  if (folder == NULL)
    g_error ("%s", error->message);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      gsize length;

      if (!g_file_get_contents (file, &text, &length, &error))
        g_error ("%s", error->message);
      g_print ("%s\n", name);
      LLVMFuzzerTestOneInput ((const uint8_t *) text, length);
      n++;
    }
  return n;
}

int
main (int argc, char **argv)
{
  guint n = 0;

  setlocale (LC_ALL, "");
  for (int i = 1; i < argc; i++)
    n += run_folder (argv[i]);
  /* A test of no files would pass whatever happens. */
  return n > 0 ? 0 : 1;
}
