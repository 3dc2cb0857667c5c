/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-making.h"

#include "onward-review-answers.h"

typedef struct
{
  OnwardEditor *editor;
  OnwardWorkspace *workspace;
  OnwardRecord *record;
  char *review_uid; /* of the debrief: another may be open by the time of an answer */
  char *led;
  OnwardLead lead;
  OnwardReviewMakingDone done;
  gpointer piece;
} Making;

static void
making_free (Making *making)
{
  onward_workspace_end_work (making->workspace);
  g_object_unref (making->editor);
  g_object_unref (making->workspace);
  g_object_unref (making->record);
  g_free (making->review_uid);
  g_free (making->led);
  g_free (making);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Making, making_free)

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Making) making = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_push_added (making->workspace, onward_lead_made (making->lead), making->record);
  else
    onward_workspace_keep (making->workspace, making->record, error);
}

static gboolean
is_open_still (Making *making)
{
  OnwardRecord *draft = onward_editor_get_draft (making->editor);

  return draft != NULL && g_strcmp0 (onward_record_get_uid (draft), making->review_uid) == 0;
}

/* The debrief says what it led to, and is saved first: what comes of it refers to it. */
static void
save (Making *making)
{
  OnwardStore *store = onward_workspace_get_store (making->workspace);
  const char *type = onward_lead_type (making->lead)->name;
  g_autofree char *target = NULL;
  g_autofree char *led = NULL;

  if (!is_open_still (making))
    {
      making_free (making);
      return;
    }
  onward_record_ensure_uid (making->record);
  target = g_strdup_printf ("%s/%s", type, onward_record_get_uid (making->record));
  led = onward_led_replace (making->led, target);
  making->done (making->editor, led, making->piece);
  onward_editor_flush (making->editor);
  onward_store_save_one_async (store, making->record, NULL, saved_cb, making);
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Making *making = data;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  if (record == NULL)
    {
      /* It was let go meanwhile. */
      save (making);
      return;
    }
  onward_workspace_toast (making->workspace, onward_lead_already (making->lead));
  making_free (making);
}

void
onward_review_make (OnwardEditor *editor, OnwardLead lead, OnwardRecord *record, const char *led,
                    OnwardReviewMakingDone done, gpointer piece)
{
  Making *making = g_new0 (Making, 1);
  g_autofree char *same = onward_led_find (led, onward_lead_type (lead)->name);

  making->editor = g_object_ref (editor);
  making->workspace = g_object_ref (onward_editor_get_workspace (editor));
  making->record = record;
  making->review_uid = g_strdup (onward_record_get_uid (onward_editor_get_draft (editor)));
  making->led = g_strdup (led);
  making->lead = lead;
  making->done = done;
  making->piece = piece;
  onward_workspace_begin_work (making->workspace);
  if (same != NULL)
    onward_store_load_async (onward_workspace_get_store (making->workspace), onward_lead_type (lead),
                             strchr (same, '/') + 1, NULL, found_cb, making);
  else
    save (making);
}
