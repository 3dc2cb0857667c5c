/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-list.h"

#include <glib/gi18n-lib.h>

#include "onward-entry-calendar.h"
#include "onward-entry-filter-popover.h"
#include "onward-entry-memory.h"
#include "onward-entry-row.h"
#include "onward-focus.h"
#include "onward-filter-chips.h"
#include "onward-time.h"

struct _OnwardEntryList
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *new_button;
  OnwardEntryFilter *filter;
  GtkEditable *search;
  GtkStack *stack;
  GtkWidget *view;
  GtkSingleSelection *selection;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *records;
  char *found; /* the words that the rows were found by, which the answer to newer ones is to replace */
  char *shown; /* uid of the entry beside the list, "" for none */
  char *day;   /* to be shown when the list knows all its entries, or NULL */

  guint look_again; /* idle source */
  gboolean following; /* the selection is being set to what is shown, not chosen */
  gboolean reveal;    /* what is shown has not been brought into view yet */
  gboolean to_top;    /* another filter is to be shown from its beginning */
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_FOUND,
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

G_DEFINE_FINAL_TYPE (OnwardEntryList, onward_entry_list, GTK_TYPE_WIDGET)

static void
show_page (OnwardEntryList *self)
{
  const char *page;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0)
    page = "list";
  else if (!onward_record_list_get_ready (self->records))
    page = "wait";
  else
    page = onward_entry_filter_get_narrowed (self->filter) ? "none" : "empty";
  onward_stack_show (self->stack, page);
}

/* The row of the entry on show is the selected one, wherever it has moved to. */
static void
follow_shown (OnwardEntryList *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  if (*self->shown != '\0')
    position = onward_record_list_find_uid (self->records, self->shown);
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;
  if (self->reveal && position != GTK_INVALID_LIST_POSITION)
    {
      self->reveal = FALSE;
      gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", position);
    }
}

/* The view keeps what it shows in place when more comes, also above it. */
static void
go_to_top (OnwardEntryList *self)
{
  if (!self->to_top)
    return;
  self->to_top = onward_record_list_get_busy (self->records);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0)
    gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", 0);
}

static void
go_to_day (OnwardEntryList *self)
{
  g_autofree char *end = NULL;
  guint position;

  if (self->day == NULL || onward_record_list_get_busy (self->records))
    return;
  end = onward_local_time_new (self->day, "23:59");
  position = onward_record_list_find_rank (self->records, onward_local_time_number (end));
  g_clear_pointer (&self->day, g_free);
  self->to_top = FALSE;
  if (position < g_list_model_get_n_items (G_LIST_MODEL (self->records)))
    {
      gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", position);
      gtk_widget_activate_action (self->view, "list.select-item", "(ubb)", position, FALSE, FALSE);
    }
}

static gboolean
look_again_cb (gpointer data)
{
  OnwardEntryList *self = data;

  self->look_again = 0;
  follow_shown (self);
  go_to_top (self);
  go_to_day (self);
  return G_SOURCE_REMOVE;
}

/* Not before: the rows that newer words are about to replace would all be marked for nothing. */
static void
show_found (OnwardEntryList *self)
{
  const char *words = onward_entry_filter_get_words (self->filter);

  if (g_str_equal (self->found, words))
    return;
  g_free (self->found);
  self->found = g_strdup (words);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOUND]);
}

static void
items_changed_cb (OnwardEntryList *self)
{
  show_found (self);
  /* Not at once: the view has not heard of the change yet. */
  if (self->look_again == 0 && (*self->shown != '\0' || self->to_top || self->day != NULL))
    self->look_again = g_idle_add (look_again_cb, self);
}

/* The selection is let go of until the answer has come: it would look for its item among all the new
 * ones, which may be very many. */
static void
filter_changed_cb (OnwardEntryList *self)
{
  g_autoptr (OnwardQuery) query = onward_entry_filter_dup_query (self->filter);

  if (self->records == NULL)
    return;
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  self->following = FALSE;
  self->to_top = TRUE;
  onward_record_list_set_query (self->records, query);
}

static void
busy_cb (OnwardEntryList *self)
{
  show_page (self);
  if (!onward_record_list_get_busy (self->records))
    items_changed_cb (self);
}

/* What is chosen comes back at the next start. */
static void
filter_chosen_cb (OnwardEntryList *self)
{
  g_autoptr (GVariant) chosen = g_variant_ref_sink (onward_entry_filter_to_variant (self->filter));

  if (self->workspace != NULL)
    g_settings_set_value (onward_workspace_get_settings (self->workspace), "journal-filter", chosen);
}

static void
search_changed_cb (OnwardEntryList *self)
{
  onward_entry_filter_set_words (self->filter, gtk_editable_get_text (self->search));
}

static void
stop_search_cb (OnwardEntryList *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    onward_entry_list_focus_rows (self);
}

static void
search_activate_cb (OnwardEntryList *self)
{
  onward_entry_list_focus_rows (self);
}

static void
clear_cb (OnwardEntryList *self)
{
  gtk_editable_set_text (self->search, "");
  onward_entry_filter_clear (self->filter);
  onward_entry_list_focus_search (self);
}

static void
day_chosen_cb (OnwardEntryList *self, const char *day)
{
  onward_entry_list_show_day (self, day);
}

static void
day_write_cb (OnwardEntryList *self, const char *day)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "journal.write-for", "s", day);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, OnwardEntryList *self)
{
  GtkWidget *row = onward_entry_row_new (self->workspace, self->records);

  g_object_bind_property (item, "position", row, "position", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "found", row, "words", G_BINDING_SYNC_CREATE);
  g_object_bind_property (item, "item", row, "entry", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, row);
}

