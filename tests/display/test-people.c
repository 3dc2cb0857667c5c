/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-page.h"
#include "onward-company.h"
#include "onward-contact.h"
#include "onward-contacts-section.h"
#include "onward-employers-view.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-in-touch-window.h"
#include "onward-interactions-list.h"
#include "onward-interactions.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-lesson.h"
#include "onward-nudge-watch.h"
#include "onward-people-view.h"
#include "onward-reapproach-watch.h"
#include "onward-test-display.h"
#include "onward-who-next.h"

/* People and employers, on their pages and where they are met. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  GtkWidget *view;
  GtkWindow *window;
} People;

static void
set_up (People *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
}

static void
tear_down (People *self, gconstpointer data)
{
  if (self->window != NULL)
    onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

static void
show (People *self, GType type, int width)
{
  self->view = g_object_new (type, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (self->view, width, 700);
}

static OnwardRecord *
add_contact (People *self, const char *name, OnwardCircle circle, const char *organisation, const char *last)
{
  g_autofree char *items = onward_interactions_add ("[]", last, ONWARD_INTERACTION_CALL, "The talk on tracing");
  g_autoptr (OnwardRecord) contact = g_object_new (ONWARD_TYPE_CONTACT, "name", name, "circle", circle, "organisation",
                                                   organisation, "interactions", *last != '\0' ? items : "[]", NULL);

  onward_test_save (self->store, contact);
  return onward_test_load (self->store, &onward_contact_type, onward_record_get_uid (contact));
}

static OnwardRecord *
add_application (People *self, const char *employer, const char *role)
{
  g_autoptr (OnwardRecord) application = g_object_new (ONWARD_TYPE_JOB_APPLICATION, "employer", employer, "role", role, NULL);

  onward_job_application_add_event (ONWARD_JOB_APPLICATION (application), "2026-03-01", ONWARD_STAGE_APPLIED,
                                    ONWARD_ENDING_NONE, ONWARD_TOLD_UNKNOWN, "");
  onward_test_save (self->store, application);
  return onward_test_load (self->store, &onward_job_application_type, onward_record_get_uid (application));
}

static guint
count (People *self, const OnwardRecordType *type)
{
  g_autoptr (OnwardQuery) query = onward_query_new (type);
  g_autoptr (GPtrArray) found = onward_test_find (self->store, query);

  return found->len;
}

static GPtrArray *
read_interactions (OnwardRecord *contact)
{
  return onward_interactions_read (onward_record_get_text (contact, ONWARD_CONTACT_INTERACTIONS));
}

/* A person's page */

static OnwardRecord *
find_contact (People *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_contact_type);
  g_autoptr (GPtrArray) found = onward_test_find (self->store, query);

  return found->len > 0 ? g_object_ref (found->pdata[0]) : NULL;
}

