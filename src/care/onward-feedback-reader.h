/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardFeedbackReader:
 * Feedback that may wait.  It is pasted unread, sealed until a time that the person chooses, and then
 * read in three passes: the facts, the feelings, one thing to do.  It can be left and resumed at any
 * point; nothing of what is sealed is shown anywhere.
 *
 * Signal: "finished": all three passes are done, or skipped.
 */
#define ONWARD_TYPE_FEEDBACK_READER (onward_feedback_reader_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeedbackReader, onward_feedback_reader, ONWARD, FEEDBACK_READER, OnwardEditor)

GtkWidget *onward_feedback_reader_new          (OnwardWorkspace *workspace);
void       onward_feedback_reader_start_over   (OnwardFeedbackReader *self);
gboolean   onward_feedback_reader_get_finished (OnwardFeedbackReader *self);

G_END_DECLS
