/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-editor.h"

#include <glib/gi18n.h>

#include "onward-contact-row.h"
#include "onward-contact.h"
#include "onward-guard.h"
#include "onward-letter-choice.h"
#include "onward-letter-facts.h"
#include "onward-letter-guard.h"
#include "onward-letter-override.h"
#include "onward-letter-paper.h"
#include "onward-letter-sending.h"
#include "onward-letter-standing.h"
#include "onward-letter-words.h"
#include "onward-mail.h"
#include "onward-time.h"

struct _OnwardLetterEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkStack *stack;
  OnwardLetterChoice *choice;
  GtkWidget *rest;
  GtkLabel *rest_label;
  GtkLabel *sent_label;
  OnwardContactRow *contact_row;
  AdwEntryRow *subject_row;
  GtkDropDown *style_choice;
  GtkDropDown *language_choice;
  OnwardLetterPaper *paper;
  GtkWidget *gaps;
  GtkLabel *gaps_label;
  OnwardLetterGuard *guard;
  GtkWidget *ask_sent;
  GtkWidget *acts;
  GtkLabel *why_not;

  /* owned */
  OnwardLetterFacts *facts;
  GCancellable *cancellable;
  char *made_subject; /* what was composed; the person's own words differ from it */
  char *made_body;
  char *wanted; /* the kind to begin with, while the facts are being read */

  gboolean showing; /* the rows are being set, and not chosen */
};

G_DEFINE_FINAL_TYPE (OnwardLetterEditor, onward_letter_editor, ONWARD_TYPE_EDITOR)

static const char *const styles[] = { "formal", "warm", "brief" };
static const char *const languages[] = { "en", "de" };

static OnwardWorkspace *
workspace_of (OnwardLetterEditor *self)
{
  return onward_editor_get_workspace (ONWARD_EDITOR (self));
}

static GSettings *
settings_of (OnwardLetterEditor *self)
{
  return onward_workspace_get_settings (workspace_of (self));
}

static const char *
text_of (OnwardLetterEditor *self, OnwardLetterField field)
{
  return onward_record_get_text (self->draft, field);
}

static OnwardLetterState
state_of (OnwardLetterEditor *self)
{
  return (OnwardLetterState) onward_record_get_number (self->draft, ONWARD_LETTER_STATE);
}

static const OnwardLetterKind *
kind_of (OnwardLetterEditor *self)
{
  return onward_letter_kind_find (text_of (self, ONWARD_LETTER_KIND));
}

static const char *
employer_of (OnwardLetterEditor *self)
{
  return self->facts != NULL ? onward_letter_facts_get_employer (self->facts) : "";
}

/* What may be done now */

static guint
count_gaps (OnwardLetterEditor *self)
{
  return onward_letter_paper_get_n_gaps (self->paper) + onward_letter_count_gaps (text_of (self, ONWARD_LETTER_SUBJECT));
}

/* Time may have gone by, or the subject have got a gap. */
static const char *
find_obstacle (OnwardLetterEditor *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace_of (self));

  return onward_letter_find_obstacle (self->draft, count_gaps (self), now);
}

static void
say_gaps (OnwardLetterEditor *self, guint n_gaps)
{
  g_autofree char *words = onward_letter_say_gaps (n_gaps);

  gtk_label_set_label (self->gaps_label, words);
  gtk_widget_set_visible (self->gaps, n_gaps > 0);
}

static void
update (OnwardLetterEditor *self)
{
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *rest = NULL;
  g_autofree char *sent = NULL;
  gboolean asking, has_words;
  const char *obstacle;
  guint n_gaps;

  if (workspace_of (self) == NULL || onward_editor_get_empty (ONWARD_EDITOR (self)))
    return;
  now = onward_workspace_dup_now (workspace_of (self));
  rest = onward_letter_say_rest (self->draft, now);
  sent = onward_letter_say_sent (self->draft, onward_workspace_get_today (workspace_of (self)));
  has_words = onward_letter_has_words (self->draft);
  asking = state_of (self) == ONWARD_LETTER_STATE_OPENED;
  n_gaps = count_gaps (self);
  obstacle = find_obstacle (self);
  gtk_widget_set_visible (self->rest, *rest != '\0');
  gtk_label_set_label (self->rest_label, rest);
  gtk_widget_set_visible (GTK_WIDGET (self->sent_label), *sent != '\0');
  gtk_label_set_label (self->sent_label, sent);
  say_gaps (self, n_gaps);
  gtk_widget_set_visible (self->ask_sent, asking);
  gtk_widget_set_visible (self->acts, !asking);
  gtk_label_set_label (self->why_not, obstacle);
  gtk_widget_set_visible (GTK_WIDGET (self->why_not), *obstacle != '\0' && !asking);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "letter.open-mail", *obstacle == '\0');
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "letter.copy", has_words);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "letter.keep-template", has_words);
}

