/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-working-days-row.h"

#include <glib/gi18n.h>

#include "onward-first-weekday.h"

struct _OnwardWorkingDaysRow
{
  AdwPreferencesRow parent_instance;

  /* template */
  GtkBox *box;

  /* owned */
  GtkToggleButton *toggles[8]; /* by weekday, 1 Monday; in the box */
  GSettings *settings;
  char *key;
  gboolean loading;
};

G_DEFINE_FINAL_TYPE (OnwardWorkingDaysRow, onward_working_days_row, ADW_TYPE_PREFERENCES_ROW)

static GDateTime *
day_of_week (int weekday)
{
  return g_date_time_new_utc (2024, 1, weekday, 12, 0, 0); /* 1 January 2024 was a Monday */
}

static void
store (OnwardWorkingDaysRow *self)
{
  GVariantBuilder days;

  g_variant_builder_init (&days, G_VARIANT_TYPE ("ai"));
  for (int i = 1; i <= 7; i++)
    {
      if (gtk_toggle_button_get_active (self->toggles[i]))
        g_variant_builder_add (&days, "i", i);
    }
  g_settings_set_value (self->settings, self->key, g_variant_builder_end (&days));
}

static void
toggled_cb (OnwardWorkingDaysRow *self, GtkToggleButton *toggle)
{
  gboolean any = FALSE;

  if (self->loading)
    return;
  for (int i = 1; i <= 7; i++)
    any = any || gtk_toggle_button_get_active (self->toggles[i]);
  /* A plan needs a day to put its steps on. */
  if (!any)
    gtk_toggle_button_set_active (toggle, TRUE);
  else
    store (self);
}

static void
load (OnwardWorkingDaysRow *self)
{
  g_autoptr (GVariant) days = g_settings_get_value (self->settings, self->key);
  GVariantIter iter;
  int day;

  self->loading = TRUE;
  for (int i = 1; i <= 7; i++)
    gtk_toggle_button_set_active (self->toggles[i], FALSE);
  g_variant_iter_init (&iter, days);
  while (g_variant_iter_next (&iter, "i", &day))
    {
      if (day >= 1 && day <= 7)
        gtk_toggle_button_set_active (self->toggles[day], TRUE);
    }
  self->loading = FALSE;
}

static void
add_toggle (OnwardWorkingDaysRow *self, int weekday)
{
  g_autoptr (GDateTime) day = day_of_week (weekday);
  g_autofree char *brief = g_date_time_format (day, "%a");
  g_autofree char *name = g_date_time_format (day, "%A");
  GtkWidget *toggle = gtk_toggle_button_new_with_label (brief);

  gtk_widget_set_tooltip_text (toggle, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, toggle);
  self->toggles[weekday] = GTK_TOGGLE_BUTTON (toggle);
}

/* Shows the setting and writes it. */
void
onward_working_days_row_bind (OnwardWorkingDaysRow *self, GSettings *settings, const char *key)
{
  g_autofree char *signal = g_strconcat ("changed::", key, NULL);

  g_return_if_fail (ONWARD_IS_WORKING_DAYS_ROW (self));
  g_set_object (&self->settings, settings);
  g_free (self->key);
  self->key = g_strdup (key);
  g_signal_connect_object (settings, signal, G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  load (self);
}

static void
onward_working_days_row_dispose (GObject *object)
{
  OnwardWorkingDaysRow *self = ONWARD_WORKING_DAYS_ROW (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->key, g_free);
  G_OBJECT_CLASS (onward_working_days_row_parent_class)->dispose (object);
}

static void
onward_working_days_row_class_init (OnwardWorkingDaysRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_working_days_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-working-days-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWorkingDaysRow, box);
}

static void
onward_working_days_row_init (OnwardWorkingDaysRow *self)
{
  int first = onward_first_weekday ();

  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < 7; i++)
    add_toggle (self, (first - 1 + i) % 7 + 1);
}
