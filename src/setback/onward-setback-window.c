/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-window.h"

#include <glib/gi18n.h>

#include "onward-ask.h"
#include "onward-error.h"
#include "onward-fit.h"
#include "onward-setback-enough-page.h"
#include "onward-setback-look.h"
#include "onward-setback-plan-page.h"
#include "onward-setback-sting-page.h"
#include "onward-setback-what-page.h"
#include "onward-time.h"

/* A save that takes longer than this says that it is on its way. */
#define PATIENCE_MS 1000

typedef enum
{
  STEP_WHAT,
  STEP_STING,
  STEP_PLAN,
  STEP_ENOUGH,
} Step;

static const char *const step_names[] = { "what", "sting", "plan", "enough" };

struct _OnwardSetbackWindow
{
  AdwWindow parent_instance;

  /* template */
  AdwWindowTitle *window_title;
  GtkStack *stack;
  OnwardSetbackWhatPage *what_page;
  OnwardSetbackStingPage *sting_page;
  OnwardSetbackPlanPage *plan_page;
  OnwardSetbackEnoughPage *enough_page;
  GtkRevealer *trouble_revealer;
  GtkLabel *trouble;
  GtkSpinner *spinner;
  GtkButton *back_button;
  GtkButton *continue_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardSetback *setback;
  GPtrArray *drafts; /* of OnwardRecord: what was saved */
  OnwardUndo *undo; /* what takes it back */

  Step step;
  guint patience;
  gboolean busy;
  gboolean asking;
};

G_DEFINE_FINAL_TYPE (OnwardSetbackWindow, onward_setback_window, ADW_TYPE_WINDOW)

static GtkWidget *
page_of (OnwardSetbackWindow *self)
{
  switch (self->step)
    {
    case STEP_WHAT:
      return GTK_WIDGET (self->what_page);
    case STEP_STING:
      return GTK_WIDGET (self->sting_page);
    case STEP_PLAN:
      return GTK_WIDGET (self->plan_page);
    case STEP_ENOUGH:
    default:
      return GTK_WIDGET (self->continue_button);
    }
}

/* Whether continuing from here writes to the diary. */
static gboolean
saves_here (OnwardSetbackWindow *self)
{
  return self->step == STEP_PLAN || (self->step == STEP_STING && !onward_setback_get_makes_plan (self->setback));
}

static const char *
continue_label (OnwardSetbackWindow *self)
{
  if (gtk_revealer_get_reveal_child (self->trouble_revealer))
    return _("Try Again");
  if (self->step == STEP_ENOUGH)
    return C_("last page", "Done");
  if (!saves_here (self))
    return _("Continue");
  return self->step == STEP_PLAN ? _("Keep This Plan") : _("Keep This");
}

static void
update (OnwardSetbackWindow *self)
{
  gboolean plan = onward_setback_get_makes_plan (self->setback) || self->step == STEP_WHAT;
  guint n = plan ? 4 : 3;
  guint at = self->step == STEP_ENOUGH ? n : (guint) self->step + 1;
  /* Translators: which step of how many, "2 of 4" */
  g_autofree char *place = g_strdup_printf (_("%u of %u"), at, n);
  g_autofree char *title = g_strdup_printf ("%s – %s", _("I got a no"), place);

  adw_window_title_set_subtitle (self->window_title, place);
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_button_set_label (self->continue_button, continue_label (self));
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), self->step == STEP_STING || self->step == STEP_PLAN);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "setback.back",
                                 !self->busy && (self->step == STEP_STING || self->step == STEP_PLAN));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "setback.continue",
                                 !self->busy && onward_setback_get_ready (self->setback));
}

static void
go_to (OnwardSetbackWindow *self, Step step)
{
  self->step = step;
  gtk_revealer_set_reveal_child (self->trouble_revealer, FALSE);
  if (step == STEP_STING)
    onward_setback_sting_page_arrive (self->sting_page);
  else if (step == STEP_PLAN)
    onward_setback_plan_page_arrive (self->plan_page);
  else if (step == STEP_ENOUGH)
    onward_setback_enough_page_arrive (self->enough_page, self->setback,
                                       onward_setback_get_next (self->setback, self->drafts));
  gtk_stack_set_visible_child_name (self->stack, step_names[step]);
  update (self);
  gtk_widget_grab_focus (page_of (self));
}

