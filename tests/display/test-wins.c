/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-due-row.h"
#include "onward-entry-chip.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-no-card.h"
#include "onward-plan.h"
#include "onward-sting-chart.h"
#include "onward-sting-curve.h"
#include "onward-test-display.h"
#include "onward-today-section.h"
#include "onward-win-offer-row.h"

/* What went well, and how the sting goes on.  It is Tuesday, 10 March 2026, 10:00. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardStore *store;  /* borrowed */
  GtkWidget *child;    /* what is looked at; borrowed */
  GtkWindow *window;
  char *toast;
} Wins;

static void
toast_cb (Wins *self, AdwToast *toast)
{
  g_free (self->toast);
  self->toast = g_strdup (adw_toast_get_title (toast));
}

static void
reset (GSettings *settings)
{
  g_settings_reset (settings, "wins-let-go");
  g_settings_reset (settings, "wins-rest");
}

static void
set_up (Wins *self, gconstpointer data)
{
  self->workspace = onward_test_workspace_new (NULL);
  self->store = onward_workspace_get_store (self->workspace);
  reset (onward_workspace_get_settings (self->workspace));
  g_signal_connect_swapped (self->workspace, "toast", G_CALLBACK (toast_cb), self);
}

static void
tear_down (Wins *self, gconstpointer data)
{
  reset (onward_workspace_get_settings (self->workspace));
  g_signal_handlers_disconnect_by_data (self->workspace, self);
  onward_test_window_close (self->window);
  onward_test_workspace_close (self->workspace);
  g_clear_pointer (&self->toast, g_free);
}

static void
open_today (Wins *self, int width)
{
  self->child = g_object_new (ONWARD_TYPE_TODAY_SECTION, "workspace", self->workspace, NULL);
  self->window = onward_test_window_new (self->child, width, 700);
}

static void
open_card (Wins *self, OnwardJobApplication *application)
{
  self->child = g_object_new (ONWARD_TYPE_NO_CARD, NULL);
  onward_no_card_set_up (ONWARD_NO_CARD (self->child), self->workspace, application);
  self->window = onward_test_window_new (self->child, 500, 400);
}

static OnwardJobApplication *
add_application (Wins *self, const char *employer, const char *day, OnwardStage stage, OnwardEnding ending)
{
  OnwardJobApplication *application = onward_job_application_new ();

  onward_record_set_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER, employer);
  onward_job_application_add_event (application, day, stage, ending, ONWARD_TOLD_UNKNOWN, "");
  onward_test_save (self->store, application);
  return application;
}

static GPtrArray *
find (Wins *self, OnwardEntryKind kind)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, kind);
  return onward_test_find (self->store, query);
}

static guint
count (Wins *self, OnwardEntryKind kind)
{
  g_autoptr (GPtrArray) entries = find (self, kind);

  return entries->len;
}

static void
say (Wins *self, const char *when, int mood, int sting, OnwardJobApplication *application)
{
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, when);

  onward_record_set_number (ONWARD_RECORD (entry), ONWARD_ENTRY_MOOD, mood);
  onward_record_set_number (ONWARD_RECORD (entry), ONWARD_ENTRY_STING, sting);
  if (application != NULL)
    onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_APPLICATION,
                            onward_record_get_uid (ONWARD_RECORD (application)));
  onward_test_save (self->store, entry);
}

static OnwardFollowUp *
add_sting_step (Wins *self, OnwardJobApplication *application, OnwardPlan *plan)
{
  OnwardFollowUp *step = onward_follow_up_new ("How much does it sting now?", "2026-03-10T09:00");
  OnwardRecord *record = ONWARD_RECORD (step);

  onward_record_set_text (record, ONWARD_FOLLOW_UP_STEP, "sting-3");
  onward_record_set_text (record, ONWARD_FOLLOW_UP_APPLICATION, onward_record_get_uid (ONWARD_RECORD (application)));
  onward_record_set_text (record, ONWARD_FOLLOW_UP_PLAN, onward_record_get_uid (ONWARD_RECORD (plan)));
  onward_test_save (self->store, step);
  return step;
}

static int
state_of (Wins *self, OnwardFollowUp *follow_up)
{
  g_autoptr (OnwardRecord) stored = onward_test_load (self->store, &onward_follow_up_type,
                                                      onward_record_get_uid (ONWARD_RECORD (follow_up)));

  return (int) onward_record_get_number (stored, ONWARD_FOLLOW_UP_STATE);
}

