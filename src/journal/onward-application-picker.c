/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-picker.h"

#include "onward-job-application.h"
#include "onward-record-list.h"

struct _OnwardApplicationPicker
{
  GtkPopover parent_instance;

  /* template */
  GtkEditable *search;
  GtkStack *stack;
  GtkNoSelection *selection;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *records;
  char *uid;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_UID,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardApplicationPicker, onward_application_picker, GTK_TYPE_POPOVER)

static OnwardQuery *
dup_query (OnwardApplicationPicker *self)
{
  OnwardQuery *query = onward_query_new (&onward_job_application_type);

  onward_query_matching (query, gtk_editable_get_text (self->search));
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  return query;
}

static void
show_page (OnwardApplicationPicker *self)
{
  const char *page = "list";

  if (g_list_model_get_n_items (G_LIST_MODEL (self->records)) == 0 && onward_record_list_get_ready (self->records))
    page = *gtk_editable_get_text (self->search) != '\0' ? "none" : "empty";
  gtk_stack_set_visible_child_name (self->stack, page);
}

static void
set_uid (OnwardApplicationPicker *self, const char *uid)
{
  if (uid == NULL)
    uid = "";
  if (g_str_equal (self->uid, uid))
    return;
  g_free (self->uid);
  self->uid = g_strdup (uid);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UID]);
}

/* The list is read when it is first looked at, not with the page that the button stands on. */
static void
map_cb (OnwardApplicationPicker *self)
{
  gtk_editable_set_text (self->search, "");
  if (self->records == NULL && self->workspace != NULL)
    {
      g_autoptr (OnwardQuery) query = dup_query (self);

      self->records = onward_record_list_new (onward_workspace_get_store (self->workspace), query);
      g_signal_connect_object (self->records, "notify::n-items", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->records, "notify::busy", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
      gtk_no_selection_set_model (self->selection, G_LIST_MODEL (self->records));
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
search_changed_cb (OnwardApplicationPicker *self)
{
  g_autoptr (OnwardQuery) query = dup_query (self);

  if (self->records != NULL)
    onward_record_list_set_query (self->records, query);
}

static void
pick (OnwardApplicationPicker *self, guint position)
{
  g_autoptr (OnwardRecord) record = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  if (record == NULL || !onward_record_get_loaded (record))
    return;
  set_uid (self, onward_record_get_uid (record));
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* Return in the search field takes what stands first. */
static void
search_activate_cb (OnwardApplicationPicker *self)
{
  if (self->records != NULL && !onward_record_list_get_busy (self->records))
    pick (self, 0);
}

static void
activate_cb (OnwardApplicationPicker *self, guint position)
{
  pick (self, position);
}

static void
none_cb (OnwardApplicationPicker *self)
{
  set_uid (self, "");
  gtk_popover_popdown (GTK_POPOVER (self));
}

static gboolean
has_uid_cb (OnwardApplicationPicker *self, const char *uid)
{
  return uid != NULL && *uid != '\0';
}

static void
onward_application_picker_dispose (GObject *object)
{
  OnwardApplicationPicker *self = ONWARD_APPLICATION_PICKER (object);

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_APPLICATION_PICKER);
  g_clear_object (&self->records);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_application_picker_parent_class)->dispose (object);
}

static void
onward_application_picker_finalize (GObject *object)
{
  g_free (ONWARD_APPLICATION_PICKER (object)->uid);
  G_OBJECT_CLASS (onward_application_picker_parent_class)->finalize (object);
}

static void
onward_application_picker_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardApplicationPicker *self = ONWARD_APPLICATION_PICKER (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_UID:
      g_value_set_string (value, self->uid);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_application_picker_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardApplicationPicker *self = ONWARD_APPLICATION_PICKER (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (g_set_object (&self->workspace, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_UID:
      set_uid (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_application_picker_class_init (OnwardApplicationPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_application_picker_dispose;
  object_class->finalize = onward_application_picker_finalize;
  object_class->get_property = onward_application_picker_get_property;
  object_class->set_property = onward_application_picker_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_UID] = g_param_spec_string ("uid", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/onward_app/Onward/ui/journal/onward-application-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPicker, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPicker, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPicker, selection);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, none_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_uid_cb);
}

static void
onward_application_picker_init (OnwardApplicationPicker *self)
{
  self->uid = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}
