/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* What somebody did in the last days that could be kept as a win: pure rules over records. */

/* So many days, today included, are looked back at. */
#define ONWARD_WIN_OFFER_DAYS 7

typedef enum
{
  ONWARD_DEED_APPLIED,
  ONWARD_DEED_ASKED_FEEDBACK,
  ONWARD_DEED_LOOKED_BACK,
  ONWARD_DEED_PRACTISED,
  ONWARD_DEED_WROTE,
  ONWARD_DEED_REACHED_OUT,
  ONWARD_DEED_FINISHED_GOAL,
} OnwardDeed;

/**
 * OnwardWinOffer:
 * All of one kind that was done on one day.
 */
typedef struct
{
  OnwardDeed deed;
  char *day;
  guint n;
  char *name;   /* of the employer, the person or the goal, where it is one; or "" */
  char *source; /* what it is made of, each as "type/uid#event", with spaces between */
  char *application, *contact, *goal; /* uids where it is about one, or "" */
} OnwardWinOffer;

void       onward_win_offer_free     (OnwardWinOffer *offer);
GPtrArray *onward_win_offers         (GPtrArray *records, GPtrArray *wins, const char *const *let_go, const char *today, GTimeZone *zone);
char      *onward_win_offer_say      (const OnwardWinOffer *offer);
char      *onward_win_offer_dup_text (const OnwardWinOffer *offer);
GStrv      onward_win_offers_let_go  (const char *const *let_go, const char *source);

G_END_DECLS
