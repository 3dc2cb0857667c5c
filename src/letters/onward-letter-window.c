/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-window.h"

#include <glib/gi18n.h>

#include "onward-fit.h"
#include "onward-letter-content.h"
#include "onward-letter-editor.h"
#include "onward-letter-template.h"
#include "onward-letters.h"
#include "onward-save-status.h"

#define ONWARD_TYPE_LETTER_WINDOW (onward_letter_window_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetterWindow, onward_letter_window, ONWARD, LETTER_WINDOW, AdwWindow)

struct _OnwardLetterWindow
{
  AdwWindow parent_instance;

  /* template */
  AdwToastOverlay *toast_overlay;
  OnwardLetterEditor *editor;

  /* owned */
  OnwardWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (OnwardLetterWindow, onward_letter_window, ADW_TYPE_WINDOW)

/* Hands it to the window behind, which has the sections and the flows. */
static void
pass_on (GtkWidget *widget, const char *action, GVariant *target)
{
  g_autoptr (GtkWindow) behind = NULL;
  g_autoptr (GVariant) kept = target != NULL ? g_variant_ref (target) : NULL;

  g_set_object (&behind, gtk_window_get_transient_for (GTK_WINDOW (widget)));
  if (behind == NULL)
    return;
  gtk_window_close (GTK_WINDOW (widget));
  gtk_widget_activate_action_variant (GTK_WIDGET (behind), action, kept);
}

static void
undo_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_workspace_undo (ONWARD_LETTER_WINDOW (widget)->workspace);
}

static void
keep_template (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (ONWARD_LETTER_WINDOW (widget)->editor), "letter.keep-template", NULL);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterWindow *self = ONWARD_LETTER_WINDOW (widget);
  OnwardEditor *editor = ONWARD_EDITOR (self->editor);
  g_autoptr (OnwardRecord) record = NULL;

  onward_editor_flush (editor);
  g_set_object (&record, onward_editor_get_record (editor));
  onward_editor_discard (editor);
  if (record != NULL)
    onward_workspace_remove (self->workspace, record, _("Letter let go"));
  gtk_window_close (GTK_WINDOW (self));
}

static void
toast_clicked_cb (AdwToast *shown_behind)
{
  g_signal_emit_by_name (shown_behind, "button-clicked");
  adw_toast_dismiss (shown_behind);
}

/* The window behind shows it as well, but nobody can reach that one now. */
static void
toast_cb (OnwardLetterWindow *self, AdwToast *toast)
{
  AdwToast *twin = adw_toast_new (adw_toast_get_title (toast));

  adw_toast_set_button_label (twin, adw_toast_get_button_label (toast));
  g_signal_connect_object (twin, "button-clicked", G_CALLBACK (toast_clicked_cb), toast, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toast_overlay, twin);
}

static gboolean
close_request_cb (OnwardLetterWindow *self)
{
  onward_workspace_flush (self->workspace);
  return FALSE;
}

static void
onward_letter_window_realize (GtkWidget *widget)
{
  onward_fit_to_parent (GTK_WINDOW (widget));
  GTK_WIDGET_CLASS (onward_letter_window_parent_class)->realize (widget);
}

static void
onward_letter_window_dispose (GObject *object)
{
  g_clear_object (&ONWARD_LETTER_WINDOW (object)->workspace);
  G_OBJECT_CLASS (onward_letter_window_parent_class)->dispose (object);
}

static void
onward_letter_window_class_init (OnwardLetterWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_letter_window_dispose;
  widget_class->realize = onward_letter_window_realize;
  g_type_ensure (ONWARD_TYPE_LETTER_EDITOR);
  g_type_ensure (ONWARD_TYPE_SAVE_STATUS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/letters/onward-letter-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterWindow, editor);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_install_action (widget_class, "win.open", "s", pass_on);
  gtk_widget_class_install_action (widget_class, "win.letters", "s", pass_on);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "letter.keep-template", NULL, keep_template);
  gtk_widget_class_install_action (widget_class, "letter.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
}

