/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-board.h"

#include <glib/gi18n-lib.h>

#include "onward-board-column.h"
#include "onward-focus.h"

/* With less there is room for one column only. */
#define NARROW 560

/* A card that is dragged so near to an edge has the board scroll. */
#define EDGE 56
#define SPEED 14

struct _OnwardGoalBoard
{
  GtkWidget parent_instance;

  /* template */
  GtkStack *stack;
  GtkWidget *switch_box;
  GtkDropDown *column_switch;
  GtkStringList *switch_names;
  GtkScrolledWindow *scroller;
  GtkBox *columns;
  GtkLabel *said;

  /* owned */
  OnwardGoalMover *mover;
  char *words;

  /* borrowed */
  OnwardBoardColumn *all[ONWARD_N_GOAL_COLUMNS];

  guint fitting; /* idle source */
  guint scrolling; /* tick callback */
  double speed;
  gboolean narrow;
  gboolean naming; /* the switch gets its names, nobody chooses */
};

enum
{
  OPENED,
  REMOVE,
  CREATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardGoalBoard, onward_goal_board, GTK_TYPE_WIDGET)

static OnwardColumnNames *
names_of (OnwardGoalBoard *self)
{
  return onward_goal_mover_get_names (self->mover);
}

static OnwardGoalColumn
get_chosen (OnwardGoalBoard *self)
{
  guint chosen = gtk_drop_down_get_selected (self->column_switch);

  return chosen < ONWARD_N_GOAL_COLUMNS ? (OnwardGoalColumn) chosen : ONWARD_GOAL_COLUMN_NEXT;
}

static void
show_columns (OnwardGoalBoard *self)
{
  gtk_widget_set_visible (self->switch_box, self->narrow);
  for (guint i = 0; self->mover != NULL && i < ONWARD_N_GOAL_COLUMNS; i++)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->all[i]), !self->narrow || i == (guint) get_chosen (self));
      onward_board_column_set_alone (self->all[i], self->narrow);
    }
}

static void
chosen_cb (OnwardGoalBoard *self)
{
  if (!self->naming)
    show_columns (self);
}

static void
show_column (OnwardGoalBoard *self, OnwardGoalColumn column)
{
  if (self->narrow)
    gtk_drop_down_set_selected (self->column_switch, column);
}

static void
step_column (OnwardGoalBoard *self, int step)
{
  int to = (int) get_chosen (self) + step;

  if (to >= 0 && to < ONWARD_N_GOAL_COLUMNS)
    gtk_drop_down_set_selected (self->column_switch, (guint) to);
}

static void
before_cb (OnwardGoalBoard *self)
{
  step_column (self, -1);
}

static void
after_cb (OnwardGoalBoard *self)
{
  step_column (self, 1);
}

static guint
count_of (OnwardGoalBoard *self, guint column)
{
  return g_list_model_get_n_items (G_LIST_MODEL (onward_board_column_get_records (self->all[column])));
}

static void
name_switch (OnwardGoalBoard *self)
{
  guint chosen = gtk_drop_down_get_selected (self->column_switch);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    {
      const char *name = onward_column_names_get (names_of (self), (OnwardGoalColumn) i);
      g_autofree char *text = count_of (self, i) > 0 ? g_strdup_printf ("%s (%u)", name, count_of (self, i)) : g_strdup (name);

      g_strv_builder_add (builder, text);
    }
  names = g_strv_builder_end (builder);
  self->naming = TRUE;
  gtk_string_list_splice (self->switch_names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->switch_names)),
                          (const char *const *) names);
  gtk_drop_down_set_selected (self->column_switch, chosen < ONWARD_N_GOAL_COLUMNS ? chosen : ONWARD_GOAL_COLUMN_NEXT);
  self->naming = FALSE;
}

