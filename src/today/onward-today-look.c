/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-look.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-letter-content.h"
#include "onward-search-profile.h"
#include "onward-time.h"

/* Hours at which the greeting becomes another one. */
#define MORNING 5
#define AFTERNOON 12
#define EVENING 18
#define NIGHT 23


const char *
onward_today_greeting (GDateTime *now)
{
  int hour = g_date_time_get_hour (now);

  if (hour >= NIGHT || hour < MORNING)
    /* Translators: greets at night; calm, without a word on the hour. */
    return _("Hello.");
  if (hour < AFTERNOON)
    return _("Good morning.");
  if (hour < EVENING)
    return _("Good afternoon.");
  return _("Good evening.");
}

/* Returns: (transfer full): since when it waits, or when today it comes up; never a reproach. */
char *
onward_today_say_due (const char *at, GDateTime *now)
{
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *day = onward_day_of_local_time (at);
  g_autofree char *words = NULL;
  int ago;

  if (!onward_local_time_is_valid (at))
    return g_strdup ("");
  ago = onward_day_between (day, today);
  if (ago <= 0)
    return onward_local_time_say (at, now);
  if (ago == 1)
    return g_strdup (_("since yesterday"));
  if (ago < 7)
    /* Translators: so long something has waited for its person: "for 3 days". */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "for %d day", "for %d days", (gulong) ago), ago);
  if (ago < 35)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "for %d week", "for %d weeks", (gulong) ago / 7), ago / 7);
  words = onward_day_say (day, today);
  /* Translators: %s is a date: "since 12 May". */
  return g_strdup_printf (_("since %s"), words);
}

/* Returns: (transfer full): the same of a follow-up; what has no hour is for the day. */
char *
onward_today_say_waits (OnwardFollowUp *follow_up, GDateTime *now)
{
  const char *at = onward_record_get_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_AT);
  g_autofree char *today = onward_day_from_date_time (now);

  if (!onward_follow_up_has_hour (follow_up) && strncmp (at, today, ONWARD_DAY_LENGTH) >= 0)
    return onward_follow_up_say_when (follow_up, now);
  return onward_today_say_due (at, now);
}

/* Returns: (transfer full): the mood and the feelings, such as "All right · calm, tired". */
char *
onward_today_say_check_in (OnwardEntry *check_in)
{
  OnwardRecord *record = ONWARD_RECORD (check_in);
  const char *const *feelings = onward_record_get_tags (record, ONWARD_ENTRY_FEELINGS);
  gint64 mood = onward_record_get_number (record, ONWARD_ENTRY_MOOD);
  g_autoptr (GString) words = g_string_new (mood != ONWARD_MOOD_UNSAID ? onward_mood_label ((int) mood) : "");

  for (guint i = 0; feelings[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (words, ", ");
      else if (words->len > 0)
        g_string_append (words, " · ");
      g_string_append (words, onward_content_feeling_word (feelings[i]));
    }
  if (words->len == 0)
    g_string_append (words, onward_entry_kind_label (ONWARD_ENTRY_KIND_CHECK_IN));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* Returns: (transfer full): which round, and where; @application may be NULL. */
char *
onward_today_say_interview (OnwardInterview *interview, OnwardJobApplication *application)
{
  OnwardRound round = (OnwardRound) onward_record_get_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_ROUND);
  const char *employer = "";

  if (application != NULL)
    employer = onward_record_get_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER);
  if (*employer == '\0')
    return g_strdup (onward_round_label (round));
  /* Translators: a round and an employer: "First interview at Halden". */
  return g_strdup_printf (C_ ("interview", "%1$s at %2$s"), onward_round_label (round), employer);
}

/* Returns: (transfer full): what is said when nothing is due today; @next may be NULL. */
char *
onward_today_say_all_done (OnwardFollowUp *next, GDateTime *now)
{
  g_autofree char *when = NULL;

  if (next == NULL)
    return g_strdup (_("Nothing is waiting for you today."));
  when = onward_follow_up_say_when (next, now);
  /* Translators: %1$s is a day and a time, %2$s what comes up then: "tomorrow 9:00: Ask for feedback". */
  return g_strdup_printf (_("Nothing more for today. Next, %1$s: %2$s"), when,
                          onward_record_get_text (ONWARD_RECORD (next), ONWARD_FOLLOW_UP_TITLE));
}

/* Returns: (transfer full): the step that comes next, and when; "" for none. */
char *
onward_today_say_next (OnwardFollowUp *step, GDateTime *now)
{
  g_autofree char *when = NULL;

  if (step == NULL)
    return g_strdup ("");
  when = onward_today_say_waits (step, now);
  if (*when == '\0')
    /* Translators: %s is a step: "Next: Ask for feedback". */
    return g_strdup_printf (_("Next: %s"), onward_record_get_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_TITLE));
  /* Translators: a step, and when it is due: "Next: Ask for feedback, tomorrow 9:00". */
  return g_strdup_printf (_("Next: %1$s, %2$s"), onward_record_get_text (ONWARD_RECORD (step), ONWARD_FOLLOW_UP_TITLE),
                          when);
}

