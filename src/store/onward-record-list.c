/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-record-list.h"

#include "onward-error.h"
#include "onward-store-private.h"

/* More changes than this at once, as of an import, are not placed one by one. */
#define MANY_CHANGES 64

/* A first look that finds fewer than this is not shown: the whole answer may hold others, and is not
 * far away where little is found. */
#define SCREENFUL 24

/* More items than this at once are told of on their own. */
#define MANY_ITEMS 1000

struct _OnwardRecordList
{
  GObject parent_instance;

  OnwardStore *store;
  OnwardQuery *query;
  GArray *keys; /* OnwardKey */
  GCancellable *asking;
  guint going_on; /* timeout, between the first screenful and the rest */
  gboolean ready;
};

enum
{
  PROP_0,
  PROP_QUERY,
  PROP_BUSY,
  PROP_READY,
  PROP_N_ITEMS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (OnwardRecordList, onward_record_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static OnwardKey *
key_at (OnwardRecordList *self, guint position)
{
  return &g_array_index (self->keys, OnwardKey, position);
}

/* With groups, the item behind a change may have become the first of its group, or have ceased to
 * be it, and its row shows that; so it is told of too. */
static void
emit_changed (OnwardRecordList *self, guint position, guint removed, guint added)
{
  guint behind = self->query != NULL && onward_query_is_grouped (self->query) &&
                     position + added < self->keys->len
                   ? 1
                   : 0;

  g_list_model_items_changed (G_LIST_MODEL (self), position, removed + behind, added + behind);
  if (removed != added)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

static gboolean
same_key (const OnwardKey *a, const OnwardKey *b)
{
  return a->id == b->id && a->group == b->group;
}

/* What is taken out and what is put in are told of one after the other: of a change that does both,
 * GTK looks through everything put in for what was taken out, and would read a hundred thousand. */
static void
replace_stretch (OnwardRecordList *self, GArray *old, GArray *keys, guint head, guint removed)
{
  guint tail = old->len - head - removed;

  self->keys = g_array_sized_new (FALSE, FALSE, sizeof (OnwardKey), old->len - removed);
  g_array_append_vals (self->keys, old->data, head);
  g_array_append_vals (self->keys, &g_array_index (old, OnwardKey, head + removed), tail);
  g_list_model_items_changed (G_LIST_MODEL (self), head, removed, 0);
  g_array_unref (self->keys);
  self->keys = g_array_ref (keys);
  g_list_model_items_changed (G_LIST_MODEL (self), head, 0, keys->len - head - tail);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
  if (tail > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), keys->len - tail, 1, 1);
}

/* Puts @keys in place of the old ones and tells only of the stretch that differs. */
static void
replace_keys (OnwardRecordList *self, GArray *keys)
{
  g_autoptr (GArray) old = g_steal_pointer (&self->keys);
  guint head = 0, tail = 0;
  guint most = MIN (old->len, keys->len);

  while (head < most && same_key (&g_array_index (old, OnwardKey, head), &g_array_index (keys, OnwardKey, head)))
    head++;
  while (tail < most - head && same_key (&g_array_index (old, OnwardKey, old->len - 1 - tail),
                                         &g_array_index (keys, OnwardKey, keys->len - 1 - tail)))
    tail++;
  if (old->len > head + tail && keys->len > head + tail + MANY_ITEMS)
    {
      replace_stretch (self, old, keys, head, old->len - head - tail);
      return;
    }
  self->keys = g_array_ref (keys);
  if (old->len != keys->len || head < most)
    emit_changed (self, head, old->len - head - tail, keys->len - head - tail);
}

static void
set_ready (OnwardRecordList *self)
{
  if (self->ready)
    return;
  self->ready = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READY]);
}

static void
take_answer (OnwardRecordList *self, GArray *keys, const GError *error)
{
  g_clear_object (&self->asking);
  if (keys != NULL)
    {
      replace_keys (self, keys);
      set_ready (self);
    }
  else
    g_warning ("A list could not be read: %s", error->message);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
keys_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardRecordList) self = ONWARD_RECORD_LIST (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) keys = onward_store_keys_finish (ONWARD_STORE (source), result, &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    take_answer (self, keys, error);
}

/* The person sees the first screenful, and may be typing on: a view makes rows for many times what it
 * shows, and would be at it, or at throwing them away, when the next letter comes. */
#define REST_WAITS_MS 500

