/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview-page.h"

#include <glib/gi18n-lib.h>

#include "onward-header.h"
#include "onward-interview-form.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-mock-window.h"
#include "onward-prep-sheet.h"
#include "onward-review-part.h"
#include "onward-time.h"

struct _OnwardInterviewPage
{
  AdwBin parent_instance;

  /* template */
  GtkStack *pages;
  OnwardHeader *header;
  GtkLabel *title;
  GtkLabel *when;
  GtkWidget *application_link;
  GtkWidget *friend_button;
  GtkStack *parts;
  OnwardEditor *editor;
  OnwardPrepSheet *prep;
  OnwardReviewPart *review;
  GtkWidget *save_status;
  GtkAdjustment *scroll;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *application; /* of the interview on show, once it has been read */
  GCancellable *cancellable;
  char *asked; /* uid of the application that was asked for */
  char *part;  /* to be opened next, "" for the first */
};

enum
{
  PROP_0,
  PROP_BUSY,
  N_PROPS,
};

enum
{
  GONE,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardInterviewPage, onward_interview_page, ADW_TYPE_BIN)

static OnwardRecord *
get_draft (OnwardInterviewPage *self)
{
  return onward_editor_get_draft (self->editor);
}

static void
say_when (OnwardInterviewPage *self)
{
  const char *starts = onward_record_get_text (get_draft (self), ONWARD_INTERVIEW_STARTS);
  int minutes = (int) onward_record_get_number (get_draft (self), ONWARD_INTERVIEW_MINUTES);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *when = *starts != '\0' ? onward_local_time_say (starts, now) : NULL;
  g_autofree char *exact = *starts != '\0' ? onward_local_time_say_exact (starts) : NULL;
  g_autofree char *length = minutes > 0 ? g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) minutes), minutes)
                                        : NULL;
  g_autofree char *words = NULL;

  if (when == NULL)
    words = g_strdup (_("No date yet"));
  else
    words = length != NULL ? g_strconcat (when, " · ", length, NULL) : g_strdup (when);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "interview.save-calendar", *starts != '\0');
  gtk_label_set_label (self->when, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->when), exact);
}

static void
say (OnwardInterviewPage *self)
{
  g_autofree char *own = NULL;
  g_autofree char *employer = NULL;
  g_autofree char *title = NULL;

  if (self->workspace == NULL || onward_editor_get_empty (self->editor))
    return;
  own = onward_record_dup_title (get_draft (self));
  employer = self->application != NULL ? onward_record_dup_title (self->application) : NULL;
  /* Translators: an interview, such as "Final round at Norrland". */
  title = employer != NULL ? g_strdup_printf (_("%s at %s"), own, employer) : g_strdup (own);
  gtk_widget_set_visible (self->friend_button, onward_record_get_number (get_draft (self), ONWARD_INTERVIEW_ROUND) ==
                                                 ONWARD_ROUND_MOCK);
  onward_header_set_title (self->header, title);
  gtk_label_set_label (self->title, title);
  onward_interview_form_set_employer (ONWARD_INTERVIEW_FORM (self->editor), employer != NULL ? employer : "");
  say_when (self);
}

static void
application_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInterviewPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (g_set_object (&self->application, application) && application != NULL)
    g_signal_connect_object (application, "notify::title", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
  say (self);
}

static void
ask (OnwardInterviewPage *self)
{
  const char *uid = onward_record_get_text (get_draft (self), ONWARD_INTERVIEW_APPLICATION);

  if (g_strcmp0 (self->asked, uid) == 0)
    return;
  g_free (self->asked);
  self->asked = g_strdup (uid);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->application != NULL)
    g_signal_handlers_disconnect_by_func (self->application, say, self);
  g_clear_object (&self->application);
  if (*uid == '\0')
    return;
  self->cancellable = g_cancellable_new ();
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_job_application_type, uid,
                           self->cancellable, application_cb, g_object_ref (self));
}

/* The draft's title is notified with every change, typed or not. */
static void
changed_cb (OnwardInterviewPage *self)
{
  if (self->workspace == NULL)
    return;
  ask (self);
  say (self);
}

/* The line below tells of what is being typed above it. */
static void
part_cb (OnwardInterviewPage *self)
{
  gboolean looks_back = gtk_stack_get_visible_child (self->parts) == GTK_WIDGET (self->review);
  OnwardEditor *editor = looks_back ? onward_review_part_get_editor (self->review) : NULL;

  if (self->save_status != NULL)
    g_object_set (self->save_status, "editor", editor != NULL ? editor : self->editor, NULL);
}

/* A debrief belongs to an interview that is in the diary. */
static void
record_cb (OnwardInterviewPage *self)
{
  onward_review_part_show (self->review, onward_editor_get_record (self->editor));
}

static void
empty_cb (OnwardInterviewPage *self)
{
  gboolean empty = onward_editor_get_empty (self->editor);

  gtk_stack_set_visible_child_name (self->pages, empty ? "none" : "one");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "interview.remove", !empty);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "interview.print", !empty);
}

static void
busy_cb (OnwardInterviewPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardInterviewPage *self = ONWARD_INTERVIEW_PAGE (widget);
  g_autoptr (OnwardRecord) record = NULL;

  g_set_object (&record, onward_editor_get_record (self->editor));
  onward_interview_page_flush (self);
  onward_editor_discard (self->editor);
  if (record != NULL)
    onward_workspace_remove (self->workspace, record, _("Interview let go"));
  g_signal_emit (self, signals[GONE], 0);
}

static void
print_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardInterviewPage *self = ONWARD_INTERVIEW_PAGE (widget);

  gtk_stack_set_visible_child_name (self->parts, "prep");
  onward_prep_sheet_print (self->prep);
}

