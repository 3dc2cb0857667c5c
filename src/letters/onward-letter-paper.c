/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-paper.h"

#include <glib/gi18n.h>

#include "onward-guard.h"
#include "onward-letter-words.h"

struct _OnwardLetterPaper
{
  GtkWidget parent_instance;

  /* template */
  GtkTextView *view;
  GtkTextBuffer *buffer;

  /* owned */
  char *text; /* of the buffer; read again when it changed */

  /* borrowed from the buffer */
  GtkTextTag *gap_tag;
  GtkTextTag *hit_tag;

  guint n_gaps;
  gboolean stale;
};

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_N_GAPS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardLetterPaper, onward_letter_paper, GTK_TYPE_WIDGET)

static void
tag (OnwardLetterPaper *self, GtkTextTag *with, int start, int end)
{
  GtkTextIter from, to;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &to, end);
  gtk_text_buffer_apply_tag (self->buffer, with, &from, &to);
}

static void
show_gaps (OnwardLetterPaper *self)
{
  const char *text = onward_letter_paper_get_text (self);
  GtkTextIter start, end;
  int from, to = 0;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->gap_tag, &start, &end);
  self->n_gaps = 0;
  while (onward_letter_find_gap (text, to, &from, &to))
    {
      tag (self, self->gap_tag, from, to);
      self->n_gaps++;
    }
}

static void
buffer_changed_cb (OnwardLetterPaper *self)
{
  self->stale = TRUE;
  show_gaps (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_GAPS]);
}

static int
get_cursor (OnwardLetterPaper *self)
{
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (self->buffer, &cursor, gtk_text_buffer_get_insert (self->buffer));
  return gtk_text_iter_get_offset (&cursor);
}

/* A gap is filled by typing; Tab goes on to the next one, and leaves the text after the last. */
static gboolean
key_pressed_cb (OnwardLetterPaper *self, guint key, guint code, GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_ISO_Left_Tab || (key == GDK_KEY_Tab && (state & GDK_SHIFT_MASK) != 0))
    return onward_letter_paper_go_to_gap (self, FALSE);
  return key == GDK_KEY_Tab && onward_letter_paper_go_to_gap (self, TRUE);
}

/* One click into a gap takes it whole. */
static void
released_cb (OnwardLetterPaper *self, int n_press)
{
  int cursor = get_cursor (self);
  int start, end = 0;

  if (n_press != 1 || gtk_text_buffer_get_has_selection (self->buffer))
    return;
  while (onward_letter_find_gap (onward_letter_paper_get_text (self), end, &start, &end))
    {
      if (cursor > start && cursor < end)
        onward_letter_paper_select (self, start, end);
    }
}

static void
onward_letter_paper_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardLetterPaper *self = ONWARD_LETTER_PAPER (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, onward_letter_paper_get_text (self));
      break;
    case PROP_N_GAPS:
      g_value_set_uint (value, self->n_gaps);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_letter_paper_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TEXT:
      onward_letter_paper_set_text (ONWARD_LETTER_PAPER (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
onward_letter_paper_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_LETTER_PAPER (widget)->view));
}

static void
onward_letter_paper_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_LETTER_PAPER);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_letter_paper_parent_class)->dispose (object);
}

static void
onward_letter_paper_finalize (GObject *object)
{
  g_free (ONWARD_LETTER_PAPER (object)->text);
  G_OBJECT_CLASS (onward_letter_paper_parent_class)->finalize (object);
}

static void
onward_letter_paper_class_init (OnwardLetterPaperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_letter_paper_dispose;
  object_class->finalize = onward_letter_paper_finalize;
  object_class->get_property = onward_letter_paper_get_property;
  object_class->set_property = onward_letter_paper_set_property;
  widget_class->grab_focus = onward_letter_paper_grab_focus;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_N_GAPS] = g_param_spec_uint ("n-gaps", NULL, NULL, 0, G_MAXUINT, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/letters/onward-letter-paper.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterPaper, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterPaper, buffer);
  gtk_widget_class_bind_template_callback (widget_class, buffer_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
onward_letter_paper_init (OnwardLetterPaper *self)
{
  const GdkRGBA gap = { 0.1f, 0.6f, 0.6f, 0.28f };
  const GdkRGBA hit = { 0.85f, 0.5f, 0.05f, 1 };

  self->text = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  self->gap_tag = gtk_text_buffer_create_tag (self->buffer, NULL, "background-rgba", &gap, NULL);
  self->hit_tag = gtk_text_buffer_create_tag (self->buffer, NULL, "underline", PANGO_UNDERLINE_DOUBLE,
                                              "underline-rgba", &hit, NULL);
}

/* Returns: (transfer none): never NULL; good until the text changes. */
const char *
onward_letter_paper_get_text (OnwardLetterPaper *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (ONWARD_IS_LETTER_PAPER (self), "");
  if (self->stale)
    {
      gtk_text_buffer_get_bounds (self->buffer, &start, &end);
      g_free (self->text);
      self->text = gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
      self->stale = FALSE;
    }
  return self->text;
}

void
onward_letter_paper_set_text (OnwardLetterPaper *self, const char *text)
{
  GtkTextIter start;

  g_return_if_fail (ONWARD_IS_LETTER_PAPER (self));
  if (text == NULL)
    text = "";
  if (g_str_equal (onward_letter_paper_get_text (self), text))
    return;
  /* One notification with the whole text, and none that says "" in between. */
  g_object_freeze_notify (G_OBJECT (self));
  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_set_text (self->buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
  g_object_thaw_notify (G_OBJECT (self));
}

guint
onward_letter_paper_get_n_gaps (OnwardLetterPaper *self)
{
  g_return_val_if_fail (ONWARD_IS_LETTER_PAPER (self), 0);
  return self->n_gaps;
}

gboolean
onward_letter_paper_go_to_gap (OnwardLetterPaper *self, gboolean forward)
{
  GtkTextIter from, to;
  int start, end = 0;
  int found = -1, found_end = 0;

  g_return_val_if_fail (ONWARD_IS_LETTER_PAPER (self), FALSE);
  gtk_text_buffer_get_selection_bounds (self->buffer, &from, &to);
  while (onward_letter_find_gap (onward_letter_paper_get_text (self), end, &start, &end))
    {
      gboolean after = start >= gtk_text_iter_get_offset (&to);
      gboolean before = end <= gtk_text_iter_get_offset (&from);

      if ((forward && after && found < 0) || (!forward && before))
        {
          found = start;
          found_end = end;
        }
    }
  if (found >= 0)
    onward_letter_paper_select (self, found, found_end);
  return found >= 0;
}

void
onward_letter_paper_mark (OnwardLetterPaper *self, GArray *hits)
{
  GtkTextIter start, end;

  g_return_if_fail (ONWARD_IS_LETTER_PAPER (self));
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->hit_tag, &start, &end);
  for (guint i = 0; i < hits->len; i++)
    {
      const OnwardGuardHit *hit = &g_array_index (hits, OnwardGuardHit, i);

      tag (self, self->hit_tag, hit->start, hit->end);
    }
}

void
onward_letter_paper_select (OnwardLetterPaper *self, int start, int end)
{
  GtkTextIter from, to;

  g_return_if_fail (ONWARD_IS_LETTER_PAPER (self));
  gtk_text_buffer_get_iter_at_offset (self->buffer, &from, start);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &to, end);
  gtk_text_buffer_select_range (self->buffer, &to, &from);
  gtk_text_view_scroll_mark_onscreen (self->view, gtk_text_buffer_get_insert (self->buffer));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
