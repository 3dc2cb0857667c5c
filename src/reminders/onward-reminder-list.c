/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-reminder-list.h"

#include <glib/gi18n.h>

#include "onward-follow-up.h"
#include "onward-time.h"

static gboolean
is_due (OnwardRecord *follow_up,
        const char   *this_minute)
{
  return g_strcmp0 (onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_AT), this_minute) <= 0;
}

static void
say_part (GString    *text,
          GPtrArray  *follow_ups,
          GDateTime  *now,
          gboolean    due,
          const char *heading)
{
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < follow_ups->len; i++)
    {
      OnwardRecord *follow_up = g_ptr_array_index (follow_ups, i);
      g_autofree char *title = NULL;
      g_autofree char *when = NULL;

      if (is_due (follow_up, this_minute) != due)
        continue;

      if (!has_heading)
        g_string_append_printf (text, "%s%s\n", text->len > 0 ? "\n" : "", heading);
      has_heading = TRUE;

      title = onward_record_dup_title (follow_up);
      when = onward_follow_up_say_when (ONWARD_FOLLOW_UP (follow_up), now);
      g_string_append_printf (text, "  %s  %s\n", when, title);
    }
}

/* @follow_ups: OnwardFollowUp with a time, in its order */
char *
onward_reminder_list_say (GPtrArray *follow_ups,
                          GDateTime *now)
{
  g_autoptr (GString) text = g_string_new (NULL);

  say_part (text, follow_ups, now, TRUE, _("Due"));
  say_part (text, follow_ups, now, FALSE, _("Coming"));
  if (text->len == 0)
    g_string_append_printf (text, "%s\n", _("Nothing is planned."));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
keep_result_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  GAsyncResult **kept = data;

  *kept = g_object_ref (result);
}

static GAsyncResult *
wait_for_result (GAsyncResult **kept)
{
  while (*kept == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *kept;
}

/* Opens the diary, reads, closes it again; for a program that does nothing else. */
char *
onward_reminder_list_read (OnwardStore  *store,
                           GDateTime    *now,
                           GError      **error)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GAsyncResult) found = NULL;
  g_autoptr (GAsyncResult) closed = NULL;
  g_autoptr (GPtrArray) follow_ups = NULL;

  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_AT, ONWARD_IS_NOT, "");
  onward_query_order_by (query, ONWARD_FOLLOW_UP_AT, FALSE);

  onward_store_open_async (store, NULL, keep_result_cb, &opened);
  if (!onward_store_open_finish (store, wait_for_result (&opened), error))
    return NULL;

  onward_store_find_async (store, query, NULL, keep_result_cb, &found);
  follow_ups = onward_store_find_finish (store, wait_for_result (&found), error);
  onward_store_close_async (store, keep_result_cb, &closed);
  onward_store_close_finish (store, wait_for_result (&closed), NULL);

  return follow_ups != NULL ? onward_reminder_list_say (follow_ups, now) : NULL;
}
