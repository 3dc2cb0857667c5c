/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-pick-row.h"

#include <glib/gi18n-lib.h>

#include "onward-browser.h"
#include "onward-record-types.h"

struct _OnwardPickRow
{
  AdwActionRow parent_instance;

  /* template */
  GtkWidget *clear_button;
  GtkMenuButton *pick_button;
  GtkWidget *popover;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *record; /* the chosen one, once it has been read */
  GCancellable *cancellable;
  char *uid;

  /* borrowed */
  const OnwardRecordType *type;
  OnwardBrowser *browser; /* made when it is first asked for */
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_RECORD_TYPE,
  PROP_UID,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardPickRow, onward_pick_row, ADW_TYPE_ACTION_ROW)

static void
say (OnwardPickRow *self)
{
  g_autofree char *title = self->record != NULL ? onward_record_dup_title (self->record) : NULL;
  g_autofree char *more = self->record != NULL ? onward_record_dup_subtitle (self->record) : NULL;
  g_autofree char *words = NULL;
  g_autofree char *escaped = NULL;

  if (title == NULL)
    words = g_strdup (*self->uid == '\0' ? C_ ("nothing chosen", "None") : "");
  else
    words = *more != '\0' ? g_strdup_printf ("%s · %s", title, more) : g_strdup (title);
  escaped = g_markup_escape_text (words, -1);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), escaped);
  gtk_widget_set_visible (self->clear_button, *self->uid != '\0');
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), self->record != NULL);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardPickRow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (g_set_object (&self->record, record) && record != NULL)
    g_signal_connect_object (record, "notify::title", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
  say (self);
}

static void
read_record (OnwardPickRow *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, say, self);
  g_clear_object (&self->record);
  say (self);
  if (*self->uid == '\0' || self->workspace == NULL || self->type == NULL)
    return;
  self->cancellable = g_cancellable_new ();
  onward_store_load_async (onward_workspace_get_store (self->workspace), self->type, self->uid, self->cancellable,
                           loaded_cb, g_object_ref (self));
}

static void
set_uid (OnwardPickRow *self, const char *uid)
{
  if (g_strcmp0 (self->uid, uid) == 0)
    return;
  g_free (self->uid);
  self->uid = g_strdup (uid != NULL ? uid : "");
  read_record (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UID]);
}

static void
clear_cb (OnwardPickRow *self)
{
  set_uid (self, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->pick_button));
}

static void
onward_pick_row_activate (AdwActionRow *row)
{
  OnwardPickRow *self = ONWARD_PICK_ROW (row);
  g_autofree char *target = NULL;

  if (self->record == NULL)
    return;
  target = g_strconcat (self->type->name, "/", self->uid, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

static OnwardQuery *
dup_query (const char *words, gpointer data)
{
  OnwardQuery *query = onward_query_new (ONWARD_PICK_ROW (data)->type);

  if (*words != '\0')
    onward_query_matching (query, words);
  return query;
}

static void
picked_cb (OnwardPickRow *self, OnwardRecord *record)
{
  g_autofree char *uid = g_strdup (onward_record_get_uid (record));

  gtk_menu_button_popdown (self->pick_button);
  set_uid (self, uid);
}

/* A list is made when somebody wants to choose, and stays. */
static void
offer_cb (OnwardPickRow *self)
{
  if (self->browser == NULL && self->workspace != NULL && self->type != NULL)
    {
      self->browser = g_object_new (ONWARD_TYPE_BROWSER, "placeholder", _("Find"), "list-label",
                                    adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), "empty-title",
                                    _("Nothing to choose from yet"), "width-request", 300, "height-request", 320, NULL);
      gtk_popover_set_child (GTK_POPOVER (self->popover), GTK_WIDGET (self->browser));
      onward_browser_set_up (self->browser, self->workspace, dup_query, NULL, self);
      g_signal_connect_object (self->browser, "opened", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
    }
  if (self->browser != NULL)
    onward_browser_focus_search (self->browser);
}

static void
set_record_type (OnwardPickRow *self, const char *name)
{
  self->type = name != NULL ? onward_record_type_find (name) : NULL;
  read_record (self);
}

static void
onward_pick_row_dispose (GObject *object)
{
  OnwardPickRow *self = ONWARD_PICK_ROW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_PICK_ROW);
  g_clear_object (&self->record);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_pick_row_parent_class)->dispose (object);
}

static void
onward_pick_row_finalize (GObject *object)
{
  g_free (ONWARD_PICK_ROW (object)->uid);
  G_OBJECT_CLASS (onward_pick_row_parent_class)->finalize (object);
}

static void
onward_pick_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardPickRow *self = ONWARD_PICK_ROW (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_RECORD_TYPE:
      g_value_set_string (value, self->type != NULL ? self->type->name : "");
      break;
    case PROP_UID:
      g_value_set_string (value, self->uid);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_pick_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardPickRow *self = ONWARD_PICK_ROW (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (g_set_object (&self->workspace, g_value_get_object (value)))
        read_record (self);
      break;
    case PROP_RECORD_TYPE:
      set_record_type (self, g_value_get_string (value));
      break;
    case PROP_UID:
      set_uid (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_pick_row_class_init (OnwardPickRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_pick_row_dispose;
  object_class->finalize = onward_pick_row_finalize;
  object_class->get_property = onward_pick_row_get_property;
  object_class->set_property = onward_pick_row_set_property;
  ADW_ACTION_ROW_CLASS (klass)->activate = onward_pick_row_activate;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_RECORD_TYPE] = g_param_spec_string ("record-type", NULL, NULL, "", flags);
  properties[PROP_UID] = g_param_spec_string ("uid", NULL, NULL, "", flags | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-pick-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPickRow, clear_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardPickRow, pick_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardPickRow, popover);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, offer_cb);
}

static void
onward_pick_row_init (OnwardPickRow *self)
{
  self->uid = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  say (self);
}
