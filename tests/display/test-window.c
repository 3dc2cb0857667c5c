/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "onward-app.h"
#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-header.h"
#include "onward-job-application.h"
#include "onward-notes.h"
#include "onward-panes.h"
#include "onward-plan.h"
#include "onward-search-page.h"
#include "onward-test-display.h"
#include "onward-transfer-dialogs.h"
#include "onward-trouble.h"
#include "onward-window.h"

/* The whole program on a diary of its own: started by its command line, driven by keys, and ended by
 * Ctrl+Q, after which nothing of it is left. */

typedef void (*Play) (OnwardWindow *window);

typedef struct
{
  GApplication *app;
  Play play;
  gboolean played;
} Run;

static char *diary;        /* of the case that runs */
static char *uid_to_open;  /* see fill () */

static OnwardWindow *
find_window (GApplication *app)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (app)); link != NULL; link = link->next)
    {
      if (ONWARD_IS_WINDOW (link->data))
        return link->data;
    }
  return NULL;
}

static gboolean
play_cb (gpointer data)
{
  Run *run = data;
  OnwardWindow *window = find_window (run->app);

  g_assert_nonnull (window);
  onward_test_focus_window (GTK_WINDOW (window));
  run->play (window);
  run->played = TRUE;
  if (find_window (run->app) != NULL)
    onward_test_key ("ctrl+q");
  return G_SOURCE_REMOVE;
}

static void
activate_cb (Run *run)
{
  g_idle_add_full (G_PRIORITY_LOW, play_cb, run, NULL);
}

/* Runs the program with these arguments after "--diary FILE". */
static void
run_program (Play play, const char *first, const char *second)
{
  Run run = { .app = G_APPLICATION (onward_app_new ()), .play = play };
  char *arguments[] = { (char *) "onward", (char *) "--diary", diary, (char *) first, (char *) second, NULL };

  g_signal_connect_swapped (run.app, "activate", G_CALLBACK (activate_cb), &run);
  g_assert_cmpint (g_application_run (run.app, (int) g_strv_length (arguments), arguments), ==, 0);
  g_assert_true (run.played);
  onward_test_drain ();
  g_assert_finalize_object (run.app);
}

static void
fill (void)
{
  OnwardStore *store = onward_test_store_open (diary, NULL);
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-03-09T20:00");
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autoptr (OnwardContact) contact = onward_contact_new ("Ada Park");
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Ask for feedback", "2026-03-09T09:00");

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_TEXT, "A lantern in the rain.");
  onward_test_save (store, entry);
  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, "Norrland Lanterns");
  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_ROLE, "Keeper");
  onward_test_save (store, application);
  onward_record_set_text (ONWARD_RECORD (contact), ONWARD_CONTACT_MAIL, "ada@example.org");
  onward_test_save (store, contact);
  onward_record_set_text (ONWARD_RECORD (follow_up), ONWARD_FOLLOW_UP_APPLICATION,
                          onward_record_get_uid (ONWARD_RECORD (application)));
  onward_test_save (store, follow_up);
  uid_to_open = g_strdup (onward_record_get_uid (ONWARD_RECORD (follow_up)));
  onward_test_store_close (store);
}

static void
set_up (gpointer *fixture, gconstpointer data)
{
  diary = onward_test_diary_path ();
  fill ();
}

/* A diary that was closed as it should be leaves no file beside it. */
static void
tear_down (gpointer *fixture, gconstpointer data)
{
  g_autofree char *log = g_strconcat (diary, "-wal", NULL);

  g_assert_false (g_file_test (log, G_FILE_TEST_EXISTS));
  g_clear_pointer (&diary, g_free);
  g_clear_pointer (&uid_to_open, g_free);
}

