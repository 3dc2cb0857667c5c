/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-browser.h"

#include <glib/gi18n-lib.h>

#include "onward-focus.h"
#include "onward-record-row.h"

struct _OnwardBrowser
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *search;
  GtkStack *stack;
  GtkWidget *view;
  GtkSingleSelection *selection;
  AdwStatusPage *empty_page;
  GtkButton *empty_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *records;
  char *marked; /* uid, "" for none */
  char *empty_action;

  /* borrowed */
  OnwardBrowserQuery query;
  OnwardBrowserRow row;
  gpointer data;

  guint look_again;   /* idle source */
  gboolean following; /* the selection is being set to what is marked, not chosen */
  gboolean filtered;
};

enum
{
  PROP_0,
  PROP_PLACEHOLDER,
  PROP_LIST_LABEL,
  PROP_EMPTY_ICON,
  PROP_EMPTY_TITLE,
  PROP_EMPTY_TEXT,
  PROP_EMPTY_ACTION,
  PROP_EMPTY_ACTION_LABEL,
  PROP_SEARCHABLE,
  PROP_FILTERED,
  N_PROPS,
};

enum
{
  SELECTED,
  OPENED,
  CLEARED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardBrowser, onward_browser, GTK_TYPE_WIDGET)

static const char *
words_of (OnwardBrowser *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search));
}

static void
show_page (OnwardBrowser *self)
{
  const char *page;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0)
    page = "list";
  else if (!onward_record_list_get_ready (self->records))
    page = "wait";
  else
    page = self->filtered || *words_of (self) != '\0' ? "none" : "empty";
  onward_stack_show (self->stack, page);
}

/* The row of the record on show is the selected one, wherever it has moved to. */
static void
follow_marked (OnwardBrowser *self)
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
  OnwardBrowser *self = data;

  self->look_again = 0;
  follow_marked (self);
  return G_SOURCE_REMOVE;
}

/* Not at once: the view has not heard of the change yet. */
static void
items_changed_cb (OnwardBrowser *self)
{
  if (self->look_again == 0 && *self->marked != '\0')
    self->look_again = g_idle_add (look_again_cb, self);
}

static void
busy_cb (OnwardBrowser *self)
{
  show_page (self);
  if (!onward_record_list_get_busy (self->records))
    items_changed_cb (self);
}

static void
stop_search_cb (OnwardBrowser *self)
{
  if (*words_of (self) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    onward_browser_focus_rows (self);
}

static void
clear_cb (OnwardBrowser *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  g_signal_emit (self, signals[CLEARED], 0);
  onward_browser_ask (self);
  onward_browser_focus_search (self);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, OnwardBrowser *self)
{
  GtkWidget *row = self->row != NULL ? self->row (self->data) : onward_record_row_new ();

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (row), "position") != NULL)
    g_object_bind_property (item, "position", row, "position", G_BINDING_SYNC_CREATE);
  g_object_bind_property (item, "item", row, "record", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, row);
}

static void
selected_cb (OnwardBrowser *self)
{
  OnwardRecord *record = gtk_single_selection_get_selected_item (self->selection);

  if (self->following || record == NULL)
    return;
  if (!onward_record_get_loaded (record))
    g_signal_connect_object (record, "notify::loaded", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  else if (!g_str_equal (onward_record_get_uid (record), self->marked))
    g_signal_emit (self, signals[SELECTED], 0, record);
}

static void
activate_cb (OnwardBrowser *self, guint position)
{
  g_autoptr (OnwardRecord) record = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  if (record != NULL && onward_record_get_loaded (record))
    g_signal_emit (self, signals[OPENED], 0, record);
}

static void
set_empty_action (OnwardBrowser *self, const char *action)
{
  g_free (self->empty_action);
  self->empty_action = g_strdup (action != NULL ? action : "");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->empty_button),
                                           *self->empty_action != '\0' ? self->empty_action : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_button), *self->empty_action != '\0');
}

static void
onward_browser_dispose (GObject *object)
{
  OnwardBrowser *self = ONWARD_BROWSER (object);
  GtkWidget *child;

  g_clear_handle_id (&self->look_again, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_BROWSER);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->records);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->marked, g_free);
  g_clear_pointer (&self->empty_action, g_free);
  G_OBJECT_CLASS (onward_browser_parent_class)->dispose (object);
}

