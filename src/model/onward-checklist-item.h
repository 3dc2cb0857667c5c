/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_CHECKLIST_ITEM_TEXT,     /* "" = the words of the content */
  ONWARD_CHECKLIST_ITEM_CONTENT,  /* id of the shipped item, or "" */
  ONWARD_CHECKLIST_ITEM_GROUP,    /* id of its group */
  ONWARD_CHECKLIST_ITEM_POSITION,
  ONWARD_CHECKLIST_ITEM_RETIRED,
  ONWARD_CHECKLIST_ITEM_N_FIELDS,
} OnwardChecklistItemField;

/**
 * OnwardChecklistItem:
 * An item of the debrief's checklist that the person added, reworded, moved or retired.
 */
#define ONWARD_TYPE_CHECKLIST_ITEM (onward_checklist_item_get_type ())
G_DECLARE_FINAL_TYPE (OnwardChecklistItem, onward_checklist_item, ONWARD, CHECKLIST_ITEM, OnwardRecord)

extern const OnwardRecordType onward_checklist_item_type;

G_END_DECLS