/* One tap: the check-in is there, the step is done, and both can be taken back at once. */
static void
tap_sting (Wins *self, int width)
{
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", "2026-03-07", ONWARD_STAGE_ENDED,
                                                             ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (OnwardPlan) plan = onward_plan_new ("2026-03-07", ONWARD_VARIANT_INTERVIEW);
  g_autoptr (OnwardFollowUp) step = NULL;
  g_autoptr (GPtrArray) entries = NULL;

  onward_test_save (self->store, plan);
  step = add_sting_step (self, halden, plan);
  open_today (self, width);
  onward_test_want_label (self->child, "How much does it sting now?");
  onward_test_click (onward_test_want_label (onward_test_see_type (self->child, ONWARD_TYPE_DUE_ROW, 0), "6"));
  ONWARD_TEST_UNTIL (onward_test_see_type (self->child, ONWARD_TYPE_DUE_ROW, 0) == NULL);
  g_assert_cmpstr (self->toast, ==, "Noted: 6 · Quite a bit");
  g_assert_cmpint (state_of (self, step), ==, ONWARD_FOLLOW_UP_DONE);
  entries = find (self, ONWARD_ENTRY_KIND_CHECK_IN);
  g_assert_cmpuint (entries->len, ==, 1);
  g_assert_cmpint (onward_record_get_number (entries->pdata[0], ONWARD_ENTRY_STING), ==, 6);
  g_assert_cmpstr (onward_record_get_text (entries->pdata[0], ONWARD_ENTRY_APPLICATION), ==,
                   onward_record_get_uid (ONWARD_RECORD (halden)));
  g_assert_cmpstr (onward_record_get_text (entries->pdata[0], ONWARD_ENTRY_PLAN), ==,
                   onward_record_get_uid (ONWARD_RECORD (plan)));

  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self, ONWARD_ENTRY_KIND_CHECK_IN) == 0);
  g_assert_cmpint (state_of (self, step), ==, ONWARD_FOLLOW_UP_OPEN);
  onward_test_want_label (self->child, "How much does it sting now?");
}

static void
test_sting (Wins *self, gconstpointer data)
{
  tap_sting (self, 760);
}

static void
test_sting_narrow (Wins *self, gconstpointer data)
{
  tap_sting (self, 360);
}

/* Tab after Tab, until the focus is on the button with these words. */
static void
tab_to (Wins *self, const char *label)
{
  for (guint i = 0; i < 10; i++)
    {
      GtkWidget *focus = gtk_window_get_focus (self->window);

      if (GTK_IS_BUTTON (focus) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (focus)), label) == 0)
        return;
      onward_test_key ("Tab");
      ONWARD_TEST_UNTIL (gtk_window_get_focus (self->window) != focus);
    }
  g_error ("No Tab leads to “%s”", label);
}

/* A reminder leads to the row; the keyboard gets to the numbers from there. */
static void
test_sting_by_keyboard (Wins *self, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", "2026-03-07", ONWARD_STAGE_ENDED,
                                                             ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (OnwardPlan) plan = onward_plan_new ("2026-03-07", ONWARD_VARIANT_INTERVIEW);
  g_autoptr (OnwardFollowUp) step = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  GtkWidget *row;

  onward_test_save (self->store, plan);
  step = add_sting_step (self, halden, plan);
  open_today (self, 760);
  onward_section_open (ONWARD_SECTION (self->child), &onward_follow_up_type,
                       onward_record_get_uid (ONWARD_RECORD (step)));
  ONWARD_TEST_UNTIL (onward_test_see_type (self->child, ONWARD_TYPE_DUE_ROW, 0) != NULL);
  row = onward_test_see_type (self->child, ONWARD_TYPE_DUE_ROW, 0);
  ONWARD_TEST_UNTIL (gtk_window_get_focus (self->window) == row);
  tab_to (self, "2");
  onward_test_key ("space");
  ONWARD_TEST_UNTIL (count (self, ONWARD_ENTRY_KIND_CHECK_IN) == 1);
  entries = find (self, ONWARD_ENTRY_KIND_CHECK_IN);
  g_assert_cmpint (onward_record_get_number (entries->pdata[0], ONWARD_ENTRY_STING), ==, 2);
}

static void
test_curve (Wins *self, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", "2026-03-03", ONWARD_STAGE_ENDED,
                                                             ONWARD_ENDING_AFTER_INTERVIEW);

  onward_record_set_text (ONWARD_RECORD (halden), ONWARD_JOB_APPLICATION_RECORDED, "2026-03-03");
  onward_test_save (self->store, halden);
  say (self, "2026-03-03T17:00", 1, 8, halden);
  open_card (self, halden);
  onward_test_want_label (self->child, "8 at first; too few answers to say how it moves.");
  g_assert_null (onward_test_see (self->child, "chart"));
  say (self, "2026-03-10T09:00", 3, 3, halden);
  onward_test_want_label (self->child, "From 8 to 3 in 7 days. Halved after 7 days.");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (onward_test_want (self->child, "chart")), ==, "day 0: 8; day 7: 3");
}

/* Where the picture is painted in the colour of its line, at the height of the highest point: the
 * middle, as a part of its width. */
