/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-own-trap-dialog.h"

#include <glib/gi18n.h>

#include "onward-own-trap.h"

#define ONWARD_TYPE_OWN_TRAP_DIALOG (onward_own_trap_dialog_get_type ())
G_DECLARE_FINAL_TYPE (OnwardOwnTrapDialog, onward_own_trap_dialog, ONWARD, OWN_TRAP_DIALOG, AdwWindow)

struct _OnwardOwnTrapDialog
{
  AdwWindow parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *name_row;
  GtkWidget *retire_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *trap; /* NULL for a new one */
};

G_DEFINE_FINAL_TYPE (OnwardOwnTrapDialog, onward_own_trap_dialog, ADW_TYPE_WINDOW)

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *draft;
  GPtrArray *before; /* NULL for a new one */
  const char *title;
} Save;

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Save *save = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_keep (save->workspace, save->draft, error);
  else if (save->before != NULL)
    onward_workspace_push_before (save->workspace, save->title, save->before);
  else
    onward_workspace_push_added (save->workspace, save->title, save->draft);
  onward_workspace_end_work (save->workspace);
  g_clear_pointer (&save->before, g_ptr_array_unref);
  g_object_unref (save->draft);
  g_object_unref (save->workspace);
}

static void
save_draft (OnwardOwnTrapDialog *self, const char *title)
{
  Save *save = g_new0 (Save, 1);

  save->workspace = g_object_ref (self->workspace);
  save->title = title;
  if (self->trap != NULL)
    {
      save->draft = onward_record_dup_draft (self->trap);
      save->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
      g_ptr_array_add (save->before, onward_record_snapshot (self->trap));
    }
  else
    save->draft = g_object_new (ONWARD_TYPE_OWN_TRAP, NULL);
  for (guint i = 0; i <= ONWARD_OWN_TRAP_QUESTION; i++)
    onward_record_set_text (save->draft, i, onward_record_get_text (self->draft, i));
  onward_record_set_number (save->draft, ONWARD_OWN_TRAP_RETIRED,
                            onward_record_get_number (self->draft, ONWARD_OWN_TRAP_RETIRED));
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), save->draft, NULL, saved_cb, save);
  gtk_window_close (GTK_WINDOW (self));
}

static void
keep_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardOwnTrapDialog *self = ONWARD_OWN_TRAP_DIALOG (widget);

  if (*onward_record_get_text (self->draft, ONWARD_OWN_TRAP_NAME) != '\0')
    save_draft (self, self->trap != NULL ? _("Trap changed") : _("Trap added"));
}

static void
retire_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardOwnTrapDialog *self = ONWARD_OWN_TRAP_DIALOG (widget);

  onward_record_set_number (self->draft, ONWARD_OWN_TRAP_RETIRED, 1);
  save_draft (self, _("Trap put away"));
}

static void
name_changed_cb (OnwardOwnTrapDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trap.keep",
                                 *onward_record_get_text (self->draft, ONWARD_OWN_TRAP_NAME) != '\0');
}

static void
activate_cb (GtkWidget *self)
{
  gtk_widget_activate_action (self, "trap.keep", NULL);
}

static void
onward_own_trap_dialog_dispose (GObject *object)
{
  OnwardOwnTrapDialog *self = ONWARD_OWN_TRAP_DIALOG (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->trap);
  G_OBJECT_CLASS (onward_own_trap_dialog_parent_class)->dispose (object);
}

static void
onward_own_trap_dialog_class_init (OnwardOwnTrapDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_own_trap_dialog_dispose;
  g_type_ensure (ONWARD_TYPE_OWN_TRAP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/journal/onward-own-trap-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardOwnTrapDialog, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardOwnTrapDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardOwnTrapDialog, retire_button);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_install_action (widget_class, "trap.keep", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "trap.retire", NULL, retire_action);
}

static void
onward_own_trap_dialog_init (OnwardOwnTrapDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_own_trap_dialog_present (GtkWidget *parent, OnwardWorkspace *workspace, OnwardRecord *trap)
{
  OnwardOwnTrapDialog *self = g_object_new (ONWARD_TYPE_OWN_TRAP_DIALOG, "transient-for", gtk_widget_get_root (parent),
                                            "modal", TRUE, NULL);

  self->workspace = g_object_ref (workspace);
  g_set_object (&self->trap, trap);
  if (trap != NULL)
    {
      onward_record_copy_from (self->draft, trap);
      gtk_window_set_title (GTK_WINDOW (self), _("A trap of your own"));
    }
  gtk_widget_set_visible (self->retire_button, trap != NULL);
  name_changed_cb (self);
  gtk_widget_grab_focus (self->name_row);
  gtk_window_present (GTK_WINDOW (self));
}
