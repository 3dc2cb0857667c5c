/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-linked.h"

#include <glib/gi18n-lib.h>

#include "onward-contact.h"
#include "onward-employer.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-heading.h"
#include "onward-interview.h"
#include "onward-lesson.h"
#include "onward-letter.h"
#include "onward-record-look.h"

/* Typing goes on meanwhile. */
#define DELAY_MS 250

/* Others hold the same words; the name is compared among so many of the newest. */
#define LIMIT 300

/* Of one type; the search finds the rest. */
#define MOST_SHOWN 12

/* In the order in which they stand. */
static const OnwardRecordType *const types[] = {
  &onward_job_application_type, &onward_contact_type, &onward_interview_type, &onward_letter_type,
  &onward_feedback_type,        &onward_lesson_type,  &onward_entry_type,
};

#define N_TYPES G_N_ELEMENTS (types)

/* How a record names a contact. */
static const struct
{
  const OnwardRecordType *type;
  guint field;
  OnwardComparison comparison;
} naming[] = {
  { &onward_job_application_type, ONWARD_JOB_APPLICATION_CONTACT, ONWARD_IS },
  { &onward_job_application_type, ONWARD_JOB_APPLICATION_AGENCY, ONWARD_IS },
  { &onward_interview_type, ONWARD_INTERVIEW_CONTACTS, ONWARD_HAS },
  { &onward_interview_type, ONWARD_INTERVIEW_PARTNER, ONWARD_IS },
  { &onward_letter_type, ONWARD_LETTER_CONTACT, ONWARD_IS },
  { &onward_feedback_type, ONWARD_FEEDBACK_CONTACT, ONWARD_IS },
  { &onward_lesson_type, ONWARD_LESSON_CONTACT, ONWARD_IS },
  { &onward_entry_type, ONWARD_ENTRY_CONTACT, ONWARD_IS },
};

/* How a record belongs to an application. */
static const struct
{
  const OnwardRecordType *type;
  guint field;
} belonging[] = {
  { &onward_interview_type, ONWARD_INTERVIEW_APPLICATION },
  { &onward_letter_type, ONWARD_LETTER_APPLICATION },
  { &onward_feedback_type, ONWARD_FEEDBACK_APPLICATION },
  { &onward_lesson_type, ONWARD_LESSON_APPLICATION },
  { &onward_entry_type, ONWARD_ENTRY_APPLICATION },
};

struct _OnwardLinked
{
  GtkWidget parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *found[N_TYPES];
  char *contact;  /* a uid, or "" */
  char *employer; /* a name, or "" */

  guint timer;
  gboolean stale;
};

enum
{
  FOUND,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardLinked, onward_linked, GTK_TYPE_WIDGET)

static guint
index_of (const OnwardRecordType *type)
{
  for (guint i = 0; i < N_TYPES; i++)
    {
      if (types[i] == type)
        return i;
    }
  g_return_val_if_reached (0);
}

/* Showing */

static void
activated_cb (OnwardLinked *self, GtkWidget *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", g_object_get_data (G_OBJECT (row), "target"));
}

static GtkWidget *
new_row (OnwardRecord *record)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_autofree char *title = onward_record_dup_title (record);
  g_autofree char *subtitle = onward_record_dup_subtitle (record);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "target",
                          g_strconcat (onward_record_get_record_type (record)->name, "/", onward_record_get_uid (record),
                                       NULL),
                          g_free);
  return row;
}

static void
show_group (OnwardLinked *self, guint type)
{
  GPtrArray *records = self->found[type];
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *heading = g_object_new (ONWARD_TYPE_HEADING, "title", onward_record_heading (types[type]), NULL);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, onward_record_heading (types[type]),
                                  -1);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < records->len && i < MOST_SHOWN; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), new_row (records->pdata[i]));
  if (records->len > MOST_SHOWN)
    {
      guint n = records->len - MOST_SHOWN;
      g_autofree char *more = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more", n), n);

      g_object_set (heading, "detail", more, NULL);
    }
  gtk_widget_set_parent (heading, GTK_WIDGET (self));
  gtk_widget_set_parent (list, GTK_WIDGET (self));
}

static void
show (OnwardLinked *self)
{
  gboolean any = FALSE;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  for (guint i = 0; i < N_TYPES; i++)
    {
      if (self->found[i]->len == 0)
        continue;
      show_group (self, i);
      any = TRUE;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), any);
  g_signal_emit (self, signals[FOUND], 0);
}

