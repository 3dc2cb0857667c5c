/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-cost.h"

#include <stdlib.h>

#include "onward-follow-up.h"
#include "onward-test-diary.h"

static char *
read_proc (GSubprocess *process, const char *file)
{
  g_autofree char *path = g_build_filename ("/proc", g_subprocess_get_identifier (process), file, NULL);
  char *text;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

/* The number after a name at the beginning of a line. */
static gint64
find_number (const char *text, const char *name)
{
  g_autofree char *wanted = g_strconcat ("\n", name, NULL);
  const char *found = strstr (text, wanted);

  g_assert_nonnull (found);
  return g_ascii_strtoll (found + strlen (wanted), NULL, 10);
}

static gint64
read_number (GSubprocess *process, const char *file, const char *name)
{
  g_autofree char *text = read_proc (process, file);

  return find_number (text, name);
}

gint64
onward_test_cost_resident (GSubprocess *process)
{
  return read_number (process, "status", "VmRSS:");
}

gint64
onward_test_cost_share (GSubprocess *process)
{
  return read_number (process, "smaps_rollup", "Pss:");
}

/* Clean pages are those of files; whether they count as private depends on who else has them open. */
gint64
onward_test_cost_private (GSubprocess *process)
{
  return read_number (process, "smaps_rollup", "Private_Dirty:");
}

typedef gint64 (*ReadFunc) (const char *text);

static gint64
read_switches (const char *text)
{
  return find_number (text, "voluntary_ctxt_switches:");
}

static gint64
read_run_time (const char *text)
{
  return g_ascii_strtoll (text, NULL, 10) / 1000;
}

static gint64
sum_threads (GSubprocess *process, const char *file, ReadFunc read)
{
  g_autofree char *folder = g_build_filename ("/proc", g_subprocess_get_identifier (process), "task", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *thread;
  gint64 sum = 0;

  g_assert_nonnull (dir);
  while ((thread = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *name = g_build_filename ("task", thread, file, NULL);
      g_autofree char *text = read_proc (process, name);

      sum += read (text);
    }
  return sum;
}

gint64
onward_test_cost_wakes (GSubprocess *process)
{
  return sum_threads (process, "status", read_switches);
}

gint64
onward_test_cost_cpu (GSubprocess *process)
{
  return sum_threads (process, "schedstat", read_run_time);
}

void
onward_test_cost_day (OnwardTestScene *scene, guint n_follow_ups)
{
  static const char *const answers[] = { "done", "later", "open" };

  for (guint i = 0; i < n_follow_ups; i++)
    {
      g_autofree char *uid = onward_test_scene_plan (scene, "Write to Ada", 0);
      guint n_notes = scene->desktop->notes->len;

      ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_SHOWN) > 0);
      g_assert_cmpuint (scene->desktop->notes->len, >=, n_notes);
      onward_test_desktop_invoke (scene->desktop, onward_test_desktop_last (scene->desktop)->id,
                                  answers[i % G_N_ELEMENTS (answers)], NULL);
      if (i % G_N_ELEMENTS (answers) < 2)
        ONWARD_TEST_UNTIL (onward_test_scene_read_number (scene, uid, ONWARD_FOLLOW_UP_ACTED) > 0);
    }
}
