/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-look.h"

#include "onward-contact.h"
#include "onward-error.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-reminder-gentle.h"
#include "onward-reminder-words.h"
#include "onward-schedule.h"
#include "onward-time.h"

/* Of what lies ahead the first is enough to know when to wake; a few more cover an hour that the
 * clocks pass twice, whose local times do not sort like its moments. */
#define AHEAD 16

/* What was shown and never answered adds up over the years, so it goes by in pages; this program is
 * to stay small. */
#define PAGE 64

/* One look on its way, as the data of its task. */
typedef struct
{
  /* owned */
  OnwardWallClock *clock;
  OnwardReminderBoard *board;
  OnwardReminderHabits habits;
  GPtrArray *records;      /* OnwardFollowUp: due and not shown yet by the ledger, then the next ahead */
  OnwardScheduleItem *items; /* one for each record */
  OnwardAgenda *agenda;
  GHashTable *rejected;    /* uids of the applications that had their "no" a moment ago */
  GPtrArray *owners;       /* OnwardRecord or NULL, one for each record shown by itself */
  GPtrArray *unseen;       /* uids that are watched and were not found due */
  GPtrArray *drafts;       /* what is written to the ledger in the end */
  OnwardOutlook *outlook;
  char *this_minute; /* local time; the same for all of the look, so that nothing falls between */
  char *page_from;   /* local time where the next page begins */

  guint page;
  guint n_checked; /* of the unseen */
  gint64 now;
  gint64 awake;
} Look;

typedef struct
{
  guint field;
  const OnwardRecordType *type;
} Owner;

/* What a follow-up is about, best first. */
static const Owner owners[] = {
  { ONWARD_FOLLOW_UP_APPLICATION, &onward_job_application_type },
  { ONWARD_FOLLOW_UP_CONTACT, &onward_contact_type },
  { ONWARD_FOLLOW_UP_INTERVIEW, &onward_interview_type },
};

static void read_due (GTask *task);
static void load_owner (GTask *task);

static void
look_free (Look *self)
{
  g_clear_object (&self->clock);
  g_clear_pointer (&self->board, onward_reminder_board_unref);
  g_clear_pointer (&self->agenda, onward_agenda_free);
  g_clear_pointer (&self->items, g_free);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->rejected, g_hash_table_unref);
  g_clear_pointer (&self->owners, g_ptr_array_unref);
  g_clear_pointer (&self->unseen, g_ptr_array_unref);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_clear_pointer (&self->outlook, onward_outlook_free);
  g_free (self->this_minute);
  g_free (self->page_from);
  g_free (self);
}

static void
unref_owner (gpointer owner)
{
  if (owner != NULL)
    g_object_unref (owner);
}

/* The record of an item of the agenda. */
static OnwardRecord *
record_of (Look                     *look,
           const OnwardScheduleItem *item)
{
  return g_ptr_array_index (look->records, item - look->items);
}

/* Those that are shown each by itself: singles first, then those shown once more. */
static guint
count_alone (Look *look)
{
  return look->agenda->singles->len + look->agenda->again->len;
}

static OnwardRecord *
get_alone (Look  *look,
           guint  i)
{
  guint n_singles = look->agenda->singles->len;

  return record_of (look, i < n_singles ? g_ptr_array_index (look->agenda->singles, i)
                                        : g_ptr_array_index (look->agenda->again, i - n_singles));
}

static void
look_done (GTask *task)
{
  Look *look = g_task_get_task_data (task);

  g_task_return_pointer (task, g_steal_pointer (&look->outlook), (GDestroyNotify) onward_outlook_free);
}

/* The ledger */

