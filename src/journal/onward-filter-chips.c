/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-filter-chips.h"

#include <glib/gi18n-lib.h>

#include "onward-content.h"
#include "onward-filter-chip.h"
#include "onward-wrap-layout.h"

struct _OnwardFilterChips
{
  GtkWidget parent_instance;

  /* owned */
  OnwardEntryFilter *filter;
};

enum
{
  PROP_0,
  PROP_FILTER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardFilterChips, onward_filter_chips, GTK_TYPE_WIDGET)

static void
kind_clicked_cb (OnwardFilterChips *self, GtkWidget *chip)
{
  guint kind = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "kind"));

  onward_entry_filter_set_kinds (self->filter, onward_entry_filter_get_kinds (self->filter) & ~(1u << kind));
}

static void
mood_clicked_cb (OnwardFilterChips *self)
{
  onward_entry_filter_set_mood (self->filter, ONWARD_MOOD_UNSAID);
}

static void
feeling_clicked_cb (OnwardFilterChips *self)
{
  onward_entry_filter_set_feeling (self->filter, "");
}

static void
tag_clicked_cb (OnwardFilterChips *self)
{
  onward_entry_filter_set_tag (self->filter, "");
}

static GtkWidget *
add_chip (OnwardFilterChips *self, const char *text, GCallback clicked)
{
  GtkWidget *chip = onward_filter_chip_new (text);

  g_signal_connect_object (chip, "clicked", clicked, self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (chip, GTK_WIDGET (self));
  return chip;
}

static void
remove_chips (OnwardFilterChips *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

/* The focus that stood on a chip goes to the next one, or to the field above. */
static void
keep_focus (OnwardFilterChips *self)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self));
  GtkWidget *above = gtk_widget_get_prev_sibling (GTK_WIDGET (self));

  if (chip != NULL)
    gtk_widget_grab_focus (chip);
  else if (above != NULL)
    gtk_widget_child_focus (above, GTK_DIR_TAB_FORWARD);
}

static void
changed_cb (OnwardFilterChips *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  guint kinds = onward_entry_filter_get_kinds (self->filter);
  int mood = onward_entry_filter_get_mood (self->filter);
  const char *feeling = onward_entry_filter_get_feeling (self->filter);
  const char *tag = onward_entry_filter_get_tag (self->filter);

  remove_chips (self);
  for (guint kind = 0; kinds >> kind != 0; kind++)
    {
      if (kinds & (1u << kind))
        g_object_set_data (G_OBJECT (add_chip (self, onward_entry_kind_label ((OnwardEntryKind) kind),
                                               G_CALLBACK (kind_clicked_cb))),
                           "kind", GUINT_TO_POINTER (kind));
    }
  if (mood != ONWARD_MOOD_UNSAID)
    add_chip (self, onward_mood_label (mood), G_CALLBACK (mood_clicked_cb));
  if (*feeling != '\0')
    add_chip (self, onward_content_feeling_word (feeling), G_CALLBACK (feeling_clicked_cb));
  if (*tag != '\0')
    {
      g_autofree char *text = g_strconcat ("#", tag, NULL);

      add_chip (self, text, G_CALLBACK (tag_clicked_cb));
    }
  if (had_focus)
    keep_focus (self);
}

static void
onward_filter_chips_dispose (GObject *object)
{
  OnwardFilterChips *self = ONWARD_FILTER_CHIPS (object);

  remove_chips (self);
  g_clear_object (&self->filter);
  G_OBJECT_CLASS (onward_filter_chips_parent_class)->dispose (object);
}

static void
onward_filter_chips_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardFilterChips *self = ONWARD_FILTER_CHIPS (object);

  switch (prop_id)
    {
    case PROP_FILTER:
      if (!g_set_object (&self->filter, g_value_get_object (value)))
        return;
      g_signal_connect_object (self->filter, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      changed_cb (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_filter_chips_class_init (OnwardFilterChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = onward_filter_chips_dispose;
  object_class->set_property = onward_filter_chips_set_property;

  properties[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, ONWARD_TYPE_ENTRY_FILTER,
                                                 G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "filterchips");
}

static void
onward_filter_chips_init (OnwardFilterChips *self)
{
}
