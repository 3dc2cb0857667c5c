/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardInterviewForm:
 * All that is noted about an interview before it: when and where, who, what to know about them, what
 * to do and to ask.  Saves as one types.
 */
#define ONWARD_TYPE_INTERVIEW_FORM (onward_interview_form_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInterviewForm, onward_interview_form, ONWARD, INTERVIEW_FORM, OnwardEditor)

/* The employer, so that people who are added belong to it. */
void onward_interview_form_set_employer (OnwardInterviewForm *self, const char *employer);

G_END_DECLS