/* By keyboard: a new person, that one called them, with a word; undone by the button. */
static void
test_interactions (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) contact = NULL;
  g_autoptr (GPtrArray) noted = NULL;
  g_autoptr (GPtrArray) taken = NULL;
  GtkWidget *row;
  const OnwardInteraction *first;

  show (self, ONWARD_TYPE_PEOPLE_VIEW, 900);
  onward_section_create (ONWARD_SECTION (self->view));
  onward_test_type ("Ada Park");
  ONWARD_TEST_UNTIL (count (self, &onward_contact_type) == 1);
  contact = find_contact (self);
  /* In a field the keys are letters. */
  g_assert_cmpstr (onward_record_get_text (contact, ONWARD_CONTACT_INTERACTIONS), ==, "[]");
  gtk_widget_grab_focus (onward_test_want (self->window, "support_switch"));
  onward_test_key ("c");
  onward_test_type ("About the team");
  ONWARD_TEST_UNTIL (strstr (onward_record_get_text (contact, ONWARD_CONTACT_INTERACTIONS), "About the team") != NULL);
  gtk_widget_grab_focus (onward_test_want (self->window, "support_switch"));
  onward_test_key ("e");
  ONWARD_TEST_UNTIL (strstr (onward_record_get_text (contact, ONWARD_CONTACT_INTERACTIONS), "event") != NULL);
  noted = read_interactions (contact);
  g_assert_cmpuint (noted->len, ==, 2);
  first = noted->pdata[0];
  g_assert_cmpint (first->kind, ==, ONWARD_INTERACTION_CALL);
  g_assert_cmpstr (first->day, ==, "2026-03-10");
  g_assert_cmpstr (onward_record_get_text (contact, ONWARD_CONTACT_LAST), ==, "2026-03-10");
  onward_test_want_label (self->window, "Event, today");
  onward_test_click (onward_test_want_label (onward_test_want (self->window, "buttons"), "Mail"));
  ONWARD_TEST_UNTIL (strstr (onward_record_get_text (contact, ONWARD_CONTACT_INTERACTIONS), "mail") != NULL);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  /* The newest stands first. */
  row = onward_test_see_type (onward_test_see_type (self->window, ONWARD_TYPE_INTERACTIONS_LIST, 0), ADW_TYPE_ENTRY_ROW, 0);
  onward_test_click (onward_test_see_type (row, GTK_TYPE_BUTTON, 1)); /* behind that of the day */
  ONWARD_TEST_UNTIL (strstr (onward_record_get_text (contact, ONWARD_CONTACT_INTERACTIONS), "mail") == NULL);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (strstr (onward_record_get_text (contact, ONWARD_CONTACT_INTERACTIONS), "mail") != NULL);
  taken = read_interactions (contact);
  g_assert_cmpuint (taken->len, ==, 3);
}

/* What the page knows: how long it has been quiet, and all that has to do with the person. */
static void
test_contact_page (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) ada = add_contact (self, "Ada Park", ONWARD_CIRCLE_NETWORK, "Halden", "2025-10-01");
  const char *people[] = { onward_record_get_uid (ada), NULL };
  g_autoptr (OnwardRecord) application = add_application (self, "Mirador", "Nurse");
  g_autoptr (OnwardRecord) draft = onward_record_dup_draft (application);
  g_autoptr (OnwardRecord) interview = g_object_new (ONWARD_TYPE_INTERVIEW, "starts", "2026-03-12T10:00", "contacts", people,
                                                     NULL);
  g_autoptr (OnwardRecord) lesson = g_object_new (ONWARD_TYPE_LESSON, "text", "Why before how", "contact", people[0], NULL);
  g_autoptr (OnwardRecord) goal = g_object_new (ONWARD_TYPE_GOAL, "title", "Learn SQL", "column", ONWARD_GOAL_COLUMN_DONE,
                                                "done-on", "2026-03-01", NULL);
  GtkWidget *linked;

  onward_record_set_text (draft, ONWARD_JOB_APPLICATION_CONTACT, people[0]);
  onward_test_save (self->store, draft);
  onward_test_save (self->store, interview);
  onward_test_save (self->store, goal);
  show (self, ONWARD_TYPE_PEOPLE_VIEW, 900);
  onward_test_click (onward_test_want_label (self->window, "Ada Park"));
  onward_test_want_label (self->window, "has grown quiet");
  onward_test_want_label (self->window, "has grown quiet · Call, 1 October 2025: The talk on tracing");
  onward_test_want_label (onward_test_want (self->window, "learnt"), "Learn SQL");
  linked = onward_test_want (self->window, "linked");
  onward_test_want_label (linked, "Mirador");
  onward_test_want_label (linked, "Interviews");
  g_assert_null (onward_test_see_label (linked, "Why before how"));
  onward_test_save (self->store, lesson);
  onward_test_want_label (linked, "Why before how");
  /* Resting, nothing is said any more. */
  onward_test_click (onward_test_want (self->window, "paused_switch"));
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "has grown quiet") == NULL);
}

