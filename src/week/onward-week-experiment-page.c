/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week-experiment-page.h"

#include <glib/gi18n-lib.h>

#include "onward-experiment.h"
#include "onward-goal-order.h"
#include "onward-job-application.h"
#include "onward-time.h"
#include "onward-week-saving.h"
#include "onward-wrap-layout.h"

/* Those that moved last; an experiment never needs more of them. */
#define APPLICATIONS 400

struct _OnwardWeekExperimentPage
{
  AdwBin parent_instance;

  /* template */
  GtkWidget *running;
  GtkLabel *title;
  GtkLabel *before;
  GtkLabel *since;
  GtkLabel *said;
  GtkWidget *begin;
  GtkEntry *change;
  GtkSpinButton *over;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *goal;      /* the experiment that is on, or NULL */
  GPtrArray *applications; /* NULL until they were found */
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardWeekExperimentPage, onward_week_experiment_page, ADW_TYPE_BIN)

static void
count (OnwardWeekExperimentPage *self, OnwardExperiment *experiment)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);

  onward_experiment_count (experiment, self->goal, self->applications, onward_workspace_get_today (self->workspace),
                           g_date_time_get_timezone (now));
}

static void
show (OnwardWeekExperimentPage *self)
{
  OnwardExperiment experiment;
  g_autofree char *title = NULL;
  g_autofree char *before = NULL;
  g_autofree char *since = NULL;
  g_autofree char *said = NULL;

  gtk_widget_set_visible (self->running, self->goal != NULL);
  gtk_widget_set_visible (self->begin, self->goal == NULL);
  if (self->goal == NULL)
    return;
  count (self, &experiment);
  title = onward_record_dup_title (self->goal);
  before = onward_outcome_say (&experiment.before);
  since = onward_outcome_say (&experiment.since);
  said = onward_experiment_say (&experiment);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->before, before);
  gtk_label_set_label (self->since, since);
  gtk_label_set_label (self->said, said);
}

static void
applications_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWeekExperimentPage) self = data;
  g_autoptr (GError) error = NULL;
  GPtrArray *found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL)
    {
      g_clear_pointer (&found, g_ptr_array_unref);
      return;
    }
  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  g_clear_pointer (&self->applications, g_ptr_array_unref);
  self->applications = found;
  show (self);
}

static void
goal_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWeekExperimentPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (OnwardQuery) query = NULL;

  if (self->workspace == NULL)
    return;
  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  g_clear_object (&self->goal);
  if (found->len > 0)
    self->goal = g_object_ref (found->pdata[0]);
  query = onward_query_new (&onward_job_application_type);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  onward_query_limit (query, APPLICATIONS);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, applications_cb,
                           g_object_ref (self));
}

static void
look (OnwardWeekExperimentPage *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);

  onward_query_where_number (query, ONWARD_GOAL_EXPERIMENT, ONWARD_IS, TRUE);
  onward_query_where_choices (query, ONWARD_GOAL_COLUMN, 1u << ONWARD_GOAL_COLUMN_NEXT | 1u << ONWARD_GOAL_COLUMN_DOING);
  onward_query_order_by (query, ONWARD_GOAL_MOVED, TRUE);
  onward_query_limit (query, 1);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, goal_cb,
                           g_object_ref (self));
}

static void
changed_cb (OnwardWeekExperimentPage *self, const char *type)
{
  if (g_strcmp0 (type, onward_goal_type.name) == 0)
    look (self);
}

static char *
dup_typed (OnwardWeekExperimentPage *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->change))));
}

static void
begin_cb (OnwardWeekExperimentPage *self)
{
  g_autofree char *change = dup_typed (self);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *baseline = NULL;
  OnwardExperiment experiment;
  OnwardRecord *goal;

  if (*change == '\0' || self->goal != NULL || self->applications == NULL)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->change));
      return;
    }
  goal = g_object_new (ONWARD_TYPE_GOAL, "title", change, "experiment", TRUE, NULL);
  g_ptr_array_add (drafts, goal);
  onward_record_set_number (goal, ONWARD_GOAL_KIND, ONWARD_GOAL_KIND_APPLYING);
  onward_record_set_number (goal, ONWARD_GOAL_OVER, gtk_spin_button_get_value_as_int (self->over));
  onward_goal_set_column (goal, ONWARD_GOAL_COLUMN_DOING, onward_workspace_get_today (self->workspace));
  g_set_object (&self->goal, goal);
  count (self, &experiment);
  baseline = onward_experiment_dup_baseline (&experiment, FALSE);
  onward_record_set_text (goal, ONWARD_GOAL_BASELINE, baseline);
  show (self);
  gtk_editable_set_text (GTK_EDITABLE (self->change), "");
  onward_week_save (self->workspace, drafts, NULL, _("The experiment has begun"));
}

static void
finish_cb (OnwardWeekExperimentPage *self)
{
  OnwardExperiment experiment;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autofree char *baseline = NULL;

  if (self->goal == NULL || self->applications == NULL)
    return;
  count (self, &experiment);
  draft = onward_record_dup_draft (self->goal);
  baseline = onward_experiment_dup_baseline (&experiment, TRUE);
  onward_goal_set_column (draft, ONWARD_GOAL_COLUMN_DONE, onward_workspace_get_today (self->workspace));
  onward_record_set_text (draft, ONWARD_GOAL_BASELINE, baseline);
  onward_week_save_one (self->workspace, self->goal, draft, _("The experiment is over, its numbers are kept"));
}

static void
suggested_cb (OnwardWeekExperimentPage *self, GtkButton *button)
{
  gtk_editable_set_text (GTK_EDITABLE (self->change), gtk_button_get_label (button));
  gtk_widget_grab_focus (GTK_WIDGET (self->change));
}

static gboolean
onward_week_experiment_page_grab_focus (GtkWidget *widget)
{
  OnwardWeekExperimentPage *self = ONWARD_WEEK_EXPERIMENT_PAGE (widget);

  return self->goal == NULL && gtk_widget_grab_focus (GTK_WIDGET (self->change));
}

static void
onward_week_experiment_page_dispose (GObject *object)
{
  OnwardWeekExperimentPage *self = ONWARD_WEEK_EXPERIMENT_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WEEK_EXPERIMENT_PAGE);
  g_clear_object (&self->goal);
  g_clear_pointer (&self->applications, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_week_experiment_page_parent_class)->dispose (object);
}

static void
onward_week_experiment_page_finalize (GObject *object)
{
  g_clear_object (&ONWARD_WEEK_EXPERIMENT_PAGE (object)->cancellable);
  G_OBJECT_CLASS (onward_week_experiment_page_parent_class)->finalize (object);
}

static void
onward_week_experiment_page_class_init (OnwardWeekExperimentPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_week_experiment_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_week_experiment_page_finalize;
  widget_class->grab_focus = onward_week_experiment_page_grab_focus;
  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/week/onward-week-experiment-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekExperimentPage, running);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekExperimentPage, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekExperimentPage, before);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekExperimentPage, since);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekExperimentPage, said);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekExperimentPage, begin);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekExperimentPage, change);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekExperimentPage, over);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, finish_cb);
  gtk_widget_class_bind_template_callback (widget_class, suggested_cb);
}

static void
onward_week_experiment_page_init (OnwardWeekExperimentPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_week_experiment_page_open (OnwardWeekExperimentPage *self, OnwardWorkspace *workspace)
{
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  look (self);
}

void
onward_week_experiment_page_leave (OnwardWeekExperimentPage *self)
{
  g_autofree char *change = dup_typed (self);

  if (*change != '\0')
    begin_cb (self);
}
