/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-targets-look.h"

G_BEGIN_DECLS

/**
 * OnwardTargetsCard:
 * This week on Today: the rings of what is wished for, and, while fewer applications are in motion than
 * the person wants, the shelf of those that are kept for a good day.
 */
#define ONWARD_TYPE_TARGETS_CARD (onward_targets_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTargetsCard, onward_targets_card, ONWARD, TARGETS_CARD, GtkWidget)

GtkWidget *onward_targets_card_new (OnwardWorkspace *workspace, OnwardTargetsLook *look);

G_END_DECLS
