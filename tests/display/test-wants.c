/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-goals-section.h"
#include "onward-job-application.h"
#include "onward-lesson-merging.h"
#include "onward-lesson-row.h"
#include "onward-lesson.h"
#include "onward-lessons-view.h"
#include "onward-options.h"
#include "onward-search-profile.h"
#include "onward-skill.h"
#include "onward-skills-view.h"
#include "onward-test-display.h"
#include "onward-wants-view.h"

/* The views of Goals that say what to get better at, and what for. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  GtkWidget *view;
  GtkWindow *window;
} Wants;

static void
set_up (Wants *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
}

static void
tear_down (Wants *self, gconstpointer data)
{
  if (self->window != NULL)
    onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static void
show (Wants *self, GType type, int width)
{
  self->view = g_object_new (type, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (self->view, width, 700);
}

static OnwardRecord *
add_application (Wants *self, const char *employer, const char *skills, const char *posting)
{
  g_auto (GStrv) tags = g_strsplit (skills, ",", -1);
  OnwardRecord *application = g_object_new (ONWARD_TYPE_JOB_APPLICATION, "employer", employer, "role", "Nurse", "place",
                                            "York", "stage", ONWARD_STAGE_APPLIED, "skills", tags, "posting", posting, NULL);

  onward_test_save (self->store, application);
  return application;
}

static GPtrArray *
find_all (Wants *self, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);

  return onward_test_find (self->store, query);
}

static guint
count (Wants *self, const OnwardRecordType *type)
{
  g_autoptr (GPtrArray) found = find_all (self, type);

  return found->len;
}

/* Skills */

static void
test_skills (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) one = add_application (self, "Halden", "SQL,Excel", "");
  g_autoptr (OnwardRecord) two = add_application (self, "Norrland", "SQL", "");
  g_autoptr (OnwardRecord) gone = NULL;
  g_autoptr (OnwardUndo) undo = NULL;

  show (self, ONWARD_TYPE_SKILLS_VIEW, 900);
  onward_test_want_label (self->window, "asked for in 2 applications");
  onward_test_want (self->window, "few");
  gone = add_application (self, "Mirador", "Excel", "You know SQL by heart.");
  onward_test_want_label (self->window, "asked for in 3 of 3");
  onward_test_want_label (self->window, "asked for in 2 of 3");
  g_assert_null (onward_test_see (self->window, "few"));
  undo = onward_test_remove (self->store, gone);
  onward_test_want_label (self->window, "asked for in 2 applications");
  onward_test_restore (self->store, undo);
  onward_test_want_label (self->window, "asked for in 3 of 3");
}

/* One key makes a goal that knows the skill and who asked for it; undoing takes both back. */
static void
test_skill_goal (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) application = add_application (self, "Halden", "SQL", "");
  g_autoptr (GPtrArray) goals = NULL;
  g_autoptr (GPtrArray) skills = NULL;

  show (self, ONWARD_TYPE_SKILLS_VIEW, 900);
  onward_test_click (onward_test_want_label (self->window, "SQL"));
  onward_test_want_label (self->window, "Who Asks for It");
  onward_test_key ("g");
  ONWARD_TEST_UNTIL (count (self, &onward_goal_type) == 1);
  goals = find_all (self, &onward_goal_type);
  g_assert_cmpstr (onward_record_get_text (goals->pdata[0], ONWARD_GOAL_TITLE), ==, "Learn SQL");
  g_assert_cmpstr (onward_record_get_text (goals->pdata[0], ONWARD_GOAL_SKILL), ==, "SQL");
  g_assert_cmpstr (onward_record_get_text (goals->pdata[0], ONWARD_GOAL_APPLICATION), ==, onward_record_get_uid (application));
  g_assert_cmpint (onward_record_get_number (goals->pdata[0], ONWARD_GOAL_COLUMN), ==, ONWARD_GOAL_COLUMN_NEXT);
  skills = find_all (self, &onward_skill_type);
  g_assert_cmpuint (skills->len, ==, 1);
  g_assert_cmpint (onward_record_get_number (skills->pdata[0], ONWARD_SKILL_STANDING), ==, ONWARD_SKILL_STANDING_LEARNING);
  onward_test_want_label (self->window, "Learn SQL");
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self, &onward_goal_type) == 0 && count (self, &onward_skill_type) == 0);
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "Learn SQL") == NULL);
  onward_test_want (self->window, "goal_button");
}

