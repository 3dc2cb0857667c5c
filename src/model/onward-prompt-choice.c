/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prompt-choice.h"

#include "onward-own-prompt.h"
#include "onward-time.h"

#define LOW_MOOD 2
#define SUNDAY 7

OnwardPromptWhen
onward_prompt_when_of_day (const char *no_day, int mood, const char *today)
{
  if (g_str_equal (no_day, today))
    return ONWARD_PROMPT_DAY_0;
  if (mood != ONWARD_MOOD_UNSAID && mood <= LOW_MOOD)
    return ONWARD_PROMPT_HARD_DAY;
  return onward_day_weekday (today) == SUNDAY ? ONWARD_PROMPT_WEEK : ONWARD_PROMPT_ANY;
}

OnwardPromptWhen
onward_prompt_when_of_kind (OnwardEntryKind kind, int mood)
{
  switch (kind)
    {
    case ONWARD_ENTRY_KIND_WIN:
    case ONWARD_ENTRY_KIND_PROOF:
      return ONWARD_PROMPT_WIN;
    case ONWARD_ENTRY_KIND_UNSENT:
      return ONWARD_PROMPT_UNSENT;
    case ONWARD_ENTRY_KIND_WEEK:
      return ONWARD_PROMPT_WEEK;
    case ONWARD_ENTRY_KIND_NOTE:
    case ONWARD_ENTRY_KIND_CHECK_IN:
    case ONWARD_ENTRY_KIND_THOUGHT:
    case ONWARD_ENTRY_KIND_ACTIVITY:
    case ONWARD_ENTRY_KIND_CARD:
    case ONWARD_ENTRY_KIND_COMEBACK:
    case ONWARD_ENTRY_KIND_QUOTE:
    default:
      return mood != ONWARD_MOOD_UNSAID && mood <= LOW_MOOD ? ONWARD_PROMPT_HARD_DAY : ONWARD_PROMPT_ANY;
    }
}

static gboolean
own_fits (OnwardRecord *own, OnwardPromptWhen when)
{
  const char *situation = onward_record_get_text (own, ONWARD_OWN_PROMPT_SITUATION);

  if (onward_record_get_number (own, ONWARD_OWN_PROMPT_RETIRED) != 0 || when == ONWARD_PROMPT_STEP)
    return FALSE;
  return *situation == '\0' || g_str_equal (situation, onward_content_prompt_when_id (when));
}

const char *
onward_prompt_choose (OnwardPromptWhen when, GPtrArray *own, const char *last, guint turn)
{
  g_autoptr (GPtrArray) fitting = g_ptr_array_new ();
  guint n_prompts, position;
  const OnwardPrompt *prompts = onward_content_prompts (&n_prompts);

  for (guint i = 0; i < n_prompts; i++)
    {
      if (prompts[i].when == when)
        g_ptr_array_add (fitting, (gpointer) prompts[i].id);
    }
  for (guint i = 0; own != NULL && i < own->len; i++)
    {
      if (own_fits (g_ptr_array_index (own, i), when))
        g_ptr_array_add (fitting, (gpointer) onward_record_get_uid (g_ptr_array_index (own, i)));
    }
  if (fitting->len > 1 && g_ptr_array_find_with_equal_func (fitting, last, g_str_equal, &position))
    g_ptr_array_remove_index (fitting, position);
  return fitting->len > 0 ? g_ptr_array_index (fitting, turn % fitting->len) : NULL;
}
