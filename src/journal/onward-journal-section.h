/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardJournalSection:
 * The journal: entries by month beside the page of one.
 *
 * Opened with the uid "prompt:ID" it begins a new entry that answers this prompt of the content, with
 * "kind:NICK" one of this kind, and with "interview:UID:APPLICATION" one about this interview.
 */
#define ONWARD_TYPE_JOURNAL_SECTION (onward_journal_section_get_type ())
G_DECLARE_FINAL_TYPE (OnwardJournalSection, onward_journal_section, ONWARD, JOURNAL_SECTION, OnwardSection)

G_END_DECLS
