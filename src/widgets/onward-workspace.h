/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-days.h"
#include "onward-store.h"

G_BEGIN_DECLS

/* What stands in the way of reminders, the gravest first. */
typedef enum
{
  ONWARD_REMINDER_FAULT_UNKNOWN, /* nobody has looked yet */
  ONWARD_REMINDER_FAULT_NONE,
  ONWARD_REMINDER_FAULT_PROGRAM, /* the program that reminds does not answer */
  ONWARD_REMINDER_FAULT_SERVER,  /* nothing on the desktop shows notifications */
  ONWARD_REMINDER_FAULT_LOGIN,   /* the desktop does not let it start with the session */
} OnwardReminderFault;

/**
 * OnwardWorkspace:
 * What every section, editor and flow is given: the store, the settings, the clock, and the ways to
 * take something back or to tell the person something.  It knows no window; the window listens to
 * "toast" and shows what comes.
 *
 * Properties: store, settings (construct only), today ("YYYY-MM-DD", notified when the day changes:
 * bind to it what says "today"), undo-label (what Ctrl+Z would bring back, "" when nothing), busy
 * (something typed, removed or brought back is on its way to the disk; every OnwardEditor counts),
 * reminder-fault (an OnwardReminderFault, as far as is known).
 *
 * Signals: "toast" (AdwToast); "flush": what is typed is to be sent on its way right now; "restored"
 * ("type/uid"): what onward_workspace_remove () took away is back, and may be shown again.
 */
#define ONWARD_TYPE_WORKSPACE (onward_workspace_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWorkspace, onward_workspace, ONWARD, WORKSPACE, GObject)

OnwardWorkspace *onward_workspace_new          (OnwardStore *store, GSettings *settings);
OnwardStore     *onward_workspace_get_store    (OnwardWorkspace *self);
GSettings       *onward_workspace_get_settings (OnwardWorkspace *self);

/* How the person's days run, as the settings say. */
void             onward_workspace_read_days    (OnwardWorkspace *self, OnwardDays *days);

/* Now, in the person's zone.  A fixed one is for tests; NULL goes back to the clock. */
GDateTime       *onward_workspace_dup_now      (OnwardWorkspace *self);
void             onward_workspace_set_now      (OnwardWorkspace *self, GDateTime *now);
const char      *onward_workspace_get_today    (OnwardWorkspace *self);
/* To be called when time may have gone by unseen (the window was looked at again). */
void             onward_workspace_look_at_clock (OnwardWorkspace *self);

/* Removes the record with all that it owns, then shows @title (such as "Entry let go") in a toast
 * with an Undo button, and lets Ctrl+Z bring it back. */
void             onward_workspace_remove       (OnwardWorkspace *self, OnwardRecord *record, const char *title);

/* The same for what the caller removed or changed by itself.  @before: OnwardSnapshots, which
 * undoing puts back as they are.  @added: a draft that is new in the diary, which undoing removes.
 * All show a toast when @title is not "". */
void             onward_workspace_push_undo    (OnwardWorkspace *self, const char *title, OnwardUndo *undo);
void             onward_workspace_push_before  (OnwardWorkspace *self, const char *title, GPtrArray *before);
void             onward_workspace_push_added   (OnwardWorkspace *self, const char *title, OnwardRecord *added);
void             onward_workspace_undo         (OnwardWorkspace *self);
const char      *onward_workspace_get_undo_label (OnwardWorkspace *self);

void             onward_workspace_toast        (OnwardWorkspace *self, const char *title);
/* Says kindly what went wrong; nothing for a cancelled call. */
void             onward_workspace_fault        (OnwardWorkspace *self, const GError *error);
/* Keeps a draft whose save went wrong after its editor had gone on, and offers to try again. */
void             onward_workspace_keep         (OnwardWorkspace *self, OnwardRecord *draft, const GError *error);
void             onward_workspace_save_kept    (OnwardWorkspace *self);
/* All editors send what is typed on its way; "busy" tells when it has arrived. */
void             onward_workspace_flush        (OnwardWorkspace *self);
gboolean         onward_workspace_get_busy     (OnwardWorkspace *self);
/* How many texts could not be saved: kept drafts, and editors that say so. */
guint            onward_workspace_get_n_unsaved (OnwardWorkspace *self);

/* For what saves by itself, such as editors and flows: between the two calls the workspace is busy,
 * and the program does not end. */
void             onward_workspace_begin_work   (OnwardWorkspace *self);
void             onward_workspace_end_work     (OnwardWorkspace *self);
/* @holder (never looked into) holds a text that could not be saved, or no longer does. */
void             onward_workspace_set_unsaved  (OnwardWorkspace *self, gpointer holder, gboolean unsaved);

/* Who looks after the reminders says how they stand; Today tells of it. */
void             onward_workspace_set_reminder_fault (OnwardWorkspace *self, OnwardReminderFault fault);
OnwardReminderFault onward_workspace_get_reminder_fault (OnwardWorkspace *self);

/* Returns: (transfer full): what a person is told about @error, one or two sentences. */
char            *onward_fault_say              (const GError *error);

G_END_DECLS
