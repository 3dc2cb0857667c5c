/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-timeline-view.h"

#include <glib/gi18n-lib.h>

#include "onward-entry.h"
#include "onward-follow-up-dialog.h"
#include "onward-follow-up.h"
#include "onward-interview-dialog.h"
#include "onward-schedule.h"
#include "onward-time.h"
#include "onward-timeline-row.h"
#include "onward-timeline.h"

/* So many of what is ahead are shown at first: a plan alone may bring a dozen. */
#define AHEAD_AT_FIRST 3

struct _OnwardTimelineView
{
  GtkWidget parent_instance;

  /* template */
  GtkEditable *note;
  GtkWidget *ahead_heading;
  GtkListBox *ahead_box;
  GtkWidget *more_button;
  GtkWidget *past_heading;
  GtkListBox *past_box;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardJobApplication *application;
  OnwardTimeline *timeline;
  GListModel *ahead;
  GListModel *past;
  GtkSliceListModel *ahead_slice;
};

G_DEFINE_FINAL_TYPE (OnwardTimelineView, onward_timeline_view, GTK_TYPE_WIDGET)

/* What a save is about, until it has been told. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *draft;
  GPtrArray *before; /* NULL for a new record */
  GPtrArray *added;  /* snapshots of what is new beside it; may be empty */
  char *said;
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->workspace);
  g_object_unref (saving->draft);
  g_clear_pointer (&saving->before, g_ptr_array_unref);
  g_ptr_array_unref (saving->added);
  g_free (saving->said);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Saving) saving = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_keep (saving->workspace, saving->draft, error);
      return;
    }
  if (saving->before == NULL)
    return;
  undo = onward_undo_new_save (saving->before, saving->added);
  onward_workspace_push_undo (saving->workspace, saving->said, undo);
}

/* Saves @drafts, of which all but the first are new; when the first takes the place of @record, that
 * can be undone under the words @said. */
static void
save_all (OnwardTimelineView *self, GPtrArray *drafts, OnwardRecord *record, const char *said)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->workspace = g_object_ref (self->workspace);
  saving->draft = g_object_ref (g_ptr_array_index (drafts, 0));
  saving->said = g_strdup (said);
  saving->added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  for (guint i = 1; i < drafts->len; i++)
    g_ptr_array_add (saving->added, onward_record_snapshot (g_ptr_array_index (drafts, i)));
  if (record != NULL)
    {
      saving->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
      g_ptr_array_add (saving->before, onward_record_snapshot (record));
    }
  onward_store_save_async (onward_workspace_get_store (self->workspace), drafts, NULL, saved_cb, saving);
}

static void
save (OnwardTimelineView *self, OnwardRecord *draft, OnwardRecord *record, const char *said)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (drafts, g_object_ref (draft));
  save_all (self, drafts, record, said);
}

static OnwardRecord *
find_follow_up (OnwardTimelineView *self, const char *uid)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->timeline)); i++)
    {
      g_autoptr (OnwardTimelineItem) item = g_list_model_get_item (G_LIST_MODEL (self->timeline), i);
      OnwardRecord *record = onward_timeline_item_get_record (item);

      if (onward_timeline_item_get_kind (item) == ONWARD_TIMELINE_FOLLOW_UP &&
          g_str_equal (onward_record_get_uid (record), uid))
        return record;
    }
  return NULL;
}

static void
done_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardTimelineView *self = ONWARD_TIMELINE_VIEW (widget);
  OnwardRecord *record = find_follow_up (self, g_variant_get_string (parameter, NULL));
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autoptr (OnwardRecord) draft = NULL;
  g_autoptr (GPtrArray) drafts = NULL;

  if (record == NULL)
    return;
  draft = onward_record_dup_draft (record);
  drafts = onward_follow_up_finish (ONWARD_FOLLOW_UP (draft), now);
  save_all (self, drafts, record, _("Done"));
}

static void
later_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardTimelineView *self = ONWARD_TIMELINE_VIEW (widget);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autoptr (OnwardRecord) draft = NULL;
  g_autofree char *until = NULL;
  g_autofree char *when = NULL;
  g_autofree char *said = NULL;
  OnwardRecord *record;
  OnwardDays days;
  const char *uid;
  guint choice;

  g_variant_get (parameter, "(&su)", &uid, &choice);
  record = find_follow_up (self, uid);
  if (record == NULL || choice >= ONWARD_LATER_N)
    return;
  onward_workspace_read_days (self->workspace, &days);
  until = onward_schedule_later ((OnwardLater) choice, now, &days);
  draft = onward_record_dup_draft (record);
  onward_follow_up_later (ONWARD_FOLLOW_UP (draft), until, g_date_time_to_unix (now));
  when = onward_local_time_say (until, now);
  /* Translators: a follow-up was put off; %s is such as "tomorrow 9:00". */
  said = g_strdup_printf (_("Comes back %s"), when);
  save (self, draft, record, said);
}

static void
follow_up_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardTimelineView *self = ONWARD_TIMELINE_VIEW (widget);

  onward_follow_up_dialog_present (widget, self->workspace, NULL,
                                   onward_record_get_uid (ONWARD_RECORD (self->application)));
}

static void
interview_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardTimelineView *self = ONWARD_TIMELINE_VIEW (widget);

  onward_interview_dialog_present (widget, self->workspace,
                                   onward_record_get_uid (ONWARD_RECORD (self->application)));
}

