/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-employers-view.h"

#include <glib/gi18n-lib.h>

#include "onward-company-editor.h"
#include "onward-company-row.h"
#include "onward-company.h"
#include "onward-employer.h"

#define BY_NAME "name:"

/* Others hold the same words; the name is compared among so many. */
#define LIMIT 100

struct _OnwardEmployersView
{
  OnwardRecordView parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardEmployersView, onward_employers_view, ONWARD_TYPE_RECORD_VIEW)

static const OnwardRecordViewWords words = {
  .type = &onward_company_type,
  .icon = "onward-applications-symbolic",
  .title = N_("Employers"),
  .new_label = N_("New employer"),
  .placeholder = N_("Find an employer"),
  .empty_title = N_("Employers to Keep in View"),
  .empty_text = N_("Keep notes and links about an employer, and see all that you have had to do with them. The menu of "
                   "an application leads here, too."),
  .empty_action = N_("_Add an Employer"),
  .choose = N_("Choose an employer to see all that you have had to do with them."),
  .more_label = N_("More for this employer"),
  .removed = N_("Employer let go"),
};

static OnwardQuery *
onward_employers_view_dup_query (OnwardRecordView *view, const char *typed)
{
  OnwardQuery *query = onward_query_new (&onward_company_type);

  if (*typed != '\0')
    onward_query_matching (query, typed);
  onward_query_order_by (query, ONWARD_COMPANY_WATCHED, TRUE);
  onward_query_order_by (query, ONWARD_COMPANY_NAME, FALSE);
  return query;
}

static GtkWidget *
onward_employers_view_new_row (OnwardRecordView *view)
{
  return onward_company_row_new (onward_section_get_workspace (ONWARD_SECTION (view)));
}

static OnwardEditor *
onward_employers_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_COMPANY_EDITOR, NULL);
}

typedef struct
{
  OnwardEmployersView *view;
  char *name;
} ByName;

static void
by_name_free (ByName *self)
{
  g_object_unref (self->view);
  g_free (self->name);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ByName, by_name_free)

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (ByName) by_name = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (OnwardRecord) prototype = NULL;

  if (found == NULL)
    {
      onward_workspace_fault (onward_section_get_workspace (ONWARD_SECTION (by_name->view)), error);
      return;
    }
  for (guint i = 0; i < found->len; i++)
    {
      if (onward_employer_same (onward_record_get_text (found->pdata[i], ONWARD_COMPANY_NAME), by_name->name))
        {
          onward_record_view_show (ONWARD_RECORD_VIEW (by_name->view), found->pdata[i]);
          return;
        }
    }
  prototype = g_object_new (ONWARD_TYPE_COMPANY, "name", by_name->name, NULL);
  onward_record_view_begin (ONWARD_RECORD_VIEW (by_name->view), prototype);
}

static void
onward_employers_view_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  g_autoptr (OnwardQuery) query = NULL;
  g_autofree char *search = NULL;
  ByName *by_name;

  if (type != &onward_company_type || !g_str_has_prefix (uid, BY_NAME))
    {
      ONWARD_SECTION_CLASS (onward_employers_view_parent_class)->open (section, type, uid);
      return;
    }
  by_name = g_new0 (ByName, 1);
  by_name->view = g_object_ref (ONWARD_EMPLOYERS_VIEW (section));
  by_name->name = g_strdup (uid + strlen (BY_NAME));
  query = onward_query_new (&onward_company_type);
  search = onward_employer_search_words (by_name->name);
  onward_query_matching (query, search);
  onward_query_limit (query, LIMIT);
  onward_store_find_async (onward_section_get_store (section), query, NULL, found_cb, by_name);
}

static void
onward_employers_view_class_init (OnwardEmployersViewClass *klass)
{
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  ONWARD_SECTION_CLASS (klass)->open = onward_employers_view_open;
  view_class->words = &words;
  view_class->dup_query = onward_employers_view_dup_query;
  view_class->new_row = onward_employers_view_new_row;
  view_class->new_editor = onward_employers_view_new_editor;
}

static void
onward_employers_view_init (OnwardEmployersView *self)
{
}
