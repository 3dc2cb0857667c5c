/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-import-row.h"

#include <glib/gi18n-lib.h>

struct _OnwardContactProposal
{
  GObject parent_instance;

  OnwardContactItem *item;
  const char *twin_name;
  gboolean apart;
};

G_DEFINE_FINAL_TYPE (OnwardContactProposal, onward_contact_proposal, G_TYPE_OBJECT)

struct _OnwardContactImportRow
{
  GtkWidget parent_instance;

  /* template */
  GtkCheckButton *check;
  GtkLabel *name;
  GtkLabel *words;
  GtkButton *apart_button;

  /* owned */
  OnwardContactProposal *proposal;
  gulong changed_id;

  gboolean showing; /* the check follows the proposal, not the person */
};

enum
{
  PROP_0,
  PROP_PROPOSAL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];
static guint changed_signal;

G_DEFINE_FINAL_TYPE (OnwardContactImportRow, onward_contact_import_row, GTK_TYPE_WIDGET)

/* The proposal */

static const char *
same_name (OnwardContactProposal *self)
{
  if (self->item->same != NULL)
    return onward_snapshot_text (self->item->same, ONWARD_CONTACT_NAME);
  return self->twin_name != NULL ? self->twin_name : "";
}

/* Whatever stands for the person beside the name. */
static char *
dup_traits (const OnwardPerson *person)
{
  const char *const traits[] = { person->organisation, person->role, person->mail, person->phone };
  GString *words = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (traits); i++)
    {
      if (traits[i] != NULL)
        g_string_append_printf (words, " · %s", traits[i]);
    }
  return g_string_free (words, FALSE);
}

char *
onward_contact_proposal_dup_words (OnwardContactProposal *self)
{
  OnwardContactItem *item = self->item;
  g_autofree char *traits = dup_traits (item->person);
  g_autofree char *fills = onward_contact_item_dup_fills (item);
  g_autofree char *words = NULL;

  if (item->match == ONWARD_MATCH_NEW)
    words = g_strdup (C_ ("person", "New"));
  else if (self->apart)
    /* Translators: %s is the name of a person who is in the diary */
    words = g_strdup_printf (_("New, beside %s"), same_name (self));
  else if (item->same == NULL)
    /* Translators: somebody is twice in a file; %s is the name there */
    words = g_strdup_printf (_("Twice in the file, goes with %s"), same_name (self));
  else if (item->match == ONWARD_MATCH_SAME)
    words = g_strdup_printf (_("Here already: %s"), same_name (self));
  else
    /* Translators: the first %s is the name of a person in the diary, the second such as "email, phone" */
    words = g_strdup_printf (_("Adds to %s: %s"), same_name (self), fills);
  return g_strconcat (words, traits, NULL);
}

const char *
onward_contact_proposal_get_name (OnwardContactProposal *self)
{
  return self->item->person->name;
}

gboolean
onward_contact_proposal_get_taken (OnwardContactProposal *self)
{
  return self->item->intake != ONWARD_INTAKE_LEAVE;
}

static void
set_intake (OnwardContactProposal *self, OnwardIntake intake)
{
  if (self->item->intake == intake)
    return;
  self->item->intake = intake;
  g_signal_emit (self, changed_signal, 0);
}

/* Somebody of whom nothing is new can be taken only as someone else. */
void
onward_contact_proposal_set_taken (OnwardContactProposal *self, gboolean taken)
{
  if (!taken)
    set_intake (self, ONWARD_INTAKE_LEAVE);
  else if (self->item->match == ONWARD_MATCH_NEW || self->apart)
    set_intake (self, ONWARD_INTAKE_ADD);
  else if (self->item->match == ONWARD_MATCH_MERGE)
    set_intake (self, ONWARD_INTAKE_FILL);
}

gboolean
onward_contact_proposal_has_same (OnwardContactProposal *self)
{
  return self->item->match != ONWARD_MATCH_NEW;
}

gboolean
onward_contact_proposal_get_apart (OnwardContactProposal *self)
{
  return self->apart;
}

