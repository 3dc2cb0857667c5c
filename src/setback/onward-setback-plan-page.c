/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-plan-page.h"

#include <glib/gi18n.h>

#include "onward-setback-shelf.h"
#include "onward-setback-step-row.h"
#include "onward-time.h"

#define MOST_SUPPORTERS 50

/* So far ahead a person in distress looks: today and the next two days.  What comes after is folded,
 * unless it is next to nothing. */
#define DAYS_SHOWN 2
#define FEW_ROWS 2

struct _OnwardSetbackPlanPage
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *words;
  GtkLabel *span;
  GtkWidget *move_hint;
  GtkWidget *tell_group;
  AdwComboRow *supporter;
  GtkWidget *hold_group;
  AdwActionRow *hold_row;
  GtkSwitch *hold;
  GtkWidget *today_box;
  GtkListBox *today_list;
  GtkWidget *week_box;
  GtkListBox *week_list;
  OnwardSetbackShelf *shelf;
  GtkWidget *later_box;
  AdwExpanderRow *later;
  AdwExpanderRow *after;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardSetback *setback;
  GCancellable *cancellable;
  GPtrArray *supporters; /* of OnwardRecord */
  GPtrArray *folded; /* of OnwardSetbackStep, in later */
  GPtrArray *afters; /* the same, in after */
  GPtrArray *rows; /* in later and after */
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
  /* Translators: instead of the name of a friend who is told */
  gtk_string_list_append (names, _("Somebody else"));
  for (guint i = 0; i < supporters->len; i++)
    gtk_string_list_take (names, onward_record_dup_title (g_ptr_array_index (supporters, i)));
  self->supporters = g_steal_pointer (&supporters);
  adw_combo_row_set_model (self->supporter, G_LIST_MODEL (names));
  show_supporter_row (self);
}

/* Those for hard days first, then those of the support circle, then mentors; who hires is not asked
 * to console. */
static void
look_for_supporters (OnwardSetbackPlanPage *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_contact_type);

  onward_query_where_choices (query, ONWARD_CONTACT_CIRCLE,
                              1u << ONWARD_CIRCLE_SUPPORT | 1u << ONWARD_CIRCLE_MENTOR | 1u << ONWARD_CIRCLE_NETWORK);
  onward_query_order_by (query, ONWARD_CONTACT_SUPPORT, TRUE);
  onward_query_order_by (query, ONWARD_CONTACT_CIRCLE, TRUE);
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
remove_folded (OnwardSetbackPlanPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      adw_expander_row_remove (gtk_widget_is_ancestor (row, GTK_WIDGET (self->after)) ? self->after : self->later, row);
    }
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->folded, 0);
  g_ptr_array_set_size (self->afters, 0);
  adw_expander_row_set_expanded (self->later, FALSE);
  adw_expander_row_set_expanded (self->after, FALSE);
}

static void
show_if_any (GtkWidget *box, GtkListBox *list)
{
  gtk_widget_set_visible (box, gtk_list_box_get_row_at_index (list, 0) != NULL);
}

static int
days_ahead (OnwardSetbackPlanPage *self, OnwardSetbackStep *step)
{
  g_autofree char *day = onward_day_of_local_time (onward_setback_step_get_due (step));

  return onward_day_between (onward_setback_get_today (self->setback), day);
}

/* Those that are part of the plan, and the day of the last of them (transfer full; NULL for none). */
static guint
sum_up (GListModel *steps, gboolean after, char **last)
{
  guint n = 0;

  *last = NULL;
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (steps, i);
      const char *due = onward_setback_step_get_due (step);

      if (!onward_setback_step_get_on (step) || onward_setback_step_get_after (step) != after)
        continue;
      n++;
      if (g_strcmp0 (due, *last) <= 0)
        continue;
      g_free (*last);
      *last = onward_day_of_local_time (due);
    }
  return n;
}

