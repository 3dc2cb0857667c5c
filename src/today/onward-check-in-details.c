/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-check-in-details.h"

#include "onward-feelings.h"
#include "onward-save-status.h"
#include "onward-sting.h"

struct _OnwardCheckInDetails
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *sting;
  GtkWidget *feelings;
  GtkWidget *line;
};

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardCheckInDetails, onward_check_in_details, GTK_TYPE_WIDGET)

static void
done_cb (OnwardCheckInDetails *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static void
onward_check_in_details_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CHECK_IN_DETAILS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_check_in_details_parent_class)->dispose (object);
}

static void
onward_check_in_details_class_init (OnwardCheckInDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_check_in_details_dispose;

  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-check-in-details.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardCheckInDetails, sting);
  gtk_widget_class_bind_template_child (widget_class, OnwardCheckInDetails, feelings);
  gtk_widget_class_bind_template_child (widget_class, OnwardCheckInDetails, line);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
onward_check_in_details_init (OnwardCheckInDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

OnwardCheckInDetails *
onward_check_in_details_new (OnwardRecord *draft)
{
  const GBindingFlags both = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;
  OnwardCheckInDetails *self;

  g_return_val_if_fail (ONWARD_IS_RECORD (draft), NULL);
  self = g_object_new (ONWARD_TYPE_CHECK_IN_DETAILS, NULL);
  g_object_bind_property (draft, "sting", self->sting, "sting", both);
  g_object_bind_property (draft, "feelings", self->feelings, "feelings", both);
  g_object_bind_property (draft, "text", self->line, "text", both);
  return self;
}

void
onward_check_in_details_set_ask (OnwardCheckInDetails *self, gboolean ask)
{
  g_return_if_fail (ONWARD_IS_CHECK_IN_DETAILS (self));
  gtk_widget_set_visible (self->sting, ask);
}