static gboolean
go_on_cb (gpointer data)
{
  OnwardRecordList *self = data;

  self->going_on = 0;
  onward_store_keys_async (self->store, self->query, self->asking, keys_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* The first screenful of a new query is there before the rest has been counted. */
static void
glance_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardRecordList) self = ONWARD_RECORD_LIST (data);
  g_autoptr (GArray) keys = NULL;
  g_autoptr (GError) error = NULL;

  keys = onward_store_keys_finish (ONWARD_STORE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (keys == NULL || onward_query_glance_is_whole (self->query, keys->len))
    {
      take_answer (self, keys, error);
      return;
    }
  if (keys->len >= SCREENFUL)
    {
      self->going_on = g_timeout_add (REST_WAITS_MS, go_on_cb, self);
      replace_keys (self, keys);
      set_ready (self);
    }
  else
    onward_store_keys_async (self->store, self->query, self->asking, keys_cb, g_object_ref (self));
}

static void
ask (OnwardRecordList *self, gboolean anew)
{
  g_autoptr (OnwardQuery) glance = NULL;

  g_clear_handle_id (&self->going_on, g_source_remove);
  if (self->asking != NULL)
    {
      g_cancellable_cancel (self->asking);
      g_clear_object (&self->asking);
    }
  if (self->query == NULL || self->store == NULL)
    return;
  self->asking = g_cancellable_new ();
  glance = anew ? onward_query_dup_glance (self->query) : NULL;
  if (glance != NULL)
    onward_store_keys_async (self->store, glance, self->asking, glance_cb, g_object_ref (self));
  else
    onward_store_keys_async (self->store, self->query, self->asking, keys_cb, g_object_ref (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static guint
find_id (OnwardRecordList *self, gint64 id)
{
  guint i;

  for (i = 0; i < self->keys->len && key_at (self, i)->id != id; i++)
    ;
  return i;
}

static guint
find_place (OnwardRecordList *self, const OnwardKey *key)
{
  guint low = 0, high = self->keys->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (onward_query_compare (self->query, key_at (self, middle), key) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Moves an item; the whole stretch between is told of at once, so that a selection survives. */
static void
move_key (OnwardRecordList *self, guint from, const OnwardKey *key)
{
  guint to, first, length;

  g_array_remove_index (self->keys, from);
  to = find_place (self, key);
  g_array_insert_val (self->keys, to, *key);
  first = MIN (from, to);
  length = MAX (from, to) - first + 1;
  emit_changed (self, first, length, length);
}

static void
place_change (OnwardRecordList *self, const OnwardChange *change)
{
  gboolean belongs = change->snapshot != NULL && onward_query_matches (self->query, change->snapshot);
  guint old = find_id (self, change->id);
  OnwardKey key;

  if (belongs)
    onward_query_make_key (self->query, change->snapshot, &key);
  if (old < self->keys->len && belongs)
    {
      if (key_at (self, old)->group != key.group || onward_query_compare (self->query, key_at (self, old), &key) != 0)
        move_key (self, old, &key);
    }
  else if (old < self->keys->len)
    {
      g_array_remove_index (self->keys, old);
      emit_changed (self, old, 1, 0);
    }
  else if (belongs)
    {
      guint place = find_place (self, &key);

      g_array_insert_val (self->keys, place, key);
      emit_changed (self, place, 0, 1);
    }
}

static gboolean
is_placeable (OnwardRecordList *self, GPtrArray *changes)
{
  if (self->asking != NULL || !self->ready || changes->len > MANY_CHANGES || onward_query_has_words (self->query) ||
      onward_query_is_limited (self->query) || !onward_query_is_ranked (self->query))
    return FALSE;
  for (guint i = 0; i < changes->len; i++)
    {
      if (((OnwardChange *) g_ptr_array_index (changes, i))->id == 0)
        return FALSE;
    }
  return TRUE;
}

static void
settled_cb (OnwardRecordList *self, GPtrArray *changes)
{
  g_autoptr (GPtrArray) ours = g_ptr_array_new ();

  for (guint i = 0; self->query != NULL && i < changes->len; i++)
    {
      OnwardChange *change = g_ptr_array_index (changes, i);

      if (change->type == onward_query_get_record_type (self->query))
        g_ptr_array_add (ours, change);
    }
  if (ours->len == 0)
    return;
  if (!is_placeable (self, ours))
    {
      ask (self, FALSE);
      return;
    }
  for (guint i = 0; i < ours->len; i++)
    place_change (self, g_ptr_array_index (ours, i));
}

static GType
onward_record_list_get_item_type (GListModel *model)
{
  return ONWARD_TYPE_RECORD;
}

static guint
onward_record_list_get_n_items (GListModel *model)
{
  return ONWARD_RECORD_LIST (model)->keys->len;
}

static gpointer
onward_record_list_get_item (GListModel *model, guint position)
{
  OnwardRecordList *self = ONWARD_RECORD_LIST (model);

  if (position >= self->keys->len)
    return NULL;
  return onward_store_share (self->store, onward_query_get_record_type (self->query), key_at (self, position)->id);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = onward_record_list_get_item_type;
  iface->get_n_items = onward_record_list_get_n_items;
  iface->get_item = onward_record_list_get_item;
}

static void
onward_record_list_dispose (GObject *object)
{
  OnwardRecordList *self = ONWARD_RECORD_LIST (object);

  g_clear_handle_id (&self->going_on, g_source_remove);
  if (self->asking != NULL)
    g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (onward_record_list_parent_class)->dispose (object);
}

static void
onward_record_list_finalize (GObject *object)
{
  OnwardRecordList *self = ONWARD_RECORD_LIST (object);

  g_array_unref (self->keys);
  g_clear_pointer (&self->query, onward_query_free);
  G_OBJECT_CLASS (onward_record_list_parent_class)->finalize (object);
}

static void
onward_record_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardRecordList *self = ONWARD_RECORD_LIST (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      g_value_set_boxed (value, self->query);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, onward_record_list_get_busy (self));
      break;
    case PROP_READY:
      g_value_set_boolean (value, self->ready);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->keys->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_record_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_QUERY:
      onward_record_list_set_query (ONWARD_RECORD_LIST (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_record_list_class_init (OnwardRecordListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_record_list_dispose;
  object_class->finalize = onward_record_list_finalize;
  object_class->get_property = onward_record_list_get_property;
  object_class->set_property = onward_record_list_set_property;

  properties[PROP_QUERY] = g_param_spec_boxed ("query", NULL, NULL, ONWARD_TYPE_QUERY, flags | G_PARAM_READWRITE);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags | G_PARAM_READABLE);
  properties[PROP_READY] = g_param_spec_boolean ("ready", NULL, NULL, FALSE, flags | G_PARAM_READABLE);
  properties[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags | G_PARAM_READABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_record_list_init (OnwardRecordList *self)
{
  self->keys = g_array_new (FALSE, FALSE, sizeof (OnwardKey));
}

/* Returns: (transfer full): a list that fills itself when the store answers.  @query may be NULL. */
OnwardRecordList *
onward_record_list_new (OnwardStore *store, const OnwardQuery *query)
{
  OnwardRecordList *self = g_object_new (ONWARD_TYPE_RECORD_LIST, NULL);

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  onward_record_list_set_query (self, query);
  return self;
}

/* The items stay until the answer to the new query has come; of several the last counts. */
void
onward_record_list_set_query (OnwardRecordList *self, const OnwardQuery *query)
{
  g_return_if_fail (ONWARD_IS_RECORD_LIST (self));
  g_return_if_fail (query == NULL || self->query == NULL ||
                    onward_query_get_record_type (query) == onward_query_get_record_type (self->query));
  g_clear_pointer (&self->query, onward_query_free);
  if (query != NULL)
    self->query = onward_query_copy (query);
  ask (self, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
}

gboolean
onward_record_list_get_ready (OnwardRecordList *self)
{
  g_return_val_if_fail (ONWARD_IS_RECORD_LIST (self), FALSE);
  return self->ready;
}

gboolean
onward_record_list_get_busy (OnwardRecordList *self)
{
  g_return_val_if_fail (ONWARD_IS_RECORD_LIST (self), FALSE);
  return self->asking != NULL;
}

/* Returns: (transfer none) (nullable): the record at @position if anybody holds it; never reads. */
OnwardRecord *
onward_record_list_peek (OnwardRecordList *self, guint position)
{
  g_return_val_if_fail (ONWARD_IS_RECORD_LIST (self), NULL);
  g_return_val_if_fail (position < self->keys->len, NULL);
  return onward_store_peek (self->store, onward_query_get_record_type (self->query), key_at (self, position)->id);
}

/* Returns: where the record of @uid stands, or G_MAXUINT.  Only a record that somebody holds is
 * found, such as one that was loaded or saved a moment ago. */
guint
onward_record_list_find_uid (OnwardRecordList *self, const char *uid)
{
  g_return_val_if_fail (ONWARD_IS_RECORD_LIST (self), G_MAXUINT);
  for (guint i = 0; i < self->keys->len; i++)
    {
      OnwardRecord *record = onward_record_list_peek (self, i);

      if (record != NULL && g_str_equal (onward_record_get_uid (record), uid))
        return i;
    }
  return G_MAXUINT;
}

/* Returns: where the first item stands whose first order field is @rank at most; for a list that is
 * ordered downwards by a number, a day or a local time (see onward_local_time_number ()). */
guint
onward_record_list_find_rank (OnwardRecordList *self, gint64 rank)
{
  guint low = 0, high;

  g_return_val_if_fail (ONWARD_IS_RECORD_LIST (self), 0);
  for (high = self->keys->len; low < high;)
    {
      guint middle = low + (high - low) / 2;

      if (key_at (self, middle)->rank[0] > rank)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Returns: the group of the item; see OnwardGrouping. */
gint64
onward_record_list_get_group (OnwardRecordList *self, guint position)
{
  g_return_val_if_fail (ONWARD_IS_RECORD_LIST (self) && position < self->keys->len, 0);
  return key_at (self, position)->group;
}

/* Returns: whether the item is the first of its group, so that its row shows the heading. */
gboolean
onward_record_list_starts_group (OnwardRecordList *self, guint position)
{
  if (self->query == NULL || position >= self->keys->len || !onward_query_is_grouped (self->query))
    return FALSE;
  return position == 0 || key_at (self, position - 1)->group != key_at (self, position)->group;
}
