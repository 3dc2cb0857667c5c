/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skills-view.h"

#include <glib/gi18n-lib.h>

#include "onward-error.h"
#include "onward-header.h"
#include "onward-panes.h"
#include "onward-skill-counter.h"
#include "onward-skill-editor.h"
#include "onward-skill-goal.h"
#include "onward-skill-row.h"

struct _OnwardSkillsView
{
  OnwardSection parent_instance;

  /* template */
  OnwardPanes *panes;
  GtkWidget *search;
  GtkWidget *few;
  GtkStack *stack;
  GtkListView *view;
  GtkSingleSelection *selection;
  GtkFilterListModel *found;
  GtkStringFilter *filter;
  GtkStack *pages;
  OnwardHeader *header;
  OnwardSkillEditor *editor;

  /* owned */
  GListStore *items;
  OnwardSkillCounter *counter;

  gboolean following; /* the selection is set from here */
};

G_DEFINE_FINAL_TYPE (OnwardSkillsView, onward_skills_view, ONWARD_TYPE_SECTION)

static OnwardEditor *
editor_of (OnwardSkillsView *self)
{
  return ONWARD_EDITOR (self->editor);
}

static const OnwardSkillCount *
nth_count (OnwardSkillsView *self, guint i)
{
  g_autoptr (OnwardSkillItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

  return onward_skill_item_get_count (item);
}

/* The skill on show, by its uid, or by its name while it has none. */
static OnwardSkillItem *
find_shown (OnwardSkillsView *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  OnwardRecord *draft = onward_editor_get_draft (editor_of (self));
  const char *name = onward_record_get_text (draft, ONWARD_SKILL_NAME);
  guint position = n;

  if (onward_editor_get_empty (editor_of (self)))
    return NULL;
  for (guint i = 0; i < n && position == n; i++)
    {
      if (*onward_record_get_uid (draft) != '\0' && g_str_equal (nth_count (self, i)->uid, onward_record_get_uid (draft)))
        position = i;
    }
  for (guint i = 0; i < n && position == n && *name != '\0'; i++)
    {
      if (onward_skill_same_name (nth_count (self, i)->name, name))
        position = i;
    }
  return position < n ? g_list_model_get_item (G_LIST_MODEL (self->items), position) : NULL;
}

static void
mark (OnwardSkillsView *self, OnwardSkillItem *shown)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->found));
  guint position = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; shown != NULL && i < n; i++)
    {
      g_autoptr (OnwardSkillItem) item = g_list_model_get_item (G_LIST_MODEL (self->found), i);

      if (item == shown)
        position = i;
    }
  self->following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->following = FALSE;
}

static void
say (OnwardSkillsView *self)
{
  g_autoptr (OnwardSkillItem) shown = find_shown (self);
  OnwardRecord *draft = onward_editor_get_draft (editor_of (self));
  gboolean named = *onward_record_get_text (draft, ONWARD_SKILL_NAME) != '\0';
  g_autofree char *title = onward_record_dup_title (draft);

  onward_header_set_title (self->header, title);
  onward_skill_editor_show_count (self->editor, shown);
  gtk_stack_set_visible_child_name (self->pages, onward_editor_get_empty (editor_of (self)) ? "none" : "one");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "skills.goal", named);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "skills.remove",
                                 onward_editor_get_record (editor_of (self)) != NULL);
  mark (self, shown);
}

static void
begin (OnwardSkillsView *self, const char *name)
{
  g_autoptr (OnwardRecord) prototype = g_object_new (ONWARD_TYPE_SKILL, "name", name, NULL);

  onward_editor_begin (editor_of (self), prototype);
  say (self);
}

/* Reading what is on show */

typedef struct
{
  OnwardSkillsView *self;
  char *uid;
  char *name; /* what it is called once the record is gone */
} Reading;

static void
reading_free (Reading *reading)
{
  g_object_unref (reading->self);
  g_free (reading->uid);
  g_free (reading->name);
  g_free (reading);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reading, reading_free)

