/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-types.h"
#include "onward-snapshot.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_IMPORT_NEW,       /* not in the diary yet */
  ONWARD_IMPORT_NEWER,     /* changed later than the one in the diary, which it replaces */
  ONWARD_IMPORT_UNCHANGED, /* the diary has the same */
  ONWARD_IMPORT_OLDER,     /* the diary has one changed as late or later, which is kept */
  ONWARD_IMPORT_REFUSED,   /* breaks a rule; the reason says which */
} OnwardImportVerdict;

#define ONWARD_IMPORT_N_VERDICTS (ONWARD_IMPORT_REFUSED + 1)

/* What was found about one record of a file. */
typedef struct
{
  guint position; /* in the file, counted from 1 */
  OnwardImportVerdict verdict;
  char *type; /* what the file says, "" when it says nothing */
  char *uid;
  OnwardSnapshot *snapshot; /* NULL when it was refused */
  char *reason;             /* why it was refused, else NULL; translated */
  GPtrArray *notes;         /* what was left out of it; translated */
} OnwardImportItem;

/**
 * OnwardImportReport:
 * What an import would do, record by record, before any of it is done.  Boxed and counted; made by
 * onward_archive_check () and not changed after, so it may cross threads.
 */
typedef struct _OnwardImportReport OnwardImportReport;

#define ONWARD_TYPE_IMPORT_REPORT (onward_import_report_get_type ())
GType               onward_import_report_get_type (void);
OnwardImportReport *onward_import_report_new      (void);
OnwardImportReport *onward_import_report_ref      (OnwardImportReport *self);
void                onward_import_report_unref    (OnwardImportReport *self);
OnwardImportItem   *onward_import_report_add      (OnwardImportReport *self);

GPtrArray          *onward_import_report_get_items (OnwardImportReport *self);
guint               onward_import_report_count     (OnwardImportReport *self, OnwardImportVerdict verdict);
guint               onward_import_report_count_accepted (OnwardImportReport *self);
GPtrArray          *onward_import_report_dup_accepted (OnwardImportReport *self);
char               *onward_import_report_dup_summary (OnwardImportReport *self);
GStrv               onward_import_report_dup_lines (OnwardImportReport *self);

void                onward_import_item_refuse     (OnwardImportItem *item, const char *reason);
void                onward_import_item_note       (OnwardImportItem *item, char *note);
gboolean            onward_import_item_is_accepted (const OnwardImportItem *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardImportReport, onward_import_report_unref)

G_END_DECLS
