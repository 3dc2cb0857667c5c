/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-follow-up-dialog.h"

#include <glib/gi18n-lib.h>

#include "onward-dialog.h"
#include "onward-follow-up.h"
#include "onward-schedule.h"

struct _OnwardFollowUpDialog
{
  AdwWindow parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *title_row;
  GtkWidget *time_row;
  GtkButton *save_button;
  GtkWidget *drop_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *follow_up; /* NULL for a new one */
  OnwardSnapshot *before;  /* what undoing brings back */

  gboolean dropping;
};

G_DEFINE_FINAL_TYPE (OnwardFollowUpDialog, onward_follow_up_dialog, ADW_TYPE_WINDOW)

static void
changed_cb (OnwardFollowUpDialog *self)
{
  g_autofree char *title = g_strstrip (g_strdup (onward_record_get_text (self->draft, ONWARD_FOLLOW_UP_TITLE)));
  gboolean has_due = *onward_record_get_text (self->draft, ONWARD_FOLLOW_UP_DUE) != '\0';

  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), *title != '\0' && has_due);
}

static void
push_before (OnwardFollowUpDialog *self)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  g_ptr_array_add (array, onward_snapshot_ref (self->before));
  onward_workspace_push_before (self->workspace, self->dropping ? _("Follow-up let go") : "", array);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardFollowUpDialog) self = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_fault (self->workspace, error);
      changed_cb (self);
      return;
    }
  if (self->before != NULL)
    push_before (self);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
save (OnwardFollowUpDialog *self, OnwardRecord *draft)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), FALSE);
  g_clear_pointer (&self->before, onward_snapshot_unref);
  if (self->follow_up != NULL)
    self->before = onward_record_snapshot (self->follow_up);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), draft, NULL, saved_cb,
                               g_object_ref (self));
}

static void
save_cb (OnwardFollowUpDialog *self)
{
  if (!gtk_widget_get_sensitive (GTK_WIDGET (self->save_button)))
    return;
  /* The moment it was moved to counts from now on, not one it was put off to before. */
  if (self->follow_up != NULL &&
      !g_str_equal (onward_record_get_text (self->draft, ONWARD_FOLLOW_UP_DUE),
                    onward_record_get_text (self->follow_up, ONWARD_FOLLOW_UP_AT)))
    onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
  else if (self->follow_up != NULL)
    onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE,
                            onward_record_get_text (self->follow_up, ONWARD_FOLLOW_UP_DUE));
  save (self, self->draft);
}

static void
drop_cb (OnwardFollowUpDialog *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autoptr (OnwardRecord) dropped = onward_record_dup_draft (self->follow_up);

  self->dropping = TRUE;
  onward_follow_up_drop (ONWARD_FOLLOW_UP (dropped), g_date_time_to_unix (now));
  save (self, dropped);
}

static void
onward_follow_up_dialog_dispose (GObject *object)
{
  OnwardFollowUpDialog *self = ONWARD_FOLLOW_UP_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_FOLLOW_UP_DIALOG);
  g_clear_pointer (&self->before, onward_snapshot_unref);
  g_clear_object (&self->follow_up);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_follow_up_dialog_parent_class)->dispose (object);
}

static void
onward_follow_up_dialog_class_init (OnwardFollowUpDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_follow_up_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-follow-up-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, time_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, drop_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
onward_follow_up_dialog_init (OnwardFollowUpDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A new one comes up tomorrow morning, unless another time is chosen. */
static void
fill_new (OnwardFollowUpDialog *self, const char *application)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *due = NULL;
  OnwardDays days;

  onward_workspace_read_days (self->workspace, &days);
  due = onward_schedule_later (ONWARD_LATER_TOMORROW, now, &days);
  onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_APPLICATION, application);
  onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE, due);
}

static void
fill_old (OnwardFollowUpDialog *self, OnwardRecord *follow_up)
{
  self->follow_up = g_object_ref (follow_up);
  onward_record_copy_from (self->draft, follow_up);
  /* The row shows when it comes up. */
  onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE,
                          onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_AT));
  gtk_window_set_title (GTK_WINDOW (self), _("Follow-Up"));
  gtk_button_set_label (self->save_button, _("_Save"));
  gtk_widget_set_visible (self->drop_button,
                          onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN);
}

GtkWidget *
onward_follow_up_dialog_present (GtkWidget *parent, OnwardWorkspace *workspace, OnwardRecord *follow_up,
                                 const char *application)
{
  OnwardFollowUpDialog *self = g_object_new (ONWARD_TYPE_FOLLOW_UP_DIALOG, NULL);

  self->workspace = g_object_ref (workspace);
  g_object_set (self->time_row, "today", onward_workspace_get_today (workspace), NULL);
  if (follow_up != NULL)
    fill_old (self, follow_up);
  else
    fill_new (self, application);
  changed_cb (self);
  onward_dialog_present (GTK_WINDOW (self), parent);
  gtk_widget_grab_focus (self->title_row);
  return GTK_WIDGET (self);
}
