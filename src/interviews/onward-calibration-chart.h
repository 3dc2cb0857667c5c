/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardCalibrationChart:
 * How interviews felt against how they ended, as a small picture: a point for each, from 0 to 10, in
 * one row for those that led on and one for those that ended with a no.
 */
#define ONWARD_TYPE_CALIBRATION_CHART (onward_calibration_chart_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCalibrationChart, onward_calibration_chart, ONWARD, CALIBRATION_CHART, GtkWidget)

/* @points: of OnwardCalibrationPoint; not changed any more. */
void onward_calibration_chart_set_points (OnwardCalibrationChart *self, GArray *points);

G_END_DECLS
