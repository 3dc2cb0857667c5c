/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"

G_BEGIN_DECLS

/* Below that, a pattern is none. */
#define ONWARD_PATTERN_ENOUGH 3
#define ONWARD_PATTERN_MONTHS 6

/**
 * OnwardPattern:
 * One trap as it came up in the person's thought records.
 */
typedef struct
{
  char *trap; /* id of a shipped trap or uid of an own one */
  guint n_thoughts;
  guint n_in_month[ONWARD_PATTERN_MONTHS]; /* the last is this month */
  /* The record whose fairer thought helped most: the belief fell furthest.  NULL when none did. */
  OnwardEntry *helped;
  int fall; /* of that one, in percent points */
} OnwardPattern;

void       onward_pattern_free     (OnwardPattern *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardPattern, onward_pattern_free)

/* @thoughts: of OnwardEntry, thought records.  Returns: (transfer full): of OnwardPattern, most often
 * first; an array that frees. */
GPtrArray *onward_patterns_of      (GPtrArray *thoughts, const char *today);
/* The record with this trap whose fairer thought helped most, apart from @but; NULL when none did. */
OnwardEntry *onward_pattern_helped (GPtrArray *thoughts, const char *const *traps, const char *but);

G_END_DECLS
