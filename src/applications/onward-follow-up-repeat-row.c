/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-follow-up-repeat-row.h"

#include <glib/gi18n-lib.h>

#include "onward-repeat.h"
#include "onward-time.h"

#define N_CHOICES 7
#define OWN N_CHOICES /* stands behind them when it is there */

struct _OnwardFollowUpRepeatRow
{
  AdwComboRow parent_instance;

  /* owned */
  GtkStringList *labels;
  char *repeat;
  char *time;

  guint working_days;
  gboolean quiet; /* the selection follows the rule, not the other way round */
};

enum
{
  PROP_0,
  PROP_REPEAT,
  PROP_TIME,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardFollowUpRepeatRow, onward_follow_up_repeat_row, ADW_TYPE_COMBO_ROW)

/* Returns: (transfer full): the rule of a choice, for the day on which it is */
static char *
dup_rule (OnwardFollowUpRepeatRow *self, guint choice)
{
  const OnwardRepeat choices[N_CHOICES] = {
    { .kind = ONWARD_REPEAT_NEVER },
    { .kind = ONWARD_REPEAT_DAILY, .every = 1 },
    { .kind = ONWARD_REPEAT_WEEKLY, .every = 1, .weekdays = self->working_days },
    { .kind = ONWARD_REPEAT_WEEKLY, .every = 1 },
    { .kind = ONWARD_REPEAT_WEEKLY, .every = 2 },
    { .kind = ONWARD_REPEAT_MONTHLY, .every = 1 },
    { .kind = ONWARD_REPEAT_LAST_WORKING_DAY, .every = 1, .weekdays = self->working_days },
  };
  OnwardRepeat repeat = choices[choice];

  onward_repeat_anchor (&repeat, self->time);
  return onward_repeat_dup_rule (&repeat);
}

/* Returns: the choice that means the rule, N_CHOICES for none */
static guint
find_choice (OnwardFollowUpRepeatRow *self)
{
  g_autofree char *anchored = NULL;
  OnwardRepeat repeat;

  if (!onward_repeat_read (&repeat, self->repeat))
    return N_CHOICES;
  onward_repeat_anchor (&repeat, self->time);
  anchored = onward_repeat_dup_rule (&repeat);
  for (guint choice = 0; choice < N_CHOICES; choice++)
    {
      g_autofree char *rule = dup_rule (self, choice);

      if (g_str_equal (rule, anchored))
        return choice;
    }
  return N_CHOICES;
}

/* The days that it means, and when it begins if that is not the time above. */
static void
show_words (OnwardFollowUpRepeatRow *self)
{
  g_autofree char *first = onward_follow_up_repeat_row_dup_first (self);
  g_autofree char *words = NULL;
  g_autofree char *day = NULL;
  OnwardRepeat repeat;

  onward_repeat_read (&repeat, self->repeat);
  words = onward_repeat_say (&repeat, self->time);
  if (*words != '\0' && !g_str_equal (first, self->time))
    {
      g_autofree char *first_day = onward_day_of_local_time (first);
      g_autofree char *only = g_steal_pointer (&words);

      day = onward_day_say_exact (first_day);
      /* Translators: how something comes again, then its first day: "every Monday, from Monday, 16 March 2026". */
      words = g_strdup_printf (_("%1$s, from %2$s"), only, day);
    }
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), words);
}

static void
show (OnwardFollowUpRepeatRow *self)
{
  guint choice = find_choice (self);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->labels));

  self->quiet = TRUE;
  if (choice == OWN && n == N_CHOICES)
    gtk_string_list_append (self->labels, C_ ("repeat", "In its own way"));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), choice);
  if (choice != OWN && n > N_CHOICES)
    gtk_string_list_remove (self->labels, OWN);
  self->quiet = FALSE;
  show_words (self);
}

static void
set_repeat (OnwardFollowUpRepeatRow *self, const char *repeat)
{
  if (g_strcmp0 (self->repeat, repeat) == 0)
    return;
  g_free (self->repeat);
  self->repeat = g_strdup (repeat != NULL ? repeat : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REPEAT]);
}

/* "Every week" goes along to another day of the week; a rule that is only now given its time stays as
 * it is. */
