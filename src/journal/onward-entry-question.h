/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardEntryQuestion:
 * The question that an entry answers, above its text; or, while nothing is written, the offer of
 * one.  Another can be asked for as long as the page is blank, and never is the same twice in a row.
 *
 * Properties: prompt (id of the content, "" for none; to be bound to a field), kind and mood of the
 * entry (they decide what is asked), blank (nothing is written yet), offered (whether to offer; what
 * was answered already is shown all the same).
 */
#define ONWARD_TYPE_ENTRY_QUESTION (onward_entry_question_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryQuestion, onward_entry_question, ONWARD, ENTRY_QUESTION, GtkWidget)

G_END_DECLS
