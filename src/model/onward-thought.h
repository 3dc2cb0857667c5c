/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"

G_BEGIN_DECLS

/* The steps of a thought record, as ONWARD_ENTRY_PROGRESS keeps the one to go on with. */
typedef enum
{
  ONWARD_THOUGHT_STEP_THOUGHT,  /* the thought, how much it is believed, the feeling, how strong */
  ONWARD_THOUGHT_STEP_TRAPS,
  ONWARD_THOUGHT_STEP_EVIDENCE,
  ONWARD_THOUGHT_STEP_FAIRER,
  ONWARD_THOUGHT_STEP_AGAIN,    /* belief and feeling once more */
  ONWARD_THOUGHT_DONE,          /* a page to read */
} OnwardThoughtStep;

/* One piece of evidence.  Items as ONWARD_ENTRY_EVIDENCE holds them. */
typedef struct
{
  char *text;
  gboolean speaks_for; /* for the thought, or against it */
  char *proof;         /* uid of the entry it was taken from, or "" */
} OnwardEvidence;

void       onward_evidence_free      (OnwardEvidence *self);
/* Returns: (transfer full): of OnwardEvidence, an array that frees. */
GPtrArray *onward_evidence_read      (const char *items);
char      *onward_evidence_write     (GPtrArray *evidence);
/* Returns: (transfer full): @items with one more piece; a proof that is in already is not put in twice. */
char      *onward_evidence_add       (const char *items, const char *text, gboolean speaks_for, const char *proof);
gboolean   onward_evidence_has_proof (const char *items, const char *proof);

OnwardThoughtStep onward_thought_step        (OnwardEntry *thought);
/* Plain sentences on how belief and feeling moved, "" when there is nothing to compare. */
char             *onward_thought_say_change  (OnwardEntry *thought);
/* How far the belief fell, in percent points; negative when it rose, G_MININT when not said twice. */
int               onward_thought_fall        (OnwardEntry *thought);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardEvidence, onward_evidence_free)

G_END_DECLS
