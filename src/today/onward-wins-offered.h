/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-win-offers.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardWinsOffered:
 * What was done of late and could be kept as a win, one at a time, and what becomes of it.  It follows
 * the diary while it is awake.  It has no widget.
 *
 * Signal: "changed": there is another one to offer, or none.
 */
#define ONWARD_TYPE_WINS_OFFERED (onward_wins_offered_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWinsOffered, onward_wins_offered, ONWARD, WINS_OFFERED, GObject)

OnwardWinsOffered    *onward_wins_offered_new       (OnwardWorkspace *workspace);
void                  onward_wins_offered_set_awake (OnwardWinsOffered *self, gboolean awake);
/* Returns: (transfer none) (nullable) */
const OnwardWinOffer *onward_wins_offered_get       (OnwardWinsOffered *self);
/* It is not offered again, even when the win is let go later. */
void                  onward_wins_offered_keep      (OnwardWinsOffered *self);
/* Neither is this, and nothing else is offered on the same day. */
void                  onward_wins_offered_not_now   (OnwardWinsOffered *self);

G_END_DECLS
