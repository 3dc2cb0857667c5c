/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-plan-close-dialog.h"

#include <glib/gi18n.h>

#include "onward-fit.h"
#include "onward-heading.h"
#include "onward-notes.h"
#include "onward-plan-closing.h"
#include "onward-plan-look.h"
#include "onward-plan-onward-page.h"
#include "onward-setback-pick-row.h"
#include "onward-time.h"

struct _OnwardPlanCloseDialog
{
  AdwWindow parent_instance;

  /* template */
  GtkStack *stack;
  GtkLabel *title;
  GtkWidget *done_list;
  AdwExpanderRow *done;
  GtkLabel *open_label;
  OnwardNotes *taught;
  GtkWidget *taught_hint;
  GtkWidget *later_box;
  OnwardHeading *later_heading;
  GtkListBox *later_list;
  GtkSwitch *in_peace;
  GtkLabel *trouble;
  OnwardPlanOnwardPage *onward_page;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  OnwardPlanLook *look;

  guint n_later;
  gboolean busy;
};

G_DEFINE_FINAL_TYPE (OnwardPlanCloseDialog, onward_plan_close_dialog, ADW_TYPE_WINDOW)

static gboolean
is_closed (OnwardPlanCloseDialog *self)
{
  return onward_record_get_number (ONWARD_RECORD (self->look->plan), ONWARD_PLAN_STATE) == ONWARD_PLAN_CLOSED;
}

static char *
dup_taught (OnwardPlanCloseDialog *self)
{
  return g_strstrip (g_strdup (onward_notes_get_text (self->taught)));
}

static void
update_cb (OnwardPlanCloseDialog *self)
{
  g_autofree char *taught = dup_taught (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.close", self->look != NULL && !self->busy);
  gtk_widget_set_visible (self->taught_hint, *taught == '\0');
  if (*taught != '\0')
    gtk_widget_remove_css_class (self->taught_hint, "fault");
}

/* Points at what is still wanted. */
static void
ask_for_taught (OnwardPlanCloseDialog *self)
{
  gtk_widget_add_css_class (self->taught_hint, "fault");
  gtk_widget_child_focus (GTK_WIDGET (self->taught), GTK_DIR_TAB_FORWARD);
}

static void
set_busy (OnwardPlanCloseDialog *self, gboolean busy)
{
  self->busy = busy;
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), !busy);
  update_cb (self);
}

static GtkWidget *
step_row_new (OnwardRecord *step, const char *detail)
{
  g_autofree char *title = onward_record_dup_title (step);
  GtkWidget *row = onward_setback_pick_row_new (title, detail, 0);

  g_object_set (row, "activatable", FALSE, "selectable", FALSE, NULL);
  return row;
}

/* Folded: what is asked comes first. */
static void
show_done (OnwardPlanCloseDialog *self, const OnwardPlanClosing *closing)
{
  g_autofree char *title = NULL;

  for (guint i = 0; i < self->look->steps->len; i++)
    {
      OnwardRecord *step = g_ptr_array_index (self->look->steps, i);

      if (onward_record_get_number (step, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE)
        adw_expander_row_add_row (self->done, step_row_new (step, ""));
    }
  /* Translators: how many steps of a plan a person has done, of how many. */
  title = g_strdup_printf (ngettext ("What you did: %1$u of %2$u step", "What you did: %1$u of %2$u steps", closing->total),
                           closing->done, closing->total);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->done), title);
  gtk_widget_set_visible (self->done_list, closing->done > 0);
}

static void
show_open (OnwardPlanCloseDialog *self, const OnwardPlanClosing *closing)
{
  g_autofree char *text = NULL;

  if (closing->asks)
    /* Translators: "this one" is the closing itself, which is a step of the plan as well. */
    text = g_strdup_printf (ngettext ("Besides this one, %u step is still open. Closing lets it go.",
                                      "Besides this one, %u steps are still open. Closing lets them go.", closing->open),
                            closing->open);
  else
    text = g_strdup_printf (ngettext ("%u step is still open. Closing lets it go.",
                                      "%u steps are still open. Closing lets them go.", closing->open), closing->open);
  gtk_label_set_text (self->open_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->open_label), closing->open > 0);
}

