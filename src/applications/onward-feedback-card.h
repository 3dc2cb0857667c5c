/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"
#include "onward-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardFeedbackCard:
 * Where the asking for feedback stands after a "no", in a sentence, and the one next act.  Hidden
 * while there is no "no".
 */
#define ONWARD_TYPE_FEEDBACK_CARD (onward_feedback_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeedbackCard, onward_feedback_card, ONWARD, FEEDBACK_CARD, GtkWidget)

/* @application: a draft that comes to hold one after the other. */
void onward_feedback_card_set_up (OnwardFeedbackCard *self, OnwardWorkspace *workspace,
                                  OnwardJobApplication *application);

G_END_DECLS
