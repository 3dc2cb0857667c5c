/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_ASKED_CAUGHT,    /* off guard */
  ONWARD_ASKED_BLUFFED,
  ONWARD_ASKED_CLEAR,
  ONWARD_ASKED_RELEVANT,
  ONWARD_ASKED_EVIDENCED,
  ONWARD_ASKED_SHORT,     /* short enough */
  ONWARD_ASKED_PEOPLE,    /* about people; otherwise technical */
  ONWARD_ASKED_N_MARKS,
} OnwardAskedMark;

#define ONWARD_ASKED_MAX_SECONDS 7200

/**
 * OnwardAsked:
 * One question of the log of a debrief.  No string is NULL.
 */
typedef struct
{
  char *asked;
  char *said;
  char *wish;
  int seconds; /* 0 = not said */
  gboolean marks[ONWARD_ASKED_N_MARKS];
  char *led; /* as of an OnwardAnswer */
} OnwardAsked;

OnwardAsked *onward_asked_new  (void);
void         onward_asked_free (OnwardAsked *self);
/* Of OnwardAsked; those without a word are not written. */
GPtrArray   *onward_log_read   (const char *items);
char        *onward_log_write  (GPtrArray *log);

/* The share of technical questions in percent; -1 where nothing was asked. */
int          onward_mix_given  (GPtrArray *log);
/* The same of the skills that a posting asks for, by their words; -1 where it names none. */
int          onward_mix_asked  (OnwardJobApplication *application);
/* What the two say beside each other; NULL while one of them is not known.  (transfer full) */
char        *onward_mix_say    (int given, int asked);

G_END_DECLS
