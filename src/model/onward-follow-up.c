/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-follow-up.h"

#include "onward-repeat.h"
#include "onward-search-profile.h"
#include "onward-time.h"

struct _OnwardFollowUp
{
  OnwardRecord parent_instance;
};

static const OnwardField fields[] = {
  [ONWARD_FOLLOW_UP_TITLE] = { "title", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FOLLOW_UP_NOTES] = { "notes", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_FOLLOW_UP_KIND] = { "kind", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_PLAIN, .choice = onward_follow_up_kind_get_type },
  [ONWARD_FOLLOW_UP_STATE] = { "state", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_INDEXED, .choice = onward_follow_up_state_get_type },
  [ONWARD_FOLLOW_UP_DUE] = { "due", ONWARD_FIELD_LOCAL_TIME, 1 },
  [ONWARD_FOLLOW_UP_LATER_UNTIL] = { "later-until", ONWARD_FIELD_LOCAL_TIME, 1 },
  [ONWARD_FOLLOW_UP_AT] = { "at", ONWARD_FIELD_LOCAL_TIME, 1, ONWARD_FIELD_INDEXED },
  [ONWARD_FOLLOW_UP_QUIET] = { "quiet", ONWARD_FIELD_FLAG, 1 },
  [ONWARD_FOLLOW_UP_APPLICATION] = { "application", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "job-application" },
  [ONWARD_FOLLOW_UP_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "interview" },
  [ONWARD_FOLLOW_UP_CONTACT] = { "contact", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_FOLLOW_UP_PLAN] = { "plan", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "plan" },
  [ONWARD_FOLLOW_UP_STEP] = { "step", ONWARD_FIELD_TEXT, 1 },
  [ONWARD_FOLLOW_UP_CLAIMED] = { "claimed", ONWARD_FIELD_MOMENT, 1 },
  [ONWARD_FOLLOW_UP_SHOWN] = { "shown", ONWARD_FIELD_MOMENT, 1 },
  [ONWARD_FOLLOW_UP_SHOWN_FOR] = { "shown-for", ONWARD_FIELD_LOCAL_TIME, 1 },
  [ONWARD_FOLLOW_UP_ACTED] = { "acted", ONWARD_FIELD_MOMENT, 1 },
  [ONWARD_FOLLOW_UP_REPEAT] = { "repeat", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_FOLLOW_UP_URGENCY] = { "urgency", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_PLAIN, .choice = onward_urgency_get_type },
  [ONWARD_FOLLOW_UP_ANCHOR] = { "anchor", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_FOLLOW_UP_GOAL] = { "goal", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "goal" },
  [ONWARD_FOLLOW_UP_LETTER] = { "letter", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "letter" },
  [ONWARD_FOLLOW_UP_FEEDBACK] = { "feedback", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "feedback" },
  [ONWARD_FOLLOW_UP_ENTRY] = { "entry", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "entry" },
  [ONWARD_FOLLOW_UP_TIMES_SHOWN] = { "times-shown", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 1000000, .initial = 0 },
  [ONWARD_FOLLOW_UP_COMPANY] = { "company", ONWARD_FIELD_REFERENCE, 4, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "company" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_FOLLOW_UP_N_FIELDS);

const OnwardRecordType onward_follow_up_type = {
  .name = "follow-up",
  .table = "follow_up",
  .since = 1,
  .get_type = onward_follow_up_get_type,
  .fields = fields,
  .n_fields = ONWARD_FOLLOW_UP_N_FIELDS,
};

G_DEFINE_FINAL_TYPE (OnwardFollowUp, onward_follow_up, ONWARD_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (OnwardUrgency, onward_urgency,
                    G_DEFINE_ENUM_VALUE (ONWARD_URGENCY_NORMAL, "normal"),
                    G_DEFINE_ENUM_VALUE (ONWARD_URGENCY_LOW, "low"),
                    G_DEFINE_ENUM_VALUE (ONWARD_URGENCY_HIGH, "high"))

G_DEFINE_ENUM_TYPE (OnwardFollowUpState, onward_follow_up_state,
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_DROPPED, "dropped"))

G_DEFINE_ENUM_TYPE (OnwardFollowUpKind, onward_follow_up_kind,
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_REMINDER, "reminder"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_STEP, "step"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_FEEDBACK, "feedback"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_DEBRIEF, "debrief"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_IN_TOUCH, "in-touch"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_LETTER, "letter"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_SEALED, "sealed"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_WEEK, "week"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_ENGAGE, "engage"),
                    G_DEFINE_ENUM_VALUE (ONWARD_FOLLOW_UP_KIND_WANTS, "wants"))

