/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-row.h"

#include <glib/gi18n.h>

#include "onward-review-leads.h"
#include "onward-review-links.h"

struct _OnwardReviewRow
{
  GtkListBoxRow parent_instance;

  /* template */
  GtkBox *box;
  GtkLabel *words;
  GtkWidget *ratings;
  GtkToggleButton *yes;
  GtkToggleButton *partly;
  GtkToggleButton *no;
  GtkToggleButton *na;
  GtkWidget *note_button;
  GtkMenuButton *lead_button;
  GtkLabel *note;

  /* owned */
  OnwardWorkspace *workspace;

  /* borrowed */
  OnwardAnswer *answer;
  GtkWidget *entry; /* where the note is typed, once it has been opened */
  OnwardReviewLinks *links;

  gboolean quiet;
};

enum
{
  CHANGED,
  LEAD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardReviewRow, onward_review_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
rating_word (OnwardRating rating)
{
  switch (rating)
    {
    case ONWARD_RATING_YES:
      return C_("rating", "Yes");
    case ONWARD_RATING_PARTLY:
      return C_("rating", "Partly");
    case ONWARD_RATING_NO:
      return C_("rating", "No");
    case ONWARD_RATING_NA:
      return C_("rating", "Not applicable");
    case ONWARD_RATING_NONE:
    default:
      return C_("rating", "Not answered yet");
    }
}

static void
show_rating (OnwardReviewRow *self)
{
  OnwardRating rating = self->answer->rating;
  g_autofree char *name = g_strdup_printf ("%s: %s", self->answer->words, rating_word (rating));

  self->quiet = TRUE;
  gtk_toggle_button_set_active (self->yes, rating == ONWARD_RATING_YES);
  gtk_toggle_button_set_active (self->partly, rating == ONWARD_RATING_PARTLY);
  gtk_toggle_button_set_active (self->no, rating == ONWARD_RATING_NO);
  gtk_toggle_button_set_active (self->na, rating == ONWARD_RATING_NA);
  self->quiet = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_note (OnwardReviewRow *self)
{
  gtk_label_set_label (self->note, self->answer->note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *self->answer->note != '\0' && self->entry == NULL);
}

static void
rate (OnwardReviewRow *self, OnwardRating rating)
{
  self->answer->rating = self->answer->rating == rating ? ONWARD_RATING_NONE : rating;
  show_rating (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
toggled_cb (OnwardReviewRow *self, GtkToggleButton *button)
{
  if (self->quiet)
    return;
  if (button == self->yes)
    rate (self, ONWARD_RATING_YES);
  else if (button == self->partly)
    rate (self, ONWARD_RATING_PARTLY);
  else if (button == self->no)
    rate (self, ONWARD_RATING_NO);
  else
    rate (self, ONWARD_RATING_NA);
}

static void
entry_changed_cb (OnwardReviewRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  if (g_str_equal (text, self->answer->note))
    return;
  g_free (self->answer->note);
  self->answer->note = g_strdup (text);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
close_note (OnwardReviewRow *self)
{
  GtkWidget *entry = g_steal_pointer (&self->entry);

  if (entry == NULL)
    return;
  gtk_box_remove (self->box, entry);
  show_note (self);
}

static void
end_note (OnwardReviewRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  close_note (self);
}

static gboolean
leave_idle_cb (gpointer data)
{
  OnwardReviewRow *self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  /* It may be back in it by now: the whole window had lost the keyboard. */
  if (self->entry != NULL && (focus == NULL || !gtk_widget_is_ancestor (focus, self->entry)))
    close_note (self);
  return G_SOURCE_REMOVE;
}

/* Nothing is taken from under the focus while it moves. */
static void
leave_cb (OnwardReviewRow *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, leave_idle_cb, g_object_ref (self), g_object_unref);
}

static gboolean
entry_key_cb (OnwardReviewRow *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return FALSE;
  end_note (self);
  return TRUE;
}

void
onward_review_row_edit_note (OnwardReviewRow *self)
{
  GtkEventController *keys, *focus;
  g_autofree char *name = NULL;

  g_return_if_fail (ONWARD_IS_REVIEW_ROW (self));
  if (self->entry == NULL)
    {
      self->entry = gtk_entry_new ();
      gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _("A few words, if you like"));
      /* Translators: %s is an item of a debrief */
      name = g_strdup_printf (_("Note: %s"), self->answer->words);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      gtk_editable_set_text (GTK_EDITABLE (self->entry), self->answer->note);
      g_signal_connect_object (self->entry, "changed", G_CALLBACK (entry_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->entry, "activate", G_CALLBACK (end_note), self, G_CONNECT_SWAPPED);
      keys = gtk_event_controller_key_new ();
      gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
      g_signal_connect_object (keys, "key-pressed", G_CALLBACK (entry_key_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_add_controller (self->entry, keys);
      focus = gtk_event_controller_focus_new ();
      g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_add_controller (self->entry, focus);
      gtk_box_insert_child_after (self->box, self->entry, GTK_WIDGET (self->note));
      show_note (self);
    }
  gtk_widget_grab_focus (self->entry);
}

static OnwardRating
rating_from_key (guint keyval)
{
  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_y:
      return ONWARD_RATING_YES;
    case GDK_KEY_p:
      return ONWARD_RATING_PARTLY;
    case GDK_KEY_n:
      return ONWARD_RATING_NO;
    case GDK_KEY_a:
      return ONWARD_RATING_NA;
    default:
      return ONWARD_RATING_NONE;
    }
}

/* The list goes up and down from the row that had the focus last, and not from a button clicked in another. */
static gboolean
go_on_from_here (OnwardReviewRow *self, guint keyval)
{
  if (keyval != GDK_KEY_Up && keyval != GDK_KEY_Down)
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  return TRUE;
}

/* A letter that is being typed into the note is a letter. */
static gboolean
key_pressed_cb (OnwardReviewRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  OnwardRating rating = rating_from_key (keyval);
  OnwardLead lead;

  if (self->entry != NULL && focus != NULL && gtk_widget_is_ancestor (focus, self->entry))
    return FALSE;
  if ((state & gtk_accelerator_get_default_mod_mask () & ~(guint) GDK_SHIFT_MASK) != 0)
    return FALSE;
  if (go_on_from_here (self, keyval))
    return FALSE;
  if (rating != ONWARD_RATING_NONE)
    rate (self, rating);
  else if (gdk_keyval_to_lower (keyval) == GDK_KEY_m)
    onward_review_row_edit_note (self);
  else if (gtk_widget_get_visible (GTK_WIDGET (self->lead_button)) && onward_review_leads_from_key (keyval, state, &lead))
    g_signal_emit (self, signals[LEAD], 0, (int) lead);
  else
    return FALSE;
  return TRUE;
}

static void
onward_review_row_dispose (GObject *object)
{
  OnwardReviewRow *self = ONWARD_REVIEW_ROW (object);

  self->entry = NULL;
  /* Disposing of the template would take the child from under GtkListBoxRow. */
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_REVIEW_ROW);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_review_row_parent_class)->dispose (object);
}

static void
onward_review_row_class_init (OnwardReviewRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_review_row_dispose;
  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_REVIEW_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[LEAD] = onward_review_leads_install (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-review-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, box);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, ratings);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, yes);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, partly);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, no);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, na);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, note_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, lead_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewRow, note);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, onward_review_row_edit_note);
}

