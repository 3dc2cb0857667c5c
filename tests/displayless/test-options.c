/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-job-application.h"
#include "onward-options.h"

static OnwardRecord *
profile_new (const char *roles, const char *industries, const char *places)
{
  OnwardRecord *profile = ONWARD_RECORD (onward_search_profile_new ());
  const struct { guint field; const char *tags; } sides[] = {
    { ONWARD_SEARCH_PROFILE_ROLES, roles },
    { ONWARD_SEARCH_PROFILE_INDUSTRIES, industries },
    { ONWARD_SEARCH_PROFILE_PLACES, places },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      g_auto (GStrv) tags = g_strsplit (sides[i].tags, ",", -1);

      onward_record_set_tags (profile, sides[i].field, (const char *const *) tags);
    }
  return profile;
}

static void
add (GPtrArray *applications, const char *employer, const char *role, const char *place, OnwardStage stage)
{
  g_autoptr (OnwardRecord) application = g_object_new (ONWARD_TYPE_JOB_APPLICATION, "employer", employer, "role", role,
                                                       "place", place, "stage", stage, NULL);

  g_ptr_array_add (applications, onward_record_snapshot (application));
}

/* Each cell as "Nurse/Health/York -1 2", separated by "; ": how open, how often tried. */
static char *
say (OnwardRecord *profile, GPtrArray *applications)
{
  g_autoptr (OnwardSnapshot) snapshot = onward_record_snapshot (profile);
  g_autoptr (GHashTable) tally = onward_options_tally (snapshot, applications);
  g_autoptr (GPtrArray) options = onward_options_read (profile, tally);
  GString *said = g_string_new ("");

  for (guint i = 0; i < options->len; i++)
    {
      const OnwardOption *option = options->pdata[i];

      g_string_append_printf (said, "%s%s/%s/%s %d %u", i > 0 ? "; " : "", option->role, option->industry, option->place,
                              option->open, option->n_tried);
    }
  return g_string_free (said, FALSE);
}

static GPtrArray *
applications_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
}

static void
test_table (void)
{
  g_autoptr (OnwardRecord) nothing = profile_new ("", "", "");
  g_autoptr (OnwardRecord) profile = profile_new ("Cook,Nurse", "", "York,Leeds");
  g_autoptr (GPtrArray) applications = applications_new ();
  g_autofree char *none = say (nothing, applications);
  g_autofree char *said = NULL;

  g_assert_cmpstr (none, ==, "");
  add (applications, "A", "Senior nurse (m/w/d)", "York, two days", ONWARD_STAGE_APPLIED);
  add (applications, "B", "NURSES", "Leeds or York", ONWARD_STAGE_ENDED);
  add (applications, "C", "Nurse", "New", ONWARD_STAGE_APPLIED);
  add (applications, "D", "Nurse", "York", ONWARD_STAGE_NEXT_UP);
  said = say (profile, applications);
  g_assert_cmpstr (said, ==, "Cook//Leeds -1 0; Cook//York -1 0; Nurse//Leeds -1 1; Nurse//York -1 2");
}

static void
test_industry (void)
{
  g_autoptr (OnwardRecord) profile = profile_new ("", "Energy,Public sector", "");
  g_autoptr (GPtrArray) applications = applications_new ();
  g_autofree char *said = NULL;

  add (applications, "Brackenfell Energy", "Nurse", "", ONWARD_STAGE_APPLIED);
  add (applications, "Public house", "Nurse", "", ONWARD_STAGE_APPLIED);
  said = say (profile, applications);
  g_assert_cmpstr (said, ==, "/Energy/ -1 1; /Public sector/ -1 0");
}

static void
set_open (OnwardRecord *profile, const char *place, int open, const char *note)
{
  OnwardOption cell = { (char *) "Nurse", (char *) "", (char *) place, 0, NULL, 0 };
  g_autofree char *options = onward_options_say_open (onward_record_get_text (profile, ONWARD_SEARCH_PROFILE_OPTIONS),
                                                      &cell, open, note);

  onward_record_set_text (profile, ONWARD_SEARCH_PROFILE_OPTIONS, options);
}

/* A word on a cell replaces the one before, and survives that its place is gone for a while. */
static void
test_open (void)
{
  g_autoptr (OnwardRecord) profile = profile_new ("Nurse", "", "York,Leeds");
  g_autoptr (GPtrArray) applications = applications_new ();
  const char *const leeds[] = { "Leeds", NULL }, *const both[] = { "Leeds", "York", NULL };
  g_autofree char *said = NULL;
  g_autofree char *without = NULL;
  g_autofree char *again = NULL;

  set_open (profile, "York", 1, "");
  set_open (profile, "York", 3, "By the river");
  set_open (profile, "Leeds", 0, "");
  said = say (profile, applications);
  g_assert_cmpstr (said, ==, "Nurse//Leeds 0 0; Nurse//York 3 0");
  onward_record_set_tags (profile, ONWARD_SEARCH_PROFILE_PLACES, leeds);
  without = say (profile, applications);
  g_assert_cmpstr (without, ==, "Nurse//Leeds 0 0");
  onward_record_set_tags (profile, ONWARD_SEARCH_PROFILE_PLACES, both);
  set_open (profile, "Leeds", ONWARD_OPEN_UNSAID, "");
  again = say (profile, applications);
  g_assert_cmpstr (again, ==, "Nurse//Leeds -1 0; Nurse//York 3 0");
  onward_record_set_text (profile, ONWARD_SEARCH_PROFILE_OPTIONS, "[7,{\"role\":\"Nurse\",\"open\":\"x\"},{\"place\":\"York\",\"role\":\"Nurse\",\"open\":99}]");
  g_clear_pointer (&again, g_free);
  again = say (profile, applications);
  g_assert_cmpstr (again, ==, "Nurse//Leeds -1 0; Nurse//York 3 0");
}

