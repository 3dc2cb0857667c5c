/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story-editor.h"

#include <glib/gi18n-lib.h>

#include "onward-job-application.h"
#include "onward-story-answers.h"
#include "onward-story-part.h"
#include "onward-story-telling.h"
#include "onward-story-uses.h"
#include "onward-time.h"

struct _OnwardStoryEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardStory *draft;
  GtkWidget *title_row;
  GtkLabel *whole;
  GtkWidget *keep_button;
  GtkWidget *skills_row;
  GtkWidget *application_row;
  OnwardStoryAnswers *answers;
  OnwardStoryUses *uses;
  GtkWidget *worn_box;
  GtkLabel *worn;
  AdwActionRow *practised_row;

  /* owned */
  GHashTable *skills; /* that the diary knows */
};

G_DEFINE_FINAL_TYPE (OnwardStoryEditor, onward_story_editor, ONWARD_TYPE_EDITOR)

static void
say_practised (OnwardStoryEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  const char *day = onward_record_get_text (ONWARD_RECORD (self->draft), ONWARD_STORY_PRACTISED);
  gint64 times = onward_record_get_number (ONWARD_RECORD (self->draft), ONWARD_STORY_TIMES);
  g_autofree char *when = NULL;
  g_autofree char *words = NULL;

  if (workspace == NULL)
    return;
  if (*day == '\0' || times == 0)
    {
      adw_action_row_set_subtitle (self->practised_row, _("Not yet"));
      return;
    }
  when = onward_day_say (day, onward_workspace_get_today (workspace));
  /* Translators: how often a story was told aloud; %s is the last day, such as "3 weeks ago" */
  words = g_strdup_printf (ngettext ("%d time, last %s", "%d times, last %s", (gulong) times), (int) times, when);
  adw_action_row_set_subtitle (self->practised_row, words);
}

static void
changed_cb (OnwardStoryEditor *self)
{
  g_autofree char *length = onward_story_say_length (onward_story_words (self->draft));
  g_autofree char *words = g_strdup_printf (_("The whole story: %s"), length);
  const char *result = onward_record_get_text (ONWARD_RECORD (self->draft), ONWARD_STORY_RESULT);

  gtk_label_set_label (self->whole, words);
  gtk_widget_set_visible (GTK_WIDGET (self->whole), *length != '\0');
  gtk_widget_set_visible (self->keep_button, onward_story_has_number (result));
  say_practised (self);
}

static void
worn_cb (OnwardStoryEditor *self)
{
  g_autofree char *worn = NULL;

  g_object_get (self->uses, "worn", &worn, NULL);
  gtk_label_set_label (self->worn, worn);
  gtk_widget_set_visible (self->worn_box, *worn != '\0');
}

static void
rest_cb (OnwardStoryEditor *self)
{
  g_object_set (self->draft, "retired", TRUE, NULL);
}

static void
told_cb (OnwardStoryEditor *self)
{
  onward_story_practise (self->draft, onward_workspace_get_today (onward_editor_get_workspace (ONWARD_EDITOR (self))));
}

static void
skills_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardStoryEditor) self = data;
  gint64 next = 0;
  g_auto (GStrv) skills = onward_store_tags_finish (ONWARD_STORE (store), result, &next, NULL);
  g_autofree const char **known = NULL;

  for (guint i = 0; skills != NULL && skills[i] != NULL; i++)
    g_hash_table_add (self->skills, g_strdup (skills[i]));
  known = (const char **) g_hash_table_get_keys_as_array (self->skills, NULL);
  if (self->skills_row != NULL)
    g_object_set (self->skills_row, "known", known, NULL);
}

/* Of the newest records; whoever wants an older word types it. */
static void
read_skills (OnwardStoryEditor *self, OnwardStore *store)
{
  onward_store_tags_async (store, &onward_job_application_type, ONWARD_JOB_APPLICATION_SKILLS, 0, NULL, skills_cb,
                           g_object_ref (self));
  onward_store_tags_async (store, &onward_story_type, ONWARD_STORY_SKILLS, 0, NULL, skills_cb, g_object_ref (self));
}

static void
workspace_cb (OnwardStoryEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  g_object_set (self->application_row, "workspace", workspace, NULL);
  onward_story_answers_set_workspace (self->answers, workspace);
  onward_story_uses_set_workspace (self->uses, workspace);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (say_practised), self, G_CONNECT_SWAPPED);
  read_skills (self, onward_workspace_get_store (workspace));
  changed_cb (self);
}

static gboolean
onward_story_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_STORY_EDITOR (widget)->title_row);
}

static void
onward_story_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_STORY_EDITOR);
  G_OBJECT_CLASS (onward_story_editor_parent_class)->dispose (object);
}

static void
onward_story_editor_finalize (GObject *object)
{
  g_hash_table_unref (ONWARD_STORY_EDITOR (object)->skills);
  G_OBJECT_CLASS (onward_story_editor_parent_class)->finalize (object);
}

static void
onward_story_editor_class_init (OnwardStoryEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_story_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_story_editor_finalize;
  widget_class->grab_focus = onward_story_editor_grab_focus;
  g_type_ensure (ONWARD_TYPE_STORY_ANSWERS);
  g_type_ensure (ONWARD_TYPE_STORY_PART);
  g_type_ensure (ONWARD_TYPE_STORY_USES);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-story-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, title_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, whole);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, keep_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, skills_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, application_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, answers);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, uses);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, worn_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, worn);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryEditor, practised_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, worn_cb);
  gtk_widget_class_bind_template_callback (widget_class, rest_cb);
  gtk_widget_class_bind_template_callback (widget_class, told_cb);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
}

static void
onward_story_editor_init (OnwardStoryEditor *self)
{
  self->skills = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}
