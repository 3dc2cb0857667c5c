/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week-goals-page.h"

#include <glib/gi18n-lib.h>

#include "onward-goal-order.h"
#include "onward-goal-steps.h"
#include "onward-time.h"
#include "onward-week-saving.h"
#include "onward-week.h"

/* Nobody has more under way; those that rested longest come first. */
#define MOST 200

/* How many of Someday are offered instead. */
#define OTHERS 12

struct _OnwardWeekGoalsPage
{
  AdwBin parent_instance;

  /* template */
  GtkWidget *nothing;
  GtkWidget *goal_box; /* around the next */
  GtkLabel *title;
  GtkLabel *why;
  GtkLabel *rests;
  GtkStack *answer;
  GtkWidget *keep_button;
  GtkEntry *step;
  GtkDropDown *others;
  GtkStringList *other_titles;
  GtkEntry *reason;
  GtkWidget *answer_box; /* around the next */
  GtkButton *answer_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *goal;    /* the one on show */
  GPtrArray *someday;    /* what it can be swapped for */
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardWeekGoalsPage, onward_week_goals_page, ADW_TYPE_BIN)

/* @answer: what is being said more about, or "choose". */
static void
choose (OnwardWeekGoalsPage *self, const char *answer, gpointer focus)
{
  gboolean choosing = g_str_equal (answer, "choose");

  gtk_stack_set_visible_child_name (self->answer, answer);
  gtk_widget_set_visible (self->answer_box, !choosing);
  if (g_str_equal (answer, "shrink"))
    gtk_button_set_label (self->answer_button, _("Make It Smaller"));
  else if (g_str_equal (answer, "swap"))
    gtk_button_set_label (self->answer_button, C_ ("button", "Swap"));
  else if (!choosing)
    gtk_button_set_label (self->answer_button, _("Drop It"));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (focus);
}

static void
update_actions (OnwardWeekGoalsPage *self)
{
  static const char *const actions[] = { "goal.keep", "goal.shrink", "goal.swap", "goal.drop" };
  gboolean choosing = self->goal != NULL && g_strcmp0 (gtk_stack_get_visible_child_name (self->answer), "choose") == 0;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], choosing);
}

static char *
say_rests (OnwardRecord *goal, const char *today, guint n_more)
{
  const char *moved = onward_record_get_text (goal, ONWARD_GOAL_MOVED);
  g_autofree char *day = onward_day_is_valid (moved) ? onward_day_say (moved, today) : g_strdup (C_ ("a day", "long ago"));
  /* Translators: of a goal; %s is a day, such as "3 weeks ago" or "12 May". */
  g_autofree char *last = g_strdup_printf (_("Last moved: %s"), day);
  g_autofree char *more = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u more is resting", "%u more are resting", n_more),
                                           n_more);

  return n_more > 0 ? g_strdup_printf ("%s · %s", last, more) : g_steal_pointer (&last);
}

static void
show_goal (OnwardWeekGoalsPage *self, OnwardRecord *goal, guint n_more)
{
  g_autofree char *title = onward_record_dup_title (goal);
  g_autofree char *why = onward_text_dup_line (onward_record_get_text (goal, ONWARD_GOAL_WHY));
  g_autofree char *rests = say_rests (goal, onward_workspace_get_today (self->workspace), n_more);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->why, why);
  gtk_widget_set_visible (GTK_WIDGET (self->why), *why != '\0');
  gtk_label_set_label (self->rests, rests);
}

static gboolean
is_shown (OnwardWeekGoalsPage *self, OnwardRecord *goal)
{
  return self->goal != NULL &&
         g_strcmp0 (onward_record_get_uid (self->goal), onward_record_get_uid (goal)) == 0;
}

/* @goals: those that rest; the first is asked about. */
static void
take (OnwardWeekGoalsPage *self, GPtrArray *goals)
{
  gtk_widget_set_visible (self->nothing, goals->len == 0);
  gtk_widget_set_visible (self->goal_box, goals->len > 0);
  if (goals->len == 0)
    {
      gboolean was_asked = self->goal != NULL && gtk_widget_get_mapped (GTK_WIDGET (self));

      g_clear_object (&self->goal);
      update_actions (self);
      if (was_asked)
        gtk_widget_activate_action (GTK_WIDGET (self), "week.focus-continue", NULL);
      return;
    }
  if (!is_shown (self, goals->pdata[0]))
    {
      g_set_object (&self->goal, goals->pdata[0]);
      choose (self, "choose", self->keep_button);
    }
  show_goal (self, self->goal, goals->len - 1);
  update_actions (self);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWeekGoalsPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (GDateTime) now = NULL;

  if (self->workspace == NULL)
    return;
  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  now = onward_workspace_dup_now (self->workspace);
  for (guint i = found->len; i > 0; i--)
    {
      if (!onward_week_goal_rests (found->pdata[i - 1], onward_workspace_get_today (self->workspace),
                                   g_date_time_get_timezone (now)))
        g_ptr_array_remove_index (found, i - 1);
    }
  take (self, found);
}

