/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-wins-offered.h"

#include <glib/gi18n-lib.h>

#include "onward-entry.h"
#include "onward-time.h"
#include "onward-wins-ask.h"

struct _OnwardWinsOffered
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *offers; /* OnwardWinOffer; the first is the one */

  guint asking;   /* idle source */
  gboolean awake;
  gboolean stale; /* what was found may not be all any more */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardWinsOffered, onward_wins_offered, G_TYPE_OBJECT)

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *win;
} Keeping;

static GSettings *
settings_of (OnwardWinsOffered *self)
{
  return onward_workspace_get_settings (self->workspace);
}

static void
asked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWinsOffered) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) offers = onward_wins_ask_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (offers == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  self->offers = g_steal_pointer (&offers);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
stop_asking (OnwardWinsOffered *self)
{
  g_clear_handle_id (&self->asking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
ask_cb (gpointer data)
{
  OnwardWinsOffered *self = data;
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_auto (GStrv) let_go = g_settings_get_strv (settings_of (self), "wins-let-go");

  self->asking = 0;
  self->stale = FALSE;
  stop_asking (self);
  self->cancellable = g_cancellable_new ();
  onward_wins_ask_async (onward_workspace_get_store (self->workspace), now, (const char *const *) let_go,
                         self->cancellable, asked_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* When there is nothing else to do: the page is on show long before. */
static void
ask (OnwardWinsOffered *self)
{
  self->stale = TRUE;
  if (self->awake && self->asking == 0)
    self->asking = g_idle_add_full (G_PRIORITY_LOW, ask_cb, self, NULL);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Keeping *keeping = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_push_added (keeping->workspace, _("Kept as a win"), keeping->win);
  else
    onward_workspace_keep (keeping->workspace, keeping->win, error);
  onward_workspace_end_work (keeping->workspace);
  g_object_unref (keeping->workspace);
  g_object_unref (keeping->win);
}

static OnwardRecord *
create_win (OnwardWinsOffered *self, const OnwardWinOffer *offer)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *text = onward_win_offer_dup_text (offer);
  g_autofree char *when = g_str_equal (offer->day, today) ? onward_local_time_from_date_time (now)
                                                          : onward_local_time_new (offer->day, "12:00");
  OnwardRecord *win = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_WIN, when));

  onward_record_set_text (win, ONWARD_ENTRY_TEXT, text);
  onward_record_set_text (win, ONWARD_ENTRY_SOURCE, offer->source);
  onward_record_set_text (win, ONWARD_ENTRY_APPLICATION, offer->application);
  onward_record_set_text (win, ONWARD_ENTRY_CONTACT, offer->contact);
  onward_record_set_text (win, ONWARD_ENTRY_GOAL, offer->goal);
  return win;
}

static void
let_go (OnwardWinsOffered *self, const OnwardWinOffer *offer)
{
  g_auto (GStrv) before = g_settings_get_strv (settings_of (self), "wins-let-go");
  g_auto (GStrv) after = onward_win_offers_let_go ((const char *const *) before, offer->source);

  g_settings_set_strv (settings_of (self), "wins-let-go", (const char *const *) after);
}

static void
next (OnwardWinsOffered *self)
{
  g_ptr_array_remove_index (self->offers, 0);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
onward_wins_offered_dispose (GObject *object)
{
  OnwardWinsOffered *self = ONWARD_WINS_OFFERED (object);

  stop_asking (self);
  self->awake = FALSE;
  G_OBJECT_CLASS (onward_wins_offered_parent_class)->dispose (object);
}

static void
onward_wins_offered_finalize (GObject *object)
{
  OnwardWinsOffered *self = ONWARD_WINS_OFFERED (object);

  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_wins_offered_parent_class)->finalize (object);
}

static void
onward_wins_offered_class_init (OnwardWinsOfferedClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_wins_offered_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_wins_offered_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
onward_wins_offered_init (OnwardWinsOffered *self)
{
}

OnwardWinsOffered *
onward_wins_offered_new (OnwardWorkspace *workspace)
{
  OnwardWinsOffered *self = g_object_new (ONWARD_TYPE_WINS_OFFERED, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  self->stale = TRUE;
  return self;
}

void
onward_wins_offered_set_awake (OnwardWinsOffered *self, gboolean awake)
{
  g_return_if_fail (ONWARD_IS_WINS_OFFERED (self));
  self->awake = awake;
  if (awake && self->stale)
    ask (self);
}

const OnwardWinOffer *
onward_wins_offered_get (OnwardWinsOffered *self)
{
  g_autofree char *rest = NULL;

  g_return_val_if_fail (ONWARD_IS_WINS_OFFERED (self), NULL);
  rest = g_settings_get_string (settings_of (self), "wins-rest");
  if (self->offers == NULL || self->offers->len == 0 || g_str_equal (rest, onward_workspace_get_today (self->workspace)))
    return NULL;
  return self->offers->pdata[0];
}

void
onward_wins_offered_keep (OnwardWinsOffered *self)
{
  const OnwardWinOffer *offer = onward_wins_offered_get (self);
  Keeping *keeping;

  g_return_if_fail (offer != NULL);
  let_go (self, offer);
  keeping = g_new0 (Keeping, 1);
  keeping->workspace = g_object_ref (self->workspace);
  keeping->win = create_win (self, offer);
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), keeping->win, NULL, saved_cb, keeping);
  next (self);
}

void
onward_wins_offered_not_now (OnwardWinsOffered *self)
{
  const OnwardWinOffer *offer = onward_wins_offered_get (self);

  g_return_if_fail (offer != NULL);
  let_go (self, offer);
  g_settings_set_string (settings_of (self), "wins-rest", onward_workspace_get_today (self->workspace));
  next (self);
}
