/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-record-view.h"

#include <glib/gi18n-lib.h>

#include "onward-header.h"
#include "onward-panes.h"
#include "onward-save-status.h"

typedef struct
{
  /* template */
  OnwardPanes *panes;
  OnwardHeader *list_header;
  GtkButton *new_button;
  GtkMenuButton *list_menu_button;
  GtkBox *filters;
  OnwardBrowser *browser;
  GtkStack *pages;
  AdwStatusPage *none;
  OnwardHeader *header;
  GtkMenuButton *menu_button;
  GMenu *menu;
  GtkBox *body;
  GtkWidget *status;
  GtkAdjustment *scroll;

  /* borrowed */
  OnwardEditor *editor;
} OnwardRecordViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (OnwardRecordView, onward_record_view, ONWARD_TYPE_SECTION)

static OnwardRecordViewPrivate *
priv_of (gpointer self)
{
  return onward_record_view_get_instance_private (self);
}

static const OnwardRecordViewWords *
words_of (gpointer self)
{
  return ONWARD_RECORD_VIEW_GET_CLASS (self)->words;
}

static OnwardQuery *
query_cb (const char *words, gpointer self)
{
  return ONWARD_RECORD_VIEW_GET_CLASS (self)->dup_query (self, words);
}

static GtkWidget *
row_cb (gpointer self)
{
  return ONWARD_RECORD_VIEW_GET_CLASS (self)->new_row (self);
}

static OnwardQuery *
onward_record_view_real_dup_query (OnwardRecordView *self, const char *words)
{
  OnwardQuery *query = onward_query_new (words_of (self)->type);

  if (*words != '\0')
    onward_query_matching (query, words);
  return query;
}

static OnwardRecord *
onward_record_view_real_new_prototype (OnwardRecordView *self)
{
  return g_object_new (words_of (self)->type->get_type (), NULL);
}

static void
onward_record_view_real_opened (OnwardRecordView *self)
{
}

static void
say (OnwardRecordView *self)
{
  g_autofree char *title = onward_record_dup_title (onward_editor_get_draft (priv_of (self)->editor));

  onward_header_set_title (priv_of (self)->header, title);
}

static void
selected_cb (OnwardRecordView *self, OnwardRecord *record)
{
  OnwardRecordViewPrivate *priv = priv_of (self);

  if (onward_editor_get_record (priv->editor) == record)
    return;
  onward_editor_set_record (priv->editor, record);
  gtk_adjustment_set_value (priv->scroll, 0);
  say (self);
  ONWARD_RECORD_VIEW_GET_CLASS (self)->opened (self);
}

static void
opened_cb (OnwardRecordView *self, OnwardRecord *record)
{
  selected_cb (self, record);
  onward_panes_set_show_content (priv_of (self)->panes, TRUE);
}

static void
record_cb (OnwardRecordView *self)
{
  OnwardRecord *record = onward_editor_get_record (priv_of (self)->editor);

  onward_browser_mark (priv_of (self)->browser, record != NULL ? onward_record_get_uid (record) : "");
}

static void
empty_cb (OnwardRecordView *self)
{
  gboolean empty = onward_editor_get_empty (priv_of (self)->editor);

  gtk_stack_set_visible_child_name (priv_of (self)->pages, empty ? "none" : "one");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "view.remove", !empty);
}

static void
busy_cb (OnwardRecordView *self)
{
  onward_section_set_busy (ONWARD_SECTION (self), onward_editor_get_busy (priv_of (self)->editor));
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardRecordView) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (record != NULL)
    opened_cb (self, record);
  else
    onward_workspace_fault (onward_section_get_workspace (ONWARD_SECTION (self)), error);
}

static void
onward_record_view_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  if (type == words_of (section)->type)
    onward_store_load_async (onward_section_get_store (section), type, uid, NULL, loaded_cb, g_object_ref (section));
}

static void
onward_record_view_create (OnwardSection *section)
{
  OnwardRecordView *self = ONWARD_RECORD_VIEW (section);
  g_autoptr (OnwardRecord) prototype = ONWARD_RECORD_VIEW_GET_CLASS (self)->new_prototype (self);

  onward_record_view_begin (self, prototype);
}

static void
new_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_section_create (ONWARD_SECTION (widget));
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardRecordViewPrivate *priv = priv_of (widget);

  onward_panes_set_show_content (priv->panes, FALSE);
  onward_browser_focus_rows (priv->browser);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardRecordViewPrivate *priv = priv_of (widget);
  g_autoptr (OnwardRecord) record = NULL;

  g_set_object (&record, onward_editor_get_record (priv->editor));
  /* What was typed last comes back with the rest when it is undone. */
  onward_editor_flush (priv->editor);
  onward_editor_discard (priv->editor);
  if (record != NULL)
    onward_workspace_remove (onward_section_get_workspace (ONWARD_SECTION (widget)), record,
                             _(words_of (widget)->removed));
  back_action (widget, action, NULL);
}

static void
onward_record_view_flush (OnwardSection *section)
{
  onward_editor_flush (priv_of (section)->editor);
}

static void
onward_record_view_focus_filter (OnwardSection *section)
{
  onward_panes_set_show_content (priv_of (section)->panes, FALSE);
  onward_browser_focus_search (priv_of (section)->browser);
}

