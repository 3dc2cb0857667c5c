/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-calendar.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-entry.h"
#include "onward-record-list.h"
#include "onward-time.h"

struct _OnwardEntryCalendar
{
  GtkPopover parent_instance;

  /* template */
  GtkCalendar *calendar;
  GtkLabel *said_label;
  GtkButton *write_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *entries; /* of the month on show, grouped by day; never read */
  char *day;                 /* chosen to write for, or NULL */

  int year, month; /* on show; 0 for none yet */
  gboolean setting;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS,
};

enum
{
  CHOSEN,
  WRITE,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardEntryCalendar, onward_entry_calendar, GTK_TYPE_POPOVER)

static OnwardQuery *
dup_query (int year, int month)
{
  g_autofree char *first = g_strdup_printf ("%04d-%02d-01", year, month);
  g_autofree char *last = g_strdup_printf ("%04d-%02d-99", year, month);
  OnwardQuery *query = onward_query_new (&onward_entry_type);

  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, first);
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_MOST, last);
  onward_query_group_by (query, ONWARD_ENTRY_WHEN, ONWARD_GROUP_DAY);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  return query;
}

static char *
dup_chosen_day (OnwardEntryCalendar *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  return onward_day_from_date_time (date);
}

static guint
count_of_day (OnwardEntryCalendar *self, const char *day)
{
  gint64 number = onward_day_number (day);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->entries));
  guint count = 0;

  for (guint i = 0; i < n; i++)
    count += onward_record_list_get_group (self->entries, i) == number;
  return count;
}

static void
say_month (OnwardEntryCalendar *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->entries));
  g_autofree char *said = NULL;

  if (n == 0)
    said = g_strdup (_("Nothing written in this month yet. Choose a day to write for it."));
  else
    said = g_strdup_printf (ngettext ("%u entry in this month", "%u entries in this month", n), n);
  gtk_label_set_label (self->said_label, said);
  gtk_widget_set_visible (GTK_WIDGET (self->write_button), FALSE);
  g_clear_pointer (&self->day, g_free);
}

/* The calendar of GTK 4.8 looks at its marks when it turns a page, and not when they change. */
static void
refresh (OnwardEntryCalendar *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autoptr (GDateTime) other = g_date_time_add_months (date, 1);

  self->setting = TRUE;
  gtk_calendar_select_day (self->calendar, other);
  gtk_calendar_select_day (self->calendar, date);
  self->setting = FALSE;
}

static void
mark (OnwardEntryCalendar *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->entries));

  gtk_calendar_clear_marks (self->calendar);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *day = onward_day_from_number (onward_record_list_get_group (self->entries, i));

      gtk_calendar_mark_day (self->calendar, (guint) g_ascii_strtoull (day + strlen ("YYYY-MM-"), NULL, 10));
    }
  refresh (self);
  say_month (self);
}

static void
busy_cb (OnwardEntryCalendar *self)
{
  if (!onward_record_list_get_busy (self->entries))
    mark (self);
}

static void
show_month (OnwardEntryCalendar *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autoptr (OnwardQuery) query = NULL;
  int year = g_date_time_get_year (date), month = g_date_time_get_month (date);

  if (self->workspace == NULL || (self->year == year && self->month == month))
    return;
  self->year = year;
  self->month = month;
  gtk_calendar_clear_marks (self->calendar);
  query = dup_query (year, month);
  if (self->entries == NULL)
    {
      self->entries = onward_record_list_new (onward_workspace_get_store (self->workspace), query);
      g_signal_connect_object (self->entries, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->entries, "items-changed", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
    }
  else
    onward_record_list_set_query (self->entries, query);
}

/* It opens on the month it was left on, and at first on this one. */
static void
map_cb (OnwardEntryCalendar *self)
{
  if (self->workspace != NULL && self->year == 0)
    {
      g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);

      self->setting = TRUE;
      gtk_calendar_select_day (self->calendar, now);
      self->setting = FALSE;
    }
  show_month (self);
  if (self->entries != NULL)
    busy_cb (self);
}

static void
offer (OnwardEntryCalendar *self, const char *day)
{
  const char *today = onward_workspace_get_today (self->workspace);
  g_autofree char *said = onward_day_say (day, today);
  gboolean to_come = g_strcmp0 (day, today) > 0;
  g_autofree char *text = NULL;
  g_autofree char *label = NULL;

  g_free (self->day);
  self->day = g_strdup (day);
  /* Translators: %s is a day as people say it: "today", "12 May" */
  text = g_strdup_printf (to_come ? _("%s: still to come") : _("%s: nothing written"), said);
  /* Translators: %s is a day as people say it: "today", "12 May" */
  label = g_strdup_printf (_("Write for %s"), said);
  gtk_label_set_label (self->said_label, text);
  gtk_button_set_label (self->write_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->write_button), !to_come);
}

static void
day_selected_cb (OnwardEntryCalendar *self)
{
  g_autofree char *day = NULL;

  if (self->setting || self->entries == NULL || onward_record_list_get_busy (self->entries))
    return;
  day = dup_chosen_day (self);
  if (count_of_day (self, day) == 0)
    {
      offer (self, day);
      return;
    }
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, day);
}

/* Turning the calendar's pages is looking, not choosing. */
static void
page_turned_cb (OnwardEntryCalendar *self)
{
  if (!self->setting)
    show_month (self);
}

static void
write_cb (OnwardEntryCalendar *self)
{
  g_autofree char *day = g_steal_pointer (&self->day);

  gtk_popover_popdown (GTK_POPOVER (self));
  if (day != NULL)
    g_signal_emit (self, signals[WRITE], 0, day);
}

static void
onward_entry_calendar_dispose (GObject *object)
{
  OnwardEntryCalendar *self = ONWARD_ENTRY_CALENDAR (object);

  if (self->entries != NULL)
    g_signal_handlers_disconnect_by_data (self->entries, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_CALENDAR);
  g_clear_object (&self->entries);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->day, g_free);
  G_OBJECT_CLASS (onward_entry_calendar_parent_class)->dispose (object);
}

static void
onward_entry_calendar_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_set_object (&ONWARD_ENTRY_CALENDAR (object)->workspace, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_calendar_class_init (OnwardEntryCalendarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_entry_calendar_dispose;
  object_class->set_property = onward_entry_calendar_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE,
                                                    G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHOSEN] = g_signal_new ("chosen", ONWARD_TYPE_ENTRY_CALENDAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[WRITE] = g_signal_new ("write", ONWARD_TYPE_ENTRY_CALENDAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-calendar.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryCalendar, calendar);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryCalendar, said_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryCalendar, write_button);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_turned_cb);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
}

static void
onward_entry_calendar_init (OnwardEntryCalendar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
