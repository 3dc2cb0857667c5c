/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-lesson.h"
#include "onward-prep-stories.h"
#include "onward-proof.h"

#include <string.h>

static const char *const no_uids[] = { NULL };

typedef struct
{
  OnwardPrepFrom from;
  GDateTime *now;
} Scene;

static Scene *
scene_new (void)
{
  Scene *scene = g_new0 (Scene, 1);

  scene->from.interview = onward_interview_new ();
  onward_record_ensure_uid (ONWARD_RECORD (scene->from.interview));
  scene->from.contacts = g_ptr_array_new_with_free_func (g_object_unref);
  scene->from.lessons = g_ptr_array_new_with_free_func (g_object_unref);
  scene->from.stories = g_ptr_array_new_with_free_func (g_object_unref);
  scene->from.cards = g_ptr_array_new_with_free_func (g_object_unref);
  scene->from.applications = no_uids;
  scene->from.interviews = no_uids;
  scene->now = g_date_time_new_utc (2026, 3, 10, 9, 0, 0);
  return scene;
}

static void
scene_free (Scene *scene)
{
  g_object_unref (scene->from.interview);
  g_clear_object (&scene->from.application);
  g_clear_object (&scene->from.company);
  g_ptr_array_unref (scene->from.contacts);
  g_ptr_array_unref (scene->from.lessons);
  g_ptr_array_unref (scene->from.stories);
  g_ptr_array_unref (scene->from.cards);
  g_date_time_unref (scene->now);
  g_free (scene);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Scene, scene_free)

static void
ask_for (Scene *scene, const char *const *skills)
{
  scene->from.application = onward_job_application_new ();
  onward_record_set_text (ONWARD_RECORD (scene->from.application), ONWARD_JOB_APPLICATION_EMPLOYER, "Norrland");
  onward_record_set_tags (ONWARD_RECORD (scene->from.application), ONWARD_JOB_APPLICATION_SKILLS, skills);
}

static void
add_lesson (Scene *scene, const char *text, const char *learned, const char *application, gboolean pinned,
            gboolean retired)
{
  OnwardRecord *lesson = g_object_new (ONWARD_TYPE_LESSON, "text", text, "learned", learned, "application", application,
                                       "pinned", pinned, "retired", retired, NULL);

  onward_record_ensure_uid (lesson);
  g_ptr_array_add (scene->from.lessons, lesson);
}

static OnwardRecord *
add_story (Scene *scene, const char *title, const char *skills, const char *groups, const char *used)
{
  g_auto (GStrv) skill_list = g_strsplit (skills, ",", -1);
  g_auto (GStrv) group_list = g_strsplit (groups, ",", -1);
  OnwardRecord *story = g_object_new (ONWARD_TYPE_STORY, "title", title, "skills", skill_list, "groups", group_list,
                                      "used", used, NULL);

  onward_record_ensure_uid (story);
  g_ptr_array_add (scene->from.stories, story);
  return story;
}

/* The titles, one after the other */
static char *
titles (GPtrArray *records)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *title = onward_record_dup_title (g_ptr_array_index (records, i));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", title);
    }
  return g_string_free (text, FALSE);
}

static void
test_lessons (void)
{
  static const char *const here[] = { "norrland", NULL };
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (GPtrArray) picked = NULL;
  g_autoptr (GPtrArray) elsewhere = NULL;
  g_autofree char *found = NULL;
  g_autofree char *found_elsewhere = NULL;

  add_lesson (scene, "old", "2026-01-01", "", FALSE, FALSE);
  add_lesson (scene, "new", "2026-03-01", "", FALSE, FALSE);
  add_lesson (scene, "theirs", "2025-12-01", "norrland", FALSE, FALSE);
  add_lesson (scene, "pinned", "2025-06-01", "", TRUE, FALSE);
  add_lesson (scene, "retired", "2026-03-09", "norrland", TRUE, TRUE);
  picked = onward_prep_pick_lessons (scene->from.lessons, here);
  found = titles (picked);
  g_assert_cmpstr (found, ==, "pinned theirs new");
  elsewhere = onward_prep_pick_lessons (scene->from.lessons, no_uids);
  found_elsewhere = titles (elsewhere);
  g_assert_cmpstr (found_elsewhere, ==, "pinned new old");
}

