/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-pane.h"

#include <glib/gi18n-lib.h>

#include "onward-entry-editor.h"
#include "onward-panes.h"
#include "onward-thought-editor.h"

struct _OnwardEntryPane
{
  GtkWidget parent_instance;

  /* template */
  GtkStack *stack;
  OnwardEditor *editor;

  /* owned */
  OnwardWorkspace *workspace;
  char *gone; /* uid of the entry that was let go of last, "" for none */

  /* borrowed */
  OnwardEditor *thought_editor; /* made for the first thought record */
  OnwardEditor *current;

  gboolean letting_go; /* the entry goes as soon as it has arrived in the diary */
  gboolean focused;
  gboolean fills_screen; /* because of that, and not of its own */
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_RECORD,
  PROP_EMPTY,
  PROP_BUSY,
  PROP_FOCUSED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardEntryPane, onward_entry_pane, GTK_TYPE_WIDGET)

static void
go (OnwardEntryPane *self)
{
  g_autoptr (OnwardRecord) entry = NULL;

  g_set_object (&entry, onward_editor_get_record (self->current));
  g_free (self->gone);
  self->gone = g_strdup (entry != NULL ? onward_record_get_uid (entry) : "");
  onward_editor_discard (self->current);
  g_signal_emit (self, signals[GONE], 0);
  if (entry != NULL)
    onward_workspace_remove (self->workspace, entry, _("Entry let go"));
}

/* What has been typed is saved first, so that letting go can always be undone; when it cannot be
 * saved the text stays. */
static void
go_when_saved (OnwardEntryPane *self)
{
  OnwardEditorStatus status = onward_editor_get_status (self->current);
  gboolean coming = status == ONWARD_EDITOR_SAVED && onward_editor_get_record (self->current) == NULL;

  if (!self->letting_go || status == ONWARD_EDITOR_SAVING || coming)
    return;
  self->letting_go = FALSE;
  if (status != ONWARD_EDITOR_FAILED)
    go (self);
}

static void
record_cb (OnwardEntryPane *self, GParamSpec *pspec, OnwardEditor *editor)
{
  if (editor != self->current)
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RECORD]);
  go_when_saved (self);
}

static void
empty_cb (OnwardEntryPane *self, GParamSpec *pspec, OnwardEditor *editor)
{
  if (editor != self->current)
    return;
  self->letting_go = FALSE;
  if (onward_editor_get_empty (editor))
    onward_entry_pane_set_focused (self, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EMPTY]);
}

static void
status_cb (OnwardEntryPane *self, GParamSpec *pspec, OnwardEditor *editor)
{
  if (editor != self->current)
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
  go_when_saved (self);
}

static void
watch_editor (OnwardEntryPane *self, OnwardEditor *editor)
{
  onward_editor_set_workspace (editor, self->workspace);
  g_signal_connect_object (editor, "notify::record", G_CALLBACK (record_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::empty", G_CALLBACK (empty_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::status", G_CALLBACK (status_cb), self, G_CONNECT_SWAPPED);
}

static OnwardEditor *
editor_of (OnwardEntryPane *self, OnwardRecord *entry)
{
  if (entry == NULL || onward_record_get_number (entry, ONWARD_ENTRY_KIND) != ONWARD_ENTRY_KIND_THOUGHT)
    return self->editor;
  if (self->thought_editor == NULL)
    {
      self->thought_editor = g_object_new (ONWARD_TYPE_THOUGHT_EDITOR, NULL);
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->thought_editor), "thought");
      watch_editor (self, self->thought_editor);
    }
  return self->thought_editor;
}

/* The editor that is left closes what it has. */
static void
turn_to (OnwardEntryPane *self, OnwardEditor *editor)
{
  OnwardEditor *former = self->current;

  if (former == editor)
    return;
  self->current = editor;
  self->letting_go = FALSE;
  onward_editor_set_record (former, NULL);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (editor));
  for (guint i = PROP_RECORD; i <= PROP_BUSY; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
back_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardEntryPane) self = data;
  g_autoptr (OnwardRecord) entry = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  if (entry != NULL && self->current != NULL && onward_entry_pane_get_empty (self))
    onward_entry_pane_set_record (self, entry);
}

