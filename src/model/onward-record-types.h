/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* The newest schema that this program writes; a diary with a higher one is refused. */
#define ONWARD_SCHEMA_VERSION 4

const OnwardRecordType *const *onward_record_types       (void);
/* The newest version that brought a type or a field: what an export says of itself. */
int                            onward_record_types_version (void);
const OnwardRecordType        *onward_record_type_find   (const char *name);
guint                          onward_record_type_field  (const OnwardRecordType *type, const char *name);

G_END_DECLS
