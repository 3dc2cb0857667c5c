/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardProofBank:
 * The window with what still stands: proofs of what the person can do, cards made from them, the times
 * they came back, words that help.
 */
#define ONWARD_TYPE_PROOF_BANK (onward_proof_bank_get_type ())
G_DECLARE_FINAL_TYPE (OnwardProofBank, onward_proof_bank, ONWARD, PROOF_BANK, AdwWindow)

/* @page: "proof", "card", "comeback" or "quote", "" for the first; or "card-from/" with the uid of a
 * proof that a card is to be made from. */
GtkWindow *onward_proof_bank_new (OnwardWorkspace *workspace, const char *page);

G_END_DECLS
