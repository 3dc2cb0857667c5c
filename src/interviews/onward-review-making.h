/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-review-lead.h"

G_BEGIN_DECLS

/* @led: what the piece led to by now.  @piece: as it was given. */
typedef void (*OnwardReviewMakingDone) (OnwardEditor *editor, const char *led, gpointer piece);

/* Keeps @record (taken), which a piece of the debrief in @editor led to, unless there is one of its
 * sort already; says so, with a way back. */
void onward_review_make (OnwardEditor *editor, OnwardLead lead, OnwardRecord *record, const char *led,
                         OnwardReviewMakingDone done, gpointer piece);

G_END_DECLS
