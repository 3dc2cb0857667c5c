/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-view.h"

G_BEGIN_DECLS

/**
 * OnwardEmployersView:
 * The employers that something is kept about as a whole, beside the page of one.  Opening
 * "name:Norrland Data" shows the page of that employer, whether anything is kept about it yet or not.
 */
#define ONWARD_TYPE_EMPLOYERS_VIEW (onward_employers_view_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEmployersView, onward_employers_view, ONWARD, EMPLOYERS_VIEW, OnwardRecordView)

G_END_DECLS
