/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-section.h"

#include "onward-row-layout.h"

typedef struct
{
  OnwardWorkspace *workspace;
  char *title;
  guint indicator;
  gboolean busy;
  gboolean waiting;
} OnwardSectionPrivate;

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_TITLE,
  PROP_INDICATOR,
  PROP_BUSY,
  PROP_WAITING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (OnwardSection, onward_section, ADW_TYPE_BIN)

static void
onward_section_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardSection *self = ONWARD_SECTION (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, onward_section_get_workspace (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, onward_section_get_title (self));
      break;
    case PROP_INDICATOR:
      g_value_set_uint (value, onward_section_get_indicator (self));
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, onward_section_get_busy (self));
      break;
    case PROP_WAITING:
      g_value_set_boolean (value, onward_section_get_waiting (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_section_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardSection *self = ONWARD_SECTION (object);
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      priv->workspace = g_value_dup_object (value);
      break;
    case PROP_TITLE:
      onward_section_set_title (self, g_value_get_string (value));
      break;
    case PROP_INDICATOR:
      onward_section_set_indicator (self, g_value_get_uint (value));
      break;
    case PROP_BUSY:
      onward_section_set_busy (self, g_value_get_boolean (value));
      break;
    case PROP_WAITING:
      onward_section_set_waiting (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_section_dispose (GObject *object)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (ONWARD_SECTION (object));

  g_clear_object (&priv->workspace);
  G_OBJECT_CLASS (onward_section_parent_class)->dispose (object);
}

static void
onward_section_finalize (GObject *object)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (ONWARD_SECTION (object));

  g_free (priv->title);
  G_OBJECT_CLASS (onward_section_parent_class)->finalize (object);
}

static void
onward_section_class_init (OnwardSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_section_dispose;
  object_class->finalize = onward_section_finalize;
  object_class->get_property = onward_section_get_property;
  object_class->set_property = onward_section_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                    G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_INDICATOR] = g_param_spec_uint ("indicator", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  properties[PROP_WAITING] = g_param_spec_boolean ("waiting", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* A stack asks its page how narrow it can be at the height it has; no section knows. */
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), ONWARD_TYPE_ROW_LAYOUT);
}

static void
onward_section_init (OnwardSection *self)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  priv->title = g_strdup ("");
  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "homogeneous", TRUE, NULL);
}

OnwardWorkspace *
onward_section_get_workspace (OnwardSection *self)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_SECTION (self), NULL);
  return priv->workspace;
}

OnwardStore *
onward_section_get_store (OnwardSection *self)
{
  return onward_workspace_get_store (onward_section_get_workspace (self));
}

const char *
onward_section_get_title (OnwardSection *self)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_SECTION (self), "");
  return priv->title;
}

void
onward_section_set_title (OnwardSection *self, const char *title)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_SECTION (self));
  if (g_strcmp0 (priv->title, title) == 0)
    return;
  g_free (priv->title);
  priv->title = g_strdup (title != NULL ? title : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

guint
onward_section_get_indicator (OnwardSection *self)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_SECTION (self), 0);
  return priv->indicator;
}

void
onward_section_set_indicator (OnwardSection *self, guint indicator)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_SECTION (self));
  if (priv->indicator == indicator)
    return;
  priv->indicator = indicator;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INDICATOR]);
}

gboolean
onward_section_get_busy (OnwardSection *self)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_SECTION (self), FALSE);
  return priv->busy;
}

void
onward_section_set_busy (OnwardSection *self, gboolean busy)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_SECTION (self));
  if (priv->busy == busy)
    return;
  priv->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

gboolean
onward_section_get_waiting (OnwardSection *self)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_SECTION (self), FALSE);
  return priv->waiting;
}

void
onward_section_set_waiting (OnwardSection *self, gboolean waiting)
{
  OnwardSectionPrivate *priv = onward_section_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_SECTION (self));
  if (priv->waiting == waiting)
    return;
  priv->waiting = waiting;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WAITING]);
}

void
onward_section_open (OnwardSection *self, const OnwardRecordType *type, const char *uid)
{
  g_return_if_fail (ONWARD_IS_SECTION (self));
  if (ONWARD_SECTION_GET_CLASS (self)->open != NULL)
    ONWARD_SECTION_GET_CLASS (self)->open (self, type, uid);
}

/* Returns: whether Ctrl+N means anything here. */
gboolean
onward_section_can_create (OnwardSection *self)
{
  g_return_val_if_fail (ONWARD_IS_SECTION (self), FALSE);
  return ONWARD_SECTION_GET_CLASS (self)->create != NULL;
}

void
onward_section_create (OnwardSection *self)
{
  g_return_if_fail (ONWARD_IS_SECTION (self));
  if (ONWARD_SECTION_GET_CLASS (self)->create != NULL)
    ONWARD_SECTION_GET_CLASS (self)->create (self);
}

void
onward_section_flush (OnwardSection *self)
{
  g_return_if_fail (ONWARD_IS_SECTION (self));
  if (ONWARD_SECTION_GET_CLASS (self)->flush != NULL)
    ONWARD_SECTION_GET_CLASS (self)->flush (self);
}

/* Returns: whether there is such a field. */
gboolean
onward_section_focus_filter (OnwardSection *self)
{
  g_return_val_if_fail (ONWARD_IS_SECTION (self), FALSE);
  if (ONWARD_SECTION_GET_CLASS (self)->focus_filter == NULL)
    return FALSE;
  ONWARD_SECTION_GET_CLASS (self)->focus_filter (self);
  return TRUE;
}
