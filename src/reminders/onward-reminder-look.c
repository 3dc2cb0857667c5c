/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-look.h"

#include "onward-contact.h"
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
  GPtrArray *records;      /* OnwardFollowUp: due and not shown yet, then the next ahead */
  OnwardScheduleItem *items; /* one for each record */
  OnwardAgenda *agenda;
  GHashTable *rejected;    /* uids of the applications that had their "no" a moment ago */
  GPtrArray *owners;       /* OnwardRecord or NULL, one for each record shown by itself */
  OnwardOutlook *outlook;
  char *this_minute; /* local time; the same for all of the look, so that nothing falls between */
  char *page_from;   /* local time where the next page begins */

  guint page;
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
 * server again. */
static void
add_outcome (Look         *look,
             GPtrArray    *drafts,
             OnwardRecord *record,
             gboolean      was_shown)
{
  if (was_shown)
    add_entry (drafts, record, look->now, onward_wall_clock_get_now (look->clock));
  else
    add_entry (drafts, record, 0, 0);
}

static void
marked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    g_task_return_error (task, error);
  else
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

static void
show_digest (Look      *look,
             GPtrArray *drafts)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  OnwardNotice *notice;
  gboolean was_shown;

  for (guint i = 0; i < look->agenda->digest->len; i++)
    g_ptr_array_add (records, record_of (look, g_ptr_array_index (look->agenda->digest, i)));

  notice = onward_reminder_words_digest (records, look->habits.discreet);
  if (is_gentle_digest (look, records))
    onward_reminder_words_soften (notice, look->habits.discreet);
  was_shown = show (look, notice);
  for (guint i = 0; i < records->len; i++)
    add_outcome (look, drafts, g_ptr_array_index (records, i), was_shown);
}

static void
show_all (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GDateTime) now = onward_wall_clock_dup_local (look->clock);

  for (guint i = 0; i < count_alone (look); i++)
    {
      OnwardRecord *record = get_alone (look, i);
      gboolean was_shown = show_single (look, record, g_ptr_array_index (look->owners, i), now);

      add_outcome (look, drafts, record, was_shown);
    }

  if (look->agenda->digest->len > 0)
    show_digest (look, drafts);

  onward_store_save_async (g_task_get_source_object (task), drafts, NULL, marked_cb, g_object_ref (task));
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
 * once more, and then it is marked beforehand so that there is no third time. */
static void
claim (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  const OnwardAgenda *agenda = look->agenda;
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < agenda->singles->len; i++)
    add_entry (drafts, record_of (look, g_ptr_array_index (agenda->singles, i)), look->now, 0);
  for (guint i = 0; i < agenda->again->len; i++)
    add_entry (drafts, record_of (look, g_ptr_array_index (agenda->again, i)), look->now, look->now);
  for (guint i = 0; i < agenda->digest->len; i++)
    add_entry (drafts, record_of (look, g_ptr_array_index (agenda->digest, i)), look->now, 0);

  if (drafts->len == 0)
    look_done (task);
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

static void
ahead_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (OnwardQuery) all = query_open ();
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GPtrArray) ahead = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (ahead == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  for (guint i = 0; i < ahead->len; i++)
    g_ptr_array_add (look->records, g_object_ref (g_ptr_array_index (ahead, i)));
  onward_store_count_async (ONWARD_STORE (source), all, NULL, counted_cb, g_object_ref (task));
}

static void
read_ahead (GTask *task)
{
  Look *look = g_task_get_task_data (task);
  g_autofree char *next_minute = onward_local_time_add_minutes (look->this_minute, 1);
  g_autoptr (OnwardQuery) query = query_timed (ONWARD_AT_LEAST, next_minute);

  onward_query_limit (query, AHEAD);
  onward_store_find_async (g_task_get_source_object (task), query, NULL, ahead_cb, g_object_ref (task));
}

static gboolean
is_shown (OnwardRecord *record)
{
  return onward_record_get_number (record, ONWARD_FOLLOW_UP_SHOWN) > 0 &&
         g_strcmp0 (onward_record_get_text (record, ONWARD_FOLLOW_UP_SHOWN_FOR),
                    onward_record_get_text (record, ONWARD_FOLLOW_UP_AT)) == 0;
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
  const char *end;

  if (page == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  take_page (look, page);
  if (page->len < look->page)
    {
      read_ahead (task);
      return;
    }

  /* A page on which all came due at once would be read for ever. */
  end = onward_record_get_text (g_ptr_array_index (page, page->len - 1), ONWARD_FOLLOW_UP_AT);
  if (g_str_equal (end, look->page_from))
    look->page *= 2;
  g_free (look->page_from);
  look->page_from = g_strdup (end);
  read_due (task);
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
