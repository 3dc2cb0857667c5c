/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-record-link.h"

#include <glib/gi18n.h>

#include "onward-record-look.h"
#include "onward-record-types.h"
#include "onward-tooltip.h"

struct _OnwardRecordLink
{
  GtkWidget parent_instance;

  /* template */
  GtkButton *button;
  GtkImage *image;
  GtkLabel *label;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *record;
  GCancellable *cancellable;
  char *record_type;
  char *uid;
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

G_DEFINE_FINAL_TYPE (OnwardRecordLink, onward_record_link, GTK_TYPE_WIDGET)

static void
show_title (OnwardRecordLink *self)
{
  g_autofree char *title = self->record != NULL ? onward_record_dup_title (self->record) : g_strdup ("");
  /* Translators: %s is what the record is called, such as an employer */
  g_autofree char *tooltip = g_strdup_printf (_("Open “%s”"), title);

  gtk_label_set_label (self->label, title);
  onward_tooltip_set (GTK_WIDGET (self->button), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), self->record != NULL);
}

static void
set_record (OnwardRecordLink *self, OnwardRecord *record)
{
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, show_title, self);
  g_set_object (&self->record, record);
  if (record != NULL)
    g_signal_connect_object (record, "notify::title", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
  show_title (self);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardRecordLink) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  /* A record that is gone has nothing to be linked to; its reference is emptied by the store. */
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    set_record (self, record);
}

static void
load (OnwardRecordLink *self)
{
  const OnwardRecordType *type = onward_record_type_find (self->record_type);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->workspace == NULL || type == NULL || *self->uid == '\0')
    {
      set_record (self, NULL);
      return;
    }
  gtk_image_set_from_icon_name (self->image, onward_record_icon (type));
  self->cancellable = g_cancellable_new ();
  onward_store_load_async (onward_workspace_get_store (self->workspace), type, self->uid, self->cancellable, loaded_cb,
                           g_object_ref (self));
}

static void
clicked_cb (OnwardRecordLink *self)
{
  g_autofree char *target = g_strdup_printf ("%s/%s", self->record_type, self->uid);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

static void
onward_record_link_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardRecordLink *self = ONWARD_RECORD_LINK (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_RECORD_TYPE:
      g_value_set_string (value, self->record_type);
      break;
    case PROP_UID:
      g_value_set_string (value, self->uid);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
set_text (char **to, const char *text)
{
  if (g_strcmp0 (*to, text) == 0)
    return FALSE;
  g_free (*to);
  *to = g_strdup (text != NULL ? text : "");
  return TRUE;
}

static void
onward_record_link_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardRecordLink *self = ONWARD_RECORD_LINK (object);
  gboolean changed = FALSE;

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      changed = g_set_object (&self->workspace, g_value_get_object (value));
      break;
    case PROP_RECORD_TYPE:
      changed = set_text (&self->record_type, g_value_get_string (value));
      break;
    case PROP_UID:
      changed = set_text (&self->uid, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  if (changed)
    {
      load (self);
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
onward_record_link_dispose (GObject *object)
{
  OnwardRecordLink *self = ONWARD_RECORD_LINK (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->record);
  g_clear_object (&self->workspace);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_RECORD_LINK);
  G_OBJECT_CLASS (onward_record_link_parent_class)->dispose (object);
}

static void
onward_record_link_finalize (GObject *object)
{
  OnwardRecordLink *self = ONWARD_RECORD_LINK (object);

  g_free (self->record_type);
  g_free (self->uid);
  G_OBJECT_CLASS (onward_record_link_parent_class)->finalize (object);
}

static void
onward_record_link_class_init (OnwardRecordLinkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_record_link_dispose;
  object_class->finalize = onward_record_link_finalize;
  object_class->get_property = onward_record_link_get_property;
  object_class->set_property = onward_record_link_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_RECORD_TYPE] = g_param_spec_string ("record-type", NULL, NULL, "", flags);
  properties[PROP_UID] = g_param_spec_string ("uid", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-record-link.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardRecordLink, button);
  gtk_widget_class_bind_template_child (widget_class, OnwardRecordLink, image);
  gtk_widget_class_bind_template_child (widget_class, OnwardRecordLink, label);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
onward_record_link_init (OnwardRecordLink *self)
{
  self->record_type = g_strdup ("");
  self->uid = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}
