/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-group.h"

#include <glib/gi18n.h>

#include "onward-review-row.h"

struct _OnwardReviewGroup
{
  GtkBox parent_instance;

  /* template */
  GtkWidget *head;
  GtkImage *arrow;
  GtkLabel *title;
  GtkLabel *count;
  GtkWidget *complete;
  GtkListBox *rows;

  /* owned */
  OnwardWorkspace *workspace;
  char *id;

  /* borrowed */
  GPtrArray *answers;

  gboolean leads;
};

enum
{
  CHANGED,
  LEAD,
  LEAVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardReviewGroup, onward_review_group, GTK_TYPE_BOX)

static void
show_count (OnwardReviewGroup *self)
{
  guint n_all;
  guint n = onward_answers_count (self->answers, self->id, &n_all);
  /* Translators: how many of the items of a group are answered: "9 of 13" */
  g_autofree char *count = g_strdup_printf (_("%u of %u"), n, n_all);
  g_autofree char *name = g_strdup_printf ("%s, %s", gtk_label_get_label (self->title), count);

  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (self->complete, n == n_all);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
changed_cb (OnwardReviewGroup *self)
{
  show_count (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
lead_cb (OnwardReviewGroup *self, int lead, OnwardReviewRow *row)
{
  g_signal_emit (self, signals[LEAD], 0, lead, onward_review_row_get_answer (row)->item);
}

static void
make_rows (OnwardReviewGroup *self)
{
  if (gtk_list_box_get_row_at_index (self->rows, 0) != NULL)
    return;
  for (guint i = 0; i < self->answers->len; i++)
    {
      OnwardAnswer *answer = self->answers->pdata[i];
      GtkWidget *row;

      if (!g_str_equal (answer->group, self->id))
        continue;
      row = onward_review_row_new (self->workspace, answer, self->leads);
      g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "lead", G_CALLBACK (lead_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->rows, row);
    }
}

static void
head_cb (OnwardReviewGroup *self)
{
  onward_review_group_set_open (self, !onward_review_group_get_open (self));
}

static void
activated_cb (OnwardReviewGroup *self, GtkListBoxRow *row)
{
  onward_review_row_edit_note (ONWARD_REVIEW_ROW (row));
}

/* The list would go on into the buttons of its last row. */
static gboolean
keynav_failed_cb (OnwardReviewGroup *self, GtkDirectionType direction)
{
  if (direction == GTK_DIR_UP)
    gtk_widget_grab_focus (self->head);
  else if (direction == GTK_DIR_DOWN)
    g_signal_emit (self, signals[LEAVE], 0, direction);
  else
    return FALSE;
  return TRUE;
}

/* Up and Down go through heads and rows alike. */
static gboolean
head_key_cb (OnwardReviewGroup *self, guint keyval)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->rows, 0);

  if (keyval == GDK_KEY_Down && onward_review_group_get_open (self) && first != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (first));
  else if (keyval == GDK_KEY_Down)
    g_signal_emit (self, signals[LEAVE], 0, GTK_DIR_DOWN);
  else if (keyval == GDK_KEY_Up && gtk_widget_get_prev_sibling (GTK_WIDGET (self)) != NULL)
    g_signal_emit (self, signals[LEAVE], 0, GTK_DIR_UP);
  else
    return FALSE;
  return TRUE;
}

static void
onward_review_group_dispose (GObject *object)
{
  OnwardReviewGroup *self = ONWARD_REVIEW_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_REVIEW_GROUP);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->id, g_free);
  G_OBJECT_CLASS (onward_review_group_parent_class)->dispose (object);
}

static void
onward_review_group_class_init (OnwardReviewGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_review_group_dispose;
  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_REVIEW_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[LEAD] = g_signal_new ("lead", ONWARD_TYPE_REVIEW_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_INT, G_TYPE_STRING);
  signals[LEAVE] = g_signal_new ("leave", ONWARD_TYPE_REVIEW_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, GTK_TYPE_DIRECTION_TYPE);

  gtk_widget_class_set_css_name (widget_class, "reviewgroup");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-review-group.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewGroup, head);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewGroup, arrow);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewGroup, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewGroup, count);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewGroup, complete);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewGroup, rows);
  gtk_widget_class_bind_template_callback (widget_class, head_cb);
  gtk_widget_class_bind_template_callback (widget_class, head_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
}

static void
onward_review_group_init (OnwardReviewGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_review_group_new (OnwardWorkspace *workspace, GPtrArray *answers, const char *id, const char *title,
                         gboolean leads)
{
  OnwardReviewGroup *self = g_object_new (ONWARD_TYPE_REVIEW_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->answers = answers;
  self->id = g_strdup (id);
  self->leads = leads;
  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  show_count (self);
  return GTK_WIDGET (self);
}

const char *
onward_review_group_get_id (OnwardReviewGroup *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_GROUP (self), "");
  return self->id;
}

gboolean
onward_review_group_get_open (OnwardReviewGroup *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_GROUP (self), FALSE);
  return gtk_widget_get_visible (GTK_WIDGET (self->rows));
}

void
onward_review_group_set_open (OnwardReviewGroup *self, gboolean open)
{
  g_return_if_fail (ONWARD_IS_REVIEW_GROUP (self));
  if (open)
    make_rows (self);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), open);
  gtk_image_set_from_icon_name (self->arrow, open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

gboolean
onward_review_group_is_complete (OnwardReviewGroup *self)
{
  guint n_all;

  g_return_val_if_fail (ONWARD_IS_REVIEW_GROUP (self), TRUE);
  return onward_answers_count (self->answers, self->id, &n_all) == n_all;
}

void
onward_review_group_focus_head (OnwardReviewGroup *self)
{
  g_return_if_fail (ONWARD_IS_REVIEW_GROUP (self));
  gtk_widget_grab_focus (self->head);
}

void
onward_review_group_focus_last (OnwardReviewGroup *self)
{
  GtkWidget *last;

  g_return_if_fail (ONWARD_IS_REVIEW_GROUP (self));
  last = onward_review_group_get_open (self) ? gtk_widget_get_last_child (GTK_WIDGET (self->rows)) : NULL;
  gtk_widget_grab_focus (last != NULL ? last : self->head);
}

gboolean
onward_review_group_focus_open (OnwardReviewGroup *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (ONWARD_IS_REVIEW_GROUP (self), FALSE);
  if (!onward_review_group_get_open (self))
    return FALSE;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    {
      if (onward_review_row_get_answer (ONWARD_REVIEW_ROW (row))->rating == ONWARD_RATING_NONE)
        return gtk_widget_grab_focus (GTK_WIDGET (row));
    }
  return FALSE;
}

void
onward_review_group_show_led (OnwardReviewGroup *self, const char *item)
{
  GtkListBoxRow *row;

  g_return_if_fail (ONWARD_IS_REVIEW_GROUP (self));
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    {
      if (g_str_equal (onward_review_row_get_answer (ONWARD_REVIEW_ROW (row))->item, item))
        onward_review_row_show_led (ONWARD_REVIEW_ROW (row));
    }
}
