/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calendar.h"

#include <libical/ical.h>
#include <string.h>

#define NOW G_GINT64_CONSTANT (1773133200) /* 2026-03-10 09:00 UTC */

static OnwardInterview *
make_interview (const char *starts, int minutes)
{
  OnwardInterview *interview = onward_interview_new ();

  onward_record_ensure_uid (ONWARD_RECORD (interview));
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, starts);
  onward_record_set_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_MINUTES, minutes);
  return interview;
}

static OnwardFollowUp *
make_follow_up (const char *title, const char *due)
{
  OnwardFollowUp *follow_up = onward_follow_up_new (title, due);

  onward_record_ensure_uid (ONWARD_RECORD (follow_up));
  return follow_up;
}

/* What another program reads out of the file. */
static icalcomponent *
read_back (OnwardCalendar *calendar)
{
  g_autofree char *text = onward_calendar_dup_text (calendar);
  icalcomponent *component = icalcomponent_new_from_string (text);
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);

  g_assert_nonnull (component);
  g_assert_cmpint (icalcomponent_count_errors (component), ==, 0);
  g_assert_true (icalrestriction_check (component));
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_null (strchr (lines[i], '\n'));
    }
  return component;
}

static icalcomponent *
first (icalcomponent *component, icalcomponent_kind kind)
{
  icalcomponent *found = icalcomponent_get_first_component (component, kind);

  g_assert_nonnull (found);
  return found;
}

static char *
say (icalcomponent *component, icalproperty_kind kind)
{
  icalproperty *property = icalcomponent_get_first_property (component, kind);
  char *buffer, *text;

  if (property == NULL)
    return g_strdup ("");
  buffer = icalproperty_get_value_as_string_r (property);
  text = g_strdup (buffer);
  icalmemory_free_buffer (buffer);
  return text;
}

#define assert_says(component, kind, wanted)                              \
  G_STMT_START                                                            \
  {                                                                       \
    g_autofree char *onward_said = say (component, kind);                 \
    g_assert_cmpstr (onward_said, ==, wanted);                            \
  }                                                                       \
  G_STMT_END

static void
test_interview (void)
{
  g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
  g_autoptr (OnwardInterview) interview = make_interview ("2026-03-28T23:30", 60);
  g_autofree char *uid = g_strdup_printf ("%s@onward", onward_record_get_uid (ONWARD_RECORD (interview)));
  icalcomponent *read, *event, *alarm;

  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_PLACE, "Harbour 4; 2nd floor, left");
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_LINK, "meet.norrland.example/a");
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_PEOPLE, "Two more\nfrom the \\ team\x01");
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_NOTES, "A secret");
  onward_calendar_add_interview (calendar, interview, "Norrland", "Ada Park");
  g_assert_cmpuint (onward_calendar_get_n_items (calendar), ==, 1);
  read = read_back (calendar);
  event = first (read, ICAL_VEVENT_COMPONENT);
  assert_says (event, ICAL_UID_PROPERTY, uid);
  /* Local times of no zone: the night in which the clocks change makes no difference. */
  assert_says (event, ICAL_DTSTART_PROPERTY, "20260328T233000");
  assert_says (event, ICAL_DTEND_PROPERTY, "20260329T003000");
  assert_says (event, ICAL_DTSTAMP_PROPERTY, "20260310T090000Z");
  assert_says (event, ICAL_CLASS_PROPERTY, "PRIVATE");
  g_assert_cmpstr (icalcomponent_get_summary (event), ==, "First interview at Norrland");
  g_assert_cmpstr (icalcomponent_get_location (event), ==, "Harbour 4; 2nd floor, left");
  g_assert_cmpstr (icalcomponent_get_description (event), ==,
                   "Ada Park\nTwo more\nfrom the \\ team\nmeet.norrland.example/a");
  assert_says (event, ICAL_URL_PROPERTY, "https://meet.norrland.example/a");
  assert_says (event, ICAL_ORGANIZER_PROPERTY, "");
  alarm = first (event, ICAL_VALARM_COMPONENT);
  assert_says (alarm, ICAL_ACTION_PROPERTY, "DISPLAY");
  assert_says (alarm, ICAL_TRIGGER_PROPERTY, "-PT1H");
  icalcomponent_free (read);
}

