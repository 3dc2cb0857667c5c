/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-editor.h"

#include <glib/gi18n-lib.h>

#include "onward-contact-row.h"
#include "onward-fit-list.h"
#include "onward-posting.h"

struct _OnwardApplicationEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *employer_row;
  GtkWidget *usual_button;
  OnwardContactRow *contact_row;
};

G_DEFINE_FINAL_TYPE (OnwardApplicationEditor, onward_application_editor, ONWARD_TYPE_EDITOR)

/* What is worth a look before an application leaves. */
static const char *const usual_lines[] = {
  N_("The skills they ask for, in their words"),
  N_("Two or three achievements that match"),
  N_("The first lines are about this role"),
  N_("The letter names them and says why"),
  N_("Read aloud once"),
};

static char *
dup_link (OnwardApplicationEditor *self)
{
  return onward_link_complete (onward_record_get_text (self->draft, ONWARD_JOB_APPLICATION_LINK));
}

static void
changed_cb (OnwardApplicationEditor *self)
{
  g_autofree char *link = dup_link (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "application.open-link", *link != '\0');
  gtk_widget_set_visible (self->usual_button,
                          g_str_equal (onward_record_get_text (self->draft,
                                                               ONWARD_JOB_APPLICATION_TAILORING), "[]"));
}

static void
open_link_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationEditor *self = ONWARD_APPLICATION_EDITOR (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autofree char *link = dup_link (self);

  if (onward_link_may_open (link))
    gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, link, GDK_CURRENT_TIME);
}

static void
usual_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationEditor *self = ONWARD_APPLICATION_EDITOR (widget);
  g_autoptr (JsonArray) array = json_array_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  g_autofree char *items = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (usual_lines); i++)
    {
      JsonObject *object = json_object_new ();

      json_object_set_boolean_member (object, "done", FALSE);
      json_object_set_string_member (object, "text", _(usual_lines[i]));
      json_array_add_object_element (array, object);
    }
  json_node_set_array (node, array);
  items = onward_json_canonical (node);
  onward_record_set_text (self->draft, ONWARD_JOB_APPLICATION_TAILORING, items);
}

static gboolean
onward_application_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_APPLICATION_EDITOR (widget)->employer_row);
}

static void
workspace_cb (OnwardApplicationEditor *self)
{
  onward_contact_row_set_workspace (self->contact_row, onward_editor_get_workspace (ONWARD_EDITOR (self)));
}

static void
onward_application_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_APPLICATION_EDITOR);
  G_OBJECT_CLASS (onward_application_editor_parent_class)->dispose (object);
}

static void
onward_application_editor_class_init (OnwardApplicationEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_application_editor_dispose;
  widget_class->grab_focus = onward_application_editor_grab_focus;

  g_type_ensure (ONWARD_TYPE_CONTACT_ROW);
  g_type_ensure (ONWARD_TYPE_FIT_LIST);
  g_type_ensure (ONWARD_TYPE_WORKSPACE);
  gtk_widget_class_install_action (widget_class, "application.open-link", NULL, open_link_action);
  gtk_widget_class_install_action (widget_class, "application.usual-lines", NULL, usual_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-application-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationEditor, employer_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationEditor, usual_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationEditor, contact_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
}

static void
onward_application_editor_init (OnwardApplicationEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  changed_cb (self);
}