/* How long the plan is, as it stands: what is switched off is not counted. */
static char *
say_span (OnwardSetbackPlanPage *self)
{
  GListModel *steps = onward_setback_get_steps (self->setback);
  const char *today = onward_setback_get_today (self->setback);
  g_autofree char *last = NULL;
  g_autofree char *last_after = NULL;
  guint n = sum_up (steps, FALSE, &last);
  guint n_after = sum_up (steps, TRUE, &last_after);
  g_autofree char *until = onward_day_say (last, today);
  g_autofree char *until_after = onward_day_say (last_after, today);
  g_autoptr (GString) text = g_string_new (NULL);

  if (n > 0)
    /* Translators: how many steps a plan has, and the day of the last one: "20 steps until 2 December." */
    g_string_append_printf (text, ngettext ("%1$u step until %2$s.", "%1$u steps until %2$s.", n), n, until);
  if (n > 0 && n_after > 0)
    g_string_append_c (text, ' ');
  if (n_after > 0)
    /* Translators: steps that come when the plan is closed: "4 more come later, the last on 18 May." */
    g_string_append_printf (text, ngettext ("%1$u more comes later, on %2$s.", "%1$u more come later, the last on %2$s.",
                                            n_after), n_after, until_after);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* What a fold holds, said on it: how many steps, and until when. */
static void
show_fold (OnwardSetbackPlanPage *self, AdwExpanderRow *fold, GPtrArray *steps, const char *title)
{
  g_autoptr (GListStore) list = g_list_store_new (ONWARD_TYPE_SETBACK_STEP);
  g_autofree char *last = NULL;
  g_autofree char *said = NULL;
  g_autofree char *until = NULL;

  for (guint i = 0; i < steps->len; i++)
    g_list_store_append (list, g_ptr_array_index (steps, i));
  sum_up (G_LIST_MODEL (list), fold == self->after, &last);
  said = onward_day_say (last, onward_setback_get_today (self->setback));
  /* Translators: %s is the day of the last step: "until 20 May". */
  until = g_strdup_printf (_("until %s"), said);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (fold), title);
  adw_expander_row_set_subtitle (fold, last != NULL ? until : "");
  gtk_widget_set_visible (GTK_WIDGET (fold), steps->len > 0);
}

static void
show_folds (OnwardSetbackPlanPage *self)
{
  g_autofree char *later = g_strdup_printf (ngettext ("Later: %u more step", "Later: %u more steps", self->folded->len),
                                            self->folded->len);
  /* Translators: steps that come when the plan is closed, such as writing to somebody after 90 days. */
  g_autofree char *after = g_strdup_printf (ngettext ("Long after: %u step", "Long after: %u steps", self->afters->len),
                                            self->afters->len);

  show_fold (self, self->later, self->folded, later);
  show_fold (self, self->after, self->afters, after);
  gtk_widget_set_visible (self->later_box, self->folded->len + self->afters->len > 0);
}

static gboolean
is_folded (OnwardSetbackPlanPage *self, OnwardSetbackStep *step)
{
  return !onward_setback_step_get_after (step) && days_ahead (self, step) > DAYS_SHOWN;
}

static guint
count_folded (OnwardSetbackPlanPage *self)
{
  GListModel *steps = onward_setback_get_steps (self->setback);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (steps, i);

      n += is_folded (self, step);
    }
  return n;
}

static void step_changed_cb (OnwardSetbackPlanPage *self);