static void
forget (OnwardLinked *self)
{
  for (guint i = 0; i < N_TYPES; i++)
    g_ptr_array_set_size (self->found[i], 0);
}

/* Looking: the answers come into arrays of their own, so that what is on show stays until all are there. */

typedef struct
{
  OnwardLinked *linked;
  GCancellable *cancellable;
  GPtrArray *found[N_TYPES];
  guint n_waiting;
  gboolean belonging_asked;
} Look;

static void
look_free (Look *look)
{
  for (guint i = 0; i < N_TYPES; i++)
    g_ptr_array_unref (look->found[i]);
  g_object_unref (look->cancellable);
  g_object_unref (look->linked);
  g_free (look);
}

static void ask_what_belongs (Look *look);

static void
finish (Look *look)
{
  OnwardLinked *self = look->linked;

  if (!look->belonging_asked && *self->employer != '\0')
    {
      look->belonging_asked = TRUE;
      ask_what_belongs (look);
      if (look->n_waiting > 0)
        return;
    }
  for (guint i = 0; i < N_TYPES; i++)
    {
      g_ptr_array_unref (self->found[i]);
      self->found[i] = g_ptr_array_ref (look->found[i]);
    }
  show (self);
  look_free (look);
}

static gboolean
belongs (OnwardLinked *self, OnwardRecord *record)
{
  if (*self->employer == '\0')
    return TRUE;
  if (ONWARD_IS_JOB_APPLICATION (record))
    return onward_employer_same (onward_record_get_text (record, ONWARD_JOB_APPLICATION_EMPLOYER), self->employer);
  if (ONWARD_IS_CONTACT (record))
    return onward_employer_same (onward_record_get_text (record, ONWARD_CONTACT_ORGANISATION), self->employer);
  return TRUE;
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Look *look = data;
  OnwardLinked *self = look->linked;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  look->n_waiting--;
  if (found != NULL && !g_cancellable_is_cancelled (look->cancellable))
    {
      for (guint i = 0; i < found->len; i++)
        {
          GPtrArray *records = look->found[index_of (onward_record_get_record_type (found->pdata[i]))];

          if (belongs (self, found->pdata[i]) && !g_ptr_array_find (records, found->pdata[i], NULL))
            g_ptr_array_add (records, g_object_ref (found->pdata[i]));
        }
    }
  else if (found == NULL && self->workspace != NULL)
    onward_workspace_fault (self->workspace, error);
  if (look->n_waiting > 0)
    return;
  if (g_cancellable_is_cancelled (look->cancellable))
    look_free (look);
  else
    finish (look);
}

static void
ask (Look *look, OnwardQuery *query)
{
  onward_query_limit (query, LIMIT);
  look->n_waiting++;
  onward_store_find_async (onward_workspace_get_store (look->linked->workspace), query, look->cancellable, found_cb, look);
}

static void
ask_what_belongs (Look *look)
{
  GPtrArray *applications = look->found[index_of (&onward_job_application_type)];
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();

  for (guint i = 0; i < applications->len; i++)
    g_ptr_array_add (uids, (gpointer) onward_record_get_uid (applications->pdata[i]));
  g_ptr_array_add (uids, NULL);
  if (applications->len == 0)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS (belonging); i++)
    {
      g_autoptr (OnwardQuery) query = onward_query_new (belonging[i].type);

      onward_query_where_any (query, belonging[i].field, (const char *const *) uids->pdata);
      ask (look, query);
    }
}

static void
ask_what_names (Look *look, const char *contact)
{
  for (gsize i = 0; i < G_N_ELEMENTS (naming); i++)
    {
      g_autoptr (OnwardQuery) query = onward_query_new (naming[i].type);

      onward_query_where_text (query, naming[i].field, naming[i].comparison, contact);
      ask (look, query);
    }
}

