/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-stories-view.h"

#include <glib/gi18n-lib.h>

#include "onward-file-chooser.h"
#include "onward-stories-head.h"
#include "onward-story-bank.h"
#include "onward-story-coverage.h"
#include "onward-story-editor.h"
#include "onward-story-print.h"
#include "onward-story-telling.h"

struct _OnwardStoriesView
{
  OnwardRecordView parent_instance;

  /* owned */
  OnwardStoryBank *bank;

  /* borrowed */
  OnwardStoriesHead *head;
  GtkWindow *coverage; /* while it is open */
};

G_DEFINE_FINAL_TYPE (OnwardStoriesView, onward_stories_view, ONWARD_TYPE_RECORD_VIEW)

static const OnwardRecordViewWords words = {
  .type = &onward_story_type,
  .icon = "onward-interviews-symbolic",
  .title = N_("Stories"),
  .new_label = N_("New story"),
  .placeholder = N_("Find a story"),
  .empty_title = N_("Stories to tell"),
  .empty_text = N_("Five good ones answer most questions: what it was like, what was yours to do, what you did, what came of it."),
  .empty_action = N_("_Write a Story"),
  .choose = N_("Choose a story to work on it."),
  .more_label = N_("More for this story"),
  .removed = N_("Story let go"),
};

static OnwardEditor *
get_editor (OnwardStoriesView *self)
{
  return onward_record_view_get_editor (ONWARD_RECORD_VIEW (self));
}

static OnwardQuery *
onward_stories_view_dup_query (OnwardRecordView *view, const char *typed)
{
  OnwardStoriesView *self = ONWARD_STORIES_VIEW (view);
  OnwardQuery *query = onward_query_new (&onward_story_type);
  gboolean resting = self->head != NULL && onward_stories_head_get_show (self->head) == ONWARD_STORIES_RESTING;

  if (*typed != '\0')
    onward_query_matching (query, typed);
  onward_query_where_number (query, ONWARD_STORY_RETIRED, ONWARD_IS, resting);
  return query;
}

static OnwardEditor *
onward_stories_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_STORY_EDITOR, NULL);
}

static void
show_changed_cb (OnwardStoriesView *self)
{
  OnwardBrowser *browser = onward_record_view_get_browser (ONWARD_RECORD_VIEW (self));
  gboolean resting = onward_stories_head_get_show (self->head) == ONWARD_STORIES_RESTING;

  g_object_set (browser, "filtered", resting, NULL);
  onward_browser_ask (browser);
}

static void
wanted_cb (OnwardStoriesView *self, const char *group)
{
  g_autoptr (OnwardStory) story = g_object_new (ONWARD_TYPE_STORY, NULL);

  onward_story_set_covers (story, group, TRUE);
  onward_record_view_begin (ONWARD_RECORD_VIEW (self), ONWARD_RECORD (story));
}

static void
coverage_opened_cb (OnwardStoriesView *self, OnwardRecord *story)
{
  onward_record_view_show (ONWARD_RECORD_VIEW (self), story);
}

static void
coverage_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardStoriesView *self = ONWARD_STORIES_VIEW (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  onward_section_flush (ONWARD_SECTION (self));
  if (self->coverage == NULL)
    {
      g_set_weak_pointer (&self->coverage, onward_story_coverage_new (self->bank));
      g_signal_connect_object (self->coverage, "wanted", G_CALLBACK (wanted_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->coverage, "opened", G_CALLBACK (coverage_opened_cb), self, G_CONNECT_SWAPPED);
      gtk_window_set_transient_for (self->coverage, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL);
      gtk_window_set_modal (self->coverage, TRUE);
    }
  gtk_window_present (self->coverage);
}

static void
keep_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardEditor *editor = get_editor (ONWARD_STORIES_VIEW (widget));
  g_autofree char *target = NULL;

  onward_editor_flush (editor);
  target = g_strconcat (onward_story_type.name, "/", onward_record_get_uid (onward_editor_get_draft (editor)), NULL);
  gtk_widget_activate_action (widget, "win.keep-as-proof", "s", target);
}

