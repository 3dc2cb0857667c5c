/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-record-row.h"

typedef struct
{
  /* template */
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *detail;

  /* owned */
  OnwardRecord *record;
  GSignalGroup *signals;

  guint position;
} OnwardRecordRowPrivate;

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_ICON_NAME,
  PROP_DETAIL,
  PROP_POSITION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_TYPE_WITH_PRIVATE (OnwardRecordRow, onward_record_row, GTK_TYPE_WIDGET)

static void
onward_record_row_real_show_record (OnwardRecordRow *self, OnwardRecord *record)
{
  g_autofree char *title = record != NULL ? onward_record_dup_title (record) : g_strdup ("");
  g_autofree char *subtitle = record != NULL ? onward_record_dup_subtitle (record) : g_strdup ("");

  onward_record_row_set_words (self, title, subtitle);
}

static void
set_record (OnwardRecordRow *self, OnwardRecord *record)
{
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);

  if (!g_set_object (&priv->record, record))
    return;
  g_signal_group_set_target (priv->signals, record);
  onward_record_row_refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RECORD]);
}

static void
onward_record_row_dispose (GObject *object)
{
  OnwardRecordRow *self = ONWARD_RECORD_ROW (object);
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);
  GtkWidget *child;

  g_clear_object (&priv->signals);
  /* Not gtk_widget_dispose_template (): it looks for a template in the class of the object, which
   * may be a subclass that has none. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&priv->record);
  G_OBJECT_CLASS (onward_record_row_parent_class)->dispose (object);
}

/* A single click opens it, which matters where the list is all that there is room for. */
static void
released_cb (OnwardRecordRow *self)
{
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);

  gtk_widget_activate_action (GTK_WIDGET (self), "list.select-item", "(ubb)", priv->position, FALSE, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "list.activate-item", "u", priv->position);
}

static void
onward_record_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardRecordRow *self = ONWARD_RECORD_ROW (object);
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);

  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_set_object (value, priv->record);
      break;
    case PROP_ICON_NAME:
      g_value_set_string (value, gtk_image_get_icon_name (priv->icon));
      break;
    case PROP_DETAIL:
      g_value_set_string (value, gtk_label_get_label (priv->detail));
      break;
    case PROP_POSITION:
      g_value_set_uint (value, priv->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_record_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardRecordRow *self = ONWARD_RECORD_ROW (object);
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);
  const char *text;

  switch (prop_id)
    {
    case PROP_RECORD:
      set_record (self, g_value_get_object (value));
      break;
    case PROP_ICON_NAME:
      text = g_value_get_string (value);
      gtk_image_set_from_icon_name (priv->icon, text);
      gtk_widget_set_visible (GTK_WIDGET (priv->icon), text != NULL && *text != '\0');
      break;
    case PROP_DETAIL:
      text = g_value_get_string (value);
      gtk_label_set_label (priv->detail, text != NULL ? text : "");
      gtk_widget_set_visible (GTK_WIDGET (priv->detail), text != NULL && *text != '\0');
      break;
    case PROP_POSITION:
      priv->position = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_record_row_class_init (OnwardRecordRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_record_row_dispose;
  object_class->get_property = onward_record_row_get_property;
  object_class->set_property = onward_record_row_set_property;
  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, ONWARD_TYPE_RECORD,
                                                 flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, "", flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, "", flags);
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  klass->show_record = onward_record_row_real_show_record;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-record-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordRow, icon);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordRow, title);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordRow, subtitle);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordRow, detail);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
onward_record_row_init (OnwardRecordRow *self)
{
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);

  priv->signals = g_signal_group_new (ONWARD_TYPE_RECORD);
  g_signal_group_connect_swapped (priv->signals, "notify", G_CALLBACK (onward_record_row_refresh), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_record_row_new (void)
{
  return g_object_new (ONWARD_TYPE_RECORD_ROW, NULL);
}

OnwardRecord *
onward_record_row_get_record (OnwardRecordRow *self)
{
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD_ROW (self), NULL);
  return priv->record;
}

void
onward_record_row_set_lines (OnwardRecordRow *self, int lines)
{
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_RECORD_ROW (self) && lines > 0);
  gtk_label_set_single_line_mode (priv->title, lines == 1);
  gtk_label_set_wrap (priv->title, lines > 1);
  gtk_label_set_wrap_mode (priv->title, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (priv->title, lines > 1 ? lines : -1);
}

void
onward_record_row_set_words (OnwardRecordRow *self, const char *title, const char *subtitle)
{
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_RECORD_ROW (self));
  gtk_label_set_label (priv->title, title);
  gtk_label_set_label (priv->subtitle, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (priv->subtitle), *subtitle != '\0');
}

void
onward_record_row_refresh (OnwardRecordRow *self)
{
  OnwardRecordRowPrivate *priv = onward_record_row_get_instance_private (self);
  OnwardRecord *record = priv->record != NULL && onward_record_get_loaded (priv->record) ? priv->record : NULL;

  ONWARD_RECORD_ROW_GET_CLASS (self)->show_record (self, record);
}