static void
add_entry (GPtrArray    *drafts,
           OnwardRecord *record,
           gint64        claimed,
           gint64        shown)
{
  OnwardRecord *draft = onward_record_dup_draft (record);

  onward_record_set_number (draft, ONWARD_FOLLOW_UP_CLAIMED, claimed);
  onward_record_set_number (draft, ONWARD_FOLLOW_UP_SHOWN, shown);
  onward_record_set_text (draft, ONWARD_FOLLOW_UP_SHOWN_FOR,
                          claimed != 0 ? onward_record_get_text (record, ONWARD_FOLLOW_UP_AT) : "");
  g_ptr_array_add (drafts, draft);
}

/* What the server refused is as if it had never been claimed, so that it comes up when there is a
 * server again.  What was shown is remembered until it is written down. */
static void
add_outcome (Look         *look,
             OnwardRecord *record,
             gboolean      was_shown)
{
  if (was_shown)
    {
      onward_reminder_board_note_shown (look->board, onward_record_get_uid (record),
                                        onward_record_get_text (record, ONWARD_FOLLOW_UP_AT));
      /* It may have been moved to this minute after what is due was read. */
      g_hash_table_add (look->outlook->due, g_strdup (onward_record_get_uid (record)));
      add_entry (look->drafts, record, look->now, onward_wall_clock_get_now (look->clock));
    }
  else
    {
      add_entry (look->drafts, record, 0, 0);
    }
}

/* What an earlier look showed, and could not write down. */
static void
add_remembered (Look *look)
{
  for (guint i = 0; i < look->records->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (look->records, i);

      if (onward_reminder_board_has_shown (look->board, onward_record_get_uid (record),
                                           onward_record_get_text (record, ONWARD_FOLLOW_UP_AT)))
        {
          g_hash_table_add (look->outlook->due, g_strdup (onward_record_get_uid (record)));
          add_entry (look->drafts, record, look->now, look->now);
        }
    }
}

static void
marked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  for (guint i = 0; i < look->drafts->len; i++)
    onward_reminder_board_wrote_shown (look->board, onward_record_get_uid (g_ptr_array_index (look->drafts, i)));
  look_done (task);
}

/* Showing */

static gboolean
show (Look         *look,
      OnwardNotice *notice)
{
  g_autoptr (GError) error = NULL;

  if (onward_reminder_board_show (look->board, notice, &error))
    return TRUE;

  g_message ("A reminder waits, since nobody shows notifications now (%s %d)", g_quark_to_string (error->domain),
             error->code);
  look->outlook->refused = TRUE;
  return FALSE;
}

static gboolean
show_single (Look         *look,
             OnwardRecord *record,
             OnwardRecord *owner,
             GDateTime    *now)
{
  OnwardNotice *notice = onward_reminder_words_single (record, owner, now, look->habits.discreet);

  if (onward_reminder_gentle_applies (look->rejected, record))
    onward_reminder_words_soften (notice, look->habits.discreet);
  return show (look, notice);
}

/* Several together are said softly when nothing among them presses. */
static gboolean
is_gentle_digest (Look      *look,
                  GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      if (!onward_reminder_gentle_applies (look->rejected, g_ptr_array_index (records, i)))
        return FALSE;
    }
  return TRUE;
}

/* The claim brought what the other program wrote since this look read the diary: one that was done,
 * put off or moved meanwhile is not shown. */
static gboolean
is_still_due (OnwardRecord *record)
{
  return onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN &&
         onward_record_get_number (record, ONWARD_FOLLOW_UP_QUIET) == 0 &&
         g_strcmp0 (onward_record_get_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR),
                    onward_record_get_text (record, ONWARD_FOLLOW_UP_AT)) == 0;
}

static void
show_digest (Look *look)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  OnwardNotice *notice;
  gboolean was_shown;

  for (guint i = 0; i < look->agenda->digest->len; i++)
    {
      OnwardRecord *record = record_of (look, g_ptr_array_index (look->agenda->digest, i));

      if (is_still_due (record))
        g_ptr_array_add (records, record);
      else
        add_outcome (look, record, FALSE);
    }

  if (records->len == 0)
    return;
  notice = onward_reminder_words_digest (records, look->habits.discreet);
  if (is_gentle_digest (look, records))
    onward_reminder_words_soften (notice, look->habits.discreet);
  was_shown = show (look, notice);
  for (guint i = 0; i < records->len; i++)
    add_outcome (look, g_ptr_array_index (records, i), was_shown);
}

