/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-help-line-editor.h"

#include "onward-help-lines.h"

struct _OnwardHelpLineEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *name_row;
  GtkLabel *reach;
  GtkLinkButton *link;
};

G_DEFINE_FINAL_TYPE (OnwardHelpLineEditor, onward_help_line_editor, ONWARD_TYPE_EDITOR)

/* The number stands large and can be taken along; where the desktop can call it, one click does. */
static void
show_reach (OnwardHelpLineEditor *self)
{
  const char *reach = onward_record_get_text (self->draft, ONWARD_HELP_LINE_REACH);
  g_autofree char *uri = onward_help_line_dup_uri (ONWARD_HELP_LINE (self->draft));
  g_autoptr (GAppInfo) calls = uri != NULL && g_str_has_prefix (uri, "tel:")
                                 ? g_app_info_get_default_for_uri_scheme ("tel") : NULL;

  gtk_label_set_label (self->reach, reach);
  gtk_widget_set_visible (GTK_WIDGET (self->reach), *reach != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->link), uri != NULL && (calls != NULL || g_str_has_prefix (uri, "http")));
  if (uri != NULL)
    gtk_link_button_set_uri (self->link, uri);
}

static gboolean
onward_help_line_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_HELP_LINE_EDITOR (widget)->name_row);
}

static void
onward_help_line_editor_opened (OnwardEditor *editor)
{
  show_reach (ONWARD_HELP_LINE_EDITOR (editor));
  ONWARD_EDITOR_CLASS (onward_help_line_editor_parent_class)->opened (editor);
}

static void
onward_help_line_editor_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_HELP_LINE_EDITOR);
  G_OBJECT_CLASS (onward_help_line_editor_parent_class)->dispose (object);
}

static void
onward_help_line_editor_class_init (OnwardHelpLineEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_help_line_editor_dispose;
  widget_class->grab_focus = onward_help_line_editor_grab_focus;
  ONWARD_EDITOR_CLASS (klass)->opened = onward_help_line_editor_opened;
  g_type_ensure (ONWARD_TYPE_HELP_LINE);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-help-line-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardHelpLineEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardHelpLineEditor, name_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardHelpLineEditor, reach);
  gtk_widget_class_bind_template_child (widget_class, OnwardHelpLineEditor, link);
}

static void
onward_help_line_editor_init (OnwardHelpLineEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->draft, "notify::reach", G_CALLBACK (show_reach), self, G_CONNECT_SWAPPED);
}
