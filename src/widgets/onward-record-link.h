/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardRecordLink:
 * A chip that names another record and opens it ("win.open").  Hidden while there is none.
 *
 * Properties: workspace, record-type (its name: "job-application"), uid (to be bound to a REFERENCE
 * field).
 */
#define ONWARD_TYPE_RECORD_LINK (onward_record_link_get_type ())
G_DECLARE_FINAL_TYPE (OnwardRecordLink, onward_record_link, ONWARD, RECORD_LINK, GtkWidget)

G_END_DECLS
