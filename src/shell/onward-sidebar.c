/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-sidebar.h"

#include "onward-panes.h"
#include "onward-sections.h"
#include "onward-sidebar-row.h"

struct _OnwardSidebar
{
  GtkWidget parent_instance;

  /* template */
  GtkListBox *list;
  GtkMenuButton *menu_button;
  GMenuModel *menu;

  /* owned */
  char *section;
};

enum
{
  PROP_0,
  PROP_SECTION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardSidebar, onward_sidebar, GTK_TYPE_WIDGET)

static OnwardSidebarRow *
find_row (OnwardSidebar *self, const char *section)
{
  for (int i = 0; i < ONWARD_N_SECTIONS; i++)
    {
      if (g_strcmp0 (onward_sections ()[i].name, section) == 0)
        return ONWARD_SIDEBAR_ROW (gtk_list_box_get_row_at_index (self->list, i));
    }
  return NULL;
}

static gboolean
stands_alone (OnwardSidebar *self)
{
  GtkWidget *panes = gtk_widget_get_ancestor (GTK_WIDGET (self), ONWARD_TYPE_PANES);

  return panes != NULL && onward_panes_get_folded (ONWARD_PANES (panes));
}

/* The arrow keys choose, and what is chosen is on show.  Where the sidebar hides it, a row has to be
 * activated. */
static void
row_selected_cb (OnwardSidebar *self, GtkListBoxRow *row)
{
  const char *section;

  if (row == NULL || stands_alone (self))
    return;
  section = onward_sections ()[gtk_list_box_row_get_index (row)].name;
  if (!g_str_equal (section, self->section))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.section", "s", section);
}

/* Arrow keys may have left the selection elsewhere. */
static void
show_selection (OnwardSidebar *self)
{
  OnwardSidebarRow *row = find_row (self, self->section);

  if (row != NULL)
    gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
}

static void
row_activated_cb (OnwardSidebar *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.section", "s",
                              onward_sections ()[gtk_list_box_row_get_index (row)].name);
}

/* Made when it is opened the first time, not before the first page. */
static void
create_menu_cb (GtkMenuButton *button, gpointer data)
{
  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, ONWARD_SIDEBAR (data)->menu);
}

static void
onward_sidebar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SECTION:
      g_value_set_string (value, ONWARD_SIDEBAR (object)->section);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_sidebar_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SECTION:
      onward_sidebar_set_section (ONWARD_SIDEBAR (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
onward_sidebar_grab_focus (GtkWidget *widget)
{
  OnwardSidebar *self = ONWARD_SIDEBAR (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
onward_sidebar_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SIDEBAR);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_sidebar_parent_class)->dispose (object);
}

static void
onward_sidebar_finalize (GObject *object)
{
  g_free (ONWARD_SIDEBAR (object)->section);
  G_OBJECT_CLASS (onward_sidebar_parent_class)->finalize (object);
}

static void
onward_sidebar_class_init (OnwardSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_sidebar_dispose;
  object_class->finalize = onward_sidebar_finalize;
  object_class->get_property = onward_sidebar_get_property;
  object_class->set_property = onward_sidebar_set_property;
  widget_class->grab_focus = onward_sidebar_grab_focus;

  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, "",
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSidebar, list);
  gtk_widget_class_bind_template_child (widget_class, OnwardSidebar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardSidebar, menu);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_selection);
}

static void
onward_sidebar_init (OnwardSidebar *self)
{
  self->section = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
  for (guint i = 0; i < ONWARD_N_SECTIONS; i++)
    {
      const OnwardSectionInfo *info = &onward_sections ()[i];

      gtk_list_box_append (self->list, onward_sidebar_row_new (onward_section_info_get_title (info), info->icon));
    }
}

void
onward_sidebar_set_section (OnwardSidebar *self, const char *section)
{
  OnwardSidebarRow *row;

  g_return_if_fail (ONWARD_IS_SIDEBAR (self));
  if (g_strcmp0 (self->section, section) == 0)
    return;
  row = find_row (self, section);
  g_free (self->section);
  self->section = g_strdup (section);
  gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
  /* A focus that stays behind would point at what is not on show. */
  if (row != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECTION]);
}

void
onward_sidebar_set_indicator (OnwardSidebar *self, const char *section, guint indicator)
{
  OnwardSidebarRow *row;

  g_return_if_fail (ONWARD_IS_SIDEBAR (self));
  row = find_row (self, section);
  if (row != NULL)
    onward_sidebar_row_set_indicator (row, indicator);
}

void
onward_sidebar_open_menu (OnwardSidebar *self)
{
  g_return_if_fail (ONWARD_IS_SIDEBAR (self));
  gtk_menu_button_popup (self->menu_button);
}
