/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-today-diary.h"

G_BEGIN_DECLS

/**
 * OnwardComingCard:
 * What lies ahead: the interviews of the next days, and, when no plan is running, the application
 * that is furthest.  Hidden while there is nothing.
 */
#define ONWARD_TYPE_COMING_CARD (onward_coming_card_get_type ())
G_DECLARE_FINAL_TYPE (OnwardComingCard, onward_coming_card, ONWARD, COMING_CARD, GtkWidget)

/* Once, before use. */
void onward_coming_card_set_up (OnwardComingCard *self, OnwardTodayDiary *diary);

G_END_DECLS
