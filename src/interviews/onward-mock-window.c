/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-mock-window.h"

#include <glib/gi18n-lib.h>

#include "onward-checklist-item.h"
#include "onward-mock-compare.h"
#include "onward-mock-editor.h"
#include "onward-review.h"

struct _OnwardMockWindow
{
  AdwWindow parent_instance;

  /* template */
  GtkStack *stack;
  OnwardMockEditor *editor;
  OnwardMockCompare *compare;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardInterview *interview;
  GPtrArray *own_items;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardMockWindow, onward_mock_window, ADW_TYPE_WINDOW)

static void
record_cb (OnwardMockWindow *self)
{
  onward_mock_compare_set_review (self->compare, onward_editor_get_record (ONWARD_EDITOR (self->editor)));
}

static void
page_cb (OnwardMockWindow *self)
{
  if (self->editor != NULL && !onward_editor_get_empty (ONWARD_EDITOR (self->editor)))
    onward_editor_flush (ONWARD_EDITOR (self->editor));
}

static void
own_cb (OnwardMockWindow *self)
{
  OnwardRecord *review = onward_editor_get_record (ONWARD_EDITOR (self->editor));
  g_autofree char *target = NULL;

  if (review != NULL)
    target = g_strconcat (onward_review_type.name, "/", onward_record_get_uid (review), NULL);
  else
    target = g_strconcat (onward_interview_type.name, "/", onward_record_get_uid (ONWARD_RECORD (self->interview)), NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

/* It is shown in the window behind; this one stays, since both are of use at once. */
static void
open_action (GtkWidget *widget, const char *action, GVariant *target)
{
  GtkWindow *behind = gtk_window_get_transient_for (GTK_WINDOW (widget));

  if (behind != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (behind), "win.open", target);
}

static gboolean
close_request_cb (OnwardMockWindow *self)
{
  page_cb (self);
  return GDK_EVENT_PROPAGATE;
}

static void
review_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardMockWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) reviews = onward_store_find_finish (ONWARD_STORE (store), result, &error);

  if (reviews == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  onward_mock_editor_open (self->editor, self->interview, reviews->len > 0 ? reviews->pdata[0] : NULL, self->own_items);
  record_cb (self);
}

static void
items_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardMockWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_review_type);

  if (items == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  self->own_items = g_steal_pointer (&items);
  onward_query_where_text (query, ONWARD_REVIEW_INTERVIEW, ONWARD_IS,
                           onward_record_get_uid (ONWARD_RECORD (self->interview)));
  onward_query_limit (query, 1);
  onward_store_find_async (ONWARD_STORE (store), query, self->cancellable, review_cb, g_object_ref (self));
}

static void
onward_mock_window_dispose (GObject *object)
{
  OnwardMockWindow *self = ONWARD_MOCK_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_MOCK_WINDOW);
  g_clear_object (&self->interview);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->own_items, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_mock_window_parent_class)->dispose (object);
}

static void
onward_mock_window_finalize (GObject *object)
{
  g_object_unref (ONWARD_MOCK_WINDOW (object)->cancellable);
  G_OBJECT_CLASS (onward_mock_window_parent_class)->finalize (object);
}

static void
onward_mock_window_class_init (OnwardMockWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_mock_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_mock_window_finalize;
  gtk_widget_class_install_action (widget_class, "win.open", "s", open_action);
  g_type_ensure (ONWARD_TYPE_MOCK_COMPARE);
  g_type_ensure (ONWARD_TYPE_MOCK_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-mock-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardMockWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockWindow, editor);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockWindow, compare);
  gtk_widget_class_bind_template_callback (widget_class, record_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_cb);
  gtk_widget_class_bind_template_callback (widget_class, own_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
}

static void
onward_mock_window_init (OnwardMockWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_mock_window_new (OnwardWorkspace *workspace, OnwardInterview *interview)
{
  OnwardMockWindow *self = g_object_new (ONWARD_TYPE_MOCK_WINDOW, NULL);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_checklist_item_type);

  self->workspace = g_object_ref (workspace);
  self->interview = g_object_ref (interview);
  onward_editor_set_workspace (ONWARD_EDITOR (self->editor), workspace);
  onward_store_find_async (onward_workspace_get_store (workspace), query, self->cancellable, items_cb, g_object_ref (self));
  return GTK_WINDOW (self);
}
