/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-pastimes.h"

#include <glib/gi18n.h>
#include <string.h>

#include "onward-care-window.h"
#include "onward-pastime-picker.h"
#include "onward-pastimes-view.h"

#define OF_PLAN "plan/"
#define OF_PASTIME "pastime/"

struct _OnwardPastimes
{
  AdwBin parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardLifts *lifts;

  /* borrowed */
  GtkStack *stack;
  GtkWidget *view; /* made when it is first asked for */
  OnwardPastimePicker *picker;
};

G_DEFINE_FINAL_TYPE (OnwardPastimes, onward_pastimes, ADW_TYPE_BIN)

static void
show_all (OnwardPastimes *self)
{
  if (self->view == NULL)
    {
      self->view = onward_pastimes_view_new (self->workspace, self->lifts);
      gtk_stack_add_named (self->stack, self->view, "yours");
    }
  gtk_stack_set_visible_child (self->stack, self->view);
}

static void
yours_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  show_all (ONWARD_PASTIMES (widget));
}

static void
now_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPastimes *self = ONWARD_PASTIMES (widget);

  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->picker));
  onward_pastime_picker_offer (self->picker);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardPastimes) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) pastime = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL)
    return;
  if (pastime == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->picker));
  onward_pastime_picker_begin (self->picker, ONWARD_PASTIME (pastime));
}

static void
begin (OnwardPastimes *self, const char *uid)
{
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_pastime_type, uid, NULL, loaded_cb,
                           g_object_ref (self));
}

static void
do_action (GtkWidget *widget, const char *action, GVariant *target)
{
  begin (ONWARD_PASTIMES (widget), g_variant_get_string (target, NULL));
}

static void
onward_pastimes_dispose (GObject *object)
{
  OnwardPastimes *self = ONWARD_PASTIMES (object);

  adw_bin_set_child (ADW_BIN (object), NULL);
  g_clear_object (&self->lifts);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_pastimes_parent_class)->dispose (object);
}

static void
onward_pastimes_class_init (OnwardPastimesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_pastimes_dispose;
  gtk_widget_class_install_action (widget_class, "care.yours", NULL, yours_action);
  gtk_widget_class_install_action (widget_class, "care.now", NULL, now_action);
  gtk_widget_class_install_action (widget_class, "care.do", "s", do_action);
}

static void
onward_pastimes_init (OnwardPastimes *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  self->picker = g_object_new (ONWARD_TYPE_PASTIME_PICKER, NULL);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->picker), "now");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}

static OnwardPastimes *
pastimes_new (OnwardWorkspace *workspace, const char *plan)
{
  OnwardPastimes *self = g_object_new (ONWARD_TYPE_PASTIMES, NULL);

  self->workspace = g_object_ref (workspace);
  self->lifts = onward_lifts_new (workspace);
  onward_pastime_picker_set_up (self->picker, workspace, self->lifts, plan);
  return self;
}

GtkWindow *
onward_pastimes_window_new (OnwardWorkspace *workspace)
{
  OnwardPastimes *self = pastimes_new (workspace, "");

  show_all (self);
  return onward_care_window_new (workspace, _("What helps you"), GTK_WIDGET (self), 760, 560);
}

GtkWindow *
onward_pause_window_new (OnwardWorkspace *workspace, const char *target)
{
  OnwardPastimes *self = pastimes_new (workspace, g_str_has_prefix (target, OF_PLAN) ? target + strlen (OF_PLAN) : "");

  if (g_str_has_prefix (target, OF_PASTIME))
    begin (self, target + strlen (OF_PASTIME));
  else
    onward_pastime_picker_offer (self->picker);
  return onward_care_window_new (workspace, _("A small pause"), GTK_WIDGET (self), 520, 560);
}
