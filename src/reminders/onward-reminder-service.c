/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-service.h"

#include "onward-error.h"
#include "onward-folder-watch.h"
#include "onward-follow-up.h"
#include "onward-reminder-board.h"
#include "onward-reminder-look.h"
#include "onward-reminder-recap.h"
#include "onward-reminder-review.h"
#include "onward-reminder-words.h"
#include "onward-schedule.h"

/* What is further away than this is no reason to stay in memory. */
#define NEAR_SECONDS (24 * 60 * 60)

/* After a fault that may pass: a full disk, a diary that another program holds, no server. */
#define RETRY_SECONDS (5 * 60)

/* A test is for somebody who waits for it. */
#define TEST_AT_MOST_SECONDS 60

typedef enum
{
  JOB_LOOK,
  JOB_DONE,
  JOB_LATER,
} JobKind;

typedef struct
{
  JobKind kind;
  char *uid; /* of the follow-up to act on */
} Job;

struct _OnwardReminderService
{
  GObject parent_instance;

  /* owned */
  OnwardStore *store;
  OnwardWallClock *clock;
  OnwardNotifier *notifier;
  GSettings *settings;       /* or NULL: as shipped */
  OnwardFolderWatch *folder; /* waits for a diary that is not there yet */
  OnwardReminderBoard *board;
  GQueue jobs;
  Job *job;                  /* the one that is being done */

  gint64 awake; /* moment of the last look */
  gint64 next;  /* moment of the next one, 0 when there is none */
  gint64 n_open;
  OnwardRecapOutlook recap;
  OnwardReviewOutlook review;
  gboolean faulty;  /* the last look ended early */
  gboolean refused; /* something is due and could not be shown */
  gboolean stays;
  gboolean busy;    /* the diary is open or about to be */
  guint testing;    /* source of a test that is asked for */
};

enum
{
  OPEN,
  IDLE,
  REFUSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardReminderService, onward_reminder_service, G_TYPE_OBJECT)

static void next_job (OnwardReminderService *self);

static void
job_free (Job *job)
{
  g_free (job->uid);
  g_free (job);
}

/* Habits */

static void
read_habits (OnwardReminderService *self,
             OnwardReminderHabits  *habits)
{
  *habits = (OnwardReminderHabits) { .discreet = FALSE };
  onward_days_read (&habits->days, self->settings);
  if (self->settings != NULL)
    habits->discreet = g_settings_get_boolean (self->settings, "discreet");
}

/* Sleep */

static gboolean
has_diary (OnwardReminderService *self)
{
  return g_file_test (onward_store_get_path (self->store), G_FILE_TEST_EXISTS);
}

static void
folder_cb (gpointer data)
{
  OnwardReminderService *self = data;

  g_clear_pointer (&self->folder, onward_folder_watch_free);
  onward_reminder_service_look (self);
}

/* Returns: (transfer full): of the folders that lead to the diary, the nearest that is there */
static char *
find_folder (OnwardReminderService *self)
{
  g_autofree char *folder = g_path_get_dirname (onward_store_get_path (self->store));

  while (!g_file_test (folder, G_FILE_TEST_IS_DIR) && !g_str_equal (folder, "/") && !g_str_equal (folder, "."))
    {
      char *parent = g_path_get_dirname (folder);

      g_free (folder);
      folder = parent;
    }

  return g_steal_pointer (&folder);
}

/* A diary is the application's to make.  Until there is one, the folder nearest to it is watched;
 * what came to be before the watch stood is looked for once more. */
static void
wait_for_diary (OnwardReminderService *self)
{
  g_autofree char *folder = find_folder (self);
  gboolean moved;

  do
    {
      char *nearest;

      g_clear_pointer (&self->folder, onward_folder_watch_free);
      self->folder = onward_folder_watch_new (folder, NULL, folder_cb, self);
      nearest = find_folder (self);
      moved = !g_str_equal (nearest, folder);
      g_free (folder);
      folder = nearest;
    }
  while (moved);

  if (has_diary (self))
    onward_reminder_service_look (self);
}

/* The earlier of the two.  A look that ended early leaves a moment of before, which would wake the
 * program at once, and again and again. */
