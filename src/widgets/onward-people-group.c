/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-people-group.h"

#include <glib/gi18n-lib.h>

#include "onward-contact-row.h"
#include "onward-contact.h"
#include "onward-people-names.h"

struct _OnwardPeopleGroup
{
  AdwPreferencesGroup parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GStrv contacts;
  GPtrArray *rows; /* of those in "contacts", in their order */

  /* borrowed */
  OnwardContactRow *add_row;
};

enum
{
  PROP_0,
  PROP_CONTACTS,
  PROP_ORGANISATION,
  N_PROPS,
};

enum
{
  SETTLED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardPeopleGroup, onward_people_group, ADW_TYPE_PREFERENCES_GROUP)

static void show (OnwardPeopleGroup *self);

static void
set_contacts (OnwardPeopleGroup *self, const char *const *contacts)
{
  static const char *const nobody[] = { NULL };

  if (contacts == NULL)
    contacts = nobody;
  if (g_strv_equal ((const char *const *) self->contacts, contacts))
    return;
  g_strfreev (self->contacts);
  self->contacts = g_strdupv ((char **) contacts);
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTACTS]);
}

static void
remove_cb (GtkWidget *button, OnwardPeopleGroup *self)
{
  g_autofree char *uid = g_strdup (g_object_get_data (G_OBJECT (button), "uid"));
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_auto (GStrv) contacts = NULL;

  for (gsize i = 0; self->contacts[i] != NULL; i++)
    {
      if (!g_str_equal (self->contacts[i], uid))
        g_strv_builder_add (rest, self->contacts[i]);
    }
  contacts = g_strv_builder_end (rest);
  set_contacts (self, (const char *const *) contacts);
  gtk_widget_grab_focus (GTK_WIDGET (self->add_row));
}

static void
added_cb (OnwardPeopleGroup *self)
{
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();
  g_auto (GStrv) contacts = NULL;
  g_autofree char *uid = NULL;

  g_object_get (self->add_row, "contact", &uid, NULL);
  if (*uid == '\0')
    return;
  g_strv_builder_addv (all, (const char **) self->contacts);
  if (!g_strv_contains ((const char *const *) self->contacts, uid))
    g_strv_builder_add (all, uid);
  contacts = g_strv_builder_end (all);
  set_contacts (self, (const char *const *) contacts);
  g_object_set (self->add_row, "contact", "", NULL);
}

static void
fill_row (GtkWidget *row, OnwardRecord *contact)
{
  g_autofree char *title = g_markup_escape_text (onward_record_get_text (contact, ONWARD_CONTACT_NAME), -1);
  const char *role = onward_record_get_text (contact, ONWARD_CONTACT_ROLE);
  const char *organisation = onward_record_get_text (contact, ONWARD_CONTACT_ORGANISATION);
  g_autofree char *words = *role != '\0' && *organisation != '\0' ? g_strdup_printf ("%s, %s", role, organisation)
                                                                   : g_strconcat (role, organisation, NULL);
  g_autofree char *subtitle = g_markup_escape_text (words, -1);

  g_object_set_data_full (G_OBJECT (row), "name", g_strdup (onward_record_get_text (contact, ONWARD_CONTACT_NAME)),
                          g_free);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_visible (row, TRUE);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) row = data;
  g_autoptr (OnwardRecord) contact = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  GtkWidget *group = gtk_widget_get_ancestor (row, ONWARD_TYPE_PEOPLE_GROUP);

  if (contact != NULL)
    fill_row (row, contact);
  g_object_set_data (G_OBJECT (row), "answered", row);
  if (group != NULL && onward_people_group_is_settled (ONWARD_PEOPLE_GROUP (group)))
    g_signal_emit (group, signals[SETTLED], 0);
}

static GtkWidget *
new_remove_button (OnwardPeopleGroup *self, const char *uid)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Take this person off the list"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Take this person off the list"), -1);
  g_object_set_data_full (G_OBJECT (button), "uid", g_strdup (uid), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, 0);
  return button;
}

