/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-stories.h"

#include <glib/gi18n.h>

#include "onward-story-bank.h"
#include "onward-story-telling.h"
#include "onward-time.h"

struct _OnwardReviewStories
{
  AdwPreferencesGroup parent_instance;

  /* template */
  AdwExpanderRow *fold;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardStoryBank *bank;
  OnwardInterview *interview;
  GPtrArray *rows;

  gboolean quiet;
};

G_DEFINE_FINAL_TYPE (OnwardReviewStories, onward_review_stories, ADW_TYPE_PREFERENCES_GROUP)

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *draft;
} Telling;

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autofree Telling *telling = data;
  g_autoptr (OnwardWorkspace) workspace = telling->workspace;
  g_autoptr (OnwardRecord) draft = telling->draft;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_keep (workspace, draft, error);
  onward_workspace_end_work (workspace);
}

static void
toggled_cb (OnwardReviewStories *self, GtkCheckButton *check)
{
  OnwardRecord *story = g_object_get_data (G_OBJECT (check), "story");
  g_autofree char *day = NULL;
  Telling *telling;

  if (self->quiet)
    return;
  day = onward_day_of_local_time (onward_record_get_text (ONWARD_RECORD (self->interview), ONWARD_INTERVIEW_STARTS));
  telling = g_new0 (Telling, 1);
  telling->workspace = g_object_ref (self->workspace);
  telling->draft = onward_record_dup_draft (story);
  onward_story_set_used (ONWARD_STORY (telling->draft), onward_record_get_uid (ONWARD_RECORD (self->interview)),
                         *day != '\0' ? day : onward_workspace_get_today (self->workspace),
                         gtk_check_button_get_active (check));
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), telling->draft, NULL, saved_cb, telling);
}

static gboolean
was_told (OnwardReviewStories *self, OnwardStory *story)
{
  return onward_story_was_used (story, onward_record_get_uid (ONWARD_RECORD (self->interview)));
}

static GtkCheckButton *
check_of (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "check");
}

static void
add_row (OnwardReviewStories *self, OnwardStory *story)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (story));
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  /* Translators: %s is the name of a story */
  g_autofree char *words = g_strdup_printf (_("I told “%s”"), title);

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data_full (G_OBJECT (check), "story", g_object_ref (story), g_object_unref);
  g_object_set_data (G_OBJECT (row), "check", check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), was_told (self, story));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_expander_row_add_row (self->fold, row);
  g_ptr_array_add (self->rows, row);
}

/* What rests is not offered, but what was told stays told. */
static GPtrArray *
dup_shown (OnwardReviewStories *self)
{
  GPtrArray *stories = self->bank != NULL ? onward_story_bank_get_stories (self->bank) : NULL;
  GPtrArray *shown = g_ptr_array_new ();

  for (guint i = 0; stories != NULL && self->interview != NULL && i < stories->len; i++)
    {
      if (onward_record_get_number (stories->pdata[i], ONWARD_STORY_RETIRED) == 0 || was_told (self, stories->pdata[i]))
        g_ptr_array_add (shown, stories->pdata[i]);
    }
  return shown;
}

/* Whether the rows are those of @shown already, so that the focus can stay where it is. */
static gboolean
has_rows_of (OnwardReviewStories *self, GPtrArray *shown)
{
  if (self->rows->len != shown->len)
    return FALSE;
  for (guint i = 0; i < shown->len; i++)
    {
      if (g_object_get_data (G_OBJECT (check_of (self->rows->pdata[i])), "story") != shown->pdata[i])
        return FALSE;
    }
  return TRUE;
}

static void
make_rows (OnwardReviewStories *self, GPtrArray *shown)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->fold, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < shown->len; i++)
    add_row (self, shown->pdata[i]);
}

static void
show (OnwardReviewStories *self)
{
  g_autoptr (GPtrArray) shown = dup_shown (self);
  g_autofree char *words = NULL;
  guint n = 0;

  self->quiet = TRUE;
  if (!has_rows_of (self, shown))
    make_rows (self, shown);
  for (guint i = 0; i < shown->len; i++)
    {
      gboolean told = was_told (self, shown->pdata[i]);

      gtk_check_button_set_active (check_of (self->rows->pdata[i]), told);
      n += told;
    }
  self->quiet = FALSE;
  if (n > 0)
    /* Translators: how many stories were told in an interview */
    words = g_strdup_printf (ngettext ("%u told", "%u told", n), n);
  adw_expander_row_set_subtitle (self->fold, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self), shown->len > 0);
}

static void
onward_review_stories_dispose (GObject *object)
{
  OnwardReviewStories *self = ONWARD_REVIEW_STORIES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_REVIEW_STORIES);
  g_clear_object (&self->bank);
  g_clear_object (&self->interview);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_review_stories_parent_class)->dispose (object);
}

static void
onward_review_stories_finalize (GObject *object)
{
  g_ptr_array_unref (ONWARD_REVIEW_STORIES (object)->rows);
  G_OBJECT_CLASS (onward_review_stories_parent_class)->finalize (object);
}

static void
onward_review_stories_class_init (OnwardReviewStoriesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_review_stories_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_review_stories_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-review-stories.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewStories, fold);
}

static void
onward_review_stories_init (OnwardReviewStories *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_review_stories_show (OnwardReviewStories *self, OnwardWorkspace *workspace, OnwardInterview *interview)
{
  g_return_if_fail (ONWARD_IS_REVIEW_STORIES (self));
  if (self->bank == NULL)
    {
      self->workspace = g_object_ref (workspace);
      self->bank = onward_story_bank_new (workspace);
      g_signal_connect_object (self->bank, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
    }
  g_set_object (&self->interview, interview);
  show (self);
}
