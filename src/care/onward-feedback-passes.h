/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-feedback.h"

G_BEGIN_DECLS

/**
 * OnwardFeedbackPasses:
 * The three passes that feedback is read in, one at a time: the facts, the feelings, one thing to do.
 */
#define ONWARD_TYPE_FEEDBACK_PASSES (onward_feedback_passes_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeedbackPasses, onward_feedback_passes, ONWARD, FEEDBACK_PASSES, AdwBin)

/* Once: what is written goes into @draft. */
void onward_feedback_passes_bind (OnwardFeedbackPasses *self, OnwardRecord *draft);
/* Shows the pass of this number, from 0. */
void onward_feedback_passes_show (OnwardFeedbackPasses *self, int pass);

G_END_DECLS
