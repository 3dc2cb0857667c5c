/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks for a file.  @patterns: globs such as "*.json" with @patterns_label as their name, or NULL
 * for any file. */
void   onward_choose_file_to_open_async (GtkWidget           *parent,
                                         const char          *title,
                                         const char          *patterns_label,
                                         const char *const   *patterns,
                                         GAsyncReadyCallback  callback,
                                         gpointer             data);
void   onward_choose_file_to_save_async (GtkWidget           *parent,
                                         const char          *title,
                                         const char          *name,
                                         GAsyncReadyCallback  callback,
                                         gpointer             data);
/* Returns: (transfer full) (nullable): the file, NULL when the person thought better of it. */
GFile *onward_choose_file_finish        (GAsyncResult *result);

G_END_DECLS
