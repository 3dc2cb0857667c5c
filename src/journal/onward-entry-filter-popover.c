/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-filter-popover.h"

#include <glib/gi18n-lib.h>

#include "onward-content.h"
#include "onward-day-button.h"
#include "onward-entry-vocabulary.h"
#include "onward-link-picker.h"
#include "onward-wrap-layout.h"

struct _OnwardEntryFilterPopover
{
  GtkPopover parent_instance;

  /* template */
  GtkWidget *kinds;
  GtkWidget *moods;
  GtkDropDown *feeling_drop_down;
  GtkDropDown *tag_drop_down;
  GtkWidget *about_picker;
  OnwardDayButton *from_button;
  OnwardDayButton *to_button;

  /* owned */
  OnwardEntryFilter *filter;
  OnwardEntryVocabulary *vocabulary;
  GPtrArray *feelings; /* ids in the order of the drop-down; the first is "" */
  GPtrArray *tags;     /* the same */

  /* borrowed */
  OnwardWorkspace *workspace;

  gboolean filling; /* widgets are being set, not chosen */
};

enum
{
  PROP_0,
  PROP_FILTER,
  PROP_WORKSPACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryFilterPopover, onward_entry_filter_popover, GTK_TYPE_POPOVER)

/* The toggles of a row stand for bits, from @first on. */
static void
show_bits (GtkWidget *row, guint first, guint bits)
{
  GtkWidget *button = gtk_widget_get_first_child (row);

  for (guint i = first; button != NULL; i++, button = gtk_widget_get_next_sibling (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), (bits & (1u << i)) != 0);
}

static guint
read_bits (GtkWidget *row, guint first)
{
  GtkWidget *button = gtk_widget_get_first_child (row);
  guint bits = 0;

  for (guint i = first; button != NULL; i++, button = gtk_widget_get_next_sibling (button))
    bits |= gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)) ? 1u << i : 0;
  return bits;
}

/* The widgets take what the filter says, for a chip may have changed it. */
static void
show_filter (OnwardEntryFilterPopover *self)
{
  self->filling = TRUE;
  show_bits (self->kinds, ONWARD_ENTRY_KIND_NOTE, onward_entry_filter_get_kinds (self->filter));
  show_bits (self->moods, 1, onward_entry_filter_get_moods (self->filter));
  self->filling = FALSE;
}

static void
add_word (GPtrArray *words, GtkStringList *labels, const char *word, const char *label)
{
  if (*word != '\0' && g_ptr_array_find_with_equal_func (words, word, g_str_equal, NULL))
    return;
  g_ptr_array_add (words, g_strdup (word));
  gtk_string_list_append (labels, label);
}

static void
fill_feelings (OnwardEntryFilterPopover *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  const char *const *own = onward_entry_vocabulary_get_feelings (self->vocabulary);
  guint n_feelings;
  const OnwardFeeling *feelings = onward_content_feelings (&n_feelings);
  const char *const *chosen = onward_entry_filter_get_tags (self->filter, ONWARD_ENTRY_FEELINGS);

  g_ptr_array_set_size (self->feelings, 0);
  add_word (self->feelings, labels, "", *chosen == NULL ? _("Any feeling") : _("Or another feeling"));
  for (guint i = 0; i < n_feelings; i++)
    add_word (self->feelings, labels, feelings[i].id, feelings[i].word);
  for (guint i = 0; own[i] != NULL; i++)
    add_word (self->feelings, labels, own[i], onward_content_feeling_word (own[i]));
  gtk_drop_down_set_model (self->feeling_drop_down, G_LIST_MODEL (labels));
}

static void
fill_tags (OnwardEntryFilterPopover *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  const char *const *tags = onward_entry_vocabulary_get_tags (self->vocabulary);
  const char *const *chosen = onward_entry_filter_get_tags (self->filter, ONWARD_ENTRY_TAGS);

  g_ptr_array_set_size (self->tags, 0);
  add_word (self->tags, labels, "", *chosen == NULL ? _("Any tag") : _("Or another tag"));
  for (guint i = 0; tags[i] != NULL; i++)
    add_word (self->tags, labels, tags[i], tags[i]);
  gtk_drop_down_set_model (self->tag_drop_down, G_LIST_MODEL (labels));
  gtk_widget_set_visible (GTK_WIDGET (self->tag_drop_down), self->tags->len > 1);
}

static void
fill (OnwardEntryFilterPopover *self)
{
  if (self->filter == NULL)
    return;
  self->filling = TRUE;
  fill_feelings (self);
  fill_tags (self);
  show_filter (self);
}

static void
map_cb (OnwardEntryFilterPopover *self)
{
  if (self->workspace != NULL)
    onward_entry_vocabulary_look (self->vocabulary, onward_workspace_get_store (self->workspace));
  fill (self);
}

static void
kind_toggled_cb (OnwardEntryFilterPopover *self)
{
  if (!self->filling)
    onward_entry_filter_set_kinds (self->filter, read_bits (self->kinds, ONWARD_ENTRY_KIND_NOTE));
}

static void
mood_toggled_cb (OnwardEntryFilterPopover *self)
{
  if (!self->filling)
    onward_entry_filter_set_moods (self->filter, read_bits (self->moods, 1));
}

