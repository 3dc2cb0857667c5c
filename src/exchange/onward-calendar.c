/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calendar.h"

#include <glib/gi18n-lib.h>
#include <libical/ical.h>

#include "onward-posting.h"
#include "onward-repeat.h"
#include "onward-time.h"

/* To get there, or to sit down in front of the camera, in quiet. */
#define SECONDS_BEFORE (60 * 60)

struct _OnwardCalendar
{
  icalcomponent *component;
  gint64 now;
  guint n_items;
};

static icaltimetype
utc (gint64 moment)
{
  return icaltime_from_timet_with_zone ((time_t) moment, 0, icaltimezone_get_utc_timezone ());
}

/* "2026-03-12T10:00" as a time of no zone; as a day when @whole_day. */
static icaltimetype
local_time (const char *text, gboolean whole_day)
{
  g_autoptr (GString) digits = g_string_new_len (text, whole_day ? ONWARD_DAY_LENGTH : ONWARD_LOCAL_TIME_LENGTH);

  g_string_replace (digits, "-", "", 0);
  g_string_replace (digits, ":", "", 0);
  if (!whole_day)
    g_string_append (digits, "00");
  return icaltime_from_string (digits->str);
}

/* The standard has no room for control characters in a text. */
static char *
clean (const char *text)
{
  GString *cleaned = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' || c == '\t' || !g_unichar_iscntrl (c))
        g_string_append_unichar (cleaned, c);
    }
  return g_string_free (cleaned, FALSE);
}

static void
add_text (icalcomponent *component, icalproperty *(*make) (const char *), const char *text)
{
  g_autofree char *cleaned = g_strstrip (clean (text));

  if (*cleaned != '\0')
    icalcomponent_add_property (component, make (cleaned));
}

static void
add_identity (OnwardCalendar *self, icalcomponent *component, OnwardRecord *record)
{
  gint64 created = onward_record_get_created (record);
  gint64 modified = onward_record_get_modified (record);
  g_autofree char *uid = g_strdup_printf ("%s@onward", onward_record_get_uid (record));

  icalcomponent_add_property (component, icalproperty_new_uid (uid));
  icalcomponent_add_property (component, icalproperty_new_dtstamp (utc (self->now)));
  icalcomponent_add_property (component, icalproperty_new_created (utc (created)));
  icalcomponent_add_property (component, icalproperty_new_lastmodified (utc (modified)));
  icalcomponent_add_property (component, icalproperty_new_sequence ((int) CLAMP (modified - created, 0, G_MAXINT32)));
  icalcomponent_add_property (component, icalproperty_new_class (ICAL_CLASS_PRIVATE));
}

static void
add_alarm (icalcomponent *component, OnwardRecord *record, int seconds, icalparameter_related related, const char *words)
{
  icalcomponent *alarm = icalcomponent_new (ICAL_VALARM_COMPONENT);
  icalproperty *trigger = icalproperty_new_trigger (icaltriggertype_from_int (seconds));
  g_autofree char *uid = g_strdup_printf ("%s-alarm@onward", onward_record_get_uid (record));

  icalproperty_add_parameter (trigger, icalparameter_new_related (related));
  icalcomponent_add_property (alarm, icalproperty_new_uid (uid));
  icalcomponent_add_property (alarm, icalproperty_new_action (ICAL_ACTION_DISPLAY));
  icalcomponent_add_property (alarm, trigger);
  add_text (alarm, icalproperty_new_description, words);
  icalcomponent_add_component (component, alarm);
}

static void
take (OnwardCalendar *self, icalcomponent *component)
{
  icalcomponent_add_component (self->component, component);
  self->n_items++;
}

OnwardCalendar *
onward_calendar_new (gint64 now)
{
  OnwardCalendar *self = g_new0 (OnwardCalendar, 1);

  self->now = now;
  self->component = icalcomponent_new (ICAL_VCALENDAR_COMPONENT);
  icalcomponent_add_property (self->component, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (self->component, icalproperty_new_prodid ("-//Onward//Onward " ONWARD_VERSION "//EN"));
  return self;
}

void
onward_calendar_free (OnwardCalendar *self)
{
  icalcomponent_free (self->component);
  g_free (self);
}

static char *
dup_summary (OnwardInterview *interview, const char *employer)
{
  g_autofree char *own = onward_record_dup_title (ONWARD_RECORD (interview));
  const char *partner = onward_record_get_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_PARTNER_NAME);

  if (*employer == '\0' && *partner != '\0')
    /* Translators: "Practice interview with Maya" in a calendar. */
    return g_strdup_printf (_("%s with %s"), own, partner);
  if (*employer == '\0')
    return g_steal_pointer (&own);
  /* Translators: an interview, such as "Final round at Norrland". */
  return g_strdup_printf (_("%s at %s"), own, employer);
}

/* Notes stay in the diary: calendars are often kept on servers, or shared. */
static char *
dup_description (OnwardInterview *interview, const char *people)
{
  OnwardRecord *record = ONWARD_RECORD (interview);
  const char *parts[] = { people, onward_record_get_text (record, ONWARD_INTERVIEW_PEOPLE),
                          onward_record_get_text (record, ONWARD_INTERVIEW_LINK) };
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (*parts[i] != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", parts[i]);
    }
  return g_string_free (text, FALSE);
}

