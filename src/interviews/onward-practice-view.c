/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-view.h"

#include <glib/gi18n-lib.h>

#include "onward-header.h"
#include "onward-mock-page.h"
#include "onward-panes.h"
#include "onward-practice-drill.h"
#include "onward-practice-page.h"
#include "onward-practice-save.h"
#include "onward-question-deck.h"
#include "onward-question-dialog.h"
#include "onward-story-bank.h"

/* So many questions are enough for half an hour with a friend. */
#define N_ASKED 6

struct _OnwardPracticeView
{
  OnwardSection parent_instance;

  /* template */
  OnwardPanes *panes;
  OnwardQuestionDeck *deck;
  GtkStack *pages;
  OnwardPracticePage *page;
  OnwardMockPage *mock;
  GtkWidget *drill;
  GtkAdjustment *scroll;
  GtkWidget *menu_button;

  /* owned */
  OnwardStoryBank *bank;
  char *awaited; /* id of a card to be shown when the deck is there, "" for none */
  gboolean advance; /* the top of the deck is wanted when it has been dealt anew */
};

G_DEFINE_FINAL_TYPE (OnwardPracticeView, onward_practice_view, ONWARD_TYPE_SECTION)

static OnwardWorkspace *
get_workspace (OnwardPracticeView *self)
{
  return onward_section_get_workspace (ONWARD_SECTION (self));
}

static void
show_page (OnwardPracticeView *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->pages, name);
  onward_panes_set_show_content (self->panes, TRUE);
}

/* The menu is that of the question. */
static void
page_cb (OnwardPracticeView *self)
{
  const char *page = gtk_stack_get_visible_child_name (self->pages);

  gtk_widget_set_visible (self->menu_button, g_strcmp0 (page, "one") == 0);
}

static gboolean
is_retired (OnwardDeckCard *card)
{
  OnwardQuestion *record = onward_deck_card_get_record (card);

  return record != NULL && onward_record_get_number (ONWARD_RECORD (record), ONWARD_QUESTION_RETIRED) != 0;
}

static void
show_card (OnwardPracticeView *self, OnwardDeckCard *card)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean retired = is_retired (card);
  OnwardQuestion *record = onward_deck_card_get_record (card);

  onward_practice_page_show (self->page, card);
  onward_question_deck_mark (self->deck, onward_deck_card_get_id (card));
  gtk_widget_action_set_enabled (widget, "question.put-aside", !retired);
  gtk_widget_action_set_enabled (widget, "question.bring-back", retired);
  gtk_widget_action_set_enabled (widget, "question.remove",
                                 record != NULL && *onward_record_get_text (ONWARD_RECORD (record), ONWARD_QUESTION_CONTENT) == '\0');
}

static void
opened_cb (OnwardPracticeView *self, OnwardDeckCard *card)
{
  show_card (self, card);
  gtk_adjustment_set_value (self->scroll, 0);
  show_page (self, "one");
  gtk_widget_grab_focus (GTK_WIDGET (self->page));
}

static void
open_next (OnwardPracticeView *self, const char *id)
{
  g_autoptr (OnwardDeckCard) next = onward_question_deck_next (self->deck, id);

  if (next != NULL)
    opened_cb (self, next);
  else
    gtk_stack_set_visible_child_name (self->pages, "none");
}

static void
offer_questions (OnwardPracticeView *self)
{
  GListModel *cards = onward_question_deck_get_cards (self->deck);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (g_list_model_get_n_items (cards), N_ASKED); i++)
    {
      g_autoptr (OnwardDeckCard) card = g_list_model_get_item (cards, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", onward_deck_card_get_text (card));
    }
  onward_mock_page_set_questions (self->mock, text->str);
}

/* The deck was dealt anew: the card on show may say something else now. */
static void
refreshed_cb (OnwardPracticeView *self)
{
  OnwardDeckCard *shown = onward_practice_page_get_card (self->page);
  g_autoptr (OnwardDeckCard) card = NULL;

  offer_questions (self);
  if (*self->awaited != '\0')
    {
      card = onward_question_deck_find (self->deck, self->awaited);
      g_free (self->awaited);
      self->awaited = g_strdup ("");
      if (card != NULL)
        opened_cb (self, card);
      return;
    }
  if (self->advance)
    {
      self->advance = FALSE;
      open_next (self, "");
      return;
    }
  if (shown == NULL)
    return;
  card = onward_question_deck_find (self->deck, onward_deck_card_get_id (shown));
  if (card != NULL)
    show_card (self, card);
  else if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "one") == 0)
    gtk_stack_set_visible_child_name (self->pages, "none");
}

static void
done_cb (OnwardPracticeView *self)
{
  self->advance = TRUE;
}

static void
skipped_cb (OnwardPracticeView *self)
{
  OnwardDeckCard *card = onward_practice_page_get_card (self->page);

  open_next (self, card != NULL ? onward_deck_card_get_id (card) : "");
}

static void
first_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  open_next (ONWARD_PRACTICE_VIEW (widget), "");
}

static void
present_dialog (OnwardPracticeView *self, OnwardRecord *question)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow *dialog = onward_question_dialog_new (get_workspace (self), question);

  gtk_window_set_transient_for (dialog, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL);
  gtk_window_present (dialog);
}