static void
friend_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInterviewPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) interview = onward_store_load_finish (ONWARD_STORE (store), result, &error);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow *window;

  if (self->workspace == NULL || root == NULL)
    return;
  if (interview == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  window = onward_mock_window_new (self->workspace, ONWARD_INTERVIEW (interview));
  gtk_window_set_transient_for (window, GTK_WINDOW (root));
  gtk_window_present (window);
}

/* What the friend asks and ticks.  It is read from the diary, which has what was typed by then. */
static void
friend_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardInterviewPage *self = ONWARD_INTERVIEW_PAGE (widget);

  onward_interview_page_flush (self);
  if (*onward_record_get_uid (get_draft (self)) != '\0')
    onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_interview_type,
                             onward_record_get_uid (get_draft (self)), NULL, friend_cb, g_object_ref (self));
}

/* A draft that is not in the diary yet gets there first. */
static void
save_calendar_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardInterviewPage *self = ONWARD_INTERVIEW_PAGE (widget);

  onward_interview_page_flush (self);
  if (*onward_record_get_uid (get_draft (self)) != '\0')
    gtk_widget_activate_action (widget, "win.save-calendar", "s", onward_record_get_uid (get_draft (self)));
}

static void
onward_interview_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, onward_interview_page_get_busy (ONWARD_INTERVIEW_PAGE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_interview_page_dispose (GObject *object)
{
  OnwardInterviewPage *self = ONWARD_INTERVIEW_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_INTERVIEW_PAGE);
  g_clear_object (&self->application);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->asked, g_free);
  g_clear_pointer (&self->part, g_free);
  G_OBJECT_CLASS (onward_interview_page_parent_class)->dispose (object);
}

static void
onward_interview_page_class_init (OnwardInterviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_interview_page_dispose;
  object_class->get_property = onward_interview_page_get_property;

  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[GONE] = g_signal_new ("gone", ONWARD_TYPE_INTERVIEW_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  g_type_ensure (ONWARD_TYPE_INTERVIEW_FORM);
  g_type_ensure (ONWARD_TYPE_PREP_SHEET);
  g_type_ensure (ONWARD_TYPE_REVIEW_PART);
  gtk_widget_class_install_action (widget_class, "interview.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "interview.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "interview.with-friend", NULL, friend_action);
  gtk_widget_class_install_action (widget_class, "interview.save-calendar", NULL, save_calendar_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-interview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, pages);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, header);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, when);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, application_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, friend_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, parts);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, editor);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, prep);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, review);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, save_status);
  gtk_widget_class_bind_template_callback (widget_class, part_cb);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewPage, scroll);
  gtk_widget_class_bind_template_callback (widget_class, empty_cb);
  gtk_widget_class_bind_template_callback (widget_class, busy_cb);
}

static void
onward_interview_page_init (OnwardInterviewPage *self)
{
  self->part = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "interview.save-calendar", FALSE);
  empty_cb (self);
}

/* To be called once. */
void
onward_interview_page_set_workspace (OnwardInterviewPage *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_INTERVIEW_PAGE (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  onward_editor_set_workspace (self->editor, workspace);
  onward_prep_sheet_set_up (self->prep, workspace, get_draft (self));
  onward_review_part_set_workspace (self->review, workspace);
  g_signal_connect_object (self->editor, "notify::record", G_CALLBACK (record_cb), self, G_CONNECT_SWAPPED);
  g_object_set (self->application_link, "workspace", workspace, NULL);
  g_object_bind_property (get_draft (self), "application", self->application_link, "uid", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (get_draft (self), "notify::title", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
show_part (OnwardInterviewPage *self)
{
  const char *part = *self->part != '\0' ? self->part : "plan";

  if (gtk_stack_get_child_by_name (self->parts, part) != NULL)
    gtk_stack_set_visible_child_name (self->parts, part);
  g_free (self->part);
  self->part = g_strdup ("");
}

void
onward_interview_page_show (OnwardInterviewPage *self, OnwardRecord *interview)
{
  g_return_if_fail (ONWARD_IS_INTERVIEW_PAGE (self));
  if (interview == NULL || onward_editor_get_record (self->editor) != interview)
    {
      onward_editor_set_record (self->editor, interview);
      gtk_adjustment_set_value (self->scroll, 0);
    }
  changed_cb (self);
  show_part (self);
}

void
onward_interview_page_begin (OnwardInterviewPage *self)
{
  g_autoptr (OnwardInterview) prototype = onward_interview_new ();

  g_return_if_fail (ONWARD_IS_INTERVIEW_PAGE (self));
  onward_editor_begin (self->editor, ONWARD_RECORD (prototype));
  gtk_adjustment_set_value (self->scroll, 0);
  changed_cb (self);
  show_part (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
}

void
onward_interview_page_ask_for (OnwardInterviewPage *self, const char *part)
{
  g_return_if_fail (ONWARD_IS_INTERVIEW_PAGE (self));
  g_free (self->part);
  self->part = g_strdup (part);
}

OnwardEditor *
onward_interview_page_get_editor (OnwardInterviewPage *self)
{
  g_return_val_if_fail (ONWARD_IS_INTERVIEW_PAGE (self), NULL);
  return self->editor;
}

gboolean
onward_interview_page_get_busy (OnwardInterviewPage *self)
{
  g_return_val_if_fail (ONWARD_IS_INTERVIEW_PAGE (self), FALSE);
  return onward_editor_get_busy (self->editor) || onward_review_part_get_busy (self->review);
}

/* Sends what is typed on its way to the disk right now. */
void
onward_interview_page_flush (OnwardInterviewPage *self)
{
  g_return_if_fail (ONWARD_IS_INTERVIEW_PAGE (self));
  onward_editor_flush (self->editor);
  onward_review_part_flush (self->review);
}