/* Its words */

static GHashTable *
fill (OnwardLetterEditor *self, const OnwardLetterKind *kind)
{
  g_autofree char *me = g_settings_get_string (settings_of (self), "letter-name");
  OnwardRecord *reader = kind != NULL ? onward_letter_facts_get_reader (self->facts, kind) : self->facts->contact;

  return onward_letter_facts_fill (self->facts, kind, reader, text_of (self, ONWARD_LETTER_STYLE),
                                   text_of (self, ONWARD_LETTER_LANGUAGE), me,
                                   onward_workspace_get_today (workspace_of (self)));
}

/* What the letter would be, had nobody touched it. */
static void
compose (OnwardLetterEditor *self)
{
  const OnwardLetterKind *kind = kind_of (self);

  g_clear_pointer (&self->made_subject, g_free);
  g_clear_pointer (&self->made_body, g_free);
  if (kind != NULL && self->facts != NULL)
    {
      g_autoptr (GHashTable) facts = fill (self, kind);

      onward_letter_compose (kind, text_of (self, ONWARD_LETTER_STYLE), text_of (self, ONWARD_LETTER_LANGUAGE), facts,
                             &self->made_subject, &self->made_body);
    }
}

static gboolean
is_untouched (OnwardLetterEditor *self)
{
  return g_strcmp0 (self->made_body, text_of (self, ONWARD_LETTER_BODY)) == 0 &&
         g_strcmp0 (self->made_subject, text_of (self, ONWARD_LETTER_SUBJECT)) == 0;
}

static void
put_words (OnwardLetterEditor *self)
{
  if (self->made_body == NULL)
    return;
  onward_record_set_text (self->draft, ONWARD_LETTER_SUBJECT, self->made_subject);
  onward_record_set_text (self->draft, ONWARD_LETTER_BODY, self->made_body);
}

static void
show_choices (OnwardLetterEditor *self)
{
  self->showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      if (g_str_equal (text_of (self, ONWARD_LETTER_STYLE), styles[i]))
        gtk_drop_down_set_selected (self->style_choice, i);
    }
  gtk_drop_down_set_selected (self->language_choice, g_str_equal (text_of (self, ONWARD_LETTER_LANGUAGE), "de") ? 1 : 0);
  gtk_widget_set_visible (GTK_WIDGET (self->style_choice), kind_of (self) != NULL);
  self->showing = FALSE;
}

static void
restore_cb (AdwToast *toast, OnwardLetterEditor *self)
{
  OnwardSnapshot *before = g_object_get_data (G_OBJECT (toast), "before");

  if (g_strcmp0 (before->uid, onward_record_get_uid (self->draft)) != 0)
    return;
  for (guint i = ONWARD_LETTER_SUBJECT; i <= ONWARD_LETTER_LANGUAGE; i++)
    onward_record_set_text (self->draft, i, onward_snapshot_text (before, i));
  show_choices (self);
}

/* The person's own words make way, and can come back. */
static void
offer_back (OnwardLetterEditor *self, OnwardSnapshot *before)
{
  AdwToast *toast = adw_toast_new (_("Written anew"));

  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "before", onward_snapshot_ref (before), (GDestroyNotify) onward_snapshot_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (restore_cb), self, 0);
  g_signal_emit_by_name (workspace_of (self), "toast", toast);
}

static void
look_over (OnwardLetterEditor *self)
{
  g_autoptr (GArray) hits = onward_guard_look (text_of (self, ONWARD_LETTER_BODY), text_of (self, ONWARD_LETTER_LANGUAGE));

  onward_letter_paper_mark (self->paper, hits);
  onward_letter_guard_show (self->guard, text_of (self, ONWARD_LETTER_BODY), hits);
}

