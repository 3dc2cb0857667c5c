/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-checklist.h"

#include "onward-interview-content.h"

/* Room between two items, for those that are moved between them. */
#define STEP 65536

static void
entry_free (OnwardReviewItem *entry)
{
  g_free (entry->id);
  g_free (entry->group);
  g_free (entry->words);
  g_free (entry->shipped);
  g_clear_object (&entry->record);
  g_free (entry);
}

static OnwardRecord *
find_record (GPtrArray *own, const char *content)
{
  for (guint i = 0; own != NULL && i < own->len; i++)
    {
      if (g_str_equal (onward_record_get_text (own->pdata[i], ONWARD_CHECKLIST_ITEM_CONTENT), content))
        return own->pdata[i];
    }
  return NULL;
}

static void
take_record (OnwardReviewItem *entry, OnwardRecord *record)
{
  const char *words = onward_record_get_text (record, ONWARD_CHECKLIST_ITEM_TEXT);
  gint64 position = onward_record_get_number (record, ONWARD_CHECKLIST_ITEM_POSITION);

  entry->record = g_object_ref (record);
  entry->retired = onward_record_get_number (record, ONWARD_CHECKLIST_ITEM_RETIRED) != 0;
  if (*words != '\0')
    {
      g_free (entry->words);
      entry->words = g_strdup (words);
    }
  if (position != 0)
    entry->position = position;
}

static int
group_rank (const char *group)
{
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);

  for (guint i = 0; i < n_groups; i++)
    {
      if (g_str_equal (groups[i].id, group))
        return (int) i;
    }
  return (int) n_groups;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const OnwardReviewItem *one = *(OnwardReviewItem *const *) a;
  const OnwardReviewItem *other = *(OnwardReviewItem *const *) b;
  int by_group = group_rank (one->group) - group_rank (other->group);

  if (by_group != 0)
    return by_group;
  if (one->position != other->position)
    return one->position < other->position ? -1 : 1;
  return g_strcmp0 (one->id, other->id);
}

GPtrArray *
onward_review_checklist_join (GPtrArray *own)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  guint n_items;
  const OnwardGroupItem *items = onward_content_checklist (&n_items);

  for (guint i = 0; i < n_items; i++)
    {
      OnwardReviewItem *entry = g_new0 (OnwardReviewItem, 1);
      OnwardRecord *record = find_record (own, items[i].id);

      entry->id = g_strdup (items[i].id);
      entry->group = g_strdup (items[i].group);
      entry->words = g_strdup (items[i].text);
      entry->shipped = g_strdup (items[i].text);
      entry->position = (gint64) (i + 1) * STEP;
      if (record != NULL)
        take_record (entry, record);
      g_ptr_array_add (all, entry);
    }
  for (guint i = 0; own != NULL && i < own->len; i++)
    {
      OnwardReviewItem *entry;

      if (*onward_record_get_text (own->pdata[i], ONWARD_CHECKLIST_ITEM_CONTENT) != '\0')
        continue;
      entry = g_new0 (OnwardReviewItem, 1);
      entry->id = g_strdup (onward_record_get_uid (own->pdata[i]));
      entry->group = g_strdup (onward_record_get_text (own->pdata[i], ONWARD_CHECKLIST_ITEM_GROUP));
      entry->words = g_strdup ("");
      entry->shipped = g_strdup ("");
      entry->position = (gint64) (n_items + 1) * STEP;
      take_record (entry, own->pdata[i]);
      g_ptr_array_add (all, entry);
    }
  g_ptr_array_sort (all, compare);
  return all;
}

OnwardReviewItem *
onward_review_checklist_find (GPtrArray *checklist, const char *id)
{
  for (guint i = 0; i < checklist->len; i++)
    {
      OnwardReviewItem *entry = checklist->pdata[i];

      if (g_str_equal (entry->id, id))
        return entry;
    }
  return NULL;
}

