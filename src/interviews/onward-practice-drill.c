/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-drill.h"

#include <glib/gi18n-lib.h>

#include "onward-practice-drills.h"

struct _OnwardPracticeDrill
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *count;
  GtkLabel *title;
  GtkLabel *text;
  GtkLabel *why;
  GtkWidget *next_button;

  guint position;
};

G_DEFINE_FINAL_TYPE (OnwardPracticeDrill, onward_practice_drill, ADW_TYPE_BIN)

static void
show (OnwardPracticeDrill *self)
{
  guint n_drills;
  const OnwardDrill *drills = onward_content_drills (&n_drills);
  /* Translators: which of several exercises is on show, such as "2 of 8" */
  g_autofree char *count = g_strdup_printf (_("%u of %u"), self->position + 1, n_drills);

  gtk_label_set_label (self->count, count);
  gtk_label_set_label (self->title, drills[self->position].title);
  gtk_label_set_label (self->text, drills[self->position].text);
  gtk_label_set_label (self->why, drills[self->position].why);
}

static void
step (OnwardPracticeDrill *self, int by)
{
  guint n_drills;

  onward_content_drills (&n_drills);
  self->position = (self->position + n_drills + (guint) by) % n_drills;
  show (self);
}

static void
next_cb (OnwardPracticeDrill *self)
{
  step (self, 1);
}

static void
previous_cb (OnwardPracticeDrill *self)
{
  step (self, -1);
}

static gboolean
onward_practice_drill_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_PRACTICE_DRILL (widget)->next_button);
}

static void
onward_practice_drill_dispose (GObject *object)
{
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PRACTICE_DRILL);
  G_OBJECT_CLASS (onward_practice_drill_parent_class)->dispose (object);
}

static void
onward_practice_drill_class_init (OnwardPracticeDrillClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_practice_drill_dispose;
  widget_class->grab_focus = onward_practice_drill_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-practice-drill.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeDrill, count);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeDrill, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeDrill, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeDrill, why);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeDrill, next_button);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
}

static void
onward_practice_drill_init (OnwardPracticeDrill *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show (self);
}
