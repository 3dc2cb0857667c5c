/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-choice.h"

#include <glib/gi18n.h>

#include "onward-letter-content.h"

/* More templates than that are looked through in the window of letters. */
#define MOST_TEMPLATES 12

struct _OnwardLetterChoice
{
  AdwBin parent_instance;

  /* owned */
  GCancellable *cancellable;

  /* borrowed */
  GtkBox *box;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardLetterChoice, onward_letter_choice, ADW_TYPE_BIN)

static void
activated_cb (GtkWidget *row, OnwardLetterChoice *self)
{
  const char *id = g_object_get_data (G_OBJECT (row), "kind");
  OnwardRecord *of = g_object_get_data (G_OBJECT (row), "template");

  g_signal_emit (self, signals[CHOSEN], 0, id != NULL ? id : "", of);
}

static GtkWidget *
row_new (OnwardLetterChoice *self, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *next = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  g_autofree char *more = g_markup_escape_text (subtitle, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), more);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), next);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, 0);
  return row;
}

static GtkWidget *
group_new (const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  return group;
}

static void
add_kinds (OnwardLetterChoice *self, GtkWidget *group, const char *heading, gboolean about_application)
{
  guint n_kinds;
  const OnwardLetterKind *kinds = onward_letter_kinds (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      GtkWidget *row;

      if (!g_str_equal (kinds[i].group, heading) || (*kinds[i].about != '\0' && !about_application))
        continue;
      row = row_new (self, kinds[i].title, kinds[i].why);
      g_object_set_data (G_OBJECT (row), "kind", (gpointer) kinds[i].id);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
}

static void
show_kinds (OnwardLetterChoice *self, gboolean about_application)
{
  guint n_kinds;
  const OnwardLetterKind *kinds = onward_letter_kinds (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      GtkWidget *group;

      /* What is about an application has nothing to say without one. */
      if (*kinds[i].group != '\0' ||
          (!about_application && (g_str_equal (kinds[i].id, "no") || g_str_equal (kinds[i].id, "interview"))))
        continue;
      group = group_new (kinds[i].title);
      add_kinds (self, group, kinds[i].id, about_application);
      gtk_box_append (self->box, group);
    }
}

static void
templates_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardLetterChoice) self = data;
  g_autoptr (GPtrArray) templates = onward_store_find_finish (ONWARD_STORE (store), result, NULL);
  GtkWidget *group;

  if (templates == NULL || templates->len == 0 || self->box == NULL)
    return;
  group = group_new (_("Your Own"));
  for (guint i = 0; i < templates->len; i++)
    {
      g_autofree char *title = onward_record_dup_title (templates->pdata[i]);
      g_autofree char *subtitle = onward_record_dup_subtitle (templates->pdata[i]);
      GtkWidget *row = row_new (self, title, subtitle);

      g_object_set_data_full (G_OBJECT (row), "template", g_object_ref (templates->pdata[i]), g_object_unref);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  gtk_box_prepend (self->box, group);
}

static void
find_templates (OnwardLetterChoice *self, OnwardWorkspace *workspace)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_letter_template_type);

  onward_query_where_number (query, ONWARD_LETTER_TEMPLATE_RETIRED, ONWARD_IS, 0);
  onward_query_order_by (query, ONWARD_LETTER_TEMPLATE_TITLE, FALSE);
  onward_query_limit (query, MOST_TEMPLATES);
  onward_store_find_async (onward_workspace_get_store (workspace), query, self->cancellable, templates_cb,
                           g_object_ref (self));
}

static void
stop (OnwardLetterChoice *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
onward_letter_choice_grab_focus (GtkWidget *widget)
{
  OnwardLetterChoice *self = ONWARD_LETTER_CHOICE (widget);

  return self->box != NULL && gtk_widget_child_focus (GTK_WIDGET (self->box), GTK_DIR_TAB_FORWARD);
}

static void
onward_letter_choice_dispose (GObject *object)
{
  stop (ONWARD_LETTER_CHOICE (object));
  ONWARD_LETTER_CHOICE (object)->box = NULL;
  G_OBJECT_CLASS (onward_letter_choice_parent_class)->dispose (object);
}

static void
onward_letter_choice_class_init (OnwardLetterChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_letter_choice_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = onward_letter_choice_grab_focus;
  signals[CHOSEN] = g_signal_new ("chosen", ONWARD_TYPE_LETTER_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, ONWARD_TYPE_LETTER_TEMPLATE);
}

static void
onward_letter_choice_init (OnwardLetterChoice *self)
{
}

void
onward_letter_choice_show (OnwardLetterChoice *self, OnwardWorkspace *workspace, gboolean about_application)
{
  g_return_if_fail (ONWARD_IS_LETTER_CHOICE (self));
  stop (self);
  self->cancellable = g_cancellable_new ();
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  show_kinds (self, about_application);
  find_templates (self, workspace);
}
