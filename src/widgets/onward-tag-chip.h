/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One tag with the button that takes it away; emits "removed". */
#define ONWARD_TYPE_TAG_CHIP (onward_tag_chip_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTagChip, onward_tag_chip, ONWARD, TAG_CHIP, GtkWidget)

GtkWidget  *onward_tag_chip_new      (const char *tag);
const char *onward_tag_chip_get_tag  (OnwardTagChip *self);

G_END_DECLS
