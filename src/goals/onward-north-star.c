/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-north-star.h"

#include "onward-error.h"
#include "onward-search-profile.h"

struct _OnwardNorthStar
{
  OnwardEditor parent_instance;

  /* template */
  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (OnwardNorthStar, onward_north_star, ONWARD_TYPE_EDITOR)

/* The profile that is not in the diary yet has its uid already: there is one. */
static void
begin (OnwardNorthStar *self)
{
  g_autoptr (OnwardSnapshot) blank = onward_snapshot_new (&onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID);
  g_autoptr (OnwardRecord) prototype = onward_record_new_from_snapshot (blank);

  if (onward_editor_get_empty (ONWARD_EDITOR (self)))
    onward_editor_begin (ONWARD_EDITOR (self), prototype);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardNorthStar) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) profile = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (profile == NULL && g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND))
    begin (self);
  else if (profile == NULL)
    onward_workspace_fault (onward_editor_get_workspace (ONWARD_EDITOR (self)), error);
  else if (onward_editor_get_record (ONWARD_EDITOR (self)) == NULL)
    onward_editor_set_record (ONWARD_EDITOR (self), profile);
}

static void
ask (OnwardNorthStar *self)
{
  OnwardStore *store = onward_workspace_get_store (onward_editor_get_workspace (ONWARD_EDITOR (self)));

  onward_store_load_async (store, &onward_search_profile_type, ONWARD_SEARCH_PROFILE_UID, NULL, loaded_cb,
                           g_object_ref (self));
}

/* Somebody else may have been the first to keep something in the profile. */
static void
changed_cb (OnwardNorthStar *self, const char *type)
{
  OnwardEditor *editor = ONWARD_EDITOR (self);

  if (g_str_equal (type, onward_search_profile_type.name) && onward_editor_get_record (editor) == NULL &&
      !onward_editor_get_busy (editor))
    ask (self);
}

static void
workspace_cb (OnwardNorthStar *self)
{
  OnwardStore *store = onward_workspace_get_store (onward_editor_get_workspace (ONWARD_EDITOR (self)));

  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  ask (self);
}

static void
activate_cb (OnwardNorthStar *self)
{
  onward_editor_flush (ONWARD_EDITOR (self));
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), GTK_DIR_TAB_FORWARD);
}

static gboolean
onward_north_star_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_NORTH_STAR (widget)->entry);
}

static void
onward_north_star_dispose (GObject *object)
{
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_NORTH_STAR);
  G_OBJECT_CLASS (onward_north_star_parent_class)->dispose (object);
}

static void
onward_north_star_class_init (OnwardNorthStarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_north_star_dispose;
  widget_class->grab_focus = onward_north_star_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-north-star.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardNorthStar, entry);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
onward_north_star_init (OnwardNorthStar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