static void
test_stories_by_skill (void)
{
  static const char *const skills[] = { "Terraform", "Teaching", NULL };
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (GPtrArray) picked = NULL;
  g_autofree char *found = NULL;
  g_autofree char *why = NULL;
  OnwardRecord *fits, *retired;

  ask_for (scene, skills);
  add_story (scene, "Nothing", "Sailing", "", "[]");
  add_story (scene, "Group", "Sailing", "people", "[]");
  fits = add_story (scene, "Both", "Sailing,terraform,Teaching", "people", "[]");
  retired = add_story (scene, "Worn", "Terraform,Teaching", "people,failure", "[]");
  onward_record_set_number (retired, ONWARD_STORY_RETIRED, TRUE);
  picked = onward_prep_pick_stories (&scene->from);
  found = titles (picked);
  /* "Group" answers the same kind of question as "Both", and shows nothing that is asked for. */
  g_assert_cmpstr (found, ==, "Both");
  why = onward_prep_story_say_why (fits, &scene->from);
  g_assert_cmpstr (why, ==, "Teaching, terraform");
}

/* What they heard comes last, and the kinds of questions it answered count no more. */
static void
test_stories_not_twice (void)
{
  static const char *const skills[] = { "Terraform", NULL };
  static const char *const interviews[] = { "first", NULL };
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (GPtrArray) picked = NULL;
  g_autofree char *found = NULL;
  g_autofree char *why = NULL;
  g_autofree char *group_why = NULL;
  OnwardRecord *heard, *fresh;

  ask_for (scene, skills);
  scene->from.interviews = interviews;
  heard = add_story (scene, "Heard", "Terraform", "people", "[{\"interview\":\"first\",\"day\":\"2026-02-01\"}]");
  add_story (scene, "Same", "Sailing", "people", "[]");
  fresh = add_story (scene, "Fresh", "Sailing", "failure", "[{\"interview\":\"other\",\"day\":\"2026-02-01\"}]");
  picked = onward_prep_pick_stories (&scene->from);
  found = titles (picked);
  g_assert_cmpstr (found, ==, "Fresh Heard");
  why = onward_prep_story_say_why (heard, &scene->from);
  g_assert_cmpstr (why, ==, "They have heard this one.");
  group_why = onward_prep_story_say_why (fresh, &scene->from);
  g_assert_cmpstr (group_why, ==, "Setbacks and Resilience");
}

static OnwardPrepPart *
part_called (OnwardPrep *prep, const char *title)
{
  for (guint i = 0; i < prep->parts->len; i++)
    {
      OnwardPrepPart *part = g_ptr_array_index (prep->parts, i);

      if (g_str_equal (part->title, title))
        return part;
    }
  return NULL;
}

static OnwardPrepLine *
line_of (OnwardPrep *prep, const char *title, guint nth)
{
  OnwardPrepPart *part = part_called (prep, title);

  g_assert_nonnull (part);
  g_assert_cmpuint (part->lines->len, >, nth);
  return g_ptr_array_index (part->lines, nth);
}

static void
fill (Scene *scene)
{
  static const char *const skills[] = { "Go", "Linux", NULL };
  OnwardRecord *interview = ONWARD_RECORD (scene->from.interview);
  OnwardContact *contact = onward_contact_new ("Ada Park");

  ask_for (scene, skills);
  onward_record_set_text (interview, ONWARD_INTERVIEW_STARTS, "2026-03-12T10:00");
  onward_record_set_text (interview, ONWARD_INTERVIEW_PLACE, "Harbour 4");
  onward_record_set_text (interview, ONWARD_INTERVIEW_RESEARCH, "They run ferries.\n\n  New boats in May ");
  onward_record_set_text (interview, ONWARD_INTERVIEW_ASK, "How do you decide?");
  onward_record_set_text (interview, ONWARD_INTERVIEW_PEOPLE, "The one with the dog");
  onward_record_set_text (interview, ONWARD_INTERVIEW_PREP,
                          "[{\"done\":true,\"text\":\"Read\"},{\"done\":false,\"text\":\"Rest\"}]");
  onward_record_ensure_uid (ONWARD_RECORD (contact));
  onward_record_set_text (ONWARD_RECORD (contact), ONWARD_CONTACT_ROLE, "Head of Platform");
  g_ptr_array_add (scene->from.contacts, contact);
}

