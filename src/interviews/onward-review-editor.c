/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-editor.h"

#include <glib/gi18n.h>

#include "onward-checklist-window.h"
#include "onward-fit-list.h"
#include "onward-interview-content.h"
#include "onward-review-felt-scale.h"
#include "onward-review-log.h"
#include "onward-review-making.h"
#include "onward-review-mix.h"
#include "onward-review-point.h"
#include "onward-review-question-log.h"
#include "onward-review-sheet.h"
#include "onward-review-stories.h"
#include "onward-time.h"

/* Less than this share of Yes makes a group one to look at first. */
#define LOW 0.85

/* This many of its items are named. */
#define N_NAMED 2

struct _OnwardReviewEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardReview *draft;
  OnwardReviewFeltScale *felt;
  GtkLabel *felt_note;
  GtkLabel *first;
  OnwardReviewSheet *sheet;
  OnwardReviewQuestionLog *questions;
  OnwardReviewStories *stories;
  GtkWidget *fit;
  OnwardReviewMix *mix;
  OnwardReviewPoint *kept;
  OnwardReviewPoint *changed;
  GtkLabel *missing;
  GtkWidget *close_button;
  GtkWidget *reopen_button;

  /* owned */
  OnwardInterview *interview;
  OnwardJobApplication *application; /* NULL for a mock */
  GPtrArray *checklist;

  gboolean quiet;
};

G_DEFINE_FINAL_TYPE (OnwardReviewEditor, onward_review_editor, ONWARD_TYPE_EDITOR)

static gboolean
is_closed (OnwardReviewEditor *self)
{
  return *onward_record_get_text (ONWARD_RECORD (self->draft), ONWARD_REVIEW_CLOSED_ON) != '\0';
}

static char *
dup_now (OnwardReviewEditor *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (onward_editor_get_workspace (ONWARD_EDITOR (self)));

  return onward_local_time_from_date_time (now);
}

static gboolean
outcome_known (OnwardReviewEditor *self)
{
  return self->interview != NULL && onward_review_outcome_known (self->interview, self->application);
}

/* What was said before the outcome was known stays as it was said. */
static void
show_felt (OnwardReviewEditor *self)
{
  OnwardRecord *draft = ONWARD_RECORD (self->draft);
  int felt = (int) onward_record_get_number (draft, ONWARD_REVIEW_FELT);
  gboolean before = onward_record_get_number (draft, ONWARD_REVIEW_FELT_BEFORE) != 0;
  gboolean known = outcome_known (self);
  const char *note;

  self->quiet = TRUE;
  onward_review_felt_scale_set_felt (self->felt, felt);
  self->quiet = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->felt), !(before && known));
  if (before && known)
    note = _("You said this before you knew what came of it, so it stays.");
  else if (before)
    note = _("Said before you know what comes of it.");
  else if (felt >= 0)
    note = _("Said when you knew what came of it.");
  else if (known)
    note = _("You know what came of it by now. Say it all the same, if you like.");
  else
    note = _("Before you know what comes of it: later, nobody remembers this as it was.");
  gtk_label_set_label (self->felt_note, note);
}

static void
felt_cb (OnwardReviewEditor *self)
{
  g_autofree char *now = NULL;

  if (self->quiet || onward_editor_get_workspace (ONWARD_EDITOR (self)) == NULL)
    return;
  now = dup_now (self);
  onward_review_say_felt (self->draft, onward_review_felt_scale_get_felt (self->felt), now, outcome_known (self));
  show_felt (self);
}

static void
show_mix (OnwardReviewEditor *self)
{
  onward_review_mix_suggest (self->mix, onward_mix_given (onward_review_question_log_get_log (self->questions)),
                             self->application != NULL ? onward_mix_asked (self->application) : -1);
}

static void
show_closed (OnwardReviewEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  const char *day = onward_record_get_text (ONWARD_RECORD (self->draft), ONWARD_REVIEW_CLOSED_ON);
  const char *missing = onward_review_say_missing (self->draft);
  gboolean closed = is_closed (self);
  g_autofree char *words = NULL;

  if (closed && workspace != NULL)
    {
      g_autofree char *when = onward_day_say (day, onward_workspace_get_today (workspace));

      /* Translators: %s is a day as people say it: "today", "Tuesday" */
      words = g_strdup_printf (_("Closed %s."), when);
    }
  gtk_label_set_label (self->missing, words != NULL ? words : missing != NULL ? missing : _("Both are said."));
  gtk_widget_set_visible (self->close_button, !closed);
  gtk_widget_set_visible (self->reopen_button, closed);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "review.close", missing == NULL && !closed);
}