/* Another word for a skill makes two rows one; a skill by hand stands there too. */
static void
test_skill_words (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) one = add_application (self, "Halden", "Kubernetes", "");
  g_autoptr (OnwardRecord) two = add_application (self, "Norrland", "k8s", "");

  show (self, ONWARD_TYPE_SKILLS_VIEW, 900);
  onward_test_click (onward_test_want_label (self->window, "Kubernetes"));
  onward_test_click (onward_test_want (self->window, "entry"));
  onward_test_type ("k8s\n");
  onward_test_want_label (self->window, "asked for in 2 applications");
  onward_section_create (ONWARD_SECTION (self->view));
  onward_test_type ("Patience");
  ONWARD_TEST_UNTIL (count (self, &onward_skill_type) == 2);
  onward_test_click (onward_test_want (self->window, "search"));
  onward_test_type ("kub");
  ONWARD_TEST_UNTIL (onward_test_see_label (onward_test_want (self->window, "view"), "Patience") == NULL);
}

/* What was said about a skill is let go, and comes back; who asks for it still does. */
static void
test_skill_remove (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) application = add_application (self, "Halden", "SQL", "");
  g_autoptr (OnwardRecord) skill = g_object_new (ONWARD_TYPE_SKILL, "name", "SQL", "standing",
                                                 ONWARD_SKILL_STANDING_HAVE, NULL);
  g_autoptr (GPtrArray) skills = NULL;

  onward_test_save (self->store, skill);
  show (self, ONWARD_TYPE_SKILLS_VIEW, 900);
  onward_test_click (onward_test_want_label (self->window, "SQL"));
  onward_test_want_label (self->window, "Who Asks for It");
  gtk_widget_activate_action (self->view, "skills.remove", NULL);
  ONWARD_TEST_UNTIL (count (self, &onward_skill_type) == 0);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  onward_test_want_label (self->window, "SQL");
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self, &onward_skill_type) == 1);
  skills = find_all (self, &onward_skill_type);
  g_assert_cmpint (onward_record_get_number (skills->pdata[0], ONWARD_SKILL_STANDING), ==, ONWARD_SKILL_STANDING_HAVE);
}

/* What I want */

static void
test_wants (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) profile = NULL;
  g_autoptr (GPtrArray) follow_ups = NULL;

  show (self, ONWARD_TYPE_WANTS_VIEW, 700);
  onward_test_want (self->window, "must");
  ONWARD_TEST_UNTIL (!onward_editor_get_empty (onward_test_see (self->window, "editor")));
  onward_section_open (ONWARD_SECTION (self->view), &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  onward_test_type ("Home for supper\nA team");
  ONWARD_TEST_UNTIL (count (self, &onward_follow_up_type) == 1);
  profile = onward_test_load (self->store, &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  g_assert_cmpstr (onward_record_get_text (profile, ONWARD_SEARCH_PROFILE_MUST), ==, "Home for supper\nA team");
  g_assert_cmpstr (onward_record_get_text (profile, ONWARD_SEARCH_PROFILE_REVISITED), ==, "2026-03-10");
  follow_ups = find_all (self, &onward_follow_up_type);
  g_assert_cmpint (onward_record_get_number (follow_ups->pdata[0], ONWARD_FOLLOW_UP_KIND), ==, ONWARD_FOLLOW_UP_KIND_WANTS);
  g_assert_true (g_str_has_prefix (onward_record_get_text (follow_ups->pdata[0], ONWARD_FOLLOW_UP_DUE), "2026-06-08T"));
}

static OnwardRecord *
add_profile (Wants *self)
{
  const char *const roles[] = { "Nurse", NULL }, *const places[] = { "Leeds", "York", NULL };
  g_autoptr (OnwardSnapshot) blank = onward_snapshot_new (&onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  OnwardRecord *profile = onward_record_new_from_snapshot (blank);

  onward_record_set_tags (profile, ONWARD_SEARCH_PROFILE_ROLES, roles);
  onward_record_set_tags (profile, ONWARD_SEARCH_PROFILE_PLACES, places);
  onward_record_set_text (profile, ONWARD_SEARCH_PROFILE_REVISITED, "2026-02-01");
  onward_record_set_text (profile, ONWARD_SEARCH_PROFILE_MUST, "Home for supper");
  onward_test_save (self->store, profile);
  return profile;
}

/* Opening the page is no going over it; saying that it holds is. */
static void
test_still_true (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) profile = add_profile (self);
  g_autoptr (OnwardRecord) shared = onward_test_load (self->store, &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);

  show (self, ONWARD_TYPE_WANTS_VIEW, 700);
  ONWARD_TEST_UNTIL (onward_editor_get_record (onward_test_see (self->window, "editor")) != NULL);
  onward_test_drain ();
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_SEARCH_PROFILE_REVISITED), ==, "2026-02-01");
  onward_test_click (onward_test_want_label (self->window, "Still True"));
  ONWARD_TEST_UNTIL (g_str_equal (onward_record_get_text (shared, ONWARD_SEARCH_PROFILE_REVISITED), "2026-03-10"));
  ONWARD_TEST_UNTIL (count (self, &onward_follow_up_type) == 1);
}

