/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "onward-clock-entry.h"
#include "onward-contact.h"
#include "onward-day-button.h"
#include "onward-debrief-reminder.h"
#include "onward-follow-up.h"
#include "onward-interview-page.h"
#include "onward-interview.h"
#include "onward-interviews-view.h"
#include "onward-job-application.h"
#include "onward-lesson.h"
#include "onward-prep-print.h"
#include "onward-prep-sheet.h"
#include "onward-review.h"
#include "onward-story.h"
#include "onward-test-display.h"
#include "onward-time-row.h"

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardInterviewPage *page;
  GtkWindow *window;
  char *asked; /* "open contact/…" */
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
scene_open (Scene *scene)
{
  static const char *const names[] = { "open", "save-calendar" };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  scene->asked = g_strdup ("");
  scene->workspace = onward_test_workspace_new (NULL);
  onward_debrief_reminder_watch (scene->workspace);
  g_signal_connect (scene->workspace, "toast", G_CALLBACK (toast_cb), NULL);
  scene->page = g_object_new (ONWARD_TYPE_INTERVIEW_PAGE, NULL);
  onward_interview_page_set_workspace (scene->page, scene->workspace);
  scene->window = onward_test_window_new (GTK_WIDGET (scene->page), 700, 1000);
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
  onward_interview_page_flush (scene->page);
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

static GPtrArray *
find_all (Scene *scene, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);

  return onward_test_find (store_of (scene), query);
}

static gboolean
is_empty (Scene *scene, const OnwardRecordType *type)
{
  g_autoptr (GPtrArray) found = find_all (scene, type);

  return found->len == 0;
}

/* The one debrief reminder that there is, once it is due at @due. */
static gboolean
is_due (Scene *scene, const char *due)
{
  g_autoptr (GPtrArray) found = find_all (scene, &onward_follow_up_type);

  g_assert_cmpuint (found->len, <=, 1);
  return found->len == 1 && g_str_equal (onward_record_get_text (g_ptr_array_index (found, 0), ONWARD_FOLLOW_UP_DUE), due);
}

/* A time in the form brings the reminder to look back, and takes it along. */
static void
test_debrief_reminder (void)
{
  Scene scene = { NULL };
  GtkWidget *row;
  OnwardClockEntry *clock;

  scene_open (&scene);
  onward_interview_page_begin (scene.page);
  row = onward_test_see_type (scene.page, ONWARD_TYPE_TIME_ROW, 0);
  onward_day_button_set_day (onward_test_see_type (row, ONWARD_TYPE_DAY_BUTTON, 0), "2026-03-12");
  ONWARD_TEST_UNTIL (is_due (&scene, "2026-03-12T11:45"));
  clock = onward_test_see_type (row, ONWARD_TYPE_CLOCK_ENTRY, 0);
  onward_test_click (onward_test_see_type (clock, GTK_TYPE_TEXT, 0));
  onward_test_key ("ctrl+a");
  onward_test_type ("14:30\n");
  ONWARD_TEST_UNTIL (is_due (&scene, "2026-03-12T16:15"));
  gtk_widget_activate_action (GTK_WIDGET (scene.page), "interview.remove", NULL);
  ONWARD_TEST_UNTIL (is_empty (&scene, &onward_follow_up_type));
  scene_close (&scene);
}

static OnwardRecord *
add (Scene *scene, GType type, const char *first_property, ...)
{
  va_list values;
  OnwardRecord *record;

  va_start (values, first_property);
  record = ONWARD_RECORD (g_object_new_valist (type, first_property, values));
  va_end (values);
  onward_test_save (store_of (scene), record);
  return record;
}

static OnwardRecord *
show_interview (Scene *scene, const char *people)
{
  static const char *const skills[] = { "Terraform", NULL };
  g_autoptr (OnwardRecord) application = add (scene, ONWARD_TYPE_JOB_APPLICATION, "employer", "Norrland", "role",
                                              "Engineer", "skills", skills, NULL);
  g_autoptr (OnwardRecord) draft = add (scene, ONWARD_TYPE_INTERVIEW, "application", onward_record_get_uid (application),
                                        "starts", "2026-03-12T10:00", "people", people, "ask", "How do you decide?",
                                        NULL);
  OnwardRecord *interview = onward_test_load (store_of (scene), &onward_interview_type, onward_record_get_uid (draft));

  onward_interview_page_show (scene->page, interview);
  return interview;
}

