/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-question-log.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "onward-review-asked-row.h"
#include "onward-review-gone-row.h"

struct _OnwardReviewQuestionLog
{
  GtkWidget parent_instance;

  /* template */
  GtkListBox *box;
  GtkWidget *add;

  /* owned */
  OnwardWorkspace *workspace;
  GPtrArray *log;
  char *questions;
};

enum
{
  PROP_0,
  PROP_QUESTIONS,
  PROP_WORKSPACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static guint lead_signal;

G_DEFINE_FINAL_TYPE (OnwardReviewQuestionLog, onward_review_question_log, GTK_TYPE_WIDGET)

static void
changed_cb (OnwardReviewQuestionLog *self)
{
  g_free (self->questions);
  self->questions = onward_log_write (self->log);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTIONS]);
}

/* The number of questions above a row. */
static guint
place_of (OnwardReviewQuestionLog *self, GtkWidget *row)
{
  guint n = 0;

  for (GtkWidget *above = gtk_widget_get_prev_sibling (row); above != NULL; above = gtk_widget_get_prev_sibling (above))
    n += ONWARD_IS_REVIEW_ASKED_ROW (above);
  return n;
}

static void add_row (OnwardReviewQuestionLog *self, OnwardAsked *asked, int position);

static void
undone_cb (OnwardReviewQuestionLog *self, GtkWidget *gone)
{
  OnwardAsked *asked = onward_review_gone_row_steal_asked (ONWARD_REVIEW_GONE_ROW (gone));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (gone));

  if (asked == NULL)
    return;
  g_ptr_array_insert (self->log, (int) place_of (self, gone), asked);
  add_row (self, asked, position);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->box, position)));
  gtk_list_box_remove (self->box, gone);
  changed_cb (self);
}

/* It leaves a line behind from which it can be brought back, until the debrief is opened again. */
static void
removed_cb (OnwardReviewQuestionLog *self, GtkWidget *row)
{
  OnwardAsked *asked = onward_review_asked_row_get_asked (ONWARD_REVIEW_ASKED_ROW (row));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  GtkWidget *gone;
  guint place;

  if (!g_ptr_array_find (self->log, asked, &place))
    return;
  g_ptr_array_steal_index (self->log, place);
  gone = onward_review_gone_row_new (asked);
  g_signal_connect_object (gone, "undone", G_CALLBACK (undone_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_insert (self->box, gone, position);
  gtk_widget_child_focus (gone, GTK_DIR_TAB_FORWARD);
  gtk_list_box_remove (self->box, row);
  changed_cb (self);
}

static void
lead_cb (OnwardReviewQuestionLog *self, int lead, OnwardReviewAskedRow *row)
{
  g_signal_emit (self, lead_signal, 0, lead, onward_review_asked_row_get_asked (row));
}

static void
add_row (OnwardReviewQuestionLog *self, OnwardAsked *asked, int position)
{
  GtkWidget *row = onward_review_asked_row_new (self->workspace, asked);

  g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "lead", G_CALLBACK (lead_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_insert (self->box, row, position);
}

static void
append_row (OnwardReviewQuestionLog *self, OnwardAsked *asked)
{
  add_row (self, asked, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->add)));
}

static void
add_cb (OnwardReviewQuestionLog *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->add))));
  OnwardAsked *asked;

  if (*text == '\0')
    return;
  asked = onward_asked_new ();
  g_free (asked->asked);
  asked->asked = g_steal_pointer (&text);
  g_ptr_array_add (self->log, asked);
  gtk_editable_set_text (GTK_EDITABLE (self->add), "");
  append_row (self, asked);
  changed_cb (self);
}

static void
make_rows (OnwardReviewQuestionLog *self)
{
  GtkWidget *next;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->box)); row != NULL; row = next)
    {
      next = gtk_widget_get_next_sibling (row);
      if (ONWARD_IS_REVIEW_ASKED_ROW (row) || ONWARD_IS_REVIEW_GONE_ROW (row))
        gtk_list_box_remove (self->box, row);
    }
  g_clear_pointer (&self->log, g_ptr_array_unref);
  self->log = onward_log_read (self->questions);
  for (guint i = 0; self->workspace != NULL && i < self->log->len; i++)
    append_row (self, self->log->pdata[i]);
}

static gboolean
onward_review_question_log_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_REVIEW_QUESTION_LOG (widget)->add);
}

static void
onward_review_question_log_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardReviewQuestionLog *self = ONWARD_REVIEW_QUESTION_LOG (object);

  switch (prop_id)
    {
    case PROP_QUESTIONS:
      g_value_set_string (value, self->questions);
      break;
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_review_question_log_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardReviewQuestionLog *self = ONWARD_REVIEW_QUESTION_LOG (object);

  switch (prop_id)
    {
    case PROP_QUESTIONS:
      onward_review_question_log_set_questions (self, g_value_get_string (value));
      break;
    case PROP_WORKSPACE:
      if (g_set_object (&self->workspace, g_value_get_object (value)))
        make_rows (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_review_question_log_dispose (GObject *object)
{
  OnwardReviewQuestionLog *self = ONWARD_REVIEW_QUESTION_LOG (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_REVIEW_QUESTION_LOG);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->log, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_review_question_log_parent_class)->dispose (object);
}

static void
onward_review_question_log_finalize (GObject *object)
{
  g_free (ONWARD_REVIEW_QUESTION_LOG (object)->questions);
  G_OBJECT_CLASS (onward_review_question_log_parent_class)->finalize (object);
}

static void
onward_review_question_log_class_init (OnwardReviewQuestionLogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_review_question_log_dispose;
  object_class->finalize = onward_review_question_log_finalize;
  object_class->get_property = onward_review_question_log_get_property;
  object_class->set_property = onward_review_question_log_set_property;
  widget_class->grab_focus = onward_review_question_log_grab_focus;

  properties[PROP_QUESTIONS] = g_param_spec_string ("questions", NULL, NULL, "[]", flags);
  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  lead_signal = g_signal_new ("lead", ONWARD_TYPE_REVIEW_QUESTION_LOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_POINTER);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-review-question-log.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewQuestionLog, box);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewQuestionLog, add);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
onward_review_question_log_init (OnwardReviewQuestionLog *self)
{
  self->questions = g_strdup ("[]");
  self->log = onward_log_read ("[]");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_review_question_log_set_questions (OnwardReviewQuestionLog *self, const char *questions)
{
  g_return_if_fail (ONWARD_IS_REVIEW_QUESTION_LOG (self));
  if (questions == NULL || *questions == '\0')
    questions = "[]";
  if (g_str_equal (self->questions, questions))
    return;
  g_free (self->questions);
  self->questions = g_strdup (questions);
  make_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTIONS]);
}

GPtrArray *
onward_review_question_log_get_log (OnwardReviewQuestionLog *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_QUESTION_LOG (self), NULL);
  return self->log;
}

void
onward_review_question_log_set_led (OnwardReviewQuestionLog *self, OnwardAsked *asked, const char *led)
{
  g_return_if_fail (ONWARD_IS_REVIEW_QUESTION_LOG (self));
  if (!g_ptr_array_find (self->log, asked, NULL))
    return;
  g_free (asked->led);
  asked->led = g_strdup (led);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      if (ONWARD_IS_REVIEW_ASKED_ROW (row) && onward_review_asked_row_get_asked (ONWARD_REVIEW_ASKED_ROW (row)) == asked)
        onward_review_asked_row_show_led (ONWARD_REVIEW_ASKED_ROW (row));
    }
  changed_cb (self);
}
