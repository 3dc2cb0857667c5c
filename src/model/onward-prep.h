/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-company.h"
#include "onward-interview.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

/**
 * OnwardPrepFrom:
 * What a prep sheet is made of.  Nothing is changed in it.
 */
typedef struct
{
  OnwardInterview *interview;
  OnwardJobApplication *application; /* (nullable): NULL for a mock */
  OnwardCompany *company;            /* (nullable) */
  GPtrArray *contacts;               /* the people, as far as they are in the diary */
  GPtrArray *lessons;
  GPtrArray *stories;
  GPtrArray *cards;                  /* entries */
  const char *const *applications;   /* uids: those to the same employer, this one too */
  const char *const *interviews;     /* uids: those with the same employer, this one too */
} OnwardPrepFrom;

typedef enum
{
  ONWARD_PREP_PLAIN,
  ONWARD_PREP_TO_DO,
  ONWARD_PREP_DONE,
} OnwardPrepMark;

typedef struct
{
  char *text;
  char *detail; /* quieter, one or two lines, or "" */
  char *target; /* "type/uid" of what to open for more, or "" */
  OnwardPrepMark mark;
} OnwardPrepLine;

typedef struct
{
  char *title;
  GPtrArray *lines; /* OnwardPrepLine, at least one */
} OnwardPrepPart;

/**
 * OnwardPrep:
 * The sheet for an interview: what to read once more before going in, on one page.  Parts that have
 * nothing to say are left out.  Counted.
 */
typedef struct
{
  char *title;
  char *subtitle;   /* when and where */
  GPtrArray *parts; /* OnwardPrepPart */
} OnwardPrep;

/* @now: in the person's zone; the card and the words for days follow from it. */
OnwardPrep *onward_prep_new      (const OnwardPrepFrom *from, GDateTime *now);
OnwardPrep *onward_prep_ref      (OnwardPrep *self);
void        onward_prep_unref    (OnwardPrep *self);
/* Returns: (transfer full): all of it as plain text. */
char       *onward_prep_dup_text (OnwardPrep *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardPrep, onward_prep_unref)

/* The lessons for it: pinned ones, then those from the same employer, then the newest.
 * Returns: (transfer full): at most three, an array that unrefs. */
GPtrArray  *onward_prep_pick_lessons (GPtrArray *lessons, const char *const *applications);

G_END_DECLS
