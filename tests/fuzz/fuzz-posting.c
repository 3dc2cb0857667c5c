/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "onward-posting.h"

/* What is read off a posting is text, and a link is one that may be opened. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (OnwardPosting) posting = NULL;
  g_autofree char *link = NULL;

  if (!g_utf8_validate (text, -1, NULL))
    return 0;
  posting = onward_posting_read (text);
  g_assert_true (g_utf8_validate (posting->employer, -1, NULL));
  g_assert_true (g_utf8_validate (posting->role, -1, NULL));
  g_assert_true (g_utf8_validate (posting->place, -1, NULL));
  g_assert_true (g_utf8_validate (posting->mail, -1, NULL));
  g_assert_true (g_utf8_validate (posting->text, -1, NULL));
  g_assert_true (*posting->link == '\0' || onward_link_may_open (posting->link));
  link = onward_link_complete (text);
  g_assert_true (*link == '\0' || onward_link_may_open (link));
  return 0;
}
