/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview-content.h"

#include "onward-content-file.h"

static void
read_group (JsonObject *item, const char *context, void *to)
{
  OnwardGroup *group = to;

  group->id = onward_content_file_text (item, "id");
  group->title = onward_content_file_translated (item, "title", context);
  group->checklist = g_str_equal (onward_content_file_text (item, "of"), "checklist");
}

static void
read_item (JsonObject *item, const char *context, void *to)
{
  OnwardGroupItem *one = to;

  one->id = onward_content_file_text (item, "id");
  one->group = onward_content_file_text (item, "group");
  one->text = onward_content_file_translated (item, "text", context);
}

/* Returns: (transfer none): the groups of the checklist, then those of the questions, in order. */
const OnwardGroup *
onward_content_groups (guint *n_groups)
{
  static const OnwardGroup *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("groups.json", sizeof *all, &n_all, read_group);
  *n_groups = n_all;
  return all;
}

/* Returns: (transfer none): the heading of a group; "" for one that is not known. */
const char *
onward_content_group_title (const char *id)
{
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);

  for (guint i = 0; i < n_groups; i++)
    {
      if (g_str_equal (groups[i].id, id))
        return groups[i].title;
    }
  return "";
}

/* Returns: (transfer none): the items of a debrief's checklist, group by group. */
const OnwardGroupItem *
onward_content_checklist (guint *n_items)
{
  static const OnwardGroupItem *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("checklist.json", sizeof *all, &n_all, read_item);
  *n_items = n_all;
  return all;
}

/* Returns: (transfer none): the questions of the bank, group by group. */
const OnwardGroupItem *
onward_content_questions (guint *n_items)
{
  static const OnwardGroupItem *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("questions.json", sizeof *all, &n_all, read_item);
  *n_items = n_all;
  return all;
}

/* Returns: (transfer none) (nullable): the question of that id. */
const OnwardGroupItem *
onward_content_question (const char *id)
{
  guint n_items;
  const OnwardGroupItem *items = onward_content_questions (&n_items);

  for (guint i = 0; i < n_items; i++)
    {
      if (g_str_equal (items[i].id, id))
        return &items[i];
    }
  return NULL;
}

/* Returns: (transfer none): what the person may ask the interviewers. */
const OnwardGroupItem *
onward_content_asks (guint *n_items)
{
  static const OnwardGroupItem *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("asks.json", sizeof *all, &n_all, read_item);
  *n_items = n_all;
  return all;
}
