/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skill-page.h"

#include <glib/gi18n-lib.h>

#include "onward-goal.h"
#include "onward-header.h"
#include "onward-skill-editor.h"
#include "onward-skill-goal.h"
#include "onward-skill.h"

struct _OnwardSkillPage
{
  AdwBin parent_instance;

  /* template */
  OnwardHeader *header;
  OnwardEditor *editor;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardSkillPage, onward_skill_page, ADW_TYPE_BIN)

static void
tell (OnwardSkillPage *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Reading what is on show */

typedef struct
{
  GWeakRef page;
  char *uid;
  char *name; /* what it is called once the record is gone */
} Reading;

static void
reading_free (Reading *reading)
{
  g_weak_ref_clear (&reading->page);
  g_free (reading->uid);
  g_free (reading->name);
  g_free (reading);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reading, reading_free)

static gboolean
is_on_show (OnwardSkillPage *self, const char *uid)
{
  OnwardRecord *record = onward_editor_get_record (self->editor);

  return record != NULL && g_str_equal (onward_record_get_uid (record), uid);
}

static void
read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Reading) reading = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (store), result, &error);
  g_autoptr (OnwardSkillPage) self = g_weak_ref_get (&reading->page);

  if (self == NULL || self->editor == NULL)
    return;
  if (record != NULL && !is_on_show (self, reading->uid))
    {
      onward_editor_set_record (self->editor, record);
      tell (self);
    }
  else if (record == NULL && is_on_show (self, reading->uid))
    {
      onward_editor_discard (self->editor);
      if (*reading->name != '\0')
        onward_skill_page_begin (self, reading->name);
      tell (self);
    }
}

/* A goal of it */

static OnwardRecord *
new_goal (const char *name, OnwardSkillItem *item)
{
  OnwardRecord *goal = g_object_new (ONWARD_TYPE_GOAL, "kind", ONWARD_GOAL_KIND_SKILL, "skill", name, NULL);
  const OnwardSkillCount *count = item != NULL ? onward_skill_item_get_count (item) : NULL;
  /* Translators: a goal; %s is a skill, such as “SQL” */
  g_autofree char *title = g_strdup_printf (_("Learn %s"), name);

  onward_record_set_text (goal, ONWARD_GOAL_TITLE, title);
  if (count == NULL)
    return goal;
  onward_record_set_text (goal, ONWARD_GOAL_SOURCE, onward_skill_item_get_said (item));
  if (count->feedback[0] != NULL)
    onward_record_set_text (goal, ONWARD_GOAL_FEEDBACK, count->feedback[0]);
  if (count->reviews[0] != NULL)
    onward_record_set_text (goal, ONWARD_GOAL_REVIEW, count->reviews[0]);
  if (count->applications[0] != NULL)
    onward_record_set_text (goal, ONWARD_GOAL_APPLICATION, count->applications[0]);
  return goal;
}

/* The widget */

static void
onward_skill_page_dispose (GObject *object)
{
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SKILL_PAGE);
  G_OBJECT_CLASS (onward_skill_page_parent_class)->dispose (object);
}

static void
onward_skill_page_class_init (OnwardSkillPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_skill_page_dispose;
  signals[CHANGED] = g_signal_new ("changed", ONWARD_TYPE_SKILL_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  g_type_ensure (ONWARD_TYPE_SKILL_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-skill-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillPage, header);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillPage, editor);
}

static void
onward_skill_page_init (OnwardSkillPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_skill_page_set_up (OnwardSkillPage *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_SKILL_PAGE (self));
  onward_editor_set_workspace (self->editor, workspace);
  g_signal_connect_object (self->editor, "notify::record", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_editor_get_draft (self->editor), "notify::name", G_CALLBACK (tell), self,
                           G_CONNECT_SWAPPED);
}

OnwardEditor *
onward_skill_page_get_editor (OnwardSkillPage *self)
{
  g_return_val_if_fail (ONWARD_IS_SKILL_PAGE (self), NULL);
  return self->editor;
}

