/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardTagsRow:
 * A row of a form that holds tags: chips with a button to take each away, and a field to type more
 * into; Return or a comma ends a tag.
 *
 * Properties: tags (GStrv, to be bound to a TAGS field; sorted, no doubles), known (GStrv, offered
 * while typing), placeholder; title as in AdwPreferencesRow.
 */
#define ONWARD_TYPE_TAGS_ROW (onward_tags_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTagsRow, onward_tags_row, ONWARD, TAGS_ROW, AdwPreferencesRow)

G_END_DECLS
