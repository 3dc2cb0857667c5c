/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardLetterGuard:
 * What the guard found in a letter, each with its reason.  Hidden while it found nothing.  It blocks
 * nothing.
 *
 * Signal: "hit" (int start, int end; in characters): the person wants to see it in the text.
 */
#define ONWARD_TYPE_LETTER_GUARD (onward_letter_guard_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetterGuard, onward_letter_guard, ONWARD, LETTER_GUARD, GtkWidget)

/* @hits: of OnwardGuardHit, in @text */
void onward_letter_guard_show (OnwardLetterGuard *self, const char *text, GArray *hits);

G_END_DECLS
