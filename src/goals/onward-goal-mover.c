/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-mover.h"

#include <glib/gi18n-lib.h>

/* One goal on its way. */
typedef struct
{
  OnwardGoalMover *mover;
  OnwardGoalColumn column;
  OnwardPlace place;
  char *uid;   /* "" for a new one */
  char *title; /* of a new one */
  char *beside;
  OnwardRecord *goal; /* the shared one, NULL for a new one */
  OnwardRecord *draft;
  GPtrArray *before; /* snapshots */
  OnwardGoalColumn from;
} Move;

struct _OnwardGoalMover
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardColumnNames *names;
  GQueue *waiting; /* of Move */

  gboolean under_way;
};

enum
{
  MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardGoalMover, onward_goal_mover, G_TYPE_OBJECT)

static void next (OnwardGoalMover *self);

static void
move_clear (Move *move)
{
  g_free (move->uid);
  g_free (move->title);
  g_free (move->beside);
  g_clear_object (&move->goal);
  g_clear_object (&move->draft);
  g_clear_pointer (&move->before, g_ptr_array_unref);
  g_free (move);
}

/* The end of a move that was under way, whatever became of it. */
static void
move_end (Move *move)
{
  g_autoptr (OnwardGoalMover) self = move->mover;

  move_clear (move);
  self->under_way = FALSE;
  onward_workspace_end_work (self->workspace);
  next (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Move, move_end)

static char *
dup_toast (Move *move)
{
  const char *name = onward_column_names_get (move->mover->names, move->column);

  if (move->from == move->column)
    /* Translators: a goal has another place in the column %s of the board. */
    return g_strdup_printf (_("Order of “%s” changed"), name);
  /* Translators: a goal was moved to the column %s of the board. */
  return g_strdup_printf (_("Moved to “%s”"), name);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Move) move = data;
  g_autoptr (GError) error = NULL;
  OnwardGoalMover *self = move->mover;
  g_autofree char *toast = dup_toast (move);

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  if (move->goal == NULL)
    onward_workspace_push_added (self->workspace, "", move->draft);
  else
    onward_workspace_push_before (self->workspace, toast, move->before);
  g_signal_emit (self, signals[MOVED], 0, move->goal != NULL ? move->goal : move->draft, (int) move->from,
                 (int) move->column);
}

static void
remember (Move *move, GPtrArray *others, GPtrArray *drafts)
{
  move->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_ptr_array_add (move->before, onward_record_snapshot (move->goal));
  for (guint d = 1; d < drafts->len; d++)
    {
      for (guint i = 0; i < others->len; i++)
        {
          if (g_str_equal (onward_record_get_uid (others->pdata[i]), onward_record_get_uid (drafts->pdata[d])))
            g_ptr_array_add (move->before, onward_record_snapshot (others->pdata[i]));
        }
    }
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Move) move = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) others = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  g_autoptr (GPtrArray) drafts = NULL;
  OnwardWorkspace *workspace = move->mover->workspace;
  guint index, was = G_MAXUINT;

  if (others == NULL)
    {
      onward_workspace_fault (workspace, error);
      return;
    }
  if (move->goal != NULL && g_ptr_array_find (others, move->goal, &was))
    g_ptr_array_remove_index (others, was);
  index = onward_goal_find_index (others, move->place, move->beside);
  /* It stands there already. */
  if (was == index)
    return;
  drafts = onward_goal_place (move->draft, move->column, others, index, onward_workspace_get_today (workspace));
  if (move->goal != NULL)
    remember (move, others, drafts);
  onward_store_save_async (ONWARD_STORE (store), drafts, NULL, saved_cb, g_steal_pointer (&move));
}

static void
find (Move *move)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);

  onward_query_where_choices (query, ONWARD_GOAL_COLUMN, 1u << move->column);
  onward_query_order_by (query, ONWARD_GOAL_POSITION, FALSE);
  onward_store_find_async (onward_workspace_get_store (move->mover->workspace), query, NULL, found_cb, move);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Move) move = data;
  g_autoptr (GError) error = NULL;

  move->goal = onward_store_load_finish (ONWARD_STORE (store), result, &error);
  if (move->goal == NULL)
    {
      onward_workspace_fault (move->mover->workspace, error);
      return;
    }
  move->draft = onward_record_dup_draft (move->goal);
  move->from = (OnwardGoalColumn) onward_record_get_number (move->goal, ONWARD_GOAL_COLUMN);
  find (g_steal_pointer (&move));
}

