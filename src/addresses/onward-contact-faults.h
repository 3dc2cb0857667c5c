/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact-file.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardContactFaults:
 * The lines of a file that cannot be read, each with its number and the reason, to be looked at,
 * copied and saved.
 */
#define ONWARD_TYPE_CONTACT_FAULTS (onward_contact_faults_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactFaults, onward_contact_faults, ONWARD, CONTACT_FAULTS, AdwBin)

void onward_contact_faults_show (OnwardContactFaults *self, OnwardWorkspace *workspace, OnwardContactFile *file);

G_END_DECLS
