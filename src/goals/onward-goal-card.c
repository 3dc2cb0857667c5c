/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-goal-card.h"

#include <glib/gi18n-lib.h>

#include "onward-choice-row.h"
#include "onward-drag.h"
#include "onward-goal-steps.h"
#include "onward-goal-week.h"
#include "onward-time.h"

struct _OnwardGoalCard
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *step;
  GtkImage *icon;
  GtkLabel *facts;
  GtkMenuButton *menu_button;
  GtkDragSource *source;

  /* owned */
  OnwardGoalMover *mover;
  OnwardRecord *record;
  GSignalGroup *signals;
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardGoalCard, onward_goal_card, GTK_TYPE_WIDGET)

const char *
onward_goal_kind_icon (OnwardGoalKind kind)
{
  switch (kind)
    {
    case ONWARD_GOAL_KIND_SKILL:
      return "onward-goal-skill-symbolic";
    case ONWARD_GOAL_KIND_APPLYING:
      return "onward-applications-symbolic";
    case ONWARD_GOAL_KIND_NETWORK:
      return "onward-contacts-symbolic";
    case ONWARD_GOAL_KIND_MATERIALS:
      return "onward-goal-materials-symbolic";
    case ONWARD_GOAL_KIND_FOR_REAL:
      return "onward-goal-for-real-symbolic";
    case ONWARD_GOAL_KIND_EVENT:
      return "onward-goal-event-symbolic";
    case ONWARD_GOAL_KIND_SELF_CARE:
      return "onward-goal-self-care-symbolic";
    case ONWARD_GOAL_KIND_OTHER:
    default:
      return "onward-goals-symbolic";
    }
}

static OnwardWorkspace *
workspace_of (OnwardGoalCard *self)
{
  return onward_goal_mover_get_workspace (self->mover);
}

static OnwardGoalColumn
column_of (OnwardGoalCard *self)
{
  return (OnwardGoalColumn) onward_record_get_number (self->record, ONWARD_GOAL_COLUMN);
}

static char *
dup_when (OnwardGoalCard *self)
{
  const char *today = onward_workspace_get_today (workspace_of (self));
  const char *due = onward_record_get_text (self->record, ONWARD_GOAL_DUE);
  const char *done_on = onward_record_get_text (self->record, ONWARD_GOAL_DONE_ON);
  g_autofree char *day = NULL;

  if (column_of (self) == ONWARD_GOAL_COLUMN_DROPPED)
    return NULL;
  if (column_of (self) == ONWARD_GOAL_COLUMN_DONE)
    {
      day = *done_on != '\0' ? onward_day_say (done_on, today) : NULL;
      /* Translators: when a goal was finished: "done yesterday", "done 12 May". */
      return day != NULL ? g_strdup_printf (_("done %s"), day) : NULL;
    }
  if (*due == '\0')
    return NULL;
  day = onward_day_say (due, today);
  /* Translators: the day a goal was meant to be finished, which is over: "was for Tuesday". */
  if (onward_day_between (today, due) < 0)
    return g_strdup_printf (_("was for %s"), day);
  /* Translators: the day a goal is to be finished: "by tomorrow", "by 12 May". */
  return g_strdup_printf (_("by %s"), day);
}

static char *
dup_far (OnwardGoalCard *self)
{
  guint n_done;
  guint n = onward_goal_count_steps (self->record, &n_done);

  /* Translators: steps of a goal that are done, of how many: "steps 2/5". */
  return n > 0 ? g_strdup_printf (_("steps %u/%u"), n_done, n) : NULL;
}

static char *
dup_weekly (OnwardGoalCard *self)
{
  if (column_of (self) == ONWARD_GOAL_COLUMN_DONE || column_of (self) == ONWARD_GOAL_COLUMN_DROPPED)
    return NULL;
  return onward_goal_week_say (self->record, onward_workspace_get_today (workspace_of (self)));
}

/* A fact stays on one line; there are breaks between them. */
static void
add_fact (GString *facts, char *text)
{
  g_auto (GStrv) words = text != NULL ? g_strsplit (text, " ", -1) : NULL;
  g_autofree char *unbroken = words != NULL ? g_strjoinv ("\302\240", words) : NULL;

  if (unbroken != NULL)
    g_string_append_printf (facts, "%s%s", facts->len > 0 ? " · " : "", unbroken);
  g_free (text);
}

static void
show_step (OnwardGoalCard *self, const char *step)
{
  gboolean open = column_of (self) != ONWARD_GOAL_COLUMN_DONE && column_of (self) != ONWARD_GOAL_COLUMN_DROPPED;
  guint n_done;
  gboolean asks = open && *step == '\0' && onward_goal_count_steps (self->record, &n_done) == 0;

  gtk_label_set_label (self->step, asks ? _("What is a first small step?") : open ? step : "");
  gtk_widget_set_visible (GTK_WIDGET (self->step), open && (asks || *step != '\0'));
  if (asks)
    gtk_widget_add_css_class (GTK_WIDGET (self->step), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->step), "dim-label");
}

