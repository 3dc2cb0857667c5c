/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-filter.h"

#include "onward-time.h"

/* After every local time of the day before it. */
#define END_OF_DAY "T99"

#define MOODS (1u << 1 | 1u << 2 | 1u << 3 | 1u << 4 | 1u << 5)

struct _OnwardEntryFilter
{
  GObject parent_instance;

  char *words;
  GPtrArray *feelings;
  GPtrArray *tags;
  char *link; /* uid, or "" */
  char *from;
  char *to;
  OnwardEntryField link_field;
  guint kinds;
  guint moods;
};

enum
{
  PROP_0,
  PROP_WORDS,
  PROP_FROM,
  PROP_TO,
  PROP_ACTIVE,
  PROP_NARROWED,
  N_PROPS,
};

enum
{
  CHANGED,
  CHOSEN,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardEntryFilter, onward_entry_filter, G_TYPE_OBJECT)

static void
tell (OnwardEntryFilter *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROWED]);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
tell_chosen (OnwardEntryFilter *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
  tell (self);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static gboolean
take_text (char **to, const char *text)
{
  if (text == NULL)
    text = "";
  if (g_str_equal (*to, text))
    return FALSE;
  g_free (*to);
  *to = g_strdup (text);
  return TRUE;
}

static GPtrArray *
new_strv (void)
{
  GPtrArray *strv = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (strv, NULL);
  return strv;
}

static GPtrArray *
tags_of (OnwardEntryFilter *self, OnwardEntryField field)
{
  return field == ONWARD_ENTRY_FEELINGS ? self->feelings : self->tags;
}

static gboolean
strv_find (GPtrArray *strv, const char *text, guint *position)
{
  for (guint i = 0; i + 1 < strv->len; i++)
    {
      if (g_str_equal (g_ptr_array_index (strv, i), text))
        {
          *position = i;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
strv_add (GPtrArray *strv, const char *text)
{
  guint position;

  if (*text == '\0' || strv_find (strv, text, &position))
    return FALSE;
  g_ptr_array_insert (strv, (int) strv->len - 1, g_strdup (text));
  return TRUE;
}

static void
strv_clear (GPtrArray *strv)
{
  g_ptr_array_set_size (strv, 0);
  g_ptr_array_add (strv, NULL);
}

static void
forget (OnwardEntryFilter *self)
{
  self->kinds = 0;
  self->moods = 0;
  strv_clear (self->feelings);
  strv_clear (self->tags);
  take_text (&self->link, "");
  take_text (&self->from, "");
  take_text (&self->to, "");
}

static void
onward_entry_filter_finalize (GObject *object)
{
  OnwardEntryFilter *self = ONWARD_ENTRY_FILTER (object);

  g_free (self->words);
  g_ptr_array_unref (self->feelings);
  g_ptr_array_unref (self->tags);
  g_free (self->link);
  g_free (self->from);
  g_free (self->to);
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
    case PROP_FROM:
      g_value_set_string (value, self->from);
      break;
    case PROP_TO:
      g_value_set_string (value, self->to);
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
    case PROP_FROM:
      onward_entry_filter_set_from (self, g_value_get_string (value));
      break;
    case PROP_TO:
      onward_entry_filter_set_to (self, g_value_get_string (value));
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
  properties[PROP_FROM] = g_param_spec_string ("from", NULL, NULL, "", flags);
  properties[PROP_TO] = g_param_spec_string ("to", NULL, NULL, "", flags);
  properties[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE, follows);
  properties[PROP_NARROWED] = g_param_spec_boolean ("narrowed", NULL, NULL, FALSE, follows);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_ENTRY_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[CHOSEN] = g_signal_new ("chosen", ONWARD_TYPE_ENTRY_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
onward_entry_filter_init (OnwardEntryFilter *self)
{
  self->words = g_strdup ("");
  self->feelings = new_strv ();
  self->tags = new_strv ();
  self->link = g_strdup ("");
  self->from = g_strdup ("");
  self->to = g_strdup ("");
  self->link_field = ONWARD_ENTRY_APPLICATION;
}

OnwardEntryFilter *
onward_entry_filter_new (void)
{
  return g_object_new (ONWARD_TYPE_ENTRY_FILTER, NULL);
}

static void
add_span (OnwardEntryFilter *self, OnwardQuery *query)
{
  g_autofree char *end = g_strconcat (self->to, END_OF_DAY, NULL);

  if (*self->from != '\0')
    onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, self->from);
  if (*self->to != '\0')
    onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_MOST, end);
}

/* Returns: (transfer full): the entries that the filter lets through, by month, newest first. */
OnwardQuery *
onward_entry_filter_dup_query (OnwardEntryFilter *self)
{
  OnwardQuery *query = onward_query_new (&onward_entry_type);

  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), query);
  onward_query_group_by (query, ONWARD_ENTRY_WHEN, ONWARD_GROUP_MONTH);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_matching (query, self->words);
  if (self->kinds != 0)
    onward_query_where_choices (query, ONWARD_ENTRY_KIND, self->kinds);
  if (self->moods != 0)
    onward_query_where_numbers (query, ONWARD_ENTRY_MOOD, self->moods);
  if (self->feelings->len > 1)
    onward_query_where_any (query, ONWARD_ENTRY_FEELINGS, (const char *const *) self->feelings->pdata);
  if (self->tags->len > 1)
    onward_query_where_any (query, ONWARD_ENTRY_TAGS, (const char *const *) self->tags->pdata);
  if (*self->link != '\0')
    onward_query_where_text (query, self->link_field, ONWARD_IS, self->link);
  add_span (self, query);
  return query;
}

gboolean
onward_entry_filter_get_active (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), FALSE);
  return self->kinds != 0 || self->moods != 0 || self->feelings->len > 1 || self->tags->len > 1 ||
         *self->link != '\0' || *self->from != '\0' || *self->to != '\0';
}

