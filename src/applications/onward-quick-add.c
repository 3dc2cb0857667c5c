/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-dialog.h"
#include "onward-quick-add.h"

#include "onward-day-row.h"
#include "onward-earlier-hint.h"
#include "onward-job-application.h"
#include "onward-notes.h"
#include "onward-posting.h"
#include "onward-posting-deadline.h"

/* Reading a long posting takes a few milliseconds; typing does not wait for it. */
#define DELAY_MS 120

enum
{
  EMPLOYER,
  ROLE,
  PLACE,
  LINK,
  DEADLINE,
  N_RECOGNISED,
};

struct _OnwardQuickAdd
{
  AdwWindow parent_instance;

  /* template */
  OnwardNotes *posting;
  GtkEditable *employer;
  GtkEditable *role;
  GtkEditable *place;
  GtkEditable *link;
  OnwardDayRow *applied;
  OnwardDayRow *deadline;
  OnwardEarlierHint *earlier;
  GtkWidget *add_button;

  /* owned */
  OnwardWorkspace *workspace;
  char *recognised[N_RECOGNISED]; /* what was filled in, to tell it from what was typed */
  OnwardRecord *saving;

  guint timer;
};

enum
{
  ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardQuickAdd, onward_quick_add, ADW_TYPE_WINDOW)

static char *
dup_entered (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

/* Fills in what was recognised, unless the person has typed something else. */
static void
fill (OnwardQuickAdd *self, GtkEditable *entry, guint part, const char *text)
{
  if (!g_str_equal (gtk_editable_get_text (entry), self->recognised[part]))
    return;
  g_free (self->recognised[part]);
  self->recognised[part] = g_strdup (text);
  gtk_editable_set_text (entry, text);
}

static char *
dup_day (OnwardDayRow *row)
{
  char *day;

  g_object_get (row, "day", &day, NULL);
  return day;
}

static void
fill_deadline (OnwardQuickAdd *self, const char *text)
{
  g_autofree char *shown = dup_day (self->deadline);
  char *day;

  if (!g_str_equal (shown, self->recognised[DEADLINE]))
    return;
  day = onward_posting_find_deadline (text, onward_workspace_get_today (self->workspace));
  g_free (self->recognised[DEADLINE]);
  self->recognised[DEADLINE] = day;
  g_object_set (self->deadline, "day", day, NULL);
}

static void
recognise (OnwardQuickAdd *self)
{
  g_autoptr (OnwardPosting) posting = onward_posting_read (onward_notes_get_text (self->posting));
  g_autofree char *mail = g_strconcat ("mailto:", posting->mail, NULL);

  g_clear_handle_id (&self->timer, g_source_remove);
  fill (self, self->employer, EMPLOYER, posting->employer);
  fill (self, self->role, ROLE, posting->role);
  fill (self, self->place, PLACE, posting->place);
  fill (self, self->link, LINK, *posting->link == '\0' && *posting->mail != '\0' ? mail : posting->link);
  fill_deadline (self, posting->text);
}

static gboolean
timeout_cb (gpointer data)
{
  OnwardQuickAdd *self = data;

  self->timer = 0;
  recognise (self);
  return G_SOURCE_REMOVE;
}

static void
posting_cb (OnwardQuickAdd *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (DELAY_MS, timeout_cb, self);
}

static void
employer_cb (OnwardQuickAdd *self)
{
  g_autofree char *employer = dup_entered (self->employer);

  g_object_set (self->earlier, "employer", employer, NULL);
  gtk_widget_set_sensitive (self->add_button, *employer != '\0' && self->saving == NULL);
}

static void
clear (OnwardQuickAdd *self)
{
  onward_notes_set_text (self->posting, "");
  g_clear_handle_id (&self->timer, g_source_remove);
  gtk_editable_set_text (self->employer, "");
  gtk_editable_set_text (self->role, "");
  gtk_editable_set_text (self->place, "");
  gtk_editable_set_text (self->link, "");
  g_object_set (self->applied, "day", "", NULL);
  g_object_set (self->deadline, "day", "", NULL);
  for (guint i = 0; i < N_RECOGNISED; i++)
    {
      g_free (self->recognised[i]);
      self->recognised[i] = g_strdup ("");
    }
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardQuickAdd) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) saved = g_steal_pointer (&self->saving);

  if (self->workspace == NULL)
    return;
  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    {
      onward_workspace_fault (self->workspace, error);
      employer_cb (self);
      return;
    }
  clear (self);
  gtk_window_close (GTK_WINDOW (self));
  g_signal_emit (self, signals[ADDED], 0, onward_record_get_uid (saved));
}

