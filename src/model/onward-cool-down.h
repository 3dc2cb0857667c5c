/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"

G_BEGIN_DECLS

/* After a "no" a reply may be written at once, and goes to the mail program when the first anger or
 * shame is over. */

/* @noted: when the "no" was noted, Unix seconds, 0 when that is not known
 * @hours: how long it rests; 0 = not at all
 * @evening: "HH:MM"; a "no" of which the day alone is known counts from then
 * Returns: (transfer full): the local time from which the mail program may be opened; "" for at once */
char *onward_cool_down_until (OnwardJobApplication *application, gint64 noted, int hours, const char *evening,
                              GTimeZone *zone);

/* Whether @typed is the employer's name, as a person types it again. */
gboolean onward_cool_down_confirms (const char *typed, const char *employer);

G_END_DECLS
