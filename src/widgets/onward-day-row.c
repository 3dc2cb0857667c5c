/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-day-row.h"

#include "onward-day-button.h"

struct _OnwardDayRow
{
  AdwActionRow parent_instance;

  /* template */
  OnwardDayButton *button;

  /* owned */
  char *subtitle; /* what stands there while no day is refused; NULL when none is */
};

enum
{
  PROP_0,
  PROP_DAY,
  PROP_TODAY,
  PROP_OPTIONAL,
  PROP_EARLIEST,
  PROP_LATEST,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardDayRow, onward_day_row, ADW_TYPE_ACTION_ROW)

static void
day_cb (OnwardDayRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

/* The reason takes the place of the subtitle until a day is taken. */
static void
refusal_cb (OnwardDayRow *self)
{
  AdwActionRow *row = ADW_ACTION_ROW (self);
  g_autofree char *why = NULL;

  g_object_get (self->button, "refusal", &why, NULL);
  if (*why != '\0')
    {
      if (self->subtitle == NULL)
        self->subtitle = g_strdup (adw_action_row_get_subtitle (row) != NULL ? adw_action_row_get_subtitle (row) : "");
      adw_action_row_set_subtitle (row, why);
    }
  else if (self->subtitle != NULL)
    {
      adw_action_row_set_subtitle (row, self->subtitle);
      g_clear_pointer (&self->subtitle, g_free);
    }
}

static void
onward_day_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  g_object_get_property (G_OBJECT (ONWARD_DAY_ROW (object)->button), pspec->name, value);
}

static void
onward_day_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  g_object_set_property (G_OBJECT (ONWARD_DAY_ROW (object)->button), pspec->name, value);
  if (prop_id != PROP_DAY)
    g_object_notify_by_pspec (object, pspec);
}

static void
onward_day_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_DAY_ROW);
  G_OBJECT_CLASS (onward_day_row_parent_class)->dispose (object);
}

static void
onward_day_row_finalize (GObject *object)
{
  g_free (ONWARD_DAY_ROW (object)->subtitle);
  G_OBJECT_CLASS (onward_day_row_parent_class)->finalize (object);
}

static void
onward_day_row_class_init (OnwardDayRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_day_row_dispose;
  object_class->finalize = onward_day_row_finalize;
  object_class->get_property = onward_day_row_get_property;
  object_class->set_property = onward_day_row_set_property;

  properties[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, "", flags);
  properties[PROP_TODAY] = g_param_spec_string ("today", NULL, NULL, "", flags);
  properties[PROP_OPTIONAL] = g_param_spec_boolean ("optional", NULL, NULL, TRUE, flags);
  properties[PROP_EARLIEST] = g_param_spec_string ("earliest", NULL, NULL, "", flags);
  properties[PROP_LATEST] = g_param_spec_string ("latest", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-day-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardDayRow, button);
  gtk_widget_class_bind_template_callback (widget_class, day_cb);
  gtk_widget_class_bind_template_callback (widget_class, refusal_cb);
}

static void
onward_day_row_init (OnwardDayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
