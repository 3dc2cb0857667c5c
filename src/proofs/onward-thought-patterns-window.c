/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-patterns-window.h"

#include "onward-own-trap.h"
#include "onward-pattern-row.h"

/* So many of the newest tell enough. */
#define THOUGHTS_MOST 1000
#define OWN_MOST 200

struct _OnwardThoughtPatternsWindow
{
  AdwWindow parent_instance;

  /* template */
  GtkStack *stack;
  GtkWidget *rows;
  GtkWidget *fewer;

  /* owned */
  OnwardWorkspace *workspace;
  GPtrArray *thoughts;
};

G_DEFINE_FINAL_TYPE (OnwardThoughtPatternsWindow, onward_thought_patterns_window, ADW_TYPE_WINDOW)

static void
show (OnwardThoughtPatternsWindow *self, GPtrArray *own)
{
  const char *today = onward_workspace_get_today (self->workspace);
  g_autoptr (GPtrArray) patterns = onward_patterns_of (self->thoughts, today);
  guint n_shown = 0;

  for (guint i = 0; i < patterns->len; i++)
    {
      const OnwardPattern *pattern = patterns->pdata[i];

      if (pattern->n_thoughts < ONWARD_PATTERN_ENOUGH)
        break;
      gtk_box_append (GTK_BOX (self->rows), onward_pattern_row_new (pattern, own, today));
      n_shown++;
    }
  gtk_widget_set_visible (self->fewer, n_shown < patterns->len);
  gtk_stack_set_visible_child_name (self->stack, n_shown > 0 ? "patterns" : "few");
}

static void
own_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardThoughtPatternsWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) own = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL)
    return;
  if (own == NULL)
    onward_workspace_fault (self->workspace, error);
  else
    show (self, own);
}

static void
thoughts_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardThoughtPatternsWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_own_trap_type);

  self->thoughts = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  if (self->workspace == NULL)
    return;
  if (self->thoughts == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  onward_query_limit (query, OWN_MOST);
  onward_store_find_async (ONWARD_STORE (source), query, NULL, own_cb, g_object_ref (self));
}

static void
new_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.open", "s", "entry/kind:thought");
}

/* What is to be read or written is in the window behind. */
static void
open_action (GtkWidget *widget, const char *action, GVariant *target)
{
  g_autoptr (GtkWindow) behind = NULL;
  g_autoptr (GVariant) kept = g_variant_ref (target);

  g_set_object (&behind, gtk_window_get_transient_for (GTK_WINDOW (widget)));
  gtk_window_close (GTK_WINDOW (widget));
  if (behind != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (behind), "win.open", kept);
}

static void
onward_thought_patterns_window_dispose (GObject *object)
{
  OnwardThoughtPatternsWindow *self = ONWARD_THOUGHT_PATTERNS_WINDOW (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->thoughts, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_thought_patterns_window_parent_class)->dispose (object);
}

static void
onward_thought_patterns_window_class_init (OnwardThoughtPatternsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_thought_patterns_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/proofs/onward-thought-patterns-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtPatternsWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtPatternsWindow, rows);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtPatternsWindow, fewer);
  gtk_widget_class_install_action (widget_class, "patterns.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "win.open", "s", open_action);
}

static void
onward_thought_patterns_window_init (OnwardThoughtPatternsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_thought_patterns_window_new (OnwardWorkspace *workspace)
{
  OnwardThoughtPatternsWindow *self = g_object_new (ONWARD_TYPE_THOUGHT_PATTERNS_WINDOW, NULL);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  self->workspace = g_object_ref (workspace);
  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_THOUGHT);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, THOUGHTS_MOST);
  onward_store_find_async (onward_workspace_get_store (workspace), query, NULL, thoughts_cb, g_object_ref (self));
  return GTK_WINDOW (self);
}
