/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-search-profile.h"

#include <glib/gi18n-lib.h>

struct _OnwardSearchProfile
{
  OnwardRecord parent_instance;
};

static const OnwardField fields[] = {
  [ONWARD_SEARCH_PROFILE_NORTH_STAR] = { "north-star", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_SEARCH_PROFILE_MUST] = { "must", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_SEARCH_PROFILE_WANT] = { "want", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_SEARCH_PROFILE_WONT] = { "wont", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_SEARCH_PROFILE_ROLES] = { "roles", ONWARD_FIELD_TAGS, 1 },
  [ONWARD_SEARCH_PROFILE_INDUSTRIES] = { "industries", ONWARD_FIELD_TAGS, 1 },
  [ONWARD_SEARCH_PROFILE_PLACES] = { "places", ONWARD_FIELD_TAGS, 1 },
  [ONWARD_SEARCH_PROFILE_APPLICATIONS_A_WEEK] = { "applications-a-week", ONWARD_FIELD_NUMBER, 1, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100, .initial = 0 },
  [ONWARD_SEARCH_PROFILE_PEOPLE_A_WEEK] = { "people-a-week", ONWARD_FIELD_NUMBER, 1, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100, .initial = 0 },
  [ONWARD_SEARCH_PROFILE_FLOOR] = { "floor", ONWARD_FIELD_NUMBER, 1, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100, .initial = 0 },
  [ONWARD_SEARCH_PROFILE_PRACTICE_A_WEEK] = { "practice-a-week", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100, .initial = 0 },
  [ONWARD_SEARCH_PROFILE_STEPS_A_WEEK] = { "steps-a-week", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 100, .initial = 0 },
  [ONWARD_SEARCH_PROFILE_OPTIONS] = { "options", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_SEARCH_PROFILE_REVISITED] = { "revisited", ONWARD_FIELD_DAY, 3 },
  [ONWARD_SEARCH_PROFILE_COLUMNS] = { "columns", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_SEARCH_PROFILE_CONDITIONS] = { "conditions", ONWARD_FIELD_TEXT, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_SEARCH_PROFILE_N_FIELDS);

const OnwardRecordType onward_search_profile_type = {
  .name = "search-profile",
  .table = "search_profile",
  .since = 1,
  .get_type = onward_search_profile_get_type,
  .fields = fields,
  .n_fields = ONWARD_SEARCH_PROFILE_N_FIELDS,
};

G_DEFINE_FINAL_TYPE (OnwardSearchProfile, onward_search_profile, ONWARD_TYPE_RECORD)

static char *
onward_search_profile_dup_title (OnwardRecord *record)
{
  return g_strdup (_("What I want"));
}

static char *
onward_search_profile_dup_subtitle (OnwardRecord *record)
{
  return g_strdup (onward_record_get_text (record, ONWARD_SEARCH_PROFILE_NORTH_STAR));
}

static void
onward_search_profile_class_init (OnwardSearchProfileClass *klass)
{
  OnwardRecordClass *record_class = ONWARD_RECORD_CLASS (klass);

  record_class->dup_title = onward_search_profile_dup_title;
  record_class->dup_subtitle = onward_search_profile_dup_subtitle;
  onward_record_class_install (record_class, &onward_search_profile_type);
}

static void
onward_search_profile_init (OnwardSearchProfile *self)
{
}

OnwardSearchProfile *
onward_search_profile_new (void)
{
  return g_object_new (ONWARD_TYPE_SEARCH_PROFILE, NULL);
}
