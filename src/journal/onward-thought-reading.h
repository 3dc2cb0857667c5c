/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-entry.h"

G_BEGIN_DECLS

/**
 * OnwardThoughtReading:
 * A thought that has been thought through, as a quiet page to read.
 */
#define ONWARD_TYPE_THOUGHT_READING (onward_thought_reading_get_type ())
G_DECLARE_FINAL_TYPE (OnwardThoughtReading, onward_thought_reading, ONWARD, THOUGHT_READING, GtkWidget)

/* @own: of OnwardOwnTrap. */
void onward_thought_reading_show (OnwardThoughtReading *self, OnwardEntry *thought, GPtrArray *own);

G_END_DECLS
