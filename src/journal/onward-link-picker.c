/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-link-picker.h"

#include <glib/gi18n-lib.h>

#include "onward-contact.h"
#include "onward-goal.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-record-list.h"
#include "onward-record-look.h"
#include "onward-record-row.h"

/* Of each type, so that the next one is in sight; who looks for another types. */
#define MAX_ROWS 6

/* What can be chosen, with the field that puts what matters now in front. */
static const struct
{
  const OnwardRecordType *type;
  guint order;
  gboolean descending;
  const char *word;
} sorts[] = {
  { &onward_job_application_type, ONWARD_JOB_APPLICATION_MOVED, TRUE, NC_ ("record", "Application") },
  { &onward_interview_type, ONWARD_INTERVIEW_STARTS, TRUE, NC_ ("record", "Interview") },
  { &onward_contact_type, ONWARD_CONTACT_LAST, TRUE, NC_ ("record", "Person") },
  { &onward_goal_type, ONWARD_GOAL_MOVED, TRUE, NC_ ("record", "Goal") },
};

struct _OnwardLinkPicker
{
  GtkPopover parent_instance;

  /* template */
  GtkEditable *search;
  GtkStack *stack;
  GtkNoSelection *selection;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *records[G_N_ELEMENTS (sorts)];

  gboolean taking; /* Return was pressed; the first is taken once it is known */
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardLinkPicker, onward_link_picker, GTK_TYPE_POPOVER)

static OnwardQuery *
dup_query (OnwardLinkPicker *self, guint sort)
{
  OnwardQuery *query = onward_query_new (sorts[sort].type);

  onward_query_matching (query, gtk_editable_get_text (self->search));
  onward_query_order_by (query, sorts[sort].order, sorts[sort].descending);
  onward_query_limit (query, MAX_ROWS);
  return query;
}

static gboolean
is_busy (OnwardLinkPicker *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    {
      if (self->records[i] == NULL || onward_record_list_get_busy (self->records[i]))
        return TRUE;
    }
  return FALSE;
}

static void
pick (OnwardLinkPicker *self, guint position)
{
  g_autoptr (OnwardRecord) record = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (record == NULL || !onward_record_get_loaded (record))
    return;
  self->taking = FALSE;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[PICKED], 0, record);
}

/* Fingers may be quicker than the answer. */
static void
take_first (OnwardLinkPicker *self)
{
  g_autoptr (OnwardRecord) first = NULL;

  if (!self->taking || is_busy (self))
    return;
  first = g_list_model_get_item (G_LIST_MODEL (self->selection), 0);
  if (first != NULL && !onward_record_get_loaded (first))
    g_signal_connect_object (first, "notify::loaded", G_CALLBACK (take_first), self, G_CONNECT_SWAPPED);
  else
    pick (self, 0);
}

static void
show_page (OnwardLinkPicker *self)
{
  const char *page = "list";

  if (is_busy (self))
    return;
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    page = *gtk_editable_get_text (self->search) != '\0' ? "none" : "empty";
  gtk_stack_set_visible_child_name (self->stack, page);
  take_first (self);
}

static void
read_all (OnwardLinkPicker *self)
{
  g_autoptr (GListStore) models = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkFlattenListModel) all = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    {
      g_autoptr (OnwardQuery) query = dup_query (self, i);

      self->records[i] = onward_record_list_new (onward_workspace_get_store (self->workspace), query);
      g_signal_connect_object (self->records[i], "notify::busy", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->records[i], "notify::n-items", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
      g_list_store_append (models, self->records[i]);
    }
  all = gtk_flatten_list_model_new (g_object_ref (G_LIST_MODEL (models)));
  gtk_no_selection_set_model (self->selection, G_LIST_MODEL (all));
}

/* Read when it is first looked at, not with the page that the button stands on. */
static void
map_cb (OnwardLinkPicker *self)
{
  self->taking = FALSE;
  gtk_editable_set_text (self->search, "");
  if (self->records[0] == NULL && self->workspace != NULL)
    read_all (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
search_changed_cb (OnwardLinkPicker *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (sorts) && self->records[i] != NULL; i++)
    {
      g_autoptr (OnwardQuery) query = dup_query (self, i);

      onward_record_list_set_query (self->records[i], query);
    }
}

/* Return in the search field takes what stands first. */
static void
search_activate_cb (OnwardLinkPicker *self)
{
  self->taking = TRUE;
  take_first (self);
}

/* A search field keeps Escape to itself; here it leaves, as in every popover. */
static void
stop_search_cb (OnwardLinkPicker *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
activate_cb (OnwardLinkPicker *self, guint position)
{
  pick (self, position);
}

static void
setup_row_cb (OnwardLinkPicker *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, onward_record_row_new ());
}

static void
bind_row_cb (OnwardLinkPicker *self, GtkListItem *item)
{
  OnwardRecord *record = gtk_list_item_get_item (item);
  const OnwardRecordType *type = onward_record_get_record_type (record);
  const char *word = "";

  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    {
      if (sorts[i].type == type)
        word = g_dpgettext2 (GETTEXT_PACKAGE, "record", sorts[i].word);
    }
  g_object_set (gtk_list_item_get_child (item), "record", record, "icon-name", onward_record_icon (type),
                "detail", word, NULL);
}

static void
unbind_row_cb (OnwardLinkPicker *self, GtkListItem *item)
{
  g_object_set (gtk_list_item_get_child (item), "record", NULL, NULL);
}

static void
onward_link_picker_dispose (GObject *object)
{
  OnwardLinkPicker *self = ONWARD_LINK_PICKER (object);

  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    {
      if (self->records[i] != NULL)
        g_signal_handlers_disconnect_by_data (self->records[i], self);
    }
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_LINK_PICKER);
  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    g_clear_object (&self->records[i]);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_link_picker_parent_class)->dispose (object);
}

static void
onward_link_picker_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, ONWARD_LINK_PICKER (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_link_picker_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (g_set_object (&ONWARD_LINK_PICKER (object)->workspace, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_link_picker_class_init (OnwardLinkPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_link_picker_dispose;
  object_class->get_property = onward_link_picker_get_property;
  object_class->set_property = onward_link_picker_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                     G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[PICKED] = g_signal_new ("picked", ONWARD_TYPE_LINK_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-link-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLinkPicker, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardLinkPicker, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardLinkPicker, selection);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
}

static void
onward_link_picker_init (OnwardLinkPicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
