/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-wants-editor.h"

#include <glib/gi18n-lib.h>

#include "onward-options-list.h"
#include "onward-options.h"
#include "onward-time.h"

struct _OnwardWantsEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *must;
  GtkLabel *revisited;
  OnwardOptionsList *options;

  gboolean remind; /* when to go over it again has changed */
};

G_DEFINE_FINAL_TYPE (OnwardWantsEditor, onward_wants_editor, ONWARD_TYPE_EDITOR)

static const char *
today_of (OnwardWantsEditor *self)
{
  return onward_workspace_get_today (onward_editor_get_workspace (ONWARD_EDITOR (self)));
}

static void
say_revisited (OnwardWantsEditor *self)
{
  const char *revisited = onward_record_get_text (self->draft, ONWARD_SEARCH_PROFILE_REVISITED);
  g_autofree char *day = NULL;
  g_autofree char *said = NULL;

  if (onward_editor_get_workspace (ONWARD_EDITOR (self)) == NULL)
    return;
  day = onward_day_say (revisited, today_of (self));
  /* Translators: %s is a day, such as “3 weeks ago” or “12 May” */
  said = *revisited != '\0' ? g_strdup_printf (_("You last went over it: %s."), day)
                            : g_strdup (_("What you want may shift. Come back to it after a no."));
  gtk_label_set_label (self->revisited, said);
}

/* The reminder */

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_fault (workspace, error);
  onward_workspace_end_work (workspace);
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWantsEditor) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) open = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  g_autoptr (OnwardFollowUp) draft = NULL;
  OnwardDays days;

  if (workspace == NULL || open == NULL)
    {
      if (workspace != NULL)
        onward_workspace_fault (workspace, error);
      return;
    }
  onward_workspace_read_days (workspace, &days);
  draft = onward_wants_remind (self->draft, open->len > 0 ? open->pdata[0] : NULL, days.evening);
  if (draft == NULL)
    return;
  onward_workspace_begin_work (workspace);
  onward_store_save_one_async (ONWARD_STORE (store), ONWARD_RECORD (draft), NULL, saved_cb, g_object_ref (workspace));
}

static void
status_cb (OnwardWantsEditor *self)
{
  g_autoptr (OnwardQuery) query = NULL;

  if (!self->remind || onward_editor_get_status (ONWARD_EDITOR (self)) != ONWARD_EDITOR_SAVED)
    return;
  self->remind = FALSE;
  query = onward_query_new (&onward_follow_up_type);
  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_query_where_number (query, ONWARD_FOLLOW_UP_KIND, ONWARD_IS, ONWARD_FOLLOW_UP_KIND_WANTS);
  onward_query_limit (query, 1);
  onward_store_find_async (onward_workspace_get_store (onward_editor_get_workspace (ONWARD_EDITOR (self))), query, NULL,
                           found_cb, g_object_ref (self));
}

static void
revisit (OnwardWantsEditor *self)
{
  if (g_str_equal (onward_record_get_text (self->draft, ONWARD_SEARCH_PROFILE_REVISITED), today_of (self)))
    return;
  self->remind = TRUE;
  onward_record_set_text (self->draft, ONWARD_SEARCH_PROFILE_REVISITED, today_of (self));
}

/* While the draft is filled, the editor is not saving: then nobody typed. */
static void
typed_cb (OnwardWantsEditor *self)
{
  if (onward_editor_get_status (ONWARD_EDITOR (self)) == ONWARD_EDITOR_SAVING)
    revisit (self);
}

static void
still_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWantsEditor *self = ONWARD_WANTS_EDITOR (widget);

  revisit (self);
  onward_workspace_toast (onward_editor_get_workspace (ONWARD_EDITOR (self)), _("It comes up again in three months"));
}

static gboolean
onward_wants_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_WANTS_EDITOR (widget)->must);
}

static void
onward_wants_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_WANTS_EDITOR);
  G_OBJECT_CLASS (onward_wants_editor_parent_class)->dispose (object);
}

static void
onward_wants_editor_class_init (OnwardWantsEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_wants_editor_dispose;
  widget_class->grab_focus = onward_wants_editor_grab_focus;
  gtk_widget_class_install_action (widget_class, "wants.still", NULL, still_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-wants-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWantsEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardWantsEditor, must);
  gtk_widget_class_bind_template_child (widget_class, OnwardWantsEditor, revisited);
  gtk_widget_class_bind_template_child (widget_class, OnwardWantsEditor, options);
}

static void
onward_wants_editor_init (OnwardWantsEditor *self)
{
  g_type_ensure (ONWARD_TYPE_OPTIONS_LIST);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_wants_editor_set_up (OnwardWantsEditor *self, OnwardWorkspace *workspace)
{
  static const char *const lists[] = { "notify::must", "notify::want", "notify::wont" };

  g_return_if_fail (ONWARD_IS_WANTS_EDITOR (self));
  onward_editor_set_workspace (ONWARD_EDITOR (self), workspace);
  onward_options_list_set_up (self->options, workspace, self->draft);
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    g_signal_connect_object (self->draft, lists[i], G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::revisited", G_CALLBACK (say_revisited), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (say_revisited), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::status", G_CALLBACK (status_cb), self, G_CONNECT_SWAPPED);
  say_revisited (self);
}
