/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-store-private.h"

struct _OnwardUndo
{
  gatomicrefcount ref_count;
  GPtrArray *removed;
  GPtrArray *loosened;
  GPtrArray *added;
};

G_DEFINE_BOXED_TYPE (OnwardUndo, onward_undo, onward_undo_ref, onward_undo_unref)

/* Returns: (transfer full): what to bring back: @removed (OnwardSnapshot) and @loosened
 * (OnwardLoosened), neither of which changes any more. */
OnwardUndo *
onward_undo_new (GPtrArray *removed, GPtrArray *loosened)
{
  OnwardUndo *self = g_new0 (OnwardUndo, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->removed = g_ptr_array_ref (removed);
  self->loosened = g_ptr_array_ref (loosened);
  self->added = g_ptr_array_new ();
  return self;
}

/* Returns: (transfer full): how to take back a save of several records at once: @before
 * (OnwardSnapshot) go back as they were, @added (OnwardSnapshot) go, with what they own by then.
 * Neither array changes any more. */
OnwardUndo *
onward_undo_new_save (GPtrArray *before, GPtrArray *added)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  OnwardUndo *self = onward_undo_new (before, nothing);

  g_ptr_array_unref (self->added);
  self->added = g_ptr_array_ref (added);
  return self;
}

/* Returns: (transfer none): the snapshots that were removed. */
GPtrArray *
onward_undo_get_removed (OnwardUndo *self)
{
  return self->removed;
}

/* Returns: (transfer none): the references that were emptied. */
GPtrArray *
onward_undo_get_loosened (OnwardUndo *self)
{
  return self->loosened;
}

/* Returns: (transfer none): the snapshots that undoing removes. */
GPtrArray *
onward_undo_get_added (OnwardUndo *self)
{
  return self->added;
}

OnwardUndo *
onward_undo_ref (OnwardUndo *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
onward_undo_unref (OnwardUndo *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->removed);
  g_ptr_array_unref (self->loosened);
  g_ptr_array_unref (self->added);
  g_free (self);
}

/* Returns: how many records the removal took, what it owned included. */
guint
onward_undo_get_n_removed (OnwardUndo *self)
{
  return self->removed->len;
}
