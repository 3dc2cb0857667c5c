/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-order.h"
#include "onward-goal-steps.h"

#define TODAY "2026-03-10"

static OnwardRecord *
goal_new (const char *title, OnwardGoalColumn column, gint64 position)
{
  OnwardRecord *goal = g_object_new (ONWARD_TYPE_GOAL, "title", title, "column", (gint64) column, "position", position, NULL);

  onward_record_ensure_uid (goal);
  return goal;
}

static GPtrArray *
column_new (gsize n, const gint64 *positions)
{
  GPtrArray *goals = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("%" G_GSIZE_FORMAT, i);

      g_ptr_array_add (goals, goal_new (title, ONWARD_GOAL_COLUMN_DOING, positions[i]));
    }
  return goals;
}

static int
by_position (gconstpointer a, gconstpointer b)
{
  gint64 left = onward_record_get_number (*(OnwardRecord *const *) a, ONWARD_GOAL_POSITION);
  gint64 right = onward_record_get_number (*(OnwardRecord *const *) b, ONWARD_GOAL_POSITION);

  return left < right ? -1 : left > right ? 1 : 0;
}

/* The titles in the order that the board shows after @drafts have been saved, as "0 new 1". */
static char *
say_order (GPtrArray *column, GPtrArray *drafts)
{
  g_autoptr (GPtrArray) after = g_ptr_array_new ();
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < column->len; i++)
    {
      gpointer shown = column->pdata[i];

      for (guint d = 0; d < drafts->len; d++)
        {
          if (g_str_equal (onward_record_get_uid (drafts->pdata[d]), onward_record_get_uid (shown)))
            shown = drafts->pdata[d];
        }
      g_ptr_array_add (after, shown);
    }
  g_ptr_array_add (after, drafts->pdata[0]);
  g_ptr_array_sort (after, by_position);
  for (guint i = 0; i < after->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", onward_record_get_text (after->pdata[i], ONWARD_GOAL_TITLE));
  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *name;
  gsize n;
  gint64 positions[4];
  guint index;
  guint n_drafts;
  const char *order;
} Case;

static const Case cases[] = {
  { "into an empty column", 0, { 0 }, 0, 1, "new" },
  { "on top", 2, { 1024, 2048 }, 0, 1, "new 0 1" },
  { "at the end", 2, { 1024, 2048 }, 2, 1, "0 1 new" },
  { "past the end", 2, { 1024, 2048 }, 99, 1, "0 1 new" },
  { "between", 2, { 1024, 2048 }, 1, 1, "0 new 1" },
  { "between, room for one", 2, { 7, 9 }, 1, 1, "0 new 1" },
  { "between neighbours", 3, { 7, 8, 9 }, 1, 4, "0 new 1 2" },
  { "between equals", 3, { 0, 0, 0 }, 2, 4, "0 1 new 2" },
  { "below zero", 2, { -9, -7 }, 1, 1, "0 new 1" },
  { "only what is not in its place", 3, { 1024, 2048, 2049 }, 2, 2, "0 1 new 2" },
  { "no room on top", 2, { -ONWARD_POSITION_MAX, 0 }, 0, 3, "new 0 1" },
  { "no room at the end", 2, { 0, ONWARD_POSITION_MAX }, 2, 3, "0 1 new" },
  { "the whole width", 2, { -ONWARD_POSITION_MAX, ONWARD_POSITION_MAX }, 1, 1, "0 new 1" },
};

static void
test_place (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) column = column_new (cases[i].n, cases[i].positions);
      g_autoptr (OnwardRecord) goal = goal_new ("new", ONWARD_GOAL_COLUMN_NEXT, 5);
      g_autoptr (GPtrArray) drafts = onward_goal_place (goal, ONWARD_GOAL_COLUMN_DOING, column, cases[i].index, TODAY);
      g_autofree char *order = say_order (column, drafts);

      g_test_message ("%s", cases[i].name);
      g_assert_true (drafts->pdata[0] == goal);
      g_assert_cmpuint (drafts->len, ==, cases[i].n_drafts);
      g_assert_cmpstr (order, ==, cases[i].order);
      /* The shared records wait until it is on the disk. */
      for (guint c = 0; c < column->len; c++)
        g_assert_cmpint (onward_record_get_number (column->pdata[c], ONWARD_GOAL_POSITION), ==, cases[i].positions[c]);
    }
}

