/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

enum
{
  PROP_0,
  PROP_UID,
  PROP_CREATED,
  PROP_MODIFIED,
  PROP_LOADED,
  PROP_TITLE,
  PROP_SUBTITLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

typedef struct
{
  gint64 id;
  char *uid;
  gint64 created;
  gint64 modified;
  OnwardValue *values;
  gboolean loaded;
} OnwardRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (OnwardRecord, onward_record, G_TYPE_OBJECT)

static const OnwardRecordType *
type_of (OnwardRecord *self)
{
  return ONWARD_RECORD_GET_CLASS (self)->type;
}

static const OnwardField *
field_of (OnwardRecord *self, guint field)
{
  g_assert (field < type_of (self)->n_fields);
  return &type_of (self)->fields[field];
}

/* Title and subtitle are made of the fields, so they may have changed with any of them.  A type may
 * have a field of the name "title"; that is then the title, and told of once. */
static void
notify_field (OnwardRecord *self, guint field)
{
  const char *name = field_of (self, field)->name;

  g_object_notify (G_OBJECT (self), name);
  if (!g_str_equal (name, "title"))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUBTITLE]);
}

static char *
onward_record_real_dup_title (OnwardRecord *self)
{
  const OnwardRecordType *type = type_of (self);
  g_autofree char *line = onward_text_dup_line (onward_record_get_text (self, type->title));

  return *line != '\0' ? g_steal_pointer (&line) : g_strdup (g_dpgettext2 (NULL, "record", type->untitled));
}

static char *
onward_record_real_dup_subtitle (OnwardRecord *self)
{
  const OnwardRecordType *type = type_of (self);

  return type->subtitle != 0 ? onward_text_dup_line (onward_record_get_text (self, type->subtitle)) : g_strdup ("");
}

static void
onward_record_constructed (GObject *object)
{
  OnwardRecord *self = ONWARD_RECORD (object);
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);
  const OnwardRecordType *type = type_of (self);

  priv->values = g_new0 (OnwardValue, type->n_fields);
  for (guint i = 0; i < type->n_fields; i++)
    onward_field_init_value (&type->fields[i], &priv->values[i]);
  G_OBJECT_CLASS (onward_record_parent_class)->constructed (object);
}

static void
onward_record_finalize (GObject *object)
{
  OnwardRecord *self = ONWARD_RECORD (object);
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);
  const OnwardRecordType *type = type_of (self);

  for (guint i = 0; i < type->n_fields; i++)
    onward_field_clear_value (&type->fields[i], &priv->values[i]);
  g_free (priv->values);
  g_free (priv->uid);
  G_OBJECT_CLASS (onward_record_parent_class)->finalize (object);
}

static void
onward_record_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardRecord *self = ONWARD_RECORD (object);
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  if (prop_id >= N_PROPS)
    {
      guint field = prop_id - N_PROPS;

      onward_field_to_gvalue (field_of (self, field), &priv->values[field], value);
      return;
    }
  switch (prop_id)
    {
    case PROP_UID:
      g_value_set_string (value, priv->uid);
      break;
    case PROP_CREATED:
      g_value_set_int64 (value, priv->created);
      break;
    case PROP_MODIFIED:
      g_value_set_int64 (value, priv->modified);
      break;
    case PROP_LOADED:
      g_value_set_boolean (value, priv->loaded);
      break;
    case PROP_TITLE:
      g_value_take_string (value, onward_record_dup_title (self));
      break;
    case PROP_SUBTITLE:
      g_value_take_string (value, onward_record_dup_subtitle (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_record_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardRecord *self = ONWARD_RECORD (object);
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  if (prop_id >= N_PROPS)
    {
      guint field = prop_id - N_PROPS;

      if (onward_field_set_gvalue (field_of (self, field), &priv->values[field], value))
        notify_field (self, field);
      return;
    }
  G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_record_class_init (OnwardRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = onward_record_constructed;
  object_class->finalize = onward_record_finalize;
  object_class->get_property = onward_record_get_property;
  object_class->set_property = onward_record_set_property;

  klass->dup_title = onward_record_real_dup_title;
  klass->dup_subtitle = onward_record_real_dup_subtitle;

  properties[PROP_UID] = g_param_spec_string ("uid", NULL, NULL, "", flags);
  properties[PROP_CREATED] = g_param_spec_int64 ("created", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_MODIFIED] = g_param_spec_int64 ("modified", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_LOADED] = g_param_spec_boolean ("loaded", NULL, NULL, TRUE, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_record_init (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  priv->uid = g_strdup ("");
  priv->loaded = TRUE;
}

/* Installs a property for each field of @type.  To be called by a subclass's class_init. */
void
onward_record_class_install (OnwardRecordClass *klass, const OnwardRecordType *type)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->type = type;
  /* GObject clears these two in every subclass. */
  object_class->get_property = onward_record_get_property;
  object_class->set_property = onward_record_set_property;
  for (guint i = 0; i < type->n_fields; i++)
    g_object_class_install_property (object_class, N_PROPS + i, onward_field_dup_pspec (&type->fields[i]));
}

const OnwardRecordType *
onward_record_get_record_type (OnwardRecord *self)
{
  g_return_val_if_fail (ONWARD_IS_RECORD (self), NULL);
  return type_of (self);
}

/* Returns: the row in the store, 0 for a record that was never saved. */
gint64
onward_record_get_id (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD (self), 0);
  return priv->id;
}

const char *
onward_record_get_uid (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD (self), "");
  return priv->uid;
}

gint64
onward_record_get_created (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD (self), 0);
  return priv->created;
}

gint64
onward_record_get_modified (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD (self), 0);
  return priv->modified;
}