static void
chosen_cb (OnwardLetterEditor *self)
{
  const char *style = styles[MIN (gtk_drop_down_get_selected (self->style_choice), G_N_ELEMENTS (styles) - 1)];
  const char *language = languages[MIN (gtk_drop_down_get_selected (self->language_choice), G_N_ELEMENTS (languages) - 1)];
  gboolean untouched;
  g_autoptr (OnwardSnapshot) before = NULL;

  if (self->showing || workspace_of (self) == NULL || onward_editor_get_empty (ONWARD_EDITOR (self)) ||
      (g_str_equal (style, text_of (self, ONWARD_LETTER_STYLE)) && g_str_equal (language, text_of (self, ONWARD_LETTER_LANGUAGE))))
    return;
  before = onward_record_snapshot (self->draft);
  untouched = is_untouched (self);
  onward_record_set_text (self->draft, ONWARD_LETTER_STYLE, style);
  onward_record_set_text (self->draft, ONWARD_LETTER_LANGUAGE, language);
  g_settings_set_string (settings_of (self), "letter-style", style);
  g_settings_set_string (settings_of (self), "letter-language", language);
  compose (self);
  if (self->made_body != NULL && state_of (self) != ONWARD_LETTER_STATE_SENT)
    {
      put_words (self);
      if (!untouched)
        offer_back (self, before);
    }
  look_over (self);
}

static void
changed_cb (OnwardLetterEditor *self)
{
  if (workspace_of (self) == NULL || onward_editor_get_empty (ONWARD_EDITOR (self)))
    return;
  look_over (self);
  update (self);
}

/* To whom */

static void
reader_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardLetterEditor) self = data;
  g_autoptr (OnwardRecord) contact = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  gboolean untouched;

  if (contact == NULL || self->facts == NULL ||
      g_strcmp0 (onward_record_get_uid (contact), text_of (self, ONWARD_LETTER_CONTACT)) != 0)
    return;
  untouched = is_untouched (self);
  g_set_object (&self->facts->contact, contact);
  g_set_object (&self->facts->agency, contact);
  onward_record_set_text (self->draft, ONWARD_LETTER_TO, onward_record_get_text (contact, ONWARD_CONTACT_MAIL));
  compose (self);
  if (untouched)
    put_words (self);
}

/* The person chose another reader. */
static void
contact_cb (OnwardLetterEditor *self)
{
  const char *uid = text_of (self, ONWARD_LETTER_CONTACT);

  if (self->showing || workspace_of (self) == NULL || self->facts == NULL || *uid == '\0')
    return;
  onward_store_load_async (onward_workspace_get_store (workspace_of (self)), &onward_contact_type, uid, self->cancellable,
                           reader_cb, g_object_ref (self));
}

/* Beginning */

static void
set_reader (OnwardLetterEditor *self, const OnwardLetterKind *kind)
{
  OnwardRecord *reader = kind != NULL ? onward_letter_facts_get_reader (self->facts, kind) : self->facts->contact;

  if (reader == NULL)
    return;
  self->showing = TRUE;
  onward_record_set_text (self->draft, ONWARD_LETTER_CONTACT, onward_record_get_uid (reader));
  onward_record_set_text (self->draft, ONWARD_LETTER_TO, onward_record_get_text (reader, ONWARD_CONTACT_MAIL));
  self->showing = FALSE;
}

static void
show_letter (OnwardLetterEditor *self)
{
  gtk_stack_set_visible_child_name (self->stack, "letter");
  g_object_set (self->contact_row, "organisation", employer_of (self), NULL);
  show_choices (self);
  changed_cb (self);
}

static void
begin_kind (OnwardLetterEditor *self, const char *id)
{
  const OnwardLetterKind *kind = onward_letter_facts_find_kind (self->facts, id);
  g_autofree char *not_before = onward_letter_facts_dup_not_before (self->facts, kind, workspace_of (self));

  onward_record_set_text (self->draft, ONWARD_LETTER_KIND, kind != NULL ? kind->id : id);
  set_reader (self, kind);
  onward_record_set_text (self->draft, ONWARD_LETTER_NOT_BEFORE, not_before);
  compose (self);
  put_words (self);
  show_letter (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->paper));
  onward_letter_paper_go_to_gap (self->paper, TRUE);
}

