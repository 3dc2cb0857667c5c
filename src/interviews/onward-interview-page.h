/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardInterviewPage:
 * One interview: what is noted before it, and in parts of their own what comes of it.
 *
 * Properties: busy (something typed here is on its way to the disk).
 * Signal: "gone", after the interview was let go.
 */
#define ONWARD_TYPE_INTERVIEW_PAGE (onward_interview_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterviewPage, onward_interview_page, ONWARD, INTERVIEW_PAGE, AdwBin)

void          onward_interview_page_set_workspace (OnwardInterviewPage *self, OnwardWorkspace *workspace);
void          onward_interview_page_show          (OnwardInterviewPage *self, OnwardRecord *interview);
/* Starts a new interview. */
void          onward_interview_page_begin         (OnwardInterviewPage *self);
/* The interview that is shown next opens with that part: "plan", or another that there is. */
void          onward_interview_page_ask_for       (OnwardInterviewPage *self, const char *part);
OnwardEditor *onward_interview_page_get_editor    (OnwardInterviewPage *self);
gboolean      onward_interview_page_get_busy      (OnwardInterviewPage *self);
void          onward_interview_page_flush         (OnwardInterviewPage *self);

G_END_DECLS