/* A practice interview can go to the friend's calendar as well. */
static void
test_mock (void)
{
  g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
  g_autoptr (OnwardInterview) interview = make_interview ("2026-03-12T18:00", 30);
  icalcomponent *read, *event;

  g_object_set (interview, "round", ONWARD_ROUND_MOCK, "partner-name", "Maya", NULL);
  onward_calendar_add_interview (calendar, interview, "", "");
  read = read_back (calendar);
  event = first (read, ICAL_VEVENT_COMPONENT);
  g_assert_cmpstr (icalcomponent_get_summary (event), ==, "Practice interview with Maya");
  assert_says (event, ICAL_DTSTART_PROPERTY, "20260312T180000");
  assert_says (event, ICAL_DTEND_PROPERTY, "20260312T183000");
  icalcomponent_free (read);
}

static void
test_follow_up (void)
{
  g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
  g_autoptr (OnwardFollowUp) follow_up = make_follow_up ("Write to Ada", "2026-03-12T09:00");
  icalcomponent *read, *todo, *alarm;
  icalproperty *trigger;
  struct icaltriggertype when;

  onward_follow_up_later (follow_up, "2026-03-13T08:30", NOW);
  onward_calendar_add_follow_up (calendar, follow_up);
  read = read_back (calendar);
  todo = first (read, ICAL_VTODO_COMPONENT);
  assert_says (todo, ICAL_DUE_PROPERTY, "20260313T083000");
  assert_says (todo, ICAL_STATUS_PROPERTY, "NEEDS-ACTION");
  alarm = first (todo, ICAL_VALARM_COMPONENT);
  trigger = icalcomponent_get_first_property (alarm, ICAL_TRIGGER_PROPERTY);
  when = icalproperty_get_trigger (trigger);
  g_assert_cmpint (icaldurationtype_as_int (when.duration), ==, 0);
  g_assert_cmpint (icalparameter_get_related (icalproperty_get_first_parameter (trigger, ICAL_RELATED_PARAMETER)), ==,
                   ICAL_RELATED_END);
  icalcomponent_free (read);
}

/* What stands on Today without a notification is a day, and rings nowhere else either. */
static void
test_quiet (void)
{
  g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
  g_autoptr (OnwardFollowUp) follow_up = make_follow_up ("Pause", "2026-03-12T09:00");
  icalcomponent *read, *todo;

  onward_record_set_number (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_QUIET, TRUE);
  onward_calendar_add_follow_up (calendar, follow_up);
  read = read_back (calendar);
  todo = first (read, ICAL_VTODO_COMPONENT);
  assert_says (todo, ICAL_DUE_PROPERTY, "20260312");
  g_assert_null (icalcomponent_get_first_component (todo, ICAL_VALARM_COMPONENT));
  icalcomponent_free (read);
}

static void
test_done (void)
{
  g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
  g_autoptr (OnwardFollowUp) done = make_follow_up ("Done", "2026-03-12T09:00");
  g_autoptr (OnwardFollowUp) gone = make_follow_up ("Gone", "2026-03-12T09:00");
  icalcomponent *read, *todo;

  onward_follow_up_done (done, NOW);
  onward_follow_up_drop (gone, NOW);
  onward_calendar_add_follow_up (calendar, done);
  onward_calendar_add_follow_up (calendar, gone);
  read = read_back (calendar);
  todo = first (read, ICAL_VTODO_COMPONENT);
  assert_says (todo, ICAL_STATUS_PROPERTY, "COMPLETED");
  assert_says (todo, ICAL_COMPLETED_PROPERTY, "20260310T090000Z");
  g_assert_null (icalcomponent_get_first_component (todo, ICAL_VALARM_COMPONENT));
  todo = icalcomponent_get_next_component (read, ICAL_VTODO_COMPONENT);
  assert_says (todo, ICAL_STATUS_PROPERTY, "CANCELLED");
  g_assert_null (icalcomponent_get_first_component (todo, ICAL_VALARM_COMPONENT));
  icalcomponent_free (read);
}

