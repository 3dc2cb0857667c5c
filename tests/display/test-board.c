/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-board-view.h"
#include "onward-checklist-row.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-goal-card.h"
#include "onward-goal-order.h"
#include "onward-notes.h"
#include "onward-review.h"
#include "onward-search-profile.h"
#include "onward-test-display.h"

#define TODAY "2026-03-10"

/* The board in a window, and the actions of the window that it asks for. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardSection *section;
  GtkWindow *window;
  char *asked; /* "open review/…" */
} Scene;

static void
asked_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Scene *scene = data;

  g_free (scene->asked);
  scene->asked = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)), g_variant_get_string (parameter, NULL));
}

static void
toast_cb (OnwardWorkspace *workspace, AdwToast *toast)
{
  /* A window shows it; here it is enough that somebody takes it. */
  g_object_unref (g_object_ref_sink (toast));
}

static void
scene_open_sized (Scene *scene, const char *path, int width)
{
  static const char *const names[] = { "open", "keep-as-proof" };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  scene->asked = g_strdup ("");
  scene->workspace = onward_test_workspace_new (path);
  g_signal_connect (scene->workspace, "toast", G_CALLBACK (toast_cb), NULL);
  scene->section = g_object_new (ONWARD_TYPE_BOARD_VIEW, "workspace", scene->workspace, NULL);
  scene->window = onward_test_window_new (GTK_WIDGET (scene->section), width, 800);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect (action, "activate", G_CALLBACK (asked_cb), scene);
      g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (scene->window), "win", G_ACTION_GROUP (actions));
}

static void
scene_open (Scene *scene, const char *path)
{
  scene_open_sized (scene, path, 1500);
}

static void
scene_close (Scene *scene)
{
  onward_section_flush (scene->section);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (scene->workspace));
  onward_test_window_close (scene->window);
  onward_test_workspace_close (scene->workspace);
  g_clear_pointer (&scene->asked, g_free);
}

static OnwardStore *
store_of (Scene *scene)
{
  return onward_workspace_get_store (scene->workspace);
}

static OnwardRecord *
add (Scene *scene, const char *title, OnwardGoalColumn column, gint64 position)
{
  OnwardRecord *goal = g_object_new (ONWARD_TYPE_GOAL, "title", title, "column", (gint64) column, "position", position,
                                     "moved", "2026-02-01", NULL);

  onward_test_save (store_of (scene), goal);
  return goal;
}

static int
by_place (gconstpointer a, gconstpointer b)
{
  static const guint fields[] = { ONWARD_GOAL_COLUMN, ONWARD_GOAL_POSITION };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      gint64 left = onward_record_get_number (*(OnwardRecord *const *) a, fields[i]);
      gint64 right = onward_record_get_number (*(OnwardRecord *const *) b, fields[i]);

      if (left != right)
        return left < right ? -1 : 1;
    }
  return 0;
}

/* All that the board keeps, as "next: A B; doing: X". */
static char *
say_board (Scene *scene)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);
  g_autoptr (GPtrArray) goals = onward_test_find (store_of (scene), query);
  GString *text = g_string_new (NULL);
  gint64 last = -1;

  g_ptr_array_sort (goals, by_place);
  for (guint i = 0; i < goals->len; i++)
    {
      gint64 column = onward_record_get_number (goals->pdata[i], ONWARD_GOAL_COLUMN);

      if (column != last)
        g_string_append_printf (text, "%s%s:", text->len > 0 ? "; " : "", onward_choice_nick (ONWARD_TYPE_GOAL_COLUMN, column));
      last = column;
      g_string_append_printf (text, " %s", onward_record_get_text (goals->pdata[i], ONWARD_GOAL_TITLE));
    }
  return g_string_free (text, FALSE);
}

static gboolean
board_is (Scene *scene, const char *expected)
{
  g_autofree char *said = NULL;

  if (onward_workspace_get_busy (scene->workspace))
    return FALSE;
  said = say_board (scene);
  return g_str_equal (said, expected);
}

