/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-column.h"
#include "onward-application-list.h"
#include "onward-applications-section.h"
#include "onward-contact.h"
#include "onward-editor.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-test-display.h"
#include "onward-timeline-item.h"

#define TODAY "2026-03-10"

/* A section in a window, and the actions of the window that it asks for. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardSection *section;
  GtkWindow *window;
  char *asked; /* "open job-application/…" */
} Scene;

static void
asked_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Scene *scene = data;

  g_free (scene->asked);
  scene->asked = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                                  g_variant_get_string (parameter, NULL));
}

static void
toast_cb (OnwardWorkspace *workspace, AdwToast *toast)
{
  /* A window shows it; here it is enough that somebody takes it. */
  g_object_unref (g_object_ref_sink (toast));
}

static void
scene_open (Scene *scene, const char *path)
{
  static const char *const names[] = { "open", "got-a-no" };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  scene->asked = g_strdup ("");
  scene->workspace = onward_test_workspace_new (path);
  g_signal_connect (scene->workspace, "toast", G_CALLBACK (toast_cb), NULL);
  scene->section = g_object_new (ONWARD_TYPE_APPLICATIONS_SECTION, "workspace", scene->workspace, NULL);
  scene->window = onward_test_window_new (GTK_WIDGET (scene->section), 1000, 700);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect (action, "activate", G_CALLBACK (asked_cb), scene);
      g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (scene->window), "win", G_ACTION_GROUP (actions));
}

static void
scene_close (Scene *scene)
{
  onward_section_flush (scene->section);
  ONWARD_TEST_UNTIL (!onward_section_get_busy (scene->section));
  onward_test_window_close (scene->window);
  /* What was chosen last would be chosen in the next test. */
  g_settings_reset (onward_workspace_get_settings (scene->workspace), "views");
  onward_test_workspace_close (scene->workspace);
  g_clear_pointer (&scene->asked, g_free);
}

static OnwardStore *
store_of (Scene *scene)
{
  return onward_workspace_get_store (scene->workspace);
}

/* The window that the section has opened before its own. */
static GtkWindow *
want_dialog (Scene *scene)
{
  ONWARD_TEST_UNTIL (onward_test_top_window () != scene->window);
  onward_test_focus_window (onward_test_top_window ());
  return onward_test_top_window ();
}

static void
want_back (Scene *scene)
{
  ONWARD_TEST_UNTIL (onward_test_top_window () == scene->window);
  onward_test_focus_window (scene->window);
}

static const char *
text_of (gpointer root, const char *id)
{
  return gtk_editable_get_text (GTK_EDITABLE (onward_test_want (root, id)));
}

/* Puts @text in place of what a row of a form holds. */
static void
retype (gpointer row, const char *text)
{
  g_assert_true (gtk_widget_grab_focus (onward_test_see_type (row, GTK_TYPE_TEXT, 0)));
  onward_test_key ("ctrl+a");
  onward_test_type (text);
}

static OnwardJobApplication *
add (Scene *scene, const char *employer, const char *role, OnwardStage stage, const char *day)
{
  OnwardJobApplication *application = onward_job_application_new ();

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, employer);
  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_ROLE, role);
  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_MOVED, day);
  if (stage != ONWARD_STAGE_NEXT_UP)
    onward_job_application_add_event (application, day, stage,
                                      stage == ONWARD_STAGE_ENDED ? ONWARD_ENDING_AFTER_INTERVIEW : ONWARD_ENDING_NONE,
                                      ONWARD_TOLD_UNKNOWN, "");
  onward_test_save (store_of (scene), application);
  return application;
}

static gpointer
list_of (Scene *scene)
{
  return onward_test_want (scene->section, "list");
}

static gpointer
page_of (Scene *scene)
{
  return onward_test_want (scene->section, "page");
}

static OnwardRecord *
load (Scene *scene, gpointer draft)
{
  return onward_test_load (store_of (scene), &onward_job_application_type, onward_record_get_uid (draft));
}

