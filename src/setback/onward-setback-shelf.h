/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackShelf:
 * The applications that the person kept to send next, beside a plan that asks to pick two.  They are
 * there to be seen, no more: a flow after a "no" is not the place to begin one.
 */
#define ONWARD_TYPE_SETBACK_SHELF (onward_setback_shelf_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackShelf, onward_setback_shelf, ONWARD, SETBACK_SHELF, AdwBin)

/* @wanted: whether the plan asks for them; hidden where it does not, or where there are none. */
void onward_setback_shelf_show (OnwardSetbackShelf *self, OnwardWorkspace *workspace, gboolean wanted);

G_END_DECLS
