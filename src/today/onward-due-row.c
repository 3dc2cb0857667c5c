/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-due-row.h"

#include <glib/gi18n-lib.h>

#include "onward-aside-layout.h"
#include "onward-schedule.h"
#include "onward-sting-taps.h"
#include "onward-today-look.h"

struct _OnwardDueRow
{
  GtkListBoxRow parent_instance;

  /* template */
  GtkCheckButton *check;
  GtkLabel *title;
  GtkLabel *detail;
  GtkMenuButton *menu_button;
  GtkWidget *words;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardFollowUp *follow_up;
};

G_DEFINE_FINAL_TYPE (OnwardDueRow, onward_due_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
uid_of (OnwardDueRow *self)
{
  return onward_record_get_uid (ONWARD_RECORD (self->follow_up));
}

static gboolean
can_open (OnwardDueRow *self)
{
  g_autofree char *target = NULL;

  return onward_today_opens (self->follow_up, &target) != ONWARD_TODAY_OPENS_NOTHING;
}

static void
toggled_cb (OnwardDueRow *self)
{
  if (gtk_check_button_get_active (self->check))
    gtk_widget_activate_action (GTK_WIDGET (self), "due.done", "s", uid_of (self));
}

static void
add_item (GMenu *menu, const char *label, const char *action, const char *uid)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", uid);
  g_menu_append_item (menu, item);
}

static void
add_later (GMenu *menu, OnwardDueRow *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autoptr (GMenu) section = g_menu_new ();
  OnwardDays days;

  onward_workspace_read_days (self->workspace, &days);
  for (guint later = 0; later < ONWARD_LATER_N; later++)
    {
      g_autofree char *until = onward_schedule_later ((OnwardLater) later, now, &days);
      g_autoptr (GMenuItem) item = NULL;

      if (until == NULL)
        continue;
      item = g_menu_item_new (onward_schedule_later_label ((OnwardLater) later), NULL);
      g_menu_item_set_action_and_target (item, "due.later", "(ss)", uid_of (self), until);
      g_menu_append_item (section, item);
    }
  add_item (section, _("_Pick a Time…"), "win.follow-up", uid_of (self));
  g_menu_append_section (menu, _("Later"), G_MENU_MODEL (section));
}

/* Made when it is opened: what "later" can mean depends on the hour. */
static void
create_menu_cb (GtkMenuButton *button, gpointer data)
{
  OnwardDueRow *self = data;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();

  add_later (menu, self);
  if (can_open (self))
    add_item (section, _("_Open"), "due.open", uid_of (self));
  if (onward_follow_up_repeats (self->follow_up))
    add_item (section, _("_Not This Time"), "due.skip", uid_of (self));
  add_item (section, _("Let It _Go"), "due.let-go", uid_of (self));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
onward_due_row_dispose (GObject *object)
{
  OnwardDueRow *self = ONWARD_DUE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_DUE_ROW);
  g_clear_object (&self->follow_up);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_due_row_parent_class)->dispose (object);
}