static GPtrArray *
find_all (Scene *scene, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);

  return onward_test_find (store_of (scene), query);
}

#define POSTING "Platform Engineer at Norrland Data, Kiel\nWe run https://norrland.example/jobs/4. Apply by 12 April."

/* Pasted, recognised, added, seen, changed, and still there when the program starts again. */
static void
test_quick_add (void)
{
  Scene scene;
  g_autofree char *path = onward_test_diary_path ();
  g_autoptr (GPtrArray) found = NULL;
  GtkWindow *dialog;
  OnwardRecord *kept;

  scene_open (&scene, path);
  onward_test_click (onward_test_want_label (scene.section, "Add the First One"));
  dialog = want_dialog (&scene);
  onward_test_type (POSTING);
  ONWARD_TEST_UNTIL (g_str_equal (text_of (dialog, "employer"), "Norrland Data"));
  g_assert_cmpstr (text_of (dialog, "role"), ==, "Platform Engineer");
  g_assert_cmpstr (text_of (dialog, "link"), ==, "https://norrland.example/jobs/4");
  g_assert_cmpstr (text_of (dialog, "place"), ==, "Kiel");
  onward_test_want_label (onward_test_want (dialog, "deadline"), "12 April");
  retype (onward_test_want (dialog, "role"), "Site Engineer");
  onward_test_key ("ctrl+Return");
  want_back (&scene);
  onward_test_want_label (list_of (&scene), "Norrland Data");
  onward_test_want_label (list_of (&scene), "Site Engineer");

  onward_test_want_label (page_of (&scene), "Norrland Data");
  onward_test_key ("F2");
  retype (onward_test_want (page_of (&scene), "employer_row"), "Norrland Data GmbH");
  onward_test_want_label (list_of (&scene), "Norrland Data GmbH");
  scene_close (&scene);

  scene_open (&scene, path);
  onward_test_want_label (list_of (&scene), "Norrland Data GmbH");
  found = find_all (&scene, &onward_job_application_type);
  g_assert_cmpuint (found->len, ==, 1);
  kept = g_ptr_array_index (found, 0);
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_JOB_APPLICATION_ROLE), ==, "Site Engineer");
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_JOB_APPLICATION_POSTING), ==,
                   POSTING);
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_JOB_APPLICATION_DEADLINE), ==, "2026-04-12");
  g_assert_cmpint (onward_record_get_number (kept, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_NEXT_UP);
  g_assert_cmpstr (onward_record_get_text (kept, ONWARD_JOB_APPLICATION_MOVED), ==, TODAY);
  scene_close (&scene);
}

/* What was typed into the fields is not overwritten, and closing the window loses nothing. */
static void
test_quick_add_keeps (void)
{
  Scene scene;
  GtkWindow *dialog;

  scene_open (&scene, NULL);
  onward_section_create (scene.section);
  dialog = want_dialog (&scene);
  g_assert_false (gtk_widget_get_sensitive (onward_test_want (dialog, "add_button")));
  retype (onward_test_want (dialog, "employer"), "Halden");
  onward_test_key ("Escape");
  want_back (&scene);
  onward_section_create (scene.section);
  dialog = want_dialog (&scene);
  g_assert_cmpstr (text_of (dialog, "employer"), ==, "Halden");
  onward_test_type ("Nurse at Mirador");
  ONWARD_TEST_UNTIL (g_str_equal (text_of (dialog, "role"), "Nurse"));
  g_assert_cmpstr (text_of (dialog, "employer"), ==, "Halden");
  onward_test_key ("Escape");
  want_back (&scene);
  scene_close (&scene);
}

static void
choose_day (gpointer dialog, const char *day)
{
  gpointer button = onward_test_see_type (onward_test_want (dialog, "day_row"), GTK_TYPE_MENU_BUTTON, 0);

  onward_test_click (button);
  onward_test_click (onward_test_see_type (onward_test_want (button, "entry"), GTK_TYPE_TEXT, 0));
  onward_test_key ("ctrl+a");
  onward_test_type (day);
  onward_test_key ("Return");
}

