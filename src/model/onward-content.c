/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-content.h"

#include "onward-content-file.h"
#include "onward-time.h"

typedef struct
{
  const char *id;
  const char *text;
} EndingWords;

static const OnwardContentWord whens[] = {
  { "any", ONWARD_PROMPT_ANY },
  { "day-0", ONWARD_PROMPT_DAY_0 },
  { "debrief", ONWARD_PROMPT_DEBRIEF },
  { "feedback", ONWARD_PROMPT_FEEDBACK },
  { "week", ONWARD_PROMPT_WEEK },
  { "win", ONWARD_PROMPT_WIN },
  { "hard-day", ONWARD_PROMPT_HARD_DAY },
  { "unsent", ONWARD_PROMPT_UNSENT },
  { "step", ONWARD_PROMPT_STEP },
  { NULL },
};

static const OnwardContentWord acts[] = {
  { "activities", ONWARD_STEP_ACT_ACTIVITIES },
  { "write", ONWARD_STEP_ACT_WRITE },
  { "think", ONWARD_STEP_ACT_THINK },
  { "check-in", ONWARD_STEP_ACT_CHECK_IN },
  { "contacts", ONWARD_STEP_ACT_CONTACTS },
  { "application", ONWARD_STEP_ACT_APPLICATION },
  { "applications", ONWARD_STEP_ACT_APPLICATIONS },
  { "profile", ONWARD_STEP_ACT_PROFILE },
  { "close", ONWARD_STEP_ACT_CLOSE },
  { NULL },
};

static const OnwardContentWord kinds[] = {
  { "", ONWARD_FOLLOW_UP_KIND_STEP },
  { "feedback", ONWARD_FOLLOW_UP_KIND_FEEDBACK },
  { "in-touch", ONWARD_FOLLOW_UP_KIND_IN_TOUCH },
  { NULL },
};

static const OnwardContentWord needs[] = {
  { "human", ONWARD_STEP_NEEDS_HUMAN },
  { "recruiter", ONWARD_STEP_NEEDS_RECRUITER },
  { "no-recruiter", ONWARD_STEP_NEEDS_NO_RECRUITER },
  { "interviewed", ONWARD_STEP_NEEDS_INTERVIEWED },
  { "not-interviewed", ONWARD_STEP_NEEDS_NOT_INTERVIEWED },
  { "debrief", ONWARD_STEP_NEEDS_DEBRIEF },
  { "no-debrief", ONWARD_STEP_NEEDS_NO_DEBRIEF },
  { "bridge", ONWARD_STEP_NEEDS_BRIDGE },
  { "below-floor", ONWARD_STEP_NEEDS_BELOW_FLOOR },
  { "below-said-floor", ONWARD_STEP_NEEDS_BELOW_SAID_FLOOR },
  { NULL },
};

static const OnwardContentWord times[] = {
  { "now", ONWARD_STEP_NOW },
  { "morning", ONWARD_STEP_MORNING },
  { "midday", ONWARD_STEP_MIDDAY },
  { "evening", ONWARD_STEP_EVENING },
  { NULL },
};

static void
read_feeling (JsonObject *item,
              const char *context,
              void       *to)
{
  OnwardFeeling *feeling = to;

  feeling->id = onward_content_file_text (item, "id");
  feeling->word = onward_content_file_translated (item, "word", context);
  feeling->high = g_str_equal (onward_content_file_text (item, "energy"), "high");
  feeling->pleasant = onward_content_file_flag (item, "pleasant");
}

static void
read_activity (JsonObject *item,
               const char *context,
               void       *to)
{
  OnwardActivity *activity = to;

  activity->id = onward_content_file_text (item, "id");
  activity->text = onward_content_file_translated (item, "text", context);
}

static void
read_prompt (JsonObject *item,
             const char *context,
             void       *to)
{
  OnwardPrompt *prompt = to;

  prompt->id = onward_content_file_text (item, "id");
  prompt->text = onward_content_file_translated (item, "text", context);
  prompt->when = onward_content_file_value (whens, onward_content_file_text (item, "when"));
}

static void
read_ending (JsonObject *item,
             const char *context,
             void       *to)
{
  EndingWords *ending = to;

  ending->id = onward_content_file_text (item, "id");
  ending->text = onward_content_file_translated (item, "text", context);
}

static void
read_step (JsonObject *item,
           const char *context,
           void       *to)
{
  OnwardStep *step = to;
  JsonArray *wanted;

  step->id = onward_content_file_text (item, "id");
  step->title = onward_content_file_translated (item, "title", context);
  step->why = onward_content_file_translated (item, "why", context);
  step->prompt = onward_content_file_text (item, "prompt");
  step->act = onward_content_file_value (acts, onward_content_file_text (item, "act"));
  step->kind = onward_content_file_value (kinds, onward_content_file_text (item, "kind"));
  step->about_employer = g_str_equal (onward_content_file_text (item, "about"), "employer");
  step->quiet = onward_content_file_flag (item, "quiet");
  step->send = onward_content_file_flag (item, "send");
  step->work = onward_content_file_flag (item, "work");
  step->after = onward_content_file_flag (item, "after");

  if (!json_object_has_member (item, "needs"))
    return;

  wanted = json_object_get_array_member (item, "needs");
  for (guint i = 0; i < json_array_get_length (wanted); i++)
    step->needs |= onward_content_file_value (needs, json_array_get_string_element (wanted, i));
}

