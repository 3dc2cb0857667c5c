/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skill-counter.h"

#include "onward-feedback.h"
#include "onward-goal.h"
#include "onward-job-application.h"
#include "onward-review.h"

/* While somebody types, once is enough. */
#define DELAY_MS 300

static const OnwardRecordType *const types[] = {
  &onward_skill_type, &onward_job_application_type, &onward_feedback_type, &onward_review_type, &onward_goal_type,
};

#define N_TYPES G_N_ELEMENTS (types)

struct _OnwardSkillCounter
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *dumps[N_TYPES]; /* never changed once they are here; NULL is to be read (again) */
  OnwardSkillSurvey *survey;

  guint timer;
  gboolean changed[N_TYPES]; /* since they were asked for */
  gboolean active;
  gboolean stale; /* something is to be counted anew */
  gboolean under_way;
};

enum
{
  COUNTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardSkillCounter, onward_skill_counter, G_TYPE_OBJECT)

static void go_on (OnwardSkillCounter *self);
static void start (OnwardSkillCounter *self);

static void
sources_free (gpointer data)
{
  OnwardSkillSources *self = data;

  g_ptr_array_unref (self->skills);
  g_ptr_array_unref (self->applications);
  g_ptr_array_unref (self->feedback);
  g_ptr_array_unref (self->reviews);
  g_ptr_array_unref (self->goals);
  g_free (self);
}

static void
work (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, onward_skill_survey_new (data), (GDestroyNotify) onward_skill_survey_free);
}

static void
end (OnwardSkillCounter *self)
{
  self->under_way = FALSE;
  if (self->stale)
    start (self);
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  OnwardSkillCounter *self = ONWARD_SKILL_COUNTER (source);
  OnwardSkillSurvey *survey = g_task_propagate_pointer (G_TASK (result), NULL);

  if (survey == NULL)
    return;
  g_clear_pointer (&self->survey, onward_skill_survey_free);
  self->survey = survey;
  g_signal_emit (self, signals[COUNTED], 0);
  end (self);
}

static void
count (OnwardSkillCounter *self)
{
  g_autoptr (GTask) task = g_task_new (self, self->cancellable, counted_cb, NULL);
  OnwardSkillSources *sources = g_new0 (OnwardSkillSources, 1);

  sources->skills = g_ptr_array_ref (self->dumps[0]);
  sources->applications = g_ptr_array_ref (self->dumps[1]);
  sources->feedback = g_ptr_array_ref (self->dumps[2]);
  sources->reviews = g_ptr_array_ref (self->dumps[3]);
  sources->goals = g_ptr_array_ref (self->dumps[4]);
  g_task_set_task_data (task, sources, sources_free);
  g_task_run_in_thread (task, work);
}

static void
dumped_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSkillCounter) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) dump = onward_store_dump_finish (ONWARD_STORE (store), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (dump == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      self->under_way = FALSE;
      return;
    }
  for (guint i = 0; i < N_TYPES; i++)
    {
      if (self->dumps[i] == NULL)
        {
          self->dumps[i] = g_steal_pointer (&dump);
          break;
        }
    }
  go_on (self);
}

/* Reads what is missing, one type after the other, then counts. */
static void
go_on (OnwardSkillCounter *self)
{
  for (guint i = 0; i < N_TYPES; i++)
    {
      if (self->dumps[i] != NULL)
        continue;
      onward_store_dump_async (onward_workspace_get_store (self->workspace), types[i], NULL, dumped_cb,
                               g_object_ref (self));
      return;
    }
  count (self);
}

static void
start (OnwardSkillCounter *self)
{
  if (self->under_way || !self->active)
    return;
  self->stale = FALSE;
  self->under_way = TRUE;
  for (guint i = 0; i < N_TYPES; i++)
    {
      if (self->changed[i])
        g_clear_pointer (&self->dumps[i], g_ptr_array_unref);
      self->changed[i] = FALSE;
    }
  go_on (self);
}

static gboolean
timeout_cb (gpointer data)
{
  OnwardSkillCounter *self = data;

  self->timer = 0;
  start (self);
  return G_SOURCE_REMOVE;
}

static void
start_soon (OnwardSkillCounter *self)
{
  if (self->timer == 0 && self->active)
    self->timer = g_timeout_add (DELAY_MS, timeout_cb, self);
}

/* What is being read right now may be from before or after it, so it is read once more. */
static void
changed_cb (OnwardSkillCounter *self, const char *type)
{
  for (guint i = 0; i < N_TYPES; i++)
    {
      if (!g_str_equal (types[i]->name, type))
        continue;
      self->changed[i] = TRUE;
      self->stale = TRUE;
      start_soon (self);
    }
}

static void
forget_dumps (OnwardSkillCounter *self)
{
  for (guint i = 0; i < N_TYPES; i++)
    g_clear_pointer (&self->dumps[i], g_ptr_array_unref);
}

static void
onward_skill_counter_dispose (GObject *object)
{
  OnwardSkillCounter *self = ONWARD_SKILL_COUNTER (object);

  self->active = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->timer, g_source_remove);
  G_OBJECT_CLASS (onward_skill_counter_parent_class)->dispose (object);
}

static void
onward_skill_counter_finalize (GObject *object)
{
  OnwardSkillCounter *self = ONWARD_SKILL_COUNTER (object);

  forget_dumps (self);
  g_clear_pointer (&self->survey, onward_skill_survey_free);
  g_clear_object (&self->workspace);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (onward_skill_counter_parent_class)->finalize (object);
}

static void
onward_skill_counter_class_init (OnwardSkillCounterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = onward_skill_counter_dispose;
  object_class->finalize = onward_skill_counter_finalize;
  signals[COUNTED] = g_signal_new ("counted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_skill_counter_init (OnwardSkillCounter *self)
{
  self->cancellable = g_cancellable_new ();
  self->stale = TRUE;
}

OnwardSkillCounter *
onward_skill_counter_new (OnwardWorkspace *workspace)
{
  OnwardSkillCounter *self = g_object_new (ONWARD_TYPE_SKILL_COUNTER, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
onward_skill_counter_set_active (OnwardSkillCounter *self, gboolean active)
{
  g_return_if_fail (ONWARD_IS_SKILL_COUNTER (self));
  self->active = active;
  if (active && self->stale)
    start (self);
  else if (!active && !self->under_way)
    forget_dumps (self);
}

OnwardSkillSurvey *
onward_skill_counter_get_survey (OnwardSkillCounter *self)
{
  g_return_val_if_fail (ONWARD_IS_SKILL_COUNTER (self), NULL);
  return self->survey;
}
