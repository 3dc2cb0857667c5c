/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardChecklist:
 * Small things to tick off: each a check button and a text, with a field at the end that adds one.
 *
 * Properties: items (the JSON text of an ITEMS field: [{"done":true,"text":"…"}], other members of an
 * item are kept), day (a day that is kept as "day" with what is ticked; "" for none), label (its name
 * for a screen reader), placeholder (of the field that adds), n-items, n-done (read only).
 */
#define ONWARD_TYPE_CHECKLIST (onward_checklist_get_type ())
G_DECLARE_FINAL_TYPE (OnwardChecklist, onward_checklist, ONWARD, CHECKLIST, GtkWidget)

const char *onward_checklist_get_items (OnwardChecklist *self);
void        onward_checklist_set_items (OnwardChecklist *self, const char *items);

G_END_DECLS
