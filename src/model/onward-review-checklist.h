/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-checklist-item.h"

G_BEGIN_DECLS

/**
 * OnwardReviewItem:
 * An item of the debrief's checklist as it stands for the person: shipped, own, or shipped and
 * changed by them.  No string is NULL.
 */
typedef struct
{
  char *id; /* of the shipped item, or the uid of the own one */
  char *group;
  char *words;
  char *shipped; /* the words it came with; "" for an own one */
  gint64 position;
  gboolean retired;
  OnwardRecord *record; /* NULL as long as it is as it came */
} OnwardReviewItem;

/* @own: OnwardChecklistItems, NULL for none.  Returns: (transfer full): of OnwardReviewItem,
 * group by group, in order, the retired ones among them. */
GPtrArray    *onward_review_checklist_join (GPtrArray *own);

/* Drafts to be saved, (transfer full); NULL where nothing changes. */
OnwardRecord *onward_review_checklist_new_item (GPtrArray *checklist, const char *group, const char *words);
OnwardRecord *onward_review_checklist_reword   (const OnwardReviewItem *entry, const char *words);
OnwardRecord *onward_review_checklist_retire   (const OnwardReviewItem *entry, gboolean retired);
/* Up (-1) or down (1) among those of its group that are not retired. */
OnwardRecord *onward_review_checklist_move     (GPtrArray *checklist, const OnwardReviewItem *entry, int step);

OnwardReviewItem *onward_review_checklist_find (GPtrArray *checklist, const char *id);

G_END_DECLS
