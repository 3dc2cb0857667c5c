/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-event-row.h"

#include <glib/gi18n-lib.h>

#include "onward-follow-up.h"
#include "onward-record-list.h"
#include "onward-time.h"

struct _OnwardEventRow
{
  AdwActionRow parent_instance;

  /* template */
  GtkButton *button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *draft; /* of the goal */
  OnwardRecordList *reminders; /* those of the goal that are open */
  OnwardRecord *reminder;      /* the first of them */
  GSignalGroup *signals;
  char *uid; /* of the goal that they are asked for */
};

G_DEFINE_FINAL_TYPE (OnwardEventRow, onward_event_row, ADW_TYPE_ACTION_ROW)

/* A reminder that is on its way to the diary. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *draft;
  OnwardSnapshot *before; /* NULL for a new one */
} Making;

static void
making_free (Making *making)
{
  onward_workspace_end_work (making->workspace);
  g_object_unref (making->workspace);
  g_object_unref (making->draft);
  g_clear_pointer (&making->before, onward_snapshot_unref);
  g_free (making);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Making, making_free)

/* Returns: (transfer full) (nullable): a local time; NULL without a day of the event. */
static char *
dup_due (OnwardEventRow *self)
{
  const char *day = onward_record_get_text (self->draft, ONWARD_GOAL_DUE);
  g_autofree char *second = *day != '\0' ? onward_day_add (day, 1) : NULL;
  OnwardDays days;

  if (second == NULL)
    return NULL;
  onward_workspace_read_days (self->workspace, &days);
  return onward_local_time_new (second, days.morning);
}

static void
show (OnwardEventRow *self)
{
  OnwardRecord *reminder = self->reminder;
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *due = dup_due (self);
  g_autofree char *when = NULL;
  g_autofree char *text = NULL;
  gboolean there = reminder != NULL && onward_record_get_loaded (reminder);
  gboolean same = there && g_strcmp0 (due, onward_record_get_text (reminder, ONWARD_FOLLOW_UP_DUE)) == 0;

  if (there)
    {
      when = onward_local_time_say (onward_record_get_text (reminder, ONWARD_FOLLOW_UP_AT), now);
      /* Translators: %s is a day and an hour: "Thursday at 9:00". */
      text = g_strdup_printf (_("You will be reminded: %s"), when);
    }
  else if (due == NULL)
    text = g_strdup (_("Give the goal a day first. The reminder comes the morning after."));
  else
    {
      when = onward_local_time_say (due, now);
      /* Translators: %s is a day and an hour: "Thursday at 9:00". */
      text = g_strdup_printf (_("Within 48 hours they still know who you are: %s"), when);
    }
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  gtk_button_set_label (self->button, there ? _("_Move the Reminder") : _("_Remind Me"));
  gtk_widget_set_visible (GTK_WIDGET (self->button), due != NULL && !same);
}

static void
changed_cb (OnwardEventRow *self)
{
  g_autoptr (OnwardRecord) reminder = g_list_model_get_item (G_LIST_MODEL (self->reminders), 0);

  /* Held, since the list lets go of what nobody looks at. */
  g_set_object (&self->reminder, reminder);
  g_signal_group_set_target (self->signals, reminder);
  show (self);
}

