/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-import-window.h"
#include "onward-contact-transfer.h"
#include "onward-contact.h"
#include "onward-test-display.h"

#include <glib/gstdio.h>
#include <string.h>

/* A person in front of a file. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store; /* borrowed */
  GtkWindow *window; /* weak pointer */
  char *path;
} Scene;

static void
set_up (Scene *self, gconstpointer data)
{
  int fd = g_file_open_tmp ("people-XXXXXX.txt", &self->path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
}

static void
tear_down (Scene *self, gconstpointer data)
{
  if (self->window != NULL)
    gtk_window_close (self->window);
  ONWARD_TEST_UNTIL (self->window == NULL);
  g_settings_reset (onward_workspace_get_settings (self->workspace), "people-columns");
  onward_test_workspace_close (self->workspace);
  g_unlink (self->path);
  g_free (self->path);
}

static void
open_file (Scene *self, const char *text)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);

  g_assert_true (g_file_set_contents (self->path, text, -1, NULL));
  g_set_weak_pointer (&self->window, onward_contact_import_window_new (self->workspace, file));
  gtk_window_present (self->window);
  onward_test_focus_window (self->window);
}

static GPtrArray *
contacts (Scene *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_contact_type);

  onward_query_order_by (query, ONWARD_CONTACT_NAME, FALSE);
  return onward_test_find (self->store, query);
}

static guint
count (Scene *self)
{
  g_autoptr (GPtrArray) all = contacts (self);

  return all->len;
}

static char *
dup_text (Scene *self, guint place, guint field)
{
  g_autoptr (GPtrArray) all = contacts (self);

  g_assert_cmpuint (all->len, >, place);
  return g_strdup (onward_record_get_text (all->pdata[place], field));
}

#define CARDS \
  "BEGIN:VCARD\nVERSION:4.0\nFN:Ada Berg\nEMAIL:ada@norrland.example\nTEL:12345\nTITLE:Other\nEND:VCARD\n" \
  "BEGIN:VCARD\nVERSION:4.0\nFN:Mai Tran\nNOTE:Met at the fair\nEND:VCARD\n" \
  "BEGIN:VCARD\nVERSION:4.0\nFN:Tomasz Nowak\nEND:VCARD\n" \
  "BEGIN:VCARD\nVERSION:4.0\nNOTE:nobody\nEND:VCARD\n"

static void
save_ada (Scene *self)
{
  g_autoptr (OnwardContact) ada = g_object_new (ONWARD_TYPE_CONTACT, "name", "Ada Sund", "mail", "ada@norrland.example",
                                                "role", "Head", NULL);

  onward_test_save (self->store, ada);
}

/* One is filled, one comes in, one is left out; then all of it is undone at once. */
static void
test_bring_in (Scene *self, gconstpointer data)
{
  g_autofree char *phone = NULL;
  g_autofree char *role = NULL;
  g_autofree char *name = NULL;
  g_autofree char *undone = NULL;

  save_ada (self);
  open_file (self, CARDS);
  onward_test_want_label (self->window, "2 new · 1 with something to add");
  onward_test_want_label (self->window, "Adds to Ada Sund: phone · Other · ada@norrland.example · 12345");
  onward_test_want_label (self->window, "1 line cannot be read");
  onward_test_click (onward_test_want_label (self->window, "Tomasz Nowak"));
  onward_test_want_label (self->window, "1 new · 1 with something to add · 1 left as it is");
  g_assert_cmpuint (count (self), ==, 1);
  onward_test_click (onward_test_want (self->window, "next_button"));
  ONWARD_TEST_UNTIL (self->window == NULL);

  g_assert_cmpuint (count (self), ==, 2);
  name = dup_text (self, 0, ONWARD_CONTACT_NAME);
  phone = dup_text (self, 0, ONWARD_CONTACT_PHONE);
  role = dup_text (self, 0, ONWARD_CONTACT_ROLE);
  g_assert_cmpstr (name, ==, "Ada Sund");
  g_assert_cmpstr (phone, ==, "12345");
  g_assert_cmpstr (role, ==, "Head");
  g_assert_cmpstr (onward_workspace_get_undo_label (self->workspace), ==, "2 people brought in");
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self) == 1);
  undone = dup_text (self, 0, ONWARD_CONTACT_PHONE);
  g_assert_cmpstr (undone, ==, "");
}

/* The same address, and yet somebody else. */
static void
test_someone_else (Scene *self, gconstpointer data)
{
  save_ada (self);
  open_file (self, CARDS);
  onward_test_click (onward_test_want_label (self->window, "Someone Else"));
  onward_test_want_label (self->window, "New, beside Ada Sund · Other · ada@norrland.example · 12345");
  onward_test_want_label (self->window, "3 new");
  onward_test_click (onward_test_want_label (self->window, "Same Person"));
  onward_test_want_label (self->window, "2 new · 1 with something to add");
  onward_test_click (onward_test_want_label (self->window, "Someone Else"));
  onward_test_want_label (self->window, "3 new");
  onward_test_click (onward_test_want (self->window, "next_button"));
  ONWARD_TEST_UNTIL (self->window == NULL);
  g_assert_cmpuint (count (self), ==, 4);
}

