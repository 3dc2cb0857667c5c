/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Looks through a letter for what burns bridges, on this machine and by word lists alone.  It is
 * often wrong, so it tells what it found and why, and never stands in the way. */

typedef struct
{
  const char *id;
  const char *title; /* what it is */
  const char *why;   /* what it may do to the reader */
} OnwardGuardKind;

typedef struct
{
  int start; /* in characters */
  int end;
  const OnwardGuardKind *kind;
} OnwardGuardHit;

/* @language: "en" or "de"; English for any other.
 * Returns: (transfer full): OnwardGuardHits in the order of the text; none overlaps another. */
GArray                *onward_guard_look      (const char *text, const char *language);
const OnwardGuardKind *onward_guard_kind_find (const char *id);

G_END_DECLS
