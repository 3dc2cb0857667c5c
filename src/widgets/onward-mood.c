/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-mood.h"

#include "onward-entry.h"

#define N_MOODS 5

struct _OnwardMood
{
  GtkWidget parent_instance;

  /* template */
  GtkToggleButton *buttons[N_MOODS];
  GtkLabel *words[N_MOODS];

  /* owned */
  char *label;

  int mood;
  gboolean show_words;
  gboolean quiet; /* the buttons are being set, not pressed */
};

enum
{
  PROP_0,
  PROP_MOOD,
  PROP_LABEL,
  PROP_SHOW_WORDS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardMood, onward_mood, GTK_TYPE_WIDGET)

static void
show_mood (OnwardMood *self)
{
  self->quiet = TRUE;
  for (int i = 0; i < N_MOODS; i++)
    gtk_toggle_button_set_active (self->buttons[i], self->mood == i + 1);
  self->quiet = FALSE;
}

static void
toggled_cb (OnwardMood *self, GtkToggleButton *button)
{
  int mood = ONWARD_MOOD_UNSAID;

  if (self->quiet)
    return;
  for (int i = 0; i < N_MOODS; i++)
    {
      if (self->buttons[i] == button && gtk_toggle_button_get_active (button))
        mood = i + 1;
    }
  onward_mood_set_mood (self, mood);
  g_signal_emit (self, signals[PICKED], 0, mood);
}

/* Left and right go from face to face, as in a group of choices. */
static gboolean
key_pressed_cb (OnwardMood *self, guint keyval)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (keyval == GDK_KEY_Left || keyval == GDK_KEY_Right)
    return gtk_widget_child_focus (GTK_WIDGET (self), (keyval == GDK_KEY_Right) != mirrored ? GTK_DIR_TAB_FORWARD
                                                                                            : GTK_DIR_TAB_BACKWARD);
  return FALSE;
}

static void
onward_mood_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardMood *self = ONWARD_MOOD (object);

  switch (prop_id)
    {
    case PROP_MOOD:
      g_value_set_int (value, self->mood);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_SHOW_WORDS:
      g_value_set_boolean (value, self->show_words);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_mood_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardMood *self = ONWARD_MOOD (object);

  switch (prop_id)
    {
    case PROP_MOOD:
      onward_mood_set_mood (self, g_value_get_int (value));
      return;
    case PROP_LABEL:
      g_free (self->label);
      self->label = g_value_dup_string (value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
      break;
    case PROP_SHOW_WORDS:
      self->show_words = g_value_get_boolean (value);
      for (int i = 0; i < N_MOODS; i++)
        gtk_widget_set_visible (GTK_WIDGET (self->words[i]), self->show_words);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
onward_mood_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_MOOD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_mood_parent_class)->dispose (object);
}

static void
onward_mood_finalize (GObject *object)
{
  g_free (ONWARD_MOOD (object)->label);
  G_OBJECT_CLASS (onward_mood_parent_class)->finalize (object);
}

static void
onward_mood_class_init (OnwardMoodClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_mood_dispose;
  object_class->finalize = onward_mood_finalize;
  object_class->get_property = onward_mood_get_property;
  object_class->set_property = onward_mood_set_property;

  properties[PROP_MOOD] = g_param_spec_int ("mood", NULL, NULL, 0, N_MOODS, 0, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_SHOW_WORDS] = g_param_spec_boolean ("show-words", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-mood.ui");
  for (int i = 0; i < N_MOODS; i++)
    {
      char button[] = "button0";
      char word[] = "word0";

      button[6] = (char) ('1' + i);
      word[4] = (char) ('1' + i);
      gtk_widget_class_bind_template_child_full (widget_class, button, FALSE,
                                                 G_STRUCT_OFFSET (OnwardMood, buttons) + i * (gssize) sizeof (gpointer));
      gtk_widget_class_bind_template_child_full (widget_class, word, FALSE,
                                                 G_STRUCT_OFFSET (OnwardMood, words) + i * (gssize) sizeof (gpointer));
    }
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
onward_mood_init (OnwardMood *self)
{
  self->label = g_strdup ("");
  self->show_words = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < N_MOODS; i++)
    {
      const char *word = onward_mood_label (i + 1);

      gtk_label_set_label (self->words[i], word);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->buttons[i]), word);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
    }
}

int
onward_mood_get_mood (OnwardMood *self)
{
  g_return_val_if_fail (ONWARD_IS_MOOD (self), ONWARD_MOOD_UNSAID);
  return self->mood;
}

void
onward_mood_set_mood (OnwardMood *self, int mood)
{
  g_return_if_fail (ONWARD_IS_MOOD (self));
  mood = CLAMP (mood, ONWARD_MOOD_UNSAID, N_MOODS);
  if (self->mood != mood)
    {
      self->mood = mood;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MOOD]);
    }
  show_mood (self);
}
