/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-demo-private.h"
#include "onward-goal.h"

typedef struct
{
  const char *name;
  const char *title;
  const char *first_step;
  const char *why;
  OnwardGoalKind kind;
  OnwardGoalColumn column;
  const char *steps; /* lines; "17: " stands before what was ticked 17 days before now */
  int made;
  int moved;
  int due; /* 0 = none */
  int weekly;
  const char *times; /* days before now, separated by commas */
  const char *cue;
  const char *response;
  const char *notes;
  const char *skill;
  const char *provider;
  const char *cost;
  int hours;
  const char *proof;
  const char *people;
  const char *reason;
  int reviewed;
  int over;             /* of an experiment; otherwise 0 */
  const char *baseline; /* lines "name|before|after" */
  const char *application;
  const char *interview;
  const char *review;
  const char *feedback;
  const char *lesson;
  const char *contact;
  const char *entry;
  const char *source;
} Goal;

#define SOMEDAY ONWARD_GOAL_COLUMN_SOMEDAY
#define NEXT ONWARD_GOAL_COLUMN_NEXT
#define DOING ONWARD_GOAL_COLUMN_DOING
#define DONE ONWARD_GOAL_COLUMN_DONE
#define DROPPED ONWARD_GOAL_COLUMN_DROPPED

/* In the order of their columns. */
static const Goal goals[] = {
  {
    .name = "spark", .title = "Enough Spark to have an opinion", .kind = ONWARD_GOAL_KIND_SKILL, .column = SOMEDAY, .made = 1, .moved = 1,
    .first_step = "Read the first chapter at the library, standing up", .why = "It was asked for twice. Perhaps I even like it.", .skill = "Spark",
    .provider = "The library", .cost = "Nothing", .hours = 12, .application = "osprey", .source = "Two lines. They need more Spark.",
  },
  {
    .name = "allotment", .title = "Keep the allotment society's website up", .kind = ONWARD_GOAL_KIND_FOR_REAL, .column = SOMEDAY, .made = 31, .moved = 31,
    .first_step = "Ask Bernard for the password, kindly", .why = "They have eighty members and one very tired computer under a shed roof.", .hours = 20,
    .people = "Bernard, plot 14",
  },
  {
    .name = "talk", .title = "A talk at the Go meet-up about the Friday school", .kind = ONWARD_GOAL_KIND_EVENT, .column = SOMEDAY, .made = 24, .moved = 22,
    .first_step = "Tell Priya that I am thinking of it", .why = "I like rooms in which somebody asks “what if it doesn't?”", .people = "Priya, and the two who run it",
    .contact = "priya", .skill = "Teaching",
  },
  {
    .name = "maps-letter", .title = "The letter to Meridale: why maps", .kind = ONWARD_GOAL_KIND_MATERIALS, .column = NEXT, .made = 6, .moved = 3, .due = -8,
    .first_step = "Two sentences, on the back of a map", .why = "They are Tomasz's people, and I would like the job.",
    .steps = "Ask Tomasz what they are proud of\nThe lead time number, once\nInes cuts it by half", .application = "meridale", .contact = "tomasz",
  },
  {
    .name = "person-first", .title = "A person before the form", .kind = ONWARD_GOAL_KIND_APPLYING, .column = NEXT, .made = 10, .moved = 4,
    .first_step = "Find one name at Oakmarrow", .why = "Every good conversation of this search began with a name.", .over = 5,
    .baseline = "Applications|16|\nSomebody answered|12|\nFirst talks|8|", .cue = "I am about to press “Apply”", .response = "write to one person there first",
  },
  {
    .name = "copperfield", .title = "Decide about Copperfield", .kind = ONWARD_GOAL_KIND_OTHER, .column = NEXT, .made = 3, .moved = 3, .due = -7,
    .first_step = "Two columns on paper, with Sam", .why = "It is a real offer and deserves a real answer.", .steps = "1: Write down what I am afraid of\nAsk Gwen about the second year\nAsk about four days\nSleep on it",
    .application = "copperfield", .contact = "sam",
  },
  {
    .name = "rust", .title = "Rust, by rewriting the tile script", .kind = ONWARD_GOAL_KIND_SKILL, .column = NEXT, .made = 6, .moved = 2,
    .first_step = "Read the old script, and laugh", .why = "Meridale use it, and I have wanted to for years.", .skill = "Rust", .provider = "The book that is free to read", .cost = "Nothing",
    .hours = 15, .proof = "The script, in public", .steps = "4: Read chapters 1 to 4\nReads one tile\nReads all tiles\nShow it to Tomasz", .application = "meridale",
  },
  {
    .name = "failure-cases", .title = "Failure cases at half time", .kind = ONWARD_GOAL_KIND_SKILL, .column = DOING, .made = 16, .moved = 10, .due = -3,
    .first_step = "Put the kitchen clock on the desk", .why = "I know what breaks. I run out of time before I say it.", .steps = "10: Draw the fleet once more\n8: Aloud, by the kitchen clock\n2: Aloud, with a pencil\nOnce with Maya, before Northfold",
    .cue = "the clock shows half time", .response = "put the pen down and say what breaks first", .skill = "System design",
    .application = "brackenfell", .interview = "brackenfell-technical", .review = "brackenfell-technical", .lesson = "half-time",
    .source = "Failure cases at half time, by the clock.",
  },
  {
    .name = "people", .title = "Two people a week", .kind = ONWARD_GOAL_KIND_NETWORK, .column = DOING, .made = 59, .moved = 56, .weekly = 2,
    .first_step = "Answer the oldest message in the telephone", .why = "I feel like a person afterwards, whatever comes of it.", .times = "54,48,40,25,22,20,12,7,4,4",
    .cue = "it is Tuesday and I have coffee in my hand", .response = "write to one person I like",
  },
  {
    .name = "inbox", .title = "No inbox before ten", .kind = ONWARD_GOAL_KIND_SELF_CARE, .column = DOING, .made = 40, .moved = 38, .weekly = 5,
    .first_step = "Charge the telephone in the kitchen", .why = "Eleven looks before eight o'clock never made an answer come.", .times = "35,34,33,30,28,27,23,22,20,19,16,14,13,10,8,6,3,2,1",
    .cue = "my hand reaches for the telephone before ten", .response = "water the tomatoes instead", .contact = "ines", .entry = "eleven-letters", .lesson = "before-ten",
  },
  {
    .name = "why-before-how", .title = "Say why before how", .kind = ONWARD_GOAL_KIND_SKILL, .column = DONE, .made = 65, .moved = 29,
    .first_step = "Write one sentence of why for each story", .why = "Hanna is right, and I know both.", .steps = "61: A why for each story\n34: Aloud, on the walk\n30: In a real interview",
    .cue = "somebody asks me how", .response = "begin with “because”", .feedback = "larkmoor", .lesson = "why-before-how", .contact = "hanna", .application = "larkmoor",
    .source = "say why before how, you clearly know both", .skill = "Observability", .reviewed = 36,
  },
  {
    .name = "fillers", .title = "Fewer than fifteen “basically”", .kind = ONWARD_GOAL_KIND_SKILL, .column = DONE, .made = 34, .moved = 20,
    .first_step = "Count them once, without judging", .why = "I could hear Salma counting.", .steps = "34: Count them once\n33: Breathe where one wants to be\n20: With Maya", .interview = "mock",
    .notes = "Thirty-one, nineteen, twelve.",
  },
  {
    .name = "resume", .title = "The résumé, from the results backwards", .kind = ONWARD_GOAL_KIND_MATERIALS, .column = DONE, .made = 112, .moved = 65,
    .first_step = "One number, in the first line", .why = "It said what I was called, and not what I did.", .steps = "109: Lead time first\n102: Ines reads it\n65: The cost story", .proof = "Résumé v3, results first",
    .entry = "first-line", .reviewed = 59,
  },
  {
    .name = "certificate", .title = "A certificate in cloud security", .kind = ONWARD_GOAL_KIND_SKILL, .column = DROPPED, .made = 110, .moved = 64,
    .first_step = "Look up the price", .why = "It looked like a thing that one can hold on to.", .skill = "Cloud security", .provider = "An academy with a countdown", .cost = "£1,900", .hours = 120,
    .reason = "Nobody asked for it in forty postings. It was for the fog, not for me.", .reviewed = 59,
  },
  { NULL },
};

