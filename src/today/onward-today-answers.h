/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"

G_BEGIN_DECLS

/* How many running plans, wins and interviews there is room for. */
#define ONWARD_TODAY_PLANS 3
#define ONWARD_TODAY_WINS 5
#define ONWARD_TODAY_INTERVIEWS 2

typedef enum
{
  ONWARD_TODAY_FOUND_DUE,
  ONWARD_TODAY_FOUND_ENTRIES, /* of seven days; those of the next two are among them */
  ONWARD_TODAY_FOUND_CHECK_INS,
  ONWARD_TODAY_FOUND_WINS,
  ONWARD_TODAY_FOUND_PLANS,
  ONWARD_TODAY_FOUND_INTERVIEWS,
  ONWARD_TODAY_FOUND_NEXT,
  ONWARD_TODAY_FOUND_LIVE,
  ONWARD_TODAY_FOUND_LIVE_NEXT,
  ONWARD_TODAY_FOUND_STEPS, /* of the first plan, and so on */
  ONWARD_TODAY_N_FOUND = ONWARD_TODAY_FOUND_STEPS + ONWARD_TODAY_PLANS,
} OnwardTodayFound;

/**
 * OnwardTodayAnswers:
 * What the diary said when it was asked about a day, in a few short questions.
 */
typedef struct
{
  GPtrArray *found[ONWARD_TODAY_N_FOUND]; /* of shared records; NULL where there was no answer */
  GHashTable *applications;               /* uid → OnwardJobApplication that the others belong to */
  gboolean hard;                          /* the mood of the last days is low */
  char *north_star;                       /* NULL where there was no answer */
  gint64 n_due;                           /* -1: what was found is all */
  gint64 n_now;
  GError *error;                          /* the first one, or NULL */
} OnwardTodayAnswers;

void                onward_today_answers_free (OnwardTodayAnswers *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardTodayAnswers, onward_today_answers_free)

/* @all: everything that is due, and not what there is room for. */
void                onward_today_ask_async    (OnwardStore         *store,
                                               GDateTime           *now,
                                               gboolean             all,
                                               GAsyncReadyCallback  callback,
                                               gpointer             data);
/* Returns: (transfer full): never NULL. */
OnwardTodayAnswers *onward_today_ask_finish   (GAsyncResult *result);

G_END_DECLS
