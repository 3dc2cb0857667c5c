/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardNoCard:
 * What belongs to an application that ended with a "no": how the sting went on, and, folded, what the
 * person's own numbers say of it.  Hidden for all others.
 */
#define ONWARD_TYPE_NO_CARD (onward_no_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardNoCard, onward_no_card, ONWARD, NO_CARD, GtkWidget)

/* Once, before use.  @application may be a draft, and is followed. */
void onward_no_card_set_up (OnwardNoCard *self, OnwardWorkspace *workspace, OnwardJobApplication *application);

G_END_DECLS
