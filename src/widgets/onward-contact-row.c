/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-row.h"

#include <glib/gi18n-lib.h>

#include "onward-contact.h"

/* As many as one looks through; typing narrows them. */
#define OFFERED 8

struct _OnwardContactRow
{
  AdwEntryRow parent_instance;

  /* template */
  GtkMenuButton *pick_button;
  GtkListBox *offered;
  GtkWidget *nobody;
  GtkWidget *link;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable; /* of reading the name */
  char *contact;
  char *organisation;
  char *name; /* of the contact, "" while there is none */
};

enum
{
  PROP_0,
  PROP_CONTACT,
  PROP_ORGANISATION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardContactRow, onward_contact_row, ADW_TYPE_ENTRY_ROW)

static OnwardStore *
store_of (OnwardContactRow *self)
{
  return onward_workspace_get_store (self->workspace);
}

static char *
dup_typed (OnwardContactRow *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
}

static void
set_name (OnwardContactRow *self, const char *name)
{
  g_free (self->name);
  self->name = g_strdup (name);
  gtk_editable_set_text (GTK_EDITABLE (self), name);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardContactRow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) contact = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  set_name (self, contact != NULL ? onward_record_get_text (contact, ONWARD_CONTACT_NAME) : "");
}

static void
read_name (OnwardContactRow *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (*self->contact == '\0' || self->workspace == NULL)
    {
      set_name (self, "");
      return;
    }
  self->cancellable = g_cancellable_new ();
  onward_store_load_async (store_of (self), &onward_contact_type, self->contact, self->cancellable,
                           loaded_cb, g_object_ref (self));
}

static void
set_contact (OnwardContactRow *self, const char *uid)
{
  if (g_strcmp0 (self->contact, uid) == 0)
    return;
  g_free (self->contact);
  self->contact = g_strdup (uid != NULL ? uid : "");
  g_object_set (self->link, "uid", self->contact, NULL);
  read_name (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTACT]);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardRecord) contact = data;
  g_autoptr (OnwardContactRow) self = g_object_steal_data (G_OBJECT (contact), "row");
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (store), result, &error))
    set_contact (self, onward_record_get_uid (contact));
  else
    onward_workspace_keep (self->workspace, contact, error);
}

static void
make_contact (OnwardContactRow *self, const char *name)
{
  OnwardContact *contact = onward_contact_new (name);

  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_CIRCLE, ONWARD_CIRCLE_HIRING);
  onward_record_set_text (ONWARD_RECORD (contact), ONWARD_CONTACT_ORGANISATION, self->organisation);
  g_object_set_data (G_OBJECT (contact), "row", g_object_ref (self));
  onward_store_save_one_async (store_of (self), ONWARD_RECORD (contact), NULL, saved_cb, contact);
}

static gboolean
same_name (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_str_equal (folded_a, folded_b);
}

/* Takes the contact of the typed name; makes one when there is none. */
static void
looked_up_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardContactRow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  g_autofree char *typed = dup_typed (self);

  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  for (guint i = 0; i < found->len; i++)
    {
      OnwardRecord *contact = g_ptr_array_index (found, i);

      if (same_name (onward_record_get_text (contact, ONWARD_CONTACT_NAME), typed))
        {
          set_contact (self, onward_record_get_uid (contact));
          return;
        }
    }
  make_contact (self, typed);
}

static OnwardQuery *
dup_query (const char *words)
{
  OnwardQuery *query = onward_query_new (&onward_contact_type);

  if (*words != '\0')
    onward_query_matching (query, words);
  return query;
}

static void
apply_cb (OnwardContactRow *self)
{
  g_autofree char *typed = dup_typed (self);
  g_autoptr (OnwardQuery) query = dup_query (typed);

  /* As it was, or its name is still being read: nobody typed, and the contact stays. */
  if (g_str_equal (typed, self->name))
    return;
  if (*typed == '\0')
    set_contact (self, "");
  else
    onward_store_find_async (store_of (self), query, NULL, looked_up_cb, g_object_ref (self));
}

static void
clear_offered (OnwardContactRow *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->offered))) != NULL)
    gtk_list_box_remove (self->offered, row);
}

static void
offered_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardContactRow) self = data;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  clear_offered (self);
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      OnwardRecord *contact = g_ptr_array_index (found, i);
      g_autofree char *title = g_markup_escape_text (onward_record_get_text (contact, ONWARD_CONTACT_NAME), -1);
      const char *organisation = onward_record_get_text (contact, ONWARD_CONTACT_ORGANISATION);
      g_autofree char *subtitle = g_markup_escape_text (organisation, -1);
      GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle,
                                     "activatable", TRUE, NULL);

      gtk_widget_set_name (row, onward_record_get_uid (contact));
      gtk_list_box_append (self->offered, row);
    }
  gtk_widget_set_visible (self->nobody, found == NULL || found->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->offered), found != NULL && found->len > 0);
}

/* Offers those whose name begins as what is typed; all when nothing new was typed. */
static void
offer_cb (OnwardContactRow *self)
{
  g_autofree char *typed = dup_typed (self);
  g_autoptr (OnwardQuery) query = dup_query (g_str_equal (typed, self->name) ? "" : typed);

  onward_query_limit (query, OFFERED);
  onward_store_find_async (store_of (self), query, NULL, offered_cb, g_object_ref (self));
}

static void
picked_cb (OnwardContactRow *self, GtkListBoxRow *row)
{
  g_autofree char *uid = g_strdup (gtk_widget_get_name (GTK_WIDGET (row)));

  gtk_menu_button_popdown (self->pick_button);
  set_contact (self, uid);
}

static void
onward_contact_row_dispose (GObject *object)
{
  OnwardContactRow *self = ONWARD_CONTACT_ROW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_CONTACT_ROW);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_contact_row_parent_class)->dispose (object);
}

static void
onward_contact_row_finalize (GObject *object)
{
  OnwardContactRow *self = ONWARD_CONTACT_ROW (object);

  g_free (self->contact);
  g_free (self->organisation);
  g_free (self->name);
  G_OBJECT_CLASS (onward_contact_row_parent_class)->finalize (object);
}

static void
onward_contact_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardContactRow *self = ONWARD_CONTACT_ROW (object);

  switch (prop_id)
    {
    case PROP_CONTACT:
      g_value_set_string (value, self->contact);
      break;
    case PROP_ORGANISATION:
      g_value_set_string (value, self->organisation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_contact_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardContactRow *self = ONWARD_CONTACT_ROW (object);

  switch (prop_id)
    {
    case PROP_CONTACT:
      set_contact (self, g_value_get_string (value));
      break;
    case PROP_ORGANISATION:
      g_free (self->organisation);
      self->organisation = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_contact_row_class_init (OnwardContactRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_contact_row_dispose;
  object_class->finalize = onward_contact_row_finalize;
  object_class->get_property = onward_contact_row_get_property;
  object_class->set_property = onward_contact_row_set_property;

  properties[PROP_CONTACT] = g_param_spec_string ("contact", NULL, NULL, "", flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ORGANISATION] = g_param_spec_string ("organisation", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/widgets/onward-contact-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardContactRow, pick_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactRow, offered);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactRow, nobody);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactRow, link);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, offer_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
onward_contact_row_init (OnwardContactRow *self)
{
  self->contact = g_strdup ("");
  self->organisation = g_strdup ("");
  self->name = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_contact_row_set_workspace (OnwardContactRow *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_CONTACT_ROW (self));
  g_return_if_fail (self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_object_set (self->link, "workspace", workspace, NULL);
  read_name (self);
}
