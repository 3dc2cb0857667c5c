/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-editor.h"

#include <glib/gi18n.h>

#include "onward-thought-evidence.h"
#include "onward-thought-feelings.h"
#include "onward-thought-page.h"
#include "onward-thought-questions.h"
#include "onward-thought-reading.h"
#include "onward-thought-scale.h"
#include "onward-thought-traps.h"
#include "onward-thought.h"
#include "onward-time.h"

struct _OnwardThoughtEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkLabel *when;
  GtkLabel *place;
  GtkStack *steps;
  GtkWidget *pages[ONWARD_THOUGHT_DONE + 1];
  GtkWidget *first_thought; /* what has the focus on each page */
  GtkWidget *first_evidence;
  GtkWidget *first_fairer;
  GtkWidget *first_again;
  OnwardThoughtTraps *first_traps;
  OnwardThoughtQuestions *questions;
  OnwardThoughtReading *reading;
  GtkLabel *change;
  GtkWidget *back_button;
  GtkButton *continue_button;
  GtkAdjustment *scroll;
};

G_DEFINE_FINAL_TYPE (OnwardThoughtEditor, onward_thought_editor, ONWARD_TYPE_EDITOR)

static const char *const names[] = { "thought", "traps", "evidence", "fairer", "again", "done" };
G_STATIC_ASSERT (G_N_ELEMENTS (names) == ONWARD_THOUGHT_DONE + 1);

static OnwardThoughtStep
step_of (OnwardThoughtEditor *self)
{
  return onward_thought_step (ONWARD_ENTRY (self->draft));
}

static void
focus_step (OnwardThoughtEditor *self, OnwardThoughtStep step)
{
  GtkWidget *const first[] = {
    self->first_thought, GTK_WIDGET (self->first_traps), self->first_evidence, self->first_fairer,
    self->first_again, GTK_WIDGET (self->continue_button),
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (first) == ONWARD_THOUGHT_DONE + 1);
  gtk_widget_grab_focus (first[step]);
}

static void
show_place (OnwardThoughtEditor *self, OnwardThoughtStep step)
{
  g_autofree char *place = NULL;

  if (step < ONWARD_THOUGHT_DONE)
    /* Translators: a thought is gone through in steps */
    place = g_strdup_printf (_("Step %d of %d"), (int) step + 1, (int) ONWARD_THOUGHT_DONE);
  gtk_label_set_label (self->place, place != NULL ? place : "");
}

static void
show_when (OnwardThoughtEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  const char *at = onward_record_get_text (self->draft, ONWARD_ENTRY_WHEN);
  g_autoptr (GDateTime) now = workspace != NULL ? onward_workspace_dup_now (workspace) : NULL;
  g_autofree char *when = now != NULL && *at != '\0' ? onward_local_time_say (at, now) : g_strdup ("");

  gtk_label_set_label (self->when, when);
}

static void
show_acts (OnwardThoughtEditor *self)
{
  OnwardThoughtStep step = step_of (self);
  gboolean has_words = *onward_record_get_text (self->draft, ONWARD_ENTRY_TEXT) != '\0';
  gboolean done = step == ONWARD_THOUGHT_DONE;

  gtk_widget_set_visible (self->back_button, step > ONWARD_THOUGHT_STEP_THOUGHT && !done);
  gtk_button_set_label (self->continue_button, done                               ? _("Go Through It Again")
                                               : step == ONWARD_THOUGHT_STEP_AGAIN ? _("Done for Now")
                                                                                   : _("Continue"));
  if (done)
    gtk_widget_remove_css_class (GTK_WIDGET (self->continue_button), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->continue_button), "suggested-action");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "thought.continue", has_words || done);
}

static void
show_change (OnwardThoughtEditor *self)
{
  g_autofree char *change = onward_thought_say_change (ONWARD_ENTRY (self->draft));

  gtk_label_set_label (self->change, change);
}

/* What a page says that depends on the pages before. */
static void
fill (OnwardThoughtEditor *self, OnwardThoughtStep step)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  GPtrArray *own = onward_thought_traps_get_own (self->first_traps);

  if (workspace == NULL || onward_editor_get_empty (ONWARD_EDITOR (self)))
    return;
  if (step == ONWARD_THOUGHT_STEP_FAIRER)
    onward_thought_questions_show (self->questions, onward_workspace_get_store (workspace),
                                   ONWARD_ENTRY (self->draft), own);
  else if (step == ONWARD_THOUGHT_DONE)
    onward_thought_reading_show (self->reading, ONWARD_ENTRY (self->draft), own);
}

