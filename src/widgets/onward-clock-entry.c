/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-clock-entry.h"

struct _OnwardClockEntry
{
  GtkWidget parent_instance;

  /* template */
  GtkEditable *entry;

  /* owned */
  char *clock;
  char *label;
};

enum
{
  PROP_0,
  PROP_CLOCK,
  PROP_LABEL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardClockEntry, onward_clock_entry, GTK_TYPE_WIDGET)

static void
show_clock (OnwardClockEntry *self)
{
  if (g_strcmp0 (gtk_editable_get_text (self->entry), self->clock) != 0)
    gtk_editable_set_text (self->entry, self->clock);
  gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
take_cb (OnwardClockEntry *self)
{
  g_autofree char *clock = onward_clock_parse (gtk_editable_get_text (self->entry));

  if (clock != NULL)
    onward_clock_entry_set_clock (self, clock);
  show_clock (self);
}

/* Taken while it is typed as soon as it is plain, so that leaving by a shortcut keeps it as well. */
static void
changed_cb (OnwardClockEntry *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  g_autofree char *clock = onward_clock_parse (text);

  if (clock != NULL || *text == '\0')
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  if (clock != NULL && g_str_equal (clock, text) && g_strcmp0 (clock, self->clock) != 0)
    {
      g_free (self->clock);
      self->clock = g_steal_pointer (&clock);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOCK]);
    }
}

static void
onward_clock_entry_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardClockEntry *self = ONWARD_CLOCK_ENTRY (object);

  switch (prop_id)
    {
    case PROP_CLOCK:
      g_value_set_string (value, self->clock);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_clock_entry_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardClockEntry *self = ONWARD_CLOCK_ENTRY (object);

  switch (prop_id)
    {
    case PROP_CLOCK:
      onward_clock_entry_set_clock (self, g_value_get_string (value));
      break;
    case PROP_LABEL:
      g_free (self->label);
      self->label = g_value_dup_string (value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
onward_clock_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_CLOCK_ENTRY (widget)->entry));
}

static void
onward_clock_entry_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CLOCK_ENTRY);
  G_OBJECT_CLASS (onward_clock_entry_parent_class)->dispose (object);
}

static void
onward_clock_entry_finalize (GObject *object)
{
  OnwardClockEntry *self = ONWARD_CLOCK_ENTRY (object);

  g_free (self->clock);
  g_free (self->label);
  G_OBJECT_CLASS (onward_clock_entry_parent_class)->finalize (object);
}

static void
onward_clock_entry_class_init (OnwardClockEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_clock_entry_dispose;
  object_class->finalize = onward_clock_entry_finalize;
  object_class->get_property = onward_clock_entry_get_property;
  object_class->set_property = onward_clock_entry_set_property;
  widget_class->grab_focus = onward_clock_entry_grab_focus;

  properties[PROP_CLOCK] = g_param_spec_string ("clock", NULL, NULL, "", flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-clock-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardClockEntry, entry);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_cb);
}

static void
onward_clock_entry_init (OnwardClockEntry *self)
{
  self->clock = g_strdup ("");
  self->label = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

const char *
onward_clock_entry_get_clock (OnwardClockEntry *self)
{
  g_return_val_if_fail (ONWARD_IS_CLOCK_ENTRY (self), "");
  return self->clock;
}

/* A text that is no time of day counts as none. */
void
onward_clock_entry_set_clock (OnwardClockEntry *self, const char *clock)
{
  g_autofree char *parsed = NULL;

  g_return_if_fail (ONWARD_IS_CLOCK_ENTRY (self));
  parsed = clock != NULL ? onward_clock_parse (clock) : NULL;
  if (g_strcmp0 (self->clock, parsed != NULL ? parsed : "") == 0)
    return;
  g_free (self->clock);
  self->clock = parsed != NULL ? g_steal_pointer (&parsed) : g_strdup ("");
  show_clock (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOCK]);
}
