/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* How a reminder of it asks for attention. */
typedef enum
{
  ONWARD_URGENCY_NORMAL,
  ONWARD_URGENCY_LOW,
  ONWARD_URGENCY_HIGH,
} OnwardUrgency;

typedef enum
{
  ONWARD_FOLLOW_UP_OPEN,
  ONWARD_FOLLOW_UP_DONE,
  ONWARD_FOLLOW_UP_DROPPED, /* let go on purpose */
} OnwardFollowUpState;

typedef enum
{
  ONWARD_FOLLOW_UP_KIND_REMINDER, /* made by hand */
  ONWARD_FOLLOW_UP_KIND_STEP,     /* a step of a plan */
  ONWARD_FOLLOW_UP_KIND_FEEDBACK, /* ask once more, once */
  ONWARD_FOLLOW_UP_KIND_DEBRIEF,
  ONWARD_FOLLOW_UP_KIND_IN_TOUCH,
  ONWARD_FOLLOW_UP_KIND_LETTER, /* a letter's cool-down is over */
  ONWARD_FOLLOW_UP_KIND_SEALED, /* feedback may be opened */
  ONWARD_FOLLOW_UP_KIND_WEEK,   /* the weekly review */
  ONWARD_FOLLOW_UP_KIND_ENGAGE, /* what an employer publishes */
  ONWARD_FOLLOW_UP_KIND_WANTS,  /* go over what the person wants */
} OnwardFollowUpKind;

typedef enum
{
  ONWARD_FOLLOW_UP_TITLE,
  ONWARD_FOLLOW_UP_NOTES,
  ONWARD_FOLLOW_UP_KIND,
  ONWARD_FOLLOW_UP_STATE,
  ONWARD_FOLLOW_UP_DUE,         /* local time it was meant for */
  ONWARD_FOLLOW_UP_LATER_UNTIL, /* local time it was put off to, or "" */
  ONWARD_FOLLOW_UP_AT,          /* when it comes up: later-until, else due; set by settle */
  ONWARD_FOLLOW_UP_QUIET,       /* stands on Today without a notification */
  ONWARD_FOLLOW_UP_APPLICATION,
  ONWARD_FOLLOW_UP_INTERVIEW,
  ONWARD_FOLLOW_UP_CONTACT,
  ONWARD_FOLLOW_UP_PLAN,
  ONWARD_FOLLOW_UP_STEP,        /* id of the plan's step in content, or "" */
  ONWARD_FOLLOW_UP_CLAIMED,     /* the ledger: taken to be shown (moment, 0 = not) */
  ONWARD_FOLLOW_UP_SHOWN,       /* the ledger: shown (moment, 0 = not) */
  ONWARD_FOLLOW_UP_SHOWN_FOR,   /* the ledger: the "at" that it was claimed or shown for */
  ONWARD_FOLLOW_UP_ACTED,       /* the ledger: done, later or dropped (moment, 0 = not) */
  ONWARD_FOLLOW_UP_REPEAT, /* an iCalendar RRULE; "" = once */
  ONWARD_FOLLOW_UP_URGENCY,
  ONWARD_FOLLOW_UP_ANCHOR, /* a repeat: the local time of its first turn, which its pattern starts from */
  ONWARD_FOLLOW_UP_GOAL,
  ONWARD_FOLLOW_UP_LETTER,
  ONWARD_FOLLOW_UP_FEEDBACK,
  ONWARD_FOLLOW_UP_ENTRY,
  ONWARD_FOLLOW_UP_TIMES_SHOWN, /* the ledger: how often it came up for this turn */
  ONWARD_FOLLOW_UP_COMPANY,     /* an employer to get in touch with again */
  ONWARD_FOLLOW_UP_N_FIELDS,
} OnwardFollowUpField;

#define ONWARD_TYPE_URGENCY (onward_urgency_get_type ())
GType onward_urgency_get_type (void);

#define ONWARD_TYPE_FOLLOW_UP_STATE (onward_follow_up_state_get_type ())
#define ONWARD_TYPE_FOLLOW_UP_KIND (onward_follow_up_kind_get_type ())
GType onward_follow_up_state_get_type (void);
GType onward_follow_up_kind_get_type  (void);

#define ONWARD_TYPE_FOLLOW_UP (onward_follow_up_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFollowUp, onward_follow_up, ONWARD, FOLLOW_UP, OnwardRecord)

extern const OnwardRecordType onward_follow_up_type;

OnwardFollowUp *onward_follow_up_new   (const char *title, const char *due);
void            onward_follow_up_done  (OnwardFollowUp *self, gint64 now);
void            onward_follow_up_drop  (OnwardFollowUp *self, gint64 now);
void            onward_follow_up_later (OnwardFollowUp *self, const char *until, gint64 now);
/* What comes again (see onward-repeat.h). */
gboolean        onward_follow_up_repeats    (OnwardFollowUp *self);
char           *onward_follow_up_say_repeat (OnwardFollowUp *self);
gboolean        onward_follow_up_has_gone_on (OnwardFollowUp *self, GDateTime *now);
GPtrArray      *onward_follow_up_finish     (OnwardFollowUp *self, GDateTime *now);
void            onward_follow_up_skip       (OnwardFollowUp *self, GDateTime *now);
gboolean        onward_follow_up_has_hour (OnwardFollowUp *self);
char           *onward_follow_up_say_when (OnwardFollowUp *self, GDateTime *now);
char           *onward_follow_up_dup_target (OnwardFollowUp *self);

G_END_DECLS
