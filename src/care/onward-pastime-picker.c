/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-pastime-picker.h"

#include "onward-mood.h"
#include "onward-time.h"

#define OFFERED 4

struct _OnwardPastimePicker
{
  AdwBin parent_instance;

  /* template */
  GtkStack *stack;
  GtkListBox *list;
  GtkLabel *chosen_label;
  OnwardMood *mood;
  GtkWidget *close_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardLifts *lifts;
  GPtrArray *offers;
  OnwardPastime *chosen;
  char *plan;
};

G_DEFINE_FINAL_TYPE (OnwardPastimePicker, onward_pastime_picker, ADW_TYPE_BIN)

static gboolean
is_on (OnwardPastimePicker *self, const char *page)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), page) == 0;
}

static void
add_row (OnwardPastimePicker *self, OnwardPastime *pastime)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (pastime));
  g_autofree char *said = onward_lifts_say (self->lifts, pastime);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), said);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_append (self->list, row);
}

/* Not while somebody is reading them: the row under the pointer stays the same. */
static void
show_offers (OnwardPastimePicker *self)
{
  GtkWidget *row;

  if (self->offers != NULL || !onward_lifts_get_ready (self->lifts))
    return;
  self->offers = onward_lift_offers (onward_lifts_get_pastimes (self->lifts), onward_lifts_get_activities (self->lifts),
                                     onward_workspace_get_today (self->workspace), OFFERED);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < self->offers->len; i++)
    add_row (self, self->offers->pdata[i]);
  if (is_on (self, "offers") && gtk_widget_get_mapped (GTK_WIDGET (self->list)))
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
row_activated_cb (OnwardPastimePicker *self, GtkListBoxRow *row)
{
  onward_pastime_picker_begin (self, self->offers->pdata[gtk_list_box_row_get_index (row)]);
}

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *entry;
} Doing;

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Doing *doing = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_push_added (doing->workspace, "", doing->entry);
  else
    onward_workspace_keep (doing->workspace, doing->entry, error);
  onward_workspace_end_work (doing->workspace);
  g_object_unref (doing->entry);
  g_object_unref (doing->workspace);
}

/* A shipped one becomes the person's own with its first time. */
static void
start (OnwardPastimePicker *self, int mood)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardRecord *pastime = ONWARD_RECORD (self->chosen);
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_ACTIVITY, when));
  Doing *doing = g_new0 (Doing, 1);

  if (onward_record_get_id (pastime) == 0 && *onward_record_get_uid (pastime) == '\0')
    {
      onward_record_ensure_uid (pastime);
      g_ptr_array_add (drafts, g_object_ref (pastime));
    }
  onward_record_set_text (entry, ONWARD_ENTRY_TEXT, onward_record_get_text (pastime, ONWARD_PASTIME_TITLE));
  onward_record_set_text (entry, ONWARD_ENTRY_PASTIME, onward_record_get_uid (pastime));
  onward_record_set_text (entry, ONWARD_ENTRY_PLAN, self->plan);
  onward_record_set_number (entry, ONWARD_ENTRY_MOOD, mood);
  g_ptr_array_add (drafts, entry);
  doing->workspace = g_object_ref (self->workspace);
  doing->entry = g_object_ref (entry);
  onward_workspace_begin_work (self->workspace);
  onward_store_save_async (onward_workspace_get_store (self->workspace), drafts, NULL, saved_cb, doing);
  gtk_stack_set_visible_child_name (self->stack, mood != ONWARD_MOOD_UNSAID ? "asked" : "off");
  gtk_widget_grab_focus (self->close_button);
}

static void
picked_cb (OnwardPastimePicker *self, int mood)
{
  if (is_on (self, "before") && mood != ONWARD_MOOD_UNSAID)
    start (self, mood);
}

static void
unsaid_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  if (is_on (ONWARD_PASTIME_PICKER (widget), "before"))
    start (ONWARD_PASTIME_PICKER (widget), ONWARD_MOOD_UNSAID);
}

static void
onward_pastime_picker_dispose (GObject *object)
{
  OnwardPastimePicker *self = ONWARD_PASTIME_PICKER (object);

  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PASTIME_PICKER);
  g_clear_object (&self->lifts);
  g_clear_object (&self->workspace);
  g_clear_object (&self->chosen);
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_pointer (&self->plan, g_free);
  G_OBJECT_CLASS (onward_pastime_picker_parent_class)->dispose (object);
}

static void
onward_pastime_picker_class_init (OnwardPastimePickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_pastime_picker_dispose;
  g_type_ensure (ONWARD_TYPE_MOOD);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-pastime-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPastimePicker, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardPastimePicker, list);
  gtk_widget_class_bind_template_child (widget_class, OnwardPastimePicker, chosen_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardPastimePicker, mood);
  gtk_widget_class_bind_template_child (widget_class, OnwardPastimePicker, close_button);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_install_action (widget_class, "picker.unsaid", NULL, unsaid_action);
}

static void
onward_pastime_picker_init (OnwardPastimePicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_pastime_picker_set_up (OnwardPastimePicker *self, OnwardWorkspace *workspace, OnwardLifts *lifts, const char *plan)
{
  g_return_if_fail (ONWARD_IS_PASTIME_PICKER (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->lifts = g_object_ref (lifts);
  self->plan = g_strdup (plan);
  g_signal_connect_object (lifts, "changed", G_CALLBACK (show_offers), self, G_CONNECT_SWAPPED);
}

void
onward_pastime_picker_offer (OnwardPastimePicker *self)
{
  g_return_if_fail (ONWARD_IS_PASTIME_PICKER (self));
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  gtk_stack_set_visible_child_name (self->stack, "offers");
  show_offers (self);
}

void
onward_pastime_picker_begin (OnwardPastimePicker *self, OnwardPastime *pastime)
{
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (pastime));

  g_return_if_fail (ONWARD_IS_PASTIME_PICKER (self));
  g_set_object (&self->chosen, pastime);
  gtk_label_set_label (self->chosen_label, title);
  onward_mood_set_mood (self->mood, ONWARD_MOOD_UNSAID);
  gtk_stack_set_visible_child_name (self->stack, "before");
  gtk_widget_child_focus (GTK_WIDGET (self->mood), GTK_DIR_TAB_FORWARD);
}
