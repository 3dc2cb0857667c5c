/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-reason.h"

#include <glib/gi18n.h>

#include "onward-notes.h"
#include "onward-wrap-layout.h"

struct _OnwardFeedbackReason
{
  AdwBin parent_instance;

  /* template */
  OnwardNotes *text;
  GtkDropDown *sort;
  GtkStringList *sorts;
  GtkWidget *goal_button;
  GtkWidget *goal_link;

  gboolean showing; /* it is filled, and not typed or chosen */
  gboolean has_goal;
};

enum
{
  CHANGED,
  GOAL,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardFeedbackReason, onward_feedback_reason, ADW_TYPE_BIN)

static void
show_goal (OnwardFeedbackReason *self)
{
  gboolean mine = onward_feedback_reason_get_sort (self) == ONWARD_REASON_MINE;
  g_autofree char *text = g_strstrip (g_strdup (onward_feedback_reason_get_text (self)));

  gtk_widget_set_visible (self->goal_button, mine && !self->has_goal);
  gtk_widget_set_visible (self->goal_link, self->has_goal);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "reason.goal", *text != '\0');
}

static void
changed_cb (OnwardFeedbackReason *self)
{
  if (self->showing)
    return;
  show_goal (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
goal_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[GOAL], 0);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[REMOVED], 0);
}

static gboolean
onward_feedback_reason_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_FEEDBACK_REASON (widget)->text));
}

static void
onward_feedback_reason_dispose (GObject *object)
{
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FEEDBACK_REASON);
  G_OBJECT_CLASS (onward_feedback_reason_parent_class)->dispose (object);
}

static void
onward_feedback_reason_class_init (OnwardFeedbackReasonClass *klass)
{
  static const char *const names[N_SIGNALS] = { "changed", "goal", "removed" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_feedback_reason_dispose;
  widget_class->grab_focus = onward_feedback_reason_grab_focus;
  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (ONWARD_TYPE_NOTES);
  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-feedback-reason.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReason, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReason, sort);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReason, sorts);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReason, goal_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReason, goal_link);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_install_action (widget_class, "reason.goal", NULL, goal_action);
  gtk_widget_class_install_action (widget_class, "reason.remove", NULL, remove_action);
}

static void
onward_feedback_reason_init (OnwardFeedbackReason *self)
{
  const char *name = _("Whose reason it is");

  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int sort = 0; sort < ONWARD_REASON_N; sort++)
    gtk_string_list_append (self->sorts, onward_reason_label ((OnwardReasonSort) sort));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sort), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->sort))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  self->showing = FALSE;
}

GtkWidget *
onward_feedback_reason_new (void)
{
  return g_object_new (ONWARD_TYPE_FEEDBACK_REASON, NULL);
}

void
onward_feedback_reason_show (OnwardFeedbackReason *self, const OnwardReason *reason, gboolean has_goal)
{
  g_autofree char *target = g_strdup_printf ("goal/%s", reason->goal);

  g_return_if_fail (ONWARD_IS_FEEDBACK_REASON (self));
  self->showing = TRUE;
  onward_notes_set_text (self->text, reason->text);
  gtk_drop_down_set_selected (self->sort, reason->sort);
  self->has_goal = has_goal;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->goal_link), "s", target);
  show_goal (self);
  self->showing = FALSE;
}

const char *
onward_feedback_reason_get_text (OnwardFeedbackReason *self)
{
  g_return_val_if_fail (ONWARD_IS_FEEDBACK_REASON (self), "");
  return onward_notes_get_text (self->text);
}

OnwardReasonSort
onward_feedback_reason_get_sort (OnwardFeedbackReason *self)
{
  g_return_val_if_fail (ONWARD_IS_FEEDBACK_REASON (self), ONWARD_REASON_UNKNOWN);
  return (OnwardReasonSort) MIN (gtk_drop_down_get_selected (self->sort), (guint) ONWARD_REASON_UNKNOWN);
}
