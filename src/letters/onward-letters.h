/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-view.h"
#include "onward-views.h"

G_BEGIN_DECLS

/* The letters that were written, beside the one on show. */
#define ONWARD_TYPE_LETTERS_VIEW (onward_letters_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLettersView, onward_letters_view, ONWARD, LETTERS_VIEW, OnwardRecordView)

/* The person's own templates. */
#define ONWARD_TYPE_LETTER_TEMPLATES_VIEW (onward_letter_templates_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetterTemplatesView, onward_letter_templates_view, ONWARD, LETTER_TEMPLATES_VIEW, OnwardRecordView)

/* Both. */
#define ONWARD_TYPE_LETTERS (onward_letters_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetters, onward_letters, ONWARD, LETTERS, OnwardViews)

G_END_DECLS