/* The circle's interval, until the person has one of their own. */
static void
test_intervals (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) ada = add_contact (self, "Ada Park", ONWARD_CIRCLE_MENTOR, "Halden", "2026-02-20");
  GtkWindow *window;
  GtkWidget *spin;

  show (self, ONWARD_TYPE_PEOPLE_VIEW, 900);
  onward_test_click (onward_test_want_label (self->window, "Ada Park"));
  onward_test_want_label (self->window, "0 is as for their circle: every 60 days.");
  g_assert_null (onward_test_see_label (self->window, "good to write"));
  gtk_widget_activate_action (self->view, "people.intervals", NULL);
  ONWARD_TEST_UNTIL (ONWARD_IS_IN_TOUCH_WINDOW (onward_test_top_window ()));
  window = onward_test_top_window ();
  onward_test_focus_window (window);
  spin = onward_test_see_type (window, GTK_TYPE_SPIN_BUTTON, ONWARD_CIRCLE_MENTOR);
  gtk_widget_grab_focus (spin);
  onward_test_key ("ctrl+a");
  onward_test_type ("14\n");
  onward_test_key ("Escape");
  onward_test_focus_window (self->window);
  onward_test_want_label (self->window, "0 is as for their circle: every 14 days.");
  onward_test_want_label (self->window, "good to write");
}

/* 5,000 people: the list is there at once, and finding one of them takes no longer than typing. */
static void
test_many (People *self, gconstpointer data)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  gint64 start;

  for (guint i = 0; i < 5000; i++)
    {
      g_autofree char *name = g_strdup_printf ("Person %04u", i);
      g_autofree char *organisation = g_strdup_printf ("Employer %u", i % 400);

      g_ptr_array_add (drafts, g_object_new (ONWARD_TYPE_CONTACT, "name", name, "organisation", organisation, "circle",
                                             ONWARD_CIRCLE_NETWORK, NULL));
    }
  onward_store_save_async (self->store, drafts, NULL, NULL, NULL);
  ONWARD_TEST_UNTIL (count (self, &onward_contact_type) == 5000);
  start = g_get_monotonic_time ();
  show (self, ONWARD_TYPE_PEOPLE_VIEW, 900);
  onward_test_want_label (self->window, "Person 0000");
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
  onward_section_focus_filter (ONWARD_SECTION (self->view));
  onward_test_type ("4321");
  start = g_get_monotonic_time ();
  onward_test_want_label (self->window, "Person 4321");
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "Person 0000") == NULL);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
}

/* Who next */

static OnwardWhoNext *
show_who_next (People *self)
{
  OnwardWhoNext *next;

  self->view = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->window = onward_test_window_new (self->view, 720, 500);
  next = onward_who_next_new (self->workspace, GTK_BOX (self->view));
  onward_who_next_set_awake (next, TRUE);
  return next;
}

/* Whom to write to, with the last words; noting a mail takes them off, and undoing puts them back. */
static void
test_who_next (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) ada = add_contact (self, "Ada Park", ONWARD_CIRCLE_NETWORK, "Halden", "2025-12-02");
  g_autoptr (OnwardRecord) bo = add_contact (self, "Bo Lind", ONWARD_CIRCLE_NETWORK, "Halden", "2026-03-02");
  g_autoptr (OnwardWhoNext) next = show_who_next (self);
  g_autoptr (GPtrArray) interactions = NULL;

  onward_test_want_label (self->window, "Ada Park");
  onward_test_want_label (self->window, "good to write");
  onward_test_want_label (self->window, "Call, 2 December 2025: The talk on tracing");
  g_assert_null (onward_test_see_label (self->window, "Bo Lind"));
  onward_test_click (onward_test_want (self->window, "noted_button"));
  onward_test_click (onward_test_want_label (self->window, "Mail"));
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "Ada Park") == NULL);
  interactions = read_interactions (ada);
  g_assert_cmpuint (interactions->len, ==, 2);
  g_assert_cmpstr (((OnwardInteraction *) interactions->pdata[1])->day, ==, "2026-03-10");
  g_assert_cmpint (((OnwardInteraction *) interactions->pdata[1])->kind, ==, ONWARD_INTERACTION_MAIL);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  onward_workspace_undo (self->workspace);
  onward_test_want_label (self->window, "Ada Park");
}

