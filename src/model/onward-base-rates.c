/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-base-rates.h"

#include <glib/gi18n-lib.h>

#include "onward-job-application.h"

/* Of fewer, one more or less would turn all around. */
#define ENOUGH 4

/* Returns: the endings that came after an interview, and were a "no". */
guint
onward_base_rates_lost (void)
{
  return 1u << ONWARD_ENDING_AFTER_INTERVIEW | 1u << ONWARD_ENDING_FINAL_ROUND;
}

/* Returns: the endings that came after an offer. */
guint
onward_base_rates_offers (void)
{
  return 1u << ONWARD_ENDING_OFFER_WITHDRAWN | 1u << ONWARD_ENDING_I_DECLINED | 1u << ONWARD_ENDING_ACCEPTED;
}

/* Returns: the endings that are a "no". */
guint
onward_base_rates_noes (void)
{
  guint noes = 0;

  for (int ending = ONWARD_ENDING_NONE; ending <= ONWARD_ENDING_ACCEPTED; ending++)
    {
      if (onward_ending_is_no ((OnwardEnding) ending))
        noes |= 1u << ending;
    }
  return noes;
}

static char *
say_offers (const OnwardBaseRates *rates)
{
  if (rates->n_decided < ENOUGH)
    return g_strdup (_("Too few interviews yet to say how often one leads on."));
  /* Translators: the first number is part of the second: "1 of 4 interviews". */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$d of %2$d application with an interview led to an offer.",
                                       "%1$d of %2$d applications with an interview led to an offer.",
                                       (gulong) rates->n_decided),
                          (int) rates->n_offers, (int) rates->n_decided);
}

/* Returns: (transfer full): what the diary says, in two plain sentences. */
char *
onward_base_rates_say (const OnwardBaseRates *rates)
{
  g_autofree char *offers = say_offers (rates);
  g_autofree char *before = NULL;

  if (rates->n_before == 0)
    before = g_strdup (_("No other no came before this one."));
  else
    /* Translators: rejections. */
    before = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d no came before this one.",
                                           "%d no's came before this one.", (gulong) rates->n_before),
                              (int) rates->n_before);
  return g_strdup_printf ("%s %s", offers, before);
}