static void
add_step (OnwardSetbackPlanPage *self, OnwardSetbackStep *step, gboolean fold)
{
  GtkWidget *row = onward_setback_step_row_new (self->workspace, step);

  g_signal_connect_object (step, "notify::on", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (step, "notify::due", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);
  if (onward_setback_step_get_after (step) || (fold && is_folded (self, step)))
    {
      gboolean after = onward_setback_step_get_after (step);

      adw_expander_row_add_row (after ? self->after : self->later, row);
      g_ptr_array_add (after ? self->afters : self->folded, g_object_ref (step));
      g_ptr_array_add (self->rows, row);
    }
  else
    gtk_list_box_append (days_ahead (self, step) <= 0 ? self->today_list : self->week_list, row);
}

static void
show_steps (OnwardSetbackPlanPage *self)
{
  GListModel *steps = onward_setback_get_steps (self->setback);
  gboolean fold = count_folded (self) > FEW_ROWS;

  remove_rows (self->today_list);
  remove_rows (self->week_list);
  remove_folded (self);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (OnwardSetbackStep) step = g_list_model_get_item (steps, i);

      add_step (self, step, fold);
    }
  show_if_any (self->today_box, self->today_list);
  show_if_any (self->week_box, self->week_list);
  show_folds (self);
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
  g_autofree char *span = say_span (self);
  g_autofree char *since = NULL;
  g_autofree char *running = NULL;

  gtk_widget_set_visible (self->move_hint, n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->span), *span != '\0');
  if (joined == NULL)
    {
      gtk_label_set_text (self->words, onward_content_plan (onward_setback_get_variant (self->setback))->text);
      gtk_label_set_text (self->span, span);
      return;
    }
  since = say_since (onward_record_get_text (ONWARD_RECORD (joined), ONWARD_PLAN_STARTED),
                     onward_setback_get_today (self->setback));
  /* Translators: %s is a day, such as "Tuesday"; two rejections in a week share one plan. */
  running = g_strdup_printf (n > 0 ? _("You have a plan running since %s; this joins it.")
                                   : _("You have a plan running since %s; it holds all that is needed already."), since);
  gtk_label_set_text (self->words, running);
  if (*span != '\0')
    {
      /* Translators: what a second rejection adds to a plan: "This adds: 8 steps until 2 December." */
      g_autofree char *adds = g_strdup_printf (_("This adds: %s"), span);

      gtk_label_set_text (self->span, adds);
    }
}

/* Too little is in motion for this person when the plan asks to pick two. */
static void
show_shelf (OnwardSetbackPlanPage *self)
{
  onward_setback_shelf_show (self->shelf, self->workspace, onward_setback_has_next_two (self->setback));
}

/* What else comes up about the employer can wait until the pause is over. */
static void
show_hold (OnwardSetbackPlanPage *self)
{
  guint n = onward_setback_get_n_held (self->setback);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *name = onward_setback_dup_name (self->setback);
  g_autofree char *when = onward_local_time_say (onward_setback_get_hold_until (self->setback), now);
  /* Translators: a switch; %2$s is an employer. */
  g_autofree char *title = g_strdup_printf (ngettext ("Hold %1$u other reminder about %2$s",
                                                      "Hold %1$u other reminders about %2$s", n), n, name);
  /* Translators: reminders are held until then; %s is such as "tomorrow 9:00". */
  g_autofree char *until = g_strdup_printf (ngettext ("It comes back %s.", "They come back %s.", n), when);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->hold_row), title);
  adw_action_row_set_subtitle (self->hold_row, until);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hold), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_visible (self->hold_group, n > 0);
}

static void
step_changed_cb (OnwardSetbackPlanPage *self)
{
  show_shelf (self);
  show_supporter_row (self);
  show_words (self);
  show_folds (self);
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
  g_clear_pointer (&self->folded, g_ptr_array_unref);
  g_clear_pointer (&self->afters, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
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
  g_type_ensure (ONWARD_TYPE_SETBACK_SHELF);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, span);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, move_hint);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, tell_group);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, supporter);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, hold_group);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, hold_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, hold);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, today_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, today_list);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, week_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, week_list);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, shelf);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, later_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, later);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackPlanPage, after);
  gtk_widget_class_bind_template_callback (widget_class, supporter_cb);
}

static void
onward_setback_plan_page_init (OnwardSetbackPlanPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->folded = g_ptr_array_new_with_free_func (g_object_unref);
  self->afters = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_setback_plan_page_open (OnwardSetbackPlanPage *self, OnwardWorkspace *workspace, OnwardSetback *setback)
{
  g_return_if_fail (ONWARD_IS_SETBACK_PLAN_PAGE (self));
  g_set_object (&self->workspace, workspace);
  g_set_object (&self->setback, setback);
  g_object_bind_property (setback, "hold", self->hold, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  look_for_supporters (self);
}

void
onward_setback_plan_page_arrive (OnwardSetbackPlanPage *self)
{
  g_return_if_fail (ONWARD_IS_SETBACK_PLAN_PAGE (self));
  show_words (self);
  show_steps (self);
  show_supporter_row (self);
  show_shelf (self);
  show_hold (self);
}
