/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-world-private.h"

#include "onward-error.h"
#include "onward-schedule.h"
#include "onward-time.h"

/* One run of the reminders, and all that it touches: its clock, its desktop, its diary. */

/* The clock */

#define TEST_TYPE_WORLD_CLOCK (test_world_clock_get_type ())
G_DECLARE_FINAL_TYPE (TestWorldClock, test_world_clock, TEST, WORLD_CLOCK, OnwardWallClock)

struct _TestWorldClock
{
  OnwardWallClock parent_instance;

  OnwardTestWorld *world;
};

G_DEFINE_FINAL_TYPE (TestWorldClock, test_world_clock, ONWARD_TYPE_WALL_CLOCK)

static gint64
test_world_clock_get_now (OnwardWallClock *clock)
{
  OnwardTestWorld *world = TEST_WORLD_CLOCK (clock)->world;

  onward_test_world_step (world, TRUE);
  return world->now;
}

static GTimeZone *
test_world_clock_dup_zone (OnwardWallClock *clock)
{
  OnwardTestWorld *world = TEST_WORLD_CLOCK (clock)->world;

  onward_test_world_step (world, TRUE);
  return g_time_zone_ref (onward_test_zone (world->zone));
}

static void
test_world_clock_wake_at (OnwardWallClock *clock, gint64 moment)
{
  OnwardTestWorld *world = TEST_WORLD_CLOCK (clock)->world;

  world->life->wake = moment;
  world->working = FALSE;
}

static void
test_world_clock_class_init (TestWorldClockClass *klass)
{
  OnwardWallClockClass *clock_class = ONWARD_WALL_CLOCK_CLASS (klass);

  clock_class->get_now = test_world_clock_get_now;
  clock_class->dup_zone = test_world_clock_dup_zone;
  clock_class->wake_at = test_world_clock_wake_at;
}

static void
test_world_clock_init (TestWorldClock *self)
{
}

/* The desktop */

#define TEST_TYPE_WORLD_NOTIFIER (test_world_notifier_get_type ())
G_DECLARE_FINAL_TYPE (TestWorldNotifier, test_world_notifier, TEST, WORLD_NOTIFIER, OnwardNotifier)

struct _TestWorldNotifier
{
  OnwardNotifier parent_instance;

  OnwardTestWorld *world;
};

G_DEFINE_FINAL_TYPE (TestWorldNotifier, test_world_notifier, ONWARD_TYPE_NOTIFIER)

static gboolean
find_notice (OnwardTestWorld *world, const char *id, guint *position)
{
  for (*position = 0; *position < world->screen->len; (*position)++)
    {
      if (g_str_equal (((OnwardNotice *) g_ptr_array_index (world->screen, *position))->id, id))
        return TRUE;
    }
  return FALSE;
}

static gboolean
test_world_notifier_show (OnwardNotifier *notifier, const OnwardNotice *notice, GError **error)
{
  OnwardTestWorld *world = TEST_WORLD_NOTIFIER (notifier)->world;
  guint position;

  onward_test_world_step (world, TRUE);
  world->now += world->slow;
  if (world->life->dead || world->absent || world->n_refusals > 0)
    {
      if (world->n_refusals > 0)
        world->n_refusals--;
      onward_test_world_trouble (world);
      g_set_error_literal (error, G_DBUS_ERROR, G_DBUS_ERROR_SERVICE_UNKNOWN, "Nobody there");
      return FALSE;
    }

  onward_test_watch_shown (world, notice);
  if (find_notice (world, notice->id, &position))
    g_ptr_array_remove_index (world->screen, position);
  g_ptr_array_add (world->screen, onward_notice_new (notice->id, notice->title, notice->body, notice->target, notice->uid,
                                                     (const char *const *) notice->about));
  onward_test_world_step (world, TRUE);
  return TRUE;
}

static void
test_world_notifier_withdraw (OnwardNotifier *notifier, const char *id)
{
  OnwardTestWorld *world = TEST_WORLD_NOTIFIER (notifier)->world;
  guint position;

  if (world->life->dead || !find_notice (world, id, &position))
    return;
  if (!world->ending)
    onward_test_watch_taken (world, g_ptr_array_index (world->screen, position));
  g_ptr_array_remove_index (world->screen, position);
}

