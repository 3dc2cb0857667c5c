/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-mail.h"

#include <glib/gi18n.h>

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_EMAIL "org.freedesktop.portal.Email"
#define PORTAL_REQUEST "org.freedesktop.portal.Request"

/* What is asked of the portal, until it answers. */
typedef struct
{
  GDBusConnection *bus;
  char *path; /* of the request */
  guint subscription;
} Asked;

static void
asked_free (Asked *asked)
{
  g_object_unref (asked->bus);
  g_free (asked->path);
  g_free (asked);
}

/* The subscription holds the task, which is done now. */
static void
stop_listening (GTask *task)
{
  Asked *asked = g_task_get_task_data (task);

  if (asked->subscription != 0)
    g_dbus_connection_signal_unsubscribe (asked->bus, asked->subscription);
  asked->subscription = 0;
}

/* As mail programs read it: lines end in CR LF, and nothing is left that has a meaning in a link. */
static char *
escape (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *joined = g_strjoinv ("\r\n", lines);

  return g_uri_escape_string (joined, NULL, FALSE);
}

char *
onward_mail_dup_link (const OnwardMail *mail)
{
  g_autofree char *to = g_uri_escape_string (mail->to, "@", FALSE);
  g_autofree char *subject = escape (mail->subject);
  g_autofree char *body = escape (mail->body);

  return g_strconcat ("mailto:", to, "?subject=", subject, "&body=", body, NULL);
}

static void
response_cb (GDBusConnection *bus, const char *sender, const char *path, const char *interface, const char *signal,
             GVariant *parameters, gpointer data)
{
  g_autoptr (GTask) task = g_object_ref (data);
  guint32 response;

  g_variant_get_child (parameters, 0, "u", &response);
  stop_listening (task);
  /* 1 is a person who changed their mind. */
  if (response == 2)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED, _("No mail program answered."));
  else if (response == 1)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Put away");
  else
    g_task_return_boolean (task, TRUE);
}

static void
called_cb (GObject *bus, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, &error);

  if (reply != NULL)
    return;
  stop_listening (task);
  g_task_return_error (task, g_steal_pointer (&error));
}

static GVariant *
options_of (const OnwardMail *mail, const char *token)
{
  GVariantBuilder options;

  g_variant_builder_init (&options, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&options, "{sv}", "handle_token", g_variant_new_string (token));
  if (*mail->to != '\0')
    g_variant_builder_add (&options, "{sv}", "address", g_variant_new_string (mail->to));
  g_variant_builder_add (&options, "{sv}", "subject", g_variant_new_string (mail->subject));
  g_variant_builder_add (&options, "{sv}", "body", g_variant_new_string (mail->body));
  return g_variant_builder_end (&options);
}

/* The path that the portal will give the request is known beforehand, so that no answer is missed. */
void
onward_mail_portal_async (GDBusConnection *bus, const OnwardMail *mail, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (bus, NULL, callback, data);
  Asked *asked = g_new0 (Asked, 1);
  g_autofree char *token = g_strdup_printf ("onward%u", g_random_int ());
  g_autofree char *sender = g_strdup (g_dbus_connection_get_unique_name (bus) + 1);

  g_strdelimit (sender, ".", '_');
  asked->bus = g_object_ref (bus);
  asked->path = g_strdup_printf ("%s/request/%s/%s", PORTAL_PATH, sender, token);
  asked->subscription = g_dbus_connection_signal_subscribe (bus, PORTAL_NAME, PORTAL_REQUEST, "Response", asked->path,
                                                            NULL, G_DBUS_SIGNAL_FLAGS_NONE, response_cb,
                                                            g_object_ref (task), g_object_unref);
  g_task_set_task_data (task, asked, (GDestroyNotify) asked_free);
  g_dbus_connection_call (bus, PORTAL_NAME, PORTAL_PATH, PORTAL_EMAIL, "ComposeEmail",
                          g_variant_new ("(s@a{sv})", "", options_of (mail, token)), G_VARIANT_TYPE ("(o)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, called_cb, task);
}

static void
portal_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;

  if (onward_mail_open_finish (result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
shown_cb (GObject *window, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;

  if (gtk_show_uri_full_finish (GTK_WINDOW (window), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
onward_mail_open_async (GtkWindow *parent, const OnwardMail *mail, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (parent, NULL, callback, data);
  GDBusConnection *bus = g_application_get_default () != NULL
                           ? g_application_get_dbus_connection (g_application_get_default ())
                           : NULL;
  g_autofree char *link = NULL;

  if (bus != NULL && g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS))
    {
      onward_mail_portal_async (bus, mail, portal_cb, task);
      return;
    }
  link = onward_mail_dup_link (mail);
  gtk_show_uri_full (parent, link, GDK_CURRENT_TIME, NULL, shown_cb, task);
}

gboolean
onward_mail_open_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
