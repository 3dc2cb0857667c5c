/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-people-view.h"

#include <glib/gi18n-lib.h>

#include "onward-contact-editor.h"
#include "onward-contact.h"
#include "onward-person-row.h"

struct _OnwardPeopleView
{
  OnwardRecordView parent_instance;

  /* owned */
  OnwardInTouch *in_touch; /* made with the first row */
};

G_DEFINE_FINAL_TYPE (OnwardPeopleView, onward_people_view, ONWARD_TYPE_RECORD_VIEW)

static const OnwardRecordViewWords words = {
  .type = &onward_contact_type,
  .icon = "onward-contacts-symbolic",
  .title = N_("Contacts"),
  .new_label = N_("New contact"),
  .placeholder = N_("Find a person"),
  .empty_title = N_("You Do Not Have to Do This Alone"),
  .empty_text = N_("Keep the people you meet on the way, and the few who are good to talk to on a hard day."),
  .empty_action = N_("_Add a Person"),
  .choose = N_("Choose a person to see when you last spoke, and what about."),
  .more_label = N_("More for this person"),
  .removed = N_("Contact let go"),
};

static OnwardQuery *
onward_people_view_dup_query (OnwardRecordView *view, const char *typed)
{
  OnwardQuery *query = onward_query_new (&onward_contact_type);

  if (*typed != '\0')
    onward_query_matching (query, typed);
  onward_query_group_by (query, ONWARD_CONTACT_CIRCLE, ONWARD_GROUP_CHOICE);
  onward_query_order_by (query, ONWARD_CONTACT_NAME, FALSE);
  return query;
}

static GtkWidget *
onward_people_view_new_row (OnwardRecordView *view)
{
  OnwardPeopleView *self = ONWARD_PEOPLE_VIEW (view);

  if (self->in_touch == NULL)
    {
      self->in_touch = onward_in_touch_new (onward_section_get_workspace (ONWARD_SECTION (view)));
      onward_in_touch_set_awake (self->in_touch, gtk_widget_get_mapped (GTK_WIDGET (self)));
    }
  return onward_person_row_new (self->in_touch, onward_record_view_get_browser (view));
}

static OnwardEditor *
onward_people_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_CONTACT_EDITOR, NULL);
}

static OnwardRecord *
onward_people_view_new_prototype (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_CONTACT, "circle", ONWARD_CIRCLE_NETWORK, NULL);
}

static void
onward_people_view_map (GtkWidget *widget)
{
  OnwardPeopleView *self = ONWARD_PEOPLE_VIEW (widget);

  GTK_WIDGET_CLASS (onward_people_view_parent_class)->map (widget);
  if (self->in_touch != NULL)
    onward_in_touch_set_awake (self->in_touch, TRUE);
}

static void
onward_people_view_unmap (GtkWidget *widget)
{
  OnwardPeopleView *self = ONWARD_PEOPLE_VIEW (widget);

  if (self->in_touch != NULL)
    onward_in_touch_set_awake (self->in_touch, FALSE);
  GTK_WIDGET_CLASS (onward_people_view_parent_class)->unmap (widget);
}

static void
onward_people_view_dispose (GObject *object)
{
  g_clear_object (&ONWARD_PEOPLE_VIEW (object)->in_touch);
  G_OBJECT_CLASS (onward_people_view_parent_class)->dispose (object);
}

static void
onward_people_view_class_init (OnwardPeopleViewClass *klass)
{
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_people_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = onward_people_view_map;
  GTK_WIDGET_CLASS (klass)->unmap = onward_people_view_unmap;
  view_class->words = &words;
  view_class->dup_query = onward_people_view_dup_query;
  view_class->new_row = onward_people_view_new_row;
  view_class->new_editor = onward_people_view_new_editor;
  view_class->new_prototype = onward_people_view_new_prototype;
}

static void
onward_people_view_init (OnwardPeopleView *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _("_Import People…"), "win.import-people");
  g_menu_append (menu, _("_Export People…"), "win.export-people");
  onward_record_view_set_list_menu (ONWARD_RECORD_VIEW (self), G_MENU_MODEL (menu), _("More for all contacts"));
}