/* An application moves on a day that was; an earlier step joins the history. */
static void
test_stage_back_in_time (void)
{
  Scene scene;
  GtkWindow *dialog;
  g_autoptr (OnwardJobApplication) application = NULL;
  g_autoptr (OnwardRecord) shared = NULL;
  g_autoptr (GPtrArray) events = NULL;

  scene_open (&scene, NULL);
  application = add (&scene, "Halden", "Nurse", ONWARD_STAGE_NEXT_UP, TODAY);
  shared = load (&scene, application);
  onward_section_open (scene.section, &onward_job_application_type,
                       onward_record_get_uid (ONWARD_RECORD (application)));
  onward_test_click (onward_test_want_label (page_of (&scene), "I Sent It…"));
  dialog = want_dialog (&scene);
  choose_day (dialog, "2026-03-02");
  onward_test_click (onward_test_want (dialog, "move_button"));
  want_back (&scene);
  ONWARD_TEST_UNTIL (onward_record_get_number (shared, ONWARD_JOB_APPLICATION_STAGE) == ONWARD_STAGE_APPLIED);
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_JOB_APPLICATION_MOVED), ==, "2026-03-02");
  onward_test_want_label (list_of (&scene), "waiting 8 days");
  onward_test_want_label (page_of (&scene), "Applied · 1 week ago");

  onward_test_click (onward_test_want_label (page_of (&scene), "Move On to Screening…"));
  dialog = want_dialog (&scene);
  choose_day (dialog, "2026-02-20");
  g_assert_nonnull (onward_test_see (dialog, "hint"));
  onward_test_click (onward_test_want (dialog, "move_button"));
  want_back (&scene);
  ONWARD_TEST_UNTIL (onward_test_see_label (page_of (&scene), "2 weeks ago") != NULL);
  g_assert_cmpint (onward_record_get_number (shared, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_APPLIED);
  ONWARD_TEST_UNTIL (!onward_section_get_busy (scene.section));
  events = onward_job_application_dup_events (ONWARD_JOB_APPLICATION (shared));
  g_assert_cmpuint (events->len, ==, 2);
  scene_close (&scene);
}

/* A "no" is not taken silently: the window offers the way through it. */
static void
test_no_is_offered_the_flow (void)
{
  Scene scene;
  GtkWindow *dialog;
  g_autoptr (OnwardJobApplication) application = NULL;
  g_autofree char *expected = NULL;

  scene_open (&scene, NULL);
  application = add (&scene, "Halden", "Nurse", ONWARD_STAGE_OFFER, TODAY);
  expected = g_strdup_printf ("got-a-no %s", onward_record_get_uid (ONWARD_RECORD (application)));
  onward_test_click (onward_test_want_label (list_of (&scene), "Halden"));
  onward_test_click (onward_test_want_label (page_of (&scene), "I Have Decided…"));
  dialog = want_dialog (&scene);
  g_assert_null (onward_test_see (dialog, "no_box"));
  adw_combo_row_set_selected (onward_test_want (dialog, "ending_row"), ONWARD_ENDING_OFFER_WITHDRAWN);
  onward_test_click (onward_test_want_label (onward_test_want (dialog, "no_box"), "I Got a No…"));
  want_back (&scene);
  g_assert_cmpstr (scene.asked, ==, expected);
  scene_close (&scene);
}

static void
test_remove_and_undo (void)
{
  Scene scene;
  g_autoptr (OnwardJobApplication) application = NULL;

  scene_open (&scene, NULL);
  application = add (&scene, "Halden", "Nurse", ONWARD_STAGE_APPLIED, TODAY);
  onward_test_click (onward_test_want_label (list_of (&scene), "Halden"));
  onward_test_want_label (page_of (&scene), "Nurse");
  gtk_widget_activate_action (page_of (&scene), "application.remove", NULL);
  onward_test_want_label (list_of (&scene), "Add the First One");
  ONWARD_TEST_UNTIL (*onward_workspace_get_undo_label (scene.workspace) != '\0');
  onward_workspace_undo (scene.workspace);
  onward_test_click (onward_test_want_label (list_of (&scene), "Halden"));
  onward_test_want_label (page_of (&scene), "Nurse");
  scene_close (&scene);
}

