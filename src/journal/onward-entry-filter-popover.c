/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-filter-popover.h"

#include <glib/gi18n-lib.h>

#include "onward-content.h"
#include "onward-entry-vocabulary.h"

struct _OnwardEntryFilterPopover
{
  GtkPopover parent_instance;

  /* template */
  GtkToggleButton *note_button;
  GtkToggleButton *check_in_button;
  GtkToggleButton *win_button;
  GtkToggleButton *proof_button;
  GtkWidget *mood;
  GtkDropDown *feeling_drop_down;
  GtkDropDown *tag_drop_down;

  /* owned */
  OnwardEntryFilter *filter;
  OnwardEntryVocabulary *vocabulary;
  GPtrArray *feelings; /* ids in the order of the drop-down; the first is "" for any */
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

static GtkToggleButton *
kind_button (OnwardEntryFilterPopover *self, guint kind)
{
  GtkToggleButton *buttons[] = {
    [ONWARD_ENTRY_KIND_NOTE] = self->note_button,
    [ONWARD_ENTRY_KIND_CHECK_IN] = self->check_in_button,
    [ONWARD_ENTRY_KIND_WIN] = self->win_button,
    [ONWARD_ENTRY_KIND_PROOF] = self->proof_button,
  };

  return kind < G_N_ELEMENTS (buttons) ? buttons[kind] : NULL;
}

static void
select_word (GtkDropDown *drop_down, GPtrArray *words, const char *word)
{
  guint position = 0;

  if (!g_ptr_array_find_with_equal_func (words, word, g_str_equal, &position))
    position = 0;
  gtk_drop_down_set_selected (drop_down, position);
}

/* The widgets take what the filter says, for a chip may have changed it. */
static void
show_filter (OnwardEntryFilterPopover *self)
{
  guint kinds = onward_entry_filter_get_kinds (self->filter);

  self->filling = TRUE;
  for (guint kind = 0; kind_button (self, kind) != NULL; kind++)
    gtk_toggle_button_set_active (kind_button (self, kind), (kinds & (1u << kind)) != 0);
  select_word (self->feeling_drop_down, self->feelings, onward_entry_filter_get_feeling (self->filter));
  select_word (self->tag_drop_down, self->tags, onward_entry_filter_get_tag (self->filter));
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

  g_ptr_array_set_size (self->feelings, 0);
  add_word (self->feelings, labels, "", _("Any feeling"));
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
  const char *chosen = onward_entry_filter_get_tag (self->filter);

  g_ptr_array_set_size (self->tags, 0);
  add_word (self->tags, labels, "", _("Any tag"));
  for (guint i = 0; tags[i] != NULL; i++)
    add_word (self->tags, labels, tags[i], tags[i]);
  if (*chosen != '\0')
    add_word (self->tags, labels, chosen, chosen);
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
  guint kinds = 0;

  if (self->filling)
    return;
  for (guint kind = 0; kind_button (self, kind) != NULL; kind++)
    kinds |= gtk_toggle_button_get_active (kind_button (self, kind)) ? 1u << kind : 0;
  onward_entry_filter_set_kinds (self->filter, kinds);
}

static void
feeling_selected_cb (OnwardEntryFilterPopover *self)
{
  guint position = gtk_drop_down_get_selected (self->feeling_drop_down);

  if (!self->filling && position < self->feelings->len)
    onward_entry_filter_set_feeling (self->filter, g_ptr_array_index (self->feelings, position));
}

static void
tag_selected_cb (OnwardEntryFilterPopover *self)
{
  guint position = gtk_drop_down_get_selected (self->tag_drop_down);

  if (!self->filling && position < self->tags->len)
    onward_entry_filter_set_tag (self->filter, g_ptr_array_index (self->tags, position));
}

static void
set_filter (OnwardEntryFilterPopover *self, OnwardEntryFilter *filter)
{
  if (filter == NULL)
    return;
  g_assert (self->filter == NULL);
  self->filter = g_object_ref (filter);
  g_object_bind_property (filter, "mood", self->mood, "mood", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (filter, "changed", G_CALLBACK (show_filter), self, G_CONNECT_SWAPPED);
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
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, note_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, check_in_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, win_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, proof_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, mood);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, feeling_drop_down);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryFilterPopover, tag_drop_down);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_toggled_cb);
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

static void
onward_entry_filter_popover_init (OnwardEntryFilterPopover *self)
{
  self->vocabulary = onward_entry_vocabulary_new ();
  self->feelings = g_ptr_array_new_with_free_func (g_free);
  self->tags = g_ptr_array_new_with_free_func (g_free);
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
  name_drop_down (self->feeling_drop_down, _("Show entries with this feeling"));
  name_drop_down (self->tag_drop_down, _("Show entries with this tag"));
  g_signal_connect_object (self->vocabulary, "notify", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
}
