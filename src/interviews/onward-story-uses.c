/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story-uses.h"

#include <glib/gi18n-lib.h>

#include "onward-interview.h"
#include "onward-job-application.h"
#include "onward-pick-row.h"
#include "onward-story-telling.h"
#include "onward-time.h"

struct _OnwardStoryUses
{
  AdwPreferencesGroup parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardStory *story;
  GHashTable *employers; /* name by the uid of an interview */
  GPtrArray *rows;
  char *shown; /* the uses that the rows show */
  char *worn;

  /* borrowed */
  GtkWidget *add_row;
};

/* A row that waits for the names of what it shows. */
typedef struct
{
  OnwardStoryUses *owner;
  GtkWidget *row;
  OnwardRecord *interview;
} Naming;

enum
{
  PROP_0,
  PROP_STORY,
  PROP_WORN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardStoryUses, onward_story_uses, ADW_TYPE_PREFERENCES_GROUP)

static void
naming_free (Naming *naming)
{
  g_object_unref (naming->owner);
  g_object_unref (naming->row);
  g_clear_object (&naming->interview);
  g_free (naming);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Naming, naming_free)

static void
look_worn (OnwardStoryUses *self)
{
  g_autofree char *worn = NULL;

  if (self->story == NULL)
    return;
  worn = onward_story_say_worn (self->story, self->employers);
  if (g_strcmp0 (worn != NULL ? worn : "", self->worn) == 0)
    return;
  g_free (self->worn);
  self->worn = worn != NULL ? g_steal_pointer (&worn) : g_strdup ("");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORN]);
}

static void
name_row (Naming *naming, const char *employer)
{
  g_autofree char *title = onward_record_dup_title (naming->interview);
  /* Translators: an interview, such as "Final round at Norrland". */
  g_autofree char *words = *employer != '\0' ? g_strdup_printf (_("%s at %s"), title, employer) : g_strdup (title);
  g_autofree char *escaped = g_markup_escape_text (words, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (naming->row), escaped);
  gtk_widget_set_visible (naming->row, TRUE);
}

static void
application_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Naming) naming = data;
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  const char *employer = application != NULL ? onward_record_get_text (application, ONWARD_JOB_APPLICATION_EMPLOYER) : "";

  name_row (naming, employer);
  g_hash_table_insert (naming->owner->employers, g_strdup (onward_record_get_uid (naming->interview)),
                       g_strdup (employer));
  look_worn (naming->owner);
}

/* An interview that was let go counts no more, and has no row. */
static void
interview_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Naming) naming = data;
  const char *application;

  naming->interview = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  if (naming->interview == NULL)
    return;
  application = onward_record_get_text (naming->interview, ONWARD_INTERVIEW_APPLICATION);
  if (*application == '\0')
    {
      name_row (naming, "");
      return;
    }
  onward_store_load_async (ONWARD_STORE (store), &onward_job_application_type, application, NULL, application_cb, naming);
  g_steal_pointer (&naming);
}

static void
remove_cb (GtkWidget *button, OnwardStoryUses *self)
{
  g_autofree char *uid = g_strdup (g_object_get_data (G_OBJECT (button), "uid"));

  onward_story_set_used (self->story, uid, "", FALSE);
  gtk_widget_grab_focus (self->add_row);
}

static GtkWidget *
new_remove_button (OnwardStoryUses *self, const char *uid)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("It was not told there"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("It was not told there"), -1);
  g_object_set_data_full (G_OBJECT (button), "uid", g_strdup (uid), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, 0);
  return button;
}

static void
add_use (OnwardStoryUses *self, const OnwardStoryUse *use)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *target = g_strconcat (onward_interview_type.name, "/", use->interview, NULL);
  g_autofree char *day = onward_day_is_valid (use->day)
                           ? onward_day_say (use->day, onward_workspace_get_today (self->workspace))
                           : g_strdup ("");
  Naming *naming = g_new0 (Naming, 1);

  g_object_set (row, "visible", FALSE, "activatable", TRUE, "subtitle", day, NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_remove_button (self, use->interview));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
  naming->owner = g_object_ref (self);
  naming->row = g_object_ref (row);
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_interview_type, use->interview, NULL,
                           interview_cb, naming);
}

