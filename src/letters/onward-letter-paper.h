/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardLetterPaper:
 * The text of a letter: its gaps stand out, Tab goes from one to the next, and what the guard found
 * is underlined.
 *
 * Properties: text (to be bound to a TEXT field; never NULL), n-gaps (notified with the text).
 */
#define ONWARD_TYPE_LETTER_PAPER (onward_letter_paper_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetterPaper, onward_letter_paper, ONWARD, LETTER_PAPER, GtkWidget)

const char *onward_letter_paper_get_text   (OnwardLetterPaper *self);
void        onward_letter_paper_set_text   (OnwardLetterPaper *self, const char *text);
guint       onward_letter_paper_get_n_gaps (OnwardLetterPaper *self);
/* Selects the next gap after the cursor, or before it; FALSE when there is none on that side. */
gboolean    onward_letter_paper_go_to_gap  (OnwardLetterPaper *self, gboolean forward);
/* Underlines @hits (OnwardGuardHit) until the text changes there. */
void        onward_letter_paper_mark       (OnwardLetterPaper *self, GArray *hits);
/* Selects a stretch and shows it; in characters. */
void        onward_letter_paper_select     (OnwardLetterPaper *self, int start, int end);

G_END_DECLS