static void
selected_cb (OnwardEntryList *self)
{
  OnwardRecord *entry = gtk_single_selection_get_selected_item (self->selection);

  if (self->following || entry == NULL)
    return;
  if (!onward_record_get_loaded (entry))
    g_signal_connect_object (entry, "notify::loaded", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  else if (!g_str_equal (onward_record_get_uid (entry), self->shown))
    g_signal_emit (self, signals[SELECTED], 0, entry);
}

static void
activate_cb (OnwardEntryList *self, guint position)
{
  g_autoptr (OnwardRecord) entry = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  if (entry != NULL && onward_record_get_loaded (entry))
    g_signal_emit (self, signals[OPENED], 0, entry);
}

static void
set_workspace (OnwardEntryList *self, OnwardWorkspace *workspace)
{
  g_autoptr (OnwardQuery) query = NULL;
  g_autoptr (GVariant) chosen = NULL;

  if (workspace == NULL || !g_set_object (&self->workspace, workspace))
    return;
  g_assert (self->records == NULL);
  chosen = g_settings_get_value (onward_workspace_get_settings (workspace), "journal-filter");
  onward_entry_filter_from_variant (self->filter, chosen);
  query = onward_entry_filter_dup_query (self->filter);
  self->records = onward_record_list_new (onward_workspace_get_store (workspace), query);
  g_signal_connect_object (self->records, "notify::n-items", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->records, "notify::ready", G_CALLBACK (show_page), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->records, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->records));
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  show_page (self);
}

static void
onward_entry_list_dispose (GObject *object)
{
  OnwardEntryList *self = ONWARD_ENTRY_LIST (object);
  GtkWidget *child;

  /* An answer may still be on its way to the list of records, and finds nobody to show it. */
  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  if (self->selection != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->selection, self);
      gtk_single_selection_set_model (self->selection, NULL);
    }
  g_clear_handle_id (&self->look_again, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_LIST);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->records);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->day, g_free);
  G_OBJECT_CLASS (onward_entry_list_parent_class)->dispose (object);
}

static void
onward_entry_list_finalize (GObject *object)
{
  OnwardEntryList *self = ONWARD_ENTRY_LIST (object);

  g_free (self->found);
  g_free (self->shown);
  G_OBJECT_CLASS (onward_entry_list_parent_class)->finalize (object);
}

static void
onward_entry_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, ONWARD_ENTRY_LIST (object)->workspace);
      break;
    case PROP_FOUND:
      g_value_set_string (value, ONWARD_ENTRY_LIST (object)->found);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      set_workspace (ONWARD_ENTRY_LIST (object), g_value_get_object (value));
      break;
    case PROP_FOUND: /* read-only */
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_list_class_init (OnwardEntryListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_entry_list_dispose;
  object_class->finalize = onward_entry_list_finalize;
  object_class->get_property = onward_entry_list_get_property;
  object_class->set_property = onward_entry_list_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FOUND] = g_param_spec_string ("found", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SELECTED] = g_signal_new ("selected", ONWARD_TYPE_ENTRY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);
  signals[OPENED] = g_signal_new ("opened", ONWARD_TYPE_ENTRY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);

  g_type_ensure (ONWARD_TYPE_ENTRY_FILTER);
  g_type_ensure (ONWARD_TYPE_ENTRY_FILTER_POPOVER);
  g_type_ensure (ONWARD_TYPE_FILTER_CHIPS);
  g_type_ensure (ONWARD_TYPE_ENTRY_CALENDAR);
  g_type_ensure (ONWARD_TYPE_ENTRY_MEMORY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-list.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryList, new_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryList, filter);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryList, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryList, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryList, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryList, selection);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_write_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

/* A split button does not pass its names on to the two buttons that it is made of. */
static void
name_halves (GtkWidget *split_button)
{
  GtkWidget *first = gtk_widget_get_first_child (split_button);
  GtkWidget *last = gtk_widget_get_last_child (split_button);

  gtk_accessible_update_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL, _("New entry"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (last), GTK_ACCESSIBLE_PROPERTY_LABEL, _("New entry of another kind"),
                                  -1);
}

static void
onward_entry_list_init (OnwardEntryList *self)
{
  self->found = g_strdup ("");
  self->shown = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  name_halves (self->new_button);
}

/* Marks the entry that stands beside the list, now and wherever it moves; "" for none. */
void
onward_entry_list_show (OnwardEntryList *self, const char *uid)
{
  g_return_if_fail (ONWARD_IS_ENTRY_LIST (self));
  if (g_str_equal (self->shown, uid))
    return;
  g_free (self->shown);
  self->shown = g_strdup (uid);
  self->reveal = *uid != '\0';
  follow_shown (self);
}

/* Chooses the last entry of a day, among all of them when the filter hides it. */
void
onward_entry_list_show_day (OnwardEntryList *self, const char *day)
{
  g_return_if_fail (ONWARD_IS_ENTRY_LIST (self));
  g_return_if_fail (onward_day_is_valid (day));
  g_free (self->day);
  self->day = g_strdup (day);
  gtk_editable_set_text (self->search, "");
  onward_entry_filter_clear (self->filter);
  items_changed_cb (self);
}

void
onward_entry_list_focus_search (OnwardEntryList *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_LIST (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
onward_entry_list_focus_rows (OnwardEntryList *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_LIST (self));
  if (g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0)
    gtk_widget_grab_focus (self->view);
}

OnwardRecordList *
onward_entry_list_get_records (OnwardEntryList *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_LIST (self), NULL);
  return self->records;
}

OnwardEntryFilter *
onward_entry_list_get_filter (OnwardEntryList *self)
{
  g_return_val_if_fail (ONWARD_IS_ENTRY_LIST (self), NULL);
  return self->filter;
}
