/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardQuickAdd:
 * A window that makes an application out of a pasted posting or link.  What is recognised stands in
 * fields that can be set right; what the person typed there is never overwritten.  Closing it keeps
 * what is in it until the program ends.
 *
 * Signal: "added" (uid).
 */
#define ONWARD_TYPE_QUICK_ADD (onward_quick_add_get_type ())
G_DECLARE_FINAL_TYPE (OnwardQuickAdd, onward_quick_add, ONWARD, QUICK_ADD, AdwWindow)

OnwardQuickAdd *onward_quick_add_new     (OnwardWorkspace *workspace);
void            onward_quick_add_present (OnwardQuickAdd *self, GtkWidget *parent);

G_END_DECLS
