/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-board-column.h"

#include <glib/gi18n-lib.h>

#include "onward-goal-card.h"

struct _OnwardBoardColumn
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *head;
  GtkLabel *title;
  GtkLabel *count;
  GtkMenuButton *rename_button;
  GtkPopover *rename_popover;
  GtkEditable *name_entry;
  GtkToggleButton *fold_button;
  GtkWidget *hint;
  GtkWidget *body;
  GtkWidget *view;
  GtkNoSelection *selection;
  GtkEditable *add_entry;

  /* owned */
  OnwardGoalMover *mover;
  OnwardRecordList *records;
  char *wanted; /* uid of the card that gets the focus once it is there, or "" */

  /* borrowed */
  GtkWidget *marked; /* the row beside which a card would drop */

  guint focusing; /* idle source */
  OnwardGoalColumn column;
  gboolean folded;
  gboolean alone;
};

enum
{
  PROP_0,
  PROP_FOLDED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardBoardColumn, onward_board_column, GTK_TYPE_WIDGET)

static OnwardColumnNames *
names_of (OnwardBoardColumn *self)
{
  return onward_goal_mover_get_names (self->mover);
}

static void
setup_card_cb (GtkSignalListItemFactory *factory, GtkListItem *item, OnwardBoardColumn *self)
{
  GtkWidget *card = onward_goal_card_new (self->mover);

  g_object_bind_property (item, "item", card, "record", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, card);
}

/* Returns: (nullable): the goal of a row of the view. */
static OnwardRecord *
record_of_row (GtkWidget *row)
{
  GtkWidget *card = row != NULL ? gtk_widget_get_first_child (row) : NULL;

  return card != NULL && ONWARD_IS_GOAL_CARD (card) ? onward_goal_card_get_record (ONWARD_GOAL_CARD (card)) : NULL;
}

static GtkWidget *
find_row (OnwardBoardColumn *self, const char *uid)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->view); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      OnwardRecord *record = record_of_row (row);

      if (record != NULL && g_str_equal (onward_record_get_uid (record), uid))
        return row;
    }
  return NULL;
}

static void
activate_cb (OnwardBoardColumn *self, guint position)
{
  g_autoptr (OnwardRecord) goal = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  if (goal != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "board.open", "s", onward_record_get_uid (goal));
}

static void
add_cb (OnwardBoardColumn *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->add_entry)));

  if (*title == '\0')
    return;
  onward_goal_mover_add (self->mover, title, self->column);
  gtk_editable_set_text (self->add_entry, "");
}

static void
rename_shown_cb (OnwardBoardColumn *self)
{
  gtk_editable_set_text (self->name_entry, onward_column_names_get (names_of (self), self->column));
  gtk_editable_select_region (self->name_entry, 0, -1);
}

static void
rename_cb (OnwardBoardColumn *self)
{
  onward_column_names_rename (names_of (self), self->column, gtk_editable_get_text (self->name_entry));
  gtk_popover_popdown (self->rename_popover);
}

/* The card that has the focus, or one of whose parts has it. */
static OnwardRecord *
get_focused (OnwardBoardColumn *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (self->view);

  return record_of_row (row);
}

static void
sideways_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardBoardColumn *self = ONWARD_BOARD_COLUMN (widget);
  OnwardRecord *goal = get_focused (self);
  int step = g_str_equal (action, "column.right") ? 1 : -1;
  int to;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    step = -step;
  to = (int) self->column + step;
  if (goal != NULL && to >= 0 && to < ONWARD_N_GOAL_COLUMNS)
    onward_goal_mover_send (self->mover, onward_record_get_uid (goal), (OnwardGoalColumn) to);
}

