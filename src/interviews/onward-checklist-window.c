/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-checklist-window.h"

#include <glib/gi18n.h>

#include "onward-checklist-item-row.h"
#include "onward-fit.h"
#include "onward-interview-content.h"
#include "onward-review-checklist.h"

#define GROUP_KEY "onward-group"

struct _OnwardChecklistWindow
{
  AdwWindow parent_instance;

  /* template */
  AdwPreferencesPage *page;

  /* owned */
  OnwardWorkspace *workspace;
  GPtrArray *checklist;
  GPtrArray *groups; /* AdwPreferencesGroups, borrowed */
  char *moved;       /* the item that keeps the focus */
};

G_DEFINE_FINAL_TYPE (OnwardChecklistWindow, onward_checklist_window, ADW_TYPE_WINDOW)

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_fault (workspace, error);
  onward_workspace_end_work (workspace);
}

/* Takes the draft, which may be NULL. */
static void
save (OnwardChecklistWindow *self, OnwardRecord *draft)
{
  if (draft == NULL)
    return;
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), draft, NULL, saved_cb,
                               g_object_ref (self->workspace));
  g_object_unref (draft);
}

static OnwardReviewItem *
item_of (OnwardChecklistWindow *self, OnwardChecklistItemRow *row)
{
  return onward_review_checklist_find (self->checklist, onward_checklist_item_row_get_id (row));
}

static void
reworded_cb (OnwardChecklistWindow *self, const char *words, OnwardChecklistItemRow *row)
{
  save (self, onward_review_checklist_reword (item_of (self, row), words));
}

static void
moved_cb (OnwardChecklistWindow *self, int step, OnwardChecklistItemRow *row)
{
  g_free (self->moved);
  self->moved = g_strdup (onward_checklist_item_row_get_id (row));
  save (self, onward_review_checklist_move (self->checklist, item_of (self, row), step));
}

static void
retired_cb (OnwardChecklistWindow *self, gboolean retired, OnwardChecklistItemRow *row)
{
  save (self, onward_review_checklist_retire (item_of (self, row), retired));
}

static void
add_cb (OnwardChecklistWindow *self, GtkWidget *row)
{
  const char *group = g_object_get_data (G_OBJECT (row), GROUP_KEY);

  g_free (self->moved);
  self->moved = g_strdup (group);
  save (self, onward_review_checklist_new_item (self->checklist, group, gtk_editable_get_text (GTK_EDITABLE (row))));
}

/* The focus stays with what was moved, and with the field that adds. */
static void
keep_focus (OnwardChecklistWindow *self, GtkWidget *row, const char *id)
{
  if (g_strcmp0 (self->moved, id) == 0)
    gtk_widget_grab_focus (row);
}

static void
add_items (OnwardChecklistWindow *self, AdwPreferencesGroup *group, const char *id, gboolean retired)
{
  for (guint i = 0; i < self->checklist->len; i++)
    {
      const OnwardReviewItem *item = self->checklist->pdata[i];
      GtkWidget *row;

      if (!g_str_equal (item->group, id) || item->retired != retired)
        continue;
      row = onward_checklist_item_row_new (item);
      g_signal_connect_object (row, "reworded", G_CALLBACK (reworded_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "retired", G_CALLBACK (retired_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (group, row);
      keep_focus (self, row, item->id);
    }
}

static void
add_group (OnwardChecklistWindow *self, const OnwardGroup *content)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *add = g_object_new (ADW_TYPE_ENTRY_ROW, "title", _("Add an item of your own"), "show-apply-button", TRUE,
                                 NULL);

  adw_preferences_group_set_title (group, content->title);
  g_object_set_data (G_OBJECT (add), GROUP_KEY, (gpointer) content->id);
  g_signal_connect_object (add, "apply", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_page_add (self->page, group);
  g_ptr_array_add (self->groups, group);
  add_items (self, group, content->id, FALSE);
  adw_preferences_group_add (group, add);
  keep_focus (self, add, content->id);
  add_items (self, group, content->id, TRUE);
}

static void
show (OnwardChecklistWindow *self)
{
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);

  for (guint i = 0; i < self->groups->len; i++)
    adw_preferences_page_remove (self->page, self->groups->pdata[i]);
  g_ptr_array_set_size (self->groups, 0);
  for (guint i = 0; i < n_groups; i++)
    {
      if (groups[i].checklist)
        add_group (self, &groups[i]);
    }
  g_clear_pointer (&self->moved, g_free);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardChecklistWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) own = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL)
    return;
  if (own == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  g_clear_pointer (&self->checklist, g_ptr_array_unref);
  self->checklist = onward_review_checklist_join (own);
  show (self);
}

static void
ask (OnwardChecklistWindow *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_checklist_item_type);

  onward_store_find_async (onward_workspace_get_store (self->workspace), query, NULL, found_cb, g_object_ref (self));
}

static void
changed_cb (OnwardChecklistWindow *self, const char *type)
{
  if (g_str_equal (type, onward_checklist_item_type.name))
    ask (self);
}

static void
onward_checklist_window_dispose (GObject *object)
{
  OnwardChecklistWindow *self = ONWARD_CHECKLIST_WINDOW (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->checklist, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->moved, g_free);
  G_OBJECT_CLASS (onward_checklist_window_parent_class)->dispose (object);
}

static void
onward_checklist_window_class_init (OnwardChecklistWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_checklist_window_dispose;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-checklist-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklistWindow, page);
  gtk_widget_class_bind_template_callback (widget_class, onward_fit_to_parent);
}

static void
onward_checklist_window_init (OnwardChecklistWindow *self)
{
  self->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_checklist_window_new (OnwardWorkspace *workspace)
{
  OnwardChecklistWindow *self = g_object_new (ONWARD_TYPE_CHECKLIST_WINDOW, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  ask (self);
  return GTK_WINDOW (self);
}