gboolean
onward_entry_filter_get_narrowed (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), FALSE);
  return *self->words != '\0' || onward_entry_filter_get_active (self);
}

/* Back to all entries. */
void
onward_entry_filter_clear (OnwardEntryFilter *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (!onward_entry_filter_get_narrowed (self))
    return;
  forget (self);
  if (take_text (&self->words, ""))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FROM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TO]);
  tell_chosen (self);
}

const char *
onward_entry_filter_get_words (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), "");
  return self->words;
}

void
onward_entry_filter_set_words (OnwardEntryFilter *self, const char *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words != NULL ? words : ""));

  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (!take_text (&self->words, stripped))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
  tell (self);
}

guint
onward_entry_filter_get_kinds (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), 0);
  return self->kinds;
}

void
onward_entry_filter_set_kinds (OnwardEntryFilter *self, guint kinds)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (self->kinds == kinds)
    return;
  self->kinds = kinds;
  tell_chosen (self);
}

guint
onward_entry_filter_get_moods (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), 0);
  return self->moods;
}

void
onward_entry_filter_set_moods (OnwardEntryFilter *self, guint moods)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (self->moods == moods)
    return;
  self->moods = moods;
  tell_chosen (self);
}

const char *const *
onward_entry_filter_get_tags (OnwardEntryFilter *self, OnwardEntryField field)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), NULL);
  return (const char *const *) tags_of (self, field)->pdata;
}

void
onward_entry_filter_add_tag (OnwardEntryFilter *self, OnwardEntryField field, const char *tag)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (strv_add (tags_of (self, field), tag))
    tell_chosen (self);
}

void
onward_entry_filter_remove_tag (OnwardEntryFilter *self, OnwardEntryField field, const char *tag)
{
  guint position;

  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (!strv_find (tags_of (self, field), tag, &position))
    return;
  g_ptr_array_remove_index (tags_of (self, field), position);
  tell_chosen (self);
}

OnwardEntryField
onward_entry_filter_get_link (OnwardEntryFilter *self, const char **uid)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), ONWARD_ENTRY_APPLICATION);
  *uid = self->link;
  return self->link_field;
}

void
onward_entry_filter_set_link (OnwardEntryFilter *self, OnwardEntryField field, const char *uid)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  g_return_if_fail (onward_entry_type.fields[field].type == ONWARD_FIELD_REFERENCE);
  if (take_text (&self->link, uid) | (self->link_field != field))
    {
      self->link_field = field;
      tell_chosen (self);
    }
}

const char *
onward_entry_filter_get_from (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), "");
  return self->from;
}

void
onward_entry_filter_set_from (OnwardEntryFilter *self, const char *day)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (!take_text (&self->from, day))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FROM]);
  tell_chosen (self);
}