static void
along_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardBoardColumn *self = ONWARD_BOARD_COLUMN (widget);
  OnwardRecord *goal = get_focused (self);
  gboolean down = g_str_equal (action, "column.down");
  g_autoptr (OnwardRecord) beside = NULL;
  guint position;

  if (goal == NULL)
    return;
  position = onward_record_list_find_uid (self->records, onward_record_get_uid (goal));
  if (position == GTK_INVALID_LIST_POSITION || (position == 0 && !down))
    return;
  beside = g_list_model_get_item (G_LIST_MODEL (self->records), down ? position + 1 : position - 1);
  if (beside != NULL && *onward_record_get_uid (beside) != '\0')
    onward_goal_mover_move (self->mover, onward_record_get_uid (goal), self->column,
                            down ? ONWARD_PLACE_AFTER : ONWARD_PLACE_BEFORE, onward_record_get_uid (beside));
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardRecord *goal = get_focused (ONWARD_BOARD_COLUMN (widget));

  if (goal != NULL)
    gtk_widget_activate_action (widget, "board.remove", "s", onward_record_get_uid (goal));
}

static void
unmark (OnwardBoardColumn *self)
{
  if (self->marked == NULL)
    return;
  gtk_widget_remove_css_class (self->marked, "drop-before");
  gtk_widget_remove_css_class (self->marked, "drop-after");
  g_object_remove_weak_pointer (G_OBJECT (self->marked), (gpointer *) &self->marked);
  self->marked = NULL;
}

/* Returns: (nullable): the row whose middle is nearest to @y of the column. */
static GtkWidget *
nearest_row (OnwardBoardColumn *self, double y, gboolean *before)
{
  GtkWidget *nearest = NULL;
  double best = G_MAXDOUBLE;

  for (GtkWidget *row = gtk_widget_get_first_child (self->view); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      graphene_rect_t bounds;
      double middle;

      if (!gtk_widget_get_mapped (row) || record_of_row (row) == NULL ||
          !gtk_widget_compute_bounds (row, GTK_WIDGET (self), &bounds))
        continue;
      middle = bounds.origin.y + bounds.size.height / 2;
      if (ABS (y - middle) >= best)
        continue;
      best = ABS (y - middle);
      nearest = row;
      *before = y < middle;
    }
  return nearest;
}

static GdkDragAction
motion_cb (OnwardBoardColumn *self, double x, double y)
{
  gboolean before = FALSE;
  GtkWidget *row = nearest_row (self, y, &before);

  unmark (self);
  if (row != NULL)
    {
      gtk_widget_add_css_class (row, before ? "drop-before" : "drop-after");
      self->marked = row;
      g_object_add_weak_pointer (G_OBJECT (row), (gpointer *) &self->marked);
    }
  return GDK_ACTION_MOVE;
}

static gboolean
drop_cb (OnwardBoardColumn *self, const GValue *value, double x, double y)
{
  OnwardRecord *goal = g_value_get_object (value);
  gboolean before = FALSE;
  OnwardRecord *beside = record_of_row (nearest_row (self, y, &before));

  unmark (self);
  if (goal == NULL)
    return FALSE;
  if (beside == goal)
    return TRUE;
  if (self->folded || beside == NULL)
    onward_goal_mover_send (self->mover, onward_record_get_uid (goal), self->column);
  else
    onward_goal_mover_move (self->mover, onward_record_get_uid (goal), self->column,
                            before ? ONWARD_PLACE_BEFORE : ONWARD_PLACE_AFTER, onward_record_get_uid (beside));
  return TRUE;
}

static gboolean
focus_cb (gpointer data)
{
  OnwardBoardColumn *self = data;
  guint position = onward_record_list_find_uid (self->records, self->wanted);
  GtkWidget *row;

  self->focusing = 0;
  /* It is asked for again when the view comes on the screen, or the card into the view. */
  if (*self->wanted == '\0' || position == GTK_INVALID_LIST_POSITION || !gtk_widget_get_mapped (self->view))
    return G_SOURCE_REMOVE;
  row = find_row (self, self->wanted);
  if (row == NULL)
    gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", position);
  row = find_row (self, self->wanted);
  if (row != NULL && gtk_widget_grab_focus (row))
    {
      g_free (self->wanted);
      self->wanted = g_strdup ("");
    }
  return G_SOURCE_REMOVE;
}

