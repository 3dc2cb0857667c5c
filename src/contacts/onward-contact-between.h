/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact.h"
#include "onward-in-touch.h"

G_BEGIN_DECLS

/**
 * OnwardContactBetween:
 * The part of a contact's page that says how the two stand: how often to be in touch, and what they
 * are to each other.
 */
#define ONWARD_TYPE_CONTACT_BETWEEN (onward_contact_between_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContactBetween, onward_contact_between, ONWARD, CONTACT_BETWEEN, AdwPreferencesGroup)

/* To be called once: @draft is what the editor works on. */
void onward_contact_between_set_draft (OnwardContactBetween *self, OnwardContact *draft);
/* The intervals of the circles are others. */
void onward_contact_between_set_usual (OnwardContactBetween *self, const OnwardTouchUsual *usual);

G_END_DECLS
