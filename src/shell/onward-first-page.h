/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-window.h"

G_BEGIN_DECLS

/* Presents a new window once its section has read what it shows first, so that it is laid out and
 * drawn once; a disk that is slow holds it up for a moment only. */
void onward_first_page_present (OnwardWindow *window);

G_END_DECLS
