/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-due-card.h"

#include <glib/gi18n-lib.h>

#include "onward-due-act.h"
#include "onward-due-open.h"
#include "onward-due-row.h"
#include "onward-today-look.h"

#define NO_ROW (-1)

struct _OnwardDueCard
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *heading;
  GtkListBox *list;
  GtkWidget *all_button;
  GtkLabel *all_done;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardTodayDiary *diary;
  char *wanted; /* uid of a follow-up that is looked for, or NULL */

  int refocus; /* where the focus was when its row went */
};

G_DEFINE_FINAL_TYPE (OnwardDueCard, onward_due_card, GTK_TYPE_WIDGET)

static OnwardDueRow *
find_row (OnwardDueCard *self, const char *uid)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      OnwardFollowUp *follow_up = onward_due_row_get_follow_up (ONWARD_DUE_ROW (row));

      if (g_str_equal (onward_record_get_uid (ONWARD_RECORD (follow_up)), uid))
        return ONWARD_DUE_ROW (row);
    }
  return NULL;
}

static void
show_rows (OnwardDueCard *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    onward_due_row_show (ONWARD_DUE_ROW (row), self->diary);
}

/* Whoever works through the list by keyboard goes on at the next row. */
static void
focus_again (OnwardDueCard *self, guint n_rows)
{
  int position = self->refocus;

  self->refocus = NO_ROW;
  if (position != NO_ROW && n_rows > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, MIN (position, (int) n_rows - 1))));
}

/* The diary may not have answered yet; once it has, what is not there is not due today. */
static void
focus_wanted (OnwardDueCard *self)
{
  OnwardDueRow *row = self->wanted != NULL ? find_row (self, self->wanted) : NULL;

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
show (OnwardDueCard *self)
{
  guint n_shown = g_list_model_get_n_items (onward_today_diary_get_due (self->diary));
  guint n_due = onward_today_diary_get_n_due (self->diary);
  g_autofree char *all_done = NULL;
  g_autofree char *all = NULL;

  all_done = onward_today_say_all_done (onward_today_diary_get_next (self->diary),
                                        onward_today_diary_get_now (self->diary));
  gtk_label_set_label (self->all_done, all_done);
  gtk_widget_set_visible (GTK_WIDGET (self->all_done), n_due == 0);
  gtk_widget_set_visible (self->heading, n_due > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n_due > 0);
  gtk_widget_set_visible (self->all_button, n_due > n_shown);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  all = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Show All %u", "Show All %u", n_due), n_due);
  gtk_button_set_label (GTK_BUTTON (self->all_button), all);
  show_rows (self);
  focus_again (self, n_shown);
  focus_wanted (self);
  g_clear_pointer (&self->wanted, g_free);
}

static GtkWidget *
create_row_cb (gpointer item, gpointer data)
{
  OnwardDueCard *self = data;

  return onward_due_row_new (self->workspace, item);
}

static void
acted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardDueCard) self = data;
  g_autoptr (GError) error = NULL;

  if (onward_due_act_finish (result, &error))
    return;
  onward_workspace_fault (self->workspace, error);
  self->refocus = NO_ROW;
  show_rows (self);
}

/* The row goes; if the focus is in it, the next one is to have it. */
static OnwardDueRow *
leave_row (OnwardDueCard *self, const char *uid)
{
  OnwardDueRow *row = find_row (self, uid);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (row != NULL && focus != NULL && (focus == GTK_WIDGET (row) || gtk_widget_is_ancestor (focus, GTK_WIDGET (row))))
    self->refocus = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  return row;
}

static void
act (OnwardDueCard *self, OnwardDueAct how, const char *uid, const char *until)
{
  OnwardDueRow *row = leave_row (self, uid);

  if (row != NULL)
    onward_due_act_async (self->workspace, onward_due_row_get_follow_up (row), how, until, acted_cb, g_object_ref (self));
}

