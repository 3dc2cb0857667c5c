/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-world-private.h"

#include <glib/gstdio.h>
#include <stdarg.h>

#define DAY (24 * 60 * 60)

/* After a fault that may pass, the reminders try again. */
#define RETRY (5 * 60)

/* What a killed run, or one that could not write, had claimed is left alone for so long. */
#define CLAIM 61

/* With no server or no room on the disk they wake again and again; a few times will do. */
#define LONGEST_TROUBLE (25 * 60)

/* A wake that often, in one stretch, is a program that runs in circles. */
#define MOST_RINGS 400

/* Quiet hours from and until, in minutes */
static const OnwardTestQuiet quiet_hours[] = {
  { 0, 0 }, { 0, 0 }, { 0, 0 }, { 22 * 60, 8 * 60 }, { 21 * 60, 7 * 60 + 30 }, { 12 * 60, 14 * 60 }, { 60, 150 }, { 23 * 60, 0 },
};

OnwardTestWorld *onward_test_world;

/* The first word counts: what follows may be its consequence. */
void
onward_test_world_blame (OnwardTestWorld *self, const char *format, ...)
{
  g_autofree char *now = onward_test_local (self->now, self->zone);
  g_autofree char *text = NULL;
  va_list arguments;

  if (self->wrong != NULL)
    return;
  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  self->wrong = g_strdup_printf ("%s (at %s)", text, now);
}

void
onward_test_world_trouble (OnwardTestWorld *self)
{
  self->troubled = TRUE;
  self->ok_since = MAX (self->ok_since, self->now + RETRY);
}

/* Events in the middle of work */