/* Not at once: the view has not heard of the change yet. */
static void
focus_soon (OnwardBoardColumn *self)
{
  if (self->focusing == 0 && *self->wanted != '\0')
    self->focusing = g_idle_add (focus_cb, self);
}

static void
say_name (OnwardBoardColumn *self)
{
  const char *name = onward_column_names_get (names_of (self), self->column);
  /* Translators: %s is a column of the board of goals. */
  g_autofree char *rename = g_strdup_printf (_("Rename “%s”"), name);
  /* Translators: %s is a column of the board of goals. */
  g_autofree char *fold = g_strdup_printf (_("Show what is in “%s”"), name);
  /* Translators: %s is a column of the board of goals. */
  g_autofree char *add = g_strdup_printf (_("Add a goal to “%s”"), name);

  gtk_label_set_label (self->title, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rename_button), GTK_ACCESSIBLE_PROPERTY_LABEL, rename, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fold_button), GTK_ACCESSIBLE_PROPERTY_LABEL, fold, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_entry), GTK_ACCESSIBLE_PROPERTY_LABEL, add, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->rename_button), rename);
}

static void
show_count (OnwardBoardColumn *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->records));
  g_autofree char *text = n > 0 ? g_strdup_printf ("%u", n) : g_strdup ("");

  gtk_label_set_label (self->count, text);
  gtk_widget_set_visible (self->hint, self->column == ONWARD_GOAL_COLUMN_DOING && n > ONWARD_GOALS_AT_ONCE);
}

static void
fold_cb (OnwardBoardColumn *self)
{
  onward_board_column_set_folded (self, !gtk_toggle_button_get_active (self->fold_button));
}

static void
show_parts (OnwardBoardColumn *self)
{
  gboolean can_fold = self->column == ONWARD_GOAL_COLUMN_DROPPED;

  gtk_widget_set_visible (self->head, !self->alone);
  gtk_widget_set_visible (GTK_WIDGET (self->fold_button), can_fold && !self->alone);
  gtk_widget_set_visible (self->body, !self->folded || self->alone);
  gtk_widget_set_visible (GTK_WIDGET (self->add_entry), !can_fold);
  gtk_widget_set_size_request (GTK_WIDGET (self), self->alone ? -1 : self->folded ? 200 : 270, -1);
  gtk_widget_set_hexpand (GTK_WIDGET (self), self->alone);
}

static void
onward_board_column_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FOLDED:
      g_value_set_boolean (value, ONWARD_BOARD_COLUMN (object)->folded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_board_column_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FOLDED:
      onward_board_column_set_folded (ONWARD_BOARD_COLUMN (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_board_column_dispose (GObject *object)
{
  OnwardBoardColumn *self = ONWARD_BOARD_COLUMN (object);
  GtkWidget *child;

  g_clear_handle_id (&self->focusing, g_source_remove);
  unmark (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_BOARD_COLUMN);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->records);
  g_clear_object (&self->mover);
  g_clear_pointer (&self->wanted, g_free);
  G_OBJECT_CLASS (onward_board_column_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-board-column.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, head);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, count);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, rename_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, rename_popover);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, name_entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, fold_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, hint);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, body);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, selection);
  gtk_widget_class_bind_template_child (widget_class, OnwardBoardColumn, add_entry);
  gtk_widget_class_bind_template_callback (widget_class, setup_card_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, rename_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, rename_cb);
  gtk_widget_class_bind_template_callback (widget_class, fold_cb);
}

