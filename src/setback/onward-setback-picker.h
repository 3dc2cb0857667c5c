/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-setback.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackPicker:
 * Which application it is about: a name to type, and under it those in the diary that fit and have
 * not ended, the one that moved last on top.  A name that fits none is taken as a new one.
 */
#define ONWARD_TYPE_SETBACK_PICKER (onward_setback_picker_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackPicker, onward_setback_picker, ONWARD, SETBACK_PICKER, AdwBin)

void onward_setback_picker_open (OnwardSetbackPicker *self, OnwardWorkspace *workspace, OnwardSetback *setback);

G_END_DECLS
