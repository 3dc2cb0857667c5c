/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-page.h"

#include <glib/gi18n-lib.h>

#include "onward-goal-editor.h"
#include "onward-goal-win.h"
#include "onward-header.h"

struct _OnwardGoalPage
{
  AdwBin parent_instance;

  /* template */
  OnwardHeader *header;
  OnwardEditor *editor;
  GtkAdjustment *scroll;

  /* owned */
  OnwardGoalMover *mover;
};

enum
{
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardGoalPage, onward_goal_page, ADW_TYPE_BIN)

static OnwardRecord *
get_draft (OnwardGoalPage *self)
{
  return onward_editor_get_draft (self->editor);
}

/* The draft's title is notified with every change, typed or not. */
static void
say (OnwardGoalPage *self)
{
  g_autofree char *title = onward_record_dup_title (get_draft (self));
  gboolean saved = onward_editor_get_record (self->editor) != NULL;
  gboolean done = onward_record_get_number (get_draft (self), ONWARD_GOAL_COLUMN) == ONWARD_GOAL_COLUMN_DONE;

  onward_header_set_title (self->header, title);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "goal.remove", !onward_editor_get_empty (self->editor));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "goal.keep-as-win", saved && done);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "goal.keep-as-proof", saved && done);
}

static void
move_cb (OnwardGoalPage *self, int column)
{
  OnwardRecord *record = onward_editor_get_record (self->editor);

  if (record != NULL)
    onward_goal_mover_send (self->mover, onward_record_get_uid (record), (OnwardGoalColumn) column);
}

static void
win_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardGoalPage *self = ONWARD_GOAL_PAGE (widget);

  onward_editor_flush (self->editor);
  onward_goal_keep_as_win (onward_goal_mover_get_workspace (self->mover), onward_editor_get_record (self->editor));
}

static void
proof_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardGoalPage *self = ONWARD_GOAL_PAGE (widget);
  const char *uid = onward_record_get_uid (onward_editor_get_record (self->editor));
  g_autofree char *target = g_strconcat (onward_goal_type.name, "/", uid, NULL);

  onward_editor_flush (self->editor);
  gtk_widget_activate_action (widget, "win.keep-as-proof", "s", target);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardGoalPage *self = ONWARD_GOAL_PAGE (widget);
  g_autoptr (OnwardRecord) record = NULL;

  g_set_object (&record, onward_editor_get_record (self->editor));
  /* What was typed last comes back with the rest when it is undone. */
  onward_editor_flush (self->editor);
  onward_editor_discard (self->editor);
  if (record != NULL)
    onward_workspace_remove (onward_goal_mover_get_workspace (self->mover), record, _("Goal let go"));
  g_signal_emit (self, signals[GONE], 0);
}

static void
onward_goal_page_dispose (GObject *object)
{
  OnwardGoalPage *self = ONWARD_GOAL_PAGE (object);

  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_GOAL_PAGE);
  g_clear_object (&self->mover);
  G_OBJECT_CLASS (onward_goal_page_parent_class)->dispose (object);
}

static void
onward_goal_page_class_init (OnwardGoalPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_goal_page_dispose;
  signals[GONE] = g_signal_new ("gone", ONWARD_TYPE_GOAL_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (ONWARD_TYPE_GOAL_EDITOR);
  gtk_widget_class_install_action (widget_class, "goal.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "goal.keep-as-win", NULL, win_action);
  gtk_widget_class_install_action (widget_class, "goal.keep-as-proof", NULL, proof_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-goal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalPage, header);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalPage, editor);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalPage, scroll);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
  gtk_widget_class_bind_template_callback (widget_class, say);
}

static void
onward_goal_page_init (OnwardGoalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  say (self);
}

void
onward_goal_page_set_up (OnwardGoalPage *self, OnwardGoalMover *mover)
{
  g_return_if_fail (ONWARD_IS_GOAL_PAGE (self) && self->mover == NULL);
  self->mover = g_object_ref (mover);
  onward_editor_set_workspace (self->editor, onward_goal_mover_get_workspace (mover));
  onward_goal_editor_set_names (ONWARD_GOAL_EDITOR (self->editor), onward_goal_mover_get_names (mover));
  g_signal_connect_object (get_draft (self), "notify::title", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
}

void
onward_goal_page_show (OnwardGoalPage *self, OnwardRecord *goal)
{
  g_return_if_fail (ONWARD_IS_GOAL_PAGE (self));
  if (onward_editor_get_record (self->editor) == goal)
    return;
  onward_editor_set_record (self->editor, goal);
  gtk_adjustment_set_value (self->scroll, 0);
  say (self);
}

void
onward_goal_page_begin (OnwardGoalPage *self, OnwardRecord *prototype)
{
  g_return_if_fail (ONWARD_IS_GOAL_PAGE (self));
  onward_editor_begin (self->editor, prototype);
  gtk_adjustment_set_value (self->scroll, 0);
  say (self);
}

OnwardEditor *
onward_goal_page_get_editor (OnwardGoalPage *self)
{
  g_return_val_if_fail (ONWARD_IS_GOAL_PAGE (self), NULL);
  return self->editor;
}
