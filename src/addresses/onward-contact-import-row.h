/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-contact-import.h"

G_BEGIN_DECLS

/**
 * OnwardContactProposal:
 * One person of a file as a list shows them: who it is, what would come of them, and whether it will.
 * It borrows an item of an OnwardContactImport, which has to outlive it.
 *
 * Properties: taken (whether anything comes of the person), apart (whether it is a new contact although
 * there is one that is the same).  "changed" tells of each change.
 */
#define ONWARD_TYPE_CONTACT_PROPOSAL (onward_contact_proposal_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactProposal, onward_contact_proposal, ONWARD, CONTACT_PROPOSAL, GObject)

/* @twin_name: (nullable): the name of the person in the file who is the same. */
OnwardContactProposal *onward_contact_proposal_new       (OnwardContactItem *item, const char *twin_name);
const char            *onward_contact_proposal_get_name  (OnwardContactProposal *self);
/* Returns: (transfer full): what would come of it. */
char                  *onward_contact_proposal_dup_words (OnwardContactProposal *self);
gboolean               onward_contact_proposal_get_taken (OnwardContactProposal *self);
void                   onward_contact_proposal_set_taken (OnwardContactProposal *self, gboolean taken);
/* Whether there is somebody to be kept apart from. */
gboolean               onward_contact_proposal_has_same  (OnwardContactProposal *self);
gboolean               onward_contact_proposal_get_apart (OnwardContactProposal *self);
void                   onward_contact_proposal_set_apart (OnwardContactProposal *self, gboolean apart);

/**
 * OnwardContactImportRow:
 * A proposal in the list.  Property: proposal (nullable).
 */
#define ONWARD_TYPE_CONTACT_IMPORT_ROW (onward_contact_import_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactImportRow, onward_contact_import_row, ONWARD, CONTACT_IMPORT_ROW, GtkWidget)

G_END_DECLS
