/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-view.h"

G_BEGIN_DECLS

/**
 * OnwardLessonsView:
 * The library of what was learnt.
 */
#define ONWARD_TYPE_LESSONS_VIEW (onward_lessons_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLessonsView, onward_lessons_view, ONWARD, LESSONS_VIEW, OnwardRecordView)

G_END_DECLS
