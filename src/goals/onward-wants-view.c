/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-wants-view.h"

#include "onward-error.h"
#include "onward-search-profile.h"
#include "onward-wants-editor.h"

struct _OnwardWantsView
{
  OnwardSection parent_instance;

  /* template */
  OnwardWantsEditor *editor;
};

G_DEFINE_FINAL_TYPE (OnwardWantsView, onward_wants_view, ONWARD_TYPE_SECTION)

static OnwardEditor *
editor_of (OnwardWantsView *self)
{
  return ONWARD_EDITOR (self->editor);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWantsView) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (self->editor == NULL)
    return;
  if (record != NULL && onward_editor_get_record (editor_of (self)) == NULL)
    onward_editor_set_record (editor_of (self), record);
  else if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND) && onward_editor_get_empty (editor_of (self)))
    {
      g_autoptr (OnwardSnapshot) blank = onward_snapshot_new (&onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
      g_autoptr (OnwardRecord) profile = onward_record_new_from_snapshot (blank);

      onward_editor_begin (editor_of (self), profile);
    }
  else if (record == NULL && !g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    onward_workspace_fault (onward_section_get_workspace (ONWARD_SECTION (self)), error);
}

static void
load (OnwardWantsView *self)
{
  onward_store_load_async (onward_section_get_store (ONWARD_SECTION (self)), &onward_search_profile_type,
                           ONWARD_SEARCH_PROFILE_UID, NULL, loaded_cb, g_object_ref (self));
}

/* The profile may be made elsewhere, such as where the board's columns are named. */
static void
changed_cb (OnwardWantsView *self, const char *type)
{
  if (g_str_equal (type, onward_search_profile_type.name) && onward_editor_get_record (editor_of (self)) == NULL &&
      onward_editor_get_status (editor_of (self)) == ONWARD_EDITOR_IDLE)
    load (self);
}

static void
busy_cb (OnwardWantsView *self)
{
  onward_section_set_busy (ONWARD_SECTION (self), onward_editor_get_busy (editor_of (self)));
}

static void
onward_wants_view_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  gtk_widget_grab_focus (GTK_WIDGET (ONWARD_WANTS_VIEW (section)->editor));
}

static void
onward_wants_view_flush (OnwardSection *section)
{
  onward_editor_flush (editor_of (ONWARD_WANTS_VIEW (section)));
}

static void
onward_wants_view_constructed (GObject *object)
{
  OnwardWantsView *self = ONWARD_WANTS_VIEW (object);

  G_OBJECT_CLASS (onward_wants_view_parent_class)->constructed (object);
  onward_wants_editor_set_up (self->editor, onward_section_get_workspace (ONWARD_SECTION (self)));
  g_signal_connect_object (self->editor, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_section_get_store (ONWARD_SECTION (self)), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  load (self);
}

static void
onward_wants_view_dispose (GObject *object)
{
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_WANTS_VIEW);
  G_OBJECT_CLASS (onward_wants_view_parent_class)->dispose (object);
}

static void
onward_wants_view_class_init (OnwardWantsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  object_class->constructed = onward_wants_view_constructed;
  object_class->dispose = onward_wants_view_dispose;
  section_class->open = onward_wants_view_open;
  section_class->flush = onward_wants_view_flush;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-wants-view.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWantsView, editor);
}

static void
onward_wants_view_init (OnwardWantsView *self)
{
  g_type_ensure (ONWARD_TYPE_WANTS_EDITOR);
  gtk_widget_init_template (GTK_WIDGET (self));
}
