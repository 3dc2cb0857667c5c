/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-words-line.h"

#include <glib/gi18n-lib.h>

struct _OnwardWordsLine
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *button;
  GtkImage *image;
  GtkLabel *words;
  GtkLabel *whose;
  GtkWidget *dismiss_button;

  /* owned */
  char *page;
};

enum
{
  DISMISSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardWordsLine, onward_words_line, GTK_TYPE_WIDGET)

static void
clicked_cb (OnwardWordsLine *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.proof-page", "s", self->page);
}

static void
dismiss_cb (OnwardWordsLine *self)
{
  g_signal_emit (self, signals[DISMISSED], 0);
}

static void
onward_words_line_dispose (GObject *object)
{
  OnwardWordsLine *self = ONWARD_WORDS_LINE (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WORDS_LINE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->page, g_free);
  G_OBJECT_CLASS (onward_words_line_parent_class)->dispose (object);
}

static void
onward_words_line_class_init (OnwardWordsLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_words_line_dispose;
  signals[DISMISSED] = g_signal_new ("dismissed", ONWARD_TYPE_WORDS_LINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-words-line.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWordsLine, button);
  gtk_widget_class_bind_template_child (widget_class, OnwardWordsLine, image);
  gtk_widget_class_bind_template_child (widget_class, OnwardWordsLine, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardWordsLine, whose);
  gtk_widget_class_bind_template_child (widget_class, OnwardWordsLine, dismiss_button);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
}

static void
onward_words_line_init (OnwardWordsLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_words_line_new (const char *icon_name, const char *page, gboolean dismissable)
{
  OnwardWordsLine *self = g_object_new (ONWARD_TYPE_WORDS_LINE, NULL);

  self->page = g_strdup (page);
  gtk_image_set_from_icon_name (self->image, icon_name);
  gtk_widget_set_visible (self->dismiss_button, dismissable);
  return GTK_WIDGET (self);
}

void
onward_words_line_say (OnwardWordsLine *self, const char *words, const char *whose)
{
  g_return_if_fail (ONWARD_IS_WORDS_LINE (self));
  gtk_label_set_label (self->words, words);
  gtk_label_set_label (self->whose, whose);
  gtk_widget_set_visible (GTK_WIDGET (self->whose), *whose != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}