static char *
test_world_notifier_dup_server (OnwardNotifier *notifier)
{
  return TEST_WORLD_NOTIFIER (notifier)->world->absent ? NULL : g_strdup ("A world");
}

static guint
test_world_notifier_count_held (OnwardNotifier *notifier)
{
  return TEST_WORLD_NOTIFIER (notifier)->world->screen->len;
}

static void
test_world_notifier_class_init (TestWorldNotifierClass *klass)
{
  OnwardNotifierClass *notifier_class = ONWARD_NOTIFIER_CLASS (klass);

  notifier_class->show = test_world_notifier_show;
  notifier_class->withdraw = test_world_notifier_withdraw;
  notifier_class->dup_server = test_world_notifier_dup_server;
  notifier_class->count_held = test_world_notifier_count_held;
}

static void
test_world_notifier_init (TestWorldNotifier *self)
{
}

/* The diary, between the store and SQLite */

/* Which of the two programs this thread writes for */
static _Thread_local gboolean is_app_thread;

OnwardDiary *__real_onward_diary_open (const char *path, GError **error);
OnwardDiary *__wrap_onward_diary_open (const char *path, GError **error);
void         __real_onward_diary_close (OnwardDiary *diary);
void         __wrap_onward_diary_close (OnwardDiary *diary);
gboolean     __real_onward_diary_save (OnwardDiary *diary, GPtrArray *writes, GPtrArray *changes, GError **error);
gboolean     __wrap_onward_diary_save (OnwardDiary *diary, GPtrArray *writes, GPtrArray *changes, GError **error);
OnwardAgenda *__real_onward_schedule_look (const OnwardScheduleItem *items, guint n_items, const OnwardDays *days,
                                           GTimeZone *zone, gint64 now, gint64 awake);
OnwardAgenda *__wrap_onward_schedule_look (const OnwardScheduleItem *items, guint n_items, const OnwardDays *days,
                                           GTimeZone *zone, gint64 now, gint64 awake);

OnwardDiary *
__wrap_onward_diary_open (const char *path, GError **error)
{
  OnwardTestWorld *world = onward_test_world;

  is_app_thread = world->opens_app;
  if (is_app_thread)
    return __real_onward_diary_open (path, error);

  if (world->kept != NULL && !world->keeps)
    g_clear_pointer (&world->kept, __real_onward_diary_close);
  world->keeps = TRUE;
  if (world->kept == NULL)
    world->kept = __real_onward_diary_open (path, error);
  return world->kept;
}

void
__wrap_onward_diary_close (OnwardDiary *diary)
{
  OnwardTestWorld *world = onward_test_world;

  if (is_app_thread || !world->keeps)
    {
      if (!is_app_thread)
        world->kept = NULL;
      __real_onward_diary_close (diary);
    }
}

static gboolean
fail_to_write (int code, GError **error)
{
  onward_test_world->wrote_well = FALSE;
  onward_test_world->n_failed++;
  g_set_error_literal (error, ONWARD_ERROR, code, "The diary cannot be written");
  return FALSE;
}

/* Leaves out a part of the ledger as the planted mistake has it. */
static void
forget_ledger (OnwardTestWorld *world, GPtrArray *writes)
{
  for (guint i = 0; i < writes->len; i++)
    {
      OnwardWrite *write = g_ptr_array_index (writes, i);
      gboolean is_mark = onward_snapshot_number (write->snapshot, ONWARD_FOLLOW_UP_SHOWN) > 0;
      gboolean is_claim = !is_mark && onward_snapshot_number (write->snapshot, ONWARD_FOLLOW_UP_CLAIMED) > 0;

      if ((world->fault == ONWARD_TEST_LOST_CLAIM && is_claim) ||
          (world->fault == ONWARD_TEST_DOUBLED_SHOW && is_mark && world->n_writes % 4 == 0))
        write->changed = 0;
    }
}

gboolean
__wrap_onward_diary_save (OnwardDiary *diary, GPtrArray *writes, GPtrArray *changes, GError **error)
{
  OnwardTestWorld *world = onward_test_world;

  if (is_app_thread)
    return __real_onward_diary_save (diary, writes, changes, error);

  onward_test_world_step (world, FALSE);
  if (world->life->dead)
    return fail_to_write (ONWARD_ERROR_FAILED, error);
  if (world->n_full > 0)
    {
      world->n_full--;
      onward_test_world_trouble (world);
      return fail_to_write (ONWARD_ERROR_FULL, error);
    }
  forget_ledger (world, writes);
  world->wrote_well = __real_onward_diary_save (diary, writes, changes, error);
  if (world->wrote_well)
    world->n_writes++;
  onward_test_world_step (world, FALSE);
  return world->wrote_well;
}

