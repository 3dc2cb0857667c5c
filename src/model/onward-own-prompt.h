/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_OWN_PROMPT_TEXT,
  ONWARD_OWN_PROMPT_SITUATION, /* id of the situation it is for, as in the content; "" = any */
  ONWARD_OWN_PROMPT_RETIRED,
  ONWARD_OWN_PROMPT_N_FIELDS,
} OnwardOwnPromptField;

/**
 * OnwardOwnPrompt:
 * A question to write about that the person added to those that Onward brings along.
 */
#define ONWARD_TYPE_OWN_PROMPT (onward_own_prompt_get_type ())
G_DECLARE_FINAL_TYPE (OnwardOwnPrompt, onward_own_prompt, ONWARD, OWN_PROMPT, OnwardRecord)

extern const OnwardRecordType onward_own_prompt_type;

G_END_DECLS
