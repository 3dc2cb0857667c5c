/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story-coverage.h"

#include <glib/gi18n-lib.h>

#include "onward-interview-content.h"
#include "onward-story-telling.h"

struct _OnwardStoryCoverage
{
  AdwWindow parent_instance;

  /* template */
  GtkLabel *words;
  GtkWidget *gaps;
  GtkGrid *table;

  /* owned */
  OnwardStoryBank *bank;
};

enum
{
  WANTED,
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardStoryCoverage, onward_story_coverage, ADW_TYPE_WINDOW)

static void
clear (GtkWidget *parent)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (parent)) != NULL)
    gtk_widget_unparent (child);
}

static void
gap_cb (GtkWidget *button, OnwardStoryCoverage *self)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), "group"));

  g_signal_emit (self, signals[WANTED], 0, id);
  gtk_window_close (GTK_WINDOW (self));
}

static void
story_cb (GtkWidget *button, OnwardStoryCoverage *self)
{
  g_autoptr (OnwardRecord) story = g_object_ref (g_object_get_data (G_OBJECT (button), "story"));

  g_signal_emit (self, signals[OPENED], 0, story);
  gtk_window_close (GTK_WINDOW (self));
}

static void
add_gap (OnwardStoryCoverage *self, const char *id)
{
  const char *title = onward_content_group_title (id);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "list-add-symbolic", "label", title, NULL);
  /* Translators: %s is a kind of question, such as "Working with People" */
  g_autofree char *words = g_strdup_printf (_("New story for %s"), title);

  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "chip");
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data_full (G_OBJECT (button), "group", g_strdup (id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (gap_cb), self, 0);
  gtk_widget_set_parent (button, self->gaps);
}

static GtkWidget *
new_label (const char *words, const char *style)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  return label;
}

static void
add_head (OnwardStoryCoverage *self, const OnwardGroup *group, int column)
{
  GtkWidget *label = new_label (group->title, "caption-heading");

  gtk_label_set_max_width_chars (GTK_LABEL (label), 10);
  gtk_label_set_width_chars (GTK_LABEL (label), 10);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_valign (label, GTK_ALIGN_END);
  gtk_grid_attach (self->table, label, column, 0, 1, 1);
}

static void
add_cell (OnwardStoryCoverage *self, OnwardStory *story, const char *title, const OnwardGroup *group, int column, int row)
{
  gboolean covers = onward_story_covers (story, group->id);
  GtkWidget *cell = covers ? gtk_image_new_from_icon_name ("object-select-symbolic") : new_label ("–", "dim-label");
  /* Translators: a story, and a kind of question that it is good for, or is not */
  g_autofree char *words = g_strdup_printf (covers ? _("%s: good for %s") : _("%s: not for %s"), title, group->title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_tooltip_text (cell, words);
  gtk_grid_attach (self->table, cell, column, row, 1, 1);
}

static void
add_story (OnwardStoryCoverage *self, OnwardStory *story, int row)
{
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (story));
  GtkWidget *button = gtk_button_new_with_label (title);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));
  int column = 1;

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 18);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "story", g_object_ref (story), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (story_cb), self, 0);
  gtk_grid_attach (self->table, button, 0, row, 1, 1);
  for (guint i = 0; i < n_groups; i++)
    {
      if (!groups[i].checklist)
        add_cell (self, story, title, &groups[i], column++, row);
    }
}

static void
show (OnwardStoryCoverage *self)
{
  GPtrArray *stories = onward_story_bank_get_stories (self->bank);
  g_autoptr (GPtrArray) gaps = NULL;
  g_autofree char *words = NULL;
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);
  int column = 1, row = 1;

  if (stories == NULL || self->table == NULL)
    return;
  clear (self->gaps);
  clear (GTK_WIDGET (self->table));
  gaps = onward_story_gaps (stories);
  words = onward_story_say_gaps (gaps);
  gtk_label_set_label (self->words, words);
  gtk_widget_set_visible (self->gaps, gaps->len > 0);
  for (guint i = 0; i < gaps->len; i++)
    add_gap (self, gaps->pdata[i]);
  for (guint i = 0; i < n_groups; i++)
    {
      if (!groups[i].checklist)
        add_head (self, &groups[i], column++);
    }
  for (guint i = 0; i < stories->len; i++)
    {
      if (!onward_record_get_number (stories->pdata[i], ONWARD_STORY_RETIRED))
        add_story (self, stories->pdata[i], row++);
    }
}

static void
onward_story_coverage_dispose (GObject *object)
{
  OnwardStoryCoverage *self = ONWARD_STORY_COVERAGE (object);

  if (self->gaps != NULL)
    clear (self->gaps);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_STORY_COVERAGE);
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (onward_story_coverage_parent_class)->dispose (object);
}

static void
onward_story_coverage_class_init (OnwardStoryCoverageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_story_coverage_dispose;
  signals[WANTED] = g_signal_new ("wanted", ONWARD_TYPE_STORY_COVERAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OPENED] = g_signal_new ("opened", ONWARD_TYPE_STORY_COVERAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-story-coverage.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryCoverage, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryCoverage, gaps);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryCoverage, table);
}

static void
onward_story_coverage_init (OnwardStoryCoverage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_story_coverage_new (OnwardStoryBank *bank)
{
  OnwardStoryCoverage *self = g_object_new (ONWARD_TYPE_STORY_COVERAGE, NULL);

  self->bank = g_object_ref (bank);
  g_signal_connect_object (bank, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WINDOW (self);
}
