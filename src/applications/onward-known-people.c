/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-known-people.h"

#include <glib/gi18n-lib.h>

#include "onward-contact.h"
#include "onward-employer.h"
#include "onward-record-link.h"
#include "onward-wrap-layout.h"

/* Typing goes on meanwhile. */
#define DELAY_MS 250

/* Others hold the same words, in a note perhaps; the name is compared among so many. */
#define LIMIT 300

/* A crowd is counted, not listed. */
#define MOST_SHOWN 6

struct _OnwardKnownPeople
{
  GtkWidget parent_instance;

  /* template */
  GtkBox *people;
  GtkLabel *more;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *shown; /* contacts */
  char *employer;

  guint timer;
};

enum
{
  PROP_0,
  PROP_EMPLOYER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardKnownPeople, onward_known_people, GTK_TYPE_WIDGET)

static GPtrArray *
pick (OnwardKnownPeople *self, GPtrArray *found)
{
  GPtrArray *people = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < found->len; i++)
    {
      if (onward_employer_same (onward_record_get_text (found->pdata[i], ONWARD_CONTACT_ORGANISATION), self->employer))
        g_ptr_array_add (people, g_object_ref (found->pdata[i]));
    }
  return people;
}

static gboolean
same (GPtrArray *a, GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      if (a->pdata[i] != b->pdata[i])
        return FALSE;
    }
  return TRUE;
}

/* Chips that are the same stay, and the focus with them. */
static void
show (OnwardKnownPeople *self, GPtrArray *people)
{
  guint n_more = people->len > MOST_SHOWN ? people->len - MOST_SHOWN : 0;
  g_autofree char *more = NULL;
  GtkWidget *child;

  if (same (people, self->shown))
    return;
  g_ptr_array_unref (self->shown);
  self->shown = g_ptr_array_ref (people);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->people))) != NULL)
    gtk_box_remove (self->people, child);
  for (guint i = 0; i < people->len - n_more; i++)
    gtk_box_append (self->people,
                    g_object_new (ONWARD_TYPE_RECORD_LINK, "workspace", self->workspace, "record-type",
                                  onward_contact_type.name, "uid", onward_record_get_uid (people->pdata[i]), NULL));
  more = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more", n_more), n_more);
  gtk_label_set_label (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_more > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), people->len > 0);
}

static void
show_nobody (OnwardKnownPeople *self)
{
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();

  show (self, nobody);
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardKnownPeople) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  g_autoptr (GPtrArray) people = NULL;

  if (self->workspace == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  people = pick (self, found);
  show (self, people);
}

static gboolean
look_cb (gpointer data)
{
  OnwardKnownPeople *self = data;
  g_autofree char *words = onward_employer_search_words (self->employer);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_contact_type);

  self->timer = 0;
  if (*words == '\0')
    {
      show_nobody (self);
      return G_SOURCE_REMOVE;
    }
  self->cancellable = g_cancellable_new ();
  onward_query_matching (query, words);
  onward_query_order_by (query, ONWARD_CONTACT_LAST, TRUE);
  onward_query_limit (query, LIMIT);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
stop (OnwardKnownPeople *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
look (OnwardKnownPeople *self)
{
  stop (self);
  if (self->workspace != NULL)
    self->timer = g_timeout_add (DELAY_MS, look_cb, self);
}

static void
changed_cb (OnwardKnownPeople *self, const char *type)
{
  if (g_str_equal (type, onward_contact_type.name))
    look (self);
}

/* Nobody is said to be where the application before was. */
static void
set_employer (OnwardKnownPeople *self, const char *employer)
{
  if (g_strcmp0 (self->employer, employer) == 0)
    return;
  if (!onward_employer_same (self->employer, employer != NULL ? employer : ""))
    show_nobody (self);
  g_free (self->employer);
  self->employer = g_strdup (employer != NULL ? employer : "");
  look (self);
}

static void
onward_known_people_dispose (GObject *object)
{
  OnwardKnownPeople *self = ONWARD_KNOWN_PEOPLE (object);
  GtkWidget *child;

  stop (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_KNOWN_PEOPLE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_known_people_parent_class)->dispose (object);
}

static void
onward_known_people_finalize (GObject *object)
{
  OnwardKnownPeople *self = ONWARD_KNOWN_PEOPLE (object);

  g_ptr_array_unref (self->shown);
  g_free (self->employer);
  G_OBJECT_CLASS (onward_known_people_parent_class)->finalize (object);
}

static void
onward_known_people_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EMPLOYER:
      set_employer (ONWARD_KNOWN_PEOPLE (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_known_people_class_init (OnwardKnownPeopleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_known_people_dispose;
  object_class->finalize = onward_known_people_finalize;
  object_class->set_property = onward_known_people_set_property;
  properties[PROP_EMPLOYER] = g_param_spec_string ("employer", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-known-people.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardKnownPeople, people);
  gtk_widget_class_bind_template_child (widget_class, OnwardKnownPeople, more);
}

static void
onward_known_people_init (OnwardKnownPeople *self)
{
  self->employer = g_strdup ("");
  self->shown = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_known_people_set_workspace (OnwardKnownPeople *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_KNOWN_PEOPLE (self));
  g_return_if_fail (self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  look (self);
}
