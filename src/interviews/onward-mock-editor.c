/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-mock-editor.h"

#include "onward-practice-sheets.h"
#include "onward-review-checklist.h"
#include "onward-review-sheet.h"
#include "onward-review.h"

struct _OnwardMockEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardReview *draft;
  GtkWidget *questions_group;
  GtkListBox *questions;
  OnwardReviewSheet *sheet;
};

G_DEFINE_FINAL_TYPE (OnwardMockEditor, onward_mock_editor, ONWARD_TYPE_EDITOR)

/* The tick is for those at the table; it is kept nowhere. */
static void
add_question (OnwardMockEditor *self, const char *question)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  g_autofree char *escaped = g_markup_escape_text (question, -1);

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (self->questions, row);
}

static void
show_questions (OnwardMockEditor *self, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GtkWidget *child;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->questions))) != NULL)
    gtk_list_box_remove (self->questions, child);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*g_strstrip (lines[i]) == '\0')
        continue;
      add_question (self, lines[i]);
      n++;
    }
  gtk_widget_set_visible (self->questions_group, n > 0);
}

/* What cannot be seen from outside is not asked. */
static GPtrArray *
dup_checklist (GPtrArray *own_items)
{
  GPtrArray *checklist = onward_review_checklist_join (own_items);

  for (guint i = checklist->len; i > 0; i--)
    {
      const OnwardReviewItem *item = checklist->pdata[i - 1];

      if (item->retired || !g_strv_contains (onward_sheets_groups (), item->group))
        g_ptr_array_remove_index (checklist, i - 1);
    }
  return checklist;
}

static void
workspace_cb (OnwardMockEditor *self)
{
  g_object_set (self->sheet, "workspace", onward_editor_get_workspace (ONWARD_EDITOR (self)), NULL);
}

static void
onward_mock_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_MOCK_EDITOR);
  G_OBJECT_CLASS (onward_mock_editor_parent_class)->dispose (object);
}

static void
onward_mock_editor_class_init (OnwardMockEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_mock_editor_dispose;
  g_type_ensure (ONWARD_TYPE_REVIEW_SHEET);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-mock-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardMockEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockEditor, questions_group);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockEditor, questions);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockEditor, sheet);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
}

static void
onward_mock_editor_init (OnwardMockEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_mock_editor_open (OnwardMockEditor *self, OnwardInterview *interview, OnwardRecord *review, GPtrArray *own_items)
{
  g_autoptr (GPtrArray) checklist = dup_checklist (own_items);
  g_autoptr (OnwardRecord) prototype = NULL;

  g_return_if_fail (ONWARD_IS_MOCK_EDITOR (self));
  show_questions (self, onward_record_get_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_ASK));
  if (review != NULL)
    onward_editor_set_record (ONWARD_EDITOR (self), review);
  else
    {
      prototype = g_object_new (ONWARD_TYPE_REVIEW, "interview", onward_record_get_uid (ONWARD_RECORD (interview)),
                                "observer", onward_record_get_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_PARTNER_NAME),
                                NULL);
      onward_editor_begin (ONWARD_EDITOR (self), prototype);
    }
  onward_review_sheet_set_checklist (self->sheet, checklist);
  /* What can be seen best. */
  onward_review_sheet_set_first (self->sheet, onward_sheets_groups ()[0]);
  onward_review_sheet_unfold (self->sheet);
}