static void
show_led (OnwardReviewEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  if (workspace == NULL)
    return;
  onward_review_point_show_led (self->kept, workspace, onward_review_sheet_get_led (self->sheet, ONWARD_ANSWER_KEPT));
  onward_review_point_show_led (self->changed, workspace,
                                onward_review_sheet_get_led (self->sheet, ONWARD_ANSWER_CHANGED));
}

/* An old one keeps to what it was answered with. */
static void
show_checklist (OnwardReviewEditor *self)
{
  onward_review_sheet_set_checklist (self->sheet, is_closed (self) ? NULL : self->checklist);
}

static void
points_cb (OnwardReviewEditor *self)
{
  show_closed (self);
}

/* The makings of a lesson, a goal, a card or a proof, and where it is kept that they led there. */
static void
make (OnwardReviewEditor *self, OnwardLead lead, const OnwardLeadFrom *from, const char *led,
      OnwardReviewMakingDone done, gpointer piece)
{
  OnwardEditor *editor = ONWARD_EDITOR (self);
  OnwardRecord *record;
  g_autofree char *now = dup_now (self);

  onward_record_ensure_uid (ONWARD_RECORD (self->draft));
  record = onward_lead_new (lead, self->draft, self->interview, from, now);
  if (record == NULL)
    {
      onward_workspace_toast (onward_editor_get_workspace (editor), _("It has no words to keep yet"));
      return;
    }
  onward_review_make (editor, lead, record, led, done, piece);
}

static void
item_done_cb (OnwardEditor *editor, const char *led, gpointer piece)
{
  OnwardReviewEditor *self = ONWARD_REVIEW_EDITOR (editor);

  onward_review_sheet_set_led (self->sheet, piece, led);
  show_led (self);
}

static void
lead_item (OnwardReviewEditor *self, OnwardLead lead, const char *item, const OnwardLeadFrom *from)
{
  make (self, lead, from, onward_review_sheet_get_led (self->sheet, item), item_done_cb,
        (gpointer) g_intern_string (item));
}

static void
item_lead_cb (OnwardReviewEditor *self, int lead, const char *item)
{
  OnwardAnswer *answer = onward_answers_find (onward_review_sheet_get_answers (self->sheet), item);
  gboolean noted = answer != NULL && *answer->note != '\0';
  g_autofree char *source = NULL;
  OnwardLeadFrom from = { .answer = "" };

  if (answer == NULL)
    return;
  source = noted ? g_strdup_printf ("%s\n%s", answer->words, answer->note) : g_strdup (answer->words);
  from.text = noted && lead != ONWARD_LEAD_CARD ? answer->note : answer->words;
  from.source = source;
  from.area = answer->group;
  from.answer = answer->note;
  lead_item (self, (OnwardLead) lead, item, &from);
}

static void
question_done_cb (OnwardEditor *editor, const char *led, gpointer piece)
{
  onward_review_question_log_set_led (ONWARD_REVIEW_EDITOR (editor)->questions, piece, led);
}

static void
question_lead_cb (OnwardReviewEditor *self, int lead, OnwardAsked *asked)
{
  g_autofree char *source = g_strdup_printf ("%s\n%s", asked->asked, asked->said);
  g_autofree char *goal = NULL;
  OnwardLeadFrom from = { .text = asked->asked, .source = g_strchomp (source), .area = "", .answer = asked->wish };

  if (lead == ONWARD_LEAD_GOAL)
    {
      /* Translators: a goal; %s is a question that was asked */
      goal = g_strdup_printf (_("A good answer to “%s”"), asked->asked);
      from.text = goal;
    }
  else if (lead == ONWARD_LEAD_LESSON && *asked->wish != '\0')
    from.text = asked->wish;
  else if (lead == ONWARD_LEAD_PROOF && *asked->said != '\0')
    from.text = asked->said;
  make (self, (OnwardLead) lead, &from, asked->led, question_done_cb, asked);
}

static void
lead_point (OnwardReviewEditor *self, OnwardLead lead, OnwardReviewField field, const char *item)
{
  const char *text = onward_record_get_text (ONWARD_RECORD (self->draft), field);
  OnwardLeadFrom from = { .text = text, .source = text, .area = "", .answer = "" };

  lead_item (self, lead, item, &from);
}

static void
kept_lead_cb (OnwardReviewEditor *self, int lead)
{
  lead_point (self, (OnwardLead) lead, ONWARD_REVIEW_KEPT, ONWARD_ANSWER_KEPT);
}

