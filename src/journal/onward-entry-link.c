/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-link.h"

struct _OnwardEntryLink
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *link;

  /* owned */
  OnwardWorkspace *workspace;
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

G_DEFINE_FINAL_TYPE (OnwardEntryLink, onward_entry_link, GTK_TYPE_WIDGET)

static gboolean
set_text (char **to, const char *text)
{
  if (text == NULL)
    text = "";
  if (g_str_equal (*to, text))
    return FALSE;
  g_free (*to);
  *to = g_strdup (text);
  return TRUE;
}

static void
away_cb (OnwardEntryLink *self)
{
  g_object_set (self, "uid", "", NULL);
}

static void
onward_entry_link_dispose (GObject *object)
{
  OnwardEntryLink *self = ONWARD_ENTRY_LINK (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_LINK);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_entry_link_parent_class)->dispose (object);
}

static void
onward_entry_link_finalize (GObject *object)
{
  OnwardEntryLink *self = ONWARD_ENTRY_LINK (object);

  g_free (self->record_type);
  g_free (self->uid);
  G_OBJECT_CLASS (onward_entry_link_parent_class)->finalize (object);
}

static void
onward_entry_link_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardEntryLink *self = ONWARD_ENTRY_LINK (object);

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

static void
onward_entry_link_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryLink *self = ONWARD_ENTRY_LINK (object);
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
    g_object_notify_by_pspec (object, pspec);
}

static void
onward_entry_link_class_init (OnwardEntryLinkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_entry_link_dispose;
  object_class->finalize = onward_entry_link_finalize;
  object_class->get_property = onward_entry_link_get_property;
  object_class->set_property = onward_entry_link_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_RECORD_TYPE] = g_param_spec_string ("record-type", NULL, NULL, "", flags);
  properties[PROP_UID] = g_param_spec_string ("uid", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-link.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryLink, link);
  gtk_widget_class_bind_template_callback (widget_class, away_cb);
}

static void
onward_entry_link_init (OnwardEntryLink *self)
{
  self->record_type = g_strdup ("");
  self->uid = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_bind_property (self->link, "visible", self, "visible", G_BINDING_SYNC_CREATE);
}
