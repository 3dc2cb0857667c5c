/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-sting-page.h"

#include <glib/gi18n.h>

#include "onward-feelings.h"
#include "onward-notes.h"
#include "onward-proof.h"
#include "onward-setback-pick-row.h"
#include "onward-sting.h"

#define MOST_PROOFS 3
/* So many of the newest take turns. */
#define IN_TURN 90

struct _OnwardSetbackStingPage
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *words;
  OnwardSting *sting;
  OnwardFeelings *feelings;
  OnwardNotes *text;
  GtkWidget *proof_box;
  GtkListBox *proofs;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardSetback *setback;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardSetbackStingPage, onward_setback_sting_page, ADW_TYPE_BIN)

static void
proofs_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackStingPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (GPtrArray) proofs = NULL;

  if (self->setback == NULL)
    return; /* closed meanwhile */
  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  proofs = onward_proof_pick (found, onward_workspace_get_today (self->workspace), MOST_PROOFS);
  for (guint i = 0; i < proofs->len; i++)
    {
      g_autofree char *title = onward_record_dup_title (g_ptr_array_index (proofs, i));
      GtkWidget *row = onward_setback_pick_row_new (title, "", 0);

      g_object_set (row, "activatable", FALSE, "selectable", FALSE, NULL);
      gtk_list_box_append (self->proofs, row);
    }
  gtk_widget_set_visible (self->proof_box, proofs->len > 0);
}

static void
look_for_proofs (OnwardSetbackStingPage *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_PROOF);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, IN_TURN);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, proofs_cb,
                           g_object_ref (self));
}

static void
onward_setback_sting_page_dispose (GObject *object)
{
  OnwardSetbackStingPage *self = ONWARD_SETBACK_STING_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SETBACK_STING_PAGE);
  g_clear_object (&self->workspace);
  g_clear_object (&self->setback);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (onward_setback_sting_page_parent_class)->dispose (object);
}

static gboolean
onward_setback_sting_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (ONWARD_SETBACK_STING_PAGE (widget)->sting), GTK_DIR_TAB_FORWARD);
}

static void
onward_setback_sting_page_class_init (OnwardSetbackStingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_sting_page_dispose;
  widget_class->grab_focus = onward_setback_sting_page_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-sting-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStingPage, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStingPage, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStingPage, sting);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStingPage, feelings);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStingPage, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStingPage, proof_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackStingPage, proofs);
}

static void
onward_setback_sting_page_init (OnwardSetbackStingPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_setback_sting_page_open (OnwardSetbackStingPage *self, OnwardWorkspace *workspace, OnwardSetback *setback)
{
  const GBindingFlags both = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;
  OnwardEntry *entry;

  g_return_if_fail (ONWARD_IS_SETBACK_STING_PAGE (self));
  g_set_object (&self->workspace, workspace);
  g_set_object (&self->setback, setback);
  entry = onward_setback_get_entry (setback);
  g_object_bind_property (entry, "sting", self->sting, "sting", both);
  g_object_bind_property (entry, "feelings", self->feelings, "feelings", both);
  g_object_bind_property (entry, "text", self->text, "text", both);
  look_for_proofs (self);
}

void
onward_setback_sting_page_arrive (OnwardSetbackStingPage *self)
{
  OnwardEnding ending;

  g_return_if_fail (ONWARD_IS_SETBACK_STING_PAGE (self));
  ending = onward_setback_get_ending (self->setback);
  gtk_label_set_text (self->words, onward_content_ending_words (ending));
  /* Translators: asked after the person withdrew or declined; for a rejection it is "How much does it sting?" */
  gtk_label_set_text (self->title, onward_ending_is_no (ending) ? _("How much does it sting?") : _("How is it for you?"));
}
