/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-dialog.h"

void
onward_dialog_present (GtkWindow *dialog, GtkWidget *parent)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  int width, height;

  if (GTK_IS_WINDOW (root))
    {
      gtk_window_get_default_size (dialog, &width, &height);
      gtk_window_set_default_size (dialog, MIN (width, gtk_widget_get_width (GTK_WIDGET (root))), height);
      gtk_window_set_transient_for (dialog, GTK_WINDOW (root));
    }
  gtk_window_present (dialog);
}