/* Names in the note become contacts one by one, and are not offered again. */
static void
test_names_become_contacts (void)
{
  Scene scene = { NULL };
  g_autoptr (OnwardRecord) interview = NULL;
  g_autoptr (GPtrArray) contacts = NULL;

  scene_open (&scene);
  interview = show_interview (&scene, "Ada Park (CTO), Yusra, somebody from the board");
  /* What has come moves what is below it. */
  onward_test_want_label (scene.page, "First interview at Norrland");
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (gtk_widget_get_parent (onward_test_want_label (scene.page, "Add Yusra"))),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "Add Yusra");
  onward_test_click (onward_test_want_label (scene.page, "Add Ada Park"));
  ONWARD_TEST_UNTIL (onward_test_see_label (scene.page, "Add Ada Park") == NULL);
  onward_test_want_label (scene.page, "Ada Park");
  onward_test_drain ();
  onward_test_click (onward_test_want_label (scene.page, "Add Yusra"));
  ONWARD_TEST_UNTIL (onward_test_see_label (scene.page, "Add Yusra") == NULL);
  onward_interview_page_flush (scene.page);
  ONWARD_TEST_UNTIL (g_strv_length ((GStrv) onward_record_get_tags (interview, ONWARD_INTERVIEW_CONTACTS)) == 2);
  contacts = find_all (&scene, &onward_contact_type);
  g_assert_cmpuint (contacts->len, ==, 2);
  for (guint i = 0; i < contacts->len; i++)
    g_assert_cmpstr (onward_record_get_text (g_ptr_array_index (contacts, i), ONWARD_CONTACT_ORGANISATION), ==,
                     "Norrland");
  /* What was typed stays. */
  g_assert_cmpstr (onward_record_get_text (interview, ONWARD_INTERVIEW_PEOPLE), ==,
                   "Ada Park (CTO), Yusra, somebody from the board");
  scene_close (&scene);
}

static void
test_sheet (void)
{
  static const char *const skills[] = { "Terraform", NULL };
  Scene scene = { NULL };
  g_autoptr (OnwardRecord) interview = NULL;
  g_autoptr (OnwardRecord) story = NULL;
  g_autoptr (OnwardRecord) lesson = NULL;
  g_autofree char *wanted = NULL;

  scene_open (&scene);
  story = add (&scene, ONWARD_TYPE_STORY, "title", "A third off the bill", "skills", skills, NULL);
  interview = show_interview (&scene, "The one with the dog");
  onward_test_click (onward_test_want_label (scene.page, "Prep Sheet"));
  onward_test_want_label (scene.page, "They ask for: Terraform");
  onward_test_want_label (scene.page, "The one with the dog");
  onward_test_want_label (scene.page, "How do you decide?");
  g_assert_null (onward_test_see_label (scene.page, "What You Learned"));
  /* What comes into the diary meanwhile comes onto the sheet. */
  lesson = add (&scene, ONWARD_TYPE_LESSON, "text", "Say why before how", "learned", "2026-03-01", NULL);
  onward_test_want_label (scene.page, "Say why before how");
  onward_test_click (onward_test_want_label (scene.page, "A third off the bill"));
  wanted = g_strdup_printf ("open story/%s", onward_record_get_uid (story));
  ONWARD_TEST_UNTIL (g_str_equal (scene.asked, wanted));
  scene_close (&scene);
}

/* Another interview brings its own sheet while the part stays open, and an empty one says so. */
static void
test_sheet_of_another (void)
{
  Scene scene = { NULL };
  g_autoptr (OnwardRecord) interview = NULL;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autoptr (OnwardRecord) mock = NULL;

  scene_open (&scene);
  interview = show_interview (&scene, "");
  draft = add (&scene, ONWARD_TYPE_INTERVIEW, "round", ONWARD_ROUND_MOCK, "title", "With Maya", NULL);
  mock = onward_test_load (store_of (&scene), &onward_interview_type, onward_record_get_uid (draft));
  onward_interview_page_ask_for (scene.page, "prep");
  onward_interview_page_show (scene.page, interview);
  onward_test_want_label (scene.page, "How do you decide?");
  onward_interview_page_ask_for (scene.page, "prep");
  onward_interview_page_show (scene.page, mock);
  onward_test_want_label (scene.page, "One Page for the Minutes Before");
  g_assert_null (onward_test_see_label (scene.page, "How do you decide?"));
  scene_close (&scene);
}

static void
test_calendar_action (void)
{
  Scene scene = { NULL };
  g_autoptr (OnwardRecord) interview = NULL;
  g_autofree char *wanted = NULL;

  scene_open (&scene);
  interview = show_interview (&scene, "");
  gtk_widget_activate_action (GTK_WIDGET (scene.page), "interview.save-calendar", NULL);
  wanted = g_strdup_printf ("save-calendar %s", onward_record_get_uid (interview));
  g_assert_cmpstr (scene.asked, ==, wanted);
  scene_close (&scene);
}