/* A card whose values are still on their way stays empty; it fills within the frame or the next. */
static void
show (OnwardGoalCard *self)
{
  gboolean loaded = self->record != NULL && onward_record_get_loaded (self->record);
  g_autoptr (GString) facts = g_string_new (NULL);
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;
  g_autofree char *step = NULL;
  OnwardGoalKind kind;

  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), loaded);
  if (!loaded)
    return;
  title = onward_record_dup_title (self->record);
  step = onward_goal_dup_next_step (self->record);
  kind = (OnwardGoalKind) onward_record_get_number (self->record, ONWARD_GOAL_KIND);
  add_fact (facts, g_strdup (onward_choice_label (ONWARD_TYPE_GOAL_KIND, kind)));
  add_fact (facts, dup_when (self));
  add_fact (facts, dup_weekly (self));
  add_fact (facts, dup_far (self));
  gtk_label_set_label (self->title, title);
  show_step (self, step);
  gtk_image_set_from_icon_name (self->icon, onward_goal_kind_icon (kind));
  gtk_label_set_label (self->facts, facts->str);
  name = g_strjoin (", ", title, facts->str, *step != '\0' ? step : NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static GMenuModel *
create_menu (OnwardGoalCard *self)
{
  OnwardColumnNames *names = onward_goal_mover_get_names (self->mover);
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) columns = g_menu_new ();
  g_autoptr (GMenu) rest = g_menu_new ();

  for (guint i = 0; i < ONWARD_N_GOAL_COLUMNS; i++)
    {
      g_autoptr (GMenuItem) item = NULL;

      if (column_of (self) == (OnwardGoalColumn) i)
        continue;
      item = g_menu_item_new (onward_column_names_get (names, (OnwardGoalColumn) i), NULL);
      g_menu_item_set_action_and_target (item, "card.move", "s", onward_choice_nick (ONWARD_TYPE_GOAL_COLUMN, i));
      g_menu_append_item (columns, item);
    }
  g_menu_append (rest, _("_Open"), "card.open");
  g_menu_append (rest, _("_Let It Go"), "card.remove");
  /* Translators: the heading over the columns of the board */
  g_menu_append_section (menu, _("Move to…"), G_MENU_MODEL (columns));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (rest));
  return G_MENU_MODEL (menu);
}

static void
create_popup_cb (GtkMenuButton *button, gpointer data)
{
  OnwardGoalCard *self = data;
  g_autoptr (GMenuModel) menu = NULL;

  if (self->record == NULL)
    return;
  menu = create_menu (self);
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (menu));
}

static void
move_action (GtkWidget *widget, const char *action, GVariant *nick)
{
  OnwardGoalCard *self = ONWARD_GOAL_CARD (widget);
  gint64 column;

  if (self->record != NULL && onward_choice_from_nick (ONWARD_TYPE_GOAL_COLUMN, g_variant_get_string (nick, NULL), &column))
    onward_goal_mover_send (self->mover, onward_record_get_uid (self->record), (OnwardGoalColumn) column);
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardGoalCard *self = ONWARD_GOAL_CARD (widget);

  if (self->record != NULL)
    gtk_widget_activate_action (widget, "board.open", "s", onward_record_get_uid (self->record));
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardGoalCard *self = ONWARD_GOAL_CARD (widget);

  if (self->record != NULL)
    gtk_widget_activate_action (widget, "board.remove", "s", onward_record_get_uid (self->record));
}

static void
secondary_cb (OnwardGoalCard *self)
{
  gtk_menu_button_popup (self->menu_button);
}

static GdkContentProvider *
prepare_cb (OnwardGoalCard *self, double x, double y, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = NULL;

  if (self->record == NULL || !onward_record_get_loaded (self->record))
    return NULL;
  picture = gtk_widget_paintable_new (GTK_WIDGET (self));
  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (ONWARD_TYPE_GOAL, self->record);
}

static void
drag_begin_cb (OnwardGoalCard *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "dragged");
}

static void
drag_end_cb (OnwardGoalCard *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "dragged");
}

static void
set_record (OnwardGoalCard *self, OnwardRecord *record)
{
  if (!g_set_object (&self->record, record))
    return;
  g_signal_group_set_target (self->signals, record);
  show (self);
}

static void
onward_goal_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_RECORD:
      g_value_set_object (value, ONWARD_GOAL_CARD (object)->record);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_goal_card_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_RECORD:
      set_record (ONWARD_GOAL_CARD (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_goal_card_dispose (GObject *object)
{
  OnwardGoalCard *self = ONWARD_GOAL_CARD (object);
  GtkWidget *child;

  g_clear_object (&self->signals);
  if (self->menu_button != NULL)
    gtk_menu_button_set_create_popup_func (self->menu_button, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_GOAL_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->record);
  g_clear_object (&self->mover);
  G_OBJECT_CLASS (onward_goal_card_parent_class)->dispose (object);
}

static void
onward_goal_card_class_init (OnwardGoalCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_goal_card_dispose;
  object_class->get_property = onward_goal_card_get_property;
  object_class->set_property = onward_goal_card_set_property;

  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, ONWARD_TYPE_RECORD,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "goalcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "card.move", "s", move_action);
  gtk_widget_class_install_action (widget_class, "card.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "card.remove", NULL, remove_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-goal-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalCard, title);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalCard, step);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalCard, icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalCard, facts);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalCard, menu_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardGoalCard, source);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_end_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_cb);
}

static void
onward_goal_card_init (OnwardGoalCard *self)
{
  self->signals = g_signal_group_new (ONWARD_TYPE_RECORD);
  /* The title is notified with every change of the record. */
  g_signal_group_connect_swapped (self->signals, "notify::title", G_CALLBACK (show), self);
  g_signal_group_connect_swapped (self->signals, "notify::loaded", G_CALLBACK (show), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  onward_drag_watch_escape (self->source);
  gtk_menu_button_set_create_popup_func (self->menu_button, create_popup_cb, self, NULL);
}

GtkWidget *
onward_goal_card_new (OnwardGoalMover *mover)
{
  OnwardGoalCard *self = g_object_new (ONWARD_TYPE_GOAL_CARD, NULL);

  self->mover = g_object_ref (mover);
  g_signal_connect_object (workspace_of (self), "notify::today", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) (nullable). */
OnwardRecord *
onward_goal_card_get_record (OnwardGoalCard *self)
{
  g_return_val_if_fail (ONWARD_IS_GOAL_CARD (self), NULL);
  return self->record;
}
