/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-trap-row.h"

struct _OnwardTrapRow
{
  GtkWidget parent_instance;

  /* template */
  GtkCheckButton *check;
  GtkLabel *name;
  GtkLabel *sounds;
  GtkWidget *more;
  GtkLabel *example;
  GtkLabel *question;
  GtkWidget *edit_button;

  /* owned */
  OnwardRecord *own;
  char *id;
};

enum
{
  PROP_0,
  PROP_ACTIVE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  EDIT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardTrapRow, onward_trap_row, GTK_TYPE_WIDGET)

static void
say (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
show (OnwardTrapRow *self, const char *name, const char *sounds, const char *example, const char *question)
{
  say (self->name, name);
  say (self->sounds, sounds);
  say (self->example, example);
  say (self->question, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sounds, -1);
}

static void
show_own (OnwardTrapRow *self)
{
  g_autofree char *title = onward_record_dup_title (self->own);

  show (self, title, onward_record_get_text (self->own, ONWARD_OWN_TRAP_SOUNDS_LIKE), "",
        onward_record_get_text (self->own, ONWARD_OWN_TRAP_QUESTION));
}

static void
toggled_cb (OnwardTrapRow *self)
{
  gtk_widget_set_visible (self->more, gtk_check_button_get_active (self->check));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

/* GTK's own check button would tick itself with an arrow; here arrows go from row to row. */
static gboolean
key_pressed_cb (OnwardTrapRow *self, guint keyval)
{
  GtkWidget *other = NULL;

  if (keyval != GDK_KEY_Up && keyval != GDK_KEY_Down && keyval != GDK_KEY_Left && keyval != GDK_KEY_Right)
    return FALSE;
  if (keyval == GDK_KEY_Down)
    other = gtk_widget_get_next_sibling (GTK_WIDGET (self));
  else if (keyval == GDK_KEY_Up)
    other = gtk_widget_get_prev_sibling (GTK_WIDGET (self));
  if (other != NULL)
    gtk_widget_grab_focus (other);
  return TRUE;
}

/* The words are as good a place to tick as the box. */
static void
pressed_cb (OnwardTrapRow *self, int n_press, double x, double y, GtkGesture *gesture)
{
  onward_trap_row_set_active (self, !gtk_check_button_get_active (self->check));
}

static void
edit_cb (OnwardTrapRow *self)
{
  g_signal_emit (self, signals[EDIT], 0);
}

static void
onward_trap_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_ACTIVE)
    g_value_set_boolean (value, onward_trap_row_get_active (ONWARD_TRAP_ROW (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static gboolean
onward_trap_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_TRAP_ROW (widget)->check));
}

static void
onward_trap_row_dispose (GObject *object)
{
  OnwardTrapRow *self = ONWARD_TRAP_ROW (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_TRAP_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->own);
  g_clear_pointer (&self->id, g_free);
  G_OBJECT_CLASS (onward_trap_row_parent_class)->dispose (object);
}

static void
onward_trap_row_class_init (OnwardTrapRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_trap_row_dispose;
  object_class->get_property = onward_trap_row_get_property;
  widget_class->grab_focus = onward_trap_row_grab_focus;

  properties[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[EDIT] = g_signal_new ("edit", ONWARD_TYPE_TRAP_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/journal/onward-trap-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTrapRow, check);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrapRow, name);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrapRow, sounds);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrapRow, more);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrapRow, example);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrapRow, question);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrapRow, edit_button);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, edit_cb);
}

static void
onward_trap_row_init (OnwardTrapRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_trap_row_new (const OnwardTrap *trap)
{
  OnwardTrapRow *self = g_object_new (ONWARD_TYPE_TRAP_ROW, NULL);

  self->id = g_strdup (trap->id);
  show (self, trap->name, trap->sounds, trap->example, trap->question);
  return GTK_WIDGET (self);
}

GtkWidget *
onward_trap_row_new_own (OnwardRecord *trap)
{
  OnwardTrapRow *self = g_object_new (ONWARD_TYPE_TRAP_ROW, NULL);

  self->id = g_strdup (onward_record_get_uid (trap));
  self->own = g_object_ref (trap);
  gtk_widget_set_visible (self->edit_button, TRUE);
  g_signal_connect_object (trap, "notify::title", G_CALLBACK (show_own), self, G_CONNECT_SWAPPED);
  show_own (self);
  return GTK_WIDGET (self);
}

const char *
onward_trap_row_get_id (OnwardTrapRow *self)
{
  g_return_val_if_fail (ONWARD_IS_TRAP_ROW (self), "");
  return self->id;
}

OnwardRecord *
onward_trap_row_get_own (OnwardTrapRow *self)
{
  g_return_val_if_fail (ONWARD_IS_TRAP_ROW (self), NULL);
  return self->own;
}

gboolean
onward_trap_row_get_active (OnwardTrapRow *self)
{
  g_return_val_if_fail (ONWARD_IS_TRAP_ROW (self), FALSE);
  return gtk_check_button_get_active (self->check);
}

void
onward_trap_row_set_active (OnwardTrapRow *self, gboolean active)
{
  g_return_if_fail (ONWARD_IS_TRAP_ROW (self));
  gtk_check_button_set_active (self->check, active);
}
