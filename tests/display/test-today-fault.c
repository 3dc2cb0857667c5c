/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-display.h"
#include "onward-today-section.h"

#define NO_NOTICES "Nothing on this desktop shows notifications. What is due stands here on Today, so nothing gets lost."
#define NO_PROGRAM "The program that reminds you does not answer. What is due stands here on Today, so nothing gets lost."
#define NO_LOGIN "Reminders wait until you open Onward"

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardSection *section;
  GtkWindow *window;
} Today;

static void
set_up (Today *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->section = g_object_new (ONWARD_TYPE_TODAY_SECTION, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (GTK_WIDGET (self->section), 720, 700);
}

static void
tear_down (Today *self, gconstpointer data)
{
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
}

/* As after the next start: what was found out is not known any more, what was put away is. */
static void
start_anew (Today *self)
{
  onward_test_window_close (self->window);
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_UNKNOWN);
  self->section = g_object_new (ONWARD_TYPE_TODAY_SECTION, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (GTK_WIDGET (self->section), 720, 700);
}

static void
put_away (Today *self, const char *words)
{
  onward_test_click (onward_test_want_label (self->window, "Put Away"));
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, words) == NULL);
}

/* Nothing is said while nobody has looked, nor when all is well. */
static void
test_all_is_well (Today *self, gconstpointer data)
{
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_NONE);
  onward_test_want_label (self->window, "How are you right now?");
  g_assert_null (onward_test_see_label (self->window, "Put Away"));
}

static void
test_told_once (Today *self, gconstpointer data)
{
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_SERVER);
  onward_test_want_label (self->window, NO_NOTICES);
  put_away (self, NO_NOTICES);

  start_anew (self);
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_SERVER);
  onward_test_want_label (self->window, "How are you right now?");
  g_assert_null (onward_test_see_label (self->window, NO_NOTICES));

  /* It worked in between, and then no longer: that is news. */
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_NONE);
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_SERVER);
  onward_test_want_label (self->window, NO_NOTICES);
}

/* What was not put away is there at the next start, and another reason is told in its place. */
static void
test_another_reason (Today *self, gconstpointer data)
{
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_LOGIN);
  onward_test_want_label (self->window, NO_LOGIN);
  start_anew (self);
  g_assert_null (onward_test_see_label (self->window, NO_LOGIN));
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_LOGIN);
  onward_test_want_label (self->window, NO_LOGIN);
  put_away (self, NO_LOGIN);

  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_PROGRAM);
  onward_test_want_label (self->window, NO_PROGRAM);
}

/* Repaired while it is on screen: it goes by itself. */
static void
test_goes_by_itself (Today *self, gconstpointer data)
{
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_PROGRAM);
  onward_test_want_label (self->window, NO_PROGRAM);
  onward_workspace_set_reminder_fault (self->workspace, ONWARD_REMINDER_FAULT_NONE);
  ONWARD_TEST_UNTIL (onward_test_see_label (self->window, NO_PROGRAM) == NULL);
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  g_test_add ("/today/fault/all-is-well", Today, NULL, set_up, test_all_is_well, tear_down);
  g_test_add ("/today/fault/told-once", Today, NULL, set_up, test_told_once, tear_down);
  g_test_add ("/today/fault/another-reason", Today, NULL, set_up, test_another_reason, tear_down);
  g_test_add ("/today/fault/goes-by-itself", Today, NULL, set_up, test_goes_by_itself, tear_down);
  return g_test_run ();
}