/* A draft with what is known of the entry. */
static OnwardRecord *
dup_draft (const OnwardReviewItem *entry)
{
  OnwardRecord *draft;

  if (entry->record != NULL)
    return onward_record_dup_draft (entry->record);
  draft = g_object_new (ONWARD_TYPE_CHECKLIST_ITEM, NULL);
  onward_record_set_text (draft, ONWARD_CHECKLIST_ITEM_CONTENT, entry->id);
  onward_record_set_text (draft, ONWARD_CHECKLIST_ITEM_GROUP, entry->group);
  onward_record_set_number (draft, ONWARD_CHECKLIST_ITEM_POSITION, entry->position);
  return draft;
}

OnwardRecord *
onward_review_checklist_new_item (GPtrArray *checklist, const char *group, const char *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));
  OnwardRecord *draft;
  gint64 last = 0;

  if (*stripped == '\0')
    return NULL;
  for (guint i = 0; i < checklist->len; i++)
    {
      OnwardReviewItem *entry = checklist->pdata[i];

      if (g_str_equal (entry->group, group))
        last = MAX (last, entry->position);
    }
  draft = g_object_new (ONWARD_TYPE_CHECKLIST_ITEM, NULL);
  onward_record_set_text (draft, ONWARD_CHECKLIST_ITEM_TEXT, stripped);
  onward_record_set_text (draft, ONWARD_CHECKLIST_ITEM_GROUP, group);
  onward_record_set_number (draft, ONWARD_CHECKLIST_ITEM_POSITION, last + STEP);
  return draft;
}

/* No words bring those back that a shipped item came with; an own one keeps its own. */
OnwardRecord *
onward_review_checklist_reword (const OnwardReviewItem *entry, const char *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));
  OnwardRecord *draft;

  if (*stripped == '\0' && *entry->shipped == '\0')
    return NULL;
  if (g_str_equal (stripped, entry->words))
    return NULL;
  draft = dup_draft (entry);
  onward_record_set_text (draft, ONWARD_CHECKLIST_ITEM_TEXT, g_str_equal (stripped, entry->shipped) ? "" : stripped);
  return draft;
}

OnwardRecord *
onward_review_checklist_retire (const OnwardReviewItem *entry, gboolean retired)
{
  OnwardRecord *draft;

  if (entry->retired == retired)
    return NULL;
  draft = dup_draft (entry);
  onward_record_set_number (draft, ONWARD_CHECKLIST_ITEM_RETIRED, retired);
  return draft;
}

/* The one that stands @step further in the same group and is in use. */
static OnwardReviewItem *
neighbour (GPtrArray *checklist, guint index, int step)
{
  const OnwardReviewItem *entry = checklist->pdata[index];

  for (gint64 i = (gint64) index + step; i >= 0 && i < checklist->len; i += step)
    {
      OnwardReviewItem *other = checklist->pdata[i];

      if (!g_str_equal (other->group, entry->group))
        return NULL;
      if (!other->retired)
        return other;
    }
  return NULL;
}

OnwardRecord *
onward_review_checklist_move (GPtrArray *checklist, const OnwardReviewItem *entry, int step)
{
  OnwardReviewItem *next, *after;
  OnwardRecord *draft;
  guint index;
  gint64 position;

  g_return_val_if_fail (step == -1 || step == 1, NULL);
  if (!g_ptr_array_find (checklist, entry, &index))
    return NULL;
  next = neighbour (checklist, index, step);
  if (next == NULL)
    return NULL;
  g_ptr_array_find (checklist, next, &index);
  after = neighbour (checklist, index, step);
  if (after != NULL)
    position = next->position + (after->position - next->position) / 2;
  else
    position = next->position + step * STEP;
  draft = dup_draft (entry);
  onward_record_set_number (draft, ONWARD_CHECKLIST_ITEM_POSITION, position != 0 ? position : step);
  return draft;
}