#define WANT_BOARD(scene, expected)                                      \
  G_STMT_START                                                           \
  {                                                                      \
    g_autofree char *said = NULL;                                        \
    gint64 end = g_get_monotonic_time () + 5 * G_USEC_PER_SEC;           \
    while (!board_is (scene, expected) && g_get_monotonic_time () < end) \
      onward_test_drain ();                                              \
    said = say_board (scene);                                            \
    g_assert_cmpstr (said, ==, expected);                                \
  }                                                                      \
  G_STMT_END

static gpointer
card_of (Scene *scene, const char *title)
{
  return gtk_widget_get_ancestor (onward_test_want_label (scene->section, title), ONWARD_TYPE_GOAL_CARD);
}

static gpointer
row_of (Scene *scene, const char *title)
{
  return gtk_widget_get_parent (card_of (scene, title));
}

static gpointer
column_of (Scene *scene, OnwardGoalColumn column)
{
  return onward_test_see_type (onward_test_want (scene->section, "columns"), g_type_from_name ("OnwardBoardColumn"), column);
}

static gboolean
has_focus (Scene *scene, const char *title)
{
  gpointer label = onward_test_see_label (scene->section, title);
  GtkWidget *card = label != NULL ? gtk_widget_get_ancestor (label, ONWARD_TYPE_GOAL_CARD) : NULL;

  return card != NULL && gtk_root_get_focus (GTK_ROOT (scene->window)) == gtk_widget_get_parent (card);
}

static void
focus (Scene *scene, const char *title)
{
  g_assert_true (gtk_widget_grab_focus (row_of (scene, title)));
}

static void
press_menu (Scene *scene, const char *title, const char *item)
{
  gpointer button = onward_test_want (card_of (scene, title), "menu_button");

  onward_test_click (button);
  onward_test_click (onward_test_want_label (button, item));
}

static void
by_pointer (Scene *scene)
{
  onward_test_drag (card_of (scene, "Write"), onward_test_want (column_of (scene, ONWARD_GOAL_COLUMN_DOING), "add_entry"));
}

static void
by_keys (Scene *scene)
{
  focus (scene, "Write");
  onward_test_key ("ctrl+Right");
}

static void
by_menu (Scene *scene)
{
  press_menu (scene, "Write", "Doing");
}

/* By pointer, by keys and by menu a card ends in the same state, also when the program starts again. */
static void
test_ways (void)
{
  static void (*const ways[]) (Scene *scene) = { by_pointer, by_keys, by_menu };

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      Scene scene;
      g_autofree char *path = onward_test_diary_path ();
      g_autoptr (OnwardRecord) read = NULL;
      g_autoptr (OnwardRecord) write = NULL;
      g_autoptr (OnwardRecord) speak = NULL;
      g_autoptr (OnwardRecord) kept = NULL;

      scene_open (&scene, path);
      read = add (&scene, "Read", ONWARD_GOAL_COLUMN_NEXT, 1024);
      write = add (&scene, "Write", ONWARD_GOAL_COLUMN_NEXT, 2048);
      speak = add (&scene, "Speak", ONWARD_GOAL_COLUMN_DOING, 1024);
      ways[i](&scene);
      WANT_BOARD (&scene, "next: Read; doing: Speak Write");
      ONWARD_TEST_UNTIL (g_str_equal (gtk_label_get_label (onward_test_see (scene.section, "said")),
                                      "“Write” is in “Doing” now, place 2 of 2"));
      ONWARD_TEST_UNTIL (has_focus (&scene, "Write"));
      scene_close (&scene);

      scene_open (&scene, path);
      WANT_BOARD (&scene, "next: Read; doing: Speak Write");
      kept = onward_test_load (store_of (&scene), &onward_goal_type, onward_record_get_uid (write));
      g_assert_cmpstr (onward_record_get_text (kept, ONWARD_GOAL_MOVED), ==, TODAY);
      g_assert_cmpint (onward_record_get_number (kept, ONWARD_GOAL_POSITION), ==, 2048);
      onward_test_want_label (column_of (&scene, ONWARD_GOAL_COLUMN_DOING), "Write");
      scene_close (&scene);
    }
}

