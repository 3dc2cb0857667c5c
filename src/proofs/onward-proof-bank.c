/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-proof-bank.h"

#include <string.h>

#include "onward-kept-page.h"
#include "onward-proof.h"
#include "onward-time.h"

#define CARD_FROM "card-from/"

struct _OnwardProofBank
{
  AdwWindow parent_instance;

  /* template */
  AdwToastOverlay *toast_overlay;
  GtkWidget *back_button;
  AdwViewStack *pages;
  OnwardKeptPage *proofs;
  OnwardKeptPage *cards;
  OnwardKeptPage *comebacks;
  OnwardKeptPage *quotes;

  /* owned */
  OnwardWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (OnwardProofBank, onward_proof_bank, ADW_TYPE_WINDOW)

static OnwardKeptPage *
shown (OnwardProofBank *self)
{
  return ONWARD_KEPT_PAGE (adw_view_stack_get_visible_child (self->pages));
}

static void
page_cb (OnwardProofBank *self)
{
  gboolean open = FALSE;

  if (adw_view_stack_get_visible_child (self->pages) != NULL)
    g_object_get (shown (self), "open", &open, NULL);
  gtk_widget_set_visible (self->back_button, open);
}

static void
begin_card (OnwardProofBank *self, OnwardEntry *proof)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);
  g_autoptr (OnwardEntry) card = onward_card_from (proof, when);

  adw_view_stack_set_visible_child (self->pages, GTK_WIDGET (self->cards));
  onward_kept_page_begin (self->cards, ONWARD_RECORD (card));
}

static void
card_cb (OnwardProofBank *self, OnwardRecord *proof)
{
  begin_card (self, ONWARD_ENTRY (proof));
}

static void
proof_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardProofBank) self = data;
  g_autoptr (OnwardRecord) proof = onward_store_load_finish (ONWARD_STORE (source), result, NULL);

  if (proof != NULL && ONWARD_IS_ENTRY (proof) && self->workspace != NULL)
    begin_card (self, ONWARD_ENTRY (proof));
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  if (!onward_kept_page_back (shown (ONWARD_PROOF_BANK (widget))))
    gtk_window_close (GTK_WINDOW (widget));
}

/* What a chip names is shown in the window behind. */
static void
open_action (GtkWidget *widget, const char *action, GVariant *target)
{
  GtkWindow *behind = gtk_window_get_transient_for (GTK_WINDOW (widget));

  if (behind == NULL)
    return;
  g_object_ref (behind);
  g_variant_ref (target);
  gtk_window_close (GTK_WINDOW (widget));
  gtk_widget_activate_action_variant (GTK_WIDGET (behind), "win.open", target);
  g_variant_unref (target);
  g_object_unref (behind);
}

static void
toast_clicked_cb (AdwToast *shown_behind)
{
  g_signal_emit_by_name (shown_behind, "button-clicked");
  adw_toast_dismiss (shown_behind);
}

/* The window behind shows it as well, but nobody can reach that one now. */
static void
toast_cb (OnwardProofBank *self, AdwToast *toast)
{
  AdwToast *twin = adw_toast_new (adw_toast_get_title (toast));

  adw_toast_set_button_label (twin, adw_toast_get_button_label (toast));
  g_signal_connect_object (twin, "button-clicked", G_CALLBACK (toast_clicked_cb), toast, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toast_overlay, twin);
}

static void
undo_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_workspace_undo (ONWARD_PROOF_BANK (widget)->workspace);
}

static gboolean
close_request_cb (OnwardProofBank *self)
{
  onward_kept_page_flush (self->proofs);
  onward_kept_page_flush (self->cards);
  onward_kept_page_flush (self->comebacks);
  onward_kept_page_flush (self->quotes);
  return FALSE;
}

static void
onward_proof_bank_dispose (GObject *object)
{
  OnwardProofBank *self = ONWARD_PROOF_BANK (object);

  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_proof_bank_parent_class)->dispose (object);
}

static void
onward_proof_bank_class_init (OnwardProofBankClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_proof_bank_dispose;
  g_type_ensure (ONWARD_TYPE_KEPT_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/proofs/onward-proof-bank.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardProofBank, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, OnwardProofBank, back_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardProofBank, pages);
  gtk_widget_class_bind_template_child (widget_class, OnwardProofBank, proofs);
  gtk_widget_class_bind_template_child (widget_class, OnwardProofBank, cards);
  gtk_widget_class_bind_template_child (widget_class, OnwardProofBank, comebacks);
  gtk_widget_class_bind_template_child (widget_class, OnwardProofBank, quotes);
  gtk_widget_class_bind_template_callback (widget_class, page_cb);
  gtk_widget_class_bind_template_callback (widget_class, card_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_install_action (widget_class, "bank.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
}

static void
onward_proof_bank_init (OnwardProofBank *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_proof_bank_new (OnwardWorkspace *workspace, const char *page)
{
  OnwardProofBank *self = g_object_new (ONWARD_TYPE_PROOF_BANK, NULL);
  OnwardKeptPage *const pages[] = { self->proofs, self->cards, self->comebacks, self->quotes };

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "toast", G_CALLBACK (toast_cb), self, G_CONNECT_SWAPPED);
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    onward_kept_page_set_workspace (pages[i], workspace);
  if (g_str_has_prefix (page, CARD_FROM))
    onward_store_load_async (onward_workspace_get_store (workspace), &onward_entry_type, page + strlen (CARD_FROM), NULL,
                             proof_cb, g_object_ref (self));
  else if (*page != '\0' && adw_view_stack_get_child_by_name (self->pages, page) != NULL)
    adw_view_stack_set_visible_child_name (self->pages, page);
  gtk_widget_grab_focus (GTK_WIDGET (shown (self)));
  return GTK_WINDOW (self);
}
