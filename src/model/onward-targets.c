/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-targets.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#include "onward-contact.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-interactions.h"
#include "onward-job-application.h"
#include "onward-letter.h"
#include "onward-practice.h"
#include "onward-search-profile.h"
#include "onward-time.h"

typedef struct
{
  OnwardTargets *targets;
  const char *from;
  const char *to;
  GTimeZone *zone;
  GHashTable *people; /* who was written or spoken to, each once */
} Count;

static const guint fields[] = {
  [ONWARD_TARGET_APPLICATIONS] = ONWARD_SEARCH_PROFILE_APPLICATIONS_A_WEEK,
  [ONWARD_TARGET_PEOPLE] = ONWARD_SEARCH_PROFILE_PEOPLE_A_WEEK,
  [ONWARD_TARGET_PRACTICE] = ONWARD_SEARCH_PROFILE_PRACTICE_A_WEEK,
  [ONWARD_TARGET_STEPS] = ONWARD_SEARCH_PROFILE_STEPS_A_WEEK,
};

void
onward_targets_read (OnwardTargets *self, OnwardRecord *profile)
{
  for (guint i = 0; i < ONWARD_N_TARGETS; i++)
    self->wished[i] = profile != NULL ? (guint) onward_record_get_number (profile, fields[i]) : 0;
  self->floor = profile != NULL ? (guint) onward_record_get_number (profile, ONWARD_SEARCH_PROFILE_FLOOR) : 0;
}

static gboolean
is_within (Count *count, const char *day)
{
  return onward_day_is_valid (day) && g_strcmp0 (day, count->from) >= 0 && g_strcmp0 (day, count->to) <= 0;
}

/* An application is sent once; what is said about it later sets something right. */
static void
count_application (Count *count, OnwardRecord *record)
{
  g_autoptr (GPtrArray) events = onward_job_application_dup_events (ONWARD_JOB_APPLICATION (record));

  for (guint i = 0; i < events->len; i++)
    {
      const OnwardStageEvent *event = events->pdata[i];

      if (event->stage != ONWARD_STAGE_APPLIED)
        continue;
      count->targets->done[ONWARD_TARGET_APPLICATIONS] += is_within (count, event->day);
      return;
    }
}

static void
add_person (Count *count, const char *type, const char *uid)
{
  g_hash_table_add (count->people, g_strdup_printf ("%s/%s", type, uid));
}

static void
count_contact (Count *count, OnwardRecord *record)
{
  g_autoptr (GPtrArray) interactions = onward_interactions_read (onward_record_get_text (record,
                                                                                         ONWARD_CONTACT_INTERACTIONS));

  for (guint i = 0; i < interactions->len; i++)
    {
      const OnwardInteraction *interaction = interactions->pdata[i];

      if (is_within (count, interaction->day))
        add_person (count, "contact", onward_record_get_uid (record));
    }
}

/* A letter sent becomes an interaction with the contact it went to: that is one person. */
static void
count_letter (Count *count, OnwardRecord *record)
{
  const char *contact = onward_record_get_text (record, ONWARD_LETTER_CONTACT);
  const char *application = onward_record_get_text (record, ONWARD_LETTER_APPLICATION);

  if (onward_record_get_number (record, ONWARD_LETTER_STATE) != ONWARD_LETTER_STATE_SENT ||
      !is_within (count, onward_record_get_text (record, ONWARD_LETTER_SENT_ON)))
    return;
  if (*contact != '\0')
    add_person (count, "contact", contact);
  else if (*application != '\0')
    add_person (count, "application", application);
  else
    add_person (count, "letter", onward_record_get_uid (record));
}

static void
count_practice (Count *count, OnwardRecord *record)
{
  g_autofree char *day = onward_day_of_local_time (onward_record_get_text (record, ONWARD_PRACTICE_WHEN));

  count->targets->done[ONWARD_TARGET_PRACTICE] += is_within (count, day);
}