static void
look (OnwardWeekGoalsPage *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);

  onward_query_where_choices (query, ONWARD_GOAL_COLUMN, 1u << ONWARD_GOAL_COLUMN_NEXT | 1u << ONWARD_GOAL_COLUMN_DOING);
  onward_query_where_number (query, ONWARD_GOAL_EXPERIMENT, ONWARD_IS, FALSE);
  onward_query_order_by (query, ONWARD_GOAL_MOVED, FALSE);
  onward_query_limit (query, MOST);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
}

static void
changed_cb (OnwardWeekGoalsPage *self, const char *type)
{
  if (g_strcmp0 (type, onward_goal_type.name) == 0)
    look (self);
}

static OnwardRecord *
dup_reviewed (OnwardWeekGoalsPage *self)
{
  OnwardRecord *draft = onward_record_dup_draft (self->goal);

  onward_record_set_text (draft, ONWARD_GOAL_REVIEWED, onward_workspace_get_today (self->workspace));
  return draft;
}

static void
save (OnwardWeekGoalsPage *self, OnwardRecord *draft, const char *title)
{
  onward_week_save_one (self->workspace, self->goal, draft, title);
}

static void
keep_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWeekGoalsPage *self = ONWARD_WEEK_GOALS_PAGE (widget);
  g_autoptr (OnwardRecord) draft = dup_reviewed (self);

  save (self, draft, _("Kept as it is"));
}

static void
shrink_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWeekGoalsPage *self = ONWARD_WEEK_GOALS_PAGE (widget);
  g_autofree char *step = onward_goal_dup_next_step (self->goal);

  gtk_editable_set_text (GTK_EDITABLE (self->step), step);
  choose (self, "shrink", self->step);
  update_actions (self);
}

static void
shrink (OnwardWeekGoalsPage *self)
{
  g_autofree char *step = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->step))));
  g_autoptr (OnwardRecord) draft = NULL;
  g_autofree char *steps = NULL;

  if (self->goal == NULL || *step == '\0')
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->step));
      return;
    }
  draft = dup_reviewed (self);
  steps = onward_week_smaller_step (onward_record_get_text (draft, ONWARD_GOAL_STEPS), step);
  onward_record_set_text (draft, ONWARD_GOAL_FIRST_STEP, step);
  onward_record_set_text (draft, ONWARD_GOAL_STEPS, steps);
  save (self, draft, _("A smaller step is next"));
}

static void
someday_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWeekGoalsPage) self = data;
  g_autoptr (GError) error = NULL;
  GPtrArray *found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL || found == NULL)
    {
      if (self->workspace != NULL)
        onward_workspace_fault (self->workspace, error);
      g_clear_pointer (&found, g_ptr_array_unref);
      return;
    }
  g_clear_pointer (&self->someday, g_ptr_array_unref);
  self->someday = found;
  gtk_string_list_splice (self->other_titles, 0, g_list_model_get_n_items (G_LIST_MODEL (self->other_titles)), NULL);
  gtk_string_list_append (self->other_titles, _("Nothing for now"));
  for (guint i = 0; i < found->len; i++)
    {
      g_autofree char *title = onward_record_dup_title (found->pdata[i]);

      gtk_string_list_append (self->other_titles, title);
    }
  gtk_drop_down_set_selected (self->others, found->len > 0 ? 1 : 0);
  choose (self, "swap", self->others);
  update_actions (self);
}

static void
swap_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWeekGoalsPage *self = ONWARD_WEEK_GOALS_PAGE (widget);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);

  onward_query_where_number (query, ONWARD_GOAL_COLUMN, ONWARD_IS, ONWARD_GOAL_COLUMN_SOMEDAY);
  onward_query_order_by (query, ONWARD_GOAL_POSITION, FALSE);
  onward_query_limit (query, OTHERS);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, someday_cb,
                           g_object_ref (self));
}