/* Along a column, with neighbours that leave no room, and all the way back. */
static void
test_order (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) one = NULL;
  g_autoptr (OnwardRecord) two = NULL;
  g_autoptr (OnwardRecord) three = NULL;

  scene_open (&scene, NULL);
  one = add (&scene, "One", ONWARD_GOAL_COLUMN_NEXT, 1);
  two = add (&scene, "Two", ONWARD_GOAL_COLUMN_NEXT, 2);
  three = add (&scene, "Three", ONWARD_GOAL_COLUMN_NEXT, 3);
  focus (&scene, "One");
  onward_test_key ("ctrl+Down");
  WANT_BOARD (&scene, "next: Two One Three");
  ONWARD_TEST_UNTIL (has_focus (&scene, "One"));
  onward_test_key ("ctrl+Down");
  WANT_BOARD (&scene, "next: Two Three One");
  ONWARD_TEST_UNTIL (has_focus (&scene, "One"));
  onward_test_key ("ctrl+Down");
  onward_test_key ("ctrl+Up");
  WANT_BOARD (&scene, "next: Two One Three");
  onward_test_drag (card_of (&scene, "Three"), onward_test_want_label (card_of (&scene, "Two"), "Two"));
  WANT_BOARD (&scene, "next: Three Two One");
  onward_workspace_undo (scene.workspace);
  WANT_BOARD (&scene, "next: Two One Three");
  onward_workspace_undo (scene.workspace);
  onward_workspace_undo (scene.workspace);
  onward_workspace_undo (scene.workspace);
  WANT_BOARD (&scene, "next: One Two Three");
  g_assert_cmpstr (onward_workspace_get_undo_label (scene.workspace), ==, "");
  scene_close (&scene);
}

/* Where a card would drop is shown; let go of where nothing takes it, it stays where it was. */
static void
test_cancel (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) read = NULL;
  g_autoptr (OnwardRecord) speak = NULL;

  scene_open (&scene, NULL);
  read = add (&scene, "Read", ONWARD_GOAL_COLUMN_NEXT, 1024);
  speak = add (&scene, "Speak", ONWARD_GOAL_COLUMN_DOING, 1024);
  onward_test_drag_over (card_of (&scene, "Read"), card_of (&scene, "Speak"));
  ONWARD_TEST_UNTIL (gtk_widget_has_css_class (row_of (&scene, "Speak"), "drop-before") ||
                     gtk_widget_has_css_class (row_of (&scene, "Speak"), "drop-after"));
  g_assert_true (gtk_widget_has_css_class (card_of (&scene, "Read"), "dragged"));
  onward_test_drag_over (card_of (&scene, "Speak"), onward_test_want (scene.section, "north_star"));
  ONWARD_TEST_UNTIL (!gtk_widget_has_css_class (row_of (&scene, "Speak"), "drop-before") &&
                     !gtk_widget_has_css_class (row_of (&scene, "Speak"), "drop-after"));
  onward_test_release ();
  ONWARD_TEST_UNTIL (!gtk_widget_has_css_class (card_of (&scene, "Read"), "dragged"));
  WANT_BOARD (&scene, "next: Read; doing: Speak");
  g_assert_cmpstr (onward_workspace_get_undo_label (scene.workspace), ==, "");
  scene_close (&scene);
}

/* GDK has the picture of a card that was let go fly back for half a second, and it takes the pointer. */
static void
rest (int ms)
{
  gint64 end = g_get_monotonic_time () + ms * 1000;

  while (g_get_monotonic_time () < end)
    onward_test_drain ();
}