/* How open one is to a cell, what was tried, and a goal of what was not. */
static void
test_options (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) profile = add_profile (self);
  g_autoptr (OnwardRecord) application = add_application (self, "Halden", "", "");
  g_autoptr (GPtrArray) goals = NULL;

  show (self, ONWARD_TYPE_WANTS_VIEW, 700);
  onward_test_want_label (self->window, "open to 0 · 1 tried");
  onward_test_click (onward_test_want_label (self->window, "open to 0 · 1 tried"));
  onward_test_want_label (self->window, "1 sent");
  gtk_widget_grab_focus (onward_test_see_type (self->window, GTK_TYPE_DROP_DOWN, 0));
  onward_test_key ("space");
  for (int i = ONWARD_OPEN_UNSAID; i < ONWARD_OPEN_MOST; i++)
    onward_test_key ("Down");
  onward_test_key ("Return");
  onward_test_want_label (self->window, "open to 1 · 1 tried");
  onward_test_want_label (self->window, "Nurse · Leeds");
  onward_test_click (onward_test_want (self->window, "goal_button"));
  ONWARD_TEST_UNTIL (count (self, &onward_goal_type) == 1);
  goals = find_all (self, &onward_goal_type);
  g_assert_cmpstr (onward_record_get_text (goals->pdata[0], ONWARD_GOAL_TITLE), ==, "One application: Nurse · Leeds");
}

/* Lessons */

static OnwardRecord *
add_lesson (Wants *self, const char *text, const char *source, const char *learned)
{
  OnwardRecord *lesson = g_object_new (ONWARD_TYPE_LESSON, "text", text, "source", source, "learned", learned, NULL);

  onward_test_save (self->store, lesson);
  return lesson;
}

