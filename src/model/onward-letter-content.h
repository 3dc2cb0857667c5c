/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The letters that Onward helps to write.  Kinds are named in the language of the interface, their
 * texts are in the language of the letter.  As with all content: ids may be kept in records, texts
 * may not.  For the main thread. */

typedef struct
{
  const char *id;
  const char *title; /* "Reply to a no" */
  const char *why;
  const char *group; /* id of the heading it stands under, "" for a heading itself */
  const char *to;    /* "hiring", "agency" or "person": which of the people it goes to */
  const char *about; /* "application", or "" when it needs none */
  const char *steps; /* ids of the steps of plans that are done when it is sent, with spaces between */
  const char *begins; /* ids of the steps that ask for this one */
  gboolean cools;    /* after a "no" it waits */
  gboolean keeps;    /* asks to be kept in mind */
  gboolean asks;     /* asks for feedback */
  gboolean again;    /* asks for it once more */
  gboolean familiar; /* to somebody close */
} OnwardLetterKind;

typedef struct
{
  const char *id;
  const char *subject;
  const char *formal;
  const char *warm;
  const char *brief;
  const char *hint; /* of a slot: what to write there */
} OnwardLetterText;

/* Headings and kinds, each kind after its heading's own. */
const OnwardLetterKind *onward_letter_kinds     (guint *n_kinds);
const OnwardLetterKind *onward_letter_kind_find (const char *id);
gboolean                onward_letter_kind_has_step (const OnwardLetterKind *kind, const char *step);
/* (nullable): the kind that a step of a plan asks for. */
const OnwardLetterKind *onward_letter_kind_of_step (const char *step);
/* Whether one does as well where the other is asked for: both do the same steps of a plan. */
gboolean                onward_letter_kind_serves  (const OnwardLetterKind *kind, const OnwardLetterKind *wanted);

/* @language: "en" or "de"; English for any other.  (nullable): NULL when there is none of that id */
const OnwardLetterText *onward_letter_text_find (const char *language, const char *id);
/* @style: "formal", "warm" or "brief"; warm for any other.  Never NULL. */
const char             *onward_letter_text_in   (const OnwardLetterText *text, const char *style);

G_END_DECLS
