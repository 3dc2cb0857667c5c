/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-step-row.h"

#include <glib/gi18n.h>

#include "onward-clock-entry.h"
#include "onward-day-button.h"
#include "onward-time.h"

struct _OnwardSetbackStepRow
{
  GtkListBoxRow parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *why;
  GtkWidget *when;
  OnwardDayButton *day;
  OnwardClockEntry *clock;
  GtkSwitch *on;

  /* owned */
  OnwardSetbackStep *step;
};

G_DEFINE_FINAL_TYPE (OnwardSetbackStepRow, onward_setback_step_row, GTK_TYPE_LIST_BOX_ROW)

static void
when_cb (OnwardSetbackStepRow *self)
{
  const char *day = onward_day_button_get_day (self->day);
  const char *clock = onward_clock_entry_get_clock (self->clock);
  g_autofree char *due = NULL;

  if (self->step == NULL || *day == '\0' || *clock == '\0')
    return;
  due = onward_local_time_new (day, clock);
  onward_setback_step_set_due (self->step, due);
}

static void
onward_setback_step_row_dispose (GObject *object)
{
  OnwardSetbackStepRow *self = ONWARD_SETBACK_STEP_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SETBACK_STEP_ROW);
  g_clear_object (&self->step);
  G_OBJECT_CLASS (onward_setback_step_row_parent_class)->dispose (object);
}

static void
onward_setback_step_row_class_init (OnwardSetbackStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_step_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStepRow, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStepRow, why);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStepRow, when);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStepRow, day);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStepRow, clock);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStepRow, on);
  gtk_widget_class_bind_template_callback (widget_class, when_cb);
}

static void
onward_setback_step_row_init (OnwardSetbackStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_setback_step_row_new (OnwardWorkspace *workspace, OnwardSetbackStep *step)
{
  OnwardSetbackStepRow *self = g_object_new (ONWARD_TYPE_SETBACK_STEP_ROW, NULL);
  const char *title = onward_setback_step_get_title (step);
  const char *due = onward_setback_step_get_due (step);
  g_autofree char *day = onward_day_of_local_time (due);
  /* Translators: a screen reader says these before the day and the time of a step; %s is the step. */
  g_autofree char *day_label = g_strdup_printf (_("Day of “%s”"), title);
  g_autofree char *clock_label = g_strdup_printf (_("Time of “%s”"), title);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->why, onward_setback_step_get_why (step));
  g_object_bind_property (workspace, "today", self->day, "today", G_BINDING_SYNC_CREATE);
  g_object_set (self->day, "label", day_label, "day", day, NULL);
  g_object_set (self->clock, "label", clock_label, "clock", due + ONWARD_DAY_LENGTH + 1, NULL);
  /* What comes up without a notification has a day, and no hour. */
  gtk_widget_set_visible (GTK_WIDGET (self->clock), !onward_setback_step_get_quiet (step));
  self->step = g_object_ref (step);
  g_object_bind_property (step, "on", self->on, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (step, "on", self->title, "sensitive", G_BINDING_SYNC_CREATE);
  g_object_bind_property (step, "on", self->why, "sensitive", G_BINDING_SYNC_CREATE);
  g_object_bind_property (step, "on", self->when, "sensitive", G_BINDING_SYNC_CREATE);
  return GTK_WIDGET (self);
}
