/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-people-names.h"

static void
test_names (void)
{
  static const struct
  {
    const char *text;
    const char *names; /* with "|" between them */
  } rows[] = {
    { "", "" },
    { "Ada Park", "Ada Park" },
    { "Ansel Moreau, Yusra", "Ansel Moreau|Yusra" },
    { "Ada Park (CTO) and Jonas Weber – team lead\nAda park", "Ada Park|Jonas Weber" },
    { "Ruth, the head of engineering, somebody from the board", "Ruth" },
    { "Ludwig van der Berg; Niamh O'Neill & Ruth Adeyemi-Clarke", "Ludwig van der Berg|Niamh O'Neill|Ruth Adeyemi-Clarke" },
    { "J. Smith: recruiter", "J. Smith" },
    { "أمل منصور, 山田太郎", "أمل منصور|山田太郎" },
    { "Somebody from the board", "" },
    { "Head of Engineering, HR, CTO", "" },
    { "Two of them run platforms now", "" },
    { "The one with the dog. They were kind", "" },
    { "Ada von", "" },
    { "A", "" },
    { "Room 4, 10:30", "" },
    { ",,; & \n ( : -", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (GStrv) names = onward_people_names (rows[i].text);
      g_autofree char *joined = g_strjoinv ("|", names);

      g_assert_cmpstr (joined, ==, rows[i].names);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/people-names/found", test_names);
  return g_test_run ();
}
