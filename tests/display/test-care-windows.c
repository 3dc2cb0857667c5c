/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-feedback-window.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-help-line.h"
#include "onward-help-lines-view.h"
#include "onward-interview.h"
#include "onward-notes.h"
#include "onward-pastime.h"
#include "onward-pastimes.h"
#include "onward-test-display.h"
#include "onward-time.h"
#include "onward-today-section.h"
#include "onward-worry.h"

/* A person in front of one of the windows. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  GSettings *settings; /* borrowed */
  GtkWindow *window; /* weak pointer */
} Scene;

static void
set_up (Scene *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  self->settings = onward_workspace_get_settings (self->workspace);
}

static void
close_window (Scene *self)
{
  if (self->window != NULL)
    gtk_window_close (self->window);
  ONWARD_TEST_UNTIL (self->window == NULL);
}

static void
tear_down (Scene *self, gconstpointer data)
{
  static const char *const keys[] = { "activity-let-be", "courage-put-away", "care-came", "care-put-away" };

  close_window (self);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (self->settings, keys[i]);
  onward_test_workspace_close (self->workspace);
}

static void
show (Scene *self, GtkWindow *window)
{
  g_set_weak_pointer (&self->window, window);
  gtk_window_present (window);
  onward_test_focus_window (window);
}

static void
show_today (Scene *self)
{
  GtkWidget *section = g_object_new (ONWARD_TYPE_TODAY_SECTION, "workspace", self->workspace, NULL);

  g_set_weak_pointer (&self->window, onward_test_window_new (section, 900, 700));
}

static void
go_to (Scene *self, const char *iso)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (iso, NULL);

  onward_workspace_set_now (self->workspace, now);
}

static GPtrArray *
all_of (Scene *self, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);

  return onward_test_find (self->store, query);
}

static guint
count_of (Scene *self, const OnwardRecordType *type)
{
  g_autoptr (GPtrArray) all = all_of (self, type);

  return all->len;
}

static gint64
number_of (Scene *self, const OnwardRecordType *type, guint field)
{
  g_autoptr (GPtrArray) all = all_of (self, type);

  g_assert_cmpuint (all->len, ==, 1);
  return onward_record_get_number (all->pdata[0], field);
}

static char *
dup_text_of (Scene *self, const OnwardRecordType *type, guint field)
{
  g_autoptr (GPtrArray) all = all_of (self, type);

  g_assert_cmpuint (all->len, ==, 1);
  return g_strdup (onward_record_get_text (all->pdata[0], field));
}

/* What helps */

/* One pick, one mood; later, once, the mood after it. */
static void
test_pause (Scene *self, gconstpointer data)
{
  g_autofree char *text = NULL;
  g_autofree char *title = NULL;

  show (self, onward_pause_window_new (self->workspace, ""));
  onward_test_click (onward_test_want (self->window, "list"));
  onward_test_want_label (self->window, "How are you, before you begin?");
  onward_test_click (onward_test_want (onward_test_want (self->window, "mood"), "button2"));
  onward_test_want_label (self->window, "Take your time. Today asks once, later, how you are then.");
  ONWARD_TEST_UNTIL (count_of (self, &onward_entry_type) == 1);
  g_assert_cmpint (number_of (self, &onward_entry_type, ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_ACTIVITY);
  g_assert_cmpint (number_of (self, &onward_entry_type, ONWARD_ENTRY_MOOD), ==, 2);
  text = dup_text_of (self, &onward_entry_type, ONWARD_ENTRY_TEXT);
  title = dup_text_of (self, &onward_pastime_type, ONWARD_PASTIME_TITLE);
  g_assert_cmpstr (text, ==, title);
  onward_test_click (onward_test_want (self->window, "close_button"));
  ONWARD_TEST_UNTIL (self->window == NULL);

  go_to (self, "2026-03-10T10:05:00Z");
  show_today (self);
  onward_test_want_label (self->window, "Small wins");
  onward_test_drain ();
  g_assert_null (onward_test_see_label (self->window, "How are you now?"));
  close_window (self);

  go_to (self, "2026-03-10T10:40:00Z");
  show_today (self);
  onward_test_want_label (self->window, "How are you now?");
  {
    GtkWidget *content = onward_test_want (self->window, "content");

    onward_test_click (onward_test_want (content, "button4"));
  }
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "How are you now?") == NULL);
  ONWARD_TEST_UNTIL (number_of (self, &onward_entry_type, ONWARD_ENTRY_MOOD_AFTER) == 4);
}

