/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-proof-keeping.h"

#include <glib/gi18n.h>

#include "onward-feedback.h"
#include "onward-goal.h"
#include "onward-proof.h"
#include "onward-record-types.h"
#include "onward-story.h"
#include "onward-time.h"

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *from;
  OnwardRecord *proof;
} Keeping;

static void
keeping_free (Keeping *keeping)
{
  onward_workspace_end_work (keeping->workspace);
  g_clear_object (&keeping->from);
  g_clear_object (&keeping->proof);
  g_object_unref (keeping->workspace);
  g_free (keeping);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Keeping, keeping_free)

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Keeping) keeping = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_push_added (keeping->workspace, _("Kept as a proof"), keeping->proof);
  else
    onward_workspace_keep (keeping->workspace, keeping->proof, error);
}

static guint
field_for (OnwardRecord *from)
{
  if (ONWARD_IS_GOAL (from))
    return ONWARD_ENTRY_GOAL;
  if (ONWARD_IS_STORY (from))
    return ONWARD_ENTRY_STORY;
  return ONWARD_IS_FEEDBACK (from) ? ONWARD_ENTRY_FEEDBACK : ONWARD_ENTRY_ORIGIN;
}

static void
same_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Keeping) keeping = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) same = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (keeping->workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);

  if (same == NULL)
    {
      onward_workspace_fault (keeping->workspace, error);
      return;
    }
  if (same->len == 0)
    keeping->proof = (OnwardRecord *) onward_proof_from (keeping->from, when);
  if (keeping->proof == NULL)
    {
      onward_workspace_toast (keeping->workspace, same->len > 0 ? _("It is among your proofs already")
                                                                : _("It has no words to keep yet"));
      return;
    }
  onward_store_save_one_async (ONWARD_STORE (source), keeping->proof, NULL, saved_cb, keeping);
  g_steal_pointer (&keeping);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Keeping) keeping = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  keeping->from = onward_store_load_finish (ONWARD_STORE (source), result, &error);
  if (keeping->from == NULL)
    {
      onward_workspace_fault (keeping->workspace, error);
      return;
    }
  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_PROOF);
  onward_query_where_text (query, field_for (keeping->from), ONWARD_IS, onward_record_get_uid (keeping->from));
  onward_query_limit (query, 1);
  onward_store_find_async (ONWARD_STORE (source), query, NULL, same_cb, keeping);
  g_steal_pointer (&keeping);
}

void
onward_proof_keep (OnwardWorkspace *workspace, const char *target)
{
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);
  const OnwardRecordType *type = parts[0] != NULL ? onward_record_type_find (parts[0]) : NULL;
  Keeping *keeping;

  if (type == NULL || parts[1] == NULL)
    return;
  keeping = g_new0 (Keeping, 1);
  keeping->workspace = g_object_ref (workspace);
  onward_workspace_begin_work (workspace);
  onward_store_load_async (onward_workspace_get_store (workspace), type, parts[1], NULL, loaded_cb, keeping);
}