static void
onward_review_row_init (OnwardReviewRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_review_row_new (OnwardWorkspace *workspace, OnwardAnswer *answer, gboolean leads)
{
  OnwardReviewRow *self = g_object_new (ONWARD_TYPE_REVIEW_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->answer = answer;
  gtk_label_set_label (self->words, answer->words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->ratings), GTK_ACCESSIBLE_PROPERTY_LABEL, answer->words, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->lead_button), leads);
  onward_review_leads_set_menu (self->lead_button);
  onward_review_leads_name (self->lead_button, answer->words);
  show_rating (self);
  show_note (self);
  onward_review_row_show_led (self);
  return GTK_WIDGET (self);
}

OnwardAnswer *
onward_review_row_get_answer (OnwardReviewRow *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_ROW (self), NULL);
  return self->answer;
}

void
onward_review_row_show_led (OnwardReviewRow *self)
{
  g_return_if_fail (ONWARD_IS_REVIEW_ROW (self));
  if (*self->answer->led == '\0' && self->links == NULL)
    return;
  if (self->links == NULL)
    {
      self->links = g_object_new (ONWARD_TYPE_REVIEW_LINKS, NULL);
      gtk_box_append (self->box, GTK_WIDGET (self->links));
    }
  onward_review_links_show (self->links, self->workspace, self->answer->led);
}
