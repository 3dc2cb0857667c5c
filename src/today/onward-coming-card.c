/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-coming-card.h"

#include "onward-coming-row.h"
#include "onward-interview.h"
#include "onward-standing.h"
#include "onward-time.h"
#include "onward-today-answers.h"
#include "onward-today-look.h"

struct _OnwardComingCard
{
  GtkWidget parent_instance;

  /* template */
  GtkListBox *list;

  /* owned */
  OnwardTodayDiary *diary;

  /* borrowed: rows, made when there is something to show */
  GtkWidget *interviews[ONWARD_TODAY_INTERVIEWS];
  GtkWidget *live;
};

G_DEFINE_FINAL_TYPE (OnwardComingCard, onward_coming_card, GTK_TYPE_WIDGET)

/* The interviews come first, and the application last. */
static GtkWidget *
want_row (OnwardComingCard *self, GtkWidget **row, const char *icon_name)
{
  if (*row == NULL)
    {
      *row = onward_coming_row_new (icon_name);
      gtk_list_box_insert (self->list, *row, row == &self->live ? -1 : (int) (row - self->interviews));
    }
  gtk_widget_set_visible (*row, TRUE);
  return *row;
}

static void
hide_row (GtkWidget *row)
{
  if (row != NULL)
    gtk_widget_set_visible (row, FALSE);
}

static void
show_interview (OnwardComingCard *self, GtkWidget **row, OnwardInterview *interview)
{
  OnwardRecord *record = ONWARD_RECORD (interview);
  const char *uid = onward_record_get_text (record, ONWARD_INTERVIEW_APPLICATION);
  g_autofree char *title = onward_today_say_interview (interview,
                                                       onward_today_diary_find_application (self->diary, uid));
  g_autofree char *when = onward_local_time_say (onward_record_get_text (record, ONWARD_INTERVIEW_STARTS),
                                                 onward_today_diary_get_now (self->diary));

  onward_coming_row_show (ONWARD_COMING_ROW (want_row (self, row, "onward-interviews-symbolic")), title, when, uid);
}

static gboolean
show_live (OnwardComingCard *self)
{
  OnwardJobApplication *live = onward_today_diary_get_live (self->diary);
  OnwardFollowUp *next = onward_today_diary_get_live_next (self->diary);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *today = NULL;

  if (live == NULL || g_list_model_get_n_items (onward_today_diary_get_plans (self->diary)) > 0)
    return FALSE;
  title = onward_record_dup_title (ONWARD_RECORD (live));
  today = onward_day_from_date_time (onward_today_diary_get_now (self->diary));
  subtitle = next != NULL ? onward_today_say_next (next, onward_today_diary_get_now (self->diary))
                          : onward_standing_say_stage (live, today);
  onward_coming_row_show (ONWARD_COMING_ROW (want_row (self, &self->live, "onward-applications-symbolic")), title,
                          subtitle, onward_record_get_uid (ONWARD_RECORD (live)));
  return TRUE;
}

static void
show (OnwardComingCard *self)
{
  GListModel *interviews = onward_today_diary_get_interviews (self->diary);
  gboolean any = show_live (self);

  if (!any)
    hide_row (self->live);
  for (guint i = 0; i < ONWARD_TODAY_INTERVIEWS; i++)
    {
      g_autoptr (OnwardInterview) interview = g_list_model_get_item (interviews, i);

      if (interview != NULL)
        show_interview (self, &self->interviews[i], interview);
      else
        hide_row (self->interviews[i]);
      any |= interview != NULL;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}

static void
onward_coming_card_dispose (GObject *object)
{
  OnwardComingCard *self = ONWARD_COMING_CARD (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_COMING_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->diary);
  G_OBJECT_CLASS (onward_coming_card_parent_class)->dispose (object);
}

static void
onward_coming_card_class_init (OnwardComingCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_coming_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-coming-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardComingCard, list);
}

static void
onward_coming_card_init (OnwardComingCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_coming_card_set_up (OnwardComingCard *self, OnwardTodayDiary *diary)
{
  g_return_if_fail (ONWARD_IS_COMING_CARD (self) && self->diary == NULL);
  self->diary = g_object_ref (diary);
  g_signal_connect_object (diary, "looked", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
}