static void
ask_for_employer (Look *look, const char *words)
{
  g_autoptr (OnwardQuery) applications = onward_query_new (&onward_job_application_type);
  g_autoptr (OnwardQuery) people = onward_query_new (&onward_contact_type);

  onward_query_matching (applications, words);
  onward_query_order_by (applications, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  onward_query_matching (people, words);
  onward_query_order_by (people, ONWARD_CONTACT_LAST, TRUE);
  ask (look, applications);
  ask (look, people);
}

static void
stop (OnwardLinked *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
look_now (OnwardLinked *self)
{
  g_autofree char *words = onward_employer_search_words (self->employer);
  Look *look;

  stop (self);
  self->stale = FALSE;
  if (*self->contact == '\0' && *words == '\0')
    {
      forget (self);
      show (self);
      return;
    }
  self->cancellable = g_cancellable_new ();
  look = g_new0 (Look, 1);
  look->linked = g_object_ref (self);
  look->cancellable = g_object_ref (self->cancellable);
  for (guint i = 0; i < N_TYPES; i++)
    look->found[i] = g_ptr_array_new_with_free_func (g_object_unref);
  if (*self->contact != '\0')
    ask_what_names (look, self->contact);
  else
    ask_for_employer (look, words);
}

static gboolean
timer_cb (gpointer data)
{
  OnwardLinked *self = data;

  self->timer = 0;
  look_now (self);
  return G_SOURCE_REMOVE;
}

static void
look_soon (OnwardLinked *self)
{
  self->stale = TRUE;
  if (self->workspace != NULL && self->timer == 0 && gtk_widget_get_mapped (gtk_widget_get_parent (GTK_WIDGET (self))))
    self->timer = g_timeout_add (DELAY_MS, timer_cb, self);
}

static void
changed_cb (OnwardLinked *self, const char *type)
{
  for (guint i = 0; i < N_TYPES; i++)
    {
      if (g_str_equal (type, types[i]->name))
        look_soon (self);
    }
}

static void
page_mapped_cb (OnwardLinked *self)
{
  if (self->stale)
    look_soon (self);
}

/* It is hidden while there is nothing, so its parent tells when it would be on show. */
static void
onward_linked_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (onward_linked_parent_class)->root (widget);
  g_signal_connect_object (gtk_widget_get_parent (widget), "map", G_CALLBACK (page_mapped_cb), widget, G_CONNECT_SWAPPED);
}

static void
onward_linked_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_parent (widget), page_mapped_cb, widget);
  GTK_WIDGET_CLASS (onward_linked_parent_class)->unroot (widget);
}

static void
onward_linked_dispose (GObject *object)
{
  OnwardLinked *self = ONWARD_LINKED (object);
  GtkWidget *child;

  stop (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_linked_parent_class)->dispose (object);
}

static void
onward_linked_finalize (GObject *object)
{
  OnwardLinked *self = ONWARD_LINKED (object);

  for (guint i = 0; i < N_TYPES; i++)
    g_ptr_array_unref (self->found[i]);
  g_free (self->contact);
  g_free (self->employer);
  G_OBJECT_CLASS (onward_linked_parent_class)->finalize (object);
}

static void
onward_linked_class_init (OnwardLinkedClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_linked_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_linked_finalize;
  widget_class->root = onward_linked_root;
  widget_class->unroot = onward_linked_unroot;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  signals[FOUND] = g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 0);
}

static void
onward_linked_init (OnwardLinked *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  for (guint i = 0; i < N_TYPES; i++)
    self->found[i] = g_ptr_array_new_with_free_func (g_object_unref);
  self->contact = g_strdup ("");
  self->employer = g_strdup ("");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
onward_linked_set_workspace (OnwardLinked *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_LINKED (self));
  g_return_if_fail (self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* What belongs to somebody else goes at once. */
static void
show_about (OnwardLinked *self, const char *contact, const char *employer)
{
  if (g_str_equal (self->contact, contact) && g_str_equal (self->employer, employer))
    return;
  stop (self);
  g_free (self->contact);
  g_free (self->employer);
  self->contact = g_strdup (contact);
  self->employer = g_strdup (employer);
  forget (self);
  show (self);
  look_soon (self);
}

void
onward_linked_show_contact (OnwardLinked *self, const char *uid)
{
  g_return_if_fail (ONWARD_IS_LINKED (self));
  show_about (self, uid, "");
}

void
onward_linked_show_employer (OnwardLinked *self, const char *name)
{
  g_return_if_fail (ONWARD_IS_LINKED (self));
  show_about (self, "", name);
}

GPtrArray *
onward_linked_get (OnwardLinked *self, const OnwardRecordType *type)
{
  g_return_val_if_fail (ONWARD_IS_LINKED (self), NULL);
  return self->found[index_of (type)];
}
