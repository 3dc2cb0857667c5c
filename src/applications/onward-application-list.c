/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-list.h"

#include <glib/gi18n-lib.h>

#include "onward-application-row.h"
#include "onward-focus.h"
#include "onward-job-application.h"
#include "onward-upcoming.h"

struct _OnwardApplicationList
{
  GtkWidget parent_instance;

  /* template */
  GtkEditable *search;
  GtkMenuButton *show_button;
  GtkStack *stack;
  GtkWidget *view;
  GtkSingleSelection *selection;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *records;
  OnwardUpcoming *upcoming;
  char *marked; /* uid of the application beside the list, "" for none */

  OnwardShow show;
  guint look_again;   /* idle source */
  gboolean following; /* the selection is being set to what is marked, not chosen */
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_SHOW,
  N_PROPS,
};

enum
{
  SELECTED,
  OPENED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardApplicationList, onward_application_list, GTK_TYPE_WIDGET)

G_DEFINE_ENUM_TYPE (OnwardShow, onward_show,
                    G_DEFINE_ENUM_VALUE (ONWARD_SHOW_ALL, "all"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SHOW_LIVE, "live"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SHOW_OFFER, "offer"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SHOW_INTERVIEWING, "interviewing"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SHOW_SCREENING, "screening"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SHOW_APPLIED, "applied"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SHOW_NEXT_UP, "next-up"),
                    G_DEFINE_ENUM_VALUE (ONWARD_SHOW_ENDED, "ended"))

/* Bit 1 << stage for each stage on show; 0 for all. */
static guint
stages_of (OnwardShow show)
{
  if (show == ONWARD_SHOW_ALL)
    return 0;
  if (show == ONWARD_SHOW_LIVE)
    return 1u << ONWARD_STAGE_OFFER | 1u << ONWARD_STAGE_INTERVIEWING | 1u << ONWARD_STAGE_SCREENING |
           1u << ONWARD_STAGE_APPLIED;
  return 1u << (show - ONWARD_SHOW_OFFER);
}

static const char *
label_of (OnwardShow show)
{
  if (show == ONWARD_SHOW_ALL)
    return C_ ("which applications to show", "All");
  if (show == ONWARD_SHOW_LIVE)
    return C_ ("which applications to show", "Live");
  return onward_stage_label ((OnwardStage) (show - ONWARD_SHOW_OFFER));
}

static gboolean
is_narrowed (OnwardApplicationList *self)
{
  return self->show != ONWARD_SHOW_ALL || *gtk_editable_get_text (self->search) != '\0';
}

static OnwardQuery *
dup_query (OnwardApplicationList *self)
{
  OnwardQuery *query = onward_query_new (&onward_job_application_type);
  const char *words = gtk_editable_get_text (self->search);

  if (stages_of (self->show) != 0)
    onward_query_where_choices (query, ONWARD_JOB_APPLICATION_STAGE, stages_of (self->show));
  if (*words != '\0')
    onward_query_matching (query, words);
  onward_query_group_by (query, ONWARD_JOB_APPLICATION_STAGE, ONWARD_GROUP_CHOICE);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  return query;
}

static void
show_page (OnwardApplicationList *self)
{
  const char *page;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0)
    page = "list";
  else if (!onward_record_list_get_ready (self->records))
    page = "wait";
  else
    page = is_narrowed (self) ? "none" : "empty";
  onward_stack_show (self->stack, page);
}

/* The row of the application on show is the selected one, wherever it has moved to. */
static void
follow_marked (OnwardApplicationList *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (*self->marked != '\0' && self->records != NULL)
    position = onward_record_list_find_uid (self->records, self->marked);
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;
}

static gboolean
look_again_cb (gpointer data)
{
  OnwardApplicationList *self = data;

  self->look_again = 0;
  follow_marked (self);
  return G_SOURCE_REMOVE;
}

/* Not at once: the view has not heard of the change yet. */
static void
items_changed_cb (OnwardApplicationList *self)
{
  if (self->look_again == 0 && *self->marked != '\0')
    self->look_again = g_idle_add (look_again_cb, self);
}

/* The selection is let go of until the answer has come: it would look for its item among all the new
 * ones, which may be very many. */
static void
ask (OnwardApplicationList *self)
{
  g_autoptr (OnwardQuery) query = NULL;

  if (self->records == NULL)
    return;
  query = dup_query (self);
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  self->following = FALSE;
  onward_record_list_set_query (self->records, query);
}

static void
busy_cb (OnwardApplicationList *self)
{
  show_page (self);
  if (!onward_record_list_get_busy (self->records))
    items_changed_cb (self);
}

