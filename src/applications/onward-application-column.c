/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-column.h"

#include "onward-application-card.h"
#include "onward-field.h"
#include "onward-record-list.h"

static const OnwardStage way[ONWARD_N_COLUMNS] = {
  ONWARD_STAGE_NEXT_UP,      ONWARD_STAGE_APPLIED, ONWARD_STAGE_SCREENING,
  ONWARD_STAGE_INTERVIEWING, ONWARD_STAGE_OFFER,   ONWARD_STAGE_ENDED,
};

struct _OnwardApplicationColumn
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *count;
  GtkWidget *view;
  GtkSingleSelection *selection;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardUpcoming *upcoming;
  OnwardRecordList *records;

  OnwardStage stage;
};

G_DEFINE_FINAL_TYPE (OnwardApplicationColumn, onward_application_column, GTK_TYPE_WIDGET)

static void
setup_card_cb (GtkSignalListItemFactory *factory, GtkListItem *item, OnwardApplicationColumn *self)
{
  GtkWidget *card = onward_application_card_new (self->workspace, self->upcoming);

  g_object_bind_property (item, "item", card, "application", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, card);
}

static void
activate_cb (OnwardApplicationColumn *self, guint position)
{
  g_autoptr (OnwardRecord) application = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  if (application != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "board.open", "s", onward_record_get_uid (application));
}

static void
ask_to_move (OnwardApplicationColumn *self, OnwardRecord *application, OnwardStage stage)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "board.move", "(ss)", onward_record_get_uid (application),
                              onward_choice_nick (ONWARD_TYPE_STAGE, stage));
}

static gboolean
drop_cb (OnwardApplicationColumn *self, const GValue *value)
{
  OnwardRecord *application = g_value_get_object (value);

  if (application == NULL || onward_record_get_number (application, ONWARD_JOB_APPLICATION_STAGE) == self->stage)
    return FALSE;
  ask_to_move (self, application, self->stage);
  return TRUE;
}

static void
step_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationColumn *self = ONWARD_APPLICATION_COLUMN (widget);
  OnwardRecord *application = gtk_single_selection_get_selected_item (self->selection);
  int step = g_str_equal (action, "column.right") ? 1 : -1;

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    step = -step;
  for (int i = 0; application != NULL && i < ONWARD_N_COLUMNS; i++)
    {
      if (way[i] != self->stage)
        continue;
      if (i + step >= 0 && i + step < ONWARD_N_COLUMNS)
        ask_to_move (self, application, way[i + step]);
      return;
    }
}

static void
show_count (OnwardApplicationColumn *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->records));
  g_autofree char *text = n > 0 ? g_strdup_printf ("%u", n) : g_strdup ("");

  gtk_label_set_label (self->count, text);
}

static void
onward_application_column_dispose (GObject *object)
{
  OnwardApplicationColumn *self = ONWARD_APPLICATION_COLUMN (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_APPLICATION_COLUMN);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->records);
  g_clear_object (&self->upcoming);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_application_column_parent_class)->dispose (object);
}

static void
onward_application_column_class_init (OnwardApplicationColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_application_column_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "boardcolumn");
  gtk_widget_class_install_action (widget_class, "column.left", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "column.right", NULL, step_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-application-column.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationColumn, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationColumn, count);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationColumn, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationColumn, selection);
  gtk_widget_class_bind_template_callback (widget_class, setup_card_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
onward_application_column_init (OnwardApplicationColumn *self)
{
  GtkDropTarget *target = gtk_drop_target_new (ONWARD_TYPE_JOB_APPLICATION, GDK_ACTION_MOVE);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

GtkWidget *
onward_application_column_new (OnwardWorkspace *workspace, OnwardUpcoming *upcoming, OnwardStage stage)
{
  OnwardApplicationColumn *self = g_object_new (ONWARD_TYPE_APPLICATION_COLUMN, NULL);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  self->workspace = g_object_ref (workspace);
  self->upcoming = g_object_ref (upcoming);
  self->stage = stage;
  onward_query_where_choices (query, ONWARD_JOB_APPLICATION_STAGE, 1u << stage);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  self->records = onward_record_list_new (onward_workspace_get_store (workspace), query);
  g_signal_connect_object (self->records, "notify::n-items", G_CALLBACK (show_count), self, G_CONNECT_SWAPPED);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->records));
  gtk_label_set_label (self->title, onward_stage_label (stage));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, onward_stage_label (stage),
                                  -1);
  show_count (self);
  return GTK_WIDGET (self);
}

OnwardStage
onward_application_column_nth_stage (guint nth)
{
  g_return_val_if_fail (nth < ONWARD_N_COLUMNS, ONWARD_STAGE_ENDED);
  return way[nth];
}
