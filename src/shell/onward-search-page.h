/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSearchPage:
 * The search over everything: answers while one types, the newest question wins.  Return opens the
 * first find or the chosen one, Escape closes.
 *
 * Properties: workspace (construct only).  Signals: "closed"; "opened" (target of "win.open").
 */
#define ONWARD_TYPE_SEARCH_PAGE (onward_search_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSearchPage, onward_search_page, ONWARD, SEARCH_PAGE, GtkWidget)

GtkWidget *onward_search_page_new   (OnwardWorkspace *workspace);
void       onward_search_page_start (OnwardSearchPage *self);

G_END_DECLS