/* An entry whose letting go was taken back stands where it stood, unless another was opened since.
 * The removal itself is told of too; then loading finds nothing. */
static void
store_changed_cb (OnwardEntryPane *self, const char *type, const char *const *uids, OnwardStore *store)
{
  if (*self->gone != '\0' && onward_entry_pane_get_empty (self) && g_str_equal (type, "entry") && uids != NULL &&
      g_strv_contains (uids, self->gone))
    onward_store_load_async (store, &onward_entry_type, self->gone, NULL, back_cb, g_object_ref (self));
}

static GtkWindow *
window_of (OnwardEntryPane *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

/* Somebody else may end it, such as the window manager. */
static void
fullscreened_cb (OnwardEntryPane *self, GParamSpec *pspec, GtkWindow *window)
{
  if (self->focused && !gtk_window_is_fullscreen (window))
    onward_entry_pane_set_focused (self, FALSE);
}

static void
fill_screen (OnwardEntryPane *self)
{
  GtkWindow *window = window_of (self);

  if (window == NULL || gtk_window_is_fullscreen (window))
    return;
  self->fills_screen = TRUE;
  gtk_window_fullscreen (window);
  g_signal_connect_object (window, "notify::fullscreened", G_CALLBACK (fullscreened_cb), self, G_CONNECT_SWAPPED);
}

static void
leave_screen (OnwardEntryPane *self)
{
  GtkWindow *window = window_of (self);

  if (!self->fills_screen || window == NULL)
    return;
  self->fills_screen = FALSE;
  g_signal_handlers_disconnect_by_func (window, fullscreened_cb, self);
  gtk_window_unfullscreen (window);
}

/* Nobody is to search for the window's other parts when this one is not on show. */
static void
onward_entry_pane_unmap (GtkWidget *widget)
{
  onward_entry_pane_set_focused (ONWARD_ENTRY_PANE (widget), FALSE);
  GTK_WIDGET_CLASS (onward_entry_pane_parent_class)->unmap (widget);
}

static void
onward_entry_pane_dispose (GObject *object)
{
  OnwardEntryPane *self = ONWARD_ENTRY_PANE (object);
  GtkWidget *child;

  if (self->current != NULL)
    onward_editor_flush (self->current);
  self->current = NULL;
  self->thought_editor = NULL;
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (onward_workspace_get_store (self->workspace), self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_PANE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_entry_pane_parent_class)->dispose (object);
}

static void
onward_entry_pane_finalize (GObject *object)
{
  g_free (ONWARD_ENTRY_PANE (object)->gone);
  G_OBJECT_CLASS (onward_entry_pane_parent_class)->finalize (object);
}

static void
onward_entry_pane_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardEntryPane *self = ONWARD_ENTRY_PANE (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_RECORD:
      g_value_set_object (value, onward_entry_pane_get_record (self));
      break;
    case PROP_EMPTY:
      g_value_set_boolean (value, onward_entry_pane_get_empty (self));
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, onward_entry_pane_get_busy (self));
      break;
    case PROP_FOCUSED:
      g_value_set_boolean (value, self->focused);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_pane_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      onward_entry_pane_set_workspace (ONWARD_ENTRY_PANE (object), g_value_get_object (value));
      break;
    case PROP_FOCUSED:
      onward_entry_pane_set_focused (ONWARD_ENTRY_PANE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_pane_class_init (OnwardEntryPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags told = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_entry_pane_dispose;
  object_class->finalize = onward_entry_pane_finalize;
  object_class->get_property = onward_entry_pane_get_property;
  object_class->set_property = onward_entry_pane_set_property;
  widget_class->unmap = onward_entry_pane_unmap;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, ONWARD_TYPE_RECORD, told);
  properties[PROP_EMPTY] = g_param_spec_boolean ("empty", NULL, NULL, TRUE, told);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, told);
  properties[PROP_FOCUSED] = g_param_spec_boolean ("focused", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[GONE] = g_signal_new ("gone", ONWARD_TYPE_ENTRY_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);

  g_type_ensure (ONWARD_TYPE_ENTRY_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-pane.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryPane, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryPane, editor);
}

static void
onward_entry_pane_init (OnwardEntryPane *self)
{
  self->gone = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  self->current = self->editor;
}

/* To be set once, before use. */
void
onward_entry_pane_set_workspace (OnwardEntryPane *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PANE (self));
  g_return_if_fail (self->workspace == NULL || self->workspace == workspace);
  if (!g_set_object (&self->workspace, workspace))
    return;
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  watch_editor (self, self->editor);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORKSPACE]);
}

