/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-prompt-choice.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPrompter:
 * Asks questions to write about: those that Onward brings along and the person's own, by situation,
 * and never the same twice in a row, also after a restart.  One for each workspace.
 *
 * Signal: "changed": the person's own questions are other ones now.
 */
#define ONWARD_TYPE_PROMPTER (onward_prompter_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPrompter, onward_prompter, ONWARD, PROMPTER, GObject)

/* Returns: (transfer none): the workspace keeps it. */
OnwardPrompter *onward_prompter_get      (OnwardWorkspace *workspace);
/* Returns: (transfer full): what the question says; "" when there is none of that id. */
char           *onward_prompter_dup_text (OnwardPrompter *self, const char *id);
/* Returns: (transfer full): the id of another question for the situation. */
char           *onward_prompter_ask      (OnwardPrompter *self, OnwardPromptWhen when);
/* The same, but the same one all day long unless @another is wanted. */
char           *onward_prompter_ask_of_day (OnwardPrompter *self, OnwardPromptWhen when, gboolean another);

G_END_DECLS
