/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-kept-editor.h"

#include <glib/gi18n.h>
#include <string.h>

#include "onward-notes.h"
#include "onward-proof.h"
#include "onward-record-link.h"
#include "onward-time.h"

struct _OnwardKeptEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkLabel *when;
  OnwardRecordLink *origin;
  OnwardNotes *notes;
  GtkWidget *who;
  GtkWidget *card;
  GtkEditable *did;
  GtkEditable *can;
  GtkLabel *sentence;
  GtkWidget *card_button;

  gboolean showing; /* the fields of a card are being set, not typed into */
};

enum
{
  GONE,
  CARD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardKeptEditor, onward_kept_editor, ONWARD_TYPE_EDITOR)

static OnwardEntryKind
kind_of (OnwardKeptEditor *self)
{
  return (OnwardEntryKind) onward_record_get_number (self->draft, ONWARD_ENTRY_KIND);
}

static void
set_text (GtkEditable *entry, const char *text)
{
  if (!g_str_equal (gtk_editable_get_text (entry), text))
    gtk_editable_set_text (entry, text);
}

static void
show_card (OnwardKeptEditor *self)
{
  g_autofree char *did = onward_card_dup_did (ONWARD_ENTRY (self->draft));
  g_autofree char *can = onward_card_dup_can (ONWARD_ENTRY (self->draft));
  g_autofree char *said = onward_card_say (ONWARD_ENTRY (self->draft));

  if (kind_of (self) != ONWARD_ENTRY_KIND_CARD)
    return;
  self->showing = TRUE;
  set_text (self->did, did);
  set_text (self->can, can);
  self->showing = FALSE;
  gtk_label_set_label (self->sentence, said);
}

static void
card_typed_cb (OnwardKeptEditor *self)
{
  if (!self->showing)
    onward_card_set (ONWARD_ENTRY (self->draft), gtk_editable_get_text (self->did), gtk_editable_get_text (self->can));
}

static void
show_origin (OnwardKeptEditor *self)
{
  g_autofree char *origin = onward_proof_dup_origin (ONWARD_ENTRY (self->draft));
  g_auto (GStrv) parts = g_strsplit (origin, "/", 2);
  gboolean known = parts[0] != NULL && parts[1] != NULL;

  g_object_set (self->origin, "record-type", known ? parts[0] : "entry", "uid", known ? parts[1] : "", NULL);
}

static const char *
placeholder_of (OnwardEntryKind kind)
{
  if (kind == ONWARD_ENTRY_KIND_COMEBACK)
    return _("A time you were knocked back, and what you did next");
  if (kind == ONWARD_ENTRY_KIND_QUOTE)
    return _("Words that keep your courage up");
  return _("Something that shows what you can do: a kind word, a result, a thing you made");
}

static void
show_all (OnwardKeptEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  OnwardEntryKind kind = kind_of (self);
  const char *at = onward_record_get_text (self->draft, ONWARD_ENTRY_WHEN);
  g_autoptr (GDateTime) now = workspace != NULL ? onward_workspace_dup_now (workspace) : NULL;
  g_autofree char *when = now != NULL && *at != '\0' ? onward_local_time_say (at, now) : g_strdup ("");

  gtk_label_set_label (self->when, when);
  g_object_set (self->notes, "placeholder", placeholder_of (kind), "label", onward_entry_kind_label (kind), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), kind != ONWARD_ENTRY_KIND_CARD);
  gtk_widget_set_visible (self->card, kind == ONWARD_ENTRY_KIND_CARD);
  gtk_widget_set_visible (self->who, kind == ONWARD_ENTRY_KIND_QUOTE);
  gtk_widget_set_visible (self->card_button, kind == ONWARD_ENTRY_KIND_PROOF);
  show_card (self);
  show_origin (self);
}

static void
let_go (OnwardKeptEditor *self)
{
  OnwardEditor *editor = ONWARD_EDITOR (self);
  g_autoptr (OnwardRecord) entry = NULL;

  g_set_object (&entry, onward_editor_get_record (editor));
  onward_editor_flush (editor);
  onward_editor_discard (editor);
  g_signal_emit (self, signals[GONE], 0);
  if (entry != NULL)
    onward_workspace_remove (onward_editor_get_workspace (editor), entry, _("Let go"));
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  let_go (ONWARD_KEPT_EDITOR (widget));
}

static void
card_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardKeptEditor *self = ONWARD_KEPT_EDITOR (widget);

  onward_editor_flush (ONWARD_EDITOR (self));
  if (*onward_record_get_text (self->draft, ONWARD_ENTRY_TEXT) != '\0')
    g_signal_emit (self, signals[CARD], 0, self->draft);
}

static void
onward_kept_editor_opened (OnwardEditor *editor)
{
  show_all (ONWARD_KEPT_EDITOR (editor));
  ONWARD_EDITOR_CLASS (onward_kept_editor_parent_class)->opened (editor);
}

static void
onward_kept_editor_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_KEPT_EDITOR);
  G_OBJECT_CLASS (onward_kept_editor_parent_class)->dispose (object);
}

static void
onward_kept_editor_class_init (OnwardKeptEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_kept_editor_dispose;
  ONWARD_EDITOR_CLASS (klass)->opened = onward_kept_editor_opened;

  signals[GONE] = g_signal_new ("gone", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CARD] = g_signal_new ("card", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                ONWARD_TYPE_RECORD);

  g_type_ensure (ONWARD_TYPE_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/proofs/onward-kept-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, when);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, origin);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, who);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, card);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, did);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, can);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, sentence);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptEditor, card_button);
  gtk_widget_class_bind_template_callback (widget_class, card_typed_cb);
  gtk_widget_class_install_action (widget_class, "kept.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "kept.card", NULL, card_action);
}

static void
onward_kept_editor_init (OnwardKeptEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (show_card), self, G_CONNECT_SWAPPED);
}

void
onward_kept_editor_write (OnwardKeptEditor *self)
{
  g_autofree char *did = onward_card_dup_did (ONWARD_ENTRY (self->draft));

  g_return_if_fail (ONWARD_IS_KEPT_EDITOR (self));
  if (kind_of (self) != ONWARD_ENTRY_KIND_CARD)
    gtk_widget_child_focus (GTK_WIDGET (self->notes), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (GTK_WIDGET (*did != '\0' ? self->can : self->did));
}
