/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calendar-dialogs.h"

#include <glib/gi18n.h>

#include "onward-ask.h"
#include "onward-calendar-file.h"
#include "onward-file-chooser.h"

typedef struct
{
  GtkWindow *parent; /* weak */
  OnwardWorkspace *workspace;
  char *interview;
} Save;

static Save *
save_new (GtkWindow *parent, OnwardWorkspace *workspace, const char *interview)
{
  Save *self = g_new0 (Save, 1);

  g_set_weak_pointer (&self->parent, parent);
  self->workspace = g_object_ref (workspace);
  self->interview = g_strdup (interview);
  return self;
}

static void
save_free (Save *self)
{
  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->workspace);
  g_free (self->interview);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

/* Where the person looks: Preferences stand before the window and have toasts of their own. */
static void
tell (Save *self, const char *words)
{
  if (self->parent != NULL && ADW_IS_PREFERENCES_WINDOW (self->parent))
    adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self->parent), adw_toast_new (words));
  else
    onward_workspace_toast (self->workspace, words);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  const OnwardAnswer answers[] = { { "", _("_Close"), ONWARD_ANSWER_PLAIN } };
  g_autoptr (Save) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;
  guint n_items = 0;

  onward_workspace_end_work (self->workspace);
  if (onward_calendar_file_save_finish (ONWARD_STORE (store), result, &n_items, &error))
    {
      if (*self->interview != '\0')
        words = g_strdup (_("Saved. Open the file with your calendar"));
      else
        words = g_strdup_printf (ngettext ("Saved, with %u item. Open the file with your calendar",
                                           "Saved, with %u items. Open the file with your calendar", n_items), n_items);
      tell (self, words);
    }
  else if (self->parent != NULL)
    {
      words = onward_fault_say (error);
      onward_ask_async (GTK_WIDGET (self->parent), _("The File Was Not Written"), words, answers,
                        G_N_ELEMENTS (answers), NULL, NULL);
    }
}

void
onward_calendar_save_to (GtkWindow *parent, OnwardWorkspace *workspace, const char *interview, GFile *file)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);

  /* What is being typed belongs to it. */
  onward_workspace_flush (workspace);
  onward_workspace_begin_work (workspace);
  onward_calendar_file_save_async (onward_workspace_get_store (workspace), interview, now, file, NULL, saved_cb,
                                   save_new (parent, workspace, interview));
}

static void
save_to_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Save) self = data;
  g_autoptr (GFile) file = onward_choose_file_finish (result);

  if (file != NULL && self->parent != NULL)
    onward_calendar_save_to (self->parent, self->workspace, self->interview, file);
}

void
onward_calendar_save (GtkWindow *parent, OnwardWorkspace *workspace, const char *interview)
{
  /* Translators: the names of files */
  const char *name = *interview != '\0' ? _("interview.ics") : _("onward.ics");

  onward_choose_file_to_save_async (GTK_WIDGET (parent), _("Save as a Calendar File"), name, save_to_cb,
                                    save_new (parent, workspace, interview));
}
