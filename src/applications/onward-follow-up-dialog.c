/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-follow-up-dialog.h"

#include <glib/gi18n-lib.h>

#include "onward-dialog.h"
#include "onward-follow-up-repeat-row.h"
#include "onward-follow-up.h"
#include "onward-phrase.h"
#include "onward-repeat.h"
#include "onward-schedule.h"
#include "onward-time.h"

struct _OnwardFollowUpDialog
{
  AdwWindow parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *title_row;
  AdwActionRow *phrase_row;
  GtkWidget *time_row;
  OnwardFollowUpRepeatRow *repeat_row;
  GtkWidget *hint;
  GtkButton *save_button;
  GtkWidget *drop_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *follow_up; /* NULL for a new one */
  OnwardSnapshot *before;  /* what undoing brings back */
  OnwardPhrase *phrase;    /* what was understood of the title, or NULL */
  char *first_due;         /* what the form said before anything was understood */
  char *first_repeat;

  gboolean ready;    /* filled: what changes from now on the person changes */
  gboolean as_typed; /* nothing is to be understood */
  gboolean dropping;
};

G_DEFINE_FINAL_TYPE (OnwardFollowUpDialog, onward_follow_up_dialog, ADW_TYPE_WINDOW)

static const char *
text_of (OnwardFollowUpDialog *self, guint field)
{
  return onward_record_get_text (self->draft, field);
}

/* What is to be done: the title without the words that say when. */
static const char *
get_title (OnwardFollowUpDialog *self)
{
  return self->phrase != NULL ? self->phrase->title : text_of (self, ONWARD_FOLLOW_UP_TITLE);
}

static void
changed_cb (OnwardFollowUpDialog *self)
{
  g_autofree char *title = g_strstrip (g_strdup (get_title (self)));
  gboolean has_due = *text_of (self, ONWARD_FOLLOW_UP_DUE) != '\0';

  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), *title != '\0' && has_due);
}

static void
show_phrase (OnwardFollowUpDialog *self)
{
  g_autofree char *when = NULL;
  g_autofree char *again = NULL;
  g_autofree char *words = NULL;
  OnwardRepeat repeat;

  gtk_widget_set_visible (GTK_WIDGET (self->phrase_row), self->phrase != NULL);
  gtk_widget_set_visible (self->hint, self->phrase == NULL && self->follow_up == NULL && !self->as_typed);
  if (self->phrase == NULL)
    return;
  onward_repeat_read (&repeat, self->phrase->repeat);
  when = onward_local_time_say_exact (self->phrase->due);
  again = onward_repeat_say (&repeat, self->phrase->due);
  words = *again != '\0' ? g_strconcat (when, " · ", again, NULL) : g_strdup (when);
  /* Translators: stands where the words of what to do are still missing. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->phrase_row),
                                 *self->phrase->title != '\0' ? self->phrase->title : _("And what?"));
  adw_action_row_set_subtitle (self->phrase_row, words);
}

/* The rows below say what was understood; what was set there by hand since stays until the words say
 * another time. */
static void
take_phrase (OnwardFollowUpDialog *self, OnwardPhrase *phrase)
{
  OnwardPhrase *was = g_steal_pointer (&self->phrase);
  gboolean same_due = g_str_equal (phrase != NULL ? phrase->due : self->first_due, was != NULL ? was->due : self->first_due);
  g_autofree char *due = g_strdup (phrase != NULL ? phrase->due : self->first_due);
  g_autofree char *was_repeat = g_strdup (was != NULL ? was->repeat : self->first_repeat);
  g_autofree char *repeat = g_strdup (phrase != NULL && *phrase->repeat != '\0' ? phrase->repeat : self->first_repeat);

  /* Setting a value comes back here, through what follows the draft. */
  g_clear_pointer (&was, onward_phrase_free);
  self->phrase = phrase;
  if (!same_due)
    onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE, due);
  if (!g_str_equal (repeat, was_repeat))
    onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_REPEAT, repeat);
  show_phrase (self);
  changed_cb (self);
}