static void
test_timeline_adds (void)
{
  Scene scene;
  GtkWindow *dialog;
  g_autoptr (OnwardJobApplication) application = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GPtrArray) follow_ups = NULL;
  g_autoptr (GPtrArray) interviews = NULL;
  g_autofree char *opened = NULL;
  OnwardRecord *follow_up;

  scene_open (&scene, NULL);
  application = add (&scene, "Halden", "Nurse", ONWARD_STAGE_APPLIED, "2026-03-04");
  onward_test_click (onward_test_want_label (list_of (&scene), "Halden"));
  retype (onward_test_want (page_of (&scene), "note"), "They were kind on the phone");
  onward_test_key ("Return");
  onward_test_want_label (onward_test_want (page_of (&scene), "past_box"), "They were kind on the phone");

  onward_test_click (onward_test_want_label (page_of (&scene), "Add a Follow-up…"));
  dialog = want_dialog (&scene);
  onward_test_type ("Ask Ada\n");
  want_back (&scene);
  onward_test_want_label (onward_test_want (page_of (&scene), "ahead_box"), "Ask Ada");
  onward_test_want_label (list_of (&scene), "tomorrow 9:00 · Ask Ada");

  onward_test_click (onward_test_want_label (page_of (&scene), "Add an Interview…"));
  dialog = want_dialog (&scene);
  onward_test_click (onward_test_want (dialog, "done_button"));
  want_back (&scene);
  onward_test_want_label (onward_test_want (page_of (&scene), "ahead_box"), "First interview");

  onward_test_click (onward_test_want (onward_test_want (page_of (&scene), "ahead_box"), "done_button"));
  onward_test_want_label (list_of (&scene), "waiting 6 days");
  entries = find_all (&scene, &onward_entry_type);
  follow_ups = find_all (&scene, &onward_follow_up_type);
  interviews = find_all (&scene, &onward_interview_type);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpuint (interviews->len, ==, 1);
  /* All about an interview is in its own section. */
  onward_test_click (onward_test_want_label (onward_test_want (page_of (&scene), "ahead_box"), "First interview"));
  opened = g_strdup_printf ("open interview/%s", onward_record_get_uid (g_ptr_array_index (interviews, 0)));
  ONWARD_TEST_UNTIL (g_str_equal (scene.asked, opened));
  follow_up = g_ptr_array_index (follow_ups, 0);
  g_assert_cmpint (onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE), ==, ONWARD_FOLLOW_UP_DONE);
  onward_workspace_undo (scene.workspace);
  ONWARD_TEST_UNTIL (onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN);
  scene_close (&scene);
}

/* Cancelling a new interview leaves nothing behind, though what was typed had been saved. */
static void
test_interview_cancelled (void)
{
  Scene scene;
  GtkWindow *dialog;
  OnwardEditor *editor;
  g_autoptr (OnwardJobApplication) application = NULL;
  g_autoptr (GPtrArray) interviews = NULL;

  scene_open (&scene, NULL);
  application = add (&scene, "Halden", "Nurse", ONWARD_STAGE_APPLIED, TODAY);
  onward_test_click (onward_test_want_label (list_of (&scene), "Halden"));
  onward_test_click (onward_test_want_label (page_of (&scene), "Add an Interview…"));
  dialog = want_dialog (&scene);
  editor = onward_test_want (dialog, "editor");
  onward_record_set_text (onward_editor_get_draft (editor), ONWARD_INTERVIEW_PEOPLE, "Ada");
  ONWARD_TEST_UNTIL (onward_editor_get_status (editor) == ONWARD_EDITOR_SAVED);
  onward_test_key ("Escape");
  want_back (&scene);
  ONWARD_TEST_UNTIL (*onward_workspace_get_undo_label (scene.workspace) != '\0');
  interviews = find_all (&scene, &onward_interview_type);
  g_assert_cmpuint (interviews->len, ==, 0);
  scene_close (&scene);
}