static void
onward_letter_window_init (OnwardLetterWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static OnwardLetterWindow *
window_new (OnwardWorkspace *workspace)
{
  OnwardLetterWindow *self = g_object_new (ONWARD_TYPE_LETTER_WINDOW, NULL);

  self->workspace = g_object_ref (workspace);
  onward_editor_set_workspace (ONWARD_EDITOR (self->editor), workspace);
  g_signal_connect_object (workspace, "toast", G_CALLBACK (toast_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/* What is looked for before a new letter is begun. */
typedef struct
{
  OnwardLetterWindow *window;
  const OnwardLetterKind *kind;
  char *uid;
} Looking;

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Looking *looking = data;
  g_autoptr (OnwardLetterWindow) self = looking->window;
  g_autofree char *uid = looking->uid;
  const OnwardLetterKind *wanted = looking->kind;
  g_autoptr (GPtrArray) letters = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  g_free (looking);
  if (self->workspace == NULL)
    return;
  for (guint i = 0; letters != NULL && i < letters->len; i++)
    {
      const OnwardLetterKind *kind = onward_letter_kind_find (onward_record_get_text (letters->pdata[i], ONWARD_LETTER_KIND));

      if (kind != NULL && onward_letter_kind_serves (kind, wanted))
        {
          onward_editor_set_record (ONWARD_EDITOR (self->editor), letters->pdata[i]);
          return;
        }
    }
  onward_letter_editor_write (self->editor, wanted->id, uid);
}

/* One that was begun, and is not sent, is gone on with. */
static void
look_for_draft (OnwardLetterWindow *self, const OnwardLetterKind *kind, const char *uid)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_letter_type);
  Looking *looking = g_new0 (Looking, 1);

  looking->window = g_object_ref (self);
  looking->kind = kind;
  looking->uid = g_strdup (uid);
  onward_query_where_text (query, ONWARD_LETTER_APPLICATION, ONWARD_IS, uid);
  onward_query_where_choices (query, ONWARD_LETTER_STATE, 1u << ONWARD_LETTER_STATE_DRAFT | 1u << ONWARD_LETTER_STATE_OPENED);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, NULL, found_cb, looking);
}

GtkWindow *
onward_letter_window_new (OnwardWorkspace *workspace, const char *target)
{
  OnwardLetterWindow *self = window_new (workspace);
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);
  const OnwardLetterKind *kind = onward_letter_kind_find (parts[0]);
  const char *uid = parts[0] != NULL && parts[1] != NULL ? parts[1] : "";

  if (kind != NULL && *uid != '\0')
    look_for_draft (self, kind, uid);
  else
    onward_letter_editor_write (self->editor, "", uid);
  return GTK_WINDOW (self);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardLetterWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) letter = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (self->workspace == NULL)
    return;
  if (letter != NULL)
    onward_editor_set_record (ONWARD_EDITOR (self->editor), letter);
  else
    onward_workspace_fault (self->workspace, error);
}

GtkWindow *
onward_letter_window_open (OnwardWorkspace *workspace, const char *uid)
{
  OnwardLetterWindow *self = window_new (workspace);

  onward_store_load_async (onward_workspace_get_store (workspace), &onward_letter_type, uid, NULL, loaded_cb,
                           g_object_ref (self));
  return GTK_WINDOW (self);
}

GtkWindow *
onward_letters_window_new (OnwardWorkspace *workspace, const char *target)
{
  OnwardLetterWindow *self = window_new (workspace);
  GtkWidget *letters = g_object_new (ONWARD_TYPE_LETTERS, "workspace", workspace, NULL);
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);
  const OnwardRecordType *type = g_strcmp0 (parts[0], onward_letter_template_type.name) == 0
                                   ? &onward_letter_template_type
                                   : &onward_letter_type;

  gtk_window_set_title (GTK_WINDOW (self), _("Letters"));
  gtk_window_set_default_size (GTK_WINDOW (self), 940, 700);
  adw_toast_overlay_set_child (self->toast_overlay, letters);
  if (parts[0] != NULL && parts[1] != NULL && *parts[1] != '\0')
    onward_section_open (ONWARD_SECTION (letters), type, parts[1]);
  return GTK_WINDOW (self);
}
