/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-planner.h"
#include "onward-setback-step.h"
#include "onward-store.h"

G_BEGIN_DECLS

/* What the diary knows that bears on the plan; see onward-setback-look. */
typedef struct
{
  gboolean interviewed;
  gboolean human_contact;
  gboolean has_debrief;
  int live_applications;    /* without the one that ended */
  int floor;                /* live applications wished for, 0 = not said */
  OnwardPlan *running;      /* the plan that was started last and still runs, or NULL */
  GPtrArray *running_steps; /* its OnwardFollowUps, or NULL */
  GPtrArray *running_applications; /* the OnwardJobApplications it is about, or NULL */
  GPtrArray *others;        /* open OnwardFollowUps of the application, or NULL */
} OnwardSetbackKnown;

OnwardSetbackKnown *onward_setback_known_new  (void);
void                onward_setback_known_free (OnwardSetbackKnown *known);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardSetbackKnown, onward_setback_known_free)

/**
 * OnwardSetback:
 * All that is said in "I got a no", from the first step to the last, and the records it becomes.  It
 * has no widget, no store and no clock: the pages bind to it, and nothing is in the diary before
 * all of its drafts are saved at once.
 *
 * Properties: application (the shared record, NULL for an employer who is not in the diary yet),
 * employer (as typed), ending, told, day ("YYYY-MM-DD"; never later than today, never before what was
 * noted last of the application), entry (OnwardEntry, the check-in), supporter (OnwardContact or
 * NULL: who is told), hold (other reminders of the employer wait until the pause is over), ready
 * (enough is said to go on), makes-plan (the ending asks for one), changed (there is something to
 * lose); steps is a GListModel of OnwardSetbackStep.
 */
#define ONWARD_TYPE_SETBACK (onward_setback_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSetback, onward_setback, ONWARD, SETBACK, GObject)

OnwardSetback        *onward_setback_new             (GDateTime *now);
void                  onward_setback_set_now         (OnwardSetback *self, GDateTime *now);
const char           *onward_setback_get_today       (OnwardSetback *self);

OnwardJobApplication *onward_setback_get_application (OnwardSetback *self);
void                  onward_setback_set_application (OnwardSetback *self, OnwardJobApplication *application);
const char           *onward_setback_get_employer    (OnwardSetback *self);
void                  onward_setback_set_employer    (OnwardSetback *self, const char *employer);
char                 *onward_setback_dup_name        (OnwardSetback *self);
/* What is known so far is where the person starts from, and nothing they would lose. */
void                  onward_setback_begin           (OnwardSetback *self, OnwardJobApplication *application);

OnwardEnding          onward_setback_get_ending      (OnwardSetback *self);
void                  onward_setback_set_ending      (OnwardSetback *self, OnwardEnding ending);
OnwardTold            onward_setback_get_told        (OnwardSetback *self);
void                  onward_setback_set_told        (OnwardSetback *self, OnwardTold told);
const char           *onward_setback_get_day         (OnwardSetback *self);
void                  onward_setback_set_day         (OnwardSetback *self, const char *day);
char                 *onward_setback_dup_earliest    (OnwardSetback *self);
OnwardEntry          *onward_setback_get_entry       (OnwardSetback *self);
OnwardContact        *onward_setback_get_supporter   (OnwardSetback *self);
void                  onward_setback_set_supporter   (OnwardSetback *self, OnwardContact *supporter);
gboolean              onward_setback_get_hold        (OnwardSetback *self);
void                  onward_setback_set_hold        (OnwardSetback *self, gboolean hold);
gboolean              onward_setback_get_ready       (OnwardSetback *self);
gboolean              onward_setback_get_makes_plan  (OnwardSetback *self);
gboolean              onward_setback_get_changed     (OnwardSetback *self);

/* Makes the steps of the plan from what is said and @known (transfer full).  Steps that the person
 * changed before stay as they left them. */
void                  onward_setback_make_steps      (OnwardSetback      *self,
                                                      OnwardSetbackKnown *known,
                                                      const OnwardDays   *days);
GListModel           *onward_setback_get_steps       (OnwardSetback *self);
/* Whether telling one person is a step of this plan. */
gboolean              onward_setback_has_tell        (OnwardSetback *self);
/* Whether picking two applications to send next is. */
gboolean              onward_setback_has_next_two    (OnwardSetback *self);
OnwardVariant         onward_setback_get_variant     (OnwardSetback *self);
/* The running plan that the steps join, or NULL. */
OnwardPlan           *onward_setback_get_joined      (OnwardSetback *self);
/* What comes next in the plan, and when (a draft or a shared record, transfer none); or NULL. */
OnwardFollowUp       *onward_setback_get_next        (OnwardSetback *self, GPtrArray *drafts);
/* How many other reminders can be held, and until when (a local time, or ""). */
guint                 onward_setback_get_n_held      (OnwardSetback *self);
const char           *onward_setback_get_hold_until  (OnwardSetback *self);

/* Returns: (transfer full): all drafts (OnwardRecord) of the one save. */
GPtrArray            *onward_setback_dup_drafts      (OnwardSetback *self);
/* Returns: (transfer full): how to take back the save of @drafts, as long as it has not begun. */
OnwardUndo           *onward_setback_dup_undo        (OnwardSetback *self, GPtrArray *drafts);

G_END_DECLS
