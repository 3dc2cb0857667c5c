/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* How the types of records look and what they are called, wherever several types meet. */

/* Returns: (transfer none): the icon of a type of record. */
const char *onward_record_icon    (const OnwardRecordType *type);
/* Returns: (transfer none): the heading over records of a type, such as "Interviews". */
const char *onward_record_heading (const OnwardRecordType *type);

G_END_DECLS
