/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-memory.h"

#include <glib/gi18n-lib.h>

#include "onward-entry-text.h"
#include "onward-entry.h"
#include "onward-time.h"

/* The month ago comes after the years. */
#define YEARS 10

#define PREVIEW_LENGTH 80

struct _OnwardEntryMemory
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *button;
  GtkLabel *when_label;
  GtkLabel *text_label;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *entry;
  GCancellable *looking;

  int years; /* that are being looked at; YEARS + 1 for the month */
  gboolean wanted;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_WANTED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryMemory, onward_entry_memory, GTK_TYPE_WIDGET)

static void look_further (OnwardEntryMemory *self);

static char *
dup_when (OnwardEntryMemory *self)
{
  if (self->years > YEARS)
    return g_strdup (_("A month ago"));
  return g_strdup_printf (ngettext ("A year ago", "%d years ago", (gulong) self->years), self->years);
}

static void
show (OnwardEntryMemory *self)
{
  const char *text = self->entry != NULL ? onward_record_get_text (self->entry, ONWARD_ENTRY_TEXT) : "";
  g_autofree char *preview = onward_entry_text_dup_preview (text, PREVIEW_LENGTH);
  g_autofree char *when = dup_when (self);
  /* Translators: "A year ago: I walked by the river." */
  g_autofree char *name = g_strdup_printf (_("%1$s: %2$s"), when, preview);

  gtk_label_set_label (self->when_label, when);
  gtk_label_set_label (self->text_label, preview);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), self->wanted && *preview != '\0');
}

static void
set_entry (OnwardEntryMemory *self, OnwardRecord *entry)
{
  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);
  g_set_object (&self->entry, entry);
  if (entry != NULL)
    g_signal_connect_object (entry, "notify::title", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

static char *
dup_day (OnwardEntryMemory *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autoptr (GDateTime) then = self->years > YEARS ? g_date_time_add_months (now, -1)
                                                   : g_date_time_add_years (now, -self->years);

  return onward_day_from_date_time (then);
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardEntryMemory) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, &error);

  /* What the diary cannot give now is no loss here; the list beside it says what is wrong. */
  if (found == NULL || self->workspace == NULL)
    return;
  if (found->len > 0)
    set_entry (self, g_ptr_array_index (found, 0));
  else if (self->years <= YEARS)
    {
      self->years++;
      look_further (self);
    }
}

static void
look_further (OnwardEntryMemory *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  g_autofree char *day = dup_day (self);
  g_autofree char *end = g_strconcat (day, "T99", NULL);

  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, day);
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_MOST, end);
  onward_query_where_text (query, ONWARD_ENTRY_TEXT, ONWARD_IS_NOT, "");
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, 1);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->looking, found_cb,
                           g_object_ref (self));
}

static void
look (OnwardEntryMemory *self)
{
  g_autofree char *dismissed = g_settings_get_string (onward_workspace_get_settings (self->workspace),
                                                      "on-this-day-dismissed");

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  self->years = 1;
  set_entry (self, NULL);
  if (!g_str_equal (dismissed, onward_workspace_get_today (self->workspace)))
    look_further (self);
}

static void
clicked_cb (OnwardEntryMemory *self)
{
  g_autofree char *target = NULL;

  if (self->entry == NULL)
    return;
  target = g_strdup_printf ("entry/%s", onward_record_get_uid (self->entry));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

static void
close_cb (OnwardEntryMemory *self)
{
  GtkWidget *next = gtk_widget_get_next_sibling (GTK_WIDGET (self));

  g_settings_set_string (onward_workspace_get_settings (self->workspace), "on-this-day-dismissed",
                         onward_workspace_get_today (self->workspace));
  set_entry (self, NULL);
  if (next != NULL)
    gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD);
}

static void
onward_entry_memory_dispose (GObject *object)
{
  OnwardEntryMemory *self = ONWARD_ENTRY_MEMORY (object);
  GtkWidget *child;

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);
  g_clear_object (&self->entry);
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_MEMORY);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_entry_memory_parent_class)->dispose (object);
}

static void
onward_entry_memory_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryMemory *self = ONWARD_ENTRY_MEMORY (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (!g_set_object (&self->workspace, g_value_get_object (value)) || self->workspace == NULL)
        break;
      g_signal_connect_object (self->workspace, "notify::today", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
      look (self);
      break;
    case PROP_WANTED:
      self->wanted = g_value_get_boolean (value);
      show (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_memory_class_init (OnwardEntryMemoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_entry_memory_dispose;
  object_class->set_property = onward_entry_memory_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_WANTED] = g_param_spec_boolean ("wanted", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-memory.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryMemory, button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryMemory, when_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryMemory, text_label);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
}

static void
onward_entry_memory_init (OnwardEntryMemory *self)
{
  self->wanted = TRUE;
  self->years = 1;
  gtk_widget_init_template (GTK_WIDGET (self));
}
