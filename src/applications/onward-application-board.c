/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-board.h"

#include "onward-application-column.h"
#include "onward-field.h"

struct _OnwardApplicationBoard
{
  GtkWidget parent_instance;

  /* template */
  GtkBox *columns;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardUpcoming *upcoming;
};

enum
{
  OPENED,
  MOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardApplicationBoard, onward_application_board, GTK_TYPE_WIDGET)

/* What was asked for an application that is still being read. */
typedef struct
{
  OnwardApplicationBoard *board;
  gboolean move;
  gint64 stage;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->board);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  OnwardApplicationBoard *self = request->board;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (self->workspace == NULL)
    return;
  if (application == NULL)
    onward_workspace_fault (self->workspace, error);
  else if (request->move)
    g_signal_emit (self, signals[MOVE], 0, application, (int) request->stage);
  else
    g_signal_emit (self, signals[OPENED], 0, application);
}

static void
ask (OnwardApplicationBoard *self, const char *uid, gboolean move, gint64 stage)
{
  Request *request = g_new0 (Request, 1);

  request->board = g_object_ref (self);
  request->move = move;
  request->stage = stage;
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_job_application_type, uid, NULL,
                           loaded_cb, request);
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *uid)
{
  ask (ONWARD_APPLICATION_BOARD (widget), g_variant_get_string (uid, NULL), FALSE, 0);
}

static void
move_action (GtkWidget *widget, const char *action, GVariant *parameters)
{
  const char *uid, *nick;
  gint64 stage;

  g_variant_get (parameters, "(&s&s)", &uid, &nick);
  if (onward_choice_from_nick (ONWARD_TYPE_STAGE, nick, &stage))
    ask (ONWARD_APPLICATION_BOARD (widget), uid, TRUE, stage);
}

static void
onward_application_board_dispose (GObject *object)
{
  OnwardApplicationBoard *self = ONWARD_APPLICATION_BOARD (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_APPLICATION_BOARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->upcoming);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_application_board_parent_class)->dispose (object);
}

static void
onward_application_board_class_init (OnwardApplicationBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_application_board_dispose;

  signals[OPENED] = g_signal_new ("opened", ONWARD_TYPE_APPLICATION_BOARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);
  signals[MOVE] = g_signal_new ("move", ONWARD_TYPE_APPLICATION_BOARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, ONWARD_TYPE_RECORD, ONWARD_TYPE_STAGE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "board.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "board.move", "(ss)", move_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-application-board.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationBoard, columns);
}

static void
onward_application_board_init (OnwardApplicationBoard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* To be called once; the columns are built then. */
void
onward_application_board_set_workspace (OnwardApplicationBoard *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_APPLICATION_BOARD (self));
  g_return_if_fail (self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->upcoming = onward_upcoming_new (workspace);
  for (guint i = 0; i < ONWARD_N_COLUMNS; i++)
    gtk_box_append (self->columns, onward_application_column_new (workspace, self->upcoming,
                                                                  onward_application_column_nth_stage (i)));
}
