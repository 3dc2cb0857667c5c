/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One line of an OnwardChecklist.  Properties: text, done.  Signals: "removed" (its button, or
 * Backspace in an empty text), "entered" (Return). */
#define ONWARD_TYPE_CHECKLIST_ROW (onward_checklist_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardChecklistRow, onward_checklist_row, ONWARD, CHECKLIST_ROW, GtkWidget)

GtkWidget  *onward_checklist_row_new      (const char *text, gboolean done);
const char *onward_checklist_row_get_text (OnwardChecklistRow *self);
gboolean    onward_checklist_row_get_done (OnwardChecklistRow *self);

G_END_DECLS