static void
typed_cb (OnwardFollowUpDialog *self)
{
  const char *title = text_of (self, ONWARD_FOLLOW_UP_TITLE);
  g_autoptr (GDateTime) now = NULL;
  OnwardPhrase *phrase;
  OnwardDays days;

  if (!self->ready)
    return;
  /* A title that was there already is what it is. */
  if (self->as_typed ||
      (self->follow_up != NULL && g_str_equal (title, onward_record_get_text (self->follow_up, ONWARD_FOLLOW_UP_TITLE))))
    {
      take_phrase (self, NULL);
      return;
    }
  now = onward_workspace_dup_now (self->workspace);
  onward_workspace_read_days (self->workspace, &days);
  phrase = onward_phrase_read (title, now, &days);
  /* A time in the place of an old title is another time for the same thing. */
  if (phrase != NULL && *phrase->title == '\0' && self->follow_up != NULL)
    {
      g_free (phrase->title);
      phrase->title = g_strdup (onward_record_get_text (self->follow_up, ONWARD_FOLLOW_UP_TITLE));
    }
  take_phrase (self, phrase);
}

static void
keep_cb (OnwardFollowUpDialog *self)
{
  self->as_typed = TRUE;
  take_phrase (self, NULL);
  gtk_widget_grab_focus (self->title_row);
}

static void
push_before (OnwardFollowUpDialog *self)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  g_ptr_array_add (array, onward_snapshot_ref (self->before));
  onward_workspace_push_before (self->workspace, self->dropping ? _("Follow-up let go") : "", array);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardFollowUpDialog) self = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_fault (self->workspace, error);
      /* The form keeps what was understood, which the title no longer says. */
      g_clear_pointer (&self->phrase, onward_phrase_free);
      self->as_typed = TRUE;
      show_phrase (self);
      changed_cb (self);
      return;
    }
  if (self->before != NULL)
    push_before (self);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
save (OnwardFollowUpDialog *self, OnwardRecord *draft)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), FALSE);
  g_clear_pointer (&self->before, onward_snapshot_unref);
  if (self->follow_up != NULL)
    self->before = onward_record_snapshot (self->follow_up);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), draft, NULL, saved_cb,
                               g_object_ref (self));
}

/* Where the form says another time or another repetition, its turns count from there. */
static void
settle_repeat (OnwardFollowUpDialog *self)
{
  g_autofree char *first = onward_follow_up_repeat_row_dup_first (self->repeat_row);
  gboolean same = self->follow_up != NULL &&
                  g_str_equal (text_of (self, ONWARD_FOLLOW_UP_REPEAT),
                               onward_record_get_text (self->follow_up, ONWARD_FOLLOW_UP_REPEAT)) &&
                  g_str_equal (text_of (self, ONWARD_FOLLOW_UP_DUE),
                               onward_record_get_text (self->follow_up, ONWARD_FOLLOW_UP_AT));

  if (same)
    return;
  if (*text_of (self, ONWARD_FOLLOW_UP_REPEAT) == '\0')
    first[0] = '\0';
  else
    onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE, first);
  onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_ANCHOR, first);
}

/* The moment it was moved to counts from now on, not one it was put off to before.  What stood on Today
 * without an hour keeps its day and comes up at the hour that it has now. */
static void
keep_time (OnwardFollowUpDialog *self)
{
  const char *chosen = text_of (self, ONWARD_FOLLOW_UP_DUE);
  const char *due;

  if (self->follow_up == NULL)
    return;
  due = onward_record_get_text (self->follow_up, ONWARD_FOLLOW_UP_DUE);
  if (g_str_equal (chosen, onward_record_get_text (self->follow_up, ONWARD_FOLLOW_UP_AT)))
    {
      onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE, due);
    }
  else if (onward_record_get_number (self->draft, ONWARD_FOLLOW_UP_QUIET) != 0)
    {
      onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_LATER_UNTIL, chosen);
      onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE, due);
    }
  else
    {
      onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
    }
}

static void
save_cb (OnwardFollowUpDialog *self)
{
  if (!gtk_widget_get_sensitive (GTK_WIDGET (self->save_button)))
    return;
  self->ready = FALSE;
  if (self->phrase != NULL)
    onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_TITLE, self->phrase->title);
  settle_repeat (self);
  keep_time (self);
  save (self, self->draft);
}

static void
drop_cb (OnwardFollowUpDialog *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autoptr (OnwardRecord) dropped = onward_record_dup_draft (self->follow_up);

  self->dropping = TRUE;
  onward_follow_up_drop (ONWARD_FOLLOW_UP (dropped), g_date_time_to_unix (now));
  save (self, dropped);
}

