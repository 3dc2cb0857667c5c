/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-drills.h"

#include "onward-content-file.h"

static void
read_drill (JsonObject *item, const char *context, void *to)
{
  OnwardDrill *drill = to;

  drill->id = onward_content_file_text (item, "id");
  drill->title = onward_content_file_translated (item, "title", context);
  drill->text = onward_content_file_translated (item, "text", context);
  drill->why = onward_content_file_translated (item, "why", context);
}

/* Returns: (transfer none): all of them, in order. */
const OnwardDrill *
onward_content_drills (guint *n_drills)
{
  static const OnwardDrill *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("drills.json", sizeof *all, &n_all, read_drill);
  *n_drills = n_all;
  return all;
}
