/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-targets-card.h"

#include "onward-job-application.h"
#include "onward-shelf-row.h"
#include "onward-target-rings.h"

/* More to choose from is no help. */
#define ON_SHELF 5

struct _OnwardTargetsCard
{
  GtkWidget parent_instance;

  /* template */
  OnwardTargetRings *rings;
  GtkWidget *shelf_button;
  GtkPopover *shelf;
  GtkLabel *live;
  GtkListBox *rows;
  GtkWidget *empty;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardTargetsLook *look;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardTargetsCard, onward_targets_card, GTK_TYPE_WIDGET)

static void
clear_rows (OnwardTargetsCard *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_list_box_remove (self->rows, row);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTargetsCard) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (found == NULL)
    {
      if (self->workspace != NULL)
        onward_workspace_fault (self->workspace, error);
      return;
    }
  clear_rows (self);
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->rows, onward_shelf_row_new (self->workspace, found->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->rows), found->len > 0);
  gtk_widget_set_visible (self->empty, found->len == 0);
}

/* Those that were kept last first. */
static void
fill_shelf (OnwardTargetsCard *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_query_where_number (query, ONWARD_JOB_APPLICATION_STAGE, ONWARD_IS, ONWARD_STAGE_NEXT_UP);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  onward_query_limit (query, ON_SHELF);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
}

static void
row_activated_cb (OnwardTargetsCard *self, OnwardShelfRow *row)
{
  onward_shelf_row_open (row);
  gtk_popover_popdown (self->shelf);
}

static void
changed_cb (OnwardTargetsCard *self)
{
  const OnwardTargets *targets = onward_targets_look_get (self->look);
  gboolean below = targets != NULL && onward_targets_is_below (targets);
  g_autofree char *live = below ? onward_targets_say_live (targets) : g_strdup ("");

  gtk_label_set_label (self->live, live);
  if (!below)
    gtk_popover_popdown (self->shelf);
  gtk_widget_set_visible (self->shelf_button, below);
  if (below && gtk_widget_get_visible (GTK_WIDGET (self->shelf)))
    fill_shelf (self);
}

static void
onward_targets_card_dispose (GObject *object)
{
  OnwardTargetsCard *self = ONWARD_TARGETS_CARD (object);

  if (self->look != NULL)
    g_signal_handlers_disconnect_by_data (self->look, self);
  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_TARGETS_CARD);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->look);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_targets_card_parent_class)->dispose (object);
}

static void
onward_targets_card_class_init (OnwardTargetsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_targets_card_dispose;
  g_type_ensure (ONWARD_TYPE_TARGET_RINGS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-targets-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetsCard, rings);
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetsCard, shelf_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetsCard, shelf);
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetsCard, live);
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetsCard, rows);
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetsCard, empty);
  gtk_widget_class_bind_template_callback (widget_class, fill_shelf);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
onward_targets_card_init (OnwardTargetsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_targets_card_new (OnwardWorkspace *workspace, OnwardTargetsLook *look)
{
  OnwardTargetsCard *self = g_object_new (ONWARD_TYPE_TARGETS_CARD, NULL);

  self->workspace = g_object_ref (workspace);
  self->look = g_object_ref (look);
  onward_target_rings_set_look (self->rings, look);
  g_signal_connect_object (look, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  return GTK_WIDGET (self);
}
