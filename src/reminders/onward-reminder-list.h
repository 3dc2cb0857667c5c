/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"

G_BEGIN_DECLS

/* What is due and coming, as lines for a terminal. */
char *onward_reminder_list_say (GPtrArray *follow_ups, GDateTime *now);
char *onward_reminder_list_read (OnwardStore *store, GDateTime *now, GError **error);

G_END_DECLS
