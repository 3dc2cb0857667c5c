/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-import-report.h"

#include <glib/gi18n-lib.h>

struct _OnwardImportReport
{
  gatomicrefcount ref_count;
  GPtrArray *items;
};

G_DEFINE_BOXED_TYPE (OnwardImportReport, onward_import_report, onward_import_report_ref, onward_import_report_unref)

static void
item_free (OnwardImportItem *item)
{
  g_free (item->type);
  g_free (item->uid);
  g_free (item->reason);
  g_clear_pointer (&item->snapshot, onward_snapshot_unref);
  g_ptr_array_unref (item->notes);
  g_free (item);
}

OnwardImportReport *
onward_import_report_new (void)
{
  OnwardImportReport *self = g_new0 (OnwardImportReport, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);
  return self;
}

OnwardImportReport *
onward_import_report_ref (OnwardImportReport *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
onward_import_report_unref (OnwardImportReport *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->items);
  g_free (self);
}

/* Returns: (transfer none): a new item at the end. */
OnwardImportItem *
onward_import_report_add (OnwardImportReport *self)
{
  OnwardImportItem *item = g_new0 (OnwardImportItem, 1);

  item->type = g_strdup ("");
  item->uid = g_strdup ("");
  item->notes = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->items, item);
  item->position = self->items->len;
  return item;
}

/* Returns: (transfer none): an OnwardImportItem for each record of the file, in its order. */
GPtrArray *
onward_import_report_get_items (OnwardImportReport *self)
{
  return self->items;
}

guint
onward_import_report_count (OnwardImportReport *self, OnwardImportVerdict verdict)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    n += ((OnwardImportItem *) g_ptr_array_index (self->items, i))->verdict == verdict;
  return n;
}

/* Returns: how many records an import would write. */
guint
onward_import_report_count_accepted (OnwardImportReport *self)
{
  return onward_import_report_count (self, ONWARD_IMPORT_NEW) +
         onward_import_report_count (self, ONWARD_IMPORT_NEWER);
}

/* Returns: (transfer full): the snapshots that an import would write. */
GPtrArray *
onward_import_report_dup_accepted (OnwardImportReport *self)
{
  GPtrArray *accepted = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  for (guint i = 0; i < self->items->len; i++)
    {
      OnwardImportItem *item = g_ptr_array_index (self->items, i);

      if (onward_import_item_is_accepted (item))
        g_ptr_array_add (accepted, onward_snapshot_ref (item->snapshot));
    }
  return accepted;
}

/* @text: how they are counted, with one %u */
static void
append_count (GString *to, const char *text, guint n)
{
  if (n == 0)
    return;
  if (to->len > 0)
    g_string_append (to, " · ");
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_string_append_printf (to, text, n);
#pragma GCC diagnostic pop
}

/* Returns: (transfer full): the numbers in one line, such as "12 new · 1 refused". */
char *
onward_import_report_dup_summary (OnwardImportReport *self)
{
  guint added = onward_import_report_count (self, ONWARD_IMPORT_NEW);
  guint changed = onward_import_report_count (self, ONWARD_IMPORT_NEWER);
  guint same = onward_import_report_count (self, ONWARD_IMPORT_UNCHANGED);
  guint older = onward_import_report_count (self, ONWARD_IMPORT_OLDER);
  guint refused = onward_import_report_count (self, ONWARD_IMPORT_REFUSED);
  GString *text = g_string_new (NULL);

  append_count (text, ngettext ("%u new", "%u new", added), added);
  append_count (text, ngettext ("%u changed", "%u changed", changed), changed);
  append_count (text, ngettext ("%u the same", "%u the same", same), same);
  append_count (text, ngettext ("%u older than yours", "%u older than yours", older), older);
  append_count (text, ngettext ("%u refused", "%u refused", refused), refused);
  if (text->len == 0)
    g_string_append (text, _("No records in the file"));
  return g_string_free (text, FALSE);
}

static char *
name_item (const OnwardImportItem *item)
{
  /* Translators: the place of a record in a file, then its type and identifier. */
  return g_strdup_printf (_("Record %u (%s %s)"), item->position, *item->type != '\0' ? item->type : "–",
                          *item->uid != '\0' ? item->uid : "–");
}

/* Returns: (transfer full): a line for everything that is not taken over as it stands in the file. */
GStrv
onward_import_report_dup_lines (OnwardImportReport *self)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  for (guint i = 0; i < self->items->len; i++)
    {
      OnwardImportItem *item = g_ptr_array_index (self->items, i);
      g_autofree char *name = name_item (item);
      g_autofree char *refused = NULL;

      if (item->verdict == ONWARD_IMPORT_REFUSED)
        {
          /* Translators: the first %s is a record, the second why it cannot be taken over. */
          refused = g_strdup_printf (_("%s refused: %s"), name, item->reason);
          g_strv_builder_add (lines, refused);
        }
      for (guint j = 0; j < item->notes->len; j++)
        {
          g_autofree char *note = g_strdup_printf ("%s: %s", name, (char *) g_ptr_array_index (item->notes, j));

          g_strv_builder_add (lines, note);
        }
    }
  return g_strv_builder_end (lines);
}

/* Refuses the record for @reason; the first reason stays. */
void
onward_import_item_refuse (OnwardImportItem *item, const char *reason)
{
  item->verdict = ONWARD_IMPORT_REFUSED;
  if (item->reason == NULL)
    item->reason = g_strdup (reason);
  g_clear_pointer (&item->snapshot, onward_snapshot_unref);
  g_ptr_array_set_size (item->notes, 0);
}

/* Adds (transfer full) @note to what was left out. */
void
onward_import_item_note (OnwardImportItem *item, char *note)
{
  g_ptr_array_add (item->notes, note);
}

gboolean
onward_import_item_is_accepted (const OnwardImportItem *item)
{
  return item->verdict == ONWARD_IMPORT_NEW || item->verdict == ONWARD_IMPORT_NEWER;
}
