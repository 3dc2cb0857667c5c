/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardLinked:
 * What else in the diary has to do with a person or an employer, by type, each with a way there.  It
 * follows the diary while it is on show.
 *
 * Signal: "found": what there is was found, or found anew.
 */
#define ONWARD_TYPE_LINKED (onward_linked_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLinked, onward_linked, ONWARD, LINKED, GtkWidget)

/* To be called once. */
void       onward_linked_set_workspace (OnwardLinked *self, OnwardWorkspace *workspace);
/* What names the contact @uid; nothing for "". */
void       onward_linked_show_contact  (OnwardLinked *self, const char *uid);
/* What is about the employer of this name, however it is written; nothing for "". */
void       onward_linked_show_employer (OnwardLinked *self, const char *name);
/* Returns: (transfer none): the records of @type that were found. */
GPtrArray *onward_linked_get           (OnwardLinked *self, const OnwardRecordType *type);

G_END_DECLS
