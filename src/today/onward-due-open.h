/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-follow-up.h"

G_BEGIN_DECLS

/* Takes a follow-up up: opens what it belongs to, or where its step is done.  @widget is where it
 * stands. */
void onward_due_open (GtkWidget *widget, OnwardFollowUp *follow_up);

G_END_DECLS
