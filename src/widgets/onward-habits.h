/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "onward-days.h"

G_BEGIN_DECLS

/* What the preferences say of a person's days: working days, morning, evening, quiet hours. */
void onward_habits_read_days (GSettings *settings, OnwardDays *days);

G_END_DECLS
