/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardFitList:
 * What speaks for an employer, and the red flags.
 *
 * Properties: items (the JSON text of an ITEMS field: [{"good":true,"text":"…"}], to be bound).
 */
#define ONWARD_TYPE_FIT_LIST (onward_fit_list_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFitList, onward_fit_list, ONWARD, FIT_LIST, GtkWidget)

G_END_DECLS
