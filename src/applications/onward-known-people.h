/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardKnownPeople:
 * Who of the contacts is at this employer, each with a way to them.  Hidden while nobody is.
 *
 * Properties: employer.
 */
#define ONWARD_TYPE_KNOWN_PEOPLE (onward_known_people_get_type ())
G_DECLARE_FINAL_TYPE (OnwardKnownPeople, onward_known_people, ONWARD, KNOWN_PEOPLE, GtkWidget)

/* To be called once. */
void onward_known_people_set_workspace (OnwardKnownPeople *self, OnwardWorkspace *workspace);

G_END_DECLS