/* At most three, and who was put off comes again after two weeks. */
static void
test_who_later (People *self, gconstpointer data)
{
  const char *const names[] = { "Ada", "Bo", "Cem", "Dora" };
  const char *const days[] = { "2025-10-01", "2025-11-01", "2025-11-15", "2025-12-01" };
  g_autoptr (OnwardWhoNext) next = NULL;
  g_autoptr (GDateTime) soon = g_date_time_new_utc (2026, 3, 23, 9, 0, 0);
  g_autoptr (GDateTime) then = g_date_time_new_utc (2026, 3, 24, 9, 0, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_object_unref (add_contact (self, names[i], ONWARD_CIRCLE_NETWORK, "", days[i]));
  next = show_who_next (self);
  onward_test_want_label (self->window, "Cem");
  g_assert_null (onward_test_see_label (self->window, "Dora"));
  onward_test_click (onward_test_want_label (self->window, "Later"));
  onward_test_want_label (self->window, "Dora");
  g_assert_null (onward_test_see_label (self->window, "Ada"));
  onward_workspace_set_now (self->workspace, soon);
  onward_test_drain ();
  g_assert_null (onward_test_see_label (self->window, "Ada"));
  onward_workspace_set_now (self->workspace, then);
  onward_test_want_label (self->window, "Ada");
}

/* An interview with somebody is being in touch. */
static void
test_who_interview (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) ada = add_contact (self, "Ada Park", ONWARD_CIRCLE_NETWORK, "Halden", "2025-12-01");
  const char *people[] = { onward_record_get_uid (ada), NULL };
  g_autoptr (OnwardRecord) interview = g_object_new (ONWARD_TYPE_INTERVIEW, "starts", "2026-03-09T10:00", "contacts", people,
                                                     NULL);
  g_autoptr (OnwardWhoNext) next = show_who_next (self);

  onward_test_want_label (self->window, "Ada Park");
  onward_test_save (self->store, interview);
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, "Ada Park") == NULL);
}

/* Who one knows there */

static void
test_known (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) ada = add_contact (self, "Ada Park", ONWARD_CIRCLE_NETWORK, "Norrland Data GmbH", "");
  g_autoptr (OnwardRecord) cem = add_contact (self, "Cem Aydin", ONWARD_CIRCLE_NETWORK, "Norrland Care", "");
  g_autoptr (OnwardRecord) application = add_application (self, "norrland data", "Engineer");
  g_autoptr (OnwardRecord) other = add_application (self, "Halden", "Engineer");
  g_autoptr (OnwardRecord) later = NULL;
  OnwardApplicationPage *page = g_object_new (ONWARD_TYPE_APPLICATION_PAGE, NULL);

  onward_application_page_set_workspace (page, self->workspace);
  self->window = onward_test_window_new (GTK_WIDGET (page), 720, 700);
  onward_application_page_show (page, application);
  onward_test_want (self->window, "known");
  onward_test_want_label (onward_test_want (self->window, "known"), "Ada Park");
  g_assert_null (onward_test_see_label (self->window, "Cem Aydin"));
  later = add_contact (self, "Dora Kern", ONWARD_CIRCLE_NETWORK, "NORRLAND DATA", "");
  onward_test_want_label (onward_test_want (self->window, "known"), "Dora Kern");
  onward_application_page_show (page, other);
  ONWARD_TEST_UNTIL (onward_test_see (self->window, "known") == NULL);
}

/* Keep me in mind */