static void
show_all (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autoptr (GDateTime) now = onward_wall_clock_dup_local (look->clock);

  look->drafts = g_ptr_array_new_with_free_func (g_object_unref);
  add_remembered (look);
  for (guint i = 0; i < count_alone (look); i++)
    {
      OnwardRecord *record = get_alone (look, i);
      OnwardRecord *owner = g_ptr_array_index (look->owners, i);
      gboolean was_shown = FALSE;

      if (is_still_due (record))
        was_shown = show_single (look, record, owner, now);
      add_outcome (look, record, was_shown);
    }

  if (look->agenda->digest->len > 0)
    show_digest (look);

  if (look->drafts->len == 0)
    look_done (task);
  else
    onward_store_save_async (g_task_get_source_object (task), look->drafts, NULL, marked_cb, g_object_ref (task));
}

static void
owner_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);

  /* A reminder is shown whether or not what it is about can be named. */
  g_ptr_array_add (look->owners, onward_store_load_finish (ONWARD_STORE (source), result, NULL));
  load_owner (task);
}

static void
load_owner (GTask *task)
{
  Look *look = g_task_get_task_data (task);

  while (look->owners->len < count_alone (look))
    {
      OnwardRecord *record = get_alone (look, look->owners->len);

      for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
        {
          const char *uid = onward_record_get_text (record, owners[i].field);

          if (*uid == '\0')
            continue;
          onward_store_load_async (g_task_get_source_object (task), owners[i].type, uid, NULL, owner_cb,
                                   g_object_ref (task));
          return;
        }
      g_ptr_array_add (look->owners, NULL);
    }

  show_all (task);
}

static void
rejected_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);

  look->rejected = onward_reminder_gentle_finish (ONWARD_STORE (source), result);
  load_owner (task);
}

static void
claimed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  g_autoptr (GDateTime) now = NULL;
  GError *error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  now = onward_wall_clock_dup_local (look->clock);
  onward_reminder_gentle_async (ONWARD_STORE (source), now, rejected_cb, g_object_ref (task));
}

/* Nothing is shown before the store has it that it will be: killed in between, the program shows it
 * once more.  A reminder that comes again is better than one that never came. */
static void
claim (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  const OnwardAgenda *agenda = look->agenda;
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < agenda->singles->len; i++)
    add_entry (drafts, record_of (look, g_ptr_array_index (agenda->singles, i)), look->now, 0);
  for (guint i = 0; i < agenda->again->len; i++)
    add_entry (drafts, record_of (look, g_ptr_array_index (agenda->again, i)), look->now, 0);
  for (guint i = 0; i < agenda->digest->len; i++)
    add_entry (drafts, record_of (look, g_ptr_array_index (agenda->digest, i)), look->now, 0);

  if (drafts->len == 0)
    show_all (task);
  else
    onward_store_save_async (g_task_get_source_object (task), drafts, NULL, claimed_cb, g_object_ref (task));
}

/* Reading */

static void
decide (Look *look)
{
  g_autoptr (GTimeZone) zone = onward_wall_clock_dup_zone (look->clock);

  look->items = g_new0 (OnwardScheduleItem, look->records->len);
  for (guint i = 0; i < look->records->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (look->records, i);

      look->items[i] = (OnwardScheduleItem) {
        .uid = onward_record_get_uid (record),
        .title = onward_record_get_text (record, ONWARD_FOLLOW_UP_TITLE),
        .at = onward_record_get_text (record, ONWARD_FOLLOW_UP_AT),
        .quiet = onward_record_get_number (record, ONWARD_FOLLOW_UP_QUIET) != 0,
        .claimed = onward_record_get_number (record, ONWARD_FOLLOW_UP_CLAIMED),
        .shown = onward_record_get_number (record, ONWARD_FOLLOW_UP_SHOWN),
        .shown_for = onward_record_get_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR),
      };
      if (onward_reminder_board_has_shown (look->board, look->items[i].uid, look->items[i].at))
        {
          look->items[i].shown = look->now;
          look->items[i].shown_for = look->items[i].at;
        }
    }

  look->agenda = onward_schedule_look (look->items, look->records->len, &look->habits.days, zone, look->now,
                                       look->awake);
  look->outlook->next = look->agenda->next;
}

