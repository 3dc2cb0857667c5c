/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prompter.h"

#include "onward-own-prompt.h"

/* The key of what was asked last, and under which the question of the day is kept. */
#define LAST_PROMPTS "last-prompts"
#define OF_DAY "today"

struct _OnwardPrompter
{
  GObject parent_instance;

  GPtrArray *own; /* NULL before they have been read */

  /* borrowed */
  OnwardWorkspace *workspace; /* which owns this */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardPrompter, onward_prompter, G_TYPE_OBJECT)

static void
own_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardPrompter) self = data;
  GPtrArray *own = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  /* Those that Onward brings along are there in any case. */
  if (own == NULL)
    return;
  g_clear_pointer (&self->own, g_ptr_array_unref);
  self->own = own;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
read_own (OnwardPrompter *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_own_prompt_type);

  onward_store_find_async (onward_workspace_get_store (self->workspace), query, NULL, own_cb, g_object_ref (self));
}

static void
store_changed_cb (OnwardPrompter *self, const char *type)
{
  if (self->workspace != NULL && g_str_equal (type, onward_own_prompt_type.name))
    read_own (self);
}

static void
onward_prompter_dispose (GObject *object)
{
  OnwardPrompter *self = ONWARD_PROMPTER (object);

  g_clear_pointer (&self->own, g_ptr_array_unref);
  g_clear_weak_pointer (&self->workspace);
  G_OBJECT_CLASS (onward_prompter_parent_class)->dispose (object);
}

static void
onward_prompter_class_init (OnwardPrompterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_prompter_dispose;
  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_PROMPTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_prompter_init (OnwardPrompter *self)
{
}

OnwardPrompter *
onward_prompter_get (OnwardWorkspace *workspace)
{
  OnwardPrompter *self;

  g_return_val_if_fail (ONWARD_IS_WORKSPACE (workspace), NULL);
  self = g_object_get_data (G_OBJECT (workspace), "onward-prompter");
  if (self != NULL)
    return self;
  self = g_object_new (ONWARD_TYPE_PROMPTER, NULL);
  g_set_weak_pointer (&self->workspace, workspace);
  g_object_set_data_full (G_OBJECT (workspace), "onward-prompter", self, g_object_unref);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  read_own (self);
  return self;
}

static OnwardRecord *
find_own (OnwardPrompter *self, const char *uid)
{
  for (guint i = 0; self->own != NULL && i < self->own->len; i++)
    {
      if (g_str_equal (onward_record_get_uid (g_ptr_array_index (self->own, i)), uid))
        return g_ptr_array_index (self->own, i);
    }
  return NULL;
}

char *
onward_prompter_dup_text (OnwardPrompter *self, const char *id)
{
  const OnwardPrompt *shipped;
  OnwardRecord *own;

  g_return_val_if_fail (ONWARD_IS_PROMPTER (self), NULL);
  shipped = *id != '\0' ? onward_content_prompt (id) : NULL;
  if (shipped != NULL)
    return g_strdup (shipped->text);
  own = find_own (self, id);
  return g_strdup (own != NULL ? onward_record_get_text (own, ONWARD_OWN_PROMPT_TEXT) : "");
}

static char *
dup_last (OnwardPrompter *self, const char *key)
{
  g_autoptr (GVariant) all = g_settings_get_value (onward_workspace_get_settings (self->workspace), LAST_PROMPTS);
  const char *last;

  return g_strdup (g_variant_lookup (all, key, "&s", &last) ? last : "");
}

static void
set_last (OnwardPrompter *self, const char *key, const char *value)
{
  GSettings *settings = onward_workspace_get_settings (self->workspace);
  g_autoptr (GVariant) all = g_settings_get_value (settings, LAST_PROMPTS);
  GVariantIter iter;
  GVariantBuilder builder;
  const char *old_key, *old;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_iter_init (&iter, all);
  while (g_variant_iter_next (&iter, "{&s&s}", &old_key, &old))
    {
      if (!g_str_equal (old_key, key))
        g_variant_builder_add (&builder, "{ss}", old_key, old);
    }
  g_variant_builder_add (&builder, "{ss}", key, value);
  g_settings_set_value (settings, LAST_PROMPTS, g_variant_builder_end (&builder));
}

char *
onward_prompter_ask (OnwardPrompter *self, OnwardPromptWhen when)
{
  g_autofree char *last = NULL;
  const char *id;

  g_return_val_if_fail (ONWARD_IS_PROMPTER (self) && self->workspace != NULL, NULL);
  last = dup_last (self, onward_content_prompt_when_id (when));
  id = onward_prompt_choose (when, self->own, last, g_random_int ());
  if (id == NULL)
    return g_strdup ("");
  set_last (self, onward_content_prompt_when_id (when), id);
  return g_strdup (id);
}

/* Kept as "2026-03-10 hard-day hard-true". */
char *
onward_prompter_ask_of_day (OnwardPrompter *self, OnwardPromptWhen when, gboolean another)
{
  g_autofree char *kept = NULL;
  g_autofree char *fresh = NULL;
  g_auto (GStrv) parts = NULL;
  const char *today;
  char *id;

  g_return_val_if_fail (ONWARD_IS_PROMPTER (self) && self->workspace != NULL, NULL);
  today = onward_workspace_get_today (self->workspace);
  kept = dup_last (self, OF_DAY);
  parts = g_strsplit (kept, " ", 3);
  if (!another && g_strv_length (parts) == 3 && g_str_equal (parts[0], today) &&
      g_str_equal (parts[1], onward_content_prompt_when_id (when)))
    {
      g_autofree char *text = onward_prompter_dup_text (self, parts[2]);

      /* One of the person's own may not have been read yet. */
      if (*text != '\0' || self->own == NULL)
        return g_strdup (parts[2]);
    }
  id = onward_prompter_ask (self, when);
  fresh = g_strdup_printf ("%s %s %s", today, onward_content_prompt_when_id (when), id);
  set_last (self, OF_DAY, fresh);
  return id;
}