/* Ctrl+P prints the sheet of the interview on show, also from its list; Escape leaves it at that. */
static void
test_print_key (void)
{
  OnwardWorkspace *workspace = onward_test_workspace_new (NULL);
  OnwardSection *view = g_object_new (ONWARD_TYPE_INTERVIEWS_VIEW, "workspace", workspace, NULL);
  GtkWindow *window = onward_test_window_new (GTK_WIDGET (view), 1000, 700);
  g_autoptr (OnwardInterview) interview = onward_interview_new ();

  onward_test_key ("ctrl+p");
  onward_test_drain ();
  g_assert_true (onward_test_top_window () == window);
  g_object_set (interview, "title", "With Maya", "ask", "How do you decide?", NULL);
  onward_test_save (onward_workspace_get_store (workspace), interview);
  onward_test_click (onward_test_want_label (view, "With Maya"));
  onward_test_want_label (view, "Before It");
  /* What the dialog and its printers keep is not ours; what is printed has a test of its own. */
  onward_test_watch_leaks (FALSE);
  onward_test_key ("ctrl+p");
  ONWARD_TEST_UNTIL (onward_test_top_window () != window);
  g_assert_cmpstr (G_OBJECT_TYPE_NAME (onward_test_top_window ()), ==, "GtkPrintUnixDialog");
  onward_test_want_label (view, "How do you decide?");
  onward_test_focus_window (onward_test_top_window ());
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (onward_test_top_window () == window);
  onward_test_watch_leaks (TRUE);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (workspace));
  onward_test_window_close (window);
  onward_test_workspace_close (workspace);
}

static void
many_saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  onward_store_save_finish (ONWARD_STORE (store), result, &error);
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static void
save_debriefs (OnwardStore *store, guint n)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean saved = FALSE;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("Interview %u", i);
      g_autofree char *starts = g_strdup_printf ("20%02u-01-%02uT10:00", i / 28, i % 28 + 1);
      OnwardRecord *interview = g_object_new (ONWARD_TYPE_INTERVIEW, "title", title, "starts", starts, NULL);

      onward_record_ensure_uid (interview);
      g_ptr_array_add (records, interview);
      g_ptr_array_add (records, g_object_new (ONWARD_TYPE_REVIEW, "interview", onward_record_get_uid (interview), "kept",
                                              "Said why first", "closed-on", "2026-01-01", "felt", (gint64) 6, NULL));
    }
  onward_store_save_async (store, records, NULL, many_saved_cb, &saved);
  ONWARD_TEST_UNTIL (saved);
}

/* Returns: how long it takes until so many interviews with their debriefs are on show, in seconds. */
static double
time_list (guint n)
{
  OnwardWorkspace *workspace = onward_test_workspace_new (NULL);
  g_autofree char *newest = g_strdup_printf ("Interview %u", n - 1);
  OnwardSection *view;
  GtkWindow *window;
  double seconds;

  save_debriefs (onward_workspace_get_store (workspace), n);
  g_test_timer_start ();
  view = g_object_new (ONWARD_TYPE_INTERVIEWS_VIEW, "workspace", workspace, NULL);
  window = onward_test_window_new (GTK_WIDGET (view), 1000, 700);
  onward_test_want_label (view, newest);
  seconds = g_test_timer_elapsed ();
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (workspace));
  onward_test_window_close (window);
  onward_test_workspace_close (workspace);
  return seconds;
}

/* 500 debriefs do not slow the list.  The first time has what is loaded once for all. */
static void
test_many (void)
{
  double few, many;

  time_list (5);
  few = time_list (50);
  many = time_list (500);
  g_test_message ("50 debriefs: %.0f ms, 500: %.0f ms", few * 1000, many * 1000);
  g_assert_cmpfloat (many, <, few * 4 + 0.2);
}

/* As the program has it. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, ONWARD_OBJECT_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static int
least_width (gpointer widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* Every part fits the narrowest window. */
static void
test_narrow (void)
{
  Scene scene = { NULL };
  g_autoptr (OnwardRecord) interview = NULL;

  scene_open (&scene);
  interview = show_interview (&scene, "Ada Park, Ludwig van der Berg-Oberhausen");
  g_assert_cmpint (least_width (onward_test_want (scene.page, "editor")), <=, 336);
  onward_test_click (onward_test_want_label (scene.page, "Prep Sheet"));
  onward_test_want_label (scene.page, "How do you decide?");
  g_assert_cmpint (least_width (onward_test_want (scene.page, "prep")), <=, 336);
  g_assert_cmpint (least_width (scene.page), <=, 360);
  scene_close (&scene);
}

