/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-import-window.h"

#include <glib/gi18n-lib.h>

#include "onward-contact-columns.h"
#include "onward-contact-faults.h"
#include "onward-contact-import-row.h"
#include "onward-contact-transfer.h"
#include "onward-error.h"
#include "onward-fit.h"

/* Milliseconds before the window says that it takes a while, and between two looks at how far it is. */
#define PATIENCE 700
#define LOOK 150
/* So many tables are remembered. */
#define MAX_REMEMBERED 20

struct _OnwardContactImportWindow
{
  AdwWindow parent_instance;

  /* template */
  GtkWidget *cancel_button;
  GtkButton *back_button;
  GtkButton *next_button;
  GtkStack *stack;
  GtkWidget *waiting;
  GtkLabel *waiting_label;
  GtkProgressBar *progress;
  OnwardContactColumns *columns;
  GtkLabel *summary;
  GtkButton *all_button;
  GtkWidget *faults_button;
  GtkLabel *faults_label;
  GListStore *proposals;
  OnwardContactFaults *faults;
  AdwStatusPage *trouble;

  /* owned */
  OnwardWorkspace *workspace;
  GFile *file;
  GCancellable *cancellable;
  OnwardContactFile *found; /* being filled */
  OnwardContactReading *reading;

  guint patience_id;
  guint look_id;
  gboolean counting; /* a count is on its way */
  gboolean writing;
};

G_DEFINE_FINAL_TYPE (OnwardContactImportWindow, onward_contact_import_window, ADW_TYPE_WINDOW)

static gboolean
is_shown (OnwardContactImportWindow *self, const char *page)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), page) == 0;
}

static void
show_page (OnwardContactImportWindow *self, const char *page)
{
  gboolean columns = g_str_equal (page, "columns");
  gboolean people = g_str_equal (page, "people");

  gtk_stack_set_visible_child_name (self->stack, page);
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), g_str_equal (page, "faults"));
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), columns || people);
  gtk_button_set_label (self->next_button, columns ? _("_Go On") : _("_Bring In"));
}

/* Waiting */

static gboolean
patience_cb (gpointer data)
{
  OnwardContactImportWindow *self = data;

  self->patience_id = 0;
  gtk_widget_set_visible (self->waiting, TRUE);
  return G_SOURCE_REMOVE;
}

static gboolean
look_cb (gpointer data)
{
  OnwardContactImportWindow *self = data;

  if (self->found != NULL && !self->writing)
    gtk_progress_bar_set_fraction (self->progress, onward_contact_file_get_progress (self->found) / 1000.0);
  else
    gtk_progress_bar_pulse (self->progress);
  return G_SOURCE_CONTINUE;
}

static void
stop_waiting (OnwardContactImportWindow *self)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  g_clear_handle_id (&self->look_id, g_source_remove);
}

static void
wait_for (OnwardContactImportWindow *self, const char *words)
{
  stop_waiting (self);
  gtk_label_set_label (self->waiting_label, words);
  gtk_progress_bar_set_fraction (self->progress, 0);
  gtk_widget_set_visible (self->waiting, FALSE);
  show_page (self, "waiting");
  self->patience_id = g_timeout_add (PATIENCE, patience_cb, self);
  self->look_id = g_timeout_add (LOOK, look_cb, self);
}

/* What was found */

static void
append_count (GString *words, const char *text)
{
  g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", text);
}

static guint
count_twice (const OnwardContactImport *import)
{
  guint n = 0;

  for (guint i = 0; i < import->items->len; i++)
    {
      const OnwardContactItem *item = g_ptr_array_index (import->items, i);

      n += item->intake == ONWARD_INTAKE_FILL && item->same == NULL;
    }
  return n;
}

