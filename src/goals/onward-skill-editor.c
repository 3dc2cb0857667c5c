/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skill-editor.h"

#include <glib/gi18n-lib.h>

#include "onward-record-link.h"

/* So many tell enough; the applications themselves can be searched. */
#define ASKING_MOST 12

struct _OnwardSkillEditor
{
  OnwardEditor parent_instance;

  /* template */
  GtkWidget *name_row;
  GtkLabel *said;
  GtkWidget *goal_link;
  GtkWidget *goal_button;
  GtkWidget *asking;
  GtkWidget *links;
  GtkLabel *more;
};

G_DEFINE_FINAL_TYPE (OnwardSkillEditor, onward_skill_editor, ONWARD_TYPE_EDITOR)

static void
add_links (OnwardSkillEditor *self, const char *type, GStrv uids, guint *n_left)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  for (gsize i = 0; uids[i] != NULL; i++)
    {
      GtkWidget *link;

      if (*n_left == 0)
        return;
      (*n_left)--;
      link = g_object_new (ONWARD_TYPE_RECORD_LINK, "workspace", workspace, "record-type", type, "uid", uids[i], NULL);
      gtk_box_append (GTK_BOX (self->links), link);
    }
}

static void
clear_links (OnwardSkillEditor *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->links)) != NULL)
    gtk_box_remove (GTK_BOX (self->links), child);
}

static void
show_asking (OnwardSkillEditor *self, const OnwardSkillCount *count)
{
  guint n = g_strv_length (count->applications) + g_strv_length (count->feedback) + g_strv_length (count->reviews);
  guint n_left = ASKING_MOST;
  g_autofree char *more = NULL;

  add_links (self, "review", count->reviews, &n_left);
  add_links (self, "feedback", count->feedback, &n_left);
  add_links (self, "job-application", count->applications, &n_left);
  more = g_strdup_printf (ngettext ("and %u more", "and %u more", n > ASKING_MOST ? n - ASKING_MOST : 1),
                          n > ASKING_MOST ? n - ASKING_MOST : 0);
  gtk_label_set_label (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n > ASKING_MOST);
}

static void
workspace_cb (OnwardSkillEditor *self)
{
  g_object_set (self->goal_link, "workspace", onward_editor_get_workspace (ONWARD_EDITOR (self)), NULL);
}

static gboolean
onward_skill_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_SKILL_EDITOR (widget)->name_row);
}

static void
onward_skill_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SKILL_EDITOR);
  G_OBJECT_CLASS (onward_skill_editor_parent_class)->dispose (object);
}

static void
onward_skill_editor_class_init (OnwardSkillEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_skill_editor_dispose;
  widget_class->grab_focus = onward_skill_editor_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-skill-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillEditor, name_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillEditor, said);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillEditor, goal_link);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillEditor, goal_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillEditor, asking);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillEditor, links);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillEditor, more);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
}

static void
onward_skill_editor_init (OnwardSkillEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_skill_editor_show_count (OnwardSkillEditor *self, OnwardSkillItem *item)
{
  const OnwardSkillCount *count = item != NULL ? onward_skill_item_get_count (item) : NULL;
  const char *said = item != NULL ? onward_skill_item_get_said (item) : "";
  const char *goal = count != NULL ? count->goal : "";

  g_return_if_fail (ONWARD_IS_SKILL_EDITOR (self));
  gtk_label_set_label (self->said, said);
  gtk_widget_set_visible (GTK_WIDGET (self->said), *said != '\0');
  g_object_set (self->goal_link, "uid", goal, NULL);
  gtk_widget_set_visible (self->goal_button, *goal == '\0');
  clear_links (self);
  if (count != NULL)
    show_asking (self, count);
  gtk_widget_set_visible (self->asking, gtk_widget_get_first_child (self->links) != NULL);
}
