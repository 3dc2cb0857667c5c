/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-editor.h"

#include <glib/gi18n-lib.h>

#include "onward-contact-between.h"
#include "onward-interactions-list.h"
#include "onward-learnt-row.h"
#include "onward-link-buttons.h"
#include "onward-linked.h"
#include "onward-posting.h"

struct _OnwardContactEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *last_box;
  GtkImage *touch_icon;
  GtkLabel *last;
  OnwardLearntRow *learnt;
  GtkWidget *name_row;
  OnwardInteractionsList *interactions;
  OnwardContactBetween *between;
  OnwardLinked *linked;

  /* owned */
  OnwardInTouch *in_touch;
};

G_DEFINE_FINAL_TYPE (OnwardContactEditor, onward_contact_editor, ONWARD_TYPE_EDITOR)

static const char *
text (OnwardContactEditor *self, guint field)
{
  return onward_record_get_text (self->draft, field);
}

/* "has grown quiet · Call, 3 months ago: the talk on tracing" */
static void
say_last (OnwardContactEditor *self)
{
  OnwardContact *contact = ONWARD_CONTACT (self->draft);
  OnwardTouch touch = self->in_touch != NULL ? onward_in_touch_of (self->in_touch, contact) : ONWARD_TOUCH_NONE;
  const char *label = onward_touch_label (touch);
  g_autofree char *last = self->in_touch != NULL ? onward_in_touch_say_last (self->in_touch, contact) : g_strdup ("");
  g_autofree char *words = *label != '\0' && *last != '\0' ? g_strdup_printf ("%s · %s", label, last)
                                                           : g_strconcat (label, last, NULL);

  gtk_image_set_from_icon_name (self->touch_icon, onward_touch_icon (touch));
  gtk_widget_set_visible (GTK_WIDGET (self->touch_icon), *label != '\0');
  gtk_label_set_label (self->last, words);
  gtk_widget_set_visible (self->last_box, *words != '\0');
  onward_learnt_row_set_since (self->learnt, touch >= ONWARD_TOUCH_SOON ? text (self, ONWARD_CONTACT_LAST) : "");
}

static void
in_touch_cb (OnwardContactEditor *self)
{
  onward_contact_between_set_usual (self->between, onward_in_touch_get_usual (self->in_touch));
  say_last (self);
}

static void
changed_cb (OnwardContactEditor *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *link = onward_link_complete (text (self, ONWARD_CONTACT_LINK));

  gtk_widget_action_set_enabled (widget, "contact.mail", strchr (text (self, ONWARD_CONTACT_MAIL), '@') != NULL);
  gtk_widget_action_set_enabled (widget, "contact.call", *text (self, ONWARD_CONTACT_PHONE) != '\0');
  gtk_widget_action_set_enabled (widget, "contact.link", *link != '\0');
  say_last (self);
}

static void
uid_cb (OnwardContactEditor *self)
{
  onward_linked_show_contact (self->linked, onward_record_get_uid (self->draft));
}

static void
workspace_cb (OnwardContactEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  onward_linked_set_workspace (self->linked, workspace);
  onward_learnt_row_set_workspace (self->learnt, workspace);
}

/* What was on the list can be put back, with the rest of the page as it was then. */
static void
removing_cb (OnwardContactEditor *self)
{
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  if (onward_editor_get_record (ONWARD_EDITOR (self)) == NULL)
    return;
  g_ptr_array_add (before, onward_record_snapshot (self->draft));
  onward_workspace_push_before (onward_editor_get_workspace (ONWARD_EDITOR (self)), _("Taken off the list"), before);
}

static void
show_uri (OnwardContactEditor *self, const char *uri)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, uri, GDK_CURRENT_TIME);
}

/* What stands in a field goes into the address as text: it cannot add a header or another address. */
static void
mail_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardContactEditor *self = ONWARD_CONTACT_EDITOR (widget);
  g_autofree char *address = g_uri_escape_string (text (self, ONWARD_CONTACT_MAIL), "@", TRUE);
  g_autofree char *uri = g_strconcat ("mailto:", address, NULL);

  show_uri (self, uri);
}

static void
call_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardContactEditor *self = ONWARD_CONTACT_EDITOR (widget);
  g_autofree char *number = g_uri_escape_string (text (self, ONWARD_CONTACT_PHONE), "+", FALSE);
  g_autofree char *uri = g_strconcat ("tel:", number, NULL);

  show_uri (self, uri);
}

static void
link_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardContactEditor *self = ONWARD_CONTACT_EDITOR (widget);
  g_autofree char *link = onward_link_complete (text (self, ONWARD_CONTACT_LINK));

  if (onward_link_may_open (link))
    show_uri (self, link);
}

static gboolean
onward_contact_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_CONTACT_EDITOR (widget)->name_row);
}

static void
onward_contact_editor_dispose (GObject *object)
{
  OnwardContactEditor *self = ONWARD_CONTACT_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CONTACT_EDITOR);
  g_clear_object (&self->in_touch);
  G_OBJECT_CLASS (onward_contact_editor_parent_class)->dispose (object);
}

static void
onward_contact_editor_class_init (OnwardContactEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_contact_editor_dispose;
  widget_class->grab_focus = onward_contact_editor_grab_focus;
  g_type_ensure (ONWARD_TYPE_CONTACT_BETWEEN);
  g_type_ensure (ONWARD_TYPE_INTERACTIONS_LIST);
  g_type_ensure (ONWARD_TYPE_LEARNT_ROW);
  g_type_ensure (ONWARD_TYPE_LINKED);
  g_type_ensure (ONWARD_TYPE_LINK_BUTTONS);
  g_type_ensure (ONWARD_TYPE_WORKSPACE);
  gtk_widget_class_install_action (widget_class, "contact.mail", NULL, mail_action);
  gtk_widget_class_install_action (widget_class, "contact.call", NULL, call_action);
  gtk_widget_class_install_action (widget_class, "contact.link", NULL, link_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/contacts/onward-contact-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, name_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, interactions);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, last_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, touch_icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, last);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, learnt);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, between);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, linked);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, removing_cb);
}

static void
onward_contact_editor_init (OnwardContactEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  onward_contact_between_set_draft (self->between, ONWARD_CONTACT (self->draft));
  g_signal_connect (self, "notify::workspace", G_CALLBACK (workspace_cb), NULL);
  g_signal_connect_object (self->draft, "notify::uid", G_CALLBACK (uid_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

void
onward_contact_editor_set_in_touch (OnwardContactEditor *self, OnwardInTouch *in_touch)
{
  g_return_if_fail (ONWARD_IS_CONTACT_EDITOR (self));
  g_return_if_fail (self->in_touch == NULL);
  self->in_touch = g_object_ref (in_touch);
  g_signal_connect_object (in_touch, "changed", G_CALLBACK (in_touch_cb), self, G_CONNECT_SWAPPED);
  in_touch_cb (self);
}

void
onward_contact_editor_note (OnwardContactEditor *self, OnwardInteractionKind kind)
{
  g_return_if_fail (ONWARD_IS_CONTACT_EDITOR (self));
  onward_interactions_list_note (self->interactions, kind);
}