static void
count_people (OnwardContactImportWindow *self)
{
  OnwardContactImport *import = self->reading->import;
  guint n_new = onward_contact_import_count (import, ONWARD_INTAKE_ADD);
  guint n_twice = count_twice (import);
  guint n_filled = onward_contact_import_count (import, ONWARD_INTAKE_FILL) - n_twice;
  guint n_left = import->items->len - n_new - n_filled - n_twice;
  g_autofree char *added = g_strdup_printf (ngettext ("%u new", "%u new", n_new), n_new);
  g_autofree char *filled = g_strdup_printf (ngettext ("%u with something to add", "%u with something to add", n_filled),
                                             n_filled);
  g_autofree char *twice = g_strdup_printf (ngettext ("%u twice in the file", "%u twice in the file", n_twice), n_twice);
  g_autofree char *left = g_strdup_printf (ngettext ("%u left as it is", "%u left as they are", n_left), n_left);
  g_autoptr (GString) words = g_string_new (NULL);

  append_count (words, added);
  if (n_filled > 0)
    append_count (words, filled);
  if (n_twice > 0)
    append_count (words, twice);
  if (n_left > 0)
    append_count (words, left);
  gtk_label_set_label (self->summary, words->str);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.next", n_left < import->items->len);
  gtk_button_set_label (self->all_button, n_left < import->items->len ? _("Leave All Out") : _("Take All"));
}

static gboolean
count_cb (gpointer data)
{
  OnwardContactImportWindow *self = data;

  self->counting = FALSE;
  if (self->reading != NULL && self->reading->import != NULL)
    count_people (self);
  return G_SOURCE_REMOVE;
}

/* Choosing all of many counts once. */
static void
proposal_changed_cb (OnwardContactImportWindow *self)
{
  if (self->counting)
    return;
  self->counting = TRUE;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, count_cb, g_object_ref (self), g_object_unref);
}

static void
show_faults (OnwardContactImportWindow *self)
{
  OnwardContactFile *file = self->reading->import->file;
  guint n = file->n_faults;
  g_autoptr (GString) words = g_string_new (NULL);

  if (n > 0)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u line cannot be read", "%u lines cannot be read", n), n);

      append_count (words, text);
    }
  if (file->n_left_out > 0)
    {
      n = file->n_left_out;
      {
        g_autofree char *text = g_strdup_printf (ngettext ("%u detail has no place here, such as a photo",
                                                           "%u details have no place here, such as photos", n), n);

        append_count (words, text);
      }
    }
  gtk_label_set_label (self->faults_label, words->str);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->faults_label)), words->len > 0);
  gtk_widget_set_visible (self->faults_button, file->n_faults > 0);
  onward_contact_faults_show (self->faults, self->workspace, file);
}

static void
show_people (OnwardContactImportWindow *self)
{
  OnwardContactImport *import = self->reading->import;
  g_autoptr (GPtrArray) proposals = g_ptr_array_new_full (import->items->len, g_object_unref);

  for (guint i = 0; i < import->items->len; i++)
    {
      OnwardContactItem *item = g_ptr_array_index (import->items, i);
      OnwardContactItem *twin = item->twin > 0 ? g_ptr_array_index (import->items, item->twin - 1) : NULL;
      OnwardContactProposal *proposal = onward_contact_proposal_new (item, twin != NULL ? twin->person->name : NULL);

      g_signal_connect_object (proposal, "changed", G_CALLBACK (proposal_changed_cb), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (proposals, proposal);
    }
  g_list_store_splice (self->proposals, 0, g_list_model_get_n_items (G_LIST_MODEL (self->proposals)), proposals->pdata,
                       proposals->len);
  show_faults (self);
  show_page (self, "people");
  count_people (self);
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
show_trouble (OnwardContactImportWindow *self, const char *title, const char *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);

  adw_status_page_set_title (self->trouble, title);
  adw_status_page_set_description (self->trouble, escaped);
  show_page (self, "trouble");
}

/* A file in which nobody is says why, where there is something to say. */
static void
show_nobody (OnwardContactImportWindow *self)
{
  if (self->reading->import->file->n_faults > 0)
    {
      show_faults (self);
      show_page (self, "faults");
      gtk_widget_set_visible (GTK_WIDGET (self->back_button), FALSE);
    }
  else
    show_trouble (self, _("Nobody in This File"), _("It can be read, and there are no people in it."));
}

/* The columns */

static void
columns_changed_cb (OnwardContactImportWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.next",
                                 onward_contact_table_has_name (self->reading->table));
}

static void
show_columns (OnwardContactImportWindow *self)
{
  onward_contact_columns_set_table (self->columns, self->reading->table);
  show_page (self, "columns");
  columns_changed_cb (self);
}

