/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-job-application.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_TIMELINE_STAGE,
  ONWARD_TIMELINE_ENTRY,
  ONWARD_TIMELINE_FOLLOW_UP,
  ONWARD_TIMELINE_INTERVIEW,
  ONWARD_TIMELINE_FEEDBACK,
} OnwardTimelineKind;

/**
 * OnwardTimelineItem:
 * One thing in the life of an application, ready to be shown: a stage event, a journal entry, a
 * follow-up, an interview or feedback.  It does not change; another takes its place.
 */
#define ONWARD_TYPE_TIMELINE_ITEM (onward_timeline_item_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTimelineItem, onward_timeline_item, ONWARD, TIMELINE_ITEM, GObject)

OnwardTimelineKind onward_timeline_item_get_kind        (OnwardTimelineItem *self);
OnwardRecord      *onward_timeline_item_get_record      (OnwardTimelineItem *self); /* NULL for a stage event */
const char        *onward_timeline_item_get_icon_name   (OnwardTimelineItem *self);
const char        *onward_timeline_item_get_title       (OnwardTimelineItem *self);
const char        *onward_timeline_item_get_detail      (OnwardTimelineItem *self); /* when, and more; never "" */
const char        *onward_timeline_item_get_exact       (OnwardTimelineItem *self); /* when, in full */
gboolean           onward_timeline_item_get_ahead       (OnwardTimelineItem *self); /* still to come, or to be done */
gboolean           onward_timeline_item_equal           (OnwardTimelineItem *a, OnwardTimelineItem *b);

/* All of it in the order in which it is shown: what is ahead, soonest first, then what was, newest
 * first.  Arrays of loaded records; @now in the person's zone.  (transfer full) */
GPtrArray         *onward_timeline_build                (OnwardJobApplication *application,
                                                         GPtrArray            *entries,
                                                         GPtrArray            *follow_ups,
                                                         GPtrArray            *interviews,
                                                         GPtrArray            *feedback,
                                                         GDateTime            *now);

G_END_DECLS
