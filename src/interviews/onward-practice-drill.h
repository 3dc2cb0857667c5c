/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardPracticeDrill:
 * Small exercises for body and voice, one at a time.
 */
#define ONWARD_TYPE_PRACTICE_DRILL (onward_practice_drill_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPracticeDrill, onward_practice_drill, ONWARD, PRACTICE_DRILL, AdwBin)

G_END_DECLS
