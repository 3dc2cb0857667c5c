/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One step of an OnwardThoughtEditor: a question, a quieter line under it, and what answers it.
 * Properties: thought (that is looked at), question, detail (each "" for none). */
#define ONWARD_TYPE_THOUGHT_PAGE (onward_thought_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtPage, onward_thought_page, ONWARD, THOUGHT_PAGE, GtkBox)

G_END_DECLS
