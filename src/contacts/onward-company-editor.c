/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-company-editor.h"

#include <glib/gi18n-lib.h>

#include "onward-company.h"
#include "onward-contact.h"
#include "onward-day-button.h"
#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-link-buttons.h"
#include "onward-linked.h"

struct _OnwardCompanyEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *name_row;
  GtkLabel *sum;
  OnwardLinked *linked;
};

G_DEFINE_FINAL_TYPE (OnwardCompanyEditor, onward_company_editor, ONWARD_TYPE_EDITOR)

static guint
count_open (GPtrArray *applications)
{
  guint n = 0;

  for (guint i = 0; i < applications->len; i++)
    n += onward_record_get_number (applications->pdata[i], ONWARD_JOB_APPLICATION_STAGE) != ONWARD_STAGE_ENDED;
  return n;
}

/* "3 applications · 1 open · 2 people · 1 interview" */
static void
found_cb (OnwardCompanyEditor *self)
{
  GPtrArray *applications = onward_linked_get (self->linked, &onward_job_application_type);
  guint n_interviews = onward_linked_get (self->linked, &onward_interview_type)->len;
  guint n_people = onward_linked_get (self->linked, &onward_contact_type)->len;
  guint n = applications->len;
  guint n_open = count_open (applications);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *sum = NULL;

  if (n > 0)
    g_ptr_array_add (parts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u application", "%u applications", n), n));
  /* Translators: how many of the applications to an employer have not ended yet. */
  if (n_open > 0)
    g_ptr_array_add (parts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u open", "%u open", n_open), n_open));
  if (n_interviews > 0)
    g_ptr_array_add (parts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u interview", "%u interviews", n_interviews),
                                             n_interviews));
  /* Translators: how many people somebody knows at an employer. */
  if (n_people > 0)
    g_ptr_array_add (parts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u person you know", "%u people you know",
                                                          n_people),
                                             n_people));
  g_ptr_array_add (parts, NULL);
  sum = g_strjoinv (" · ", (char **) parts->pdata);
  gtk_label_set_label (self->sum, sum);
  gtk_widget_set_visible (GTK_WIDGET (self->sum), *sum != '\0');
}

static void
changed_cb (OnwardCompanyEditor *self)
{
  onward_linked_show_employer (self->linked, onward_record_get_text (self->draft, ONWARD_COMPANY_NAME));
}

static void
today_cb (OnwardCompanyEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  onward_record_set_text (self->draft, ONWARD_COMPANY_ENGAGED, onward_workspace_get_today (workspace));
}

static void
workspace_cb (OnwardCompanyEditor *self)
{
  onward_linked_set_workspace (self->linked, onward_editor_get_workspace (ONWARD_EDITOR (self)));
}

static gboolean
onward_company_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_COMPANY_EDITOR (widget)->name_row);
}

static void
onward_company_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_COMPANY_EDITOR);
  G_OBJECT_CLASS (onward_company_editor_parent_class)->dispose (object);
}

static void
onward_company_editor_class_init (OnwardCompanyEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_company_editor_dispose;
  widget_class->grab_focus = onward_company_editor_grab_focus;
  g_type_ensure (ONWARD_TYPE_COMPANY);
  g_type_ensure (ONWARD_TYPE_DAY_BUTTON);
  g_type_ensure (ONWARD_TYPE_LINKED);
  g_type_ensure (ONWARD_TYPE_LINK_BUTTONS);
  g_type_ensure (ONWARD_TYPE_WORKSPACE);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/contacts/onward-company-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardCompanyEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardCompanyEditor, name_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardCompanyEditor, sum);
  gtk_widget_class_bind_template_child (widget_class, OnwardCompanyEditor, linked);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, found_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_cb);
}

static void
onward_company_editor_init (OnwardCompanyEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::workspace", G_CALLBACK (workspace_cb), NULL);
  found_cb (self);
}
