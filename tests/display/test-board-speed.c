/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-board-view.h"
#include "onward-goal.h"
#include "onward-test-display.h"

#define STEPS 40
#define STEP 150 /* pixels */

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  onward_store_save_finish (ONWARD_STORE (store), result, &error);
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static void
save_goals (OnwardStore *store, guint n)
{
  g_autoptr (GPtrArray) goals = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean saved = FALSE;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("Goal %u", i);

      g_ptr_array_add (goals, g_object_new (ONWARD_TYPE_GOAL, "title", title, "first-step", "Write one line", "position",
                                            (gint64) i, "due", "2026-05-01", NULL));
    }
  onward_store_save_async (store, goals, NULL, saved_cb, &saved);
  ONWARD_TEST_UNTIL (saved);
}

/* The interface is held from when the view moves until its next frame is done. */
static double
time_step (GtkAdjustment *down, GdkFrameClock *clock)
{
  gint64 frame = gdk_frame_clock_get_frame_counter (clock);
  double held = 0;

  gtk_adjustment_set_value (down, gtk_adjustment_get_value (down) + STEP);
  while (gdk_frame_clock_get_frame_counter (clock) <= frame + 1)
    {
      gint64 from = g_get_monotonic_time ();

      if (g_main_context_iteration (NULL, FALSE))
        held = MAX (held, (double) (g_get_monotonic_time () - from) / 1000);
    }
  return held;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

/* Returns: how long a frame takes at the median while a column of so many cards scrolls, in ms. */
static double
time_scrolling (guint n)
{
  OnwardWorkspace *workspace = onward_test_workspace_new (NULL);
  GtkWidget *view, *along;
  GtkWindow *window;
  GtkAdjustment *down;
  double held[STEPS];

  save_goals (onward_workspace_get_store (workspace), n);
  view = g_object_new (ONWARD_TYPE_BOARD_VIEW, "workspace", workspace, NULL);
  window = onward_test_window_new (view, 1400, 700);
  along = gtk_widget_get_ancestor (onward_test_want_label (view, "Goal 1"), GTK_TYPE_SCROLLED_WINDOW);
  down = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (along));
  ONWARD_TEST_UNTIL (gtk_adjustment_get_upper (down) > STEPS * STEP + gtk_adjustment_get_page_size (down));
  for (guint i = 0; i < STEPS; i++)
    held[i] = time_step (down, gtk_widget_get_frame_clock (view));
  qsort (held, STEPS, sizeof (double), compare);
  g_test_message ("%u cards: %.1f ms at the median, %.1f ms at most", n, held[STEPS / 2], held[STEPS - 1]);
  onward_test_window_close (window);
  onward_test_workspace_close (workspace);
  return held[STEPS / 2];
}

/* A thousand cards are not a thousand widgets, and the last goes up all the same. */
static void
test_last (void)
{
  OnwardWorkspace *workspace = onward_test_workspace_new (NULL);
  GtkWidget *board, *view;
  GtkWindow *window;
  guint n = 0;

  save_goals (onward_workspace_get_store (workspace), 1000);
  board = g_object_new (ONWARD_TYPE_BOARD_VIEW, "workspace", workspace, NULL);
  window = onward_test_window_new (board, 1400, 700);
  view = gtk_widget_get_ancestor (onward_test_want_label (board, "Goal 1"), GTK_TYPE_LIST_VIEW);
  onward_test_want_label (board, "1000");
  for (GtkWidget *row = gtk_widget_get_first_child (view); row != NULL; row = gtk_widget_get_next_sibling (row))
    n++;
  g_assert_cmpuint (n, <, 300);
  g_assert_true (gtk_widget_grab_focus (gtk_widget_get_first_child (view)));
  onward_test_key ("End");
  onward_test_want_label (board, "Goal 999");
  onward_test_key ("ctrl+Up");
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (workspace) && *onward_workspace_get_undo_label (workspace) != '\0');
  ONWARD_TEST_UNTIL (gtk_window_get_focus (window) != NULL &&
                     onward_test_see_label (gtk_window_get_focus (window), "Goal 999") != NULL);
  onward_test_window_close (window);
  onward_test_workspace_close (workspace);
}

/* A thousand cards scroll as smoothly as a hundred: what is out of sight costs nothing. */
static void
test_many (void)
{
  double few = time_scrolling (100);
  double many = time_scrolling (1000);

  g_assert_cmpfloat (many, <, few * 4 + 10);
}

int
main (int argc, char **argv)
{
  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/goals/board-speed/last", test_last);
  g_test_add_func ("/goals/board-speed/many", test_many);
  return g_test_run ();
}
