/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_PRACTICE_NOTES,
  ONWARD_PRACTICE_WHEN,
  ONWARD_PRACTICE_QUESTION,
  ONWARD_PRACTICE_STORY,
  ONWARD_PRACTICE_INTERVIEW, /* the mock it was part of */
  ONWARD_PRACTICE_SECONDS,
  ONWARD_PRACTICE_FILLERS,   /* filler words counted; -1 = not counted */
  ONWARD_PRACTICE_RATING,
  ONWARD_PRACTICE_N_FIELDS,
} OnwardPracticeField;

/**
 * OnwardPractice:
 * One answer said aloud: how long it took, how it went.  Nothing is recorded.
 */
#define ONWARD_TYPE_PRACTICE (onward_practice_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPractice, onward_practice, ONWARD, PRACTICE, OnwardRecord)

extern const OnwardRecordType onward_practice_type;

G_END_DECLS
