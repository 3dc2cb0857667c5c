/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPrepSheet:
 * One page to read before an interview: the company, the people, lessons, stories that fit, questions
 * to ask, a card, the prep list.  Follows the diary while it is looked at, and can be printed or saved
 * as PDF.  Nothing is typed here.
 */
#define ONWARD_TYPE_PREP_SHEET (onward_prep_sheet_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPrepSheet, onward_prep_sheet, ONWARD, PREP_SHEET, AdwBin)

/* To be called once.  @interview: the draft of the editor beside it. */
void onward_prep_sheet_set_up (OnwardPrepSheet *self, OnwardWorkspace *workspace, OnwardRecord *interview);
/* Prints it as soon as it is there; asks how. */
void onward_prep_sheet_print  (OnwardPrepSheet *self);

G_END_DECLS
