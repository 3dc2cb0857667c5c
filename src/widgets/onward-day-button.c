/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-day-button.h"

#include <stdio.h>

#include <glib/gi18n.h>

#include "onward-time.h"

struct _OnwardDayButton
{
  GtkWidget parent_instance;

  /* template */
  GtkMenuButton *button;
  GtkPopover *popover;
  GtkEditable *entry;
  GtkCalendar *calendar;
  GtkButton *choose_button;
  GtkWidget *clear_button;
  GtkLabel *refusal_label;

  /* owned */
  char *day;
  char *today;
  char *empty_label;
  char *label;
  char *earliest;
  char *latest;
  char *refusal; /* why the day that was tried last is not taken */
  char *picked;  /* in the popover, not chosen yet */

  gboolean optional;
  gboolean quiet; /* the calendar is being set, not clicked */
};

enum
{
  PROP_0,
  PROP_DAY,
  PROP_TODAY,
  PROP_OPTIONAL,
  PROP_EMPTY_LABEL,
  PROP_LABEL,
  PROP_EARLIEST,
  PROP_LATEST,
  PROP_REFUSAL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardDayButton, onward_day_button, GTK_TYPE_WIDGET)

static char *
dup_today (OnwardDayButton *self)
{
  g_autoptr (GDateTime) now = NULL;

  if (*self->today != '\0')
    return g_strdup (self->today);
  now = g_date_time_new_now_local ();
  return onward_day_from_date_time (now);
}

static void
update_label (OnwardDayButton *self)
{
  g_autofree char *today = dup_today (self);
  g_autofree char *said = *self->day != '\0' ? onward_day_say (self->day, today) : g_strdup (self->empty_label);
  g_autofree char *exact = *self->day != '\0' ? onward_day_say_exact (self->day) : NULL;
  g_autofree char *name = *self->label != '\0' ? g_strdup_printf ("%s: %s", self->label, said) : g_strdup (said);

  gtk_menu_button_set_label (self->button, said);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), exact);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Shows @day in the popover as what would be chosen. */
static void
pick (OnwardDayButton *self, const char *day)
{
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *today = dup_today (self);
  g_autofree char *said = NULL;
  g_autofree char *text = NULL;
  int year = 0, month = 0, number = 0;

  if (!onward_day_is_valid (day) || sscanf (day, "%d-%d-%d", &year, &month, &number) != 3)
    return;
  date = g_date_time_new_local (year, month, number, 12, 0, 0);
  if (g_strcmp0 (self->picked, day) != 0)
    {
      g_free (self->picked);
      self->picked = g_strdup (day);
    }
  self->quiet = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->quiet = FALSE;
  said = onward_day_say (day, today);
  /* Translators: %s is a day as people say it: "tomorrow", "12 May" */
  text = g_strdup_printf (_("Choose %s"), said);
  gtk_button_set_label (self->choose_button, text);
}

static char *
dup_calendar_day (OnwardDayButton *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  return onward_day_from_date_time (date);
}

/* Says it, and tells a screen reader that comes back to the button. */
static void
refuse (OnwardDayButton *self, const char *why)
{
  if (g_strcmp0 (self->refusal, why) == 0)
    return;
  g_free (self->refusal);
  self->refusal = g_strdup (why);
  gtk_label_set_label (self->refusal_label, why);
  gtk_widget_set_visible (GTK_WIDGET (self->refusal_label), *why != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_INVALID,
                               *why != '\0' ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REFUSAL]);
}

