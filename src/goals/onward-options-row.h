/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-options.h"

G_BEGIN_DECLS

/**
 * OnwardOptionsRow:
 * One cell of what the person could apply for: where, how open they are to it, how often they tried.
 *
 * Signal: "said" (int open, string note): the person said something else about it.
 */
#define ONWARD_TYPE_OPTIONS_ROW (onward_options_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardOptionsRow, onward_options_row, ONWARD, OPTIONS_ROW, AdwActionRow)

GtkWidget *onward_options_row_new  (void);
void       onward_options_row_show (OnwardOptionsRow *self, const OnwardOption *option);

G_END_DECLS