static void
test_filter_and_search (void)
{
  Scene scene;
  OnwardRecordList *records;
  g_autoptr (OnwardJobApplication) one = NULL;
  g_autoptr (OnwardJobApplication) two = NULL;
  g_autoptr (OnwardJobApplication) three = NULL;

  scene_open (&scene, NULL);
  one = add (&scene, "Halden", "Nurse", ONWARD_STAGE_APPLIED, TODAY);
  two = add (&scene, "Mirador", "Cook", ONWARD_STAGE_INTERVIEWING, TODAY);
  three = add (&scene, "Norrland", "Clerk", ONWARD_STAGE_ENDED, TODAY);
  records = onward_application_list_get_records (list_of (&scene));
  ONWARD_TEST_UNTIL (g_list_model_get_n_items (G_LIST_MODEL (records)) == 3);
  onward_test_want_label (list_of (&scene), "Norrland");
  ONWARD_TEST_UNTIL (onward_record_list_find_uid (records, onward_record_get_uid (ONWARD_RECORD (two))) == 0);
  ONWARD_TEST_UNTIL (onward_record_list_find_uid (records, onward_record_get_uid (ONWARD_RECORD (three))) == 2);
  onward_test_want_label (list_of (&scene), "Interviewing");

  gtk_widget_activate_action (list_of (&scene), "applications.show", "s", "live");
  ONWARD_TEST_UNTIL (g_list_model_get_n_items (G_LIST_MODEL (records)) == 2);
  onward_section_focus_filter (scene.section);
  onward_test_type ("nur");
  ONWARD_TEST_UNTIL (g_list_model_get_n_items (G_LIST_MODEL (records)) == 1);
  onward_test_want_label (list_of (&scene), "Halden");
  onward_test_type ("zz");
  onward_test_click (onward_test_want_label (list_of (&scene), "Show Everything"));
  ONWARD_TEST_UNTIL (g_list_model_get_n_items (G_LIST_MODEL (records)) == 3);
  scene_close (&scene);
}

static void
test_applied_before (void)
{
  Scene scene;
  GtkWindow *dialog;
  g_autoptr (OnwardJobApplication) application = NULL;
  g_autofree char *expected = NULL;

  scene_open (&scene, NULL);
  application = add (&scene, "Norrland Data GmbH", "Nurse", ONWARD_STAGE_ENDED, "2026-02-20");
  expected = g_strdup_printf ("open job-application/%s", onward_record_get_uid (ONWARD_RECORD (application)));
  onward_section_create (scene.section);
  dialog = want_dialog (&scene);
  retype (onward_test_want (dialog, "employer"), "norrland data");
  onward_test_want_label (dialog, "You applied here 2 weeks ago; they said no after the interview.");
  onward_test_click (onward_test_want_label (dialog, "Look at It"));
  want_back (&scene);
  g_assert_cmpstr (scene.asked, ==, expected);
  scene_close (&scene);
}

/* The person to write to is taken by name, or made. */
static void
test_contact (void)
{
  Scene scene;
  g_autoptr (OnwardJobApplication) application = NULL;
  g_autoptr (OnwardRecord) shared = NULL;
  g_autoptr (GPtrArray) contacts = NULL;
  OnwardRecord *contact;

  scene_open (&scene, NULL);
  application = add (&scene, "Halden", "Nurse", ONWARD_STAGE_APPLIED, TODAY);
  shared = load (&scene, application);
  onward_test_click (onward_test_want_label (list_of (&scene), "Halden"));
  onward_test_want_label (page_of (&scene), "Nurse");
  onward_test_key ("F2");
  retype (onward_test_want (page_of (&scene), "contact_row"), "Ada Park\n");
  ONWARD_TEST_UNTIL (*onward_record_get_text (shared, ONWARD_JOB_APPLICATION_CONTACT) != '\0');
  contacts = find_all (&scene, &onward_contact_type);
  g_assert_cmpuint (contacts->len, ==, 1);
  contact = g_ptr_array_index (contacts, 0);
  g_assert_cmpstr (onward_record_get_text (contact, ONWARD_CONTACT_NAME), ==, "Ada Park");
  g_assert_cmpstr (onward_record_get_text (contact, ONWARD_CONTACT_ORGANISATION), ==, "Halden");
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_JOB_APPLICATION_CONTACT), ==,
                   onward_record_get_uid (contact));
  scene_close (&scene);
}

