/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationPicker:
 * A popover that lets a person choose one of their applications, newest first, narrowed as they
 * type; or none.
 *
 * Properties: workspace, uid (to be bound to a REFERENCE field).
 */
#define ONWARD_TYPE_APPLICATION_PICKER (onward_application_picker_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationPicker, onward_application_picker, ONWARD, APPLICATION_PICKER, GtkPopover)

G_END_DECLS