const char *
onward_entry_filter_get_to (OnwardEntryFilter *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), "");
  return self->to;
}

void
onward_entry_filter_set_to (OnwardEntryFilter *self, const char *day)
{
  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  if (!take_text (&self->to, day))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TO]);
  tell_chosen (self);
}

/* Kinds by their names, as the diary keeps them: a later version may order them anew. */
static GVariant *
kinds_to_variant (guint kinds)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_STRING_ARRAY);
  for (guint kind = 0; kinds >> kind != 0; kind++)
    {
      if (kinds & (1u << kind))
        g_variant_builder_add (&builder, "s", onward_choice_nick (ONWARD_TYPE_ENTRY_KIND, kind));
    }
  return g_variant_builder_end (&builder);
}

GVariant *
onward_entry_filter_to_variant (OnwardEntryFilter *self)
{
  GVariantDict dict;

  g_return_val_if_fail (ONWARD_IS_ENTRY_FILTER (self), NULL);
  g_variant_dict_init (&dict, NULL);
  if (self->kinds != 0)
    g_variant_dict_insert_value (&dict, "kinds", kinds_to_variant (self->kinds));
  if (self->moods != 0)
    g_variant_dict_insert (&dict, "moods", "u", self->moods);
  if (self->feelings->len > 1)
    g_variant_dict_insert (&dict, "feelings", "^as", self->feelings->pdata);
  if (self->tags->len > 1)
    g_variant_dict_insert (&dict, "tags", "^as", self->tags->pdata);
  if (*self->link != '\0')
    g_variant_dict_insert (&dict, "about", "(ss)", onward_entry_type.fields[self->link_field].name, self->link);
  if (*self->from != '\0')
    g_variant_dict_insert (&dict, "from", "s", self->from);
  if (*self->to != '\0')
    g_variant_dict_insert (&dict, "to", "s", self->to);
  return g_variant_dict_end (&dict);
}

static void
take_tags (GPtrArray *strv, GVariantDict *dict, const char *key)
{
  g_autofree const char **tags = NULL;

  if (!g_variant_dict_lookup (dict, key, "^a&s", &tags))
    return;
  for (gsize i = 0; tags[i] != NULL; i++)
    strv_add (strv, tags[i]);
}

static void
take_kinds (OnwardEntryFilter *self, GVariantDict *dict)
{
  g_autofree const char **nicks = NULL;
  gint64 kind;

  if (!g_variant_dict_lookup (dict, "kinds", "^a&s", &nicks))
    return;
  for (gsize i = 0; nicks[i] != NULL; i++)
    {
      if (onward_choice_from_nick (ONWARD_TYPE_ENTRY_KIND, nicks[i], &kind))
        self->kinds |= 1u << kind;
    }
}

static void
take_link (OnwardEntryFilter *self, GVariantDict *dict)
{
  const char *name, *uid;

  if (!g_variant_dict_lookup (dict, "about", "(&s&s)", &name, &uid))
    return;
  for (guint field = 0; field < ONWARD_ENTRY_N_FIELDS; field++)
    {
      if (onward_entry_type.fields[field].type != ONWARD_FIELD_REFERENCE ||
          !g_str_equal (onward_entry_type.fields[field].name, name))
        continue;
      self->link_field = (OnwardEntryField) field;
      take_text (&self->link, uid);
    }
}

static void
take_day (char **to, GVariantDict *dict, const char *key)
{
  const char *day;

  if (g_variant_dict_lookup (dict, key, "&s", &day) && onward_day_is_valid (day))
    take_text (to, day);
}

/* What it does not understand it leaves out. */
void
onward_entry_filter_from_variant (OnwardEntryFilter *self, GVariant *chosen)
{
  GVariantDict dict;

  g_return_if_fail (ONWARD_IS_ENTRY_FILTER (self));
  g_variant_dict_init (&dict, chosen);
  forget (self);
  take_kinds (self, &dict);
  if (g_variant_dict_lookup (&dict, "moods", "u", &self->moods))
    self->moods &= MOODS;
  take_tags (self->feelings, &dict, "feelings");
  take_tags (self->tags, &dict, "tags");
  take_link (self, &dict);
  take_day (&self->from, &dict, "from");
  take_day (&self->to, &dict, "to");
  g_variant_dict_clear (&dict);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FROM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TO]);
  tell_chosen (self);
}