static gboolean
is_on_show (Reading *reading)
{
  OnwardRecord *record = onward_editor_get_record (editor_of (reading->self));

  return record != NULL && g_str_equal (onward_record_get_uid (record), reading->uid);
}

static void
read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Reading) reading = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (store), result, &error);
  OnwardSkillsView *self = reading->self;

  if (self->counter == NULL)
    return;
  if (record != NULL && !is_on_show (reading))
    {
      onward_editor_set_record (editor_of (self), record);
      say (self);
    }
  else if (record == NULL && is_on_show (reading))
    {
      onward_editor_discard (editor_of (self));
      if (*reading->name != '\0')
        begin (self, reading->name);
      say (self);
    }
}

static void
read_skill (OnwardSkillsView *self, const char *uid, const char *name)
{
  Reading *reading = g_new0 (Reading, 1);

  reading->self = g_object_ref (self);
  reading->uid = g_strdup (uid);
  reading->name = g_strdup (name);
  onward_store_load_async (onward_section_get_store (ONWARD_SECTION (self)), &onward_skill_type, uid, NULL, read_cb,
                           reading);
}

static void
show_item (OnwardSkillsView *self, OnwardSkillItem *item)
{
  const OnwardSkillCount *count = onward_skill_item_get_count (item);

  if (*count->uid != '\0')
    read_skill (self, count->uid, count->name);
  else
    begin (self, count->name);
}

/* A record may have been made or taken back elsewhere, such as with its goal. */
static void
look_at_record (OnwardSkillsView *self)
{
  g_autoptr (OnwardSkillItem) shown = find_shown (self);
  OnwardRecord *record = onward_editor_get_record (editor_of (self));
  const char *uid = shown != NULL ? onward_skill_item_get_count (shown)->uid : "";

  if (record != NULL && !g_str_equal (uid, onward_record_get_uid (record)))
    read_skill (self, onward_record_get_uid (record), shown != NULL ? onward_skill_item_get_count (shown)->name : "");
  else if (record == NULL && *uid != '\0' && onward_editor_get_status (editor_of (self)) == ONWARD_EDITOR_IDLE)
    read_skill (self, uid, "");
}

/* The list */

static void
show_page (OnwardSkillsView *self)
{
  OnwardSkillSurvey *survey = onward_skill_counter_get_survey (self->counter);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->found));

  gtk_widget_set_visible (self->few, survey != NULL && n > 0 && !onward_skill_survey_tells (survey));
  if (survey != NULL)
    gtk_stack_set_visible_child_name (self->stack, n == 0 ? "empty" : n_found == 0 ? "none" : "list");
}

static gboolean
same_names (OnwardSkillsView *self, GPtrArray *items)
{
  if (items->len != g_list_model_get_n_items (G_LIST_MODEL (self->items)))
    return FALSE;
  for (guint i = 0; i < items->len; i++)
    {
      if (!g_str_equal (nth_count (self, i)->name, onward_skill_item_get_count (items->pdata[i])->name))
        return FALSE;
    }
  return TRUE;
}

/* Rows that stay where they are keep the focus. */
static void
counted_cb (OnwardSkillsView *self)
{
  OnwardSkillSurvey *survey = onward_skill_counter_get_survey (self->counter);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  while (survey->counts->len > 0)
    g_ptr_array_add (items, onward_skill_item_new (g_ptr_array_steal_index (survey->counts, 0), survey));
  if (same_names (self, items))
    {
      for (guint i = 0; i < items->len; i++)
        {
          g_autoptr (OnwardSkillItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

          onward_skill_item_take (item, items->pdata[i]);
        }
    }
  else
    {
      self->following = TRUE;
      g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)), items->pdata, items->len);
      self->following = FALSE;
    }
  show_page (self);
  say (self);
  look_at_record (self);
}

static void
search_cb (OnwardSkillsView *self)
{
  g_autoptr (OnwardSkillItem) shown = NULL;

  self->following = TRUE;
  gtk_string_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->search)));
  self->following = FALSE;
  shown = find_shown (self);
  mark (self, shown);
  show_page (self);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *row = g_object_new (ONWARD_TYPE_SKILL_ROW, NULL);

  g_object_bind_property (item, "position", row, "position", G_BINDING_SYNC_CREATE);
  g_object_bind_property (item, "item", row, "item", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, row);
}

