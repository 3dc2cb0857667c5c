/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-editor.h"

#include <glib/gi18n-lib.h>

#include "onward-goal-kind-group.h"
#include "onward-goal-steps.h"
#include "onward-goal-week.h"

struct _OnwardGoalEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *title_row;
  AdwComboRow *column_row;
  GtkStringList *column_names;
  GtkWidget *reason_row;
  GtkWidget *week_row;
  GtkWidget *less_button;
  OnwardGoalKindGroup *kind_group;
  GtkWidget *application_link;
  GtkWidget *interview_link;
  GtkWidget *review_link;
  GtkWidget *feedback_link;
  GtkWidget *lesson_link;
  GtkWidget *contact_link;
  GtkWidget *entry_link;

  /* owned */
  OnwardColumnNames *names;

  gboolean following; /* the row is being set, nobody chooses */
};

enum
{
  MOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardGoalEditor, onward_goal_editor, ONWARD_TYPE_EDITOR)

static const char *
get_today (OnwardGoalEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  return workspace != NULL ? onward_workspace_get_today (workspace) : "";
}

static void
show_column (OnwardGoalEditor *self)
{
  gint64 column = onward_record_get_number (self->draft, ONWARD_GOAL_COLUMN);

  self->following = TRUE;
  if (self->names != NULL)
    adw_combo_row_set_selected (self->column_row, (guint) column);
  self->following = FALSE;
  gtk_widget_set_visible (self->reason_row, column == ONWARD_GOAL_COLUMN_DROPPED);
}

static void
names_cb (OnwardGoalEditor *self)
{
  const char *all[ONWARD_N_GOAL_COLUMNS + 1] = { NULL };

  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    all[i] = onward_column_names_get (self->names, (OnwardGoalColumn) i);
  self->following = TRUE;
  gtk_string_list_splice (self->column_names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->column_names)), all);
  self->following = FALSE;
  show_column (self);
}

/* A new goal that is not in the diary yet stands nowhere; it is written down where it will be. */
static void
chosen_cb (OnwardGoalEditor *self)
{
  guint column = adw_combo_row_get_selected (self->column_row);

  if (self->following || column >= ONWARD_N_GOAL_COLUMNS)
    return;
  if (onward_editor_get_record (ONWARD_EDITOR (self)) == NULL)
    onward_goal_set_column (self->draft, (OnwardGoalColumn) column, get_today (self));
  else if (column != (guint) onward_record_get_number (self->draft, ONWARD_GOAL_COLUMN))
    g_signal_emit (self, signals[MOVE], 0, (int) column);
}

static void
show_week (OnwardGoalEditor *self)
{
  const char *today = get_today (self);
  g_autofree char *text = *today != '\0' ? onward_goal_week_say (self->draft, today) : NULL;

  gtk_widget_set_visible (self->week_row, text != NULL);
  if (text == NULL)
    return;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->week_row), text);
  gtk_widget_set_visible (self->less_button, onward_goal_count_times (self->draft, today, today) > 0);
}

static void
set_times (OnwardGoalEditor *self, char *times)
{
  onward_record_set_text (self->draft, ONWARD_GOAL_TIMES, times);
  g_free (times);
}

static void
once_more_cb (OnwardGoalEditor *self)
{
  set_times (self, onward_goal_times_add (onward_record_get_text (self->draft, ONWARD_GOAL_TIMES), get_today (self)));
}

static void
once_less_cb (OnwardGoalEditor *self)
{
  gtk_widget_child_focus (self->week_row, GTK_DIR_TAB_BACKWARD);
  set_times (self, onward_goal_times_remove (onward_record_get_text (self->draft, ONWARD_GOAL_TIMES), get_today (self)));
}

static void
workspace_cb (OnwardGoalEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  GtkWidget *links[] = {
    self->application_link, self->interview_link, self->review_link, self->feedback_link,
    self->lesson_link,      self->contact_link,   self->entry_link,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    g_object_set (links[i], "workspace", workspace, NULL);
  onward_goal_kind_group_set_up (self->kind_group, workspace, self->draft);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (show_week), self, G_CONNECT_SWAPPED);
  show_week (self);
}

static gboolean
onward_goal_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_GOAL_EDITOR (widget)->title_row);
}

static void
onward_goal_editor_dispose (GObject *object)
{
  OnwardGoalEditor *self = ONWARD_GOAL_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_GOAL_EDITOR);
  g_clear_object (&self->names);
  G_OBJECT_CLASS (onward_goal_editor_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-goal-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, title_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, column_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, column_names);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, reason_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, week_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, less_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, kind_group);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, application_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, interview_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, review_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, feedback_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, lesson_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, contact_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalEditor, entry_link);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_column);
  gtk_widget_class_bind_template_callback (widget_class, show_week);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, once_more_cb);
  gtk_widget_class_bind_template_callback (widget_class, once_less_cb);
}

static void
onward_goal_editor_class_init (OnwardGoalEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_goal_editor_dispose;
  widget_class->grab_focus = onward_goal_editor_grab_focus;
  signals[MOVE] = g_signal_new ("move", ONWARD_TYPE_GOAL_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                G_TYPE_INT);
  g_type_ensure (ONWARD_TYPE_GOAL_KIND_GROUP);
  bind_template (widget_class);
}

static void
onward_goal_editor_init (OnwardGoalEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_column (self);
  show_week (self);
}

void
onward_goal_editor_set_names (OnwardGoalEditor *self, OnwardColumnNames *names)
{
  g_return_if_fail (ONWARD_IS_GOAL_EDITOR (self) && self->names == NULL);
  self->names = g_object_ref (names);
  g_signal_connect_object (names, "changed", G_CALLBACK (names_cb), self, G_CONNECT_SWAPPED);
  names_cb (self);
}