static guint
count_reminders (People *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);
  g_autoptr (GPtrArray) found = NULL;

  onward_query_where_number (query, ONWARD_FOLLOW_UP_KIND, ONWARD_IS, ONWARD_FOLLOW_UP_KIND_IN_TOUCH);
  found = onward_test_find (self->store, query);
  return found->len;
}

/* Asking to be kept in mind brings two reminders; closing the bridge takes them away. */
static void
test_keep_in_mind (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) application = add_application (self, "Halden", "Engineer");
  g_autoptr (OnwardRecord) goal = g_object_new (ONWARD_TYPE_GOAL, "title", "Learn SQL", "column", ONWARD_GOAL_COLUMN_DONE,
                                                "done-on", "2026-03-09", NULL);
  g_autoptr (OnwardRecord) draft = NULL;
  OnwardApplicationPage *page = g_object_new (ONWARD_TYPE_APPLICATION_PAGE, NULL);

  onward_reapproach_watch (self->workspace);
  onward_application_page_set_workspace (page, self->workspace);
  self->window = onward_test_window_new (GTK_WIDGET (page), 720, 700);
  onward_application_page_show (page, application);
  gtk_widget_activate_action (GTK_WIDGET (page), "application.edit", NULL);
  onward_test_click (onward_test_want (self->window, "keep_in_mind"));
  ONWARD_TEST_UNTIL (count_reminders (self) == 2);
  onward_test_click (onward_test_want (self->window, "bridge"));
  ONWARD_TEST_UNTIL (count_reminders (self) == 0);
  onward_test_click (onward_test_want (self->window, "bridge"));
  ONWARD_TEST_UNTIL (count_reminders (self) == 2);
  g_assert_null (onward_test_see (self->window, "learnt"));
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  /* Once it has ended, one comes back with what was learnt since. */
  draft = onward_record_dup_draft (application);
  onward_job_application_add_event (ONWARD_JOB_APPLICATION (draft), "2026-03-08", ONWARD_STAGE_ENDED,
                                    ONWARD_ENDING_FINAL_ROUND, ONWARD_TOLD_CALL, "");
  onward_test_save (self->store, draft);
  onward_test_save (self->store, goal);
  onward_test_want_label (onward_test_want (self->window, "learnt"), "Learn SQL");
  onward_test_click (onward_test_want (self->window, "copy_button"));
  g_assert_true (gdk_clipboard_is_local (gtk_widget_get_clipboard (GTK_WIDGET (page))));
}

/* Employers */

