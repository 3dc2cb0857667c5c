/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feelings.h"

#include <glib/gi18n.h>

#include "onward-content.h"

struct _OnwardFeelings
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *groups[4]; /* low unpleasant, high unpleasant, low pleasant, high pleasant */
  GtkWidget *own;
  GtkEntry *entry;
  GtkLabel *limit_label;

  /* owned */
  GStrv feelings;
  GHashTable *chips; /* feeling → GtkToggleButton (borrowed) */

  int maximum;
  gboolean quiet; /* the chips are being set, not pressed */
};

enum
{
  PROP_0,
  PROP_FEELINGS,
  PROP_MAXIMUM,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardFeelings, onward_feelings, GTK_TYPE_WIDGET)

static int
compare_feelings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* When as many are chosen as fit, the others rest until one is let go. */
static void
update_rest (OnwardFeelings *self)
{
  gboolean full = (int) g_strv_length (self->feelings) >= self->maximum;
  GHashTableIter iter;
  gpointer chip;

  g_hash_table_iter_init (&iter, self->chips);
  while (g_hash_table_iter_next (&iter, NULL, &chip))
    gtk_widget_set_sensitive (chip, !full || gtk_toggle_button_get_active (chip));
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry), !full);
}

static void
take_chips (OnwardFeelings *self)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer feeling, chip;

  g_hash_table_iter_init (&iter, self->chips);
  while (g_hash_table_iter_next (&iter, &feeling, &chip))
    {
      if (gtk_toggle_button_get_active (chip))
        g_ptr_array_add (chosen, feeling);
    }
  g_ptr_array_sort (chosen, compare_feelings);
  g_ptr_array_add (chosen, NULL);
  g_strfreev (self->feelings);
  self->feelings = g_strdupv ((char **) chosen->pdata);
  update_rest (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FEELINGS]);
}

static void
toggled_cb (OnwardFeelings *self)
{
  if (!self->quiet)
    take_chips (self);
}

static GtkWidget *
add_chip (OnwardFeelings *self, GtkWidget *group, const char *feeling, const char *word)
{
  GtkWidget *chip = gtk_toggle_button_new_with_label (word);

  gtk_widget_add_css_class (chip, "chip");
  g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (group), chip);
  g_hash_table_insert (self->chips, g_strdup (feeling), chip);
  return chip;
}

static void
make_chips (OnwardFeelings *self)
{
  guint n_feelings;
  const OnwardFeeling *feelings = onward_content_feelings (&n_feelings);

  for (guint i = 0; i < n_feelings; i++)
    add_chip (self, self->groups[(feelings[i].pleasant ? 2 : 0) + (feelings[i].high ? 1 : 0)], feelings[i].id,
              feelings[i].word);
}

/* Every word may be one that the content knows already, in the language of the person. */
static const char *
known_feeling (const char *word)
{
  guint n_feelings;
  const OnwardFeeling *feelings = onward_content_feelings (&n_feelings);
  g_autofree char *folded = g_utf8_casefold (word, -1);

  for (guint i = 0; i < n_feelings; i++)
    {
      g_autofree char *other = g_utf8_casefold (feelings[i].word, -1);

      if (g_str_equal (folded, other))
        return feelings[i].id;
    }
  return word;
}

static void
entry_activate_cb (OnwardFeelings *self)
{
  g_autofree char *word = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  const char *feeling = known_feeling (word);
  GtkWidget *chip;

  if (*word == '\0')
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  chip = g_hash_table_lookup (self->chips, feeling);
  if (chip == NULL)
    chip = add_chip (self, self->own, feeling, word);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
}