/* Escape lets go of a card, and it stays where it was. */
static void
test_escape (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) read = NULL;
  g_autoptr (OnwardRecord) speak = NULL;

  scene_open (&scene, NULL);
  read = add (&scene, "Read", ONWARD_GOAL_COLUMN_NEXT, 1024);
  speak = add (&scene, "Speak", ONWARD_GOAL_COLUMN_DOING, 1024);
  onward_test_drag_over (card_of (&scene, "Read"), card_of (&scene, "Speak"));
  ONWARD_TEST_UNTIL (gtk_widget_has_css_class (card_of (&scene, "Read"), "dragged"));
  onward_test_watch_leaks (FALSE); /* as while it is dragged */
  onward_test_key ("Escape");
  onward_test_watch_leaks (TRUE);
  ONWARD_TEST_UNTIL (!gtk_widget_has_css_class (card_of (&scene, "Read"), "dragged"));
  g_assert_false (gtk_widget_has_css_class (row_of (&scene, "Speak"), "drop-before"));
  g_assert_false (gtk_widget_has_css_class (row_of (&scene, "Speak"), "drop-after"));
  onward_test_release ();
  onward_test_drain ();
  WANT_BOARD (&scene, "next: Read; doing: Speak");
  g_assert_cmpstr (onward_workspace_get_undo_label (scene.workspace), ==, "");
  /* It can be taken up again. */
  rest (700);
  onward_test_drag (card_of (&scene, "Read"), onward_test_want (column_of (&scene, ONWARD_GOAL_COLUMN_DOING), "add_entry"));
  WANT_BOARD (&scene, "doing: Speak Read");
  scene_close (&scene);
}

/* Held near an edge, a card has the board scroll, sideways and along a column; let go, it stops. */
static void
test_autoscroll (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) read = NULL;
  g_autoptr (GPtrArray) goals = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *scroller, *along;
  GtkAdjustment *sideways, *down;

  scene_open_sized (&scene, NULL, 700);
  for (gint64 i = 0; i < 20; i++)
    {
      g_autofree char *title = g_strdup_printf ("Goal %u", (guint) i);

      g_ptr_array_add (goals, add (&scene, title, ONWARD_GOAL_COLUMN_SOMEDAY, i));
    }
  read = add (&scene, "Read", ONWARD_GOAL_COLUMN_NEXT, 1024);
  scroller = onward_test_want (scene.section, "scroller");
  sideways = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  along = gtk_widget_get_ancestor (row_of (&scene, "Goal 0"), GTK_TYPE_SCROLLED_WINDOW);
  down = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (along));

  onward_test_drag_near (card_of (&scene, "Read"), along, 100, gtk_widget_get_height (along) - 6);
  ONWARD_TEST_UNTIL (gtk_adjustment_get_value (down) > 100);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (!gtk_widget_has_css_class (card_of (&scene, "Read"), "dragged"));
  onward_test_release ();
  rest (700);

  onward_test_drag_near (card_of (&scene, "Read"), scroller, gtk_widget_get_width (scroller) - 10, 300);
  ONWARD_TEST_UNTIL (gtk_adjustment_get_value (sideways) >=
                     gtk_adjustment_get_upper (sideways) - gtk_adjustment_get_page_size (sideways));
  onward_test_key ("Escape");
  onward_test_release ();
  ONWARD_TEST_UNTIL (!gtk_widget_has_css_class (card_of (&scene, "Read"), "dragged"));
  gtk_adjustment_set_value (sideways, 0);
  /* Long enough for a few frames more. */
  rest (150);
  g_assert_cmpfloat (gtk_adjustment_get_value (sideways), ==, 0);
  scene_close (&scene);
}

static OnwardRecord *
want_entry (Scene *scene, OnwardEntryKind kind)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autoptr (GPtrArray) found = NULL;

  onward_query_where_choices (query, ONWARD_ENTRY_KIND, 1u << kind);
  found = onward_test_find (store_of (scene), query);
  g_assert_cmpuint (found->len, ==, 1);
  return g_object_ref (found->pdata[0]);
}

