/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week-window.h"

#include <glib/gi18n-lib.h>

#include "onward-fit.h"
#include "onward-time.h"
#include "onward-week-experiment-page.h"
#include "onward-week-goals-page.h"
#include "onward-week-past-page.h"
#include "onward-week-words.h"

/* Whoever comes back later than this begins anew. */
#define SAME_DAYS 3

typedef enum
{
  STEP_PAST,
  STEP_GOALS,
  STEP_EXPERIMENT,
  STEP_WORDS,
  N_STEPS,
} Step;

static const char *const step_names[] = { "past", "goals", "experiment", "words" };

struct _OnwardWeekWindow
{
  AdwWindow parent_instance;

  /* template */
  AdwWindowTitle *window_title;
  AdwToastOverlay *toast_overlay;
  GtkStack *stack;
  OnwardWeekPastPage *past_page;
  OnwardWeekGoalsPage *goals_page;
  OnwardWeekExperimentPage *experiment_page;
  OnwardWeekWords *words_page;
  GtkWidget *back_button;
  GtkButton *continue_button;

  /* owned */
  OnwardWorkspace *workspace;

  guint step;
};

G_DEFINE_FINAL_TYPE (OnwardWeekWindow, onward_week_window, ADW_TYPE_WINDOW)

static void
remember (OnwardWeekWindow *self)
{
  g_autofree char *place = g_strdup_printf ("%s/%u", onward_workspace_get_today (self->workspace), self->step);

  g_settings_set_string (onward_workspace_get_settings (self->workspace), "week-review-place", place);
}

/* Returns: the step that was left open in these days, else the first. */
static Step
recall (OnwardWorkspace *workspace)
{
  g_autofree char *place = g_settings_get_string (onward_workspace_get_settings (workspace), "week-review-place");
  g_auto (GStrv) parts = g_strsplit (place, "/", 2);
  int ago;
  guint64 step;

  if (g_strv_length (parts) != 2 || !onward_day_is_valid (parts[0]))
    return STEP_PAST;
  ago = onward_day_between (parts[0], onward_workspace_get_today (workspace));
  step = g_ascii_strtoull (parts[1], NULL, 10);
  return ago >= 0 && ago <= SAME_DAYS && step < N_STEPS ? (Step) step : STEP_PAST;
}

static GtkWidget *
page_of (OnwardWeekWindow *self)
{
  switch ((Step) self->step)
    {
    case STEP_GOALS:
      return GTK_WIDGET (self->goals_page);
    case STEP_EXPERIMENT:
      return GTK_WIDGET (self->experiment_page);
    case STEP_WORDS:
      return GTK_WIDGET (self->words_page);
    case STEP_PAST:
    case N_STEPS:
    default:
      return GTK_WIDGET (self->continue_button);
    }
}

static void
show_step (OnwardWeekWindow *self, guint step)
{
  /* Translators: which step of how many, "2 of 4" */
  g_autofree char *place = g_strdup_printf (_("%u of %u"), step + 1, (guint) N_STEPS);
  g_autofree char *title = g_strdup_printf ("%s – %s", _("Your Week"), place);

  self->step = step;
  gtk_stack_set_visible_child_name (self->stack, step_names[step]);
  adw_window_title_set_subtitle (self->window_title, place);
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_button_set_label (self->continue_button, step + 1 < N_STEPS ? _("Continue") : C_ ("last page", "Done"));
  gtk_widget_set_visible (self->back_button, step > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "week.back", step > 0);
  if (!gtk_widget_grab_focus (page_of (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->continue_button));
}

static void
continue_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWeekWindow *self = ONWARD_WEEK_WINDOW (widget);

  if (self->step == STEP_EXPERIMENT)
    onward_week_experiment_page_leave (self->experiment_page);
  if (self->step + 1 < N_STEPS)
    {
      show_step (self, self->step + 1);
      remember (self);
      return;
    }
  g_settings_reset (onward_workspace_get_settings (self->workspace), "week-review-place");
  gtk_window_close (GTK_WINDOW (self));
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWeekWindow *self = ONWARD_WEEK_WINDOW (widget);

  if (self->step == 0)
    return;
  show_step (self, self->step - 1);
  remember (self);
}

static void
focus_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (ONWARD_WEEK_WINDOW (widget)->continue_button));
}

static void
undo_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_workspace_undo (ONWARD_WEEK_WINDOW (widget)->workspace);
}

static void
toast_clicked_cb (AdwToast *shown_behind)
{
  g_signal_emit_by_name (shown_behind, "button-clicked");
  adw_toast_dismiss (shown_behind);
}

/* The window behind shows it as well, but nobody can reach that one now. */
static void
toast_cb (OnwardWeekWindow *self, AdwToast *toast)
{
  AdwToast *twin = adw_toast_new (adw_toast_get_title (toast));

  adw_toast_set_button_label (twin, adw_toast_get_button_label (toast));
  g_signal_connect_object (twin, "button-clicked", G_CALLBACK (toast_clicked_cb), toast, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toast_overlay, twin);
}

static gboolean
close_request_cb (OnwardWeekWindow *self)
{
  onward_editor_flush (ONWARD_EDITOR (self->words_page));
  return FALSE;
}

static void
onward_week_window_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_week_window_parent_class)->realize (widget);
}

static void
onward_week_window_dispose (GObject *object)
{
  g_clear_object (&ONWARD_WEEK_WINDOW (object)->workspace);
  G_OBJECT_CLASS (onward_week_window_parent_class)->dispose (object);
}

static void
onward_week_window_class_init (OnwardWeekWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_week_window_dispose;
  widget_class->realize = onward_week_window_realize;
  g_type_ensure (ONWARD_TYPE_WEEK_PAST_PAGE);
  g_type_ensure (ONWARD_TYPE_WEEK_GOALS_PAGE);
  g_type_ensure (ONWARD_TYPE_WEEK_EXPERIMENT_PAGE);
  g_type_ensure (ONWARD_TYPE_WEEK_WORDS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/week/onward-week-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, window_title);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, past_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, goals_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, experiment_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, words_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekWindow, continue_button);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_install_action (widget_class, "week.continue", NULL, continue_action);
  gtk_widget_class_install_action (widget_class, "week.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "week.focus-continue", NULL, focus_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
}

static void
onward_week_window_init (OnwardWeekWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_week_window_new (OnwardWorkspace *workspace)
{
  OnwardWeekWindow *self = g_object_new (ONWARD_TYPE_WEEK_WINDOW, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "toast", G_CALLBACK (toast_cb), self, G_CONNECT_SWAPPED);
  onward_week_past_page_open (self->past_page, workspace);
  onward_week_goals_page_open (self->goals_page, workspace);
  onward_week_experiment_page_open (self->experiment_page, workspace);
  onward_editor_set_workspace (ONWARD_EDITOR (self->words_page), workspace);
  onward_week_words_open (self->words_page);
  show_step (self, recall (workspace));
  return GTK_WINDOW (self);
}
