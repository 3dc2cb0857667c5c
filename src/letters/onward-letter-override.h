/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Asks for the name of the employer, typed again, before a letter leaves that was meant to rest.
 * @done is called with @data (a GObject, which is kept as long) when it was typed. */
typedef void (*OnwardLetterOverride) (GObject *data);
void onward_letter_override_present (GtkWidget *parent, const char *employer, OnwardLetterOverride done, GObject *data);

G_END_DECLS
