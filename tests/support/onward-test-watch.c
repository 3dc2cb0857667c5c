/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-world-private.h"

/* What a person was promised of reminders: each comes up when it is due, once, and not after it was
 * acted on; and it stays where it can be seen until then. */

/* Seconds that a reminder may be late while all is well. */
#define PATIENCE 2

/* Of so many, one after the other, may a slow server be told before one that it refused is tried again. */
#define SLOW_SHOWS 5

/* Of more than these a digest may tell when all of them are due this minute. */
#define CROWD 3

static gint64
due_at (OnwardTestWorld *self, const char *at)
{
  return onward_test_comes_at (at, self->zone);
}

/* What the application did since the reminders last looked at the diary they cannot know. */
static gboolean
has_raced (OnwardTestWorld *self, const TestItem *item)
{
  return item->settled == self->n_writes;
}

static void
watch_time (OnwardTestWorld *self, const TestItem *item)
{
  if (item->is_gone)
    onward_test_world_blame (self, "%s came up after it was deleted", item->uid);
  else if (!item->is_open)
    onward_test_world_blame (self, "%s came up after it was done", item->uid);
  else if (item->is_quiet)
    onward_test_world_blame (self, "%s came up and is to stand on Today quietly", item->uid);
  else if (due_at (self, item->at) > self->now)
    onward_test_world_blame (self, "%s came up before it was due at %s", item->uid, item->at);
  else if (self->slow == 0 && onward_test_is_quiet (&self->quiet, self->now, self->zone))
    onward_test_world_blame (self, "%s came up in quiet hours", item->uid);
}

static void
watch_one (OnwardTestWorld *self, const char *uid, gboolean is_checked)
{
  TestItem *item = g_hash_table_lookup (self->by_uid, uid);
  const char *at = item->at;

  if (!has_raced (self, item))
    watch_time (self, item);
  else if (*item->was_at != '\0')
    at = item->was_at;

  if (g_str_equal (item->shown_for, at) && !item->may_repeat)
    onward_test_world_blame (self, "%s came up twice for %s", uid, at);
  if (is_checked && !has_raced (self, item) && !onward_test_app_claimed (self, item))
    onward_test_world_blame (self, "%s came up and the diary did not know before", uid);

  if (at != item->shown_for)
    {
      g_free (item->shown_for);
      item->shown_for = g_strdup (at);
    }
  item->in_doubt = TRUE;
  item->may_repeat = FALSE;
}

/* Called when a notice is put on the screen. */
void
onward_test_watch_shown (OnwardTestWorld *self, const OnwardNotice *notice)
{
  guint n_about = g_strv_length (notice->about);

  for (guint i = 0; i < n_about; i++)
    {
      const TestItem *item = g_hash_table_lookup (self->by_uid, notice->about[i]);
      gint64 due = due_at (self, item->at);

      if (n_about > 1 && n_about <= CROWD && !has_raced (self, item) && self->slow == 0 &&
          self->now - due < 60 && due > self->ok_since && item->known <= due)
        onward_test_world_blame (self, "%s was due now and came up in a digest of %u", notice->about[i], n_about);
      watch_one (self, notice->about[i], i < CROWD);
    }
  self->n_shown++;
}

/* Called when the reminders take a notice off the screen. */
void
onward_test_watch_taken (OnwardTestWorld *self, const OnwardNotice *notice)
{
  for (guint i = 0; notice->about[i] != NULL; i++)
    {
      const TestItem *item = g_hash_table_lookup (self->by_uid, notice->about[i]);

      if (!has_raced (self, item) && !item->is_gone && item->is_open && g_str_equal (item->at, item->shown_for))
        onward_test_world_blame (self, "%s was taken off the screen and nobody had answered", item->uid);
    }
}

/* Called when the reminders have nothing left to do. */
void
onward_test_watch_rest (OnwardTestWorld *self)
{
  if (self->wrote_well)
    {
      for (guint i = 0; i < self->items->len; i++)
        {
          TestItem *item = g_ptr_array_index (self->items, i);

          item->in_doubt = item->in_doubt && item->is_gone;
        }
    }

  for (guint i = 0; self->n_full == 0 && self->wrote_well && i < self->screen->len; i++)
    {
      const OnwardNotice *notice = g_ptr_array_index (self->screen, i);
      gboolean any = notice->about[0] == NULL;

      for (guint j = 0; notice->about[j] != NULL; j++)
        {
          const TestItem *item = g_hash_table_lookup (self->by_uid, notice->about[j]);

          any = any || (item->is_open && !item->is_gone);
        }
      if (!any)
        onward_test_world_blame (self, "%s is still on the screen and all of it was answered", notice->id);
    }
}

/* Called at moments at which the machine is awake and the reminders rest. */
void
onward_test_watch_late (OnwardTestWorld *self)
{
  gint64 patience = PATIENCE + SLOW_SHOWS * (gint64) self->slow;

  if (self->absent || self->n_full > 0 || onward_test_is_quiet (&self->quiet, self->now, self->zone))
    return;

  for (guint i = 0; i < self->items->len; i++)
    {
      const TestItem *item = g_ptr_array_index (self->items, i);
      gint64 due;

      if (item->is_gone || !item->is_open || item->is_quiet || g_str_equal (item->at, item->shown_for))
        continue;
      due = MAX (MAX (due_at (self, item->at), item->known), self->ok_since);
      if (onward_test_after_quiet (&self->quiet, due, self->zone) + patience < self->now)
        onward_test_world_blame (self, "%s was due at %s and has not come up", item->uid, item->at);
    }
}
