/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardWhoNext:
 * Looks for people whom it would be good to write to, when there is nothing else to do, and puts a
 * card with them at the end of a page while there are any.  It never asks for more than a look: no
 * notification, no count.
 */
#define ONWARD_TYPE_WHO_NEXT (onward_who_next_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWhoNext, onward_who_next, ONWARD, WHO_NEXT, GObject)

/* @page: the box that the card goes to the end of. */
OnwardWhoNext *onward_who_next_new       (OnwardWorkspace *workspace, GtkBox *page);
void           onward_who_next_set_awake (OnwardWhoNext *self, gboolean awake);

G_END_DECLS
