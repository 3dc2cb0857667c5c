/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-sending.h"

#include <glib/gi18n.h>

#include "onward-entry.h"
#include "onward-feedback-keeping.h"
#include "onward-follow-up.h"
#include "onward-interactions.h"
#include "onward-job-application.h"
#include "onward-letter-template.h"
#include "onward-letter-words.h"
#include "onward-time.h"

/* A transaction in the making. */
typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *letter; /* as it was before */
  char *title;          /* of the toast, "" for none */
  GPtrArray *drafts;
  GPtrArray *before;
  GPtrArray *added; /* OnwardSnapshot of the drafts that are new */
} Work;

static Work *
work_new (OnwardWorkspace *workspace, OnwardRecord *letter, const char *title)
{
  Work *work = g_new0 (Work, 1);

  work->workspace = g_object_ref (workspace);
  work->letter = onward_record_dup_draft (letter);
  work->title = g_strdup (title);
  work->drafts = g_ptr_array_new_with_free_func (g_object_unref);
  work->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  work->added = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  onward_workspace_begin_work (workspace);
  return work;
}

static void
work_free (Work *work)
{
  onward_workspace_end_work (work->workspace);
  g_object_unref (work->workspace);
  g_object_unref (work->letter);
  g_free (work->title);
  g_ptr_array_unref (work->drafts);
  g_ptr_array_unref (work->before);
  g_ptr_array_unref (work->added);
  g_free (work);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Work, work_free)

/* Returns: (transfer none): a copy to be changed */
static OnwardRecord *
change (Work *work, OnwardRecord *shared)
{
  OnwardRecord *draft = onward_record_dup_draft (shared);

  g_ptr_array_add (work->before, onward_record_snapshot (shared));
  g_ptr_array_add (work->drafts, draft);
  return draft;
}

static gint64
unix_now (Work *work)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (work->workspace);

  return g_date_time_to_unix (now);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Work) work = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_fault (work->workspace, error);
      return;
    }
  if (*work->title == '\0')
    return;
  undo = onward_undo_new_save (work->before, work->added);
  onward_workspace_push_undo (work->workspace, work->title, undo);
}

OnwardRecord *
onward_letter_prototype_new (OnwardWorkspace *workspace)
{
  OnwardRecord *prototype = g_object_new (ONWARD_TYPE_LETTER, NULL);
  GSettings *settings = onward_workspace_get_settings (workspace);
  g_autofree char *language = g_settings_get_string (settings, "letter-language");
  g_autofree char *style = g_settings_get_string (settings, "letter-style");
  gboolean german = g_str_has_prefix (g_get_language_names ()[0], "de");

  onward_record_set_text (prototype, ONWARD_LETTER_LANGUAGE, *language != '\0' ? language : german ? "de" : "en");
  onward_record_set_text (prototype, ONWARD_LETTER_STYLE, style);
  return prototype;
}

/* Takes the work over. */
static void
save (Work *work)
{
  if (work->drafts->len > 0)
    onward_store_save_async (onward_workspace_get_store (work->workspace), work->drafts, NULL, saved_cb, work);
  else
    work_free (work);
}

/* Sent */

/* The letter itself is saved by its editor; undoing puts it back as it was. */
static void
note_letter (Work *work)
{
  if (*onward_record_get_uid (work->letter) != '\0')
    g_ptr_array_add (work->before, onward_record_snapshot (work->letter));
}

static void
reminders_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Work *work = data;
  g_autoptr (GPtrArray) follow_ups = onward_store_find_finish (ONWARD_STORE (store), result, NULL);
  const OnwardLetterKind *kind = onward_letter_kind_find (onward_record_get_text (work->letter, ONWARD_LETTER_KIND));

  for (guint i = 0; follow_ups != NULL && i < follow_ups->len; i++)
    {
      OnwardRecord *follow_up = follow_ups->pdata[i];
      gboolean step = kind != NULL &&
                      onward_letter_kind_has_step (kind, onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_STEP));
      gboolean own = g_str_equal (onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_LETTER),
                                  onward_record_get_uid (work->letter));

      if (step || own)
        onward_follow_up_done (ONWARD_FOLLOW_UP (change (work, follow_up)), unix_now (work));
    }
  save (work);
}

