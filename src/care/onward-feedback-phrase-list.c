/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-phrase-list.h"

#include <glib/gi18n.h>

#include "onward-feedback-sorting.h"
#include "onward-notes.h"
#include "onward-record-look.h"
#include "onward-time.h"
#include "onward-wrap-layout.h"

struct _OnwardFeedbackPhraseList
{
  AdwBin parent_instance;

  /* template */
  OnwardNotes *words;
  GtkWidget *kept_heading;
  GtkListBox *kept;

  /* owned */
  GPtrArray *phrases; /* those whose record is there */
  GPtrArray *records; /* what they became */
  GCancellable *cancellable;
  GtkTextTag *tag;

  /* borrowed: the one around it */
  OnwardEditor *editor;

  guint looking; /* idle source */
};

enum
{
  REASON,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardFeedbackPhraseList, onward_feedback_phrase_list, ADW_TYPE_BIN)

static OnwardRecord *
get_draft (OnwardFeedbackPhraseList *self)
{
  return onward_editor_get_draft (self->editor);
}

/* Marked */

/* Marked each time that it stands there: nobody knows which one was meant. */
static void
mark (OnwardFeedbackPhraseList *self, const char *phrase)
{
  GtkTextBuffer *buffer = onward_notes_get_buffer (self->words);
  GtkTextIter from, start, end;

  gtk_text_buffer_get_start_iter (buffer, &from);
  while (*phrase != '\0' && gtk_text_iter_forward_search (&from, phrase, GTK_TEXT_SEARCH_TEXT_ONLY, &start, &end, NULL))
    {
      gtk_text_buffer_apply_tag (buffer, self->tag, &start, &end);
      from = end;
    }
}

static void
mark_all (OnwardFeedbackPhraseList *self)
{
  GtkTextBuffer *buffer = onward_notes_get_buffer (self->words);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag (buffer, self->tag, &start, &end);
  for (guint i = 0; i < self->phrases->len; i++)
    mark (self, ((const OnwardPhrase *) self->phrases->pdata[i])->text);
}

/* Kept */

static const char *
say_became (OnwardBecame became)
{
  switch (became)
    {
    case ONWARD_BECAME_LESSON:
      return C_ ("became", "Lesson");
    case ONWARD_BECAME_SKILL:
      return C_ ("became", "Skill to learn");
    case ONWARD_BECAME_PROOF:
      return C_ ("became", "Proof");
    case ONWARD_BECAME_GOAL:
      return C_ ("became", "Goal");
    case ONWARD_BECAME_N:
    default:
      g_return_val_if_reached ("");
    }
}

static GtkWidget *
row_new (const OnwardPhrase *phrase, OnwardRecord *record)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = onward_record_dup_title (record);
  g_autofree char *target = g_strdup_printf ("%s/%s", onward_became_type (phrase->became)->name, phrase->uid);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), say_became (phrase->became));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name (onward_record_icon (onward_became_type (phrase->became))));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
  return row;
}

static void
show (OnwardFeedbackPhraseList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->kept))) != NULL)
    gtk_list_box_remove (self->kept, child);
  for (guint i = 0; i < self->phrases->len; i++)
    gtk_list_box_append (self->kept, row_new (self->phrases->pdata[i], self->records->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->kept), self->phrases->len > 0);
  gtk_widget_set_visible (self->kept_heading, self->phrases->len > 0);
  mark_all (self);
}

/* Looking: what a phrase became may have been let go since. */

typedef struct
{
  OnwardFeedbackPhraseList *self;
  GPtrArray *phrases; /* of the field */
  GPtrArray *there;
  GPtrArray *records;
  guint next;
} Look;

static void
look_free (Look *look)
{
  g_object_unref (look->self);
  g_ptr_array_unref (look->phrases);
  g_clear_pointer (&look->there, g_ptr_array_unref);
  g_clear_pointer (&look->records, g_ptr_array_unref);
  g_free (look);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Look, look_free)

static void look_at_next (Look *look);