static void
test_parts (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (OnwardPrep) prep = NULL;

  fill (scene);
  prep = onward_prep_new (&scene->from, scene->now);
  g_assert_cmpstr (prep->title, ==, "First interview at Norrland");
  g_assert_nonnull (strstr (prep->subtitle, "Harbour 4"));
  g_assert_nonnull (strstr (prep->subtitle, "12 March 2026"));
  g_assert_cmpstr (line_of (prep, "About Them", 0)->text, ==, "They ask for: Go, Linux");
  g_assert_cmpstr (line_of (prep, "About Them", 2)->text, ==, "New boats in May");
  g_assert_cmpstr (line_of (prep, "Who You Meet", 0)->text, ==, "Ada Park");
  g_assert_cmpstr (line_of (prep, "Who You Meet", 0)->detail, ==, "Head of Platform");
  g_assert_true (g_str_has_prefix (line_of (prep, "Who You Meet", 0)->target, "contact/"));
  g_assert_cmpstr (line_of (prep, "Who You Meet", 1)->text, ==, "The one with the dog");
  g_assert_cmpstr (line_of (prep, "Questions to Ask Them", 0)->text, ==, "How do you decide?");
  g_assert_cmpint (line_of (prep, "Before It", 0)->mark, ==, ONWARD_PREP_DONE);
  g_assert_cmpint (line_of (prep, "Before It", 1)->mark, ==, ONWARD_PREP_TO_DO);
  g_assert_null (part_called (prep, "What You Learned"));
  g_assert_null (part_called (prep, "Stories That Fit"));
  g_assert_null (part_called (prep, "To Keep in Mind"));
}

/* A practice interview without anything noted has a name and no parts. */
static void
test_empty (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (OnwardPrep) prep = NULL;

  onward_record_set_number (ONWARD_RECORD (scene->from.interview), ONWARD_INTERVIEW_ROUND, ONWARD_ROUND_MOCK);
  prep = onward_prep_new (&scene->from, scene->now);
  g_assert_cmpstr (prep->title, ==, "Practice interview");
  g_assert_cmpstr (prep->subtitle, ==, "");
  g_assert_cmpuint (prep->parts->len, ==, 0);
}

/* What another program wrote into the list of steps does no harm. */
static void
test_odd_items (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (OnwardPrep) prep = NULL;

  onward_record_set_text (ONWARD_RECORD (scene->from.interview), ONWARD_INTERVIEW_PREP,
                          "[{\"text\":5},{\"text\":null,\"done\":\"x\"},{},{\"text\":\"Rest\",\"done\":1}]");
  prep = onward_prep_new (&scene->from, scene->now);
  g_assert_cmpstr (line_of (prep, "Before It", 0)->text, ==, "Rest");
}

/* A note that repeats who is on the list says nothing new. */
static void
test_people_once (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (OnwardPrep) prep = NULL;

  fill (scene);
  onward_record_set_text (ONWARD_RECORD (scene->from.interview), ONWARD_INTERVIEW_PEOPLE, "Ada Park");
  prep = onward_prep_new (&scene->from, scene->now);
  g_assert_cmpuint (part_called (prep, "Who You Meet")->lines->len, ==, 1);
}

static void
add_card (Scene *scene, const char *did)
{
  OnwardEntry *card = onward_entry_new (ONWARD_ENTRY_KIND_CARD, "2026-03-01T10:00");

  onward_record_ensure_uid (ONWARD_RECORD (card));
  onward_card_set (card, did, "do it again");
  g_ptr_array_add (scene->from.cards, card);
}

static void
test_card_of_the_day (void)
{
  g_autoptr (Scene) scene = scene_new ();
  g_autoptr (GDateTime) tomorrow = g_date_time_add_days (scene->now, 1);
  g_autoptr (OnwardPrep) prep = NULL;
  g_autoptr (OnwardPrep) later = NULL;

  add_card (scene, "I moved forty teams");
  add_card (scene, "I taught on Fridays");
  prep = onward_prep_new (&scene->from, scene->now);
  later = onward_prep_new (&scene->from, tomorrow);
  g_assert_nonnull (strstr (line_of (prep, "To Keep in Mind", 0)->text, "do it again"));
  g_assert_cmpstr (line_of (prep, "To Keep in Mind", 0)->text, !=, line_of (later, "To Keep in Mind", 0)->text);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/prep/lessons", test_lessons);
  g_test_add_func ("/model/prep/stories-by-skill", test_stories_by_skill);
  g_test_add_func ("/model/prep/stories-not-twice", test_stories_not_twice);
  g_test_add_func ("/model/prep/parts", test_parts);
  g_test_add_func ("/model/prep/people-once", test_people_once);
  g_test_add_func ("/model/prep/empty", test_empty);
  g_test_add_func ("/model/prep/odd-items", test_odd_items);
  g_test_add_func ("/model/prep/card-of-the-day", test_card_of_the_day);
  return g_test_run ();
}
