/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-wins-card.h"

#include <glib/gi18n-lib.h>

#include "onward-entry-chips.h"
#include "onward-entry.h"
#include "onward-time.h"
#include "onward-win-offer-row.h"
#include "onward-wins-ask.h"

struct _OnwardWinsCard
{
  GtkWidget parent_instance;

  /* template */
  GtkEditable *line;
  OnwardEntryChips *chips;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *offers; /* OnwardWinOffer; the first is on show */

  /* borrowed: made when there is something to offer */
  GtkWidget *offer_row;

  guint asking; /* idle source */
  gboolean stale; /* what was found may not be all any more */
};

G_DEFINE_FINAL_TYPE (OnwardWinsCard, onward_wins_card, GTK_TYPE_WIDGET)

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *win;
  const char *said; /* when it is saved */
} Adding;

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Adding *adding = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_push_added (adding->workspace, adding->said, adding->win);
  else
    onward_workspace_keep (adding->workspace, adding->win, error);
  onward_workspace_end_work (adding->workspace);
  g_object_unref (adding->workspace);
  g_object_unref (adding->win);
}

/* @win: (transfer full) */
static void
save (OnwardWinsCard *self, OnwardRecord *win, const char *said)
{
  Adding *adding = g_new0 (Adding, 1);

  adding->workspace = g_object_ref (self->workspace);
  adding->win = win;
  adding->said = said;
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), adding->win, NULL, saved_cb, adding);
}

static OnwardRecord *
create_win (const char *when, const char *text)
{
  OnwardRecord *win = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_WIN, when));

  onward_record_set_text (win, ONWARD_ENTRY_TEXT, text);
  return win;
}

static void
add (OnwardWinsCard *self, const char *text)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);

  save (self, create_win (when, text), _("Noted"));
}

/* What is offered */

/* The focus does not go with the row. */
static void
hide_offer (OnwardWinsCard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (self->offer_row == NULL)
    return;
  if (focus != NULL && gtk_widget_is_ancestor (focus, self->offer_row))
    gtk_widget_grab_focus (GTK_WIDGET (self->line));
  gtk_widget_set_visible (self->offer_row, FALSE);
}

/* After a "not now" there is no other on the same day. */
static gboolean
rests (OnwardWinsCard *self)
{
  g_autofree char *day = g_settings_get_string (onward_workspace_get_settings (self->workspace), "wins-rest");

  return g_str_equal (day, onward_workspace_get_today (self->workspace));
}

static void
show_offer (OnwardWinsCard *self)
{
  if (self->offers == NULL || self->offers->len == 0 || rests (self))
    {
      hide_offer (self);
      return;
    }
  if (self->offer_row == NULL)
    {
      self->offer_row = onward_win_offer_row_new ();
      gtk_widget_insert_after (self->offer_row, GTK_WIDGET (self), GTK_WIDGET (self->chips));
    }
  onward_win_offer_row_show (ONWARD_WIN_OFFER_ROW (self->offer_row), self->offers->pdata[0],
                             onward_workspace_get_today (self->workspace));
  gtk_widget_set_visible (self->offer_row, TRUE);
}

static void
asked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWinsCard) self = data;
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
  show_offer (self);
}

