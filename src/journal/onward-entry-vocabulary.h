/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardEntryVocabulary:
 * All tags and feelings that stand in the journal, so that they can be offered again.  It looks when
 * asked to, and knows whether anything was written since.
 *
 * Properties: tags, feelings (GStrv, sorted, each once).
 */
#define ONWARD_TYPE_ENTRY_VOCABULARY (onward_entry_vocabulary_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntryVocabulary, onward_entry_vocabulary, ONWARD, ENTRY_VOCABULARY, GObject)

OnwardEntryVocabulary *onward_entry_vocabulary_new          (void);
void                   onward_entry_vocabulary_look         (OnwardEntryVocabulary *self, OnwardStore *store);
const char *const     *onward_entry_vocabulary_get_tags     (OnwardEntryVocabulary *self);
const char *const     *onward_entry_vocabulary_get_feelings (OnwardEntryVocabulary *self);

G_END_DECLS
