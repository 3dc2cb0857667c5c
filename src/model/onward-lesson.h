/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_LESSON_TEXT,
  ONWARD_LESSON_SOURCE,      /* the words that it came from */
  ONWARD_LESSON_LEARNED,
  ONWARD_LESSON_AREA,        /* id of a checklist group or question group, or "" */
  ONWARD_LESSON_RETIRED,
  ONWARD_LESSON_PINNED,      /* first on the prep sheet */
  ONWARD_LESSON_APPLICATION,
  ONWARD_LESSON_INTERVIEW,
  ONWARD_LESSON_REVIEW,
  ONWARD_LESSON_FEEDBACK,
  ONWARD_LESSON_CONTACT,     /* who gave it */
  ONWARD_LESSON_ENTRY,
  ONWARD_LESSON_N_FIELDS,
} OnwardLessonField;

/**
 * OnwardLesson:
 * One sentence learnt; it comes up on the prep sheets of the next interviews.
 */
#define ONWARD_TYPE_LESSON (onward_lesson_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLesson, onward_lesson, ONWARD, LESSON, OnwardRecord)

extern const OnwardRecordType onward_lesson_type;

/* Two lessons that say the same become one, a draft of @into, with the words of both.  Returns:
 * (transfer full) */
OnwardRecord *onward_lesson_merge (OnwardRecord *into, OnwardRecord *other);

G_END_DECLS