static gboolean
patience_cb (gpointer data)
{
  OnwardSetbackWindow *self = data;

  self->patience = 0;
  gtk_spinner_start (self->spinner);
  return G_SOURCE_REMOVE;
}

static void
set_busy (OnwardSetbackWindow *self, gboolean busy)
{
  self->busy = busy;
  g_clear_handle_id (&self->patience, g_source_remove);
  gtk_spinner_stop (self->spinner);
  if (busy)
    self->patience = g_timeout_add (PATIENCE_MS, patience_cb, self);
  /* What is on its way must not be changed under it. */
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), !busy);
  update (self);
}

static void
say_trouble (OnwardSetbackWindow *self, const GError *error)
{
  g_autofree char *what = onward_fault_say (error);
  g_autofree char *text = g_strdup_printf ("%s %s", what, _("All you wrote is still here."));

  gtk_label_set_text (self->trouble, text);
  gtk_revealer_set_reveal_child (self->trouble_revealer, TRUE);
  update (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->continue_button));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackWindow) self = data;
  g_autoptr (GError) error = NULL;
  gboolean saved = onward_store_save_finish (ONWARD_STORE (source), result, &error);

  set_busy (self, FALSE);
  if (saved)
    go_to (self, STEP_ENOUGH);
  else
    say_trouble (self, error);
}

/* Everything in one transaction: whatever happens on the way, all of it is there or nothing. */
static void
save (OnwardSetbackWindow *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);

  onward_setback_set_now (self->setback, now);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_clear_pointer (&self->undo, onward_undo_unref);
  self->drafts = onward_setback_dup_drafts (self->setback);
  self->undo = onward_setback_dup_undo (self->setback, self->drafts);
  set_busy (self, TRUE);
  onward_store_save_async (onward_workspace_get_store (self->workspace), self->drafts, NULL, saved_cb,
                           g_object_ref (self));
}

static void
look_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackWindow) self = data;
  g_autoptr (GError) error = NULL;
  OnwardSetbackKnown *known = onward_setback_look_finish (result, &error);
  OnwardDays days;

  set_busy (self, FALSE);
  if (known == NULL)
    {
      say_trouble (self, error);
      return;
    }
  onward_workspace_read_days (self->workspace, &days);
  onward_setback_make_steps (self->setback, known, &days);
  go_to (self, STEP_PLAN);
}

static void
make_plan (OnwardSetbackWindow *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *local = onward_local_time_from_date_time (now);

  onward_setback_set_now (self->setback, now);
  set_busy (self, TRUE);
  onward_setback_look_async (onward_workspace_get_store (self->workspace), onward_setback_get_application (self->setback),
                             local, NULL, look_cb, g_object_ref (self));
}

/* All is in the diary, and the window over which a toast can be seen is free again. */
static void
finish (OnwardSetbackWindow *self)
{
  g_autofree char *name = onward_setback_dup_name (self->setback);
  /* Translators: a toast with an Undo button, short; %s is an employer whose "no" is in the diary. */
  g_autofree char *title = g_strdup_printf (_("Noted: %s"), name);

  onward_workspace_push_undo (self->workspace, title, self->undo);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
continue_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  OnwardSetbackWindow *self = ONWARD_SETBACK_WINDOW (widget);

  if (self->busy)
    return;
  /* A field takes what is typed when it loses the focus. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  if (self->step == STEP_ENOUGH)
    finish (self);
  else if (!onward_setback_get_ready (self->setback))
    gtk_widget_grab_focus (page_of (self));
  else if (self->step == STEP_WHAT)
    go_to (self, STEP_STING);
  else if (saves_here (self))
    save (self);
  else
    make_plan (self);
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  OnwardSetbackWindow *self = ONWARD_SETBACK_WINDOW (widget);

  if (self->step == STEP_STING || self->step == STEP_PLAN)
    go_to (self, self->step == STEP_PLAN ? STEP_STING : STEP_WHAT);
}

static gboolean
destroy_cb (gpointer data)
{
  gtk_window_destroy (data);
  return G_SOURCE_REMOVE;
}

static void
leave_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackWindow) self = data;
  g_autofree char *answer = onward_ask_finish (result);

  self->asking = FALSE;
  /* The question is still closing, and looks at the window that it was asked over. */
  if (g_str_equal (answer, "leave"))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, destroy_cb, g_object_ref (self), g_object_unref);
}

