/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-reason-list.h"

#include <glib/gi18n.h>

#include "onward-feedback-reason.h"
#include "onward-feedback-sorting.h"
#include "onward-goal.h"
#include "onward-heading.h"
#include "onward-time.h"

struct _OnwardFeedbackReasonList
{
  AdwBin parent_instance;

  /* template */
  GtkWidget *box;

  /* owned */
  GPtrArray *reasons; /* one for each row, also those without a text yet */
  GHashTable *goals;  /* uids of those that are there */

  /* borrowed: the one around it */
  OnwardEditor *editor;

  gboolean writing; /* the field is being set from here */
};

G_DEFINE_FINAL_TYPE (OnwardFeedbackReasonList, onward_feedback_reason_list, ADW_TYPE_BIN)

static OnwardRecord *
get_draft (OnwardFeedbackReasonList *self)
{
  return onward_editor_get_draft (self->editor);
}

static void
write_reasons (OnwardFeedbackReasonList *self)
{
  g_autofree char *items = onward_reasons_write (self->reasons);

  self->writing = TRUE;
  onward_record_set_text (get_draft (self), ONWARD_FEEDBACK_REASONS, items);
  self->writing = FALSE;
}

static OnwardReason *
reason_of (OnwardFeedbackReasonList *self, GtkWidget *row)
{
  guint index = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (self->box); child != row; child = gtk_widget_get_next_sibling (child))
    index++;
  return self->reasons->pdata[index];
}

static void
show_row (OnwardFeedbackReasonList *self, GtkWidget *row)
{
  const OnwardReason *reason = reason_of (self, row);

  onward_feedback_reason_show (ONWARD_FEEDBACK_REASON (row), reason, g_hash_table_contains (self->goals, reason->goal));
}

static void
changed_cb (OnwardFeedbackReason *row, OnwardFeedbackReasonList *self)
{
  OnwardReason *reason = reason_of (self, GTK_WIDGET (row));

  g_free (reason->text);
  reason->text = g_strdup (onward_feedback_reason_get_text (row));
  reason->sort = onward_feedback_reason_get_sort (row);
  write_reasons (self);
}

static void
removed_cb (GtkWidget *row, OnwardFeedbackReasonList *self)
{
  GtkWidget *next = gtk_widget_get_next_sibling (row);

  g_ptr_array_remove (self->reasons, reason_of (self, row));
  if (next == NULL)
    next = gtk_widget_get_prev_sibling (row);
  if (next != NULL)
    gtk_widget_grab_focus (next);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  gtk_box_remove (GTK_BOX (self->box), row);
  gtk_widget_set_visible (self->box, self->reasons->len > 0);
  write_reasons (self);
}

/* Goals */

typedef struct
{
  OnwardFeedbackReasonList *self;
  OnwardWorkspace *workspace;
  OnwardRecord *goal;
} Making;

static void
making_free (Making *making)
{
  onward_workspace_end_work (making->workspace);
  g_object_unref (making->self);
  g_object_unref (making->workspace);
  g_object_unref (making->goal);
  g_free (making);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Making, making_free)

static void
made_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Making) making = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_push_added (making->workspace, onward_became_made (ONWARD_BECAME_GOAL), making->goal);
  else
    onward_workspace_keep (making->workspace, making->goal, error);
}

static void
goal_cb (GtkWidget *row, OnwardFeedbackReasonList *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (self->editor);
  OnwardReason *reason = reason_of (self, row);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *local = onward_local_time_from_date_time (now);
  OnwardRecord *goal = onward_feedback_make (ONWARD_FEEDBACK (get_draft (self)), ONWARD_BECAME_GOAL, reason->text, local);
  Making *making;

  if (goal == NULL)
    return;
  g_free (reason->goal);
  reason->goal = g_strdup (onward_record_get_uid (goal));
  write_reasons (self);
  onward_editor_flush (self->editor);
  making = g_new0 (Making, 1);
  making->self = g_object_ref (self);
  making->workspace = g_object_ref (workspace);
  making->goal = goal;
  onward_workspace_begin_work (workspace);
  onward_store_save_one_async (onward_workspace_get_store (workspace), goal, NULL, made_cb, making);
}

static void
goals_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardFeedbackReasonList) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) goals = onward_store_find_finish (ONWARD_STORE (store), result, &error);

  if (goals == NULL || self->box == NULL)
    return;
  g_hash_table_remove_all (self->goals);
  for (guint i = 0; i < goals->len; i++)
    g_hash_table_add (self->goals, g_strdup (onward_record_get_uid (goals->pdata[i])));
  for (GtkWidget *row = gtk_widget_get_first_child (self->box); row != NULL; row = gtk_widget_get_next_sibling (row))
    show_row (self, row);
}

