/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-preferences.h"

#include <glib/gi18n.h>

#include "onward-autostart.h"
#include "onward-clock-entry.h"
#include "onward-first-weekday.h"
#include "onward-reminder-check.h"
#include "onward-working-days-row.h"

struct _OnwardPreferences
{
  AdwPreferencesWindow parent_instance;

  /* template */
  AdwActionRow *login_row;
  GtkSwitch *login_switch;
  GtkSwitch *discreet_switch;
  GtkSwitch *recap_switch;
  AdwExpanderRow *review_row;
  AdwComboRow *review_day;
  GtkStringList *review_days;
  OnwardClockEntry *review_time;
  GtkSwitch *quiet_switch;
  OnwardClockEntry *quiet_from;
  OnwardClockEntry *quiet_until;
  OnwardClockEntry *morning;
  OnwardClockEntry *evening;
  OnwardWorkingDaysRow *days_row;
  GtkSwitch *prompts_switch;
  GtkSwitch *quotes_switch;
  GtkSwitch *worry_switch;
  AdwEntryRow *letter_name;
  AdwComboRow *letter_rest;
  OnwardReminderCheck *check;

  /* owned */
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (OnwardPreferences, onward_preferences, ADW_TYPE_PREFERENCES_WINDOW)

static void
login_set_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardPreferences) self = ONWARD_PREFERENCES (data);
  g_autoptr (GError) error = NULL;
  gboolean on;

  if (self->settings == NULL)
    return;
  on = gtk_switch_get_active (self->login_switch);
  gtk_widget_set_sensitive (GTK_WIDGET (self->login_switch), TRUE);
  if (onward_autostart_set_finish (result, &error))
    {
      g_settings_set_boolean (self->settings, "start-at-login", on);
      gtk_switch_set_state (self->login_switch, on);
      adw_action_row_set_subtitle (self->login_row, _("So that a follow-up comes up though Onward was not opened."));
    }
  else
    {
      /* The switch goes back, and the line says why. */
      g_autofree char *why = g_strdup_printf (_("That was not possible: %s"), error->message);

      gtk_switch_set_state (self->login_switch, !on);
      gtk_switch_set_active (self->login_switch, !on);
      adw_action_row_set_subtitle (self->login_row, why);
    }
  onward_reminder_check_look (self->check);
}

static gboolean
login_state_cb (OnwardPreferences *self, gboolean on)
{
  if (on == gtk_switch_get_state (self->login_switch))
    return TRUE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->login_switch), FALSE);
  onward_autostart_set_async (on, NULL, login_set_cb, g_object_ref (self));
  return TRUE;
}

static void
bind (OnwardPreferences *self, const char *key, gpointer widget, const char *property)
{
  g_settings_bind (self->settings, key, widget, property, G_SETTINGS_BIND_DEFAULT);
}

/* The days stand in the order in which weeks go where the person lives. */
static gboolean
day_from_setting (GValue *value, GVariant *setting, gpointer data)
{
  g_value_set_uint (value, (guint) (g_variant_get_int32 (setting) - onward_first_weekday () + 7) % 7);
  return TRUE;
}

static GVariant *
day_to_setting (const GValue *value, const GVariantType *type, gpointer data)
{
  int selected = (int) g_value_get_uint (value);

  /* Nothing is selected while the days are being put in. */
  return selected >= 0 && selected < 7 ? g_variant_new_int32 ((onward_first_weekday () - 1 + selected) % 7 + 1) : NULL;
}

/* Hours that a letter rests, in the order of the row. */
static const int rests[] = { 0, 12, 24, 48, 72 };

/* A length that is not offered shows as the next longer one. */
static gboolean
rest_from_setting (GValue *value, GVariant *setting, gpointer data)
{
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (rests) && rests[i] < g_variant_get_int32 (setting))
    i++;
  g_value_set_uint (value, i);
  return TRUE;
}

static GVariant *
rest_to_setting (const GValue *value, const GVariantType *type, gpointer data)
{
  guint selected = g_value_get_uint (value);

  return selected < G_N_ELEMENTS (rests) ? g_variant_new_int32 (rests[selected]) : NULL;
}

