/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-lesson-row.h"

#include <glib/gi18n-lib.h>

#include "onward-lesson.h"

struct _OnwardLessonRow
{
  OnwardRecordRow parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardLessonRow, onward_lesson_row, ONWARD_TYPE_RECORD_ROW)

/* What was kept as it was said comes from the same words: once is enough. */
static void
say_once (OnwardRecordRow *row, OnwardRecord *record)
{
  g_autofree char *title = onward_record_dup_title (record);
  g_autofree char *source = onward_record_dup_subtitle (record);

  if (g_str_equal (title, source))
    onward_record_row_set_words (row, title, "");
}

static void
onward_lesson_row_show_record (OnwardRecordRow *row, OnwardRecord *record)
{
  gboolean there = record != NULL && onward_record_get_loaded (record);
  gboolean retired = there && onward_record_get_number (record, ONWARD_LESSON_RETIRED);
  gboolean pinned = there && !retired && onward_record_get_number (record, ONWARD_LESSON_PINNED);

  ONWARD_RECORD_ROW_CLASS (onward_lesson_row_parent_class)->show_record (row, record);
  if (there)
    say_once (row, record);
  /* Translators: of a lesson: it stands first on the sheets to prepare with */
  g_object_set (row, "detail", retired ? C_("lesson", "For good") : pinned ? C_("lesson", "First") : "", NULL);
}

static void
onward_lesson_row_class_init (OnwardLessonRowClass *klass)
{
  ONWARD_RECORD_ROW_CLASS (klass)->show_record = onward_lesson_row_show_record;
}

static void
onward_lesson_row_init (OnwardLessonRow *self)
{
}
