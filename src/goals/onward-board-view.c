/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-board-view.h"

#include <glib/gi18n-lib.h>

#include "onward-goal-board.h"
#include "onward-goal-finish.h"
#include "onward-goal-page.h"
#include "onward-north-star.h"
#include "onward-panes.h"
#include "onward-target-rings.h"

struct _OnwardBoardView
{
  OnwardSection parent_instance;

  /* template */
  OnwardPanes *panes;
  OnwardEditor *north_star;
  OnwardTargetRings *rings;
  GtkSearchBar *search_bar;
  GtkWidget *search;
  OnwardGoalBoard *board;
  OnwardGoalFinish *finish;
  OnwardGoalPage *page;

  /* owned */
  OnwardGoalMover *mover;
};

G_DEFINE_FINAL_TYPE (OnwardBoardView, onward_board_view, ONWARD_TYPE_SECTION)

static OnwardWorkspace *
get_workspace (OnwardBoardView *self)
{
  return onward_section_get_workspace (ONWARD_SECTION (self));
}

static OnwardEditor *
get_editor (OnwardBoardView *self)
{
  return onward_goal_page_get_editor (self->page);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardBoardView) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) goal = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (goal == NULL)
    {
      onward_workspace_fault (get_workspace (self), error);
      return;
    }
  onward_goal_page_show (self->page, goal);
  onward_panes_set_show_content (self->panes, TRUE);
}

static void
open_uid (OnwardBoardView *self, const char *uid)
{
  onward_store_load_async (onward_section_get_store (ONWARD_SECTION (self)), &onward_goal_type, uid, NULL, loaded_cb,
                           g_object_ref (self));
}

static void
removed_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardBoardView) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) goal = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (goal == NULL)
    {
      onward_workspace_fault (get_workspace (self), error);
      return;
    }
  if (onward_editor_get_record (get_editor (self)) == goal)
    onward_editor_discard (get_editor (self));
  onward_workspace_remove (get_workspace (self), goal, _("Goal let go"));
}

static void
remove_cb (OnwardBoardView *self, const char *uid)
{
  onward_store_load_async (onward_section_get_store (ONWARD_SECTION (self)), &onward_goal_type, uid, NULL, removed_cb,
                           g_object_ref (self));
}

/* The last of the column is known: the new one comes after it. */
static void
last_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardBoardView) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) last = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  const char *today = onward_workspace_get_today (get_workspace (self));
  g_autoptr (OnwardRecord) prototype = NULL;
  g_autoptr (GPtrArray) drafts = NULL;

  if (last == NULL)
    {
      onward_workspace_fault (get_workspace (self), error);
      return;
    }
  prototype = g_object_new (ONWARD_TYPE_GOAL, "moved", today, NULL);
  drafts = onward_goal_place (prototype, onward_goal_board_get_shown (self->board), last, last->len, today);
  onward_goal_page_begin (self->page, prototype);
  onward_panes_set_show_content (self->panes, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (get_editor (self)));
}

static void
create_cb (OnwardBoardView *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);

  onward_query_where_choices (query, ONWARD_GOAL_COLUMN, 1u << onward_goal_board_get_shown (self->board));
  onward_query_order_by (query, ONWARD_GOAL_POSITION, TRUE);
  onward_query_limit (query, 1);
  onward_store_find_async (onward_section_get_store (ONWARD_SECTION (self)), query, NULL, last_cb, g_object_ref (self));
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_panes_set_show_content (ONWARD_BOARD_VIEW (widget)->panes, FALSE);
}

static void
gone_cb (OnwardBoardView *self)
{
  onward_panes_set_show_content (self->panes, FALSE);
}

/* Back on the board, the focus is on the goal that was on show, which may have been new. */
static void
show_content_cb (OnwardBoardView *self)
{
  OnwardRecord *goal = onward_editor_get_draft (get_editor (self));

  if (onward_panes_get_show_content (self->panes))
    return;
  onward_editor_flush (get_editor (self));
  if (!onward_editor_get_empty (get_editor (self)) && *onward_record_get_uid (goal) != '\0')
    onward_goal_board_focus (self->board, onward_record_get_uid (goal),
                             (OnwardGoalColumn) onward_record_get_number (goal, ONWARD_GOAL_COLUMN));
}