/* What is finished may be kept as a win and as a proof; one of each. */
static void
test_done (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) speak = NULL;
  g_autoptr (OnwardRecord) win = NULL;
  g_autoptr (OnwardRecord) kept = NULL;
  g_autofree char *asked = NULL;
  g_autofree char *source = NULL;

  scene_open (&scene, NULL);
  speak = add (&scene, "Speak", ONWARD_GOAL_COLUMN_DOING, 1024);
  focus (&scene, "Speak");
  onward_test_key ("ctrl+Right");
  WANT_BOARD (&scene, "done: Speak");
  kept = onward_test_load (store_of (&scene), &onward_goal_type, onward_record_get_uid (speak));
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_GOAL_DONE_ON), ==, TODAY);
  onward_test_want_label (scene.section, "You finished “Speak”");
  onward_test_click (onward_test_want (scene.section, "win_button"));
  ONWARD_TEST_UNTIL (onward_test_see (scene.section, "win_button") == NULL);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (scene.workspace));
  win = want_entry (&scene, ONWARD_ENTRY_KIND_WIN);
  source = g_strdup_printf ("goal/%s#done", onward_record_get_uid (speak));
  g_assert_cmpstr (onward_record_get_text (win, ONWARD_ENTRY_TEXT), ==, "Finished: Speak");
  g_assert_cmpstr (onward_record_get_text (win, ONWARD_ENTRY_SOURCE), ==, source);
  onward_test_click (onward_test_want (scene.section, "proof_button"));
  asked = g_strdup_printf ("keep-as-proof goal/%s", onward_record_get_uid (speak));
  ONWARD_TEST_UNTIL (g_str_equal (scene.asked, asked));
  ONWARD_TEST_UNTIL (onward_test_see_label (scene.section, "You finished “Speak”") == NULL);
  scene_close (&scene);
}

/* Taken back, a finished goal is not offered any more. */
static void
test_done_undone (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) speak = NULL;
  g_autoptr (OnwardRecord) kept = NULL;

  scene_open (&scene, NULL);
  speak = add (&scene, "Speak", ONWARD_GOAL_COLUMN_DOING, 1024);
  focus (&scene, "Speak");
  onward_test_key ("ctrl+Right");
  onward_test_want_label (scene.section, "You finished “Speak”");
  onward_workspace_undo (scene.workspace);
  WANT_BOARD (&scene, "doing: Speak");
  /* The keys go on with it. */
  ONWARD_TEST_UNTIL (has_focus (&scene, "Speak"));
  ONWARD_TEST_UNTIL (onward_test_see_label (scene.section, "You finished “Speak”") == NULL);
  kept = onward_test_load (store_of (&scene), &onward_goal_type, onward_record_get_uid (speak));
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_GOAL_DONE_ON), ==, "");
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_GOAL_MOVED), ==, "2026-02-01");
  scene_close (&scene);
}

static void
test_dropped (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) speak = NULL;
  g_autoptr (OnwardRecord) kept = NULL;

  scene_open (&scene, NULL);
  speak = add (&scene, "Speak", ONWARD_GOAL_COLUMN_DOING, 1024);
  press_menu (&scene, "Speak", "Dropped on purpose");
  WANT_BOARD (&scene, "dropped: Speak");
  onward_test_want_label (scene.section, "You let “Speak” go, on purpose");
  onward_test_type ("Not for me\n");
  kept = onward_test_load (store_of (&scene), &onward_goal_type, onward_record_get_uid (speak));
  ONWARD_TEST_UNTIL (g_str_equal (onward_record_get_text (kept, ONWARD_GOAL_REASON), "Not for me"));
  ONWARD_TEST_UNTIL (onward_test_see_label (scene.section, "You let “Speak” go, on purpose") == NULL);
  /* The column is folded until one wants to see it. */
  g_assert_null (onward_test_see_label (column_of (&scene, ONWARD_GOAL_COLUMN_DROPPED), "Speak"));
  onward_test_click (onward_test_want (column_of (&scene, ONWARD_GOAL_COLUMN_DROPPED), "fold_button"));
  onward_test_want_label (column_of (&scene, ONWARD_GOAL_COLUMN_DROPPED), "Speak");
  scene_close (&scene);
}

