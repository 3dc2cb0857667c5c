/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-gone-row.h"

#include <glib/gi18n.h>

struct _OnwardReviewGoneRow
{
  AdwActionRow parent_instance;

  /* owned */
  OnwardAsked *asked;
};

static guint undone_signal;

G_DEFINE_FINAL_TYPE (OnwardReviewGoneRow, onward_review_gone_row, ADW_TYPE_ACTION_ROW)

static void
clicked_cb (OnwardReviewGoneRow *self)
{
  g_signal_emit (self, undone_signal, 0);
}

static void
onward_review_gone_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_REVIEW_GONE_ROW);
  G_OBJECT_CLASS (onward_review_gone_row_parent_class)->dispose (object);
}

static void
onward_review_gone_row_finalize (GObject *object)
{
  g_clear_pointer (&ONWARD_REVIEW_GONE_ROW (object)->asked, onward_asked_free);
  G_OBJECT_CLASS (onward_review_gone_row_parent_class)->finalize (object);
}

static void
onward_review_gone_row_class_init (OnwardReviewGoneRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_review_gone_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_review_gone_row_finalize;
  undone_signal = g_signal_new ("undone", ONWARD_TYPE_REVIEW_GONE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-review-gone-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
onward_review_gone_row_init (OnwardReviewGoneRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_review_gone_row_new (OnwardAsked *asked)
{
  OnwardReviewGoneRow *self = g_object_new (ONWARD_TYPE_REVIEW_GONE_ROW, NULL);
  /* Translators: %s is a question of an interview that was taken off the list */
  g_autofree char *title = g_strdup_printf (_("Let go: “%s”"), asked->asked);

  self->asked = asked;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  return GTK_WIDGET (self);
}

OnwardAsked *
onward_review_gone_row_steal_asked (OnwardReviewGoneRow *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_GONE_ROW (self), NULL);
  return g_steal_pointer (&self->asked);
}
