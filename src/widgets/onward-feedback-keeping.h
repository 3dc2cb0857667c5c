/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-feedback-asking.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* How the diary keeps that somebody was asked for feedback, for whoever does the asking. */

/* Somebody was asked about the application of this uid, for the first or for the second time: the
 * record and its one reminder, with a way back.  @questions: (nullable): what was asked. */
void       onward_feedback_note_asked   (OnwardWorkspace *workspace, const char *application,
                                         const char *const *questions);
/* No answer came; it rests, and so does its reminder. */
void       onward_feedback_note_silence (OnwardWorkspace *workspace, OnwardFeedback *feedback);

/* Gives the questions for an application, as onward_feedback_questions () says, from its debriefs. */
void       onward_feedback_questions_async  (OnwardStore *store, const char *application, const char *language,
                                             GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray *onward_feedback_questions_finish (GAsyncResult *result, GError **error);

/* Sees to it that the reminder goes when an answer has come, and that who ticks it has asked again.
 * Goes on as long as the workspace lives. */
void       onward_feedback_watch        (OnwardWorkspace *workspace);

G_END_DECLS