/* Which of the goals are there: one that was let go can be made again. */
static void
find_goals (OnwardFeedbackReasonList *self)
{
  OnwardStore *store = onward_workspace_get_store (onward_editor_get_workspace (self->editor));
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);

  if (*onward_record_get_uid (get_draft (self)) == '\0')
    return;
  onward_query_where_text (query, ONWARD_GOAL_FEEDBACK, ONWARD_IS, onward_record_get_uid (get_draft (self)));
  onward_store_find_async (store, query, NULL, goals_cb, g_object_ref (self));
}

static void
store_changed_cb (OnwardFeedbackReasonList *self, const char *type)
{
  if (g_str_equal (type, onward_goal_type.name))
    find_goals (self);
}

/* Rows */

static GtkWidget *
append_row (OnwardFeedbackReasonList *self)
{
  GtkWidget *row = onward_feedback_reason_new ();

  gtk_box_append (GTK_BOX (self->box), row);
  show_row (self, row);
  g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (row, "goal", G_CALLBACK (goal_cb), self, 0);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, 0);
  gtk_widget_set_visible (self->box, TRUE);
  return row;
}

/* A row that is new has no place yet when it takes the focus, so that nothing scrolls to it. */
static gboolean
reveal_cb (GtkWidget *row, GdkFrameClock *clock, gpointer data)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *viewport = scrolled != NULL ? gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scrolled)) : NULL;
  graphene_rect_t bounds;

  if (!GTK_IS_VIEWPORT (viewport))
    return G_SOURCE_REMOVE;
  if (gtk_widget_get_height (row) == 0)
    return G_SOURCE_CONTINUE;
  if (gtk_widget_compute_bounds (row, gtk_viewport_get_child (GTK_VIEWPORT (viewport)), &bounds))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)), bounds.origin.y,
                               bounds.origin.y + bounds.size.height);
  return G_SOURCE_REMOVE;
}

static void
rebuild (OnwardFeedbackReasonList *self)
{
  GtkWidget *child;

  if (self->writing)
    return;
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  g_ptr_array_unref (self->reasons);
  self->reasons = onward_reasons_read (onward_record_get_text (get_draft (self), ONWARD_FEEDBACK_REASONS));
  for (guint i = 0; i < self->reasons->len; i++)
    append_row (self);
  gtk_widget_set_visible (self->box, self->reasons->len > 0);
}

static void
add_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_feedback_reason_list_add (ONWARD_FEEDBACK_REASON_LIST (widget), "");
}

static void
onward_feedback_reason_list_dispose (GObject *object)
{
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FEEDBACK_REASON_LIST);
  G_OBJECT_CLASS (onward_feedback_reason_list_parent_class)->dispose (object);
}

static void
onward_feedback_reason_list_finalize (GObject *object)
{
  OnwardFeedbackReasonList *self = ONWARD_FEEDBACK_REASON_LIST (object);

  g_ptr_array_unref (self->reasons);
  g_hash_table_unref (self->goals);
  G_OBJECT_CLASS (onward_feedback_reason_list_parent_class)->finalize (object);
}

static void
onward_feedback_reason_list_class_init (OnwardFeedbackReasonListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_feedback_reason_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_feedback_reason_list_finalize;
  g_type_ensure (ONWARD_TYPE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-feedback-reason-list.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReasonList, box);
  gtk_widget_class_install_action (widget_class, "reasons.add", NULL, add_action);
}

static void
onward_feedback_reason_list_init (OnwardFeedbackReasonList *self)
{
  self->reasons = onward_reasons_read ("");
  self->goals = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_feedback_reason_list_set_up (OnwardFeedbackReasonList *self, OnwardEditor *editor)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (editor);
  OnwardRecord *draft = onward_editor_get_draft (editor);

  g_return_if_fail (ONWARD_IS_FEEDBACK_REASON_LIST (self) && self->editor == NULL);
  self->editor = editor;
  g_signal_connect_object (draft, "notify::reasons", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "notify::uid", G_CALLBACK (find_goals), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  rebuild (self);
  find_goals (self);
}

void
onward_feedback_reason_list_add (OnwardFeedbackReasonList *self, const char *text)
{
  GtkWidget *row;

  g_return_if_fail (ONWARD_IS_FEEDBACK_REASON_LIST (self));
  g_ptr_array_add (self->reasons, onward_reason_new (text, ONWARD_REASON_UNKNOWN));
  row = append_row (self);
  if (*text != '\0')
    write_reasons (self);
  gtk_widget_grab_focus (row);
  gtk_widget_add_tick_callback (row, reveal_cb, NULL, NULL);
}
