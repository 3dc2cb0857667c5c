/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-stories-head.h"

#include <glib/gi18n-lib.h>

#include "onward-story-telling.h"

struct _OnwardStoriesHead
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *coverage_button;
  GtkLabel *gaps;
  GtkDropDown *show;

  /* owned */
  OnwardStoryBank *bank;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardStoriesHead, onward_stories_head, GTK_TYPE_WIDGET)

static void
say (OnwardStoriesHead *self)
{
  GPtrArray *stories = onward_story_bank_get_stories (self->bank);
  g_autoptr (GPtrArray) gaps = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->coverage_button, stories != NULL && stories->len > 0);
  if (stories == NULL || stories->len == 0)
    return;
  gaps = onward_story_gaps (stories);
  words = onward_story_say_gaps (gaps);
  gtk_label_set_label (self->gaps, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->coverage_button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
show_changed_cb (OnwardStoriesHead *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
onward_stories_head_dispose (GObject *object)
{
  OnwardStoriesHead *self = ONWARD_STORIES_HEAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_STORIES_HEAD);
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (onward_stories_head_parent_class)->dispose (object);
}

static void
onward_stories_head_class_init (OnwardStoriesHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_stories_head_dispose;
  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_STORIES_HEAD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-stories-head.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardStoriesHead, coverage_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoriesHead, gaps);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoriesHead, show);
  gtk_widget_class_bind_template_callback (widget_class, show_changed_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
onward_stories_head_init (OnwardStoriesHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->show))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Which stories to show"), -1);
}

void
onward_stories_head_set_bank (OnwardStoriesHead *self, OnwardStoryBank *bank)
{
  g_return_if_fail (ONWARD_IS_STORIES_HEAD (self) && self->bank == NULL);
  self->bank = g_object_ref (bank);
  g_signal_connect_object (bank, "changed", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
  say (self);
}

OnwardStoriesShow
onward_stories_head_get_show (OnwardStoriesHead *self)
{
  g_return_val_if_fail (ONWARD_IS_STORIES_HEAD (self), ONWARD_STORIES_IN_USE);
  return (OnwardStoriesShow) gtk_drop_down_get_selected (self->show);
}
