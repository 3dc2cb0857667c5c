/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-entry.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardKeptPage:
 * All the entries of one kind that still stand, newest first: a list that can be searched, a line to
 * add one, and each one to be changed.
 *
 * Properties: kind (construct only), open (one of them is on show, and not the list; read only).  Signal: "card" (OnwardRecord): a card is to be made
 * from this proof.
 */
#define ONWARD_TYPE_KEPT_PAGE (onward_kept_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardKeptPage, onward_kept_page, ONWARD, KEPT_PAGE, GtkWidget)

void     onward_kept_page_set_workspace (OnwardKeptPage *self, OnwardWorkspace *workspace);
/* Opens one that is not in the diary yet. */
void     onward_kept_page_begin         (OnwardKeptPage *self, OnwardRecord *prototype);
/* Back to the list; FALSE when that is on show already. */
gboolean onward_kept_page_back          (OnwardKeptPage *self);
void     onward_kept_page_flush         (OnwardKeptPage *self);

G_END_DECLS
