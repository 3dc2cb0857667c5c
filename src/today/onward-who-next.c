/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-who-next.h"

#include "onward-in-touch.h"
#include "onward-who-next-card.h"

/* More would be a list to work off. */
#define MOST 3

struct _OnwardWhoNext
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardInTouch *in_touch;
  GCancellable *cancellable;

  /* weak pointers */
  GtkBox *page;
  GtkWidget *card;

  gboolean awake;
};

G_DEFINE_FINAL_TYPE (OnwardWhoNext, onward_who_next, G_TYPE_OBJECT)

static void
take_card_away (OnwardWhoNext *self)
{
  GtkWidget *card = self->card;
  GtkRoot *root = card != NULL ? gtk_widget_get_root (card) : NULL;
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean had_focus = focus != NULL && gtk_widget_is_ancestor (focus, card);

  g_clear_weak_pointer (&self->card);
  if (card == NULL || self->page == NULL)
    return;
  gtk_box_remove (self->page, card);
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->page), GTK_DIR_TAB_BACKWARD);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWhoNext) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) people = onward_in_touch_who_next_finish (ONWARD_IN_TOUCH (source), result, &error);

  if (self->page == NULL || self->workspace == NULL)
    return;
  if (people == NULL)
    onward_workspace_fault (self->workspace, error);
  else if (people->len == 0)
    take_card_away (self);
  else
    {
      if (self->card == NULL)
        {
          g_set_weak_pointer (&self->card, onward_who_next_card_new (self->workspace, self->in_touch));
          gtk_box_append (self->page, self->card);
        }
      onward_who_next_card_show (ONWARD_WHO_NEXT_CARD (self->card), people);
    }
}

static void
look (OnwardWhoNext *self)
{
  const char *today = onward_workspace_get_today (self->workspace);
  g_auto (GStrv) resting = onward_who_next_dup_resting (onward_workspace_get_settings (self->workspace), today);

  if (!self->awake)
    return;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_in_touch_who_next_async (self->in_touch, (const char *const *) resting, MOST, self->cancellable, found_cb,
                                  g_object_ref (self));
}

static void
onward_who_next_dispose (GObject *object)
{
  OnwardWhoNext *self = ONWARD_WHO_NEXT (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->in_touch != NULL)
    g_signal_handlers_disconnect_by_data (self->in_touch, self);
  g_clear_object (&self->in_touch);
  g_clear_object (&self->workspace);
  g_clear_weak_pointer (&self->card);
  g_clear_weak_pointer (&self->page);
  G_OBJECT_CLASS (onward_who_next_parent_class)->dispose (object);
}

static void
onward_who_next_class_init (OnwardWhoNextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_who_next_dispose;
}

static void
onward_who_next_init (OnwardWhoNext *self)
{
}

OnwardWhoNext *
onward_who_next_new (OnwardWorkspace *workspace, GtkBox *page)
{
  OnwardWhoNext *self = g_object_new (ONWARD_TYPE_WHO_NEXT, NULL);

  self->workspace = g_object_ref (workspace);
  g_set_weak_pointer (&self->page, page);
  self->in_touch = onward_in_touch_new (workspace);
  g_signal_connect_object (self->in_touch, "changed", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_settings (workspace), "changed::in-touch-later", G_CALLBACK (look), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
onward_who_next_set_awake (OnwardWhoNext *self, gboolean awake)
{
  g_return_if_fail (ONWARD_IS_WHO_NEXT (self));
  self->awake = awake;
  onward_in_touch_set_awake (self->in_touch, awake);
}
