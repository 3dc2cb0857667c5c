/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-worry.h"

#include <glib/gi18n.h>

#include "onward-care-window.h"
#include "onward-closings.h"
#include "onward-entry.h"
#include "onward-time.h"

#define NOTICE_ID "worry-window"

struct _OnwardWorry
{
  OnwardEditor parent_instance;

  /* template */
  GtkStack *stack;
  GtkWidget *start_button;
  GtkLabel *until;
  GtkWidget *notes;
  GtkRevealer *end;
  GtkLabel *closing;

  gint64 ends; /* Unix seconds */
  guint clock; /* source */
};

G_DEFINE_FINAL_TYPE (OnwardWorry, onward_worry, ONWARD_TYPE_EDITOR)

static OnwardWorkspace *
workspace_of (OnwardWorry *self)
{
  return onward_editor_get_workspace (ONWARD_EDITOR (self));
}

/* The desktop's own, without a sound of ours: somebody may have gone to make tea. */
static void
tell (OnwardWorry *self)
{
  GApplication *app = g_application_get_default ();
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (GNotification) notice = NULL;

  if (app == NULL || !g_application_get_is_registered (app) || root == NULL || gtk_window_is_active (GTK_WINDOW (root)))
    return;
  notice = g_notification_new (_("The quarter of an hour is over"));
  g_notification_set_body (notice, _("When you are ready, close the page."));
  g_notification_set_priority (notice, G_NOTIFICATION_PRIORITY_LOW);
  g_application_send_notification (app, NOTICE_ID, notice);
}

static void
take_back_notice (void)
{
  GApplication *app = g_application_get_default ();

  if (app != NULL && g_application_get_is_registered (app))
    g_application_withdraw_notification (app, NOTICE_ID);
}

/* By the clock on the wall, which goes on while the machine sleeps. */
static gboolean
look_at_clock_cb (gpointer data)
{
  OnwardWorry *self = data;
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace_of (self));
  g_autofree char *today = onward_day_from_date_time (now);

  if (g_date_time_to_unix (now) < self->ends)
    return G_SOURCE_CONTINUE;
  self->clock = 0;
  gtk_label_set_label (self->closing, onward_closing_of_day (today));
  gtk_revealer_set_reveal_child (self->end, TRUE);
  gtk_label_set_label (self->until, _("The quarter of an hour is over."));
  tell (self);
  return G_SOURCE_REMOVE;
}

/* Returns: (transfer full): the time of day in so many minutes. */
static char *
dup_clock (GDateTime *now, int minutes)
{
  g_autoptr (GDateTime) then = g_date_time_add_minutes (now, minutes);

  return onward_clock_say (g_date_time_get_hour (then) * 60 + g_date_time_get_minute (then));
}

static void
start_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWorry *self = ONWARD_WORRY (widget);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace_of (self));
  g_autofree char *when = onward_local_time_from_date_time (now);
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, when);
  g_autofree char *clock = NULL;
  g_autofree char *until = NULL;

  if (self->clock != 0 || self->ends != 0)
    return;
  self->ends = g_date_time_to_unix (now) + ONWARD_WORRY_MINUTES * 60;
  clock = dup_clock (now, ONWARD_WORRY_MINUTES);
  /* Translators: %s is a time of day, such as "18:15". */
  until = g_strdup_printf (_("Until %s"), clock);
  gtk_label_set_label (self->until, until);
  onward_editor_begin (ONWARD_EDITOR (self), ONWARD_RECORD (entry));
  gtk_stack_set_visible_child_name (self->stack, "write");
  gtk_widget_child_focus (self->notes, GTK_DIR_TAB_FORWARD);
  self->clock = g_timeout_add_seconds (1, look_at_clock_cb, self);
}

static gboolean
onward_worry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_WORRY (widget)->start_button);
}

static void
onward_worry_dispose (GObject *object)
{
  OnwardWorry *self = ONWARD_WORRY (object);

  g_clear_handle_id (&self->clock, g_source_remove);
  if (self->ends != 0)
    take_back_notice ();
  self->ends = 0;
  onward_editor_flush (ONWARD_EDITOR (self));
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WORRY);
  G_OBJECT_CLASS (onward_worry_parent_class)->dispose (object);
}

static void
onward_worry_class_init (OnwardWorryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_worry_dispose;
  widget_class->grab_focus = onward_worry_grab_focus;
  g_type_ensure (ONWARD_TYPE_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-worry.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWorry, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardWorry, start_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardWorry, until);
  gtk_widget_class_bind_template_child (widget_class, OnwardWorry, notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardWorry, end);
  gtk_widget_class_bind_template_child (widget_class, OnwardWorry, closing);
  gtk_widget_class_install_action (widget_class, "worry.start", NULL, start_action);
}

static void
onward_worry_init (OnwardWorry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_worry_window_new (OnwardWorkspace *workspace)
{
  GtkWidget *self = g_object_new (ONWARD_TYPE_WORRY, NULL);
  GtkWindow *window;

  onward_editor_set_workspace (ONWARD_EDITOR (self), workspace);
  window = onward_care_window_new (workspace, _("A time for worrying"), self, 640, 600);
  gtk_widget_grab_focus (self);
  return window;
}
