/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-filter.h"

struct _OnwardEntryFilter
{
  GObject parent_instance;

  char *words;
  guint kinds;
  int mood;
  char *feeling;
  char *tag;
};

enum
{
  PROP_0,
  PROP_WORDS,
  PROP_KINDS,
  PROP_MOOD,
  PROP_FEELING,
  PROP_TAG,
  PROP_ACTIVE,
  PROP_NARROWED,
  N_PROPS,
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardEntryFilter, onward_entry_filter, G_TYPE_OBJECT)

static void
tell (OnwardEntryFilter *self, guint property)
{
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROWED]);
  g_object_thaw_notify (G_OBJECT (self));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
set_string (OnwardEntryFilter *self, char **to, const char *text, guint property)
{
  if (text == NULL)
    text = "";
  if (g_str_equal (*to, text))
    return;
  g_free (*to);
  *to = g_strdup (text);
  tell (self, property);
}

static void
onward_entry_filter_finalize (GObject *object)
{
  OnwardEntryFilter *self = ONWARD_ENTRY_FILTER (object);

  g_free (self->words);
  g_free (self->feeling);
  g_free (self->tag);
  G_OBJECT_CLASS (onward_entry_filter_parent_class)->finalize (object);
}

static void
onward_entry_filter_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardEntryFilter *self = ONWARD_ENTRY_FILTER (object);

  switch (prop_id)
    {
    case PROP_WORDS:
      g_value_set_string (value, self->words);
      break;
    case PROP_KINDS:
      g_value_set_uint (value, self->kinds);
      break;
    case PROP_MOOD:
      g_value_set_int (value, self->mood);
      break;
    case PROP_FEELING:
      g_value_set_string (value, self->feeling);
      break;
    case PROP_TAG:
      g_value_set_string (value, self->tag);
      break;
    case PROP_ACTIVE:
      g_value_set_boolean (value, onward_entry_filter_get_active (self));
      break;
    case PROP_NARROWED:
      g_value_set_boolean (value, onward_entry_filter_get_narrowed (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_filter_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryFilter *self = ONWARD_ENTRY_FILTER (object);

  switch (prop_id)
    {
    case PROP_WORDS:
      onward_entry_filter_set_words (self, g_value_get_string (value));
      break;
    case PROP_KINDS:
      onward_entry_filter_set_kinds (self, g_value_get_uint (value));
      break;
    case PROP_MOOD:
      onward_entry_filter_set_mood (self, g_value_get_int (value));
      break;
    case PROP_FEELING:
      onward_entry_filter_set_feeling (self, g_value_get_string (value));
      break;
    case PROP_TAG:
      onward_entry_filter_set_tag (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_filter_class_init (OnwardEntryFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags follows = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = onward_entry_filter_finalize;
  object_class->get_property = onward_entry_filter_get_property;
  object_class->set_property = onward_entry_filter_set_property;

  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", flags);
  properties[PROP_KINDS] = g_param_spec_uint ("kinds", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_MOOD] = g_param_spec_int ("mood", NULL, NULL, 0, 5, 0, flags);
  properties[PROP_FEELING] = g_param_spec_string ("feeling", NULL, NULL, "", flags);
  properties[PROP_TAG] = g_param_spec_string ("tag", NULL, NULL, "", flags);
  properties[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE, follows);
  properties[PROP_NARROWED] = g_param_spec_boolean ("narrowed", NULL, NULL, FALSE, follows);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_ENTRY_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_entry_filter_init (OnwardEntryFilter *self)
{
  self->words = g_strdup ("");
  self->feeling = g_strdup ("");
  self->tag = g_strdup ("");
}

OnwardEntryFilter *
onward_entry_filter_new (void)
{
  return g_object_new (ONWARD_TYPE_ENTRY_FILTER, NULL);
}

/* Returns: (transfer full): the entries that the filter lets through, by month, newest first. */
OnwardQuery *
onward_entry_filter_dup_query (OnwardEntryFilter *self)
{
  OnwardQuery *query = onward_query_new (&onward_entry_type);

  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), query);
  onward_query_group_by (query, ONWARD_ENTRY_WHEN, ONWARD_GROUP_MONTH);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  if (*self->words != '\0')
    onward_query_matching (query, self->words);
  if (self->kinds != 0)
    onward_query_where_choices (query, ONWARD_ENTRY_KIND, self->kinds);
  if (self->mood != ONWARD_MOOD_UNSAID)
    onward_query_where_number (query, ONWARD_ENTRY_MOOD, ONWARD_IS, self->mood);
  if (*self->feeling != '\0')
    onward_query_where_text (query, ONWARD_ENTRY_FEELINGS, ONWARD_HAS, self->feeling);
  if (*self->tag != '\0')
    onward_query_where_text (query, ONWARD_ENTRY_TAGS, ONWARD_HAS, self->tag);
  return query;
}

gboolean
onward_entry_filter_get_active (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), FALSE);
  return self->kinds != 0 || self->mood != ONWARD_MOOD_UNSAID || *self->feeling != '\0' || *self->tag != '\0';
}

gboolean
onward_entry_filter_get_narrowed (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), FALSE);
  return *self->words != '\0' || onward_entry_filter_get_active (self);
}

const char *
onward_entry_filter_get_words (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), "");
  return self->words;
}

guint
onward_entry_filter_get_kinds (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), 0);
  return self->kinds;
}

int
onward_entry_filter_get_mood (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), 0);
  return self->mood;
}

const char *
onward_entry_filter_get_feeling (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), "");
  return self->feeling;
}

const char *
onward_entry_filter_get_tag (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), "");
  return self->tag;
}

void
onward_entry_filter_set_words (OnwardEntryFilter *self, const char *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words != NULL ? words : ""));

  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  set_string (self, &self->words, stripped, PROP_WORDS);
}

void
onward_entry_filter_set_kinds (OnwardEntryFilter *self, guint kinds)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (self->kinds == kinds)
    return;
  self->kinds = kinds;
  tell (self, PROP_KINDS);
}

void
onward_entry_filter_set_mood (OnwardEntryFilter *self, int mood)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (self->mood == mood)
    return;
  self->mood = mood;
  tell (self, PROP_MOOD);
}

void
onward_entry_filter_set_feeling (OnwardEntryFilter *self, const char *feeling)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  set_string (self, &self->feeling, feeling, PROP_FEELING);
}

void
onward_entry_filter_set_tag (OnwardEntryFilter *self, const char *tag)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  set_string (self, &self->tag, tag, PROP_TAG);
}

/* Back to all entries. */
void
onward_entry_filter_clear (OnwardEntryFilter *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  onward_entry_filter_set_words (self, "");
  onward_entry_filter_set_kinds (self, 0);
  onward_entry_filter_set_mood (self, ONWARD_MOOD_UNSAID);
  onward_entry_filter_set_feeling (self, "");
  onward_entry_filter_set_tag (self, "");
}
