/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-changes.h"
#include "onward-test-desktop.h"

G_BEGIN_DECLS

/**
 * OnwardTestScene:
 * What the reminder program runs in as a process: a home and a bus of its own, and an application,
 * which is the test itself and has the diary open all the time.  There are no quiet hours, so that
 * it does not matter when the test runs.
 */
typedef struct
{
  GTestDBus *bus;
  OnwardTestDesktop *desktop;
  char *home;
  char *path;
  char *program; /* NULL for the one that was built */
  OnwardStore *app;
  OnwardChanges *changes;
  guint n_heard;
  gboolean logs_all; /* the program logs all that it can */
} OnwardTestScene;

/* For g_test_add (); @data is NULL, or anything else for a scene without a diary. */
void         onward_test_scene_set_up        (OnwardTestScene *scene, gconstpointer data);
void         onward_test_scene_tear_down     (OnwardTestScene *scene, gconstpointer data);

void         onward_test_scene_open_diary    (OnwardTestScene *scene);
char        *onward_test_scene_plan          (OnwardTestScene *scene, const char *title, int minutes_from_now);
gint64       onward_test_scene_read_number   (OnwardTestScene *scene, const char *uid, guint field);

GSubprocess *onward_test_scene_start         (OnwardTestScene *scene, GSubprocessFlags flags, const char *argument);
void         onward_test_scene_wait_for_end  (GSubprocess *process);
int          onward_test_scene_end_status    (GSubprocess *process);
GVariant    *onward_test_scene_call          (OnwardTestScene *scene, const char *method, GError **error);
void         onward_test_scene_call_good     (OnwardTestScene *scene, const char *method);
gboolean     onward_test_scene_is_running    (OnwardTestScene *scene);
gint64       onward_test_scene_status_number (OnwardTestScene *scene, const char *key);
void         onward_test_scene_quit          (OnwardTestScene *scene, GSubprocess *process);

G_END_DECLS
