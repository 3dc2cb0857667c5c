/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-mock-page.h"

#include <glib/gi18n-lib.h>

#include "onward-contact.h"
#include "onward-interview.h"
#include "onward-mock-window.h"
#include "onward-notes.h"
#include "onward-record-list.h"
#include "onward-time.h"

#define MINUTES 30
#define MOST 50

struct _OnwardMockPage
{
  AdwBin parent_instance;

  /* template */
  GtkWidget *contact_row;
  GtkEditable *name_row;
  OnwardNotes *questions;
  GtkWidget *past_group;
  GtkListBox *past;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *mocks;
  char *offered;
};

/* A mock that is being saved. */
typedef struct
{
  OnwardMockPage *page;
  OnwardRecord *interview;
  gboolean now;
} Beginning;

G_DEFINE_FINAL_TYPE (OnwardMockPage, onward_mock_page, ADW_TYPE_BIN)

static void
beginning_free (Beginning *beginning)
{
  onward_workspace_end_work (beginning->page->workspace);
  g_object_unref (beginning->page);
  g_object_unref (beginning->interview);
  g_free (beginning);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Beginning, beginning_free)

static void
present (OnwardMockPage *self, OnwardRecord *interview)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow *window = onward_mock_window_new (self->workspace, ONWARD_INTERVIEW (interview));

  gtk_window_set_transient_for (window, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL);
  gtk_window_present (window);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardMockPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) interview = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (interview != NULL && self->past != NULL)
    present (self, interview);
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Beginning) beginning = data;
  g_autoptr (GError) error = NULL;
  const char *uid = onward_record_get_uid (beginning->interview);
  g_autofree char *target = g_strconcat (onward_interview_type.name, "/", uid, NULL);

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_keep (beginning->page->workspace, beginning->interview, error);
      return;
    }
  if (beginning->now)
    onward_store_load_async (ONWARD_STORE (store), &onward_interview_type, uid, NULL, loaded_cb,
                             g_object_ref (beginning->page));
  else
    gtk_widget_activate_action (GTK_WIDGET (beginning->page), "win.open", "s", target);
}

static void
save (OnwardMockPage *self, OnwardRecord *interview, gboolean now)
{
  Beginning *beginning = g_new0 (Beginning, 1);

  beginning->page = g_object_ref (self);
  beginning->interview = g_object_ref (interview);
  beginning->now = now;
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), interview, NULL, saved_cb, beginning);
}

static void
begin (OnwardMockPage *self, gboolean now)
{
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autoptr (GDateTime) clock = onward_workspace_dup_now (self->workspace);
  g_autofree char *starts = onward_local_time_from_date_time (clock);
  g_autofree char *contact = NULL;

  g_object_get (self->contact_row, "uid", &contact, NULL);
  g_object_set (interview, "round", ONWARD_ROUND_MOCK, "minutes", (gint64) MINUTES, "partner", contact, "partner-name",
                gtk_editable_get_text (self->name_row), "ask", onward_notes_get_text (self->questions), NULL);
  if (now)
    g_object_set (interview, "starts", starts, NULL);
  save (self, ONWARD_RECORD (interview), now);
}

static void
now_cb (OnwardMockPage *self)
{
  begin (self, TRUE);
}

static void
later_cb (OnwardMockPage *self)
{
  begin (self, FALSE);
}

static void
contact_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardMockPage) self = data;
  g_autoptr (OnwardRecord) contact = onward_store_load_finish (ONWARD_STORE (store), result, NULL);

  if (contact != NULL && self->name_row != NULL)
    gtk_editable_set_text (self->name_row, onward_record_get_text (contact, ONWARD_CONTACT_NAME));
}

/* Whoever is chosen from the contacts has a name already. */
static void
picked_cb (OnwardMockPage *self)
{
  g_autofree char *uid = NULL;

  g_object_get (self->contact_row, "uid", &uid, NULL);
  if (*uid != '\0')
    onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_contact_type, uid, NULL, contact_cb,
                             g_object_ref (self));
}