static void
test_place_often (void)
{
  g_autoptr (GPtrArray) column = column_new (2, (const gint64[]) { 1024, 2048 });

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *title = g_strdup_printf ("n%u", i);
      OnwardRecord *goal = goal_new (title, ONWARD_GOAL_COLUMN_NEXT, 0);
      g_autoptr (GPtrArray) drafts = onward_goal_place (goal, ONWARD_GOAL_COLUMN_DOING, column, column->len - 1, TODAY);

      for (guint d = 1; d < drafts->len; d++)
        {
          for (guint c = 0; c < column->len; c++)
            {
              if (g_str_equal (onward_record_get_uid (column->pdata[c]), onward_record_get_uid (drafts->pdata[d])))
                onward_record_copy_from (column->pdata[c], drafts->pdata[d]);
            }
        }
      g_ptr_array_insert (column, (int) column->len - 1, goal);
    }
  for (guint c = 1; c < column->len; c++)
    g_assert_cmpint (onward_record_get_number (column->pdata[c - 1], ONWARD_GOAL_POSITION), <,
                     onward_record_get_number (column->pdata[c], ONWARD_GOAL_POSITION));
  g_assert_cmpuint (column->len, ==, 42);
}

static void
test_find_index (void)
{
  g_autoptr (GPtrArray) column = column_new (3, (const gint64[]) { 1, 2, 3 });
  const char *middle = onward_record_get_uid (column->pdata[1]);

  g_assert_cmpuint (onward_goal_find_index (column, ONWARD_PLACE_FIRST, ""), ==, 0);
  g_assert_cmpuint (onward_goal_find_index (column, ONWARD_PLACE_LAST, ""), ==, 3);
  g_assert_cmpuint (onward_goal_find_index (column, ONWARD_PLACE_BEFORE, middle), ==, 1);
  g_assert_cmpuint (onward_goal_find_index (column, ONWARD_PLACE_AFTER, middle), ==, 2);
  g_assert_cmpuint (onward_goal_find_index (column, ONWARD_PLACE_BEFORE, "gone"), ==, 3);
  g_assert_cmpint (onward_goal_usual_place (ONWARD_GOAL_COLUMN_DONE), ==, ONWARD_PLACE_FIRST);
  g_assert_cmpint (onward_goal_usual_place (ONWARD_GOAL_COLUMN_NEXT), ==, ONWARD_PLACE_LAST);
}

static void
test_days (void)
{
  g_autoptr (OnwardRecord) goal = goal_new ("Rust", ONWARD_GOAL_COLUMN_DOING, 0);

  onward_record_set_text (goal, ONWARD_GOAL_MOVED, "2026-03-01");
  onward_goal_set_column (goal, ONWARD_GOAL_COLUMN_DOING, TODAY);
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_MOVED), ==, "2026-03-01");
  onward_goal_set_column (goal, ONWARD_GOAL_COLUMN_DONE, TODAY);
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_MOVED), ==, TODAY);
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_DONE_ON), ==, TODAY);
  /* Moved about among what is done, it was done when it was done. */
  onward_goal_set_column (goal, ONWARD_GOAL_COLUMN_DONE, "2026-03-11");
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_DONE_ON), ==, TODAY);
  onward_record_set_text (goal, ONWARD_GOAL_REASON, "Not for me");
  onward_goal_set_column (goal, ONWARD_GOAL_COLUMN_NEXT, "2026-03-12");
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_DONE_ON), ==, "");
  g_assert_cmpstr (onward_record_get_text (goal, ONWARD_GOAL_REASON), ==, "Not for me");
}

