/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-company-row.h"

#include <glib/gi18n-lib.h>

#include "onward-company.h"
#include "onward-time.h"

struct _OnwardCompanyRow
{
  OnwardRecordRow parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (OnwardCompanyRow, onward_company_row, ONWARD_TYPE_RECORD_ROW)

static void
onward_company_row_show_record (OnwardRecordRow *row, OnwardRecord *record)
{
  OnwardCompanyRow *self = ONWARD_COMPANY_ROW (row);
  const char *engaged = record != NULL ? onward_record_get_text (record, ONWARD_COMPANY_ENGAGED) : "";
  gboolean watched = record != NULL && onward_record_get_number (record, ONWARD_COMPANY_WATCHED) != 0;
  g_autofree char *title = record != NULL ? onward_record_dup_title (record) : g_strdup ("");
  g_autofree char *subtitle = NULL;

  if (*engaged != '\0' && self->workspace != NULL)
    {
      g_autofree char *when = onward_day_say (engaged, onward_workspace_get_today (self->workspace));

      /* Translators: when somebody last looked at what an employer publishes; %s is a day: "3 weeks ago". */
      subtitle = g_strdup_printf (_("looked %s"), when);
    }
  onward_record_row_set_words (row, title, subtitle != NULL ? subtitle : "");
  g_object_set (row, "detail", watched ? C_ ("employer", "Watched") : "", NULL);
}

static void
onward_company_row_dispose (GObject *object)
{
  g_clear_object (&ONWARD_COMPANY_ROW (object)->workspace);
  G_OBJECT_CLASS (onward_company_row_parent_class)->dispose (object);
}

static void
onward_company_row_class_init (OnwardCompanyRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_company_row_dispose;
  ONWARD_RECORD_ROW_CLASS (klass)->show_record = onward_company_row_show_record;
}

static void
onward_company_row_init (OnwardCompanyRow *self)
{
}

GtkWidget *
onward_company_row_new (OnwardWorkspace *workspace)
{
  OnwardCompanyRow *self = g_object_new (ONWARD_TYPE_COMPANY_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (onward_record_row_refresh), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