static void
say_row (OnwardRecord *interview, GParamSpec *pspec, GtkWidget *row)
{
  OnwardWorkspace *workspace = g_object_get_data (G_OBJECT (row), "workspace");
  const char *starts = onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS);
  const char *partner = onward_record_get_text (interview, ONWARD_INTERVIEW_PARTNER_NAME);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  g_autofree char *when = *starts != '\0' ? onward_local_time_say (starts, now) : g_strdup (_("No date yet"));
  g_autofree char *own = onward_record_dup_title (interview);
  /* Translators: a practice interview; %s is the name of who asks the questions */
  g_autofree char *title = *partner != '\0' ? g_strdup_printf (_("With %s"), partner) : g_strdup (own);
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), when);
}

static GtkWidget *
new_row (gpointer interview, gpointer data)
{
  OnwardMockPage *self = data;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  g_object_set_data_full (G_OBJECT (row), "workspace", g_object_ref (self->workspace), g_object_unref);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  /* A list lets go of what nobody holds, and its values come later. */
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (interview), g_object_unref);
  say_row (interview, NULL, row);
  g_signal_connect_object (interview, "notify::title", G_CALLBACK (say_row), row, 0);
  return row;
}

static void
row_cb (OnwardMockPage *self, GtkListBoxRow *row)
{
  g_autoptr (OnwardRecord) interview =
    g_list_model_get_item (G_LIST_MODEL (self->mocks), (guint) gtk_list_box_row_get_index (row));

  if (interview != NULL && onward_record_get_loaded (interview))
    present (self, interview);
}

static void
count_cb (OnwardMockPage *self)
{
  gtk_widget_set_visible (self->past_group, g_list_model_get_n_items (G_LIST_MODEL (self->mocks)) > 0);
}

static gboolean
onward_mock_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_MOCK_PAGE (widget)->name_row));
}

static void
onward_mock_page_dispose (GObject *object)
{
  OnwardMockPage *self = ONWARD_MOCK_PAGE (object);

  if (self->mocks != NULL)
    g_signal_handlers_disconnect_by_data (self->mocks, self);
  if (self->past != NULL)
    gtk_list_box_bind_model (self->past, NULL, NULL, NULL, NULL);
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_MOCK_PAGE);
  g_clear_object (&self->mocks);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->offered, g_free);
  G_OBJECT_CLASS (onward_mock_page_parent_class)->dispose (object);
}

static void
onward_mock_page_class_init (OnwardMockPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_mock_page_dispose;
  widget_class->grab_focus = onward_mock_page_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-mock-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardMockPage, contact_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockPage, name_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockPage, questions);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockPage, past_group);
  gtk_widget_class_bind_template_child (widget_class, OnwardMockPage, past);
  gtk_widget_class_bind_template_callback (widget_class, now_cb);
  gtk_widget_class_bind_template_callback (widget_class, later_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
onward_mock_page_init (OnwardMockPage *self)
{
  self->offered = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_mock_page_set_workspace (OnwardMockPage *self, OnwardWorkspace *workspace)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_interview_type);

  g_return_if_fail (ONWARD_IS_MOCK_PAGE (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_object_set (self->contact_row, "workspace", workspace, NULL);
  onward_query_where_choices (query, ONWARD_INTERVIEW_ROUND, 1u << ONWARD_ROUND_MOCK);
  onward_query_order_by (query, ONWARD_INTERVIEW_STARTS, TRUE);
  onward_query_limit (query, MOST);
  self->mocks = onward_record_list_new (onward_workspace_get_store (workspace), query);
  g_signal_connect_object (self->mocks, "notify::n-items", G_CALLBACK (count_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->past, G_LIST_MODEL (self->mocks), new_row, self, NULL);
  count_cb (self);
}

void
onward_mock_page_set_questions (OnwardMockPage *self, const char *questions)
{
  g_return_if_fail (ONWARD_IS_MOCK_PAGE (self));
  if (!g_str_equal (onward_notes_get_text (self->questions), self->offered))
    return;
  g_free (self->offered);
  self->offered = g_strdup (questions);
  onward_notes_set_text (self->questions, questions);
}
