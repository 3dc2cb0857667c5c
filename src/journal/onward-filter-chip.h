/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardFilterChip:
 * A button that says what a list is narrowed to, and takes that away.
 *
 * Properties: text.
 */
#define ONWARD_TYPE_FILTER_CHIP (onward_filter_chip_get_type ())
G_DECLARE_FINAL_TYPE (OnwardFilterChip, onward_filter_chip, ONWARD, FILTER_CHIP, GtkButton)

GtkWidget *onward_filter_chip_new (const char *text);

G_END_DECLS
