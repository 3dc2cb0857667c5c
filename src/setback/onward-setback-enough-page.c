/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-enough-page.h"

#include <glib/gi18n.h>

#include "onward-lifts.h"
#include "onward-setback-reach.h"

struct _OnwardSetbackEnoughPage
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *words;
  GtkWidget *next_box;
  GtkLabel *next_when;
  GtkLabel *next_title;
  GtkLabel *reminder;
  GtkLabel *activity;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardLifts *lifts;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardSetbackEnoughPage, onward_setback_enough_page, ADW_TYPE_BIN)

static const char *
say_reach (OnwardReach reach)
{
  switch (reach)
    {
    case ONWARD_REACH_LOGIN:
      return _("Your desktop will remind you, also when Onward is closed: reminders start when you log in.");
    case ONWARD_REACH_SESSION:
      return _("It will stand on Today. Reminders do not start when you log in; Preferences can change that.");
    case ONWARD_REACH_TODAY:
    default:
      return _("It will stand on Today. Right now nothing on this desktop shows reminders.");
    }
}

static void
reach_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackEnoughPage) self = data;
  OnwardReach reach = onward_setback_reach_finish (result);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  gtk_label_set_text (self->reminder, say_reach (reach));
}

static void
show_next (OnwardSetbackEnoughPage *self, OnwardSetback *setback, OnwardFollowUp *next)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *title = NULL;
  g_autofree char *said = NULL;
  g_autofree char *when = NULL;

  gtk_widget_set_visible (self->next_box, next != NULL);
  if (next == NULL)
    return;
  title = onward_record_dup_title (ONWARD_RECORD (next));
  said = onward_follow_up_say_when (next, now);
  /* Translators: %s is a time, such as "tomorrow 9:00"; below it stands what comes next, perhaps about
   * another employer whose plan this rejection shares. */
  when = g_strdup_printf (onward_setback_get_joined (setback) != NULL ? _("Next in your shared plan: %s") : _("Next: %s"),
                          said);
  gtk_label_set_text (self->next_when, when);
  gtk_label_set_text (self->next_title, title);
  gtk_label_set_text (self->reminder, _("It will stand on Today."));
  onward_setback_reach_async (onward_workspace_get_settings (self->workspace), self->cancellable, reach_cb,
                              g_object_ref (self));
}

/* What has done this person good before; who never said so is given an idea, another each day. */
static void
show_activity (OnwardSetbackEnoughPage *self)
{
  g_autoptr (GPtrArray) offers = NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  if (self->workspace == NULL || !onward_lifts_get_ready (self->lifts))
    return;
  offers = onward_lift_offers (onward_lifts_get_pastimes (self->lifts), onward_lifts_get_activities (self->lifts),
                               onward_workspace_get_today (self->workspace), 1);
  gtk_widget_set_visible (GTK_WIDGET (self->activity), offers->len > 0);
  if (offers->len == 0)
    return;
  title = onward_record_dup_title (offers->pdata[0]);
  /* Translators: %s is something small and calming, such as "Water the plants". */
  text = g_strdup_printf (_("If you like, for now: %s."), title);
  gtk_label_set_text (self->activity, text);
}

static void
onward_setback_enough_page_dispose (GObject *object)
{
  OnwardSetbackEnoughPage *self = ONWARD_SETBACK_ENOUGH_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SETBACK_ENOUGH_PAGE);
  g_clear_object (&self->lifts);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_setback_enough_page_parent_class)->dispose (object);
}

static void
onward_setback_enough_page_finalize (GObject *object)
{
  g_clear_object (&ONWARD_SETBACK_ENOUGH_PAGE (object)->cancellable);
  G_OBJECT_CLASS (onward_setback_enough_page_parent_class)->finalize (object);
}

static void
onward_setback_enough_page_class_init (OnwardSetbackEnoughPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_enough_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_setback_enough_page_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-enough-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackEnoughPage, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackEnoughPage, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackEnoughPage, next_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackEnoughPage, next_when);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackEnoughPage, next_title);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackEnoughPage, reminder);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackEnoughPage, activity);
}

static void
onward_setback_enough_page_init (OnwardSetbackEnoughPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_setback_enough_page_open (OnwardSetbackEnoughPage *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_SETBACK_ENOUGH_PAGE (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->lifts = onward_lifts_new (workspace);
  g_signal_connect_object (self->lifts, "changed", G_CALLBACK (show_activity), self, G_CONNECT_SWAPPED);
}

void
onward_setback_enough_page_arrive (OnwardSetbackEnoughPage *self, OnwardSetback *setback, OnwardFollowUp *next)
{
  g_return_if_fail (ONWARD_IS_SETBACK_ENOUGH_PAGE (self));
  if (onward_setback_get_makes_plan (setback))
    gtk_label_set_text (self->words, _("You said what happened. The rest can wait, and it is kept for you."));
  else
    gtk_label_set_text (self->words, _("It is noted. You can leave it here."));
  show_next (self, setback, next);
  show_activity (self);
}
