/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-page.h"

#include <glib/gi18n.h>

#include "onward-contact-row.h"
#include "onward-day-row.h"
#include "onward-feedback-phrase-list.h"
#include "onward-feedback-reason-list.h"
#include "onward-feedback.h"
#include "onward-heading.h"
#include "onward-pick-row.h"
#include "onward-prompter.h"
#include "onward-save-status.h"

struct _OnwardFeedbackPage
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  OnwardFeedbackPhraseList *phrases;
  OnwardFeedbackReasonList *reasons;
  GtkWidget *asked;
  GtkLabel *questions;
  OnwardContactRow *contact_row;
  OnwardPickRow *application_row;
  GtkWidget *day_row;
};

enum
{
  PASSES,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardFeedbackPage, onward_feedback_page, ONWARD_TYPE_EDITOR)

static void
show_questions (OnwardFeedbackPage *self)
{
  const char *const *questions = onward_record_get_tags (self->draft, ONWARD_FEEDBACK_QUESTIONS);
  g_autofree char *lines = g_strjoinv ("\n", (char **) questions);

  gtk_label_set_label (self->questions, lines);
  gtk_widget_set_visible (self->asked, *lines != '\0');
}

static void
reason_cb (OnwardFeedbackPage *self, const char *text)
{
  onward_feedback_reason_list_add (self->reasons, text);
}

/* A question about it in the journal, which opens behind. */
static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (widget));
  g_autofree char *prompt = onward_prompter_ask (onward_prompter_get (workspace), ONWARD_PROMPT_FEEDBACK);
  g_autofree char *target = g_strdup_printf ("entry/prompt:%s", prompt);

  onward_editor_flush (ONWARD_EDITOR (widget));
  gtk_widget_activate_action (widget, "win.open", "s", target);
}

static void
passes_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[PASSES], 0);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardEditor *editor = ONWARD_EDITOR (widget);
  OnwardRecord *record = onward_editor_get_record (editor);
  g_autoptr (OnwardRecord) kept = record != NULL ? g_object_ref (record) : NULL;
  OnwardWorkspace *workspace = onward_editor_get_workspace (editor);

  if (kept == NULL)
    return;
  /* What was typed last comes back with the rest when it is undone. */
  onward_editor_flush (editor);
  onward_editor_discard (editor);
  onward_workspace_remove (workspace, kept, _("Feedback let go"));
  gtk_widget_activate_action (widget, "window.close", NULL);
}

static gboolean
onward_feedback_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (ONWARD_FEEDBACK_PAGE (widget)->phrases), GTK_DIR_TAB_FORWARD);
}

static void
onward_feedback_page_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FEEDBACK_PAGE);
  G_OBJECT_CLASS (onward_feedback_page_parent_class)->dispose (object);
}

static void
onward_feedback_page_class_init (OnwardFeedbackPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_feedback_page_dispose;
  widget_class->grab_focus = onward_feedback_page_grab_focus;
  signals[PASSES] = g_signal_new ("passes", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  g_type_ensure (ONWARD_TYPE_CONTACT_ROW);
  g_type_ensure (ONWARD_TYPE_DAY_ROW);
  g_type_ensure (ONWARD_TYPE_FEEDBACK);
  g_type_ensure (ONWARD_TYPE_FEEDBACK_PHRASE_LIST);
  g_type_ensure (ONWARD_TYPE_FEEDBACK_REASON_LIST);
  g_type_ensure (ONWARD_TYPE_HEADING);
  g_type_ensure (ONWARD_TYPE_PICK_ROW);
  g_type_ensure (ONWARD_TYPE_SAVE_STATUS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-feedback-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPage, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPage, phrases);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPage, reasons);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPage, asked);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPage, questions);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPage, contact_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPage, application_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackPage, day_row);
  gtk_widget_class_bind_template_callback (widget_class, reason_cb);
  gtk_widget_class_install_action (widget_class, "feedback.write", NULL, write_action);
  gtk_widget_class_install_action (widget_class, "feedback.passes", NULL, passes_action);
  gtk_widget_class_install_action (widget_class, "feedback.remove", NULL, remove_action);
}

static void
onward_feedback_page_init (OnwardFeedbackPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->draft, "notify::questions", G_CALLBACK (show_questions), self, G_CONNECT_SWAPPED);
  show_questions (self);
}

GtkWidget *
onward_feedback_page_new (OnwardWorkspace *workspace)
{
  OnwardFeedbackPage *self = g_object_new (ONWARD_TYPE_FEEDBACK_PAGE, NULL);

  onward_editor_set_workspace (ONWARD_EDITOR (self), workspace);
  onward_contact_row_set_workspace (self->contact_row, workspace);
  g_object_set (self->application_row, "workspace", workspace, NULL);
  g_object_set (self->day_row, "today", onward_workspace_get_today (workspace), NULL);
  onward_feedback_phrase_list_set_up (self->phrases, ONWARD_EDITOR (self));
  onward_feedback_reason_list_set_up (self->reasons, ONWARD_EDITOR (self));
  return GTK_WIDGET (self);
}
