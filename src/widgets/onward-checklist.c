/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-checklist.h"

#include <json-glib/json-glib.h>

#include "onward-checklist-row.h"
#include "onward-field.h"

struct _OnwardChecklist
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *rows;
  GtkEntry *entry;

  /* owned */
  char *items;
  char *label;
  char *day;

  guint n_items;
  guint n_done;
  gboolean quiet; /* the rows are being made, not typed into */
};

enum
{
  PROP_0,
  PROP_ITEMS,
  PROP_LABEL,
  PROP_PLACEHOLDER,
  PROP_DAY,
  PROP_N_ITEMS,
  PROP_N_DONE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardChecklist, onward_checklist, GTK_TYPE_WIDGET)

/* Members of an item that this list does not show stay with its row. */
#define OBJECT_KEY "onward-checklist-object"

static void
set_counts (OnwardChecklist *self, guint n_items, guint n_done)
{
  if (self->n_items != n_items)
    {
      self->n_items = n_items;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
    }
  if (self->n_done != n_done)
    {
      self->n_done = n_done;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_DONE]);
    }
}

static void
keep_items (OnwardChecklist *self, char *items)
{
  if (g_strcmp0 (self->items, items) == 0)
    {
      g_free (items);
      return;
    }
  g_free (self->items);
  self->items = items;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEMS]);
}

/* The day on which it was ticked is kept with it, and goes when the tick is taken back. */
static void
keep_day (OnwardChecklist *self, JsonObject *object, gboolean done)
{
  gboolean was = json_object_get_boolean_member_with_default (object, "done", FALSE);

  if (*self->day == '\0' || done == was)
    return;
  if (done)
    json_object_set_string_member (object, "day", self->day);
  else
    json_object_remove_member (object, "day");
}

/* What the rows say becomes the items.  A row emptied of its text is no item, but stays on show to
 * be typed into. */
static void
rows_changed (OnwardChecklist *self)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  g_autoptr (JsonArray) array = json_array_new ();
  guint n_done = 0;

  if (self->quiet)
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (self->rows); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      OnwardChecklistRow *row = ONWARD_CHECKLIST_ROW (child);
      JsonObject *object = g_object_get_data (G_OBJECT (row), OBJECT_KEY);

      if (*onward_checklist_row_get_text (row) == '\0')
        continue;
      keep_day (self, object, onward_checklist_row_get_done (row));
      json_object_set_string_member (object, "text", onward_checklist_row_get_text (row));
      json_object_set_boolean_member (object, "done", onward_checklist_row_get_done (row));
      json_array_add_object_element (array, json_object_ref (object));
      n_done += onward_checklist_row_get_done (row) ? 1 : 0;
    }
  json_node_set_array (node, array);
  set_counts (self, json_array_get_length (array), n_done);
  keep_items (self, onward_json_canonical (node));
}

static void
removed_cb (OnwardChecklist *self, GtkWidget *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (row);

  gtk_widget_grab_focus (next != NULL ? next : GTK_WIDGET (self->entry));
  gtk_box_remove (GTK_BOX (self->rows), row);
  rows_changed (self);
}

static void
entered_cb (OnwardChecklist *self, GtkWidget *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (row);

  gtk_widget_grab_focus (next != NULL ? next : GTK_WIDGET (self->entry));
}

static void
add_row (OnwardChecklist *self, JsonObject *object)
{
  GtkWidget *row = onward_checklist_row_new (json_object_get_string_member_with_default (object, "text", ""),
                                             json_object_get_boolean_member_with_default (object, "done", FALSE));

  g_object_set_data_full (G_OBJECT (row), OBJECT_KEY, json_object_ref (object), (GDestroyNotify) json_object_unref);
  g_signal_connect_object (row, "notify::text", G_CALLBACK (rows_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "notify::done", G_CALLBACK (rows_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->rows), row);
}

static void
clear_rows (OnwardChecklist *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), child);
}

static void
make_rows (OnwardChecklist *self)
{
  g_autoptr (JsonNode) node = json_from_string (self->items, NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint n_items = array != NULL ? json_array_get_length (array) : 0;
  guint n_done = 0;

  self->quiet = TRUE;
  clear_rows (self);
  for (guint i = 0; i < n_items; i++)
    {
      JsonObject *object;

      if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
        continue;
      object = json_array_get_object_element (array, i);
      add_row (self, object);
      n_done += json_object_get_boolean_member_with_default (object, "done", FALSE) ? 1 : 0;
    }
  self->quiet = FALSE;
  set_counts (self, n_items, n_done);
}

static void
entry_activate_cb (OnwardChecklist *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autoptr (JsonObject) object = NULL;

  if (*text == '\0')
    return;
  object = json_object_new ();
  json_object_set_string_member (object, "text", text);
  add_row (self, object);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  rows_changed (self);
}

static void
set_label (OnwardChecklist *self, const char *label)
{
  g_free (self->label);
  self->label = g_strdup (label != NULL ? label : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
}

static void
onward_checklist_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardChecklist *self = ONWARD_CHECKLIST (object);

  switch (prop_id)
    {
    case PROP_ITEMS:
      g_value_set_string (value, self->items);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, gtk_entry_get_placeholder_text (self->entry));
      break;
    case PROP_DAY:
      g_value_set_string (value, self->day);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->n_items);
      break;
    case PROP_N_DONE:
      g_value_set_uint (value, self->n_done);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_checklist_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardChecklist *self = ONWARD_CHECKLIST (object);

  switch (prop_id)
    {
    case PROP_ITEMS:
      onward_checklist_set_items (self, g_value_get_string (value));
      return;
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER:
      gtk_entry_set_placeholder_text (self->entry, g_value_get_string (value));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      g_value_get_string (value), -1);
      break;
    case PROP_DAY:
      g_free (self->day);
      self->day = g_strdup (g_value_get_string (value) != NULL ? g_value_get_string (value) : "");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static gboolean
onward_checklist_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_CHECKLIST (widget)->entry));
}

static void
onward_checklist_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CHECKLIST);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_checklist_parent_class)->dispose (object);
}

static void
onward_checklist_finalize (GObject *object)
{
  OnwardChecklist *self = ONWARD_CHECKLIST (object);

  g_free (self->items);
  g_free (self->label);
  g_free (self->day);
  G_OBJECT_CLASS (onward_checklist_parent_class)->finalize (object);
}

static void
onward_checklist_class_init (OnwardChecklistClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_checklist_dispose;
  object_class->finalize = onward_checklist_finalize;
  object_class->get_property = onward_checklist_get_property;
  object_class->set_property = onward_checklist_set_property;
  widget_class->grab_focus = onward_checklist_grab_focus;

  properties[PROP_ITEMS] = g_param_spec_string ("items", NULL, NULL, "[]", flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "", flags);
  properties[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, "", flags);
  properties[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-checklist.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklist, rows);
  gtk_widget_class_bind_template_child (widget_class, OnwardChecklist, entry);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
}

static void
onward_checklist_init (OnwardChecklist *self)
{
  self->items = g_strdup ("[]");
  self->label = g_strdup ("");
  self->day = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

const char *
onward_checklist_get_items (OnwardChecklist *self)
{
  g_return_val_if_fail (ONWARD_IS_CHECKLIST (self), "[]");
  return self->items;
}

void
onward_checklist_set_items (OnwardChecklist *self, const char *items)
{
  g_return_if_fail (ONWARD_IS_CHECKLIST (self));
  if (items == NULL || *items == '\0')
    items = "[]";
  if (g_str_equal (self->items, items))
    return;
  g_free (self->items);
  self->items = g_strdup (items);
  make_rows (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEMS]);
}
