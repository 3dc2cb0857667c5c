/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Stories on paper: each on a page of its own, to be looked at before an interview.
 * @stories: of OnwardStory. */

/* Shows the print dialog. */
void     onward_story_print     (GPtrArray *stories, GtkWidget *parent);
gboolean onward_story_write_pdf (GPtrArray *stories, const char *path, GError **error);

G_END_DECLS