static void
test_repeat (void)
{
  g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
  g_autoptr (OnwardFollowUp) weekly = make_follow_up ("Look back at the week", "2026-03-15T17:00");
  g_autoptr (OnwardFollowUp) odd = make_follow_up ("Odd", "2026-03-15T17:00");
  icalcomponent *read, *todo;

  onward_record_set_text (ONWARD_RECORD (weekly), ONWARD_FOLLOW_UP_REPEAT, "FREQ=WEEKLY;INTERVAL=2");
  onward_record_set_text (ONWARD_RECORD (odd), ONWARD_FOLLOW_UP_REPEAT, "now and then");
  onward_calendar_add_follow_up (calendar, weekly);
  onward_calendar_add_follow_up (calendar, odd);
  read = read_back (calendar);
  todo = first (read, ICAL_VTODO_COMPONENT);
  assert_says (todo, ICAL_DTSTART_PROPERTY, "20260315T170000");
  /* The day is said, so that the rule is the same from whichever turn it is read. */
  assert_says (todo, ICAL_RRULE_PROPERTY, "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU");
  assert_says (todo, ICAL_DUE_PROPERTY, "");
  todo = icalcomponent_get_next_component (read, ICAL_VTODO_COMPONENT);
  assert_says (todo, ICAL_RRULE_PROPERTY, "");
  assert_says (todo, ICAL_DUE_PROPERTY, "20260315T170000");
  icalcomponent_free (read);
}

/* The next turn of a pattern, as another program works it out. */
static char *
turn_after (icalcomponent *todo, guint n)
{
  icalproperty *rule = icalcomponent_get_first_property (todo, ICAL_RRULE_PROPERTY);
  icalrecur_iterator *turns = icalrecur_iterator_new (icalproperty_get_rrule (rule), icalcomponent_get_dtstart (todo));
  struct icaltimetype turn = icalrecur_iterator_next (turns);
  char *buffer, *text;

  for (guint i = 0; i < n; i++)
    turn = icalrecur_iterator_next (turns);
  buffer = icaltime_as_ical_string_r (turn);
  text = g_strdup (buffer);
  icalmemory_free_buffer (buffer);
  icalrecur_iterator_free (turns);
  return text;
}

/* Both programs agree on when it comes again. */
static void
test_turns (void)
{
  static const struct { const char *rule; const char *due; const char *third; } rows[] = {
    { "FREQ=DAILY", "2026-03-28T02:30", "20260330T023000" },
    { "FREQ=WEEKLY;BYDAY=MO,TH", "2026-03-12T09:00", "20260319T090000" },
    { "FREQ=WEEKLY;INTERVAL=2", "2026-12-17T09:00", "20270114T090000" },
    { "FREQ=MONTHLY", "2026-01-31T09:00", "20260331T090000" },
    { "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-30T16:00", "20260331T160000" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
      g_autoptr (OnwardFollowUp) follow_up = make_follow_up ("Again", rows[i].due);
      g_autofree char *third = NULL;
      icalcomponent *read;

      onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_REPEAT, rows[i].rule);
      onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_ANCHOR, rows[i].due);
      onward_calendar_add_follow_up (calendar, follow_up);
      read = read_back (calendar);
      third = turn_after (first (read, ICAL_VTODO_COMPONENT), 2);
      g_assert_cmpstr (third, ==, rows[i].third);
      icalcomponent_free (read);
    }
}