/* Says what becomes of the later steps, whichever way the switch stands. */
static void
peace_cb (OnwardPlanCloseDialog *self)
{
  gboolean in_peace = gtk_switch_get_active (self->in_peace);
  g_autofree char *title = NULL;

  if (in_peace)
    title = g_strdup_printf (ngettext ("%u step for later is let go", "%u steps for later are let go", self->n_later),
                             self->n_later);
  else
    title = g_strdup_printf (ngettext ("%u step for later stays", "%u steps for later stay", self->n_later),
                             self->n_later);
  g_object_set (self->later_heading, "title", title, NULL);
  for (int i = 0; i < (int) self->n_later; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->later_list, i);

      if (row != NULL)
        gtk_widget_set_sensitive (GTK_WIDGET (row), !in_peace);
    }
}

static void
show_later (OnwardPlanCloseDialog *self, GDateTime *now)
{
  for (guint i = 0; i < self->look->steps->len; i++)
    {
      OnwardRecord *step = g_ptr_array_index (self->look->steps, i);
      g_autofree char *when = NULL;

      if (!onward_plan_closing_is_later (step))
        continue;
      when = onward_follow_up_say_when (ONWARD_FOLLOW_UP (step), now);
      gtk_list_box_insert (self->later_list, step_row_new (step, when), (int) self->n_later++);
    }
  gtk_widget_set_visible (self->later_box, self->n_later > 0);
  peace_cb (self);
}

static void
show_question (OnwardPlanCloseDialog *self)
{
  OnwardRecord *plan = ONWARD_RECORD (self->look->plan);
  g_autofree char *title = onward_record_dup_title (plan);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  OnwardPlanClosing closing;

  onward_plan_closing_count (self->look->steps, this_minute, &closing);
  gtk_label_set_text (self->title, title);
  show_done (self, &closing);
  show_open (self, &closing);
  show_later (self, now);
  onward_notes_set_text (self->taught, onward_record_get_text (plan, ONWARD_PLAN_TAUGHT));
  gtk_stack_set_visible_child_name (self->stack, "question");
  gtk_widget_child_focus (GTK_WIDGET (self->taught), GTK_DIR_TAB_FORWARD);
}

static void
show_onward (OnwardPlanCloseDialog *self)
{
  onward_plan_onward_page_open (self->onward_page, self->workspace, self->look);
  gtk_stack_set_visible_child_name (self->stack, "onward");
  gtk_widget_grab_focus (GTK_WIDGET (self->onward_page));
}

static void
look_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardPlanCloseDialog) self = data;
  g_autoptr (GError) error = NULL;

  if (self->workspace == NULL)
    return; /* closed meanwhile */
  self->look = onward_plan_look_finish (result, &error);
  if (self->look == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  set_busy (self, FALSE);
  if (is_closed (self))
    show_onward (self);
  else
    show_question (self);
}

static void
say_trouble (OnwardPlanCloseDialog *self, const GError *error)
{
  g_autofree char *what = onward_fault_say (error);
  g_autofree char *text = g_strdup_printf ("%s %s", what, _("All you wrote is still here."));

  gtk_label_set_text (self->trouble, text);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->taught), GTK_DIR_TAB_FORWARD);
}

/* What is on its way: the window, and how the records were. */
typedef struct
{
  OnwardPlanCloseDialog *dialog;
  GPtrArray *before;
} Closing;

static void
closing_free (Closing *closing)
{
  g_object_unref (closing->dialog);
  g_ptr_array_unref (closing->before);
  g_free (closing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Closing, closing_free)

static void
snapshot_shared (OnwardPlanCloseDialog *self, GPtrArray *before)
{
  g_ptr_array_add (before, onward_record_snapshot (ONWARD_RECORD (self->look->plan)));
  for (guint i = 0; i < self->look->steps->len; i++)
    g_ptr_array_add (before, onward_record_snapshot (g_ptr_array_index (self->look->steps, i)));
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Closing) closing = data;
  OnwardPlanCloseDialog *self = closing->dialog;
  g_autoptr (GError) error = NULL;
  gboolean saved = onward_store_save_finish (ONWARD_STORE (source), result, &error);

  set_busy (self, FALSE);
  if (!saved)
    {
      say_trouble (self, error);
      return;
    }
  onward_workspace_push_before (self->workspace, _("Plan closed"), closing->before);
  show_onward (self);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  OnwardPlanCloseDialog *self = ONWARD_PLAN_CLOSE_DIALOG (widget);
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GPtrArray) drafts = NULL;
  g_autofree char *taught = dup_taught (self);
  g_autofree char *day = NULL;
  Closing *closing;

  if (self->busy || self->look == NULL || is_closed (self))
    return;
  if (*taught == '\0')
    {
      ask_for_taught (self);
      return;
    }
  now = onward_workspace_dup_now (self->workspace);
  day = onward_day_from_date_time (now);
  drafts = onward_plan_closing_dup_drafts (self->look->plan, self->look->steps, taught, day, g_date_time_to_unix (now),
                                           gtk_switch_get_active (self->in_peace));
  closing = g_new0 (Closing, 1);
  closing->dialog = g_object_ref (self);
  closing->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  snapshot_shared (self, closing->before);
  set_busy (self, TRUE);
  onward_store_save_async (onward_workspace_get_store (self->workspace), drafts, NULL, closed_cb, closing);
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardPlanCloseDialog) self = data;
  g_autoptr (GError) error = NULL;
  gboolean saved = onward_store_save_finish (ONWARD_STORE (source), result, &error);

  set_busy (self, FALSE);
  if (saved)
    gtk_window_destroy (GTK_WINDOW (self));
  else
    say_trouble (self, error);
}

