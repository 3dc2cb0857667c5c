/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"

G_BEGIN_DECLS

/* How the sting of one "no" went on: pure rules over what was said of it. */

/* What was said on one day. */
typedef struct
{
  int day; /* counted from the first one */
  int sting;
} OnwardStingPoint;

GArray *onward_sting_curve_new        (GPtrArray *entries, const char *application, const char *plan, const char *from);
int     onward_sting_curve_get_halved (GArray *points);
char   *onward_sting_curve_say        (GArray *points);
char   *onward_sting_curve_say_points (GArray *points);

G_END_DECLS