static void
find_reminders (Work *work, guint field, const char *uid, GAsyncReadyCallback callback)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_follow_up_type);

  onward_query_where_text (query, field, ONWARD_IS, uid);
  onward_query_where_number (query, ONWARD_FOLLOW_UP_STATE, ONWARD_IS, ONWARD_FOLLOW_UP_OPEN);
  onward_store_find_async (onward_workspace_get_store (work->workspace), query, NULL, callback, work);
}

static void
find_steps (Work *work)
{
  const char *application = onward_record_get_text (work->letter, ONWARD_LETTER_APPLICATION);
  const char *uid = onward_record_get_uid (work->letter);

  if (*application != '\0')
    find_reminders (work, ONWARD_FOLLOW_UP_APPLICATION, application, reminders_cb);
  else if (*uid != '\0')
    find_reminders (work, ONWARD_FOLLOW_UP_LETTER, uid, reminders_cb);
  else
    save (work);
}

static void
contact_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Work *work = data;
  g_autoptr (OnwardRecord) contact = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  if (contact != NULL)
    {
      OnwardRecord *draft = change (work, contact);
      g_autofree char *items = onward_interactions_add (onward_record_get_text (draft, ONWARD_CONTACT_INTERACTIONS),
                                                        onward_workspace_get_today (work->workspace),
                                                        ONWARD_INTERACTION_MAIL,
                                                        onward_record_get_text (work->letter, ONWARD_LETTER_SUBJECT));

      onward_record_set_text (draft, ONWARD_CONTACT_INTERACTIONS, items);
    }
  find_steps (work);
}

void
onward_letter_note_sent (OnwardWorkspace *workspace, OnwardRecord *letter, OnwardLetterFacts *facts,
                         const char *const *questions)
{
  const OnwardLetterKind *kind = onward_letter_kind_find (onward_record_get_text (letter, ONWARD_LETTER_KIND));
  const char *contact = onward_record_get_text (letter, ONWARD_LETTER_CONTACT);
  const char *application = onward_record_get_text (letter, ONWARD_LETTER_APPLICATION);
  Work *work = work_new (workspace, letter, _("Kept as sent"));

  note_letter (work);
  if (kind != NULL && kind->keeps && facts != NULL && facts->application != NULL)
    onward_record_set_number (change (work, facts->application), ONWARD_JOB_APPLICATION_KEEP_IN_MIND, 1);
  if (*contact != '\0')
    onward_store_load_async (onward_workspace_get_store (workspace), &onward_contact_type, contact, NULL, contact_cb, work);
  else
    find_steps (work);
  if (kind != NULL && (kind->asks || kind->again) && *application != '\0')
    onward_feedback_note_asked (workspace, application, questions);
}

/* The reminder */

static void
remind_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Work *work = data;
  g_autoptr (GPtrArray) follow_ups = onward_store_find_finish (ONWARD_STORE (store), result, NULL);
  const char *due = onward_record_get_text (work->letter, ONWARD_LETTER_NOT_BEFORE);
  g_autofree char *title = g_steal_pointer (&work->title);
  OnwardRecord *follow_up;
  OnwardDays days;
  g_autofree char *awake = NULL;

  work->title = g_strdup ("");
  if (follow_ups == NULL || follow_ups->len > 0)
    {
      work_free (work);
      return;
    }
  onward_workspace_read_days (work->workspace, &days);
  awake = onward_days_after_quiet (&days, due);
  follow_up = ONWARD_RECORD (onward_follow_up_new (title, awake));
  onward_record_set_number (follow_up, ONWARD_FOLLOW_UP_KIND, ONWARD_FOLLOW_UP_KIND_LETTER);
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_LETTER, onward_record_get_uid (work->letter));
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_APPLICATION,
                          onward_record_get_text (work->letter, ONWARD_LETTER_APPLICATION));
  g_ptr_array_add (work->drafts, follow_up);
  save (work);
}

