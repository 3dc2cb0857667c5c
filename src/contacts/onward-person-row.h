/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-browser.h"
#include "onward-in-touch.h"

G_BEGIN_DECLS

/**
 * OnwardPersonRow:
 * A contact in the list, under the heading of its circle: a picture, the name, what they do, and
 * whether it is time to write.
 *
 * Properties: record, position.
 */
#define ONWARD_TYPE_PERSON_ROW (onward_person_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPersonRow, onward_person_row, ONWARD, PERSON_ROW, GtkWidget)

GtkWidget *onward_person_row_new (OnwardInTouch *in_touch, OnwardBrowser *browser);

G_END_DECLS