static char *
onward_follow_up_dup_title (OnwardRecord *record)
{
  return g_strdup (onward_record_get_text (record, ONWARD_FOLLOW_UP_TITLE));
}

static char *
onward_follow_up_dup_subtitle (OnwardRecord *record)
{
  return g_strdup (onward_record_get_text (record, ONWARD_FOLLOW_UP_NOTES));
}

static void
onward_follow_up_settle (OnwardRecord *record)
{
  const char *later = onward_record_get_text (record, ONWARD_FOLLOW_UP_LATER_UNTIL);

  onward_record_set_text (record, ONWARD_FOLLOW_UP_AT,
                          *later != '\0' ? later : onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE));
}

static void
onward_follow_up_class_init (OnwardFollowUpClass *klass)
{
  OnwardRecordClass *record_class = ONWARD_RECORD_CLASS (klass);

  record_class->dup_title = onward_follow_up_dup_title;
  record_class->dup_subtitle = onward_follow_up_dup_subtitle;
  record_class->settle = onward_follow_up_settle;
  onward_record_class_install (record_class, &onward_follow_up_type);
}

static void
onward_follow_up_init (OnwardFollowUp *self)
{
}

/* Returns: (transfer full): an open follow-up; @due is a local time, or "" for none. */
OnwardFollowUp *
onward_follow_up_new (const char *title, const char *due)
{
  return g_object_new (ONWARD_TYPE_FOLLOW_UP, "title", title, "due", due, "at", due, NULL);
}

static void
act (OnwardFollowUp *self, OnwardFollowUpState state, gint64 now)
{
  OnwardRecord *record = ONWARD_RECORD (self);

  onward_record_set_number (record, ONWARD_FOLLOW_UP_STATE, state);
  onward_record_set_number (record, ONWARD_FOLLOW_UP_ACTED, now);
}

/* @now: Unix seconds UTC, for the ledger. */
void
onward_follow_up_done (OnwardFollowUp *self, gint64 now)
{
  g_return_if_fail (ONWARD_IS_FOLLOW_UP (self));
  act (self, ONWARD_FOLLOW_UP_DONE, now);
}

void
onward_follow_up_drop (OnwardFollowUp *self, gint64 now)
{
  g_return_if_fail (ONWARD_IS_FOLLOW_UP (self));
  act (self, ONWARD_FOLLOW_UP_DROPPED, now);
}

/* Puts the follow-up off to @until, a local time; it will be shown again then. */
void
onward_follow_up_later (OnwardFollowUp *self, const char *until, gint64 now)
{
  g_return_if_fail (ONWARD_IS_FOLLOW_UP (self));
  act (self, ONWARD_FOLLOW_UP_OPEN, now);
  onward_record_set_text (ONWARD_RECORD (self), ONWARD_FOLLOW_UP_LATER_UNTIL, until);
  onward_record_settle (ONWARD_RECORD (self));
}

/* The turns are counted from the first one; what was made before there were anchors, from its time. */
static const char *
get_anchor (OnwardRecord *record)
{
  const char *anchor = onward_record_get_text (record, ONWARD_FOLLOW_UP_ANCHOR);

  return onward_local_time_is_valid (anchor) ? anchor : onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE);
}

static gboolean
read_repeat (OnwardRecord *record, OnwardRepeat *repeat)
{
  return onward_repeat_read (repeat, onward_record_get_text (record, ONWARD_FOLLOW_UP_REPEAT)) &&
         repeat->kind != ONWARD_REPEAT_NEVER && onward_local_time_is_valid (get_anchor (record));
}

/* Whether it comes again once it is done.  A rule that Onward does not know counts as once. */
gboolean
onward_follow_up_repeats (OnwardFollowUp *self)
{
  OnwardRepeat repeat;

  g_return_val_if_fail (ONWARD_IS_FOLLOW_UP (self), FALSE);
  return read_repeat (ONWARD_RECORD (self), &repeat);
}

