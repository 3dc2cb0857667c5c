/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-fit-list.h"

#include <json-glib/json-glib.h>

#include "onward-field.h"
#include "onward-fit-row.h"

struct _OnwardFitList
{
  GtkWidget parent_instance;

  /* template */
  GtkListBox *box;
  GtkWidget *add_good;
  GtkWidget *add_flag;

  /* owned */
  char *items;

  gboolean filling;
};

enum
{
  PROP_0,
  PROP_ITEMS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardFitList, onward_fit_list, GTK_TYPE_WIDGET)

static JsonNode *
rows_to_json (OnwardFitList *self)
{
  g_autoptr (JsonArray) array = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->box)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      JsonObject *object;

      if (!ONWARD_IS_FIT_ROW (row))
        continue;
      object = json_object_new ();
      json_object_set_boolean_member (object, "good", onward_fit_row_get_good (ONWARD_FIT_ROW (row)));
      json_object_set_string_member (object, "text", gtk_editable_get_text (GTK_EDITABLE (row)));
      json_array_add_object_element (array, object);
    }
  json_node_set_array (node, array);
  return node;
}

static void
rows_changed (OnwardFitList *self)
{
  g_autoptr (JsonNode) node = NULL;

  if (self->filling)
    return;
  node = rows_to_json (self);
  g_free (self->items);
  self->items = onward_json_canonical (node);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEMS]);
}

static void
removed_cb (OnwardFitList *self, GtkWidget *row)
{
  gboolean good = onward_fit_row_get_good (ONWARD_FIT_ROW (row));

  gtk_list_box_remove (self->box, row);
  gtk_widget_grab_focus (good ? self->add_good : self->add_flag);
  rows_changed (self);
}

/* What speaks for it stands before the flags, each above the field that adds to it. */
static void
add_row (OnwardFitList *self, gboolean good, const char *text)
{
  GtkWidget *row = onward_fit_row_new (good, text);
  GtkWidget *before = good ? self->add_good : self->add_flag;

  g_signal_connect_object (row, "changed", G_CALLBACK (rows_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_insert (self->box, row, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (before)));
}

static void
add_cb (OnwardFitList *self, GtkWidget *entry)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));

  if (*text == '\0')
    return;
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  add_row (self, entry == self->add_good, text);
  rows_changed (self);
}

/* What was typed and not added is meant for this record, not for the one opened next. */
static void
leave_cb (OnwardFitList *self)
{
  add_cb (self, self->add_good);
  add_cb (self, self->add_flag);
}

static void
clear_rows (OnwardFitList *self)
{
  GtkWidget *next;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->box)); row != NULL; row = next)
    {
      next = gtk_widget_get_next_sibling (row);
      if (ONWARD_IS_FIT_ROW (row))
        gtk_list_box_remove (self->box, row);
    }
}

static void
set_items (OnwardFitList *self, const char *items)
{
  g_autoptr (JsonNode) node = NULL;
  JsonArray *array;

  if (g_strcmp0 (self->items, items) == 0)
    return;
  g_free (self->items);
  self->items = g_strdup (items != NULL ? items : "[]");
  node = json_from_string (self->items, NULL);
  array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  self->filling = TRUE;
  clear_rows (self);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (element) ? json_node_get_object (element) : NULL;

      if (object != NULL)
        add_row (self, json_object_get_boolean_member_with_default (object, "good", FALSE),
                 json_object_get_string_member_with_default (object, "text", ""));
    }
  self->filling = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEMS]);
}

static void
onward_fit_list_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FIT_LIST);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_fit_list_parent_class)->dispose (object);
}

static void
onward_fit_list_finalize (GObject *object)
{
  g_free (ONWARD_FIT_LIST (object)->items);
  G_OBJECT_CLASS (onward_fit_list_parent_class)->finalize (object);
}

static void
onward_fit_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ITEMS:
      g_value_set_string (value, ONWARD_FIT_LIST (object)->items);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_fit_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ITEMS:
      set_items (ONWARD_FIT_LIST (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_fit_list_class_init (OnwardFitListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_fit_list_dispose;
  object_class->finalize = onward_fit_list_finalize;
  object_class->get_property = onward_fit_list_get_property;
  object_class->set_property = onward_fit_list_set_property;

  properties[PROP_ITEMS] = g_param_spec_string ("items", NULL, NULL, "[]", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/widgets/onward-fit-list.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFitList, box);
  gtk_widget_class_bind_template_child (widget_class, OnwardFitList, add_good);
  gtk_widget_class_bind_template_child (widget_class, OnwardFitList, add_flag);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
}

static void
onward_fit_list_init (OnwardFitList *self)
{
  self->items = g_strdup ("[]");
  gtk_widget_init_template (GTK_WIDGET (self));
}
