/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-target-rings.h"

#include "onward-ring.h"
#include "onward-wrap-layout.h"

struct _OnwardTargetRings
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *week;
  GtkWidget *boxes[ONWARD_N_TARGETS];
  OnwardRing *rings[ONWARD_N_TARGETS];
  GtkLabel *labels[ONWARD_N_TARGETS];
  GtkWidget *set_button;
  GtkWidget *change_button;

  /* owned */
  OnwardTargetsLook *look;
};

G_DEFINE_FINAL_TYPE (OnwardTargetRings, onward_target_rings, GTK_TYPE_WIDGET)

static void
show (OnwardTargetRings *self)
{
  const OnwardTargets *targets = onward_targets_look_get (self->look);
  gboolean any = targets != NULL && onward_targets_any (targets);

  for (guint i = 0; targets != NULL && i < ONWARD_N_TARGETS; i++)
    {
      g_autofree char *words = onward_targets_say (targets, (OnwardTarget) i);

      onward_ring_set (self->rings[i], targets->done[i], targets->wished[i]);
      gtk_label_set_label (self->labels[i], words);
      gtk_widget_set_visible (self->boxes[i], targets->wished[i] > 0);
    }
  gtk_widget_set_visible (self->week, any);
  gtk_widget_set_visible (self->change_button, any);
  gtk_widget_set_visible (self->set_button, targets != NULL && !any);
}

static void
onward_target_rings_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (onward_target_rings_parent_class)->map (widget);
  if (ONWARD_TARGET_RINGS (widget)->look != NULL)
    onward_targets_look_set_awake (ONWARD_TARGET_RINGS (widget)->look, TRUE);
}

static void
onward_target_rings_unmap (GtkWidget *widget)
{
  if (ONWARD_TARGET_RINGS (widget)->look != NULL)
    onward_targets_look_set_awake (ONWARD_TARGET_RINGS (widget)->look, FALSE);
  GTK_WIDGET_CLASS (onward_target_rings_parent_class)->unmap (widget);
}

static void
onward_target_rings_dispose (GObject *object)
{
  OnwardTargetRings *self = ONWARD_TARGET_RINGS (object);
  GtkWidget *added;

  if (self->look != NULL)
    g_signal_handlers_disconnect_by_data (self->look, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_TARGET_RINGS);
  while ((added = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (added);
  g_clear_object (&self->look);
  G_OBJECT_CLASS (onward_target_rings_parent_class)->dispose (object);
}

static void
onward_target_rings_class_init (OnwardTargetRingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const names[] = { "applications", "people", "practice", "steps" };

  G_OBJECT_CLASS (klass)->dispose = onward_target_rings_dispose;
  widget_class->map = onward_target_rings_map;
  widget_class->unmap = onward_target_rings_unmap;
  g_type_ensure (ONWARD_TYPE_RING);
  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-target-rings.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetRings, week);
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetRings, set_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardTargetRings, change_button);
  for (guint i = 0; i < ONWARD_N_TARGETS; i++)
    {
      g_autofree char *ring = g_strdup_printf ("%s_ring", names[i]);
      g_autofree char *label = g_strdup_printf ("%s_label", names[i]);
      gssize step = (gssize) (i * sizeof (gpointer));

      gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE,
                                                 G_STRUCT_OFFSET (OnwardTargetRings, boxes) + step);
      gtk_widget_class_bind_template_child_full (widget_class, ring, FALSE,
                                                 G_STRUCT_OFFSET (OnwardTargetRings, rings) + step);
      gtk_widget_class_bind_template_child_full (widget_class, label, FALSE,
                                                 G_STRUCT_OFFSET (OnwardTargetRings, labels) + step);
    }
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
onward_target_rings_init (OnwardTargetRings *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_target_rings_set_look (OnwardTargetRings *self, OnwardTargetsLook *look)
{
  g_return_if_fail (ONWARD_IS_TARGET_RINGS (self) && self->look == NULL);
  self->look = g_object_ref (look);
  g_signal_connect_object (look, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

GtkWidget *
onward_target_rings_new (OnwardTargetsLook *look)
{
  OnwardTargetRings *self = g_object_new (ONWARD_TYPE_TARGET_RINGS, NULL);

  onward_target_rings_set_look (self, look);
  return GTK_WIDGET (self);
}