static gint64
sooner (OnwardReminderService *self,
        gint64                 wake,
        gint64                 moment)
{
  if (moment == 0 || (self->faulty && moment <= onward_wall_clock_get_now (self->clock)))
    return wake;

  return MIN (wake, moment);
}

static void
go_to_sleep (OnwardReminderService *self)
{
  gint64 wake = sooner (self, ONWARD_WALL_CLOCK_NEVER, self->next);

  if (self->recap.waits)
    wake = sooner (self, wake, self->recap.next);
  wake = sooner (self, wake, self->review.next);
  if (self->faulty || self->refused)
    wake = MIN (wake, onward_wall_clock_get_now (self->clock) + RETRY_SECONDS);

  onward_wall_clock_wake_at (self->clock, wake);
  g_signal_emit (self, signals[IDLE], 0);
}

static void
closed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (OnwardReminderService) self = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_close_finish (ONWARD_STORE (source), result, &error))
    g_message ("The diary was not closed well (%s %d)", g_quark_to_string (error->domain), error->code);

  self->busy = FALSE;
  if (g_queue_is_empty (&self->jobs))
    go_to_sleep (self);
  else
    next_job (self);
}

/* Between two looks nothing is held: not the memory, and not a file that may be moved away. */
static void
end_of_jobs (OnwardReminderService *self)
{
  if (onward_store_get_is_open (self->store))
    {
      onward_store_close_async (self->store, closed_cb, g_object_ref (self));
      return;
    }

  self->busy = FALSE;
  go_to_sleep (self);
}

/* Faults */

/* No text of the error: it may hold a path, and a log is read by others. */
static void
fault (OnwardReminderService *self,
       const GError          *error)
{
  static const int for_good[] = {
    ONWARD_ERROR_NOT_A_DIARY,
    ONWARD_ERROR_NEWER,
    ONWARD_ERROR_DAMAGED,
    ONWARD_ERROR_UNREADABLE,
  };

  self->faulty = TRUE;
  g_message ("The diary cannot be used now (%s %d)", g_quark_to_string (error->domain), error->code);

  for (guint i = 0; i < G_N_ELEMENTS (for_good); i++)
    {
      if (g_error_matches (error, ONWARD_ERROR, for_good[i]))
        {
          g_signal_emit (self, signals[REFUSED], 0);
          return;
        }
    }
}

static void
end_job (OnwardReminderService *self)
{
  g_clear_pointer (&self->job, job_free);
  next_job (self);
}

/* Looking */

static void
recap_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (OnwardReminderService) self = data;
  g_autoptr (GError) error = NULL;

  if (onward_reminder_recap_finish (ONWARD_STORE (source), result, &self->recap, &error))
    self->refused |= self->recap.refused;
  else
    fault (self, error);
  end_job (self);
}

/* Without settings there is nowhere to keep what was told. */
static void
look_at_week (OnwardReminderService *self)
{
  OnwardReminderHabits habits;

  if (self->settings == NULL)
    {
      end_job (self);
      return;
    }

  read_habits (self, &habits);
  self->review = onward_reminder_review (self->clock, self->board, self->settings, &habits);
  self->refused |= self->review.refused;
  onward_reminder_recap_async (self->store, self->clock, self->board, self->settings, &habits, recap_cb,
                               g_object_ref (self));
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (OnwardReminderService) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardOutlook) outlook = NULL;

  outlook = onward_reminder_look_finish (ONWARD_STORE (source), result, &error);
  if (outlook == NULL)
    {
      onward_reminder_board_forget_look (self->board);
      /* One was deleted while this was at work; what else is due does not wait for that. */
      if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
        onward_reminder_service_look (self);
      else
        fault (self, error);
      end_job (self);
      return;
    }

  self->faulty = FALSE;
  self->refused = outlook->refused;
  self->next = outlook->next;
  self->n_open = outlook->n_open;
  self->awake = onward_wall_clock_get_now (self->clock);
  onward_reminder_board_end_look (self->board, outlook->due);
  look_at_week (self);
}

static void
look (OnwardReminderService *self)
{
  OnwardReminderHabits habits;

  read_habits (self, &habits);
  onward_reminder_board_begin_look (self->board);
  onward_reminder_look_async (self->store, self->clock, self->board, &habits, self->awake, looked_cb,
                              g_object_ref (self));
}