/* Names of any kind neither widen the window nor warn. */
static void
test_odd_names (void)
{
  Scene scene;
  g_autofree char *lang = g_strnfill (300, 'W');
  const char *const names[] = { "X", lang, "🙂🙃", "شركة النور", "A & B <i>Co</i>", "Line\none" };

  scene_open (&scene, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (OnwardJobApplication) application = add (&scene, names[i], names[i], ONWARD_STAGE_APPLIED,
                                                          TODAY);

      onward_section_open (scene.section, &onward_job_application_type,
                           onward_record_get_uid (ONWARD_RECORD (application)));
      ONWARD_TEST_UNTIL (g_strcmp0 (gtk_label_get_label (onward_test_want (page_of (&scene), "employer")),
                                    names[i]) == 0);
    }
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (scene.section)), <=, 1000);
  scene_close (&scene);
}

static OnwardRecord *
record (GType type, const char *when_name, const char *when)
{
  return g_object_new (type, when_name, when, NULL);
}

/* What is ahead stands first, soonest on top; what was, newest on top, the stage above its day. */
static void
test_timeline_order (void)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-03-10T10:00:00Z", utc);
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) follow_ups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) feedback = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GString) order = g_string_new (NULL);

  onward_job_application_add_event (application, "2026-03-01", ONWARD_STAGE_APPLIED, ONWARD_ENDING_NONE,
                                    ONWARD_TOLD_UNKNOWN, "");
  onward_job_application_add_event (application, "2026-03-05", ONWARD_STAGE_SCREENING, ONWARD_ENDING_NONE,
                                    ONWARD_TOLD_CALL, "");
  g_ptr_array_add (entries, record (ONWARD_TYPE_ENTRY, "when", "2026-03-05T18:00"));
  onward_record_set_text (g_ptr_array_index (entries, 0), ONWARD_ENTRY_TEXT, "A note");
  g_ptr_array_add (follow_ups, onward_follow_up_new ("Later", "2026-04-01T09:00"));
  g_ptr_array_add (follow_ups, onward_follow_up_new ("Overdue", "2026-03-08T09:00"));
  /* This one is for the day, whatever its hour. */
  g_ptr_array_add (follow_ups, onward_follow_up_new ("Quiet", "2026-03-11T09:00"));
  g_object_set (g_ptr_array_index (follow_ups, 2), "quiet", TRUE, NULL);
  g_ptr_array_add (interviews, record (ONWARD_TYPE_INTERVIEW, "starts", "2026-03-12T10:00"));
  g_ptr_array_add (interviews, record (ONWARD_TYPE_INTERVIEW, "starts", "2026-03-03T10:00"));
  g_ptr_array_add (feedback, g_object_new (ONWARD_TYPE_FEEDBACK, "state", ONWARD_FEEDBACK_STATE_SEALED, "sealed", "Secret",
                                           "received-on", "2026-03-06", NULL));
  g_ptr_array_add (feedback, g_object_new (ONWARD_TYPE_FEEDBACK, "state", ONWARD_FEEDBACK_STATE_NONE, "asked-on",
                                           "2026-02-20", NULL));
  items = onward_timeline_build (application, entries, follow_ups, interviews, feedback, now);
  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (order, "%s (%s)\n", onward_timeline_item_get_title (g_ptr_array_index (items, i)),
                            onward_timeline_item_get_detail (g_ptr_array_index (items, i)));
  g_assert_cmpstr (order->str, ==,
                   "Overdue (2 days ago)\n"
                   "Quiet (tomorrow)\n"
                   "First interview (Thursday 10:00)\n"
                   "Later (1 April 9:00)\n"
                   "Feedback, sealed (4 days ago)\n"
                   "Screening (5 days ago · A call)\n"
                   "A note (5 days ago)\n"
                   "First interview (1 week ago)\n"
                   "Applied (1 week ago)\n"
                   "Asked for feedback (2 weeks ago · no answer, and that is common)\n");
}