static void
count_goal (Count *count, OnwardRecord *record)
{
  g_autoptr (JsonNode) node = json_from_string (onward_record_get_text (record, ONWARD_GOAL_STEPS), NULL);
  JsonArray *steps = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; steps != NULL && i < json_array_get_length (steps); i++)
    {
      JsonNode *step = json_array_get_element (steps, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (step) ? json_node_get_object (step) : NULL;

      if (object != NULL && json_object_get_boolean_member_with_default (object, "done", FALSE))
        count->targets->done[ONWARD_TARGET_STEPS] +=
          is_within (count, json_object_get_string_member_with_default (object, "day", ""));
    }
}

/* The steps of a plan are steps as well. */
static void
count_follow_up (Count *count, OnwardRecord *record)
{
  gint64 acted = onward_record_get_number (record, ONWARD_FOLLOW_UP_ACTED);
  g_autofree char *local_time = onward_local_time_from_unix (acted, count->zone);
  g_autofree char *day = onward_day_of_local_time (local_time);

  if (onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE && acted > 0 &&
      *onward_record_get_text (record, ONWARD_FOLLOW_UP_PLAN) != '\0')
    count->targets->done[ONWARD_TARGET_STEPS] += is_within (count, day);
}

static void
count_record (Count *count, OnwardRecord *record)
{
  const OnwardRecordType *type = onward_record_get_record_type (record);

  if (type == &onward_job_application_type)
    count_application (count, record);
  else if (type == &onward_contact_type)
    count_contact (count, record);
  else if (type == &onward_letter_type)
    count_letter (count, record);
  else if (type == &onward_practice_type)
    count_practice (count, record);
  else if (type == &onward_goal_type)
    count_goal (count, record);
  else if (type == &onward_follow_up_type)
    count_follow_up (count, record);
}

void
onward_targets_count (OnwardTargets *self, GPtrArray *records, const char *from, const char *to, GTimeZone *zone)
{
  Count count = { .targets = self, .from = from, .to = to, .zone = zone };

  memset (self->done, 0, sizeof self->done);
  count.people = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < records->len; i++)
    count_record (&count, records->pdata[i]);
  self->done[ONWARD_TARGET_PEOPLE] = g_hash_table_size (count.people);
  g_hash_table_unref (count.people);
}

gboolean
onward_targets_any (const OnwardTargets *self)
{
  for (guint i = 0; i < ONWARD_N_TARGETS; i++)
    {
      if (self->wished[i] > 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
onward_targets_is_below (const OnwardTargets *self)
{
  return self->live < self->floor;
}

char *
onward_targets_say (const OnwardTargets *self, OnwardTarget target)
{
  guint done = self->done[target];
  guint wished = self->wished[target];

  switch (target)
    {
    case ONWARD_TARGET_APPLICATIONS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u application", "%u of %u applications", wished),
                              done, wished);
    case ONWARD_TARGET_PEOPLE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u person", "%u of %u people", wished), done, wished);
    case ONWARD_TARGET_PRACTICE:
      /* Translators: of answers practised aloud; "1 of 2 to practise" */
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u answer aloud", "%u of %u answers aloud", wished),
                              done, wished);
    case ONWARD_TARGET_STEPS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u step", "%u of %u steps", wished), done, wished);
    case ONWARD_N_TARGETS:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

char *
onward_targets_say_done (const OnwardTargets *self, OnwardTarget target)
{
  guint done = self->done[target];

  switch (target)
    {
    case ONWARD_TARGET_APPLICATIONS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "You sent %u application", "You sent %u applications", done),
                              done);
    case ONWARD_TARGET_PEOPLE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "You were in touch with %u person",
                                           "You were in touch with %u people", done), done);
    case ONWARD_TARGET_PRACTICE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "You practised %u answer", "You practised %u answers", done),
                              done);
    case ONWARD_TARGET_STEPS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "You ticked %u step", "You ticked %u steps", done), done);
    case ONWARD_N_TARGETS:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

char *
onward_targets_say_live (const OnwardTargets *self)
{
  /* Translators: applications that have been sent and not ended, of those that the person wants to
   * have in motion at any time */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u application in motion",
                                       "%u of %u applications in motion", self->floor), self->live, self->floor);
}
