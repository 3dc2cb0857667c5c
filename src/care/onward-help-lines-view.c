/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-help-lines-view.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "onward-care-window.h"
#include "onward-help-line-editor.h"
#include "onward-help-lines.h"

struct _OnwardHelpLinesView
{
  OnwardRecordView parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardHelpLinesView, onward_help_lines_view, ONWARD_TYPE_RECORD_VIEW)

static const OnwardRecordViewWords words = {
  .type = &onward_help_line_type,
  .icon = "onward-contacts-symbolic",
  .title = N_("Places to Turn To"),
  .new_label = N_("New help line"),
  .placeholder = N_("Find a help line"),
  .empty_title = N_("Somebody to talk to"),
  .empty_text = N_("Numbers and addresses for a very hard day, ready before you need them."),
  .empty_action = N_("_Add One"),
  .choose = N_("In an emergency, call the number for emergencies where you live. Choose a line to see how to reach it."),
  .more_label = N_("More for this help line"),
  .removed = N_("Let go"),
};

static OnwardQuery *
onward_help_lines_view_dup_query (OnwardRecordView *view, const char *typed)
{
  OnwardQuery *query = onward_query_new (&onward_help_line_type);

  onward_query_where_number (query, ONWARD_HELP_LINE_RETIRED, ONWARD_IS, FALSE);
  if (*typed != '\0')
    onward_query_matching (query, typed);
  onward_query_order_by (query, ONWARD_HELP_LINE_POSITION, FALSE);
  return query;
}

static OnwardEditor *
onward_help_lines_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_HELP_LINE_EDITOR, NULL);
}

static void
begun_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_fault (workspace, error);
  onward_workspace_end_work (workspace);
}

/* An empty list helps nobody, so it begins anew with what is known. */
static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;
  gint64 n = onward_store_count_finish (ONWARD_STORE (source), result, &error);

  if (error != NULL)
    onward_workspace_fault (workspace, error);
  else if (n == 0)
    {
      g_autoptr (GPtrArray) lines = onward_help_lines_for (setlocale (LC_MESSAGES, NULL));

      onward_workspace_begin_work (workspace);
      onward_store_save_async (ONWARD_STORE (source), lines, NULL, begun_cb, g_steal_pointer (&workspace));
    }
}

static void
onward_help_lines_view_constructed (GObject *object)
{
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (object));
  g_autoptr (OnwardQuery) all = onward_query_new (&onward_help_line_type);

  G_OBJECT_CLASS (onward_help_lines_view_parent_class)->constructed (object);
  onward_store_count_async (onward_workspace_get_store (workspace), all, NULL, counted_cb, g_object_ref (workspace));
}

static void
onward_help_lines_view_class_init (OnwardHelpLinesViewClass *klass)
{
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = onward_help_lines_view_constructed;
  view_class->words = &words;
  view_class->dup_query = onward_help_lines_view_dup_query;
  view_class->new_editor = onward_help_lines_view_new_editor;
}

static void
onward_help_lines_view_init (OnwardHelpLinesView *self)
{
}

GtkWindow *
onward_help_lines_window_new (OnwardWorkspace *workspace)
{
  GtkWidget *view = g_object_new (ONWARD_TYPE_HELP_LINES_VIEW, "workspace", workspace, NULL);

  return onward_care_window_new (workspace, _("Places to turn to"), view, 760, 520);
}