static OnwardPrep *
make_prep (guint n_lines)
{
  g_autoptr (GString) long_text = g_string_new (NULL);
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 3, 10, 9, 0, 0);
  static const char *const nowhere[] = { NULL };
  OnwardPrepFrom from = { interview, NULL, NULL, nothing, nothing, nothing, nothing, nowhere, nowhere };

  for (guint i = 0; i < n_lines; i++)
    g_string_append_printf (long_text, "%u: what they do, for whom, since when, and what they said about it in May.\n", i);
  g_object_set (interview, "research", long_text->str, "ask", long_text->str, "people", long_text->str, NULL);
  return onward_prep_new (&from, now);
}

static void
assert_fits (guint n_lines, double width, double height, gboolean mirrored)
{
  g_autoptr (OnwardPrep) prep = make_prep (n_lines);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  double x, y, w, h;

  pango_context_set_base_dir (context, mirrored ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  onward_prep_print_draw (prep, cr, context, width, height);
  cairo_recording_surface_ink_extents (surface, &x, &y, &w, &h);
  g_assert_cmpfloat (w, >, 50);
  g_assert_cmpfloat (x, >=, -2);
  g_assert_cmpfloat (y, >=, -2);
  g_assert_cmpfloat (x + w, <=, width + 2);
  g_assert_cmpfloat (y + h, <=, height + 2);
  g_object_unref (context);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* However much there is, it is one page of A4 or Letter, from left to right or the other way. */
static void
test_fits_a_page (void)
{
  static const guint numbers[] = { 1, 12, 40, 300 };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      assert_fits (numbers[i], 499, 746, FALSE);
      assert_fits (numbers[i], 516, 696, FALSE);
      assert_fits (numbers[i], 499, 746, TRUE);
    }
}

/* All of a PDF that can be read, its compressed parts as well. */
static GString *
read_pdf (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length = 0;
  GString *text = g_string_new (NULL);

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_true (length > 5 && memcmp (bytes, "%PDF-", 5) == 0);
  for (const char *p = bytes, *next; p < bytes + length; p = next)
    {
      const char *stream = g_strstr_len (p, (gssize) (bytes + length - p), "stream\n");
      g_autoptr (GZlibDecompressor) inflate = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
      g_autofree char *plain = g_malloc0 (1 << 20);
      gsize n_read = 0, n_written = 0;

      next = stream != NULL ? stream + 7 : bytes + length;
      g_string_append_len (text, p, next - p);
      if (stream != NULL &&
          g_converter_convert (G_CONVERTER (inflate), next, (gsize) (bytes + length - next), plain, 1 << 20,
                               G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL) != G_CONVERTER_ERROR)
        g_string_append_len (text, plain, (gssize) n_written);
    }
  return text;
}

static guint
count_pages (const char *path)
{
  g_autoptr (GString) text = read_pdf (path);
  guint n_pages = 0;

  for (const char *p = text->str; p < text->str + text->len; p++)
    {
      const char *rest;

      if (strncmp (p, "/Type", 5) != 0)
        continue;
      rest = p + 5 + strspn (p + 5, " ");
      if (g_str_has_prefix (rest, "/Page") && !g_ascii_isalpha (rest[5]))
        n_pages++;
    }
  return n_pages;
}

static void
test_pdf (void)
{
  static const guint numbers[] = { 3, 200 };
  g_autofree char *path = NULL;
  int file = g_file_open_tmp ("onward-prep-XXXXXX.pdf", &path, NULL);

  g_assert_cmpint (file, >=, 0);
  g_close (file, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (OnwardPrep) prep = make_prep (numbers[i]);
      g_autoptr (GtkPrintOperation) operation = onward_prep_print_new (prep);
      g_autoptr (GError) error = NULL;

      gtk_print_operation_set_export_filename (operation, path);
      g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                       GTK_PRINT_OPERATION_RESULT_APPLY);
      g_assert_no_error (error);
      g_assert_cmpuint (count_pages (path), ==, 1);
    }
  g_remove (path);
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  load_style ();
  g_test_add_func ("/interviews/page/debrief-reminder", test_debrief_reminder);
  g_test_add_func ("/interviews/page/names-become-contacts", test_names_become_contacts);
  g_test_add_func ("/interviews/page/calendar", test_calendar_action);
  g_test_add_func ("/interviews/page/narrow", test_narrow);
  g_test_add_func ("/interviews/many", test_many);
  g_test_add_func ("/interviews/prep/sheet", test_sheet);
  g_test_add_func ("/interviews/prep/another", test_sheet_of_another);
  g_test_add_func ("/interviews/prep/fits-a-page", test_fits_a_page);
  g_test_add_func ("/interviews/prep/pdf", test_pdf);
  g_test_add_func ("/interviews/prep/print-key", test_print_key);
  return g_test_run ();
}