static void
test_names (void)
{
  g_autofree char *one = onward_goal_columns_rename ("[]", ONWARD_GOAL_COLUMN_DOING, "  On my desk ");
  g_autofree char *two = onward_goal_columns_rename (one, ONWARD_GOAL_COLUMN_NEXT, "Soon");
  g_autofree char *back = onward_goal_columns_rename (two, ONWARD_GOAL_COLUMN_DOING, "");
  g_autofree char *doing = onward_goal_columns_dup_name (two, ONWARD_GOAL_COLUMN_DOING);
  g_autofree char *next = onward_goal_columns_dup_name (back, ONWARD_GOAL_COLUMN_NEXT);
  g_autofree char *usual = onward_goal_columns_dup_name (back, ONWARD_GOAL_COLUMN_DOING);
  g_autofree char *none = onward_goal_columns_dup_name ("nonsense", ONWARD_GOAL_COLUMN_DONE);
  g_autofree char *nothing = onward_goal_columns_rename ("[]", ONWARD_GOAL_COLUMN_DONE, " ");

  g_assert_cmpstr (doing, ==, "On my desk");
  g_assert_cmpstr (next, ==, "Soon");
  g_assert_cmpstr (usual, ==, "");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (nothing, ==, "[]");
}

static void
test_steps (void)
{
  g_autoptr (OnwardRecord) goal = goal_new ("Rust", ONWARD_GOAL_COLUMN_DOING, 0);
  g_autofree char *none = onward_goal_dup_next_step (goal);
  g_autofree char *first = NULL;
  g_autofree char *open = NULL;
  g_autofree char *over = NULL;
  guint n_done;

  g_assert_cmpstr (none, ==, "");
  onward_record_set_text (goal, ONWARD_GOAL_FIRST_STEP, "Read the old script");
  first = onward_goal_dup_next_step (goal);
  g_assert_cmpstr (first, ==, "Read the old script");
  onward_record_set_text (goal, ONWARD_GOAL_STEPS, "[{\"done\":true,\"text\":\"Read\"},{\"done\":false,\"text\":\"Write\"},{\"text\":\"Show\"}]");
  g_assert_cmpuint (onward_goal_count_steps (goal, &n_done), ==, 3);
  g_assert_cmpuint (n_done, ==, 1);
  open = onward_goal_dup_next_step (goal);
  g_assert_cmpstr (open, ==, "Write");
  onward_record_set_text (goal, ONWARD_GOAL_STEPS, "[{\"done\":true,\"text\":\"Read\"}]");
  over = onward_goal_dup_next_step (goal);
  g_assert_cmpstr (over, ==, "");
}

static void
test_times (void)
{
  g_autoptr (OnwardRecord) goal = goal_new ("Two people a week", ONWARD_GOAL_COLUMN_DOING, 0);
  g_autofree char *one = onward_goal_times_add ("[]", "2026-03-08");
  g_autofree char *two = onward_goal_times_add (one, TODAY);
  g_autofree char *three = onward_goal_times_add (two, TODAY);
  g_autofree char *less = onward_goal_times_remove (three, TODAY);
  g_autofree char *same = onward_goal_times_remove (less, "2020-01-01");

  onward_record_set_text (goal, ONWARD_GOAL_TIMES, three);
  g_assert_cmpuint (onward_goal_count_times (goal, "2026-03-09", "2026-03-15"), ==, 2);
  g_assert_cmpuint (onward_goal_count_times (goal, "2026-03-08", "2026-03-14"), ==, 3);
  onward_record_set_text (goal, ONWARD_GOAL_TIMES, less);
  g_assert_cmpuint (onward_goal_count_times (goal, "2026-03-09", "2026-03-15"), ==, 1);
  g_assert_cmpstr (same, ==, less);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/goal-order/place", test_place);
  g_test_add_func ("/model/goal-order/place-often", test_place_often);
  g_test_add_func ("/model/goal-order/find-index", test_find_index);
  g_test_add_func ("/model/goal-order/days", test_days);
  g_test_add_func ("/model/goal-order/names", test_names);
  g_test_add_func ("/model/goal-steps/next", test_steps);
  g_test_add_func ("/model/goal-steps/times", test_times);
  return g_test_run ();
}
