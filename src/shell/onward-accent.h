/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Gives the program its own accent where the platform leaves that to it. */
void onward_accent_init (void);

G_END_DECLS