static void
test_leave_out (Scene *self, gconstpointer data)
{
  open_file (self, CARDS);
  onward_test_want_label (self->window, "3 new");
  onward_test_click (onward_test_want_label (self->window, "Leave All Out"));
  onward_test_want_label (self->window, "0 new · 3 left as they are");
  g_assert_false (gtk_widget_get_sensitive (onward_test_want (self->window, "next_button")));
  onward_test_click (onward_test_want_label (self->window, "Take All"));
  onward_test_want_label (self->window, "3 new");
  onward_test_key ("Escape");
  ONWARD_TEST_UNTIL (self->window == NULL);
  g_assert_cmpuint (count (self), ==, 0);
}

static void
test_faults (Scene *self, gconstpointer data)
{
  g_autofree char *text = NULL;
  GtkTextIter start, end;
  GtkTextBuffer *buffer;

  open_file (self, CARDS);
  onward_test_click (onward_test_want_label (self->window, "Show"));
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (onward_test_want (self->window, "lines")));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  g_assert_cmpstr (text, ==, "Line 17: a card without a name\n");
  onward_test_click (onward_test_want_label (self->window, "Back"));
  onward_test_want_label (self->window, "3 new");
}

/* What the columns are is asked once for each sort of table. */
static void
test_columns (Scene *self, gconstpointer data)
{
  const char *table = "Who;Firm & place\nAda;Norrland\nMai;<Larkmoor>\n";
  g_autofree char *organisation = NULL;
  GtkWidget *row;

  open_file (self, table);
  onward_test_want_label (self->window, "such as “Norrland”");
  g_assert_false (gtk_widget_get_sensitive (onward_test_want (self->window, "next_button")));
  row = gtk_widget_get_ancestor (onward_test_want_label (self->window, "Who"), ADW_TYPE_COMBO_ROW);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), ONWARD_COLUMN_NAME);
  row = gtk_widget_get_ancestor (onward_test_want_label (self->window, "Firm & place"), ADW_TYPE_COMBO_ROW);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), ONWARD_COLUMN_ORGANISATION);
  onward_test_click (onward_test_want (self->window, "next_button"));
  onward_test_want_label (self->window, "2 new");
  onward_test_click (onward_test_want (self->window, "next_button"));
  ONWARD_TEST_UNTIL (self->window == NULL);
  organisation = dup_text (self, 1, ONWARD_CONTACT_ORGANISATION);
  g_assert_cmpstr (organisation, ==, "<Larkmoor>");

  open_file (self, table);
  onward_test_want_label (self->window, "Who");
  onward_test_click (onward_test_want (self->window, "next_button"));
  onward_test_want_label (self->window, "0 new · 2 left as they are");
  onward_test_want_label (self->window, "Here already: Mai · <Larkmoor>");
}

static void
test_no_people (Scene *self, gconstpointer data)
{
  open_file (self, "some words\nand nothing more\n");
  onward_test_want_label (self->window, "This File Cannot Be Read");
  onward_test_want_label (self->window, "This is neither a file of vCards nor a table with a head and columns.");
  gtk_window_close (self->window);
  ONWARD_TEST_UNTIL (self->window == NULL);
  open_file (self, "BEGIN:VCARD\nNOTE:x\nEND:VCARD\n");
  onward_test_want (self->window, "lines");
  g_assert_cmpuint (count (self), ==, 0);
}

/* Long words in a list and a table, and a window of 360 pixels. */
static void
test_narrow (Scene *self, gconstpointer data)
{
  static const char *const files[] = {
    "BEGIN:VCARD\nFN:Somebody with a name that is much longer than most names are, in more than one language\n"
    "ORG:A company with a very long name that goes on and on GmbH & Co. KG\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Somebody with a name that is much longer than most names are, in more than one language\n"
    "ORG:A company with a very long name that goes on and on GmbH & Co. KG\nEND:VCARD\n",
    "A title of a column that is much longer than titles of columns are;Another that is as long as it is useless\nx;y\n",
  };
  static const char *const words[] = { "1 new · 1 twice in the file",
                                       "A title of a column that is much longer than titles of columns are" };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      int minimum;

      open_file (self, files[i]);
      onward_test_want_label (self->window, words[i]);
      gtk_widget_measure (GTK_WIDGET (self->window), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
      gtk_window_close (self->window);
      ONWARD_TEST_UNTIL (self->window == NULL);
    }
}

static void
written_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_assert_true (onward_contact_write_finish (ONWARD_STORE (store), result, data, NULL));
}

/* What goes out in any form is known when it comes back. */
static void
test_write (Scene *self, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);

  save_ada (self);
  for (guint format = 0; format <= ONWARD_CONTACT_FORMAT_CSV; format++)
    {
      g_autofree char *text = NULL;
      guint n = 0;

      onward_contact_write_async (self->store, file, (OnwardContactFormat) format, written_cb, &n);
      ONWARD_TEST_UNTIL (n == 1);
      g_assert_true (g_file_get_contents (self->path, &text, NULL, NULL));
      g_assert_nonnull (strstr (text, "Ada Sund"));
      open_file (self, text);
      onward_test_want_label (self->window, "0 new · 1 left as it is");
      gtk_window_close (self->window);
      ONWARD_TEST_UNTIL (self->window == NULL);
    }
}

#define ADD(name, test) g_test_add ("/contact-files/" name, Scene, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  onward_test_display_init (&argc, &argv);
  ADD ("bring-in", test_bring_in);
  ADD ("someone-else", test_someone_else);
  ADD ("leave-out", test_leave_out);
  ADD ("faults", test_faults);
  ADD ("columns", test_columns);
  ADD ("no-people", test_no_people);
  ADD ("narrow", test_narrow);
  ADD ("write", test_write);
  return g_test_run ();
}
