/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-page.h"

#include <glib/gi18n-lib.h>

#include "onward-application-editor.h"
#include "onward-application-head.h"
#include "onward-earlier-hint.h"
#include "onward-feedback-card.h"
#include "onward-known-people.h"
#include "onward-learnt-row.h"
#include "onward-header.h"
#include "onward-no-card.h"
#include "onward-proof-shelf.h"
#include "onward-stage-dialog.h"
#include "onward-standing.h"
#include "onward-time.h"
#include "onward-timeline-view.h"

struct _OnwardApplicationPage
{
  AdwBin parent_instance;

  /* template */
  GtkStack *pages;
  OnwardHeader *header;
  OnwardApplicationHead *head;
  GtkButton *move_button;
  GtkWidget *no_button;
  OnwardEarlierHint *earlier;
  OnwardKnownPeople *known;
  OnwardLearntRow *learnt;
  GtkWidget *stands; /* around the shelf */
  OnwardProofShelf *shelf;
  OnwardNoCard *no_card;
  OnwardFeedbackCard *feedback_card;
  GtkStack *parts;
  OnwardTimelineView *timeline;
  OnwardEditor *editor;
  GtkAdjustment *scroll;

  /* owned */
  OnwardWorkspace *workspace;
};

enum
{
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardApplicationPage, onward_application_page, ADW_TYPE_BIN)

static OnwardRecord *
get_draft (OnwardApplicationPage *self)
{
  return onward_editor_get_draft (self->editor);
}

static OnwardStage
get_stage (OnwardApplicationPage *self)
{
  return (OnwardStage) onward_record_get_number (get_draft (self), ONWARD_JOB_APPLICATION_STAGE);
}

static char *
dup_move_label (OnwardStage stage)
{
  switch (stage)
    {
    case ONWARD_STAGE_ENDED:
      return g_strdup (_("Move to Another Stage…"));
    case ONWARD_STAGE_OFFER:
      return g_strdup (_("I Have Decided…"));
    case ONWARD_STAGE_NEXT_UP:
      return g_strdup (_("I Sent It…"));
    case ONWARD_STAGE_APPLIED:
    case ONWARD_STAGE_SCREENING:
    case ONWARD_STAGE_INTERVIEWING:
    default:
      /* Translators: %s is a stage, such as "Interviewing". */
      return g_strdup_printf (_("Move On to %s…"), onward_stage_label (onward_stage_next (stage)));
    }
}

static void
show_acts (OnwardApplicationPage *self)
{
  g_autofree char *label = dup_move_label (get_stage (self));

  gtk_button_set_label (self->move_button, label);
  if (get_stage (self) == ONWARD_STAGE_ENDED)
    gtk_widget_remove_css_class (GTK_WIDGET (self->move_button), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->move_button), "suggested-action");
  gtk_widget_set_visible (self->no_button, onward_standing_is_live (ONWARD_JOB_APPLICATION (get_draft (self))));
}

/* Beside a "no" stands what it does not change. */
static void
show_proofs (OnwardApplicationPage *self)
{
  OnwardRecord *draft = get_draft (self);
  OnwardEnding ending = (OnwardEnding) onward_record_get_number (draft, ONWARD_JOB_APPLICATION_ENDING);
  gboolean no = get_stage (self) == ONWARD_STAGE_ENDED && onward_ending_is_no (ending);

  gtk_widget_set_visible (self->stands, no);
  if (no)
    g_object_set (self->shelf, "workspace", self->workspace, NULL);
}

/* Who wants to be kept in mind comes back with news. */
static void
show_learnt (OnwardApplicationPage *self)
{
  OnwardRecord *draft = get_draft (self);
  gboolean comes_back = get_stage (self) == ONWARD_STAGE_ENDED &&
                        onward_record_get_number (draft, ONWARD_JOB_APPLICATION_KEEP_IN_MIND) != 0 &&
                        onward_record_get_number (draft, ONWARD_JOB_APPLICATION_BRIDGE_CLOSED) == 0;

  onward_learnt_row_set_since (self->learnt, comes_back ? onward_record_get_text (draft, ONWARD_JOB_APPLICATION_MOVED) : "");
}