/* The row to add one stays the last. */
static void
show (OnwardStoryUses *self)
{
  const char *used = onward_record_get_text (ONWARD_RECORD (self->story), ONWARD_STORY_USED);
  g_autoptr (GPtrArray) uses = NULL;

  if (self->workspace == NULL || g_strcmp0 (used, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_strdup (used);
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  g_object_ref (self->add_row);
  adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), self->add_row);
  uses = onward_story_read_uses (self->story);
  for (guint i = 0; i < uses->len; i++)
    add_use (self, uses->pdata[i]);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->add_row);
  g_object_unref (self->add_row);
  look_worn (self);
}

static void
picked_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardStoryUses) self = data;
  g_autoptr (OnwardRecord) interview = onward_store_load_finish (ONWARD_STORE (store), result, NULL);
  g_autofree char *day = NULL;

  if (interview == NULL || self->story == NULL)
    return;
  day = onward_day_of_local_time (onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS));
  onward_story_set_used (self->story, onward_record_get_uid (interview),
                         day != NULL && *day != '\0' ? day : onward_workspace_get_today (self->workspace), TRUE);
}

static void
added_cb (OnwardStoryUses *self)
{
  g_autofree char *uid = NULL;

  g_object_get (self->add_row, "uid", &uid, NULL);
  if (*uid == '\0')
    return;
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_interview_type, uid, NULL, picked_cb,
                           g_object_ref (self));
  g_object_set (self->add_row, "uid", "", NULL);
}

static void
onward_story_uses_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardStoryUses *self = ONWARD_STORY_USES (object);

  switch (prop_id)
    {
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;
    case PROP_WORN:
      g_value_set_string (value, self->worn);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_story_uses_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardStoryUses *self = ONWARD_STORY_USES (object);

  switch (prop_id)
    {
    case PROP_STORY:
      self->story = g_value_dup_object (value);
      if (self->story == NULL)
        break;
      g_signal_connect_object (self->story, "notify::used", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->story, "notify::retired", G_CALLBACK (look_worn), self, G_CONNECT_SWAPPED);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_story_uses_dispose (GObject *object)
{
  OnwardStoryUses *self = ONWARD_STORY_USES (object);

  g_clear_object (&self->story);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_story_uses_parent_class)->dispose (object);
}

static void
onward_story_uses_finalize (GObject *object)
{
  OnwardStoryUses *self = ONWARD_STORY_USES (object);

  g_hash_table_unref (self->employers);
  g_ptr_array_unref (self->rows);
  g_free (self->shown);
  g_free (self->worn);
  G_OBJECT_CLASS (onward_story_uses_parent_class)->finalize (object);
}

static void
onward_story_uses_class_init (OnwardStoryUsesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = onward_story_uses_dispose;
  object_class->finalize = onward_story_uses_finalize;
  object_class->get_property = onward_story_uses_get_property;
  object_class->set_property = onward_story_uses_set_property;

  /* Set once, in the .ui file. */
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, ONWARD_TYPE_STORY,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_WORN] = g_param_spec_string ("worn", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_story_uses_init (OnwardStoryUses *self)
{
  self->employers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->rows = g_ptr_array_new ();
  self->worn = g_strdup ("");
  self->add_row = g_object_new (ONWARD_TYPE_PICK_ROW, "title", _("Told in another interview"), "record-type",
                                onward_interview_type.name, NULL);
  g_signal_connect_object (self->add_row, "notify::uid", G_CALLBACK (added_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->add_row);
}

void
onward_story_uses_set_workspace (OnwardStoryUses *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_STORY_USES (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_object_set (self->add_row, "workspace", workspace, NULL);
  show (self);
}
