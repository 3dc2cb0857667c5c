/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-list.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_SHOW_ALL,
  ONWARD_SHOW_LIVE,
  ONWARD_SHOW_OFFER,
  ONWARD_SHOW_INTERVIEWING,
  ONWARD_SHOW_SCREENING,
  ONWARD_SHOW_APPLIED,
  ONWARD_SHOW_NEXT_UP,
  ONWARD_SHOW_ENDED,
} OnwardShow;

#define ONWARD_TYPE_SHOW (onward_show_get_type ())
GType onward_show_get_type (void);

/**
 * OnwardApplicationList:
 * The applications by stage, narrowed by words and by stage.
 *
 * Properties: workspace, show (which stages; the action "applications.show" sets it).
 * Signals: "selected" (record), as one moves through the list; "opened" (record), by click or Return.
 */
#define ONWARD_TYPE_APPLICATION_LIST (onward_application_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationList, onward_application_list, ONWARD, APPLICATION_LIST, GtkWidget)

/* Marks the application that stands beside the list, now and wherever it moves; "" for none. */
void              onward_application_list_mark         (OnwardApplicationList *self, const char *uid);
void              onward_application_list_focus_search (OnwardApplicationList *self);
void              onward_application_list_focus_rows   (OnwardApplicationList *self);
OnwardRecordList *onward_application_list_get_records  (OnwardApplicationList *self);

G_END_DECLS
