/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-ask.h"

/* The only user of AdwMessageDialog, which newer libadwaita replaces by AdwAlertDialog. */

/* A response of AdwMessageDialog needs an id, so the quiet answer has this one inside. */
#define NOTHING "nothing"

static const char *
response_id (const OnwardAnswer *answer)
{
  return *answer->id != '\0' ? answer->id : NOTHING;
}

static AdwResponseAppearance
appearance (OnwardAnswerStyle style)
{
  switch (style)
    {
    case ONWARD_ANSWER_SUGGESTED:
      return ADW_RESPONSE_SUGGESTED;
    case ONWARD_ANSWER_DESTRUCTIVE:
      return ADW_RESPONSE_DESTRUCTIVE;
    case ONWARD_ANSWER_PLAIN:
    default:
      return ADW_RESPONSE_DEFAULT;
    }
}

static gboolean
answer_cb (gpointer data)
{
  g_autoptr (GTask) task = data;

  g_task_return_pointer (task, g_strdup (g_task_get_task_data (task)), g_free);
  return G_SOURCE_REMOVE;
}

static void
response_cb (GTask *task, const char *response)
{
  g_task_set_task_data (task, g_strdup (g_str_equal (response, NOTHING) ? "" : response), g_free);
}

/* Not before the dialog has gone: the answer may end the parent, and the dialog with it, which was in
 * the midst of telling of it.  A dialog that goes with its parent was not answered. */
static void
destroy_cb (GTask *task)
{
  if (g_task_get_task_data (task) == NULL)
    response_cb (task, NOTHING);
  g_idle_add (answer_cb, task);
}

void
onward_ask_async (GtkWidget           *parent,
                  const char          *heading,
                  const char          *body,
                  const OnwardAnswer  *answers,
                  guint                n_answers,
                  GAsyncReadyCallback  callback,
                  gpointer             data)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  GtkWidget *dialog = adw_message_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, heading, body);
  GTask *task = g_task_new (parent, NULL, callback, data);

  g_task_set_source_tag (task, onward_ask_async);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), NOTHING);
  for (guint i = 0; i < n_answers; i++)
    {
      adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), response_id (&answers[i]), answers[i].label);
      adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), response_id (&answers[i]),
                                                  appearance (answers[i].style));
      if (answers[i].style == ONWARD_ANSWER_SUGGESTED)
        adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), response_id (&answers[i]));
    }
  g_signal_connect_swapped (dialog, "response", G_CALLBACK (response_cb), task);
  g_signal_connect_swapped (dialog, "destroy", G_CALLBACK (destroy_cb), task);
  gtk_window_present (GTK_WINDOW (dialog));
}

char *
onward_ask_finish (GAsyncResult *result)
{
  char *answer = g_task_propagate_pointer (G_TASK (result), NULL);

  return answer != NULL ? answer : g_strdup ("");
}
