/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-picker.h"

#include <glib/gi18n.h>

#include "onward-employer.h"
#include "onward-setback-pick-row.h"
#include "onward-time.h"

/* More than these say less than the next letter does. */
#define MOST_ROWS 5

/* Nobody has more applications open; a diary that does is found by typing the whole name. */
#define MOST_LIVE 500

struct _OnwardSetbackPicker
{
  AdwBin parent_instance;

  /* template */
  GtkListBox *list;
  GtkEditable *entry;
  GtkLabel *hint;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardSetback *setback;
  GCancellable *cancellable;
  GPtrArray *live; /* of OnwardRecord, the one that moved last first */

  gboolean setting; /* the text or the rows are changed from here, not by the person */
};

G_DEFINE_FINAL_TYPE (OnwardSetbackPicker, onward_setback_picker, ADW_TYPE_BIN)

static void
show_hint (OnwardSetbackPicker *self)
{
  g_autofree char *name = onward_setback_dup_name (self->setback);
  gboolean is_new = *name != '\0' && onward_setback_get_application (self->setback) == NULL;

  if (is_new)
    {
      /* Translators: %s is the name of an employer, as typed. */
      g_autofree char *text = g_strdup_printf (_("“%s” is not among your open applications yet; it will be added."), name);

      gtk_label_set_text (self->hint, text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->hint), is_new);
}

static gboolean
fits (OnwardRecord *record, const char *wanted)
{
  g_autofree char *title = onward_record_dup_title (record);
  g_autofree char *subtitle = onward_record_dup_subtitle (record);
  g_autofree char *both = g_strconcat (title, " ", subtitle, NULL);
  g_autofree char *folded = g_utf8_casefold (both, -1);

  return strstr (folded, wanted) != NULL;
}

static char *
say_where_it_stands (OnwardSetbackPicker *self, OnwardRecord *record)
{
  g_autofree char *role = onward_record_dup_subtitle (record);
  g_autofree char *day = onward_day_say (onward_record_get_text (record, ONWARD_JOB_APPLICATION_MOVED),
                                         onward_setback_get_today (self->setback));
  const char *stage = onward_stage_label ((OnwardStage) onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE));
  GString *text = g_string_new (role);

  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, stage);
  if (*day != '\0')
    g_string_append_printf (text, ", %s", day);
  return g_string_free (text, FALSE);
}

static void
remove_rows (OnwardSetbackPicker *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 1)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
show_rows (OnwardSetbackPicker *self)
{
  OnwardRecord *picked = (OnwardRecord *) onward_setback_get_application (self->setback);
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  g_autofree char *wanted = g_utf8_casefold (text, -1);
  guint n = 0;

  self->setting = TRUE;
  remove_rows (self);
  for (guint i = 0; self->live != NULL && i < self->live->len && n < MOST_ROWS; i++)
    {
      OnwardRecord *record = g_ptr_array_index (self->live, i);
      g_autofree char *subtitle = NULL;
      GtkWidget *row;

      if (record != picked && !fits (record, wanted))
        continue;
      subtitle = say_where_it_stands (self, record);
      row = onward_setback_pick_row_new_record (record, subtitle);
      gtk_list_box_append (self->list, row);
      if (record == picked)
        gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
      n++;
    }
  self->setting = FALSE;
  show_hint (self);
}

/* The application that the name stands for, the one that moved last where there are several. */
static OnwardRecord *
find_named (OnwardSetbackPicker *self, const char *name)
{
  for (guint i = 0; self->live != NULL && i < self->live->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (self->live, i);

      if (onward_employer_same (onward_record_get_text (record, ONWARD_JOB_APPLICATION_EMPLOYER), name))
        return record;
    }
  return NULL;
}

static void
changed_cb (OnwardSetbackPicker *self)
{
  const char *text = gtk_editable_get_text (self->entry);

  if (self->setting || self->setback == NULL)
    return;
  onward_setback_set_application (self->setback, (OnwardJobApplication *) find_named (self, text));
  onward_setback_set_employer (self->setback, text);
  show_rows (self);
}

static void
row_selected_cb (OnwardSetbackPicker *self, GtkListBoxRow *row)
{
  OnwardRecord *record;
  g_autofree char *title = NULL;

  if (self->setting || !ONWARD_IS_SETBACK_PICK_ROW (row))
    return;
  record = onward_setback_pick_row_get_record (ONWARD_SETBACK_PICK_ROW (row));
  title = onward_record_dup_title (record);
  onward_setback_set_application (self->setback, ONWARD_JOB_APPLICATION (record));
  onward_setback_set_employer (self->setback, title);
  self->setting = TRUE;
  gtk_editable_set_text (self->entry, title);
  self->setting = FALSE;
  show_hint (self);
}

/* From the name down into the applications under it. */
static void
down_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  OnwardSetbackPicker *self = ONWARD_SETBACK_PICKER (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->list, 1);
  if (row == NULL)
    {
      gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (widget)), GTK_DIR_TAB_FORWARD);
      return;
    }
  gtk_list_box_select_row (self->list, row);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
live_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackPicker) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) live = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  OnwardJobApplication *picked;

  if (self->setback == NULL)
    return; /* closed meanwhile */
  if (live == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  picked = onward_setback_get_application (self->setback);
  if (picked != NULL && !g_ptr_array_find (live, picked, NULL))
    g_ptr_array_insert (live, 0, g_object_ref (picked));
  g_clear_pointer (&self->live, g_ptr_array_unref);
  self->live = g_steal_pointer (&live);
  /* What was typed meanwhile may name one of them. */
  if (picked == NULL)
    changed_cb (self);
  else
    show_rows (self);
}

static void
onward_setback_picker_dispose (GObject *object)
{
  OnwardSetbackPicker *self = ONWARD_SETBACK_PICKER (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SETBACK_PICKER);
  g_clear_object (&self->workspace);
  g_clear_object (&self->setback);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->live, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_setback_picker_parent_class)->dispose (object);
}

static gboolean
onward_setback_picker_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (ONWARD_SETBACK_PICKER (widget)->entry), GTK_DIR_TAB_FORWARD);
}

static void
onward_setback_picker_class_init (OnwardSetbackPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_picker_dispose;
  widget_class->grab_focus = onward_setback_picker_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPicker, list);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPicker, entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPicker, hint);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_install_action (widget_class, "picker.down", NULL, down_action);
}

static void
onward_setback_picker_init (OnwardSetbackPicker *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_setback_picker_open (OnwardSetbackPicker *self, OnwardWorkspace *workspace, OnwardSetback *setback)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  g_return_if_fail (ONWARD_IS_SETBACK_PICKER (self));
  g_set_object (&self->workspace, workspace);
  g_set_object (&self->setback, setback);
  self->setting = TRUE;
  gtk_editable_set_text (self->entry, onward_setback_get_employer (setback));
  self->setting = FALSE;
  onward_query_where_number (query, ONWARD_JOB_APPLICATION_STAGE, ONWARD_IS_NOT, ONWARD_STAGE_ENDED);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  onward_query_limit (query, MOST_LIVE);
  onward_store_find_async (onward_workspace_get_store (workspace), query, self->cancellable, live_cb,
                           g_object_ref (self));
}
