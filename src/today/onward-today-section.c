/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-section.h"

#include "onward-aside-layout.h"
#include "onward-check-in-card.h"
#include "onward-coming-card.h"
#include "onward-due-card.h"
#include "onward-prompt-card.h"
#include "onward-running-row.h"
#include "onward-targets-card.h"
#include "onward-today-care.h"
#include "onward-today-fault.h"
#include "onward-today-look.h"
#include "onward-today-watch.h"
#include "onward-today-words.h"
#include "onward-who-next.h"
#include "onward-win-offer-row.h"
#include "onward-wins-card.h"

struct _OnwardTodaySection
{
  OnwardSection parent_instance;

  /* template */
  GtkLabel *greeting;
  GtkLabel *north_star;
  OnwardCheckInCard *check_in;
  OnwardDueCard *due;
  GtkWidget *ahead; /* around the next two */
  GtkListBox *plans;
  OnwardComingCard *coming;
  GtkWidget *looking_back; /* around the next two */
  OnwardWinsCard *wins;
  OnwardPromptCard *prompt_card;

  /* owned */
  OnwardTodayDiary *diary;
  OnwardTodayWatch *watch;
  OnwardTodayWords *words;
  OnwardTodayCare *care;
  OnwardTodayFault *fault;
  OnwardWinsOffered *offered;
  OnwardTargetsLook *targets;
  OnwardWhoNext *who_next;

  /* borrowed: there while there is something to offer */
  GtkWidget *offer_row;
  GtkWidget *targets_card; /* once the first answer has come */
};

G_DEFINE_FINAL_TYPE (OnwardTodaySection, onward_today_section, ONWARD_TYPE_SECTION)

static void
ahead_cb (OnwardTodaySection *self)
{
  gtk_widget_set_visible (self->ahead, gtk_widget_get_visible (GTK_WIDGET (self->plans)) ||
                                       gtk_widget_get_visible (GTK_WIDGET (self->coming)));
}

/* In hard days what went well comes before all that waits. */
static void
place_wins (OnwardTodaySection *self)
{
  GtkWidget *box = gtk_widget_get_parent (self->looking_back);
  gboolean first = onward_today_diary_get_hard (self->diary) &&
                   g_list_model_get_n_items (onward_today_diary_get_wins (self->diary)) > 0;
  GtkWidget *before = first ? GTK_WIDGET (self->check_in) : self->ahead;

  if (gtk_widget_get_prev_sibling (self->looking_back) != before)
    gtk_box_reorder_child_after (GTK_BOX (box), self->looking_back, before);
}

static void
show (OnwardTodaySection *self)
{
  const char *north_star = onward_today_diary_get_north_star (self->diary);
  GListModel *plans = onward_today_diary_get_plans (self->diary);

  gtk_label_set_label (self->greeting, onward_today_greeting (onward_today_diary_get_now (self->diary)));
  gtk_label_set_label (self->north_star, north_star);
  gtk_widget_set_visible (GTK_WIDGET (self->north_star), *north_star != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->plans), g_list_model_get_n_items (plans) > 0);
  ahead_cb (self);
  place_wins (self);
  onward_section_set_indicator (ONWARD_SECTION (self), onward_today_diary_get_n_now (self->diary));
  onward_section_set_waiting (ONWARD_SECTION (self), FALSE);
}

/* What is offered stands where the prompt is else, so that the page stays as long as it is. */
static void
offered_cb (OnwardTodaySection *self)
{
  GtkBox *box = GTK_BOX (self->looking_back);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean any = onward_wins_offered_get (self->offered) != NULL;

  if (any && self->offer_row == NULL)
    {
      self->offer_row = onward_win_offer_row_new (self->offered);
      gtk_widget_set_child_visible (GTK_WIDGET (self->prompt_card), FALSE);
      gtk_box_append (box, self->offer_row);
    }
  else if (!any && self->offer_row != NULL)
    {
      if (focus != NULL && gtk_widget_is_ancestor (focus, self->offer_row))
        gtk_widget_child_focus (GTK_WIDGET (self->wins), GTK_DIR_TAB_FORWARD);
      gtk_box_remove (box, self->offer_row);
      self->offer_row = NULL;
      gtk_widget_set_child_visible (GTK_WIDGET (self->prompt_card), TRUE);
    }
  if (any)
    onward_win_offer_row_show (ONWARD_WIN_OFFER_ROW (self->offer_row),
                               onward_workspace_get_today (onward_section_get_workspace (ONWARD_SECTION (self))));
}

