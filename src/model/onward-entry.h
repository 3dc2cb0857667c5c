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
  ONWARD_ENTRY_KIND_THOUGHT,  /* a thought record */
  ONWARD_ENTRY_KIND_UNSENT,   /* a letter that no button can send */
  ONWARD_ENTRY_KIND_ACTIVITY, /* something that does good, with the mood before and after */
  ONWARD_ENTRY_KIND_CARD,     /* an affirmation made from a proof: "I did X, so I can Y" */
  ONWARD_ENTRY_KIND_COMEBACK, /* a time the person came back from a setback */
  ONWARD_ENTRY_KIND_QUOTE,    /* words that keep courage up */
  ONWARD_ENTRY_KIND_WEEK,     /* a weekly review */
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
  ONWARD_ENTRY_MOOD_AFTER, /* 1 to 5 once an activity is done or a thought is thought through; 0 = none */
  ONWARD_ENTRY_BELIEF, /* a thought record: how much the thought is believed, in percent; -1 = not said */
  ONWARD_ENTRY_BELIEF_AFTER,
  ONWARD_ENTRY_STRENGTH, /* a thought record: how strong the feeling is; -1 = not said */
  ONWARD_ENTRY_STRENGTH_AFTER,
  ONWARD_ENTRY_TRAPS, /* ids of shipped thinking traps and uids of own ones */
  ONWARD_ENTRY_EVIDENCE, /* items: text, for (true speaks for the thought), proof (uid of an entry, or "") */
  ONWARD_ENTRY_FAIRER, /* a thought record: the fairer thought */
  ONWARD_ENTRY_PROGRESS, /* a thought record: the step to go on with */
  ONWARD_ENTRY_SOURCE, /* what an automatic win was made of, as "type/uid#event"; who said a quote */
  ONWARD_ENTRY_ORIGIN, /* the win that a proof came from, the proof that a card came from */
  ONWARD_ENTRY_GOAL,
  ONWARD_ENTRY_STORY,
  ONWARD_ENTRY_FEEDBACK,
  ONWARD_ENTRY_PASTIME, /* an activity: what was done */
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