static void
onward_practice_view_create (OnwardSection *section)
{
  g_autoptr (OnwardRecord) question = g_object_new (ONWARD_TYPE_QUESTION, "group", "opening", NULL);

  present_dialog (ONWARD_PRACTICE_VIEW (section), question);
}

static void
new_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_practice_view_create (ONWARD_SECTION (widget));
}

static void
edit_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (widget);
  OnwardDeckCard *card = onward_practice_page_get_card (self->page);
  g_autoptr (OnwardQuestion) draft = NULL;

  if (card == NULL)
    return;
  draft = onward_deck_card_dup_draft (card);
  present_dialog (self, onward_deck_card_get_record (card) != NULL ? ONWARD_RECORD (onward_deck_card_get_record (card))
                                                                  : ONWARD_RECORD (draft));
}

static void
retire (OnwardPracticeView *self, gboolean retired)
{
  OnwardDeckCard *card = onward_practice_page_get_card (self->page);
  g_autoptr (OnwardQuestion) draft = NULL;

  if (card == NULL)
    return;
  draft = onward_deck_card_dup_draft (card);
  onward_record_set_number (ONWARD_RECORD (draft), ONWARD_QUESTION_RETIRED, retired);
  onward_practice_change (get_workspace (self), onward_deck_card_get_record (card), draft,
                          retired ? _("Question put aside") : _("Question is back"));
  self->advance = TRUE;
}

static void
put_aside_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  retire (ONWARD_PRACTICE_VIEW (widget), TRUE);
}

static void
bring_back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  retire (ONWARD_PRACTICE_VIEW (widget), FALSE);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (widget);
  OnwardDeckCard *card = onward_practice_page_get_card (self->page);

  if (card == NULL || onward_deck_card_get_record (card) == NULL)
    return;
  onward_workspace_remove (get_workspace (self), ONWARD_RECORD (onward_deck_card_get_record (card)),
                           _("Question let go"));
}

static void
friend_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (widget);

  onward_question_deck_mark (self->deck, "");
  show_page (self, "friend");
  gtk_widget_grab_focus (GTK_WIDGET (self->mock));
}

static void
drill_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (widget);

  onward_question_deck_mark (self->deck, "");
  show_page (self, "drill");
  gtk_widget_grab_focus (self->drill);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (widget);

  onward_panes_set_show_content (self->panes, FALSE);
  onward_question_deck_focus_rows (self->deck);
}

static void
onward_practice_view_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (section);
  g_autoptr (OnwardDeckCard) card = NULL;

  if (type != &onward_question_type)
    return;
  card = onward_question_deck_find (self->deck, uid);
  if (card != NULL)
    {
      opened_cb (self, card);
      return;
    }
  g_free (self->awaited);
  self->awaited = g_strdup (uid);
}

static void
onward_practice_view_focus_filter (OnwardSection *section)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (section);

  onward_panes_set_show_content (self->panes, FALSE);
  onward_question_deck_focus_search (self->deck);
}

static void
onward_practice_view_constructed (GObject *object)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (object);
  OnwardWorkspace *workspace = get_workspace (self);

  G_OBJECT_CLASS (onward_practice_view_parent_class)->constructed (object);
  self->bank = onward_story_bank_new (workspace);
  onward_practice_page_set_up (self->page, workspace, self->bank);
  onward_mock_page_set_workspace (self->mock, workspace);
  onward_question_deck_set_workspace (self->deck, workspace);
}

static void
onward_practice_view_dispose (GObject *object)
{
  OnwardPracticeView *self = ONWARD_PRACTICE_VIEW (object);

  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PRACTICE_VIEW);
  g_clear_object (&self->bank);
  g_clear_pointer (&self->awaited, g_free);
  G_OBJECT_CLASS (onward_practice_view_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "question.first", NULL, first_action);
  gtk_widget_class_install_action (widget_class, "question.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "question.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "question.put-aside", NULL, put_aside_action);
  gtk_widget_class_install_action (widget_class, "question.bring-back", NULL, bring_back_action);
  gtk_widget_class_install_action (widget_class, "question.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "question.friend", NULL, friend_action);
  gtk_widget_class_install_action (widget_class, "question.drill", NULL, drill_action);
  gtk_widget_class_install_action (widget_class, "question.back", NULL, back_action);
}

static void
onward_practice_view_class_init (OnwardPracticeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = onward_practice_view_constructed;
  G_OBJECT_CLASS (klass)->dispose = onward_practice_view_dispose;
  section_class->open = onward_practice_view_open;
  section_class->create = onward_practice_view_create;
  section_class->focus_filter = onward_practice_view_focus_filter;
  install_actions (widget_class);
  g_type_ensure (ONWARD_TYPE_MOCK_PAGE);
  g_type_ensure (ONWARD_TYPE_PRACTICE_DRILL);
  g_type_ensure (ONWARD_TYPE_PRACTICE_PAGE);
  g_type_ensure (ONWARD_TYPE_QUESTION_DECK);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-practice-view.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeView, panes);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeView, deck);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeView, pages);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeView, page);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeView, mock);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeView, drill);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeView, scroll);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticeView, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, page_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, refreshed_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, skipped_cb);
}

static void
onward_practice_view_init (OnwardPracticeView *self)
{
  self->awaited = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  onward_section_set_title (ONWARD_SECTION (self), _("Practice"));
}
