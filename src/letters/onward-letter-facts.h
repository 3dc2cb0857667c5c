/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-letter-content.h"
#include "onward-letter.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardLetterFacts:
 * What the diary knows that a letter may need: the application, the people, the interviews and
 * debriefs, the plan that runs since the "no".  Read once, when a letter is opened.
 */
typedef struct
{
  GObject parent_instance;

  OnwardRecord *application; /* all of them shared ones; NULL when there is none */
  OnwardRecord *contact;
  OnwardRecord *agency;
  OnwardRecord *plan;
  GPtrArray *interviews; /* of the application, the latest first; never NULL once read */
  GPtrArray *reviews;    /* their debriefs, the newest first */
} OnwardLetterFacts;

#define ONWARD_TYPE_LETTER_FACTS (onward_letter_facts_get_type ())
typedef struct
{
  GObjectClass parent_class;
} OnwardLetterFactsClass;
GType onward_letter_facts_get_type (void);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardLetterFacts, g_object_unref)
#define ONWARD_LETTER_FACTS(object) (G_TYPE_CHECK_INSTANCE_CAST ((object), ONWARD_TYPE_LETTER_FACTS, OnwardLetterFacts))

/* @letter: what it refers to is read
 * @uid: (nullable): of an application, an interview or a contact, for a letter that refers to nothing yet */
void               onward_letter_facts_load_async  (OnwardStore *store, OnwardLetter *letter, const char *uid,
                                                    GCancellable *cancellable, GAsyncReadyCallback callback,
                                                    gpointer data);
OnwardLetterFacts *onward_letter_facts_load_finish (GAsyncResult *result, GError **error);

/* (nullable): the kind called @id, or the one that stands in for it where there is no application. */
const OnwardLetterKind *onward_letter_facts_find_kind (OnwardLetterFacts *self, const char *id);
/* (nullable): whom a letter of this kind goes to. */
OnwardRecord      *onward_letter_facts_get_reader  (OnwardLetterFacts *self, const OnwardLetterKind *kind);
/* Returns: (transfer none): the employer it is about, "" for none */
const char        *onward_letter_facts_get_employer (OnwardLetterFacts *self);
/* Returns: (transfer container): slots (without braces) to their words.  @kind, @reader: (nullable) */
GHashTable        *onward_letter_facts_fill        (OnwardLetterFacts *self, const OnwardLetterKind *kind,
                                                    OnwardRecord *reader, const char *style, const char *language,
                                                    const char *me, const char *today);
/* Returns: (transfer full): the local time before which a letter of this kind rests, "" when it does not */
char              *onward_letter_facts_dup_not_before (OnwardLetterFacts *self, const OnwardLetterKind *kind,
                                                       OnwardWorkspace *workspace);

G_END_DECLS
