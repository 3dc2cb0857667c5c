/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_GOAL_TITLE] = { "title", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE },
  [ONWARD_GOAL_FIRST_STEP] = { "first-step", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_GOAL_WHY] = { "why", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_GOAL_KIND] = { "kind", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_PLAIN, .choice = onward_goal_kind_get_type },
  [ONWARD_GOAL_COLUMN] = { "column", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_INDEXED, .choice = onward_goal_column_get_type },
  [ONWARD_GOAL_POSITION] = { "position", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -ONWARD_POSITION_MAX, .maximum = ONWARD_POSITION_MAX, .initial = 0 },
  [ONWARD_GOAL_STEPS] = { "steps", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_GOAL_DUE] = { "due", ONWARD_FIELD_DAY, 3 },
  [ONWARD_GOAL_WEEKLY] = { "weekly", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100, .initial = 0 },
  [ONWARD_GOAL_TIMES] = { "times", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_GOAL_CUE] = { "cue", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_GOAL_RESPONSE] = { "response", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_GOAL_NOTES] = { "notes", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_GOAL_SKILL] = { "skill", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_GOAL_PROVIDER] = { "provider", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_GOAL_COST] = { "cost", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_GOAL_HOURS] = { "hours", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100000, .initial = 0 },
  [ONWARD_GOAL_PROOF] = { "proof", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_GOAL_PEOPLE] = { "people", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_GOAL_MOVED] = { "moved", ONWARD_FIELD_DAY, 3 },
  [ONWARD_GOAL_DONE_ON] = { "done-on", ONWARD_FIELD_DAY, 3, ONWARD_FIELD_INDEXED },
  [ONWARD_GOAL_REASON] = { "reason", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_GOAL_REVIEWED] = { "reviewed", ONWARD_FIELD_DAY, 3 },
  [ONWARD_GOAL_EXPERIMENT] = { "experiment", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_GOAL_OVER] = { "over", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 1000, .initial = 0 },
  [ONWARD_GOAL_BASELINE] = { "baseline", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_GOAL_APPLICATION] = { "application", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "job-application" },
  [ONWARD_GOAL_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "interview" },
  [ONWARD_GOAL_REVIEW] = { "review", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "review" },
  [ONWARD_GOAL_FEEDBACK] = { "feedback", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "feedback" },
  [ONWARD_GOAL_LESSON] = { "lesson", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "lesson" },
  [ONWARD_GOAL_CONTACT] = { "contact", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_GOAL_ENTRY] = { "entry", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "entry" },
  [ONWARD_GOAL_SOURCE] = { "source", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_GOAL_N_FIELDS);

const OnwardRecordType onward_goal_type = {
  .name = "goal",
  .table = "goal",
  .since = 3,
  .get_type = onward_goal_get_type,
  .fields = fields,
  .n_fields = ONWARD_GOAL_N_FIELDS,
  .title = ONWARD_GOAL_TITLE,
  .subtitle = ONWARD_GOAL_FIRST_STEP,
  .untitled = NC_("record", "New goal"),
};

ONWARD_DEFINE_RECORD (OnwardGoal, onward_goal)

G_DEFINE_ENUM_TYPE (OnwardGoalKind, onward_goal_kind,
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_KIND_SKILL, "skill"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_KIND_APPLYING, "applying"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_KIND_NETWORK, "network"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_KIND_MATERIALS, "materials"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_KIND_FOR_REAL, "for-real"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_KIND_EVENT, "event"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_KIND_SELF_CARE, "self-care"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_KIND_OTHER, "other"))

G_DEFINE_ENUM_TYPE (OnwardGoalColumn, onward_goal_column,
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_COLUMN_SOMEDAY, "someday"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_COLUMN_NEXT, "next"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_COLUMN_DOING, "doing"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_COLUMN_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (ONWARD_GOAL_COLUMN_DROPPED, "dropped"))
