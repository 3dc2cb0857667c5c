/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-closings.h"

#include "onward-content-file.h"
#include "onward-time.h"

static void
read_closing (JsonObject *item, const char *context, void *to)
{
  *(const char **) to = onward_content_file_translated (item, "text", context);
}

const char *
onward_closing_of_day (const char *day)
{
  static const char **all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("closings.json", sizeof *all, &n_all, read_closing);
  return all[onward_day_number (day) % n_all];
}
