/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardStingChart:
 * The sting of one "no" over the days, as a small picture: a point for each time that it was asked
 * about, and a line.  A screen reader is told every point.
 */
#define ONWARD_TYPE_STING_CHART (onward_sting_chart_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStingChart, onward_sting_chart, ONWARD, STING_CHART, GtkWidget)

/* @points: of OnwardStingPoint; not changed any more. */
void onward_sting_chart_set_points (OnwardStingChart *self, GArray *points);

G_END_DECLS
