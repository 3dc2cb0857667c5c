/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-today-diary.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardTodayWords:
 * What Today says in the person's own words, in one line: words that help, others each day; on the
 * day after a "no" and before an interview one of their cards instead.  The line is made when there is
 * something to say.
 */
#define ONWARD_TYPE_TODAY_WORDS (onward_today_words_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTodayWords, onward_today_words, ONWARD, TODAY_WORDS, GObject)

/* @after: a child of a GtkBox, which the lines are put behind. */
OnwardTodayWords *onward_today_words_new (OnwardWorkspace *workspace, OnwardTodayDiary *diary, GtkWidget *after);

G_END_DECLS
