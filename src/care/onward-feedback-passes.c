/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-passes.h"

#include <glib/gi18n.h>

#include "onward-notes.h"
#include "onward-seal.h"

struct _OnwardFeedbackPasses
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *step;
  GtkStack *stack;
  OnwardNotes *facts;
  OnwardNotes *feelings;
  OnwardNotes *true_part;
  OnwardNotes *disagree;
  OnwardNotes *action;
};

G_DEFINE_FINAL_TYPE (OnwardFeedbackPasses, onward_feedback_passes, ADW_TYPE_BIN)

/* Where one writes, and not the words above. */
static gboolean
onward_feedback_passes_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (ONWARD_FEEDBACK_PASSES (widget)->stack), GTK_DIR_TAB_FORWARD);
}

static void
onward_feedback_passes_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FEEDBACK_PASSES);
  G_OBJECT_CLASS (onward_feedback_passes_parent_class)->dispose (object);
}

static void
onward_feedback_passes_class_init (OnwardFeedbackPassesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_feedback_passes_dispose;
  widget_class->grab_focus = onward_feedback_passes_grab_focus;
  g_type_ensure (ONWARD_TYPE_NOTES);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-feedback-passes.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPasses, step);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPasses, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPasses, facts);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPasses, feelings);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPasses, true_part);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPasses, disagree);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPasses, action);
}

static void
onward_feedback_passes_init (OnwardFeedbackPasses *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_feedback_passes_bind (OnwardFeedbackPasses *self, OnwardRecord *draft)
{
  const struct
  {
    const char *field;
    OnwardNotes *notes;
  } rows[] = {
    { "facts", self->facts },       { "feelings", self->feelings }, { "true-part", self->true_part },
    { "disagree", self->disagree }, { "action", self->action },
  };

  g_return_if_fail (ONWARD_IS_FEEDBACK_PASSES (self));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_object_bind_property (draft, rows[i].field, rows[i].notes, "text", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

void
onward_feedback_passes_show (OnwardFeedbackPasses *self, int pass)
{
  static const char *const names[ONWARD_SEAL_PASSES] = { "facts", "feelings", "action" };
  g_autofree char *step = NULL;

  g_return_if_fail (ONWARD_IS_FEEDBACK_PASSES (self) && pass >= 0 && pass < ONWARD_SEAL_PASSES);
  /* Translators: which of the three passes it is. */
  step = g_strdup_printf (_("%d of %d"), pass + 1, ONWARD_SEAL_PASSES);
  gtk_label_set_label (self->step, step);
  gtk_stack_set_visible_child_name (self->stack, names[pass]);
}
