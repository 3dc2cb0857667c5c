/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-planner.h"

G_BEGIN_DECLS

/**
 * OnwardSetbackStep:
 * A step of the plan while the person is still looking it over: it can be left out or moved.  It is
 * no record; what is kept of it becomes a follow-up in the one save at the end.
 *
 * Properties: id, title, why (all read only), due (local time), on (whether it is part of the plan),
 * own (the person moved it or left it out, so a plan made anew leaves that as it is).
 */
#define ONWARD_TYPE_SETBACK_STEP (onward_setback_step_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetbackStep, onward_setback_step, ONWARD, SETBACK_STEP, GObject)

OnwardSetbackStep  *onward_setback_step_new       (const OnwardPlannedStep *planned);
const char         *onward_setback_step_get_id    (OnwardSetbackStep *self);
const char         *onward_setback_step_get_title (OnwardSetbackStep *self);
const char         *onward_setback_step_get_why   (OnwardSetbackStep *self);
const char         *onward_setback_step_get_due   (OnwardSetbackStep *self);
void                onward_setback_step_set_due   (OnwardSetbackStep *self, const char *due);
gboolean            onward_setback_step_get_on    (OnwardSetbackStep *self);
void                onward_setback_step_set_on    (OnwardSetbackStep *self, gboolean on);
gboolean            onward_setback_step_get_own   (OnwardSetbackStep *self);
gboolean            onward_setback_step_get_quiet (OnwardSetbackStep *self);
/* Whether it comes long after the plan. */
gboolean            onward_setback_step_get_after (OnwardSetbackStep *self);
OnwardFollowUpKind  onward_setback_step_get_kind  (OnwardSetbackStep *self);

G_END_DECLS