/* Returns: (transfer full): the day on which this week began. */
char *
onward_today_monday (const char *today)
{
  return onward_day_add (today, 1 - onward_day_weekday (today));
}

/* One more than fits is shown too: a button that uncovers a single row is no help. */
guint
onward_today_n_shown (guint n_due, gboolean all)
{
  return all || n_due <= ONWARD_TODAY_DUE_SHOWN + 1 ? n_due : ONWARD_TODAY_DUE_SHOWN;
}

static char *
next_greeting (GDateTime *now)
{
  static const int hours[] = { MORNING, AFTERNOON, EVENING, NIGHT };
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *tomorrow = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      if (g_date_time_get_hour (now) < hours[i])
        {
          g_autofree char *clock = g_strdup_printf ("%02d:00", hours[i]);

          return onward_local_time_new (today, clock);
        }
    }
  tomorrow = onward_day_add (today, 1);
  return onward_local_time_new (tomorrow, "05:00");
}

/* Returns: Unix seconds. */
gint64
onward_today_next_moment (const char *const *ats, guint n_ats, GDateTime *now)
{
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  g_autofree char *greeting = next_greeting (now);
  const char *next = greeting;

  for (guint i = 0; i < n_ats; i++)
    {
      if (g_strcmp0 (ats[i], this_minute) > 0 && g_strcmp0 (ats[i], next) < 0)
        next = ats[i];
    }
  return onward_local_time_to_unix (next, g_date_time_get_timezone (now));
}

static OnwardTodayOpens
opens_belonging (OnwardFollowUp *follow_up, char **target)
{
  *target = onward_follow_up_dup_target (follow_up);
  return **target != '\0' ? ONWARD_TODAY_OPENS_RECORD : ONWARD_TODAY_OPENS_NOTHING;
}

static OnwardTodayOpens
opens_prompt (const OnwardStep *step, char **target)
{
  *target = g_strdup_printf ("entry/prompt:%s", step->prompt);
  return ONWARD_TODAY_OPENS_RECORD;
}

static OnwardTodayOpens
opens_thought (OnwardRecord *step, char **target)
{
  *target = g_strdup_printf ("entry/thought:%s:%s", onward_record_get_text (step, ONWARD_FOLLOW_UP_PLAN),
                             onward_record_get_text (step, ONWARD_FOLLOW_UP_APPLICATION));
  return ONWARD_TODAY_OPENS_RECORD;
}

/* What is to be written is written there; all else is found on the application's page. */
static OnwardTodayOpens
opens_application (OnwardFollowUp *follow_up, char **target)
{
  const char *application = onward_record_get_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_APPLICATION);
  const OnwardLetterKind *kind = onward_letter_kind_of_step (onward_record_get_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_STEP));

  if (kind == NULL || *application == '\0')
    return opens_belonging (follow_up, target);
  *target = g_strconcat (kind->id, "/", application, NULL);
  return ONWARD_TODAY_OPENS_LETTER;
}

static OnwardTodayOpens
opens_section (const char *name, char **target)
{
  *target = g_strdup (name);
  return ONWARD_TODAY_OPENS_SECTION;
}

/* @target: (out) (transfer full): never NULL */
OnwardTodayOpens
onward_today_opens (OnwardFollowUp *follow_up, char **target)
{
  OnwardRecord *record = ONWARD_RECORD (follow_up);
  const OnwardStep *step = onward_content_step (onward_record_get_text (record, ONWARD_FOLLOW_UP_STEP));
  OnwardTodayOpens opens;

  *target = NULL;
  if (step == NULL)
    opens = opens_belonging (follow_up, target);
  else
    switch (step->act)
      {
      case ONWARD_STEP_ACT_ACTIVITIES:
        opens = ONWARD_TODAY_OPENS_ACTIVITIES;
        break;
      case ONWARD_STEP_ACT_CHECK_IN:
        opens = ONWARD_TODAY_OPENS_CHECK_IN;
        break;
      case ONWARD_STEP_ACT_CONTACTS:
        opens = opens_section ("contacts", target);
        break;
      case ONWARD_STEP_ACT_APPLICATIONS:
        opens = opens_section ("applications", target);
        break;
      case ONWARD_STEP_ACT_CLOSE:
        *target = g_strdup (onward_record_get_text (record, ONWARD_FOLLOW_UP_PLAN));
        opens = **target != '\0' ? ONWARD_TODAY_OPENS_CLOSING : ONWARD_TODAY_OPENS_NOTHING;
        break;
      case ONWARD_STEP_ACT_THINK:
        opens = opens_thought (record, target);
        break;
      case ONWARD_STEP_ACT_WRITE:
        opens = opens_prompt (step, target);
        break;
      case ONWARD_STEP_ACT_PROFILE:
        *target = g_strdup ("search-profile/" ONWARD_SEARCH_PROFILE_UID);
        opens = ONWARD_TODAY_OPENS_RECORD;
        break;
      case ONWARD_STEP_ACT_APPLICATION:
      default:
        opens = opens_application (follow_up, target);
      }
  if (*target == NULL)
    *target = g_strdup ("");
  return opens;
}
