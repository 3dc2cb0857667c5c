/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-no-card.h"

#include "onward-base-rates.h"
#include "onward-entry.h"
#include "onward-heading.h"
#include "onward-sting-chart.h"
#include "onward-sting-curve.h"

/* Of an application or of a plan nobody says more. */
#define ENTRIES 500

struct _OnwardNoCard
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *words;
  OnwardStingChart *chart;
  GtkExpander *numbers;
  GtkLabel *rates;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *application;
  GCancellable *cancellable;
  GPtrArray *entries; /* found so far */
  OnwardBaseRates counted;

  guint looking; /* idle source */
  guint n_finds;
  guint n_counts;
};

G_DEFINE_FINAL_TYPE (OnwardNoCard, onward_no_card, GTK_TYPE_WIDGET)

static const char *
text_of (OnwardNoCard *self, guint field)
{
  return onward_record_get_text (self->application, field);
}

static gboolean
is_no (OnwardNoCard *self)
{
  return *onward_record_get_uid (self->application) != '\0' &&
         onward_record_get_number (self->application, ONWARD_JOB_APPLICATION_STAGE) == ONWARD_STAGE_ENDED &&
         onward_ending_is_no ((OnwardEnding) onward_record_get_number (self->application, ONWARD_JOB_APPLICATION_ENDING));
}

/* The day on which it was noted is the first of its plan; older diaries know only the day it came. */
static const char *
first_day (OnwardNoCard *self)
{
  const char *recorded = text_of (self, ONWARD_JOB_APPLICATION_RECORDED);

  return *recorded != '\0' ? recorded : text_of (self, ONWARD_JOB_APPLICATION_MOVED);
}

/* The curve */

static void
show_curve (OnwardNoCard *self)
{
  g_autoptr (GArray) points = onward_sting_curve_new (self->entries, onward_record_get_uid (self->application),
                                                      text_of (self, ONWARD_JOB_APPLICATION_PLAN), first_day (self));
  g_autofree char *words = onward_sting_curve_say (points);

  gtk_label_set_label (self->words, words);
  gtk_widget_set_visible (GTK_WIDGET (self->words), points->len > 0);
  onward_sting_chart_set_points (self->chart, points);
  gtk_widget_set_visible (GTK_WIDGET (self->chart), points->len > 1);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardNoCard) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->n_finds--;
  if (found == NULL)
    onward_workspace_fault (self->workspace, error);
  else
    g_ptr_array_extend_and_steal (self->entries, g_steal_pointer (&found));
  if (self->n_finds == 0)
    show_curve (self);
}

static void
find (OnwardNoCard *self, guint field, const char *uid)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  if (*uid == '\0')
    return;
  onward_query_where_text (query, field, ONWARD_IS, uid);
  onward_query_where_number (query, ONWARD_ENTRY_STING, ONWARD_AT_LEAST, 0);
  onward_query_limit (query, ENTRIES);
  self->n_finds++;
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
}

/* The numbers */

static void
counted (OnwardNoCard *self, GObject *source, GAsyncResult *result, gint64 *count, gint64 *also)
{
  g_autoptr (GError) error = NULL;
  gint64 n = onward_store_count_finish (ONWARD_STORE (source), result, &error);
  g_autofree char *words = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->n_counts--;
  if (error != NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  *count += n;
  if (also != NULL)
    *also += n;
  if (self->n_counts > 0)
    return;
  words = onward_base_rates_say (&self->counted);
  gtk_label_set_label (self->rates, words);
}

static void
lost_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardNoCard) self = data;

  counted (self, source, result, &self->counted.n_decided, NULL);
}

static void
offers_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardNoCard) self = data;

  counted (self, source, result, &self->counted.n_offers, &self->counted.n_decided);
}

static void
before_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardNoCard) self = data;

  counted (self, source, result, &self->counted.n_before, NULL);
}

