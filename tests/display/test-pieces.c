/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-clock-entry.h"
#include "onward-day-button.h"
#include "onward-mood.h"
#include "onward-test-display.h"

static GtkWidget *
box_with (gpointer first, gpointer second)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (box), first);
  gtk_box_append (GTK_BOX (box), second);
  return box;
}

/* What people type is understood, what is none goes back. */
static void
test_clock (void)
{
  OnwardClockEntry *clock = g_object_new (ONWARD_TYPE_CLOCK_ENTRY, "clock", "09:00", NULL);
  GtkWidget *other = gtk_entry_new ();
  GtkWindow *window = onward_test_window_new (box_with (clock, other), 300, 200);
  GtkWidget *entry = onward_test_see_type (clock, GTK_TYPE_TEXT, 0);

  onward_test_click (entry);
  onward_test_key ("ctrl+a");
  onward_test_type ("1430\n");
  g_assert_cmpstr (onward_clock_entry_get_clock (clock), ==, "14:30");
  onward_test_click (entry);
  onward_test_key ("ctrl+a");
  onward_test_type ("25:99");
  onward_test_click (other);
  g_assert_cmpstr (onward_clock_entry_get_clock (clock), ==, "14:30");
  onward_test_window_close (window);
}

static void
test_mood (void)
{
  OnwardMood *mood = g_object_new (ONWARD_TYPE_MOOD, NULL);
  GtkWindow *window = onward_test_window_new (box_with (mood, gtk_entry_new ()), 400, 200);

  onward_test_click (onward_test_want (mood, "button4"));
  g_assert_cmpint (onward_mood_get_mood (mood), ==, 4);
  onward_test_click (onward_test_want (mood, "button2"));
  g_assert_cmpint (onward_mood_get_mood (mood), ==, 2);
  onward_test_click (onward_test_want (mood, "button2"));
  g_assert_cmpint (onward_mood_get_mood (mood), ==, 0);
  onward_test_window_close (window);
}

/* A day without a year is the nearest one, be it past or to come. */
static void
test_day (void)
{
  const struct
  {
    const char *typed;
    const char *day;
  } days[] = {
    { "tomorrow", "2026-11-23" },  { "20 November", "2026-11-20" }, { "12 May", "2027-05-12" },
    { "1 Jan", "2027-01-01" },     { "3 March 2025", "2025-03-03" }, { "2024-02-29", "2024-02-29" },
    { "29 February", NULL },       { "soon", NULL },                 { "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *day = onward_day_parse (days[i].typed, "2026-11-22");

      g_test_message ("“%s”", days[i].typed);
      g_assert_cmpstr (day, ==, days[i].day);
    }
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/widgets/clock-entry/understands", test_clock);
  g_test_add_func ("/widgets/day/understands", test_day);
  g_test_add_func ("/widgets/mood/picked-and-taken-back", test_mood);
  return g_test_run ();
}