static void
begin_template (OnwardLetterEditor *self, OnwardRecord *from)
{
  const char *style = onward_record_get_text (from, ONWARD_LETTER_TEMPLATE_STYLE);
  const char *language = onward_record_get_text (from, ONWARD_LETTER_TEMPLATE_LANGUAGE);
  const char *kind = onward_record_get_text (from, ONWARD_LETTER_TEMPLATE_KIND);
  g_autoptr (GHashTable) facts = NULL;
  g_autofree char *subject = NULL;
  g_autofree char *body = NULL;

  if (*style != '\0')
    onward_record_set_text (self->draft, ONWARD_LETTER_STYLE, style);
  if (*language != '\0')
    onward_record_set_text (self->draft, ONWARD_LETTER_LANGUAGE, language);
  begin_kind (self, *kind != '\0' ? kind : "own");
  facts = fill (self, kind_of (self));
  subject = onward_letter_fill (onward_record_get_text (from, ONWARD_LETTER_TEMPLATE_SUBJECT),
                                text_of (self, ONWARD_LETTER_LANGUAGE), facts);
  body = onward_letter_fill (onward_record_get_text (from, ONWARD_LETTER_TEMPLATE_BODY),
                             text_of (self, ONWARD_LETTER_LANGUAGE), facts);
  onward_record_set_text (self->draft, ONWARD_LETTER_SUBJECT, subject);
  onward_record_set_text (self->draft, ONWARD_LETTER_BODY, body);
  changed_cb (self);
  onward_letter_paper_go_to_gap (self->paper, TRUE);
}

static void
kind_chosen_cb (OnwardLetterEditor *self, const char *id, OnwardRecord *from)
{
  if (self->facts == NULL)
    return;
  if (from != NULL)
    begin_template (self, from);
  else
    begin_kind (self, id);
}

static void
show_kinds (OnwardLetterEditor *self)
{
  gtk_stack_set_visible_child_name (self->stack, "kinds");
  onward_letter_choice_show (self->choice, workspace_of (self), self->facts->application != NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->choice));
}

static void
facts_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardLetterEditor) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardLetterFacts) facts = onward_letter_facts_load_finish (result, &error);
  g_autofree char *wanted = NULL;

  /* Cancelled: another letter is open. */
  if (facts == NULL)
    return;
  g_set_object (&self->facts, facts);
  wanted = g_steal_pointer (&self->wanted);
  if (wanted == NULL)
    {
      compose (self);
      show_letter (self);
      return;
    }
  if (facts->application != NULL)
    onward_record_set_text (self->draft, ONWARD_LETTER_APPLICATION, onward_record_get_uid (facts->application));
  if (onward_letter_kind_find (wanted) != NULL)
    begin_kind (self, wanted);
  else
    show_kinds (self);
}

static void
read_facts (OnwardLetterEditor *self, const char *uid)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_letter_facts_load_async (onward_workspace_get_store (workspace_of (self)), ONWARD_LETTER (self->draft), uid,
                                  self->cancellable, facts_cb, g_object_ref (self));
}

/* To the mail program and back */

/* It is where mail is written: from now on, ask whether it was sent. */
static void
note_opened (OnwardLetterEditor *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace_of (self));
  g_autofree char *opened = onward_local_time_from_date_time (now);

  onward_record_set_number (self->draft, ONWARD_LETTER_STATE, ONWARD_LETTER_STATE_OPENED);
  onward_record_set_text (self->draft, ONWARD_LETTER_OPENED, opened);
  onward_editor_flush (ONWARD_EDITOR (self));
}

/* Some write their mail on a page in their browser. */
static void
copy_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text_of (self, ONWARD_LETTER_BODY));
  onward_workspace_toast (workspace_of (self), _("The letter is copied"));
  if (state_of (self) == ONWARD_LETTER_STATE_DRAFT &&
      *find_obstacle (self) == '\0')
    note_opened (self);
  update (self);
}

static void
mail_opened_cb (GObject *window, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardLetterEditor) self = data;
  g_autoptr (GError) error = NULL;

  if (onward_mail_open_finish (result, &error) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  onward_record_set_number (self->draft, ONWARD_LETTER_STATE, ONWARD_LETTER_STATE_DRAFT);
  if (workspace_of (self) == NULL)
    return;
  copy_action (GTK_WIDGET (self), NULL, NULL);
  onward_workspace_toast (workspace_of (self), _("No mail program answered. The letter is copied, to be pasted where you write mail."));
  update (self);
}

