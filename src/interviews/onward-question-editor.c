/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-question-editor.h"

#include "onward-interview-content.h"
#include "onward-question.h"

struct _OnwardQuestionEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardQuestion *draft;
  GtkWidget *text;
  GtkLabel *shipped;
  AdwComboRow *group_row;
  GtkStringList *groups;
  GtkWidget *story_row;

  /* owned */
  GPtrArray *ids; /* of the groups in the row */

  gboolean showing;
};

G_DEFINE_FINAL_TYPE (OnwardQuestionEditor, onward_question_editor, ONWARD_TYPE_EDITOR)

static void
changed_cb (OnwardQuestionEditor *self)
{
  const char *content = onward_record_get_text (ONWARD_RECORD (self->draft), ONWARD_QUESTION_CONTENT);
  const char *group = onward_record_get_text (ONWARD_RECORD (self->draft), ONWARD_QUESTION_GROUP);
  const OnwardGroupItem *item = *content != '\0' ? onward_content_question (content) : NULL;

  gtk_label_set_label (self->shipped, item != NULL ? item->text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->shipped), item != NULL);
  if (*group == '\0' && item != NULL)
    group = item->group;
  self->showing = TRUE;
  for (guint i = 0; i < self->ids->len; i++)
    {
      if (g_str_equal (self->ids->pdata[i], group))
        adw_combo_row_set_selected (self->group_row, i);
    }
  self->showing = FALSE;
}

static void
group_cb (OnwardQuestionEditor *self)
{
  guint selected = adw_combo_row_get_selected (self->group_row);

  if (!self->showing && selected < self->ids->len)
    onward_record_set_text (ONWARD_RECORD (self->draft), ONWARD_QUESTION_GROUP, self->ids->pdata[selected]);
}

static void
workspace_cb (OnwardQuestionEditor *self)
{
  g_object_set (self->story_row, "workspace", onward_editor_get_workspace (ONWARD_EDITOR (self)), NULL);
}

static gboolean
onward_question_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_QUESTION_EDITOR (widget)->text);
}

static void
onward_question_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_QUESTION_EDITOR);
  G_OBJECT_CLASS (onward_question_editor_parent_class)->dispose (object);
}

static void
onward_question_editor_finalize (GObject *object)
{
  g_ptr_array_unref (ONWARD_QUESTION_EDITOR (object)->ids);
  G_OBJECT_CLASS (onward_question_editor_parent_class)->finalize (object);
}

static void
onward_question_editor_class_init (OnwardQuestionEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_question_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_question_editor_finalize;
  widget_class->grab_focus = onward_question_editor_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-question-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionEditor, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionEditor, shipped);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionEditor, group_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionEditor, groups);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionEditor, story_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_cb);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
}

static void
onward_question_editor_init (OnwardQuestionEditor *self)
{
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);

  self->ids = g_ptr_array_new ();
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < n_groups; i++)
    {
      if (groups[i].checklist)
        continue;
      g_ptr_array_add (self->ids, (gpointer) groups[i].id);
      gtk_string_list_append (self->groups, groups[i].title);
    }
  self->showing = FALSE;
}