/* Nothing is said about a board that is still being read. */
static void
counted_cb (OnwardGoalBoard *self)
{
  gboolean ready = TRUE;
  guint n = 0;

  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    {
      ready = ready && onward_record_list_get_ready (onward_board_column_get_records (self->all[i])) &&
              !onward_record_list_get_busy (onward_board_column_get_records (self->all[i]));
      n += count_of (self, i);
    }
  name_switch (self);
  if (n > 0)
    onward_stack_show (self->stack, "board");
  else if (ready)
    onward_stack_show (self->stack, *self->words != '\0' ? "none" : "empty");
}

static void
fit (OnwardGoalBoard *self)
{
  gboolean narrow = gtk_widget_get_width (GTK_WIDGET (self)) < NARROW;

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  show_columns (self);
}

static gboolean
fit_cb (gpointer data)
{
  OnwardGoalBoard *self = data;

  self->fitting = 0;
  fit (self);
  return G_SOURCE_REMOVE;
}

/* What is shown cannot change while it gets its place. */
static void
onward_goal_board_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  OnwardGoalBoard *self = ONWARD_GOAL_BOARD (widget);

  gtk_widget_allocate (GTK_WIDGET (self->stack), width, height, baseline, NULL);
  gtk_widget_allocate (GTK_WIDGET (self->said), width, 1, -1, NULL);
  if (self->narrow != (width < NARROW) && self->fitting == 0)
    self->fitting = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fit_cb, self, NULL);
}

static void
onward_goal_board_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                           int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (ONWARD_GOAL_BOARD (widget)->stack), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  OnwardGoalBoard *self = ONWARD_GOAL_BOARD (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + self->speed);
  return G_SOURCE_CONTINUE;
}

static void
stop_scrolling (OnwardGoalBoard *self)
{
  if (self->scrolling != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scrolling);
  self->scrolling = 0;
}

static void
near_edge_cb (OnwardGoalBoard *self, double x, double y)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->scroller));

  if (x >= EDGE && x <= width - EDGE)
    {
      stop_scrolling (self);
      return;
    }
  self->speed = x < EDGE ? -SPEED : SPEED;
  if (self->scrolling == 0)
    self->scrolling = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

/* The board goes with the card: it shows all of the column, so far as there is room. */
static void
reveal_column (OnwardGoalBoard *self, OnwardGoalColumn column)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (GTK_WIDGET (self->all[column]), GTK_WIDGET (self->columns), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.x, bounds.origin.x + bounds.size.width + 24);
}

static void
announce (OnwardGoalBoard *self, OnwardRecord *goal, OnwardGoalColumn column)
{
  OnwardRecordList *records = onward_board_column_get_records (self->all[column]);
  guint position = onward_record_list_find_uid (records, onward_record_get_uid (goal));
  g_autofree char *title = onward_record_dup_title (goal);
  const char *name = onward_column_names_get (names_of (self), column);
  /* Translators: said by screen readers: “a goal” is in “a column” now. */
  g_autofree char *moved = g_strdup_printf (_("“%s” is in “%s” now"), title, name);
  /* Translators: said by screen readers: what was moved, then its place in the column. */
  g_autofree char *text = position == GTK_INVALID_LIST_POSITION
                            ? g_strdup (moved)
                            : g_strdup_printf (_("%s, place %u of %u"), moved, position + 1, count_of (self, column));

  gtk_label_set_label (self->said, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->said), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
moved_cb (OnwardGoalBoard *self, OnwardRecord *goal, int from, int to)
{
  announce (self, goal, (OnwardGoalColumn) to);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (from != to)
    {
      show_column (self, (OnwardGoalColumn) to);
      reveal_column (self, (OnwardGoalColumn) to);
    }
  /* One that was added leaves the focus in the field, for the next. */
  if (to != ONWARD_GOAL_COLUMN_DROPPED && !GTK_IS_EDITABLE (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)))))
    onward_board_column_focus (self->all[to], onward_record_get_uid (goal));
  /* When it is taken back, the focus goes back with it. */
  if (from != to)
    onward_board_column_await (self->all[from], onward_record_get_uid (goal));
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *uid)
{
  g_signal_emit (widget, signals[OPENED], 0, g_variant_get_string (uid, NULL));
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *uid)
{
  g_signal_emit (widget, signals[REMOVE], 0, g_variant_get_string (uid, NULL));
}

