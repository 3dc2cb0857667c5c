/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "onward-entry-text.h"

/* Counting goes through the whole text, so it waits for a pause in the typing. */
#define COUNT_DELAY_MS 300

struct _OnwardEntryPage
{
  GtkWidget parent_instance;

  /* template */
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkLabel *placeholder_label;

  /* owned */
  char *text;
  char *placeholder;
  char *label;
  char *words;

  guint count;
  gboolean setting;
};

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_PLACEHOLDER,
  PROP_LABEL,
  PROP_BLANK,
  PROP_WORDS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryPage, onward_entry_page, GTK_TYPE_WIDGET)

static void
count_words (OnwardEntryPage *self)
{
  guint n_words = onward_entry_text_count_words (self->text);
  char *words = n_words > 0 ? g_strdup_printf (ngettext ("%u word", "%u words", n_words), n_words) : g_strdup ("");

  g_free (self->words);
  self->words = words;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

static gboolean
count_cb (gpointer data)
{
  OnwardEntryPage *self = data;

  self->count = 0;
  count_words (self);
  return G_SOURCE_REMOVE;
}

static void
take_text (OnwardEntryPage *self, char *text)
{
  gboolean was_blank = *self->text == '\0';

  g_free (self->text);
  self->text = text;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
  if (was_blank == (*text == '\0'))
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->placeholder_label), *text == '\0');
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BLANK]);
}

static void
changed_cb (OnwardEntryPage *self)
{
  GtkTextIter start, end;

  if (self->setting)
    return;
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  take_text (self, gtk_text_buffer_get_slice (self->buffer, &start, &end, TRUE));
  if (self->count == 0)
    self->count = g_timeout_add (COUNT_DELAY_MS, count_cb, self);
}

static void
insert_text_cb (GtkTextBuffer *buffer, GtkTextIter *place, char *text, int length, OnwardEntryPage *self)
{
  g_autofree char *clean = onward_entry_text_dup_clean (text, length);

  if (clean == NULL)
    return;
  g_signal_stop_emission_by_name (buffer, "insert-text");
  gtk_text_buffer_insert (buffer, place, clean, -1);
}

static void
set_text (OnwardEntryPage *self, const char *text)
{
  if (text == NULL)
    text = "";
  if (g_str_equal (self->text, text))
    return;
  self->setting = TRUE;
  gtk_text_buffer_set_text (self->buffer, text, -1);
  self->setting = FALSE;
  take_text (self, g_strdup (text));
  g_clear_handle_id (&self->count, g_source_remove);
  count_words (self);
}

static void
set_placeholder (OnwardEntryPage *self, const char *placeholder)
{
  g_free (self->placeholder);
  self->placeholder = g_strdup (placeholder != NULL ? placeholder : "");
  gtk_label_set_label (self->placeholder_label, self->placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, self->placeholder,
                                  -1);
}

static void
set_label (OnwardEntryPage *self, const char *label)
{
  g_free (self->label);
  self->label = g_strdup (label != NULL ? label : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
}

static void
onward_entry_page_dispose (GObject *object)
{
  OnwardEntryPage *self = ONWARD_ENTRY_PAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->count, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_PAGE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_entry_page_parent_class)->dispose (object);
}

static void
onward_entry_page_finalize (GObject *object)
{
  OnwardEntryPage *self = ONWARD_ENTRY_PAGE (object);

  g_free (self->text);
  g_free (self->placeholder);
  g_free (self->label);
  g_free (self->words);
  G_OBJECT_CLASS (onward_entry_page_parent_class)->finalize (object);
}

static void
onward_entry_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardEntryPage *self = ONWARD_ENTRY_PAGE (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_BLANK:
      g_value_set_boolean (value, *self->text == '\0');
      break;
    case PROP_WORDS:
      g_value_set_string (value, self->words);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryPage *self = ONWARD_ENTRY_PAGE (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      set_text (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER:
      set_placeholder (self, g_value_get_string (value));
      break;
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_page_class_init (OnwardEntryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags follows = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_entry_page_dispose;
  object_class->finalize = onward_entry_page_finalize;
  object_class->get_property = onward_entry_page_get_property;
  object_class->set_property = onward_entry_page_set_property;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "", flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_BLANK] = g_param_spec_boolean ("blank", NULL, NULL, TRUE, follows);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", follows);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-page.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryPage, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryPage, buffer);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryPage, placeholder_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, insert_text_cb);
}

static void
onward_entry_page_init (OnwardEntryPage *self)
{
  self->text = g_strdup ("");
  self->placeholder = g_strdup ("");
  self->label = g_strdup ("");
  self->words = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_entry_page_reset (OnwardEntryPage *self)
{
  GtkTextIter start, end;

  g_return_if_fail (ONWARD_IS_ENTRY_PAGE (self));
  /* What cannot be taken back takes the history before it along. */
  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  gtk_text_buffer_get_end_iter (self->buffer, &end);
  gtk_text_buffer_place_cursor (self->buffer, &end);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_view_scroll_to_iter (self->view, &start, 0, TRUE, 0, 0);
}

void
onward_entry_page_focus (OnwardEntryPage *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
