/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calendar-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "onward-contact.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-test-diary.h"

#define MOMENT G_GINT64_CONSTANT (1773133200) /* 2026-03-10 09:00 UTC */
#define DAY (24 * 60 * 60)

typedef struct
{
  OnwardStore *store;
  GDateTime *now;
  char *folder;
  GFile *file;
  guint n_items;
  GError *error;
  gboolean done;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = onward_test_diary_path ();

  fixture->store = onward_test_store_open (path, NULL);
  fixture->now = g_date_time_new_from_unix_utc (MOMENT);
  fixture->folder = g_dir_make_tmp ("onward-calendar-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, "out.ics", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  onward_test_store_close (fixture->store);
  g_file_delete (fixture->file, NULL, NULL);
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_clear_error (&fixture->error);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_date_time_unref (fixture->now);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;

  onward_calendar_file_save_finish (ONWARD_STORE (store), result, &fixture->n_items, &fixture->error);
  fixture->done = TRUE;
}

/* Returns: (transfer full): what is in the file, without the folds; NULL when there is none */
static char *
save (Fixture *fixture, const char *interview)
{
  char *text = NULL;
  GString *unfolded;

  fixture->done = FALSE;
  onward_calendar_file_save_async (fixture->store, interview, fixture->now, fixture->file, NULL, saved_cb, fixture);
  ONWARD_TEST_UNTIL (fixture->done);
  if (!g_file_load_contents (fixture->file, NULL, &text, NULL, NULL, NULL))
    return NULL;
  unfolded = g_string_new (text);
  g_string_replace (unfolded, "\r\n ", "", 0);
  g_free (text);
  return g_string_free (unfolded, FALSE);
}

static OnwardInterview *
add_interview (Fixture *fixture, const char *starts, const char *application, const char *const *contacts)
{
  OnwardInterview *interview = onward_interview_new ();

  g_object_set (interview, "starts", starts, "application", application, "contacts", contacts, NULL);
  onward_test_save (fixture->store, interview);
  return interview;
}

static OnwardFollowUp *
add_follow_up (Fixture *fixture, const char *title, OnwardFollowUpState state, gint64 acted)
{
  OnwardFollowUp *follow_up = onward_follow_up_new (title, "2026-03-09T09:00");

  g_object_set (follow_up, "state", state, "acted", acted, NULL);
  onward_test_save (fixture->store, follow_up);
  return follow_up;
}

static void
test_one (Fixture *fixture, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) application = onward_job_application_new ();
  g_autoptr (OnwardContact) ada = onward_contact_new ("Ada Park");
  g_autoptr (OnwardInterview) interview = NULL;
  g_autoptr (OnwardInterview) other = NULL;
  const char *contacts[] = { NULL, "gone", NULL };
  g_autofree char *text = NULL;
  GStatBuf info;

  g_object_set (application, "employer", "Norrland", NULL);
  onward_test_save (fixture->store, application);
  onward_test_save (fixture->store, ada);
  contacts[0] = onward_record_get_uid (ONWARD_RECORD (ada));
  interview = add_interview (fixture, "2026-03-01T10:00", onward_record_get_uid (ONWARD_RECORD (application)), contacts);
  other = add_interview (fixture, "2026-03-20T10:00", "", NULL);
  text = save (fixture, onward_record_get_uid (ONWARD_RECORD (interview)));
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->n_items, ==, 1);
  g_assert_nonnull (strstr (text, "SUMMARY:First interview at Norrland\r\n"));
  g_assert_nonnull (strstr (text, "DESCRIPTION:Ada Park\r\n"));
  g_assert_null (strstr (text, onward_record_get_uid (ONWARD_RECORD (other))));
  /* It is the person's own. */
  g_assert_no_errno (g_stat (g_file_peek_path (fixture->file), &info));
  g_assert_cmpuint (info.st_mode & 0077, ==, 0);
}

static void
test_all (Fixture *fixture, gconstpointer data)
{
  g_autoptr (OnwardInterview) past = add_interview (fixture, "2026-03-09T10:00", "", NULL);
  g_autoptr (OnwardInterview) coming = add_interview (fixture, "2026-03-20T10:00", "", NULL);
  g_autoptr (OnwardInterview) unset = add_interview (fixture, "", "", NULL);
  g_autoptr (OnwardFollowUp) open = add_follow_up (fixture, "Still open", ONWARD_FOLLOW_UP_OPEN, 0);
  g_autoptr (OnwardFollowUp) done = add_follow_up (fixture, "Done late", ONWARD_FOLLOW_UP_DONE, MOMENT - 3 * DAY);
  g_autoptr (OnwardFollowUp) old = add_follow_up (fixture, "Done long ago", ONWARD_FOLLOW_UP_DONE, MOMENT - 90 * DAY);
  g_autofree char *text = save (fixture, "");

  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->n_items, ==, 3);
  g_assert_nonnull (strstr (text, onward_record_get_uid (ONWARD_RECORD (coming))));
  g_assert_null (strstr (text, onward_record_get_uid (ONWARD_RECORD (past))));
  g_assert_nonnull (strstr (text, "SUMMARY:Still open\r\n"));
  g_assert_nonnull (strstr (text, "SUMMARY:Done late\r\n"));
  g_assert_null (strstr (text, "Done long ago"));
}

/* Nothing is left behind where the file cannot be written, and the answer says why. */
static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) inside = g_file_get_child (fixture->file, "no/folder.ics");
  g_autofree char *text = NULL;

  g_set_object (&fixture->file, inside);
  text = save (fixture, "");
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (text);
}

static void
test_gone (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = save (fixture, "not-there");

  g_assert_nonnull (fixture->error);
  g_assert_null (text);
}

int
main (int argc, char *argv[])
{
  onward_test_init (&argc, &argv);
  g_test_add ("/commands/calendar-file/one", Fixture, NULL, set_up, test_one, tear_down);
  g_test_add ("/commands/calendar-file/all", Fixture, NULL, set_up, test_all, tear_down);
  g_test_add ("/commands/calendar-file/no-folder", Fixture, NULL, set_up, test_no_folder, tear_down);
  g_test_add ("/commands/calendar-file/gone", Fixture, NULL, set_up, test_gone, tear_down);
  return g_test_run ();
}
