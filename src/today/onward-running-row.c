/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-running-row.h"

#include <glib/gi18n-lib.h>

#include "onward-due-open.h"
#include "onward-step-dots.h"
#include "onward-today-look.h"

struct _OnwardRunningRow
{
  GtkListBoxRow parent_instance;

  /* template */
  GtkWidget *menu_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardTodayPlan *plan;
};

enum
{
  PROP_0,
  PROP_PLAN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardRunningRow, onward_running_row, GTK_TYPE_LIST_BOX_ROW)

static gboolean
can_open (OnwardRunningRow *self)
{
  OnwardFollowUp *step = onward_today_plan_get_next (self->plan);
  g_autofree char *target = NULL;

  return step != NULL && onward_today_opens (step, &target) != ONWARD_TODAY_OPENS_NOTHING;
}

static gboolean
is_open_cb (OnwardRunningRow *self, gboolean complete)
{
  return !complete;
}

/* What bindings cannot say: names for a screen reader, and whether there is a step to open. */
static void
show (OnwardRunningRow *self)
{
  g_autofree char *title = NULL;
  g_autofree char *next = NULL;
  g_autofree char *progress = NULL;
  g_autofree char *name = NULL;
  g_autofree char *more = NULL;

  g_object_get (self->plan, "title", &title, "next", &next, "progress", &progress, NULL);
  name = g_strdup_printf ("%s, %s, %s", title, next, progress);
  /* Translators: names the menu of a plan; %s is what it is called. */
  more = g_strdup_printf (_("Menu: %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, more, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.open", can_open (self));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), can_open (self));
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardRunningRow *self = ONWARD_RUNNING_ROW (widget);

  onward_due_open (widget, onward_today_plan_get_next (self->plan));
}

static void
close_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.close-plan", "s", onward_today_plan_get_uid (ONWARD_RUNNING_ROW (widget)->plan));
}

static void
onward_running_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, ONWARD_RUNNING_ROW (object)->plan);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_running_row_dispose (GObject *object)
{
  OnwardRunningRow *self = ONWARD_RUNNING_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_RUNNING_ROW);
  g_clear_object (&self->plan);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_running_row_parent_class)->dispose (object);
}

static void
onward_running_row_class_init (OnwardRunningRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_running_row_dispose;
  object_class->get_property = onward_running_row_get_property;

  properties[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, ONWARD_TYPE_TODAY_PLAN,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_STEP_DOTS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-running-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardRunningRow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, is_open_cb);
  gtk_widget_class_install_action (widget_class, "plan.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "plan.close", NULL, close_action);
}

static void
onward_running_row_init (OnwardRunningRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_running_row_new (OnwardWorkspace *workspace, OnwardTodayPlan *plan)
{
  OnwardRunningRow *self = g_object_new (ONWARD_TYPE_RUNNING_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->plan = g_object_ref (plan);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAN]);
  g_signal_connect_object (plan, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
