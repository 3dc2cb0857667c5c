/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_IS,
  ONWARD_IS_NOT,
  ONWARD_AT_MOST,  /* <=; texts compare as text, so days and local times in time */
  ONWARD_AT_LEAST, /* >= */
  ONWARD_HAS,      /* tags: holds this one */
  ONWARD_HAS_SINCE, /* items: the "day" of one of them is this one, or a later one */
} OnwardComparison;

typedef enum
{
  ONWARD_GROUP_NONE,
  ONWARD_GROUP_CHOICE, /* by a choice, in the order of its enum; the group is its number */
  ONWARD_GROUP_MONTH,  /* by the month of a day or local time; the group is year × 12 + month - 1 */
  ONWARD_GROUP_DAY,    /* by the day of a day or local time; the group is its onward_day_number () */
} OnwardGrouping;

/**
 * OnwardQuery:
 * Which records of one type, in which order: conditions that all must hold, words to be found, an
 * order by fields, and groups that a list can show headings for.  Newest first where nothing else
 * decides.  A plain description; the store turns it into SQL, a list keeps itself true to it.
 */
typedef struct _OnwardQuery OnwardQuery;

#define ONWARD_TYPE_QUERY (onward_query_get_type ())
GType        onward_query_get_type     (void);
OnwardQuery *onward_query_new          (const OnwardRecordType *type);
OnwardQuery *onward_query_copy         (const OnwardQuery *self);
void         onward_query_free         (OnwardQuery *self);
const OnwardRecordType *onward_query_get_record_type (const OnwardQuery *self);
void         onward_query_where_number (OnwardQuery *self, guint field, OnwardComparison comparison, gint64 number);
void         onward_query_where_text   (OnwardQuery *self, guint field, OnwardComparison comparison, const char *text);
void         onward_query_where_choices (OnwardQuery *self, guint field, guint choices /* bit 1 << choice */);
void         onward_query_where_numbers (OnwardQuery *self, guint field, guint numbers /* bit 1 << number */);
void         onward_query_where_any    (OnwardQuery *self, guint field, const char *const *texts);
void         onward_query_leave_out    (OnwardQuery *self, const char *uid);
void         onward_query_matching     (OnwardQuery *self, const char *words);
void         onward_query_group_by     (OnwardQuery *self, guint field, OnwardGrouping grouping);
void         onward_query_order_by     (OnwardQuery *self, guint field, gboolean descending);
void         onward_query_limit        (OnwardQuery *self, guint limit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardQuery, onward_query_free)

G_END_DECLS
