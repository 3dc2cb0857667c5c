/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"

G_BEGIN_DECLS

/* How an application stands, in a few words for a row or a heading. */

OnwardStage onward_stage_next         (OnwardStage stage);
char       *onward_standing_say       (OnwardJobApplication *self, const char *today);
char       *onward_standing_say_stage (OnwardJobApplication *self, const char *today);
gboolean    onward_standing_is_live   (OnwardJobApplication *self);

G_END_DECLS