static void
changed_lead_cb (OnwardReviewEditor *self, int lead)
{
  lead_point (self, (OnwardLead) lead, ONWARD_REVIEW_CHANGED, ONWARD_ANSWER_CHANGED);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardEditor *editor = ONWARD_EDITOR (widget);
  g_autoptr (OnwardRecord) review = NULL;

  g_set_object (&review, onward_editor_get_record (editor));
  if (review == NULL)
    return;
  onward_editor_flush (editor);
  onward_editor_discard (editor);
  onward_workspace_remove (onward_editor_get_workspace (editor), review, _("Debrief let go"));
}

/* What was kept is a proof from then on. */
static void
close_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardReviewEditor *self = ONWARD_REVIEW_EDITOR (widget);
  g_autofree char *proof = onward_led_find (onward_review_sheet_get_led (self->sheet, ONWARD_ANSWER_KEPT),
                                            onward_lead_type (ONWARD_LEAD_PROOF)->name);
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  onward_record_set_text (ONWARD_RECORD (self->draft), ONWARD_REVIEW_CLOSED_ON,
                          onward_workspace_get_today (workspace));
  if (proof == NULL)
    kept_lead_cb (self, ONWARD_LEAD_PROOF);
  onward_editor_flush (ONWARD_EDITOR (self));
  gtk_widget_grab_focus (self->reopen_button);
}

static void
reopen_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardReviewEditor *self = ONWARD_REVIEW_EDITOR (widget);

  onward_record_set_text (ONWARD_RECORD (self->draft), ONWARD_REVIEW_CLOSED_ON, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->kept));
}

/* Some things have no box to tick. */
static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardReviewEditor *self = ONWARD_REVIEW_EDITOR (widget);
  g_autofree char *target = NULL;

  if (self->interview == NULL)
    return;
  onward_editor_flush (ONWARD_EDITOR (self));
  target = g_strdup_printf ("entry/interview:%s:%s", onward_record_get_uid (ONWARD_RECORD (self->interview)),
                            onward_record_get_text (ONWARD_RECORD (self->interview), ONWARD_INTERVIEW_APPLICATION));
  gtk_widget_activate_action (widget, "win.open", "s", target);
}

static void
checklist_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWindow *window = onward_checklist_window_new (onward_editor_get_workspace (ONWARD_EDITOR (widget)));

  gtk_window_set_transient_for (window, GTK_WINDOW (gtk_widget_get_root (widget)));
  gtk_window_present (window);
}

static void
closed_cb (OnwardReviewEditor *self)
{
  show_closed (self);
  show_checklist (self);
}

/* From the checklist to what comes after it. */
static void
left_cb (OnwardReviewEditor *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->questions));
}

static void
record_cb (OnwardReviewEditor *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "review.remove",
                                 onward_editor_get_record (ONWARD_EDITOR (self)) != NULL);
}

static void
workspace_cb (OnwardReviewEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  g_object_set (self->sheet, "workspace", workspace, NULL);
  g_object_set (self->questions, "workspace", workspace, NULL);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (show_closed), self, G_CONNECT_SWAPPED);
}

static void
onward_review_editor_opened (OnwardEditor *editor)
{
  ONWARD_EDITOR_CLASS (onward_review_editor_parent_class)->opened (editor);
  onward_review_editor_refresh (ONWARD_REVIEW_EDITOR (editor));
}

static gboolean
onward_review_editor_grab_focus (GtkWidget *widget)
{
  OnwardReviewEditor *self = ONWARD_REVIEW_EDITOR (widget);

  if (onward_record_get_number (ONWARD_RECORD (self->draft), ONWARD_REVIEW_FELT) < 0)
    return gtk_widget_grab_focus (GTK_WIDGET (self->felt));
  return gtk_widget_grab_focus (GTK_WIDGET (self->sheet));
}

static void
onward_review_editor_dispose (GObject *object)
{
  OnwardReviewEditor *self = ONWARD_REVIEW_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_REVIEW_EDITOR);
  g_clear_object (&self->interview);
  g_clear_object (&self->application);
  g_clear_pointer (&self->checklist, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_review_editor_parent_class)->dispose (object);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
  gtk_widget_class_bind_template_callback (widget_class, record_cb);
  gtk_widget_class_bind_template_callback (widget_class, felt_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_felt);
  gtk_widget_class_bind_template_callback (widget_class, show_mix);
  gtk_widget_class_bind_template_callback (widget_class, points_cb);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_lead_cb);
  gtk_widget_class_bind_template_callback (widget_class, question_lead_cb);
  gtk_widget_class_bind_template_callback (widget_class, kept_lead_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_lead_cb);
}

