/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review.h"

G_BEGIN_DECLS

/* An interview has one debrief.  Where one that was let go comes back beside another that was begun
 * meanwhile, the two become one: what @into says stays, and what @other says besides is added.
 * Returns: (transfer full): a draft of @into. */
OnwardRecord *onward_review_join (OnwardRecord *into, OnwardRecord *other);

G_END_DECLS