static void
say_words (OnwardRecordView *self)
{
  OnwardRecordViewPrivate *priv = priv_of (self);
  const OnwardRecordViewWords *words = words_of (self);

  onward_section_set_title (ONWARD_SECTION (self), _(words->title));
  onward_header_set_title (priv->list_header, _(words->title));
  gtk_widget_set_tooltip_text (GTK_WIDGET (priv->new_button), _(words->new_label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->new_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(words->new_label), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(words->more_label), -1);
  adw_status_page_set_icon_name (priv->none, words->icon);
  adw_status_page_set_description (priv->none, _(words->choose));
  g_object_set (priv->browser, "placeholder", _(words->placeholder), "list-label", _(words->title), "empty-icon",
                words->icon, "empty-title", _(words->empty_title), "empty-text", _(words->empty_text), "empty-action",
                "view.new", "empty-action-label", _(words->empty_action), NULL);
}

static void
build_editor (OnwardRecordView *self)
{
  OnwardRecordViewPrivate *priv = priv_of (self);

  priv->editor = ONWARD_RECORD_VIEW_GET_CLASS (self)->new_editor (self);
  gtk_box_append (priv->body, GTK_WIDGET (priv->editor));
  g_object_set (priv->status, "editor", priv->editor, NULL);
  onward_editor_set_workspace (priv->editor, onward_section_get_workspace (ONWARD_SECTION (self)));
  g_signal_connect_object (priv->editor, "notify::record", G_CALLBACK (record_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->editor, "notify::empty", G_CALLBACK (empty_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->editor, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_editor_get_draft (priv->editor), "notify::title", G_CALLBACK (say), self,
                           G_CONNECT_SWAPPED);
  empty_cb (self);
}

static void
onward_record_view_constructed (GObject *object)
{
  OnwardRecordView *self = ONWARD_RECORD_VIEW (object);

  G_OBJECT_CLASS (onward_record_view_parent_class)->constructed (object);
  say_words (self);
  build_editor (self);
  onward_browser_set_up (priv_of (self)->browser, onward_section_get_workspace (ONWARD_SECTION (self)), query_cb,
                         ONWARD_RECORD_VIEW_GET_CLASS (self)->new_row != NULL ? row_cb : NULL, self);
}

static void
onward_record_view_dispose (GObject *object)
{
  /* Disposing of the template would look for it in the subclass. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  G_OBJECT_CLASS (onward_record_view_parent_class)->dispose (object);
}

static void
onward_record_view_class_init (OnwardRecordViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  object_class->constructed = onward_record_view_constructed;
  object_class->dispose = onward_record_view_dispose;
  section_class->open = onward_record_view_open;
  section_class->create = onward_record_view_create;
  section_class->flush = onward_record_view_flush;
  section_class->focus_filter = onward_record_view_focus_filter;
  klass->dup_query = onward_record_view_real_dup_query;
  klass->new_prototype = onward_record_view_real_new_prototype;
  klass->opened = onward_record_view_real_opened;

  gtk_widget_class_install_action (widget_class, "view.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "view.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "view.back", NULL, back_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-record-view.ui");
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, panes);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, list_header);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, new_button);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, list_menu_button);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, filters);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, browser);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, pages);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, none);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, header);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, menu_button);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, menu);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, body);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, status);
  gtk_widget_class_bind_template_child_private (widget_class, OnwardRecordView, scroll);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
onward_record_view_init (OnwardRecordView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

OnwardEditor *
onward_record_view_get_editor (OnwardRecordView *self)
{
  g_return_val_if_fail (ONWARD_IS_RECORD_VIEW (self), NULL);
  return priv_of (self)->editor;
}

OnwardBrowser *
onward_record_view_get_browser (OnwardRecordView *self)
{
  g_return_val_if_fail (ONWARD_IS_RECORD_VIEW (self), NULL);
  return priv_of (self)->browser;
}

void
onward_record_view_add_filter (OnwardRecordView *self, GtkWidget *widget)
{
  g_return_if_fail (ONWARD_IS_RECORD_VIEW (self));
  gtk_box_append (priv_of (self)->filters, widget);
}

void
onward_record_view_add_menu (OnwardRecordView *self, GMenuModel *section)
{
  g_return_if_fail (ONWARD_IS_RECORD_VIEW (self));
  g_menu_prepend_section (priv_of (self)->menu, NULL, section);
}

void
onward_record_view_set_list_menu (OnwardRecordView *self, GMenuModel *menu, const char *label)
{
  GtkMenuButton *button = priv_of (self)->list_menu_button;

  g_return_if_fail (ONWARD_IS_RECORD_VIEW (self));
  gtk_menu_button_set_menu_model (button, menu);
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (button), TRUE);
}

void
onward_record_view_show (OnwardRecordView *self, OnwardRecord *record)
{
  g_return_if_fail (ONWARD_IS_RECORD_VIEW (self));
  opened_cb (self, record);
}

void
onward_record_view_begin (OnwardRecordView *self, OnwardRecord *prototype)
{
  OnwardRecordViewPrivate *priv = priv_of (self);

  g_return_if_fail (ONWARD_IS_RECORD_VIEW (self));
  onward_editor_begin (priv->editor, prototype);
  gtk_adjustment_set_value (priv->scroll, 0);
  say (self);
  ONWARD_RECORD_VIEW_GET_CLASS (self)->opened (self);
  onward_panes_set_show_content (priv->panes, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (priv->editor));
}
