/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-demo-private.h"
#include "onward-practice.h"
#include "onward-question.h"
#include "onward-story.h"
#include "onward-time.h"

/* Stories to tell, questions to be ready for, and each time that one was said aloud.  How often and
 * when a story or question was practised follows from the practice. */

typedef struct
{
  const char *name;
  const char *title;
  const char *situation;
  const char *task;
  const char *action;
  const char *result;
  const char *learned;
  const char *skills;    /* separated by commas, as are the next three */
  const char *questions; /* ids of content; "own:" stands before the person's */
  const char *groups;
  const char *used; /* interviews */
  int ago;
} Story;

static const Story stories[] = {
  {
    .name = "lead-time", .title = "Nine days to four hours", .ago = 107,
    .situation = "Every change at the old place took nine days to reach anybody, and most of them were spent waiting for a person named Steve.",
    .task = "I was asked to make it “faster”, with three colleagues, and no say over the forty teams who would have to change.",
    .action = "I sat beside six teams for a week and wrote down every sigh. Then I removed the longest wait first: I put Steve's checks into the "
              "pipeline, with Steve, and gave him back his afternoons. One path at a time, and each team chose its own day to move.",
    .result = "Lead time went from nine days to four hours in eleven months. All forty teams moved, none was told to.",
    .learned = "Look for the sigh. And the person who is the bottleneck usually knows best how to end it.",
    .skills = "CI,Developer experience,Leadership,Kubernetes", .questions = "leadership-leading,people-persuading,strengths-proudest",
    .groups = "leadership,people,strengths", .used = "larkmoor-first,ironbrae-first,brackenfell-first,copperfield-panel,northfold-first",
  },
  {
    .name = "friday-school", .title = "The Friday school", .ago = 91,
    .situation = "Our platform had a handbook of two hundred pages, and the same five questions every morning.",
    .task = "Nobody asked me to teach. I only wanted my mornings back.",
    .action = "I booked a room on Fridays at three and broke something on purpose, small and real, and let whoever came repair it. I never took the keyboard. "
              "After the fifth time I asked the ones who came most to break the next thing.",
    .result = "Thirty-one sessions, never fewer than six people. Morning questions fell from about twenty a week to three. Two of them run platforms themselves now.",
    .learned = "People remember what they repaired.",
    .skills = "Teaching,Observability,Mentoring", .questions = "people-helping,problems-unasked,own:sorry-to-lose", .groups = "people,problems",
    .used = "brackenfell-first,brackenfell-final",
  },
  {
    .name = "hosting-bill", .title = "A third off the bill, and nobody noticed", .ago = 63,
    .situation = "Hosting cost more each month, and every team was sure that it was another team.",
    .task = "Mine was to find out, and to make it smaller without making anybody slower.",
    .action = "I tagged everything for a month and showed each team its own number, only its own. Then I turned off what nobody claimed, on a Tuesday, one thing at a time, "
              "with my hand on the switch.",
    .result = "A third less within a quarter. Two things had to be turned on again, both within a minute.",
    .learned = "A number that is yours is interesting. A number that is everybody's is weather.",
    .skills = "Cost,Terraform,AWS", .questions = "problems-hard,problems-unasked", .groups = "problems", .used = "copperfield-panel",
  },
  {
    .name = "queue", .title = "The time I was wrong about the queue", .ago = 58,
    .situation = "Orders arrived twice, about once a day. I was certain that it was the queue, and said so in front of everybody.",
    .task = "It was my service, and my sentence.",
    .action = "I spent two weeks replacing the queue. On the first morning afterwards, an order arrived twice. I went back to the same people, said that I had been wrong, and "
              "asked who had seen it otherwise. Wen from support had: it was the retry button on one kind of phone. She had told me in the first week.",
    .result = "Fixed in an afternoon. The two weeks were gone, and from then on support sat in our reviews.",
    .learned = "Certain is a feeling. Ask who sees it otherwise before the two weeks, not after.",
    .skills = "Incident response,Listening", .questions = "failure-mistake,people-hard-feedback", .groups = "failure,people",
    .used = "brackenfell-final,quillhaven-first",
  },
  {
    .name = "fourth-dashboard", .title = "Saying no to the fourth dashboard", .ago = 23,
    .situation = "A director wanted a fourth dashboard for the same numbers, by Friday.",
    .task = "I ran the team of three who would have built it, in a week that was already full.",
    .action = "I asked what decision it was for. There was one, a real one, about the winter. So I said no to the dashboard, and yes to the decision: one page, three numbers, by Thursday.",
    .result = "He decided on the Thursday. Nobody asked for the dashboard again, and two of the other three were taken down in spring.",
    .learned = "A kind no has a yes in it.",
    .skills = "Leadership,Listening,Mentoring", .questions = "problems-priorities,leadership-standing-up,own:say-no", .groups = "leadership,problems",
    .used = "northfold-first",
  },
  {
    .name = "certificates", .title = "The Saturday the certificates ran out", .ago = 27,
    .situation = "Saturday, half past eleven. Every login fails, and the one who knows the certificates is on a ferry.",
    .task = "I was on call, alone, with a list from two years ago.",
    .action = "I said aloud in the channel what I knew and what I did not. Renewed the one that mattered first by hand, then wrote down every step while doing the others, so that somebody could take over at four.",
    .result = "", .learned = "",
    .skills = "Incident response,Linux", .questions = "failure-pressure,problems-urgent", .groups = "failure,problems",
  },
  { NULL },
};