/* Each takes the place of the other, so that both columns keep their order. */
static void
swap (OnwardWeekGoalsPage *self)
{
  guint chosen = gtk_drop_down_get_selected (self->others);
  const char *today = onward_workspace_get_today (self->workspace);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) shared = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardRecord *draft;

  if (self->goal == NULL || self->someday == NULL || chosen == GTK_INVALID_LIST_POSITION)
    return;
  draft = dup_reviewed (self);
  g_ptr_array_add (drafts, draft);
  g_ptr_array_add (shared, g_object_ref (self->goal));
  if (chosen > 0 && chosen <= self->someday->len)
    {
      OnwardRecord *other = self->someday->pdata[chosen - 1];
      OnwardRecord *other_draft = onward_record_dup_draft (other);

      onward_goal_set_column (other_draft, (OnwardGoalColumn) onward_record_get_number (self->goal, ONWARD_GOAL_COLUMN),
                              today);
      onward_record_set_number (other_draft, ONWARD_GOAL_POSITION,
                                onward_record_get_number (self->goal, ONWARD_GOAL_POSITION));
      onward_record_set_number (draft, ONWARD_GOAL_POSITION, onward_record_get_number (other, ONWARD_GOAL_POSITION));
      g_ptr_array_add (drafts, other_draft);
      g_ptr_array_add (shared, g_object_ref (other));
    }
  onward_goal_set_column (draft, ONWARD_GOAL_COLUMN_SOMEDAY, today);
  onward_week_save (self->workspace, drafts, shared, drafts->len > 1 ? _("Swapped") : _("Put back to Someday"));
}

static void
drop_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWeekGoalsPage *self = ONWARD_WEEK_GOALS_PAGE (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->reason), onward_record_get_text (self->goal, ONWARD_GOAL_REASON));
  choose (self, "drop", self->reason);
  update_actions (self);
}

static void
drop (OnwardWeekGoalsPage *self)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
  g_autoptr (OnwardRecord) draft = NULL;

  if (self->goal == NULL)
    return;
  draft = dup_reviewed (self);
  onward_goal_set_column (draft, ONWARD_GOAL_COLUMN_DROPPED, onward_workspace_get_today (self->workspace));
  onward_record_set_text (draft, ONWARD_GOAL_REASON, reason);
  save (self, draft, _("Dropped on purpose"));
}

static void
answer_cb (OnwardWeekGoalsPage *self)
{
  const char *answer = gtk_stack_get_visible_child_name (self->answer);

  if (g_str_equal (answer, "shrink"))
    shrink (self);
  else if (g_str_equal (answer, "swap"))
    swap (self);
  else if (g_str_equal (answer, "drop"))
    drop (self);
}

static void
answer_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  answer_cb (ONWARD_WEEK_GOALS_PAGE (widget));
}

static void
cancel_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWeekGoalsPage *self = ONWARD_WEEK_GOALS_PAGE (widget);

  choose (self, "choose", self->keep_button);
  update_actions (self);
}

static gboolean
onward_week_goals_page_grab_focus (GtkWidget *widget)
{
  OnwardWeekGoalsPage *self = ONWARD_WEEK_GOALS_PAGE (widget);

  return self->goal != NULL && gtk_widget_grab_focus (self->keep_button);
}

static void
onward_week_goals_page_dispose (GObject *object)
{
  OnwardWeekGoalsPage *self = ONWARD_WEEK_GOALS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WEEK_GOALS_PAGE);
  g_clear_object (&self->goal);
  g_clear_pointer (&self->someday, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_week_goals_page_parent_class)->dispose (object);
}

static void
onward_week_goals_page_finalize (GObject *object)
{
  g_clear_object (&ONWARD_WEEK_GOALS_PAGE (object)->cancellable);
  G_OBJECT_CLASS (onward_week_goals_page_parent_class)->finalize (object);
}

static void
onward_week_goals_page_class_init (OnwardWeekGoalsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_week_goals_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_week_goals_page_finalize;
  widget_class->grab_focus = onward_week_goals_page_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/week/onward-week-goals-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, goal_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, why);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, rests);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, answer);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, keep_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, step);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, others);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, other_titles);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, reason);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, answer_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekGoalsPage, answer_button);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
  gtk_widget_class_install_action (widget_class, "goal.keep", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "goal.shrink", NULL, shrink_action);
  gtk_widget_class_install_action (widget_class, "goal.swap", NULL, swap_action);
  gtk_widget_class_install_action (widget_class, "goal.drop", NULL, drop_action);
  gtk_widget_class_install_action (widget_class, "goal.answer", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "goal.cancel", NULL, cancel_action);
}

static void
onward_week_goals_page_init (OnwardWeekGoalsPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  update_actions (self);
}

void
onward_week_goals_page_open (OnwardWeekGoalsPage *self, OnwardWorkspace *workspace)
{
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  look (self);
}
