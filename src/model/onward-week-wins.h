/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-days.h"

G_BEGIN_DECLS

/* The week and its wins: when they are told once more, and when a week is a hard one.  Pure rules. */

/**
 * OnwardWeekRecap:
 * Which week there is to tell of at one moment, and when the next one is told.
 */
typedef struct
{
  char *monday; /* of the week to tell of, or NULL when it is too late for that */
  char *sunday;
  gint64 next;  /* Unix seconds: the next Sunday evening, or when the quiet hours after it end */
  char *next_monday; /* of the week that is told of then */
} OnwardWeekRecap;

OnwardWeekRecap *onward_week_recap_new  (GDateTime *now, const OnwardDays *days);
void             onward_week_recap_free (OnwardWeekRecap *recap);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardWeekRecap, onward_week_recap_free)

gboolean         onward_week_is_hard    (GPtrArray *entries, const char *today);

G_END_DECLS
