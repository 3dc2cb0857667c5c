/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-tags-row.h"

#include "onward-tag-chip.h"

struct _OnwardTagsRow
{
  AdwPreferencesRow parent_instance;

  /* template */
  GtkWidget *title_label;
  GtkWidget *chips;
  GtkEntry *entry;
  GtkListStore *known_store;

  /* owned */
  GStrv tags;
  GStrv known;
};

enum
{
  PROP_0,
  PROP_TAGS,
  PROP_KNOWN,
  PROP_PLACEHOLDER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardTagsRow, onward_tags_row, ADW_TYPE_PREFERENCES_ROW)

static int
compare_tags (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static void set_tags (OnwardTagsRow *self, const char *const *tags);

static void
removed_cb (OnwardTagsRow *self, OnwardTagChip *chip)
{
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_auto (GStrv) tags = NULL;

  for (gsize i = 0; self->tags[i] != NULL; i++)
    {
      if (!g_str_equal (self->tags[i], onward_tag_chip_get_tag (chip)))
        g_strv_builder_add (rest, self->tags[i]);
    }
  tags = g_strv_builder_end (rest);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  set_tags (self, (const char *const *) tags);
}

static void
show_tags (OnwardTagsRow *self)
{
  GtkWidget *child = gtk_widget_get_first_child (self->chips);

  while (ONWARD_IS_TAG_CHIP (child))
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      gtk_widget_unparent (child);
      child = next;
    }
  for (gsize i = 0; self->tags[i] != NULL; i++)
    {
      GtkWidget *chip = onward_tag_chip_new (self->tags[i]);

      g_signal_connect_object (chip, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_insert_before (chip, self->chips, GTK_WIDGET (self->entry));
    }
}

static void
set_tags (OnwardTagsRow *self, const char *const *tags)
{
  static const char *const none[] = { NULL };
  g_auto (GStrv) before = NULL;

  if (tags == NULL)
    tags = none;
  if (g_strv_equal ((const char *const *) self->tags, tags))
    return;
  /* Some of the new ones may be the old ones themselves. */
  before = self->tags;
  self->tags = g_strdupv ((char **) tags);
  show_tags (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TAGS]);
}

static void
add_tag (OnwardTagsRow *self, const char *text)
{
  g_autofree char *tag = g_strstrip (g_strdup (text));
  g_autoptr (GPtrArray) tags = NULL;

  if (*tag == '\0' || g_strv_contains ((const char *const *) self->tags, tag))
    return;
  tags = g_ptr_array_new ();
  for (gsize i = 0; self->tags[i] != NULL; i++)
    g_ptr_array_add (tags, self->tags[i]);
  g_ptr_array_add (tags, tag);
  g_ptr_array_sort (tags, compare_tags);
  g_ptr_array_add (tags, NULL);
  set_tags (self, (const char *const *) tags->pdata);
}

static void
take_entry_cb (OnwardTagsRow *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  if (*text == '\0')
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  add_tag (self, text);
}

/* A comma ends a tag; a pasted list becomes several. */
static void
changed_cb (OnwardTagsRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  const char *comma = strrchr (text, ',');
  g_auto (GStrv) words = NULL;
  g_autofree char *rest = NULL;

  if (comma == NULL)
    return;
  rest = g_strchug (g_strdup (comma + 1));
  words = g_strsplit (text, ",", -1);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), rest);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  for (gsize i = 0; words[i + 1] != NULL; i++)
    add_tag (self, words[i]);
}

static gboolean
key_pressed_cb (OnwardTagsRow *self, guint keyval)
{
  guint n_tags = g_strv_length (self->tags);
  g_auto (GStrv) tags = NULL;

  if (keyval != GDK_KEY_BackSpace || n_tags == 0 || *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0')
    return FALSE;
  tags = g_strdupv (self->tags);
  g_clear_pointer (&tags[n_tags - 1], g_free);
  set_tags (self, (const char *const *) tags);
  return TRUE;
}

static void
set_known (OnwardTagsRow *self, GStrv known)
{
  GtkTreeIter at;

  g_strfreev (self->known);
  self->known = g_strdupv (known);
  gtk_list_store_clear (self->known_store);
  for (gsize i = 0; known != NULL && known[i] != NULL; i++)
    gtk_list_store_insert_with_values (self->known_store, &at, -1, 0, known[i], -1);
}

static void
onward_tags_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardTagsRow *self = ONWARD_TAGS_ROW (object);

  switch (prop_id)
    {
    case PROP_TAGS:
      g_value_set_boxed (value, self->tags);
      break;
    case PROP_KNOWN:
      g_value_set_boxed (value, self->known);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, gtk_entry_get_placeholder_text (self->entry));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_tags_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardTagsRow *self = ONWARD_TAGS_ROW (object);

  switch (prop_id)
    {
    case PROP_TAGS:
      set_tags (self, g_value_get_boxed (value));
      break;
    case PROP_KNOWN:
      set_known (self, g_value_get_boxed (value));
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_PLACEHOLDER:
      gtk_entry_set_placeholder_text (self->entry, g_value_get_string (value));
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_tags_row_dispose (GObject *object)
{
  OnwardTagsRow *self = ONWARD_TAGS_ROW (object);

  if (self->chips != NULL)
    {
      g_clear_pointer (&self->tags, g_strfreev);
      self->tags = g_new0 (char *, 1);
      show_tags (self);
    }
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_TAGS_ROW);
  G_OBJECT_CLASS (onward_tags_row_parent_class)->dispose (object);
}

static void
onward_tags_row_finalize (GObject *object)
{
  OnwardTagsRow *self = ONWARD_TAGS_ROW (object);

  g_strfreev (self->tags);
  g_strfreev (self->known);
  G_OBJECT_CLASS (onward_tags_row_parent_class)->finalize (object);
}

static void
onward_tags_row_class_init (OnwardTagsRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_tags_row_dispose;
  object_class->finalize = onward_tags_row_finalize;
  object_class->get_property = onward_tags_row_get_property;
  object_class->set_property = onward_tags_row_set_property;

  properties[PROP_TAGS] = g_param_spec_boxed ("tags", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_KNOWN] = g_param_spec_boxed ("known", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-tags-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTagsRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardTagsRow, chips);
  gtk_widget_class_bind_template_child (widget_class, OnwardTagsRow, entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardTagsRow, known_store);
  gtk_widget_class_bind_template_callback (widget_class, take_entry_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
onward_tags_row_init (OnwardTagsRow *self)
{
  self->tags = g_new0 (char *, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
}
