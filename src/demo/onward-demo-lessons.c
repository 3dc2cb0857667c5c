/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"
#include "onward-lesson.h"
#include "onward-skill.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *source;
  const char *area; /* id of a group */
  gboolean pinned;
  gboolean retired;
  int ago;
  const char *application;
  const char *interview;
  const char *review;
  const char *feedback;
  const char *contact;
  const char *entry;
} Lesson;

static const Lesson lessons[] = {
  { .name = "why-before-how", .text = "Say why before how, in one sentence. Then stop.", .source = "say why before how, you clearly know both", .area = "star",
    .pinned = TRUE, .ago = 66, .application = "larkmoor", .interview = "larkmoor-first", .feedback = "larkmoor", .contact = "hanna" },
  { .name = "half-time", .text = "Failure cases at half time, by the clock.", .source = "Failure cases at half time, by the clock.", .area = "problems", .pinned = TRUE, .ago = 16,
    .application = "brackenfell", .interview = "brackenfell-technical", .review = "brackenfell-technical" },
  { .name = "say-i", .text = "Say “I” where it was me.", .source = "You disappear from your own stories: say I.", .area = "star", .ago = 20, .interview = "mock", .review = "mock",
    .contact = "maya" },
  { .name = "ask-one", .text = "Ask one question after a no. A stranger gave me a whole page.", .area = "follow", .ago = 59, .application = "larkmoor", .entry = "a-whole-page" },
  { .name = "before-ten", .text = "One letter a day, before ten. Then the day is mine.", .source = "one letter a day, before ten, and then the day is hers", .ago = 40,
    .contact = "ines", .entry = "eleven-letters" },
  { .name = "pay-last", .text = "Leave the pay to the end, or to them.", .source = "Leave the pay to the end, or to them.", .area = "fit", .ago = 8, .application = "brackenfell",
    .interview = "brackenfell-final", .review = "brackenfell-final" },
  { .name = "no-general", .text = "The general résumé says that I did not look.", .area = "prep", .ago = 110, .application = "tidewell" },
  { .name = "weekends", .text = "When somebody laughs at a question about weekends, that is the answer.", .area = "fit", .ago = 67, .application = "ironbrae",
    .interview = "ironbrae-first", .review = "ironbrae-first" },
  { .name = "three-a-day", .text = "Send three a day, whatever they are.", .source = "Somebody on a forum", .retired = TRUE, .ago = 115 },
  { NULL },
};

typedef struct
{
  const char *name;
  const char *title;
  OnwardSkillStanding standing;
  const char *aliases;
  const char *goal;
  int ago;
} Skill;

static const Skill skills[] = {
  { "kubernetes", "Kubernetes", ONWARD_SKILL_STANDING_HAVE, "k8s", NULL, 109 },
  { "go", "Go", ONWARD_SKILL_STANDING_HAVE, "Golang", NULL, 109 },
  { "teaching", "Teaching", ONWARD_SKILL_STANDING_HAVE, "Mentoring", NULL, 50 },
  { "observability", "Observability", ONWARD_SKILL_STANDING_LEARNING, "Metrics,Tracing", "why-before-how", 66 },
  { "rust", "Rust", ONWARD_SKILL_STANDING_LEARNING, NULL, "rust", 6 },
  { "spark", "Spark", ONWARD_SKILL_STANDING_UNKNOWN, "Apache Spark", "spark", 7 },
  { "mainframe", "Mainframe", ONWARD_SKILL_STANDING_NOT_FOR_ME, "COBOL", NULL, 10 },
  { NULL },
};

static void
add_lesson (OnwardDemo *self, const Lesson *row)
{
  OnwardRecord *lesson = g_object_new (ONWARD_TYPE_LESSON, NULL);
  gint64 moment = onward_demo_moment_of (self, row->ago, FALSE, "21:30");

  onward_demo_set_text (lesson, ONWARD_LESSON_TEXT, row->text);
  onward_demo_set_text (lesson, ONWARD_LESSON_SOURCE, row->source);
  onward_demo_set_day (self, lesson, ONWARD_LESSON_LEARNED, row->ago, FALSE);
  onward_demo_set_text (lesson, ONWARD_LESSON_AREA, row->area);
  onward_record_set_number (lesson, ONWARD_LESSON_PINNED, row->pinned);
  onward_record_set_number (lesson, ONWARD_LESSON_RETIRED, row->retired);
  onward_demo_set_uid (lesson, ONWARD_LESSON_APPLICATION, "job-application", row->application);
  onward_demo_set_uid (lesson, ONWARD_LESSON_INTERVIEW, "interview", row->interview);
  onward_demo_set_uid (lesson, ONWARD_LESSON_REVIEW, "review", row->review);
  onward_demo_set_uid (lesson, ONWARD_LESSON_FEEDBACK, "feedback", row->feedback);
  onward_demo_set_uid (lesson, ONWARD_LESSON_CONTACT, "contact", row->contact);
  onward_demo_set_uid (lesson, ONWARD_LESSON_ENTRY, "entry", row->entry);
  onward_demo_add (self, lesson, row->name, moment, moment);
}

static void
add_skill (OnwardDemo *self, const Skill *row)
{
  OnwardRecord *skill = g_object_new (ONWARD_TYPE_SKILL, NULL);
  gint64 moment = onward_demo_moment_of (self, row->ago, FALSE, "12:30");

  onward_demo_set_text (skill, ONWARD_SKILL_NAME, row->title);
  onward_record_set_number (skill, ONWARD_SKILL_STANDING, row->standing);
  onward_demo_set_tags (skill, ONWARD_SKILL_ALIASES, row->aliases);
  onward_demo_set_uid (skill, ONWARD_SKILL_GOAL, "goal", row->goal);
  onward_demo_add (self, skill, row->name, moment, moment);
}

void
onward_demo_add_lessons (OnwardDemo *self)
{
  for (guint i = 0; lessons[i].name != NULL; i++)
    add_lesson (self, &lessons[i]);
  for (guint i = 0; skills[i].name != NULL; i++)
    add_skill (self, &skills[i]);
}
