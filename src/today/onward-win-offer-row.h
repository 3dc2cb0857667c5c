/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-wins-offered.h"

G_BEGIN_DECLS

/**
 * OnwardWinOfferRow:
 * Something that was done, and the question whether to keep it as a win.
 */
#define ONWARD_TYPE_WIN_OFFER_ROW (onward_win_offer_row_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWinOfferRow, onward_win_offer_row, ONWARD, WIN_OFFER_ROW, GtkWidget)

GtkWidget *onward_win_offer_row_new  (OnwardWinsOffered *offered);
/* Says what is offered by now; there is something. */
void       onward_win_offer_row_show (OnwardWinOfferRow *self, const char *today);

G_END_DECLS
