/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-vocabulary.h"

#include "onward-entry.h"

struct _OnwardEntryVocabulary
{
  GObject parent_instance;

  /* owned */
  GStrv tags;
  GStrv feelings;
  GCancellable *looking;
  GHashTable *seen; /* of the field that is being looked through */

  guint field;
  gboolean fresh; /* nothing was written since the last look */
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

static void look_further (OnwardEntryVocabulary *self, OnwardStore *store, gint64 from);

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static GStrv
gather (GHashTable *seen)
{
  GPtrArray *words = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, seen);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    g_ptr_array_add (words, g_strdup (word));
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
stretch_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardEntryVocabulary) self = data;
  gint64 next = 0;
  g_auto (GStrv) words = onward_store_tags_finish (ONWARD_STORE (store), result, &next, NULL);

  if (words == NULL)
    return;
  for (gsize i = 0; words[i] != NULL; i++)
    g_hash_table_add (self->seen, g_strdup (words[i]));
  if (next != 0)
    {
      look_further (self, ONWARD_STORE (store), next);
      return;
    }
  if (self->field == ONWARD_ENTRY_TAGS)
    {
      take (self, &self->tags, gather (self->seen), PROP_TAGS);
      self->field = ONWARD_ENTRY_FEELINGS;
      g_hash_table_remove_all (self->seen);
      look_further (self, ONWARD_STORE (store), 0);
      return;
    }
  take (self, &self->feelings, gather (self->seen), PROP_FEELINGS);
}

/* Stretch by stretch, so that nobody else waits for the store. */
static void
look_further (OnwardEntryVocabulary *self, OnwardStore *store, gint64 from)
{
  onward_store_tags_async (store, &onward_entry_type, self->field, from, self->looking, stretch_cb,
                           g_object_ref (self));
}

static void
store_changed_cb (OnwardEntryVocabulary *self, const char *type)
{
  if (g_str_equal (type, onward_entry_type.name))
    self->fresh = FALSE;
}

static void
onward_entry_vocabulary_finalize (GObject *object)
{
  OnwardEntryVocabulary *self = ONWARD_ENTRY_VOCABULARY (object);

  g_strfreev (self->tags);
  g_strfreev (self->feelings);
  g_clear_object (&self->looking);
  g_hash_table_unref (self->seen);
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
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

OnwardEntryVocabulary *
onward_entry_vocabulary_new (void)
{
  return g_object_new (ONWARD_TYPE_ENTRY_VOCABULARY, NULL);
}

/* Looks anew if anything was written since; the properties change when the answer has come. */
void
onward_entry_vocabulary_look (OnwardEntryVocabulary *self, OnwardStore *store)
{
  g_return_if_fail (ONWARD_IS_ENTRY_VOCABULARY (self));
  g_return_if_fail (ONWARD_IS_STORE (store));
  if (self->fresh)
    return;
  if (self->looking == NULL)
    g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  self->fresh = TRUE;
  self->field = ONWARD_ENTRY_TAGS;
  g_hash_table_remove_all (self->seen);
  look_further (self, store, 0);
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