static void
onward_follow_up_dialog_dispose (GObject *object)
{
  OnwardFollowUpDialog *self = ONWARD_FOLLOW_UP_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_FOLLOW_UP_DIALOG);
  g_clear_pointer (&self->before, onward_snapshot_unref);
  g_clear_pointer (&self->phrase, onward_phrase_free);
  g_clear_pointer (&self->first_due, g_free);
  g_clear_pointer (&self->first_repeat, g_free);
  g_clear_object (&self->follow_up);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_follow_up_dialog_parent_class)->dispose (object);
}

static void
onward_follow_up_dialog_class_init (OnwardFollowUpDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_follow_up_dialog_dispose;
  g_type_ensure (ONWARD_TYPE_FOLLOW_UP_REPEAT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-follow-up-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, phrase_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, time_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, repeat_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFollowUpDialog, drop_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
onward_follow_up_dialog_init (OnwardFollowUpDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A new one comes up tomorrow morning, unless another time is chosen. */
static void
fill_new (OnwardFollowUpDialog *self, const char *application)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *due = NULL;
  OnwardDays days;

  onward_workspace_read_days (self->workspace, &days);
  due = onward_schedule_later (ONWARD_LATER_TOMORROW, now, &days);
  onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_APPLICATION, application);
  onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE, due);
}

/* What belongs to something that happens once comes once. */
static gboolean
may_repeat (OnwardRecord *follow_up)
{
  switch ((OnwardFollowUpKind) onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_KIND))
    {
    case ONWARD_FOLLOW_UP_KIND_STEP:
    case ONWARD_FOLLOW_UP_KIND_FEEDBACK:
    case ONWARD_FOLLOW_UP_KIND_DEBRIEF:
    case ONWARD_FOLLOW_UP_KIND_LETTER:
    case ONWARD_FOLLOW_UP_KIND_SEALED:
      return FALSE;
    case ONWARD_FOLLOW_UP_KIND_REMINDER:
    case ONWARD_FOLLOW_UP_KIND_IN_TOUCH:
    case ONWARD_FOLLOW_UP_KIND_WEEK:
    case ONWARD_FOLLOW_UP_KIND_ENGAGE:
    case ONWARD_FOLLOW_UP_KIND_WANTS:
    default:
      return TRUE;
    }
}

static void
fill_old (OnwardFollowUpDialog *self, OnwardRecord *follow_up)
{
  self->follow_up = g_object_ref (follow_up);
  onward_record_copy_from (self->draft, follow_up);
  /* The row shows when it comes up. */
  onward_record_set_text (self->draft, ONWARD_FOLLOW_UP_DUE,
                          onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_AT));
  gtk_widget_set_visible (GTK_WIDGET (self->repeat_row), may_repeat (follow_up));
  gtk_window_set_title (GTK_WINDOW (self), _("Follow-Up"));
  gtk_button_set_label (self->save_button, _("_Save"));
  gtk_widget_set_visible (self->drop_button,
                          onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN);
}

GtkWidget *
onward_follow_up_dialog_present (GtkWidget *parent, OnwardWorkspace *workspace, OnwardRecord *follow_up,
                                 const char *application)
{
  OnwardFollowUpDialog *self = g_object_new (ONWARD_TYPE_FOLLOW_UP_DIALOG, NULL);
  OnwardDays days;

  self->workspace = g_object_ref (workspace);
  onward_workspace_read_days (workspace, &days);
  onward_follow_up_repeat_row_set_days (self->repeat_row, &days);
  g_object_set (self->time_row, "today", onward_workspace_get_today (workspace), NULL);
  if (follow_up != NULL)
    fill_old (self, follow_up);
  else
    fill_new (self, application);
  self->first_due = g_strdup (text_of (self, ONWARD_FOLLOW_UP_DUE));
  self->first_repeat = g_strdup (text_of (self, ONWARD_FOLLOW_UP_REPEAT));
  self->ready = TRUE;
  show_phrase (self);
  changed_cb (self);
  onward_dialog_present (GTK_WINDOW (self), parent);
  gtk_widget_grab_focus (self->title_row);
  return GTK_WIDGET (self);
}
