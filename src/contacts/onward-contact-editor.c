/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-editor.h"

#include "onward-contact.h"
#include "onward-interactions-list.h"
#include "onward-posting.h"

struct _OnwardContactEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *name_row;
  GtkWidget *wanted_row;
};

G_DEFINE_FINAL_TYPE (OnwardContactEditor, onward_contact_editor, ONWARD_TYPE_EDITOR)

static const char *
text (OnwardContactEditor *self, guint field)
{
  return onward_record_get_text (self->draft, field);
}

static void
changed_cb (OnwardContactEditor *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *link = onward_link_complete (text (self, ONWARD_CONTACT_LINK));

  gtk_widget_action_set_enabled (widget, "contact.mail", strchr (text (self, ONWARD_CONTACT_MAIL), '@') != NULL);
  gtk_widget_action_set_enabled (widget, "contact.call", *text (self, ONWARD_CONTACT_PHONE) != '\0');
  gtk_widget_action_set_enabled (widget, "contact.link", *link != '\0');
  gtk_widget_set_visible (self->wanted_row, onward_record_get_number (self->draft, ONWARD_CONTACT_SUPPORT) != 0);
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
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CONTACT_EDITOR);
  G_OBJECT_CLASS (onward_contact_editor_parent_class)->dispose (object);
}

static void
onward_contact_editor_class_init (OnwardContactEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_contact_editor_dispose;
  widget_class->grab_focus = onward_contact_editor_grab_focus;
  g_type_ensure (ONWARD_TYPE_INTERACTIONS_LIST);
  g_type_ensure (ONWARD_TYPE_WORKSPACE);
  gtk_widget_class_install_action (widget_class, "contact.mail", NULL, mail_action);
  gtk_widget_class_install_action (widget_class, "contact.call", NULL, call_action);
  gtk_widget_class_install_action (widget_class, "contact.link", NULL, link_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/contacts/onward-contact-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, name_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactEditor, wanted_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
onward_contact_editor_init (OnwardContactEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  changed_cb (self);
}
