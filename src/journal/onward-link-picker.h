/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardLinkPicker:
 * A popover to choose what an entry is about: an application, an interview, a person or a goal, found
 * by typing.  Nothing is read before it is looked at.
 *
 * Properties: workspace.
 *
 * Signal: "picked" (OnwardRecord).
 */
#define ONWARD_TYPE_LINK_PICKER (onward_link_picker_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLinkPicker, onward_link_picker, ONWARD, LINK_PICKER, GtkPopover)

G_END_DECLS
