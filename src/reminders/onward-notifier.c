/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-notifier.h"

#include "onward-desktop-notifier.h"
#include "onward-portal-notifier.h"

G_DEFINE_ABSTRACT_TYPE (OnwardNotifier, onward_notifier, G_TYPE_OBJECT)

enum
{
  ACTED,
  GONE,
  ARRIVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
onward_notifier_class_init (OnwardNotifierClass *klass)
{
  signals[ACTED] = g_signal_new ("acted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_INT, G_TYPE_STRING);
  signals[GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[ARRIVED] = g_signal_new ("arrived", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_notifier_init (OnwardNotifier *self)
{
}

OnwardNotice *
onward_notice_new (const char        *id,
                   const char        *title,
                   const char        *body,
                   const char        *target,
                   const char        *uid,
                   const char *const *about)
{
  OnwardNotice *self = g_new0 (OnwardNotice, 1);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->body = g_strdup (body);
  self->target = g_strdup (target);
  self->uid = g_strdup (uid);
  self->about = g_strdupv ((char **) about);
  return self;
}

void
onward_notice_free (OnwardNotice *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->body);
  g_free (self->target);
  g_free (self->uid);
  g_strfreev (self->about);
  g_free (self);
}

/* Returns: (transfer full): the back end that fits where the program runs. */
OnwardNotifier *
onward_notifier_new_for_session (GDBusConnection *connection)
{
  if (g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS))
    return onward_portal_notifier_new (connection);

  return onward_desktop_notifier_new (connection);
}

/* Shows the notice, in the place of the one with the same id if that is still up. */
gboolean
onward_notifier_show (OnwardNotifier      *self,
                      const OnwardNotice  *notice,
                      GError             **error)
{
  g_return_val_if_fail (ONWARD_IS_NOTIFIER (self), FALSE);
  return ONWARD_NOTIFIER_GET_CLASS (self)->show (self, notice, error);
}

/* Takes the notice away; one that is not up is nothing to worry about.  Does not emit "gone". */
void
onward_notifier_withdraw (OnwardNotifier *self,
                          const char     *id)
{
  g_return_if_fail (ONWARD_IS_NOTIFIER (self));
  ONWARD_NOTIFIER_GET_CLASS (self)->withdraw (self, id);
}

char *
onward_notifier_dup_server (OnwardNotifier *self)
{
  g_return_val_if_fail (ONWARD_IS_NOTIFIER (self), NULL);
  return ONWARD_NOTIFIER_GET_CLASS (self)->dup_server (self);
}

guint
onward_notifier_count_held (OnwardNotifier *self)
{
  g_return_val_if_fail (ONWARD_IS_NOTIFIER (self), 0);
  return ONWARD_NOTIFIER_GET_CLASS (self)->count_held (self);
}

void
onward_notifier_emit_acted (OnwardNotifier     *self,
                            const char         *id,
                            OnwardNoticeAction  action,
                            const char         *token)
{
  g_signal_emit (self, signals[ACTED], 0, id, action, token);
}

void
onward_notifier_emit_gone (OnwardNotifier *self,
                           const char     *id)
{
  g_signal_emit (self, signals[GONE], 0, id);
}

void
onward_notifier_emit_arrived (OnwardNotifier *self)
{
  g_signal_emit (self, signals[ARRIVED], 0);
}
