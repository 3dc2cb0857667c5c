/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"

G_BEGIN_DECLS

/* What a click on a notice asks for. */
typedef enum
{
  ONWARD_NOTICE_OPEN,
  ONWARD_NOTICE_DONE,
  ONWARD_NOTICE_LATER,
} OnwardNoticeAction;

/**
 * OnwardNotice:
 * What a notification says.  Texts are plain; a back end escapes what its server reads as markup.
 */
typedef struct
{
  char *id;     /* letters, digits, "-" and "." alone: what replaces and withdraws it */
  char *title;
  char *body;   /* or "" */
  char *target; /* what a click opens: "type/uid", or the name of a section */
  char *uid;    /* the follow-up that Done and Later act on, or "" for a notice without them */
  GStrv about;  /* the uids of all follow-ups that it tells of */
  OnwardUrgency urgency; /* normal, unless it is set after the notice was made */
} OnwardNotice;

OnwardNotice *onward_notice_new  (const char *id, const char *title, const char *body, const char *target,
                                  const char *uid, const char *const *about);
void          onward_notice_free (OnwardNotice *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardNotice, onward_notice_free)

/**
 * OnwardNotifier:
 * Shows notices on the desktop.  Abstract: outside a sandbox libnotify does it, inside one the
 * notification portal, in tests a list.  It acts on no follow-up: it says what was clicked, and
 * the service decides.
 *
 * Signals: "acted" (id, OnwardNoticeAction, activation token or ""); "gone" (id): closed by
 * the person, by the server or with it; "arrived": a server came up, what was refused may be tried
 * again.
 */
#define ONWARD_TYPE_NOTIFIER (onward_notifier_get_type ())
G_DECLARE_DERIVABLE_TYPE (OnwardNotifier, onward_notifier, ONWARD, NOTIFIER, GObject)

struct _OnwardNotifierClass
{
  GObjectClass parent_class;

  gboolean (*show)       (OnwardNotifier *self, const OnwardNotice *notice, GError **error);
  void     (*withdraw)   (OnwardNotifier *self, const char *id);
  /* The name of who shows the notices, NULL when nobody answers.  (transfer full) */
  char    *(*dup_server) (OnwardNotifier *self);
  /* How many notices are up whose buttons work only while this program runs. */
  guint    (*count_held) (OnwardNotifier *self);
};

OnwardNotifier *onward_notifier_new_for_session (GDBusConnection *connection);
gboolean        onward_notifier_show       (OnwardNotifier *self, const OnwardNotice *notice, GError **error);
void            onward_notifier_withdraw   (OnwardNotifier *self, const char *id);
char           *onward_notifier_dup_server (OnwardNotifier *self);
guint           onward_notifier_count_held (OnwardNotifier *self);

/* For back ends. */
void            onward_notifier_emit_acted   (OnwardNotifier *self, const char *id, OnwardNoticeAction action, const char *token);
void            onward_notifier_emit_gone    (OnwardNotifier *self, const char *id);
void            onward_notifier_emit_arrived (OnwardNotifier *self);

G_END_DECLS
