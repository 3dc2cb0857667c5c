/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-view.h"

G_BEGIN_DECLS

/**
 * OnwardPeopleView:
 * The contacts by circle, beside the page of one.
 */
#define ONWARD_TYPE_PEOPLE_VIEW (onward_people_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPeopleView, onward_people_view, ONWARD, PEOPLE_VIEW, OnwardRecordView)

G_END_DECLS
