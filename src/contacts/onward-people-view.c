/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-people-view.h"

#include <glib/gi18n-lib.h>

#include "onward-contact-editor.h"
#include "onward-contact.h"
#include "onward-in-touch-window.h"
#include "onward-person-row.h"

struct _OnwardPeopleView
{
  OnwardRecordView parent_instance;

  /* owned */
  OnwardInTouch *in_touch; /* made when it is first asked for */
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

static OnwardInTouch *
in_touch_of (OnwardPeopleView *self)
{
  if (self->in_touch == NULL)
    self->in_touch = onward_in_touch_new (onward_section_get_workspace (ONWARD_SECTION (self)));
  return self->in_touch;
}

static GtkWidget *
onward_people_view_new_row (OnwardRecordView *view)
{
  OnwardPeopleView *self = ONWARD_PEOPLE_VIEW (view);

  return onward_person_row_new (in_touch_of (self), onward_record_view_get_browser (view));
}

static OnwardEditor *
onward_people_view_new_editor (OnwardRecordView *view)
{
  OnwardContactEditor *editor = g_object_new (ONWARD_TYPE_CONTACT_EDITOR, NULL);

  onward_contact_editor_set_in_touch (editor, in_touch_of (ONWARD_PEOPLE_VIEW (view)));
  return ONWARD_EDITOR (editor);
}

static OnwardRecord *
onward_people_view_new_prototype (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_CONTACT, "circle", ONWARD_CIRCLE_NETWORK, NULL);
}

static OnwardRecord *
draft_of (gpointer self)
{
  return onward_editor_get_draft (onward_record_view_get_editor (ONWARD_RECORD_VIEW (self)));
}

/* With a key of its own for each way, wherever nothing is typed. */
static void
noted_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardEditor *editor = onward_record_view_get_editor (ONWARD_RECORD_VIEW (widget));

  if (!onward_editor_get_empty (editor))
    onward_contact_editor_note (ONWARD_CONTACT_EDITOR (editor), (OnwardInteractionKind) g_variant_get_uint32 (parameter));
}

static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardEditor *editor = onward_record_view_get_editor (ONWARD_RECORD_VIEW (widget));
  g_autofree char *target = g_strconcat ("/", onward_record_get_uid (draft_of (widget)), NULL);

  onward_editor_flush (editor);
  gtk_widget_activate_action (widget, "win.write-letter", "s", target);
}

static void
employer_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *organisation = onward_record_get_text (draft_of (widget), ONWARD_CONTACT_ORGANISATION);
  g_autofree char *target = g_strconcat ("company/name:", organisation, NULL);

  gtk_widget_activate_action (widget, "win.open", "s", target);
}

static void
intervals_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWindow *window = onward_in_touch_window_new (onward_section_get_workspace (ONWARD_SECTION (widget)));

  gtk_window_set_transient_for (window, GTK_WINDOW (gtk_widget_get_root (widget)));
  gtk_window_set_modal (window, TRUE);
  gtk_window_present (window);
}

static void
changed_cb (OnwardPeopleView *self)
{
  OnwardRecord *draft = draft_of (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "people.employer",
                                 *onward_record_get_text (draft, ONWARD_CONTACT_ORGANISATION) != '\0');
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "people.write", *onward_record_get_uid (draft) != '\0');
}

static void
onward_people_view_map (GtkWidget *widget)
{
  OnwardPeopleView *self = ONWARD_PEOPLE_VIEW (widget);

  GTK_WIDGET_CLASS (onward_people_view_parent_class)->map (widget);
  onward_in_touch_set_awake (in_touch_of (self), TRUE);
}

static void
onward_people_view_unmap (GtkWidget *widget)
{
  OnwardPeopleView *self = ONWARD_PEOPLE_VIEW (widget);

  onward_in_touch_set_awake (in_touch_of (self), FALSE);
  GTK_WIDGET_CLASS (onward_people_view_parent_class)->unmap (widget);
}

static void
onward_people_view_constructed (GObject *object)
{
  OnwardPeopleView *self = ONWARD_PEOPLE_VIEW (object);

  G_OBJECT_CLASS (onward_people_view_parent_class)->constructed (object);
  g_signal_connect_object (draft_of (self), "notify", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
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
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const guint keys[ONWARD_INTERACTION_N_KINDS] = { GDK_KEY_c, GDK_KEY_m, GDK_KEY_t, GDK_KEY_e, GDK_KEY_s };

  G_OBJECT_CLASS (klass)->constructed = onward_people_view_constructed;
  G_OBJECT_CLASS (klass)->dispose = onward_people_view_dispose;
  widget_class->map = onward_people_view_map;
  widget_class->unmap = onward_people_view_unmap;
  view_class->words = &words;
  view_class->dup_query = onward_people_view_dup_query;
  view_class->new_row = onward_people_view_new_row;
  view_class->new_editor = onward_people_view_new_editor;
  view_class->new_prototype = onward_people_view_new_prototype;
  gtk_widget_class_install_action (widget_class, "people.noted", "u", noted_action);
  gtk_widget_class_install_action (widget_class, "people.write", NULL, write_action);
  gtk_widget_class_install_action (widget_class, "people.employer", NULL, employer_action);
  gtk_widget_class_install_action (widget_class, "people.intervals", NULL, intervals_action);
  for (guint kind = 0; kind < ONWARD_INTERACTION_N_KINDS; kind++)
    gtk_widget_class_add_binding_action (widget_class, keys[kind], 0, "people.noted", "u", kind);
}

static void
onward_people_view_init (OnwardPeopleView *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) person = g_menu_new ();

  g_menu_append (person, _("_Write a Letter…"), "people.write");
  g_menu_append (person, _("_See Their Employer"), "people.employer");
  onward_record_view_add_menu (ONWARD_RECORD_VIEW (self), G_MENU_MODEL (person));
  g_menu_append (menu, _("_Keeping in Touch…"), "people.intervals");
  g_menu_append (menu, _("_Import People…"), "win.import-people");
  g_menu_append (menu, _("_Export People…"), "win.export-people");
  onward_record_view_set_list_menu (ONWARD_RECORD_VIEW (self), G_MENU_MODEL (menu), _("More for all contacts"));
}