/* Whoever does not want to say is not asked again. */
static void
test_not_asked_twice (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_ACTIVITY, "2026-03-10T09:00");

  g_object_set (entry, "text", "A run", "mood", 2, NULL);
  onward_test_save (self->store, entry);
  show_today (self);
  onward_test_want_label (self->window, "A run");
  onward_test_click (onward_test_want_label (self->window, "Not Now"));
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "How are you now?") == NULL);
  close_window (self);
  show_today (self);
  onward_test_want_label (self->window, "Small wins");
  onward_test_drain ();
  g_assert_null (onward_test_see_label (self->window, "How are you now?"));
}

static void
test_own_ones (Scene *self, gconstpointer data)
{
  show (self, onward_pastimes_window_new (self->workspace));
  onward_test_click (onward_test_want_label (self->window, "Add One"));
  onward_test_type ("Swimming");
  onward_test_click (onward_test_want_label (self->window, "Gives you courage"));
  ONWARD_TEST_UNTIL (count_of (self, &onward_pastime_type) == 1 &&
                     number_of (self, &onward_pastime_type, ONWARD_PASTIME_CONFIDENCE) == 1);
  onward_test_want_label (self->window, "gives courage");
  onward_test_click (onward_test_want_label (self->window, "Do It Now"));
  onward_test_want_label (self->window, "How are you, before you begin?");
  onward_test_click (onward_test_want_label (self->window, "Begin Without Saying"));
  ONWARD_TEST_UNTIL (count_of (self, &onward_entry_type) == 1);
  g_assert_cmpint (number_of (self, &onward_entry_type, ONWARD_ENTRY_MOOD), ==, ONWARD_MOOD_UNSAID);
  g_assert_cmpuint (count_of (self, &onward_pastime_type), ==, 1);
}

static void
test_courage (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardPastime) song = g_object_new (ONWARD_TYPE_PASTIME, "title", "A song", "confidence", TRUE, NULL);
  g_autoptr (OnwardInterview) interview = g_object_new (ONWARD_TYPE_INTERVIEW, "starts", "2026-03-11T09:00", NULL);

  onward_test_save (self->store, song);
  show_today (self);
  onward_test_want_label (self->window, "Small wins");
  onward_test_drain ();
  g_assert_null (onward_test_see_label (self->window, "A song"));
  onward_test_save (self->store, interview);
  onward_test_want_label (self->window, "A song");
  onward_test_want_label (self->window, "It gives you courage, and there is an interview tomorrow 9:00.");
  onward_test_click (onward_test_want_label (self->window, "Not Today"));
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "A song") == NULL);
}

/* Sealed feedback */

static void
paste (Scene *self)
{
  show (self, onward_feedback_window_new (self->workspace, ""));
  onward_test_want_label (self->window, "You do not have to read it yet");
  onward_test_type ("They were not sure of the tracing answer.");
}

static guint
n_found (Scene *self, const char *words)
{
  g_autoptr (GPtrArray) hits = onward_test_search (self->store, words);

  return hits->len;
}

static char *
dup_uid (Scene *self)
{
  g_autoptr (GPtrArray) all = all_of (self, &onward_feedback_type);

  g_assert_cmpuint (all->len, ==, 1);
  return g_strdup (onward_record_get_uid (all->pdata[0]));
}

