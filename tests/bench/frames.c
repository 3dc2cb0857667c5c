/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* frames DIARY KILOBYTES KEYS: types so many letters into an entry of that size, in the middle of its
 * text, with the journal of the diary beside it, and prints for each how long the interface was held
 * at most before it could answer again: what comes of a letter, its frame, and what is saved.  In
 * microseconds. */

#include "config.h"

#include <poll.h>
#include <stdlib.h>

#include "onward-entry.h"
#include "onward-journal-section.h"
#include "onward-widgets.h"
#include "words.h"

/* As fast as fingers are, and slower than the editor's wait before it saves now and then. */
#define BETWEEN_LETTERS_MS 60
#define LETTERS_OF_A_BURST 10
#define BETWEEN_BURSTS_MS 700

static gint64 woke;
static gint64 longest;

/* The loop is held from when it wakes until it may sleep again. */
static int
poll_timed (GPollFD *fds, guint n_fds, int timeout)
{
  int n;

  if (woke != 0)
    longest = MAX (longest, g_get_monotonic_time () - woke);
  n = poll ((struct pollfd *) fds, n_fds, timeout);
  woke = g_get_monotonic_time ();
  return n;
}

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
stop_at (GError *error)
{
  if (error == NULL)
    return;
  g_printerr ("frames: %s\n", error->message);
  exit (1);
}

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
rest (guint milliseconds)
{
  gboolean awake = FALSE;

  g_timeout_add (milliseconds, wake_cb, &awake);
  while (!awake)
    g_main_context_iteration (NULL, TRUE);
}

static OnwardStore *
open_store (const char *path)
{
  OnwardStore *store = onward_store_new (path);
  g_autoptr (GAsyncResult) opened = NULL;
  GError *error = NULL;

  onward_store_open_async (store, NULL, answer_cb, &opened);
  while (opened == NULL)
    g_main_context_iteration (NULL, TRUE);
  onward_store_open_finish (store, opened, &error);
  stop_at (error);
  return store;
}

static OnwardRecord *
save_entry (OnwardStore *store, gsize size)
{
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_NOTE, "2026-03-10T10:00"));
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GAsyncResult) saved = NULL;
  BenchWords *words = bench_words_new ();
  GError *error = NULL;

  while (text->len < size)
    {
      g_autofree char *paragraph = bench_words_make_text (words, 80);

      g_string_append_printf (text, "%s\n\n", paragraph);
    }
  bench_words_free (words);
  onward_record_set_text (entry, ONWARD_ENTRY_TEXT, text->str);
  onward_store_save_one_async (store, entry, NULL, answer_cb, &saved);
  while (saved == NULL)
    g_main_context_iteration (NULL, TRUE);
  onward_store_save_finish (store, saved, &error);
  stop_at (error);
  return entry;
}

/* The text view on show that holds the most. */
static GtkTextView *
find_text (GtkWidget *widget)
{
  GtkTextView *found = GTK_IS_TEXT_VIEW (widget) && gtk_widget_get_mapped (widget) ? GTK_TEXT_VIEW (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkTextView *other = find_text (child);

      if (other != NULL && (found == NULL || gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (other)) >
                                                gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (found))))
        found = other;
    }
  return found;
}

static void
go_to_middle (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter middle;

  gtk_text_buffer_get_iter_at_offset (buffer, &middle, gtk_text_buffer_get_char_count (buffer) / 2);
  gtk_text_buffer_place_cursor (buffer, &middle);
  gtk_widget_grab_focus (GTK_WIDGET (view));
  gtk_text_view_scroll_mark_onscreen (view, gtk_text_buffer_get_insert (buffer));
}

static void
type (GtkTextView *view, int n_letters)
{
  static const char letters[] = "and so on to here ";

  for (int i = 0; i < n_letters; i++)
    {
      char letter[] = { letters[i % (int) (sizeof letters - 1)], '\0' };

      longest = 0;
      woke = g_get_monotonic_time ();
      g_signal_emit_by_name (view, "insert-at-cursor", letter);
      rest (i % LETTERS_OF_A_BURST == LETTERS_OF_A_BURST - 1 ? BETWEEN_BURSTS_MS : BETWEEN_LETTERS_MS);
      g_print ("hold %" G_GINT64_FORMAT "\n", longest);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GSettings) settings = NULL;
  g_autoptr (OnwardStore) store = NULL;
  g_autoptr (OnwardWorkspace) workspace = NULL;
  g_autoptr (OnwardRecord) entry = NULL;
  OnwardSection *section;
  GtkWidget *window;
  GtkTextView *view;

  if (argc != 4)
    {
      g_printerr ("usage: frames DIARY KILOBYTES KEYS\n");
      return 2;
    }
  g_main_context_set_poll_func (NULL, poll_timed);
  adw_init ();
  onward_widgets_init ();
  settings = g_settings_new (ONWARD_APP_ID);
  store = open_store (argv[1]);
  workspace = onward_workspace_new (store, settings);
  entry = save_entry (store, (gsize) atoi (argv[2]) * 1000);
  section = g_object_new (ONWARD_TYPE_JOURNAL_SECTION, "workspace", workspace, NULL);
  window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (section));
  gtk_window_present (GTK_WINDOW (window));
  onward_section_open (section, &onward_entry_type, onward_record_get_uid (entry));
  rest (2500);
  view = find_text (window);
  if (view == NULL || gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (view)) < atoi (argv[2]) * 900)
    {
      g_printerr ("frames: the entry is not on show\n");
      return 1;
    }
  go_to_middle (view);
  rest (1000);
  type (view, atoi (argv[3]));
  return 0;
}
