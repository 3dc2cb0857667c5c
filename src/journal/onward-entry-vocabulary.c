/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-vocabulary.h"

#include <string.h>

#include "onward-entry.h"

/* A year of writing every day.  Reading them takes a few milliseconds of the worker. */
#define LOOK_BACK 400

struct _OnwardEntryVocabulary
{
  GObject parent_instance;

  /* owned */
  GStrv tags;
  GStrv feelings;
  GCancellable *looking;
};

enum
{
  PROP_0,
  PROP_TAGS,
  PROP_FEELINGS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryVocabulary, onward_entry_vocabulary, G_TYPE_OBJECT)

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static GStrv
gather (GPtrArray *entries, guint field)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      const char *const *tags = onward_record_get_tags (g_ptr_array_index (entries, i), field);

      for (guint j = 0; tags[j] != NULL; j++)
        {
          if (g_hash_table_add (seen, (gpointer) tags[j]))
            g_ptr_array_add (words, g_strdup (tags[j]));
        }
    }
  g_ptr_array_sort (words, compare_words);
  g_ptr_array_add (words, NULL);
  return (GStrv) g_ptr_array_free (words, FALSE);
}

static void
take (OnwardEntryVocabulary *self, GStrv *to, GStrv words, guint property)
{
  if (g_strv_equal ((const char *const *) *to, (const char *const *) words))
    {
      g_strfreev (words);
      return;
    }
  g_strfreev (*to);
  *to = words;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* When the diary cannot be read the words known so far stay: the list itself tells the person. */
static void
looked_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardEntryVocabulary) self = data;
  g_autoptr (GPtrArray) entries = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  if (entries == NULL)
    return;
  take (self, &self->tags, gather (entries, ONWARD_ENTRY_TAGS), PROP_TAGS);
  take (self, &self->feelings, gather (entries, ONWARD_ENTRY_FEELINGS), PROP_FEELINGS);
}

static void
onward_entry_vocabulary_finalize (GObject *object)
{
  OnwardEntryVocabulary *self = ONWARD_ENTRY_VOCABULARY (object);

  g_strfreev (self->tags);
  g_strfreev (self->feelings);
  g_clear_object (&self->looking);
  G_OBJECT_CLASS (onward_entry_vocabulary_parent_class)->finalize (object);
}

static void
onward_entry_vocabulary_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardEntryVocabulary *self = ONWARD_ENTRY_VOCABULARY (object);

  switch (prop_id)
    {
    case PROP_TAGS:
      g_value_set_boxed (value, self->tags);
      break;
    case PROP_FEELINGS:
      g_value_set_boxed (value, self->feelings);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_vocabulary_class_init (OnwardEntryVocabularyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = onward_entry_vocabulary_finalize;
  object_class->get_property = onward_entry_vocabulary_get_property;

  properties[PROP_TAGS] = g_param_spec_boxed ("tags", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_FEELINGS] = g_param_spec_boxed ("feelings", NULL, NULL, G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_entry_vocabulary_init (OnwardEntryVocabulary *self)
{
  self->tags = g_new0 (char *, 1);
  self->feelings = g_new0 (char *, 1);
}

OnwardEntryVocabulary *
onward_entry_vocabulary_new (void)
{
  return g_object_new (ONWARD_TYPE_ENTRY_VOCABULARY, NULL);
}

/* Looks anew; the properties change when the answer has come. */
void
onward_entry_vocabulary_look (OnwardEntryVocabulary *self, OnwardStore *store)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  g_return_if_fail (ONWARD_IS_ENTRY_VOCABULARY (self));
  g_return_if_fail (ONWARD_IS_STORE (store));
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, LOOK_BACK);
  onward_store_find_async (store, query, self->looking, looked_cb, g_object_ref (self));
}

const char *const *
onward_entry_vocabulary_get_tags (OnwardEntryVocabulary *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_VOCABULARY (self), NULL);
  return (const char *const *) self->tags;
}

const char *const *
onward_entry_vocabulary_get_feelings (OnwardEntryVocabulary *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_VOCABULARY (self), NULL);
  return (const char *const *) self->feelings;
}
