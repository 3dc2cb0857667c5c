/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-evidence-row.h"

#include <glib/gi18n.h>

#include "onward-notes.h"

struct _OnwardEvidenceRow
{
  GtkWidget parent_instance;

  /* template */
  OnwardNotes *notes;
  GtkWidget *image;
  GtkLabel *label;
  GtkWidget *remove_button;

  /* owned */
  char *proof;
};

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardEvidenceRow, onward_evidence_row, GTK_TYPE_WIDGET)

static void
text_cb (OnwardEvidenceRow *self)
{
  /* Translators: %s is a piece of evidence, in the person's words */
  g_autofree char *remove = g_strdup_printf (_("Take “%s” away"), onward_evidence_row_get_text (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove_button), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
remove_cb (OnwardEvidenceRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
onward_evidence_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_TEXT)
    g_value_set_string (value, onward_evidence_row_get_text (ONWARD_EVIDENCE_ROW (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_evidence_row_dispose (GObject *object)
{
  OnwardEvidenceRow *self = ONWARD_EVIDENCE_ROW (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_EVIDENCE_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->proof, g_free);
  G_OBJECT_CLASS (onward_evidence_row_parent_class)->dispose (object);
}

static void
onward_evidence_row_class_init (OnwardEvidenceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_evidence_row_dispose;
  object_class->get_property = onward_evidence_row_get_property;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[REMOVED] = g_signal_new ("removed", ONWARD_TYPE_EVIDENCE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  g_type_ensure (ONWARD_TYPE_NOTES);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/journal/onward-evidence-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEvidenceRow, notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardEvidenceRow, image);
  gtk_widget_class_bind_template_child (widget_class, OnwardEvidenceRow, label);
  gtk_widget_class_bind_template_child (widget_class, OnwardEvidenceRow, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, text_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
onward_evidence_row_init (OnwardEvidenceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_evidence_row_new (const char *text, const char *proof)
{
  OnwardEvidenceRow *self = g_object_new (ONWARD_TYPE_EVIDENCE_ROW, NULL);
  gboolean kept = *proof != '\0';

  self->proof = g_strdup (proof);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), !kept);
  gtk_widget_set_visible (GTK_WIDGET (self->label), kept);
  gtk_widget_set_visible (self->image, kept);
  gtk_label_set_label (self->label, text);
  onward_notes_set_text (self->notes, text);
  text_cb (self);
  return GTK_WIDGET (self);
}

const char *
onward_evidence_row_get_text (OnwardEvidenceRow *self)
{
  g_return_val_if_fail (ONWARD_IS_EVIDENCE_ROW (self), "");
  return onward_notes_get_text (self->notes);
}

/* The uid of the proof that it was taken from, or "". */
const char *
onward_evidence_row_get_proof (OnwardEvidenceRow *self)
{
  g_return_val_if_fail (ONWARD_IS_EVIDENCE_ROW (self), "");
  return self->proof;
}
