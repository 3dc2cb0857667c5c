/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-recap.h"

#include <glib/gi18n.h>

#include "onward-entry.h"
#include "onward-time.h"
#include "onward-week-wins.h"

#define NOTICE "recap"
#define TODAY "today"

/* More lines than this make a notification that nobody reads. */
#define WINS_NAMED 3

/* Nobody has more in a week; this program is to stay small. */
#define WINS_READ 200

/* One recap on its way, as the data of its task. */
typedef struct
{
  /* owned */
  OnwardReminderBoard *board;
  GSettings *settings;
  OnwardWeekRecap *recap;
  char *today;

  OnwardRecapOutlook outlook;
  gboolean discreet;
} Look;

static void
look_free (Look *self)
{
  onward_reminder_board_unref (self->board);
  g_object_unref (self->settings);
  onward_week_recap_free (self->recap);
  g_free (self->today);
  g_free (self);
}

/* Words */

static char *
dup_title (Look  *look,
           guint  n_wins)
{
  if (g_strcmp0 (look->today, look->recap->sunday) > 0)
    return g_strdup_printf (ngettext ("You kept %u win last week", "You kept %u wins last week", n_wins), n_wins);

  return g_strdup_printf (ngettext ("You kept %u win this week", "You kept %u wins this week", n_wins), n_wins);
}

static char *
dup_body (GPtrArray *wins)
{
  g_autoptr (GString) body = g_string_new (NULL);
  guint n_named = MIN (wins->len, WINS_NAMED);
  guint n_more = wins->len - n_named;

  for (guint i = 0; i < n_named; i++)
    {
      g_autofree char *line = onward_record_dup_title (g_ptr_array_index (wins, i));

      g_string_append_printf (body, "%s• %s", i > 0 ? "\n" : "", line);
    }
  if (n_more > 0)
    {
      g_string_append_c (body, '\n');
      /* Translators: the last line of a list of wins: how many are not named. */
      g_string_append_printf (body, ngettext ("and %u more win", "and %u more wins", n_more), n_more);
    }

  return g_string_free (g_steal_pointer (&body), FALSE);
}

/* Showing */

/* As with a follow-up: it is written down that it will be shown before it is, and once it was.  Killed
 * in between, the program shows it once more, and marks it beforehand so that there is no third time. */
static void
show (Look      *look,
      GPtrArray *wins)
{
  static const char *const about_nothing[] = { NULL };
  const char *monday = look->recap->monday;
  g_autofree char *claimed = g_settings_get_string (look->settings, "recap-claimed");
  g_autofree char *title = dup_title (look, wins->len);
  g_autofree char *body = look->discreet ? g_strdup ("") : dup_body (wins);
  g_autoptr (GError) error = NULL;
  gboolean was_shown;

  if (g_str_equal (claimed, monday))
    g_settings_set_string (look->settings, "recap-shown", monday);
  g_settings_set_string (look->settings, "recap-claimed", monday);
  g_settings_sync ();

  was_shown = onward_reminder_board_show (look->board, onward_notice_new (NOTICE, title, body, TODAY, "", about_nothing),
                                          &error);
  if (!was_shown)
    {
      g_message ("The recap waits, since nobody shows notifications now (%s %d)", g_quark_to_string (error->domain),
                 error->code);
      g_settings_set_string (look->settings, "recap-claimed", "");
      look->outlook.refused = TRUE;
    }
  g_settings_set_string (look->settings, "recap-shown", was_shown ? monday : "");
}

/* Reading */

static void
find_wins (GTask               *task,
           const char          *monday,
           guint                limit,
           GAsyncReadyCallback  callback)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autofree char *end = onward_day_add (monday, 7);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_WIN);
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, monday);
  /* A local time of a day comes after the day itself. */
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_MOST, end);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, FALSE);
  onward_query_limit (query, limit);
  onward_store_find_async (g_task_get_source_object (task), query, NULL, callback, g_object_ref (task));
}

static void
waiting_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GPtrArray) wins = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (wins == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  look->outlook.waits = wins->len > 0;
  g_task_return_boolean (task, TRUE);
}

static void
due_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      data)
{
  g_autoptr (GTask) task = data;
  Look *look = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GPtrArray) wins = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (wins == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  if (wins->len > 0)
    show (look, wins);
  find_wins (task, look->recap->next_monday, 1, waiting_cb);
}

static gboolean
is_due (Look *look)
{
  g_autofree char *shown = g_settings_get_string (look->settings, "recap-shown");

  return look->recap->monday != NULL && !g_str_equal (shown, look->recap->monday);
}

void
onward_reminder_recap_async (OnwardStore                *store,
                             OnwardWallClock            *clock,
                             OnwardReminderBoard        *board,
                             GSettings                  *settings,
                             const OnwardReminderHabits *habits,
                             GAsyncReadyCallback         callback,
                             gpointer                    data)
{
  g_autoptr (GTask) task = g_task_new (store, NULL, callback, data);
  g_autoptr (GDateTime) now = onward_wall_clock_dup_local (clock);
  Look *look = g_new0 (Look, 1);

  look->board = onward_reminder_board_ref (board);
  look->settings = g_object_ref (settings);
  look->recap = onward_week_recap_new (now, &habits->days);
  look->today = onward_day_from_date_time (now);
  look->discreet = habits->discreet;
  g_task_set_source_tag (task, onward_reminder_recap_async);
  g_task_set_task_data (task, look, (GDestroyNotify) look_free);
  if (!g_settings_get_boolean (settings, "weekly-recap"))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  look->outlook.next = look->recap->next;
  if (is_due (look))
    find_wins (task, look->recap->monday, WINS_READ, due_cb);
  else
    find_wins (task, look->recap->next_monday, 1, waiting_cb);
}

gboolean
onward_reminder_recap_finish (OnwardStore         *store,
                              GAsyncResult        *result,
                              OnwardRecapOutlook  *outlook,
                              GError             **error)
{
  Look *look;

  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);
  look = g_task_get_task_data (G_TASK (result));
  *outlook = look->outlook;
  return g_task_propagate_boolean (G_TASK (result), error);
}
