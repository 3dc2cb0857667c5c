/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interviews-view.h"

#include <glib/gi18n-lib.h>

#include "onward-browser.h"
#include "onward-interview-page.h"
#include "onward-interview-row.h"
#include "onward-interview.h"
#include "onward-panes.h"
#include "onward-review.h"
#include "onward-time.h"

typedef enum
{
  SHOW_ALL,
  SHOW_COMING,
  SHOW_PAST,
} Show;

struct _OnwardInterviewsView
{
  OnwardSection parent_instance;

  /* template */
  OnwardPanes *panes;
  OnwardBrowser *browser;
  GtkDropDown *show;
  OnwardInterviewPage *page;
};

G_DEFINE_FINAL_TYPE (OnwardInterviewsView, onward_interviews_view, ONWARD_TYPE_SECTION)

static Show
get_show (OnwardInterviewsView *self)
{
  return (Show) gtk_drop_down_get_selected (self->show);
}

static char *
dup_now (OnwardInterviewsView *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (onward_section_get_workspace (ONWARD_SECTION (self)));

  return onward_local_time_from_date_time (now);
}

/* What is to come stands soonest first; all else newest first. */
static OnwardQuery *
dup_query (const char *words, gpointer data)
{
  OnwardInterviewsView *self = data;
  OnwardQuery *query = onward_query_new (&onward_interview_type);
  g_autofree char *now = dup_now (self);

  if (*words != '\0')
    onward_query_matching (query, words);
  if (get_show (self) == SHOW_COMING)
    onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_LEAST, now);
  else if (get_show (self) == SHOW_PAST)
    onward_query_where_text (query, ONWARD_INTERVIEW_STARTS, ONWARD_AT_MOST, now);
  onward_query_order_by (query, ONWARD_INTERVIEW_STARTS, get_show (self) != SHOW_COMING);
  return query;
}

static GtkWidget *
new_row (gpointer data)
{
  return onward_interview_row_new (onward_section_get_workspace (ONWARD_SECTION (data)));
}

static void
show_changed_cb (OnwardInterviewsView *self)
{
  g_object_set (self->browser, "filtered", get_show (self) != SHOW_ALL, NULL);
  onward_browser_ask (self->browser);
}

static void
cleared_cb (OnwardInterviewsView *self)
{
  gtk_drop_down_set_selected (self->show, SHOW_ALL);
}

static void
selected_cb (OnwardInterviewsView *self, OnwardRecord *interview)
{
  onward_interview_page_show (self->page, interview);
}

static void
opened_cb (OnwardInterviewsView *self, OnwardRecord *interview)
{
  selected_cb (self, interview);
  onward_panes_set_show_content (self->panes, TRUE);
}

static void
record_cb (OnwardInterviewsView *self)
{
  OnwardRecord *interview = onward_editor_get_record (onward_interview_page_get_editor (self->page));

  onward_browser_mark (self->browser, interview != NULL ? onward_record_get_uid (interview) : "");
}

static void
busy_cb (OnwardInterviewsView *self)
{
  onward_section_set_busy (ONWARD_SECTION (self), onward_interview_page_get_busy (self->page));
}

static void
gone_cb (OnwardInterviewsView *self)
{
  onward_panes_set_show_content (self->panes, FALSE);
  onward_browser_focus_rows (self->browser);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInterviewsView) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) interview = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (interview != NULL)
    opened_cb (self, interview);
  else
    onward_workspace_fault (onward_section_get_workspace (ONWARD_SECTION (self)), error);
}

static void
review_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardInterviewsView) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) review = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (review == NULL)
    {
      onward_workspace_fault (onward_section_get_workspace (ONWARD_SECTION (self)), error);
      return;
    }
  onward_interview_page_ask_for (self->page, "debrief");
  onward_section_open (ONWARD_SECTION (self), &onward_interview_type,
                       onward_record_get_text (review, ONWARD_REVIEW_INTERVIEW));
}

static void
onward_interviews_view_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  OnwardStore *store = onward_section_get_store (section);

  if (type == &onward_interview_type)
    onward_store_load_async (store, type, uid, NULL, loaded_cb, g_object_ref (section));
  else if (type == &onward_review_type)
    onward_store_load_async (store, type, uid, NULL, review_cb, g_object_ref (section));
}

static void
onward_interviews_view_create (OnwardSection *section)
{
  OnwardInterviewsView *self = ONWARD_INTERVIEWS_VIEW (section);

  onward_interview_page_begin (self->page);
  onward_panes_set_show_content (self->panes, TRUE);
}

static void
new_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_interviews_view_create (ONWARD_SECTION (widget));
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (ONWARD_INTERVIEWS_VIEW (widget)->page), "interview.remove", NULL);
}

static void
print_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (ONWARD_INTERVIEWS_VIEW (widget)->page), "interview.print", NULL);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gone_cb (ONWARD_INTERVIEWS_VIEW (widget));
}

static void
onward_interviews_view_flush (OnwardSection *section)
{
  onward_interview_page_flush (ONWARD_INTERVIEWS_VIEW (section)->page);
}

static void
onward_interviews_view_focus_filter (OnwardSection *section)
{
  OnwardInterviewsView *self = ONWARD_INTERVIEWS_VIEW (section);

  onward_panes_set_show_content (self->panes, FALSE);
  onward_browser_focus_search (self->browser);
}

static void
onward_interviews_view_constructed (GObject *object)
{
  OnwardInterviewsView *self = ONWARD_INTERVIEWS_VIEW (object);
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (self));

  G_OBJECT_CLASS (onward_interviews_view_parent_class)->constructed (object);
  onward_interview_page_set_workspace (self->page, workspace);
  onward_browser_set_up (self->browser, workspace, dup_query, new_row, self);
  g_signal_connect_object (onward_interview_page_get_editor (self->page), "notify::record",
                           G_CALLBACK (record_cb), self, G_CONNECT_SWAPPED);
}

static void
onward_interviews_view_dispose (GObject *object)
{
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_INTERVIEWS_VIEW);
  G_OBJECT_CLASS (onward_interviews_view_parent_class)->dispose (object);
}

static void
onward_interviews_view_class_init (OnwardInterviewsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  object_class->constructed = onward_interviews_view_constructed;
  object_class->dispose = onward_interviews_view_dispose;
  section_class->open = onward_interviews_view_open;
  section_class->create = onward_interviews_view_create;
  section_class->flush = onward_interviews_view_flush;
  section_class->focus_filter = onward_interviews_view_focus_filter;

  g_type_ensure (ONWARD_TYPE_INTERVIEW_PAGE);
  gtk_widget_class_install_action (widget_class, "interviews.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "interviews.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "interviews.print", NULL, print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "interviews.print", NULL);
  gtk_widget_class_install_action (widget_class, "interviews.back", NULL, back_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-interviews-view.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewsView, panes);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewsView, browser);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewsView, show);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewsView, page);
  gtk_widget_class_bind_template_callback (widget_class, show_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cleared_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, busy_cb);
  gtk_widget_class_bind_template_callback (widget_class, gone_cb);
}

static void
onward_interviews_view_init (OnwardInterviewsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->show))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Which interviews to show"), -1);
}
