/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-filter-chips.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "onward-content.h"
#include "onward-filter-chip.h"
#include "onward-record-types.h"
#include "onward-wrap-layout.h"

struct _OnwardFilterChips
{
  GtkWidget parent_instance;

  /* owned */
  OnwardEntryFilter *filter;
  OnwardRecord *linked; /* what the entries are about */
  GCancellable *loading;

  /* borrowed */
  OnwardWorkspace *workspace;
};

enum
{
  PROP_0,
  PROP_FILTER,
  PROP_WORKSPACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardFilterChips, onward_filter_chips, GTK_TYPE_WIDGET)

static void add_link (OnwardFilterChips *self);

static void
kind_clicked_cb (OnwardFilterChips *self, GtkWidget *chip)
{
  guint kind = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "bit"));

  onward_entry_filter_set_kinds (self->filter, onward_entry_filter_get_kinds (self->filter) & ~(1u << kind));
}

static void
mood_clicked_cb (OnwardFilterChips *self, GtkWidget *chip)
{
  guint mood = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "bit"));

  onward_entry_filter_set_moods (self->filter, onward_entry_filter_get_moods (self->filter) & ~(1u << mood));
}

static void
feeling_clicked_cb (OnwardFilterChips *self, GtkWidget *chip)
{
  onward_entry_filter_remove_tag (self->filter, ONWARD_ENTRY_FEELINGS, g_object_get_data (G_OBJECT (chip), "tag"));
}

static void
tag_clicked_cb (OnwardFilterChips *self, GtkWidget *chip)
{
  onward_entry_filter_remove_tag (self->filter, ONWARD_ENTRY_TAGS, g_object_get_data (G_OBJECT (chip), "tag"));
}

static void
link_clicked_cb (OnwardFilterChips *self)
{
  onward_entry_filter_set_link (self->filter, ONWARD_ENTRY_APPLICATION, "");
}