static void
create_cb (OnwardGoalBoard *self)
{
  g_signal_emit (self, signals[CREATE], 0);
}

static void
onward_goal_board_dispose (GObject *object)
{
  OnwardGoalBoard *self = ONWARD_GOAL_BOARD (object);
  GtkWidget *child;

  g_clear_handle_id (&self->fitting, g_source_remove);
  stop_scrolling (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_GOAL_BOARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->mover);
  g_clear_pointer (&self->words, g_free);
  G_OBJECT_CLASS (onward_goal_board_parent_class)->dispose (object);
}

static void
onward_goal_board_class_init (OnwardGoalBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = ONWARD_TYPE_GOAL_BOARD;

  G_OBJECT_CLASS (klass)->dispose = onward_goal_board_dispose;
  widget_class->measure = onward_goal_board_measure;
  widget_class->size_allocate = onward_goal_board_size_allocate;

  signals[OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[REMOVE] = g_signal_new ("remove", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[CREATE] = g_signal_new ("create", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "board.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "board.remove", "s", remove_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-goal-board.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalBoard, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalBoard, switch_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalBoard, column_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalBoard, switch_names);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalBoard, scroller);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalBoard, columns);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalBoard, said);
  gtk_widget_class_bind_template_callback (widget_class, before_cb);
  gtk_widget_class_bind_template_callback (widget_class, after_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
  gtk_widget_class_bind_template_callback (widget_class, near_edge_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_scrolling);
}

static void
onward_goal_board_init (OnwardGoalBoard *self)
{
  self->words = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A drop-down's name does not reach the button in it. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->column_switch))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Column"), -1);
}

void
onward_goal_board_set_up (OnwardGoalBoard *self, OnwardGoalMover *mover)
{
  g_return_if_fail (ONWARD_IS_GOAL_BOARD (self) && self->mover == NULL);
  self->mover = g_object_ref (mover);
  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    {
      self->all[i] = ONWARD_BOARD_COLUMN (onward_board_column_new (mover, (OnwardGoalColumn) i));
      onward_board_column_set_folded (self->all[i], i == ONWARD_GOAL_COLUMN_DROPPED);
      gtk_box_append (self->columns, GTK_WIDGET (self->all[i]));
    }
  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    {
      OnwardRecordList *records = onward_board_column_get_records (self->all[i]);

      g_signal_connect_object (records, "notify::n-items", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (records, "notify::ready", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (records, "notify::busy", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (mover, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (names_of (self), "changed", G_CALLBACK (name_switch), self, G_CONNECT_SWAPPED);
  name_switch (self);
  show_columns (self);
}

OnwardGoalColumn
onward_goal_board_get_shown (OnwardGoalBoard *self)
{
  g_return_val_if_fail (ONWARD_IS_GOAL_BOARD (self), ONWARD_GOAL_COLUMN_NEXT);
  return self->narrow && get_chosen (self) < ONWARD_GOAL_COLUMN_DONE ? get_chosen (self) : ONWARD_GOAL_COLUMN_NEXT;
}

void
onward_goal_board_filter (OnwardGoalBoard *self, const char *words)
{
  g_return_if_fail (ONWARD_IS_GOAL_BOARD (self) && self->mover != NULL);
  g_free (self->words);
  self->words = g_strdup (words);
  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    onward_board_column_filter (self->all[i], words);
  if (*words != '\0')
    onward_board_column_set_folded (self->all[ONWARD_GOAL_COLUMN_DROPPED], FALSE);
}

void
onward_goal_board_focus (OnwardGoalBoard *self, const char *uid, OnwardGoalColumn column)
{
  g_return_if_fail (ONWARD_IS_GOAL_BOARD (self) && column < ONWARD_N_GOAL_COLUMNS);
  show_column (self, column);
  onward_board_column_focus (self->all[column], uid);
}