static void
add_person (OnwardPeopleGroup *self, const char *uid)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *target = g_strconcat (onward_contact_type.name, "/", uid, NULL);

  g_object_set (row, "visible", FALSE, "activatable", TRUE, NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_remove_button (self, uid));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_contact_type, uid, NULL, loaded_cb,
                           g_object_ref (row));
}

/* The field to add one stays the last row. */
static void
show (OnwardPeopleGroup *self)
{
  if (self->workspace == NULL)
    return;
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  g_object_ref (self->add_row);
  adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->add_row));
  for (gsize i = 0; self->contacts[i] != NULL; i++)
    add_person (self, self->contacts[i]);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->add_row));
  g_object_unref (self->add_row);
}

static void
onward_people_group_dispose (GObject *object)
{
  OnwardPeopleGroup *self = ONWARD_PEOPLE_GROUP (object);

  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_people_group_parent_class)->dispose (object);
}

static void
onward_people_group_finalize (GObject *object)
{
  OnwardPeopleGroup *self = ONWARD_PEOPLE_GROUP (object);

  g_strfreev (self->contacts);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (onward_people_group_parent_class)->finalize (object);
}

static void
onward_people_group_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardPeopleGroup *self = ONWARD_PEOPLE_GROUP (object);

  switch (prop_id)
    {
    case PROP_CONTACTS:
      g_value_set_boxed (value, self->contacts);
      break;
    case PROP_ORGANISATION:
      g_object_get_property (G_OBJECT (self->add_row), "organisation", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_people_group_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardPeopleGroup *self = ONWARD_PEOPLE_GROUP (object);

  switch (prop_id)
    {
    case PROP_CONTACTS:
      set_contacts (self, g_value_get_boxed (value));
      break;
    case PROP_ORGANISATION:
      g_object_set_property (G_OBJECT (self->add_row), "organisation", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_people_group_class_init (OnwardPeopleGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_people_group_dispose;
  object_class->finalize = onward_people_group_finalize;
  object_class->get_property = onward_people_group_get_property;
  object_class->set_property = onward_people_group_set_property;

  properties[PROP_CONTACTS] = g_param_spec_boxed ("contacts", NULL, NULL, G_TYPE_STRV, flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ORGANISATION] = g_param_spec_string ("organisation", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SETTLED] = g_signal_new ("settled", ONWARD_TYPE_PEOPLE_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
onward_people_group_init (OnwardPeopleGroup *self)
{
  self->contacts = g_new0 (char *, 1);
  self->rows = g_ptr_array_new ();
  self->add_row = g_object_new (ONWARD_TYPE_CONTACT_ROW, "title", _("Add a person"), NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->add_row));
  g_signal_connect_object (self->add_row, "notify::contact", G_CALLBACK (added_cb), self, G_CONNECT_SWAPPED);
}

/* To be called once. */
void
onward_people_group_set_workspace (OnwardPeopleGroup *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_PEOPLE_GROUP (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  onward_contact_row_set_workspace (self->add_row, workspace);
  show (self);
}

/* Whether the names of all on the list have been read. */
gboolean
onward_people_group_is_settled (OnwardPeopleGroup *self)
{
  g_return_val_if_fail (ONWARD_IS_PEOPLE_GROUP (self), FALSE);
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (g_object_get_data (G_OBJECT (g_ptr_array_index (self->rows, i)), "answered") == NULL)
        return FALSE;
    }
  return TRUE;
}

/* Whether somebody of that name is on the list. */
gboolean
onward_people_group_holds (OnwardPeopleGroup *self, const char *name)
{
  g_return_val_if_fail (ONWARD_IS_PEOPLE_GROUP (self), FALSE);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const char *other = g_object_get_data (G_OBJECT (g_ptr_array_index (self->rows, i)), "name");

      if (other != NULL && onward_people_same_name (name, other))
        return TRUE;
    }
  return FALSE;
}

/* As if the name had been typed: takes the contact of that name, or makes one. */
void
onward_people_group_take (OnwardPeopleGroup *self, const char *name)
{
  g_return_if_fail (ONWARD_IS_PEOPLE_GROUP (self));
  gtk_editable_set_text (GTK_EDITABLE (self->add_row), name);
  g_signal_emit_by_name (self->add_row, "apply");
}