static void
test_feedback (Scene *self, gconstpointer data)
{
  g_autofree char *uid = NULL;
  g_autofree char *sealed = NULL;
  g_autofree char *due = NULL;
  g_autofree char *words = NULL;
  g_autofree char *facts = NULL;

  paste (self);
  onward_test_click (onward_test_want (self->window, "seal_button"));
  ONWARD_TEST_UNTIL (self->window == NULL);
  ONWARD_TEST_UNTIL (count_of (self, &onward_follow_up_type) == 1);
  uid = dup_uid (self);
  sealed = dup_text_of (self, &onward_feedback_type, ONWARD_FEEDBACK_SEALED);
  due = dup_text_of (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_DUE);
  g_assert_cmpstr (sealed, ==, "They were not sure of the tracing answer.");
  g_assert_cmpstr (due, ==, "2026-03-10T18:00");
  g_assert_cmpint (number_of (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_KIND), ==, ONWARD_FOLLOW_UP_KIND_SEALED);
  g_assert_cmpuint (n_found (self, "tracing"), ==, 0);

  show (self, onward_feedback_window_new (self->workspace, uid));
  onward_test_want_label (self->window, "Sealed until today 18:00");
  g_assert_null (onward_test_see_label (self->window, "They were not sure of the tracing answer."));
  onward_test_click (onward_test_want (self->window, "read_button"));
  onward_test_want_label (self->window, "They were not sure of the tracing answer.");
  onward_test_want_label (self->window, "1 of 3");
  onward_test_type ("One answer");
  onward_test_click (onward_test_want (self->window, "next_button"));
  onward_test_want_label (self->window, "2 of 3");
  close_window (self);
  ONWARD_TEST_UNTIL (number_of (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);
  facts = dup_text_of (self, &onward_feedback_type, ONWARD_FEEDBACK_FACTS);
  words = dup_text_of (self, &onward_feedback_type, ONWARD_FEEDBACK_WORDS);
  g_assert_cmpstr (facts, ==, "One answer");
  g_assert_cmpstr (words, ==, "They were not sure of the tracing answer.");
  g_assert_cmpuint (n_found (self, "tracing"), ==, 1);

  /* It goes on where it was left. */
  show (self, onward_feedback_window_new (self->workspace, uid));
  onward_test_want_label (self->window, "2 of 3");
  onward_test_click (onward_test_want (self->window, "next_button"));
  onward_test_want_label (self->window, "What part could be true?");
  onward_test_click (onward_test_want (self->window, "next_button"));
  onward_test_want_label (self->window, "The reasons, sorted");
  close_window (self);
  ONWARD_TEST_UNTIL (number_of (self, &onward_feedback_type, ONWARD_FEEDBACK_PASS) == 3);
}

/* Closing the window in the middle keeps it, and keeps it sealed. */
static void
test_feedback_left (Scene *self, gconstpointer data)
{
  g_autofree char *due = NULL;

  go_to (self, "2026-03-10T20:00:00Z");
  paste (self);
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (self->window == NULL);
  ONWARD_TEST_UNTIL (count_of (self, &onward_follow_up_type) == 1);
  due = dup_text_of (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_DUE);
  g_assert_cmpstr (due, ==, "2026-03-11T09:00");
  g_assert_cmpint (number_of (self, &onward_feedback_type, ONWARD_FEEDBACK_STATE), ==, ONWARD_FEEDBACK_STATE_SEALED);
}

/* In a narrow window each page is as narrow. */
static void
test_feedback_narrow (Scene *self, gconstpointer data)
{
  GtkWindow *parent = onward_test_window_new (gtk_label_new ("Journal"), 360, 600);
  GtkWindow *window = onward_feedback_window_new (self->workspace, "");

  gtk_window_set_transient_for (window, parent);
  show (self, window);
  onward_test_want_label (window, "You do not have to read it yet");
  onward_test_type ("A long answer about the tracing story and all that came after it.");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, 360);
  onward_test_click (onward_test_want (window, "read_button"));
  onward_test_want_label (window, "1 of 3");
  onward_test_drain ();
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, 360);
  close_window (self);
  onward_test_window_close (parent);
}