static guint
count_entries (const char *text)
{
  OnwardStore *store = onward_test_store_open (diary, NULL);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autoptr (GPtrArray) found = onward_test_find (store, query);
  guint n = 0;

  for (guint i = 0; i < found->len; i++)
    n += g_str_equal (onward_record_get_text (found->pdata[i], ONWARD_ENTRY_TEXT), text);
  g_clear_pointer (&found, g_ptr_array_unref);
  onward_test_store_close (store);
  return n;
}

/* Sections */

static void
play_sections (OnwardWindow *window)
{
  static const char *const names[] = { "today", "journal", "applications", "interviews", "goals", "contacts", "insights" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *key = g_strdup_printf ("ctrl+%u", i + 1);

      onward_test_key (key);
      g_assert_cmpstr (onward_window_get_section (window), ==, names[i]);
      g_assert_nonnull (onward_test_see_type (window, ONWARD_TYPE_SECTION, 0));
    }
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Insights – Onward");
  onward_test_click (onward_test_want_label (window, "Go to Applications"));
  g_assert_cmpstr (onward_window_get_section (window), ==, "applications");
  onward_test_click (onward_test_want_label (window, "Journal"));
  g_assert_cmpstr (onward_window_get_section (window), ==, "journal");
}

static void
play_remembered (OnwardWindow *window)
{
  g_assert_cmpstr (onward_window_get_section (window), ==, "journal");
}

static void
test_sections (gpointer *fixture, gconstpointer data)
{
  run_program (play_sections, "--section", "today");
  run_program (play_remembered, NULL, NULL);
}

/* The arrow keys in the sidebar show what they choose; narrow, they choose and Return shows. */
static void
play_arrows (OnwardWindow *window)
{
  GtkListBox *list = onward_test_want (window, "list");

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (list))));
  onward_test_key ("Down");
  ONWARD_TEST_UNTIL (g_str_equal (onward_window_get_section (window), "contacts"));
  onward_test_key ("Up");
  onward_test_key ("Up");
  ONWARD_TEST_UNTIL (g_str_equal (onward_window_get_section (window), "interviews"));
  onward_test_key ("ctrl+5");
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (list)), ==, 4);

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 500);
  ONWARD_TEST_UNTIL (onward_panes_get_folded (onward_test_want (window, "panes")));
  onward_test_click (onward_test_want (onward_test_see_type (window, ONWARD_TYPE_SECTION, 0), "back_button"));
  onward_test_want_label (window, "Insights");
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (list))));
  onward_test_key ("Down");
  onward_test_want_label (window, "Insights");
  g_assert_cmpstr (onward_window_get_section (window), ==, "goals");
  onward_test_key ("ctrl+5");
  onward_test_click (onward_test_want (onward_test_see_type (window, ONWARD_TYPE_SECTION, 0), "back_button"));
  onward_test_want_label (window, "Insights");
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (list)), ==, 4);
  onward_test_key ("Return");
}

static void
test_arrows (gpointer *fixture, gconstpointer data)
{
  run_program (play_arrows, "--section", "goals");
}

/* Search */

static void
play_search (OnwardWindow *window)
{
  onward_test_key ("ctrl+f");
  onward_test_want_label (window, "Search Everything");
  onward_test_type ("lante");
  onward_test_want_label (window, "Norrland Lanterns");
  onward_test_want_label (window, "A lantern in the rain.");
  onward_test_type ("xyz");
  onward_test_want_label (window, "Nothing Found");
  onward_test_key ("Escape");
  g_assert_null (onward_test_see_type (window, ONWARD_TYPE_SEARCH_PAGE, 0));
  g_assert_cmpstr (onward_window_get_section (window), ==, "today");
  onward_test_key ("ctrl+f");
  onward_test_type ("rain\n");
  ONWARD_TEST_UNTIL (g_str_equal (onward_window_get_section (window), "journal"));
  g_assert_null (onward_test_see_type (window, ONWARD_TYPE_SEARCH_PAGE, 0));
  onward_test_key ("ctrl+f");
  onward_test_type ("keeper");
  onward_test_want_label (window, "Norrland Lanterns");
  onward_test_key ("Down");
  onward_test_key ("Return");
  ONWARD_TEST_UNTIL (g_str_equal (onward_window_get_section (window), "applications"));
}

