/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-transfer-dialogs.h"

#include <glib/gi18n.h>

#include "onward-ask.h"
#include "onward-error.h"
#include "onward-file-chooser.h"
#include "onward-transfer.h"

/* Of what was refused so many are named in the window; the command line names all. */
#define MAX_LINES 8

static const char *const patterns[] = { "*.json", NULL };

typedef struct
{
  GtkWindow *parent; /* weak */
  OnwardWorkspace *workspace;
  OnwardImportReport *report;
  GFile *file; /* that is written */
} Transfer;

static Transfer *
transfer_new (GtkWindow *parent, OnwardWorkspace *workspace)
{
  Transfer *self = g_new0 (Transfer, 1);

  g_set_weak_pointer (&self->parent, parent);
  self->workspace = g_object_ref (workspace);
  return self;
}

static void
transfer_free (Transfer *self)
{
  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->workspace);
  g_clear_object (&self->file);
  g_clear_pointer (&self->report, onward_import_report_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Transfer, transfer_free)

static GtkWidget *
parent_of (Transfer *self)
{
  return self->parent != NULL ? GTK_WIDGET (self->parent) : NULL;
}

/* Says what happened in a window that stays until it was read. */
static void
tell (Transfer *self, const char *heading, const char *body)
{
  const OnwardAnswer answers[] = { { "", _("_Close"), ONWARD_ANSWER_PLAIN } };

  if (self->parent != NULL)
    onward_ask_async (parent_of (self), heading, body, answers, G_N_ELEMENTS (answers), NULL, NULL);
}

/* What happened, in words that need no manual. */
static char *
dup_reason (const GError *error, gboolean writing)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE) || g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_FULL))
    return g_strdup (_("The disk is full."));
  if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_READ_ONLY))
    return g_strdup (_("The diary cannot be written to."));
  if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_BUSY))
    return g_strdup (_("Another program holds the diary."));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return g_strdup (writing ? _("The folder is not there any more.") : _("The file is not there any more."));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return g_strdup (writing ? _("Your permissions do not let you write there.")
                             : _("Your permissions do not let you read that file."));
  return g_strdup (error->message);
}

static void
tell_trouble (Transfer *self, const char *heading, const GError *error, gboolean writing, const char *what_now)
{
  g_autofree char *reason = dup_reason (error, writing);
  g_autofree char *body = g_strdup_printf ("%s\n\n%s", reason, what_now);

  tell (self, heading, body);
}

/* Export */

static void
shown_cb (GObject *window, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;

  if (!gtk_show_uri_full_finish (GTK_WINDOW (window), result, &error))
    onward_workspace_toast (workspace, _("No program here shows folders."));
}

static void
show_folder_cb (AdwToast *toast, Transfer *self)
{
  g_autoptr (GFile) folder = g_file_get_parent (self->file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  if (uri != NULL && self->parent != NULL)
    gtk_show_uri_full (self->parent, uri, GDK_CURRENT_TIME, NULL, shown_cb, g_object_ref (self->workspace));
}

static void
toast_gone_cb (gpointer data, GClosure *closure)
{
  transfer_free (data);
}

/* Where it went, and the way there. */
static void
show_written (Transfer *self)
{
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *escaped = g_markup_escape_text (shown, -1);
  /* Translators: %s is the name of a file */
  g_autofree char *words = g_strdup_printf (_("Your whole diary is in “%s” now"), escaped);
  g_autoptr (AdwToast) toast = adw_toast_new (words);

  adw_toast_set_button_label (toast, _("_Show in Folder"));
  adw_toast_set_timeout (toast, 10);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (show_folder_cb), self, toast_gone_cb, 0);
  g_signal_emit_by_name (self->workspace, "toast", toast);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autoptr (GError) error = NULL;

  onward_workspace_end_work (self->workspace);
  if (onward_transfer_export_finish (ONWARD_STORE (source), result, NULL, &error))
    show_written (g_steal_pointer (&self));
  else
    tell_trouble (self, _("The File Was Not Written"), error, TRUE,
                  _("Your diary is safe where it was. Choose another folder or make some room, and export it again."));
}

/* Writes the whole diary there, and tells of it. */
void
onward_transfer_export_to (GtkWindow *parent, OnwardWorkspace *workspace, GFile *file)
{
  Transfer *self = transfer_new (parent, workspace);

  self->file = g_object_ref (file);
  /* What is being typed belongs to it. */
  onward_workspace_flush (workspace);
  onward_workspace_begin_work (workspace);
  onward_transfer_export_async (onward_workspace_get_store (workspace), file, NULL, exported_cb, self);
}

static void
export_to_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autoptr (GFile) file = onward_choose_file_finish (result);

  if (file != NULL && self->parent != NULL)
    onward_transfer_export_to (self->parent, self->workspace, file);
}

/* The same, having asked where to. */
void
onward_transfer_export (GtkWindow *parent, OnwardWorkspace *workspace)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *name = g_strdup_printf ("onward-%s.json", day);

  onward_choose_file_to_save_async (GTK_WIDGET (parent), _("Export the Diary"), name, export_to_cb,
                                    transfer_new (parent, workspace));
}

/* Import */

