/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-targets-editor.h"

#include "onward-error.h"
#include "onward-search-profile.h"

struct _OnwardTargetsEditor
{
  OnwardEditor parent_instance;

  /* template */
  GtkWidget *applications;
};

G_DEFINE_FINAL_TYPE (OnwardTargetsEditor, onward_targets_editor, ONWARD_TYPE_EDITOR)

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTargetsEditor) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) profile = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (profile != NULL)
    onward_editor_set_record (ONWARD_EDITOR (self), profile);
  else if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    {
      /* There is one in a diary, and everybody who makes it gives it the same uid. */
      g_autoptr (OnwardSnapshot) blank = onward_snapshot_new (&onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
      g_autoptr (OnwardRecord) fresh = onward_record_new_from_snapshot (blank);

      onward_editor_begin (ONWARD_EDITOR (self), fresh);
    }
  else
    onward_workspace_fault (onward_editor_get_workspace (ONWARD_EDITOR (self)), error);
}

static gboolean
onward_targets_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_TARGETS_EDITOR (widget)->applications);
}

static void
onward_targets_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_TARGETS_EDITOR);
  G_OBJECT_CLASS (onward_targets_editor_parent_class)->dispose (object);
}

static void
onward_targets_editor_class_init (OnwardTargetsEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_targets_editor_dispose;
  widget_class->grab_focus = onward_targets_editor_grab_focus;
  g_type_ensure (ONWARD_TYPE_SEARCH_PROFILE);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/week/onward-targets-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetsEditor, applications);
}

static void
onward_targets_editor_init (OnwardTargetsEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_targets_editor_load (OnwardTargetsEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  onward_store_load_async (onward_workspace_get_store (workspace), &onward_search_profile_type,
                           ONWARD_SEARCH_PROFILE_UID, NULL, loaded_cb, g_object_ref (self));
}