/* Those to be printed: the one on show, or all that are to be told. */
static GPtrArray *
gather (OnwardStoriesView *self, gboolean all)
{
  GPtrArray *stories = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *known = onward_story_bank_get_stories (self->bank);

  onward_section_flush (ONWARD_SECTION (self));
  if (!all)
    g_ptr_array_add (stories, onward_record_dup_draft (onward_editor_get_draft (get_editor (self))));
  for (guint i = 0; all && known != NULL && i < known->len; i++)
    {
      if (!onward_record_get_number (known->pdata[i], ONWARD_STORY_RETIRED))
        g_ptr_array_add (stories, g_object_ref (known->pdata[i]));
    }
  return stories;
}

static void
print_action (GtkWidget *widget, const char *action, GVariant *all)
{
  g_autoptr (GPtrArray) stories = gather (ONWARD_STORIES_VIEW (widget), g_variant_get_boolean (all));

  onward_story_print (stories, widget);
}

static void
pdf_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardStoriesView) self = data;
  g_autoptr (GPtrArray) stories = gather (self, TRUE);
  g_autoptr (GFile) file = onward_choose_file_finish (result);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  g_autoptr (GError) error = NULL;

  if (path != NULL && !onward_story_write_pdf (stories, path, &error))
    onward_workspace_fault (onward_section_get_workspace (ONWARD_SECTION (self)), error);
}

static void
pdf_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_choose_file_to_save_async (widget, _("Save the Stories"), _("Stories.pdf"), pdf_cb, g_object_ref (widget));
}

static void
add_menu (OnwardStoriesView *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _("_Keep as a Proof"), "stories.keep");
  g_menu_append (menu, _("_Print…"), "stories.print(false)");
  g_menu_append (menu, _("Print _All Stories…"), "stories.print(true)");
  g_menu_append (menu, _("Save All as P_DF…"), "stories.pdf");
  onward_record_view_add_menu (ONWARD_RECORD_VIEW (self), G_MENU_MODEL (menu));
}

static void
onward_stories_view_constructed (GObject *object)
{
  OnwardStoriesView *self = ONWARD_STORIES_VIEW (object);

  G_OBJECT_CLASS (onward_stories_view_parent_class)->constructed (object);
  self->bank = onward_story_bank_new (onward_section_get_workspace (ONWARD_SECTION (self)));
  self->head = g_object_new (ONWARD_TYPE_STORIES_HEAD, NULL);
  onward_stories_head_set_bank (self->head, self->bank);
  g_signal_connect_object (self->head, "changed", G_CALLBACK (show_changed_cb), self, G_CONNECT_SWAPPED);
  onward_record_view_add_filter (ONWARD_RECORD_VIEW (self), GTK_WIDGET (self->head));
  add_menu (self);
}

static void
onward_stories_view_dispose (GObject *object)
{
  OnwardStoriesView *self = ONWARD_STORIES_VIEW (object);

  if (self->coverage != NULL)
    gtk_window_destroy (self->coverage);
  g_clear_weak_pointer (&self->coverage);
  self->head = NULL;
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (onward_stories_view_parent_class)->dispose (object);
}

static void
onward_stories_view_class_init (OnwardStoriesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = onward_stories_view_constructed;
  G_OBJECT_CLASS (klass)->dispose = onward_stories_view_dispose;
  view_class->words = &words;
  view_class->dup_query = onward_stories_view_dup_query;
  view_class->new_editor = onward_stories_view_new_editor;
  gtk_widget_class_install_action (widget_class, "stories.coverage", NULL, coverage_action);
  gtk_widget_class_install_action (widget_class, "stories.keep", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "stories.print", "b", print_action);
  gtk_widget_class_install_action (widget_class, "stories.pdf", NULL, pdf_action);
}

static void
onward_stories_view_init (OnwardStoriesView *self)
{
}
