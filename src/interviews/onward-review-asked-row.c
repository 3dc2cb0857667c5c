/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-asked-row.h"

#include <glib/gi18n.h>

#include "onward-review-asked-form.h"
#include "onward-review-leads.h"
#include "onward-review-links.h"

struct _OnwardReviewAskedRow
{
  AdwExpanderRow parent_instance;

  /* owned */
  OnwardWorkspace *workspace;

  /* borrowed */
  GtkMenuButton *lead_button;
  OnwardAsked *asked;
  GtkWidget *form; /* once it has been unfolded */
  OnwardReviewLinks *links;
};

enum
{
  CHANGED,
  REMOVED,
  LEAD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardReviewAskedRow, onward_review_asked_row, ADW_TYPE_EXPANDER_ROW)

static void
add_part (GString *words, const char *part)
{
  if (words->len > 0)
    g_string_append (words, " · ");
  g_string_append (words, part);
}

/* "caught me off guard · 1:35" */
static char *
dup_detail (const OnwardAsked *asked)
{
  GString *words = g_string_new (NULL);

  if (asked->marks[ONWARD_ASKED_CAUGHT])
    add_part (words, _("caught me off guard"));
  if (asked->marks[ONWARD_ASKED_BLUFFED])
    add_part (words, _("bluffed"));
  if (asked->seconds > 0)
    {
      /* Translators: minutes and seconds */
      g_autofree char *took = g_strdup_printf (_("%d:%02d"), asked->seconds / 60, asked->seconds % 60);

      add_part (words, took);
    }
  if (*asked->wish != '\0')
    add_part (words, _("a better answer noted"));
  return g_string_free (words, FALSE);
}

static void
show (OnwardReviewAskedRow *self)
{
  g_autofree char *title = onward_text_dup_line (self->asked->asked);
  g_autofree char *detail = dup_detail (self->asked);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), *title != '\0' ? title : _("A question"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), detail);
  onward_review_leads_name (self->lead_button, title);
}

static void
changed_cb (OnwardReviewAskedRow *self)
{
  show (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
removed_cb (OnwardReviewAskedRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
make_form (OnwardReviewAskedRow *self)
{
  GtkWidget *row;

  if (self->form != NULL)
    return;
  self->form = onward_review_asked_form_new (self->asked);
  g_signal_connect_object (self->form, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->form, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", self->form, "activatable", FALSE, "focusable", FALSE, NULL);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
expanded_cb (OnwardReviewAskedRow *self)
{
  if (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) && self->asked != NULL)
    make_form (self);
}

/* Letters that are typed into the form are letters. */
static gboolean
key_pressed_cb (OnwardReviewAskedRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  OnwardLead lead;

  if (focus == NULL || (self->form != NULL && gtk_widget_is_ancestor (focus, self->form)))
    return FALSE;
  if (!onward_review_leads_from_key (keyval, state, &lead))
    return FALSE;
  g_signal_emit (self, signals[LEAD], 0, (int) lead);
  return TRUE;
}

static void
onward_review_asked_row_dispose (GObject *object)
{
  OnwardReviewAskedRow *self = ONWARD_REVIEW_ASKED_ROW (object);

  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_review_asked_row_parent_class)->dispose (object);
}

static void
onward_review_asked_row_class_init (OnwardReviewAskedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_review_asked_row_dispose;
  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_REVIEW_ASKED_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[REMOVED] = g_signal_new ("removed", ONWARD_TYPE_REVIEW_ASKED_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[LEAD] = onward_review_leads_install (widget_class);
}

static void
onward_review_asked_row_init (OnwardReviewAskedRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->lead_button = GTK_MENU_BUTTON (g_object_new (GTK_TYPE_MENU_BUTTON, "icon-name", "view-more-symbolic", "valign",
                                                     GTK_ALIGN_CENTER, "tooltip-text",
                                                     _("What it leads to (L lesson, G goal, C practise, E proof)"),
                                                     NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->lead_button), "flat");
  onward_review_leads_set_menu (self->lead_button);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->lead_button));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (self, "notify::expanded", G_CALLBACK (expanded_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
onward_review_asked_row_new (OnwardWorkspace *workspace, OnwardAsked *asked)
{
  OnwardReviewAskedRow *self = g_object_new (ONWARD_TYPE_REVIEW_ASKED_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->asked = asked;
  show (self);
  onward_review_asked_row_show_led (self);
  return GTK_WIDGET (self);
}

OnwardAsked *
onward_review_asked_row_get_asked (OnwardReviewAskedRow *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_ASKED_ROW (self), NULL);
  return self->asked;
}

void
onward_review_asked_row_show_led (OnwardReviewAskedRow *self)
{
  g_return_if_fail (ONWARD_IS_REVIEW_ASKED_ROW (self));
  if (*self->asked->led == '\0' && self->links == NULL)
    return;
  if (self->links == NULL)
    {
      self->links = g_object_new (ONWARD_TYPE_REVIEW_LINKS, "margin-top", 6, "margin-bottom", 6, "margin-start", 12,
                                  "margin-end", 12, NULL);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                                g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", self->links, "activatable", FALSE,
                                              "focusable", FALSE, NULL));
    }
  onward_review_links_show (self->links, self->workspace, self->asked->led);
}
