/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-search-profile.h"

G_BEGIN_DECLS

/* What the person could apply for: roles by industries by places, how open they are to each, and what
 * they have tried; and when they go over what they want.  Pure rules. */

#define ONWARD_OPEN_UNSAID -1
#define ONWARD_OPEN_MOST 3 /* 0 no, 1 maybe, 2 gladly, 3 very */

/* So often what the person wants is gone over. */
#define ONWARD_WANTS_DAYS 90

/**
 * OnwardOption:
 * One cell; a side for which nothing is named is "".
 */
typedef struct
{
  char *role;
  char *industry;
  char *place;
  int open;
  char *note;
  guint n_tried; /* applications that were sent */
} OnwardOption;

/* How often each cell was tried: counted once, by the words of role, place and industry.
 * @applications: of OnwardSnapshot.  Returns: (transfer full): for onward_options_read () */
GHashTable         *onward_options_tally   (const OnwardSnapshot *profile, GPtrArray *applications);
/* Returns: (transfer full): of OnwardOption, by role, industry, place; @tally: (nullable) */
GPtrArray          *onward_options_read    (OnwardRecord *profile, GHashTable *tally);
/* Returns: (transfer full): the profile's options with another word on one cell. */
char               *onward_options_say_open (const char *options, const OnwardOption *cell, int open, const char *note);
/* Returns: (transfer none) (nullable): one that the person is open to and has not tried, the same for
 * a week. */
const OnwardOption *onward_options_suggest (GPtrArray *options, const char *today);

/* Returns: (transfer full): "Platform engineer · Energy · Remote". */
char               *onward_option_say      (const OnwardOption *self);
/* Returns: (transfer full): the same without the role, or "Anywhere". */
char               *onward_option_say_where (const OnwardOption *self);
/* Returns: (transfer full): "2 sent", or "not tried yet". */
char               *onward_option_say_tried (const OnwardOption *self);
const char         *onward_open_label      (int open);

/* When to go over it again brings itself up; NULL when nothing changes.  @before: (nullable): what
 * brings it up already; @clock: "HH:MM".  Returns: (transfer full) (nullable): a draft */
OnwardFollowUp     *onward_wants_remind    (OnwardRecord *profile, OnwardFollowUp *before, const char *clock);

G_END_DECLS
