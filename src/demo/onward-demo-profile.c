/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-company.h"
#include "onward-demo-private.h"
#include "onward-search-profile.h"

/* What the person wants, and where. */

typedef struct
{
  const char *role;
  const char *industry;
  const char *place;
  int open; /* 0 to 3 */
  const char *note;
} Option;

static const Option options[] = {
  { "Platform engineer", "Energy", "Remote", 3, "Brackenfell, and whoever else keeps the lights on" },
  { "Platform engineer", "Transport", "York", 3, "Vellacourt" },
  { "Platform engineer", "Health", "Remote", 2, "Northfold, in a way" },
  { "Reliability engineer", "Public sector", "Leeds", 2, "Copperfield. Home by five" },
  { "Reliability engineer", "Energy", "Leeds", 1, "" },
  { "Developer experience", "Health", "Remote", 3, "The one I would make up if nobody had" },
  { "Developer experience", "Public sector", "Remote", 1, "Not looked yet" },
  { "Reliability engineer", "Transport", "York", 0, "Nights" },
};

typedef struct
{
  const char *name;
  const char *title;
  const char *links; /* lines */
  const char *notes;
  int engaged;
  gboolean nudge;
  gboolean watched;
  int made;
} Company;

static const Company companies[] = {
  { "larkmoor", "Larkmoor Systems", "https://larkmoor.example/blog\nhttps://larkmoor.example/jobs",
    "Hanna answers. Tomasz likes it there. They moved the role down a level half way through, which was about them.", 41, TRUE, TRUE, 102 },
  { "brackenfell", "Brackenfell Energy", "https://brackenfell.example/notes\nhttps://brackenfell.example/jobs",
    "Ruth wrote the post about the six o'clock peak. A platform team of six, and one table by the canal.", 14, TRUE, TRUE, 47 },
  { "northfold", "Northfold Software", "https://northfold.example/outages", "Their outage report made me smile: “we had been certain”. Read it again before the technical round.", 10, FALSE, TRUE, 22 },
  { "tidewell", "Tidewell Bank", "https://tidewell.example/careers", "A filter in front, and Priya behind it. Twice a different department.", 0, FALSE, FALSE, 118 },
};

static void
set_options (OnwardRecord *profile)
{
  JsonArray *items = json_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    {
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "role", options[i].role);
      json_object_set_string_member (item, "industry", options[i].industry);
      json_object_set_string_member (item, "place", options[i].place);
      json_object_set_int_member (item, "open", options[i].open);
      json_object_set_string_member (item, "note", options[i].note);
      json_array_add_object_element (items, item);
    }
  onward_demo_set_items (profile, ONWARD_SEARCH_PROFILE_OPTIONS, items);
}

static void
set_words (OnwardRecord *profile)
{
  onward_demo_set_text (profile, ONWARD_SEARCH_PROFILE_NORTH_STAR,
                        "Make other people faster, at a place whose work I can explain to my mother.");
  onward_demo_set_text (profile, ONWARD_SEARCH_PROFILE_MUST,
                        "Home for supper\nOn-call that lets people sleep\n£54,000, the sum on the calendar");
  onward_demo_set_text (profile, ONWARD_SEARCH_PROFILE_WANT,
                        "Teaching as part of the work\nA small team\nPeople who ask “what if it doesn't?”");
  onward_demo_set_text (profile, ONWARD_SEARCH_PROFILE_WONT,
                        "Five days in an office\nAdvertising\nA director who laughs about weekends");
  onward_demo_set_text (profile, ONWARD_SEARCH_PROFILE_CONDITIONS,
                        "Pay is named\nOn-call is paid, and rare enough to sleep\nTwo days in an office at most\nSomebody who decides has a name");
  onward_demo_set_tags (profile, ONWARD_SEARCH_PROFILE_ROLES, "Platform engineer,Reliability engineer,Developer experience");
  onward_demo_set_tags (profile, ONWARD_SEARCH_PROFILE_INDUSTRIES, "Energy,Public sector,Transport,Health");
  onward_demo_set_tags (profile, ONWARD_SEARCH_PROFILE_PLACES, "Remote,Leeds,York");
}

void
onward_demo_add_profile (OnwardDemo *self)
{
  OnwardSearchProfile *profile = onward_search_profile_new ();
  OnwardRecord *record = ONWARD_RECORD (profile);

  set_words (record);
  set_options (record);
  onward_record_set_number (record, ONWARD_SEARCH_PROFILE_APPLICATIONS_A_WEEK, 2);
  onward_record_set_number (record, ONWARD_SEARCH_PROFILE_PEOPLE_A_WEEK, 2);
  onward_record_set_number (record, ONWARD_SEARCH_PROFILE_PRACTICE_A_WEEK, 2);
  onward_record_set_number (record, ONWARD_SEARCH_PROFILE_STEPS_A_WEEK, 3);
  onward_record_set_number (record, ONWARD_SEARCH_PROFILE_FLOOR, 8);
  onward_demo_set_day (self, record, ONWARD_SEARCH_PROFILE_REVISITED, 59, FALSE);
  onward_demo_add (self, profile, ONWARD_SEARCH_PROFILE_UID, onward_demo_moment_of (self, 110, FALSE, "10:00"),
                   onward_demo_moment_of (self, 59, FALSE, "20:40"));
}

static void
add_company (OnwardDemo *self, const Company *row)
{
  OnwardRecord *company = g_object_new (ONWARD_TYPE_COMPANY, NULL);
  gint64 created = onward_demo_moment_of (self, row->made, FALSE, "10:20");

  onward_demo_set_text (company, ONWARD_COMPANY_NAME, row->title);
  onward_demo_set_text (company, ONWARD_COMPANY_LINKS, row->links);
  onward_demo_set_text (company, ONWARD_COMPANY_NOTES, row->notes);
  onward_demo_set_day (self, company, ONWARD_COMPANY_ENGAGED, row->engaged, FALSE);
  onward_record_set_number (company, ONWARD_COMPANY_NUDGE, row->nudge);
  onward_record_set_number (company, ONWARD_COMPANY_WATCHED, row->watched);
  onward_demo_add (self, company, row->name, created,
                   row->engaged != 0 ? onward_demo_moment_of (self, row->engaged, FALSE, "10:40") : created);
}

void
onward_demo_add_companies (OnwardDemo *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (companies); i++)
    add_company (self, &companies[i]);
}
