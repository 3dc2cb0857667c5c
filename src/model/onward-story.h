/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_STORY_TITLE,
  ONWARD_STORY_SITUATION,
  ONWARD_STORY_TASK,
  ONWARD_STORY_ACTION,
  ONWARD_STORY_RESULT,
  ONWARD_STORY_LEARNED,
  ONWARD_STORY_SKILLS,
  ONWARD_STORY_QUESTIONS,   /* ids of shipped questions and uids of own ones that it answers */
  ONWARD_STORY_GROUPS,      /* ids of question groups that it covers */
  ONWARD_STORY_USED,        /* items: interview (uid), day */
  ONWARD_STORY_PRACTISED,
  ONWARD_STORY_TIMES,       /* how often it was practised */
  ONWARD_STORY_RETIRED,
  ONWARD_STORY_APPLICATION, /* where it happened or was first told, or "" */
  ONWARD_STORY_N_FIELDS,
} OnwardStoryField;

/**
 * OnwardStory:
 * A story to tell in an interview: situation, task, action, result (STAR), and what it taught.
 */
#define ONWARD_TYPE_STORY (onward_story_get_type ())
G_DECLARE_FINAL_TYPE (OnwardStory, onward_story, ONWARD, STORY, OnwardRecord)

extern const OnwardRecordType onward_story_type;

G_END_DECLS