static void
leave (OnwardSetbackWindow *self)
{
  const OnwardAnswer answers[] = {
    { "", _("Keep Writing"), ONWARD_ANSWER_SUGGESTED },
    { "leave", _("Leave"), ONWARD_ANSWER_DESTRUCTIVE },
  };

  if (self->busy || self->asking)
    return;
  if (self->step == STEP_ENOUGH)
    {
      finish (self);
      return;
    }
  if (!onward_setback_get_changed (self->setback))
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  self->asking = TRUE;
  onward_ask_async (GTK_WIDGET (self), _("Leave without saving?"), _("What you said here is not in your diary yet."),
                    answers, G_N_ELEMENTS (answers), leave_cb, g_object_ref (self));
}

static void
leave_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  leave (ONWARD_SETBACK_WINDOW (widget));
}

/* Preferences stand over the main window, and this one is at its end. */
static void
preferences_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  OnwardSetbackWindow *self = ONWARD_SETBACK_WINDOW (widget);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (self->step != STEP_ENOUGH || parent == NULL)
    return;
  g_object_ref (parent);
  finish (self);
  gtk_widget_activate_action (GTK_WIDGET (parent), "app.preferences", NULL);
  g_object_unref (parent);
}

static gboolean
close_request_cb (OnwardSetbackWindow *self)
{
  leave (self);
  return TRUE;
}

static void
onward_setback_window_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_setback_window_parent_class)->realize (widget);
}

static void
onward_setback_window_dispose (GObject *object)
{
  OnwardSetbackWindow *self = ONWARD_SETBACK_WINDOW (object);

  g_clear_handle_id (&self->patience, g_source_remove);
  g_clear_object (&self->setback);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->drafts, g_ptr_array_unref);
  g_clear_pointer (&self->undo, onward_undo_unref);
  G_OBJECT_CLASS (onward_setback_window_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, window_title);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, what_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, sting_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, plan_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, enough_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, trouble_revealer);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, trouble);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, spinner);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWindow, continue_button);
}

static void
onward_setback_window_class_init (OnwardSetbackWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_window_dispose;
  widget_class->realize = onward_setback_window_realize;
  g_type_ensure (ONWARD_TYPE_SETBACK_WHAT_PAGE);
  g_type_ensure (ONWARD_TYPE_SETBACK_STING_PAGE);
  g_type_ensure (ONWARD_TYPE_SETBACK_PLAN_PAGE);
  g_type_ensure (ONWARD_TYPE_SETBACK_ENOUGH_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-window.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_install_action (widget_class, "setback.continue", NULL, continue_action);
  gtk_widget_class_install_action (widget_class, "setback.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "setback.leave", NULL, leave_action);
  gtk_widget_class_install_action (widget_class, "setback.preferences", NULL, preferences_action);
}

static void
onward_setback_window_init (OnwardSetbackWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
open_pages (OnwardSetbackWindow *self)
{
  onward_setback_what_page_open (self->what_page, self->workspace, self->setback);
  onward_setback_sting_page_open (self->sting_page, self->workspace, self->setback);
  onward_setback_plan_page_open (self->plan_page, self->workspace, self->setback);
  onward_setback_enough_page_open (self->enough_page, self->workspace);
  g_signal_connect_object (self->setback, "notify::ready", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  go_to (self, STEP_WHAT);
}

static void
application_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (self->setback == NULL)
    return; /* closed meanwhile */
  set_busy (self, FALSE);
  /* One that is gone by now can still be named. */
  if (application != NULL)
    onward_setback_begin (self->setback, ONWARD_JOB_APPLICATION (application));
  else if (!g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    onward_workspace_fault (self->workspace, error);
  open_pages (self);
}

GtkWindow *
onward_setback_window_new (OnwardWorkspace *workspace, const char *application_uid)
{
  OnwardSetbackWindow *self;
  g_autoptr (GDateTime) now = NULL;

  g_return_val_if_fail (ONWARD_IS_WORKSPACE (workspace), NULL);
  self = g_object_new (ONWARD_TYPE_SETBACK_WINDOW, NULL);
  now = onward_workspace_dup_now (workspace);
  self->workspace = g_object_ref (workspace);
  self->setback = onward_setback_new (now);
  if (application_uid == NULL || *application_uid == '\0')
    {
      open_pages (self);
      return GTK_WINDOW (self);
    }
  set_busy (self, TRUE);
  onward_store_load_async (onward_workspace_get_store (workspace), &onward_job_application_type, application_uid, NULL,
                           application_cb, g_object_ref (self));
  return GTK_WINDOW (self);
}
