/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-traps.h"

#include "onward-content-file.h"

static void
read_trap (JsonObject *item, const char *context, void *to)
{
  OnwardTrap *trap = to;

  trap->id = onward_content_file_text (item, "id");
  trap->name = onward_content_file_translated (item, "title", context);
  trap->sounds = onward_content_file_translated (item, "sounds", context);
  trap->example = onward_content_file_translated (item, "example", context);
  trap->question = onward_content_file_translated (item, "question", context);
}

static void
read_reframe (JsonObject *item, const char *context, void *to)
{
  *(const char **) to = onward_content_file_translated (item, "text", context);
}

const OnwardTrap *
onward_traps (guint *n_traps)
{
  static const OnwardTrap *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("traps.json", sizeof *all, &n_all, read_trap);
  *n_traps = n_all;
  return all;
}

/* Returns: (nullable): the shipped trap of this id. */
const OnwardTrap *
onward_trap_find (const char *id)
{
  guint n_traps;
  const OnwardTrap *traps = onward_traps (&n_traps);

  for (guint i = 0; i < n_traps; i++)
    {
      if (g_strcmp0 (traps[i].id, id) == 0)
        return &traps[i];
    }
  return NULL;
}

static const char *
own_text (const char *uid, GPtrArray *own, OnwardOwnTrapField field)
{
  for (guint i = 0; own != NULL && i < own->len; i++)
    {
      if (g_strcmp0 (onward_record_get_uid (own->pdata[i]), uid) == 0)
        return onward_record_get_text (own->pdata[i], field);
    }
  return "";
}

const char *
onward_trap_name (const char *id, GPtrArray *own)
{
  const OnwardTrap *trap = onward_trap_find (id);

  return trap != NULL ? trap->name : own_text (id, own, ONWARD_OWN_TRAP_NAME);
}

const char *
onward_trap_question (const char *id, GPtrArray *own)
{
  const OnwardTrap *trap = onward_trap_find (id);

  return trap != NULL ? trap->question : own_text (id, own, ONWARD_OWN_TRAP_QUESTION);
}

/* Returns: (transfer none): questions that fit any trap. */
const char *const *
onward_reframes (guint *n_reframes)
{
  static const char *const *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("reframes.json", sizeof *all, &n_all, read_reframe);
  *n_reframes = n_all;
  return all;
}