static void
test_search (gpointer *fixture, gconstpointer data)
{
  run_program (play_search, "--section", "today");
}

/* Whether a field in view holds this text. */
static gboolean
has_field (OnwardWindow *window, const char *text)
{
  GtkWidget *field;

  for (guint i = 0; (field = onward_test_see_type (window, GTK_TYPE_TEXT, i)) != NULL; i++)
    {
      if (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (field)), text))
        return TRUE;
    }
  return FALSE;
}

/* A person is shown on their page, among the contacts. */
static void
play_found_person (OnwardWindow *window)
{
  onward_test_key ("ctrl+f");
  onward_test_type ("park\n");
  ONWARD_TEST_UNTIL (g_str_equal (onward_window_get_section (window), "contacts"));
  ONWARD_TEST_UNTIL (has_field (window, "Ada Park") && has_field (window, "ada@example.org"));
  g_assert_null (onward_test_see_type (window, ONWARD_TYPE_SEARCH_PAGE, 0));
  g_assert_true (onward_test_top_window () == GTK_WINDOW (window));
}

static void
test_found_person (gpointer *fixture, gconstpointer data)
{
  run_program (play_found_person, "--section", "today");
}

/* A plan that is closed has no page; what is known of it is shown all the same. */
static void
play_found_plan (OnwardWindow *window)
{
  g_autoptr (OnwardPlan) plan = onward_plan_new ("2026-02-20", ONWARD_VARIANT_INTERVIEW);
  GtkWindow *found;

  onward_record_set_text (ONWARD_RECORD (plan), ONWARD_PLAN_LABEL, "Halden");
  onward_record_set_text (ONWARD_RECORD (plan), ONWARD_PLAN_TAUGHT, "Ask earlier.");
  onward_record_set_number (ONWARD_RECORD (plan), ONWARD_PLAN_STATE, ONWARD_PLAN_CLOSED);
  onward_test_save (onward_workspace_get_store (onward_window_get_workspace (window)), plan);
  onward_test_key ("ctrl+f");
  onward_test_type ("earlier\n");
  ONWARD_TEST_UNTIL (onward_test_top_window () != GTK_WINDOW (window));
  found = onward_test_top_window ();
  onward_test_want_label (found, "After Halden");
  onward_test_want_label (found, "What it taught");
  onward_test_focus_window (found);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (onward_test_top_window () == GTK_WINDOW (window));
  onward_test_focus_window (GTK_WINDOW (window));
}

static void
test_found_plan (gpointer *fixture, gconstpointer data)
{
  run_program (play_found_plan, "--section", "today");
}

/* A follow-up of an application leads to the application. */
static void
play_open (OnwardWindow *window)
{
  ONWARD_TEST_UNTIL (g_str_equal (onward_window_get_section (window), "applications"));
}

static void
test_open (gpointer *fixture, gconstpointer data)
{
  g_autofree char *target = g_strdup_printf ("follow-up/%s", uid_to_open);

  run_program (play_open, "--open", target);
}

/* Undo */

static OnwardRecord *
find_entry (OnwardWindow *window)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autoptr (GPtrArray) found = onward_test_find (onward_workspace_get_store (onward_window_get_workspace (window)), query);

  return found->len > 0 ? g_object_ref (found->pdata[0]) : NULL;
}

static void
remove_entry (OnwardWindow *window)
{
  OnwardWorkspace *workspace = onward_window_get_workspace (window);
  g_autoptr (OnwardRecord) entry = find_entry (window);

  g_assert_nonnull (entry);
  onward_workspace_remove (workspace, entry, "Entry let go");
  onward_test_want_label (window, "Entry let go");
  g_clear_object (&entry);
  g_assert_null (find_entry (window));
}

