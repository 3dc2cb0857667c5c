/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-kind-group.h"

#include <glib/gi18n-lib.h>

#include "onward-event-row.h"

struct _OnwardGoalKindGroup
{
  AdwPreferencesGroup parent_instance;

  /* template */
  GtkWidget *skill_row;
  GtkWidget *provider_row;
  GtkWidget *people_row;
  GtkWidget *cost_row;
  GtkWidget *hours_row;
  GtkAdjustment *hours;
  GtkWidget *hours_spin;
  GtkWidget *proof_row;
  OnwardEventRow *event_row;

  /* owned */
  OnwardRecord *draft;
};

G_DEFINE_FINAL_TYPE (OnwardGoalKindGroup, onward_goal_kind_group, ADW_TYPE_PREFERENCES_GROUP)

/* What a kind asks for; NULL is not asked. */
typedef struct
{
  const char *title;
  const char *description;
  const char *skill;
  const char *provider;
  const char *people;
  const char *cost;
  const char *hours;
  const char *proof;
} Words;

static const Words words[] = {
  [ONWARD_GOAL_KIND_SKILL] = {
    .title = N_("Learning It"),
    .skill = N_("The skill"),
    .provider = N_("Who or what teaches it"),
    .cost = N_("What it costs"),
    .hours = N_("Hours it takes"),
    .proof = N_("What will show that you can do it"),
  },
  [ONWARD_GOAL_KIND_NETWORK] = {
    .title = N_("The People"),
    .people = N_("Whom you would like to reach"),
  },
  [ONWARD_GOAL_KIND_MATERIALS] = {
    .title = N_("The Papers"),
    .proof = N_("Where the latest version is"),
  },
  [ONWARD_GOAL_KIND_FOR_REAL] = {
    .title = N_("Doing It for Real"),
    .description = N_("Volunteering, a small paid job, something of your own: it counts as experience."),
    .skill = N_("What it trains"),
    .provider = N_("For whom"),
    .people = N_("Who is there"),
    .cost = N_("What it pays or costs"),
    .hours = N_("Hours it takes"),
    .proof = N_("Where it can be seen"),
  },
  [ONWARD_GOAL_KIND_EVENT] = {
    .title = N_("The Event"),
    .provider = N_("Who holds it, and where"),
    .people = N_("Whom you would like to meet"),
    .cost = N_("What it costs"),
  },
  [ONWARD_GOAL_KIND_OTHER] = { NULL },
};

static void
show_row (GtkWidget *row, const char *title)
{
  gtk_widget_set_visible (row, title != NULL);
  if (title != NULL)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(title));
}

static void
show_kind (OnwardGoalKindGroup *self)
{
  guint kind = (guint) onward_record_get_number (self->draft, ONWARD_GOAL_KIND);
  const Words *asked = &words[MIN (kind, G_N_ELEMENTS (words) - 1)];

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), asked->title != NULL ? _(asked->title) : "");
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         asked->description != NULL ? _(asked->description) : NULL);
  show_row (self->skill_row, asked->skill);
  show_row (self->provider_row, asked->provider);
  show_row (self->people_row, asked->people);
  show_row (self->cost_row, asked->cost);
  show_row (self->hours_row, asked->hours);
  show_row (self->proof_row, asked->proof);
  if (asked->hours != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->hours_spin), GTK_ACCESSIBLE_PROPERTY_LABEL, _(asked->hours), -1);
  gtk_widget_set_visible (GTK_WIDGET (self->event_row), kind == ONWARD_GOAL_KIND_EVENT);
  gtk_widget_set_visible (GTK_WIDGET (self), asked->title != NULL);
}

static void
onward_goal_kind_group_dispose (GObject *object)
{
  OnwardGoalKindGroup *self = ONWARD_GOAL_KIND_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_GOAL_KIND_GROUP);
  g_clear_object (&self->draft);
  G_OBJECT_CLASS (onward_goal_kind_group_parent_class)->dispose (object);
}

static void
onward_goal_kind_group_class_init (OnwardGoalKindGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_goal_kind_group_dispose;
  g_type_ensure (ONWARD_TYPE_EVENT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-goal-kind-group.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, skill_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, provider_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, people_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, cost_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, hours_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, hours);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, hours_spin);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, proof_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalKindGroup, event_row);
}

static void
onward_goal_kind_group_init (OnwardGoalKindGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_goal_kind_group_set_up (OnwardGoalKindGroup *self, OnwardWorkspace *workspace, OnwardRecord *draft)
{
  const GBindingFlags both = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  g_return_if_fail (ONWARD_IS_GOAL_KIND_GROUP (self) && self->draft == NULL);
  self->draft = g_object_ref (draft);
  g_object_bind_property (draft, "skill", self->skill_row, "text", both);
  g_object_bind_property (draft, "provider", self->provider_row, "text", both);
  g_object_bind_property (draft, "people", self->people_row, "text", both);
  g_object_bind_property (draft, "cost", self->cost_row, "text", both);
  g_object_bind_property (draft, "hours", self->hours, "value", both);
  g_object_bind_property (draft, "proof", self->proof_row, "text", both);
  g_signal_connect_object (draft, "notify::kind", G_CALLBACK (show_kind), self, G_CONNECT_SWAPPED);
  onward_event_row_set_up (self->event_row, workspace, draft);
  show_kind (self);
}
