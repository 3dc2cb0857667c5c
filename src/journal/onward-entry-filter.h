/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"
#include "onward-query.h"

G_BEGIN_DECLS

/**
 * OnwardEntryFilter:
 * What the journal's list is narrowed to.  It exists to be bound to: the search field, the popover
 * and the chips all show and change the same filter, and the list takes its query from it.
 *
 * Properties: words (""), kinds (bits 1 << kind, 0 for all), mood (0 for any), feeling, tag ("" for
 * any), active (something besides the words is chosen), narrowed (anything is).
 * Signal: "changed".
 */
#define ONWARD_TYPE_ENTRY_FILTER (onward_entry_filter_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryFilter, onward_entry_filter, ONWARD, ENTRY_FILTER, GObject)

OnwardEntryFilter *onward_entry_filter_new          (void);
OnwardQuery       *onward_entry_filter_dup_query    (OnwardEntryFilter *self);
gboolean           onward_entry_filter_get_narrowed (OnwardEntryFilter *self);
gboolean           onward_entry_filter_get_active   (OnwardEntryFilter *self);
const char        *onward_entry_filter_get_words    (OnwardEntryFilter *self);
guint              onward_entry_filter_get_kinds    (OnwardEntryFilter *self);
int                onward_entry_filter_get_mood     (OnwardEntryFilter *self);
const char        *onward_entry_filter_get_feeling  (OnwardEntryFilter *self);
const char        *onward_entry_filter_get_tag      (OnwardEntryFilter *self);
void               onward_entry_filter_set_words    (OnwardEntryFilter *self, const char *words);
void               onward_entry_filter_set_kinds    (OnwardEntryFilter *self, guint kinds);
void               onward_entry_filter_set_mood     (OnwardEntryFilter *self, int mood);
void               onward_entry_filter_set_feeling  (OnwardEntryFilter *self, const char *feeling);
void               onward_entry_filter_set_tag      (OnwardEntryFilter *self, const char *tag);
void               onward_entry_filter_clear        (OnwardEntryFilter *self);

G_END_DECLS