/* Returns: FALSE for an item of a long list whose values are still on their way. */
gboolean
onward_record_get_loaded (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD (self), FALSE);
  return priv->loaded;
}

char *
onward_record_dup_title (OnwardRecord *self)
{
  g_return_val_if_fail (ONWARD_IS_RECORD (self), NULL);
  return onward_record_get_loaded (self) ? ONWARD_RECORD_GET_CLASS (self)->dup_title (self) : g_strdup ("");
}

char *
onward_record_dup_subtitle (OnwardRecord *self)
{
  g_return_val_if_fail (ONWARD_IS_RECORD (self), NULL);
  return ONWARD_RECORD_GET_CLASS (self)->dup_subtitle (self);
}

/* A text of a megabyte may be one line; a row shows a little of it. */
#define LINE_LENGTH 200

/* Returns: (transfer full): the first line of @text, without the space around it, and no longer than
 * a row can show; "" when there is none. */
char *
onward_text_dup_line (const char *text)
{
  const char *end;

  while (g_ascii_isspace (*text))
    text++;
  end = text + strcspn (text, "\r\n");
  if (g_utf8_strlen (text, end - text) > LINE_LENGTH)
    end = g_utf8_offset_to_pointer (text, LINE_LENGTH);
  return g_strchomp (g_strndup (text, (gsize) (end - text)));
}

/* Returns: (transfer none): the text of a field that holds text, never NULL. */
const char *
onward_record_get_text (OnwardRecord *self, guint field)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD (self), "");
  g_return_val_if_fail (onward_field_is_text (field_of (self, field)), "");
  return priv->values[field].text;
}

/* Returns: the value of a number, flag, moment or choice. */
gint64
onward_record_get_number (OnwardRecord *self, guint field)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD (self), 0);
  g_return_val_if_fail (onward_field_is_number (field_of (self, field)), 0);
  return priv->values[field].number;
}

/* Returns: (transfer none): the tags, sorted, never NULL. */
const char *const *
onward_record_get_tags (OnwardRecord *self, guint field)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_RECORD (self), NULL);
  g_return_val_if_fail (field_of (self, field)->type == ONWARD_FIELD_TAGS, NULL);
  return (const char *const *) priv->values[field].tags;
}

void
onward_record_set_text (OnwardRecord *self, guint field, const char *text)
{
  g_auto (GValue) value = G_VALUE_INIT;
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_RECORD (self));
  g_return_if_fail (onward_field_is_text (field_of (self, field)));
  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, text);
  if (onward_field_set_gvalue (field_of (self, field), &priv->values[field], &value))
    notify_field (self, field);
}

void
onward_record_set_number (OnwardRecord *self, guint field, gint64 number)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_RECORD (self));
  g_return_if_fail (onward_field_is_number (field_of (self, field)));
  if (priv->values[field].number == number)
    return;
  priv->values[field].number = number;
  notify_field (self, field);
}

/* Takes any tags; keeps them stripped, sorted, each once. */
void
onward_record_set_tags (OnwardRecord *self, guint field, const char *const *tags)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_RECORD (self));
  g_return_if_fail (field_of (self, field)->type == ONWARD_FIELD_TAGS);
  if (onward_field_set_tags (&priv->values[field], tags))
    notify_field (self, field);
}

/* Gives a record that has no uid yet a new one, so that others can refer to it before it is saved. */
void
onward_record_ensure_uid (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_RECORD (self));
  if (*priv->uid != '\0')
    return;
  g_free (priv->uid);
  priv->uid = g_uuid_string_random ();
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UID]);
}

/* Brings the fields that follow from others up to date. */
void
onward_record_settle (OnwardRecord *self)
{
  g_return_if_fail (ONWARD_IS_RECORD (self));
  if (ONWARD_RECORD_GET_CLASS (self)->settle != NULL)
    ONWARD_RECORD_GET_CLASS (self)->settle (self);
}