static void
moved_cb (OnwardBoardView *self, OnwardRecord *goal, int from, int to)
{
  if (from != to && (to == ONWARD_GOAL_COLUMN_DONE || to == ONWARD_GOAL_COLUMN_DROPPED))
    onward_goal_finish_show (self->finish, goal);
}

static void
search_cb (OnwardBoardView *self)
{
  onward_goal_board_filter (self->board, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
busy_cb (OnwardBoardView *self)
{
  onward_section_set_busy (ONWARD_SECTION (self),
                           onward_editor_get_busy (get_editor (self)) || onward_editor_get_busy (self->north_star));
}

static void
new_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  create_cb (ONWARD_BOARD_VIEW (widget));
}

static void
onward_board_view_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  if (type == &onward_goal_type)
    open_uid (ONWARD_BOARD_VIEW (section), uid);
}

static void
onward_board_view_create (OnwardSection *section)
{
  create_cb (ONWARD_BOARD_VIEW (section));
}

static void
onward_board_view_flush (OnwardSection *section)
{
  onward_editor_flush (get_editor (ONWARD_BOARD_VIEW (section)));
  onward_editor_flush (ONWARD_BOARD_VIEW (section)->north_star);
}

static void
onward_board_view_focus_filter (OnwardSection *section)
{
  OnwardBoardView *self = ONWARD_BOARD_VIEW (section);

  onward_panes_set_show_content (self->panes, FALSE);
  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (self->search);
}

static void
onward_board_view_constructed (GObject *object)
{
  OnwardBoardView *self = ONWARD_BOARD_VIEW (object);
  OnwardWorkspace *workspace = get_workspace (self);
  g_autoptr (OnwardColumnNames) names = onward_column_names_new (workspace);
  g_autoptr (OnwardTargetsLook) targets = onward_targets_look_new (workspace);

  G_OBJECT_CLASS (onward_board_view_parent_class)->constructed (object);
  self->mover = onward_goal_mover_new (workspace, names);
  onward_goal_board_set_up (self->board, self->mover);
  onward_goal_page_set_up (self->page, self->mover);
  onward_goal_finish_set_workspace (self->finish, workspace);
  onward_editor_set_workspace (self->north_star, workspace);
  onward_target_rings_set_look (self->rings, targets);
  g_signal_connect_object (self->mover, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_editor (self), "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->north_star, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
}

static void
onward_board_view_dispose (GObject *object)
{
  OnwardBoardView *self = ONWARD_BOARD_VIEW (object);

  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_BOARD_VIEW);
  g_clear_object (&self->mover);
  G_OBJECT_CLASS (onward_board_view_parent_class)->dispose (object);
}

static void
onward_board_view_class_init (OnwardBoardViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  object_class->constructed = onward_board_view_constructed;
  object_class->dispose = onward_board_view_dispose;
  section_class->open = onward_board_view_open;
  section_class->create = onward_board_view_create;
  section_class->flush = onward_board_view_flush;
  section_class->focus_filter = onward_board_view_focus_filter;

  g_type_ensure (ONWARD_TYPE_GOAL_BOARD);
  g_type_ensure (ONWARD_TYPE_GOAL_FINISH);
  g_type_ensure (ONWARD_TYPE_GOAL_PAGE);
  g_type_ensure (ONWARD_TYPE_NORTH_STAR);
  g_type_ensure (ONWARD_TYPE_TARGET_RINGS);
  gtk_widget_class_install_action (widget_class, "board-view.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "board-view.back", NULL, back_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-board-view.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardView, panes);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardView, north_star);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardView, rings);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardView, search_bar);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardView, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardView, board);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardView, finish);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardView, page);
  gtk_widget_class_bind_template_callback (widget_class, open_uid);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
  gtk_widget_class_bind_template_callback (widget_class, gone_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_content_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
}

static void
onward_board_view_init (OnwardBoardView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search));
}
