/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-questions.h"

#include "onward-thought-patterns.h"
#include "onward-traps.h"

/* So far back is looked for what helped. */
#define THOUGHTS_MOST 200

struct _OnwardThoughtQuestions
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *questions;
  GtkWidget *more;
  GtkWidget *helped;
  GtkLabel *helped_label;

  /* owned */
  GCancellable *cancellable;
  GStrv traps;
  char *uid;
};

G_DEFINE_FINAL_TYPE (OnwardThoughtQuestions, onward_thought_questions, GTK_TYPE_WIDGET)

static void
append (GtkWidget *box, const char *question)
{
  GtkWidget *label = gtk_label_new (question);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "thought-question");
  gtk_box_append (GTK_BOX (box), label);
}

static void
show_questions (OnwardThoughtQuestions *self, GPtrArray *own)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->questions)) != NULL)
    gtk_box_remove (GTK_BOX (self->questions), child);
  for (guint i = 0; self->traps[i] != NULL; i++)
    {
      const char *question = onward_trap_question (self->traps[i], own);

      if (*question != '\0')
        append (self->questions, question);
    }
  gtk_widget_set_visible (self->questions, gtk_widget_get_first_child (self->questions) != NULL);
}

static void
thoughts_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardThoughtQuestions) self = data;
  g_autoptr (GPtrArray) thoughts = onward_store_find_finish (ONWARD_STORE (source), result, NULL);
  OnwardEntry *helped;

  if (thoughts == NULL || self->helped == NULL)
    return;
  helped = onward_pattern_helped (thoughts, (const char *const *) self->traps, self->uid);
  gtk_widget_set_visible (self->helped, helped != NULL);
  if (helped != NULL)
    gtk_label_set_label (self->helped_label, onward_record_get_text (ONWARD_RECORD (helped), ONWARD_ENTRY_FAIRER));
}

static void
onward_thought_questions_dispose (GObject *object)
{
  OnwardThoughtQuestions *self = ONWARD_THOUGHT_QUESTIONS (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_THOUGHT_QUESTIONS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_thought_questions_parent_class)->dispose (object);
}

static void
onward_thought_questions_finalize (GObject *object)
{
  OnwardThoughtQuestions *self = ONWARD_THOUGHT_QUESTIONS (object);

  g_strfreev (self->traps);
  g_free (self->uid);
  G_OBJECT_CLASS (onward_thought_questions_parent_class)->finalize (object);
}

static void
onward_thought_questions_class_init (OnwardThoughtQuestionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_thought_questions_dispose;
  object_class->finalize = onward_thought_questions_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/journal/onward-thought-questions.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtQuestions, questions);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtQuestions, more);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtQuestions, helped);
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtQuestions, helped_label);
}

static void
onward_thought_questions_init (OnwardThoughtQuestions *self)
{
  guint n_reframes;
  const char *const *reframes = onward_reframes (&n_reframes);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < n_reframes; i++)
    append (self->more, reframes[i]);
}

void
onward_thought_questions_show (OnwardThoughtQuestions *self, OnwardStore *store, OnwardEntry *thought, GPtrArray *own)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  g_return_if_fail (ONWARD_IS_THOUGHT_QUESTIONS (self));
  g_strfreev (self->traps);
  self->traps = g_strdupv ((char **) onward_record_get_tags (ONWARD_RECORD (thought), ONWARD_ENTRY_TRAPS));
  g_free (self->uid);
  self->uid = g_strdup (onward_record_get_uid (ONWARD_RECORD (thought)));
  show_questions (self, own);
  gtk_widget_set_visible (self->helped, FALSE);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->traps[0] == NULL)
    return;
  self->cancellable = g_cancellable_new ();
  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_THOUGHT);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, THOUGHTS_MOST);
  onward_store_find_async (store, query, self->cancellable, thoughts_cb, g_object_ref (self));
}
