/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-in-touch.h"

G_BEGIN_DECLS

/**
 * OnwardWhoNextCard:
 * The few people whom it would be good to write to.
 *
 * Actions: "who.write" (s uid), "who.noted" (su: uid, OnwardInteractionKind), "who.later" (s uid).
 */
#define ONWARD_TYPE_WHO_NEXT_CARD (onward_who_next_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWhoNextCard, onward_who_next_card, ONWARD, WHO_NEXT_CARD, GtkWidget)

GtkWidget *onward_who_next_card_new  (OnwardWorkspace *workspace, OnwardInTouch *in_touch);
/* @people: OnwardContacts, at least one. */
void       onward_who_next_card_show (OnwardWhoNextCard *self, GPtrArray *people);

/* Who was put off to a day that is still to come. */
GStrv      onward_who_next_dup_resting (GSettings *settings, const char *today);

G_END_DECLS