/* What is chosen becomes a chip above the list, and the drop-down offers the next. */
static void
take_word (OnwardEntryFilterPopover *self, GtkDropDown *drop_down, GPtrArray *words, OnwardEntryField field)
{
  guint position = gtk_drop_down_get_selected (drop_down);

  if (self->filling || position == 0 || position >= words->len)
    return;
  onward_entry_filter_add_tag (self->filter, field, g_ptr_array_index (words, position));
  fill (self);
}

static void
feeling_selected_cb (OnwardEntryFilterPopover *self)
{
  take_word (self, self->feeling_drop_down, self->feelings, ONWARD_ENTRY_FEELINGS);
}

static void
tag_selected_cb (OnwardEntryFilterPopover *self)
{
  take_word (self, self->tag_drop_down, self->tags, ONWARD_ENTRY_TAGS);
}

static void
about_picked_cb (OnwardEntryFilterPopover *self, OnwardRecord *record)
{
  static const OnwardEntryField links[] = {
    ONWARD_ENTRY_APPLICATION, ONWARD_ENTRY_INTERVIEW, ONWARD_ENTRY_CONTACT, ONWARD_ENTRY_GOAL,
  };
  const char *type = onward_record_get_record_type (record)->name;

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      if (g_str_equal (onward_entry_type.fields[links[i]].refers_to, type))
        onward_entry_filter_set_link (self->filter, links[i], onward_record_get_uid (record));
    }
}

static void
set_filter (OnwardEntryFilterPopover *self, OnwardEntryFilter *filter)
{
  if (filter == NULL)
    return;
  g_assert (self->filter == NULL);
  self->filter = g_object_ref (filter);
  g_object_bind_property (filter, "from", self->from_button, "day", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (filter, "to", self->to_button, "day", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (filter, "chosen", G_CALLBACK (show_filter), self, G_CONNECT_SWAPPED);
  fill (self);
}

static void
onward_entry_filter_popover_dispose (GObject *object)
{
  OnwardEntryFilterPopover *self = ONWARD_ENTRY_FILTER_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_FILTER_POPOVER);
  g_clear_object (&self->filter);
  g_clear_object (&self->vocabulary);
  g_clear_pointer (&self->feelings, g_ptr_array_unref);
  g_clear_pointer (&self->tags, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_entry_filter_popover_parent_class)->dispose (object);
}

static void
onward_entry_filter_popover_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryFilterPopover *self = ONWARD_ENTRY_FILTER_POPOVER (object);

  switch (prop_id)
    {
    case PROP_FILTER:
      set_filter (self, g_value_get_object (value));
      break;
    case PROP_WORKSPACE:
      self->workspace = g_value_get_object (value);
      if (self->workspace != NULL)
        {
          g_object_set (self->about_picker, "workspace", self->workspace, NULL);
          g_object_bind_property (self->workspace, "today", self->from_button, "today", G_BINDING_SYNC_CREATE);
          g_object_bind_property (self->workspace, "today", self->to_button, "today", G_BINDING_SYNC_CREATE);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_filter_popover_class_init (OnwardEntryFilterPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_entry_filter_popover_dispose;
  object_class->set_property = onward_entry_filter_popover_set_property;

  properties[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, ONWARD_TYPE_ENTRY_FILTER, flags);
  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/onward_app/Onward/ui/journal/onward-entry-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, kinds);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, moods);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, from_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, about_picker);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, to_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, feeling_drop_down);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, tag_drop_down);
  gtk_widget_class_bind_template_callback (widget_class, about_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, feeling_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, tag_selected_cb);
}

static void
name_drop_down (GtkDropDown *drop_down, const char *name)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));

  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static GtkWidget *
add_toggle (OnwardEntryFilterPopover *self, GtkWidget *row, GCallback toggled)
{
  GtkWidget *button = gtk_toggle_button_new ();

  g_signal_connect_object (button, "toggled", toggled, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), button);
  return button;
}

static void
add_toggles (OnwardEntryFilterPopover *self)
{
  for (int kind = ONWARD_ENTRY_KIND_NOTE; kind <= ONWARD_ENTRY_KIND_WEEK; kind++)
    {
      GtkWidget *button = add_toggle (self, self->kinds, G_CALLBACK (kind_toggled_cb));

      gtk_button_set_label (GTK_BUTTON (button), onward_entry_kind_label ((OnwardEntryKind) kind));
      gtk_widget_add_css_class (button, "chip");
    }
  for (int mood = 1; mood <= 5; mood++)
    {
      GtkWidget *button = add_toggle (self, self->moods, G_CALLBACK (mood_toggled_cb));

      gtk_button_set_icon_name (GTK_BUTTON (button), onward_mood_icon (mood));
      gtk_widget_set_tooltip_text (button, onward_mood_label (mood));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, onward_mood_label (mood), -1);
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_add_css_class (button, "mood");
    }
}

static void
onward_entry_filter_popover_init (OnwardEntryFilterPopover *self)
{
  self->vocabulary = onward_entry_vocabulary_new ();
  self->feelings = g_ptr_array_new_with_free_func (g_free);
  self->tags = g_ptr_array_new_with_free_func (g_free);
  self->filling = TRUE;
  g_type_ensure (ONWARD_TYPE_DAY_BUTTON);
  g_type_ensure (ONWARD_TYPE_LINK_PICKER);
  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_toggles (self);
  self->filling = FALSE;
  name_drop_down (self->feeling_drop_down, _("Show entries with this feeling"));
  name_drop_down (self->tag_drop_down, _("Show entries with this tag"));
  g_signal_connect_object (self->vocabulary, "notify", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
}