static void
looked_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Look) look = data;
  g_autoptr (GError) error = NULL;
  OnwardRecord *record = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (record != NULL)
    {
      const OnwardPhrase *phrase = look->phrases->pdata[look->next];

      g_ptr_array_add (look->there, onward_phrase_new (phrase->text, phrase->became, phrase->uid));
      g_ptr_array_add (look->records, record);
    }
  look->next++;
  look_at_next (g_steal_pointer (&look));
}

static void
look_at_next (Look *data)
{
  g_autoptr (Look) look = data;
  OnwardFeedbackPhraseList *self = look->self;
  const OnwardPhrase *phrase;

  if (look->next >= look->phrases->len)
    {
      g_ptr_array_unref (self->phrases);
      g_ptr_array_unref (self->records);
      self->phrases = g_steal_pointer (&look->there);
      self->records = g_steal_pointer (&look->records);
      show (self);
      return;
    }
  phrase = look->phrases->pdata[look->next];
  onward_store_load_async (onward_workspace_get_store (onward_editor_get_workspace (self->editor)),
                           onward_became_type (phrase->became), phrase->uid, self->cancellable, looked_cb,
                           g_steal_pointer (&look));
}

static gboolean
look_cb (gpointer data)
{
  OnwardFeedbackPhraseList *self = data;
  Look *look = g_new0 (Look, 1);

  self->looking = 0;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  look->self = g_object_ref (self);
  look->phrases = onward_phrases_read (onward_record_get_text (get_draft (self), ONWARD_FEEDBACK_PHRASES));
  look->there = onward_phrases_read ("");
  look->records = g_ptr_array_new_with_free_func (g_object_unref);
  look_at_next (look);
  return G_SOURCE_REMOVE;
}

static void
look_soon (OnwardFeedbackPhraseList *self)
{
  if (self->looking == 0)
    self->looking = g_idle_add (look_cb, self);
}

static void
store_changed_cb (OnwardFeedbackPhraseList *self, const char *type)
{
  for (guint i = 0; i < ONWARD_BECAME_N; i++)
    {
      if (g_str_equal (type, onward_became_type ((OnwardBecame) i)->name))
        look_soon (self);
    }
}

/* Keeping */

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *record;
  OnwardBecame became;
} Keeping;

static void
keeping_free (Keeping *keeping)
{
  onward_workspace_end_work (keeping->workspace);
  g_object_unref (keeping->workspace);
  g_object_unref (keeping->record);
  g_free (keeping);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Keeping, keeping_free)

static void
kept_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Keeping) keeping = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_push_added (keeping->workspace, onward_became_made (keeping->became), keeping->record);
  else
    onward_workspace_keep (keeping->workspace, keeping->record, error);
}

static char *
dup_selection (OnwardFeedbackPhraseList *self)
{
  GtkTextBuffer *buffer = onward_notes_get_buffer (self->words);
  GtkTextIter start, end;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    return g_strdup ("");
  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

static gboolean
is_kept (OnwardFeedbackPhraseList *self, const char *text, OnwardBecame became)
{
  for (guint i = 0; i < self->phrases->len; i++)
    {
      const OnwardPhrase *phrase = self->phrases->pdata[i];

      if (phrase->became == became && g_str_equal (phrase->text, text))
        return TRUE;
    }
  return FALSE;
}

/* The phrase with what it becomes joins those that are there; what is gone is forgotten. */
static void
note (OnwardFeedbackPhraseList *self, const char *text, OnwardBecame became, const char *uid)
{
  g_autofree char *items = NULL;

  g_ptr_array_add (self->phrases, onward_phrase_new (text, became, uid));
  items = onward_phrases_write (self->phrases);
  g_ptr_array_set_size (self->phrases, (int) self->phrases->len - 1);
  onward_record_set_text (get_draft (self), ONWARD_FEEDBACK_PHRASES, items);
}

static void
keep (OnwardFeedbackPhraseList *self, OnwardBecame became)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (self->editor);
  g_autofree char *text = dup_selection (self);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *local = onward_local_time_from_date_time (now);
  OnwardRecord *record;
  Keeping *keeping;

  if (*text == '\0')
    return;
  if (is_kept (self, text, became))
    {
      onward_workspace_toast (workspace, _("It is kept already"));
      return;
    }
  record = onward_feedback_make (ONWARD_FEEDBACK (get_draft (self)), became, text, local);
  note (self, text, became, onward_record_get_uid (record));
  onward_editor_flush (self->editor);
  keeping = g_new0 (Keeping, 1);
  keeping->workspace = g_object_ref (workspace);
  keeping->record = record;
  keeping->became = became;
  onward_workspace_begin_work (workspace);
  onward_store_save_one_async (onward_workspace_get_store (workspace), record, NULL, kept_cb, keeping);
}