OnwardRecord *
onward_entry_pane_get_record (OnwardEntryPane *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_PANE (self), NULL);
  return self->current != NULL ? onward_editor_get_record (self->current) : NULL;
}

/* Opens a shared entry, which is loaded; NULL closes.  What was typed before is flushed. */
void
onward_entry_pane_set_record (OnwardEntryPane *self, OnwardRecord *entry)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PANE (self));
  turn_to (self, editor_of (self, entry));
  onward_editor_set_record (self->current, entry);
}

/* Opens an entry that is not in the diary yet, with the values of @prototype. */
void
onward_entry_pane_begin (OnwardEntryPane *self, OnwardRecord *prototype)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PANE (self));
  turn_to (self, editor_of (self, prototype));
  onward_editor_begin (self->current, prototype);
}

/* Returns: (transfer none): the editor that is on show. */
OnwardEditor *
onward_entry_pane_get_editor (OnwardEntryPane *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_PANE (self), NULL);
  return self->current;
}

gboolean
onward_entry_pane_get_empty (OnwardEntryPane *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_PANE (self), TRUE);
  return self->current == NULL || onward_editor_get_empty (self->current);
}

gboolean
onward_entry_pane_get_busy (OnwardEntryPane *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_PANE (self), FALSE);
  return self->current != NULL && onward_editor_get_busy (self->current);
}

gboolean
onward_entry_pane_get_focused (OnwardEntryPane *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_PANE (self), FALSE);
  return self->focused;
}

/* Nothing but the page: it fills the screen, and what stands around it goes until it is left again.
 * Without an entry there is no page. */
void
onward_entry_pane_set_focused (OnwardEntryPane *self, gboolean focused)
{
  GtkWidget *around = GTK_WIDGET (self);

  g_return_if_fail (ONWARD_IS_ENTRY_PANE (self));
  focused = focused && !onward_entry_pane_get_empty (self);
  if (self->focused == focused)
    return;
  self->focused = focused;
  while ((around = gtk_widget_get_ancestor (gtk_widget_get_parent (around), ONWARD_TYPE_PANES)) != NULL)
    onward_panes_set_alone (ONWARD_PANES (around), focused);
  g_object_set (self->editor, "focused", focused, NULL);
  if (focused)
    fill_screen (self);
  else
    leave_screen (self);
  if (focused)
    onward_entry_pane_write (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOCUSED]);
}

/* Puts the cursor where one writes. */
void
onward_entry_pane_write (OnwardEntryPane *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PANE (self));
  if (self->current == self->editor)
    onward_entry_editor_write (ONWARD_ENTRY_EDITOR (self->editor));
  else
    onward_thought_editor_write (ONWARD_THOUGHT_EDITOR (self->current));
}

/* Sends what is typed on its way right now. */
void
onward_entry_pane_flush (OnwardEntryPane *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PANE (self));
  onward_editor_flush (self->current);
}

/* Lets the entry on show go, with a way back; then says that it is gone. */
void
onward_entry_pane_let_go (OnwardEntryPane *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PANE (self));
  if (onward_entry_pane_get_empty (self))
    return;
  self->letting_go = TRUE;
  onward_editor_flush (self->current);
  go_when_saved (self);
}