/* Acting */

static void
acted_saved_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (OnwardReminderService) self = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    {
      onward_reminder_board_show (self->board, onward_reminder_words_unsaved (), NULL);
      fault (self, error);
    }

  end_job (self);
}

/* Returns: (transfer full): the drafts to save */
static GPtrArray *
put_off (OnwardReminderService *self,
         OnwardFollowUp        *follow_up,
         GDateTime             *now)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *until = NULL;
  OnwardReminderHabits habits;

  read_habits (self, &habits);
  until = onward_schedule_later (ONWARD_LATER_TOMORROW, now, &habits.days);
  onward_follow_up_later (follow_up, until, g_date_time_to_unix (now));
  g_ptr_array_add (drafts, g_object_ref (follow_up));
  return drafts;
}

static void
acted_loaded_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (OnwardReminderService) self = data;
  g_autoptr (OnwardRecord) record = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autoptr (GDateTime) now = onward_wall_clock_dup_local (self->clock);
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GError) error = NULL;

  record = onward_store_load_finish (ONWARD_STORE (source), result, &error);
  if (record == NULL && !g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    fault (self, error);
  /* Done elsewhere while the notice was up, or taken away: there is nothing left to do. */
  if (record == NULL || onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE) != ONWARD_FOLLOW_UP_OPEN ||
      onward_follow_up_has_gone_on (ONWARD_FOLLOW_UP (record), now))
    {
      end_job (self);
      return;
    }

  draft = onward_record_dup_draft (record);
  if (self->job->kind == JOB_DONE)
    drafts = onward_follow_up_finish (ONWARD_FOLLOW_UP (draft), now);
  else
    drafts = put_off (self, ONWARD_FOLLOW_UP (draft), now);
  onward_store_save_async (self->store, drafts, NULL, acted_saved_cb, g_object_ref (self));
}

/* The queue */

static void
do_job (OnwardReminderService *self)
{
  self->job = g_queue_pop_head (&self->jobs);

  switch (self->job->kind)
    {
    case JOB_DONE:
    case JOB_LATER:
      onward_store_load_async (self->store, &onward_follow_up_type, self->job->uid, NULL, acted_loaded_cb,
                               g_object_ref (self));
      break;

    case JOB_LOOK:
    default:
      look (self);
    }
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (OnwardReminderService) self = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_open_finish (ONWARD_STORE (source), result, &error))
    {
      next_job (self);
      return;
    }

  /* What was asked for is not lost: what stays unanswered stands on Today. */
  g_queue_clear_full (&self->jobs, (GDestroyNotify) job_free);
  fault (self, error);
  end_of_jobs (self);
}

static void
next_job (OnwardReminderService *self)
{
  self->busy = TRUE;

  if (has_diary (self))
    {
      g_clear_pointer (&self->folder, onward_folder_watch_free);
    }
  else
    {
      g_queue_clear_full (&self->jobs, (GDestroyNotify) job_free);
      self->next = 0;
      self->n_open = 0;
      self->recap = (OnwardRecapOutlook) { 0 };
      self->review = (OnwardReviewOutlook) { 0 };
      wait_for_diary (self);
    }

  if (g_queue_is_empty (&self->jobs))
    end_of_jobs (self);
  else if (!onward_store_get_is_open (self->store))
    onward_store_open_async (self->store, NULL, opened_cb, g_object_ref (self));
  else
    do_job (self);
}

static void
push (OnwardReminderService *self,
      JobKind                kind,
      const char            *uid)
{
  Job *last = g_queue_peek_tail (&self->jobs);
  Job *job;

  /* One look sees all that happened before it. */
  if (kind == JOB_LOOK && last != NULL && last->kind == JOB_LOOK)
    return;

  job = g_new0 (Job, 1);
  job->kind = kind;
  job->uid = g_strdup (uid);
  g_queue_push_tail (&self->jobs, job);
  if (!self->busy)
    next_job (self);
}

/* The notifier */

