/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-card.h"

#include "onward-drag.h"
#include "onward-standing.h"
#include "onward-time.h"

struct _OnwardApplicationCard
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *employer;
  GtkLabel *role;
  GtkLabel *standing;
  GtkMenuButton *menu_button;
  GMenuModel *menu;
  GtkDragSource *source;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardUpcoming *upcoming;
  OnwardRecord *application;
  GSignalGroup *signals;
};

enum
{
  PROP_0,
  PROP_APPLICATION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardApplicationCard, onward_application_card, GTK_TYPE_WIDGET)

static char *
dup_standing (OnwardApplicationCard *self)
{
  OnwardStage stage = (OnwardStage) onward_record_get_number (self->application, ONWARD_JOB_APPLICATION_STAGE);
  g_autofree char *next = NULL;

  if (stage != ONWARD_STAGE_ENDED)
    next = onward_upcoming_dup_next (self->upcoming, onward_record_get_uid (self->application));
  if (next != NULL && *next != '\0')
    return g_steal_pointer (&next);
  return onward_standing_say (ONWARD_JOB_APPLICATION (self->application), onward_workspace_get_today (self->workspace));
}

/* A card whose values are still on their way keeps its height, so that nothing jumps. */
static void
show (OnwardApplicationCard *self)
{
  gboolean loaded = self->application != NULL && onward_record_get_loaded (self->application);
  g_autofree char *title = loaded ? onward_record_dup_title (self->application) : g_strdup ("");
  g_autofree char *role = loaded ? onward_record_dup_subtitle (self->application) : g_strdup ("");
  g_autofree char *standing = loaded ? dup_standing (self) : g_strdup ("");
  g_autofree char *name = g_strjoin (", ", title, *role != '\0' ? role : standing, *role != '\0' ? standing : NULL, NULL);

  gtk_label_set_label (self->employer, title);
  gtk_label_set_label (self->role, role);
  gtk_widget_set_visible (GTK_WIDGET (self->role), !loaded || *role != '\0');
  gtk_label_set_label (self->standing, standing);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
create_popup_cb (GtkMenuButton *button, gpointer data)
{
  OnwardApplicationCard *self = data;

  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (self->menu));
}

static void
move_action (GtkWidget *widget, const char *action, GVariant *stage)
{
  OnwardApplicationCard *self = ONWARD_APPLICATION_CARD (widget);

  if (self->application != NULL)
    gtk_widget_activate_action (widget, "board.move", "(ss)", onward_record_get_uid (self->application),
                                g_variant_get_string (stage, NULL));
}

static void
secondary_cb (OnwardApplicationCard *self)
{
  gtk_menu_button_popup (self->menu_button);
}

static GdkContentProvider *
prepare_cb (OnwardApplicationCard *self, double x, double y, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  if (self->application == NULL || !onward_record_get_loaded (self->application))
    return NULL;
  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (ONWARD_TYPE_JOB_APPLICATION, self->application);
}

static void
set_application (OnwardApplicationCard *self, OnwardRecord *application)
{
  if (!g_set_object (&self->application, application))
    return;
  g_signal_group_set_target (self->signals, application);
  show (self);
}

static void
onward_application_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_APPLICATION:
      g_value_set_object (value, ONWARD_APPLICATION_CARD (object)->application);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_application_card_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_APPLICATION:
      set_application (ONWARD_APPLICATION_CARD (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_application_card_dispose (GObject *object)
{
  OnwardApplicationCard *self = ONWARD_APPLICATION_CARD (object);
  GtkWidget *child;

  g_clear_object (&self->signals);
  if (self->menu_button != NULL)
    gtk_menu_button_set_create_popup_func (self->menu_button, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_APPLICATION_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->application);
  g_clear_object (&self->upcoming);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_application_card_parent_class)->dispose (object);
}

static void
onward_application_card_class_init (OnwardApplicationCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_application_card_dispose;
  object_class->get_property = onward_application_card_get_property;
  object_class->set_property = onward_application_card_set_property;

  properties[PROP_APPLICATION] = g_param_spec_object ("application", NULL, NULL, ONWARD_TYPE_JOB_APPLICATION,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "card.move", "s", move_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-application-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationCard, employer);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationCard, role);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationCard, standing);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationCard, menu_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationCard, menu);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationCard, source);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_cb);
}

static void
onward_application_card_init (OnwardApplicationCard *self)
{
  self->signals = g_signal_group_new (ONWARD_TYPE_RECORD);
  /* The title is notified with every change of the record. */
  g_signal_group_connect_swapped (self->signals, "notify::title", G_CALLBACK (show), self);
  g_signal_group_connect_swapped (self->signals, "notify::loaded", G_CALLBACK (show), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  onward_drag_watch_escape (self->source);
  gtk_menu_button_set_create_popup_func (self->menu_button, create_popup_cb, self, NULL);
}

GtkWidget *
onward_application_card_new (OnwardWorkspace *workspace, OnwardUpcoming *upcoming)
{
  OnwardApplicationCard *self = g_object_new (ONWARD_TYPE_APPLICATION_CARD, NULL);

  self->workspace = g_object_ref (workspace);
  self->upcoming = g_object_ref (upcoming);
  g_signal_connect_object (upcoming, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
