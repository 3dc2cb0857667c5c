/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-notes.h"

struct _OnwardNotes
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *label_widget;
  GtkWidget *page;
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkWidget *placeholder_label;

  /* owned */
  char *text; /* of the buffer; read again when it changed */
  char *label;

  double outgrown; /* the height that the view was last asked to grow to */
  guint growing;   /* idle source */
  int min_lines;
  gboolean stale; /* the buffer changed since text was read */
};

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_LABEL,
  PROP_SHOW_LABEL,
  PROP_PLACEHOLDER,
  PROP_MIN_LINES,
  PROP_ROOMY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardNotes, onward_notes, GTK_TYPE_WIDGET)

static void
buffer_changed_cb (OnwardNotes *self)
{
  self->stale = TRUE;
  gtk_widget_set_visible (self->placeholder_label, gtk_text_buffer_get_char_count (self->buffer) == 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/* An empty page is as high as its lines would be. */
static void
update_height (OnwardNotes *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), "X");
  int height, margins = gtk_text_view_get_top_margin (self->view) + gtk_text_view_get_bottom_margin (self->view);

  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_widget_set_size_request (GTK_WIDGET (self->view), -1, height * self->min_lines + margins);
}

static gboolean
grow_cb (gpointer data)
{
  OnwardNotes *self = data;

  self->growing = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self->view));
  return G_SOURCE_REMOVE;
}

/* A text view learns its width when it is given its place, and how high it is then comes too late for
 * that: it would show the first lines and hide the rest. */
static void
outgrown_cb (OnwardNotes *self, GtkAdjustment *adjustment)
{
  double upper = gtk_adjustment_get_upper (adjustment);

  if (upper <= gtk_adjustment_get_page_size (adjustment))
    self->outgrown = 0;
  else if (upper != self->outgrown)
    {
      self->outgrown = upper;
      if (self->growing == 0)
        self->growing = g_idle_add (grow_cb, self);
    }
}

static void
set_roomy (OnwardNotes *self, gboolean roomy)
{
  if (roomy)
    {
      gtk_widget_add_css_class (self->page, "roomy");
      gtk_widget_remove_css_class (self->page, "card");
    }
  else
    {
      gtk_widget_remove_css_class (self->page, "roomy");
      gtk_widget_add_css_class (self->page, "card");
    }
}

static void
set_label (OnwardNotes *self, const char *label)
{
  g_free (self->label);
  self->label = g_strdup (label != NULL ? label : "");
  gtk_label_set_label (GTK_LABEL (self->label_widget), self->label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
}

static void
onward_notes_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardNotes *self = ONWARD_NOTES (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, onward_notes_get_text (self));
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_SHOW_LABEL:
      g_value_set_boolean (value, gtk_widget_get_visible (self->label_widget));
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, gtk_label_get_label (GTK_LABEL (self->placeholder_label)));
      break;
    case PROP_MIN_LINES:
      g_value_set_int (value, self->min_lines);
      break;
    case PROP_ROOMY:
      g_value_set_boolean (value, gtk_widget_has_css_class (self->page, "roomy"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_notes_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardNotes *self = ONWARD_NOTES (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      onward_notes_set_text (self, g_value_get_string (value));
      return;
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    case PROP_SHOW_LABEL:
      gtk_widget_set_visible (self->label_widget, g_value_get_boolean (value));
      break;
    case PROP_PLACEHOLDER:
      gtk_label_set_label (GTK_LABEL (self->placeholder_label),
                           g_value_get_string (value) != NULL ? g_value_get_string (value) : "");
      break;
    case PROP_MIN_LINES:
      self->min_lines = g_value_get_int (value);
      update_height (self);
      break;
    case PROP_ROOMY:
      set_roomy (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static gboolean
onward_notes_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_NOTES (widget)->view));
}

static void
onward_notes_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (onward_notes_parent_class)->css_changed (widget, change);
  if (ONWARD_NOTES (widget)->view != NULL)
    update_height (ONWARD_NOTES (widget));
}

static void
onward_notes_dispose (GObject *object)
{
  g_clear_handle_id (&ONWARD_NOTES (object)->growing, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_NOTES);
  G_OBJECT_CLASS (onward_notes_parent_class)->dispose (object);
}

static void
onward_notes_finalize (GObject *object)
{
  OnwardNotes *self = ONWARD_NOTES (object);

  g_free (self->text);
  g_free (self->label);
  G_OBJECT_CLASS (onward_notes_parent_class)->finalize (object);
}

static void
onward_notes_class_init (OnwardNotesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_notes_dispose;
  object_class->finalize = onward_notes_finalize;
  object_class->get_property = onward_notes_get_property;
  object_class->set_property = onward_notes_set_property;
  widget_class->grab_focus = onward_notes_grab_focus;
  widget_class->css_changed = onward_notes_css_changed;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_SHOW_LABEL] = g_param_spec_boolean ("show-label", NULL, NULL, FALSE, flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "", flags);
  properties[PROP_MIN_LINES] = g_param_spec_int ("min-lines", NULL, NULL, 1, 100, 3, flags);
  properties[PROP_ROOMY] = g_param_spec_boolean ("roomy", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-notes.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardNotes, label_widget);
  gtk_widget_class_bind_template_child (widget_class, OnwardNotes, page);
  gtk_widget_class_bind_template_child (widget_class, OnwardNotes, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardNotes, buffer);
  gtk_widget_class_bind_template_child (widget_class, OnwardNotes, placeholder_label);
  gtk_widget_class_bind_template_callback (widget_class, buffer_changed_cb);
}

static void
onward_notes_init (OnwardNotes *self)
{
  GtkLayoutManager *layout;

  self->text = g_strdup ("");
  self->label = g_strdup ("");
  self->min_lines = 3;
  gtk_widget_init_template (GTK_WIDGET (self));
  layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  g_signal_connect_object (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view)), "changed",
                           G_CALLBACK (outgrown_cb), self, G_CONNECT_SWAPPED);
  update_height (self);
}

/* Returns: (transfer none): never NULL; good until the text changes. */
const char *
onward_notes_get_text (OnwardNotes *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (ONWARD_IS_NOTES (self), "");
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
onward_notes_set_text (OnwardNotes *self, const char *text)
{
  GtkTextIter start;

  g_return_if_fail (ONWARD_IS_NOTES (self));
  if (text == NULL)
    text = "";
  if (g_str_equal (onward_notes_get_text (self), text))
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

/* At the cursor, as if it had been typed. */
void
onward_notes_insert (OnwardNotes *self, const char *text)
{
  g_return_if_fail (ONWARD_IS_NOTES (self));
  gtk_text_buffer_begin_user_action (self->buffer);
  gtk_text_buffer_insert_at_cursor (self->buffer, text, -1);
  gtk_text_buffer_end_user_action (self->buffer);
}

/* Returns: (transfer none) */
GtkTextBuffer *
onward_notes_get_buffer (OnwardNotes *self)
{
  g_return_val_if_fail (ONWARD_IS_NOTES (self), NULL);
  return self->buffer;
}