static const char *
suggested (OnwardRecord *profile, GPtrArray *applications, const char *today)
{
  static char place[32];
  g_autoptr (OnwardSnapshot) snapshot = onward_record_snapshot (profile);
  g_autoptr (GHashTable) tally = onward_options_tally (snapshot, applications);
  g_autoptr (GPtrArray) options = onward_options_read (profile, tally);
  const OnwardOption *option = onward_options_suggest (options, today);

  g_strlcpy (place, option != NULL ? option->place : "", sizeof place);
  return place;
}

/* What was never tried, most wished for first; never a no, and another among equals next week. */
static void
test_suggest (void)
{
  g_autoptr (OnwardRecord) profile = profile_new ("Nurse", "", "Bath,Leeds,York");
  g_autoptr (GPtrArray) applications = applications_new ();
  g_autofree char *monday = NULL;

  g_assert_cmpstr (suggested (profile, applications, "2026-03-10"), ==, "");
  set_open (profile, "Bath", 0, "");
  g_assert_cmpstr (suggested (profile, applications, "2026-03-10"), ==, "");
  set_open (profile, "Leeds", 1, "");
  set_open (profile, "York", 2, "");
  g_assert_cmpstr (suggested (profile, applications, "2026-03-10"), ==, "York");
  set_open (profile, "Leeds", 2, "");
  monday = g_strdup (suggested (profile, applications, "2026-03-09"));
  g_assert_cmpstr (suggested (profile, applications, "2026-03-15"), ==, monday);
  g_assert_cmpstr (suggested (profile, applications, "2026-03-16"), !=, monday);
  add (applications, "A", "Nurse", "York", ONWARD_STAGE_APPLIED);
  g_assert_cmpstr (suggested (profile, applications, "2026-03-10"), ==, "Leeds");
  add (applications, "A", "Nurse", "Leeds", ONWARD_STAGE_APPLIED);
  g_assert_cmpstr (suggested (profile, applications, "2026-03-10"), ==, "");
}

static void
test_words (void)
{
  OnwardOption cell = { (char *) "Nurse", (char *) "", (char *) "York", 2, NULL, 0 };
  OnwardOption anywhere = { (char *) "Nurse", (char *) "", (char *) "", 2, NULL, 2 };
  g_autofree char *said = onward_option_say (&cell);
  g_autofree char *where = onward_option_say_where (&anywhere);
  g_autofree char *tried = onward_option_say_tried (&anywhere);
  g_autofree char *untried = onward_option_say_tried (&cell);

  g_assert_cmpstr (said, ==, "Nurse · York");
  g_assert_cmpstr (where, ==, "Anywhere");
  g_assert_cmpstr (tried, ==, "2 sent");
  g_assert_cmpstr (untried, ==, "not tried yet");
  g_assert_cmpstr (onward_open_label (ONWARD_OPEN_UNSAID), ==, "Not said");
  g_assert_cmpstr (onward_open_label (3), ==, "Very");
}

/* A quarter after it was gone over it comes up once more, and is moved when that happens earlier. */
static void
test_remind (void)
{
  g_autoptr (OnwardRecord) profile = profile_new ("", "", "");
  g_autoptr (OnwardFollowUp) first = NULL;
  g_autoptr (OnwardFollowUp) moved = NULL;
  g_autofree char *target = NULL;

  g_assert_null (onward_wants_remind (profile, NULL, "18:00"));
  onward_record_set_text (profile, ONWARD_SEARCH_PROFILE_REVISITED, "2026-03-10");
  first = onward_wants_remind (profile, NULL, "18:00");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (first), ONWARD_FOLLOW_UP_DUE), ==, "2026-06-08T18:00");
  g_assert_null (onward_wants_remind (profile, first, "09:00"));
  target = onward_follow_up_dup_target (first);
  g_assert_cmpstr (target, ==, "search-profile/search-profile");
  onward_record_set_text (profile, ONWARD_SEARCH_PROFILE_REVISITED, "2026-03-11");
  moved = onward_wants_remind (profile, first, "18:00");
  g_assert_cmpstr (onward_record_get_uid (ONWARD_RECORD (moved)), ==, onward_record_get_uid (ONWARD_RECORD (first)));
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (moved), ONWARD_FOLLOW_UP_DUE), ==, "2026-06-09T18:00");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/options/table", test_table);
  g_test_add_func ("/model/options/industry", test_industry);
  g_test_add_func ("/model/options/open", test_open);
  g_test_add_func ("/model/options/suggest", test_suggest);
  g_test_add_func ("/model/options/words", test_words);
  g_test_add_func ("/model/options/remind", test_remind);
  return g_test_run ();
}
