/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-lift.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardLifts:
 * What does the person good, read from the diary and kept true to it: their pastimes, and how often
 * each was done of late and what it did.
 *
 * Signals: "changed": something of it is another, or has come for the first time.
 */
#define ONWARD_TYPE_LIFTS (onward_lifts_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLifts, onward_lifts, ONWARD, LIFTS, GObject)

OnwardLifts   *onward_lifts_new            (OnwardWorkspace *workspace);
gboolean       onward_lifts_get_ready      (OnwardLifts *self);
/* Of OnwardPastime, and of OnwardEntry, newest first; empty before the answer has come. */
GPtrArray     *onward_lifts_get_pastimes   (OnwardLifts *self);
GPtrArray     *onward_lifts_get_activities (OnwardLifts *self);
/* Returns: (transfer full): what it does, in a few words; "" when it was never done. */
char          *onward_lifts_say            (OnwardLifts *self, OnwardPastime *pastime);

G_END_DECLS
