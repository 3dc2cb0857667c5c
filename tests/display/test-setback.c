/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-pastime.h"
#include "onward-plan-close-dialog.h"
#include "onward-plan.h"
#include "onward-search-profile.h"
#include "onward-setback-window.h"
#include "onward-test-display.h"

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store;
  GtkWindow *window; /* NULL when it has been finalized */
} Flow;

static void
set_up (Flow *flow, gconstpointer data)
{
  flow->workspace = onward_test_workspace_new (NULL);
  flow->store = onward_workspace_get_store (flow->workspace);
}

static void
tear_down (Flow *flow, gconstpointer data)
{
  if (flow->window != NULL)
    onward_test_window_close (flow->window);
  ONWARD_TEST_UNTIL (flow->window == NULL);
  onward_test_workspace_close (flow->workspace);
}

static void
show (Flow *flow, GtkWindow *window)
{
  g_set_weak_pointer (&flow->window, window);
  gtk_window_present (window);
  onward_test_focus_window (window);
}

static void
begin (Flow *flow, const char *uid)
{
  show (flow, onward_setback_window_new (flow->workspace, uid));
}

static char *
add_application (Flow *flow, const char *employer, OnwardStage stage, const char *day)
{
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();

  g_object_set (application, "employer", employer, NULL);
  onward_job_application_add_event (application, day, stage, ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, NULL);
  onward_test_save (flow->store, application);
  return g_strdup (onward_record_get_uid (ONWARD_RECORD (application)));
}

static GPtrArray *
all_of (Flow *flow, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);

  return onward_test_find (flow->store, query);
}

static guint
count_of (Flow *flow, const OnwardRecordType *type)
{
  g_autoptr (GPtrArray) all = all_of (flow, type);

  return all->len;
}

static OnwardRecord *
only_one (Flow *flow, const OnwardRecordType *type)
{
  g_autoptr (GPtrArray) all = all_of (flow, type);

  g_assert_cmpuint (all->len, ==, 1);
  return g_object_ref (g_ptr_array_index (all, 0));
}

static void
want_step (Flow *flow, const char *step)
{
  GtkStack *stack = onward_test_want (flow->window, "stack");

  ONWARD_TEST_UNTIL (g_strcmp0 (gtk_stack_get_visible_child_name (stack), step) == 0);
}

static void
press_tab_to (Flow *flow, GType type)
{
  for (int i = 0; i < 80; i++)
    {
      GtkWidget *focus = gtk_window_get_focus (flow->window);

      if (focus != NULL && g_type_is_a (G_OBJECT_TYPE (focus), type))
        return;
      onward_test_key ("Tab");
    }
  g_test_fail_printf ("the focus never came to a %s", g_type_name (type));
}

/* Whoever never touches the pointer gets all the way, and all of it is in the diary. */
static void
test_keyboard (Flow *flow, gconstpointer data)
{
  g_autoptr (OnwardRecord) application = NULL;
  g_autoptr (OnwardRecord) plan = NULL;
  g_autoptr (OnwardRecord) entry = NULL;
  g_autoptr (GPtrArray) steps = NULL;

  begin (flow, "");
  onward_test_key ("ctrl+Return");
  want_step (flow, "what");
  onward_test_type ("Halden Systems");
  g_assert_nonnull (onward_test_want (flow->window, "hint"));
  press_tab_to (flow, GTK_TYPE_LIST_BOX_ROW);
  for (int i = 0; i < 3; i++)
    onward_test_key ("Down");
  onward_test_key ("ctrl+Return");
  want_step (flow, "sting");
  for (int i = 0; i < 3; i++)
    onward_test_key ("Right");
  press_tab_to (flow, GTK_TYPE_TEXT_VIEW);
  onward_test_type ("I wanted this one.");
  g_assert_cmpuint (count_of (flow, &onward_job_application_type), ==, 0);
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  g_assert_cmpuint (count_of (flow, &onward_plan_type), ==, 0);
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");

  application = only_one (flow, &onward_job_application_type);
  plan = only_one (flow, &onward_plan_type);
  entry = only_one (flow, &onward_entry_type);
  steps = all_of (flow, &onward_follow_up_type);
  g_assert_cmpstr (onward_record_get_text (application, ONWARD_JOB_APPLICATION_EMPLOYER), ==, "Halden Systems");
  g_assert_cmpint (onward_record_get_number (application, ONWARD_JOB_APPLICATION_ENDING), ==, ONWARD_ENDING_FINAL_ROUND);
  g_assert_cmpstr (onward_record_get_text (application, ONWARD_JOB_APPLICATION_PLAN), ==, onward_record_get_uid (plan));
  g_assert_cmpint (onward_record_get_number (plan, ONWARD_PLAN_VARIANT), ==, ONWARD_VARIANT_FINAL_ROUND);
  g_assert_cmpstr (onward_record_get_text (entry, ONWARD_ENTRY_TEXT), ==, "I wanted this one.");
  g_assert_cmpint (onward_record_get_number (entry, ONWARD_ENTRY_STING), >=, 2);
  g_assert_cmpstr (onward_record_get_text (entry, ONWARD_ENTRY_APPLICATION), ==, onward_record_get_uid (application));
  g_assert_cmpuint (steps->len, >, 10);
  for (guint i = 0; i < steps->len; i++)
    g_assert_cmpstr (onward_record_get_text (steps->pdata[i], ONWARD_FOLLOW_UP_PLAN), ==, onward_record_get_uid (plan));

  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (flow->window == NULL);
}

