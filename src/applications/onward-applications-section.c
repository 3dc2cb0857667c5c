/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-applications-section.h"

#include "onward-application-board.h"
#include "onward-application-list.h"
#include "onward-application-page.h"
#include "onward-focus.h"
#include "onward-panes.h"
#include "onward-quick-add.h"
#include "onward-stage-dialog.h"
#include "onward-views.h"

struct _OnwardApplicationsSection
{
  OnwardSection parent_instance;

  /* template */
  OnwardPanes *panes;
  GtkStack *views;
  OnwardApplicationList *list;
  OnwardApplicationPage *page;
  OnwardApplicationBoard *board;

  /* owned */
  OnwardQuickAdd *quick_add; /* made when it is first asked for */

  gboolean has_board; /* its columns are built when it is first looked at */
};

enum
{
  PROP_0,
  PROP_VIEW,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardApplicationsSection, onward_applications_section, ONWARD_TYPE_SECTION)

static void
selected_cb (OnwardApplicationsSection *self, OnwardRecord *application)
{
  onward_application_page_show (self->page, application);
}

static void
set_view (OnwardApplicationsSection *self, const char *view)
{
  gboolean board = g_strcmp0 (view, "board") == 0;

  if (board && !self->has_board)
    onward_application_board_set_workspace (self->board, onward_section_get_workspace (ONWARD_SECTION (self)));
  self->has_board |= board;
  onward_stack_show (self->views, board ? "board" : "list");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

static void
choose_view (OnwardApplicationsSection *self, const char *view)
{
  set_view (self, view);
  onward_views_remember (onward_section_get_workspace (ONWARD_SECTION (self)), G_OBJECT_TYPE_NAME (self), view);
}

/* The page keeps the one draft of it; the day is asked for over the board. */
static void
move_cb (OnwardApplicationsSection *self, OnwardRecord *application, OnwardStage stage)
{
  OnwardEditor *editor = onward_application_page_get_editor (self->page);

  selected_cb (self, application);
  onward_stage_dialog_present (GTK_WIDGET (self->board), editor, stage);
}

static void
opened_cb (OnwardApplicationsSection *self, OnwardRecord *application)
{
  set_view (self, "list");
  selected_cb (self, application);
  onward_panes_set_show_content (self->panes, TRUE);
}

static void
record_cb (OnwardApplicationsSection *self)
{
  OnwardRecord *application = onward_editor_get_record (onward_application_page_get_editor (self->page));

  onward_application_list_mark (self->list, application != NULL ? onward_record_get_uid (application) : "");
}

static void
busy_cb (OnwardApplicationsSection *self)
{
  onward_section_set_busy (ONWARD_SECTION (self),
                           onward_editor_get_busy (onward_application_page_get_editor (self->page)));
}

static void
gone_cb (OnwardApplicationsSection *self)
{
  onward_panes_set_show_content (self->panes, FALSE);
  onward_application_list_focus_rows (self->list);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardApplicationsSection) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (application != NULL)
    opened_cb (self, application);
  else
    onward_workspace_fault (onward_section_get_workspace (ONWARD_SECTION (self)), error);
}

static void
open_uid (OnwardApplicationsSection *self, const char *uid)
{
  onward_store_load_async (onward_section_get_store (ONWARD_SECTION (self)), &onward_job_application_type,
                           uid, NULL, loaded_cb, g_object_ref (self));
}

static void
onward_applications_section_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  if (type == &onward_job_application_type)
    open_uid (ONWARD_APPLICATIONS_SECTION (section), uid);
}

static void
onward_applications_section_create (OnwardSection *section)
{
  OnwardApplicationsSection *self = ONWARD_APPLICATIONS_SECTION (section);

  if (self->quick_add == NULL)
    {
      self->quick_add = g_object_ref (onward_quick_add_new (onward_section_get_workspace (section)));
      g_signal_connect_object (self->quick_add, "added", G_CALLBACK (open_uid), self, G_CONNECT_SWAPPED);
    }
  onward_quick_add_present (self->quick_add, GTK_WIDGET (self));
}

static void
new_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_applications_section_create (ONWARD_SECTION (widget));
}

static void
edit_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardApplicationsSection *self = ONWARD_APPLICATIONS_SECTION (widget);

  if (onward_editor_get_empty (onward_application_page_get_editor (self->page)))
    return;
  onward_panes_set_show_content (self->panes, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (self->page), "application.edit", NULL);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (ONWARD_APPLICATIONS_SECTION (widget)->page), "application.remove",
                              NULL);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gone_cb (ONWARD_APPLICATIONS_SECTION (widget));
}

static void
onward_applications_section_flush (OnwardSection *section)
{
  onward_application_page_flush (ONWARD_APPLICATIONS_SECTION (section)->page);
}

static void
onward_applications_section_focus_filter (OnwardSection *section)
{
  OnwardApplicationsSection *self = ONWARD_APPLICATIONS_SECTION (section);

  set_view (self, "list");
  onward_panes_set_show_content (self->panes, FALSE);
  onward_application_list_focus_search (self->list);
}

static void
onward_applications_section_constructed (GObject *object)
{
  OnwardApplicationsSection *self = ONWARD_APPLICATIONS_SECTION (object);
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (self));
  OnwardEditor *editor = onward_application_page_get_editor (self->page);
  g_autofree char *view = NULL;

  G_OBJECT_CLASS (onward_applications_section_parent_class)->constructed (object);
  onward_application_page_set_workspace (self->page, workspace);
  g_object_set (self->list, "workspace", workspace, NULL);
  view = onward_views_dup_remembered (workspace, G_OBJECT_TYPE_NAME (self));
  set_view (self, view);
  g_signal_connect_object (editor, "notify::record", G_CALLBACK (record_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
}

static void
onward_applications_section_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEW:
      g_value_set_string (value, gtk_stack_get_visible_child_name (ONWARD_APPLICATIONS_SECTION (object)->views));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_applications_section_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEW:
      choose_view (ONWARD_APPLICATIONS_SECTION (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_applications_section_dispose (GObject *object)
{
  OnwardApplicationsSection *self = ONWARD_APPLICATIONS_SECTION (object);

  if (self->quick_add != NULL)
    gtk_window_destroy (GTK_WINDOW (self->quick_add));
  g_clear_object (&self->quick_add);
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_APPLICATIONS_SECTION);
  G_OBJECT_CLASS (onward_applications_section_parent_class)->dispose (object);
}

static void
onward_applications_section_class_init (OnwardApplicationsSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  object_class->constructed = onward_applications_section_constructed;
  object_class->dispose = onward_applications_section_dispose;
  object_class->get_property = onward_applications_section_get_property;
  object_class->set_property = onward_applications_section_set_property;
  section_class->open = onward_applications_section_open;
  section_class->create = onward_applications_section_create;
  section_class->flush = onward_applications_section_flush;
  section_class->focus_filter = onward_applications_section_focus_filter;

  properties[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, "list",
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_APPLICATION_BOARD);
  g_type_ensure (ONWARD_TYPE_APPLICATION_LIST);
  g_type_ensure (ONWARD_TYPE_APPLICATION_PAGE);
  gtk_widget_class_install_property_action (widget_class, "applications.view", "view");
  gtk_widget_class_install_action (widget_class, "applications.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "applications.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "applications.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "applications.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "applications.edit", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-applications-section.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationsSection, panes);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationsSection, list);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationsSection, views);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationsSection, board);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationsSection, page);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, gone_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
}

static void
onward_applications_section_init (OnwardApplicationsSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
