/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-fault.h"

#include <glib/gi18n-lib.h>

#include "onward-care-card.h"

struct _OnwardTodayFault
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;

  /* weak pointers */
  GtkWidget *after;
  GtkWidget *card;

  OnwardReminderFault told; /* what the card tells of */
};

G_DEFINE_FINAL_TYPE (OnwardTodayFault, onward_today_fault, G_TYPE_OBJECT)

/* As kept in the settings. */
static const char *const names[] = {
  [ONWARD_REMINDER_FAULT_UNKNOWN] = "",
  [ONWARD_REMINDER_FAULT_NONE] = "",
  [ONWARD_REMINDER_FAULT_PROGRAM] = "program",
  [ONWARD_REMINDER_FAULT_SERVER] = "server",
  [ONWARD_REMINDER_FAULT_LOGIN] = "login",
};

static void
take_away (OnwardTodayFault *self)
{
  GtkWidget *gone = self->card;
  GtkRoot *root = gone != NULL ? gtk_widget_get_root (gone) : NULL;
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean had_focus = focus != NULL && gtk_widget_is_ancestor (focus, gone);

  g_clear_weak_pointer (&self->card);
  if (gone == NULL)
    return;
  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (gone)), gone);
  if (had_focus && self->after != NULL)
    gtk_widget_child_focus (gtk_widget_get_parent (self->after), GTK_DIR_TAB_FORWARD);
}

static void
put_away_cb (OnwardTodayFault *self)
{
  g_settings_set_string (onward_workspace_get_settings (self->workspace), "reminder-fault-told", names[self->told]);
  take_away (self);
}

static GtkWidget *
card_new (OnwardReminderFault fault)
{
  const char *title = _("Reminders cannot come up right now");
  const char *text = _("The program that reminds you does not answer. What is due stands here on Today, so nothing "
                       "gets lost.");
  GtkWidget *card;

  if (fault == ONWARD_REMINDER_FAULT_SERVER)
    text = _("Nothing on this desktop shows notifications. What is due stands here on Today, so nothing gets lost.");
  else if (fault == ONWARD_REMINDER_FAULT_LOGIN)
    {
      title = _("Reminders wait until you open Onward");
      text = _("Your desktop does not let them start with your session. Once Onward has been opened, they come up as "
               "planned.");
    }
  card = onward_care_card_new (title, text, NULL, _("_Put Away"));
  onward_care_card_set_action (ONWARD_CARE_CARD (card), _("Check _Reminders"), "app.preferences");
  return card;
}

static void
show (OnwardTodayFault *self)
{
  OnwardReminderFault fault = onward_workspace_get_reminder_fault (self->workspace);
  g_autofree char *told = g_settings_get_string (onward_workspace_get_settings (self->workspace), "reminder-fault-told");
  GtkWidget *card;

  take_away (self);
  if (self->after == NULL)
    return;
  if (fault == ONWARD_REMINDER_FAULT_NONE)
    {
      if (*told != '\0')
        g_settings_reset (onward_workspace_get_settings (self->workspace), "reminder-fault-told");
      return;
    }
  if (g_str_equal (told, names[fault]))
    return;
  self->told = fault;
  card = card_new (fault);
  g_set_weak_pointer (&self->card, card);
  g_signal_connect_object (card, "dismissed", G_CALLBACK (put_away_cb), self, G_CONNECT_SWAPPED);
  gtk_box_insert_child_after (GTK_BOX (gtk_widget_get_parent (self->after)), card, self->after);
}

static void
onward_today_fault_dispose (GObject *object)
{
  OnwardTodayFault *self = ONWARD_TODAY_FAULT (object);

  g_clear_weak_pointer (&self->after);
  g_clear_weak_pointer (&self->card);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_today_fault_parent_class)->dispose (object);
}

static void
onward_today_fault_class_init (OnwardTodayFaultClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_today_fault_dispose;
}

static void
onward_today_fault_init (OnwardTodayFault *self)
{
}

OnwardTodayFault *
onward_today_fault_new (OnwardWorkspace *workspace, GtkWidget *after)
{
  OnwardTodayFault *self = g_object_new (ONWARD_TYPE_TODAY_FAULT, NULL);

  self->workspace = g_object_ref (workspace);
  g_set_weak_pointer (&self->after, after);
  g_signal_connect_object (workspace, "notify::reminder-fault", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  if (onward_workspace_get_reminder_fault (workspace) != ONWARD_REMINDER_FAULT_UNKNOWN)
    show (self);
  return self;
}
