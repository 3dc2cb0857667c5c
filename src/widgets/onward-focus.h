/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows the page of that name.  A row that went with the page before would keep the focus of the
 * window, and no key would do anything any more; it goes to the new page then. */
void onward_stack_show (GtkStack *stack, const char *page);

G_END_DECLS