/* The goal that is on show, or a new one that has just been saved. */
static void
follow (OnwardEventRow *self)
{
  const char *uid = onward_record_get_uid (self->draft);
  g_autoptr (OnwardQuery) query = NULL;

  if (g_strcmp0 (self->uid, uid) == 0)
    {
      show (self);
      return;
    }
  g_free (self->uid);
  self->uid = g_strdup (uid);
  if (*uid == '\0')
    {
      onward_record_list_set_query (self->reminders, NULL);
      show (self);
      return;
    }
  query = onward_query_new (&onward_follow_up_type);
  onward_query_where_text (query, ONWARD_FOLLOW_UP_GOAL, ONWARD_IS, uid);
  onward_query_where_choices (query, ONWARD_FOLLOW_UP_KIND, 1u << ONWARD_FOLLOW_UP_KIND_IN_TOUCH);
  onward_query_where_choices (query, ONWARD_FOLLOW_UP_STATE, 1u << ONWARD_FOLLOW_UP_OPEN);
  onward_record_list_set_query (self->reminders, query);
  show (self);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Making) making = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) before = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_fault (making->workspace, error);
      return;
    }
  if (making->before == NULL)
    {
      onward_workspace_push_added (making->workspace, _("Reminder made"), making->draft);
      return;
    }
  before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_ptr_array_add (before, onward_snapshot_ref (making->before));
  onward_workspace_push_before (making->workspace, _("Reminder moved"), before);
}

static OnwardRecord *
create_reminder (OnwardEventRow *self, const char *due)
{
  g_autofree char *title = onward_record_dup_title (self->draft);
  /* Translators: a reminder; %s is an event. */
  g_autofree char *text = g_strdup_printf (_("Write to the people from “%s”"), title);
  OnwardRecord *reminder = ONWARD_RECORD (onward_follow_up_new (text, due));

  onward_record_set_number (reminder, ONWARD_FOLLOW_UP_KIND, ONWARD_FOLLOW_UP_KIND_IN_TOUCH);
  onward_record_set_text (reminder, ONWARD_FOLLOW_UP_NOTES, onward_record_get_text (self->draft, ONWARD_GOAL_PEOPLE));
  onward_record_set_text (reminder, ONWARD_FOLLOW_UP_GOAL, onward_record_get_uid (self->draft));
  onward_record_set_text (reminder, ONWARD_FOLLOW_UP_CONTACT, onward_record_get_text (self->draft, ONWARD_GOAL_CONTACT));
  return reminder;
}

static void
clicked_cb (OnwardEventRow *self)
{
  g_autofree char *due = dup_due (self);
  OnwardRecord *reminder = self->reminder;
  Making *making;

  if (due == NULL || (reminder != NULL && !onward_record_get_loaded (reminder)))
    return;
  /* It refers to the goal, which has to be in the diary before. */
  onward_workspace_flush (self->workspace);
  if (*onward_record_get_uid (self->draft) == '\0')
    return;
  making = g_new0 (Making, 1);
  making->workspace = g_object_ref (self->workspace);
  onward_workspace_begin_work (self->workspace);
  if (reminder != NULL)
    {
      making->before = onward_record_snapshot (reminder);
      making->draft = onward_record_dup_draft (reminder);
      onward_record_set_text (making->draft, ONWARD_FOLLOW_UP_DUE, due);
      onward_record_set_text (making->draft, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
    }
  else
    making->draft = create_reminder (self, due);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), making->draft, NULL, saved_cb, making);
}

static void
onward_event_row_dispose (GObject *object)
{
  OnwardEventRow *self = ONWARD_EVENT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_EVENT_ROW);
  g_clear_object (&self->signals);
  g_clear_object (&self->reminder);
  g_clear_object (&self->reminders);
  g_clear_object (&self->draft);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->uid, g_free);
  G_OBJECT_CLASS (onward_event_row_parent_class)->dispose (object);
}

static void
onward_event_row_class_init (OnwardEventRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_event_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-event-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEventRow, button);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
onward_event_row_init (OnwardEventRow *self)
{
  self->signals = g_signal_group_new (ONWARD_TYPE_RECORD);
  g_signal_group_connect_swapped (self->signals, "notify::loaded", G_CALLBACK (show), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_event_row_set_up (OnwardEventRow *self, OnwardWorkspace *workspace, OnwardRecord *draft)
{
  g_return_if_fail (ONWARD_IS_EVENT_ROW (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->draft = g_object_ref (draft);
  self->reminders = onward_record_list_new (onward_workspace_get_store (workspace), NULL);
  g_signal_connect_object (self->reminders, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "notify::uid", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "notify::due", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  follow (self);
}