static void
selected_cb (OnwardSkillsView *self)
{
  OnwardSkillItem *item = gtk_single_selection_get_selected_item (self->selection);
  g_autoptr (OnwardSkillItem) shown = NULL;

  if (self->following || item == NULL)
    return;
  shown = find_shown (self);
  if (item != shown)
    show_item (self, item);
}

static void
activate_cb (OnwardSkillsView *self, guint position)
{
  g_autoptr (OnwardSkillItem) item = g_list_model_get_item (G_LIST_MODEL (self->found), position);
  g_autoptr (OnwardSkillItem) shown = find_shown (self);

  if (item == NULL)
    return;
  if (item != shown)
    show_item (self, item);
  /* Beside the list the focus stays in it, where one key makes a goal. */
  if (onward_panes_get_folded (self->panes))
    onward_panes_set_show_content (self->panes, TRUE);
}

/* A goal of it */

static OnwardRecord *
new_goal (OnwardSkillsView *self, const char *name)
{
  OnwardRecord *goal = g_object_new (ONWARD_TYPE_GOAL, "kind", ONWARD_GOAL_KIND_SKILL, "skill", name, NULL);
  g_autoptr (OnwardSkillItem) shown = find_shown (self);
  const OnwardSkillCount *count = shown != NULL ? onward_skill_item_get_count (shown) : NULL;
  /* Translators: a goal; %s is a skill, such as “SQL” */
  g_autofree char *title = g_strdup_printf (_("Learn %s"), name);

  onward_record_set_text (goal, ONWARD_GOAL_TITLE, title);
  if (count == NULL)
    return goal;
  onward_record_set_text (goal, ONWARD_GOAL_SOURCE, onward_skill_item_get_said (shown));
  if (count->feedback[0] != NULL)
    onward_record_set_text (goal, ONWARD_GOAL_FEEDBACK, count->feedback[0]);
  if (count->reviews[0] != NULL)
    onward_record_set_text (goal, ONWARD_GOAL_REVIEW, count->reviews[0]);
  if (count->applications[0] != NULL)
    onward_record_set_text (goal, ONWARD_GOAL_APPLICATION, count->applications[0]);
  return goal;
}

static void
goal_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (widget);
  g_autoptr (OnwardSkillItem) shown = find_shown (self);
  OnwardRecord *record, *draft = onward_editor_get_draft (editor_of (self));
  g_autofree char *name = g_strstrip (g_strdup (onward_record_get_text (draft, ONWARD_SKILL_NAME)));
  g_autoptr (OnwardRecord) skill = NULL;
  g_autoptr (OnwardRecord) goal = NULL;
  g_autoptr (GPtrArray) also = g_ptr_array_new ();
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);

  if (*name == '\0')
    return;
  if (shown != NULL && *onward_skill_item_get_count (shown)->goal != '\0')
    {
      g_autofree char *target = g_strdup_printf ("goal/%s", onward_skill_item_get_count (shown)->goal);

      gtk_widget_activate_action (widget, "win.open", "s", target);
      return;
    }
  goal = new_goal (self, name);
  onward_record_ensure_uid (goal);
  onward_editor_flush (editor_of (self));
  record = onward_editor_get_record (editor_of (self));
  if (record != NULL)
    g_ptr_array_add (before, onward_record_snapshot (record));
  skill = onward_record_dup_draft (record != NULL ? record : draft);
  onward_record_set_text (skill, ONWARD_SKILL_GOAL, onward_record_get_uid (goal));
  if (onward_record_get_number (skill, ONWARD_SKILL_STANDING) == ONWARD_SKILL_STANDING_UNKNOWN)
    onward_record_set_number (skill, ONWARD_SKILL_STANDING, ONWARD_SKILL_STANDING_LEARNING);
  onward_record_ensure_uid (skill);
  g_ptr_array_add (also, skill);
  onward_skill_goal_add (onward_section_get_workspace (ONWARD_SECTION (self)), goal, also, before);
}