/* This week stands last: it comes when all else is there, and moves nothing away from under a hand. */
static void
targets_cb (OnwardTodaySection *self)
{
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (self));

  if (self->targets_card != NULL || onward_targets_look_get (self->targets) == NULL)
    return;
  self->targets_card = onward_targets_card_new (workspace, self->targets);
  gtk_box_append (GTK_BOX (gtk_widget_get_parent (self->ahead)), self->targets_card);
}

static GtkWidget *
create_plan_row_cb (gpointer plan, gpointer data)
{
  return onward_running_row_new (onward_section_get_workspace (data), plan);
}

/* Not the row's own action: while that is disabled, the row would be, and its menu with it. */
static void
plan_activated_cb (OnwardTodaySection *self, GtkWidget *row)
{
  gtk_widget_activate_action (row, "plan.open", NULL);
}

static void
check_in_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *application, *plan;

  g_variant_get (parameter, "(&s&s)", &application, &plan);
  onward_check_in_card_ask (ONWARD_TODAY_SECTION (widget)->check_in, application, plan);
}

static void
onward_today_section_map (GtkWidget *widget)
{
  OnwardTodaySection *self = ONWARD_TODAY_SECTION (widget);

  GTK_WIDGET_CLASS (onward_today_section_parent_class)->map (widget);
  onward_check_in_card_freshen (self->check_in);
  onward_today_watch_set_window (self->watch, GTK_WINDOW (gtk_widget_get_root (widget)));
  onward_wins_offered_set_awake (self->offered, TRUE);
  onward_targets_look_set_awake (self->targets, TRUE);
  onward_who_next_set_awake (self->who_next, TRUE);
}

static void
onward_today_section_unmap (GtkWidget *widget)
{
  onward_today_watch_set_window (ONWARD_TODAY_SECTION (widget)->watch, NULL);
  onward_wins_offered_set_awake (ONWARD_TODAY_SECTION (widget)->offered, FALSE);
  onward_targets_look_set_awake (ONWARD_TODAY_SECTION (widget)->targets, FALSE);
  onward_who_next_set_awake (ONWARD_TODAY_SECTION (widget)->who_next, FALSE);
  GTK_WIDGET_CLASS (onward_today_section_parent_class)->unmap (widget);
}

/* What is due is found by a reminder, too. */
static void
onward_today_section_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  if (type == &onward_follow_up_type)
    onward_due_card_find (ONWARD_TODAY_SECTION (section)->due, uid);
}

static void
onward_today_section_create (OnwardSection *section)
{
  gtk_widget_activate_action (GTK_WIDGET (section), "win.open", "s", "entry/kind:note");
}

static void
onward_today_section_flush (OnwardSection *section)
{
  OnwardTodaySection *self = ONWARD_TODAY_SECTION (section);

  onward_editor_flush (ONWARD_EDITOR (self->check_in));
  onward_wins_card_flush (self->wins);
}

