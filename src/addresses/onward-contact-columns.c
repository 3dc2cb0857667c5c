/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-columns.h"

#include <glib/gi18n-lib.h>

struct _OnwardContactColumns
{
  AdwBin parent_instance;

  /* owned */
  OnwardContactTable *table;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (OnwardContactColumns, onward_contact_columns, ADW_TYPE_BIN)

static void
selected_cb (AdwComboRow *row, GParamSpec *pspec, OnwardContactColumns *self)
{
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "column"));

  self->table->columns[i] = (OnwardColumn) adw_combo_row_get_selected (row);
  g_signal_emit (self, changed_signal, 0);
}

static GListModel *
new_choices (void)
{
  GtkStringList *choices = gtk_string_list_new (NULL);

  for (guint i = 0; i < ONWARD_COLUMN_N_KINDS; i++)
    gtk_string_list_append (choices, onward_column_label ((OnwardColumn) i));
  return G_LIST_MODEL (choices);
}

static GtkWidget *
new_row (OnwardContactColumns *self, guint i, GListModel *choices)
{
  GtkWidget *row = adw_combo_row_new ();
  const char *title = g_ptr_array_index (self->table->titles, i);
  const char *example = g_ptr_array_index (self->table->examples, i);
  g_autofree char *numbered = g_strdup_printf (_("Column %u"), i + 1);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), *title != '\0' ? title : numbered);
  if (*example != '\0')
    {
      /* Translators: what stands in a column of a table, such as “Berlin” */
      g_autofree char *words = g_strdup_printf (_("such as “%s”"), example);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
    }
  g_object_set_data (G_OBJECT (row), "column", GUINT_TO_POINTER (i));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), choices);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), self->table->columns[i]);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), self, 0);
  return row;
}

static void
onward_contact_columns_finalize (GObject *object)
{
  g_clear_pointer (&ONWARD_CONTACT_COLUMNS (object)->table, onward_contact_table_unref);
  G_OBJECT_CLASS (onward_contact_columns_parent_class)->finalize (object);
}

static void
onward_contact_columns_class_init (OnwardContactColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = onward_contact_columns_finalize;
  changed_signal = g_signal_new ("changed", ONWARD_TYPE_CONTACT_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
onward_contact_columns_init (OnwardContactColumns *self)
{
}

void
onward_contact_columns_set_table (OnwardContactColumns *self, OnwardContactTable *table)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autoptr (GListModel) choices = new_choices ();

  g_return_if_fail (ONWARD_IS_CONTACT_COLUMNS (self));
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_pointer (&self->table, onward_contact_table_unref);
  self->table = onward_contact_table_ref (table);
  for (guint i = 0; i < table->titles->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), new_row (self, i, choices));
  adw_bin_set_child (ADW_BIN (self), group);
}
