/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardHeading:
 * The heading over a group of rows, for screen readers as well.
 *
 * Properties: title, detail (quieter, at the end; "").
 */
#define ONWARD_TYPE_HEADING (onward_heading_get_type ())
G_DECLARE_FINAL_TYPE (OnwardHeading, onward_heading, ONWARD, HEADING, GtkWidget)

G_END_DECLS