/* The draft's title is notified with every change, typed or not. */
static void
changed_cb (OnwardApplicationPage *self)
{
  OnwardRecord *draft = get_draft (self);
  g_autofree char *title = NULL;

  if (self->workspace == NULL || onward_editor_get_empty (self->editor))
    return;
  title = onward_record_dup_title (draft);
  onward_header_set_title (self->header, title);
  onward_application_head_show (self->head, ONWARD_JOB_APPLICATION (draft),
                                onward_workspace_get_today (self->workspace));
  show_acts (self);
  show_proofs (self);
  show_learnt (self);
}

static void
empty_cb (OnwardApplicationPage *self)
{
  gboolean empty = onward_editor_get_empty (self->editor);

  gtk_stack_set_visible_child_name (self->pages, empty ? "none" : "one");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "application.move", !empty);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "application.remove", !empty);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "application.edit", !empty);
}

static void
move_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationPage *self = ONWARD_APPLICATION_PAGE (widget);
  OnwardStage stage = get_stage (self);
  OnwardStage to = stage == ONWARD_STAGE_ENDED ? ONWARD_STAGE_APPLIED : onward_stage_next (stage);

  onward_stage_dialog_present (widget, self->editor, to);
}

static void
got_a_no_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationPage *self = ONWARD_APPLICATION_PAGE (widget);

  onward_application_page_flush (self);
  gtk_widget_activate_action (widget, "win.got-a-no", "s", onward_record_get_uid (get_draft (self)));
}

static void
feedback_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationPage *self = ONWARD_APPLICATION_PAGE (widget);

  onward_application_page_flush (self);
  gtk_widget_activate_action (widget, "win.feedback", "s", onward_record_get_uid (get_draft (self)));
}

static void
employer_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardRecord *draft = get_draft (ONWARD_APPLICATION_PAGE (widget));
  const char *employer = onward_record_get_text (draft, ONWARD_JOB_APPLICATION_EMPLOYER);
  g_autofree char *target = g_strconcat ("company/name:", employer, NULL);

  if (*employer != '\0')
    gtk_widget_activate_action (widget, "win.open", "s", target);
}

/* Which letter is chosen there. */
static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationPage *self = ONWARD_APPLICATION_PAGE (widget);
  g_autofree char *target = g_strconcat ("/", onward_record_get_uid (get_draft (self)), NULL);

  onward_application_page_flush (self);
  gtk_widget_activate_action (widget, "win.write-letter", "s", target);
}

static void
edit_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationPage *self = ONWARD_APPLICATION_PAGE (widget);

  gtk_stack_set_visible_child_name (self->parts, "details");
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationPage *self = ONWARD_APPLICATION_PAGE (widget);
  g_autoptr (OnwardRecord) record = NULL;

  g_set_object (&record, onward_editor_get_record (self->editor));
  if (record == NULL)
    return;
  /* What was typed last comes back with the rest when it is undone. */
  onward_application_page_flush (self);
  onward_editor_discard (self->editor);
  onward_workspace_remove (self->workspace, record, _("Application let go"));
  g_signal_emit (self, signals[GONE], 0);
}

static void
onward_application_page_dispose (GObject *object)
{
  OnwardApplicationPage *self = ONWARD_APPLICATION_PAGE (object);

  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_APPLICATION_PAGE);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_application_page_parent_class)->dispose (object);
}