static void
test_employer (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) ada = add_contact (self, "Ada Park", ONWARD_CIRCLE_NETWORK, "Norrland Data GmbH", "");
  g_autoptr (OnwardRecord) one = add_application (self, "norrland data", "Engineer");
  g_autoptr (OnwardRecord) two = add_application (self, "Norrland Data", "Operator");
  g_autoptr (OnwardRecord) not_this = add_application (self, "Norrland Care", "Nurse");
  g_autoptr (OnwardRecord) talk = g_object_new (ONWARD_TYPE_INTERVIEW, "application", onward_record_get_uid (one), "starts",
                                                "2026-03-05T10:00", NULL);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_company_type);
  g_autoptr (GPtrArray) companies = NULL;

  onward_test_save (self->store, talk);
  onward_nudge_watch (self->workspace);
  show (self, ONWARD_TYPE_EMPLOYERS_VIEW, 900);
  onward_section_open (ONWARD_SECTION (self->view), &onward_company_type, "name:Norrland Data");
  onward_test_want_label (self->window, "2 applications · 2 open · 1 interview · 1 person you know");
  /* Looking is no keeping. */
  onward_test_drain ();
  g_assert_cmpuint (count (self, &onward_company_type), ==, 0);
  onward_test_click (onward_test_want (self->window, "today_button"));
  onward_test_click (onward_test_want (self->window, "watched_switch"));
  ONWARD_TEST_UNTIL (count (self, &onward_company_type) == 1);
  companies = onward_test_find (self->store, query);
  ONWARD_TEST_UNTIL (onward_record_get_number (companies->pdata[0], ONWARD_COMPANY_WATCHED) != 0);
  g_assert_cmpstr (onward_record_get_text (companies->pdata[0], ONWARD_COMPANY_NAME), ==, "Norrland Data");
  g_assert_cmpstr (onward_record_get_text (companies->pdata[0], ONWARD_COMPANY_ENGAGED), ==, "2026-03-10");
  onward_test_want_label (self->window, "Watched");
  onward_test_click (onward_test_want (self->window, "nudge_switch"));
  ONWARD_TEST_UNTIL (count (self, &onward_follow_up_type) == 1);
  /* Written otherwise it is the same one. */
  onward_section_open (ONWARD_SECTION (self->view), &onward_company_type, "name:norrland data AG");
  onward_test_drain ();
  g_assert_cmpuint (count (self, &onward_company_type), ==, 1);
  gtk_widget_activate_action (self->view, "view.remove", NULL);
  ONWARD_TEST_UNTIL (count (self, &onward_company_type) == 0);
  g_assert_cmpuint (count (self, &onward_follow_up_type), ==, 0);
  ONWARD_TEST_UNTIL (!onward_workspace_get_busy (self->workspace));
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self, &onward_company_type) == 1);
}

static void
test_narrow (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) ada = add_contact (self, "Wolfgang Amadeus Theophilus of the Long Name", ONWARD_CIRCLE_NETWORK,
                                              "Norrland Data GmbH", "2025-12-01");
  const GType types[] = { ONWARD_TYPE_PEOPLE_VIEW, ONWARD_TYPE_EMPLOYERS_VIEW, ONWARD_TYPE_CONTACTS_SECTION };
  g_autoptr (OnwardWhoNext) next = NULL;
  int minimum;

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      show (self, types[i], 360);
      onward_test_drain ();
      gtk_widget_measure (self->view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
      onward_test_window_close (self->window);
    }
  next = show_who_next (self);
  onward_test_want (self->window, "noted_button");
  gtk_widget_measure (self->view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 312);
}

/* Where the list is all that there is room for, one click on a row leads behind it. */
static void
test_one_click (People *self, gconstpointer data)
{
  g_autoptr (OnwardRecord) ada = add_contact (self, "Ada Park", ONWARD_CIRCLE_NETWORK, "Halden", "");
  g_autoptr (OnwardRecord) company = g_object_new (ONWARD_TYPE_COMPANY, "name", "Halden", NULL);

  onward_test_save (self->store, company);
  show (self, ONWARD_TYPE_PEOPLE_VIEW, 360);
  onward_test_click (onward_test_want_label (self->window, "Ada Park"));
  onward_test_want (self->window, "support_switch");
  onward_test_window_close (self->window);
  show (self, ONWARD_TYPE_EMPLOYERS_VIEW, 360);
  onward_test_click (onward_test_want_label (self->window, "Halden"));
  onward_test_want (self->window, "watched_switch");
}

#define ADD(name, func) g_test_add (name, People, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  ADD ("/contacts/page/interactions", test_interactions);
  ADD ("/contacts/page/all", test_contact_page);
  ADD ("/contacts/page/intervals", test_intervals);
  ADD ("/contacts/many", test_many);
  ADD ("/contacts/who-next/noted", test_who_next);
  ADD ("/contacts/who-next/later", test_who_later);
  ADD ("/contacts/who-next/interview", test_who_interview);
  ADD ("/contacts/known", test_known);
  ADD ("/contacts/keep-in-mind", test_keep_in_mind);
  ADD ("/contacts/employer", test_employer);
  ADD ("/contacts/narrow", test_narrow);
  ADD ("/contacts/one-click", test_one_click);
  return g_test_run ();
}
