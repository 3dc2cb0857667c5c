/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-file.h"

#include <glib/gi18n-lib.h>

#include "onward-error.h"

static void
fault_free (OnwardContactFault *fault)
{
  g_free (fault->reason);
  g_free (fault);
}

OnwardContactFile *
onward_contact_file_new (void)
{
  OnwardContactFile *self = g_new0 (OnwardContactFile, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_person_free);
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) fault_free);
  return self;
}

OnwardContactFile *
onward_contact_file_ref (OnwardContactFile *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
onward_contact_file_unref (OnwardContactFile *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->persons);
  g_ptr_array_unref (self->faults);
  g_free (self);
}

gboolean
onward_contact_file_add (OnwardContactFile *self, OnwardPerson *person, GError **error)
{
  g_ptr_array_add (self->persons, person);
  if (self->persons->len <= ONWARD_CONTACT_FILE_MAX_PERSONS)
    return TRUE;
  g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID,
                       _("This file has more than 100,000 people. Split it into smaller ones."));
  return FALSE;
}

void
onward_contact_file_refuse (OnwardContactFile *self, guint line, const char *reason)
{
  OnwardContactFault *fault;

  if (self->n_faults++ >= ONWARD_CONTACT_FILE_MAX_FAULTS)
    return;
  fault = g_new0 (OnwardContactFault, 1);
  fault->line = line;
  fault->reason = g_strdup (reason);
  g_ptr_array_add (self->faults, fault);
}

void
onward_contact_file_set_progress (OnwardContactFile *self, gsize done, gsize all)
{
  g_atomic_int_set (&self->progress, all > 0 ? (gint) (1000.0 * (double) done / (double) all) : 1000);
}

guint
onward_contact_file_get_progress (OnwardContactFile *self)
{
  return (guint) g_atomic_int_get (&self->progress);
}

char *
onward_contact_file_dup_faults (OnwardContactFile *self)
{
  GString *lines = g_string_new (NULL);
  guint n_more = self->n_faults - self->faults->len;

  for (guint i = 0; i < self->faults->len; i++)
    {
      OnwardContactFault *fault = g_ptr_array_index (self->faults, i);

      /* Translators: the number of a line in a file, and what is the matter with it. */
      g_string_append_printf (lines, _("Line %u: %s"), fault->line, fault->reason);
      g_string_append_c (lines, '\n');
    }
  if (n_more > 0)
    {
      g_string_append_printf (lines, ngettext ("…and %u more", "…and %u more", n_more), n_more);
      g_string_append_c (lines, '\n');
    }
  return g_string_free (lines, FALSE);
}

OnwardPerson *
onward_person_new (guint line)
{
  OnwardPerson *self = g_new0 (OnwardPerson, 1);

  self->line = line;
  self->circle = -1;
  return self;
}

void
onward_person_free (OnwardPerson *self)
{
  g_free (self->uid);
  g_free (self->name);
  g_free (self->organisation);
  g_free (self->role);
  g_free (self->mail);
  g_free (self->phone);
  g_free (self->link);
  g_free (self->links);
  g_free (self->notes);
  g_free (self->card);
  g_free (self);
}

static gboolean
same_word (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_str_equal (folded_a, folded_b);
}

int
onward_circle_from_name (const char *name)
{
  static const char *const english[] = { "Hiring side", "Network", "Mentor", "Support" };

  for (int i = 0; i < (int) G_N_ELEMENTS (english); i++)
    {
      if (same_word (name, english[i]) || same_word (name, onward_circle_label ((OnwardCircle) i)) ||
          same_word (name, onward_choice_nick (ONWARD_TYPE_CIRCLE, i)))
        return i;
    }
  return -1;
}