/* Several in a row at a column's foot; more than three under way are hinted at. */
static void
test_add (void)
{
  Scene scene;
  g_autofree char *path = onward_test_diary_path ();
  g_autoptr (OnwardRecord) read = NULL;
  gpointer column;

  scene_open (&scene, path);
  onward_test_want_label (scene.section, "One Small Thing That Is Yours to Change");
  read = add (&scene, "Read", ONWARD_GOAL_COLUMN_DOING, 1024);
  column = column_of (&scene, ONWARD_GOAL_COLUMN_DOING);
  onward_test_click (onward_test_want (column, "add_entry"));
  onward_test_type ("Write\nSpeak\n");
  WANT_BOARD (&scene, "doing: Read Write Speak");
  onward_test_want_label (column, "Speak");
  g_assert_null (onward_test_see (column, "hint"));
  onward_test_type ("Rest\n");
  WANT_BOARD (&scene, "doing: Read Write Speak Rest");
  onward_test_want (column, "hint");
  onward_workspace_undo (scene.workspace);
  WANT_BOARD (&scene, "doing: Read Write Speak");
  ONWARD_TEST_UNTIL (onward_test_see (column, "hint") == NULL);
  scene_close (&scene);

  scene_open (&scene, path);
  WANT_BOARD (&scene, "doing: Read Write Speak");
  scene_close (&scene);
}

static gpointer
page_of (Scene *scene)
{
  return onward_test_want (scene->section, "page");
}

static void
type_into (gpointer row, const char *text)
{
  gpointer field = onward_test_see_type (row, GTK_TYPE_TEXT, 0);

  onward_test_click (field);
  onward_test_key ("ctrl+a");
  onward_test_type (text);
}

static void
choose (gpointer row, guint item)
{
  g_assert_true (gtk_widget_grab_focus (row));
  adw_combo_row_set_selected (row, item);
}

/* A new goal is written down, its steps are ticked, and all is there when the program starts again. */
static void
test_page (void)
{
  Scene scene;
  g_autofree char *path = onward_test_diary_path ();
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_goal_type);
  g_autoptr (GPtrArray) found = NULL;
  OnwardRecord *kept;

  scene_open (&scene, path);
  onward_section_create (scene.section);
  onward_test_want (page_of (&scene), "title_row");
  ONWARD_TEST_UNTIL (GTK_IS_TEXT (gtk_root_get_focus (GTK_ROOT (scene.window))));
  onward_test_type ("Rust");
  onward_test_click (onward_test_see_type (onward_test_want (page_of (&scene), "steps"), GTK_TYPE_ENTRY, 0));
  onward_test_type ("Read\nWrite\n");
  g_assert_true (gtk_widget_grab_focus (onward_test_want (onward_test_see_type (page_of (&scene), ONWARD_TYPE_CHECKLIST_ROW, 0), "check")));
  onward_test_key ("space");
  type_into (onward_test_want (page_of (&scene), "provider_row"), "The library");
  choose (onward_test_want (page_of (&scene), "kind_row"), ONWARD_GOAL_KIND_SELF_CARE);
  ONWARD_TEST_UNTIL (onward_test_see (page_of (&scene), "provider_row") == NULL);
  choose (onward_test_want (page_of (&scene), "kind_row"), ONWARD_GOAL_KIND_SKILL);
  onward_test_want (page_of (&scene), "provider_row");
  onward_test_key ("Escape");
  WANT_BOARD (&scene, "next: Rust");
  onward_test_want_label (column_of (&scene, ONWARD_GOAL_COLUMN_NEXT), "Write");
  ONWARD_TEST_UNTIL (has_focus (&scene, "Rust"));
  scene_close (&scene);

  scene_open (&scene, path);
  found = onward_test_find (store_of (&scene), query);
  g_assert_cmpuint (found->len, ==, 1);
  kept = found->pdata[0];
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_GOAL_STEPS), ==,
                   "[{\"day\":\"" TODAY "\",\"done\":true,\"text\":\"Read\"},{\"done\":false,\"text\":\"Write\"}]");
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_GOAL_PROVIDER), ==, "The library");
  focus (&scene, "Rust");
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (g_str_equal (gtk_editable_get_text (onward_test_want (page_of (&scene), "provider_row")), "The library"));
  scene_close (&scene);
}

