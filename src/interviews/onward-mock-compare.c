/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-mock-compare.h"

#include <glib/gi18n-lib.h>

#include "onward-practice-sheets.h"

struct _OnwardMockCompare
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *words;
  GtkListBox *list;
  GtkWidget *notes_box;
  GtkLabel *notes;

  /* owned */
  OnwardRecord *review;
};

enum
{
  WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardMockCompare, onward_mock_compare, ADW_TYPE_BIN)

static void
add_row (OnwardMockCompare *self, const OnwardSheetRow *sheet_row, const char *partner)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *words = onward_sheet_row_say (sheet_row, partner);
  g_autoptr (GString) all = g_string_new (words);
  g_autofree char *title = g_markup_escape_text (sheet_row->words, -1);
  g_autofree char *subtitle = NULL;

  if (*sheet_row->self_note != '\0')
    /* Translators: a note of the person's own */
    g_string_append_printf (all, "\n%s", sheet_row->self_note);
  if (*sheet_row->observer_note != '\0')
    /* Translators: a name, and the note they wrote */
    g_string_append_printf (all, _("\n%s: “%s”"), *partner != '\0' ? partner : _("Your partner"), sheet_row->observer_note);
  subtitle = g_markup_escape_text (all->str, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (sheet_row->apart > 0)
    {
      GtkWidget *apart = gtk_label_new (sheet_row->apart > 1 ? C_ ("two ratings", "Far apart") : C_ ("two ratings", "A step apart"));

      gtk_widget_add_css_class (apart, "caption");
      gtk_widget_add_css_class (apart, "dim-label");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), apart);
    }
  gtk_list_box_append (self->list, row);
}

static void
show (OnwardMockCompare *self)
{
  const char *partner = self->review != NULL ? onward_record_get_text (self->review, ONWARD_REVIEW_OBSERVER) : "";
  const char *notes = self->review != NULL ? onward_record_get_text (self->review, ONWARD_REVIEW_OBSERVER_NOTES) : "";
  g_autoptr (GPtrArray) rows =
    onward_sheets_compare (self->review != NULL ? onward_record_get_text (self->review, ONWARD_REVIEW_ANSWERS) : "[]",
                           self->review != NULL ? onward_record_get_text (self->review, ONWARD_REVIEW_OBSERVER_ANSWERS) : "[]");
  g_autofree char *words = onward_sheets_say (rows, partner);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  for (guint i = 0; i < rows->len; i++)
    add_row (self, rows->pdata[i], partner);
  gtk_label_set_label (self->words, words);
  gtk_label_set_label (self->notes, notes);
  gtk_widget_set_visible (self->notes_box, *notes != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->list), rows->len > 0);
}

static void
wanted_cb (OnwardMockCompare *self)
{
  g_signal_emit (self, signals[WANTED], 0);
}

static void
onward_mock_compare_dispose (GObject *object)
{
  OnwardMockCompare *self = ONWARD_MOCK_COMPARE (object);

  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  if (self->review != NULL)
    g_signal_handlers_disconnect_by_func (self->review, show, self);
  g_clear_object (&self->review);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_MOCK_COMPARE);
  G_OBJECT_CLASS (onward_mock_compare_parent_class)->dispose (object);
}

static void
onward_mock_compare_class_init (OnwardMockCompareClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_mock_compare_dispose;
  signals[WANTED] = g_signal_new ("wanted", ONWARD_TYPE_MOCK_COMPARE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-mock-compare.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardMockCompare, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockCompare, list);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockCompare, notes_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockCompare, notes);
  gtk_widget_class_bind_template_callback (widget_class, wanted_cb);
}

static void
onward_mock_compare_init (OnwardMockCompare *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show (self);
}

void
onward_mock_compare_set_review (OnwardMockCompare *self, OnwardRecord *review)
{
  g_return_if_fail (ONWARD_IS_MOCK_COMPARE (self));
  if (self->review != NULL)
    g_signal_handlers_disconnect_by_func (self->review, show, self);
  g_set_object (&self->review, review);
  if (review != NULL)
    g_signal_connect_object (review, "notify::title", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