static void
applied_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autoptr (GError) error = NULL;
  guint n_written = 0;

  onward_workspace_end_work (self->workspace);
  if (onward_transfer_apply_finish (ONWARD_STORE (source), result, &n_written, &error))
    {
      g_autofree char *words = g_strdup_printf (ngettext ("%u record brought in", "%u records brought in", n_written),
                                                n_written);

      onward_workspace_toast (self->workspace, words);
    }
  else
    tell_trouble (self, _("Nothing Was Brought In"), error, TRUE,
                  _("Your diary is as it was before, and so is the file. You can try again."));
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autofree char *answer = onward_ask_finish (result);
  OnwardStore *store = onward_workspace_get_store (self->workspace);
  OnwardImportReport *report = self->report;

  if (!g_str_equal (answer, "import"))
    return;
  onward_workspace_begin_work (self->workspace);
  onward_transfer_apply_async (store, report, NULL, applied_cb, g_steal_pointer (&self));
}

static void
append_line (GString *words, const char *text, guint n)
{
  if (n == 0)
    return;
  if (words->len > 0)
    g_string_append_c (words, '\n');
  /* The texts are ours, each with one %u. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_string_append_printf (words, text, n);
#pragma GCC diagnostic pop
}

/* What would come of it, one line for each that there is. */
static void
append_counts (GString *words, OnwardImportReport *report)
{
  guint n = onward_import_report_count (report, ONWARD_IMPORT_NEW);

  append_line (words, ngettext ("%u record is new.", "%u records are new.", n), n);
  n = onward_import_report_count (report, ONWARD_IMPORT_NEWER);
  append_line (words, ngettext ("%u was changed later than yours, and takes its place.",
                                "%u were changed later than yours, and take their place.", n), n);
  n = onward_import_report_count (report, ONWARD_IMPORT_UNCHANGED);
  append_line (words, ngettext ("%u is in your diary already.", "%u are in your diary already.", n), n);
  n = onward_import_report_count (report, ONWARD_IMPORT_OLDER);
  append_line (words, ngettext ("%u is older than yours; yours stays.", "%u are older than yours; yours stay.", n), n);
  n = onward_import_report_count (report, ONWARD_IMPORT_REFUSED);
  append_line (words, ngettext ("%u cannot be read and is left out.", "%u cannot be read and are left out.", n), n);
  if (words->len == 0)
    g_string_append (words, _("There are no records in the file."));
}

static char *
dup_report_words (OnwardImportReport *report)
{
  g_auto (GStrv) lines = onward_import_report_dup_lines (report);
  guint n_lines = g_strv_length (lines);
  GString *words = g_string_new (NULL);

  append_counts (words, report);
  for (guint i = 0; i < MIN (n_lines, MAX_LINES); i++)
    g_string_append_printf (words, "%s%s", i == 0 ? "\n\n" : "\n", lines[i]);
  if (n_lines > MAX_LINES)
    append_line (words, ngettext ("…and %u more", "…and %u more", n_lines - MAX_LINES), n_lines - MAX_LINES);
  if (onward_import_report_count_accepted (report) > 0)
    g_string_append_printf (words, "\n\n%s", _("What you have written stays; nothing is let go."));
  return g_string_free (words, FALSE);
}

static void
ask_about_report (Transfer *self)
{
  const OnwardAnswer answers[] = {
    { "", _("_Cancel"), ONWARD_ANSWER_PLAIN },
    { "import", _("_Bring In"), ONWARD_ANSWER_SUGGESTED },
  };
  g_autofree char *words = dup_report_words (self->report);

  if (onward_import_report_count_accepted (self->report) == 0)
    {
      tell (self, _("Nothing to Bring In"), words);
      transfer_free (self);
    }
  else
    onward_ask_async (parent_of (self), _("Bring This Into the Diary?"), words, answers, G_N_ELEMENTS (answers),
                      answered_cb, self);
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autoptr (GError) error = NULL;

  onward_workspace_end_work (self->workspace);
  self->report = onward_transfer_check_finish (ONWARD_STORE (source), result, &error);
  if (self->report == NULL)
    tell_trouble (self, _("This File Cannot Be Brought In"), error, FALSE,
                  _("Your diary was not touched. Choose a file that was exported from Onward, or export it once more "
                    "where it came from."));
  else if (self->parent != NULL)
    ask_about_report (g_steal_pointer (&self));
}

/* Says what would come of the file, and merges it into the diary when that is wanted. */
void
onward_transfer_import_from (GtkWindow *parent, OnwardWorkspace *workspace, GFile *file)
{
  onward_workspace_flush (workspace);
  onward_workspace_begin_work (workspace);
  onward_transfer_check_async (onward_workspace_get_store (workspace), file, NULL, checked_cb,
                               transfer_new (parent, workspace));
}

static void
import_from_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autoptr (GFile) file = onward_choose_file_finish (result);

  if (file != NULL && self->parent != NULL)
    onward_transfer_import_from (self->parent, self->workspace, file);
}

/* The same, having asked for a file. */
void
onward_transfer_import (GtkWindow *parent, OnwardWorkspace *workspace)
{
  onward_choose_file_to_open_async (GTK_WIDGET (parent), _("Import a Diary"), _("Diaries as JSON"), patterns,
                                    import_from_cb, transfer_new (parent, workspace));
}
