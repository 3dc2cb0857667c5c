/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-own-prompts-window.h"

#include "onward-own-prompt-row.h"
#include "onward-own-prompt.h"
#include "onward-record-list.h"

struct _OnwardOwnPromptsWindow
{
  AdwWindow parent_instance;

  /* template */
  GtkEditable *new_row;
  GtkListBox *list;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *prompts;
};

G_DEFINE_FINAL_TYPE (OnwardOwnPromptsWindow, onward_own_prompts_window, ADW_TYPE_WINDOW)

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_fault (workspace, error);
}

static void
add_cb (OnwardOwnPromptsWindow *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->new_row)));
  g_autoptr (OnwardRecord) prompt = NULL;

  if (*text == '\0')
    return;
  prompt = g_object_new (ONWARD_TYPE_OWN_PROMPT, "text", text, NULL);
  gtk_editable_set_text (self->new_row, "");
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), prompt, NULL, saved_cb,
                               g_object_ref (self->workspace));
}

static GtkWidget *
create_row_cb (gpointer prompt, gpointer data)
{
  return onward_own_prompt_row_new (ONWARD_OWN_PROMPTS_WINDOW (data)->workspace, prompt);
}

static void
count_cb (OnwardOwnPromptsWindow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->list), g_list_model_get_n_items (G_LIST_MODEL (self->prompts)) > 0);
}

static void
onward_own_prompts_window_dispose (GObject *object)
{
  OnwardOwnPromptsWindow *self = ONWARD_OWN_PROMPTS_WINDOW (object);

  if (self->prompts != NULL)
    g_signal_handlers_disconnect_by_data (self->prompts, self);
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_OWN_PROMPTS_WINDOW);
  g_clear_object (&self->prompts);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_own_prompts_window_parent_class)->dispose (object);
}

static void
onward_own_prompts_window_class_init (OnwardOwnPromptsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_own_prompts_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/prompts/onward-own-prompts-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardOwnPromptsWindow, new_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardOwnPromptsWindow, list);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
onward_own_prompts_window_init (OnwardOwnPromptsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating): to be presented. */
GtkWindow *
onward_own_prompts_window_new (OnwardWorkspace *workspace)
{
  OnwardOwnPromptsWindow *self = g_object_new (ONWARD_TYPE_OWN_PROMPTS_WINDOW, NULL);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_own_prompt_type);

  self->workspace = g_object_ref (workspace);
  self->prompts = onward_record_list_new (onward_workspace_get_store (workspace), query);
  g_signal_connect_object (self->prompts, "notify::n-items", G_CALLBACK (count_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->prompts), create_row_cb, self, NULL);
  return GTK_WINDOW (self);
}
