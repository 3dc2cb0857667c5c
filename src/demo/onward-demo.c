/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo.h"

#include <string.h>

#include "onward-demo-private.h"
#include "onward-follow-up.h"
#include "onward-search-profile.h"
#include "onward-time.h"

#define SUNDAY 7

/* Days and moments */

/* The day so many days ago; what belongs to a working day is moved to one, away from now, so that
 * nothing of the past lands in the future and the order of events stays. */
char *
onward_demo_dup_day (OnwardDemo *self, int ago, gboolean work)
{
  char *day = onward_day_add (self->today, -ago);

  while (work && !onward_days_is_working (&self->days, day))
    {
      g_autofree char *before = day;

      day = onward_day_add (before, ago > 0 ? -1 : 1);
    }
  return day;
}

char *
onward_demo_dup_time (OnwardDemo *self, int ago, gboolean work, const char *clock)
{
  g_autofree char *day = onward_demo_dup_day (self, ago, work);

  return onward_local_time_new (day, clock);
}

gint64
onward_demo_moment (OnwardDemo *self, const char *local_time)
{
  return onward_local_time_to_unix (local_time, g_date_time_get_timezone (self->now));
}

/* The moment of a clock on a day; no later than now, as nobody writes in the future. */
gint64
onward_demo_moment_of (OnwardDemo *self, int ago, gboolean work, const char *clock)
{
  g_autofree char *local_time = onward_demo_dup_time (self, ago, work, clock);

  return MIN (onward_demo_moment (self, local_time), g_date_time_to_unix (self->now));
}

/* Records */

static char *
make_uid (const char *type, const char *name)
{
  return g_strdup_printf ("demo-%s-%s", type, name);
}

void
onward_demo_set_text (gpointer record, guint field, const char *text)
{
  onward_record_set_text (ONWARD_RECORD (record), field, text != NULL ? text : "");
}

/* Refers to the record of that name, if there is a name. */
void
onward_demo_set_uid (gpointer record, guint field, const char *type, const char *name)
{
  g_autofree char *uid = name != NULL ? make_uid (type, name) : NULL;

  onward_demo_set_text (record, field, uid);
}

void
onward_demo_set_tags (gpointer record, guint field, const char *tags)
{
  g_auto (GStrv) split = g_strsplit (tags != NULL ? tags : "", ",", -1);

  onward_record_set_tags (ONWARD_RECORD (record), field, (const char *const *) split);
}

static void
append_item (JsonArray *items, const char *line, const char *flag, gboolean flagged)
{
  JsonObject *item = json_object_new ();
  gboolean marked = *line == '+';

  json_object_set_string_member (item, "text", line + marked);
  json_object_set_boolean_member (item, flag, flagged || marked);
  json_array_add_object_element (items, item);
}

static char *
items_to_text (JsonArray *items)
{
  g_autoptr (JsonNode) node = json_node_init_array (json_node_alloc (), items);

  return onward_json_canonical (node);
}

/* Empty where the day is 0. */
void
onward_demo_set_day (OnwardDemo *self, gpointer record, guint field, int ago, gboolean work)
{
  g_autofree char *day = ago != 0 ? onward_demo_dup_day (self, ago, work) : NULL;

  onward_demo_set_text (record, field, day);
}

/* Takes the array. */
void
onward_demo_set_items (gpointer record, guint field, JsonArray *items)
{
  g_autofree char *text = items_to_text (items);

  json_array_unref (items);
  onward_demo_set_text (record, field, text);
}

/* Returns: (transfer full): the lines as rows with a text and a flag that is @flagged, or set where a
 * line begins with "+". */
char *
onward_demo_dup_items (const char *lines, const char *flag, gboolean flagged)
{
  g_auto (GStrv) split = g_strsplit (lines != NULL ? lines : "", "\n", -1);
  g_autoptr (JsonArray) items = json_array_new ();

  for (gsize i = 0; split[i] != NULL; i++)
    append_item (items, split[i], flag, flagged);
  return items_to_text (items);
}

/* Keeps the record, and its last reference. */
void
onward_demo_add (OnwardDemo *self, gpointer record, const char *name, gint64 created, gint64 modified)
{
  g_autoptr (OnwardRecord) owned = record;
  OnwardSnapshot *snapshot;

  onward_record_settle (owned);
  snapshot = onward_record_snapshot (owned);
  g_free (snapshot->uid);
  snapshot->uid = snapshot->type == &onward_search_profile_type ? g_strdup (name) : make_uid (snapshot->type->name, name);
  snapshot->created = created;
  snapshot->modified = MAX (created, modified);
  g_ptr_array_add (self->snapshots, snapshot);
}