static void
begin (Move *move)
{
  OnwardGoalMover *self = move->mover;

  /* What is being typed about it is part of how it was before. */
  onward_workspace_flush (self->workspace);
  if (*move->uid != '\0')
    {
      onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_goal_type, move->uid, NULL,
                               loaded_cb, move);
      return;
    }
  move->draft = g_object_new (ONWARD_TYPE_GOAL, "title", move->title, "moved", onward_workspace_get_today (self->workspace),
                              NULL);
  move->from = move->column;
  find (move);
}

static void
next (OnwardGoalMover *self)
{
  Move *move;

  if (self->under_way || g_queue_is_empty (self->waiting))
    return;
  self->under_way = TRUE;
  onward_workspace_begin_work (self->workspace);
  move = g_queue_pop_head (self->waiting);
  move->mover = g_object_ref (self);
  begin (move);
}

static void
push (OnwardGoalMover *self, Move *move)
{
  g_queue_push_tail (self->waiting, move);
  next (self);
}

static void
onward_goal_mover_finalize (GObject *object)
{
  OnwardGoalMover *self = ONWARD_GOAL_MOVER (object);

  g_queue_free_full (self->waiting, (GDestroyNotify) move_clear);
  g_clear_object (&self->names);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_goal_mover_parent_class)->finalize (object);
}

static void
onward_goal_mover_class_init (OnwardGoalMoverClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = onward_goal_mover_finalize;

  signals[MOVED] = g_signal_new ("moved", ONWARD_TYPE_GOAL_MOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 3, ONWARD_TYPE_RECORD, G_TYPE_INT, G_TYPE_INT);
}

static void
onward_goal_mover_init (OnwardGoalMover *self)
{
  self->waiting = g_queue_new ();
}

OnwardGoalMover *
onward_goal_mover_new (OnwardWorkspace *workspace, OnwardColumnNames *names)
{
  OnwardGoalMover *self = g_object_new (ONWARD_TYPE_GOAL_MOVER, NULL);

  self->workspace = g_object_ref (workspace);
  self->names = g_object_ref (names);
  return self;
}

/* Returns: (transfer none). */
OnwardWorkspace *
onward_goal_mover_get_workspace (OnwardGoalMover *self)
{
  g_return_val_if_fail (ONWARD_IS_GOAL_MOVER (self), NULL);
  return self->workspace;
}

/* Returns: (transfer none). */
OnwardColumnNames *
onward_goal_mover_get_names (OnwardGoalMover *self)
{
  g_return_val_if_fail (ONWARD_IS_GOAL_MOVER (self), NULL);
  return self->names;
}

void
onward_goal_mover_move (OnwardGoalMover *self, const char *uid, OnwardGoalColumn column, OnwardPlace place,
                        const char *beside)
{
  Move *move;

  g_return_if_fail (ONWARD_IS_GOAL_MOVER (self) && *uid != '\0');
  move = g_new0 (Move, 1);
  move->uid = g_strdup (uid);
  move->column = column;
  move->place = place;
  move->beside = g_strdup (beside);
  push (self, move);
}

void
onward_goal_mover_send (OnwardGoalMover *self, const char *uid, OnwardGoalColumn column)
{
  onward_goal_mover_move (self, uid, column, onward_goal_usual_place (column), "");
}

void
onward_goal_mover_add (OnwardGoalMover *self, const char *title, OnwardGoalColumn column)
{
  Move *move;

  g_return_if_fail (ONWARD_IS_GOAL_MOVER (self));
  move = g_new0 (Move, 1);
  move->uid = g_strdup ("");
  move->title = g_strdup (title);
  move->column = column;
  move->place = ONWARD_PLACE_LAST;
  push (self, move);
}