static gboolean
is_back (OnwardWindow *window)
{
  g_autoptr (OnwardRecord) entry = find_entry (window);

  return entry != NULL;
}

static void
play_undo (OnwardWindow *window)
{
  remove_entry (window);
  onward_test_key ("ctrl+z");
  ONWARD_TEST_UNTIL (is_back (window));
  ONWARD_TEST_UNTIL (onward_test_see_label (window, "Entry let go") == NULL);
  remove_entry (window);
  onward_test_click (onward_test_want_label (window, "Undo"));
  ONWARD_TEST_UNTIL (is_back (window));
}

static void
test_undo (gpointer *fixture, gconstpointer data)
{
  run_program (play_undo, "--section", "goals");
}

/* What is brought back stands where it stood. */
static gboolean
shows_keeper (GtkWidget *page)
{
  return gtk_widget_get_mapped (page) && onward_test_see_label (page, "Keeper") != NULL;
}

static void
play_undo_shows (OnwardWindow *window)
{
  GtkWidget *section = onward_test_see_type (window, ONWARD_TYPE_SECTION, 0);
  GtkWidget *page;

  onward_test_click (onward_test_want_label (window, "Norrland Lanterns"));
  page = onward_test_want (section, "page");
  ONWARD_TEST_UNTIL (shows_keeper (page));
  gtk_widget_activate_action (section, "applications.remove", NULL);
  onward_test_want_label (window, "Application let go");
  ONWARD_TEST_UNTIL (!shows_keeper (page));
  onward_test_key ("ctrl+z");
  ONWARD_TEST_UNTIL (shows_keeper (page));
}

static void
test_undo_shows (gpointer *fixture, gconstpointer data)
{
  run_program (play_undo_shows, "--section", "applications");
}

/* What was typed in the last moment before Ctrl+Q is in the diary. */
static void
play_type_and_quit (OnwardWindow *window)
{
  onward_test_key ("ctrl+n");
  ONWARD_TEST_UNTIL (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (window))));
  onward_test_type ("The very last word");
  onward_test_key ("ctrl+q");
}

static void
test_type_and_quit (gpointer *fixture, gconstpointer data)
{
  run_program (play_type_and_quit, "--section", "journal");
  g_assert_cmpuint (count_entries ("The very last word"), ==, 1);
}

/* Narrow: the sidebar is behind the section, and there is a way back to it. */
static void
play_narrow (OnwardWindow *window)
{
  OnwardPanes *panes = onward_test_want (window, "panes");

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 500);
  ONWARD_TEST_UNTIL (gtk_widget_get_width (GTK_WIDGET (window)) == 360 && onward_panes_get_folded (panes));
  g_assert_null (onward_test_see_label (window, "Insights"));
  onward_test_click (onward_test_want (onward_test_see_type (window, ONWARD_TYPE_SECTION, 0), "back_button"));
  onward_test_click (onward_test_want_label (window, "Insights"));
  g_assert_cmpstr (onward_window_get_section (window), ==, "insights");
  onward_test_want_label (window, "What Your Search Tells You");
}

static void
test_narrow (gpointer *fixture, gconstpointer data)
{
  run_program (play_narrow, "--section", "goals");
}