/* Two lessons become one with the words of both, and what one led to leads there; and back. */
static void
test_merge (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) one = add_lesson (self, "Why before how", "Hanna", "2026-03-01");
  g_autoptr (OnwardRecord) two = add_lesson (self, "Begin with because", "Maya", "2026-02-01");
  g_autoptr (OnwardRecord) goal = g_object_new (ONWARD_TYPE_GOAL, "title", "Say why", "lesson", onward_record_get_uid (two), NULL);
  g_autoptr (OnwardRecord) shared_goal = NULL;
  g_autoptr (GPtrArray) lessons = NULL;
  GtkWindow *merging;

  onward_test_save (self->store, goal);
  shared_goal = onward_test_load (self->store, &onward_goal_type, onward_record_get_uid (goal));
  show (self, ONWARD_TYPE_LESSONS_VIEW, 900);
  onward_test_click (onward_test_want_label (self->window, "Why before how"));
  onward_test_want_label (self->window, "Where It Comes From");
  gtk_widget_activate_action (self->view, "lessons.merge", NULL);
  ONWARD_TEST_UNTIL (ONWARD_IS_LESSON_MERGING (onward_test_top_window ()));
  merging = onward_test_top_window ();
  onward_test_focus_window (merging);
  onward_test_want_label (merging, "Begin with because");
  /* It stands above the others, and is none of them. */
  g_assert_null (onward_test_see_label (onward_test_want (merging, "browser"), "Why before how"));
  onward_test_click (onward_test_want_label (merging, "Begin with because"));
  onward_test_click (onward_test_want_label (merging, "Merge"));
  ONWARD_TEST_UNTIL (count (self, &onward_lesson_type) == 1);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  lessons = find_all (self, &onward_lesson_type);
  g_assert_cmpstr (onward_record_get_text (lessons->pdata[0], ONWARD_LESSON_TEXT), ==, "Why before how\nBegin with because");
  g_assert_cmpstr (onward_record_get_text (lessons->pdata[0], ONWARD_LESSON_SOURCE), ==, "Hanna\nMaya");
  g_assert_cmpstr (onward_record_get_text (shared_goal, ONWARD_GOAL_LESSON), ==, onward_record_get_uid (one));
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self, &onward_lesson_type) == 2);
  ONWARD_TEST_UNTIL (g_str_equal (onward_record_get_text (shared_goal, ONWARD_GOAL_LESSON), onward_record_get_uid (two)));
  g_assert_cmpstr (onward_record_get_text (lessons->pdata[0], ONWARD_LESSON_TEXT), ==, "Why before how");
}

/* With one lesson alone it says what it would be for, and has nothing to merge. */
static void
test_merge_alone (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) one = add_lesson (self, "Why before how", "", "2026-03-01");
  GtkWindow *merging;

  show (self, ONWARD_TYPE_LESSONS_VIEW, 900);
  onward_test_click (onward_test_want_label (self->window, "Why before how"));
  onward_test_want_label (self->window, "Where It Comes From");
  gtk_widget_activate_action (self->view, "lessons.merge", NULL);
  ONWARD_TEST_UNTIL (ONWARD_IS_LESSON_MERGING (onward_test_top_window ()));
  merging = onward_test_top_window ();
  onward_test_want_label (merging, "No other lesson yet");
  onward_test_focus_window (merging);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (onward_test_top_window () == self->window);
}

/* The view that was chosen is there again; one that a link led to is not. */
static void
test_view_remembered (Wants *self, gconstpointer data)
{
  OnwardRecord *lesson = add_lesson (self, "Why before how", "", "2026-03-01");
  g_autofree char *view = NULL;
  g_autofree char *again = NULL;

  show (self, ONWARD_TYPE_GOALS_SECTION, 900);
  onward_test_click (onward_test_want_label (self->window, "Skills"));
  ONWARD_TEST_UNTIL (onward_test_see_type (self->view, ONWARD_TYPE_SKILLS_VIEW, 0) != NULL);
  onward_section_open (ONWARD_SECTION (self->view), &onward_lesson_type, onward_record_get_uid (lesson));
  g_object_get (self->view, "view", &view, NULL);
  g_assert_cmpstr (view, ==, "lessons");
  onward_test_want_label (self->window, "Where It Comes From");
  onward_test_window_close (self->window);
  show (self, ONWARD_TYPE_GOALS_SECTION, 900);
  g_object_get (self->view, "view", &again, NULL);
  g_assert_cmpstr (again, ==, "skills");
  g_settings_reset (onward_workspace_get_settings (self->workspace), "views");
  g_object_unref (lesson);
}