void
onward_calendar_add_interview (OnwardCalendar *self, OnwardInterview *interview, const char *employer, const char *people)
{
  OnwardRecord *record = ONWARD_RECORD (interview);
  const char *starts = onward_record_get_text (record, ONWARD_INTERVIEW_STARTS);
  int minutes = (int) onward_record_get_number (record, ONWARD_INTERVIEW_MINUTES);
  const char *place = onward_record_get_text (record, ONWARD_INTERVIEW_PLACE);
  g_autofree char *link = onward_link_complete (onward_record_get_text (record, ONWARD_INTERVIEW_LINK));
  g_autofree char *summary = dup_summary (interview, employer);
  g_autofree char *description = dup_description (interview, people);
  icalcomponent *event;

  if (!onward_local_time_is_valid (starts))
    return;
  event = icalcomponent_new (ICAL_VEVENT_COMPONENT);
  add_identity (self, event, record);
  icalcomponent_add_property (event, icalproperty_new_dtstart (local_time (starts, FALSE)));
  if (minutes > 0)
    {
      g_autofree char *ends = onward_local_time_add_minutes (starts, minutes);

      icalcomponent_add_property (event, icalproperty_new_dtend (local_time (ends, FALSE)));
    }
  add_text (event, icalproperty_new_summary, summary);
  add_text (event, icalproperty_new_location, *place != '\0' ? place : link);
  add_text (event, icalproperty_new_url, link);
  add_text (event, icalproperty_new_description, description);
  add_alarm (event, record, -SECONDS_BEFORE, ICAL_RELATED_START, summary);
  take (self, event);
}

static void
add_state (icalcomponent *todo, OnwardRecord *record)
{
  switch ((OnwardFollowUpState) onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE))
    {
    case ONWARD_FOLLOW_UP_DONE:
      icalcomponent_add_property (todo, icalproperty_new_status (ICAL_STATUS_COMPLETED));
      icalcomponent_add_property (todo, icalproperty_new_completed (
                                          utc (onward_record_get_number (record, ONWARD_FOLLOW_UP_ACTED))));
      break;
    case ONWARD_FOLLOW_UP_DROPPED:
      icalcomponent_add_property (todo, icalproperty_new_status (ICAL_STATUS_CANCELLED));
      break;
    case ONWARD_FOLLOW_UP_OPEN:
    default:
      icalcomponent_add_property (todo, icalproperty_new_status (ICAL_STATUS_NEEDSACTION));
      break;
    }
}

/* A pattern counts from a start, and says by itself on which days it is: the start may be any of its
 * turns.  What comes once has a time at which it is due. */
static gboolean
add_pattern (icalcomponent *todo, OnwardRecord *record, icaltimetype due)
{
  const char *anchor = onward_record_get_text (record, ONWARD_FOLLOW_UP_ANCHOR);
  g_autofree char *rule = NULL;
  struct icalrecurrencetype pattern;
  OnwardRepeat repeat;

  if (!onward_follow_up_repeats (ONWARD_FOLLOW_UP (record)))
    return FALSE;
  onward_repeat_read (&repeat, onward_record_get_text (record, ONWARD_FOLLOW_UP_REPEAT));
  onward_repeat_anchor (&repeat, *anchor != '\0' ? anchor : onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE));
  rule = onward_repeat_dup_rule (&repeat);
  pattern = icalrecurrencetype_from_string (rule);
  if (pattern.freq == ICAL_NO_RECURRENCE)
    return FALSE;
  icalcomponent_add_property (todo, icalproperty_new_dtstart (due));
  icalcomponent_add_property (todo, icalproperty_new_rrule (pattern));
  return TRUE;
}

static icalcomponent *
create_todo (OnwardCalendar *self, OnwardRecord *record)
{
  icalcomponent *todo = icalcomponent_new (ICAL_VTODO_COMPONENT);

  add_identity (self, todo, record);
  add_text (todo, icalproperty_new_summary, onward_record_get_text (record, ONWARD_FOLLOW_UP_TITLE));
  add_text (todo, icalproperty_new_description, onward_record_get_text (record, ONWARD_FOLLOW_UP_NOTES));
  add_state (todo, record);
  return todo;
}

/* One turn that was put off: the pattern goes on without it. */
static void
add_later_turn (OnwardCalendar *self, OnwardRecord *record, icaltimetype due, icaltimetype at)
{
  icalcomponent *todo = create_todo (self, record);

  icalcomponent_add_property (todo, icalproperty_new_recurrenceid (due));
  icalcomponent_add_property (todo, icalproperty_new_due (at));
  add_alarm (todo, record, 0, ICAL_RELATED_END, onward_record_get_text (record, ONWARD_FOLLOW_UP_TITLE));
  icalcomponent_add_component (self->component, todo);
}

void
onward_calendar_add_follow_up (OnwardCalendar *self, OnwardFollowUp *follow_up)
{
  OnwardRecord *record = ONWARD_RECORD (follow_up);
  const char *at = onward_record_get_text (record, ONWARD_FOLLOW_UP_AT);
  const char *due = onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE);
  gboolean open = onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN;
  gboolean whole_day = !onward_follow_up_has_hour (follow_up);
  gboolean repeats;
  icalcomponent *todo;

  if (!onward_local_time_is_valid (at))
    return;
  todo = create_todo (self, record);
  repeats = open && add_pattern (todo, record, local_time (due, whole_day));
  if (!repeats)
    icalcomponent_add_property (todo, icalproperty_new_due (local_time (at, whole_day)));
  if (open && !whole_day)
    add_alarm (todo, record, 0, repeats ? ICAL_RELATED_START : ICAL_RELATED_END,
               onward_record_get_text (record, ONWARD_FOLLOW_UP_TITLE));
  take (self, todo);
  if (repeats && !g_str_equal (at, due))
    add_later_turn (self, record, local_time (due, whole_day), local_time (at, whole_day));
}

guint
onward_calendar_get_n_items (OnwardCalendar *self)
{
  return self->n_items;
}

char *
onward_calendar_dup_text (OnwardCalendar *self)
{
  char *buffer = icalcomponent_as_ical_string_r (self->component);
  char *text = g_strdup (buffer);

  icalmemory_free_buffer (buffer);
  return text;
}
