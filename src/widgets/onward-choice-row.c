/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-choice-row.h"

#include <glib/gi18n.h>

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-letter.h"
#include "onward-skill.h"

struct _OnwardChoiceRow
{
  AdwComboRow parent_instance;

  GType choice;
};

enum
{
  PROP_0,
  PROP_CHOICE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardChoiceRow, onward_choice_row, ADW_TYPE_COMBO_ROW)

/* The names of a choice that needs no function of its own: messages in a context, in the order of
 * the enum. */
typedef struct
{
  GType (*choice) (void);
  const char *context;
  const char *labels[8];
} Labels;

static const Labels labels_of[] = {
  {
    onward_outcome_get_type,
    "outcome",
    { NC_ ("outcome", "Not known yet"), NC_ ("outcome", "Next round"), NC_ ("outcome", "An offer"), NC_ ("outcome", "A no") },
  },
  {
    onward_wanted_get_type,
    "wanted",
    { NC_ ("wanted", "Not said"), NC_ ("wanted", "To listen"), NC_ ("wanted", "To advise"), NC_ ("wanted", "To distract") },
  },
  {
    onward_urgency_get_type,
    "urgency",
    { NC_ ("urgency", "Normal"), NC_ ("urgency", "Quiet"), NC_ ("urgency", "Important") },
  },
  {
    onward_goal_kind_get_type,
    "goal",
    { NC_ ("goal", "Learn something"), NC_ ("goal", "Applying"), NC_ ("goal", "People"), NC_ ("goal", "Résumé and letters"),
      NC_ ("goal", "Practise for real"), NC_ ("goal", "An event"), NC_ ("goal", "Self-care"), NC_ ("goal", "Something else") },
  },
  {
    onward_goal_column_get_type,
    "column",
    { NC_ ("column", "Someday"), NC_ ("column", "Next"), NC_ ("column", "Doing"), NC_ ("column", "Done"), NC_ ("column", "Dropped on purpose") },
  },
  {
    onward_skill_standing_get_type,
    "skill",
    { NC_ ("skill", "Not said"), NC_ ("skill", "I have it"), NC_ ("skill", "Learning it"), NC_ ("skill", "Not for me") },
  },
  {
    onward_feedback_state_get_type,
    "feedback",
    { NC_ ("feedback", "Asked for"), NC_ ("feedback", "It came"), NC_ ("feedback", "Sealed"), NC_ ("feedback", "None given") },
  },
  {
    onward_letter_state_get_type,
    "letter",
    { NC_ ("letter", "Draft"), NC_ ("letter", "In the mail program"), NC_ ("letter", "Sent"), NC_ ("letter", "Put away") },
  },
};

static const char *
would_label (OnwardWould would)
{
  switch (would)
    {
    case ONWARD_WOULD_YES:
      return C_ ("would I have said yes", "Yes");
    case ONWARD_WOULD_UNSURE:
      return C_ ("would I have said yes", "Not sure");
    case ONWARD_WOULD_NO:
      return C_ ("would I have said yes", "No");
    case ONWARD_WOULD_UNKNOWN:
    default:
      return C_ ("would I have said yes", "Not said");
    }
}

const char *
onward_choice_label (GType choice, guint value)
{
  if (choice == ONWARD_TYPE_STAGE)
    return onward_stage_label ((OnwardStage) value);
  if (choice == ONWARD_TYPE_ENDING)
    return onward_ending_label ((OnwardEnding) value);
  if (choice == ONWARD_TYPE_TOLD)
    return onward_told_label ((OnwardTold) value);
  if (choice == ONWARD_TYPE_CHANNEL)
    return onward_channel_label ((OnwardChannel) value);
  if (choice == ONWARD_TYPE_EMPLOYMENT)
    return onward_employment_label ((OnwardEmployment) value);
  if (choice == ONWARD_TYPE_WOULD)
    return would_label ((OnwardWould) value);
  if (choice == ONWARD_TYPE_ENTRY_KIND)
    return onward_entry_kind_label ((OnwardEntryKind) value);
  if (choice == ONWARD_TYPE_ROUND)
    return onward_round_label ((OnwardRound) value);
  if (choice == ONWARD_TYPE_CIRCLE)
    return onward_circle_label ((OnwardCircle) value);
  for (gsize i = 0; i < G_N_ELEMENTS (labels_of); i++)
    {
      if (labels_of[i].choice () == choice && value < G_N_ELEMENTS (labels_of[i].labels))
        return g_dpgettext2 (NULL, labels_of[i].context, labels_of[i].labels[value]);
    }
  g_return_val_if_reached ("");
}

static void
set_choice (OnwardChoiceRow *self, GType choice)
{
  g_autoptr (GtkStringList) labels = NULL;
  g_autoptr (GTypeClass) enum_class = NULL;
  GEnumClass *values;

  if (self->choice == choice || !G_TYPE_IS_ENUM (choice))
    return;
  self->choice = choice;
  enum_class = g_type_class_ref (choice);
  values = (GEnumClass *) enum_class;
  labels = gtk_string_list_new (NULL);
  for (guint i = 0; i < values->n_values; i++)
    {
      const char *label = onward_choice_label (choice, (guint) values->values[i].value);

      gtk_string_list_append (labels, *label != '\0' ? label : "–");
    }
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (labels));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOICE]);
}

static void
onward_choice_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHOICE:
      g_value_set_gtype (value, ONWARD_CHOICE_ROW (object)->choice);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_choice_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHOICE:
      set_choice (ONWARD_CHOICE_ROW (object), g_value_get_gtype (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_choice_row_class_init (OnwardChoiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = onward_choice_row_get_property;
  object_class->set_property = onward_choice_row_set_property;

  properties[PROP_CHOICE] = g_param_spec_gtype ("choice", NULL, NULL, G_TYPE_NONE,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_choice_row_init (OnwardChoiceRow *self)
{
}