static gpointer
column_of (Scene *scene, guint nth)
{
  return onward_test_see_type (scene->section, ONWARD_TYPE_APPLICATION_COLUMN, nth);
}

/* One moves along the board with the keyboard and by the menu of a card; the day is asked for; a card
 * opens its application. */
static void
test_board (void)
{
  Scene scene;
  GtkWindow *dialog;
  g_autoptr (OnwardJobApplication) nurse = NULL;
  g_autoptr (OnwardJobApplication) clerk = NULL;
  g_autoptr (OnwardRecord) shared = NULL;
  gpointer card;

  scene_open (&scene, NULL);
  nurse = add (&scene, "Halden", "Nurse", ONWARD_STAGE_NEXT_UP, TODAY);
  clerk = add (&scene, "Mirador", "Clerk", ONWARD_STAGE_SCREENING, "2026-03-02");
  shared = load (&scene, nurse);
  gtk_widget_activate_action (GTK_WIDGET (scene.section), "applications.view", "s", "board");
  ONWARD_TEST_UNTIL (column_of (&scene, 2) != NULL);
  card = onward_test_want_label (column_of (&scene, 0), "Halden");
  onward_test_want_label (column_of (&scene, 2), "Mirador");

  onward_test_click (card);
  onward_test_key ("ctrl+Right");
  dialog = want_dialog (&scene);
  choose_day (dialog, "2026-03-06");
  onward_test_click (onward_test_want (dialog, "move_button"));
  want_back (&scene);
  onward_test_want_label (column_of (&scene, 1), "Halden");
  g_assert_null (onward_test_see_label (column_of (&scene, 0), "Halden"));
  g_assert_cmpstr (onward_record_get_text (shared, ONWARD_JOB_APPLICATION_MOVED), ==, "2026-03-06");

  onward_test_click (onward_test_want (column_of (&scene, 1), "menu_button"));
  onward_test_click (onward_test_want_label (column_of (&scene, 1), "Offer"));
  dialog = want_dialog (&scene);
  onward_test_click (onward_test_want (dialog, "move_button"));
  want_back (&scene);
  onward_test_want_label (column_of (&scene, 4), "Halden");
  g_assert_cmpint (onward_record_get_number (shared, ONWARD_JOB_APPLICATION_STAGE), ==, ONWARD_STAGE_OFFER);

  onward_test_click (onward_test_want_label (column_of (&scene, 2), "Mirador"));
  onward_test_key ("Return");
  onward_test_want_label (page_of (&scene), "Mirador");
  scene_close (&scene);
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/applications/timeline/order", test_timeline_order);
  g_test_add_func ("/applications/quick-add/kept-after-restart", test_quick_add);
  g_test_add_func ("/applications/board/moves-and-opens", test_board);
  g_test_add_func ("/applications/quick-add/keeps-what-was-typed", test_quick_add_keeps);
  g_test_add_func ("/applications/stage/back-in-time", test_stage_back_in_time);
  g_test_add_func ("/applications/stage/no-is-offered-the-flow", test_no_is_offered_the_flow);
  g_test_add_func ("/applications/remove-and-undo", test_remove_and_undo);
  g_test_add_func ("/applications/timeline/adds", test_timeline_adds);
  g_test_add_func ("/applications/timeline/interview-cancelled", test_interview_cancelled);
  g_test_add_func ("/applications/list/filter-and-search", test_filter_and_search);
  g_test_add_func ("/applications/applied-before", test_applied_before);
  g_test_add_func ("/applications/contact", test_contact);
  g_test_add_func ("/applications/odd-names", test_odd_names);
  return g_test_run ();
}