static void
onward_application_page_class_init (OnwardApplicationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_application_page_dispose;

  signals[GONE] = g_signal_new ("gone", ONWARD_TYPE_APPLICATION_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  g_type_ensure (ONWARD_TYPE_APPLICATION_EDITOR);
  g_type_ensure (ONWARD_TYPE_APPLICATION_HEAD);
  g_type_ensure (ONWARD_TYPE_EARLIER_HINT);
  g_type_ensure (ONWARD_TYPE_FEEDBACK_CARD);
  g_type_ensure (ONWARD_TYPE_KNOWN_PEOPLE);
  g_type_ensure (ONWARD_TYPE_LEARNT_ROW);
  g_type_ensure (ONWARD_TYPE_NO_CARD);
  g_type_ensure (ONWARD_TYPE_PROOF_SHELF);
  g_type_ensure (ONWARD_TYPE_TIMELINE_VIEW);
  gtk_widget_class_install_action (widget_class, "application.move", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "application.got-a-no", NULL, got_a_no_action);
  gtk_widget_class_install_action (widget_class, "application.feedback", NULL, feedback_action);
  gtk_widget_class_install_action (widget_class, "application.employer", NULL, employer_action);
  gtk_widget_class_install_action (widget_class, "application.write", NULL, write_action);
  gtk_widget_class_install_action (widget_class, "application.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "application.remove", NULL, remove_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-application-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, pages);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, header);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, head);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, move_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, no_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, earlier);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, known);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, learnt);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, stands);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, shelf);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, no_card);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, feedback_card);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, parts);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, timeline);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, editor);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationPage, scroll);
  gtk_widget_class_bind_template_callback (widget_class, empty_cb);
}

static void
onward_application_page_init (OnwardApplicationPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (self->stands, FALSE);
  empty_cb (self);
}

void
onward_application_page_set_workspace (OnwardApplicationPage *self, OnwardWorkspace *workspace)
{
  OnwardRecord *draft;

  g_return_if_fail (ONWARD_IS_APPLICATION_PAGE (self));
  g_return_if_fail (self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  draft = get_draft (self);
  onward_editor_set_workspace (self->editor, workspace);
  onward_timeline_view_set_workspace (self->timeline, workspace);
  onward_timeline_view_set_application (self->timeline, ONWARD_JOB_APPLICATION (draft));
  onward_earlier_hint_set_workspace (self->earlier, workspace);
  onward_known_people_set_workspace (self->known, workspace);
  onward_learnt_row_set_workspace (self->learnt, workspace);
  g_object_bind_property (draft, "employer", self->known, "employer", G_BINDING_SYNC_CREATE);
  onward_no_card_set_up (self->no_card, workspace, ONWARD_JOB_APPLICATION (draft));
  onward_feedback_card_set_up (self->feedback_card, workspace, ONWARD_JOB_APPLICATION (draft));
  g_object_bind_property (draft, "employer", self->earlier, "employer", G_BINDING_SYNC_CREATE);
  g_object_bind_property (draft, "uid", self->earlier, "uid", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (draft, "notify::title", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

void
onward_application_page_show (OnwardApplicationPage *self, OnwardRecord *application)
{
  g_return_if_fail (ONWARD_IS_APPLICATION_PAGE (self));
  if (application != NULL && onward_editor_get_record (self->editor) == application)
    return;
  onward_timeline_view_flush (self->timeline);
  onward_editor_set_record (self->editor, application);
  onward_timeline_view_set_application (self->timeline, ONWARD_JOB_APPLICATION (get_draft (self)));
  gtk_adjustment_set_value (self->scroll, 0);
  changed_cb (self);
}

OnwardEditor *
onward_application_page_get_editor (OnwardApplicationPage *self)
{
  g_return_val_if_fail (ONWARD_IS_APPLICATION_PAGE (self), NULL);
  return self->editor;
}

/* Sends what is typed on its way to the disk right now. */
void
onward_application_page_flush (OnwardApplicationPage *self)
{
  g_return_if_fail (ONWARD_IS_APPLICATION_PAGE (self));
  onward_timeline_view_flush (self->timeline);
  onward_editor_flush (self->editor);
}
