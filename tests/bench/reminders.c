/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-follow-up.h"
#include "onward-test-cost.h"
#include "onward-test-diary.h"

/* reminders PROGRAM DIARY: what the program costs on a desktop of its own, after a day's worth of
 * reminders.  DIARY is copied.  One number to a line, after its name. */

#define DAY 60
#define IDLE_SECONDS 60
#define SAMPLES 20

/* Lets it have come to rest: written its ledger, closed the diary, given its memory back. */
static void
rest (guint seconds)
{
  gint64 end = g_get_monotonic_time () + seconds * G_USEC_PER_SEC;
  guint tick = g_timeout_add (100, onward_test_wake, NULL);

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
}

static void
say (const char *name, gint64 number)
{
  g_print ("%s %" G_GINT64_FORMAT "\n", name, number);
}

/* One after the other, what it takes the processor to show a reminder. */
static void
measure_cpu (OnwardTestScene *scene, GSubprocess *process)
{
  for (guint i = 0; i < SAMPLES; i++)
    {
      gint64 before = onward_test_cost_cpu (process);
      g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 0);

      ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
      rest (1);
      say ("cpu", onward_test_cost_cpu (process) - before);
    }
}

/* It is due at a full minute. */
static void
measure_delay (OnwardTestScene *scene)
{
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  gint64 due = (now + 5) / 60 * 60 + 60;
  int minutes = (int) (due / 60 - now / 60);
  g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", minutes);
  guint n_notes = scene->desktop->notes->len;

  rest ((guint) (due - now - 1));
  ONWARD_TEST_UNTIL (scene->desktop->notes->len > n_notes);
  say ("delay", g_get_real_time () - due * G_USEC_PER_SEC);
}

static void
measure (OnwardTestScene *scene)
{
  GSubprocess *process = onward_test_scene_start (scene, G_SUBPROCESS_FLAGS_STDERR_SILENCE, "--login");
  gint64 wakes;

  ONWARD_TEST_UNTIL (onward_test_scene_is_running (scene));
  onward_test_cost_day (scene, DAY);
  measure_cpu (scene, process);
  rest (10);
  say ("resident", onward_test_cost_resident (process));
  say ("share", onward_test_cost_share (process));
  say ("private", onward_test_cost_private (process));
  wakes = onward_test_cost_wakes (process);
  rest (IDLE_SECONDS);
  say ("wakes", onward_test_cost_wakes (process) - wakes);
  for (guint i = 0; i < 3; i++)
    measure_delay (scene);
  onward_test_scene_quit (scene, process);
}

int
main (int argc, char *argv[])
{
  g_autofree char *program = g_strdup (argc > 2 ? argv[1] : NULL);
  g_autoptr (GFile) diary = g_file_new_for_path (argc > 2 ? argv[2] : "");
  g_autoptr (GFile) copy = NULL;
  g_autofree char *folder = NULL;
  OnwardTestScene scene = { 0 };
  int n_arguments = 1;

  if (program == NULL)
    {
      g_printerr ("usage: reminders PROGRAM DIARY\n");
      return 2;
    }

  onward_test_init (&n_arguments, &argv);
  onward_test_scene_set_up (&scene, "bare");
  scene.program = g_steal_pointer (&program);
  folder = g_path_get_dirname (scene.path);
  copy = g_file_new_for_path (scene.path);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_copy (diary, copy, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
  onward_test_scene_open_diary (&scene);
  measure (&scene);
  onward_test_scene_tear_down (&scene, NULL);
  return 0;
}
