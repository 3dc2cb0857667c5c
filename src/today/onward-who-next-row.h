/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-in-touch.h"

G_BEGIN_DECLS

/**
 * OnwardWhoNextRow:
 * A person to write to: who, for how long it has been quiet, the last words, and what to do about it.
 * Its buttons activate "who.write", "who.noted" (a kind of interaction) and "who.later", each with the
 * uid before.
 */
#define ONWARD_TYPE_WHO_NEXT_ROW (onward_who_next_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWhoNextRow, onward_who_next_row, ONWARD, WHO_NEXT_ROW, GtkListBoxRow)

GtkWidget     *onward_who_next_row_new         (OnwardContact *contact);
OnwardContact *onward_who_next_row_get_contact (OnwardWhoNextRow *self);
void           onward_who_next_row_show        (OnwardWhoNextRow *self, OnwardInTouch *in_touch);

G_END_DECLS
