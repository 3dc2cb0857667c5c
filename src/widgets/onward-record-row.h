/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-record.h"

G_BEGIN_DECLS

/**
 * OnwardRecordRow:
 * A record in a list: its title, its second line, and perhaps a picture before and a few quiet words
 * behind them.  A subclass may say other words.
 *
 * Properties: record (nullable), icon-name ("" for none), detail ("" for none), position (in its list).
 */
#define ONWARD_TYPE_RECORD_ROW (onward_record_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (OnwardRecordRow, onward_record_row, ONWARD, RECORD_ROW, GtkWidget)

struct _OnwardRecordRowClass
{
  GtkWidgetClass parent_class;

  /* The record is another, or says something else; NULL while there is none.  Without an override
   * the row shows the record's title and subtitle. */
  void (*show_record) (OnwardRecordRow *self, OnwardRecord *record);
};

GtkWidget    *onward_record_row_new        (void);
void          onward_record_row_set_words  (OnwardRecordRow *self, const char *title, const char *subtitle);
/* How many lines a long title may take; 1 from the start. */
void          onward_record_row_set_lines  (OnwardRecordRow *self, int lines);
/* Says it anew, since something beside the record has changed. */
void          onward_record_row_refresh    (OnwardRecordRow *self);
OnwardRecord *onward_record_row_get_record (OnwardRecordRow *self);

G_END_DECLS
