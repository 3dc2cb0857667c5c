/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-letter-template.h"
#include "onward-letter-window.h"
#include "onward-letter.h"
#include "onward-mail.h"
#include "onward-test-display.h"

/* A person who writes to an employer.  It is 2026-03-10, 10:00. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  GtkWindow *window; /* weak pointer */
  OnwardContact *contact;
  OnwardJobApplication *application;
} Scene;

static void
save_people (Scene *self)
{
  self->contact = onward_contact_new ("Ada Park");
  g_object_set (self->contact, "mail", "ada@example.com", NULL);
  onward_test_save (self->store, self->contact);
  self->application = onward_job_application_new ();
  g_object_set (self->application, "employer", "Norrland", "role", "Engineer", "contact",
                onward_record_get_uid (ONWARD_RECORD (self->contact)), NULL);
}

static void
set_up (Scene *self, gconstpointer data)
{
  GSettings *settings;

  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  settings = onward_workspace_get_settings (self->workspace);
  g_settings_set_string (settings, "letter-name", "Kit");
  g_settings_set_string (settings, "letter-style", "brief");
  g_settings_set_string (settings, "letter-language", "en");
  save_people (self);
  onward_job_application_add_event (self->application, data != NULL ? "2026-03-10" : "2026-03-02", ONWARD_STAGE_ENDED,
                                    ONWARD_ENDING_FINAL_ROUND, ONWARD_TOLD_PERSONAL_MAIL, "");
  onward_test_save (self->store, self->application);
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
  static const char *const keys[] = { "letter-name", "letter-style", "letter-language", "cool-down-hours" };

  close_window (self);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (onward_workspace_get_settings (self->workspace), keys[i]);
  g_clear_object (&self->contact);
  g_clear_object (&self->application);
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
write_about (Scene *self, const char *kind)
{
  g_autofree char *target = g_strconcat (kind, "/", onward_record_get_uid (ONWARD_RECORD (self->application)), NULL);

  show (self, onward_letter_window_new (self->workspace, target));
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

static char *
dup_text (Scene *self, const OnwardRecordType *type, guint field)
{
  g_autoptr (GPtrArray) all = all_of (self, type);

  return g_strdup (all->len == 1 ? onward_record_get_text (all->pdata[0], field) : "");
}

static gboolean
has_text (Scene *self, const OnwardRecordType *type, guint field, const char *words)
{
  g_autofree char *text = dup_text (self, type, field);

  return strstr (text, words) != NULL;
}

static gint64
number_of (Scene *self, const OnwardRecordType *type, guint field)
{
  g_autoptr (GPtrArray) all = all_of (self, type);

  return all->len == 1 ? onward_record_get_number (all->pdata[0], field) : -1;
}

static gboolean
can_press (Scene *self, const char *label)
{
  GtkWidget *button = onward_test_want_label (self->window, label);

  return gtk_widget_is_sensitive (button);
}

/* The first gap is selected, typing fills it, and only then may the letter go. */
static void
test_fill_gaps (Scene *self, gconstpointer data)
{
  write_about (self, "reply");
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  g_assert_false (can_press (self, "Open in Your Mail Program"));
  g_assert_cmpuint (count_of (self, &onward_letter_type), ==, 0);
  onward_test_type ("the tour");
  ONWARD_TEST_UNTIL (can_press (self, "Open in Your Mail Program"));
  ONWARD_TEST_UNTIL (has_text (self, &onward_letter_type, ONWARD_LETTER_BODY, "and for the tour. All the best"));
  g_assert_true (has_text (self, &onward_letter_type, ONWARD_LETTER_BODY, "Hello Ada,\n\nThank you"));
  g_assert_true (has_text (self, &onward_letter_type, ONWARD_LETTER_BODY, "the role of Engineer"));
  g_assert_true (has_text (self, &onward_letter_type, ONWARD_LETTER_TO, "ada@example.com"));
}

/* Tab goes from gap to gap, and after the last out of the text. */
static void
test_tab (Scene *self, gconstpointer data)
{
  write_about (self, "supporter-advise");
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  close_window (self);
  write_about (self, "mentor");
  onward_test_want_label (self->window, "2 gaps are yours to fill; Tab goes from one to the next.");
  onward_test_type ("my page\tIs it clear?");
  ONWARD_TEST_UNTIL (has_text (self, &onward_letter_type, ONWARD_LETTER_BODY, "look at my page for me? My one question: Is it clear?."));
  onward_test_type ("\tx");
  onward_test_drain ();
  g_assert_true (has_text (self, &onward_letter_type, ONWARD_LETTER_BODY, "Is it clear?."));
}

/* The plan asks to send what it asked to write the day before. */
static void
test_go_on (Scene *self, gconstpointer data)
{
  write_about (self, "reply");
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  onward_test_type ("the tour");
  ONWARD_TEST_UNTIL (count_of (self, &onward_letter_type) == 1);
  close_window (self);
  write_about (self, "feedback-request");
  onward_test_want (self->window, "paper");
  ONWARD_TEST_UNTIL (can_press (self, "Open in Your Mail Program"));
  close_window (self);
  write_about (self, "thanks");
  onward_test_want_label (self->window, "2 gaps are yours to fill; Tab goes from one to the next.");
  g_assert_cmpuint (count_of (self, &onward_letter_type), ==, 1);
}

/* Somebody who was never asked for work gets a hello, and no word of a role. */
static void
test_hello (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardContact) friend = onward_contact_new ("Tomasz Berg");
  g_autofree char *target = NULL;

  onward_test_save (self->store, friend);
  target = g_strconcat ("reconnect-30/", onward_record_get_uid (ONWARD_RECORD (friend)), NULL);
  show (self, onward_letter_window_new (self->workspace, target));
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  onward_test_type ("all is well");
  ONWARD_TEST_UNTIL (has_text (self, &onward_letter_type, ONWARD_LETTER_BODY, "Hello Tomasz,\n\nA short hello: all is well."));
}

/* Nobody finds a draft that they did not write. */
static void
test_untouched (Scene *self, gconstpointer data)
{
  write_about (self, "thanks");
  onward_test_want_label (self->window, "2 gaps are yours to fill; Tab goes from one to the next.");
  close_window (self);
  onward_test_drain ();
  g_assert_cmpuint (count_of (self, &onward_letter_type), ==, 0);
}

static void
test_choose_kind (Scene *self, gconstpointer data)
{
  write_about (self, "");
  onward_test_want_label (self->window, "After a No");
  onward_test_click (onward_test_want_label (self->window, "Ask where things stand"));
  onward_test_want (self->window, "paper");
  onward_test_key ("End");
  onward_test_type ("I hope");
  ONWARD_TEST_UNTIL (has_text (self, &onward_letter_type, ONWARD_LETTER_KIND, "status"));
  ONWARD_TEST_UNTIL (has_text (self, &onward_letter_type, ONWARD_LETTER_CONTACT,
                               onward_record_get_uid (ONWARD_RECORD (self->contact))));
  ONWARD_TEST_UNTIL (g_str_equal (gtk_editable_get_text (onward_test_want (self->window, "contact_row")), "Ada Park"));
}

/* Who pastes it into a page of theirs is asked as well, but not while it rests. */
static void
test_copied (Scene *self, gconstpointer data)
{
  write_about (self, "reply");
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  onward_test_type ("the tour");
  ONWARD_TEST_UNTIL (count_of (self, &onward_letter_type) == 1);
  onward_test_click (onward_test_want_label (self->window, "Copy"));
  onward_test_want_label (self->window, "The letter is copied");
  if (data != NULL)
    {
      g_assert_null (onward_test_see_label (self->window, "Did you send it?"));
      return;
    }
  onward_test_click (onward_test_want_label (self->window, "Yes, It Is Sent"));
  ONWARD_TEST_UNTIL (has_text (self, &onward_contact_type, ONWARD_CONTACT_LAST, "2026-03-10"));
}

/* Right after a "no" it is written and rests; the name, typed again, ends that. */
static void
test_rest (Scene *self, gconstpointer data)
{
  GtkWindow *dialog;

  write_about (self, "reply");
  onward_test_want_label (self->window, "Go On Without the Wait…");
  onward_test_type ("the tour");
  ONWARD_TEST_UNTIL (count_of (self, &onward_letter_type) == 1);
  g_assert_false (can_press (self, "Open in Your Mail Program"));
  onward_test_want_label (self->window, "It can go to your mail program when it has rested.");
  close_window (self);
  ONWARD_TEST_UNTIL (count_of (self, &onward_follow_up_type) == 1);
  g_assert_cmpint (number_of (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_KIND), ==, ONWARD_FOLLOW_UP_KIND_LETTER);
  g_assert_true (has_text (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_AT, "2026-03-11"));

  {
    g_autoptr (GPtrArray) letters = all_of (self, &onward_letter_type);

    show (self, onward_letter_window_open (self->workspace, onward_record_get_uid (letters->pdata[0])));
  }
  onward_test_click (onward_test_want_label (self->window, "Go On Without the Wait…"));
  ONWARD_TEST_UNTIL (onward_test_top_window () != self->window);
  dialog = onward_test_top_window ();
  onward_test_focus_window (dialog);
  onward_test_type ("Norr");
  g_assert_false (gtk_widget_is_sensitive (onward_test_want_label (dialog, "Go On")));
  onward_test_type ("land\n");
  ONWARD_TEST_UNTIL (onward_test_top_window () == self->window);
  onward_test_focus_window (self->window);
  ONWARD_TEST_UNTIL (can_press (self, "Open in Your Mail Program"));
  ONWARD_TEST_UNTIL (number_of (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DROPPED);
}

static void
test_no_rest_wanted (Scene *self, gconstpointer data)
{
  g_settings_set_int (onward_workspace_get_settings (self->workspace), "cool-down-hours", 0);
  write_about (self, "reply");
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  onward_test_type ("the tour");
  ONWARD_TEST_UNTIL (can_press (self, "Open in Your Mail Program"));
}

/* What it found stands there with the reason; the words move to the journal, and back. */
static void
test_guard (Scene *self, gconstpointer data)
{
  write_about (self, "reply");
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  onward_test_type ("nothing. You wasted my time");
  onward_test_want_label (self->window, "“You wasted”");
  onward_test_want_label (self->window, "It puts the blame on them. Whoever feels accused defends themselves, and remembers that.");
  g_assert_true (can_press (self, "Open in Your Mail Program"));
  onward_test_click (onward_test_want_label (self->window, "Move It to an Unsent Letter"));
  ONWARD_TEST_UNTIL (count_of (self, &onward_entry_type) == 1);
  g_assert_cmpint (number_of (self, &onward_entry_type, ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_UNSENT);
  g_assert_true (has_text (self, &onward_entry_type, ONWARD_ENTRY_TEXT, "You wasted my time"));
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  g_assert_null (onward_test_see_label (self->window, "“You wasted”"));
  ONWARD_TEST_UNTIL (*onward_workspace_get_undo_label (self->workspace) != '\0');
  onward_workspace_undo (self->workspace);
  onward_test_want_label (self->window, "“You wasted”");
  ONWARD_TEST_UNTIL (count_of (self, &onward_entry_type) == 0);
}

/* Back from the mail program: the contact knows that they were in touch, the plan's step is done. */
static void
test_sent (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardLetter) letter = g_object_new (ONWARD_TYPE_LETTER, "kind", "reply-keep", "style", "brief", "language", "en",
                                                  "subject", "Thank you", "body", "Thank you.", "state",
                                                  ONWARD_LETTER_STATE_OPENED, NULL);
  g_autoptr (OnwardFollowUp) step = onward_follow_up_new ("Send the reply", "2026-03-10T09:00");

  g_object_set (letter, "application", onward_record_get_uid (ONWARD_RECORD (self->application)), "contact",
                onward_record_get_uid (ONWARD_RECORD (self->contact)), NULL);
  g_object_set (step, "step", "send-reply", "application", onward_record_get_uid (ONWARD_RECORD (self->application)), NULL);
  onward_test_save (self->store, letter);
  onward_test_save (self->store, step);
  show (self, onward_letter_window_open (self->workspace, onward_record_get_uid (ONWARD_RECORD (letter))));
  onward_test_want_label (self->window, "Did you send it?");
  onward_test_click (onward_test_want_label (self->window, "Yes, It Is Sent"));
  onward_test_want_label (self->window, "Sent: today");
  ONWARD_TEST_UNTIL (has_text (self, &onward_contact_type, ONWARD_CONTACT_LAST, "2026-03-10"));
  g_assert_true (has_text (self, &onward_contact_type, ONWARD_CONTACT_INTERACTIONS, "Thank you"));
  ONWARD_TEST_UNTIL (number_of (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE);
  ONWARD_TEST_UNTIL (number_of (self, &onward_job_application_type, ONWARD_JOB_APPLICATION_KEEP_IN_MIND) == 1);
  ONWARD_TEST_UNTIL (number_of (self, &onward_letter_type, ONWARD_LETTER_STATE) == ONWARD_LETTER_STATE_SENT);
  ONWARD_TEST_UNTIL (*onward_workspace_get_undo_label (self->workspace) != '\0');
  onward_workspace_undo (self->workspace);
  onward_test_want_label (self->window, "Did you send it?");
  ONWARD_TEST_UNTIL (number_of (self, &onward_follow_up_type, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN);
}

/* A letter kept as a template has slots again, and another letter fills them. */
static void
test_template (Scene *self, gconstpointer data)
{
  write_about (self, "reply");
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  onward_test_type ("the coffee");
  gtk_widget_activate_action (GTK_WIDGET (self->window), "letter.keep-template", NULL);
  ONWARD_TEST_UNTIL (count_of (self, &onward_letter_template_type) == 1);
  g_assert_true (has_text (self, &onward_letter_template_type, ONWARD_LETTER_TEMPLATE_BODY, "Hello {name},"));
  g_assert_true (has_text (self, &onward_letter_template_type, ONWARD_LETTER_TEMPLATE_BODY, "role of {role}, and for the coffee"));
  close_window (self);
  write_about (self, "");
  onward_test_want_label (self->window, "Your Own");
  onward_test_click (onward_test_want_label (self->window, "Thank you for letting me know"));
  ONWARD_TEST_UNTIL (onward_test_see (self->window, "paper") != NULL);
  onward_test_key ("ctrl+Home");
  onward_test_type ("Good morning! ");
  ONWARD_TEST_UNTIL (count_of (self, &onward_letter_type) == 2);
}

/* The tone and the language change what nobody touched; the person's own words can come back. */
static void
test_other_language (Scene *self, gconstpointer data)
{
  write_about (self, "reply");
  onward_test_want_label (self->window, "One gap is yours to fill; Tab goes there.");
  onward_test_type ("den Rundgang");
  ONWARD_TEST_UNTIL (count_of (self, &onward_letter_type) == 1);
  gtk_drop_down_set_selected (onward_test_want (self->window, "language_choice"), 1);
  ONWARD_TEST_UNTIL (has_text (self, &onward_letter_type, ONWARD_LETTER_BODY, "Hallo Ada Park,\n\ndanke für Ihre Nachricht"));
  onward_test_click (onward_test_want_label (self->window, "Undo"));
  ONWARD_TEST_UNTIL (has_text (self, &onward_letter_type, ONWARD_LETTER_BODY, "for den Rundgang"));
}

static void
test_list (Scene *self, gconstpointer data)
{
  g_autoptr (OnwardLetter) letter = g_object_new (ONWARD_TYPE_LETTER, "subject", "A word of thanks", "body", "Thank you.",
                                                  "kind", "thanks", "language", "en", "style", "warm", NULL);

  onward_test_save (self->store, letter);
  show (self, onward_letters_window_new (self->workspace, ""));
  onward_test_click (onward_test_want_label (self->window, "A word of thanks"));
  ONWARD_TEST_UNTIL (onward_test_see (self->window, "paper") != NULL);
  onward_test_click (onward_test_want_label (self->window, "Templates"));
  onward_test_click (onward_test_want_label (self->window, "Add a Template"));
  onward_test_type ("Three lines");
  ONWARD_TEST_UNTIL (has_text (self, &onward_letter_template_type, ONWARD_LETTER_TEMPLATE_TITLE, "Three lines"));
}

static void
test_link (void)
{
  const OnwardMail mail = { "ada+jobs@example.com", "50 % & more?", "Dear Ada,\nthank you = danke für #1" };
  const OnwardMail bare = { "", "Hi", "" };
  g_autofree char *link = onward_mail_dup_link (&mail);
  g_autofree char *bare_link = onward_mail_dup_link (&bare);

  g_assert_cmpstr (link, ==,
                   "mailto:ada%2Bjobs@example.com?subject=50%20%25%20%26%20more%3F"
                   "&body=Dear%20Ada%2C%0D%0Athank%20you%20%3D%20danke%20f%C3%BCr%20%231");
  g_assert_cmpstr (bare_link, ==, "mailto:?subject=Hi&body=");
}

int
main (int argc, char **argv)
{
  onward_test_display_init (&argc, &argv);
#define ADD(name, when, function) g_test_add ("/letter-window/" name, Scene, when, set_up, function, tear_down)
  ADD ("fill-gaps", NULL, test_fill_gaps);
  ADD ("tab", NULL, test_tab);
  ADD ("go-on", NULL, test_go_on);
  ADD ("hello", NULL, test_hello);
  ADD ("untouched", NULL, test_untouched);
  ADD ("choose-kind", NULL, test_choose_kind);
  ADD ("copied", NULL, test_copied);
  ADD ("copied-resting", "today", test_copied);
  ADD ("rest", "today", test_rest);
  ADD ("no-rest-wanted", "today", test_no_rest_wanted);
  ADD ("guard", NULL, test_guard);
  ADD ("sent", NULL, test_sent);
  ADD ("template", NULL, test_template);
  ADD ("other-language", NULL, test_other_language);
  ADD ("list", NULL, test_list);
  g_test_add_func ("/letter-window/link", test_link);
  return g_test_run ();
}
