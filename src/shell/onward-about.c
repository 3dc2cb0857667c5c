/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-about.h"

#include <glib/gi18n.h>

/* Shows what the program is and who made it. */
void
onward_about_present (GtkWindow *parent)
{
  static const char *const developers[] = { "The Onward developers", NULL };

  adw_show_about_window (parent,
                         "application-name", "Onward",
                         "application-icon", ONWARD_APP_ID,
                         "version", ONWARD_VERSION,
                         "developer-name", _("The Onward developers"),
                         "developers", developers,
                         "comments", _("A private companion for the days after a “no”. All that you write stays on "
                                       "this computer. Onward is for self-help and does not replace treatment."),
                         "copyright", "© 2026 The Onward developers",
                         "license-type", GTK_LICENSE_GPL_3_0,
                         /* Translators: your names, one a line */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

/* Shows all keys. */
void
onward_shortcuts_present (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (ONWARD_OBJECT_PATH "/ui/shell/onward-shortcuts.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}