static double
find_peak (GtkWidget *chart)
{
  int width = gtk_widget_get_width (chart);
  int height = gtk_widget_get_height (chart);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  double sum = 0;
  guint n = 0;

  GTK_WIDGET_GET_CLASS (chart)->snapshot (chart, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < height && n == 0; y++)
    {
      const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                              y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < width; x++)
        {
          if ((row[x] >> 24) > 200 && (int) (row[x] >> 8 & 0xff) - (int) (row[x] >> 16 & 0xff) > 40)
            {
              sum += x;
              n++;
            }
        }
    }
  cairo_surface_destroy (surface);
  g_assert_cmpuint (n, >, 0);
  return sum / n / width;
}

/* It begins where reading begins. */
static void
test_chart_mirrored (Wins *self, gconstpointer data)
{
  const OnwardStingPoint said[] = { { 0, 10 }, { 7, 0 } };
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (OnwardStingPoint));

  g_array_append_vals (points, said, G_N_ELEMENTS (said));
  self->child = g_object_new (ONWARD_TYPE_STING_CHART, NULL);
  onward_sting_chart_set_points (ONWARD_STING_CHART (self->child), points);
  self->window = onward_test_window_new (self->child, 400, 140);
  ONWARD_TEST_UNTIL (gtk_widget_get_width (self->child) > 0);
  g_assert_cmpfloat (find_peak (self->child), <, 0.25);
  gtk_widget_set_direction (self->child, GTK_TEXT_DIR_RTL);
  onward_test_drain ();
  g_assert_cmpfloat (find_peak (self->child), >, 0.75);
}

/* The numbers stay folded until they are asked for. */
static void
test_base_rates (Wins *self, gconstpointer data)
{
  const char *words = "1 of 4 applications with an interview led to an offer. 1 no came before this one.";
  g_autoptr (OnwardJobApplication) first = add_application (self, "One", "2026-01-03", ONWARD_STAGE_ENDED,
                                                            ONWARD_ENDING_FINAL_ROUND);
  g_autoptr (OnwardJobApplication) offer = add_application (self, "Two", "2026-01-04", ONWARD_STAGE_OFFER,
                                                            ONWARD_ENDING_NONE);
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", "2026-03-03", ONWARD_STAGE_ENDED,
                                                             ONWARD_ENDING_AFTER_INTERVIEW);
  g_autoptr (OnwardJobApplication) later = add_application (self, "Four", "2026-03-04", ONWARD_STAGE_ENDED,
                                                            ONWARD_ENDING_AFTER_INTERVIEW);

  open_card (self, halden);
  onward_test_want_label (self->child, "Your own numbers");
  g_assert_null (onward_test_see_label (self->child, words));
  onward_test_click (onward_test_want_label (self->child, "Your own numbers"));
  onward_test_want_label (self->child, words);
}

/* What is still open, and what the person ended, has no such card. */
static void
test_no_card_hidden (Wins *self, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", "2026-03-03", ONWARD_STAGE_APPLIED,
                                                             ONWARD_ENDING_NONE);

  say (self, "2026-03-03T17:00", 1, 8, halden);
  open_card (self, halden);
  onward_test_drain ();
  g_assert_false (gtk_widget_get_visible (self->child));
  onward_job_application_add_event (halden, "2026-03-05", ONWARD_STAGE_ENDED, ONWARD_ENDING_AUTOMATIC,
                                    ONWARD_TOLD_UNKNOWN, "");
  onward_test_save (self->store, halden);
  ONWARD_TEST_UNTIL (gtk_widget_get_visible (self->child));
}

static OnwardWinOfferRow *
want_offer (Wins *self, const char *words)
{
  onward_test_want_label (self->child, words);
  return onward_test_see_type (self->child, ONWARD_TYPE_WIN_OFFER_ROW, 0);
}

static void
test_offer_kept (Wins *self, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", "2026-03-09", ONWARD_STAGE_APPLIED,
                                                             ONWARD_ENDING_NONE);
  g_autoptr (GPtrArray) wins = NULL;

  open_today (self, 760);
  onward_test_click (onward_test_want (want_offer (self, "You applied to Halden"),
                                       "keep_button"));
  ONWARD_TEST_UNTIL (count (self, ONWARD_ENTRY_KIND_WIN) == 1);
  onward_test_want_label (self->child, "Applied to Halden");
  ONWARD_TEST_UNTIL (onward_test_see_type (self->child, ONWARD_TYPE_WIN_OFFER_ROW, 0) == NULL);
  wins = find (self, ONWARD_ENTRY_KIND_WIN);
  g_assert_cmpstr (onward_record_get_text (wins->pdata[0], ONWARD_ENTRY_WHEN), ==, "2026-03-09T12:00");
  g_assert_cmpstr (onward_record_get_text (wins->pdata[0], ONWARD_ENTRY_APPLICATION), ==,
                   onward_record_get_uid (ONWARD_RECORD (halden)));
  g_assert_true (g_str_has_suffix (onward_record_get_text (wins->pdata[0], ONWARD_ENTRY_SOURCE), "#applied"));

  /* Taken back, it is gone, and not offered again. */
  ONWARD_TEST_UNTIL (g_strcmp0 (self->toast, "Kept as a win") == 0);
  onward_workspace_undo (self->workspace);
  ONWARD_TEST_UNTIL (count (self, ONWARD_ENTRY_KIND_WIN) == 0);
  onward_test_drain ();
  g_assert_null (onward_test_see_type (self->child, ONWARD_TYPE_WIN_OFFER_ROW, 0));
}

