/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardChoiceRow:
 * A row of a form that holds one of an enum's values, under the names that people read.
 *
 *     <object class="OnwardChoiceRow">
 *       <property name="choice">OnwardChannel</property>
 *       <property name="selected" bind-source="draft" bind-property="channel"
 *                 bind-flags="sync-create|bidirectional"/>
 *
 * Properties: choice (the enum's type; set it before "selected"), selected as in AdwComboRow (enums
 * count from 0, so it is the value).  Every choice of the model has its names already.
 */
#define ONWARD_TYPE_CHOICE_ROW (onward_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardChoiceRow, onward_choice_row, ONWARD, CHOICE_ROW, AdwComboRow)

/* Returns: (transfer none): the name that people read for a value of one of the model's enums. */
const char *onward_choice_label (GType choice, guint value);

G_END_DECLS
