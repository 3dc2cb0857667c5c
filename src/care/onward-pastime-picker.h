/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-lifts.h"

G_BEGIN_DECLS

/**
 * OnwardPastimePicker:
 * A few small things to choose from, those first that helped before; then the mood, in one tap, and
 * the person is free to go.
 *
 * Actions: "care.yours" (all of them), "window.close"; both belong to what is around it.
 */
#define ONWARD_TYPE_PASTIME_PICKER (onward_pastime_picker_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPastimePicker, onward_pastime_picker, ONWARD, PASTIME_PICKER, AdwBin)

/* Once, before use.  @plan: the uid of the plan that a pause belongs to, or "". */
void onward_pastime_picker_set_up (OnwardPastimePicker *self, OnwardWorkspace *workspace, OnwardLifts *lifts, const char *plan);
/* Offers a few; or goes on with this one right away. */
void onward_pastime_picker_offer  (OnwardPastimePicker *self);
void onward_pastime_picker_begin  (OnwardPastimePicker *self, OnwardPastime *pastime);

G_END_DECLS
