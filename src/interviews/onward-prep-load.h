/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-prep.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* Gathers what belongs on the prep sheet of an interview, which may be a draft. */
void        onward_prep_load_async  (OnwardWorkspace *workspace, OnwardRecord *interview, GCancellable *cancellable,
                                     GAsyncReadyCallback callback, gpointer data);
OnwardPrep *onward_prep_load_finish (OnwardWorkspace *workspace, GAsyncResult *result, GError **error);

G_END_DECLS