/* Not yet: what was typed stays with the plan until then. */
static void
leave (OnwardPlanCloseDialog *self)
{
  g_autofree char *taught = dup_taught (self);
  g_autoptr (OnwardRecord) draft = NULL;

  if (self->busy && self->look != NULL)
    return;
  if (self->look == NULL || is_closed (self) ||
      g_str_equal (taught, onward_record_get_text (ONWARD_RECORD (self->look->plan), ONWARD_PLAN_TAUGHT)))
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  draft = onward_record_dup_draft (ONWARD_RECORD (self->look->plan));
  onward_record_set_text (draft, ONWARD_PLAN_TAUGHT, taught);
  set_busy (self, TRUE);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), draft, NULL, kept_cb, g_object_ref (self));
}

static void
leave_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  leave (ONWARD_PLAN_CLOSE_DIALOG (widget));
}

/* Ctrl+Enter: on to what can be done from here. */
static void
finish_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  OnwardPlanCloseDialog *self = ONWARD_PLAN_CLOSE_DIALOG (widget);

  if (self->look == NULL || self->busy)
    return;
  if (is_closed (self))
    leave (self);
  else
    close_action (widget, name, parameter);
}

static gboolean
close_request_cb (OnwardPlanCloseDialog *self)
{
  leave (self);
  return TRUE;
}

static void
open_next_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  OnwardPlanCloseDialog *self = ONWARD_PLAN_CLOSE_DIALOG (widget);
  GtkWindow *window = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *target = NULL;

  if (self->look == NULL || self->look->next == NULL || window == NULL)
    return;
  target = g_strconcat ("job-application/", onward_record_get_uid (self->look->next), NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", "s", target);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
onward_plan_close_dialog_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_plan_close_dialog_parent_class)->realize (widget);
}

static void
onward_plan_close_dialog_dispose (GObject *object)
{
  OnwardPlanCloseDialog *self = ONWARD_PLAN_CLOSE_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->look, onward_plan_look_free);
  G_OBJECT_CLASS (onward_plan_close_dialog_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, done_list);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, done);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, open_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, taught);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, taught_hint);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, later_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, later_heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, later_list);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, in_peace);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, trouble);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanCloseDialog, onward_page);
}

static void
onward_plan_close_dialog_class_init (OnwardPlanCloseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_plan_close_dialog_dispose;
  widget_class->realize = onward_plan_close_dialog_realize;
  g_type_ensure (ONWARD_TYPE_PLAN_ONWARD_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/setback/onward-plan-close-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_cb);
  gtk_widget_class_bind_template_callback (widget_class, peace_cb);
  gtk_widget_class_install_action (widget_class, "plan.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "plan.finish", NULL, finish_action);
  gtk_widget_class_install_action (widget_class, "plan.leave", NULL, leave_action);
  gtk_widget_class_install_action (widget_class, "plan.open-next", NULL, open_next_action);
}

static void
onward_plan_close_dialog_init (OnwardPlanCloseDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_plan_close_dialog_new (OnwardWorkspace *workspace, const char *plan_uid)
{
  OnwardPlanCloseDialog *self;
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *local = NULL;

  g_return_val_if_fail (ONWARD_IS_WORKSPACE (workspace), NULL);
  self = g_object_new (ONWARD_TYPE_PLAN_CLOSE_DIALOG, NULL);
  self->workspace = g_object_ref (workspace);
  now = onward_workspace_dup_now (workspace);
  local = onward_local_time_from_date_time (now);
  set_busy (self, TRUE);
  onward_plan_look_async (onward_workspace_get_store (workspace), plan_uid, local, self->cancellable, look_cb,
                          g_object_ref (self));
  return GTK_WINDOW (self);
}