static void
count (OnwardNoCard *self, guint stages, guint endings, const char *before, GAsyncReadyCallback callback)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  onward_query_where_choices (query, ONWARD_JOB_APPLICATION_STAGE, stages);
  if (endings != 0)
    onward_query_where_choices (query, ONWARD_JOB_APPLICATION_ENDING, endings);
  if (before != NULL)
    {
      onward_query_where_text (query, ONWARD_JOB_APPLICATION_MOVED, ONWARD_AT_MOST, before);
      onward_query_where_text (query, ONWARD_JOB_APPLICATION_MOVED, ONWARD_IS_NOT, before);
    }
  self->n_counts++;
  onward_store_count_async (onward_workspace_get_store (self->workspace), query, self->cancellable, callback,
                            g_object_ref (self));
}

/* Nobody is told who does not ask. */
static void
count_all (OnwardNoCard *self)
{
  const guint ended = 1u << ONWARD_STAGE_ENDED;

  self->counted = (OnwardBaseRates) { 0 };
  count (self, ended, onward_base_rates_lost (), NULL, lost_cb);
  count (self, ended, onward_base_rates_offers (), NULL, offers_cb);
  count (self, 1u << ONWARD_STAGE_OFFER, 0, NULL, offers_cb);
  count (self, ended, onward_base_rates_noes (), text_of (self, ONWARD_JOB_APPLICATION_MOVED), before_cb);
}

/* Looking */

static void
stop_looking (OnwardNoCard *self)
{
  g_clear_handle_id (&self->looking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->n_finds = 0;
  self->n_counts = 0;
}

static gboolean
look_cb (gpointer data)
{
  OnwardNoCard *self = data;

  self->looking = 0;
  stop_looking (self);
  gtk_widget_set_visible (GTK_WIDGET (self), is_no (self));
  if (!is_no (self))
    return G_SOURCE_REMOVE;
  self->cancellable = g_cancellable_new ();
  g_ptr_array_set_size (self->entries, 0);
  find (self, ONWARD_ENTRY_APPLICATION, onward_record_get_uid (self->application));
  find (self, ONWARD_ENTRY_PLAN, text_of (self, ONWARD_JOB_APPLICATION_PLAN));
  if (gtk_expander_get_expanded (self->numbers))
    count_all (self);
  return G_SOURCE_REMOVE;
}

static void
look (OnwardNoCard *self)
{
  if (self->looking == 0 && self->workspace != NULL)
    self->looking = g_idle_add (look_cb, self);
}

/* Another application: nothing of the one before stays. */
static void
uid_cb (OnwardNoCard *self)
{
  if (self->workspace == NULL)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->words), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->chart), FALSE);
  gtk_expander_set_expanded (self->numbers, FALSE);
  look (self);
}

static void
store_changed_cb (OnwardNoCard *self, const char *type)
{
  if (g_str_equal (type, onward_entry_type.name) || g_str_equal (type, onward_job_application_type.name))
    look (self);
}

static void
expanded_cb (OnwardNoCard *self)
{
  if (gtk_expander_get_expanded (self->numbers))
    look (self);
}

static void
onward_no_card_dispose (GObject *object)
{
  OnwardNoCard *self = ONWARD_NO_CARD (object);
  GtkWidget *child;

  stop_looking (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_NO_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->application);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_no_card_parent_class)->dispose (object);
}

static void
onward_no_card_class_init (OnwardNoCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_no_card_dispose;

  g_type_ensure (ONWARD_TYPE_HEADING);
  g_type_ensure (ONWARD_TYPE_STING_CHART);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/applications/onward-no-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardNoCard, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardNoCard, chart);
  gtk_widget_class_bind_template_child (widget_class, OnwardNoCard, numbers);
  gtk_widget_class_bind_template_child (widget_class, OnwardNoCard, rates);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
}

static void
onward_no_card_init (OnwardNoCard *self)
{
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_no_card_set_up (OnwardNoCard *self, OnwardWorkspace *workspace, OnwardJobApplication *application)
{
  static const char *const fields[] = { "stage", "ending", "plan", "moved" };

  g_return_if_fail (ONWARD_IS_NO_CARD (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->application = ONWARD_RECORD (g_object_ref (application));
  g_signal_connect_object (application, "notify::uid", G_CALLBACK (uid_cb), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *signal = g_strconcat ("notify::", fields[i], NULL);

      g_signal_connect_object (application, signal, G_CALLBACK (look), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  look (self);
}