/* Contacts */

static void
add_contact (OnwardDemo *self, const OnwardDemoContact *row)
{
  OnwardContact *contact = onward_contact_new (row->full_name);
  g_autoptr (JsonArray) items = json_array_new ();
  g_autofree char *interactions = NULL;
  guint n;

  for (n = 0; n < ONWARD_DEMO_MAX_INTERACTIONS && row->interactions[n].ago != 0; n++)
    {
      const OnwardDemoInteraction *interaction = &row->interactions[n];
      g_autofree char *day = onward_demo_dup_day (self, interaction->ago, FALSE);
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "day", day);
      json_object_set_string_member (item, "kind", interaction->kind);
      json_object_set_string_member (item, "note", interaction->note);
      json_array_add_object_element (items, item);
    }
  interactions = items_to_text (items);
  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_CIRCLE, row->circle);
  onward_demo_set_text (contact, ONWARD_CONTACT_ORGANISATION, row->organisation);
  onward_demo_set_text (contact, ONWARD_CONTACT_ROLE, row->role);
  onward_demo_set_text (contact, ONWARD_CONTACT_LINKS, row->links);
  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_SUPPORT, row->support);
  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_WANTED, row->wanted);
  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_RECRUITER, row->recruiter);
  onward_demo_set_text (contact, ONWARD_CONTACT_MAIL, row->mail);
  onward_demo_set_text (contact, ONWARD_CONTACT_PHONE, row->phone);
  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_BEEN_THERE, row->been_there);
  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_KEEP_IN_TOUCH, row->keep_in_touch);
  onward_demo_set_text (contact, ONWARD_CONTACT_INTERACTIONS, interactions);
  onward_demo_set_text (contact, ONWARD_CONTACT_NOTES, row->notes);
  onward_demo_add (self, contact, row->name, onward_demo_moment_of (self, row->interactions[0].ago, FALSE, "18:00"),
                   onward_demo_moment_of (self, row->interactions[n - 1].ago, FALSE, "18:05"));
}

/* Applications */

char *
onward_demo_dup_reasons (const char *lines)
{
  g_auto (GStrv) split = g_strsplit (lines != NULL ? lines : "", "\n", -1);
  g_autoptr (JsonArray) items = json_array_new ();

  for (gsize i = 0; split[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (split[i], ": ", 2);
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "sort", parts[0]);
      json_object_set_string_member (item, "text", parts[1]);
      json_array_add_object_element (items, item);
    }
  return items_to_text (items);
}

/* Returns: (transfer full): what speaks for it first, then the flags. */
char *
onward_demo_dup_fit (const char *good, const char *flags)
{
  g_auto (GStrv) good_lines = g_strsplit (good != NULL ? good : "", "\n", -1);
  g_auto (GStrv) flag_lines = g_strsplit (flags != NULL ? flags : "", "\n", -1);
  g_autoptr (JsonArray) items = json_array_new ();

  for (gsize i = 0; good_lines[i] != NULL; i++)
    append_item (items, good_lines[i], "good", TRUE);
  for (gsize i = 0; flag_lines[i] != NULL; i++)
    append_item (items, flag_lines[i], "good", FALSE);
  return items_to_text (items);
}

static void
set_lists (OnwardJobApplication *application, const OnwardDemoApplication *row)
{
  g_autofree char *tailoring = onward_demo_dup_items (row->tailoring, "done", FALSE);
  g_autofree char *fit = onward_demo_dup_fit (row->good, row->flags);
  g_autofree char *reasons = onward_demo_dup_reasons (row->reasons);

  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_TAILORING, tailoring);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_FIT, fit);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_REASONS, reasons);
  onward_demo_set_tags (application, ONWARD_JOB_APPLICATION_SKILLS, row->skills);
}

