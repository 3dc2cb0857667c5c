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
 * and the chips all show and change the same filter, and the list takes its query from it.  Of kinds,
 * moods, feelings and tags several may be chosen, and any of them will do.
 *
 * Properties: words (""), from, to (days, "" for open), active (something besides the words is
 * chosen), narrowed (anything is).
 * Signals: "changed"; "chosen": and not by the words.
 */
#define ONWARD_TYPE_ENTRY_FILTER (onward_entry_filter_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryFilter, onward_entry_filter, ONWARD, ENTRY_FILTER, GObject)

OnwardEntryFilter *onward_entry_filter_new          (void);
OnwardQuery       *onward_entry_filter_dup_query    (OnwardEntryFilter *self);
gboolean           onward_entry_filter_get_narrowed (OnwardEntryFilter *self);
gboolean           onward_entry_filter_get_active   (OnwardEntryFilter *self);
void               onward_entry_filter_clear        (OnwardEntryFilter *self);

const char        *onward_entry_filter_get_words    (OnwardEntryFilter *self);
void               onward_entry_filter_set_words    (OnwardEntryFilter *self, const char *words);

/* Bits 1 << kind and 1 << mood; 0 for all. */
guint              onward_entry_filter_get_kinds    (OnwardEntryFilter *self);
void               onward_entry_filter_set_kinds    (OnwardEntryFilter *self, guint kinds);
guint              onward_entry_filter_get_moods    (OnwardEntryFilter *self);
void               onward_entry_filter_set_moods    (OnwardEntryFilter *self, guint moods);

/* @field is ONWARD_ENTRY_FEELINGS or ONWARD_ENTRY_TAGS. */
const char *const *onward_entry_filter_get_tags     (OnwardEntryFilter *self, OnwardEntryField field);
void               onward_entry_filter_add_tag      (OnwardEntryFilter *self, OnwardEntryField field, const char *tag);
void               onward_entry_filter_remove_tag   (OnwardEntryFilter *self, OnwardEntryField field, const char *tag);

/* Entries about one record: @field is one of the entry's references; @uid is "" for any. */
OnwardEntryField   onward_entry_filter_get_link     (OnwardEntryFilter *self, const char **uid);
void               onward_entry_filter_set_link     (OnwardEntryFilter *self, OnwardEntryField field, const char *uid);

const char        *onward_entry_filter_get_from     (OnwardEntryFilter *self);
void               onward_entry_filter_set_from     (OnwardEntryFilter *self, const char *day);
const char        *onward_entry_filter_get_to       (OnwardEntryFilter *self);
void               onward_entry_filter_set_to       (OnwardEntryFilter *self, const char *day);

/* What is chosen, to be kept (a{sv}, floating); the words are not. */
GVariant          *onward_entry_filter_to_variant   (OnwardEntryFilter *self);
void               onward_entry_filter_from_variant (OnwardEntryFilter *self, GVariant *chosen);

G_END_DECLS