/* The rules, as they are or with the planted mistake in them. */
OnwardAgenda *
__wrap_onward_schedule_look (const OnwardScheduleItem *items, guint n_items, const OnwardDays *days, GTimeZone *zone,
                             gint64 now, gint64 awake)
{
  OnwardTestWorld *world = onward_test_world;
  OnwardScheduleItem *changed = (OnwardScheduleItem *) items;
  g_autofree char *today = onward_test_local (now, world->zone);

  if (world->fault == ONWARD_TEST_WRONG_ZONE)
    zone = onward_test_zone (world->life->zone);
  for (guint i = 0; i < n_items; i++)
    {
      if (world->fault == ONWARD_TEST_DROPPED_DAY && strncmp (items[i].at, today, ONWARD_DAY_LENGTH) < 0)
        changed[i].at = "";
      if (world->fault == ONWARD_TEST_ABANDONED_CLAIM && items[i].claimed > 0)
        changed[i].shown = items[i].claimed;
    }
  return __real_onward_schedule_look (items, n_items, days, zone, now, awake);
}

/* Messages on their way to the reminders: in the middle of work they wait for the main loop. */

typedef struct
{
  OnwardTestWorld *world;
  TestLife *life;
  GStrv uids; /* that changed */
  GStrv gone; /* notices that went with their server */
  gboolean arrived;
} Message;

static void
arrive (OnwardTestWorld *self)
{
  g_autoptr (GVariant) status = g_variant_ref_sink (onward_reminder_service_dup_status (self->life->service));
  g_autoptr (GVariant) waiting = g_variant_lookup_value (status, "waiting", NULL);

  if (g_variant_get_boolean (waiting))
    self->working = TRUE;
  onward_notifier_emit_arrived (self->life->notifier);
}

static gboolean
deliver (gpointer data)
{
  Message *message = data;
  OnwardTestWorld *self = message->world;

  self->n_deferred--;
  if (message->life != self->life || self->life->dead)
    return G_SOURCE_REMOVE;

  for (guint i = 0; message->gone != NULL && message->gone[i] != NULL; i++)
    onward_notifier_emit_gone (self->life->notifier, message->gone[i]);
  if (message->arrived)
    arrive (self);
  if (message->uids != NULL)
    {
      self->working = TRUE;
      if (onward_store_get_is_open (self->store))
        onward_store_reread (self->store, &onward_follow_up_type, (const char *const *) message->uids);
      onward_reminder_service_heard (self->life->service, (const char *const *) message->uids);
    }
  return G_SOURCE_REMOVE;
}

static void
message_free (gpointer data)
{
  Message *message = data;

  g_strfreev (message->uids);
  g_strfreev (message->gone);
  g_free (message);
}

static void
send (OnwardTestWorld *self, GStrv uids, GStrv gone, gboolean arrived, gboolean at_rest)
{
  Message *message = g_new0 (Message, 1);

  *message = (Message) { self, self->life, uids, gone, arrived };
  self->n_deferred++;
  if (at_rest)
    {
      deliver (message);
      message_free (message);
      onward_test_world_settle (self);
      return;
    }
  g_idle_add_full (G_PRIORITY_DEFAULT, deliver, message, message_free);
}

/* @uids: (nullable): NULL for all */
void
onward_test_life_hear (OnwardTestWorld *self, const char *const *uids, gboolean at_rest)
{
  static const char *const all[] = { NULL };

  if (self->life != NULL)
    send (self, g_strdupv ((GStrv) (uids != NULL ? uids : all)), NULL, FALSE, at_rest);
}

/* A life */

void
onward_test_life_start (OnwardTestWorld *self)
{
  TestLife *life = g_new0 (TestLife, 1);

  self->life = life;
  life->zone = self->zone;
  life->wake = ONWARD_WALL_CLOCK_NEVER;
  life->clock = g_object_new (TEST_TYPE_WORLD_CLOCK, NULL);
  TEST_WORLD_CLOCK (life->clock)->world = self;
  life->notifier = g_object_new (TEST_TYPE_WORLD_NOTIFIER, NULL);
  TEST_WORLD_NOTIFIER (life->notifier)->world = self;
  life->service = onward_reminder_service_new (self->store, life->clock, life->notifier, self->settings);
  onward_reminder_service_stay (life->service);
  self->working = TRUE;
  onward_reminder_service_look (life->service);
}

