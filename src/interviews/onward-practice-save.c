/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-save.h"

#include <glib/gi18n-lib.h>

#include "onward-practice-deck.h"
#include "onward-story-telling.h"
#include "onward-time.h"

typedef struct
{
  OnwardWorkspace *workspace;
  GPtrArray *drafts;
  GPtrArray *before; /* of OnwardSnapshot */
  char *title;
} Keeping;

static void
keeping_free (Keeping *keeping)
{
  onward_workspace_end_work (keeping->workspace);
  g_object_unref (keeping->workspace);
  g_ptr_array_unref (keeping->drafts);
  g_ptr_array_unref (keeping->before);
  g_free (keeping->title);
  g_free (keeping);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Keeping, keeping_free)

static Keeping *
keeping_new (OnwardWorkspace *workspace, const char *title)
{
  Keeping *keeping = g_new0 (Keeping, 1);

  keeping->workspace = g_object_ref (workspace);
  onward_workspace_begin_work (workspace);
  keeping->drafts = g_ptr_array_new_with_free_func (g_object_unref);
  keeping->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  keeping->title = g_strdup (title);
  return keeping;
}

static void
add (Keeping *keeping, gpointer draft)
{
  onward_record_ensure_uid (draft);
  g_ptr_array_add (keeping->drafts, g_object_ref (draft));
}

/* To be called before it is changed. */
static void
remember (Keeping *keeping, gpointer record)
{
  if (onward_record_get_id (record) != 0)
    g_ptr_array_add (keeping->before, onward_record_snapshot (record));
}

static gboolean
was_there (Keeping *keeping, OnwardRecord *draft)
{
  for (guint i = 0; i < keeping->before->len; i++)
    {
      const OnwardSnapshot *snapshot = keeping->before->pdata[i];

      if (g_str_equal (snapshot->uid, onward_record_get_uid (draft)))
        return TRUE;
    }
  return FALSE;
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Keeping) keeping = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_autoptr (OnwardUndo) undo = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      for (guint i = 0; i < keeping->drafts->len; i++)
        onward_workspace_keep (keeping->workspace, keeping->drafts->pdata[i], error);
      return;
    }
  for (guint i = 0; i < keeping->drafts->len; i++)
    {
      if (!was_there (keeping, keeping->drafts->pdata[i]))
        g_ptr_array_add (added, onward_record_snapshot (keeping->drafts->pdata[i]));
    }
  undo = onward_undo_new_save (keeping->before, added);
  onward_workspace_push_undo (keeping->workspace, keeping->title, undo);
}

static void
save (Keeping *keeping)
{
  onward_store_save_async (onward_workspace_get_store (keeping->workspace), keeping->drafts, NULL, saved_cb, keeping);
}

void
onward_practice_keep (OnwardWorkspace *workspace, OnwardPractice *practice, OnwardQuestion *question, OnwardStory *story)
{
  Keeping *keeping = keeping_new (workspace, _("Practice kept"));
  OnwardRecord *record = ONWARD_RECORD (practice);
  g_autofree char *day = onward_day_of_local_time (onward_record_get_text (record, ONWARD_PRACTICE_WHEN));

  /* What refers to them comes after them. */
  remember (keeping, question);
  onward_question_practise (question, (int) onward_record_get_number (record, ONWARD_PRACTICE_RATING), day);
  add (keeping, question);
  onward_record_set_text (record, ONWARD_PRACTICE_QUESTION, onward_record_get_uid (ONWARD_RECORD (question)));
  if (story != NULL)
    {
      g_autoptr (OnwardRecord) draft = onward_record_dup_draft (ONWARD_RECORD (story));

      remember (keeping, story);
      onward_story_practise (ONWARD_STORY (draft), day);
      add (keeping, draft);
      onward_record_set_text (record, ONWARD_PRACTICE_STORY, onward_record_get_uid (draft));
    }
  add (keeping, practice);
  save (keeping);
}

void
onward_practice_change (OnwardWorkspace *workspace, OnwardQuestion *before, OnwardQuestion *draft, const char *title)
{
  Keeping *keeping = keeping_new (workspace, title);

  if (before != NULL)
    remember (keeping, before);
  add (keeping, draft);
  save (keeping);
}