static void
set_time (OnwardFollowUpRepeatRow *self, const char *time)
{
  guint choice;

  if (g_strcmp0 (self->time, time) == 0)
    return;
  choice = *self->time != '\0' ? find_choice (self) : OWN;
  g_free (self->time);
  self->time = g_strdup (time != NULL ? time : "");
  if (choice != OWN)
    {
      g_autofree char *rule = dup_rule (self, choice);

      set_repeat (self, rule);
    }
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIME]);
}

static void
selected_cb (OnwardFollowUpRepeatRow *self)
{
  guint choice = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  g_autofree char *rule = NULL;

  if (self->quiet || choice >= N_CHOICES)
    return;
  rule = dup_rule (self, choice);
  set_repeat (self, rule);
  show (self);
}

static void
onward_follow_up_repeat_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  OnwardFollowUpRepeatRow *self = ONWARD_FOLLOW_UP_REPEAT_ROW (object);

  switch (id)
    {
    case PROP_REPEAT:
      g_value_set_string (value, self->repeat);
      break;
    case PROP_TIME:
      g_value_set_string (value, self->time);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
onward_follow_up_repeat_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  OnwardFollowUpRepeatRow *self = ONWARD_FOLLOW_UP_REPEAT_ROW (object);

  switch (id)
    {
    case PROP_REPEAT:
      set_repeat (self, g_value_get_string (value));
      show (self);
      break;
    case PROP_TIME:
      set_time (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
onward_follow_up_repeat_row_dispose (GObject *object)
{
  OnwardFollowUpRepeatRow *self = ONWARD_FOLLOW_UP_REPEAT_ROW (object);

  self->quiet = TRUE;
  g_clear_object (&self->labels);
  G_OBJECT_CLASS (onward_follow_up_repeat_row_parent_class)->dispose (object);
}

static void
onward_follow_up_repeat_row_finalize (GObject *object)
{
  OnwardFollowUpRepeatRow *self = ONWARD_FOLLOW_UP_REPEAT_ROW (object);

  g_free (self->repeat);
  g_free (self->time);
  G_OBJECT_CLASS (onward_follow_up_repeat_row_parent_class)->finalize (object);
}

static void
onward_follow_up_repeat_row_class_init (OnwardFollowUpRepeatRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = onward_follow_up_repeat_row_get_property;
  object_class->set_property = onward_follow_up_repeat_row_set_property;
  object_class->dispose = onward_follow_up_repeat_row_dispose;
  object_class->finalize = onward_follow_up_repeat_row_finalize;

  properties[PROP_REPEAT] = g_param_spec_string ("repeat", NULL, NULL, "", flags);
  properties[PROP_TIME] = g_param_spec_string ("time", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_follow_up_repeat_row_init (OnwardFollowUpRepeatRow *self)
{
  const char *labels[N_CHOICES + 1] = {
    C_ ("repeat", "Never"), _("Every Day"), _("Every Working Day"), _("Every Week"), _("Every Two Weeks"),
    _("Every Month"), _("Last Working Day of the Month"), NULL,
  };

  self->repeat = g_strdup ("");
  self->time = g_strdup ("");
  self->working_days = ONWARD_REPEAT_MONDAY_TO_FRIDAY;
  self->labels = gtk_string_list_new (labels);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (self->labels));
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

void
onward_follow_up_repeat_row_set_days (OnwardFollowUpRepeatRow *self, const OnwardDays *days)
{
  guint working = days->working & 0x7f;

  g_return_if_fail (ONWARD_IS_FOLLOW_UP_REPEAT_ROW (self));
  self->working_days = working != 0 ? working : 0x7f;
  show (self);
}

char *
onward_follow_up_repeat_row_dup_first (OnwardFollowUpRepeatRow *self)
{
  g_autofree char *first = NULL;
  OnwardRepeat repeat;

  g_return_val_if_fail (ONWARD_IS_FOLLOW_UP_REPEAT_ROW (self), NULL);
  onward_repeat_read (&repeat, self->repeat);
  first = onward_repeat_first (&repeat, self->time);
  return *first != '\0' ? g_steal_pointer (&first) : g_strdup (self->time);
}