/* Returns: (transfer full): why @day cannot be chosen, "" when it can. */
static char *
dup_refusal (OnwardDayButton *self, const char *day)
{
  g_autofree char *today = dup_today (self);
  g_autofree char *said = NULL;

  if (*self->latest != '\0' && g_strcmp0 (day, self->latest) > 0)
    {
      if (g_str_equal (self->latest, today))
        return g_strdup (_("That day is still to come. Choose today or a day before."));
      said = onward_day_say_exact (self->latest);
      /* Translators: %s is a day: "Monday, 2 March 2026" */
      return g_strdup_printf (_("That is too late here. Choose %s or a day before."), said);
    }
  if (*self->earliest != '\0' && g_strcmp0 (day, self->earliest) < 0)
    {
      if (g_str_equal (self->earliest, today))
        return g_strdup (_("That day has gone by. Choose today or a day after."));
      said = onward_day_say_exact (self->earliest);
      /* Translators: %s is a day: "Monday, 2 March 2026" */
      return g_strdup_printf (_("That is too early here. Choose %s or a day after."), said);
    }
  return g_strdup ("");
}

/* What cannot be chosen stays on show, with the reason, to be put right at once. */
static void
choose_cb (OnwardDayButton *self)
{
  g_autofree char *day = g_strdup (self->picked);
  g_autofree char *why = dup_refusal (self, day);

  refuse (self, why);
  if (*why != '\0')
    return;
  gtk_popover_popdown (self->popover);
  onward_day_button_set_day (self, day);
}

static void
clear_cb (OnwardDayButton *self)
{
  refuse (self, "");
  gtk_popover_popdown (self->popover);
  onward_day_button_set_day (self, "");
}

static void
day_selected_cb (OnwardDayButton *self)
{
  g_autofree char *day = NULL;

  if (self->quiet)
    return;
  day = dup_calendar_day (self);
  pick (self, day);
  choose_cb (self);
}

/* Turning the calendar's pages is looking, not choosing. */
static void
page_turned_cb (OnwardDayButton *self)
{
  g_autofree char *day = NULL;

  if (self->quiet)
    return;
  day = dup_calendar_day (self);
  pick (self, day);
}

static void
entry_changed_cb (OnwardDayButton *self)
{
  g_autofree char *today = dup_today (self);
  const char *text = gtk_editable_get_text (self->entry);
  g_autofree char *day = onward_day_parse (text, today);

  if (day != NULL)
    pick (self, day);
  if (day == NULL && *text != '\0')
    return;
  gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  refuse (self, "");
}

static void
entry_activate_cb (OnwardDayButton *self)
{
  g_autofree char *today = dup_today (self);
  const char *text = gtk_editable_get_text (self->entry);
  g_autofree char *day = onward_day_parse (text, today);

  if (day == NULL && *text != '\0')
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
      /* Translators: the examples as in the field: what can be typed in your language */
      refuse (self, _("No day could be read from that. Try “Friday” or “12 May”."));
    }
  else
    choose_cb (self);
}

static void
popover_map_cb (OnwardDayButton *self)
{
  g_autofree char *today = dup_today (self);

  gtk_editable_set_text (self->entry, "");
  refuse (self, "");
  pick (self, *self->day != '\0' ? self->day : today);
  gtk_widget_set_visible (self->clear_button, self->optional && *self->day != '\0');
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static gboolean
set_text (char **to, const char *text)
{
  if (g_strcmp0 (*to, text) == 0)
    return FALSE;
  g_free (*to);
  *to = g_strdup (text != NULL ? text : "");
  return TRUE;
}

static void
onward_day_button_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardDayButton *self = ONWARD_DAY_BUTTON (object);

  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_string (value, self->day);
      break;
    case PROP_TODAY:
      g_value_set_string (value, self->today);
      break;
    case PROP_OPTIONAL:
      g_value_set_boolean (value, self->optional);
      break;
    case PROP_EMPTY_LABEL:
      g_value_set_string (value, self->empty_label);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_EARLIEST:
      g_value_set_string (value, self->earliest);
      break;
    case PROP_LATEST:
      g_value_set_string (value, self->latest);
      break;
    case PROP_REFUSAL:
      g_value_set_string (value, self->refusal);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_day_button_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardDayButton *self = ONWARD_DAY_BUTTON (object);
  gboolean changed = FALSE;

  switch (prop_id)
    {
    case PROP_DAY:
      onward_day_button_set_day (self, g_value_get_string (value));
      break;
    case PROP_TODAY:
      changed = set_text (&self->today, g_value_get_string (value));
      break;
    case PROP_OPTIONAL:
      changed = self->optional != g_value_get_boolean (value);
      self->optional = g_value_get_boolean (value);
      break;
    case PROP_EMPTY_LABEL:
      changed = set_text (&self->empty_label, g_value_get_string (value));
      break;
    case PROP_LABEL:
      changed = set_text (&self->label, g_value_get_string (value));
      break;
    case PROP_EARLIEST:
      changed = set_text (&self->earliest, g_value_get_string (value));
      break;
    case PROP_LATEST:
      changed = set_text (&self->latest, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  if (changed)
    {
      update_label (self);
      g_object_notify_by_pspec (object, pspec);
    }
}

static gboolean
onward_day_button_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_DAY_BUTTON (widget)->button));
}