static void
open_mail_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);
  const OnwardMail mail = { text_of (self, ONWARD_LETTER_TO), text_of (self, ONWARD_LETTER_SUBJECT),
                            text_of (self, ONWARD_LETTER_BODY) };

  if (*find_obstacle (self) != '\0')
    {
      update (self);
      return;
    }
  onward_mail_open_async (GTK_WINDOW (gtk_widget_get_root (widget)), &mail, mail_opened_cb, g_object_ref (self));
  note_opened (self);
  update (self);
}

static void
sent_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);
  const OnwardLetterKind *kind = kind_of (self);
  g_auto (GStrv) questions = NULL;

  if (kind != NULL && kind->asks && self->facts != NULL)
    {
      g_autoptr (GHashTable) facts = fill (self, kind);
      const char *list = g_hash_table_lookup (facts, "questions");

      questions = list != NULL ? g_strsplit (list, "\n", -1) : NULL;
    }
  onward_letter_note_sent (workspace_of (self), self->draft, self->facts, (const char *const *) questions);
  onward_record_set_number (self->draft, ONWARD_LETTER_STATE, ONWARD_LETTER_STATE_SENT);
  onward_record_set_text (self->draft, ONWARD_LETTER_SENT_ON, onward_workspace_get_today (workspace_of (self)));
  onward_editor_flush (ONWARD_EDITOR (self));
  update (self);
}

static void
not_sent_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);

  onward_record_set_number (self->draft, ONWARD_LETTER_STATE, ONWARD_LETTER_STATE_DRAFT);
  update (self);
}

static void
no_wait (GObject *editor)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (editor);

  if (workspace_of (self) == NULL)
    return;
  onward_letter_let_remind (workspace_of (self), self->draft);
  onward_record_set_text (self->draft, ONWARD_LETTER_NOT_BEFORE, "");
  update (self);
}

static void
no_wait_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);
  const char *employer = employer_of (self);

  /* Who has no name is called by the subject. */
  onward_letter_override_present (widget, *employer != '\0' ? employer : text_of (self, ONWARD_LETTER_SUBJECT), no_wait,
                                  G_OBJECT (self));
}

static void
next_gap_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);

  if (!onward_letter_paper_go_to_gap (self->paper, TRUE))
    {
      onward_letter_paper_select (self->paper, 0, 0);
      if (!onward_letter_paper_go_to_gap (self->paper, TRUE))
        gtk_widget_grab_focus (GTK_WIDGET (self->subject_row));
    }
}

static void
hit_cb (OnwardLetterEditor *self, int start, int end)
{
  onward_letter_paper_select (self->paper, start, end);
}

static void
to_journal_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);

  /* What is moved is in the diary first, so that it can come back. */
  onward_editor_flush (ONWARD_EDITOR (self));
  onward_letter_move_to_journal (workspace_of (self), self->draft, text_of (self, ONWARD_LETTER_BODY));
  compose (self);
  if (self->made_body != NULL)
    put_words (self);
  else
    onward_record_set_text (self->draft, ONWARD_LETTER_BODY, "");
  onward_editor_flush (ONWARD_EDITOR (self));
}

static void
keep_template_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);
  g_autoptr (GHashTable) facts = self->facts != NULL ? fill (self, kind_of (self)) : NULL;

  onward_letter_keep_template (workspace_of (self), self->draft, facts);
}

static void
onward_letter_editor_opened (OnwardEditor *editor)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (editor);

  ONWARD_EDITOR_CLASS (onward_letter_editor_parent_class)->opened (editor);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->facts);
  g_clear_pointer (&self->made_subject, g_free);
  g_clear_pointer (&self->made_body, g_free);
  if (onward_editor_get_empty (editor) || workspace_of (self) == NULL)
    return;
  if (*text_of (self, ONWARD_LETTER_KIND) != '\0' || onward_letter_has_words (self->draft))
    {
      g_clear_pointer (&self->wanted, g_free);
      show_letter (self);
    }
  else
    {
      gtk_stack_set_visible_child_name (self->stack, "kinds");
      if (self->wanted == NULL)
        self->wanted = g_strdup ("");
    }
  read_facts (self, "");
}

/* What was composed and not touched is not worth keeping; it can be composed again. */
static gboolean
onward_letter_editor_is_blank (OnwardEditor *editor)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (editor);

  /* The template is gone: what there was, was sent on its way before. */
  if (self->draft == NULL)
    return TRUE;
  return state_of (self) == ONWARD_LETTER_STATE_DRAFT && *onward_record_get_uid (self->draft) == '\0' &&
         (!onward_letter_has_words (self->draft) || is_untouched (self));
}

