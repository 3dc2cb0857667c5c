/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-week-past-page.h"

#include <glib/gi18n-lib.h>

#include "onward-entry.h"
#include "onward-heading.h"
#include "onward-targets-look.h"
#include "onward-time.h"

#define DAYS 7
#define WINS 8

struct _OnwardWeekPastPage
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *deeds;
  GtkWidget *wins_box;
  GtkLabel *wins;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (OnwardWeekPastPage, onward_week_past_page, ADW_TYPE_BIN)

static void
add_line (GString *lines, const char *line)
{
  g_string_append_printf (lines, "%s• %s", lines->len > 0 ? "\n" : "", line);
}

static void
targets_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWeekPastPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) lines = g_string_new (NULL);
  OnwardTargets targets;

  if (!onward_targets_ask_finish (result, &targets, &error))
    {
      if (self->workspace != NULL)
        onward_workspace_fault (self->workspace, error);
      return;
    }
  for (guint i = 0; i < ONWARD_N_TARGETS; i++)
    {
      g_autofree char *line = onward_targets_say_done (&targets, (OnwardTarget) i);

      if (targets.done[i] > 0)
        add_line (lines, line);
    }
  if (lines->len == 0)
    g_string_append (lines, _("A quiet week, as far as this diary knows. Those are allowed."));
  gtk_label_set_label (self->deeds, lines->str);
}

static void
wins_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWeekPastPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) wins = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (GString) lines = g_string_new (NULL);

  if (wins == NULL)
    {
      if (self->workspace != NULL)
        onward_workspace_fault (self->workspace, error);
      return;
    }
  for (guint i = 0; i < wins->len; i++)
    {
      g_autofree char *line = onward_record_dup_title (wins->pdata[i]);

      add_line (lines, line);
    }
  gtk_label_set_label (self->wins, lines->str);
  gtk_widget_set_visible (self->wins_box, wins->len > 0);
}

static void
onward_week_past_page_dispose (GObject *object)
{
  OnwardWeekPastPage *self = ONWARD_WEEK_PAST_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WEEK_PAST_PAGE);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_week_past_page_parent_class)->dispose (object);
}

static void
onward_week_past_page_finalize (GObject *object)
{
  g_clear_object (&ONWARD_WEEK_PAST_PAGE (object)->cancellable);
  G_OBJECT_CLASS (onward_week_past_page_parent_class)->finalize (object);
}

static void
onward_week_past_page_class_init (OnwardWeekPastPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_week_past_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_week_past_page_finalize;
  g_type_ensure (ONWARD_TYPE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/week/onward-week-past-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekPastPage, deeds);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekPastPage, wins_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardWeekPastPage, wins);
}

static void
onward_week_past_page_init (OnwardWeekPastPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_week_past_page_open (OnwardWeekPastPage *self, OnwardWorkspace *workspace)
{
  OnwardStore *store = onward_workspace_get_store (workspace);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *to = onward_day_from_date_time (now);
  g_autofree char *from = onward_day_add (to, 1 - DAYS);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);

  self->workspace = g_object_ref (workspace);
  onward_targets_ask_async (store, from, to, g_date_time_get_timezone (now), self->cancellable, targets_cb,
                            g_object_ref (self));
  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_WIN);
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, from);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, WINS);
  onward_store_find_async (store, query, self->cancellable, wins_cb, g_object_ref (self));
}