static char *
dup_remembered (OnwardContactImportWindow *self)
{
  GSettings *settings = onward_workspace_get_settings (self->workspace);
  g_autoptr (GVariant) all = g_settings_get_value (settings, "people-columns");
  g_autofree char *key = onward_contact_table_dup_key (self->reading->table);
  char *columns = NULL;

  g_variant_lookup (all, key, "s", &columns);
  return columns;
}

static void
remember_columns (OnwardContactImportWindow *self)
{
  GSettings *settings = onward_workspace_get_settings (self->workspace);
  g_autoptr (GVariant) all = g_settings_get_value (settings, "people-columns");
  g_autofree char *key = onward_contact_table_dup_key (self->reading->table);
  g_autofree char *columns = onward_contact_table_dup_columns (self->reading->table);
  GVariantBuilder builder;
  GVariantIter iter;
  const char *old_key, *old_columns;
  guint n = 1;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", key, columns);
  g_variant_iter_init (&iter, all);
  while (g_variant_iter_next (&iter, "{&s&s}", &old_key, &old_columns))
    {
      if (!g_str_equal (old_key, key) && n++ < MAX_REMEMBERED)
        g_variant_builder_add (&builder, "{ss}", old_key, old_columns);
    }
  g_settings_set_value (settings, "people-columns", g_variant_builder_end (&builder));
}

/* Reading */

static void
take_reading (OnwardContactImportWindow *self)
{
  OnwardContactImport *import = self->reading->import;

  if (import == NULL)
    {
      g_autofree char *columns = dup_remembered (self);

      if (columns != NULL)
        onward_contact_table_set_columns (self->reading->table, columns);
      show_columns (self);
    }
  else if (import->items->len == 0)
    show_nobody (self);
  else
    show_people (self);
}

static void
read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardContactImportWindow) self = data;
  g_autoptr (GError) error = NULL;
  OnwardContactReading *reading = onward_contact_read_finish (ONWARD_STORE (store), result, &error);

  /* The window may be on its way out. */
  if (g_cancellable_is_cancelled (self->cancellable))
    {
      g_clear_pointer (&reading, onward_contact_reading_free);
      return;
    }
  stop_waiting (self);
  if (reading == NULL)
    {
      /* What is the matter with the file itself is a whole sentence already. */
      gboolean whole = g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_INVALID);
      g_autofree char *words = whole ? g_strdup (error->message) : onward_fault_say (error);

      show_trouble (self, _("This File Cannot Be Read"), words);
      return;
    }
  g_clear_pointer (&self->reading, onward_contact_reading_free);
  self->reading = reading;
  take_reading (self);
}

static void
read_file (OnwardContactImportWindow *self)
{
  OnwardContactTable *table = self->reading != NULL ? self->reading->table : NULL;

  g_clear_pointer (&self->found, onward_contact_file_unref);
  self->found = onward_contact_file_new ();
  wait_for (self, _("Reading the file…"));
  onward_contact_read_async (onward_workspace_get_store (self->workspace), self->file, table, self->found,
                             self->cancellable, read_cb, g_object_ref (self));
}

/* Taking in */

static void
set_writing (OnwardContactImportWindow *self, gboolean writing)
{
  self->writing = writing;
  gtk_widget_set_sensitive (self->cancel_button, !writing);
}

static char *
dup_title (guint n)
{
  return g_strdup_printf (ngettext ("%u person brought in", "%u people brought in", n), n);
}

static void
taken_in_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardContactImportWindow) self = data;
  g_autoptr (GError) error = NULL;
  guint n_people = 0;
  g_autoptr (OnwardUndo) undo = onward_contact_take_in_finish (ONWARD_STORE (store), result, &n_people, &error);

  onward_workspace_end_work (self->workspace);
  set_writing (self, FALSE);
  stop_waiting (self);
  if (undo != NULL)
    {
      g_autofree char *title = dup_title (n_people);

      onward_workspace_push_undo (self->workspace, title, undo);
      gtk_window_close (GTK_WINDOW (self));
    }
  else
    {
      g_autofree char *reason = onward_fault_say (error);
      g_autofree char *words = g_strdup_printf ("%s\n\n%s", reason, _("Your diary is as it was before."));

      show_trouble (self, _("Nobody Was Brought In"), words);
    }
}