static void
onward_letter_editor_unmap (GtkWidget *widget)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);

  onward_editor_flush (ONWARD_EDITOR (self));
  if (workspace_of (self) != NULL && !onward_editor_get_empty (ONWARD_EDITOR (self)) &&
      !onward_letter_editor_is_blank (ONWARD_EDITOR (self)))
    onward_letter_remind (workspace_of (self), self->draft, employer_of (self));
  GTK_WIDGET_CLASS (onward_letter_editor_parent_class)->unmap (widget);
}

static gboolean
onward_letter_editor_grab_focus (GtkWidget *widget)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (widget);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "kinds") == 0)
    return gtk_widget_grab_focus (GTK_WIDGET (self->choice));
  return gtk_widget_grab_focus (GTK_WIDGET (self->paper));
}

static void
onward_letter_editor_dispose (GObject *object)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (object);

  onward_editor_flush (ONWARD_EDITOR (object));
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->facts);
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_LETTER_EDITOR);
  G_OBJECT_CLASS (onward_letter_editor_parent_class)->dispose (object);
}

static void
onward_letter_editor_finalize (GObject *object)
{
  OnwardLetterEditor *self = ONWARD_LETTER_EDITOR (object);

  g_free (self->made_subject);
  g_free (self->made_body);
  g_free (self->wanted);
  G_OBJECT_CLASS (onward_letter_editor_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/letters/onward-letter-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, choice);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, rest);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, rest_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, sent_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, contact_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, subject_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, style_choice);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, language_choice);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, paper);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, gaps);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, gaps_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, guard);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, ask_sent);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, acts);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterEditor, why_not);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, contact_cb);
  gtk_widget_class_bind_template_callback (widget_class, hit_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
}

static void
onward_letter_editor_class_init (OnwardLetterEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardEditorClass *editor_class = ONWARD_EDITOR_CLASS (klass);

  object_class->dispose = onward_letter_editor_dispose;
  object_class->finalize = onward_letter_editor_finalize;
  widget_class->unmap = onward_letter_editor_unmap;
  widget_class->grab_focus = onward_letter_editor_grab_focus;
  editor_class->opened = onward_letter_editor_opened;
  editor_class->is_blank = onward_letter_editor_is_blank;

  g_type_ensure (ONWARD_TYPE_CONTACT_ROW);
  g_type_ensure (ONWARD_TYPE_LETTER);
  g_type_ensure (ONWARD_TYPE_LETTER_CHOICE);
  g_type_ensure (ONWARD_TYPE_LETTER_GUARD);
  g_type_ensure (ONWARD_TYPE_LETTER_PAPER);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "letter.open-mail", NULL, open_mail_action);
  gtk_widget_class_install_action (widget_class, "letter.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "letter.sent", NULL, sent_action);
  gtk_widget_class_install_action (widget_class, "letter.not-sent", NULL, not_sent_action);
  gtk_widget_class_install_action (widget_class, "letter.no-wait", NULL, no_wait_action);
  gtk_widget_class_install_action (widget_class, "letter.next-gap", NULL, next_gap_action);
  gtk_widget_class_install_action (widget_class, "letter.to-journal", NULL, to_journal_action);
  gtk_widget_class_install_action (widget_class, "letter.keep-template", NULL, keep_template_action);
}

/* Its rows read the diary as well. */
static void
workspace_cb (OnwardLetterEditor *self)
{
  onward_contact_row_set_workspace (self->contact_row, workspace_of (self));
}

static void
onward_letter_editor_init (OnwardLetterEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->style_choice))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Tone of the letter"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->language_choice))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Language of the letter"), -1);
  g_signal_connect (self, "notify::workspace", G_CALLBACK (workspace_cb), NULL);
  /* The title is notified with every change, whoever made it. */
  g_signal_connect_object (self->draft, "notify::title", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

void
onward_letter_editor_write (OnwardLetterEditor *self, const char *kind, const char *uid)
{
  g_autoptr (OnwardRecord) prototype = NULL;

  g_return_if_fail (ONWARD_IS_LETTER_EDITOR (self));
  prototype = onward_letter_prototype_new (workspace_of (self));
  g_free (self->wanted);
  self->wanted = g_strdup (kind);
  onward_editor_begin (ONWARD_EDITOR (self), prototype);
  if (*uid != '\0')
    read_facts (self, uid);
}
