/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-fault.h"

#include "onward-autostart.h"

#define PATH ONWARD_OBJECT_PATH "/Reminders"

/* Seconds for a program that was started beside this one to be reached. */
#define START_SECONDS 4
#define PATIENCE 10000 /* ms */

/* Shared by the two questions, neither of which waits for the other.  The workspace may be gone
 * before the answers come. */
typedef struct
{
  GWeakRef workspace;
  GDBusConnection *bus;
  gboolean login_refused;
} Look;

static void
look_clear (gpointer data)
{
  Look *look = data;

  g_weak_ref_clear (&look->workspace);
  g_clear_object (&look->bus);
}

static void
look_release (Look *look)
{
  g_rc_box_release_full (look, look_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Look, look_release)

/* @status: as the program that reminds tells it */
OnwardReminderFault
onward_reminder_fault_read (GVariant *status)
{
  gboolean answers = FALSE;

  g_variant_lookup (status, "server-answers", "b", &answers);
  return answers ? ONWARD_REMINDER_FAULT_NONE : ONWARD_REMINDER_FAULT_SERVER;
}

static void
status_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Look) look = data;
  g_autoptr (OnwardWorkspace) workspace = g_weak_ref_get (&look->workspace);
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  OnwardReminderFault fault = ONWARD_REMINDER_FAULT_PROGRAM;

  if (reply != NULL)
    {
      g_autoptr (GVariant) status = g_variant_get_child_value (reply, 0);

      fault = onward_reminder_fault_read (status);
    }
  if (fault == ONWARD_REMINDER_FAULT_NONE && look->login_refused)
    fault = ONWARD_REMINDER_FAULT_LOGIN;
  if (workspace != NULL)
    onward_workspace_set_reminder_fault (workspace, fault);
}

static gboolean
ask_cb (gpointer data)
{
  Look *look = data;

  g_dbus_connection_call (look->bus, ONWARD_REMINDERS_ID, PATH, ONWARD_REMINDERS_ID, "Status", NULL,
                          G_VARIANT_TYPE ("(a{sv})"), G_DBUS_CALL_FLAGS_NONE, PATIENCE, NULL, status_cb, look);
  return G_SOURCE_REMOVE;
}

static void
renewed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Look) look = data;
  g_autoptr (OnwardWorkspace) workspace = g_weak_ref_get (&look->workspace);
  g_autoptr (GError) error = NULL;

  if (onward_autostart_renew_finish (result, &error))
    return;
  g_info ("The reminders will not start with the session: %s", error->message);
  look->login_refused = TRUE;
  if (workspace != NULL && onward_workspace_get_reminder_fault (workspace) == ONWARD_REMINDER_FAULT_NONE)
    onward_workspace_set_reminder_fault (workspace, ONWARD_REMINDER_FAULT_LOGIN);
}

/* To be called when the program that reminds was asked to start.  @bus: (nullable) */
void
onward_reminder_fault_watch (OnwardWorkspace *workspace, GDBusConnection *bus)
{
  Look *look;

  if (bus == NULL)
    return;
  look = g_rc_box_new0 (Look);
  g_weak_ref_init (&look->workspace, workspace);
  look->bus = g_object_ref (bus);
  onward_autostart_renew_async (onward_workspace_get_settings (workspace), renewed_cb,
                                g_rc_box_acquire (look));
  g_timeout_add_seconds (START_SECONDS, ask_cb, look);
}
