/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-targets.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardTargetsLook:
 * What the week that is on brought so far, beside what was wished for.  It follows the diary while it
 * is awake, and asks when there is nothing else to do.  It has no widget.
 *
 * Signal: "changed": something of it is another than before, or was found for the first time.
 */
#define ONWARD_TYPE_TARGETS_LOOK (onward_targets_look_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTargetsLook, onward_targets_look, ONWARD, TARGETS_LOOK, GObject)

OnwardTargetsLook   *onward_targets_look_new       (OnwardWorkspace *workspace);
void                 onward_targets_look_set_awake (OnwardTargetsLook *self, gboolean awake);
/* Returns: (nullable): NULL until the first answer has come. */
const OnwardTargets *onward_targets_look_get       (OnwardTargetsLook *self);

/* Counts once what the days from @from to @to brought. */
void                 onward_targets_ask_async      (OnwardStore *store, const char *from, const char *to, GTimeZone *zone,
                                                    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean             onward_targets_ask_finish     (GAsyncResult *result, OnwardTargets *targets, GError **error);

G_END_DECLS