static void
test_feedback_nothing (Scene *self, gconstpointer data)
{
  show (self, onward_feedback_window_new (self->workspace, ""));
  onward_test_want_label (self->window, "You do not have to read it yet");
  g_assert_false (gtk_widget_is_sensitive (onward_test_want (self->window, "seal_button")));
  close_window (self);
  g_assert_cmpuint (count_of (self, &onward_feedback_type), ==, 0);
  g_assert_cmpuint (count_of (self, &onward_follow_up_type), ==, 0);
}

/* A time for worrying */

static void
test_worry (Scene *self, gconstpointer data)
{
  g_autofree char *text = NULL;

  show (self, onward_worry_window_new (self->workspace));
  onward_test_key ("Return");
  onward_test_want_label (self->window, "Until 10:15");
  onward_test_type ("What if.");
  g_assert_false (gtk_revealer_get_reveal_child (onward_test_want (self->window, "end")));
  go_to (self, "2026-03-10T10:15:00Z");
  onward_test_want_label (self->window, "The quarter of an hour is over.");
  g_assert_true (gtk_revealer_get_reveal_child (onward_test_want (self->window, "end")));
  onward_test_type (" Or not.");
  onward_test_click (onward_test_want_label (self->window, "Close for Today"));
  ONWARD_TEST_UNTIL (self->window == NULL);
  ONWARD_TEST_UNTIL (count_of (self, &onward_entry_type) == 1);
  text = dup_text_of (self, &onward_entry_type, ONWARD_ENTRY_TEXT);
  g_assert_cmpstr (text, ==, "What if. Or not.");
}

/* Care */

static void
test_help_lines (Scene *self, gconstpointer data)
{
  show (self, onward_help_lines_window_new (self->workspace));
  onward_test_click (onward_test_want_label (self->window, "Find A Helpline"));
  onward_test_want_label (self->window, "Number or address");
  onward_test_click (onward_test_want (self->window, "new_button"));
  onward_test_type ("The surgery");
  ONWARD_TEST_UNTIL (count_of (self, &onward_help_line_type) == 2);
  close_window (self);
  show (self, onward_help_lines_window_new (self->workspace));
  onward_test_want_label (self->window, "The surgery");
  g_assert_cmpuint (count_of (self, &onward_help_line_type), ==, 2);
}

static void
test_low_weeks (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardContact) maya = g_object_new (ONWARD_TYPE_CONTACT, "name", "Maya", "support", TRUE, NULL);

  onward_test_save (self->store, maya);
  for (int ago = 0; ago < 13; ago += 3)
    {
      g_autofree char *day = onward_day_add ("2026-03-10", -ago);
      g_autofree char *when = onward_local_time_new (day, "08:00");
      g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, when);

      g_object_set (entry, "mood", 1 + ago % 2, NULL);
      onward_test_save (self->store, entry);
    }
  show_today (self);
  onward_test_want_label (self->window, "These have been heavy weeks");
  onward_test_want_label (self->window, "Maya");
  onward_test_click (onward_test_want_label (self->window, "Put Away"));
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "These have been heavy weeks") == NULL);
  close_window (self);
  show_today (self);
  onward_test_want_label (self->window, "Small wins");
  onward_test_drain ();
  g_assert_null (onward_test_see_label (self->window, "These have been heavy weeks"));
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Scene *self, gconstpointer data);
  } tests[] = {
    { "/care/pause", test_pause },
    { "/care/not-asked-twice", test_not_asked_twice },
    { "/care/own-ones", test_own_ones },
    { "/care/courage", test_courage },
    { "/care/feedback/sealed", test_feedback },
    { "/care/feedback/left", test_feedback_left },
    { "/care/feedback/nothing", test_feedback_nothing },
    { "/care/feedback/narrow", test_feedback_narrow },
    { "/care/worry", test_worry },
    { "/care/help-lines", test_help_lines },
    { "/care/low-weeks", test_low_weeks },
  };

  onward_test_display_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Scene, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