typedef struct
{
  const char *name;
  const char *text;
  const char *content; /* id of the shipped one, instead of a text */
  const char *group;
  gboolean flagged;
  const char *answer;
  const char *story;
  const char *interview;
  int ago;
} Question;

static const Question questions[] = {
  { "tracing", "Why tracing before metrics?", NULL, "problems", TRUE,
    "Because we did not know what to count yet. Traces showed us where the time went, and then we knew which three numbers were worth a graph.", NULL, "larkmoor-first", 82 },
  { "sorry-to-lose", "What would you be sorry to lose from your last team?", NULL, "people", FALSE,
    "The Friday school. And being allowed to say “I do not know” before lunch.", "friday-school", "brackenfell-first", 30 },
  { "half-silent", "What happens when half the fleet goes silent at six in the evening?", NULL, "problems", TRUE,
    "Say what breaks first, then who notices, then how we would know. By the clock, at half time.", NULL, "brackenfell-technical", 17 },
  { "not-touch", "What would you not touch in the first month?", NULL, "fit", FALSE,
    "Whatever works on a Saturday. I would sit beside it first.", NULL, "copperfield-panel", 12 },
  { "say-no", "How do you say no to a team that wants it anyway?", NULL, "leadership", FALSE, "A kind no has a yes in it.", "fourth-dashboard", "northfold-first", 9 },
  { "spark", "How many years of Spark do you have in production?", NULL, "problems", TRUE, "", NULL, "osprey-phone", 7 },
  { "papers", "Which of our papers did you read?", NULL, "opening", TRUE, "None yet, and I said so. Read the one about counting birds before the next talk.", NULL, "quillhaven-first", 4 },
  { "background", NULL, "opening-background", "opening", FALSE,
    "Eleven years of making other people faster. Began in support, which I still think is the best school.", NULL, NULL, 94 },
  { "hard-feedback", NULL, "people-hard-feedback", "people", FALSE, "Wen had told me in the first week.", "queue", NULL, 34 },
  { "proudest", NULL, "strengths-proudest", "strengths", FALSE, "Nine days to four hours. Then stop, and wait.", "lead-time", NULL, 94 },
  { "pay", NULL, "fit-pay", "fit", TRUE, "The range first, then the sum on the calendar. Not before they ask.", NULL, "brackenfell-final", 9 },
  { NULL },
};

