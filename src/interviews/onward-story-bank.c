/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story-bank.h"

#define LIMIT 500

struct _OnwardStoryBank
{
  GObject parent_instance;

  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *stories;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardStoryBank, onward_story_bank, G_TYPE_OBJECT)

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardStoryBank) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) stories = onward_store_find_finish (ONWARD_STORE (store), result, &error);

  if (stories == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  g_clear_pointer (&self->stories, g_ptr_array_unref);
  self->stories = g_steal_pointer (&stories);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
find (OnwardStoryBank *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_story_type);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_query_limit (query, LIMIT);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
}

static void
store_changed_cb (OnwardStoryBank *self, const char *type)
{
  if (g_str_equal (type, onward_story_type.name))
    find (self);
}

static void
onward_story_bank_finalize (GObject *object)
{
  OnwardStoryBank *self = ONWARD_STORY_BANK (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->stories, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_story_bank_parent_class)->finalize (object);
}

static void
onward_story_bank_class_init (OnwardStoryBankClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = onward_story_bank_finalize;
  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_STORY_BANK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_story_bank_init (OnwardStoryBank *self)
{
}

OnwardStoryBank *
onward_story_bank_new (OnwardWorkspace *workspace)
{
  OnwardStoryBank *self = g_object_new (ONWARD_TYPE_STORY_BANK, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  find (self);
  return self;
}

GPtrArray *
onward_story_bank_get_stories (OnwardStoryBank *self)
{
  g_return_val_if_fail (ONWARD_IS_STORY_BANK (self), NULL);
  return self->stories;
}