static void
keep_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackPhraseList *self = ONWARD_FEEDBACK_PHRASE_LIST (widget);

  if (g_str_equal (action, "phrase.lesson"))
    keep (self, ONWARD_BECAME_LESSON);
  else if (g_str_equal (action, "phrase.skill"))
    keep (self, ONWARD_BECAME_SKILL);
  else
    keep (self, ONWARD_BECAME_PROOF);
}

static void
reason_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autofree char *text = dup_selection (ONWARD_FEEDBACK_PHRASE_LIST (widget));

  if (*text != '\0')
    g_signal_emit (widget, signals[REASON], 0, text);
}

static void
selection_cb (OnwardFeedbackPhraseList *self)
{
  static const char *const actions[] = { "phrase.lesson", "phrase.skill", "phrase.proof", "phrase.reason" };
  gboolean selected = gtk_text_buffer_get_has_selection (onward_notes_get_buffer (self->words));

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], selected);
}

static void
onward_feedback_phrase_list_dispose (GObject *object)
{
  OnwardFeedbackPhraseList *self = ONWARD_FEEDBACK_PHRASE_LIST (object);

  g_clear_handle_id (&self->looking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->tag);
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FEEDBACK_PHRASE_LIST);
  G_OBJECT_CLASS (onward_feedback_phrase_list_parent_class)->dispose (object);
}

static void
onward_feedback_phrase_list_finalize (GObject *object)
{
  OnwardFeedbackPhraseList *self = ONWARD_FEEDBACK_PHRASE_LIST (object);

  g_ptr_array_unref (self->phrases);
  g_ptr_array_unref (self->records);
  G_OBJECT_CLASS (onward_feedback_phrase_list_parent_class)->finalize (object);
}

static void
onward_feedback_phrase_list_class_init (OnwardFeedbackPhraseListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_feedback_phrase_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_feedback_phrase_list_finalize;
  signals[REASON] = g_signal_new ("reason", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  g_type_ensure (ONWARD_TYPE_NOTES);
  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-feedback-phrase-list.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPhraseList, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPhraseList, kept_heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPhraseList, kept);
  gtk_widget_class_install_action (widget_class, "phrase.lesson", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "phrase.skill", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "phrase.proof", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "phrase.reason", NULL, reason_action);
}

static void
onward_feedback_phrase_list_init (OnwardFeedbackPhraseList *self)
{
  static const GdkRGBA marked = { 0.2f, 0.65f, 0.6f, 0.28f };
  GtkTextBuffer *buffer;

  self->phrases = onward_phrases_read ("");
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  buffer = onward_notes_get_buffer (self->words);
  self->tag = g_object_ref (gtk_text_buffer_create_tag (buffer, NULL, "background-rgba", &marked, "underline",
                                                        PANGO_UNDERLINE_SINGLE, NULL));
  g_signal_connect_object (buffer, "notify::has-selection", G_CALLBACK (selection_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (mark_all), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  selection_cb (self);
}

void
onward_feedback_phrase_list_set_up (OnwardFeedbackPhraseList *self, OnwardEditor *editor)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (editor);
  OnwardRecord *draft = onward_editor_get_draft (editor);

  g_return_if_fail (ONWARD_IS_FEEDBACK_PHRASE_LIST (self) && self->editor == NULL);
  self->editor = editor;
  g_object_bind_property (draft, "words", self->words, "text", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (draft, "notify::phrases", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "notify::uid", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  look_soon (self);
}