typedef struct
{
  int ago;
  const char *clock;
  const char *question;
  const char *story;
  const char *interview; /* a mock */
  int seconds;
  int fillers; /* ONWARD_DEMO_SAID */
  int rating;
  const char *notes;
} Practice;

/* In the order of their days. */
static const Practice practices[] = {
  { 94, "10:10", "background", NULL, NULL, 214, 0, 2, "Three and a half minutes, and I had not left school yet." },
  { 93, "10:05", "background", NULL, NULL, 118, 0, 3, "Begin with the eleven years, end with why I am here." },
  { 84, "17:20", "proudest", "lead-time", NULL, 131, 0, 3, "" },
  { 34, "09:40", "hard-feedback", "queue", NULL, 96, ONWARD_DEMO_SAID (31), 2, "Thirty-one “basically” in a minute and a half. The dog counted with me." },
  { 33, "09:50", "tracing", NULL, NULL, 58, ONWARD_DEMO_SAID (19), 4, "Why in one sentence. Then stop. It is very quiet after one has stopped." },
  { 20, "18:05", "proudest", "lead-time", "mock", 102, ONWARD_DEMO_SAID (12), 4, "" },
  { 20, "18:20", "sorry-to-lose", "friday-school", "mock", 88, ONWARD_DEMO_SAID (9), 4, "Maya smiled at Steve." },
  { 10, "11:30", "say-no", "fourth-dashboard", NULL, 74, ONWARD_DEMO_SAID (7), 4, "" },
  { 8, "10:15", "half-silent", NULL, NULL, 120, ONWARD_DEMO_SAID (8), 3, "Failure cases at sixty seconds, by the kitchen clock." },
  { 2, "09:30", "half-silent", NULL, NULL, 110, ONWARD_DEMO_SAID (6), 4, "For Northfold. Better with a pencil in the hand." },
};

/* Returns: (transfer full): the names as uids of records of that type, where "own:" stands before. */
static char *
dup_question_ids (const char *names)
{
  g_auto (GStrv) parts = g_strsplit (names, "own:", -1);

  return g_strjoinv ("demo-question-", parts);
}

static void
set_used (OnwardDemo *self, OnwardRecord *story, const char *names)
{
  g_auto (GStrv) interviews = g_strsplit (names != NULL ? names : "", ",", -1);
  JsonArray *items = json_array_new ();

  for (gsize i = 0; interviews[i] != NULL; i++)
    {
      g_autofree char *uid = g_strconcat ("demo-interview-", interviews[i], NULL);
      g_autofree char *day = onward_demo_dup_day (self, onward_demo_find_interview (interviews[i])->ago, TRUE);
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "interview", uid);
      json_object_set_string_member (item, "day", day);
      json_array_add_object_element (items, item);
    }
  onward_demo_set_items (story, ONWARD_STORY_USED, items);
}

/* What was practised last of all that match; @n_times tells how often. */
static const Practice *
find_practice (const char *story, const char *question, guint *n_times)
{
  const Practice *last = NULL;

  *n_times = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (practices); i++)
    if ((story != NULL && g_strcmp0 (practices[i].story, story) == 0) ||
        (question != NULL && g_strcmp0 (practices[i].question, question) == 0))
      {
        last = &practices[i];
        ++*n_times;
      }
  return last;
}

static void
add_story (OnwardDemo *self, const Story *row)
{
  OnwardRecord *story = g_object_new (ONWARD_TYPE_STORY, NULL);
  g_autofree char *ids = dup_question_ids (row->questions);
  guint n_times;
  const Practice *last = find_practice (row->name, NULL, &n_times);
  gint64 created = onward_demo_moment_of (self, row->ago, FALSE, "11:00");

  onward_demo_set_text (story, ONWARD_STORY_TITLE, row->title);
  onward_demo_set_text (story, ONWARD_STORY_SITUATION, row->situation);
  onward_demo_set_text (story, ONWARD_STORY_TASK, row->task);
  onward_demo_set_text (story, ONWARD_STORY_ACTION, row->action);
  onward_demo_set_text (story, ONWARD_STORY_RESULT, row->result);
  onward_demo_set_text (story, ONWARD_STORY_LEARNED, row->learned);
  onward_demo_set_tags (story, ONWARD_STORY_SKILLS, row->skills);
  onward_demo_set_tags (story, ONWARD_STORY_QUESTIONS, ids);
  onward_demo_set_tags (story, ONWARD_STORY_GROUPS, row->groups);
  set_used (self, story, row->used);
  onward_demo_set_day (self, story, ONWARD_STORY_PRACTISED, last != NULL ? last->ago : 0,
                       last != NULL && last->interview != NULL);
  onward_record_set_number (story, ONWARD_STORY_TIMES, n_times);
  onward_demo_add (self, story, row->name, created, created + 40 * 60);
}

