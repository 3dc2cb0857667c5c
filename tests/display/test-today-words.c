/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry.h"
#include "onward-plan.h"
#include "onward-proof.h"
#include "onward-test-display.h"
#include "onward-today-section.h"

static void
add (OnwardStore *store, OnwardEntryKind kind, const char *text, const char *whose)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (kind, "2026-03-01T09:00");

  g_object_set (entry, "text", text, "source", whose, NULL);
  onward_test_save (store, entry);
}

/* Nothing stands there until something was written; a card comes on the day after a no, and makes room
 * for the words again when it is put away; a switch turns the words off. */
static void
test_words (void)
{
  OnwardWorkspace *workspace = onward_test_workspace_new (NULL);
  OnwardStore *store = onward_workspace_get_store (workspace);
  GSettings *settings = onward_workspace_get_settings (workspace);
  GtkWidget *section = g_object_new (ONWARD_TYPE_TODAY_SECTION, "workspace", workspace, NULL);
  GtkWindow *window = onward_test_window_new (section, 900, 700);
  g_autoptr (OnwardPlan) plan = onward_plan_new ("2026-03-09", ONWARD_VARIANT_INTERVIEW);

  g_assert_null (onward_test_see (window, "whose"));
  add (store, ONWARD_ENTRY_KIND_QUOTE, "One step, then look.", "Maya");
  onward_test_want_label (window, "One step, then look.");
  onward_test_want_label (window, "Maya");
  add (store, ONWARD_ENTRY_KIND_CARD, "I led the move\nlead the next one", "");
  onward_test_drain ();
  g_assert_null (onward_test_see_label (window, "I led the move, so I can lead the next one."));
  onward_test_save (store, plan);
  onward_test_want_label (window, "I led the move, so I can lead the next one.");
  g_assert_null (onward_test_see_label (window, "One step, then look."));
  onward_test_click (onward_test_want (window, "dismiss_button"));
  onward_test_want_label (window, "One step, then look.");
  g_settings_set_boolean (settings, "show-quotes", FALSE);
  ONWARD_TEST_UNTIL (onward_test_see_label (window, "One step, then look.") == NULL);
  g_settings_reset (settings, "show-quotes");
  g_settings_reset (settings, "card-put-away");
  onward_test_window_close (window);
  onward_test_workspace_close (workspace);
}

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  g_test_add_func ("/today/words", test_words);
  return g_test_run ();
}
