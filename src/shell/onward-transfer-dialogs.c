/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-transfer-dialogs.h"

#include <glib/gi18n.h>

#include "onward-ask.h"
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

/* Export */

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autoptr (GError) error = NULL;
  guint n_records = 0;

  onward_workspace_end_work (self->workspace);
  if (onward_transfer_export_finish (ONWARD_STORE (source), result, &n_records, &error))
    {
      g_autofree char *words = g_strdup_printf (ngettext ("%u record written", "%u records written", n_records),
                                                n_records);

      onward_workspace_toast (self->workspace, words);
    }
  else
    tell (self, _("The File Was Not Written"), error->message);
}

static void
export_to_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autoptr (GFile) file = onward_choose_file_finish (result);
  OnwardStore *store = onward_workspace_get_store (self->workspace);

  if (file == NULL)
    return;
  /* What is being typed belongs to it. */
  onward_workspace_flush (self->workspace);
  onward_workspace_begin_work (self->workspace);
  onward_transfer_export_async (store, file, NULL, exported_cb, g_steal_pointer (&self));
}

/* Asks where to, and writes the whole diary there as JSON. */
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
    tell (self, _("Nothing Was Brought In"), error->message);
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

static char *
dup_report_words (OnwardImportReport *report)
{
  g_autofree char *summary = onward_import_report_dup_summary (report);
  g_auto (GStrv) lines = onward_import_report_dup_lines (report);
  guint n_lines = g_strv_length (lines);
  GString *words = g_string_new (summary);

  for (guint i = 0; i < MIN (n_lines, MAX_LINES); i++)
    g_string_append_printf (words, "%s%s", i == 0 ? "\n\n" : "\n", lines[i]);
  if (n_lines > MAX_LINES)
    {
      g_string_append_c (words, '\n');
      g_string_append_printf (words, ngettext ("…and %u more", "…and %u more", n_lines - MAX_LINES),
                              n_lines - MAX_LINES);
    }
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
    tell (self, _("This File Cannot Be Brought In"), error->message);
  else if (self->parent != NULL)
    ask_about_report (g_steal_pointer (&self));
}

static void
import_from_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Transfer) self = data;
  g_autoptr (GFile) file = onward_choose_file_finish (result);
  OnwardStore *store = onward_workspace_get_store (self->workspace);

  if (file == NULL)
    return;
  onward_workspace_flush (self->workspace);
  onward_workspace_begin_work (self->workspace);
  onward_transfer_check_async (store, file, NULL, checked_cb, g_steal_pointer (&self));
}

/* Asks for a file, says what would come of it, and merges it into the diary. */
void
onward_transfer_import (GtkWindow *parent, OnwardWorkspace *workspace)
{
  onward_choose_file_to_open_async (GTK_WIDGET (parent), _("Import a Diary"), _("Diaries as JSON"), patterns,
                                    import_from_cb, transfer_new (parent, workspace));
}