static gboolean
onward_day_button_mnemonic_activate (GtkWidget *widget, gboolean group_cycling)
{
  gtk_menu_button_popup (ONWARD_DAY_BUTTON (widget)->button);
  return TRUE;
}

static void
onward_day_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_DAY_BUTTON);
  G_OBJECT_CLASS (onward_day_button_parent_class)->dispose (object);
}

static void
onward_day_button_finalize (GObject *object)
{
  OnwardDayButton *self = ONWARD_DAY_BUTTON (object);

  g_free (self->day);
  g_free (self->today);
  g_free (self->empty_label);
  g_free (self->label);
  g_free (self->earliest);
  g_free (self->latest);
  g_free (self->refusal);
  g_free (self->picked);
  G_OBJECT_CLASS (onward_day_button_parent_class)->finalize (object);
}

static void
onward_day_button_class_init (OnwardDayButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_day_button_dispose;
  object_class->finalize = onward_day_button_finalize;
  object_class->get_property = onward_day_button_get_property;
  object_class->set_property = onward_day_button_set_property;
  widget_class->grab_focus = onward_day_button_grab_focus;
  widget_class->mnemonic_activate = onward_day_button_mnemonic_activate;

  properties[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, "", flags);
  properties[PROP_TODAY] = g_param_spec_string ("today", NULL, NULL, "", flags);
  properties[PROP_OPTIONAL] = g_param_spec_boolean ("optional", NULL, NULL, TRUE, flags);
  properties[PROP_EMPTY_LABEL] = g_param_spec_string ("empty-label", NULL, NULL, "", flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_EARLIEST] = g_param_spec_string ("earliest", NULL, NULL, "", flags);
  properties[PROP_LATEST] = g_param_spec_string ("latest", NULL, NULL, "", flags);
  properties[PROP_REFUSAL] = g_param_spec_string ("refusal", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-day-button.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardDayButton, button);
  gtk_widget_class_bind_template_child (widget_class, OnwardDayButton, popover);
  gtk_widget_class_bind_template_child (widget_class, OnwardDayButton, entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardDayButton, calendar);
  gtk_widget_class_bind_template_child (widget_class, OnwardDayButton, choose_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardDayButton, clear_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardDayButton, refusal_label);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_turned_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_map_cb);
}

static void
onward_day_button_init (OnwardDayButton *self)
{
  self->day = g_strdup ("");
  self->today = g_strdup ("");
  self->label = g_strdup ("");
  self->earliest = g_strdup ("");
  self->latest = g_strdup ("");
  self->refusal = g_strdup ("");
  self->empty_label = g_strdup (_("Choose a Day"));
  self->optional = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  update_label (self);
}

const char *
onward_day_button_get_day (OnwardDayButton *self)
{
  g_return_val_if_fail (ONWARD_IS_DAY_BUTTON (self), "");
  return self->day;
}

/* A text that is no day counts as none. */
void
onward_day_button_set_day (OnwardDayButton *self, const char *day)
{
  g_return_if_fail (ONWARD_IS_DAY_BUTTON (self));
  if (!set_text (&self->day, day != NULL && onward_day_is_valid (day) ? day : ""))
    return;
  update_label (self);
  refuse (self, "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}
