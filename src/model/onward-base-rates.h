/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How often it goes on, out of the person's own diary: neutral numbers, and none where they would
 * say too little. */

typedef struct
{
  gint64 n_decided; /* applications that came to an interview, and of which the end is known */
  gint64 n_offers;  /* of those, the ones that led to an offer */
  gint64 n_before;  /* "no"s before the one in question */
} OnwardBaseRates;

/* Of applications, which endings count as decided after an interview, and which as an offer; an
 * application in the offer stage is one as well.  Bits 1 << OnwardEnding. */
guint onward_base_rates_lost   (void);
guint onward_base_rates_offers (void);
guint onward_base_rates_noes   (void);
char *onward_base_rates_say    (const OnwardBaseRates *rates);

G_END_DECLS
