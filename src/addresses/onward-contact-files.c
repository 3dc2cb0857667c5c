/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-files.h"

#include <glib/gi18n-lib.h>

#include "onward-ask.h"
#include "onward-contact-import-window.h"
#include "onward-contact-transfer.h"
#include "onward-file-chooser.h"

typedef struct
{
  GtkWindow *parent; /* weak */
  OnwardWorkspace *workspace;
  OnwardContactFilePresent present;
  OnwardContactFormat format;
  GFile *file;
} Errand;

static Errand *
errand_new (GtkWindow *parent, OnwardWorkspace *workspace)
{
  Errand *self = g_new0 (Errand, 1);

  g_set_weak_pointer (&self->parent, parent);
  self->workspace = g_object_ref (workspace);
  return self;
}

static void
errand_free (Errand *self)
{
  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->workspace);
  g_clear_object (&self->file);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Errand, errand_free)

/* Import */

static void
open_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Errand) self = data;
  g_autoptr (GFile) file = onward_choose_file_finish (result);

  if (file != NULL && self->parent != NULL)
    self->present (self->parent, onward_contact_import_window_new (self->workspace, file));
}

void
onward_contact_files_import (GtkWindow *parent, OnwardWorkspace *workspace, OnwardContactFilePresent present)
{
  static const char *const patterns[] = { "*.vcf", "*.vcard", "*.csv", "*.tsv", "*.txt", NULL };
  Errand *self = errand_new (parent, workspace);

  self->present = present;
  onward_choose_file_to_open_async (GTK_WIDGET (parent), _("Import People"), _("Address books and tables"), patterns,
                                    open_cb, self);
}

/* Export */

static void
written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Errand) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *escaped = g_markup_escape_text (shown, -1);
  g_autofree char *words = NULL;
  guint n = 0;

  onward_workspace_end_work (self->workspace);
  if (!onward_contact_write_finish (ONWARD_STORE (store), result, &n, &error))
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  /* Translators: %s is the name of a file */
  words = g_strdup_printf (ngettext ("%u person is in “%s” now", "%u people are in “%s” now", n), n, escaped);
  onward_workspace_toast (self->workspace, words);
}

/* The name that was typed goes before what was chosen earlier. */
static OnwardContactFormat
format_of (const Errand *self)
{
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *small = g_ascii_strdown (name, -1);

  if (g_str_has_suffix (small, ".csv"))
    return ONWARD_CONTACT_FORMAT_CSV;
  if (g_str_has_suffix (small, ".vcf") && self->format == ONWARD_CONTACT_FORMAT_CSV)
    return ONWARD_CONTACT_FORMAT_VCARD_4;
  return self->format;
}

static void
save_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Errand) self = data;
  OnwardStore *store = onward_workspace_get_store (self->workspace);
  OnwardContactFormat format;

  self->file = onward_choose_file_finish (result);
  if (self->file == NULL)
    return;
  format = format_of (self);
  onward_workspace_flush (self->workspace);
  onward_workspace_begin_work (self->workspace);
  onward_contact_write_async (store, self->file, format, written_cb, self);
  g_steal_pointer (&self);
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Errand) self = data;
  g_autofree char *answer = onward_ask_finish (result);
  const char *name;

  if (*answer == '\0' || self->parent == NULL)
    return;
  if (g_str_equal (answer, "csv"))
    self->format = ONWARD_CONTACT_FORMAT_CSV;
  else if (g_str_equal (answer, "vcard-3"))
    self->format = ONWARD_CONTACT_FORMAT_VCARD_3;
  name = self->format == ONWARD_CONTACT_FORMAT_CSV ? _("people.csv") : _("people.vcf");
  onward_choose_file_to_save_async (GTK_WIDGET (self->parent), _("Export People"), name, save_cb, self);
  g_steal_pointer (&self);
}

void
onward_contact_files_export (GtkWindow *parent, OnwardWorkspace *workspace)
{
  const OnwardAnswer answers[] = {
    { "", _("_Cancel"), ONWARD_ANSWER_PLAIN },
    { "csv", _("For _Spreadsheets (CSV)"), ONWARD_ANSWER_PLAIN },
    { "vcard-3", _("For _Older Programs (vCard 3)"), ONWARD_ANSWER_PLAIN },
    { "vcard-4", _("For _Address Books (vCard 4)"), ONWARD_ANSWER_SUGGESTED },
  };

  onward_ask_async (GTK_WIDGET (parent), _("Export People"),
                    _("All your contacts go into one file, with their notes and without what you talked about when. "
                      "Whoever has the file can read it."),
                    answers, G_N_ELEMENTS (answers), answered_cb, errand_new (parent, workspace));
}
