/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-snapshot.h"

#include <glib/gi18n-lib.h>

#include "onward-error.h"
#include "onward-record.h"

G_DEFINE_BOXED_TYPE (OnwardSnapshot, onward_snapshot, onward_snapshot_ref, onward_snapshot_unref)

/* Returns: (transfer full): a snapshot with every field at its initial value.  @uid may be NULL for
 * one that is filled from a row. */
OnwardSnapshot *
onward_snapshot_new (const OnwardRecordType *type, const char *uid)
{
  OnwardSnapshot *self = g_new0 (OnwardSnapshot, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->type = type;
  self->uid = g_strdup (uid != NULL ? uid : "");
  self->values = g_new0 (OnwardValue, type->n_fields);
  for (guint i = 0; i < type->n_fields; i++)
    onward_field_init_value (&type->fields[i], &self->values[i]);
  return self;
}

/* Returns: (transfer full): a copy that may be changed until it is shared. */
OnwardSnapshot *
onward_snapshot_copy (const OnwardSnapshot *self)
{
  OnwardSnapshot *copy = g_new0 (OnwardSnapshot, 1);

  g_atomic_ref_count_init (&copy->ref_count);
  copy->type = self->type;
  copy->id = self->id;
  copy->uid = g_strdup (self->uid);
  copy->created = self->created;
  copy->modified = self->modified;
  copy->values = g_new0 (OnwardValue, self->type->n_fields);
  for (guint i = 0; i < self->type->n_fields; i++)
    onward_field_copy_value (&self->type->fields[i], &self->values[i], &copy->values[i]);
  return copy;
}

OnwardSnapshot *
onward_snapshot_ref (OnwardSnapshot *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
onward_snapshot_unref (OnwardSnapshot *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint i = 0; i < self->type->n_fields; i++)
    onward_field_clear_value (&self->type->fields[i], &self->values[i]);
  g_free (self->values);
  g_free (self->uid);
  g_free (self);
}

/* Whether both say the same of the same record; the row in the store does not count. */
gboolean
onward_snapshot_equal (const OnwardSnapshot *a, const OnwardSnapshot *b)
{
  if (a->type != b->type || !g_str_equal (a->uid, b->uid) || a->created != b->created ||
      a->modified != b->modified)
    return FALSE;
  for (guint i = 0; i < a->type->n_fields; i++)
    {
      if (!onward_field_equal_values (&a->type->fields[i], &a->values[i], &b->values[i]))
        return FALSE;
    }
  return TRUE;
}

/* Whether the snapshot keeps the rules of its field table; for what comes from outside. */
gboolean
onward_snapshot_check (const OnwardSnapshot *self, GError **error)
{
  if (*self->uid == '\0')
    {
      g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID, _("“uid” is missing"));
      return FALSE;
    }
  for (guint i = 0; i < self->type->n_fields; i++)
    {
      const OnwardField *field = &self->type->fields[i];

      if ((field->flags & ONWARD_FIELD_REQUIRED) && onward_field_is_empty (field, &self->values[i]))
        {
          g_set_error (error, ONWARD_ERROR, ONWARD_ERROR_INVALID, _("“%s” is empty"), field->name);
          return FALSE;
        }
    }
  return TRUE;
}

const char *
onward_snapshot_text (const OnwardSnapshot *self, guint field)
{
  g_assert (field < self->type->n_fields && onward_field_is_text (&self->type->fields[field]));
  return self->values[field].text;
}

gint64
onward_snapshot_number (const OnwardSnapshot *self, guint field)
{
  g_assert (field < self->type->n_fields && onward_field_is_number (&self->type->fields[field]));
  return self->values[field].number;
}
