/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prep-sheet.h"

#include <glib/gi18n-lib.h>

#include "onward-file-chooser.h"
#include "onward-prep-load.h"
#include "onward-prep-print.h"

struct _OnwardPrepSheet
{
  AdwBin parent_instance;

  /* template */
  GtkStack *pages;
  GtkBox *parts;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *interview;
  OnwardPrep *prep; /* as it is on show */
  GCancellable *cancellable;

  guint ask_id;
  gboolean print_soon;
};

G_DEFINE_FINAL_TYPE (OnwardPrepSheet, onward_prep_sheet, ADW_TYPE_BIN)

static GtkWidget *
new_row (OnwardPrepLine *line)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", line->text, "subtitle", line->detail,
                                 NULL);

  if (line->mark != ONWARD_PREP_PLAIN)
    {
      gboolean done = line->mark == ONWARD_PREP_DONE;
      GtkWidget *icon = gtk_image_new_from_icon_name (done ? "checkbox-checked-symbolic" : "checkbox-symbolic");

      gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      done ? C_ ("step", "Done") : C_ ("step", "To do"), -1);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
    }
  if (*line->target != '\0')
    {
      GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                      GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", line->target);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
    }
  return row;
}

static void
show_parts (OnwardPrepSheet *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->parts))) != NULL)
    gtk_box_remove (self->parts, child);
  for (guint i = 0; i < self->prep->parts->len; i++)
    {
      OnwardPrepPart *part = g_ptr_array_index (self->prep->parts, i);
      GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, NULL);
      g_autofree char *title = g_markup_escape_text (part->title, -1);

      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
      for (guint j = 0; j < part->lines->len; j++)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), new_row (g_ptr_array_index (part->lines, j)));
      gtk_box_append (self->parts, group);
    }
  gtk_stack_set_visible_child_name (self->pages, self->prep->parts->len > 0 ? "sheet" : "empty");
}

static GtkWindow *
get_window (OnwardPrepSheet *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
print_done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, OnwardPrepSheet *self)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR || self->workspace == NULL)
    return;
  gtk_print_operation_get_error (operation, &error);
  onward_workspace_fault (self->workspace, error);
}

static void
export_done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, OnwardPrepSheet *self)
{
  print_done_cb (operation, result, self);
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && self->workspace != NULL)
    onward_workspace_toast (self->workspace, _("The prep sheet is saved"));
}

static void
run (OnwardPrepSheet *self, GtkPrintOperation *operation, GtkPrintOperationAction action)
{
  gboolean exports = action == GTK_PRINT_OPERATION_ACTION_EXPORT;

  g_signal_connect_object (operation, "done", exports ? G_CALLBACK (export_done_cb) : G_CALLBACK (print_done_cb), self, 0);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_run (operation, action, get_window (self), NULL);
}

static void
print_now (OnwardPrepSheet *self)
{
  g_autoptr (GtkPrintOperation) operation = onward_prep_print_new (self->prep);

  self->print_soon = FALSE;
  run (self, operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG);
}

static gboolean
is_same (OnwardPrep *a, OnwardPrep *b)
{
  g_autofree char *text_a = onward_prep_dup_text (a);
  g_autofree char *text_b = onward_prep_dup_text (b);

  return g_str_equal (text_a, text_b);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardPrepSheet) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardPrep) prep = onward_prep_load_finish (ONWARD_WORKSPACE (source), result, &error);
  gboolean same;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->workspace == NULL)
    return;
  if (prep == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  /* Rows that stay the same keep the focus. */
  same = self->prep != NULL && is_same (self->prep, prep);
  g_clear_pointer (&self->prep, onward_prep_unref);
  self->prep = g_steal_pointer (&prep);
  if (!same)
    show_parts (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prep.print", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prep.save", TRUE);
  if (self->print_soon)
    print_now (self);
}

static gboolean
ask (gpointer data)
{
  OnwardPrepSheet *self = data;

  self->ask_id = 0;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_prep_load_async (self->workspace, self->interview, self->cancellable, loaded_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* Once for what changes at once, and only while somebody looks. */
static void
ask_soon (OnwardPrepSheet *self)
{
  if (self->ask_id == 0 && self->workspace != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->ask_id = g_idle_add (ask, self);
}

static void
print_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  print_now (ONWARD_PREP_SHEET (widget));
}

static void
saved_to_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardPrepSheet) self = data;
  g_autoptr (GFile) file = onward_choose_file_finish (result);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (path == NULL || self->workspace == NULL || self->prep == NULL)
    return;
  operation = onward_prep_print_new (self->prep);
  gtk_print_operation_set_export_filename (operation, path);
  run (self, operation, GTK_PRINT_OPERATION_ACTION_EXPORT);
}

static void
save_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPrepSheet *self = ONWARD_PREP_SHEET (widget);
  /* Translators: the name of a file; %s is an interview, such as "Final round at Norrland". */
  g_autofree char *name = g_strdup_printf (_("%s.pdf"), self->prep->title);

  g_strdelimit (name, "/", '-');
  onward_choose_file_to_save_async (widget, _("Save the Prep Sheet"), name, saved_to_cb, g_object_ref (self));
}

static void
onward_prep_sheet_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (onward_prep_sheet_parent_class)->map (widget);
  ask_soon (ONWARD_PREP_SHEET (widget));
}

static void
onward_prep_sheet_dispose (GObject *object)
{
  OnwardPrepSheet *self = ONWARD_PREP_SHEET (object);

  g_clear_handle_id (&self->ask_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_PREP_SHEET);
  g_clear_pointer (&self->prep, onward_prep_unref);
  g_clear_object (&self->interview);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_prep_sheet_parent_class)->dispose (object);
}

static void
onward_prep_sheet_class_init (OnwardPrepSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_prep_sheet_dispose;
  widget_class->map = onward_prep_sheet_map;

  gtk_widget_class_install_action (widget_class, "prep.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "prep.save", NULL, save_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-prep-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPrepSheet, pages);
  gtk_widget_class_bind_template_child (widget_class, OnwardPrepSheet, parts);
}

static void
onward_prep_sheet_init (OnwardPrepSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prep.print", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prep.save", FALSE);
}

void
onward_prep_sheet_set_up (OnwardPrepSheet *self, OnwardWorkspace *workspace, OnwardRecord *interview)
{
  g_return_if_fail (ONWARD_IS_PREP_SHEET (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->interview = g_object_ref (interview);
  g_signal_connect_object (interview, "notify::title", G_CALLBACK (ask_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (ask_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (ask_soon), self,
                           G_CONNECT_SWAPPED);
}

void
onward_prep_sheet_print (OnwardPrepSheet *self)
{
  g_return_if_fail (ONWARD_IS_PREP_SHEET (self) && self->workspace != NULL);
  self->print_soon = TRUE;
  ask_soon (self);
}