static void
set_texts (OnwardJobApplication *application, const OnwardDemoApplication *row)
{
  g_autofree char *link = g_strdup_printf ("https://%s.example/jobs", row->name);

  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_EMPLOYER, row->employer);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_ROLE, row->role);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_LINK, link);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_POSTING, row->posting);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_PLACE, row->place);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_PAY, row->pay);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_RESUME, row->resume);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_LETTER, row->letter);
  onward_demo_set_text (application, ONWARD_JOB_APPLICATION_NOTES, row->notes);
  onward_demo_set_uid (application, ONWARD_JOB_APPLICATION_CONTACT, "contact", row->contact);
  onward_demo_set_uid (application, ONWARD_JOB_APPLICATION_AGENCY, "contact", row->agency);
  onward_demo_set_uid (application, ONWARD_JOB_APPLICATION_PLAN, "plan", row->plan);
}

static void
add_application (OnwardDemo *self, const OnwardDemoApplication *row)
{
  OnwardJobApplication *application = onward_job_application_new ();
  gint64 created = onward_demo_moment_of (self, row->created, TRUE, "10:00");
  gint64 modified = created;

  set_texts (application, row);
  set_lists (application, row);
  onward_record_set_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_CHANNEL, row->channel);
  onward_record_set_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYMENT, row->employment);
  onward_record_set_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_WOULD, row->would);
  onward_record_set_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_KEEP_IN_MIND, row->keep_in_mind);
  if (row->deadline != 0)
    {
      g_autofree char *deadline = onward_demo_dup_day (self, row->deadline, TRUE);

      onward_demo_set_text (application, ONWARD_JOB_APPLICATION_DEADLINE, deadline);
    }
  for (guint i = 0; i < ONWARD_DEMO_MAX_EVENTS && row->events[i].ago != 0; i++)
    {
      const OnwardDemoEvent *event = &row->events[i];
      g_autofree char *day = onward_demo_dup_day (self, event->ago, TRUE);

      onward_job_application_add_event (application, day, event->stage, event->ending, event->told, event->note);
      onward_demo_set_text (application, ONWARD_JOB_APPLICATION_RECORDED, day);
      modified = onward_demo_moment_of (self, event->ago, TRUE, "17:40");
      if (i == 0)
        created = onward_demo_moment_of (self, event->ago + 1, TRUE, "10:00");
    }
  onward_demo_add (self, application, row->name, created, modified);
}

/* Interviews */

const OnwardDemoInterview *
onward_demo_find_interview (const char *name)
{
  for (guint i = 0; onward_demo_interviews[i].name != NULL; i++)
    if (strcmp (onward_demo_interviews[i].name, name) == 0)
      return &onward_demo_interviews[i];
  g_assert_not_reached ();
}

/* Who is at the other side of the table. */
static void
set_people (OnwardInterview *interview, const OnwardDemoInterview *row)
{
  g_auto (GStrv) names = g_strsplit (row->contacts != NULL ? row->contacts : "", ",", -1);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autofree char *contact = names[i];

      names[i] = make_uid ("contact", contact);
    }
  onward_demo_set_text (interview, ONWARD_INTERVIEW_PEOPLE, row->people);
  onward_record_set_tags (ONWARD_RECORD (interview), ONWARD_INTERVIEW_CONTACTS, (const char *const *) names);
  onward_demo_set_uid (interview, ONWARD_INTERVIEW_PARTNER, "contact", row->partner);
  if (row->partner != NULL)
    onward_demo_set_text (interview, ONWARD_INTERVIEW_PARTNER_NAME, row->people);
}

static void
add_interview (OnwardDemo *self, const OnwardDemoInterview *row)
{
  OnwardInterview *interview = onward_interview_new ();
  g_autofree char *starts = onward_demo_dup_time (self, row->ago, TRUE, row->clock);
  g_autofree char *prep = onward_demo_dup_items (row->prep, "done", FALSE);

  onward_demo_set_uid (interview, ONWARD_INTERVIEW_APPLICATION, "job-application", row->application);
  onward_record_set_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_ROUND, row->round);
  onward_demo_set_text (interview, ONWARD_INTERVIEW_STARTS, starts);
  onward_record_set_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_MINUTES, row->minutes);
  onward_demo_set_text (interview, ONWARD_INTERVIEW_PLACE, row->place);
  onward_demo_set_text (interview, ONWARD_INTERVIEW_LINK, row->link);
  onward_demo_set_text (interview, ONWARD_INTERVIEW_TITLE, row->title);
  set_people (interview, row);
  onward_record_set_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_OUTCOME, row->outcome);
  onward_demo_set_text (interview, ONWARD_INTERVIEW_ASK, row->ask);
  onward_demo_set_text (interview, ONWARD_INTERVIEW_RESEARCH, row->research);
  onward_demo_set_text (interview, ONWARD_INTERVIEW_PREP, prep);
  onward_demo_set_text (interview, ONWARD_INTERVIEW_NOTES, row->notes);
  onward_demo_add (self, interview, row->name, onward_demo_moment_of (self, MAX (row->ago, 0) + 4, TRUE, "12:00"),
                   onward_demo_moment_of (self, MAX (row->ago, 1), TRUE, "20:00"));
}