static void
acted_cb (OnwardReminderService *self,
          const char            *id,
          OnwardNoticeAction     action,
          const char            *token)
{
  g_autoptr (OnwardNotice) notice = onward_reminder_board_take (self->board, id);

  if (notice == NULL)
    return;

  switch (action)
    {
    case ONWARD_NOTICE_DONE:
      push (self, JOB_DONE, notice->uid);
      break;

    case ONWARD_NOTICE_LATER:
      push (self, JOB_LATER, notice->uid);
      break;

    case ONWARD_NOTICE_OPEN:
    default:
      g_signal_emit (self, signals[OPEN], 0, notice->target, token);
    }

  onward_notifier_withdraw (self->notifier, notice->id);
  onward_reminder_service_look (self);
}

static void
gone_cb (OnwardReminderService *self,
         const char            *id)
{
  g_autoptr (OnwardNotice) notice = onward_reminder_board_take (self->board, id);

  g_signal_emit (self, signals[IDLE], 0);
}

static void
arrived_cb (OnwardReminderService *self)
{
  if (self->refused)
    onward_reminder_service_look (self);
}

/* What a look writes down by itself is no reason for another one. */
static void
settings_changed_cb (OnwardReminderService *self,
                     const char            *key)
{
  if (!g_str_has_suffix (key, "-claimed") && !g_str_has_suffix (key, "-shown"))
    onward_reminder_service_look (self);
}

static void
onward_reminder_service_dispose (GObject *object)
{
  OnwardReminderService *self = ONWARD_REMINDER_SERVICE (object);

  g_clear_handle_id (&self->testing, g_source_remove);
  g_queue_clear_full (&self->jobs, (GDestroyNotify) job_free);
  g_clear_pointer (&self->job, job_free);
  g_clear_pointer (&self->folder, onward_folder_watch_free);
  g_clear_object (&self->settings);
  g_clear_object (&self->notifier);
  g_clear_object (&self->clock);
  g_clear_object (&self->store);
  g_clear_pointer (&self->board, onward_reminder_board_unref);

  G_OBJECT_CLASS (onward_reminder_service_parent_class)->dispose (object);
}