/* Whoever says how a person is to be taken wants them taken. */
void
onward_contact_proposal_set_apart (OnwardContactProposal *self, gboolean apart)
{
  if (self->apart == apart)
    return;
  self->apart = apart;
  if (!apart && self->item->match == ONWARD_MATCH_SAME)
    self->item->intake = ONWARD_INTAKE_LEAVE;
  else
    self->item->intake = apart ? ONWARD_INTAKE_ADD : ONWARD_INTAKE_FILL;
  g_signal_emit (self, changed_signal, 0);
}

static void
onward_contact_proposal_class_init (OnwardContactProposalClass *klass)
{
  changed_signal = g_signal_new ("changed", ONWARD_TYPE_CONTACT_PROPOSAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
onward_contact_proposal_init (OnwardContactProposal *self)
{
}

OnwardContactProposal *
onward_contact_proposal_new (OnwardContactItem *item, const char *twin_name)
{
  OnwardContactProposal *self = g_object_new (ONWARD_TYPE_CONTACT_PROPOSAL, NULL);

  self->item = item;
  self->twin_name = twin_name;
  return self;
}

/* The row */

static void
show (OnwardContactImportRow *self)
{
  OnwardContactProposal *proposal = self->proposal;
  g_autofree char *words = NULL;
  gboolean can_take;

  if (proposal == NULL)
    return;
  words = onward_contact_proposal_dup_words (proposal);
  can_take = proposal->item->match != ONWARD_MATCH_SAME || proposal->apart;
  self->showing = TRUE;
  gtk_check_button_set_active (self->check, onward_contact_proposal_get_taken (proposal));
  self->showing = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->check), can_take);
  gtk_label_set_label (self->name, onward_contact_proposal_get_name (proposal));
  gtk_label_set_label (self->words, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  onward_contact_proposal_get_name (proposal), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->apart_button), onward_contact_proposal_has_same (proposal));
  gtk_button_set_label (self->apart_button, proposal->apart ? C_ ("two people", "Same Person")
                                                            : C_ ("two people", "Someone Else"));
}

static void
toggled_cb (OnwardContactImportRow *self)
{
  if (self->proposal != NULL && !self->showing)
    onward_contact_proposal_set_taken (self->proposal, gtk_check_button_get_active (self->check));
}

static void
apart_cb (OnwardContactImportRow *self)
{
  if (self->proposal != NULL)
    onward_contact_proposal_set_apart (self->proposal, !self->proposal->apart);
}

static void
set_proposal (OnwardContactImportRow *self, OnwardContactProposal *proposal)
{
  if (self->proposal == proposal)
    return;
  if (self->proposal != NULL)
    g_clear_signal_handler (&self->changed_id, self->proposal);
  g_set_object (&self->proposal, proposal);
  if (proposal != NULL)
    self->changed_id = g_signal_connect_swapped (proposal, "changed", G_CALLBACK (show), self);
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROPOSAL]);
}

static void
onward_contact_import_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PROPOSAL:
      g_value_set_object (value, ONWARD_CONTACT_IMPORT_ROW (object)->proposal);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_contact_import_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PROPOSAL:
      set_proposal (ONWARD_CONTACT_IMPORT_ROW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_contact_import_row_dispose (GObject *object)
{
  OnwardContactImportRow *self = ONWARD_CONTACT_IMPORT_ROW (object);
  GtkWidget *child;

  set_proposal (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_CONTACT_IMPORT_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_contact_import_row_parent_class)->dispose (object);
}

static void
onward_contact_import_row_class_init (OnwardContactImportRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_contact_import_row_dispose;
  object_class->get_property = onward_contact_import_row_get_property;
  object_class->set_property = onward_contact_import_row_set_property;
  properties[PROP_PROPOSAL] = g_param_spec_object ("proposal", NULL, NULL, ONWARD_TYPE_CONTACT_PROPOSAL,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/addresses/onward-contact-import-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportRow, check);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportRow, name);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportRow, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactImportRow, apart_button);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, apart_cb);
}

static void
onward_contact_import_row_init (OnwardContactImportRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