/* A turn that was put off rings later; the others stay where they are. */
static void
test_later_turn (void)
{
  g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
  g_autoptr (OnwardFollowUp) weekly = make_follow_up ("Look at the boards", "2026-03-09T09:00");
  g_autofree char *second = NULL;
  icalcomponent *read, *todo, *turn;

  onward_record_set_text (ONWARD_RECORD (weekly), ONWARD_FOLLOW_UP_REPEAT, "FREQ=WEEKLY");
  onward_record_set_text (ONWARD_RECORD (weekly), ONWARD_FOLLOW_UP_ANCHOR, "2026-02-02T09:00");
  onward_follow_up_later (weekly, "2026-03-11T18:30", NOW);
  onward_calendar_add_follow_up (calendar, weekly);
  g_assert_cmpuint (onward_calendar_get_n_items (calendar), ==, 1);
  read = read_back (calendar);
  todo = first (read, ICAL_VTODO_COMPONENT);
  assert_says (todo, ICAL_DTSTART_PROPERTY, "20260309T090000");
  assert_says (todo, ICAL_RRULE_PROPERTY, "FREQ=WEEKLY;BYDAY=MO");
  second = turn_after (todo, 1);
  g_assert_cmpstr (second, ==, "20260316T090000");
  turn = icalcomponent_get_next_component (read, ICAL_VTODO_COMPONENT);
  g_assert_cmpstr (icalcomponent_get_uid (turn), ==, icalcomponent_get_uid (todo));
  assert_says (turn, ICAL_RECURRENCEID_PROPERTY, "20260309T090000");
  assert_says (turn, ICAL_DUE_PROPERTY, "20260311T183000");
  assert_says (turn, ICAL_RRULE_PROPERTY, "");
  g_assert_nonnull (icalcomponent_get_first_component (turn, ICAL_VALARM_COMPONENT));
  icalcomponent_free (read);
}

static void
set_moments (OnwardInterview *interview, gint64 created, gint64 modified)
{
  g_autoptr (OnwardSnapshot) snapshot = onward_record_snapshot (ONWARD_RECORD (interview));

  snapshot->created = created;
  snapshot->modified = modified;
  onward_record_apply (ONWARD_RECORD (interview), snapshot);
}

/* The file after a change takes the place of the one before: the same UID, a higher SEQUENCE. */
static void
test_again (void)
{
  g_autoptr (OnwardInterview) interview = make_interview ("2026-03-12T10:00", 45);
  g_autoptr (OnwardCalendar) before = onward_calendar_new (NOW);
  g_autoptr (OnwardCalendar) after = onward_calendar_new (NOW + 3600);
  icalcomponent *old, *changed;

  set_moments (interview, NOW - 100, NOW - 100);
  onward_calendar_add_interview (before, interview, "", "");
  set_moments (interview, NOW - 100, NOW);
  onward_calendar_add_interview (after, interview, "", "");
  old = read_back (before);
  changed = read_back (after);
  g_assert_cmpstr (icalcomponent_get_uid (first (old, ICAL_VEVENT_COMPONENT)), ==,
                   icalcomponent_get_uid (first (changed, ICAL_VEVENT_COMPONENT)));
  assert_says (first (old, ICAL_VEVENT_COMPONENT), ICAL_SEQUENCE_PROPERTY, "0");
  assert_says (first (changed, ICAL_VEVENT_COMPONENT), ICAL_SEQUENCE_PROPERTY, "100");
  assert_says (first (changed, ICAL_VEVENT_COMPONENT), ICAL_LASTMODIFIED_PROPERTY, "20260310T090000Z");
  icalcomponent_free (old);
  icalcomponent_free (changed);
}

static void
test_without_a_time (void)
{
  g_autoptr (OnwardCalendar) calendar = onward_calendar_new (NOW);
  g_autoptr (OnwardInterview) interview = make_interview ("", 45);
  g_autoptr (OnwardFollowUp) follow_up = make_follow_up ("Some day", "");

  onward_calendar_add_interview (calendar, interview, "Norrland", "");
  onward_calendar_add_follow_up (calendar, follow_up);
  g_assert_cmpuint (onward_calendar_get_n_items (calendar), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/calendar/interview", test_interview);
  g_test_add_func ("/exchange/calendar/mock", test_mock);
  g_test_add_func ("/exchange/calendar/follow-up", test_follow_up);
  g_test_add_func ("/exchange/calendar/quiet", test_quiet);
  g_test_add_func ("/exchange/calendar/done", test_done);
  g_test_add_func ("/exchange/calendar/repeat", test_repeat);
  g_test_add_func ("/exchange/calendar/turns", test_turns);
  g_test_add_func ("/exchange/calendar/later-turn", test_later_turn);
  g_test_add_func ("/exchange/calendar/again", test_again);
  g_test_add_func ("/exchange/calendar/without-a-time", test_without_a_time);
  return g_test_run ();
}
