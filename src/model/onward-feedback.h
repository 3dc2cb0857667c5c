/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_FEEDBACK_STATE_ASKED,
  ONWARD_FEEDBACK_STATE_RECEIVED,
  ONWARD_FEEDBACK_STATE_SEALED,
  ONWARD_FEEDBACK_STATE_NONE,
} OnwardFeedbackState;

typedef enum
{
  ONWARD_FEEDBACK_WORDS,
  ONWARD_FEEDBACK_APPLICATION,
  ONWARD_FEEDBACK_INTERVIEW,
  ONWARD_FEEDBACK_CONTACT,        /* who gave it */
  ONWARD_FEEDBACK_STATE,
  ONWARD_FEEDBACK_ASKED_ON,
  ONWARD_FEEDBACK_ASKED_AGAIN_ON,
  ONWARD_FEEDBACK_RECEIVED_ON,
  ONWARD_FEEDBACK_QUESTIONS,      /* what was asked */
  ONWARD_FEEDBACK_SEALED,         /* the words while they are sealed, out of reach of the search */
  ONWARD_FEEDBACK_OPENS,          /* when the person wants to read it */
  ONWARD_FEEDBACK_PASS,           /* of the three: facts, feelings, one action */
  ONWARD_FEEDBACK_FACTS,
  ONWARD_FEEDBACK_FEELINGS,
  ONWARD_FEEDBACK_TRUE_PART,      /* what could be true in it */
  ONWARD_FEEDBACK_DISAGREE,
  ONWARD_FEEDBACK_ACTION,
  ONWARD_FEEDBACK_THEMES,
  ONWARD_FEEDBACK_PHRASES,        /* items: text, became ("lesson", "skill", "proof", "goal"), uid */
  ONWARD_FEEDBACK_REASONS,        /* items: text, sort ("mine", "theirs", "luck", "unknown") */
  ONWARD_FEEDBACK_N_FIELDS,
} OnwardFeedbackField;

#define ONWARD_TYPE_FEEDBACK_STATE (onward_feedback_state_get_type ())
GType onward_feedback_state_get_type (void);

/**
 * OnwardFeedback:
 * What somebody said about the person's work: asked for, received, sealed until they are ready, and
 * what they made of it.
 */
#define ONWARD_TYPE_FEEDBACK (onward_feedback_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFeedback, onward_feedback, ONWARD, FEEDBACK, OnwardRecord)

extern const OnwardRecordType onward_feedback_type;

G_END_DECLS