static void
row_activated_cb (OnwardTimelineView *self, OnwardTimelineRow *row)
{
  OnwardTimelineItem *item = onward_timeline_row_get_item (row);
  OnwardRecord *record = onward_timeline_item_get_record (item);
  g_autofree char *target = NULL;

  switch (onward_timeline_item_get_kind (item))
    {
    case ONWARD_TIMELINE_ENTRY:
    case ONWARD_TIMELINE_INTERVIEW:
    case ONWARD_TIMELINE_FEEDBACK:
      target = g_strconcat (onward_record_get_record_type (record)->name, "/", onward_record_get_uid (record), NULL);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
      break;
    case ONWARD_TIMELINE_FOLLOW_UP:
      onward_follow_up_dialog_present (GTK_WIDGET (self), self->workspace, record, "");
      break;
    case ONWARD_TIMELINE_STAGE:
    default:
      break;
    }
}

static void
more_cb (OnwardTimelineView *self)
{
  gtk_slice_list_model_set_size (self->ahead_slice, G_MAXUINT);
  gtk_widget_set_visible (self->more_button, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->ahead_box), GTK_DIR_TAB_FORWARD);
}

static void
items_changed_cb (OnwardTimelineView *self)
{
  guint n_ahead = g_list_model_get_n_items (self->ahead);

  gtk_widget_set_visible (self->ahead_heading, n_ahead > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->ahead_box), n_ahead > 0);
  gtk_widget_set_visible (self->more_button, n_ahead > gtk_slice_list_model_get_size (self->ahead_slice));
  gtk_widget_set_visible (self->past_heading, n_ahead > 0 && g_list_model_get_n_items (self->past) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->past_box), g_list_model_get_n_items (self->past) > 0);
}

static gboolean
is_ahead (gpointer item, gpointer data)
{
  return onward_timeline_item_get_ahead (item) == GPOINTER_TO_INT (data);
}

static GListModel *
filter_new (OnwardTimelineView *self, gboolean ahead)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_ahead, GINT_TO_POINTER (ahead), NULL));

  return G_LIST_MODEL (gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->timeline)), filter));
}

static GtkWidget *
row_new (gpointer item, gpointer data)
{
  return onward_timeline_row_new (item);
}

static void
onward_timeline_view_dispose (GObject *object)
{
  OnwardTimelineView *self = ONWARD_TIMELINE_VIEW (object);
  GtkWidget *child;

  if (self->note != NULL)
    onward_timeline_view_flush (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_TIMELINE_VIEW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->ahead_slice);
  g_clear_object (&self->ahead);
  g_clear_object (&self->past);
  g_clear_object (&self->timeline);
  g_clear_object (&self->application);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_timeline_view_parent_class)->dispose (object);
}

static void
onward_timeline_view_class_init (OnwardTimelineViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_timeline_view_dispose;

  gtk_widget_class_install_action (widget_class, "timeline.follow-up", NULL, follow_up_action);
  gtk_widget_class_install_action (widget_class, "timeline.interview", NULL, interview_action);
  gtk_widget_class_install_action (widget_class, "timeline.done", "s", done_action);
  gtk_widget_class_install_action (widget_class, "timeline.later", "(su)", later_action);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-timeline-view.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineView, note);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineView, ahead_heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineView, ahead_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineView, more_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineView, past_heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimelineView, past_box);
  gtk_widget_class_bind_template_callback (widget_class, onward_timeline_view_flush);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
}

static void
onward_timeline_view_init (OnwardTimelineView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_timeline_view_set_workspace (OnwardTimelineView *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_TIMELINE_VIEW (self));
  g_return_if_fail (self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->timeline = onward_timeline_new (workspace);
  self->ahead = filter_new (self, TRUE);
  self->past = filter_new (self, FALSE);
  self->ahead_slice = gtk_slice_list_model_new (g_object_ref (self->ahead), 0, AHEAD_AT_FIRST);
  gtk_list_box_bind_model (self->ahead_box, G_LIST_MODEL (self->ahead_slice), row_new, NULL, NULL);
  gtk_list_box_bind_model (self->past_box, self->past, row_new, NULL, NULL);
  g_signal_connect_object (self->timeline, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  items_changed_cb (self);
}

void
onward_timeline_view_set_application (OnwardTimelineView *self, OnwardJobApplication *application)
{
  g_return_if_fail (ONWARD_IS_TIMELINE_VIEW (self));
  g_set_object (&self->application, application);
  gtk_slice_list_model_set_size (self->ahead_slice, AHEAD_AT_FIRST);
  onward_timeline_set_application (self->timeline, application);
  items_changed_cb (self);
}

void
onward_timeline_view_flush (OnwardTimelineView *self)
{
  g_autofree char *text = NULL;
  g_autofree char *when = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (OnwardEntry) entry = NULL;

  g_return_if_fail (ONWARD_IS_TIMELINE_VIEW (self));
  text = g_strstrip (g_strdup (gtk_editable_get_text (self->note)));
  if (*text == '\0' || self->application == NULL ||
      *onward_record_get_uid (ONWARD_RECORD (self->application)) == '\0')
    return;
  now = onward_workspace_dup_now (self->workspace);
  when = onward_local_time_from_date_time (now);
  entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, when);
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, text);
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_APPLICATION,
                          onward_record_get_uid (ONWARD_RECORD (self->application)));
  gtk_editable_set_text (self->note, "");
  save (self, ONWARD_RECORD (entry), NULL, "");
}