static void
span_clicked_cb (OnwardFilterChips *self)
{
  onward_entry_filter_set_from (self->filter, "");
  onward_entry_filter_set_to (self->filter, "");
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
add_bit (OnwardFilterChips *self, const char *text, guint bit, GCallback clicked)
{
  g_object_set_data (G_OBJECT (add_chip (self, text, clicked)), "bit", GUINT_TO_POINTER (bit));
}

static void
add_tag (OnwardFilterChips *self, const char *text, const char *tag, GCallback clicked)
{
  g_object_set_data_full (G_OBJECT (add_chip (self, text, clicked)), "tag", g_strdup (tag), g_free);
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
add_bits (OnwardFilterChips *self)
{
  guint kinds = onward_entry_filter_get_kinds (self->filter);
  guint moods = onward_entry_filter_get_moods (self->filter);

  for (guint kind = 0; kinds >> kind != 0; kind++)
    {
      if (kinds & (1u << kind))
        add_bit (self, onward_entry_kind_label ((OnwardEntryKind) kind), kind, G_CALLBACK (kind_clicked_cb));
    }
  for (guint mood = 1; moods >> mood != 0; mood++)
    {
      if (moods & (1u << mood))
        add_bit (self, onward_mood_label ((int) mood), mood, G_CALLBACK (mood_clicked_cb));
    }
}

static void
add_tags (OnwardFilterChips *self)
{
  const char *const *feelings = onward_entry_filter_get_tags (self->filter, ONWARD_ENTRY_FEELINGS);
  const char *const *tags = onward_entry_filter_get_tags (self->filter, ONWARD_ENTRY_TAGS);

  for (gsize i = 0; feelings[i] != NULL; i++)
    add_tag (self, onward_content_feeling_word (feelings[i]), feelings[i], G_CALLBACK (feeling_clicked_cb));
  for (gsize i = 0; tags[i] != NULL; i++)
    {
      g_autofree char *text = g_strconcat ("#", tags[i], NULL);

      add_tag (self, text, tags[i], G_CALLBACK (tag_clicked_cb));
    }
}

/* In figures: "2 weeks ago" is no day that a span could begin with. */
static char *
dup_date (const char *day)
{
  g_autoptr (GDateTime) date = NULL;
  int year = 0, month = 0, number = 0;

  if (sscanf (day, "%d-%d-%d", &year, &month, &number) == 3)
    date = g_date_time_new_utc (year, month, number, 12, 0, 0);
  return date != NULL ? g_date_time_format (date, "%x") : g_strdup (day);
}

static char *
dup_span (const char *from, const char *to)
{
  g_autofree char *first = *from != '\0' ? dup_date (from) : NULL;
  g_autofree char *last = *to != '\0' ? dup_date (to) : NULL;

  if (first != NULL && g_str_equal (from, to))
    return g_steal_pointer (&first);
  if (first != NULL && last != NULL)
    /* Translators: a span of days, such as "03/02/26 – 03/09/26" */
    return g_strdup_printf (_("%1$s – %2$s"), first, last);
  if (first != NULL)
    /* Translators: entries of that day and later; %s is a date in figures */
    return g_strdup_printf (_("Since %s"), first);
  /* Translators: entries of that day and earlier; %s is a date in figures */
  return g_strdup_printf (_("Until %s"), last);
}

static void
add_span (OnwardFilterChips *self)
{
  const char *from = onward_entry_filter_get_from (self->filter);
  const char *to = onward_entry_filter_get_to (self->filter);
  g_autofree char *text = NULL;

  if (*from == '\0' && *to == '\0')
    return;
  text = dup_span (from, to);
  add_chip (self, text, G_CALLBACK (span_clicked_cb));
}

static void
changed_cb (OnwardFilterChips *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (self->filter == NULL)
    return;
  remove_chips (self);
  add_bits (self);
  add_tags (self);
  add_link (self);
  add_span (self);
  if (had_focus)
    keep_focus (self);
}

static void
link_loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardFilterChips) self = data;
  g_autoptr (GError) error = NULL;
  OnwardRecord *record = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->filter == NULL)
    {
      g_clear_object (&record);
      return;
    }
  g_clear_object (&self->linked);
  self->linked = record;
  /* Nothing can be about a record that is gone. */
  if (record == NULL)
    onward_entry_filter_set_link (self->filter, ONWARD_ENTRY_APPLICATION, "");
  else
    changed_cb (self);
}

/* The chip says what the record is called once that has been read. */
static void
add_link (OnwardFilterChips *self)
{
  const char *uid;
  OnwardEntryField field = onward_entry_filter_get_link (self->filter, &uid);
  const OnwardRecordType *type = onward_record_type_find (onward_entry_type.fields[field].refers_to);

  if (self->linked != NULL && g_str_equal (onward_record_get_uid (self->linked), uid))
    {
      g_autofree char *title = onward_record_dup_title (self->linked);

      add_chip (self, title, G_CALLBACK (link_clicked_cb));
      return;
    }
  g_clear_object (&self->linked);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  if (*uid == '\0' || self->workspace == NULL || type == NULL)
    return;
  self->loading = g_cancellable_new ();
  onward_store_load_async (onward_workspace_get_store (self->workspace), type, uid, self->loading, link_loaded_cb,
                           g_object_ref (self));
}

static void
onward_filter_chips_dispose (GObject *object)
{
  OnwardFilterChips *self = ONWARD_FILTER_CHIPS (object);

  remove_chips (self);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->linked);
  g_clear_object (&self->filter);
  g_clear_weak_pointer (&self->workspace);
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
      g_signal_connect_object (self->filter, "chosen", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      changed_cb (self);
      break;
    case PROP_WORKSPACE:
      if (g_set_weak_pointer (&self->workspace, g_value_get_object (value)))
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
  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE,
                                                    G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "filterchips");
}

static void
onward_filter_chips_init (OnwardFilterChips *self)
{
}