static OnwardQuery *
query_open (void)
{
  OnwardQuery *query = onward_query_new (&onward_follow_up_type);

  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  return query;
}

/* Open follow-ups with a time and a notification, from a local time on or up to it. */
static OnwardQuery *
query_timed (OnwardComparison  comparison,
             const char       *local_time)
{
  OnwardQuery *query = query_open ();

  onward_query_where_number (query, ONWARD_FOLLOW_UP_QUIET, ONWARD_IS, FALSE);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_AT, ONWARD_IS_NOT, "");
  onward_query_where_text (query, ONWARD_FOLLOW_UP_AT, comparison, local_time);
  onward_query_order_by (query, ONWARD_FOLLOW_UP_AT, FALSE);
  return query;
}

static void
counted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;

  look->outlook->n_open = onward_store_count_finish (ONWARD_STORE (source), result, &error);
  if (error != NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  decide (look);
  claim (task);
}

static gboolean
is_shown (OnwardRecord *record)
{
  return onward_record_get_number (record, ONWARD_FOLLOW_UP_SHOWN) > 0 &&
         g_strcmp0 (onward_record_get_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR),
                    onward_record_get_text (record, ONWARD_FOLLOW_UP_AT)) == 0;
}

/* What is on the screen and not among the due was settled elsewhere, or the clock went back over it:
 * the second stays where it is, since it was shown and nobody has answered. */

static void check_unseen (GTask *task);

static void
unseen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (record == NULL && !g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  if (record != NULL && is_shown (record) &&
      onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN &&
      onward_record_get_number (record, ONWARD_FOLLOW_UP_QUIET) == 0)
    g_hash_table_add (look->outlook->due, g_strdup (onward_record_get_uid (record)));
  check_unseen (task);
}

static void
check_unseen (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  OnwardStore *store = g_task_get_source_object (task);
  g_autoptr (OnwardQuery) all = NULL;

  if (look->n_checked < look->unseen->len)
    {
      onward_store_load_async (store, &onward_follow_up_type, g_ptr_array_index (look->unseen, look->n_checked++), NULL,
                               unseen_cb, g_object_ref (task));
      return;
    }

  all = query_open ();
  onward_store_count_async (store, all, NULL, counted_cb, g_object_ref (task));
}

/* What comes after this local time can wait as well. */
static gboolean
is_ahead (Look         *look,
          OnwardRecord *record)
{
  g_autoptr (GTimeZone) zone = onward_wall_clock_dup_zone (look->clock);

  return onward_local_time_to_unix (onward_record_get_text (record, ONWARD_FOLLOW_UP_AT), zone) > look->now;
}

/* Whether this page says when to wake.  Not one of which all was shown already, as after the clock was
 * set back, or is due, as in the second run of an hour that comes twice. */
static gboolean
take_ahead (Look      *look,
            GPtrArray *page)
{
  gboolean any = FALSE;

  for (guint i = 0; i < page->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (page, i);

      if (is_shown (record))
        continue;
      any = any || is_ahead (look, record);
      if (!g_ptr_array_find (look->records, record, NULL))
        g_ptr_array_add (look->records, g_object_ref (record));
    }
  return any;
}