/* The rest */

static void
new_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_section_create (ONWARD_SECTION (widget));
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (widget);

  onward_panes_set_show_content (self->panes, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (widget);
  g_autoptr (OnwardRecord) record = NULL;

  g_set_object (&record, onward_editor_get_record (editor_of (self)));
  if (record == NULL)
    return;
  onward_editor_flush (editor_of (self));
  onward_editor_discard (editor_of (self));
  onward_workspace_remove (onward_section_get_workspace (ONWARD_SECTION (self)), record, _("Skill let go"));
  say (self);
  back_action (widget, action, NULL);
}

static void
busy_cb (OnwardSkillsView *self)
{
  onward_section_set_busy (ONWARD_SECTION (self), onward_editor_get_busy (editor_of (self)));
}

static void
onward_skills_view_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (section);

  if (type != &onward_skill_type)
    return;
  read_skill (self, uid, "");
  onward_panes_set_show_content (self->panes, TRUE);
}

static void
onward_skills_view_create (OnwardSection *section)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (section);

  begin (self, "");
  onward_panes_set_show_content (self->panes, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
}

static void
onward_skills_view_flush (OnwardSection *section)
{
  onward_editor_flush (editor_of (ONWARD_SKILLS_VIEW (section)));
}

static void
onward_skills_view_focus_filter (OnwardSection *section)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (section);

  onward_panes_set_show_content (self->panes, FALSE);
  gtk_widget_grab_focus (self->search);
}

static void
onward_skills_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (onward_skills_view_parent_class)->map (widget);
  onward_skill_counter_set_active (ONWARD_SKILLS_VIEW (widget)->counter, TRUE);
}

static void
onward_skills_view_unmap (GtkWidget *widget)
{
  onward_skill_counter_set_active (ONWARD_SKILLS_VIEW (widget)->counter, FALSE);
  GTK_WIDGET_CLASS (onward_skills_view_parent_class)->unmap (widget);
}

static void
onward_skills_view_constructed (GObject *object)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (object);
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (self));

  G_OBJECT_CLASS (onward_skills_view_parent_class)->constructed (object);
  onward_editor_set_workspace (editor_of (self), workspace);
  self->counter = onward_skill_counter_new (workspace);
  g_signal_connect_object (self->counter, "counted", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "notify::record", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_editor_get_draft (editor_of (self)), "notify::name", G_CALLBACK (say), self,
                           G_CONNECT_SWAPPED);
  say (self);
}

static void
onward_skills_view_dispose (GObject *object)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (object);

  g_clear_object (&self->counter);
  g_clear_object (&self->items);
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SKILLS_VIEW);
  G_OBJECT_CLASS (onward_skills_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-skills-view.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, panes);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, few);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, selection);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, found);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, filter);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, pages);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, header);
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, editor);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
onward_skills_view_class_init (OnwardSkillsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  object_class->constructed = onward_skills_view_constructed;
  object_class->dispose = onward_skills_view_dispose;
  widget_class->map = onward_skills_view_map;
  widget_class->unmap = onward_skills_view_unmap;
  section_class->open = onward_skills_view_open;
  section_class->create = onward_skills_view_create;
  section_class->flush = onward_skills_view_flush;
  section_class->focus_filter = onward_skills_view_focus_filter;
  gtk_widget_class_install_action (widget_class, "skills.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "skills.goal", NULL, goal_action);
  gtk_widget_class_install_action (widget_class, "skills.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "skills.back", NULL, back_action);
  bind_template (widget_class);
}

static void
onward_skills_view_init (OnwardSkillsView *self)
{
  g_type_ensure (ONWARD_TYPE_SKILL_EDITOR);
  g_type_ensure (ONWARD_TYPE_SKILL_ITEM);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->items = g_list_store_new (ONWARD_TYPE_SKILL_ITEM);
  gtk_filter_list_model_set_model (self->found, G_LIST_MODEL (self->items));
}
