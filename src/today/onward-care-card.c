/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-care-card.h"

struct _OnwardCareCard
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *text;
  GtkBox *content;
  GtkButton *act_button;
  GtkButton *dismiss_button;
};

enum
{
  DISMISSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardCareCard, onward_care_card, GTK_TYPE_WIDGET)

static void
dismiss_cb (OnwardCareCard *self)
{
  g_signal_emit (self, signals[DISMISSED], 0);
}

static void
onward_care_card_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CARE_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_care_card_parent_class)->dispose (object);
}

static void
onward_care_card_class_init (OnwardCareCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_care_card_dispose;
  signals[DISMISSED] = g_signal_new ("dismissed", ONWARD_TYPE_CARE_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-care-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardCareCard, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardCareCard, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardCareCard, content);
  gtk_widget_class_bind_template_child (widget_class, OnwardCareCard, act_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardCareCard, dismiss_button);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
}

static void
onward_care_card_init (OnwardCareCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_care_card_new (const char *title, const char *text, GtkWidget *content, const char *dismiss)
{
  OnwardCareCard *self = g_object_new (ONWARD_TYPE_CARE_CARD, NULL);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->text), *text != '\0');
  gtk_button_set_label (self->dismiss_button, dismiss);
  if (content != NULL)
    gtk_box_append (self->content, content);
  gtk_widget_set_visible (GTK_WIDGET (self->content), content != NULL);
  return GTK_WIDGET (self);
}

void
onward_care_card_set_action (OnwardCareCard *self, const char *label, const char *detailed_action)
{
  g_return_if_fail (ONWARD_IS_CARE_CARD (self));
  gtk_button_set_label (self->act_button, label);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->act_button), detailed_action);
  gtk_widget_set_visible (GTK_WIDGET (self->act_button), TRUE);
}