static JsonObject *
new_item (JsonArray *items, const char *name, const char *text)
{
  JsonObject *item = json_object_new ();

  json_object_set_string_member (item, name, text);
  json_array_add_object_element (items, item);
  return item;
}

static void
set_steps (OnwardDemo *self, OnwardRecord *goal, const char *steps)
{
  g_auto (GStrv) lines = g_strsplit (steps != NULL ? steps : "", "\n", -1);
  JsonArray *items = json_array_new ();

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      char *text = lines[i];
      int ago = (int) g_ascii_strtoull (lines[i], &text, 10);
      gboolean done = text != lines[i];
      g_autofree char *day = onward_demo_dup_day (self, ago, FALSE);
      JsonObject *item = new_item (items, "text", text + (done ? strlen (": ") : 0));

      json_object_set_boolean_member (item, "done", done);
      if (done)
        json_object_set_string_member (item, "day", day);
    }
  onward_demo_set_items (goal, ONWARD_GOAL_STEPS, items);
}

static void
set_times (OnwardDemo *self, OnwardRecord *goal, const char *times)
{
  g_auto (GStrv) agos = g_strsplit (times != NULL ? times : "", ",", -1);
  JsonArray *items = json_array_new ();

  for (gsize i = 0; agos[i] != NULL; i++)
    {
      g_autofree char *day = onward_demo_dup_day (self, (int) g_ascii_strtoull (agos[i], NULL, 10), FALSE);

      new_item (items, "day", day);
    }
  onward_demo_set_items (goal, ONWARD_GOAL_TIMES, items);
}

