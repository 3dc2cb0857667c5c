/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-letter-template.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardLetterChoice:
 * The letters to choose from: the person's own templates, then those that Onward brings along.
 *
 * Signal: "chosen" (s id of a kind, or "" for a template; OnwardLetterTemplate or NULL).
 */
#define ONWARD_TYPE_LETTER_CHOICE (onward_letter_choice_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetterChoice, onward_letter_choice, ONWARD, LETTER_CHOICE, AdwBin)

/* Shows all that can be written; @about_application: whether there is one to write about. */
void onward_letter_choice_show (OnwardLetterChoice *self, OnwardWorkspace *workspace, gboolean about_application);

G_END_DECLS