/* What is done several times a week is counted by the day. */
static void
test_weekly (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) people = NULL;
  g_autoptr (OnwardRecord) kept = NULL;
  gpointer row;

  scene_open (&scene, NULL);
  people = g_object_new (ONWARD_TYPE_GOAL, "title", "People", "weekly", (gint64) 3, NULL);
  onward_test_save (store_of (&scene), people);
  kept = onward_test_load (store_of (&scene), &onward_goal_type, onward_record_get_uid (people));
  onward_test_click (onward_test_want_label (scene.section, "People"));
  row = onward_test_want (page_of (&scene), "week_row");
  onward_test_want_label (row, "0 of 3 this week");
  g_assert_null (onward_test_see (row, "less_button"));
  onward_test_click (onward_test_want_label (row, "Did It Today"));
  onward_test_click (onward_test_want_label (row, "Did It Today"));
  onward_test_want_label (row, "2 of 3 this week");
  onward_test_click (onward_test_want (row, "less_button"));
  onward_test_want_label (row, "1 of 3 this week");
  onward_section_flush (scene.section);
  ONWARD_TEST_UNTIL (g_str_equal (onward_record_get_text (kept, ONWARD_GOAL_TIMES), "[{\"day\":\"" TODAY "\"}]"));
  scene_close (&scene);
}

/* A goal that a debrief brought shows its way back. */
static void
test_way_back (void)
{
  Scene scene;
  g_autofree char *path = onward_test_diary_path ();
  g_autofree char *expected = NULL;
  g_autoptr (OnwardRecord) review = NULL;
  g_autoptr (OnwardRecord) goal = NULL;

  scene_open (&scene, path);
  review = g_object_new (ONWARD_TYPE_REVIEW, NULL);
  onward_test_save (store_of (&scene), review);
  goal = g_object_new (ONWARD_TYPE_GOAL, "title", "Say why first", "review", onward_record_get_uid (review), "source",
                       "Said why before how: no", NULL);
  onward_test_save (store_of (&scene), goal);
  scene_close (&scene);

  scene_open (&scene, path);
  onward_section_open (scene.section, &onward_goal_type, onward_record_get_uid (goal));
  ONWARD_TEST_UNTIL (g_str_equal (onward_notes_get_text (onward_test_want (page_of (&scene), "source")),
                                  "Said why before how: no"));
  onward_test_click (onward_test_want (page_of (&scene), "review_link"));
  expected = g_strdup_printf ("open review/%s", onward_record_get_uid (review));
  ONWARD_TEST_UNTIL (g_str_equal (scene.asked, expected));
  scene_close (&scene);
}

/* After an event one writes within two days; the reminder goes with the day of the event. */
static void
test_event (void)
{
  Scene scene;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (OnwardRecord) fair = NULL;
  gpointer button;

  scene_open (&scene, NULL);
  fair = g_object_new (ONWARD_TYPE_GOAL, "title", "The fair", "kind", (gint64) ONWARD_GOAL_KIND_EVENT, "due", "2026-03-12",
                       NULL);
  onward_test_save (store_of (&scene), fair);
  onward_section_open (scene.section, &onward_goal_type, onward_record_get_uid (fair));
  button = onward_test_want (onward_test_want (page_of (&scene), "event_row"), "button");
  ONWARD_TEST_UNTIL (gtk_widget_grab_focus (button));
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (!gtk_widget_get_visible (button));
  found = onward_test_find (store_of (&scene), query);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpstr (onward_record_get_text (found->pdata[0], ONWARD_FOLLOW_UP_DUE), ==, "2026-03-13T09:00");
  g_assert_cmpstr (onward_record_get_text (found->pdata[0], ONWARD_FOLLOW_UP_GOAL), ==, onward_record_get_uid (fair));
  g_assert_cmpstr (onward_record_get_text (found->pdata[0], ONWARD_FOLLOW_UP_TITLE), ==,
                   "Write to the people from “The fair”");
  scene_close (&scene);
}

