/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-board.h"

#include "onward-reminder-words.h"

struct _OnwardReminderBoard
{
  grefcount ref_count;

  OnwardNotifier *notifier;
  GHashTable *up;      /* id → OnwardNotice on show */
  GHashTable *touched; /* uids that another program changed since the last look */
  GHashTable *watched; /* during a look: uids of which it finds out whether they are still due */
  GHashTable *shown;   /* uid → the local time for which it was shown, while the ledger does not say so */
};

static GHashTable *
uids_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

OnwardReminderBoard *
onward_reminder_board_new (OnwardNotifier *notifier)
{
  OnwardReminderBoard *self = g_new0 (OnwardReminderBoard, 1);

  g_ref_count_init (&self->ref_count);
  self->notifier = g_object_ref (notifier);
  self->up = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) onward_notice_free);
  self->touched = uids_new ();
  self->watched = uids_new ();
  self->shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

OnwardReminderBoard *
onward_reminder_board_ref (OnwardReminderBoard *self)
{
  g_ref_count_inc (&self->ref_count);
  return self;
}

void
onward_reminder_board_unref (OnwardReminderBoard *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->up);
  g_hash_table_unref (self->touched);
  g_hash_table_unref (self->watched);
  g_hash_table_unref (self->shown);
  g_object_unref (self->notifier);
  g_free (self);
}

/* @notice: (transfer full): in the place of the one with the same id */
gboolean
onward_reminder_board_show (OnwardReminderBoard  *self,
                            OnwardNotice         *notice,
                            GError              **error)
{
  if (!onward_notifier_show (self->notifier, notice, error))
    {
      onward_notice_free (notice);
      return FALSE;
    }

  /* At once, since it can be clicked at once. */
  g_hash_table_replace (self->up, notice->id, notice);
  return TRUE;
}

/* Returns: (transfer full) (nullable): the notice, which is no longer on the board */
OnwardNotice *
onward_reminder_board_take (OnwardReminderBoard *self,
                            const char          *id)
{
  OnwardNotice *notice = NULL;

  g_hash_table_steal_extended (self->up, id, NULL, (gpointer *) &notice);
  return notice;
}

/* Takes everything off the screen. */
void
onward_reminder_board_clear (OnwardReminderBoard *self)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->up);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      onward_notifier_withdraw (self->notifier, id);
      g_hash_table_iter_remove (&iter);
    }
}

/* @at: the local time for which the follow-up came up */
void
onward_reminder_board_note_shown (OnwardReminderBoard *self,
                                  const char          *uid,
                                  const char          *at)
{
  g_hash_table_replace (self->shown, g_strdup (uid), g_strdup (at));
}

/* Whether it was shown for that time, and only the ledger is still to be told. */
gboolean
onward_reminder_board_has_shown (OnwardReminderBoard *self,
                                 const char          *uid,
                                 const char          *at)
{
  return g_strcmp0 (g_hash_table_lookup (self->shown, uid), at) == 0;
}

/* From now on the ledger knows. */
void
onward_reminder_board_wrote_shown (OnwardReminderBoard *self,
                                   const char          *uid)
{
  g_hash_table_remove (self->shown, uid);
}

/* Another program changed these. */
void
onward_reminder_board_touch (OnwardReminderBoard *self,
                             const char *const   *uids)
{
  for (gsize i = 0; uids[i] != NULL; i++)
    g_hash_table_add (self->touched, g_strdup (uids[i]));
}

static void
move_all (GHashTable *from,
          GHashTable *to)
{
  GHashTableIter iter;
  gpointer uid;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    {
      g_hash_table_iter_steal (&iter);
      g_hash_table_add (to, uid);
    }
}

/* Watches what was touched, and all that is on the screen. */
void
onward_reminder_board_begin_look (OnwardReminderBoard *self)
{
  GHashTableIter iter;
  gpointer notice;

  move_all (self->touched, self->watched);

  g_hash_table_iter_init (&iter, self->up);
  while (g_hash_table_iter_next (&iter, NULL, &notice))
    {
      GStrv about = ((OnwardNotice *) notice)->about;

      for (gsize i = 0; about[i] != NULL; i++)
        g_hash_table_add (self->watched, g_strdup (about[i]));
    }
}

gboolean
onward_reminder_board_watches (OnwardReminderBoard *self,
                               const char          *uid)
{
  return g_hash_table_contains (self->watched, uid);
}

/* Returns: (transfer container): the uids that are watched and not in @due */
GPtrArray *
onward_reminder_board_list_unseen (OnwardReminderBoard *self,
                                   GHashTable          *due)
{
  GPtrArray *unseen = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer uid;

  g_hash_table_iter_init (&iter, self->watched);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    {
      if (!g_hash_table_contains (due, uid))
        g_ptr_array_add (unseen, uid);
    }
  return unseen;
}

/* Whether all that a notice tells of was watched, and none of it is due any more. */
static gboolean
is_settled (OnwardReminderBoard *self,
            GStrv                about,
            GHashTable          *due)
{
  for (gsize i = 0; about[i] != NULL; i++)
    {
      if (!g_hash_table_contains (self->watched, about[i]) || g_hash_table_contains (due, about[i]))
        return FALSE;
    }

  return about[0] != NULL;
}

/* What was done, put off or taken away elsewhere does not stand on the screen any longer.
 * @due: of the watched, those that are open and due, or were when they were shown */
void
onward_reminder_board_end_look (OnwardReminderBoard *self,
                                GHashTable          *due)
{
  GHashTableIter iter;
  gpointer id, notice, uid;

  g_hash_table_iter_init (&iter, self->up);
  while (g_hash_table_iter_next (&iter, &id, &notice))
    {
      if (!is_settled (self, ((OnwardNotice *) notice)->about, due))
        continue;
      onward_notifier_withdraw (self->notifier, id);
      g_hash_table_iter_remove (&iter);
    }

  /* An earlier run of the program may have shown others that are still up. */
  g_hash_table_iter_init (&iter, self->watched);
  while (g_hash_table_iter_next (&iter, &uid, NULL))
    {
      g_autofree char *notice_id = onward_reminder_words_id (uid);

      if (!g_hash_table_contains (due, uid))
        onward_notifier_withdraw (self->notifier, notice_id);
    }
  g_hash_table_remove_all (self->watched);
}

/* The look failed: what was to be found out still is. */
void
onward_reminder_board_forget_look (OnwardReminderBoard *self)
{
  move_all (self->watched, self->touched);
}