static void
show_step (OnwardThoughtEditor *self)
{
  OnwardThoughtStep step = step_of (self);

  fill (self, step);
  if (gtk_stack_get_visible_child (self->steps) != self->pages[step])
    {
      gtk_stack_set_visible_child (self->steps, self->pages[step]);
      gtk_adjustment_set_value (self->scroll, 0);
    }
  show_place (self, step);
  show_acts (self);
}

static void
refill_cb (OnwardThoughtEditor *self)
{
  fill (self, step_of (self));
}

static void
go_to (OnwardThoughtEditor *self, OnwardThoughtStep step)
{
  /* What is typed and not entered yet goes into the record of this step. */
  gtk_widget_grab_focus (GTK_WIDGET (self->continue_button));
  onward_record_set_number (self->draft, ONWARD_ENTRY_PROGRESS, step);
  focus_step (self, step);
}

static void
continue_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardThoughtEditor *self = ONWARD_THOUGHT_EDITOR (widget);
  OnwardThoughtStep step = step_of (self);

  go_to (self, step == ONWARD_THOUGHT_DONE ? ONWARD_THOUGHT_STEP_THOUGHT : step + 1);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardThoughtEditor *self = ONWARD_THOUGHT_EDITOR (widget);
  OnwardThoughtStep step = step_of (self);

  if (step > ONWARD_THOUGHT_STEP_THOUGHT)
    go_to (self, step - 1);
}

static void
onward_thought_editor_opened (OnwardEditor *editor)
{
  OnwardThoughtEditor *self = ONWARD_THOUGHT_EDITOR (editor);

  show_when (self);
  show_change (self);
  show_step (self);
  ONWARD_EDITOR_CLASS (onward_thought_editor_parent_class)->opened (editor);
}

static void
onward_thought_editor_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_THOUGHT_EDITOR);
  G_OBJECT_CLASS (onward_thought_editor_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = g_strconcat ("page_", names[i], NULL);

      gtk_widget_class_bind_template_child_full (widget_class, name, FALSE,
                                                 (gssize) (G_STRUCT_OFFSET (OnwardThoughtEditor, pages) +
                                                           i * sizeof (GtkWidget *)));
    }
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, when);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, place);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, steps);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, first_thought);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, first_traps);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, first_evidence);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, first_fairer);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, first_again);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, questions);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, reading);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, change);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, back_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, continue_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtEditor, scroll);
}

static void
onward_thought_editor_class_init (OnwardThoughtEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_thought_editor_dispose;
  ONWARD_EDITOR_CLASS (klass)->opened = onward_thought_editor_opened;

  g_type_ensure (ONWARD_TYPE_ENTRY);
  g_type_ensure (ONWARD_TYPE_THOUGHT_EVIDENCE);
  g_type_ensure (ONWARD_TYPE_THOUGHT_FEELINGS);
  g_type_ensure (ONWARD_TYPE_THOUGHT_PAGE);
  g_type_ensure (ONWARD_TYPE_THOUGHT_QUESTIONS);
  g_type_ensure (ONWARD_TYPE_THOUGHT_READING);
  g_type_ensure (ONWARD_TYPE_THOUGHT_SCALE);
  g_type_ensure (ONWARD_TYPE_THOUGHT_TRAPS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/journal/onward-thought-editor.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, refill_cb);
  gtk_widget_class_install_action (widget_class, "thought.continue", NULL, continue_action);
  gtk_widget_class_install_action (widget_class, "thought.back", NULL, back_action);
}

static void
onward_thought_editor_init (OnwardThoughtEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->draft, "notify::progress", G_CALLBACK (show_step), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (show_acts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::belief-after", G_CALLBACK (show_change), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::strength-after", G_CALLBACK (show_change), self, G_CONNECT_SWAPPED);
  show_step (self);
}

/* Puts the cursor where one writes. */
void
onward_thought_editor_write (OnwardThoughtEditor *self)
{
  g_return_if_fail (ONWARD_IS_THOUGHT_EDITOR (self));
  focus_step (self, step_of (self));
}