static void
read_plan (JsonObject *item,
           const char *context,
           void       *to)
{
  OnwardPlanContent *plan = to;
  JsonArray *steps = json_object_get_array_member (item, "steps");
  OnwardPlanRow *rows;

  plan->id = onward_content_file_text (item, "id");
  plan->text = onward_content_file_translated (item, "text", context);
  plan->closing = onward_content_file_translated (item, "closing", context);
  plan->n_rows = json_array_get_length (steps);
  rows = g_new0 (OnwardPlanRow, plan->n_rows);
  for (guint i = 0; i < plan->n_rows; i++)
    {
      JsonObject *row = json_array_get_object_element (steps, i);

      rows[i].step = onward_content_step (onward_content_file_text (row, "step"));
      rows[i].day = (int) json_object_get_int_member_with_default (row, "day", 0);
      rows[i].time = onward_content_file_value (times, onward_content_file_text (row, "time"));
      if (rows[i].step == NULL)
        g_error ("The plan “%s” has a step that nobody knows: %s", plan->id, onward_content_file_text (row, "step"));
    }
  plan->rows = rows;
}

const OnwardFeeling *
onward_content_feelings (guint *n_feelings)
{
  static const OnwardFeeling *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("feelings.json", sizeof *all, &n_all, read_feeling);

  *n_feelings = n_all;
  return all;
}

/**
 * onward_content_feeling_word:
 * @id: what an entry keeps as a feeling
 *
 * Returns: its word; a feeling that is not ours is the person's own word for it, and stays as it is
 */
const char *
onward_content_feeling_word (const char *id)
{
  guint n_feelings;
  const OnwardFeeling *feelings = onward_content_feelings (&n_feelings);

  for (guint i = 0; i < n_feelings; i++)
    {
      if (g_str_equal (feelings[i].id, id))
        return feelings[i].word;
    }

  return id;
}

const OnwardActivity *
onward_content_activities (guint *n_activities)
{
  static const OnwardActivity *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("activities.json", sizeof *all, &n_all, read_activity);

  *n_activities = n_all;
  return all;
}

const OnwardPrompt *
onward_content_prompts (guint *n_prompts)
{
  static const OnwardPrompt *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("prompts.json", sizeof *all, &n_all, read_prompt);

  *n_prompts = n_all;
  return all;
}

const OnwardPrompt *
onward_content_prompt (const char *id)
{
  guint n_prompts;
  const OnwardPrompt *prompts = onward_content_prompts (&n_prompts);

  for (guint i = 0; i < n_prompts; i++)
    {
      if (g_str_equal (prompts[i].id, id))
        return &prompts[i];
    }

  return NULL;
}

/* The situation as the content and own prompts name it. */
const char *
onward_content_prompt_when_id (OnwardPromptWhen when)
{
  for (const OnwardContentWord *word = whens; word->word != NULL; word++)
    {
      if (word->value == (int) when)
        return word->word;
    }

  g_return_val_if_reached ("");
}

/* One kind sentence on how an application ended; "" where there is nothing to say. */
const char *
onward_content_ending_words (OnwardEnding ending)
{
  static const EndingWords *all = NULL;
  static guint n_all = 0;
  const char *id = onward_choice_nick (ONWARD_TYPE_ENDING, ending);

  if (all == NULL)
    all = onward_content_file_load ("endings.json", sizeof *all, &n_all, read_ending);

  for (guint i = 0; i < n_all; i++)
    {
      if (g_strcmp0 (all[i].id, id) == 0)
        return all[i].text;
    }

  return "";
}

const OnwardStep *
onward_content_steps (guint *n_steps)
{
  static const OnwardStep *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("steps.json", sizeof *all, &n_all, read_step);

  *n_steps = n_all;
  return all;
}

const OnwardStep *
onward_content_step (const char *id)
{
  guint n_steps;
  const OnwardStep *steps = onward_content_steps (&n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      if (g_str_equal (steps[i].id, id))
        return &steps[i];
    }

  return NULL;
}

const OnwardPlanContent *
onward_content_plan (OnwardVariant variant)
{
  static const OnwardPlanContent *all = NULL;
  static guint n_all = 0;
  const char *id = onward_choice_nick (ONWARD_TYPE_VARIANT, variant);

  if (all == NULL)
    all = onward_content_file_load ("plans.json", sizeof *all, &n_all, read_plan);

  for (guint i = 0; i < n_all; i++)
    {
      if (g_strcmp0 (all[i].id, id) == 0)
        return &all[i];
    }

  return NULL;
}
