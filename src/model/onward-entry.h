/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_ENTRY_KIND_NOTE,
  ONWARD_ENTRY_KIND_CHECK_IN,
  ONWARD_ENTRY_KIND_WIN,
  ONWARD_ENTRY_KIND_PROOF,
} OnwardEntryKind;

/* Sting: 0 (none) to 10, -1 when it was not said.  Mood: 1 (very low) to 5 (good), 0 when not said. */
#define ONWARD_STING_UNSAID (-1)
#define ONWARD_MOOD_UNSAID 0

typedef enum
{
  ONWARD_ENTRY_KIND,
  ONWARD_ENTRY_WHEN, /* local time that the entry tells of */
  ONWARD_ENTRY_TEXT,
  ONWARD_ENTRY_STING,
  ONWARD_ENTRY_MOOD,
  ONWARD_ENTRY_FEELINGS, /* ids of content or the person's own words */
  ONWARD_ENTRY_TAGS,
  ONWARD_ENTRY_PROMPT, /* id of the prompt that it answers, or "" */
  ONWARD_ENTRY_APPLICATION,
  ONWARD_ENTRY_INTERVIEW,
  ONWARD_ENTRY_CONTACT,
  ONWARD_ENTRY_PLAN,
  ONWARD_ENTRY_N_FIELDS,
} OnwardEntryField;

#define ONWARD_TYPE_ENTRY_KIND (onward_entry_kind_get_type ())
GType onward_entry_kind_get_type (void);

#define ONWARD_TYPE_ENTRY (onward_entry_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEntry, onward_entry, ONWARD, ENTRY, OnwardRecord)

extern const OnwardRecordType onward_entry_type;

OnwardEntry *onward_entry_new        (OnwardEntryKind kind, const char *when);
const char  *onward_entry_kind_label (OnwardEntryKind kind);
const char  *onward_entry_kind_icon  (OnwardEntryKind kind);
const char  *onward_mood_label       (int mood);
const char  *onward_mood_icon        (int mood);

G_END_DECLS
