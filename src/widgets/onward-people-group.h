/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardPeopleGroup:
 * Several people in a form: a row for each, which opens the contact, and a field to add one, known
 * or new.
 *
 * Properties: contacts (GStrv of uids, to be bound to a TAGS field; one whose contact is gone is kept
 * and not shown), organisation (what a new contact belongs to); title as in AdwPreferencesGroup.
 * Signal: "settled", after the names of all on the list have been read.
 */
#define ONWARD_TYPE_PEOPLE_GROUP (onward_people_group_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPeopleGroup, onward_people_group, ONWARD, PEOPLE_GROUP, AdwPreferencesGroup)

void     onward_people_group_set_workspace (OnwardPeopleGroup *self, OnwardWorkspace *workspace);
gboolean onward_people_group_is_settled    (OnwardPeopleGroup *self);
gboolean onward_people_group_holds         (OnwardPeopleGroup *self, const char *name);
void     onward_people_group_take          (OnwardPeopleGroup *self, const char *name);

G_END_DECLS
