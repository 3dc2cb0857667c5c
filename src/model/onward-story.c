/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_STORY_TITLE] = { "title", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_STORY_SITUATION] = { "situation", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_STORY_TASK] = { "task", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_STORY_ACTION] = { "action", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_STORY_RESULT] = { "result", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_STORY_LEARNED] = { "learned", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_STORY_SKILLS] = { "skills", ONWARD_FIELD_TAGS, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_STORY_QUESTIONS] = { "questions", ONWARD_FIELD_TAGS, 3 },
  [ONWARD_STORY_GROUPS] = { "groups", ONWARD_FIELD_TAGS, 3 },
  [ONWARD_STORY_USED] = { "used", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_STORY_PRACTISED] = { "practised", ONWARD_FIELD_DAY, 3 },
  [ONWARD_STORY_TIMES] = { "times", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100000, .initial = 0 },
  [ONWARD_STORY_RETIRED] = { "retired", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_STORY_APPLICATION] = { "application", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "job-application" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_STORY_N_FIELDS);

const OnwardRecordType onward_story_type = {
  .name = "story",
  .table = "story",
  .since = 3,
  .get_type = onward_story_get_type,
  .fields = fields,
  .n_fields = ONWARD_STORY_N_FIELDS,
  .title = ONWARD_STORY_TITLE,
  .subtitle = ONWARD_STORY_SITUATION,
  .untitled = NC_("record", "New story"),
};

ONWARD_DEFINE_RECORD (OnwardStory, onward_story)