static void
happen (OnwardTestWorld *self, const OnwardTestEvent *event, gboolean at_rest)
{
  switch (event->kind)
    {
    case ONWARD_TEST_KILL:
      if (self->life == NULL)
        break;
      self->life->dead = TRUE;
      self->crashed = TRUE;
      self->away_for = event->amount;
      if (at_rest)
        onward_test_world_settle (self);
      break;

    case ONWARD_TEST_DISK:
      self->n_full = event->amount == 3 ? 0 : event->amount == 2 ? 1000 : (guint) event->amount + 1;
      if (event->amount == 3)
        self->ok_since = MAX (self->ok_since, self->now + (self->troubled ? RETRY : 0));
      break;

    case ONWARD_TEST_SERVER:
      onward_test_life_server (self, event, at_rest);
      break;

    case ONWARD_TEST_MOVE:
    case ONWARD_TEST_DONE:
    case ONWARD_TEST_REOPEN:
    case ONWARD_TEST_DELETE:
    case ONWARD_TEST_RESTORE:
    case ONWARD_TEST_PLAN:
      onward_test_app_event (self, event, at_rest);
      break;

    case ONWARD_TEST_WAIT:
    case ONWARD_TEST_SUSPEND:
    case ONWARD_TEST_SET_CLOCK:
    case ONWARD_TEST_TRAVEL:
    case ONWARD_TEST_TO_CHANGE:
    case ONWARD_TEST_REBOOT:
    case ONWARD_TEST_CLICK:
    case ONWARD_TEST_N_EVENTS:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_of_machine (OnwardTestEventKind kind)
{
  return kind == ONWARD_TEST_KILL || kind == ONWARD_TEST_DISK;
}

/* The thread that writes can be stopped, but nobody else acts on it. */
void
onward_test_world_step (OnwardTestWorld *self, gboolean on_main)
{
  if (self->life == NULL || self->life->dead || self->ending)
    return;

  for (guint i = 0; i < self->armed->len; i++)
    {
      OnwardTestEvent *event = &g_array_index (self->armed, OnwardTestEvent, i);

      if (event->when > 0)
        event->when--;
    }
  for (guint i = 0; i < self->armed->len;)
    {
      OnwardTestEvent event = g_array_index (self->armed, OnwardTestEvent, i);

      if (event.when > 0 || !(on_main || is_of_machine (event.kind)))
        {
          i++;
          continue;
        }
      g_array_remove_index (self->armed, i);
      self->n_happened++;
      happen (self, &event, FALSE);
    }
}

/* A killed program is started again, by the bus or when the person is back. */
static void
bring_back (OnwardTestWorld *self)
{
  onward_test_life_end (self);
  onward_test_app_read (self);
  self->now += self->away_for;
  self->ok_since = self->now + CLAIM;
  onward_test_life_start (self);
}

/* Lets the reminders do all that they have to do. */
void
onward_test_world_settle (OnwardTestWorld *self)
{
  gboolean was_killed;

  do
    {
      while (self->working || self->n_deferred > 0)
        g_main_context_iteration (NULL, TRUE);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      was_killed = self->life != NULL && self->life->dead;
      if (was_killed)
        bring_back (self);
    }
  while (was_killed || self->working || self->n_deferred > 0);

  if (self->n_happened != self->n_read)
    onward_test_app_read (self);
  self->n_read = self->n_happened;
  onward_test_watch_rest (self);
}

/* Time */

/* Lets the machine be awake until @end.  Each ring is for something. */
static void
pass_time (OnwardTestWorld *self, gint64 end)
{
  gint64 last = self->absent || self->n_full > 0 ? MIN (end, self->now + LONGEST_TROUBLE) : end;
  guint n_rings = 0;

  onward_test_watch_late (self);
  while (self->wrong == NULL && self->life->wake <= last)
    {
      guint n_shown = self->n_shown;
      guint n_happened = self->n_happened;

      self->now = MAX (self->now, self->life->wake);
      onward_test_watch_late (self);
      onward_test_life_ring (self);
      if (self->n_shown == n_shown && self->n_happened == n_happened && !self->troubled && !self->crashed)
        onward_test_world_blame (self, "the reminders woke for nothing");
      if (++n_rings > MOST_RINGS)
        onward_test_world_blame (self, "the reminders wake again and again");
      onward_test_watch_late (self);
      /* It may have begun only now. */
      if (self->absent || self->n_full > 0)
        last = MIN (last, self->now + LONGEST_TROUBLE);
    }
  self->now = MAX (self->now, last);
  onward_test_watch_late (self);
}

static void
sleep_for (OnwardTestWorld *self, gint64 span)
{
  self->now += span;
  if (self->fault == ONWARD_TEST_DEAF_TIMER && self->life->wake != ONWARD_WALL_CLOCK_NEVER)
    self->life->wake += span;
  self->ok_since = MAX (self->ok_since, self->now);
  if (self->life->wake <= self->now)
    onward_test_life_ring (self);
}

/* The system tells of a clock that was set and of another zone. */
static void
look_again (OnwardTestWorld *self)
{
  self->ok_since = self->now + (self->crashed || self->troubled ? CLAIM : 0);
  onward_test_life_ring (self);
}

static void
play_one (OnwardTestWorld *self, const OnwardTestEvent *event)
{
  gint64 change;

  switch (event->kind)
    {
    case ONWARD_TEST_WAIT:
      pass_time (self, self->now + event->amount);
      break;

    case ONWARD_TEST_SUSPEND:
      sleep_for (self, event->amount);
      break;

    case ONWARD_TEST_SET_CLOCK:
      self->now += event->amount;
      look_again (self);
      break;

    case ONWARD_TEST_TRAVEL:
      self->zone = event->which % ONWARD_TEST_N_ZONES;
      look_again (self);
      break;

    case ONWARD_TEST_TO_CHANGE:
      change = onward_test_next_change (self->now, self->zone);
      if (change + event->amount > self->now)
        pass_time (self, change + event->amount);
      break;

    case ONWARD_TEST_REBOOT:
      onward_test_life_end (self);
      self->now += event->amount;
      self->ok_since = self->now + (self->crashed || self->troubled ? CLAIM : 0);
      onward_test_life_start (self);
      onward_test_world_settle (self);
      break;

    case ONWARD_TEST_CLICK:
      onward_test_life_click (self, event->which);
      break;

    case ONWARD_TEST_KILL:
    case ONWARD_TEST_PLAN:
    case ONWARD_TEST_MOVE:
    case ONWARD_TEST_DONE:
    case ONWARD_TEST_REOPEN:
    case ONWARD_TEST_DELETE:
    case ONWARD_TEST_RESTORE:
    case ONWARD_TEST_SERVER:
    case ONWARD_TEST_DISK:
      if (event->when > 0)
        g_array_append_val (self->armed, *event);
      else
        happen (self, event, TRUE);
      break;

    case ONWARD_TEST_N_EVENTS:
    default:
      g_assert_not_reached ();
    }
}

/* All is well again, and after a day there is nothing left that has not come up. */
static void
play_end (OnwardTestWorld *self)
{
  OnwardTestEvent server = { .kind = ONWARD_TEST_SERVER, .amount = 1 };

  g_array_set_size (self->armed, 0);
  self->n_full = 0;
  if (self->troubled)
    self->ok_since = MAX (self->ok_since, self->now + RETRY);
  onward_test_life_server (self, &server, TRUE);
  pass_time (self, self->now + DAY);
}

static void
begin (OnwardTestWorld *self, const OnwardTestHistory *history)
{
  g_autofree char *from = NULL;
  g_autofree char *until = NULL;

  self->history = history;
  self->now = self->ok_since = history->start;
  self->zone = history->zone;
  self->quiet = quiet_hours[history->quiet % G_N_ELEMENTS (quiet_hours)];
  self->n_writes = 1;
  self->n_shown = self->n_happened = self->n_read = self->n_killed = self->n_refusals = self->n_full = self->slow = 0;
  self->absent = self->troubled = self->crashed = FALSE;
  self->wrote_well = TRUE;
  self->n_failed = 0;
  g_hash_table_remove_all (self->by_uid);
  g_ptr_array_set_size (self->items, 0);
  g_array_set_size (self->armed, 0);
  onward_test_app_clear (self);

  from = g_strdup_printf ("%02d:%02d", self->quiet.from / 60, self->quiet.from % 60);
  until = g_strdup_printf ("%02d:%02d", self->quiet.until / 60, self->quiet.until % 60);
  g_settings_set_boolean (self->settings, "quiet-hours", self->quiet.from != self->quiet.until);
  g_settings_set_string (self->settings, "quiet-from", from);
  g_settings_set_string (self->settings, "quiet-until", until);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

char *
onward_test_world_play (const OnwardTestHistory *history, gpointer world)
{
  OnwardTestWorld *self = world;

  begin (self, history);
  onward_test_life_start (self);
  onward_test_world_settle (self);
  for (guint i = 0; i < history->events->len && self->wrong == NULL; i++)
    play_one (self, &g_array_index (history->events, OnwardTestEvent, i));
  if (self->wrong == NULL)
    play_end (self);
  self->n_full = 0;
  g_array_set_size (self->armed, 0);
  onward_test_life_end (self);
  return g_steal_pointer (&self->wrong);
}

/* The reminders have much to say of their troubles here; never of what the person wrote. */
static void
log_cb (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  if (strstr (message, "Ada") != NULL)
    onward_test_world_blame (onward_test_world, "it was logged that “%s”", message);
}

OnwardTestWorld *
onward_test_world_new (OnwardTestFault fault)
{
  OnwardTestWorld *self = g_new0 (OnwardTestWorld, 1);
  g_autofree char *path = NULL;

  g_assert_null (onward_test_world);
  onward_test_world = self;
  self->log = g_log_set_handler ("Onward-Reminders", G_LOG_LEVEL_MESSAGE | G_LOG_LEVEL_INFO | G_LOG_LEVEL_DEBUG, log_cb,
                                 NULL);
  self->fault = fault;
  /* Where nothing waits for a disk, if there is such a place. */
  self->folder = g_strdup ("/dev/shm/onward-test-XXXXXX");
  if (g_mkdtemp (self->folder) == NULL)
    {
      g_free (self->folder);
      self->folder = g_dir_make_tmp ("onward-test-XXXXXX", NULL);
    }
  path = g_build_filename (self->folder, "onward.db", NULL);
  self->settings = g_settings_new (ONWARD_APP_ID);
  /* What comes up here is follow-ups. */
  g_settings_set_boolean (self->settings, "weekly-recap", FALSE);
  self->items = g_ptr_array_new_with_free_func (onward_test_item_free);
  self->by_uid = g_hash_table_new (g_str_hash, g_str_equal);
  self->screen = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_notice_free);
  self->armed = g_array_new (FALSE, FALSE, sizeof (OnwardTestEvent));
  onward_test_app_start (self);
  self->store = onward_store_new (path);
  return self;
}

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(gboolean *) data = TRUE;
}

/* What was kept open is closed where it was opened. */
static void
close_store (OnwardTestWorld *self)
{
  gboolean opened = FALSE;
  gboolean closed = FALSE;

  onward_store_open_async (self->store, NULL, answer_cb, &opened);
  while (!opened)
    g_main_context_iteration (NULL, TRUE);
  self->keeps = FALSE;
  onward_store_close_async (self->store, answer_cb, &closed);
  while (!closed)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (self->store);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

void
onward_test_world_free (OnwardTestWorld *self)
{
  g_log_remove_handler ("Onward-Reminders", self->log);
  close_store (self);
  onward_test_app_stop (self);
  remove_folder (self->folder);
  g_settings_reset (self->settings, "weekly-recap");
  g_settings_reset (self->settings, "quiet-hours");
  g_settings_reset (self->settings, "quiet-from");
  g_settings_reset (self->settings, "quiet-until");
  g_object_unref (self->settings);
  g_hash_table_unref (self->by_uid);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->screen);
  g_array_unref (self->armed);
  g_free (self->folder);
  g_clear_pointer (&onward_test_world, g_free);
}
