/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-finish.h"

#include <glib/gi18n-lib.h>

#include "onward-goal-win.h"
#include "onward-goal.h"

struct _OnwardGoalFinish
{
  GtkWidget parent_instance;

  /* template */
  GtkRevealer *revealer;
  GtkLabel *title;
  GtkWidget *done_box;
  GtkWidget *win_button;
  GtkWidget *proof_button;
  GtkWidget *dropped_box;
  GtkEditable *reason_entry;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *goal;
  GSignalGroup *signals;
};

G_DEFINE_FINAL_TYPE (OnwardGoalFinish, onward_goal_finish, GTK_TYPE_WIDGET)

static OnwardGoalColumn
column_of (OnwardGoalFinish *self)
{
  return (OnwardGoalColumn) onward_record_get_number (self->goal, ONWARD_GOAL_COLUMN);
}

static void
close_strip (OnwardGoalFinish *self)
{
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  g_signal_group_set_target (self->signals, NULL);
  g_clear_object (&self->goal);
}

static void
moved_on_cb (OnwardGoalFinish *self)
{
  if (self->goal != NULL && column_of (self) != ONWARD_GOAL_COLUMN_DONE && column_of (self) != ONWARD_GOAL_COLUMN_DROPPED)
    close_strip (self);
}

/* A button that was pressed is no more; with the last of them the strip has said all. */
static void
pressed (OnwardGoalFinish *self, GtkWidget *button)
{
  GtkWidget *other = button == self->win_button ? self->proof_button : self->win_button;

  if (!gtk_widget_get_visible (other))
    {
      close_strip (self);
      return;
    }
  gtk_widget_grab_focus (other);
  gtk_widget_set_visible (button, FALSE);
}

static void
win_cb (OnwardGoalFinish *self)
{
  if (self->goal == NULL)
    return;
  onward_goal_keep_as_win (self->workspace, self->goal);
  pressed (self, self->win_button);
}

static void
proof_cb (OnwardGoalFinish *self)
{
  g_autofree char *target = NULL;

  if (self->goal == NULL)
    return;
  target = g_strconcat (onward_goal_type.name, "/", onward_record_get_uid (self->goal), NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.keep-as-proof", "s", target);
  pressed (self, self->proof_button);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_fault (workspace, error);
  onward_workspace_end_work (workspace);
}

static void
save_reason (OnwardGoalFinish *self)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (self->reason_entry)));
  g_autoptr (OnwardRecord) draft = NULL;

  if (g_str_equal (reason, onward_record_get_text (self->goal, ONWARD_GOAL_REASON)))
    return;
  draft = onward_record_dup_draft (self->goal);
  onward_record_set_text (draft, ONWARD_GOAL_REASON, reason);
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), draft, NULL, saved_cb,
                               g_object_ref (self->workspace));
}

static void
reason_cb (OnwardGoalFinish *self)
{
  if (self->goal == NULL)
    return;
  save_reason (self);
  close_strip (self);
}

/* What was typed is kept, however the strip goes. */
static void
close_cb (OnwardGoalFinish *self)
{
  if (self->goal != NULL && column_of (self) == ONWARD_GOAL_COLUMN_DROPPED)
    save_reason (self);
  close_strip (self);
}

static void
close_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  close_cb (ONWARD_GOAL_FINISH (widget));
}

static void
onward_goal_finish_dispose (GObject *object)
{
  OnwardGoalFinish *self = ONWARD_GOAL_FINISH (object);
  GtkWidget *child;

  g_clear_object (&self->signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_GOAL_FINISH);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->goal);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_goal_finish_parent_class)->dispose (object);
}

static void
onward_goal_finish_class_init (OnwardGoalFinishClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_goal_finish_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "finish.close", NULL, close_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-goal-finish.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalFinish, revealer);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalFinish, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalFinish, done_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalFinish, win_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalFinish, proof_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalFinish, dropped_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalFinish, reason_entry);
  gtk_widget_class_bind_template_callback (widget_class, win_cb);
  gtk_widget_class_bind_template_callback (widget_class, proof_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_cb);
}

static void
onward_goal_finish_init (OnwardGoalFinish *self)
{
  self->signals = g_signal_group_new (ONWARD_TYPE_RECORD);
  g_signal_group_connect_swapped (self->signals, "notify::column", G_CALLBACK (moved_on_cb), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_goal_finish_set_workspace (OnwardGoalFinish *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_GOAL_FINISH (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
}

void
onward_goal_finish_show (OnwardGoalFinish *self, OnwardRecord *goal)
{
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  gboolean dropped;

  g_return_if_fail (ONWARD_IS_GOAL_FINISH (self));
  close_cb (self);
  self->goal = g_object_ref (goal);
  dropped = column_of (self) == ONWARD_GOAL_COLUMN_DROPPED;
  title = onward_record_dup_title (goal);
  /* Translators: %s is a goal. */
  text = g_strdup_printf (dropped ? _("You let “%s” go, on purpose") : _("You finished “%s”"), title);
  gtk_label_set_label (self->title, text);
  gtk_widget_set_visible (self->done_box, !dropped);
  gtk_widget_set_visible (self->win_button, TRUE);
  gtk_widget_set_visible (self->proof_button, TRUE);
  gtk_widget_set_visible (self->dropped_box, dropped);
  gtk_editable_set_text (self->reason_entry, onward_record_get_text (goal, ONWARD_GOAL_REASON));
  g_signal_group_set_target (self->signals, goal);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
  if (dropped)
    gtk_widget_grab_focus (GTK_WIDGET (self->reason_entry));
}
