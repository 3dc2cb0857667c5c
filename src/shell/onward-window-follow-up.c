/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-window-private.h"

#include "onward-error.h"
#include "onward-follow-up-dialog.h"
#include "onward-follow-up.h"

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) follow_up = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL || g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    return;
  if (follow_up == NULL)
    onward_workspace_fault (self->workspace, error);
  else
    onward_follow_up_dialog_present (GTK_WIDGET (self), self->workspace, follow_up, "");
}

/* @uid: of the one to change, "" for a new one that stands alone */
static void
follow_up (GtkWidget *widget, const char *action, GVariant *uid)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (*g_variant_get_string (uid, NULL) == '\0')
    onward_follow_up_dialog_present (widget, self->workspace, NULL, "");
  else
    onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_follow_up_type,
                             g_variant_get_string (uid, NULL), NULL, loaded_cb, g_object_ref (self));
}

void
onward_window_install_follow_up (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.follow-up", "s", follow_up);
}
