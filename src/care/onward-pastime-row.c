/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-pastime-row.h"

#include <glib/gi18n.h>

struct _OnwardPastimeRow
{
  OnwardRecordRow parent_instance;

  /* owned */
  OnwardLifts *lifts;
};

G_DEFINE_FINAL_TYPE (OnwardPastimeRow, onward_pastime_row, ONWARD_TYPE_RECORD_ROW)

static void
onward_pastime_row_show_record (OnwardRecordRow *row, OnwardRecord *record)
{
  OnwardPastimeRow *self = ONWARD_PASTIME_ROW (row);
  g_autofree char *title = record != NULL ? onward_record_dup_title (record) : g_strdup ("");
  g_autofree char *said = record != NULL && self->lifts != NULL ? onward_lifts_say (self->lifts, ONWARD_PASTIME (record))
                                                                : g_strdup ("");
  const char *detail = "";

  if (record != NULL && onward_record_get_number (record, ONWARD_PASTIME_RETIRED) != 0)
    detail = C_("activity", "resting");
  else if (record != NULL && onward_record_get_number (record, ONWARD_PASTIME_CONFIDENCE) != 0)
    detail = C_("activity", "gives courage");
  onward_record_row_set_words (row, title, said);
  g_object_set (row, "detail", detail, NULL);
}

static void
onward_pastime_row_dispose (GObject *object)
{
  g_clear_object (&ONWARD_PASTIME_ROW (object)->lifts);
  G_OBJECT_CLASS (onward_pastime_row_parent_class)->dispose (object);
}

static void
onward_pastime_row_class_init (OnwardPastimeRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_pastime_row_dispose;
  ONWARD_RECORD_ROW_CLASS (klass)->show_record = onward_pastime_row_show_record;
}

static void
onward_pastime_row_init (OnwardPastimeRow *self)
{
}

GtkWidget *
onward_pastime_row_new (OnwardLifts *lifts)
{
  OnwardPastimeRow *self = g_object_new (ONWARD_TYPE_PASTIME_ROW, NULL);

  self->lifts = g_object_ref (lifts);
  g_signal_connect_object (lifts, "changed", G_CALLBACK (onward_record_row_refresh), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
