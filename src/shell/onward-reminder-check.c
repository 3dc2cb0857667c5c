/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-check.h"

#include <glib/gi18n.h>

#include "onward-autostart.h"
#include "onward-calendar-dialogs.h"
#include "onward-reminder-fault.h"

#define PATH ONWARD_OBJECT_PATH "/Reminders"
#define PATIENCE 5000 /* ms; the program may have to be started first */

/* Long enough to close two windows. */
#define TEST_SECONDS 8

struct _OnwardReminderCheck
{
  AdwPreferencesGroup parent_instance;

  /* template */
  AdwActionRow *program_row;
  AdwActionRow *server_row;
  AdwActionRow *login_row;
  AdwActionRow *test_row;
  GtkImage *program_icon;
  GtkImage *server_icon;
  GtkImage *login_icon;
  GtkWidget *test_button;

  /* owned */
  GSettings *settings;
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardReminderCheck, onward_reminder_check, ADW_TYPE_PREFERENCES_GROUP)

/* The icon's shape and the words both tell; the colour comes third. */
static void
show (AdwActionRow *row, GtkImage *icon, gboolean good, const char *words)
{
  adw_action_row_set_subtitle (row, words);
  gtk_image_set_from_icon_name (icon, good ? "object-select-symbolic" : "dialog-warning-symbolic");
  if (good)
    gtk_widget_remove_css_class (GTK_WIDGET (icon), "warning");
  else
    gtk_widget_add_css_class (GTK_WIDGET (icon), "warning");
}

static void
show_login (OnwardReminderCheck *self)
{
  gboolean wanted = g_settings_get_boolean (self->settings, "start-at-login");

  if (!wanted)
    show (self->login_row, self->login_icon, FALSE, _("Off: reminders come once Onward has been opened."));
  else if (onward_is_sandboxed () || onward_autostart_is_there ())
    show (self->login_row, self->login_icon, TRUE, _("They start with your session."));
  else
    show (self->login_row, self->login_icon, FALSE, _("The entry is gone. Turn the switch above off and on again."));
}

static void
status_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  g_autoptr (GVariant) status = NULL;
  OnwardReminderCheck *self = data;
  g_autofree char *words = NULL;
  const char *server = "";
  gboolean answers = FALSE;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (reply == NULL)
    {
      onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_PROGRAM);
      show (self->program_row, self->program_icon, FALSE, _("It does not answer. Your follow-ups stand on Today."));
      show (self->server_row, self->server_icon, FALSE, _("Not known, since the reminder program does not answer."));
      gtk_widget_set_sensitive (self->test_button, FALSE);
      return;
    }
  status = g_variant_get_child_value (reply, 0);
  onward_workspace_set_reminder_fault (self->workspace, onward_reminder_fault_read (status));
  g_variant_lookup (status, "server-answers", "b", &answers);
  g_variant_lookup (status, "server", "&s", &server);
  show (self->program_row, self->program_icon, TRUE, _("It is running."));
  /* Translators: %s is the name of the program that shows notifications, such as "gnome-shell". */
  words = answers ? g_strdup_printf (_("“%s” shows them."), *server != '\0' ? server : _("The desktop"))
                  : g_strdup (_("Nothing on this desktop shows notifications. Your follow-ups stand on Today."));
  show (self->server_row, self->server_icon, answers, words);
  gtk_widget_set_sensitive (self->test_button, answers);
}

static void
call (OnwardReminderCheck *self, const char *method, GVariant *arguments, GAsyncReadyCallback callback)
{
  GApplication *app = g_application_get_default ();
  GDBusConnection *bus = app != NULL ? g_application_get_dbus_connection (app) : NULL;
  g_autoptr (GVariant) sunk = arguments != NULL ? g_variant_ref_sink (arguments) : NULL;

  if (bus != NULL)
    g_dbus_connection_call (bus, ONWARD_REMINDERS_ID, PATH, ONWARD_REMINDERS_ID, method, sunk, NULL,
                            G_DBUS_CALL_FLAGS_NONE, PATIENCE, self->cancellable, callback, self);
  else
    show (self->program_row, self->program_icon, FALSE, _("There is no session bus to reach it on."));
}

/* To be called before it is shown. */
void
onward_reminder_check_set_workspace (OnwardReminderCheck *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_REMINDER_CHECK (self));
  g_set_object (&self->workspace, workspace);
  g_set_object (&self->settings, onward_workspace_get_settings (workspace));
}

/* Asks again how things stand. */
void
onward_reminder_check_look (OnwardReminderCheck *self)
{
  g_return_if_fail (ONWARD_IS_REMINDER_CHECK (self));
  g_return_if_fail (self->settings != NULL);
  show_login (self);
  call (self, "Status", NULL, status_cb);
}

static void
test_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  OnwardReminderCheck *self = data;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (reply != NULL)
    adw_action_row_set_subtitle (self->test_row,
                                 _("It comes in a few seconds, with the window closed as well. If you see nothing, look "
                                   "whether notifications are off for Onward."));
  else
    {
      g_dbus_error_strip_remote_error (error);
      adw_action_row_set_subtitle (self->test_row, error->message);
    }
}

static void
test_clicked_cb (OnwardReminderCheck *self)
{
  call (self, "TestIn", g_variant_new ("(u)", TEST_SECONDS), test_cb);
}

static void
calendar_clicked_cb (OnwardReminderCheck *self)
{
  onward_calendar_save (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->workspace, "");
}

static void
onward_reminder_check_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (onward_reminder_check_parent_class)->map (widget);
  onward_reminder_check_look (ONWARD_REMINDER_CHECK (widget));
}

static void
onward_reminder_check_dispose (GObject *object)
{
  OnwardReminderCheck *self = ONWARD_REMINDER_CHECK (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->settings);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_reminder_check_parent_class)->dispose (object);
}

static void
onward_reminder_check_class_init (OnwardReminderCheckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_reminder_check_dispose;
  widget_class->map = onward_reminder_check_map;

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-reminder-check.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReminderCheck, program_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardReminderCheck, server_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardReminderCheck, login_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardReminderCheck, test_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardReminderCheck, program_icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardReminderCheck, server_icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardReminderCheck, login_icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardReminderCheck, test_button);
  gtk_widget_class_bind_template_callback (widget_class, test_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, calendar_clicked_cb);
}

static void
onward_reminder_check_init (OnwardReminderCheck *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
