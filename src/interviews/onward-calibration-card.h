/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardCalibrationCard:
 * How interviews felt, said before anything was known, against how they ended.  It reads what it
 * needs when it is first seen, and anew when it is seen again.
 *
 * Property: workspace.
 */
#define ONWARD_TYPE_CALIBRATION_CARD (onward_calibration_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCalibrationCard, onward_calibration_card, ONWARD, CALIBRATION_CARD, GtkBox)

G_END_DECLS