static void
test_pointer (Flow *flow, gconstpointer data)
{
  g_autofree char *uid = add_application (flow, "Norrland", ONWARD_STAGE_INTERVIEWING, "2026-03-02");
  g_autoptr (OnwardContact) maya = onward_contact_new ("Maya");
  g_autoptr (OnwardContact) zoe = onward_contact_new ("Zoe");
  g_autoptr (OnwardRecord) application = NULL;
  g_autoptr (OnwardRecord) entry = NULL;
  g_autoptr (GPtrArray) steps = NULL;
  GtkWidget *row, *page;
  GListModel *names;
  const char *span;
  guint n_said;
  guint n_shown = 0;

  g_object_set (maya, "circle", ONWARD_CIRCLE_SUPPORT, NULL);
  onward_test_save (flow->store, maya);
  g_object_set (zoe, "circle", ONWARD_CIRCLE_NETWORK, "support", TRUE, NULL);
  onward_test_save (flow->store, zoe);
  begin (flow, uid);
  onward_test_click (onward_test_want_label (flow->window, "A no after the interview"));
  onward_test_click (onward_test_want_label (flow->window, "Continue"));
  want_step (flow, "sting");
  onward_test_click (onward_test_want_label (flow->window, "disappointed"));
  onward_test_click (onward_test_want_label (flow->window, "Continue"));
  want_step (flow, "plan");
  page = onward_test_want (flow->window, "plan_page");
  g_assert_nonnull (onward_test_see_label (page, "Who could you tell?"));
  /* Who was chosen for hard days stands first. */
  names = adw_combo_row_get_model (onward_test_want (page, "supporter"));
  g_assert_cmpuint (g_list_model_get_n_items (names), ==, 3);
  g_assert_cmpstr (gtk_string_list_get_string (GTK_STRING_LIST (names), 1), ==, "Zoe");
  row = onward_test_want_label (page, "Tell one person");
  while (!GTK_IS_LIST_BOX_ROW (row))
    row = gtk_widget_get_parent (row);
  onward_test_click (onward_test_want (row, "on"));
  g_assert_null (onward_test_see_label (page, "Who could you tell?"));
  /* Three days are enough to look at; the rest is there for who wants to see it. */
  while (onward_test_see_type (page, GTK_TYPE_SWITCH, n_shown) != NULL)
    n_shown++;
  g_assert_cmpuint (n_shown, <, 10);
  g_assert_null (onward_test_see_label (page, "Sort the reasons"));
  span = gtk_label_get_text (onward_test_want (page, "span"));
  n_said = (guint) g_ascii_strtoull (span, NULL, 10);
  g_assert_nonnull (strstr (span, " steps until 24 March. 4 more come later, the last on "));
  onward_test_click (onward_test_want (page, "later"));
  onward_test_want_label (page, "Sort the reasons");
  for (n_shown = 0; onward_test_see_type (page, GTK_TYPE_SWITCH, n_shown) != NULL;)
    n_shown++;
  /* "Tell one person" is still there, switched off. */
  g_assert_cmpuint (n_shown, ==, n_said + 1);
  onward_test_click (onward_test_want (page, "after"));
  onward_test_want_label (page, "Tell Norrland how you are getting on");
  for (n_shown = 0; onward_test_see_type (page, GTK_TYPE_SWITCH, n_shown) != NULL;)
    n_shown++;
  onward_test_click (onward_test_want_label (flow->window, "Keep This Plan"));
  want_step (flow, "enough");
  onward_test_want_label (flow->window, "It will stand on Today. Right now nothing on this desktop shows reminders.");

  application = only_one (flow, &onward_job_application_type);
  entry = only_one (flow, &onward_entry_type);
  steps = all_of (flow, &onward_follow_up_type);
  g_assert_cmpstr (onward_record_get_uid (application), ==, uid);
  g_assert_cmpint (onward_record_get_number (application, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_ENDED);
  g_assert_true (g_strv_contains (onward_record_get_tags (entry, ONWARD_ENTRY_FEELINGS), "disappointed"));
  g_assert_cmpint (onward_record_get_number (entry, ONWARD_ENTRY_STING), ==, ONWARD_STING_UNSAID);
  g_assert_cmpuint (steps->len, ==, n_shown - 1);
  for (guint i = 0; i < steps->len; i++)
    g_assert_cmpstr (onward_record_get_text (steps->pdata[i], ONWARD_FOLLOW_UP_STEP), !=, "tell");

  onward_test_click (onward_test_want_label (flow->window, "Done"));
  ONWARD_TEST_UNTIL (flow->window == NULL);
}

/* Typing filters; the arrow picks; the name alone is enough as well. */
static void
test_picking (Flow *flow, gconstpointer data)
{
  g_autofree char *norrland = add_application (flow, "Norrland Data GmbH", ONWARD_STAGE_APPLIED, "2026-03-01");
  g_autofree char *halden = add_application (flow, "Halden", ONWARD_STAGE_APPLIED, "2026-03-05");
  g_autoptr (OnwardRecord) picked = NULL;

  begin (flow, "");
  onward_test_want_label (flow->window, "Norrland Data GmbH");
  onward_test_type ("hal");
  ONWARD_TEST_UNTIL (onward_test_see_label (flow->window, "Norrland Data GmbH") == NULL);
  onward_test_key ("Down");
  ONWARD_TEST_UNTIL (onward_test_see (flow->window, "hint") == NULL);
  onward_test_key ("shift+Tab");
  onward_test_key ("ctrl+a");
  onward_test_type ("norrland data");
  g_assert_null (onward_test_see (flow->window, "hint"));
  onward_test_click (onward_test_want_label (flow->window, "No answer"));
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");
  picked = onward_test_load (flow->store, &onward_job_application_type, norrland);
  g_assert_cmpint (onward_record_get_number (picked, ONWARD_JOB_APPLICATION_ENDING), ==, ONWARD_ENDING_NO_ANSWER);
  g_assert_cmpuint (count_of (flow, &onward_job_application_type), ==, 2);
}

static void
test_escape (Flow *flow, gconstpointer data)
{
  begin (flow, "");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (flow->window == NULL);

  begin (flow, "");
  onward_test_type ("Halden");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (onward_test_top_window () != flow->window);
  onward_test_focus_window (onward_test_top_window ());
  g_assert_nonnull (onward_test_want_label (onward_test_top_window (), "Leave without saving?"));
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (onward_test_top_window () == flow->window);
  g_assert_nonnull (onward_test_want (flow->window, "hint"));

  onward_test_focus_window (flow->window);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (onward_test_top_window () != flow->window);
  onward_test_focus_window (onward_test_top_window ());
  onward_test_click (onward_test_want_label (onward_test_top_window (), "Leave"));
  ONWARD_TEST_UNTIL (flow->window == NULL);
  g_assert_cmpuint (count_of (flow, &onward_job_application_type), ==, 0);
}

static void
test_back_keeps (Flow *flow, gconstpointer data)
{
  g_autoptr (OnwardRecord) entry = NULL;

  begin (flow, "");
  onward_test_type ("Halden");
  onward_test_click (onward_test_want_label (flow->window, "Role frozen"));
  onward_test_key ("ctrl+Return");
  want_step (flow, "sting");
  press_tab_to (flow, GTK_TYPE_TEXT_VIEW);
  onward_test_type ("Odd.");
  onward_test_key ("alt+Left");
  want_step (flow, "what");
  onward_test_key ("Down");
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  onward_test_key ("alt+Left");
  want_step (flow, "sting");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");
  entry = only_one (flow, &onward_entry_type);
  g_assert_cmpstr (onward_record_get_text (entry, ONWARD_ENTRY_TEXT), ==, "Odd.");
}

/* Who withdrew gets a kind word and no plan. */
static void
test_withdrew (Flow *flow, gconstpointer data)
{
  begin (flow, "");
  onward_test_type ("Halden");
  onward_test_click (onward_test_want_label (flow->window, "I withdrew"));
  onward_test_key ("ctrl+Return");
  want_step (flow, "sting");
  g_assert_nonnull (onward_test_want_label (flow->window, "2 of 3"));
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");
  g_assert_null (onward_test_see (flow->window, "next_box"));
  g_assert_cmpuint (count_of (flow, &onward_job_application_type), ==, 1);
  g_assert_cmpuint (count_of (flow, &onward_plan_type), ==, 0);
  g_assert_cmpuint (count_of (flow, &onward_entry_type), ==, 0);
}

static void
test_two_in_a_week (Flow *flow, gconstpointer data)
{
  g_autoptr (OnwardPlan) running = onward_plan_new ("2026-03-06", ONWARD_VARIANT_SCREENING);
  g_autoptr (OnwardFollowUp) tell = onward_follow_up_new ("Tell one person", "2026-03-10T18:30");
  g_autoptr (OnwardRecord) plan = NULL;
  GtkLabel *words;

  g_object_set (running, "label", "Mirador", NULL);
  onward_test_save (flow->store, running);
  g_object_set (tell, "plan", onward_record_get_uid (ONWARD_RECORD (running)), "step", "tell", NULL);
  onward_test_save (flow->store, tell);
  begin (flow, "");
  onward_test_type ("Halden");
  onward_test_click (onward_test_want_label (flow->window, "A no after the interview"));
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  words = onward_test_want (onward_test_want (flow->window, "plan_page"), "words");
  g_assert_nonnull (strstr (gtk_label_get_text (words), "running since Friday"));
  g_assert_null (onward_test_see_label (onward_test_want (flow->window, "plan_page"), "Tell one person"));
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");
  plan = only_one (flow, &onward_plan_type);
  g_assert_cmpstr (onward_record_get_text (plan, ONWARD_PLAN_LABEL), ==, "Mirador and Halden");
  g_assert_cmpint (onward_record_get_number (plan, ONWARD_PLAN_VARIANT), ==, ONWARD_VARIANT_INTERVIEW);
}

/* Somebody else holds the diary: nothing is lost, and trying again finishes. */
static void
test_save_fails (Flow *flow, gconstpointer data)
{
  sqlite3 *other = NULL;

  begin (flow, "");
  onward_test_type ("Halden");
  onward_test_click (onward_test_want_label (flow->window, "A no, sent automatically"));
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  g_assert_cmpint (sqlite3_open (onward_store_get_path (flow->store), &other), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (other, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  onward_test_key ("ctrl+Return");
  onward_test_want_label (flow->window, "Saving…");
  onward_test_want_label (flow->window, "Try Again");
  want_step (flow, "plan");
  g_assert_cmpint (sqlite3_exec (other, "ROLLBACK", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (other);
  g_assert_cmpuint (count_of (flow, &onward_job_application_type), ==, 0);
  onward_test_click (onward_test_want_label (flow->window, "Try Again"));
  want_step (flow, "enough");
  g_assert_cmpuint (count_of (flow, &onward_job_application_type), ==, 1);
  g_assert_cmpuint (count_of (flow, &onward_plan_type), ==, 1);
}

static void
call_bus (const char *method, GVariant *parameters)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) answer = NULL;

  g_assert_nonnull (bus);
  answer = g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                        method, parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  g_assert_nonnull (answer);
}

static void
finish_one (Flow *flow, const char *says)
{
  begin (flow, "");
  onward_test_type ("Halden");
  onward_test_click (onward_test_want_label (flow->window, "Role frozen"));
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");
  onward_test_want_label (flow->window, says);
  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (flow->window == NULL);
}

/* A reminder is promised where the reminders and a notification server are there, and start at login. */
static void
test_reminded (Flow *flow, gconstpointer data)
{
  static const char *const names[] = { ONWARD_REMINDERS_ID, "org.freedesktop.Notifications" };
  static const char no_login[] = "It will stand on Today. Reminders do not start when you log in; Preferences can change that.";
  GSettings *settings = onward_workspace_get_settings (flow->workspace);
  g_autofree char *folder = g_build_filename (g_get_user_config_dir (), "autostart", NULL);
  g_autofree char *entry = g_build_filename (folder, ONWARD_REMINDERS_ID ".desktop", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    call_bus ("RequestName", g_variant_new ("(su)", names[i], 0));
  finish_one (flow, no_login);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (entry, "[Desktop Entry]\n", -1, NULL));
  finish_one (flow, "Your desktop will remind you, also when Onward is closed: reminders start when you log in.");
  g_settings_set_boolean (settings, "start-at-login", FALSE);
  finish_one (flow, no_login);
  g_settings_reset (settings, "start-at-login");
  g_remove (entry);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    call_bus ("ReleaseName", g_variant_new ("(s)", names[i]));
}

/* What else comes up about the employer waits; and all of a "no" can be taken back at once. */
static void
test_hold_and_undo (Flow *flow, gconstpointer data)
{
  g_autofree char *uid = add_application (flow, "Norrland", ONWARD_STAGE_INTERVIEWING, "2026-03-02");
  g_autoptr (OnwardFollowUp) ask = onward_follow_up_new ("Ask Ada", "2026-03-10T16:00");
  g_autoptr (OnwardFollowUp) later = onward_follow_up_new ("Look again", "2026-03-20T16:00");
  g_autoptr (OnwardRecord) held = NULL;
  g_autoptr (OnwardRecord) application = NULL;
  g_autofree char *before = NULL;

  g_object_set (ask, "application", uid, NULL);
  g_object_set (later, "application", uid, NULL);
  onward_test_save (flow->store, ask);
  onward_test_save (flow->store, later);
  held = onward_test_load (flow->store, &onward_follow_up_type, onward_record_get_uid (ONWARD_RECORD (ask)));
  application = onward_test_load (flow->store, &onward_job_application_type, uid);

  begin (flow, uid);
  onward_test_click (onward_test_want_label (flow->window, "A no after the interview"));
  onward_test_key ("ctrl+Return");
  press_tab_to (flow, GTK_TYPE_TEXT_VIEW);
  onward_test_type ("Oh well.");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  onward_test_want_label (flow->window, "Hold 1 other reminder about Norrland");
  onward_test_want_label (flow->window, "It comes back tomorrow 9:00.");
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");
  g_assert_cmpstr (onward_record_get_text (held, ONWARD_FOLLOW_UP_AT), ==, "2026-03-11T09:00");
  g_assert_cmpstr (onward_workspace_get_undo_label (flow->workspace), ==, "");
  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (flow->window == NULL);
  g_assert_cmpuint (count_of (flow, &onward_follow_up_type), >, 10);

  before = g_strdup (onward_workspace_get_undo_label (flow->workspace));
  g_assert_cmpstr (before, ==, "Noted: Norrland");
  onward_workspace_undo (flow->workspace);
  ONWARD_TEST_UNTIL (count_of (flow, &onward_follow_up_type) == 2);
  g_assert_cmpuint (count_of (flow, &onward_plan_type), ==, 0);
  g_assert_cmpuint (count_of (flow, &onward_entry_type), ==, 0);
  g_assert_cmpstr (onward_record_get_text (held, ONWARD_FOLLOW_UP_AT), ==, "2026-03-10T16:00");
  g_assert_cmpint (onward_record_get_number (application, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_INTERVIEWING);
  g_assert_cmpstr (onward_record_get_text (application, ONWARD_JOB_APPLICATION_PLAN), ==, "");
}

/* A floor was named, and this "no" goes below it: what was kept for then is there to be seen. */
static void
test_shelf (Flow *flow, gconstpointer data)
{
  g_autofree char *norrland = add_application (flow, "Norrland", ONWARD_STAGE_APPLIED, "2026-03-02");
  g_autofree char *mirador = add_application (flow, "Mirador", ONWARD_STAGE_NEXT_UP, "2026-03-05");
  g_autoptr (OnwardSnapshot) blank = onward_snapshot_new (&onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  g_autoptr (OnwardRecord) profile = onward_record_new_from_snapshot (blank);
  GtkWidget *page, *row;

  g_object_set (profile, "floor", 1, NULL);
  onward_test_save (flow->store, profile);
  begin (flow, norrland);
  onward_test_click (onward_test_want_label (flow->window, "A no after the interview"));
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  page = onward_test_want (flow->window, "plan_page");
  onward_test_want_label (page, "Kept for when you are ready");
  onward_test_want_label (page, "Mirador");

  /* Whoever does not want to send another is not shown any. */
  onward_test_click (onward_test_want (page, "later"));
  row = onward_test_want_label (page, "Pick two applications to send next");
  while (!GTK_IS_LIST_BOX_ROW (row))
    row = gtk_widget_get_parent (row);
  onward_test_click (onward_test_want (row, "on"));
  ONWARD_TEST_UNTIL (onward_test_see_label (page, "Mirador") == NULL);
}

/* With enough in motion nobody is pointed at more. */
static void
test_no_shelf (Flow *flow, gconstpointer data)
{
  g_autofree char *norrland = add_application (flow, "Norrland", ONWARD_STAGE_APPLIED, "2026-03-02");
  g_autofree char *halden = add_application (flow, "Halden", ONWARD_STAGE_APPLIED, "2026-03-03");
  g_autofree char *mirador = add_application (flow, "Mirador", ONWARD_STAGE_NEXT_UP, "2026-03-05");

  begin (flow, norrland);
  onward_test_click (onward_test_want_label (flow->window, "A no after the interview"));
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  count_of (flow, &onward_job_application_type);
  g_assert_null (onward_test_see_label (onward_test_want (flow->window, "plan_page"), "Mirador"));
}

static void
add_entry (Flow *flow, OnwardEntryKind kind, const char *when, const char *text, const char *pastime)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (kind, when);

  g_object_set (entry, "text", text, NULL);
  if (pastime != NULL)
    g_object_set (entry, "pastime", pastime, "mood", 1, "mood-after", 4, NULL);
  onward_test_save (flow->store, entry);
}

/* What the person can do stands beside what hurts, another three each day; at the end stands what
 * helped them before, not what helps people. */
static void
test_own (Flow *flow, gconstpointer data)
{
  g_autoptr (OnwardRecord) pastime = g_object_new (ONWARD_TYPE_PASTIME, "title", "Row across the lake", NULL);
  g_autoptr (GDateTime) tomorrow = g_date_time_new_utc (2026, 3, 11, 10, 0, 0);
  guint n_shown[2] = { 0, 0 };
  gboolean other = FALSE;

  onward_test_save (flow->store, pastime);
  for (int i = 0; i < 3; i++)
    add_entry (flow, ONWARD_ENTRY_KIND_ACTIVITY, "2026-03-01T10:00", "Row", onward_record_get_uid (pastime));
  for (int i = 0; i < 7; i++)
    {
      g_autofree char *text = g_strdup_printf ("Proof %d", i);
      g_autofree char *when = g_strdup_printf ("2026-02-%02dT10:00", i + 1);

      add_entry (flow, ONWARD_ENTRY_KIND_PROOF, when, text, NULL);
    }
  for (int day = 0; day < 2; day++)
    {
      static gboolean shown[2][7];

      begin (flow, "");
      onward_test_type ("Halden");
      onward_test_click (onward_test_want_label (flow->window, "I withdrew"));
      onward_test_key ("ctrl+Return");
      onward_test_want_label (flow->window, "Still true");
      for (int i = 0; i < 7; i++)
        {
          g_autofree char *text = g_strdup_printf ("Proof %d", i);

          shown[day][i] = onward_test_see_label (flow->window, text) != NULL;
          n_shown[day] += shown[day][i];
          other |= day == 1 && shown[1][i] != shown[0][i];
        }
      onward_test_key ("ctrl+Return");
      want_step (flow, "enough");
      onward_test_want_label (flow->window, "If you like, for now: Row across the lake.");
      onward_test_key ("Escape");
      ONWARD_TEST_UNTIL (flow->window == NULL);
      onward_workspace_set_now (flow->workspace, tomorrow);
    }
  g_assert_cmpuint (n_shown[0], ==, 3);
  g_assert_cmpuint (n_shown[1], ==, 3);
  g_assert_true (other);
}

/* An employer who was new in the diary goes with the "no" that brought it; switched off, others come. */
static void
test_undo_new (Flow *flow, gconstpointer data)
{
  begin (flow, "");
  onward_test_type ("Halden");
  onward_test_click (onward_test_want_label (flow->window, "I withdrew"));
  onward_test_key ("ctrl+Return");
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (flow->window == NULL);
  g_assert_cmpuint (count_of (flow, &onward_job_application_type), ==, 1);
  onward_workspace_undo (flow->workspace);
  ONWARD_TEST_UNTIL (count_of (flow, &onward_job_application_type) == 0);
}

static void
assert_fits (Flow *flow)
{
  int minimum;

  gtk_widget_measure (GTK_WIDGET (flow->window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

static void
test_narrow (Flow *flow, gconstpointer data)
{
  g_autofree char *uid = add_application (flow, "Donaudampfschifffahrtsgesellschaft und Partner", ONWARD_STAGE_APPLIED, "2026-03-01");

  begin (flow, uid);
  assert_fits (flow);
  onward_test_click (onward_test_want_label (flow->window, "Offer withdrawn"));
  onward_test_key ("ctrl+Return");
  assert_fits (flow);
  onward_test_key ("ctrl+Return");
  want_step (flow, "plan");
  assert_fits (flow);
  onward_test_key ("ctrl+Return");
  want_step (flow, "enough");
  assert_fits (flow);
}

/* It opens no wider than the window that it stands over. */
static void
test_fits_parent (Flow *flow, gconstpointer data)
{
  GtkWindow *parent = onward_test_window_new (gtk_label_new ("Today"), 380, 500);
  GtkWindow *window = onward_setback_window_new (flow->workspace, "");

  gtk_window_set_transient_for (window, parent);
  show (flow, window);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, 380);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (window)), <=, 500);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (flow->window == NULL);
  onward_test_window_close (parent);
}

static OnwardPlan *
add_plan (Flow *flow)
{
  static const char *const ids[] = { "pause", "reasons", "close", "in-touch-90" };
  OnwardPlan *plan = onward_plan_new ("2026-02-24", ONWARD_VARIANT_INTERVIEW);

  g_object_set (plan, "label", "Mirador", NULL);
  onward_test_save (flow->store, plan);
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (OnwardFollowUp) step = onward_follow_up_new (ids[i], "2026-03-10T09:00");

      g_object_set (step, "plan", onward_record_get_uid (ONWARD_RECORD (plan)), "step", ids[i], NULL);
      if (i == 0)
        onward_follow_up_done (step, 1);
      onward_test_save (flow->store, step);
    }
  return plan;
}

static guint
count_state (Flow *flow, OnwardFollowUpState state)
{
  g_autoptr (GPtrArray) steps = all_of (flow, &onward_follow_up_type);
  guint n = 0;

  for (guint i = 0; i < steps->len; i++)
    n += onward_record_get_number (steps->pdata[i], ONWARD_FOLLOW_UP_STATE) == state;
  return n;
}

static void
test_close (Flow *flow, gconstpointer data)
{
  g_autofree char *halden = add_application (flow, "Halden", ONWARD_STAGE_SCREENING, "2026-03-05");
  g_autoptr (OnwardPlan) plan = add_plan (flow);
  const char *uid = onward_record_get_uid (ONWARD_RECORD (plan));
  g_autoptr (OnwardRecord) kept = NULL;
  GtkWidget *hint;

  /* Not yet: what was typed stays with the plan. */
  show (flow, onward_plan_close_dialog_new (flow->workspace, uid));
  onward_test_want_label (flow->window, "After Mirador");
  onward_test_want_label (flow->window, "Besides this one, 1 step is still open. Closing lets it go.");
  onward_test_want_label (flow->window, "1 step for later stays");
  onward_test_want_label (flow->window, "What you did: 1 of 3 steps");
  /* Without a sentence the button points to where it is wanted. */
  hint = onward_test_want (flow->window, "taught_hint");
  onward_test_click (onward_test_want_label (flow->window, "Close This Plan"));
  g_assert_true (gtk_widget_has_css_class (hint, "fault"));
  g_assert_true (gtk_widget_is_focus (onward_test_see_type (flow->window, GTK_TYPE_TEXT_VIEW, 0)));
  onward_test_key ("ctrl+Return");
  onward_test_type ("Ask");
  g_assert_null (onward_test_see (flow->window, "taught_hint"));
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (flow->window == NULL);
  kept = onward_test_load (flow->store, &onward_plan_type, uid);
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_PLAN_TAUGHT), ==, "Ask");
  g_assert_cmpint (onward_record_get_number (kept, ONWARD_PLAN_STATE), ==, ONWARD_PLAN_RUNNING);

  show (flow, onward_plan_close_dialog_new (flow->workspace, uid));
  onward_test_want_label (flow->window, "After Mirador");
  onward_test_key ("ctrl+End");
  onward_test_type (" early.");
  onward_test_key ("ctrl+Return");
  onward_test_want_label (flow->window, "Onward");
  onward_test_want_label (flow->window, "Open Halden");
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_PLAN_TAUGHT), ==, "Ask early.");
  g_assert_cmpint (onward_record_get_number (kept, ONWARD_PLAN_STATE), ==, ONWARD_PLAN_CLOSED);
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_PLAN_CLOSED_ON), ==, "2026-03-10");
  g_assert_cmpuint (count_state (flow, ONWARD_FOLLOW_UP_DROPPED), ==, 1);
  g_assert_cmpuint (count_state (flow, ONWARD_FOLLOW_UP_OPEN), ==, 1);
  onward_test_key ("ctrl+Return");
  ONWARD_TEST_UNTIL (flow->window == NULL);

  onward_workspace_undo (flow->workspace);
  ONWARD_TEST_UNTIL (onward_record_get_number (kept, ONWARD_PLAN_STATE) == ONWARD_PLAN_RUNNING);
  g_assert_cmpuint (count_state (flow, ONWARD_FOLLOW_UP_DROPPED), ==, 0);
}

