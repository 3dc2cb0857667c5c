/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardSting:
 * How much it stings: a scale from 0 to 10 with a word for where it stands.  Unsaid until touched.
 *
 * Properties: sting (-1 unsaid, 0 … 10; to be bound to the field of an entry), optional (offers to
 * take it back).
 */
#define ONWARD_TYPE_STING (onward_sting_get_type ())
G_DECLARE_FINAL_TYPE (OnwardSting, onward_sting, ONWARD, STING, GtkWidget)

int         onward_sting_get_sting (OnwardSting *self);
void        onward_sting_set_sting (OnwardSting *self, int sting);
/* "a little", "a lot": the word for a value, "" when unsaid. */
const char *onward_sting_word      (int sting);

G_END_DECLS