static void
onward_reminder_service_class_init (OnwardReminderServiceClass *klass)
{
  GType type = G_OBJECT_CLASS_TYPE (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_reminder_service_dispose;

  signals[OPEN] = g_signal_new ("open", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                G_TYPE_STRING, G_TYPE_STRING);
  signals[IDLE] = g_signal_new ("idle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REFUSED] = g_signal_new ("refused", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
onward_reminder_service_init (OnwardReminderService *self)
{
  g_queue_init (&self->jobs);
}

/* @settings: (nullable): NULL for the preferences as shipped */
OnwardReminderService *
onward_reminder_service_new (OnwardStore     *store,
                             OnwardWallClock *clock,
                             OnwardNotifier  *notifier,
                             GSettings       *settings)
{
  OnwardReminderService *self = g_object_new (ONWARD_TYPE_REMINDER_SERVICE, NULL);

  self->store = g_object_ref (store);
  self->clock = g_object_ref (clock);
  self->notifier = g_object_ref (notifier);
  self->board = onward_reminder_board_new (notifier);
  g_signal_connect_object (clock, "rang", G_CALLBACK (onward_reminder_service_look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (notifier, "acted", G_CALLBACK (acted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (notifier, "gone", G_CALLBACK (gone_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (notifier, "arrived", G_CALLBACK (arrived_cb), self, G_CONNECT_SWAPPED);
  if (settings != NULL)
    {
      self->settings = g_object_ref (settings);
      g_signal_connect_object (settings, "changed", G_CALLBACK (settings_changed_cb), self, G_CONNECT_SWAPPED);
    }
  return self;
}

/* Looks at the diary as soon as nothing else is being done. */
void
onward_reminder_service_look (OnwardReminderService *self)
{
  g_return_if_fail (ONWARD_IS_REMINDER_SERVICE (self));
  push (self, JOB_LOOK, NULL);
}

/* To be called when another program changed follow-ups. */
void
onward_reminder_service_heard (OnwardReminderService *self,
                               const char *const     *uids)
{
  g_return_if_fail (ONWARD_IS_REMINDER_SERVICE (self));

  onward_reminder_board_touch (self->board, uids);
  onward_reminder_service_look (self);
}

/* To be called when another program changed the journal: there may be something to tell of the week
 * now.  The diary is not looked at for that before the week is over. */
void
onward_reminder_service_heard_of_journal (OnwardReminderService *self)
{
  g_return_if_fail (ONWARD_IS_REMINDER_SERVICE (self));

  if (self->recap.waits || self->recap.next == 0)
    return;
  self->recap.waits = TRUE;
  if (!self->busy)
    go_to_sleep (self);
}

/* Shows a notification that shows that notifications are shown. */
gboolean
onward_reminder_service_test (OnwardReminderService  *self,
                              GError                **error)
{
  g_return_val_if_fail (ONWARD_IS_REMINDER_SERVICE (self), FALSE);
  return onward_reminder_board_show (self->board, onward_reminder_words_test (), error);
}

static gboolean
test_cb (gpointer data)
{
  OnwardReminderService *self = data;
  g_autoptr (GError) error = NULL;

  self->testing = 0;
  if (!onward_reminder_service_test (self, &error))
    g_message ("Nobody shows notifications now (%s %d)", g_quark_to_string (error->domain), error->code);
  g_signal_emit (self, signals[IDLE], 0);
  return G_SOURCE_REMOVE;
}

/* The same in a while, so that the window can be closed until then.  The program stays that long. */
void
onward_reminder_service_test_in (OnwardReminderService *self,
                                 guint                  seconds)
{
  g_return_if_fail (ONWARD_IS_REMINDER_SERVICE (self));

  g_clear_handle_id (&self->testing, g_source_remove);
  self->testing = g_timeout_add_seconds (MIN (seconds, TEST_AT_MOST_SECONDS), test_cb, self);
}

/* From now on the program stays, as one that was started at login. */
void
onward_reminder_service_stay (OnwardReminderService *self)
{
  g_return_if_fail (ONWARD_IS_REMINDER_SERVICE (self));
  self->stays = TRUE;
}

static gboolean
is_near (OnwardReminderService *self,
         gint64                 moment)
{
  return moment != 0 && moment - onward_wall_clock_get_now (self->clock) <= NEAR_SECONDS;
}

/* Whether the program may end: nothing is due within a day, and no button of ours is on screen. */
gboolean
onward_reminder_service_is_idle (OnwardReminderService *self)
{
  g_return_val_if_fail (ONWARD_IS_REMINDER_SERVICE (self), FALSE);

  if (self->stays || self->busy || self->refused || self->faulty || self->testing != 0 ||
      onward_notifier_count_held (self->notifier) > 0)
    return FALSE;

  return !is_near (self, self->next) && !is_near (self, self->review.next) &&
         !(self->recap.waits && is_near (self, self->recap.next));
}

/* Takes away what would have dead buttons once the program has ended.  It stays on Today. */
void
onward_reminder_service_withdraw (OnwardReminderService *self)
{
  g_return_if_fail (ONWARD_IS_REMINDER_SERVICE (self));

  if (onward_notifier_count_held (self->notifier) > 0)
    onward_reminder_board_clear (self->board);
}

/* Returns: (transfer floating): a{sv} for the reminder check in Preferences. */
GVariant *
onward_reminder_service_dup_status (OnwardReminderService *self)
{
  g_autofree char *server = NULL;
  GVariantBuilder status;

  g_return_val_if_fail (ONWARD_IS_REMINDER_SERVICE (self), NULL);

  server = onward_notifier_dup_server (self->notifier);
  g_variant_builder_init (&status, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&status, "{sv}", "server-answers", g_variant_new_boolean (server != NULL));
  g_variant_builder_add (&status, "{sv}", "server", g_variant_new_string (server != NULL ? server : ""));
  g_variant_builder_add (&status, "{sv}", "next", g_variant_new_int64 (self->next));
  g_variant_builder_add (&status, "{sv}", "open", g_variant_new_int64 (self->n_open));
  g_variant_builder_add (&status, "{sv}", "waiting", g_variant_new_boolean (self->refused));
  g_variant_builder_add (&status, "{sv}", "diary", g_variant_new_boolean (has_diary (self) && !self->faulty));
  g_variant_builder_add (&status, "{sv}", "stays", g_variant_new_boolean (self->stays));
  return g_variant_builder_end (&status);
}