static void
onward_due_row_class_init (OnwardDueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_due_row_dispose;

  g_type_ensure (ONWARD_TYPE_ASIDE_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-due-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardDueRow, check);
  gtk_widget_class_bind_template_child (widget_class, OnwardDueRow, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardDueRow, detail);
  gtk_widget_class_bind_template_child (widget_class, OnwardDueRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardDueRow, words);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
onward_due_row_init (OnwardDueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
}

static gboolean
asks_for_sting (OnwardDueRow *self)
{
  const OnwardStep *step = onward_content_step (onward_record_get_text (ONWARD_RECORD (self->follow_up),
                                                                        ONWARD_FOLLOW_UP_STEP));

  return step != NULL && step->act == ONWARD_STEP_ACT_CHECK_IN;
}

/* Beside the words, which stand in two lines then; below them where it is narrow. */
static void
add_taps (OnwardDueRow *self)
{
  GtkWidget *row = gtk_widget_get_parent (self->words);
  GtkWidget *aside = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autoptr (GtkWidget) words = g_object_ref (self->words);

  gtk_widget_set_layout_manager (aside, g_object_new (ONWARD_TYPE_ASIDE_LAYOUT, "line-spacing", 3, NULL));
  gtk_widget_set_hexpand (aside, TRUE);
  gtk_widget_set_valign (aside, GTK_ALIGN_CENTER);
  gtk_box_insert_child_after (GTK_BOX (row), aside, self->words);
  gtk_box_remove (GTK_BOX (row), words);
  gtk_widget_set_layout_manager (words, gtk_box_layout_new (GTK_ORIENTATION_VERTICAL));
  gtk_box_append (GTK_BOX (aside), words);
  gtk_box_append (GTK_BOX (aside), onward_sting_taps_new ("due.sting", uid_of (self)));
}

GtkWidget *
onward_due_row_new (OnwardWorkspace *workspace, OnwardFollowUp *follow_up)
{
  OnwardDueRow *self = g_object_new (ONWARD_TYPE_DUE_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->follow_up = g_object_ref (follow_up);
  if (asks_for_sting (self))
    add_taps (self);
  return GTK_WIDGET (self);
}

OnwardFollowUp *
onward_due_row_get_follow_up (OnwardDueRow *self)
{
  g_return_val_if_fail (ONWARD_IS_DUE_ROW (self), NULL);
  return self->follow_up;
}

static void
show_names (OnwardDueRow *self, const char *title, const char *detail)
{
  /* Translators: names the check of a follow-up; %s is its title. */
  g_autofree char *done = g_strdup_printf (_("Done: %s"), title);
  /* Translators: names the menu of a follow-up; %s is its title. */
  g_autofree char *more = g_strdup_printf (_("Later, open or let go: %s"), title);
  g_autofree char *row = g_strdup_printf ("%s, %s", title, detail);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->check), _("Done"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, done, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, more, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, row, -1);
}

/* Returns: (transfer full): when it comes up, and how it comes again */
static char *
say_time (OnwardDueRow *self, GDateTime *now)
{
  g_autofree char *when = onward_today_say_waits (self->follow_up, now);
  g_autofree char *repeat = onward_follow_up_say_repeat (self->follow_up);

  if (*repeat == '\0')
    return g_steal_pointer (&when);
  return g_strdup_printf ("%s · %s", when, repeat);
}

/* A title that names the employer already need not be followed by it. */
static char *
say_detail (OnwardDueRow *self, OnwardTodayDiary *diary, const char *title)
{
  OnwardRecord *record = ONWARD_RECORD (self->follow_up);
  const char *application_uid = onward_record_get_text (record, ONWARD_FOLLOW_UP_APPLICATION);
  OnwardJobApplication *application = onward_today_diary_find_application (diary, application_uid);
  g_autofree char *when = say_time (self, onward_today_diary_get_now (diary));
  const char *employer = "";

  if (application != NULL)
    employer = onward_record_get_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_EMPLOYER);
  if (*employer == '\0' || strstr (title, employer) != NULL)
    return g_steal_pointer (&when);
  return g_strdup_printf ("%s · %s", when, employer);
}

void
onward_due_row_show (OnwardDueRow *self, OnwardTodayDiary *diary)
{
  const char *notes;
  g_autofree char *title = NULL;
  g_autofree char *detail = NULL;

  g_return_if_fail (ONWARD_IS_DUE_ROW (self));
  title = onward_record_dup_title (ONWARD_RECORD (self->follow_up));
  detail = say_detail (self, diary, title);
  notes = onward_record_get_text (ONWARD_RECORD (self->follow_up), ONWARD_FOLLOW_UP_NOTES);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->detail, detail);
  /* No tooltip: it would lie over the next row, which is read next. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, notes, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), can_open (self));
  gtk_check_button_set_active (self->check, FALSE);
  show_names (self, title, detail);
}