static void
test_close_narrow (Flow *flow, gconstpointer data)
{
  g_autofree char *uid = add_application (flow, "Donaudampfschifffahrtsgesellschaft", ONWARD_STAGE_APPLIED, "2026-03-01");
  g_autoptr (OnwardPlan) plan = add_plan (flow);

  show (flow, onward_plan_close_dialog_new (flow->workspace, onward_record_get_uid (ONWARD_RECORD (plan))));
  onward_test_want_label (flow->window, "After Mirador");
  assert_fits (flow);
  onward_test_type ("Rest.");
  onward_test_key ("ctrl+Return");
  onward_test_want_label (flow->window, "Onward");
  assert_fits (flow);
}

static void
test_close_in_peace (Flow *flow, gconstpointer data)
{
  g_autoptr (OnwardPlan) plan = add_plan (flow);

  show (flow, onward_plan_close_dialog_new (flow->workspace, onward_record_get_uid (ONWARD_RECORD (plan))));
  onward_test_want_label (flow->window, "After Mirador");
  onward_test_type ("Rest first.");
  onward_test_want_label (flow->window, "in-touch-90");
  onward_test_click (onward_test_want (flow->window, "in_peace"));
  onward_test_want_label (flow->window, "1 step for later is let go");
  onward_test_click (onward_test_want_label (flow->window, "Close This Plan"));
  onward_test_want_label (flow->window, "Onward");
  g_assert_null (onward_test_see (flow->window, "next_button"));
  g_assert_cmpuint (count_state (flow, ONWARD_FOLLOW_UP_OPEN), ==, 0);
  g_assert_cmpuint (count_state (flow, ONWARD_FOLLOW_UP_DROPPED), ==, 2);
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
#define ADD(path, test) g_test_add (path, Flow, NULL, set_up, test, tear_down)
  ADD ("/setback/window/keyboard", test_keyboard);
  ADD ("/setback/window/pointer", test_pointer);
  ADD ("/setback/window/picking", test_picking);
  ADD ("/setback/window/escape", test_escape);
  ADD ("/setback/window/back-keeps", test_back_keeps);
  ADD ("/setback/window/withdrew", test_withdrew);
  ADD ("/setback/window/two-in-a-week", test_two_in_a_week);
  ADD ("/setback/window/save-fails", test_save_fails);
  ADD ("/setback/window/reminded", test_reminded);
  ADD ("/setback/window/hold-and-undo", test_hold_and_undo);
  ADD ("/setback/window/undo-new", test_undo_new);
  ADD ("/setback/window/shelf", test_shelf);
  ADD ("/setback/window/no-shelf", test_no_shelf);
  ADD ("/setback/window/own", test_own);
  ADD ("/setback/window/narrow", test_narrow);
  ADD ("/setback/window/fits-parent", test_fits_parent);
  ADD ("/setback/close/taught", test_close);
  ADD ("/setback/close/narrow", test_close_narrow);
  ADD ("/setback/close/in-peace", test_close_in_peace);
#undef ADD
  return g_test_run ();
}