static void
onward_review_editor_class_init (OnwardReviewEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_review_editor_dispose;
  widget_class->grab_focus = onward_review_editor_grab_focus;
  ONWARD_EDITOR_CLASS (klass)->opened = onward_review_editor_opened;

  g_type_ensure (ONWARD_TYPE_FIT_LIST);
  g_type_ensure (ONWARD_TYPE_REVIEW_FELT_SCALE);
  g_type_ensure (ONWARD_TYPE_REVIEW_MIX);
  g_type_ensure (ONWARD_TYPE_REVIEW_POINT);
  g_type_ensure (ONWARD_TYPE_REVIEW_QUESTION_LOG);
  g_type_ensure (ONWARD_TYPE_REVIEW_SHEET);
  g_type_ensure (ONWARD_TYPE_REVIEW_STORIES);
  gtk_widget_class_install_action (widget_class, "review.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "review.reopen", NULL, reopen_action);
  gtk_widget_class_install_action (widget_class, "review.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "review.write", NULL, write_action);
  gtk_widget_class_install_action (widget_class, "review.checklist", NULL, checklist_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-review-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, felt);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, felt_note);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, first);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, sheet);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, questions);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, stories);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, fit);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, mix);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, kept);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, changed);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, missing);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, close_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewEditor, reopen_button);
  bind_callbacks (widget_class);
}

static void
onward_review_editor_init (OnwardReviewEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  record_cb (self);
}

void
onward_review_editor_open (OnwardReviewEditor *self, OnwardRecord *review, OnwardInterview *interview,
                           OnwardJobApplication *application)
{
  g_return_if_fail (ONWARD_IS_REVIEW_EDITOR (self));
  g_set_object (&self->interview, interview);
  g_set_object (&self->application, application);
  onward_review_stories_show (self->stories, onward_editor_get_workspace (ONWARD_EDITOR (self)), interview);
  if (review != NULL)
    onward_editor_set_record (ONWARD_EDITOR (self), review);
  else
    {
      g_autoptr (OnwardRecord) prototype = g_object_new (ONWARD_TYPE_REVIEW, NULL);

      onward_record_set_text (prototype, ONWARD_REVIEW_INTERVIEW, onward_record_get_uid (ONWARD_RECORD (interview)));
      onward_editor_begin (ONWARD_EDITOR (self), prototype);
    }
}

void
onward_review_editor_set_checklist (OnwardReviewEditor *self, GPtrArray *checklist)
{
  g_return_if_fail (ONWARD_IS_REVIEW_EDITOR (self));
  g_clear_pointer (&self->checklist, g_ptr_array_unref);
  self->checklist = g_ptr_array_ref (checklist);
  show_checklist (self);
}

/* Names the items of the group that went worst, where they went badly enough. */
static char *
dup_first_words (GPtrArray *sheets, const OnwardArea *group)
{
  g_autoptr (GPtrArray) items = onward_areas_items (sheets, group->id);
  g_autoptr (GString) words = g_string_new (NULL);

  /* Translators: %s is a group of the checklist, such as "Preparation" */
  g_string_append_printf (words, _("Look here first: %s, the hardest part of the last debriefs."),
                          onward_content_group_title (group->id));
  for (guint i = 0; i < MIN (items->len, N_NAMED); i++)
    {
      const OnwardArea *item = items->pdata[i];

      if (item->share < LOW)
        g_string_append_printf (words, "\n• %s", item->words);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

void
onward_review_editor_set_past (OnwardReviewEditor *self, GPtrArray *reviews)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) groups = NULL;
  g_autofree char *words = NULL;
  const OnwardArea *worst = NULL;

  g_return_if_fail (ONWARD_IS_REVIEW_EDITOR (self));
  for (guint i = 0; i < reviews->len; i++)
    g_ptr_array_add (sheets, onward_answers_read (onward_record_get_text (reviews->pdata[i], ONWARD_REVIEW_ANSWERS)));
  groups = onward_areas_groups (sheets);
  if (groups->len > 0 && ((OnwardArea *) groups->pdata[0])->share < LOW && !is_closed (self))
    worst = groups->pdata[0];
  if (worst != NULL)
    words = dup_first_words (sheets, worst);
  onward_review_sheet_set_first (self->sheet, worst != NULL ? worst->id : "");
  gtk_label_set_label (self->first, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->first), words != NULL);
  onward_review_sheet_unfold (self->sheet);
}

void
onward_review_editor_refresh (OnwardReviewEditor *self)
{
  g_return_if_fail (ONWARD_IS_REVIEW_EDITOR (self));
  show_felt (self);
  show_mix (self);
  closed_cb (self);
  show_led (self);
}
