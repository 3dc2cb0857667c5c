/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-evidence.h"

#include "onward-entry.h"
#include "onward-evidence-row.h"
#include "onward-proof-shelf.h"
#include "onward-thought.h"

struct _OnwardThoughtEvidence
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *for_side;
  GtkBox *for_rows;
  GtkEditable *for_entry;
  GtkWidget *against_side;
  GtkBox *against_rows;
  GtkEditable *against_entry;
  OnwardProofShelf *shelf;

  /* owned */
  char *items;

  gboolean quiet; /* the rows are being made, not typed into */
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_ITEMS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardThoughtEvidence, onward_thought_evidence, GTK_TYPE_WIDGET)

static void
collect (GtkBox *rows, gboolean speaks_for, GPtrArray *evidence)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      OnwardEvidence *piece = g_new0 (OnwardEvidence, 1);

      piece->text = g_strdup (onward_evidence_row_get_text (ONWARD_EVIDENCE_ROW (row)));
      piece->proof = g_strdup (onward_evidence_row_get_proof (ONWARD_EVIDENCE_ROW (row)));
      piece->speaks_for = speaks_for;
      g_ptr_array_add (evidence, piece);
    }
}

static void
rows_changed (OnwardThoughtEvidence *self)
{
  g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_evidence_free);

  if (self->quiet)
    return;
  collect (self->for_rows, TRUE, evidence);
  collect (self->against_rows, FALSE, evidence);
  g_free (self->items);
  self->items = onward_evidence_write (evidence);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEMS]);
}

static void
removed_cb (OnwardThoughtEvidence *self, GtkWidget *row)
{
  GtkBox *rows = GTK_BOX (gtk_widget_get_parent (row));
  GtkWidget *entry = GTK_WIDGET (rows == self->for_rows ? self->for_entry : self->against_entry);

  gtk_widget_grab_focus (entry);
  gtk_box_remove (rows, row);
  rows_changed (self);
}

static void
add_row (OnwardThoughtEvidence *self, gboolean speaks_for, const char *text, const char *proof)
{
  GtkWidget *row = onward_evidence_row_new (text, proof);

  g_signal_connect_object (row, "notify::text", G_CALLBACK (rows_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (speaks_for ? self->for_rows : self->against_rows, row);
}

static void
clear (GtkBox *rows)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (rows))) != NULL)
    gtk_box_remove (rows, row);
}

static void
set_items (OnwardThoughtEvidence *self, const char *items)
{
  g_autoptr (GPtrArray) evidence = NULL;

  items = items != NULL ? items : "[]";
  if (g_str_equal (self->items, items))
    return;
  g_free (self->items);
  self->items = g_strdup (items);
  evidence = onward_evidence_read (items);
  self->quiet = TRUE;
  clear (self->for_rows);
  clear (self->against_rows);
  for (guint i = 0; i < evidence->len; i++)
    {
      const OnwardEvidence *piece = evidence->pdata[i];

      add_row (self, piece->speaks_for, piece->text, piece->proof);
    }
  self->quiet = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEMS]);
}

static void
add_typed (OnwardThoughtEvidence *self, GtkEditable *entry)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  if (*text == '\0')
    return;
  gtk_editable_set_text (entry, "");
  add_row (self, entry == self->for_entry, text, "");
  rows_changed (self);
}

static void
entered_cb (OnwardThoughtEvidence *self, GtkEditable *entry)
{
  add_typed (self, entry);
}

static void
icon_cb (OnwardThoughtEvidence *self, GtkEntryIconPosition position, GtkEditable *entry)
{
  add_typed (self, entry);
}

/* What was typed and not entered is meant to be kept as well. */
static void
left_cb (OnwardThoughtEvidence *self)
{
  add_typed (self, self->for_entry);
  add_typed (self, self->against_entry);
}

static gboolean
put (OnwardThoughtEvidence *self, OnwardRecord *proof, gboolean speaks_for)
{
  const char *uid = onward_record_get_uid (proof);

  if (onward_evidence_has_proof (self->items, uid))
    return FALSE;
  add_row (self, speaks_for, onward_record_get_text (proof, ONWARD_ENTRY_TEXT), uid);
  rows_changed (self);
  return TRUE;
}

static void
picked_cb (OnwardThoughtEvidence *self, OnwardRecord *proof)
{
  put (self, proof, FALSE);
}

static gboolean
dropped_cb (GtkDropTarget *target, const GValue *value, double x, double y, OnwardThoughtEvidence *self)
{
  GtkWidget *side = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));

  return put (self, g_value_get_object (value), side == self->for_side);
}

static void
take_drops (OnwardThoughtEvidence *self, GtkWidget *side)
{
  GtkDropTarget *target = gtk_drop_target_new (ONWARD_TYPE_ENTRY, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, 0);
  gtk_widget_add_controller (side, GTK_EVENT_CONTROLLER (target));
}

static gboolean
onward_thought_evidence_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_THOUGHT_EVIDENCE (widget)->against_entry));
}

static void
onward_thought_evidence_unmap (GtkWidget *widget)
{
  left_cb (ONWARD_THOUGHT_EVIDENCE (widget));
  GTK_WIDGET_CLASS (onward_thought_evidence_parent_class)->unmap (widget);
}

static void
onward_thought_evidence_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardThoughtEvidence *self = ONWARD_THOUGHT_EVIDENCE (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_object_get_property (G_OBJECT (self->shelf), "workspace", value);
      break;
    case PROP_ITEMS:
      g_value_set_string (value, self->items);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_thought_evidence_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardThoughtEvidence *self = ONWARD_THOUGHT_EVIDENCE (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_object_set_property (G_OBJECT (self->shelf), "workspace", value);
      break;
    case PROP_ITEMS:
      set_items (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_thought_evidence_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_THOUGHT_EVIDENCE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_thought_evidence_parent_class)->dispose (object);
}

static void
onward_thought_evidence_finalize (GObject *object)
{
  g_free (ONWARD_THOUGHT_EVIDENCE (object)->items);
  G_OBJECT_CLASS (onward_thought_evidence_parent_class)->finalize (object);
}

static void
onward_thought_evidence_class_init (OnwardThoughtEvidenceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_thought_evidence_dispose;
  object_class->finalize = onward_thought_evidence_finalize;
  object_class->get_property = onward_thought_evidence_get_property;
  object_class->set_property = onward_thought_evidence_set_property;
  widget_class->grab_focus = onward_thought_evidence_grab_focus;
  widget_class->unmap = onward_thought_evidence_unmap;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_ITEMS] = g_param_spec_string ("items", NULL, NULL, "[]", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_PROOF_SHELF);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/journal/onward-thought-evidence.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEvidence, for_side);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEvidence, for_rows);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEvidence, for_entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEvidence, against_side);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEvidence, against_rows);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEvidence, against_entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEvidence, shelf);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, icon_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
onward_thought_evidence_init (OnwardThoughtEvidence *self)
{
  self->items = g_strdup ("[]");
  gtk_widget_init_template (GTK_WIDGET (self));
  take_drops (self, self->for_side);
  take_drops (self, self->against_side);
}
