/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"

G_BEGIN_DECLS

/* One find as an item of a list model.  Properties: title, snippet (markup), day (as people say
 * it), exact (the day in full), heading (of its group, "" unless it is the first). */
#define ONWARD_TYPE_SEARCH_HIT (onward_search_hit_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSearchHit, onward_search_hit, ONWARD, SEARCH_HIT, GObject)

OnwardSearchHit *onward_search_hit_new        (const OnwardHit *hit, gboolean first, const char *today);
const char      *onward_search_hit_get_target (OnwardSearchHit *self);

G_END_DECLS