/* What is left of a run that was killed, or that ends when the machine is switched off. */
void
onward_test_life_end (OnwardTestWorld *self)
{
  TestLife *life = self->life;

  if (!life->dead)
    {
      self->ending = TRUE;
      onward_reminder_service_withdraw (life->service);
      self->ending = FALSE;
    }
  else
    {
      /* Nothing that it had in memory is left, but to open the diary takes its time. */
      self->keeps = ++self->n_killed % 4 != 1;
    }

  for (guint i = 0; i < self->items->len; i++)
    {
      TestItem *item = g_ptr_array_index (self->items, i);

      item->may_repeat = item->may_repeat || item->in_doubt;
      item->in_doubt = FALSE;
    }
  g_ptr_array_set_size (self->screen, 0);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (life->service);
  g_assert_finalize_object (life->clock);
  g_assert_finalize_object (life->notifier);
  g_clear_pointer (&self->life, g_free);
}

void
onward_test_life_ring (OnwardTestWorld *self)
{
  self->working = TRUE;
  onward_wall_clock_ring (self->life->clock);
  onward_test_world_settle (self);
}

/* A press on a button of a notice, or away with it. */
void
onward_test_life_click (OnwardTestWorld *self, guint which)
{
  static const OnwardNoticeAction actions[] = { ONWARD_NOTICE_DONE, ONWARD_NOTICE_LATER, ONWARD_NOTICE_OPEN };
  g_autoptr (OnwardNotice) notice = NULL;
  guint n_happened = self->n_happened;
  guint n_failed = self->n_failed;
  TestItem *item;
  g_autofree char *at = NULL;

  if (self->life == NULL || self->screen->len == 0)
    return;
  notice = g_ptr_array_steal_index (self->screen, which % self->screen->len);
  which = which / 7 % 4;
  if (which == 3)
    {
      onward_notifier_emit_gone (self->life->notifier, notice->id);
      return;
    }

  item = *notice->uid != '\0' ? g_hash_table_lookup (self->by_uid, notice->uid) : NULL;
  at = g_strdup (item != NULL ? item->at : "");
  self->working = TRUE;
  onward_notifier_emit_acted (self->life->notifier, notice->id, item != NULL ? actions[which] : ONWARD_NOTICE_OPEN, "");
  onward_test_world_settle (self);
  onward_test_app_read (self);

  if (item == NULL || item->is_gone || self->n_failed != n_failed || self->n_happened != n_happened)
    return;
  if (actions[which] == ONWARD_NOTICE_DONE && item->is_open)
    onward_test_world_blame (self, "%s was done on its notice, and is open", item->uid);
  if (actions[which] == ONWARD_NOTICE_LATER && item->is_open && g_str_equal (at, item->at))
    onward_test_world_blame (self, "%s was put off on its notice, and was not", item->uid);
}

/* All that is up goes with its server. */
static void
server_goes (OnwardTestWorld *self, gboolean comes_back, gboolean at_rest)
{
  g_autoptr (GStrvBuilder) gone = g_strv_builder_new ();

  for (guint i = 0; i < self->screen->len; i++)
    g_strv_builder_add (gone, ((OnwardNotice *) g_ptr_array_index (self->screen, i))->id);
  g_ptr_array_set_size (self->screen, 0);
  self->absent = !comes_back;
  if (self->life != NULL)
    send (self, NULL, g_strv_builder_end (gone), comes_back, at_rest);
}

void
onward_test_life_server (OnwardTestWorld *self, const OnwardTestEvent *event, gboolean at_rest)
{
  switch (event->amount)
    {
    case 0:
      server_goes (self, FALSE, at_rest);
      break;

    case 1:
      self->absent = FALSE;
      self->n_refusals = 0;
      self->slow = 0;
      if (self->life != NULL)
        send (self, NULL, NULL, TRUE, at_rest);
      break;

    case 2:
      server_goes (self, TRUE, at_rest);
      break;

    default:
      if (event->which % 2 == 0)
        self->n_refusals = 1 + event->which % 3;
      else
        self->slow = event->which % 25;
    }
}
