/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_PASTIME_TITLE,
  ONWARD_PASTIME_CONFIDENCE, /* lifts the courage: offered before an interview */
  ONWARD_PASTIME_RETIRED,    /* kept for its past, no longer offered */
  ONWARD_PASTIME_CONTENT,    /* id of the shipped activity that it came from, or "" */
  ONWARD_PASTIME_N_FIELDS,
} OnwardPastimeField;

/**
 * OnwardPastime:
 * Something that does the person good: a walk, a call, a piece of music.  Each time it is done is an
 * entry of the kind "activity" that refers to it, with the mood before and after.
 */
#define ONWARD_TYPE_PASTIME (onward_pastime_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPastime, onward_pastime, ONWARD, PASTIME, OnwardRecord)

extern const OnwardRecordType onward_pastime_type;

G_END_DECLS
