/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-plan-page.h"

#include <glib/gi18n.h>

#include "onward-setback-step-row.h"
#include "onward-time.h"

#define MOST_SUPPORTERS 50

struct _OnwardSetbackPlanPage
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *words;
  GtkWidget *move_hint;
  GtkWidget *tell_group;
  AdwComboRow *supporter;
  GtkWidget *today_box;
  GtkListBox *today_list;
  GtkWidget *week_box;
  GtkListBox *week_list;
  GtkWidget *later_box;
  GtkListBox *later_list;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardSetback *setback;
  GCancellable *cancellable;
  GPtrArray *supporters; /* of OnwardRecord */
};

G_DEFINE_FINAL_TYPE (OnwardSetbackPlanPage, onward_setback_plan_page, ADW_TYPE_BIN)

static void
supporter_cb (OnwardSetbackPlanPage *self)
{
  guint selected = adw_combo_row_get_selected (self->supporter);

  if (self->setback == NULL || self->supporters == NULL || selected > self->supporters->len)
    return;
  onward_setback_set_supporter (self->setback,
                                selected == 0 ? NULL : g_ptr_array_index (self->supporters, selected - 1));
}

static void
show_supporter_row (OnwardSetbackPlanPage *self)
{
  gtk_widget_set_visible (self->tell_group,
                          self->supporters != NULL && self->supporters->len > 0 && onward_setback_has_tell (self->setback));
}

/* Those of the support circle first, then mentors; who hires is not asked to console. */
static int
by_circle (gconstpointer a, gconstpointer b)
{
  gint64 first = onward_record_get_number (*(OnwardRecord *const *) a, ONWARD_CONTACT_CIRCLE);
  gint64 second = onward_record_get_number (*(OnwardRecord *const *) b, ONWARD_CONTACT_CIRCLE);

  return (second > first) - (second < first);
}

static void
supporters_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSetbackPlanPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) supporters = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  if (self->setback == NULL)
    return; /* closed meanwhile */
  if (supporters == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  g_ptr_array_sort (supporters, by_circle);
  /* Translators: instead of the name of a friend who is told */
  gtk_string_list_append (names, _("Somebody else"));
  for (guint i = 0; i < supporters->len; i++)
    gtk_string_list_take (names, onward_record_dup_title (g_ptr_array_index (supporters, i)));
  self->supporters = g_steal_pointer (&supporters);
  adw_combo_row_set_model (self->supporter, G_LIST_MODEL (names));
  show_supporter_row (self);
}

static void
look_for_supporters (OnwardSetbackPlanPage *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_contact_type);

  onward_query_where_choices (query, ONWARD_CONTACT_CIRCLE,
                              1u << ONWARD_CIRCLE_SUPPORT | 1u << ONWARD_CIRCLE_MENTOR | 1u << ONWARD_CIRCLE_NETWORK);
  onward_query_order_by (query, ONWARD_CONTACT_NAME, FALSE);
  onward_query_limit (query, MOST_SUPPORTERS);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, supporters_cb,
                           g_object_ref (self));
}

static void
remove_rows (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static void
show_if_any (GtkWidget *box, GtkListBox *list)
{
  gtk_widget_set_visible (box, gtk_list_box_get_row_at_index (list, 0) != NULL);
}

static void
show_steps (OnwardSetbackPlanPage *self)
{
  GListModel *steps = onward_setback_get_steps (self->setback);
  const char *today = onward_setback_get_today (self->setback);
  guint n = g_list_model_get_n_items (steps);

  remove_rows (self->today_list);
  remove_rows (self->week_list);
  remove_rows (self->later_list);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (steps, i);
      g_autofree char *day = onward_day_of_local_time (onward_setback_step_get_due (step));
      int days = onward_day_between (today, day);
      GtkListBox *list = days <= 0 ? self->today_list : days <= 7 ? self->week_list : self->later_list;

      g_signal_connect_object (step, "notify::on", G_CALLBACK (show_supporter_row), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (list, onward_setback_step_row_new (self->workspace, step));
    }
  show_if_any (self->today_box, self->today_list);
  show_if_any (self->week_box, self->week_list);
  show_if_any (self->later_box, self->later_list);
}

/* "today", "yesterday", and then the day of the week: a plan that is joined is a week old at most. */
static char *
say_since (const char *day, const char *today)
{
  g_autoptr (GDateTime) date = NULL;

  if (onward_day_between (day, today) <= 1)
    return onward_day_say (day, today);
  date = g_date_time_new_from_unix_utc (onward_day_number (day) * 24 * 60 * 60);
  return g_date_time_format (date, "%A");
}

/* What the plan is; or, when another is running, how the two go together. */
static void
show_words (OnwardSetbackPlanPage *self)
{
  OnwardPlan *joined = onward_setback_get_joined (self->setback);
  guint n = g_list_model_get_n_items (onward_setback_get_steps (self->setback));
  g_autofree char *since = NULL;
  g_autofree char *running = NULL;
  g_autofree char *adds = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->move_hint, n > 0);
  if (joined == NULL)
    {
      gtk_label_set_text (self->words, onward_content_plan (onward_setback_get_variant (self->setback))->text);
      return;
    }
  since = say_since (onward_record_get_text (ONWARD_RECORD (joined), ONWARD_PLAN_STARTED),
                     onward_setback_get_today (self->setback));
  /* Translators: %s is a day, such as "Tuesday"; two rejections in a week share one plan. */
  running = g_strdup_printf (_("You have a plan running since %s; this joins it."), since);
  if (n == 0)
    adds = g_strdup (_("It holds all that is needed already."));
  else
    adds = g_strdup_printf (ngettext ("This is what it adds: one step.", "This is what it adds: %u steps.", n), n);
  text = g_strdup_printf ("%s %s", running, adds);
  gtk_label_set_text (self->words, text);
}

static void
onward_setback_plan_page_dispose (GObject *object)
{
  OnwardSetbackPlanPage *self = ONWARD_SETBACK_PLAN_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SETBACK_PLAN_PAGE);
  g_clear_object (&self->workspace);
  g_clear_object (&self->setback);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->supporters, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_setback_plan_page_parent_class)->dispose (object);
}

static gboolean
onward_setback_plan_page_grab_focus (GtkWidget *widget)
{
  OnwardSetbackPlanPage *self = ONWARD_SETBACK_PLAN_PAGE (widget);

  return gtk_widget_child_focus (gtk_widget_get_first_child (GTK_WIDGET (self)), GTK_DIR_TAB_FORWARD);
}

static void
onward_setback_plan_page_class_init (OnwardSetbackPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_plan_page_dispose;
  widget_class->grab_focus = onward_setback_plan_page_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, move_hint);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, tell_group);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, supporter);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, today_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, today_list);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, week_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, week_list);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, later_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, later_list);
  gtk_widget_class_bind_template_callback (widget_class, supporter_cb);
}

static void
onward_setback_plan_page_init (OnwardSetbackPlanPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_setback_plan_page_open (OnwardSetbackPlanPage *self, OnwardWorkspace *workspace, OnwardSetback *setback)
{
  g_return_if_fail (ONWARD_IS_SETBACK_PLAN_PAGE (self));
  g_set_object (&self->workspace, workspace);
  g_set_object (&self->setback, setback);
  look_for_supporters (self);
}

void
onward_setback_plan_page_arrive (OnwardSetbackPlanPage *self)
{
  g_return_if_fail (ONWARD_IS_SETBACK_PLAN_PAGE (self));
  show_words (self);
  show_steps (self);
  show_supporter_row (self);
}