static void
add_question (OnwardDemo *self, const Question *row)
{
  OnwardRecord *question = g_object_new (ONWARD_TYPE_QUESTION, NULL);
  guint n_times;
  const Practice *last = find_practice (NULL, row->name, &n_times);
  gint64 created = onward_demo_moment_of (self, row->ago, row->interview != NULL, "20:10");

  onward_demo_set_text (question, ONWARD_QUESTION_TEXT, row->text);
  onward_demo_set_text (question, ONWARD_QUESTION_CONTENT, row->content);
  onward_demo_set_text (question, ONWARD_QUESTION_GROUP, row->group);
  onward_record_set_number (question, ONWARD_QUESTION_FLAGGED, row->flagged);
  onward_demo_set_text (question, ONWARD_QUESTION_ANSWER, row->answer);
  onward_demo_set_uid (question, ONWARD_QUESTION_STORY, "story", row->story);
  onward_demo_set_uid (question, ONWARD_QUESTION_INTERVIEW, "interview", row->interview);
  onward_demo_set_day (self, question, ONWARD_QUESTION_PRACTISED, last != NULL ? last->ago : 0,
                       last != NULL && last->interview != NULL);
  onward_record_set_number (question, ONWARD_QUESTION_TIMES, n_times);
  onward_record_set_number (question, ONWARD_QUESTION_RATING, last != NULL ? last->rating : 0);
  onward_demo_add (self, question, row->name, created, created);
}

static void
add_practice (OnwardDemo *self, guint position, const Practice *row)
{
  OnwardRecord *practice = g_object_new (ONWARD_TYPE_PRACTICE, NULL);
  gboolean work = row->interview != NULL; /* as the mock is on a working day */
  g_autofree char *when = onward_demo_dup_time (self, row->ago, work, row->clock);
  g_autofree char *name = g_strdup_printf ("%02u", position);
  gint64 moment = onward_demo_moment_of (self, row->ago, work, row->clock);

  onward_demo_set_text (practice, ONWARD_PRACTICE_NOTES, row->notes);
  onward_demo_set_text (practice, ONWARD_PRACTICE_WHEN, when);
  onward_demo_set_uid (practice, ONWARD_PRACTICE_QUESTION, "question", row->question);
  onward_demo_set_uid (practice, ONWARD_PRACTICE_STORY, "story", row->story);
  onward_demo_set_uid (practice, ONWARD_PRACTICE_INTERVIEW, "interview", row->interview);
  onward_record_set_number (practice, ONWARD_PRACTICE_SECONDS, row->seconds);
  onward_record_set_number (practice, ONWARD_PRACTICE_FILLERS, row->fillers - 1);
  onward_record_set_number (practice, ONWARD_PRACTICE_RATING, row->rating);
  onward_demo_add (self, practice, name, moment, moment);
}

void
onward_demo_add_stories (OnwardDemo *self)
{
  for (guint i = 0; stories[i].name != NULL; i++)
    add_story (self, &stories[i]);
  for (guint i = 0; questions[i].name != NULL; i++)
    add_question (self, &questions[i]);
  for (guint i = 0; i < G_N_ELEMENTS (practices); i++)
    add_practice (self, i + 1, &practices[i]);
}