/* Follow-ups made by hand */

static char *
dup_due (OnwardDemo *self, const OnwardDemoReminder *row)
{
  g_autofree char *day = onward_demo_dup_day (self, row->ago, row->work);

  while (row->sunday && onward_day_weekday (day) != SUNDAY)
    {
      g_autofree char *before = day;

      day = onward_day_add (before, 1);
    }
  return onward_local_time_new (day, row->clock);
}

static void
add_reminder (OnwardDemo *self, guint position, const OnwardDemoReminder *row)
{
  g_autofree char *due = dup_due (self, row);
  g_autofree char *name = g_strdup_printf ("by-hand-%02u", position);
  OnwardFollowUp *follow_up = onward_follow_up_new (row->title, due);
  gint64 made = onward_demo_moment_of (self, MAX (row->ago, 0) + 2, TRUE, "11:00");
  gint64 acted = MIN (onward_demo_moment (self, due) + 25 * 60, g_date_time_to_unix (self->now));

  onward_demo_set_text (follow_up, ONWARD_FOLLOW_UP_NOTES, row->notes);
  onward_record_set_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_KIND, row->kind);
  onward_record_set_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_QUIET, row->quiet);
  onward_demo_set_uid (follow_up, ONWARD_FOLLOW_UP_APPLICATION, "job-application", row->application);
  onward_demo_set_uid (follow_up, ONWARD_FOLLOW_UP_CONTACT, "contact", row->contact);
  onward_demo_set_uid (follow_up, ONWARD_FOLLOW_UP_INTERVIEW, "interview", row->interview);
  onward_demo_set_uid (follow_up, ONWARD_FOLLOW_UP_LETTER, "letter", row->letter);
  onward_demo_set_uid (follow_up, ONWARD_FOLLOW_UP_FEEDBACK, "feedback", row->feedback);
  if (row->repeat != NULL)
    {
      onward_demo_set_text (follow_up, ONWARD_FOLLOW_UP_REPEAT, row->repeat);
      onward_demo_set_text (follow_up, ONWARD_FOLLOW_UP_ANCHOR, due);
    }
  if (row->done)
    onward_follow_up_done (follow_up, acted);
  onward_demo_add (self, follow_up, name, made, row->done ? acted : made);
}

/* Returns: (transfer full): the snapshots of all records of the demo diary. */
GPtrArray *
onward_demo_dup_snapshots (GDateTime *now)
{
  OnwardDemo self = { .now = now };

  self.today = onward_day_from_date_time (now);
  onward_days_init (&self.days);
  self.snapshots = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  onward_demo_add_profile (&self);
  onward_demo_add_companies (&self);
  for (guint i = 0; onward_demo_contacts[i].name != NULL; i++)
    add_contact (&self, &onward_demo_contacts[i]);
  onward_demo_add_plans (&self);
  for (guint i = 0; onward_demo_applications[i].name != NULL; i++)
    add_application (&self, &onward_demo_applications[i]);
  for (guint i = 0; onward_demo_interviews[i].name != NULL; i++)
    add_interview (&self, &onward_demo_interviews[i]);
  onward_demo_add_journal (&self);
  onward_demo_add_thoughts (&self);
  onward_demo_add_keepsakes (&self);
  onward_demo_add_stories (&self);
  onward_demo_add_reviews (&self);
  onward_demo_add_feedback (&self);
  onward_demo_add_lessons (&self);
  onward_demo_add_goals (&self);
  onward_demo_add_letters (&self);
  for (guint i = 0; onward_demo_reminders[i].title != NULL; i++)
    add_reminder (&self, i + 1, &onward_demo_reminders[i]);
  g_free (self.today);
  return self.snapshots;
}
