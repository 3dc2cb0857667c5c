/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-question-row.h"

struct _OnwardQuestionRow
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *text;
  GtkLabel *why;
  GtkWidget *flag;
};

G_DEFINE_FINAL_TYPE (OnwardQuestionRow, onward_question_row, GTK_TYPE_WIDGET)

static void
onward_question_row_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_QUESTION_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_question_row_parent_class)->dispose (object);
}

static void
onward_question_row_class_init (OnwardQuestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_question_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionRow, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionRow, why);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionRow, flag);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
onward_question_row_init (OnwardQuestionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_question_row_show (OnwardQuestionRow *self, OnwardDeckCard *card, const char *today)
{
  g_autofree char *why = NULL;

  g_return_if_fail (ONWARD_IS_QUESTION_ROW (self));
  if (card == NULL)
    return;
  why = onward_deck_card_say (card, today);
  gtk_label_set_label (self->text, onward_deck_card_get_text (card));
  gtk_label_set_label (self->why, why);
  gtk_widget_set_visible (self->flag, onward_deck_card_get_need (card) == ONWARD_NEED_FLAGGED);
}
