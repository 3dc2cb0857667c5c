/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/* Saves drafts in one transaction, as one thing that undoing takes back: those that were in the diary
 * (@originals, their shared records, nullable) go back as they were, the others go.  @title is what a
 * toast says then, "" for none. */
void onward_change_save (OnwardWorkspace *workspace, GPtrArray *drafts, GPtrArray *originals, const char *title);

/* The same for one draft of the shared record @original. */
void onward_change_save_one (OnwardWorkspace *workspace, OnwardRecord *draft, OnwardRecord *original, const char *title);

G_END_DECLS
