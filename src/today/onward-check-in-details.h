/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-record.h"

G_BEGIN_DECLS

/**
 * OnwardCheckInDetails:
 * What may be said of a check-in beyond its face: how much it stings, feelings, a line.  A page of
 * some hundred widgets: the card makes it when the first face is picked.
 *
 * Signals: done, when the person is through.
 */
#define ONWARD_TYPE_CHECK_IN_DETAILS (onward_check_in_details_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCheckInDetails, onward_check_in_details, ONWARD, CHECK_IN_DETAILS, GtkWidget)

/* @draft: (not nullable): the entry that is written in */
OnwardCheckInDetails *onward_check_in_details_new     (OnwardRecord *draft);

/* Whether the sting is asked for. */
void                  onward_check_in_details_set_ask (OnwardCheckInDetails *self, gboolean ask);

G_END_DECLS
