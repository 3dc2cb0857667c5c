/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story-part.h"

#include "onward-notes.h"
#include "onward-story-telling.h"

struct _OnwardStoryPart
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *notes;
  GtkLabel *length;
  GtkLabel *hint;

  /* owned */
  OnwardStory *story;
  char *part; /* name of the field */
  char *label;
  char *placeholder;
};

enum
{
  PROP_0,
  PROP_STORY,
  PROP_PART,
  PROP_LABEL,
  PROP_PLACEHOLDER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardStoryPart, onward_story_part, GTK_TYPE_WIDGET)

static OnwardStoryField
field_of (OnwardStoryPart *self)
{
  guint field = ONWARD_STORY_SITUATION;

  while (field < ONWARD_STORY_LEARNED && !g_str_equal (onward_story_type.fields[field].name, self->part))
    field++;
  return (OnwardStoryField) field;
}

static void
say (OnwardStoryPart *self)
{
  const char *text = onward_record_get_text (ONWARD_RECORD (self->story), field_of (self));
  g_autofree char *length = onward_story_say_length (onward_story_count_words (text));
  const char *hint = onward_story_hint (self->story, field_of (self));

  gtk_label_set_label (self->length, length);
  gtk_widget_set_visible (GTK_WIDGET (self->length), *length != '\0');
  gtk_label_set_label (self->hint, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint), hint != NULL);
}

static void
bind (OnwardStoryPart *self)
{
  if (self->story == NULL || self->part == NULL)
    return;
  g_object_bind_property (self->story, self->part, self->notes, "text",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  /* A hint may be about another part than the one that is typed into. */
  g_signal_connect_object (self->story, "notify::title", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
  say (self);
}

static gboolean
onward_story_part_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_STORY_PART (widget)->notes);
}

static void
onward_story_part_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardStoryPart *self = ONWARD_STORY_PART (object);

  switch (prop_id)
    {
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;
    case PROP_PART:
      g_value_set_string (value, self->part);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* All four are set once, in the .ui file. */
static void
onward_story_part_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardStoryPart *self = ONWARD_STORY_PART (object);

  switch (prop_id)
    {
    case PROP_STORY:
      g_set_object (&self->story, g_value_get_object (value));
      bind (self);
      break;
    case PROP_PART:
      g_free (self->part);
      self->part = g_value_dup_string (value);
      bind (self);
      break;
    case PROP_LABEL:
      g_free (self->label);
      self->label = g_value_dup_string (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_PLACEHOLDER:
      g_free (self->placeholder);
      self->placeholder = g_value_dup_string (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_story_part_dispose (GObject *object)
{
  OnwardStoryPart *self = ONWARD_STORY_PART (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_STORY_PART);
  g_clear_object (&self->story);
  g_clear_pointer (&self->part, g_free);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->placeholder, g_free);
  G_OBJECT_CLASS (onward_story_part_parent_class)->dispose (object);
}

static GParamSpec *
new_text (const char *name)
{
  return g_param_spec_string (name, NULL, NULL, "",
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
}

static void
onward_story_part_class_init (OnwardStoryPartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_story_part_dispose;
  object_class->get_property = onward_story_part_get_property;
  object_class->set_property = onward_story_part_set_property;
  widget_class->grab_focus = onward_story_part_grab_focus;

  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, ONWARD_TYPE_STORY,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PART] = new_text ("part");
  properties[PROP_LABEL] = new_text ("label");
  properties[PROP_PLACEHOLDER] = new_text ("placeholder");
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-story-part.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryPart, notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryPart, length);
  gtk_widget_class_bind_template_child (widget_class, OnwardStoryPart, hint);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
onward_story_part_init (OnwardStoryPart *self)
{
  self->label = g_strdup ("");
  self->placeholder = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}