/* Returns: whether any field differs; uid and dates do not count. */
gboolean
onward_record_differs (OnwardRecord *self, OnwardRecord *other)
{
  OnwardRecordPrivate *a = onward_record_get_instance_private (self);
  OnwardRecordPrivate *b = onward_record_get_instance_private (other);
  const OnwardRecordType *type = type_of (self);

  g_return_val_if_fail (type == type_of (other), TRUE);
  for (guint i = 0; i < type->n_fields; i++)
    {
      if (!onward_field_equal_values (&type->fields[i], &a->values[i], &b->values[i]))
        return TRUE;
    }
  return FALSE;
}

/* Returns: whether the person has not put anything in yet: no words, numbers, tags or items.  Kinds,
 * dates and links do not count, since a new record comes with them. */
gboolean
onward_record_is_blank (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);
  const OnwardRecordType *type = type_of (self);

  for (guint i = 0; i < type->n_fields; i++)
    {
      const OnwardField *field = &type->fields[i];
      gboolean words = field->type == ONWARD_FIELD_TEXT && (field->flags & ONWARD_FIELD_SEARCHABLE);

      if ((words || field->type == ONWARD_FIELD_NUMBER || field->type == ONWARD_FIELD_FLAG ||
           field->type == ONWARD_FIELD_TAGS || field->type == ONWARD_FIELD_ITEMS) &&
          !onward_field_is_empty (field, &priv->values[i]))
        return FALSE;
    }
  return TRUE;
}

/* Takes over all that @from says, its uid and dates too. */
void
onward_record_copy_from (OnwardRecord *self, OnwardRecord *from)
{
  g_autoptr (OnwardSnapshot) snapshot = onward_record_snapshot (from);

  onward_record_apply (self, snapshot);
}

/* Returns: (transfer full): a copy to be edited. */
OnwardRecord *
onward_record_dup_draft (OnwardRecord *self)
{
  g_autoptr (OnwardSnapshot) snapshot = onward_record_snapshot (self);

  return onward_record_new_from_snapshot (snapshot);
}

/* Returns: (transfer full): the values as they are now. */
OnwardSnapshot *
onward_record_snapshot (OnwardRecord *self)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);
  const OnwardSnapshot view = {
    .type = type_of (self),
    .id = priv->id,
    .uid = priv->uid,
    .created = priv->created,
    .modified = priv->modified,
    .values = priv->values,
  };

  return onward_snapshot_copy (&view);
}

/* What g_set_str () of GLib 2.76 does. */
static gboolean
set_string (char **to, const char *text)
{
  if (g_strcmp0 (*to, text) == 0)
    return FALSE;
  g_free (*to);
  *to = g_strdup (text);
  return TRUE;
}

static void
apply_head (OnwardRecord *self, const OnwardSnapshot *snapshot)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  priv->id = snapshot->id;
  if (set_string (&priv->uid, snapshot->uid))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UID]);
  if (priv->created != snapshot->created)
    {
      priv->created = snapshot->created;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CREATED]);
    }
  if (priv->modified != snapshot->modified)
    {
      priv->modified = snapshot->modified;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
    }
}

/* Puts the values onto the record; only what changed is notified. */
void
onward_record_apply (OnwardRecord *self, const OnwardSnapshot *snapshot)
{
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);
  const OnwardRecordType *type = type_of (self);

  g_return_if_fail (snapshot->type == type);
  g_object_freeze_notify (G_OBJECT (self));
  apply_head (self, snapshot);
  for (guint i = 0; i < type->n_fields; i++)
    {
      if (onward_field_equal_values (&type->fields[i], &priv->values[i], &snapshot->values[i]))
        continue;
      onward_field_clear_value (&type->fields[i], &priv->values[i]);
      onward_field_copy_value (&type->fields[i], &snapshot->values[i], &priv->values[i]);
      notify_field (self, i);
    }
  if (!priv->loaded)
    {
      priv->loaded = TRUE;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUBTITLE]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADED]);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

OnwardRecord *
onward_record_new_from_snapshot (const OnwardSnapshot *snapshot)
{
  OnwardRecord *self = g_object_new (snapshot->type->get_type (), NULL);

  onward_record_apply (self, snapshot);
  return self;
}

/* Returns: (transfer full): a record whose values are to follow by onward_record_apply (). */
OnwardRecord *
onward_record_new_unloaded (const OnwardRecordType *type, gint64 id)
{
  OnwardRecord *self = g_object_new (type->get_type (), NULL);
  OnwardRecordPrivate *priv = onward_record_get_instance_private (self);

  priv->id = id;
  priv->loaded = FALSE;
  return self;
}