static void
onward_today_section_constructed (GObject *object)
{
  OnwardTodaySection *self = ONWARD_TODAY_SECTION (object);
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (self));
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);

  G_OBJECT_CLASS (onward_today_section_parent_class)->constructed (object);
  self->diary = onward_today_diary_new (onward_workspace_get_store (workspace));
  self->watch = onward_today_watch_new (workspace, self->diary);
  self->offered = onward_wins_offered_new (workspace);
  self->targets = onward_targets_look_new (workspace);
  self->who_next = onward_who_next_new (workspace, GTK_BOX (gtk_widget_get_parent (self->ahead)));
  self->words = onward_today_words_new (workspace, self->diary, GTK_WIDGET (self->north_star));
  self->care = onward_today_care_new (workspace, self->diary, GTK_WIDGET (self->north_star));
  self->fault = onward_today_fault_new (workspace, GTK_WIDGET (self->north_star));
  onward_editor_set_workspace (ONWARD_EDITOR (self->check_in), workspace);
  onward_check_in_card_set_up (self->check_in, onward_today_diary_get_check_ins (self->diary));
  onward_due_card_set_up (self->due, workspace, self->diary);
  onward_coming_card_set_up (self->coming, self->diary);
  onward_wins_card_set_up (self->wins, workspace, onward_today_diary_get_wins (self->diary));
  gtk_list_box_bind_model (self->plans, onward_today_diary_get_plans (self->diary), create_plan_row_cb, self, NULL);
  gtk_label_set_label (self->greeting, onward_today_greeting (now));
  onward_prompt_card_set_up (self->prompt_card, workspace, self->diary);
  g_signal_connect_object (self->diary, "looked", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->offered, "changed", G_CALLBACK (offered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->targets, "changed", G_CALLBACK (targets_cb), self, G_CONNECT_SWAPPED);
  onward_section_set_waiting (ONWARD_SECTION (self), TRUE);
  g_signal_connect_object (self->diary, "trouble", G_CALLBACK (onward_workspace_fault), workspace, G_CONNECT_SWAPPED);
}

static void
onward_today_section_dispose (GObject *object)
{
  OnwardTodaySection *self = ONWARD_TODAY_SECTION (object);

  if (self->offered != NULL)
    g_signal_handlers_disconnect_by_data (self->offered, self);
  if (self->targets != NULL)
    g_signal_handlers_disconnect_by_data (self->targets, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_TODAY_SECTION);
  g_clear_object (&self->offered);
  g_clear_object (&self->targets);
  g_clear_object (&self->who_next);
  g_clear_object (&self->watch);
  g_clear_object (&self->words);
  g_clear_object (&self->care);
  g_clear_object (&self->fault);
  g_clear_object (&self->diary);
  G_OBJECT_CLASS (onward_today_section_parent_class)->dispose (object);
}

static void
onward_today_section_class_init (OnwardTodaySectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = onward_today_section_constructed;
  G_OBJECT_CLASS (klass)->dispose = onward_today_section_dispose;
  widget_class->map = onward_today_section_map;
  widget_class->unmap = onward_today_section_unmap;
  ONWARD_SECTION_CLASS (klass)->open = onward_today_section_open;
  ONWARD_SECTION_CLASS (klass)->create = onward_today_section_create;
  ONWARD_SECTION_CLASS (klass)->flush = onward_today_section_flush;

  g_type_ensure (ONWARD_TYPE_ASIDE_LAYOUT);
  g_type_ensure (ONWARD_TYPE_CHECK_IN_CARD);
  g_type_ensure (ONWARD_TYPE_COMING_CARD);
  g_type_ensure (ONWARD_TYPE_DUE_CARD);
  g_type_ensure (ONWARD_TYPE_PROMPT_CARD);
  g_type_ensure (ONWARD_TYPE_WINS_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-today-section.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, greeting);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, north_star);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, check_in);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, due);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, ahead);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, plans);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, coming);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, looking_back);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, wins);
  gtk_widget_class_bind_template_child (widget_class, OnwardTodaySection, prompt_card);
  gtk_widget_class_bind_template_callback (widget_class, ahead_cb);
  gtk_widget_class_bind_template_callback (widget_class, plan_activated_cb);
  gtk_widget_class_install_action (widget_class, "today.check-in", "(ss)", check_in_action);
}

static void
onward_today_section_init (OnwardTodaySection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