static void
take_in (OnwardContactImportWindow *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);

  set_writing (self, TRUE);
  onward_workspace_begin_work (self->workspace);
  wait_for (self, _("Bringing them in…"));
  onward_contact_take_in_async (onward_workspace_get_store (self->workspace), self->reading->import,
                                g_date_time_to_unix (now), taken_in_cb, g_object_ref (self));
}

/* Actions */

static void
next_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardContactImportWindow *self = ONWARD_CONTACT_IMPORT_WINDOW (widget);

  if (is_shown (self, "columns"))
    {
      remember_columns (self);
      read_file (self);
    }
  else if (is_shown (self, "people"))
    take_in (self);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  show_page (ONWARD_CONTACT_IMPORT_WINDOW (widget), "people");
}

static void
faults_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  show_page (ONWARD_CONTACT_IMPORT_WINDOW (widget), "faults");
}

static void
all_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardContactImportWindow *self = ONWARD_CONTACT_IMPORT_WINDOW (widget);
  OnwardContactImport *import = self->reading->import;
  GListModel *model = G_LIST_MODEL (self->proposals);
  gboolean take = onward_contact_import_count (import, ONWARD_INTAKE_LEAVE) == import->items->len;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (OnwardContactProposal) proposal = g_list_model_get_item (model, i);

      onward_contact_proposal_set_taken (proposal, take);
    }
}

static void
activate_cb (OnwardContactImportWindow *self, guint position)
{
  g_autoptr (OnwardContactProposal) proposal = g_list_model_get_item (G_LIST_MODEL (self->proposals), position);

  onward_contact_proposal_set_taken (proposal, !onward_contact_proposal_get_taken (proposal));
}

/* What is being written is not left alone. */
static gboolean
close_request_cb (OnwardContactImportWindow *self)
{
  if (self->writing)
    return TRUE;
  g_cancellable_cancel (self->cancellable);
  stop_waiting (self);
  return FALSE;
}

static void
onward_contact_import_window_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_contact_import_window_parent_class)->realize (widget);
}

static void
onward_contact_import_window_dispose (GObject *object)
{
  OnwardContactImportWindow *self = ONWARD_CONTACT_IMPORT_WINDOW (object);

  stop_waiting (self);
  g_cancellable_cancel (self->cancellable);
  if (self->proposals != NULL)
    g_list_store_remove_all (self->proposals);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_CONTACT_IMPORT_WINDOW);
  G_OBJECT_CLASS (onward_contact_import_window_parent_class)->dispose (object);
}

static void
onward_contact_import_window_finalize (GObject *object)
{
  OnwardContactImportWindow *self = ONWARD_CONTACT_IMPORT_WINDOW (object);

  g_clear_pointer (&self->reading, onward_contact_reading_free);
  g_clear_pointer (&self->found, onward_contact_file_unref);
  g_clear_object (&self->workspace);
  g_clear_object (&self->file);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (onward_contact_import_window_parent_class)->finalize (object);
}

static void
onward_contact_import_window_class_init (OnwardContactImportWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_contact_import_window_dispose;
  object_class->finalize = onward_contact_import_window_finalize;
  widget_class->realize = onward_contact_import_window_realize;
  g_type_ensure (ONWARD_TYPE_CONTACT_COLUMNS);
  g_type_ensure (ONWARD_TYPE_CONTACT_FAULTS);
  g_type_ensure (ONWARD_TYPE_CONTACT_IMPORT_ROW);
  g_type_ensure (ONWARD_TYPE_CONTACT_PROPOSAL);
  gtk_widget_class_install_action (widget_class, "import.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "import.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "import.faults", NULL, faults_action);
  gtk_widget_class_install_action (widget_class, "import.all", NULL, all_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/addresses/onward-contact-import-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, next_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, waiting);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, waiting_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, columns);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, summary);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, all_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, faults_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, faults_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, proposals);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, faults);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportWindow, trouble);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, columns_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
}

static void
onward_contact_import_window_init (OnwardContactImportWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_contact_import_window_new (OnwardWorkspace *workspace, GFile *file)
{
  OnwardContactImportWindow *self = g_object_new (ONWARD_TYPE_CONTACT_IMPORT_WINDOW, NULL);

  self->workspace = g_object_ref (workspace);
  self->file = g_object_ref (file);
  onward_workspace_flush (workspace);
  read_file (self);
  return GTK_WINDOW (self);
}
