/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review.h"

G_BEGIN_DECLS

/* How interviews felt, said before anything was known, against how they ended.  With fewer there is
 * nothing to be read off. */
#define ONWARD_CALIBRATION_LEAST 5

typedef struct
{
  int felt; /* 0 to 10 */
  gboolean led_on; /* to a next round or an offer; otherwise to a no */
} OnwardCalibrationPoint;

/* Of OnwardCalibrationPoint.  @interviews: all of the applications concerned, so that a round which
 * led to another is known as such. */
GArray   *onward_calibration_points     (GPtrArray *reviews, GPtrArray *interviews, GPtrArray *applications);
/* Returns: (transfer full): one or two sentences. */
char     *onward_calibration_say        (GArray *points);
/* Every point in words, for a screen reader. */
char     *onward_calibration_say_points (GArray *points);

G_END_DECLS