void
onward_letter_remind (OnwardWorkspace *workspace, OnwardRecord *letter, const char *employer)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *this_minute = onward_local_time_from_date_time (now);
  g_autofree char *title = NULL;
  Work *work;

  if (*onward_record_get_uid (letter) == '\0' ||
      onward_record_get_number (letter, ONWARD_LETTER_STATE) != ONWARD_LETTER_STATE_DRAFT ||
      g_strcmp0 (onward_record_get_text (letter, ONWARD_LETTER_NOT_BEFORE), this_minute) <= 0)
    return;
  /* Translators: %s is an employer. */
  title = *employer != '\0' ? g_strdup_printf (_("Read your letter to %s once more, and send it"), employer)
                            : g_strdup (_("Read your letter once more, and send it"));
  work = work_new (workspace, letter, title);
  find_reminders (work, ONWARD_FOLLOW_UP_LETTER, onward_record_get_uid (letter), remind_cb);
}

static void
let_remind_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  Work *work = data;
  g_autoptr (GPtrArray) follow_ups = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  for (guint i = 0; follow_ups != NULL && i < follow_ups->len; i++)
    onward_follow_up_drop (ONWARD_FOLLOW_UP (change (work, follow_ups->pdata[i])), unix_now (work));
  save (work);
}

void
onward_letter_let_remind (OnwardWorkspace *workspace, OnwardRecord *letter)
{
  if (*onward_record_get_uid (letter) != '\0')
    find_reminders (work_new (workspace, letter, ""), ONWARD_FOLLOW_UP_LETTER, onward_record_get_uid (letter),
                    let_remind_cb);
}

/* Never sent */

void
onward_letter_move_to_journal (OnwardWorkspace *workspace, OnwardRecord *letter, const char *body)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_UNSENT, when));
  Work *work = work_new (workspace, letter, _("Moved to your journal, where no button can send it"));

  note_letter (work);
  onward_record_set_text (entry, ONWARD_ENTRY_TEXT, body);
  onward_record_set_text (entry, ONWARD_ENTRY_APPLICATION, onward_record_get_text (letter, ONWARD_LETTER_APPLICATION));
  onward_record_set_text (entry, ONWARD_ENTRY_CONTACT, onward_record_get_text (letter, ONWARD_LETTER_CONTACT));
  onward_record_ensure_uid (entry);
  g_ptr_array_add (work->drafts, entry);
  g_ptr_array_add (work->added, onward_record_snapshot (entry));
  save (work);
}

/* Again and again */

void
onward_letter_keep_template (OnwardWorkspace *workspace, OnwardRecord *letter, GHashTable *facts)
{
  const char *kind = onward_record_get_text (letter, ONWARD_LETTER_KIND);
  const char *language = onward_record_get_text (letter, ONWARD_LETTER_LANGUAGE);
  OnwardRecord *made = g_object_new (ONWARD_TYPE_LETTER_TEMPLATE, NULL);
  Work *work = work_new (workspace, letter, _("Kept as a template of your own"));
  g_autofree char *subject = onward_letter_to_template (onward_record_get_text (letter, ONWARD_LETTER_SUBJECT), language, facts);
  g_autofree char *body = onward_letter_to_template (onward_record_get_text (letter, ONWARD_LETTER_BODY), language, facts);

  onward_record_set_text (made, ONWARD_LETTER_TEMPLATE_TITLE, *subject != '\0' ? subject : _("Letter"));
  onward_record_set_text (made, ONWARD_LETTER_TEMPLATE_SUBJECT, subject);
  onward_record_set_text (made, ONWARD_LETTER_TEMPLATE_BODY, body);
  onward_record_set_text (made, ONWARD_LETTER_TEMPLATE_KIND, onward_letter_kind_find (kind) != NULL ? kind : "");
  onward_record_set_text (made, ONWARD_LETTER_TEMPLATE_STYLE, onward_record_get_text (letter, ONWARD_LETTER_STYLE));
  onward_record_set_text (made, ONWARD_LETTER_TEMPLATE_LANGUAGE, language);
  onward_record_ensure_uid (made);
  g_ptr_array_add (work->drafts, made);
  g_ptr_array_add (work->added, onward_record_snapshot (made));
  save (work);
}
