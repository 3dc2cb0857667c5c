/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-asked-form.h"

#include "onward-notes.h"

struct _OnwardReviewAskedForm
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *box;
  OnwardNotes *asked_notes;
  OnwardNotes *said_notes;
  OnwardNotes *wish_notes;
  GtkSpinButton *seconds;
  GtkToggleButton *marks[ONWARD_ASKED_N_MARKS];
  GtkWidget *practise;

  /* borrowed */
  OnwardAsked *asked;

  gboolean quiet;
};

enum
{
  CHANGED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const mark_ids[] = {
  [ONWARD_ASKED_CAUGHT] = "caught",
  [ONWARD_ASKED_BLUFFED] = "bluffed",
  [ONWARD_ASKED_CLEAR] = "clear",
  [ONWARD_ASKED_RELEVANT] = "relevant",
  [ONWARD_ASKED_EVIDENCED] = "evidenced",
  [ONWARD_ASKED_SHORT] = "short_enough",
  [ONWARD_ASKED_PEOPLE] = "people",
};

G_DEFINE_FINAL_TYPE (OnwardReviewAskedForm, onward_review_asked_form, GTK_TYPE_WIDGET)

static void
show_practise (OnwardReviewAskedForm *self)
{
  gtk_widget_set_visible (self->practise,
                          self->asked->marks[ONWARD_ASKED_CAUGHT] || self->asked->marks[ONWARD_ASKED_BLUFFED]);
}

static void
take (char **to, OnwardNotes *notes)
{
  g_free (*to);
  *to = g_strdup (onward_notes_get_text (notes));
}

static void
changed_cb (OnwardReviewAskedForm *self)
{
  if (self->quiet || self->asked == NULL)
    return;
  take (&self->asked->asked, self->asked_notes);
  take (&self->asked->said, self->said_notes);
  take (&self->asked->wish, self->wish_notes);
  self->asked->seconds = gtk_spin_button_get_value_as_int (self->seconds);
  for (guint i = 0; i < ONWARD_ASKED_N_MARKS; i++)
    self->asked->marks[i] = gtk_toggle_button_get_active (self->marks[i]);
  show_practise (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
remove_cb (OnwardReviewAskedForm *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

/* A list gives its rows as little height as they can do with, and a text can do with one line: all of
 * it is to be seen. */
static void
onward_review_asked_form_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                                  int *natural, int *minimum_baseline, int *natural_baseline)
{
  OnwardReviewAskedForm *self = ONWARD_REVIEW_ASKED_FORM (widget);

  gtk_widget_measure (self->box, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural;
}

static void
onward_review_asked_form_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (ONWARD_REVIEW_ASKED_FORM (widget)->box, width, height, baseline, NULL);
}

static GtkSizeRequestMode
onward_review_asked_form_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static gboolean
onward_review_asked_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_REVIEW_ASKED_FORM (widget)->said_notes));
}

static void
onward_review_asked_form_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_REVIEW_ASKED_FORM);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_review_asked_form_parent_class)->dispose (object);
}

static void
onward_review_asked_form_class_init (OnwardReviewAskedFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_review_asked_form_dispose;
  widget_class->grab_focus = onward_review_asked_form_grab_focus;
  widget_class->measure = onward_review_asked_form_measure;
  widget_class->size_allocate = onward_review_asked_form_size_allocate;
  widget_class->get_request_mode = onward_review_asked_form_get_request_mode;
  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_REVIEW_ASKED_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[REMOVED] = g_signal_new ("removed", ONWARD_TYPE_REVIEW_ASKED_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-review-asked-form.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewAskedForm, box);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewAskedForm, asked_notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewAskedForm, said_notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewAskedForm, wish_notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewAskedForm, seconds);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewAskedForm, practise);
  for (gsize i = 0; i < G_N_ELEMENTS (mark_ids); i++)
    gtk_widget_class_bind_template_child_full (widget_class, mark_ids[i], FALSE,
                                               G_STRUCT_OFFSET (OnwardReviewAskedForm, marks) +
                                                 (gssize) (i * sizeof (GtkToggleButton *)));
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
onward_review_asked_form_init (OnwardReviewAskedForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_review_asked_form_new (OnwardAsked *asked)
{
  OnwardReviewAskedForm *self = g_object_new (ONWARD_TYPE_REVIEW_ASKED_FORM, NULL);

  self->quiet = TRUE;
  self->asked = asked;
  onward_notes_set_text (self->asked_notes, asked->asked);
  onward_notes_set_text (self->said_notes, asked->said);
  onward_notes_set_text (self->wish_notes, asked->wish);
  gtk_spin_button_set_value (self->seconds, asked->seconds);
  for (guint i = 0; i < ONWARD_ASKED_N_MARKS; i++)
    gtk_toggle_button_set_active (self->marks[i], asked->marks[i]);
  self->quiet = FALSE;
  show_practise (self);
  return GTK_WIDGET (self);
}