/* Returns: (transfer full): "every Monday"; "" for what comes once */
char *
onward_follow_up_say_repeat (OnwardFollowUp *self)
{
  OnwardRepeat repeat;

  g_return_val_if_fail (ONWARD_IS_FOLLOW_UP (self), NULL);
  if (!read_repeat (ONWARD_RECORD (self), &repeat))
    return g_strdup ("");
  return onward_repeat_say (&repeat, get_anchor (ONWARD_RECORD (self)));
}

/* Whether the turn that a notice told of is over, so that the notice has nothing to say any more. */
gboolean
onward_follow_up_has_gone_on (OnwardFollowUp *self, GDateTime *now)
{
  g_autofree char *this_minute = onward_local_time_from_date_time (now);

  g_return_val_if_fail (ONWARD_IS_FOLLOW_UP (self), FALSE);
  return onward_follow_up_repeats (self) &&
         g_strcmp0 (onward_record_get_text (ONWARD_RECORD (self), ONWARD_FOLLOW_UP_AT), this_minute) > 0;
}

/* Turns that went by meanwhile are let go: what was missed for weeks does not come up for weeks. */
static char *
dup_next_turn (OnwardRecord *record, GDateTime *now)
{
  const char *due = onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE);
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  OnwardRepeat repeat;

  if (!read_repeat (record, &repeat))
    return g_strdup ("");
  return onward_repeat_next (&repeat, get_anchor (record), g_strcmp0 (due, this_minute) > 0 ? due : this_minute);
}

/* The next turn is shown by its own time: nothing of the ledger speaks of it yet. */
static void
go_on (OnwardRecord *record, const char *next)
{
  if (!onward_local_time_is_valid (onward_record_get_text (record, ONWARD_FOLLOW_UP_ANCHOR)))
    onward_record_set_text (record, ONWARD_FOLLOW_UP_ANCHOR, onward_record_get_text (record, ONWARD_FOLLOW_UP_DUE));
  onward_record_set_text (record, ONWARD_FOLLOW_UP_DUE, next);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
  onward_record_set_number (record, ONWARD_FOLLOW_UP_CLAIMED, 0);
  onward_record_set_number (record, ONWARD_FOLLOW_UP_SHOWN, 0);
  onward_record_set_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR, "");
  onward_record_set_number (record, ONWARD_FOLLOW_UP_TIMES_SHOWN, 0);
  onward_record_settle (record);
}

/* The turn that was done, kept with its ledger as something that was done once. */
static OnwardRecord *
dup_turn (OnwardRecord *record, gint64 now)
{
  g_autoptr (OnwardSnapshot) snapshot = onward_record_snapshot (record);
  OnwardRecord *turn;

  snapshot->id = 0;
  snapshot->created = snapshot->modified = 0;
  g_free (snapshot->uid);
  snapshot->uid = g_strdup ("");
  turn = onward_record_new_from_snapshot (snapshot);
  onward_record_set_text (turn, ONWARD_FOLLOW_UP_REPEAT, "");
  onward_record_set_text (turn, ONWARD_FOLLOW_UP_ANCHOR, "");
  onward_follow_up_done (ONWARD_FOLLOW_UP (turn), now);
  onward_record_ensure_uid (turn);
  return turn;
}

/**
 * onward_follow_up_finish:
 * @self: a draft
 *
 * Done, as a person says it.  What comes again goes on to its next turn under the same uid, so that
 * calendars and notices still know it, and the turn that was done becomes a follow-up of its own.
 *
 * Returns: (transfer full): the drafts to save: @self, and the turn, which is new, where there is one
 */
GPtrArray *
onward_follow_up_finish (OnwardFollowUp *self, GDateTime *now)
{
  OnwardRecord *record = ONWARD_RECORD (self);
  gint64 moment = g_date_time_to_unix (now);
  g_autofree char *next = NULL;
  GPtrArray *drafts;

  g_return_val_if_fail (ONWARD_IS_FOLLOW_UP (self), NULL);
  drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (drafts, g_object_ref (self));
  next = dup_next_turn (record, now);
  if (*next == '\0')
    {
      onward_follow_up_done (self, moment);
      return drafts;
    }
  g_ptr_array_add (drafts, dup_turn (record, moment));
  act (self, ONWARD_FOLLOW_UP_OPEN, moment);
  go_on (record, next);
  return drafts;
}