/* A page on which all comes at once would be read for ever. */
static void
turn_page (Look      *look,
           GPtrArray *page)
{
  const char *end = onward_record_get_text (g_ptr_array_index (page, page->len - 1), ONWARD_FOLLOW_UP_AT);

  if (g_str_equal (end, look->page_from))
    look->page *= 2;
  g_free (look->page_from);
  look->page_from = g_strdup (end);
}

static void read_ahead (GTask *task);

static void
ahead_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GPtrArray) page = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (page == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  if (!take_ahead (look, page) && page->len == look->page)
    {
      turn_page (look, page);
      read_ahead (task);
      return;
    }

  look->unseen = onward_reminder_board_list_unseen (look->board, look->outlook->due);
  g_ptr_array_set_free_func (look->unseen, g_free);
  for (guint i = 0; i < look->unseen->len; i++)
    look->unseen->pdata[i] = g_strdup (look->unseen->pdata[i]);
  check_unseen (task);
}

static void
read_ahead (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autoptr (OnwardQuery) query = query_timed (ONWARD_AT_LEAST, look->page_from);

  onward_query_limit (query, look->page);
  onward_store_find_async (g_task_get_source_object (task), query, NULL, ahead_cb, g_object_ref (task));
}

/* Pages begin with the time at which the one before ended, so some records come by twice; the shared
 * record is the same object while it is held. */
static void
take_page (Look      *look,
           GPtrArray *page)
{
  for (guint i = 0; i < page->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (page, i);
      const char *uid = onward_record_get_uid (record);

      if (onward_reminder_board_watches (look->board, uid))
        g_hash_table_add (look->outlook->due, g_strdup (uid));
      if (!is_shown (record) && !g_ptr_array_find (look->records, record, NULL))
        g_ptr_array_add (look->records, g_object_ref (record));
    }
}

static void
due_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GPtrArray) page = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (page == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  take_page (look, page);
  if (page->len == look->page)
    {
      turn_page (look, page);
      read_due (task);
      return;
    }

  g_free (look->page_from);
  look->page_from = onward_local_time_add_minutes (look->this_minute, 1);
  look->page = AHEAD;
  read_ahead (task);
}

static void
read_due (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autoptr (OnwardQuery) query = query_timed (ONWARD_AT_MOST, look->this_minute);

  onward_query_where_text (query, ONWARD_FOLLOW_UP_AT, ONWARD_AT_LEAST, look->page_from);
  onward_query_limit (query, look->page);
  onward_store_find_async (g_task_get_source_object (task), query, NULL, due_cb, g_object_ref (task));
}

void
onward_outlook_free (OnwardOutlook *self)
{
  g_hash_table_unref (self->due);
  g_free (self);
}

void
onward_reminder_look_async (OnwardStore                *store,
                            OnwardWallClock            *clock,
                            OnwardReminderBoard        *board,
                            const OnwardReminderHabits *habits,
                            gint64                      awake,
                            GAsyncReadyCallback         callback,
                            gpointer                    data)
{
  g_autoptr (GTask) task = g_task_new (store, NULL, callback, data);
  g_autoptr (GDateTime) now = onward_wall_clock_dup_local (clock);
  Look *look = g_new0 (Look, 1);

  look->clock = g_object_ref (clock);
  look->board = onward_reminder_board_ref (board);
  look->habits = *habits;
  look->now = g_date_time_to_unix (now);
  look->this_minute = onward_local_time_from_date_time (now);
  look->awake = awake;
  look->records = g_ptr_array_new_with_free_func (g_object_unref);
  look->page = PAGE;
  look->page_from = g_strdup ("");
  look->owners = g_ptr_array_new_with_free_func (unref_owner);
  look->outlook = g_new0 (OnwardOutlook, 1);
  look->outlook->due = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_task_set_source_tag (task, onward_reminder_look_async);
  g_task_set_task_data (task, look, (GDestroyNotify) look_free);
  read_due (task);
}

OnwardOutlook *
onward_reminder_look_finish (OnwardStore   *store,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