/* By hand, first on prep sheets, learnt for good, let go. */
static void
test_lesson (Wants *self, gconstpointer data)
{
  g_autoptr (GPtrArray) lessons = NULL;
  OnwardRecord *lesson;

  show (self, ONWARD_TYPE_LESSONS_VIEW, 900);
  onward_section_create (ONWARD_SECTION (self->view));
  onward_test_type ("Leave the pay to them");
  ONWARD_TEST_UNTIL (count (self, &onward_lesson_type) == 1);
  lessons = find_all (self, &onward_lesson_type);
  lesson = lessons->pdata[0];
  g_assert_cmpstr (onward_record_get_text (lesson, ONWARD_LESSON_LEARNED), ==, "2026-03-10");
  onward_test_click (onward_test_want (self->window, "pinned_switch"));
  onward_test_want_label (self->window, "First");
  onward_test_click (onward_test_want (self->window, "retired_switch"));
  onward_test_want_label (self->window, "For good");
  ONWARD_TEST_UNTIL (onward_record_get_number (lesson, ONWARD_LESSON_RETIRED) != 0);
  gtk_widget_activate_action (self->view, "lessons.goal", NULL);
  ONWARD_TEST_UNTIL (count (self, &onward_goal_type) == 1);
  gtk_widget_activate_action (self->view, "view.remove", NULL);
  ONWARD_TEST_UNTIL (count (self, &onward_lesson_type) == 0);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self, &onward_lesson_type) == 1);
}

/* A lesson kept in the words that it came from says them once in the list. */
static void
test_lesson_says_once (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) same = g_object_new (ONWARD_TYPE_LESSON, "text", "Pause before pay", "source",
                                                "Pause before pay", NULL);
  g_autoptr (OnwardRecord) other = g_object_new (ONWARD_TYPE_LESSON, "text", "Say “I”", "source", "You disappear", NULL);
  GtkWidget *row;

  onward_test_save (self->store, same);
  onward_test_save (self->store, other);
  show (self, ONWARD_TYPE_LESSONS_VIEW, 900);
  onward_test_want_label (self->window, "You disappear");
  row = gtk_widget_get_ancestor (onward_test_want_label (self->window, "Pause before pay"), ONWARD_TYPE_LESSON_ROW);
  g_assert_null (onward_test_see (row, "subtitle"));
}

static void
test_narrow (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) profile = add_profile (self);
  g_autoptr (OnwardRecord) application = add_application (self, "Halden", "A skill that nobody can say in so few words", "");
  const GType types[] = { ONWARD_TYPE_SKILLS_VIEW, ONWARD_TYPE_WANTS_VIEW, ONWARD_TYPE_LESSONS_VIEW };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      int minimum;

      show (self, types[i], 360);
      onward_test_drain ();
      gtk_widget_measure (self->view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
      onward_test_window_close (self->window);
      self->window = NULL;
    }
}

/* Where the list is all that there is room for, one click on a row leads behind it. */
static void
test_one_click (Wants *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) application = add_application (self, "Halden", "SQL", "");
  g_autoptr (OnwardRecord) lesson = add_lesson (self, "Why before how", "", "2026-03-01");

  show (self, ONWARD_TYPE_SKILLS_VIEW, 360);
  onward_test_click (onward_test_want_label (self->window, "SQL"));
  onward_test_want_label (self->window, "Who Asks for It");
  onward_test_window_close (self->window);
  show (self, ONWARD_TYPE_LESSONS_VIEW, 360);
  onward_test_click (onward_test_want_label (self->window, "Why before how"));
  onward_test_want_label (self->window, "Where It Comes From");
}

#define ADD(name, func) g_test_add (name, Wants, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  ADD ("/goals/wants/skills", test_skills);
  ADD ("/goals/wants/skill-goal", test_skill_goal);
  ADD ("/goals/wants/skill-words", test_skill_words);
  ADD ("/goals/wants/skill-remove", test_skill_remove);
  ADD ("/goals/wants/wants", test_wants);
  ADD ("/goals/wants/still-true", test_still_true);
  ADD ("/goals/wants/options", test_options);
  ADD ("/goals/wants/merge", test_merge);
  ADD ("/goals/wants/merge-alone", test_merge_alone);
  ADD ("/goals/wants/view-remembered", test_view_remembered);
  ADD ("/goals/wants/lesson", test_lesson);
  ADD ("/goals/wants/lesson-says-once", test_lesson_says_once);
  ADD ("/goals/wants/narrow", test_narrow);
  ADD ("/goals/wants/one-click", test_one_click);
  return g_test_run ();
}