static void
onward_browser_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardBrowser *self = ONWARD_BROWSER (object);

  switch (prop_id)
    {
    case PROP_SEARCHABLE:
      g_value_set_boolean (value, gtk_widget_get_visible (self->search));
      break;
    case PROP_FILTERED:
      g_value_set_boolean (value, self->filtered);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_browser_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardBrowser *self = ONWARD_BROWSER (object);

  switch (prop_id)
    {
    case PROP_PLACEHOLDER:
      g_object_set (self->search, "placeholder-text", g_value_get_string (value), NULL);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    case PROP_LIST_LABEL:
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    case PROP_EMPTY_ICON:
      adw_status_page_set_icon_name (self->empty_page, g_value_get_string (value));
      break;
    case PROP_EMPTY_TITLE:
      adw_status_page_set_title (self->empty_page, g_value_get_string (value));
      break;
    case PROP_EMPTY_TEXT:
      adw_status_page_set_description (self->empty_page, g_value_get_string (value));
      break;
    case PROP_EMPTY_ACTION:
      set_empty_action (self, g_value_get_string (value));
      break;
    case PROP_EMPTY_ACTION_LABEL:
      gtk_button_set_label (self->empty_button, g_value_get_string (value));
      break;
    case PROP_SEARCHABLE:
      gtk_widget_set_visible (self->search, g_value_get_boolean (value));
      break;
    case PROP_FILTERED:
      self->filtered = g_value_get_boolean (value);
      if (self->records != NULL)
        show_page (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags told = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags both = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "", told);
  properties[PROP_LIST_LABEL] = g_param_spec_string ("list-label", NULL, NULL, "", told);
  properties[PROP_EMPTY_ICON] = g_param_spec_string ("empty-icon", NULL, NULL, "", told);
  properties[PROP_EMPTY_TITLE] = g_param_spec_string ("empty-title", NULL, NULL, "", told);
  properties[PROP_EMPTY_TEXT] = g_param_spec_string ("empty-text", NULL, NULL, "", told);
  properties[PROP_EMPTY_ACTION] = g_param_spec_string ("empty-action", NULL, NULL, "", told);
  properties[PROP_EMPTY_ACTION_LABEL] = g_param_spec_string ("empty-action-label", NULL, NULL, "", told);
  properties[PROP_SEARCHABLE] = g_param_spec_boolean ("searchable", NULL, NULL, TRUE, both);
  properties[PROP_FILTERED] = g_param_spec_boolean ("filtered", NULL, NULL, FALSE, both);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_browser_class_init (OnwardBrowserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_browser_dispose;
  object_class->get_property = onward_browser_get_property;
  object_class->set_property = onward_browser_set_property;
  install_properties (object_class);

  signals[SELECTED] = g_signal_new ("selected", ONWARD_TYPE_BROWSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);
  signals[OPENED] = g_signal_new ("opened", ONWARD_TYPE_BROWSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);
  signals[CLEARED] = g_signal_new ("cleared", ONWARD_TYPE_BROWSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-browser.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardBrowser, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardBrowser, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardBrowser, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardBrowser, selection);
  gtk_widget_class_bind_template_child (widget_class, OnwardBrowser, empty_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardBrowser, empty_button);
  gtk_widget_class_bind_template_callback (widget_class, onward_browser_ask);
  gtk_widget_class_bind_template_callback (widget_class, onward_browser_focus_rows);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
onward_browser_init (OnwardBrowser *self)
{
  self->marked = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  set_empty_action (self, "");
}

void
onward_browser_set_up (OnwardBrowser *self, OnwardWorkspace *workspace, OnwardBrowserQuery query,
                       OnwardBrowserRow row, gpointer data)
{
  g_autoptr (OnwardQuery) first = NULL;

  g_return_if_fail (ONWARD_IS_BROWSER (self) && self->records == NULL);

  self->workspace = g_object_ref (workspace);
  self->query = query;
  self->row = row;
  self->data = data;
  first = query (words_of (self), data);
  self->records = onward_record_list_new (onward_workspace_get_store (workspace), first);
  g_signal_connect_object (self->records, "notify::n-items", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->records, "notify::ready", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->records, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->records));
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_page (self);
}

/* The selection is let go of until the answer has come: it would look for its item among all the new
 * ones, which may be very many. */
void
onward_browser_ask (OnwardBrowser *self)
{
  g_autoptr (OnwardQuery) query = NULL;

  g_return_if_fail (ONWARD_IS_BROWSER (self));
  if (self->records == NULL)
    return;
  query = self->query (words_of (self), self->data);
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  self->following = FALSE;
  onward_record_list_set_query (self->records, query);
}

void
onward_browser_mark (OnwardBrowser *self, const char *uid)
{
  g_return_if_fail (ONWARD_IS_BROWSER (self));
  if (g_str_equal (self->marked, uid))
    return;
  g_free (self->marked);
  self->marked = g_strdup (uid);
  follow_marked (self);
}

void
onward_browser_focus_search (OnwardBrowser *self)
{
  g_return_if_fail (ONWARD_IS_BROWSER (self));
  gtk_widget_grab_focus (self->search);
}

void
onward_browser_focus_rows (OnwardBrowser *self)
{
  g_return_if_fail (ONWARD_IS_BROWSER (self));
  if (self->records != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0)
    gtk_widget_child_focus (self->view, GTK_DIR_TAB_FORWARD);
}

/* Returns: (transfer none) (nullable): the list on show; NULL before it was set up. */
OnwardRecordList *
onward_browser_get_records (OnwardBrowser *self)
{
  g_return_val_if_fail (ONWARD_IS_BROWSER (self), NULL);
  return self->records;
}
