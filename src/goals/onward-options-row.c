/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-options-row.h"

#include <glib/gi18n-lib.h>

struct _OnwardOptionsRow
{
  AdwActionRow parent_instance;

  /* template */
  GtkMenuButton *note_button;
  GtkEditable *note;
  GtkDropDown *open;
  GtkStringList *words;

  gboolean showing; /* it is filled, not chosen */
};

enum
{
  SAID,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardOptionsRow, onward_options_row, ADW_TYPE_ACTION_ROW)

static void
said_cb (OnwardOptionsRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SAID], 0, (int) gtk_drop_down_get_selected (self->open) + ONWARD_OPEN_UNSAID,
                   gtk_editable_get_text (self->note));
}

static void
note_done_cb (OnwardOptionsRow *self)
{
  gtk_menu_button_popdown (self->note_button);
}

static void
onward_options_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_OPTIONS_ROW);
  G_OBJECT_CLASS (onward_options_row_parent_class)->dispose (object);
}

static void
onward_options_row_class_init (OnwardOptionsRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_options_row_dispose;
  signals[SAID] = g_signal_new ("said", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                G_TYPE_INT, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-options-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsRow, note_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsRow, note);
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsRow, open);
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsRow, words);
  gtk_widget_class_bind_template_callback (widget_class, said_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_done_cb);
}

static void
onward_options_row_init (OnwardOptionsRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->showing = TRUE;
  for (int open = ONWARD_OPEN_UNSAID; open <= ONWARD_OPEN_MOST; open++)
    gtk_string_list_append (self->words, onward_open_label (open));
  self->showing = FALSE;
}

GtkWidget *
onward_options_row_new (void)
{
  return g_object_new (ONWARD_TYPE_OPTIONS_ROW, NULL);
}

static void
name_controls (OnwardOptionsRow *self, const char *where)
{
  /* Translators: how open the person is to a place; %s is such as “Energy · Remote” */
  g_autofree char *open = g_strdup_printf (_("How open you are to %s"), where);
  g_autofree char *note = g_strdup_printf (_("A note on %s"), where);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open), GTK_ACCESSIBLE_PROPERTY_LABEL, open, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->open))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, open, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->note_button), GTK_ACCESSIBLE_PROPERTY_LABEL, note, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->note), GTK_ACCESSIBLE_PROPERTY_LABEL, note, -1);
}

void
onward_options_row_show (OnwardOptionsRow *self, const OnwardOption *option)
{
  g_autofree char *where = onward_option_say_where (option);
  g_autofree char *tried = onward_option_say_tried (option);
  g_autofree char *subtitle = *option->note != '\0' ? g_strdup_printf ("%s\n%s", tried, option->note) : g_strdup (tried);

  g_return_if_fail (ONWARD_IS_OPTIONS_ROW (self));
  self->showing = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), where);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_drop_down_set_selected (self->open, (guint) (option->open - ONWARD_OPEN_UNSAID));
  if (!g_str_equal (gtk_editable_get_text (self->note), option->note))
    gtk_editable_set_text (self->note, option->note);
  name_controls (self, where);
  self->showing = FALSE;
}
