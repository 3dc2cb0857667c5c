/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback.h"
#include "onward-goal.h"
#include "onward-job-application.h"
#include "onward-review.h"
#include "onward-skill-count.h"

typedef struct
{
  OnwardSkillSources sources;
} Census;

/* The sanitizers are some twenty times slower. */
#ifdef __SANITIZE_ADDRESS__
#define MANY 500
#else
#define MANY 5000
#endif

static void
set_up (Census *self, gconstpointer data)
{
  GPtrArray **arrays[] = { &self->sources.skills, &self->sources.applications, &self->sources.feedback,
                           &self->sources.reviews, &self->sources.goals };

  for (gsize i = 0; i < G_N_ELEMENTS (arrays); i++)
    *arrays[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
}

static void
tear_down (Census *self, gconstpointer data)
{
  g_ptr_array_unref (self->sources.skills);
  g_ptr_array_unref (self->sources.applications);
  g_ptr_array_unref (self->sources.feedback);
  g_ptr_array_unref (self->sources.reviews);
  g_ptr_array_unref (self->sources.goals);
}

/* Takes @record. */
static const char *
take (GPtrArray *array, gpointer record)
{
  OnwardSnapshot *snapshot;

  onward_record_ensure_uid (record);
  snapshot = onward_record_snapshot (record);
  snapshot->created = array->len;
  g_ptr_array_add (array, snapshot);
  g_object_unref (record);
  return snapshot->uid;
}

static const char *
add_application (Census *self, const char *skills, const char *posting)
{
  OnwardRecord *application = g_object_new (ONWARD_TYPE_JOB_APPLICATION, "posting", posting, NULL);
  g_auto (GStrv) tags = g_strsplit (skills, ",", -1);

  onward_record_set_tags (application, ONWARD_JOB_APPLICATION_SKILLS, (const char *const *) tags);
  return take (self->sources.applications, application);
}

static const char *
add_skill (Census *self, const char *name, OnwardSkillStanding standing, const char *aliases)
{
  OnwardRecord *skill = g_object_new (ONWARD_TYPE_SKILL, "name", name, "standing", standing, NULL);
  g_auto (GStrv) tags = g_strsplit (aliases, ",", -1);

  onward_record_set_tags (skill, ONWARD_SKILL_ALIASES, (const char *const *) tags);
  return take (self->sources.skills, skill);
}

/* Each count as "Go 3 1 0", separated by "; ": in applications, feedback, debriefs. */
static char *
say_counts (Census *self)
{
  g_autoptr (OnwardSkillSurvey) survey = onward_skill_survey_new (&self->sources);
  GString *said = g_string_new ("");

  for (guint i = 0; i < survey->counts->len; i++)
    {
      const OnwardSkillCount *count = survey->counts->pdata[i];

      g_string_append_printf (said, "%s%s %u %u %u", i > 0 ? "; " : "", count->name, g_strv_length (count->applications),
                              g_strv_length (count->feedback), g_strv_length (count->reviews));
    }
  return g_string_free (said, FALSE);
}

#define ASSERT_COUNTS(self, expected)                \
  G_STMT_START                                       \
  {                                                  \
    g_autofree char *said_counts = say_counts (self); \
                                                     \
    g_assert_cmpstr (said_counts, ==, expected);     \
  }                                                  \
  G_STMT_END

/* It is called as the newest application spells it. */
static void
test_tags (Census *self, gconstpointer data)
{
  g_autoptr (OnwardSkillSurvey) survey = NULL;

  ASSERT_COUNTS (self, "");
  add_application (self, "Go,SQL", "");
  add_application (self, "go", "");
  add_application (self, "", "");
  ASSERT_COUNTS (self, "go 2 0 0; SQL 1 0 0");
  survey = onward_skill_survey_new (&self->sources);
  g_assert_cmpuint (survey->n_applications, ==, 2);
}

/* A posting names a skill as names are written, and each application counts once. */
static void
test_postings (Census *self, gconstpointer data)
{
  add_application (self, "Go,Incident response,C++,Platform", "We write Go. And Go again.");
  add_application (self, "", "You know Go, C++ and incident response.\nOur platform is where we go.");
  add_application (self, "", "Google, C+ and incidents. Response wanted.");
  ASSERT_COUNTS (self, "C++ 2 0 0; Go 2 0 0; Incident response 2 0 0; Platform 1 0 0");
}

static void
test_aliases (Census *self, gconstpointer data)
{
  add_skill (self, "k8s", ONWARD_SKILL_STANDING_LEARNING, "");
  add_skill (self, "Kubernetes", ONWARD_SKILL_STANDING_HAVE, "K8s,kube");
  add_application (self, "k8s", "");
  add_application (self, "Kubernetes,kube", "");
  ASSERT_COUNTS (self, "Kubernetes 2 0 0");
}

/* Two that say to be each other stay what they are, and the counting comes to an end. */
static void
test_alias_circle (Census *self, gconstpointer data)
{
  add_skill (self, "A", ONWARD_SKILL_STANDING_HAVE, "B");
  add_skill (self, "B", ONWARD_SKILL_STANDING_HAVE, "A");
  add_application (self, "A", "");
  add_application (self, "B", "");
  ASSERT_COUNTS (self, "A 2 0 0");
}

static void
test_same_name (Census *self, gconstpointer data)
{
  add_skill (self, "Rust", ONWARD_SKILL_STANDING_HAVE, "");
  add_skill (self, "rust ", ONWARD_SKILL_STANDING_UNKNOWN, "");
  add_skill (self, "  ", ONWARD_SKILL_STANDING_UNKNOWN, " ");
  add_application (self, "RUST", "");
  ASSERT_COUNTS (self, "Rust 1 0 0");
}

/* What feedback and debriefs led to, by the phrase, the theme, the item or the goal. */
static void
test_told (Census *self, gconstpointer data)
{
  const char *tracing = add_skill (self, "Tracing", ONWARD_SKILL_STANDING_UNKNOWN, "");
  g_autofree char *phrases = g_strdup_printf ("[{\"text\":\"x\",\"became\":\"skill\",\"uid\":\"%s\"},"
                                              "{\"text\":\"y\",\"became\":\"lesson\",\"uid\":\"%s\"},7]", tracing, tracing);
  g_autofree char *answers = g_strdup_printf ("[{\"item\":\"x\",\"led\":\"lesson/1 skill/%s\"}]", tracing);
  const char *const themes[] = { "clarity", "tracing", NULL };
  OnwardRecord *feedback = g_object_new (ONWARD_TYPE_FEEDBACK, "state", ONWARD_FEEDBACK_STATE_RECEIVED, "phrases", phrases,
                                         "themes", themes, NULL);
  const char *review;

  take (self->sources.feedback, feedback);
  review = take (self->sources.reviews, g_object_new (ONWARD_TYPE_REVIEW, "answers", answers, NULL));
  take (self->sources.goals, g_object_new (ONWARD_TYPE_GOAL, "title", "Design", "skill", "System design", "review", review, NULL));
  take (self->sources.goals, g_object_new (ONWARD_TYPE_GOAL, "title", "Trace", "skill", "tracing", "review", review, NULL));
  ASSERT_COUNTS (self, "Tracing 0 1 1; System design 0 0 1");
}

static void
test_sealed (Census *self, gconstpointer data)
{
  const char *const themes[] = { "Go", NULL };

  add_skill (self, "Go", ONWARD_SKILL_STANDING_UNKNOWN, "");
  take (self->sources.feedback, g_object_new (ONWARD_TYPE_FEEDBACK, "state", ONWARD_FEEDBACK_STATE_SEALED, "themes", themes, NULL));
  ASSERT_COUNTS (self, "Go 0 0 0");
}

static void
test_goal (Census *self, gconstpointer data)
{
  g_autoptr (OnwardSkillSurvey) survey = NULL;
  const char *goal;

  add_skill (self, "Rust", ONWARD_SKILL_STANDING_LEARNING, "");
  take (self->sources.goals, g_object_new (ONWARD_TYPE_GOAL, "title", "No", "skill", "Rust", "column", ONWARD_GOAL_COLUMN_DROPPED, NULL));
  goal = take (self->sources.goals, g_object_new (ONWARD_TYPE_GOAL, "title", "Yes", "skill", "rust", NULL));
  survey = onward_skill_survey_new (&self->sources);
  g_assert_cmpuint (survey->counts->len, ==, 1);
  g_assert_cmpstr (((OnwardSkillCount *) survey->counts->pdata[0])->goal, ==, goal);
}

static void
test_order (Census *self, gconstpointer data)
{
  add_skill (self, "Mainframe", ONWARD_SKILL_STANDING_NOT_FOR_ME, "");
  add_application (self, "Mainframe,Go", "");
  add_application (self, "Mainframe", "");
  add_application (self, "Rust,Go", "");
  ASSERT_COUNTS (self, "Go 2 0 0; Rust 1 0 0; Mainframe 2 0 0");
}

static void
test_words (Census *self, gconstpointer data)
{
  g_autoptr (OnwardSkillSurvey) few = NULL;
  g_autoptr (OnwardSkillSurvey) enough = NULL;
  g_autofree char *said_few = NULL;
  g_autofree char *said = NULL;

  add_application (self, "Go", "");
  add_application (self, "Go", "");
  few = onward_skill_survey_new (&self->sources);
  said_few = onward_skill_count_say (few->counts->pdata[0], few);
  g_assert_false (onward_skill_survey_tells (few));
  g_assert_cmpstr (said_few, ==, "asked for in 2 applications");
  add_application (self, "Rust", "");
  enough = onward_skill_survey_new (&self->sources);
  said = onward_skill_count_say (enough->counts->pdata[0], enough);
  g_assert_cmpstr (said, ==, "asked for in 2 of 3");
}

/* Five thousand applications with long postings are counted while one waits. */
static void
test_many (Census *self, gconstpointer data)
{
  g_autoptr (OnwardSkillSurvey) survey = NULL;
  g_autoptr (GString) posting = g_string_new ("");
  gint64 start;

  for (guint i = 0; i < 60; i++)
    g_string_append (posting, "We look for somebody who knows Kubernetes and C++ in production. ");
  add_skill (self, "Kubernetes", ONWARD_SKILL_STANDING_HAVE, "k8s");
  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *skills = g_strdup_printf ("Skill %u,C++", i % 300);

      add_application (self, skills, posting->str);
    }
  start = g_get_monotonic_time ();
  survey = onward_skill_survey_new (&self->sources);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 30 * G_USEC_PER_SEC);
  g_assert_cmpuint (survey->counts->len, ==, 302);
  g_assert_cmpuint (g_strv_length (((OnwardSkillCount *) survey->counts->pdata[0])->applications), ==, MANY);
}

#define ADD(name, func) g_test_add (name, Census, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/model/skill-count/tags", test_tags);
  ADD ("/model/skill-count/postings", test_postings);
  ADD ("/model/skill-count/aliases", test_aliases);
  ADD ("/model/skill-count/alias-circle", test_alias_circle);
  ADD ("/model/skill-count/same-name", test_same_name);
  ADD ("/model/skill-count/told", test_told);
  ADD ("/model/skill-count/sealed", test_sealed);
  ADD ("/model/skill-count/goal", test_goal);
  ADD ("/model/skill-count/order", test_order);
  ADD ("/model/skill-count/words", test_words);
  ADD ("/model/skill-count/many", test_many);
  return g_test_run ();
}