void
onward_skill_page_read (OnwardSkillPage *self, const char *uid, const char *name)
{
  Reading *reading;

  g_return_if_fail (ONWARD_IS_SKILL_PAGE (self));
  reading = g_new0 (Reading, 1);
  g_weak_ref_init (&reading->page, self);
  reading->uid = g_strdup (uid);
  reading->name = g_strdup (name);
  onward_store_load_async (onward_workspace_get_store (onward_editor_get_workspace (self->editor)), &onward_skill_type,
                           uid, NULL, read_cb, reading);
}

void
onward_skill_page_begin (OnwardSkillPage *self, const char *name)
{
  g_autoptr (OnwardRecord) prototype = NULL;

  g_return_if_fail (ONWARD_IS_SKILL_PAGE (self));
  prototype = g_object_new (ONWARD_TYPE_SKILL, "name", name, NULL);
  onward_editor_begin (self->editor, prototype);
  tell (self);
}

void
onward_skill_page_show_count (OnwardSkillPage *self, OnwardSkillItem *item)
{
  g_autofree char *title = NULL;

  g_return_if_fail (ONWARD_IS_SKILL_PAGE (self));
  title = onward_record_dup_title (onward_editor_get_draft (self->editor));
  onward_header_set_title (self->header, title);
  onward_skill_editor_show_count (ONWARD_SKILL_EDITOR (self->editor), item);
}

/* The skill is in the diary from then on, as one that is being learnt. */
static void
add_goal (OnwardSkillPage *self, const char *name, OnwardSkillItem *item)
{
  g_autoptr (OnwardRecord) goal = new_goal (name, item);
  g_autoptr (OnwardRecord) skill = NULL;
  g_autoptr (GPtrArray) also = g_ptr_array_new ();
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  OnwardRecord *record;

  onward_record_ensure_uid (goal);
  onward_editor_flush (self->editor);
  record = onward_editor_get_record (self->editor);
  if (record != NULL)
    g_ptr_array_add (before, onward_record_snapshot (record));
  skill = onward_record_dup_draft (record != NULL ? record : onward_editor_get_draft (self->editor));
  onward_record_set_text (skill, ONWARD_SKILL_GOAL, onward_record_get_uid (goal));
  if (onward_record_get_number (skill, ONWARD_SKILL_STANDING) == ONWARD_SKILL_STANDING_UNKNOWN)
    onward_record_set_number (skill, ONWARD_SKILL_STANDING, ONWARD_SKILL_STANDING_LEARNING);
  onward_record_ensure_uid (skill);
  g_ptr_array_add (also, skill);
  onward_skill_goal_add (onward_editor_get_workspace (self->editor), goal, also, before);
}

void
onward_skill_page_make_goal (OnwardSkillPage *self, OnwardSkillItem *item)
{
  const char *made;
  g_autofree char *name = NULL;

  g_return_if_fail (ONWARD_IS_SKILL_PAGE (self));
  made = item != NULL ? onward_skill_item_get_count (item)->goal : "";
  name = g_strstrip (g_strdup (onward_record_get_text (onward_editor_get_draft (self->editor), ONWARD_SKILL_NAME)));
  if (*name == '\0')
    return;
  if (*made != '\0')
    {
      g_autofree char *target = g_strdup_printf ("goal/%s", made);

      gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
      return;
    }
  add_goal (self, name, item);
}

gboolean
onward_skill_page_remove (OnwardSkillPage *self)
{
  g_autoptr (OnwardRecord) record = NULL;

  g_return_val_if_fail (ONWARD_IS_SKILL_PAGE (self), FALSE);
  g_set_object (&record, onward_editor_get_record (self->editor));
  if (record == NULL)
    return FALSE;
  onward_editor_flush (self->editor);
  onward_editor_discard (self->editor);
  onward_workspace_remove (onward_editor_get_workspace (self->editor), record, _("Skill let go"));
  tell (self);
  return TRUE;
}
