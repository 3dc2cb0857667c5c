/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_SEARCH_PROFILE_NORTH_STAR,
  ONWARD_SEARCH_PROFILE_MUST,
  ONWARD_SEARCH_PROFILE_WANT,
  ONWARD_SEARCH_PROFILE_WONT,
  ONWARD_SEARCH_PROFILE_ROLES,
  ONWARD_SEARCH_PROFILE_INDUSTRIES,
  ONWARD_SEARCH_PROFILE_PLACES,
  ONWARD_SEARCH_PROFILE_APPLICATIONS_A_WEEK,
  ONWARD_SEARCH_PROFILE_PEOPLE_A_WEEK,
  ONWARD_SEARCH_PROFILE_FLOOR, /* live applications wished for, 0 = not said */
  ONWARD_SEARCH_PROFILE_PRACTICE_A_WEEK,
  ONWARD_SEARCH_PROFILE_STEPS_A_WEEK,
  ONWARD_SEARCH_PROFILE_OPTIONS, /* items: role, industry, place, open (0 to 3), note */
  ONWARD_SEARCH_PROFILE_REVISITED, /* when must, want and will not were last gone over */
  ONWARD_SEARCH_PROFILE_COLUMNS, /* items: column (nick), name: the board's columns in the person's words */
  ONWARD_SEARCH_PROFILE_CONDITIONS, /* what the person weighs a posting by: items in words, one to a line */
  ONWARD_SEARCH_PROFILE_N_FIELDS,
} OnwardSearchProfileField;

/* There is one in a diary; this is its uid, so that two diaries merge into one profile. */
#define ONWARD_SEARCH_PROFILE_UID "search-profile"

#define ONWARD_TYPE_SEARCH_PROFILE (onward_search_profile_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSearchProfile, onward_search_profile, ONWARD, SEARCH_PROFILE, OnwardRecord)

extern const OnwardRecordType onward_search_profile_type;

OnwardSearchProfile *onward_search_profile_new (void);

G_END_DECLS
