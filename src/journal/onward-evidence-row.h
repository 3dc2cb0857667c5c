/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* One piece of evidence on a page of an OnwardThoughtEvidence.  One's own words can be changed; a
 * proof stands as it is in the bank.  Property: text.  Signal: "removed". */
#define ONWARD_TYPE_EVIDENCE_ROW (onward_evidence_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardEvidenceRow, onward_evidence_row, ONWARD, EVIDENCE_ROW, GtkWidget)

GtkWidget  *onward_evidence_row_new       (const char *text, const char *proof);
const char *onward_evidence_row_get_text  (OnwardEvidenceRow *self);
const char *onward_evidence_row_get_proof (OnwardEvidenceRow *self);

G_END_DECLS
