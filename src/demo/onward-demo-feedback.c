/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"
#include "onward-feedback.h"

typedef struct
{
  const char *name;
  OnwardFeedbackState state;
  int asked; /* days before now, 0 = not; as the next two */
  int asked_again;
  int received;
  int opens; /* days from now */
  const char *application;
  const char *interview;
  const char *contact;
  const char *questions[3];
  const char *words;
  int pass;
  const char *facts;
  const char *feelings;
  const char *true_part;
  const char *disagree;
  const char *action;
  const char *themes;  /* separated by commas */
  const char *phrases; /* lines "phrase|type|name" */
  const char *reasons; /* lines "sort: text" */
} Feedback;

static const Feedback feedbacks[] = {
  {
    .name = "fernhollow", .state = ONWARD_FEEDBACK_STATE_NONE, .asked = 60, .asked_again = 53, .application = "fernhollow",
    .questions = { "Was there something missing in what I showed you?" },
  },
  {
    .name = "larkmoor", .state = ONWARD_FEEDBACK_STATE_RECEIVED, .asked = 71, .received = 66, .application = "larkmoor", .interview = "larkmoor-first", .contact = "hanna",
    .questions = { "Which answer would have needed more?", "What did the other person bring that I did not?", "What would you practise, in my place?" },
    .words = "Strong on delivery. The team liked you and said so without being asked. The person we chose had built the same thing twice, and that made the difference; it was close.\n\n"
             "One thing, as you ask: when we asked why you had put tracing before metrics, you told us how you did it. You were fast and complete, and we still did not know why. Say why before how, "
             "you clearly know both.\n\nAnd your pace: you talk faster when you are unsure. A pause would have told us more than the next sentence did.",
    .pass = 3,
    .facts = "The team liked me. The other person had built it twice. It was close. Why before how. Faster when unsure.",
    .feelings = "Read it standing up, three times. Warm first, then hot in the ears at “faster”. By the evening, mostly grateful.",
    .true_part = "All of it. I noticed the tracing answer while I was giving it.",
    .disagree = "That a pause would have told them more. It would have told them the same, more slowly.",
    .action = "One sentence of why for each story, said aloud.", .themes = "clarity,pace",
    .phrases = "Say why before how, you clearly know both|lesson|why-before-how\nwe still did not know why|goal|why-before-how\nStrong on delivery|proof|delivery\ntracing before metrics|skill|observability",
    .reasons = "mine: I could not say why I chose tracing before metrics\nluck: The other person had built the same thing twice",
  },
  {
    .name = "mossgate", .state = ONWARD_FEEDBACK_STATE_ASKED, .asked = 6, .application = "mossgate",
    .questions = { "Which of my stories stayed with you, if one did?", "What would you have wanted to hear in a second talk?" },
  },
  {
    .name = "osprey", .state = ONWARD_FEEDBACK_STATE_SEALED, .received = 1, .opens = 2, .application = "osprey", .interview = "osprey-phone",
    .words = "Thank you for your interest. While your infrastructure background is solid, we felt that your depth in distributed data processing would have needed more support than the team can give "
             "at present. We would encourage you to build hands-on experience and to apply again.",
  },
  { .name = NULL },
};

static void
set_phrases (OnwardRecord *feedback, const char *phrases)
{
  g_auto (GStrv) lines = g_strsplit (phrases != NULL ? phrases : "", "\n", -1);
  JsonArray *items = json_array_new ();

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], "|", 3);
      const char *type = g_str_equal (parts[1], "proof") ? "entry" : parts[1];
      g_autofree char *uid = g_strdup_printf ("demo-%s-%s", type, parts[2]);
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "text", parts[0]);
      json_object_set_string_member (item, "became", parts[1]);
      json_object_set_string_member (item, "uid", uid);
      json_array_add_object_element (items, item);
    }
  onward_demo_set_items (feedback, ONWARD_FEEDBACK_PHRASES, items);
}

static void
set_words (OnwardRecord *feedback, const Feedback *row)
{
  const char *questions[G_N_ELEMENTS (row->questions) + 1] = { NULL };
  g_autofree char *reasons = onward_demo_dup_reasons (row->reasons);
  gboolean sealed = row->state == ONWARD_FEEDBACK_STATE_SEALED;

  for (gsize i = 0; i < G_N_ELEMENTS (row->questions); i++)
    questions[i] = row->questions[i];
  onward_record_set_tags (feedback, ONWARD_FEEDBACK_QUESTIONS, questions);
  onward_demo_set_text (feedback, sealed ? ONWARD_FEEDBACK_SEALED : ONWARD_FEEDBACK_WORDS, row->words);
  onward_demo_set_text (feedback, ONWARD_FEEDBACK_FACTS, row->facts);
  onward_demo_set_text (feedback, ONWARD_FEEDBACK_FEELINGS, row->feelings);
  onward_demo_set_text (feedback, ONWARD_FEEDBACK_TRUE_PART, row->true_part);
  onward_demo_set_text (feedback, ONWARD_FEEDBACK_DISAGREE, row->disagree);
  onward_demo_set_text (feedback, ONWARD_FEEDBACK_ACTION, row->action);
  onward_demo_set_tags (feedback, ONWARD_FEEDBACK_THEMES, row->themes);
  onward_demo_set_text (feedback, ONWARD_FEEDBACK_REASONS, reasons);
}

static void
add_feedback (OnwardDemo *self, const Feedback *row)
{
  OnwardRecord *feedback = g_object_new (ONWARD_TYPE_FEEDBACK, NULL);
  int first = row->asked != 0 ? row->asked : row->received;
  int last = row->received != 0 ? row->received : MAX (row->asked_again, 1);

  set_words (feedback, row);
  set_phrases (feedback, row->phrases);
  onward_record_set_number (feedback, ONWARD_FEEDBACK_STATE, row->state);
  onward_record_set_number (feedback, ONWARD_FEEDBACK_PASS, row->pass);
  onward_demo_set_day (self, feedback, ONWARD_FEEDBACK_ASKED_ON, row->asked, FALSE);
  onward_demo_set_day (self, feedback, ONWARD_FEEDBACK_ASKED_AGAIN_ON, row->asked_again, FALSE);
  onward_demo_set_day (self, feedback, ONWARD_FEEDBACK_RECEIVED_ON, row->received, FALSE);
  if (row->opens != 0)
    {
      g_autofree char *opens = onward_demo_dup_time (self, -row->opens, FALSE, ONWARD_DEMO_OPENS_CLOCK);

      onward_demo_set_text (feedback, ONWARD_FEEDBACK_OPENS, opens);
    }
  onward_demo_set_uid (feedback, ONWARD_FEEDBACK_APPLICATION, "job-application", row->application);
  onward_demo_set_uid (feedback, ONWARD_FEEDBACK_INTERVIEW, "interview", row->interview);
  onward_demo_set_uid (feedback, ONWARD_FEEDBACK_CONTACT, "contact", row->contact);
  onward_demo_add (self, feedback, row->name, onward_demo_moment_of (self, first, FALSE, "09:45"),
                   onward_demo_moment_of (self, last, FALSE, "19:00"));
}

void
onward_demo_add_feedback (OnwardDemo *self)
{
  for (guint i = 0; feedbacks[i].name != NULL; i++)
    add_feedback (self, &feedbacks[i]);
}
