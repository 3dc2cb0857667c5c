/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-app-private.h"

#include <glib/gi18n.h>

#include "onward-about.h"
#include "onward-error.h"
#include "onward-follow-up.h"
#include "onward-preferences.h"
#include "onward-schedule.h"
#include "onward-transfer-dialogs.h"

static void
perform (OnwardApp *self, const char *section, const char *action, GVariant *target)
{
  OnwardWindow *window;

  /* Held here, since it may not be taken. */
  if (target != NULL)
    g_variant_ref_sink (target);
  window = onward_app_present (self, section);
  if (window != NULL)
    onward_window_perform (window, action, target);
  if (target != NULL)
    g_variant_unref (target);
}

static void
section_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  perform (data, g_variant_get_string (target, NULL), "win.section", target);
}

static void
open_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  perform (data, NULL, "win.open", target);
}

static void
got_a_no_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  perform (data, NULL, "win.got-a-no", g_variant_new_string (""));
}

/* @target: the name of a section. */
static void
new_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  perform (data, g_variant_get_string (target, NULL), "win.section", target);
  perform (data, NULL, "win.new", NULL);
}

static void
new_entry_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  g_action_group_activate_action (G_ACTION_GROUP (data), "new", g_variant_new_string ("journal"));
}

/* Follow-ups, as a notification asks for them: no window is needed. */

typedef struct
{
  OnwardApp *app;
  OnwardWorkspace *workspace;
  OnwardRecord *draft;
  gboolean later;
} Answer;

static void
answer_free (Answer *answer)
{
  g_clear_object (&answer->draft);
  onward_workspace_end_work (answer->workspace);
  g_object_unref (answer->workspace);
  g_object_unref (answer->app);
  g_free (answer);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_free)

/* Without a window there is nobody to tell, so there is one now. */
static void
answer_fault (Answer *answer, const GError *error)
{
  if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    return;
  onward_app_present (answer->app, "today");
  onward_workspace_fault (answer->workspace, error);
}

static void
answer_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Answer) answer = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    answer_fault (answer, error);
}

/* Returns: (transfer full): the drafts to save */
static GPtrArray *
take_answer (Answer *answer)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (answer->workspace);
  g_autofree char *until = NULL;
  GPtrArray *drafts;
  OnwardDays days;

  if (!answer->later)
    return onward_follow_up_finish (ONWARD_FOLLOW_UP (answer->draft), now);
  onward_workspace_read_days (answer->workspace, &days);
  until = onward_schedule_later (ONWARD_LATER_TOMORROW, now, &days);
  onward_follow_up_later (ONWARD_FOLLOW_UP (answer->draft), until, g_date_time_to_unix (now));
  drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (drafts, g_object_ref (answer->draft));
  return drafts;
}

static void
answer_loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Answer) answer = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (answer->workspace);
  g_autoptr (GPtrArray) drafts = NULL;

  if (record == NULL)
    {
      answer_fault (answer, error);
      return;
    }
  if (onward_follow_up_has_gone_on (ONWARD_FOLLOW_UP (record), now))
    return;
  answer->draft = onward_record_dup_draft (record);
  drafts = take_answer (answer);
  onward_store_save_async (ONWARD_STORE (source), drafts, NULL, answer_saved_cb, answer);
  g_steal_pointer (&answer);
}

static void
answer_follow_up (OnwardApp *self, GVariant *target, gboolean later)
{
  Answer *answer = g_new0 (Answer, 1);

  answer->app = g_object_ref (self);
  answer->workspace = g_object_ref (self->workspace);
  answer->later = later;
  onward_workspace_begin_work (answer->workspace);
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_follow_up_type,
                           g_variant_get_string (target, NULL), NULL, answer_loaded_cb, answer);
}

static void
follow_up_done (OnwardApp *self, GVariant *target)
{
  answer_follow_up (self, target, FALSE);
}

static void
follow_up_later (OnwardApp *self, GVariant *target)
{
  answer_follow_up (self, target, TRUE);
}

static void
follow_up_done_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  onward_app_when_open (data, follow_up_done, target);
}

static void
follow_up_later_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  onward_app_when_open (data, follow_up_later, target);
}

/* Windows over the window */

static void
preferences_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  OnwardApp *self = data;
  OnwardWindow *window = onward_app_present (self, NULL);

  if (window != NULL)
    onward_preferences_present (GTK_WINDOW (window), self->workspace);
}

static void
export_now (OnwardApp *self, GVariant *target)
{
  OnwardWindow *window = onward_app_present (self, NULL);

  if (window != NULL)
    onward_transfer_export (GTK_WINDOW (window), self->workspace);
}

static void
import_now (OnwardApp *self, GVariant *target)
{
  OnwardWindow *window = onward_app_present (self, NULL);

  if (window != NULL)
    onward_transfer_import (GTK_WINDOW (window), self->workspace);
}

static void
export_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  onward_app_when_open (data, export_now, NULL);
}

static void
import_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  onward_app_when_open (data, import_now, NULL);
}

static void
about_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  OnwardWindow *window = onward_app_present (data, NULL);

  if (window != NULL)
    onward_about_present (GTK_WINDOW (window));
}

/* Every window may ask, and stays when something is not saved; the program ends after the last. */
static void
quit_cb (GSimpleAction *action, GVariant *target, gpointer data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (data)));

  for (GList *link = windows; link != NULL; link = link->next)
    gtk_window_close (link->data);
  onward_app_close_if_idle (data);
}

static void
add_accels (OnwardApp *self)
{
  static const struct
  {
    const char *action;
    const char *accels[3];
  } rows[] = {
    { "win.section::today", { "<Control>1" } },
    { "win.section::journal", { "<Control>2" } },
    { "win.section::applications", { "<Control>3" } },
    { "win.section::interviews", { "<Control>4" } },
    { "win.section::goals", { "<Control>5" } },
    { "win.section::contacts", { "<Control>6" } },
    { "win.section::insights", { "<Control>7" } },
    { "win.search", { "<Control>f" } },
    { "win.filter", { "<Control><Shift>f" } },
    { "win.new", { "<Control>n" } },
    { "win.got-a-no::", { "<Control><Shift>n" } },
    { "win.follow-up::", { "<Control>r" } },
    { "win.menu", { "F10" } },
    { "win.shortcuts", { "<Control>question", "<Control>F1" } },
    { "window.close", { "<Control>w" } },
    { "app.preferences", { "<Control>comma" } },
    { "app.quit", { "<Control>q" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), rows[i].action, rows[i].accels);
}

void
onward_app_install_actions (OnwardApp *self)
{
  static const GActionEntry entries[] = {
    { .name = "section", .parameter_type = "s", .activate = section_cb },
    { .name = "open", .parameter_type = "s", .activate = open_cb },
    { .name = "new", .parameter_type = "s", .activate = new_cb },
    { .name = "got-a-no", .activate = got_a_no_cb },
    { .name = "new-entry", .activate = new_entry_cb },
    { .name = "follow-up-done", .parameter_type = "s", .activate = follow_up_done_cb },
    { .name = "follow-up-later", .parameter_type = "s", .activate = follow_up_later_cb },
    { .name = "preferences", .activate = preferences_cb },
    { .name = "export", .activate = export_cb },
    { .name = "import", .activate = import_cb },
    { .name = "about", .activate = about_cb },
    { .name = "quit", .activate = quit_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  add_accels (self);
}