/* No other comes on the same day; on the next one it does, and never the same. */
static void
test_offer_declined (Wins *self, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", "2026-03-09", ONWARD_STAGE_APPLIED,
                                                             ONWARD_ENDING_NONE);
  g_autoptr (OnwardJobApplication) mirador = add_application (self, "Mirador", "2026-03-08", ONWARD_STAGE_APPLIED,
                                                              ONWARD_ENDING_NONE);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) tomorrow = g_date_time_new_from_iso8601 ("2026-03-11T10:00:00Z", utc);

  open_today (self, 360);
  onward_test_click (onward_test_want (want_offer (self, "You applied to Halden"),
                                       "not_now_button"));
  ONWARD_TEST_UNTIL (onward_test_see_type (self->child, ONWARD_TYPE_WIN_OFFER_ROW, 0) == NULL);
  g_assert_cmpuint (count (self, ONWARD_ENTRY_KIND_WIN), ==, 0);
  onward_workspace_set_now (self->workspace, tomorrow);
  want_offer (self, "You applied to Mirador");
}

/* What is taken out of the diary is no longer offered. */
static void
test_offer_gone (Wins *self, gconstpointer data)
{
  g_autoptr (OnwardJobApplication) halden = add_application (self, "Halden", "2026-03-09", ONWARD_STAGE_APPLIED,
                                                             ONWARD_ENDING_NONE);
  g_autoptr (OnwardUndo) undo = NULL;

  open_today (self, 760);
  want_offer (self, "You applied to Halden");
  onward_test_want_label (self->child, "yesterday");
  g_assert_null (onward_test_see (self->child, "question"));
  undo = onward_test_remove (self->store, halden);
  ONWARD_TEST_UNTIL (onward_test_see_type (self->child, ONWARD_TYPE_WIN_OFFER_ROW, 0) == NULL);
}

static int
height_of (Wins *self, const char *id)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (onward_test_want (self->child, id), self->child, &bounds));
  return (int) bounds.origin.y;
}

/* Low moods for some days: what went well stands before what waits. */
static void
test_hard_week (Wins *self, gconstpointer data)
{
  g_autoptr (OnwardFollowUp) follow_up = onward_follow_up_new ("Reply to Ada", "2026-03-10T09:00");
  g_autoptr (OnwardEntry) win = onward_entry_new (ONWARD_ENTRY_KIND_WIN, "2026-03-09T09:00");

  onward_test_save (self->store, follow_up);
  onward_record_set_text (ONWARD_RECORD (win), ONWARD_ENTRY_TEXT, "Rang Ada");
  onward_test_save (self->store, win);
  say (self, "2026-03-07T09:00", 1, -1, NULL);
  say (self, "2026-03-08T09:00", 2, -1, NULL);
  open_today (self, 760);
  onward_test_want_label (self->child, "Rang Ada");
  onward_test_want_label (self->child, "Reply to Ada");
  g_assert_cmpint (height_of (self, "wins"), >, height_of (self, "due"));
  say (self, "2026-03-09T09:00", 2, -1, NULL);
  ONWARD_TEST_UNTIL (height_of (self, "wins") < height_of (self, "due"));
}

#define ADD(path, test) g_test_add (path, Wins, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  onward_test_display_init (&argc, &argv);
  ADD ("/wins/sting/tap", test_sting);
  ADD ("/wins/sting/narrow", test_sting_narrow);
  ADD ("/wins/sting/by-keyboard", test_sting_by_keyboard);
  ADD ("/wins/no-card/curve", test_curve);
  ADD ("/wins/chart/mirrored", test_chart_mirrored);
  ADD ("/wins/no-card/base-rates", test_base_rates);
  ADD ("/wins/no-card/hidden", test_no_card_hidden);
  ADD ("/wins/offer/kept", test_offer_kept);
  ADD ("/wins/offer/declined", test_offer_declined);
  ADD ("/wins/offer/gone", test_offer_gone);
  ADD ("/wins/hard-week", test_hard_week);
  return g_test_run ();
}