static void
bind_review (OnwardPreferences *self)
{
  for (int i = 0; i < 7; i++)
    {
      /* 1 January 2024 was a Monday. */
      g_autoptr (GDateTime) day = g_date_time_new_utc (2024, 1, (onward_first_weekday () - 1 + i) % 7 + 1, 12, 0, 0);
      g_autofree char *name = g_date_time_format (day, "%A");

      gtk_string_list_append (self->review_days, name);
    }
  bind (self, "week-review", self->review_row, "enable-expansion");
  bind (self, "week-review-time", self->review_time, "clock");
  g_settings_bind_with_mapping (self->settings, "week-review-day", self->review_day, "selected", G_SETTINGS_BIND_DEFAULT,
                                day_from_setting, day_to_setting, NULL, NULL);
}

static void
onward_preferences_dispose (GObject *object)
{
  OnwardPreferences *self = ONWARD_PREFERENCES (object);

  g_clear_object (&self->settings);
  G_OBJECT_CLASS (onward_preferences_parent_class)->dispose (object);
}

static void
onward_preferences_class_init (OnwardPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_preferences_dispose;

  g_type_ensure (ONWARD_TYPE_CLOCK_ENTRY);
  g_type_ensure (ONWARD_TYPE_REMINDER_CHECK);
  g_type_ensure (ONWARD_TYPE_WORKING_DAYS_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, login_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, login_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, discreet_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, recap_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, review_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, review_day);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, review_days);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, review_time);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, quiet_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, quiet_from);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, quiet_until);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, morning);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, evening);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, days_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, prompts_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, quotes_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, worry_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, letter_name);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, letter_rest);
  gtk_widget_class_bind_template_child (widget_class, OnwardPreferences, check);
  gtk_widget_class_bind_template_callback (widget_class, login_state_cb);
}

static void
onward_preferences_init (OnwardPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Reminders are for the person's own diary; another one, such as the demo, has none, and what is
 * tried out in it changes nothing of the desktop. */
static gboolean
is_own (OnwardWorkspace *workspace)
{
  g_autofree char *own = onward_store_default_path ();

  return g_strcmp0 (onward_store_get_path (onward_workspace_get_store (workspace)), own) == 0;
}

/* Shows the window over @parent. */
void
onward_preferences_present (GtkWindow *parent, OnwardWorkspace *workspace)
{
  OnwardPreferences *self = g_object_new (ONWARD_TYPE_PREFERENCES, "transient-for", parent, "modal", TRUE, NULL);
  int room = parent != NULL ? gtk_widget_get_width (GTK_WIDGET (parent)) : 0;
  int width, height;
  gboolean login;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (room > 0)
    gtk_window_set_default_size (GTK_WINDOW (self), MIN (width, room), height);

  self->settings = g_object_ref (onward_workspace_get_settings (workspace));
  login = g_settings_get_boolean (self->settings, "start-at-login");
  gtk_switch_set_state (self->login_switch, login);
  gtk_switch_set_active (self->login_switch, login);
  bind (self, "discreet", self->discreet_switch, "active");
  bind (self, "weekly-recap", self->recap_switch, "active");
  bind_review (self);
  bind (self, "quiet-hours", self->quiet_switch, "active");
  bind (self, "quiet-from", self->quiet_from, "clock");
  bind (self, "quiet-until", self->quiet_until, "clock");
  bind (self, "morning", self->morning, "clock");
  bind (self, "evening", self->evening, "clock");
  bind (self, "show-prompts", self->prompts_switch, "active");
  bind (self, "show-quotes", self->quotes_switch, "active");
  bind (self, "worry-window", self->worry_switch, "active");
  bind (self, "letter-name", self->letter_name, "text");
  g_settings_bind_with_mapping (self->settings, "cool-down-hours", self->letter_rest, "selected", G_SETTINGS_BIND_DEFAULT,
                                rest_from_setting, rest_to_setting, NULL, NULL);
  onward_reminder_check_set_workspace (self->check, workspace);
  gtk_widget_set_visible (GTK_WIDGET (self->login_row), is_own (workspace));
  gtk_widget_set_visible (GTK_WIDGET (self->check), is_own (workspace));
  onward_working_days_row_bind (self->days_row, self->settings, "working-days");
  gtk_window_present (GTK_WINDOW (self));
}
