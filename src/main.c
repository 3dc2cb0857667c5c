/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <malloc.h>

#include "onward-app.h"

int
main (int argc, char *argv[])
{
  g_autoptr (OnwardApp) app = NULL;

  /* One heap for the interface and one for all threads beside it, which wait for the disk and not for
   * each other. */
  mallopt (M_ARENA_MAX, 2);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, ONWARD_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_application_name ("Onward");
  app = onward_app_new ();
  return g_application_run (G_APPLICATION (app), argc, argv);
}