/* Names of columns and the north star are the person's own. */
static void
test_names (void)
{
  Scene scene;
  g_autofree char *path = onward_test_diary_path ();
  g_autoptr (OnwardRecord) read = NULL;
  g_autoptr (OnwardRecord) profile = NULL;
  gpointer button;

  scene_open (&scene, path);
  read = add (&scene, "Read", ONWARD_GOAL_COLUMN_DOING, 1024);
  button = onward_test_want (column_of (&scene, ONWARD_GOAL_COLUMN_DOING), "rename_button");
  onward_test_click (button);
  onward_test_want (button, "name_entry");
  onward_test_key ("ctrl+a");
  onward_test_type ("On my desk\n");
  onward_test_want_label (column_of (&scene, ONWARD_GOAL_COLUMN_DOING), "On my desk");
  onward_test_click (onward_test_see_type (onward_test_want (scene.section, "north_star"), GTK_TYPE_TEXT, 0));
  onward_test_type ("Maps\n");
  scene_close (&scene);

  scene_open (&scene, path);
  onward_test_want_label (column_of (&scene, ONWARD_GOAL_COLUMN_DOING), "On my desk");
  profile = onward_test_load (store_of (&scene), &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  g_assert_cmpstr (onward_record_get_text (profile, ONWARD_SEARCH_PROFILE_NORTH_STAR), ==, "Maps");
  scene_close (&scene);
}

/* On a telephone there is one column, and a switch; words find goals in all. */
static void
test_narrow (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) read = NULL;
  g_autoptr (OnwardRecord) speak = NULL;

  scene_open_sized (&scene, NULL, 360);
  read = add (&scene, "Read", ONWARD_GOAL_COLUMN_NEXT, 1024);
  speak = add (&scene, "Speak", ONWARD_GOAL_COLUMN_DOING, 1024);
  onward_test_want (scene.section, "column_switch");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (scene.window)), <=, 360);
  gtk_drop_down_set_selected (onward_test_see (scene.section, "column_switch"), ONWARD_GOAL_COLUMN_NEXT);
  onward_test_want_label (scene.section, "Read");
  g_assert_null (onward_test_see_label (scene.section, "Speak"));
  focus (&scene, "Read");
  onward_test_key ("ctrl+Right");
  WANT_BOARD (&scene, "doing: Speak Read");
  onward_test_want_label (scene.section, "Speak");
  ONWARD_TEST_UNTIL (has_focus (&scene, "Read"));
  onward_section_focus_filter (scene.section);
  onward_test_type ("spe");
  ONWARD_TEST_UNTIL (onward_test_see_label (scene.section, "Read") == NULL);
  onward_test_want_label (scene.section, "Speak");
  onward_test_type ("lunk");
  onward_test_want_label (scene.section, "Nothing Found");
  onward_test_key ("Escape");
  onward_test_want_label (scene.section, "Read");
  scene_close (&scene);
}

/* Where one reads from the right, Ctrl and the left arrow go on. */
static void
test_mirrored (void)
{
  Scene scene;
  g_autoptr (OnwardRecord) read = NULL;
  g_autoptr (OnwardRecord) speak = NULL;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  scene_open (&scene, NULL);
  read = add (&scene, "Read", ONWARD_GOAL_COLUMN_NEXT, 1024);
  focus (&scene, "Read");
  onward_test_key ("ctrl+Left");
  WANT_BOARD (&scene, "doing: Read");
  scene_close (&scene);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int argc, char **argv)
{
  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/goals/board/same-by-pointer-keys-and-menu", test_ways);
  g_test_add_func ("/goals/board/order", test_order);
  g_test_add_func ("/goals/board/shows-the-place", test_cancel);
  g_test_add_func ("/goals/board/escape", test_escape);
  g_test_add_func ("/goals/board/autoscroll", test_autoscroll);
  g_test_add_func ("/goals/board/done-offers", test_done);
  g_test_add_func ("/goals/board/done-undone", test_done_undone);
  g_test_add_func ("/goals/board/dropped-on-purpose", test_dropped);
  g_test_add_func ("/goals/board/adds-at-the-foot", test_add);
  g_test_add_func ("/goals/board/names", test_names);
  g_test_add_func ("/goals/board/narrow", test_narrow);
  g_test_add_func ("/goals/board/mirrored", test_mirrored);
  g_test_add_func ("/goals/page/writes-and-ticks", test_page);
  g_test_add_func ("/goals/page/several-times-a-week", test_weekly);
  g_test_add_func ("/goals/page/way-back", test_way_back);
  g_test_add_func ("/goals/page/event", test_event);
  return g_test_run ();
}
