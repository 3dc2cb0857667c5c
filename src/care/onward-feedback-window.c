/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-window.h"

#include <glib/gi18n.h>

#include "onward-care-window.h"
#include "onward-feedback-page.h"
#include "onward-feedback-reader.h"
#include "onward-feedback.h"
#include "onward-seal-keeping.h"
#include "onward-seal.h"

/* The two faces of one feedback; one of them has the record, and is on show.  The stack keeps them. */
typedef struct
{
  GtkStack *stack;
  OnwardEditor *reader;
  OnwardEditor *page;
} Faces;

static Faces *
faces_of (gpointer stack)
{
  return g_object_get_data (stack, "faces");
}

static void
show_page (Faces *faces, OnwardRecord *feedback)
{
  onward_editor_set_record (faces->page, feedback);
  gtk_stack_set_visible_child (faces->stack, GTK_WIDGET (faces->page));
  onward_editor_set_record (faces->reader, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (faces->page));
}

/* What was typed a moment ago may have no record yet. */
static void
finished_cb (GtkStack *stack)
{
  Faces *faces = faces_of (stack);
  OnwardRecord *feedback;

  onward_editor_flush (faces->reader);
  feedback = onward_editor_get_record (faces->reader);
  if (feedback == NULL)
    return;
  g_object_ref (feedback);
  show_page (faces, feedback);
  g_object_unref (feedback);
}

static void
record_cb (GtkStack *stack)
{
  if (onward_feedback_reader_get_finished (ONWARD_FEEDBACK_READER (faces_of (stack)->reader)))
    finished_cb (stack);
}

static void
passes_cb (GtkStack *stack)
{
  Faces *faces = faces_of (stack);
  OnwardRecord *feedback = onward_editor_get_record (faces->page);

  onward_editor_flush (faces->page);
  if (feedback == NULL)
    return;
  g_object_ref (feedback);
  onward_editor_set_record (faces->page, NULL);
  onward_editor_set_record (faces->reader, feedback);
  onward_feedback_reader_start_over (ONWARD_FEEDBACK_READER (faces->reader));
  gtk_stack_set_visible_child (faces->stack, GTK_WIDGET (faces->reader));
  gtk_widget_grab_focus (GTK_WIDGET (faces->reader));
  g_object_unref (feedback);
}

static Faces *
faces_new (OnwardWorkspace *workspace)
{
  Faces *faces = g_new0 (Faces, 1);

  faces->stack = GTK_STACK (gtk_stack_new ());
  faces->reader = ONWARD_EDITOR (onward_feedback_reader_new (workspace));
  faces->page = ONWARD_EDITOR (onward_feedback_page_new (workspace));
  gtk_stack_set_hhomogeneous (faces->stack, FALSE);
  gtk_stack_set_vhomogeneous (faces->stack, FALSE);
  gtk_stack_add_child (faces->stack, GTK_WIDGET (faces->reader));
  gtk_stack_add_child (faces->stack, GTK_WIDGET (faces->page));
  g_signal_connect_object (faces->reader, "finished", G_CALLBACK (finished_cb), faces->stack, G_CONNECT_SWAPPED);
  g_signal_connect_object (faces->reader, "notify::record", G_CALLBACK (record_cb), faces->stack, G_CONNECT_SWAPPED);
  g_signal_connect_object (faces->page, "passes", G_CALLBACK (passes_cb), faces->stack, G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (faces->stack), "faces", faces, g_free);
  return faces;
}

static gboolean
is_read (OnwardRecord *feedback)
{
  return onward_record_get_number (feedback, ONWARD_FEEDBACK_STATE) == ONWARD_FEEDBACK_STATE_RECEIVED &&
         onward_record_get_number (feedback, ONWARD_FEEDBACK_PASS) >= ONWARD_SEAL_PASSES;
}

typedef struct
{
  GtkWidget *stack;
  OnwardWorkspace *workspace;
  char *uid;
} Finding;

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Finding *finding = data;
  g_autoptr (GtkWidget) stack = finding->stack;
  g_autoptr (OnwardWorkspace) workspace = finding->workspace;
  g_autofree char *application = finding->uid;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) feedback = onward_seal_find_finish (result, &error);
  Faces *faces = faces_of (stack);

  if (gtk_widget_get_root (stack) == NULL)
    return;
  if (error != NULL)
    onward_workspace_fault (workspace, error);
  if (feedback != NULL && is_read (feedback))
    {
      show_page (faces, feedback);
      return;
    }
  if (feedback != NULL)
    onward_editor_set_record (faces->reader, feedback);
  else
    {
      g_autoptr (OnwardRecord) new = g_object_new (ONWARD_TYPE_FEEDBACK, "application", application, NULL);

      /* One without a name would count as blank, since what is sealed is no text to be searched. */
      onward_record_ensure_uid (new);
      onward_editor_begin (faces->reader, new);
    }
  gtk_widget_grab_focus (GTK_WIDGET (faces->reader));
}

GtkWindow *
onward_feedback_window_new (OnwardWorkspace *workspace, const char *uid)
{
  Faces *faces = faces_new (workspace);
  Finding *finding = g_new0 (Finding, 1);
  GtkWindow *window = onward_care_window_new (workspace, _("Feedback"), GTK_WIDGET (faces->stack), 620, 660);

  finding->stack = g_object_ref (GTK_WIDGET (faces->stack));
  finding->workspace = g_object_ref (workspace);
  finding->uid = g_strdup (uid);
  onward_seal_find_async (onward_workspace_get_store (workspace), uid, found_cb, finding);
  return window;
}