/* Preferences fit where the window fits, and the days can be chosen there. */
static void
play_preferences (OnwardWindow *window)
{
  GSettings *settings = onward_workspace_get_settings (onward_window_get_workspace (window));
  GtkWindow *preferences;
  g_autoptr (GVariant) value = NULL;
  g_autofree char *days = NULL;
  int least = 0;

  onward_test_key ("ctrl+comma");
  ONWARD_TEST_UNTIL (onward_test_top_window () != GTK_WINDOW (window));
  preferences = onward_test_top_window ();
  onward_test_focus_window (preferences);
  /* Within the window's frame, which is the desktop's. */
  gtk_widget_measure (gtk_widget_get_first_child (GTK_WIDGET (preferences)), GTK_ORIENTATION_HORIZONTAL, -1, &least,
                      NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  onward_test_click (onward_test_want_label (preferences, "Sat"));
  value = g_settings_get_value (settings, "working-days");
  days = g_variant_print (value, FALSE);
  g_assert_cmpstr (days, ==, "[1, 2, 3, 4, 5, 6]");
  g_settings_reset (settings, "working-days");
  gtk_window_close (preferences);
  onward_test_focus_window (GTK_WINDOW (window));
}

static void
test_preferences (gpointer *fixture, gconstpointer data)
{
  run_program (play_preferences, "--section", "goals");
}

/* A window that was large on another screen opens no larger than this one. */
static void
play_large (OnwardWindow *window)
{
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (gdk_display_get_monitors (gdk_display_get_default ()), 0);
  GdkRectangle area;

  gdk_monitor_get_geometry (monitor, &area);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, area.width);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (window)), <=, area.height);
}

static void
test_large (gpointer *fixture, gconstpointer data)
{
  g_autoptr (GSettings) settings = g_settings_new (ONWARD_APP_ID);

  g_settings_set_int (settings, "window-width", 9000);
  g_settings_set_int (settings, "window-height", 8000);
  run_program (play_large, "--section", "goals");
  g_settings_reset (settings, "window-width");
  g_settings_reset (settings, "window-height");
}

/* An export says where it went; what cannot be brought in says why, what is safe and what to do. */
static void
answer_dialog (OnwardWindow *window, const char *words, const char *button)
{
  GtkWindow *dialog;

  ONWARD_TEST_UNTIL (onward_test_top_window () != GTK_WINDOW (window));
  dialog = onward_test_top_window ();
  onward_test_focus_window (dialog);
  onward_test_want_label (dialog, words);
  onward_test_click (onward_test_want_label (dialog, button));
  ONWARD_TEST_UNTIL (onward_test_top_window () == GTK_WINDOW (window));
  onward_test_focus_window (GTK_WINDOW (window));
}

static void
play_transfer (OnwardWindow *window)
{
  OnwardWorkspace *workspace = onward_window_get_workspace (window);
  g_autofree char *folder = g_path_get_dirname (diary);
  g_autofree char *path = g_build_filename (folder, "all.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/at/all.json");
  g_autoptr (OnwardRecord) entry = find_entry (window);

  onward_transfer_export_to (GTK_WINDOW (window), workspace, file);
  onward_test_want_label (window, "Your whole diary is in “all.json” now");
  onward_test_want_label (window, "Show in Folder");
  onward_transfer_export_to (GTK_WINDOW (window), workspace, nowhere);
  answer_dialog (window,
                 "The folder is not there any more.\n\nYour diary is safe where it was. Choose another folder or make "
                 "some room, and export it again.", "Close");

  onward_workspace_remove (workspace, entry, "");
  g_clear_object (&entry);
  onward_transfer_import_from (GTK_WINDOW (window), workspace, file);
  answer_dialog (window,
                 "1 record is new.\n3 are in your diary already.\n\nWhat you have written stays; nothing is let go.",
                 "Bring In");
  ONWARD_TEST_UNTIL (is_back (window));

  g_assert_true (g_file_set_contents (path, "{ \"dear\": \"diary\" }", -1, NULL));
  onward_transfer_import_from (GTK_WINDOW (window), workspace, file);
  answer_dialog (window,
                 "This file is from another program, not from Onward.\n\nYour diary was not touched. Choose a file that "
                 "was exported from Onward, or export it once more where it came from.", "Close");
}

static void
test_transfer (gpointer *fixture, gconstpointer data)
{
  run_program (play_transfer, "--section", "goals");
}

/* Trouble */

static char *good_bytes;
static gsize good_length;

