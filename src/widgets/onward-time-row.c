/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-time-row.h"

#include "onward-clock-entry.h"
#include "onward-day-button.h"
#include "onward-time.h"

struct _OnwardTimeRow
{
  AdwActionRow parent_instance;

  /* template */
  OnwardDayButton *button;
  OnwardClockEntry *entry;

  /* owned */
  char *time;
  char *clock;

  gboolean quiet;
};

enum
{
  PROP_0,
  PROP_TIME,
  PROP_TODAY,
  PROP_CLOCK,
  PROP_OPTIONAL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardTimeRow, onward_time_row, ADW_TYPE_ACTION_ROW)

static gboolean
keep_time (OnwardTimeRow *self, const char *time)
{
  if (g_strcmp0 (self->time, time) == 0)
    return FALSE;
  g_free (self->time);
  self->time = g_strdup (time);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIME]);
  return TRUE;
}

static void
set_time (OnwardTimeRow *self, const char *time)
{
  gboolean valid = time != NULL && onward_local_time_is_valid (time);
  g_autofree char *day = valid ? onward_day_of_local_time (time) : g_strdup ("");

  self->quiet = TRUE;
  onward_day_button_set_day (self->button, day);
  onward_clock_entry_set_clock (self->entry, valid ? time + ONWARD_DAY_LENGTH + 1 : "");
  gtk_widget_set_visible (GTK_WIDGET (self->entry), valid);
  self->quiet = FALSE;
  keep_time (self, valid ? time : "");
}

/* A day without a time of day gets the usual one; without a day there is no time. */
static void
parts_cb (OnwardTimeRow *self)
{
  const char *day = onward_day_button_get_day (self->button);
  const char *clock = onward_clock_entry_get_clock (self->entry);
  g_autofree char *time = NULL;

  if (self->quiet)
    return;
  time = *day != '\0' ? onward_local_time_new (day, *clock != '\0' ? clock : self->clock) : g_strdup ("");
  set_time (self, time);
}

static void
onward_time_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardTimeRow *self = ONWARD_TIME_ROW (object);

  switch (prop_id)
    {
    case PROP_TIME:
      g_value_set_string (value, self->time);
      break;
    case PROP_CLOCK:
      g_value_set_string (value, self->clock);
      break;
    case PROP_TODAY:
    case PROP_OPTIONAL:
      g_object_get_property (G_OBJECT (self->button), pspec->name, value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_time_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardTimeRow *self = ONWARD_TIME_ROW (object);

  switch (prop_id)
    {
    case PROP_TIME:
      set_time (self, g_value_get_string (value));
      break;
    case PROP_CLOCK:
      g_free (self->clock);
      self->clock = g_value_dup_string (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_TODAY:
    case PROP_OPTIONAL:
      g_object_set_property (G_OBJECT (self->button), pspec->name, value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_time_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_TIME_ROW);
  G_OBJECT_CLASS (onward_time_row_parent_class)->dispose (object);
}

static void
onward_time_row_finalize (GObject *object)
{
  OnwardTimeRow *self = ONWARD_TIME_ROW (object);

  g_free (self->time);
  g_free (self->clock);
  G_OBJECT_CLASS (onward_time_row_parent_class)->finalize (object);
}

static void
onward_time_row_class_init (OnwardTimeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_time_row_dispose;
  object_class->finalize = onward_time_row_finalize;
  object_class->get_property = onward_time_row_get_property;
  object_class->set_property = onward_time_row_set_property;

  properties[PROP_TIME] = g_param_spec_string ("time", NULL, NULL, "", flags);
  properties[PROP_TODAY] = g_param_spec_string ("today", NULL, NULL, "", flags);
  properties[PROP_CLOCK] = g_param_spec_string ("clock", NULL, NULL, "09:00", flags);
  properties[PROP_OPTIONAL] = g_param_spec_boolean ("optional", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-time-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTimeRow, button);
  gtk_widget_class_bind_template_child (widget_class, OnwardTimeRow, entry);
  gtk_widget_class_bind_template_callback (widget_class, parts_cb);
}

static void
onward_time_row_init (OnwardTimeRow *self)
{
  self->time = g_strdup ("");
  self->clock = g_strdup ("09:00");
  gtk_widget_init_template (GTK_WIDGET (self));
}
