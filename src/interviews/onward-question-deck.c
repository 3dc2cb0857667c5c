/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-question-deck.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-question-row.h"

#define LIMIT 1000

struct _OnwardQuestionDeck
{
  GtkWidget parent_instance;

  /* template */
  GtkDropDown *show;
  GtkWidget *search;
  GtkStack *stack;
  GtkListView *view;
  GtkSingleSelection *selection;
  GtkFilterListModel *filtered;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *questions;
  GListStore *cards;
  char *marked;
};

enum
{
  OPENED,
  REFRESHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardQuestionDeck, onward_question_deck, GTK_TYPE_WIDGET)

static gboolean
matches (gpointer card, gpointer data)
{
  OnwardQuestionDeck *self = data;
  g_autofree char *typed = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);
  g_autofree char *text = g_utf8_casefold (onward_deck_card_get_text (card), -1);

  return strstr (text, g_strstrip (typed)) != NULL;
}

static void
show_page (OnwardQuestionDeck *self)
{
  gboolean some = g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) > 0;
  gboolean typed = *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0';

  if (self->questions == NULL)
    gtk_stack_set_visible_child_name (self->stack, "wait");
  else
    gtk_stack_set_visible_child_name (self->stack, some ? "list" : typed ? "none" : "empty");
}

static guint
position_of (OnwardQuestionDeck *self, GListModel *cards, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (OnwardDeckCard) card = g_list_model_get_item (cards, i);
      OnwardQuestion *record = onward_deck_card_get_record (card);

      if (g_str_equal (onward_deck_card_get_id (card), id) ||
          (record != NULL && g_strcmp0 (onward_record_get_uid (ONWARD_RECORD (record)), id) == 0))
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

static void
follow_marked (OnwardQuestionDeck *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (*self->marked != '\0')
    position = position_of (self, G_LIST_MODEL (self->filtered), self->marked);
  gtk_single_selection_set_selected (self->selection, position);
}

static void
deal (OnwardQuestionDeck *self)
{
  g_autoptr (GPtrArray) deck = NULL;

  if (self->questions == NULL || self->show == NULL)
    return;
  deck = onward_deck_new (self->questions, onward_workspace_get_today (self->workspace),
                          gtk_drop_down_get_selected (self->show) == 1);
  g_list_store_splice (self->cards, 0, g_list_model_get_n_items (G_LIST_MODEL (self->cards)), deck->pdata, deck->len);
  show_page (self);
  follow_marked (self);
  g_signal_emit (self, signals[REFRESHED], 0);
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardQuestionDeck) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) questions = onward_store_find_finish (ONWARD_STORE (store), result, &error);

  if (questions == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  self->questions = g_steal_pointer (&questions);
  deal (self);
}

static void
find (OnwardQuestionDeck *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_question_type);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_query_order_by (query, ONWARD_QUESTION_FLAGGED, TRUE);
  onward_query_limit (query, LIMIT);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
}

static void
store_changed_cb (OnwardQuestionDeck *self, const char *type)
{
  if (g_str_equal (type, onward_question_type.name))
    find (self);
}

static void
search_changed_cb (OnwardQuestionDeck *self)
{
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->filtered), GTK_FILTER_CHANGE_DIFFERENT);
  show_page (self);
  follow_marked (self);
}

static void
stop_search_cb (OnwardQuestionDeck *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    onward_question_deck_focus_rows (self);
}

static void
setup_row_cb (OnwardQuestionDeck *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, g_object_new (ONWARD_TYPE_QUESTION_ROW, NULL));
}

static void
bind_row_cb (OnwardQuestionDeck *self, GtkListItem *item)
{
  onward_question_row_show (ONWARD_QUESTION_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item),
                            onward_workspace_get_today (self->workspace));
}

static void
activate_cb (OnwardQuestionDeck *self, guint position)
{
  g_autoptr (OnwardDeckCard) card = g_list_model_get_item (G_LIST_MODEL (self->filtered), position);

  if (card != NULL)
    g_signal_emit (self, signals[OPENED], 0, card);
}

static void
onward_question_deck_dispose (GObject *object)
{
  OnwardQuestionDeck *self = ONWARD_QUESTION_DECK (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->filtered != NULL)
    gtk_filter_list_model_set_filter (self->filtered, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_QUESTION_DECK);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_object (&self->cards);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->marked, g_free);
  G_OBJECT_CLASS (onward_question_deck_parent_class)->dispose (object);
}

static void
onward_question_deck_class_init (OnwardQuestionDeckClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_question_deck_dispose;
  signals[OPENED] = g_signal_new ("opened", ONWARD_TYPE_QUESTION_DECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, ONWARD_TYPE_DECK_CARD);
  signals[REFRESHED] = g_signal_new ("refreshed", ONWARD_TYPE_QUESTION_DECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-question-deck.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionDeck, show);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionDeck, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionDeck, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionDeck, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionDeck, selection);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuestionDeck, filtered);
  gtk_widget_class_bind_template_callback (widget_class, deal);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, onward_question_deck_focus_rows);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
onward_question_deck_init (OnwardQuestionDeck *self)
{
  g_autoptr (GtkFilter) filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));

  self->marked = g_strdup ("");
  self->cards = g_list_store_new (ONWARD_TYPE_DECK_CARD);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->show))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Which questions to show"), -1);
  gtk_filter_list_model_set_filter (self->filtered, filter);
  gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (self->cards));
}

void
onward_question_deck_set_workspace (OnwardQuestionDeck *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_QUESTION_DECK (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (deal), self, G_CONNECT_SWAPPED);
  find (self);
}

OnwardDeckCard *
onward_question_deck_find (OnwardQuestionDeck *self, const char *id)
{
  guint position;

  g_return_val_if_fail (ONWARD_IS_QUESTION_DECK (self), NULL);
  position = position_of (self, G_LIST_MODEL (self->cards), id);
  return position != GTK_INVALID_LIST_POSITION ? g_list_model_get_item (G_LIST_MODEL (self->cards), position) : NULL;
}

OnwardDeckCard *
onward_question_deck_next (OnwardQuestionDeck *self, const char *id)
{
  GListModel *cards = G_LIST_MODEL (self->cards);
  guint position = position_of (self, cards, id);

  if (position == GTK_INVALID_LIST_POSITION || position + 1 >= g_list_model_get_n_items (cards))
    return g_list_model_get_item (cards, 0);
  return g_list_model_get_item (cards, position + 1);
}

GListModel *
onward_question_deck_get_cards (OnwardQuestionDeck *self)
{
  g_return_val_if_fail (ONWARD_IS_QUESTION_DECK (self), NULL);
  return G_LIST_MODEL (self->cards);
}

void
onward_question_deck_mark (OnwardQuestionDeck *self, const char *id)
{
  g_return_if_fail (ONWARD_IS_QUESTION_DECK (self));
  g_free (self->marked);
  self->marked = g_strdup (id);
  follow_marked (self);
}

void
onward_question_deck_focus_search (OnwardQuestionDeck *self)
{
  g_return_if_fail (ONWARD_IS_QUESTION_DECK (self));
  gtk_widget_grab_focus (self->search);
}

void
onward_question_deck_focus_rows (OnwardQuestionDeck *self)
{
  g_return_if_fail (ONWARD_IS_QUESTION_DECK (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