static void
stop_asking (OnwardWinsCard *self)
{
  g_clear_handle_id (&self->asking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
ask_cb (gpointer data)
{
  OnwardWinsCard *self = data;
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_auto (GStrv) let_go = g_settings_get_strv (onward_workspace_get_settings (self->workspace), "wins-let-go");

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
ask (OnwardWinsCard *self)
{
  self->stale = TRUE;
  if (self->asking == 0 && self->workspace != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->asking = g_idle_add_full (G_PRIORITY_LOW, ask_cb, self, NULL);
}

static void
let_go (OnwardWinsCard *self, const OnwardWinOffer *offer)
{
  GSettings *settings = onward_workspace_get_settings (self->workspace);
  g_auto (GStrv) before = g_settings_get_strv (settings, "wins-let-go");
  g_auto (GStrv) after = onward_win_offers_let_go ((const char *const *) before, offer->source);

  g_settings_set_strv (settings, "wins-let-go", (const char *const *) after);
}

static OnwardRecord *
create_offered_win (OnwardWinsCard *self, const OnwardWinOffer *offer)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *text = onward_win_offer_dup_text (offer);
  g_autofree char *when = g_str_equal (offer->day, today) ? onward_local_time_from_date_time (now)
                                                          : onward_local_time_new (offer->day, "12:00");
  OnwardRecord *win = create_win (when, text);

  onward_record_set_text (win, ONWARD_ENTRY_SOURCE, offer->source);
  onward_record_set_text (win, ONWARD_ENTRY_APPLICATION, offer->application);
  onward_record_set_text (win, ONWARD_ENTRY_CONTACT, offer->contact);
  onward_record_set_text (win, ONWARD_ENTRY_GOAL, offer->goal);
  return win;
}

/* It is not offered again, even when the win is let go later. */
static void
keep_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWinsCard *self = ONWARD_WINS_CARD (widget);

  if (self->offers == NULL || self->offers->len == 0)
    return;
  let_go (self, self->offers->pdata[0]);
  save (self, create_offered_win (self, self->offers->pdata[0]), _("Kept as a win"));
  g_ptr_array_remove_index (self->offers, 0);
  show_offer (self);
}

static void
not_now_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWinsCard *self = ONWARD_WINS_CARD (widget);

  if (self->offers == NULL || self->offers->len == 0)
    return;
  let_go (self, self->offers->pdata[0]);
  g_settings_set_string (onward_workspace_get_settings (self->workspace), "wins-rest",
                         onward_workspace_get_today (self->workspace));
  g_ptr_array_remove_index (self->offers, 0);
  show_offer (self);
}

static void
add_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_wins_card_flush (ONWARD_WINS_CARD (widget));
}

static void
line_activate_cb (OnwardWinsCard *self)
{
  onward_wins_card_flush (self);
}

static void
line_changed_cb (OnwardWinsCard *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->line)));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "wins.add", *text != '\0');
}

static void
onward_wins_card_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (onward_wins_card_parent_class)->map (widget);
  if (ONWARD_WINS_CARD (widget)->stale)
    ask (ONWARD_WINS_CARD (widget));
}

static void
onward_wins_card_dispose (GObject *object)
{
  OnwardWinsCard *self = ONWARD_WINS_CARD (object);
  GtkWidget *child;

  stop_asking (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WINS_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->offer_row = NULL;
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_wins_card_parent_class)->dispose (object);
}

static void
onward_wins_card_class_init (OnwardWinsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_wins_card_dispose;
  widget_class->map = onward_wins_card_map;

  g_type_ensure (ONWARD_TYPE_ENTRY_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-wins-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWinsCard, line);
  gtk_widget_class_bind_template_child (widget_class, OnwardWinsCard, chips);
  gtk_widget_class_bind_template_callback (widget_class, line_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, line_changed_cb);
  gtk_widget_class_install_action (widget_class, "wins.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "wins.keep", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "wins.not-now", NULL, not_now_action);
}

static void
onward_wins_card_init (OnwardWinsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "wins.add", FALSE);
}

void
onward_wins_card_set_up (OnwardWinsCard *self, OnwardWorkspace *workspace, GListModel *wins)
{
  g_return_if_fail (ONWARD_IS_WINS_CARD (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  onward_entry_chips_set_up (self->chips, workspace, wins);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  ask (self);
}

void
onward_wins_card_flush (OnwardWinsCard *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (ONWARD_IS_WINS_CARD (self));
  text = g_strstrip (g_strdup (gtk_editable_get_text (self->line)));
  if (*text == '\0')
    return;
  gtk_editable_set_text (self->line, "");
  add (self, text);
}
