/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"
#include "onward-own-prompt.h"
#include "onward-own-trap.h"
#include "onward-thought.h"

#define SAID ONWARD_DEMO_SAID
#define THOUGHT ONWARD_ENTRY_KIND_THOUGHT

static const OnwardDemoEntry thoughts[] = {
  {
    .kind = THOUGHT, .ago = 117, .clock = "09:10", .mood = 2, .mood_after = 3, .feelings = "embarrassed", .application = "tidewell",
    .belief = SAID (60), .belief_after = SAID (20), .strength = SAID (65), .strength_after = SAID (30), .traps = "labelling,personalisation",
    .text = "I must be so bad at this that it shows from far away, in forty minutes.",
    .evidence = "+It took forty minutes\nNobody can read two pages and decide at half past midnight\nIt was the general résumé, with nothing about payments in it\n"
                "lead-time=Nine days to four hours, in eleven months, with a team of four",
    .fairer = "A filter looked for words that I did not send. It has not met me.", .progress = ONWARD_THOUGHT_DONE,
  },
  {
    .kind = THOUGHT, .ago = 73, .clock = "09:30", .mood = 2, .mood_after = 3, .feelings = "self-doubting", .application = "larkmoor",
    .plan = "first", .belief = SAID (70), .belief_after = SAID (35), .strength = SAID (80), .strength_after = SAID (45),
    .traps = "mental-filter,overgeneralisation",
    .text = "Eleven years, and I cannot explain why I do what I do.",
    .evidence = "+The tracing question: she asked why, and I told her how\nI explained it to nine interns, two directors and my mother\n"
                "I explained it in writing, it is still on the old wiki\ndevikas-card=Devika: “You were the first person who let me break something on purpose.”",
    .fairer = "I explain well when I have a minute. In an interview I have to make the minute myself.", .progress = ONWARD_THOUGHT_DONE,
  },
  {
    .kind = THOUGHT, .ago = 52, .clock = "20:40", .mood = 3, .mood_after = 3, .feelings = "frustrated,embarrassed", .application = "fernhollow",
    .belief = SAID (50), .belief_after = SAID (25), .strength = SAID (45), .strength_after = SAID (25), .traps = "mind-reading",
    .text = "They only talked about apples because they had given up on me after a minute.",
    .evidence = "+Nobody ever wrote back\nThe founder asked for my number at the end, twice\nThey were raising money. It was in the news the week after",
    .fairer = "I know what was said: apples, and “talk soon”. The rest I made up on the train.", .progress = ONWARD_THOUGHT_DONE,
  },
  {
    .kind = THOUGHT, .ago = 33, .clock = "21:50", .mood = 3, .mood_after = 4, .feelings = "lonely,ashamed", .tags = "school gate",
    .belief = SAID (65), .belief_after = SAID (30), .strength = SAID (60), .strength_after = SAID (30), .traps = "mind-reading,own:school-gate",
    .text = "Everyone at the gate can see that I have no work.",
    .evidence = "+I was there at three on a Wednesday\nSo were two fathers, a nurse, and somebody's grandmother\nThe one child who asked wanted to know about the dog",
    .fairer = "They see a person at a gate. It is me who carries the sign.", .progress = ONWARD_THOUGHT_DONE,
  },
  {
    .kind = THOUGHT, .ago = 12, .work = TRUE, .clock = "17:15", .mood = 4, .mood_after = 4, .feelings = "anxious", .application = "copperfield",
    .interview = "copperfield-panel", .belief = SAID (40), .belief_after = SAID (10), .strength = SAID (35), .strength_after = SAID (10),
    .traps = "mind-reading,mental-filter",
    .text = "The man with the biscuits wrote nothing down, so he was bored.",
    .evidence = "+Three wrote, one did not\nHe asked what I would not touch, which was the best question\nHe gave me the last biscuit",
    .fairer = "Some people listen with their hands in their lap.", .progress = ONWARD_THOUGHT_DONE,
  },
  {
    .name = "somebody-else", .kind = THOUGHT, .ago = 4, .clock = "09:40", .mood = 2, .mood_after = 3, .feelings = "discouraged",
    .application = "brackenfell", .plan = "second", .belief = SAID (80), .belief_after = SAID (45), .strength = SAID (85), .strength_after = SAID (60),
    .traps = "all-or-nothing,fortune-telling",
    .text = "It will always be somebody else in the end.",
    .evidence = "+Larkmoor: close. Brackenfell: closer\n“Always” rests on two tries. Two\nIn spring I did not get past a filter\n"
                "two-chairs=There were two chairs left at the end, and I sat in one of them",
    .fairer = "I get close more often than in spring. Close is a place on the way.", .progress = ONWARD_THOUGHT_DONE,
  },
  /* Left in the middle, to be gone on with. */
  {
    .name = "copperfield-thought", .kind = THOUGHT, .ago = 2, .clock = "22:30", .mood = 3, .feelings = "sad", .application = "copperfield",
    .belief = SAID (55), .strength = SAID (50), .traps = "comparison",
    .text = "Copperfield is what is left for somebody who was not quite enough for Brackenfell.",
    .evidence = "+It is a third less than before", .progress = ONWARD_THOUGHT_STEP_EVIDENCE,
  },
  { .ago = 0 },
};

static void
add_own_trap (OnwardDemo *self)
{
  OnwardRecord *trap = g_object_new (ONWARD_TYPE_OWN_TRAP, NULL);
  gint64 moment = onward_demo_moment_of (self, 33, FALSE, "21:45");

  onward_demo_set_text (trap, ONWARD_OWN_TRAP_NAME, "The school gate");
  onward_demo_set_text (trap, ONWARD_OWN_TRAP_SOUNDS_LIKE, "“Everyone can see it.”");
  onward_demo_set_text (trap, ONWARD_OWN_TRAP_QUESTION, "Who asked? And what did they say next?");
  onward_demo_add (self, trap, "school-gate", moment, moment + 60);
}

static void
add_own_prompt (OnwardDemo *self, const char *name, const char *text, const char *situation, int ago)
{
  OnwardRecord *prompt = g_object_new (ONWARD_TYPE_OWN_PROMPT, NULL);
  gint64 moment = onward_demo_moment_of (self, ago, FALSE, "21:15");

  onward_demo_set_text (prompt, ONWARD_OWN_PROMPT_TEXT, text);
  onward_demo_set_text (prompt, ONWARD_OWN_PROMPT_SITUATION, situation);
  onward_demo_add (self, prompt, name, moment, moment);
}

void
onward_demo_add_thoughts (OnwardDemo *self)
{
  add_own_trap (self);
  add_own_prompt (self, "sorry-to-lose", "What would I be sorry to lose?", "any", 29);
  add_own_prompt (self, "dog", "What did the dog make of today?", "hard-day", 44);
  onward_demo_add_entry_rows (self, "thought", thoughts);
}
