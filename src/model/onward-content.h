/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-plan.h"

G_BEGIN_DECLS

/* The words that Onward brings along: feelings, prompts, small activities, and the steps of the
 * plans.  They are read from the program's resources when first asked for, in the language of the
 * messages, and stay; ids are stable and may be kept in records, texts may not.  For the main
 * thread. */

typedef struct
{
  const char *id;
  const char *word;
  gboolean high; /* much energy, or little */
  gboolean pleasant;
} OnwardFeeling;

typedef struct
{
  const char *id;
  const char *text;
} OnwardActivity;

typedef enum
{
  ONWARD_PROMPT_ANY,
  ONWARD_PROMPT_DAY_0, /* the day of a "no" */
  ONWARD_PROMPT_DEBRIEF, /* after an interview */
  ONWARD_PROMPT_FEEDBACK, /* when some has arrived */
  ONWARD_PROMPT_WEEK,
  ONWARD_PROMPT_WIN,
  ONWARD_PROMPT_HARD_DAY,
  ONWARD_PROMPT_UNSENT, /* a letter that is never sent */
  ONWARD_PROMPT_STEP, /* asked by a step of a plan, never the prompt of the day */
} OnwardPromptWhen;

typedef struct
{
  const char *id;
  const char *text;
  OnwardPromptWhen when;
} OnwardPrompt;

/* What a step opens when the person takes it up. */
typedef enum
{
  ONWARD_STEP_ACT_ACTIVITIES,
  ONWARD_STEP_ACT_WRITE,    /* a journal entry with the step's prompt */
  ONWARD_STEP_ACT_THINK,    /* a thought record of the plan: the one begun, or a new one */
  ONWARD_STEP_ACT_CHECK_IN,
  ONWARD_STEP_ACT_CONTACTS,
  ONWARD_STEP_ACT_APPLICATION,  /* the one that the step is about */
  ONWARD_STEP_ACT_APPLICATIONS, /* those kept for a good day */
  ONWARD_STEP_ACT_PROFILE,      /* must, want, won't */
  ONWARD_STEP_ACT_CLOSE,        /* the closing of the plan */
} OnwardStepAct;

/* What must hold for a step to be part of a plan. */
typedef enum
{
  ONWARD_STEP_NEEDS_NOTHING = 0,
  ONWARD_STEP_NEEDS_HUMAN = 1 << 0, /* somebody there to write to */
  ONWARD_STEP_NEEDS_RECRUITER = 1 << 1,
  ONWARD_STEP_NEEDS_NO_RECRUITER = 1 << 2,
  ONWARD_STEP_NEEDS_INTERVIEWED = 1 << 3,
  ONWARD_STEP_NEEDS_NOT_INTERVIEWED = 1 << 4,
  ONWARD_STEP_NEEDS_DEBRIEF = 1 << 5,
  ONWARD_STEP_NEEDS_NO_DEBRIEF = 1 << 6,
  ONWARD_STEP_NEEDS_BRIDGE = 1 << 7, /* the person still wants to hear from them */
  ONWARD_STEP_NEEDS_BELOW_FLOOR = 1 << 8,
  ONWARD_STEP_NEEDS_BELOW_SAID_FLOOR = 1 << 9, /* and the person named that floor */
} OnwardStepNeeds;

typedef struct
{
  const char *id;
  const char *title; /* may hold {employer} */
  const char *why;
  const char *prompt; /* id, or "" */
  OnwardStepAct act;
  OnwardFollowUpKind kind;
  OnwardStepNeeds needs;
  gboolean about_employer; /* a second "no" in the same plan needs its own */
  gboolean quiet;          /* stands on Today without a notification */
  gboolean send;           /* something leaves the house */
  gboolean work;           /* belongs to a working day */
  gboolean after;          /* comes after the plan is closed, and does not hold it open */
} OnwardStep;

typedef enum
{
  ONWARD_STEP_NOW,
  ONWARD_STEP_MORNING,
  ONWARD_STEP_MIDDAY,
  ONWARD_STEP_EVENING,
} OnwardStepTime;

typedef struct
{
  const OnwardStep *step;
  int day; /* counted from the day of the "no" */
  OnwardStepTime time;
} OnwardPlanRow;

typedef struct
{
  const char *id;
  const char *text;    /* what the plan says of itself */
  const char *closing; /* what it says when it is closed */
  const OnwardPlanRow *rows;
  guint n_rows;
} OnwardPlanContent;

const OnwardFeeling     *onward_content_feelings      (guint *n_feelings);
const char              *onward_content_feeling_word  (const char *id);
const OnwardActivity    *onward_content_activities    (guint *n_activities);
const OnwardPrompt      *onward_content_prompts       (guint *n_prompts);
const OnwardPrompt      *onward_content_prompt        (const char *id);
const char              *onward_content_prompt_when_id (OnwardPromptWhen when);
const char              *onward_content_ending_words  (OnwardEnding ending);
const OnwardStep        *onward_content_steps         (guint *n_steps);
const OnwardStep        *onward_content_step          (const char *id);
const OnwardPlanContent *onward_content_plan          (OnwardVariant variant);

G_END_DECLS