static void
sting_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardDueCard *self = ONWARD_DUE_CARD (widget);
  const char *uid;
  int sting;
  OnwardDueRow *row;

  g_variant_get (parameter, "(&si)", &uid, &sting);
  row = leave_row (self, uid);
  if (row != NULL)
    onward_due_act_sting_async (self->workspace, onward_due_row_get_follow_up (row), sting, acted_cb, g_object_ref (self));
}

static void
done_action (GtkWidget *widget, const char *action, GVariant *uid)
{
  act (ONWARD_DUE_CARD (widget), ONWARD_DUE_DONE, g_variant_get_string (uid, NULL), NULL);
}

static void
let_go_action (GtkWidget *widget, const char *action, GVariant *uid)
{
  act (ONWARD_DUE_CARD (widget), ONWARD_DUE_LET_GO, g_variant_get_string (uid, NULL), NULL);
}

static void
skip_action (GtkWidget *widget, const char *action, GVariant *uid)
{
  act (ONWARD_DUE_CARD (widget), ONWARD_DUE_SKIP, g_variant_get_string (uid, NULL), NULL);
}

static void
later_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *uid, *until;

  g_variant_get (parameter, "(&s&s)", &uid, &until);
  act (ONWARD_DUE_CARD (widget), ONWARD_DUE_LATER, uid, until);
}

static void
open (OnwardDueCard *self, OnwardDueRow *row)
{
  onward_due_open (GTK_WIDGET (self), onward_due_row_get_follow_up (row));
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *uid)
{
  OnwardDueRow *row = find_row (ONWARD_DUE_CARD (widget), g_variant_get_string (uid, NULL));

  if (row != NULL)
    open (ONWARD_DUE_CARD (widget), row);
}

static void
row_activated_cb (OnwardDueCard *self, GtkListBoxRow *row)
{
  open (self, ONWARD_DUE_ROW (row));
}

static void
all_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardDueCard *self = ONWARD_DUE_CARD (widget);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);

  self->refocus = ONWARD_TODAY_DUE_SHOWN;
  onward_today_diary_set_all (self->diary, TRUE);
  onward_today_diary_look (self->diary, now);
}

static void
onward_due_card_dispose (GObject *object)
{
  OnwardDueCard *self = ONWARD_DUE_CARD (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_DUE_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->wanted, g_free);
  g_clear_object (&self->diary);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_due_card_parent_class)->dispose (object);
}

static void
onward_due_card_class_init (OnwardDueCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_due_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-due-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardDueCard, heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardDueCard, list);
  gtk_widget_class_bind_template_child (widget_class, OnwardDueCard, all_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardDueCard, all_done);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "due.done", "s", done_action);
  gtk_widget_class_install_action (widget_class, "due.later", "(ss)", later_action);
  gtk_widget_class_install_action (widget_class, "due.let-go", "s", let_go_action);
  gtk_widget_class_install_action (widget_class, "due.skip", "s", skip_action);
  gtk_widget_class_install_action (widget_class, "due.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "due.sting", "(si)", sting_action);
  gtk_widget_class_install_action (widget_class, "due.all", NULL, all_action);
}

static void
onward_due_card_init (OnwardDueCard *self)
{
  self->refocus = NO_ROW;
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_due_card_set_up (OnwardDueCard *self, OnwardWorkspace *workspace, OnwardTodayDiary *diary)
{
  g_return_if_fail (ONWARD_IS_DUE_CARD (self) && self->diary == NULL);
  self->workspace = g_object_ref (workspace);
  self->diary = g_object_ref (diary);
  gtk_list_box_bind_model (self->list, onward_today_diary_get_due (diary), create_row_cb, self, NULL);
  g_signal_connect_object (diary, "looked", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
}

void
onward_due_card_find (OnwardDueCard *self, const char *uid)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (ONWARD_IS_DUE_CARD (self));
  g_free (self->wanted);
  self->wanted = g_strdup (uid);
  now = onward_workspace_dup_now (self->workspace);
  onward_today_diary_look (self->diary, now);
}
