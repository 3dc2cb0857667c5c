/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-words.h"

#include <glib/gi18n.h>

#include "onward-follow-up.h"
#include "onward-time.h"

/* More titles than this make a notification that nobody reads. */
#define DIGEST_TITLES 5

#define TODAY "today"

static const char *const about_nothing[] = { NULL };

static char *
dup_title (OnwardRecord *follow_up)
{
  char *title = onward_record_dup_title (follow_up);

  if (*title != '\0')
    return title;

  g_free (title);
  return g_strdup (_("A follow-up"));
}

/* Returns: (transfer full): what names the notice of a follow-up, also over runs of the program. */
char *
onward_reminder_words_id (const char *uid)
{
  return g_strconcat ("follow-up-", uid, NULL);
}

static OnwardUrgency
urgency_of (OnwardRecord *follow_up)
{
  return (OnwardUrgency) onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_URGENCY);
}

/* Several together are as urgent as the most urgent of them. */
static OnwardUrgency
urgency_of_all (GPtrArray *follow_ups)
{
  OnwardUrgency most = ONWARD_URGENCY_LOW;

  for (guint i = 0; i < follow_ups->len; i++)
    {
      OnwardUrgency urgency = urgency_of (g_ptr_array_index (follow_ups, i));

      if (urgency == ONWARD_URGENCY_HIGH)
        return ONWARD_URGENCY_HIGH;
      if (urgency == ONWARD_URGENCY_NORMAL)
        most = ONWARD_URGENCY_NORMAL;
    }
  return most;
}

/* What it belongs to, and the day it was meant for when that is not today. */
static char *
dup_body (OnwardRecord *follow_up,
          OnwardRecord *belongs_to,
          GDateTime    *now)
{
  const char *at = onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_AT);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *owner = belongs_to != NULL ? onward_record_dup_title (belongs_to) : g_strdup ("");
  g_autofree char *when = NULL;
  g_autofree char *late = NULL;

  if (g_strcmp0 (at, today) >= 0)
    return g_steal_pointer (&owner);

  when = onward_local_time_say (at, now);
  /* Translators: on a late reminder; %s is a day and time, such as "yesterday 9:00". */
  late = g_strdup_printf (_("Planned for %s"), when);
  if (*owner == '\0')
    return g_steal_pointer (&late);

  return g_strconcat (owner, "\n", late, NULL);
}

/* @belongs_to: (nullable): the application, person or interview that it is about */
OnwardNotice *
onward_reminder_words_single (OnwardRecord *follow_up,
                              OnwardRecord *belongs_to,
                              GDateTime    *now,
                              gboolean      discreet)
{
  const char *uid = onward_record_get_uid (follow_up);
  const char *const about[] = { uid, NULL };
  g_autofree char *id = onward_reminder_words_id (uid);
  g_autofree char *target = g_strconcat (onward_follow_up_type.name, "/", uid, NULL);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;
  OnwardNotice *notice;

  if (discreet)
    {
      notice = onward_notice_new (id, _("You have a follow-up"), "", target, uid, about);
    }
  else
    {
      title = dup_title (follow_up);
      body = dup_body (follow_up, belongs_to, now);
      notice = onward_notice_new (id, title, body, target, uid, about);
    }
  notice->urgency = urgency_of (follow_up);
  return notice;
}

static char *
dup_digest_body (GPtrArray *follow_ups)
{
  g_autoptr (GString) body = g_string_new (NULL);
  guint n_named = MIN (follow_ups->len, DIGEST_TITLES);
  guint n_more = follow_ups->len - n_named;

  for (guint i = 0; i < n_named; i++)
    {
      g_autofree char *title = dup_title (g_ptr_array_index (follow_ups, i));

      g_string_append_printf (body, "%s• %s", i > 0 ? "\n" : "", title);
    }

  if (n_more > 0)
    {
      g_string_append_c (body, '\n');
      /* Translators: the last line of a list of follow-ups: how many are not named. */
      g_string_append_printf (body, ngettext ("and %u more", "and %u more", n_more), n_more);
    }

  return g_string_free (g_steal_pointer (&body), FALSE);
}

/* One notice for what came due while nobody looked; a click shows all of it on Today. */
OnwardNotice *
onward_reminder_words_digest (GPtrArray *follow_ups,
                              gboolean   discreet)
{
  g_autoptr (GPtrArray) about = g_ptr_array_new ();
  g_autofree char *text = NULL;
  OnwardNotice *notice;

  for (guint i = 0; i < follow_ups->len; i++)
    g_ptr_array_add (about, (gpointer) onward_record_get_uid (g_ptr_array_index (follow_ups, i)));
  g_ptr_array_add (about, NULL);

  if (discreet)
    {
      text = g_strdup_printf (ngettext ("You have %u follow-up", "You have %u follow-ups", follow_ups->len),
                              follow_ups->len);
      notice = onward_notice_new (ONWARD_NOTICE_DIGEST, text, "", TODAY, "", (const char *const *) about->pdata);
    }
  else
    {
      text = dup_digest_body (follow_ups);
      /* Translators: the title of one notification for all that came due while the machine was off. */
      notice = onward_notice_new (ONWARD_NOTICE_DIGEST, _("While you were away"), text, TODAY, "",
                                  (const char *const *) about->pdata);
    }
  notice->urgency = urgency_of_all (follow_ups);
  return notice;
}

/* For the day after a "no": the same, with nothing that presses.  Discreet wording says no more than
 * it did, since a look over the shoulder is not to learn of the "no" either. */
void
onward_reminder_words_soften (OnwardNotice *notice,
                              gboolean      discreet)
{
  g_autofree char *body = notice->body;

  notice->urgency = ONWARD_URGENCY_LOW;
  if (discreet)
    {
      g_steal_pointer (&body);
      return;
    }
  notice->body = g_strconcat (body, *body != '\0' ? "\n" : "",
                              _("Today is hard enough. Leave it for tomorrow if you like; it waits on Today."), NULL);
}

OnwardNotice *
onward_reminder_words_test (void)
{
  return onward_notice_new (ONWARD_NOTICE_TEST, _("Reminders reach you"),
                            _("A follow-up comes up like this, whether or not Onward is open."), TODAY, "",
                            about_nothing);
}

/* Whoever pressed Done saw the notice go, so it has to be said when that was not kept. */
OnwardNotice *
onward_reminder_words_unsaved (void)
{
  return onward_notice_new (ONWARD_NOTICE_UNSAVED, _("That could not be saved"),
                            _("Onward cannot write to your diary right now. The follow-up stays on Today."), TODAY, "",
                            about_nothing);
}