static void
set_baseline (OnwardRecord *goal, const char *baseline)
{
  g_auto (GStrv) lines = g_strsplit (baseline != NULL ? baseline : "", "\n", -1);
  JsonArray *items = json_array_new ();

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], "|", 3);
      JsonObject *item = new_item (items, "name", parts[0]);

      json_object_set_string_member (item, "before", parts[1]);
      json_object_set_string_member (item, "after", parts[2]);
    }
  onward_demo_set_items (goal, ONWARD_GOAL_BASELINE, items);
}

static void
set_words (OnwardRecord *goal, const Goal *row)
{
  const struct { OnwardGoalField field; const char *text; } texts[] = {
    { ONWARD_GOAL_TITLE, row->title },       { ONWARD_GOAL_FIRST_STEP, row->first_step }, { ONWARD_GOAL_WHY, row->why },
    { ONWARD_GOAL_CUE, row->cue },           { ONWARD_GOAL_RESPONSE, row->response },     { ONWARD_GOAL_NOTES, row->notes },
    { ONWARD_GOAL_SKILL, row->skill },       { ONWARD_GOAL_PROVIDER, row->provider },     { ONWARD_GOAL_COST, row->cost },
    { ONWARD_GOAL_PROOF, row->proof },       { ONWARD_GOAL_PEOPLE, row->people },         { ONWARD_GOAL_REASON, row->reason },
    { ONWARD_GOAL_SOURCE, row->source },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    onward_demo_set_text (goal, texts[i].field, texts[i].text);
}

static void
set_references (OnwardRecord *goal, const Goal *row)
{
  onward_demo_set_uid (goal, ONWARD_GOAL_APPLICATION, "job-application", row->application);
  onward_demo_set_uid (goal, ONWARD_GOAL_INTERVIEW, "interview", row->interview);
  onward_demo_set_uid (goal, ONWARD_GOAL_REVIEW, "review", row->review);
  onward_demo_set_uid (goal, ONWARD_GOAL_FEEDBACK, "feedback", row->feedback);
  onward_demo_set_uid (goal, ONWARD_GOAL_LESSON, "lesson", row->lesson);
  onward_demo_set_uid (goal, ONWARD_GOAL_CONTACT, "contact", row->contact);
  onward_demo_set_uid (goal, ONWARD_GOAL_ENTRY, "entry", row->entry);
}

static void
add_goal (OnwardDemo *self, guint position, const Goal *row)
{
  OnwardRecord *goal = g_object_new (ONWARD_TYPE_GOAL, NULL);

  set_words (goal, row);
  set_references (goal, row);
  set_steps (self, goal, row->steps);
  set_times (self, goal, row->times);
  set_baseline (goal, row->baseline);
  onward_record_set_number (goal, ONWARD_GOAL_KIND, row->kind);
  onward_record_set_number (goal, ONWARD_GOAL_COLUMN, row->column);
  onward_record_set_number (goal, ONWARD_GOAL_POSITION, (gint64) position * 1024);
  onward_record_set_number (goal, ONWARD_GOAL_WEEKLY, row->weekly);
  onward_record_set_number (goal, ONWARD_GOAL_HOURS, row->hours);
  onward_record_set_number (goal, ONWARD_GOAL_EXPERIMENT, row->over > 0);
  onward_record_set_number (goal, ONWARD_GOAL_OVER, row->over);
  onward_demo_set_day (self, goal, ONWARD_GOAL_DUE, row->due, FALSE);
  onward_demo_set_day (self, goal, ONWARD_GOAL_MOVED, row->moved, FALSE);
  onward_demo_set_day (self, goal, ONWARD_GOAL_REVIEWED, row->reviewed, FALSE);
  onward_demo_set_day (self, goal, ONWARD_GOAL_DONE_ON, row->column == DONE ? row->moved : 0, FALSE);
  onward_demo_add (self, goal, row->name, onward_demo_moment_of (self, row->made, FALSE, "18:40"),
                   onward_demo_moment_of (self, row->moved, FALSE, "18:50"));
}

void
onward_demo_add_goals (OnwardDemo *self)
{
  for (guint i = 0; goals[i].name != NULL; i++)
    add_goal (self, i + 1, &goals[i]);
}
