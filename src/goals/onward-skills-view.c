/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-skills-view.h"

#include "onward-panes.h"
#include "onward-skill-counter.h"
#include "onward-skill-page.h"
#include "onward-skill-row.h"
#include "onward-skill.h"

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
  OnwardSkillPage *page;

  /* owned */
  GListStore *items;
  OnwardSkillCounter *counter;

  gboolean following; /* the selection is set from here */
};

G_DEFINE_FINAL_TYPE (OnwardSkillsView, onward_skills_view, ONWARD_TYPE_SECTION)

static OnwardEditor *
editor_of (OnwardSkillsView *self)
{
  return onward_skill_page_get_editor (self->page);
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

  onward_skill_page_show_count (self->page, shown);
  gtk_stack_set_visible_child_name (self->pages, onward_editor_get_empty (editor_of (self)) ? "none" : "one");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "skills.goal", named);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "skills.remove",
                                 onward_editor_get_record (editor_of (self)) != NULL);
  mark (self, shown);
}

static void
show_item (OnwardSkillsView *self, OnwardSkillItem *item)
{
  const OnwardSkillCount *count = onward_skill_item_get_count (item);

  if (*count->uid != '\0')
    onward_skill_page_read (self->page, count->uid, count->name);
  else
    onward_skill_page_begin (self->page, count->name);
}

/* A record may have been made or taken back elsewhere, such as with its goal. */
static void
look_at_record (OnwardSkillsView *self)
{
  g_autoptr (OnwardSkillItem) shown = find_shown (self);
  OnwardRecord *record = onward_editor_get_record (editor_of (self));
  const char *uid = shown != NULL ? onward_skill_item_get_count (shown)->uid : "";
  const char *name = shown != NULL ? onward_skill_item_get_count (shown)->name : "";

  if (record != NULL && !g_str_equal (uid, onward_record_get_uid (record)))
    onward_skill_page_read (self->page, onward_record_get_uid (record), name);
  else if (record == NULL && *uid != '\0' && onward_editor_get_status (editor_of (self)) == ONWARD_EDITOR_IDLE)
    onward_skill_page_read (self->page, uid, "");
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

/* The rest */

static void
goal_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (widget);
  g_autoptr (OnwardSkillItem) shown = find_shown (self);

  onward_skill_page_make_goal (self->page, shown);
}

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
  if (onward_skill_page_remove (ONWARD_SKILLS_VIEW (widget)->page))
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
  onward_skill_page_read (self->page, uid, "");
  onward_panes_set_show_content (self->panes, TRUE);
}

static void
onward_skills_view_create (OnwardSection *section)
{
  OnwardSkillsView *self = ONWARD_SKILLS_VIEW (section);

  onward_skill_page_begin (self->page, "");
  onward_panes_set_show_content (self->panes, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (editor_of (self)));
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
  onward_skill_page_set_up (self->page, workspace);
  self->counter = onward_skill_counter_new (workspace);
  g_signal_connect_object (self->counter, "counted", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "changed", G_CALLBACK (say), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor_of (self), "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
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
  gtk_widget_class_bind_template_child (widget_class, OnwardSkillsView, page);
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
  g_type_ensure (ONWARD_TYPE_SKILL_PAGE);
  g_type_ensure (ONWARD_TYPE_SKILL_ITEM);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->items = g_list_store_new (ONWARD_TYPE_SKILL_ITEM);
  gtk_filter_list_model_set_model (self->found, G_LIST_MODEL (self->items));
}
