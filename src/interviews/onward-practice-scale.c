/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-scale.h"

struct _OnwardPracticeScale
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *ratings;
};

G_DEFINE_FINAL_TYPE (OnwardPracticeScale, onward_practice_scale, GTK_TYPE_WIDGET)

static void
onward_practice_scale_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PRACTICE_SCALE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_practice_scale_parent_class)->dispose (object);
}

static void
onward_practice_scale_class_init (OnwardPracticeScaleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_practice_scale_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-practice-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeScale, ratings);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
onward_practice_scale_init (OnwardPracticeScale *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

int
onward_practice_scale_get (OnwardPracticeScale *self)
{
  int rating = 0;

  g_return_val_if_fail (ONWARD_IS_PRACTICE_SCALE (self), 0);
  for (GtkWidget *one = gtk_widget_get_first_child (self->ratings); one != NULL; one = gtk_widget_get_next_sibling (one))
    {
      rating++;
      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (one)))
        return rating;
    }
  return 0;
}

void
onward_practice_scale_set (OnwardPracticeScale *self, int rating)
{
  int number = 0;

  g_return_if_fail (ONWARD_IS_PRACTICE_SCALE (self));
  for (GtkWidget *one = gtk_widget_get_first_child (self->ratings); one != NULL; one = gtk_widget_get_next_sibling (one))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (one), ++number == rating);
}
