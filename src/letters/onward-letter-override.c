/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-override.h"

#include <glib/gi18n.h>

#include "onward-cool-down.h"

#define ONWARD_TYPE_OVERRIDE_DIALOG (onward_override_dialog_get_type ())
G_DECLARE_FINAL_TYPE (OnwardOverrideDialog, onward_override_dialog, ONWARD, OVERRIDE_DIALOG, AdwWindow)

struct _OnwardOverrideDialog
{
  AdwWindow parent_instance;

  /* template */
  AdwEntryRow *name_row;

  /* owned */
  char *employer;
  GObject *data;

  OnwardLetterOverride done;
};

G_DEFINE_FINAL_TYPE (OnwardOverrideDialog, onward_override_dialog, ADW_TYPE_WINDOW)

static void
changed_cb (OnwardOverrideDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "override.confirm",
                                 onward_cool_down_confirms (gtk_editable_get_text (GTK_EDITABLE (self->name_row)),
                                                            self->employer));
}

static void
activate_cb (GtkWidget *self)
{
  gtk_widget_activate_action (self, "override.confirm", NULL);
}

static void
confirm (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardOverrideDialog *self = ONWARD_OVERRIDE_DIALOG (widget);

  self->done (self->data);
  gtk_window_close (GTK_WINDOW (self));
}

static void
onward_override_dialog_finalize (GObject *object)
{
  OnwardOverrideDialog *self = ONWARD_OVERRIDE_DIALOG (object);

  g_free (self->employer);
  g_clear_object (&self->data);
  G_OBJECT_CLASS (onward_override_dialog_parent_class)->finalize (object);
}

static void
onward_override_dialog_class_init (OnwardOverrideDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = onward_override_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/letters/onward-letter-override.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardOverrideDialog, name_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_install_action (widget_class, "override.confirm", NULL, confirm);
}

static void
onward_override_dialog_init (OnwardOverrideDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_letter_override_present (GtkWidget *parent, const char *employer, OnwardLetterOverride done, GObject *data)
{
  OnwardOverrideDialog *self = g_object_new (ONWARD_TYPE_OVERRIDE_DIALOG, "transient-for", gtk_widget_get_root (parent),
                                             "modal", TRUE, NULL);
  g_autofree char *title = NULL;
  g_autofree char *escaped = NULL;

  self->employer = g_strdup (employer);
  self->done = done;
  self->data = g_object_ref (data);
  /* Translators: %s is the name of an employer, to be typed again. */
  title = g_strdup_printf (_("Type “%s” to go on"), employer);
  escaped = g_markup_escape_text (title, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->name_row), escaped);
  changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
  gtk_window_present (GTK_WINDOW (self));
}