/* Lets this turn be and goes on to the next; what comes once is let go. */
void
onward_follow_up_skip (OnwardFollowUp *self, GDateTime *now)
{
  OnwardRecord *record = ONWARD_RECORD (self);
  gint64 moment = g_date_time_to_unix (now);
  g_autofree char *next = NULL;

  g_return_if_fail (ONWARD_IS_FOLLOW_UP (self));
  next = dup_next_turn (record, now);
  if (*next == '\0')
    {
      onward_follow_up_drop (self, moment);
      return;
    }
  act (self, ONWARD_FOLLOW_UP_OPEN, moment);
  go_on (record, next);
}

/* Whether it comes up at an hour: what stands on Today quietly has a day, unless somebody put it off
 * to a time. */
gboolean
onward_follow_up_has_hour (OnwardFollowUp *self)
{
  OnwardRecord *record = ONWARD_RECORD (self);

  g_return_val_if_fail (ONWARD_IS_FOLLOW_UP (self), FALSE);
  return onward_record_get_number (record, ONWARD_FOLLOW_UP_QUIET) == 0 ||
         *onward_record_get_text (record, ONWARD_FOLLOW_UP_LATER_UNTIL) != '\0';
}

/* Returns: (transfer full): when it comes up, "tomorrow 9:00" or "today"; "" when it has no time. */
char *
onward_follow_up_say_when (OnwardFollowUp *self, GDateTime *now)
{
  const char *at;
  g_autofree char *today = NULL;
  g_autofree char *day = NULL;

  g_return_val_if_fail (ONWARD_IS_FOLLOW_UP (self), NULL);
  at = onward_record_get_text (ONWARD_RECORD (self), ONWARD_FOLLOW_UP_AT);
  if (!onward_local_time_is_valid (at))
    return g_strdup ("");
  if (onward_follow_up_has_hour (self))
    return onward_local_time_say (at, now);
  today = onward_day_from_date_time (now);
  day = onward_day_of_local_time (at);
  return onward_day_say (day, today);
}

/**
 * onward_follow_up_dup_target:
 *
 * What it is about is found from the nearest to the farthest: a letter before the person it goes to,
 * an interview before its application.  To ask once more is done where the application stands.
 *
 * Returns: (transfer full): "type/uid" of what to open when it is taken up; "" when it stands alone
 */
char *
onward_follow_up_dup_target (OnwardFollowUp *self)
{
  static const guint nearest[] = {
    ONWARD_FOLLOW_UP_LETTER,  ONWARD_FOLLOW_UP_FEEDBACK,    ONWARD_FOLLOW_UP_ENTRY,   ONWARD_FOLLOW_UP_GOAL,
    ONWARD_FOLLOW_UP_INTERVIEW, ONWARD_FOLLOW_UP_APPLICATION, ONWARD_FOLLOW_UP_CONTACT,
    ONWARD_FOLLOW_UP_COMPANY,
  };
  gboolean asks;

  g_return_val_if_fail (ONWARD_IS_FOLLOW_UP (self), NULL);
  asks = onward_record_get_number (ONWARD_RECORD (self), ONWARD_FOLLOW_UP_KIND) == ONWARD_FOLLOW_UP_KIND_FEEDBACK &&
         *onward_record_get_text (ONWARD_RECORD (self), ONWARD_FOLLOW_UP_APPLICATION) != '\0';
  for (gsize i = 0; i < G_N_ELEMENTS (nearest); i++)
    {
      const char *uid = onward_record_get_text (ONWARD_RECORD (self), nearest[i]);

      if (*uid != '\0' && !(asks && nearest[i] == ONWARD_FOLLOW_UP_FEEDBACK))
        return g_strconcat (onward_follow_up_type.fields[nearest[i]].refers_to, "/", uid, NULL);
    }
  if (onward_record_get_number (ONWARD_RECORD (self), ONWARD_FOLLOW_UP_KIND) == ONWARD_FOLLOW_UP_KIND_WANTS)
    return g_strconcat (onward_search_profile_type.name, "/", ONWARD_SEARCH_PROFILE_UID, NULL);
  return g_strdup ("");
}
