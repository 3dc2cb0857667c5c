/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "onward-entry-buffers.h"
#include "onward-entry-text.h"

/* Counting goes through the whole text, so it waits a little, and then reads a piece at a time while
 * nothing else is to be done. */
#define COUNT_DELAY_MS 300
#define COUNT_CHARS 20000

struct _OnwardEntryPage
{
  GtkWidget parent_instance;

  /* template */
  GtkTextView *view;
  GtkLabel *placeholder_label;

  /* owned */
  GtkTextBuffer *buffer;
  OnwardEntryBuffers *kept;
  char *uid; /* of the entry on show, "" while it has none */
  char *text;
  char *placeholder;
  char *label;
  char *words;
  char *selected; /* being counted */

  OnwardWordCount all_count;
  OnwardWordCount selected_count;
  guint count_source;
  gboolean counting; /* or else the count waits */
  gboolean fresh;    /* the buffer holds a text that was put there, and nothing typed */
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
say_words (OnwardEntryPage *self)
{
  guint all = self->all_count.words;
  guint selected = self->selected_count.words;
  char *words;

  if (selected > 0)
    /* Translators: how many of the words of a text are selected: "12 of 340 words" */
    words = g_strdup_printf (ngettext ("%1$u of %2$u word", "%1$u of %2$u words", all), selected, all);
  else if (all > 0)
    words = g_strdup_printf (ngettext ("%u word", "%u words", all), all);
  else
    words = g_strdup ("");
  g_free (self->words);
  self->words = words;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

static gboolean
count_some_cb (gpointer data)
{
  OnwardEntryPage *self = data;

  if (onward_entry_text_count_some (&self->all_count, COUNT_CHARS) ||
      onward_entry_text_count_some (&self->selected_count, COUNT_CHARS))
    return G_SOURCE_CONTINUE;
  self->count_source = 0;
  self->counting = FALSE;
  g_clear_pointer (&self->selected, g_free);
  say_words (self);
  return G_SOURCE_REMOVE;
}

static gboolean
count_cb (gpointer data)
{
  OnwardEntryPage *self = data;
  GtkTextIter start, end;

  g_free (self->selected);
  self->selected = gtk_text_buffer_get_selection_bounds (self->buffer, &start, &end)
                     ? gtk_text_buffer_get_slice (self->buffer, &start, &end, TRUE)
                     : g_strdup ("");
  self->all_count = (OnwardWordCount) { .rest = self->text };
  self->selected_count = (OnwardWordCount) { .rest = self->selected };
  self->counting = TRUE;
  self->count_source = g_idle_add (count_some_cb, self);
  return G_SOURCE_REMOVE;
}

/* A count that waits goes on waiting, so that the number keeps up with somebody who never pauses. */
static void
count_soon (OnwardEntryPage *self)
{
  if (self->counting)
    g_clear_handle_id (&self->count_source, g_source_remove);
  self->counting = FALSE;
  if (self->count_source == 0)
    self->count_source = g_timeout_add (COUNT_DELAY_MS, count_cb, self);
}

static void
take_text (OnwardEntryPage *self, char *text)
{
  gboolean was_blank = *self->text == '\0';

  count_soon (self);
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

  self->fresh = FALSE;
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  take_text (self, gtk_text_buffer_get_slice (self->buffer, &start, &end, TRUE));
}

static void
mark_set_cb (OnwardEntryPage *self, GtkTextIter *place, GtkTextMark *mark)
{
  gboolean selects = gtk_text_buffer_get_has_selection (self->buffer);

  if (mark != gtk_text_buffer_get_insert (self->buffer) && mark != gtk_text_buffer_get_selection_bound (self->buffer))
    return;
  if (selects || self->selected_count.words > 0)
    count_soon (self);
}

/* Puts @buffer on the page; the one that is left is kept for the way back. */
static void
turn_to (OnwardEntryPage *self, GtkTextBuffer *buffer)
{
  if (self->buffer != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->buffer, self);
      if (*self->uid != '\0')
        onward_entry_buffers_keep (self->kept, self->uid, self->buffer);
    }
  g_set_object (&self->buffer, buffer);
  gtk_text_view_set_buffer (self->view, buffer);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "mark-set", G_CALLBACK (mark_set_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
turn_to_fresh (OnwardEntryPage *self, const char *text, int place)
{
  g_autoptr (GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);
  GtkTextIter iter;

  gtk_text_buffer_set_enable_undo (buffer, TRUE);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, place);
  gtk_text_buffer_place_cursor (buffer, &iter);
  turn_to (self, buffer);
  self->fresh = TRUE;
}

/* A text that does not come from the keyboard: of another entry, or changed elsewhere.  In the latter
 * case the cursor stays about where it was. */
static void
set_text (OnwardEntryPage *self, const char *text)
{
  int place;

  if (text == NULL)
    text = "";
  if (g_str_equal (self->text, text))
    return;
  g_object_get (self->buffer, "cursor-position", &place, NULL);
  turn_to_fresh (self, text, place);
  take_text (self, g_strdup (text));
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

  g_clear_handle_id (&self->count_source, g_source_remove);
  if (self->buffer != NULL)
    g_signal_handlers_disconnect_by_data (self->buffer, self);
  g_clear_object (&self->buffer);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_PAGE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_entry_page_parent_class)->dispose (object);
}

static void
onward_entry_page_finalize (GObject *object)
{
  OnwardEntryPage *self = ONWARD_ENTRY_PAGE (object);

  onward_entry_buffers_free (self->kept);
  g_free (self->uid);
  g_free (self->text);
  g_free (self->placeholder);
  g_free (self->label);
  g_free (self->words);
  g_free (self->selected);
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
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryPage, placeholder_label);
}

static void
onward_entry_page_init (OnwardEntryPage *self)
{
  self->kept = onward_entry_buffers_new ();
  self->uid = g_strdup ("");
  self->text = g_strdup ("");
  self->placeholder = g_strdup ("");
  self->label = g_strdup ("");
  self->words = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  turn_to_fresh (self, "", 0);
}

/* The text on the page is that of the entry @uid ("" for a new one), which has just been opened: the
 * cursor is where it was left, or at the end of what is read from its beginning. */
void
onward_entry_page_show (OnwardEntryPage *self, const char *uid)
{
  g_autoptr (GtkTextBuffer) kept = NULL;
  GtkTextIter start, end;

  g_return_if_fail (ONWARD_IS_ENTRY_PAGE (self));
  kept = onward_entry_buffers_take (self->kept, uid, self->text);
  if (kept != NULL)
    {
      turn_to (self, kept);
      gtk_text_view_scroll_to_mark (self->view, gtk_text_buffer_get_insert (kept), 0, FALSE, 0, 0);
    }
  else
    {
      if (!self->fresh)
        turn_to_fresh (self, self->text, 0);
      gtk_text_buffer_get_end_iter (self->buffer, &end);
      gtk_text_buffer_place_cursor (self->buffer, &end);
      gtk_text_buffer_get_start_iter (self->buffer, &start);
      gtk_text_view_scroll_to_iter (self->view, &start, 0, TRUE, 0, 0);
    }
  g_free (self->uid);
  self->uid = g_strdup (uid);
}

/* A new entry has got its uid: from now on what is typed can be found again by it. */
void
onward_entry_page_set_uid (OnwardEntryPage *self, const char *uid)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PAGE (self));
  if (*self->uid != '\0')
    return;
  g_free (self->uid);
  self->uid = g_strdup (uid);
}

void
onward_entry_page_focus (OnwardEntryPage *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