static void
play_trouble (OnwardWindow *window)
{
  g_autofree char *bytes = NULL;
  gsize length;

  onward_test_want_label (window, "This Is Not an Onward Diary");
  /* What helps here is another file, and that is what Return would ask for. */
  g_assert_true (gtk_widget_has_focus (onward_test_want (window, "choose_button")));
  onward_test_key ("ctrl+f");
  onward_test_key ("ctrl+3");
  g_assert_nonnull (onward_test_see_type (window, ONWARD_TYPE_TROUBLE, 0));
  g_assert_true (g_file_get_contents (diary, &bytes, &length, NULL));
  g_assert_cmpstr (bytes, ==, "a letter");
  g_assert_true (g_file_set_contents (diary, good_bytes, (gssize) good_length, NULL));
  onward_test_click (onward_test_want_label (window, "Try Again"));
  ONWARD_TEST_UNTIL (onward_test_see_type (window, ONWARD_TYPE_TROUBLE, 0) == NULL);
  ONWARD_TEST_UNTIL (onward_test_see_type (window, ONWARD_TYPE_SECTION, 0) != NULL);
}

static void
test_trouble (gpointer *fixture, gconstpointer data)
{
  g_assert_true (g_file_get_contents (diary, &good_bytes, &good_length, NULL));
  g_assert_true (g_file_set_contents (diary, "a letter", -1, NULL));
  run_program (play_trouble, "--section", "goals");
  g_clear_pointer (&good_bytes, g_free);
}

/* Another program holds the diary: the window says that it waits, and goes on when it may. */
static sqlite3 *holder;

static void
play_held (OnwardWindow *window)
{
  onward_test_want_label (window, "Opening Your Diary…");
  g_assert_cmpint (sqlite3_close (holder), ==, SQLITE_OK);
  ONWARD_TEST_UNTIL (onward_test_see_type (window, ONWARD_TYPE_SECTION, 0) != NULL);
  g_assert_null (onward_test_see_label (window, "Opening Your Diary…"));
}

static void
test_held (gpointer *fixture, gconstpointer data)
{
  g_assert_cmpint (sqlite3_open (diary, &holder), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (holder, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT", NULL, NULL, NULL), ==,
                   SQLITE_OK);
  run_program (play_held, "--section", "goals");
}

/* Every action has its key, and no key does two things. */
static void
play_keys (OnwardWindow *window)
{
  GtkApplication *app = gtk_window_get_application (GTK_WINDOW (window));
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (app);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv) accels = gtk_application_get_accels_for_action (app, actions[i]);

      for (gsize j = 0; accels[j] != NULL; j++)
        g_assert_true (g_hash_table_add (seen, g_strdup (accels[j])));
    }
  g_assert_cmpuint (g_hash_table_size (seen), >, 15);
  onward_test_key ("ctrl+shift+question");
  ONWARD_TEST_UNTIL (onward_test_top_window () != GTK_WINDOW (window));
  g_assert_true (GTK_IS_SHORTCUTS_WINDOW (onward_test_top_window ()));
  gtk_window_close (onward_test_top_window ());
  onward_test_focus_window (GTK_WINDOW (window));
}

static void
test_keys (gpointer *fixture, gconstpointer data)
{
  run_program (play_keys, "--section", "goals");
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
#define ADD(name, func) g_test_add ("/window/" name, gpointer, NULL, set_up, func, tear_down)
  ADD ("sections", test_sections);
  ADD ("arrows-in-sidebar", test_arrows);
  ADD ("search", test_search);
  ADD ("found-person", test_found_person);
  ADD ("found-plan", test_found_plan);
  ADD ("open-follow-up", test_open);
  ADD ("undo", test_undo);
  ADD ("undo-shows-again", test_undo_shows);
  ADD ("type-and-quit", test_type_and_quit);
  ADD ("narrow", test_narrow);
  ADD ("preferences-narrow", test_preferences);
  ADD ("no-larger-than-the-screen", test_large);
  ADD ("export-and-import", test_transfer);
  ADD ("trouble", test_trouble);
  ADD ("held-by-another", test_held);
  ADD ("keys", test_keys);
#undef ADD
  return g_test_run ();
}
