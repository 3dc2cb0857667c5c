/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-reading.h"

#include <glib/gi18n.h>

#include "onward-content.h"
#include "onward-thought.h"
#include "onward-traps.h"

struct _OnwardThoughtReading
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *thought;
  GtkLabel *traps;
  GtkWidget *evidence;
  GtkWidget *for_box;
  GtkWidget *for_rows;
  GtkWidget *against_box;
  GtkWidget *against_rows;
  GtkWidget *fairer_box;
  GtkLabel *fairer;
  GtkLabel *change;
};

G_DEFINE_FINAL_TYPE (OnwardThoughtReading, onward_thought_reading, GTK_TYPE_WIDGET)

static void
say (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
clear (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static void
append (GtkWidget *box, const char *text)
{
  /* Translators: one line of a list; %s is the person's text */
  g_autofree char *line = g_strdup_printf (_("· %s"), text);
  GtkWidget *label = gtk_label_new (line);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (GTK_BOX (box), label);
}

/* The traps and the feelings, in one quiet line. */
static void
show_names (OnwardThoughtReading *self, OnwardRecord *thought, GPtrArray *own)
{
  const char *const *traps = onward_record_get_tags (thought, ONWARD_ENTRY_TRAPS);
  const char *const *feelings = onward_record_get_tags (thought, ONWARD_ENTRY_FEELINGS);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *line = NULL;

  for (guint i = 0; traps[i] != NULL; i++)
    {
      if (*onward_trap_name (traps[i], own) != '\0')
        g_ptr_array_add (names, (gpointer) onward_trap_name (traps[i], own));
    }
  for (guint i = 0; feelings[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) onward_content_feeling_word (feelings[i]));
  g_ptr_array_add (names, NULL);
  line = g_strjoinv (" · ", (char **) names->pdata);
  say (self->traps, line);
}

static void
show_evidence (OnwardThoughtReading *self, OnwardRecord *thought)
{
  g_autoptr (GPtrArray) evidence = onward_evidence_read (onward_record_get_text (thought, ONWARD_ENTRY_EVIDENCE));

  clear (self->for_rows);
  clear (self->against_rows);
  for (guint i = 0; i < evidence->len; i++)
    {
      const OnwardEvidence *piece = evidence->pdata[i];

      append (piece->speaks_for ? self->for_rows : self->against_rows, piece->text);
    }
  gtk_widget_set_visible (self->for_box, gtk_widget_get_first_child (self->for_rows) != NULL);
  gtk_widget_set_visible (self->against_box, gtk_widget_get_first_child (self->against_rows) != NULL);
  gtk_widget_set_visible (self->evidence, evidence->len > 0);
}

static void
onward_thought_reading_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_THOUGHT_READING);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_thought_reading_parent_class)->dispose (object);
}

static void
onward_thought_reading_class_init (OnwardThoughtReadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_thought_reading_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/journal/onward-thought-reading.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, thought);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, traps);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, evidence);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, for_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, for_rows);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, against_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, against_rows);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, fairer_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, fairer);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtReading, change);
}

static void
onward_thought_reading_init (OnwardThoughtReading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_thought_reading_show (OnwardThoughtReading *self, OnwardEntry *thought, GPtrArray *own)
{
  OnwardRecord *record = ONWARD_RECORD (thought);
  g_autofree char *change = onward_thought_say_change (thought);

  g_return_if_fail (ONWARD_IS_THOUGHT_READING (self));
  say (self->thought, onward_record_get_text (record, ONWARD_ENTRY_TEXT));
  show_names (self, record, own);
  show_evidence (self, record);
  gtk_label_set_label (self->fairer, onward_record_get_text (record, ONWARD_ENTRY_FAIRER));
  gtk_widget_set_visible (self->fairer_box, *onward_record_get_text (record, ONWARD_ENTRY_FAIRER) != '\0');
  say (self->change, change);
}