static void
onward_feelings_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardFeelings *self = ONWARD_FEELINGS (object);

  switch (prop_id)
    {
    case PROP_FEELINGS:
      g_value_set_boxed (value, self->feelings);
      break;
    case PROP_MAXIMUM:
      g_value_set_int (value, self->maximum);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_maximum (OnwardFeelings *self, int maximum)
{
  g_autofree char *text = NULL;

  self->maximum = maximum;
  text = g_strdup_printf (ngettext ("Choose %d, if you like", "Choose up to %d, if you like", (gulong) maximum), maximum);
  gtk_label_set_label (self->limit_label, text);
  update_rest (self);
}

static void
onward_feelings_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardFeelings *self = ONWARD_FEELINGS (object);

  switch (prop_id)
    {
    case PROP_FEELINGS:
      onward_feelings_set_feelings (self, g_value_get_boxed (value));
      break;
    case PROP_MAXIMUM:
      set_maximum (self, g_value_get_int (value));
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_feelings_dispose (GObject *object)
{
  OnwardFeelings *self = ONWARD_FEELINGS (object);
  GtkWidget *child;

  g_hash_table_remove_all (self->chips);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FEELINGS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_feelings_parent_class)->dispose (object);
}

static void
onward_feelings_finalize (GObject *object)
{
  OnwardFeelings *self = ONWARD_FEELINGS (object);

  g_strfreev (self->feelings);
  g_hash_table_unref (self->chips);
  G_OBJECT_CLASS (onward_feelings_parent_class)->finalize (object);
}

static void
onward_feelings_class_init (OnwardFeelingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_feelings_dispose;
  object_class->finalize = onward_feelings_finalize;
  object_class->get_property = onward_feelings_get_property;
  object_class->set_property = onward_feelings_set_property;

  properties[PROP_FEELINGS] = g_param_spec_boxed ("feelings", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_MAXIMUM] = g_param_spec_int ("maximum", NULL, NULL, 1, 100, 3, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-feelings.ui");
  gtk_widget_class_bind_template_child_full (widget_class, "low_unpleasant", FALSE,
                                             G_STRUCT_OFFSET (OnwardFeelings, groups[0]));
  gtk_widget_class_bind_template_child_full (widget_class, "high_unpleasant", FALSE,
                                             G_STRUCT_OFFSET (OnwardFeelings, groups[1]));
  gtk_widget_class_bind_template_child_full (widget_class, "low_pleasant", FALSE,
                                             G_STRUCT_OFFSET (OnwardFeelings, groups[2]));
  gtk_widget_class_bind_template_child_full (widget_class, "high_pleasant", FALSE,
                                             G_STRUCT_OFFSET (OnwardFeelings, groups[3]));
  gtk_widget_class_bind_template_child (widget_class, OnwardFeelings, own);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeelings, entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeelings, limit_label);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
}

static void
onward_feelings_init (OnwardFeelings *self)
{
  self->feelings = g_new0 (char *, 1);
  self->chips = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  make_chips (self);
  set_maximum (self, 3);
}

const char *const *
onward_feelings_get_feelings (OnwardFeelings *self)
{
  g_return_val_if_fail (ONWARD_IS_FEELINGS (self), NULL);
  return (const char *const *) self->feelings;
}

void
onward_feelings_set_feelings (OnwardFeelings *self, const char *const *feelings)
{
  static const char *const none[] = { NULL };
  GHashTableIter iter;
  gpointer feeling, chip;

  g_return_if_fail (ONWARD_IS_FEELINGS (self));
  if (feelings == NULL)
    feelings = none;
  if (g_strv_equal ((const char *const *) self->feelings, feelings))
    return;
  g_strfreev (self->feelings);
  self->feelings = g_strdupv ((char **) feelings);
  self->quiet = TRUE;
  for (gsize i = 0; feelings[i] != NULL; i++)
    {
      if (!g_hash_table_contains (self->chips, feelings[i]))
        add_chip (self, self->own, feelings[i], feelings[i]);
    }
  g_hash_table_iter_init (&iter, self->chips);
  while (g_hash_table_iter_next (&iter, &feeling, &chip))
    gtk_toggle_button_set_active (chip, g_strv_contains (feelings, feeling));
  self->quiet = FALSE;
  update_rest (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FEELINGS]);
}
