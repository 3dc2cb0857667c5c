/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-targets-look.h"

G_BEGIN_DECLS

/**
 * OnwardTargetRings:
 * What this week is to bring and has brought: a ring for each target, with words beside it, and the way
 * to set them.  It looks while it is on show.  A child that a .ui adds goes behind them.
 */
#define ONWARD_TYPE_TARGET_RINGS (onward_target_rings_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTargetRings, onward_target_rings, ONWARD, TARGET_RINGS, GtkWidget)

GtkWidget *onward_target_rings_new      (OnwardTargetsLook *look);
/* For one in a template; once, before it is on show. */
void       onward_target_rings_set_look (OnwardTargetRings *self, OnwardTargetsLook *look);

G_END_DECLS
