/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"
#include "onward-upcoming.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationCard:
 * An application on the board: whom it went to and how it stands.  It can be dragged, as a
 * OnwardJobApplication, and its menu moves it by "board.move" (uid, nick of the stage).
 *
 * Property: application (nullable).
 */
#define ONWARD_TYPE_APPLICATION_CARD (onward_application_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationCard, onward_application_card, ONWARD, APPLICATION_CARD, GtkWidget)

GtkWidget *onward_application_card_new (OnwardWorkspace *workspace, OnwardUpcoming *upcoming);

G_END_DECLS
