/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardCareCard:
 * A calm card on Today that says one thing and can be put away.
 *
 * Signal: "dismissed": the person put it away.
 */
#define ONWARD_TYPE_CARE_CARD (onward_care_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCareCard, onward_care_card, ONWARD, CARE_CARD, GtkWidget)

/* @content: (transfer floating) (nullable): what stands below the words */
GtkWidget *onward_care_card_new        (const char *title, const char *text, GtkWidget *content, const char *dismiss);
/* Gives it a button. */
void       onward_care_card_set_action (OnwardCareCard *self, const char *label, const char *detailed_action);

G_END_DECLS
