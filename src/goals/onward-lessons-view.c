/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lessons-view.h"

#include <glib/gi18n-lib.h>

#include "onward-lesson-editor.h"
#include "onward-lesson.h"

struct _OnwardLessonsView
{
  OnwardRecordView parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardLessonsView, onward_lessons_view, ONWARD_TYPE_RECORD_VIEW)

static const OnwardRecordViewWords words = {
  .type = &onward_lesson_type,
  .icon = "onward-goals-symbolic",
  .title = N_("Lessons"),
  .new_label = N_("New lesson"),
  .placeholder = N_("Find a lesson"),
  .empty_title = N_("What you have learnt"),
  .empty_text = N_("A sentence from a debrief, from feedback or from a friend. Three of them stand on the sheet for your next interview."),
  .empty_action = N_("_Add a Lesson"),
  .choose = N_("Choose a lesson to see where it comes from."),
  .more_label = N_("More for this lesson"),
  .removed = N_("Lesson let go"),
};

/* Those first that still come up, the newest of them first. */
static OnwardQuery *
onward_lessons_view_dup_query (OnwardRecordView *view, const char *typed)
{
  OnwardQuery *query = onward_query_new (&onward_lesson_type);

  if (*typed != '\0')
    onward_query_matching (query, typed);
  onward_query_order_by (query, ONWARD_LESSON_RETIRED, FALSE);
  onward_query_order_by (query, ONWARD_LESSON_LEARNED, TRUE);
  return query;
}

static OnwardEditor *
onward_lessons_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_LESSON_EDITOR, NULL);
}

static OnwardRecord *
onward_lessons_view_new_prototype (OnwardRecordView *view)
{
  const char *today = onward_workspace_get_today (onward_section_get_workspace (ONWARD_SECTION (view)));

  return g_object_new (ONWARD_TYPE_LESSON, "learned", today, NULL);
}

static void
onward_lessons_view_class_init (OnwardLessonsViewClass *klass)
{
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  view_class->words = &words;
  view_class->dup_query = onward_lessons_view_dup_query;
  view_class->new_editor = onward_lessons_view_new_editor;
  view_class->new_prototype = onward_lessons_view_new_prototype;
}

static void
onward_lessons_view_init (OnwardLessonsView *self)
{
}