static void
onward_board_column_class_init (OnwardBoardColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_board_column_dispose;
  object_class->get_property = onward_board_column_get_property;
  object_class->set_property = onward_board_column_set_property;

  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "boardcolumn");
  gtk_widget_class_install_action (widget_class, "column.left", NULL, sideways_action);
  gtk_widget_class_install_action (widget_class, "column.right", NULL, sideways_action);
  gtk_widget_class_install_action (widget_class, "column.up", NULL, along_action);
  gtk_widget_class_install_action (widget_class, "column.down", NULL, along_action);
  gtk_widget_class_install_action (widget_class, "column.remove", NULL, remove_action);
  bind_template (widget_class);
}

static void
onward_board_column_init (OnwardBoardColumn *self)
{
  GtkDropTarget *target = gtk_drop_target_new (ONWARD_TYPE_GOAL, GDK_ACTION_MOVE);

  self->wanted = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->view, "map", G_CALLBACK (focus_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (unmark), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static OnwardQuery *
create_query (OnwardBoardColumn *self, const char *words)
{
  OnwardQuery *query = onward_query_new (&onward_goal_type);

  onward_query_where_choices (query, ONWARD_GOAL_COLUMN, 1u << self->column);
  if (*words != '\0')
    onward_query_matching (query, words);
  onward_query_order_by (query, ONWARD_GOAL_POSITION, FALSE);
  return query;
}

GtkWidget *
onward_board_column_new (OnwardGoalMover *mover, OnwardGoalColumn column)
{
  OnwardBoardColumn *self = g_object_new (ONWARD_TYPE_BOARD_COLUMN, NULL);
  g_autoptr (OnwardQuery) query = NULL;

  self->mover = g_object_ref (mover);
  self->column = column;
  query = create_query (self, "");
  self->records = onward_record_list_new (onward_workspace_get_store (onward_goal_mover_get_workspace (mover)), query);
  g_signal_connect_object (self->records, "notify::n-items", G_CALLBACK (show_count), self, G_CONNECT_SWAPPED);
  gtk_no_selection_set_model (self->selection, G_LIST_MODEL (self->records));
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (focus_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (names_of (self), "changed", G_CALLBACK (say_name), self, G_CONNECT_SWAPPED);
  say_name (self);
  show_count (self);
  show_parts (self);
  return GTK_WIDGET (self);
}

OnwardRecordList *
onward_board_column_get_records (OnwardBoardColumn *self)
{
  g_return_val_if_fail (ONWARD_IS_BOARD_COLUMN (self), NULL);
  return self->records;
}

OnwardGoalColumn
onward_board_column_get_column (OnwardBoardColumn *self)
{
  g_return_val_if_fail (ONWARD_IS_BOARD_COLUMN (self), ONWARD_GOAL_COLUMN_SOMEDAY);
  return self->column;
}

void
onward_board_column_filter (OnwardBoardColumn *self, const char *words)
{
  g_autoptr (OnwardQuery) query = NULL;

  g_return_if_fail (ONWARD_IS_BOARD_COLUMN (self));
  query = create_query (self, words);
  onward_record_list_set_query (self->records, query);
}

void
onward_board_column_await (OnwardBoardColumn *self, const char *uid)
{
  g_return_if_fail (ONWARD_IS_BOARD_COLUMN (self));
  g_free (self->wanted);
  self->wanted = g_strdup (uid);
}

void
onward_board_column_focus (OnwardBoardColumn *self, const char *uid)
{
  g_return_if_fail (ONWARD_IS_BOARD_COLUMN (self));
  onward_board_column_await (self, uid);
  focus_soon (self);
}

void
onward_board_column_set_folded (OnwardBoardColumn *self, gboolean folded)
{
  g_return_if_fail (ONWARD_IS_BOARD_COLUMN (self));
  if (self->folded == folded)
    return;
  self->folded = folded;
  gtk_toggle_button_set_active (self->fold_button, !folded);
  show_parts (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

void
onward_board_column_set_alone (OnwardBoardColumn *self, gboolean alone)
{
  g_return_if_fail (ONWARD_IS_BOARD_COLUMN (self));
  self->alone = alone;
  show_parts (self);
}
