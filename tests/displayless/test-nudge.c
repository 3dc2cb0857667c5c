/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-nudge.h"

#include <locale.h>

#define TODAY "2026-03-10"

static OnwardCompany *
new_company (gboolean nudge, const char *engaged)
{
  OnwardCompany *company = g_object_new (ONWARD_TYPE_COMPANY, "name", "Halden", "nudge", nudge, "engaged", engaged, NULL);

  onward_record_ensure_uid (ONWARD_RECORD (company));
  return company;
}

static OnwardNudge *
settle (OnwardCompany *company, GPtrArray *follow_ups)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  OnwardDays days;

  onward_days_init (&days);
  return onward_nudge_settle (company, follow_ups != NULL ? follow_ups : none, &days, TODAY, utc);
}

static void
assert_due (gpointer follow_up, const char *day)
{
  g_assert_true (g_str_has_prefix (onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_DUE), day));
}

static void
test_when (void)
{
  static const struct
  {
    const char *engaged;
    const char *due;
  } cases[] = {
    { "", "2026-04-09T" },
    { "2026-03-01", "2026-03-31T" },
    { "2026-01-01", "2026-03-11T" },
    { "2026-02-12", "2026-03-16T" }, /* 14 March is a Saturday */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (OnwardCompany) company = new_company (TRUE, cases[i].engaged);
      g_autoptr (OnwardNudge) change = settle (company, NULL);
      OnwardRecord *reminder = change->drafts->pdata[0];

      g_assert_cmpuint (change->drafts->len, ==, 1);
      assert_due (reminder, cases[i].due);
      g_assert_cmpstr (onward_record_get_text (reminder, ONWARD_FOLLOW_UP_REPEAT), ==, "FREQ=MONTHLY");
      g_assert_cmpstr (onward_record_get_text (reminder, ONWARD_FOLLOW_UP_TITLE), ==, "See what Halden has published");
      g_assert_cmpstr (onward_record_get_text (reminder, ONWARD_FOLLOW_UP_COMPANY), ==,
                       onward_record_get_uid (ONWARD_RECORD (company)));
    }
}

/* Off by default; one at most; having looked puts it off. */
static void
test_cap (void)
{
  g_autoptr (OnwardCompany) off = new_company (FALSE, "2026-01-01");
  g_autoptr (OnwardCompany) company = new_company (TRUE, "2026-01-01");
  g_autoptr (OnwardNudge) nothing = settle (off, NULL);
  g_autoptr (OnwardNudge) first = settle (company, NULL);
  g_autoptr (OnwardNudge) again = NULL;
  g_autoptr (OnwardNudge) later = NULL;
  g_autoptr (OnwardNudge) gone = NULL;

  g_assert_cmpuint (nothing->drafts->len, ==, 0);
  onward_record_settle (first->drafts->pdata[0]);
  again = settle (company, first->drafts);
  g_assert_cmpuint (again->drafts->len, ==, 0);
  onward_record_set_text (ONWARD_RECORD (company), ONWARD_COMPANY_ENGAGED, "2026-03-09");
  later = settle (company, first->drafts);
  g_assert_cmpuint (later->drafts->len, ==, 1);
  assert_due (later->drafts->pdata[0], "2026-04-08T");
  g_ptr_array_add (first->drafts, onward_record_dup_draft (first->drafts->pdata[0]));
  gone = settle (company, first->drafts);
  g_assert_cmpuint (gone->gone->len, ==, 1);
}

/* Ticking the reminder is having looked. */
static void
test_ticked (void)
{
  g_autoptr (OnwardCompany) company = new_company (TRUE, "2026-01-01");
  g_autoptr (OnwardNudge) first = settle (company, NULL);
  g_autoptr (OnwardNudge) after = NULL;
  OnwardRecord *changed;

  onward_record_set_text (first->drafts->pdata[0], ONWARD_FOLLOW_UP_REPEAT, "");
  onward_follow_up_done (first->drafts->pdata[0], 1773136800); /* 10 March */
  after = settle (company, first->drafts);
  g_assert_cmpuint (after->drafts->len, ==, 2);
  assert_due (after->drafts->pdata[0], "2026-04-09T");
  changed = after->drafts->pdata[1];
  g_assert_true (ONWARD_IS_COMPANY (changed));
  g_assert_cmpstr (onward_record_get_text (changed, ONWARD_COMPANY_ENGAGED), ==, TODAY);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contacts/nudge/when", test_when);
  g_test_add_func ("/contacts/nudge/cap", test_cap);
  g_test_add_func ("/contacts/nudge/ticked", test_ticked);
  return g_test_run ();
}