static void
take (OnwardRecord *record, guint field, GtkEditable *entry)
{
  g_autofree char *text = dup_entered (entry);

  onward_record_set_text (record, field, text);
}

/* A day makes it an application that was sent; without one it waits among the next. */
static OnwardRecord *
dup_application (OnwardQuickAdd *self)
{
  g_autoptr (OnwardPosting) posting = onward_posting_read (onward_notes_get_text (self->posting));
  OnwardRecord *record = ONWARD_RECORD (onward_job_application_new ());
  g_autofree char *link = dup_entered (self->link);
  g_autofree char *complete = onward_link_complete (link);
  g_autofree char *day = dup_day (self->applied);
  g_autofree char *deadline = dup_day (self->deadline);

  take (record, ONWARD_JOB_APPLICATION_EMPLOYER, self->employer);
  take (record, ONWARD_JOB_APPLICATION_ROLE, self->role);
  take (record, ONWARD_JOB_APPLICATION_PLACE, self->place);
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_LINK, *complete != '\0' ? complete : link);
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_POSTING, posting->text);
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_DEADLINE, deadline);
  if (*day != '\0')
    onward_job_application_add_event (ONWARD_JOB_APPLICATION (record), day, ONWARD_STAGE_APPLIED,
                                      ONWARD_ENDING_NONE,
                                      ONWARD_TOLD_UNKNOWN, "");
  else
    onward_record_set_text (record, ONWARD_JOB_APPLICATION_MOVED, onward_workspace_get_today (self->workspace));
  return record;
}

static void
add_cb (OnwardQuickAdd *self)
{
  if (self->timer != 0)
    recognise (self);
  if (!gtk_widget_get_sensitive (self->add_button))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->employer));
      return;
    }
  self->saving = dup_application (self);
  employer_cb (self);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), self->saving, NULL, saved_cb,
                               g_object_ref (self));
}

static void
add_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  add_cb (ONWARD_QUICK_ADD (widget));
}

static void
onward_quick_add_dispose (GObject *object)
{
  OnwardQuickAdd *self = ONWARD_QUICK_ADD (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_QUICK_ADD);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_quick_add_parent_class)->dispose (object);
}

static void
onward_quick_add_finalize (GObject *object)
{
  OnwardQuickAdd *self = ONWARD_QUICK_ADD (object);

  for (guint i = 0; i < N_RECOGNISED; i++)
    g_free (self->recognised[i]);
  g_clear_object (&self->saving);
  G_OBJECT_CLASS (onward_quick_add_parent_class)->finalize (object);
}

static void
onward_quick_add_class_init (OnwardQuickAddClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_quick_add_dispose;
  object_class->finalize = onward_quick_add_finalize;

  signals[ADDED] = g_signal_new ("added", ONWARD_TYPE_QUICK_ADD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (ONWARD_TYPE_EARLIER_HINT);
  gtk_widget_class_install_action (widget_class, "quick-add.add", NULL, add_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-quick-add.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, posting);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, employer);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, role);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, place);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, link);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, applied);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, deadline);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, earlier);
  gtk_widget_class_bind_template_child (widget_class, OnwardQuickAdd, add_button);
  gtk_widget_class_bind_template_callback (widget_class, posting_cb);
  gtk_widget_class_bind_template_callback (widget_class, employer_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
onward_quick_add_init (OnwardQuickAdd *self)
{
  for (guint i = 0; i < N_RECOGNISED; i++)
    self->recognised[i] = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer none): a window, which is its own until it is destroyed. */
OnwardQuickAdd *
onward_quick_add_new (OnwardWorkspace *workspace)
{
  OnwardQuickAdd *self = g_object_new (ONWARD_TYPE_QUICK_ADD, NULL);

  self->workspace = g_object_ref (workspace);
  g_object_bind_property (workspace, "today", self->applied, "today", G_BINDING_SYNC_CREATE);
  g_object_bind_property (workspace, "today", self->applied, "latest", G_BINDING_SYNC_CREATE);
  g_object_bind_property (workspace, "today", self->deadline, "today", G_BINDING_SYNC_CREATE);
  onward_earlier_hint_set_workspace (self->earlier, workspace);
  return self;
}

void
onward_quick_add_present (OnwardQuickAdd *self, GtkWidget *parent)
{
  g_return_if_fail (ONWARD_IS_QUICK_ADD (self));
  onward_dialog_present (GTK_WINDOW (self), parent);
  gtk_widget_child_focus (GTK_WIDGET (self->posting), GTK_DIR_TAB_FORWARD);
}