static void
set_show (OnwardApplicationList *self, OnwardShow show)
{
  if (self->show == show)
    return;
  self->show = show;
  gtk_menu_button_set_label (self->show_button, label_of (show));
  ask (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW]);
}

static void
search_changed_cb (OnwardApplicationList *self)
{
  ask (self);
}

static void
stop_search_cb (OnwardApplicationList *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    onward_application_list_focus_rows (self);
}

static void
clear_cb (OnwardApplicationList *self)
{
  gtk_editable_set_text (self->search, "");
  set_show (self, ONWARD_SHOW_ALL);
  ask (self);
  onward_application_list_focus_search (self);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, OnwardApplicationList *self)
{
  GtkWidget *row = onward_application_row_new (self->workspace, self->records, self->upcoming);

  g_object_bind_property (item, "position", row, "position", G_BINDING_SYNC_CREATE);
  g_object_bind_property (item, "item", row, "application", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, row);
}

static void
selected_cb (OnwardApplicationList *self)
{
  OnwardRecord *application = gtk_single_selection_get_selected_item (self->selection);

  if (self->following || application == NULL)
    return;
  if (!onward_record_get_loaded (application))
    g_signal_connect_object (application, "notify::loaded", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  else if (!g_str_equal (onward_record_get_uid (application), self->marked))
    g_signal_emit (self, signals[SELECTED], 0, application);
}

static void
activate_cb (OnwardApplicationList *self, guint position)
{
  g_autoptr (OnwardRecord) application = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  if (application != NULL && onward_record_get_loaded (application))
    g_signal_emit (self, signals[OPENED], 0, application);
}

static void
set_workspace (OnwardApplicationList *self, OnwardWorkspace *workspace)
{
  g_autoptr (OnwardQuery) query = NULL;

  if (workspace == NULL || !g_set_object (&self->workspace, workspace))
    return;
  g_assert (self->records == NULL);
  query = dup_query (self);
  self->upcoming = onward_upcoming_new (workspace);
  self->records = onward_record_list_new (onward_workspace_get_store (workspace), query);
  g_signal_connect_object (self->records, "notify::n-items", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->records, "notify::ready", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->records, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->records));
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_page (self);
}

static void
onward_application_list_dispose (GObject *object)
{
  OnwardApplicationList *self = ONWARD_APPLICATION_LIST (object);
  GtkWidget *child;

  g_clear_handle_id (&self->look_again, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_APPLICATION_LIST);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->records);
  g_clear_object (&self->upcoming);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->marked, g_free);
  G_OBJECT_CLASS (onward_application_list_parent_class)->dispose (object);
}

static void
onward_application_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardApplicationList *self = ONWARD_APPLICATION_LIST (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_SHOW:
      g_value_set_enum (value, (int) self->show);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_application_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardApplicationList *self = ONWARD_APPLICATION_LIST (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      set_workspace (self, g_value_get_object (value));
      break;
    case PROP_SHOW:
      set_show (self, (OnwardShow) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_application_list_class_init (OnwardApplicationListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_application_list_dispose;
  object_class->get_property = onward_application_list_get_property;
  object_class->set_property = onward_application_list_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_SHOW] = g_param_spec_enum ("show", NULL, NULL, ONWARD_TYPE_SHOW, ONWARD_SHOW_ALL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SELECTED] = g_signal_new ("selected", ONWARD_TYPE_APPLICATION_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);
  signals[OPENED] = g_signal_new ("opened", ONWARD_TYPE_APPLICATION_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);

  gtk_widget_class_install_property_action (widget_class, "applications.show", "show");

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-application-list.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationList, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationList, show_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationList, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationList, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationList, selection);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, onward_application_list_focus_rows);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
onward_application_list_init (OnwardApplicationList *self)
{
  self->marked = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_menu_button_set_label (self->show_button, label_of (self->show));
}

void
onward_application_list_mark (OnwardApplicationList *self, const char *uid)
{
  g_return_if_fail (ONWARD_IS_APPLICATION_LIST (self));
  if (g_str_equal (self->marked, uid))
    return;
  g_free (self->marked);
  self->marked = g_strdup (uid);
  follow_marked (self);
}

void
onward_application_list_focus_search (OnwardApplicationList *self)
{
  g_return_if_fail (ONWARD_IS_APPLICATION_LIST (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
onward_application_list_focus_rows (OnwardApplicationList *self)
{
  g_return_if_fail (ONWARD_IS_APPLICATION_LIST (self));
  if (self->records != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0)
    gtk_widget_child_focus (self->view, GTK_DIR_TAB_FORWARD);
}

OnwardRecordList *
onward_application_list_get_records (OnwardApplicationList *self)
{
  g_return_val_if_fail (ONWARD_IS_APPLICATION_LIST (self), NULL);
  return self->records;
}
