/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-base-rates.h"

#include <locale.h>

#include "onward-job-application.h"

static void
assert_says (gint64 n_decided, gint64 n_offers, gint64 n_before, const char *words)
{
  const OnwardBaseRates rates = { n_decided, n_offers, n_before };
  g_autofree char *said = onward_base_rates_say (&rates);

  g_assert_cmpstr (said, ==, words);
}

static void
test_say (void)
{
  assert_says (4, 1, 3, "1 of 4 applications with an interview led to an offer. 3 no's came before this one.");
  assert_says (9, 0, 1, "0 of 9 applications with an interview led to an offer. 1 no came before this one.");
}

static void
test_too_few (void)
{
  assert_says (3, 1, 0, "Too few interviews yet to say how often one leads on. No other no came before this one.");
  assert_says (0, 0, 2, "Too few interviews yet to say how often one leads on. 2 no's came before this one.");
}

/* What the person ended is neither, and nothing is both. */
static void
test_endings (void)
{
  g_assert_cmpuint (onward_base_rates_lost () & onward_base_rates_offers (), ==, 0);
  g_assert_cmpuint (onward_base_rates_lost () & ~onward_base_rates_noes (), ==, 0);
  g_assert_cmpuint (onward_base_rates_noes () & 1u << ONWARD_ENDING_ACCEPTED, ==, 0);
  g_assert_cmpuint (onward_base_rates_noes () & 1u << ONWARD_ENDING_I_WITHDREW, ==, 0);
  g_assert_cmpuint (onward_base_rates_noes () & 1u << ONWARD_ENDING_AUTOMATIC, !=, 0);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/base-rates/say", test_say);
  g_test_add_func ("/model/base-rates/too-few", test_too_few);
  g_test_add_func ("/model/base-rates/endings", test_endings);
  return g_test_run ();
}
