/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interactions-list.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "onward-day-button.h"
#include "onward-time.h"

struct _OnwardInteractionsList
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *buttons;
  GtkListBox *list;

  /* owned */
  char *items;
  char *today;

  gboolean typing; /* the change comes from a row, which stands as it is */
};

enum
{
  PROP_0,
  PROP_ITEMS,
  PROP_TODAY,
  N_PROPS,
};

enum
{
  REMOVING,
  NOTED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardInteractionsList, onward_interactions_list, GTK_TYPE_WIDGET)

/* Which the view around it binds. */
static const char keys[ONWARD_INTERACTION_N_KINDS] = { 'C', 'M', 'T', 'E', 'S' };

static void show (OnwardInteractionsList *self);

static void
set_items (OnwardInteractionsList *self, const char *items)
{
  if (g_strcmp0 (self->items, items) == 0)
    return;
  g_free (self->items);
  self->items = g_strdup (items != NULL ? items : "[]");
  if (!self->typing)
    show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEMS]);
}

static guint
index_of (gpointer row)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index"));
}

static void
typed_cb (GtkEditable *row, OnwardInteractionsList *self)
{
  g_autofree char *items = onward_interactions_set_note (self->items, index_of (row), gtk_editable_get_text (row));

  self->typing = TRUE;
  set_items (self, items);
  self->typing = FALSE;
}

static void
apply_cb (OnwardInteractionsList *self)
{
  g_signal_emit (self, signals[NOTED], 0);
}

static void
day_cb (GtkWidget *button, GParamSpec *pspec, OnwardInteractionsList *self)
{
  g_autofree char *items = onward_interactions_set_day (self->items, index_of (button),
                                                        onward_day_button_get_day (ONWARD_DAY_BUTTON (button)));

  set_items (self, items);
}

static void
remove_cb (GtkWidget *button, OnwardInteractionsList *self)
{
  g_autofree char *items = onward_interactions_remove (self->items, index_of (button));

  g_signal_emit (self, signals[REMOVING], 0);
  set_items (self, items);
}

static void
clicked_cb (GtkWidget *button, OnwardInteractionsList *self)
{
  onward_interactions_list_note (self, (OnwardInteractionKind) index_of (button));
}

static GtkWidget *
new_day_button (OnwardInteractionsList *self, const OnwardInteraction *interaction, guint index)
{
  GtkWidget *button = g_object_new (ONWARD_TYPE_DAY_BUTTON, "optional", FALSE, "label", _("Day"), "today",
                                    self->today != NULL ? self->today : "", "latest", self->today != NULL ? self->today : "",
                                    "day", interaction->day, "valign", GTK_ALIGN_CENTER, NULL);

  g_object_set_data (G_OBJECT (button), "index", GUINT_TO_POINTER (index));
  g_signal_connect_object (button, "notify::day", G_CALLBACK (day_cb), self, 0);
  return button;
}

static GtkWidget *
new_row (OnwardInteractionsList *self, const OnwardInteraction *interaction, guint index)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), onward_interaction_label (interaction->kind));
  gtk_editable_set_text (GTK_EDITABLE (row), interaction->note);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Take this off the list"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Take this off the list"), -1);
  g_object_set_data (G_OBJECT (row), "index", GUINT_TO_POINTER (index));
  g_object_set_data (G_OBJECT (button), "index", GUINT_TO_POINTER (index));
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), new_day_button (self, interaction, index));
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), button);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (apply_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "changed", G_CALLBACK (typed_cb), self, 0);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, 0);
  return row;
}

typedef struct
{
  guint index;
  const OnwardInteraction *interaction;
} Placed;

static int
compare_newest_first (const void *a, const void *b)
{
  const Placed *one = a;
  const Placed *other = b;
  int by_day = g_strcmp0 (other->interaction->day, one->interaction->day);

  return by_day != 0 ? by_day : (other->index > one->index) - (other->index < one->index);
}

static void
show (OnwardInteractionsList *self)
{
  g_autoptr (GPtrArray) all = onward_interactions_read (self->items);
  g_autofree Placed *placed = g_new0 (Placed, all->len + 1);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < all->len; i++)
    placed[i] = (Placed) { i, g_ptr_array_index (all, i) };
  qsort (placed, all->len, sizeof *placed, compare_newest_first);
  for (guint i = 0; i < all->len; i++)
    gtk_list_box_append (self->list, new_row (self, placed[i].interaction, placed[i].index));
  gtk_widget_set_visible (GTK_WIDGET (self->list), all->len > 0);
}

static void
set_today (OnwardInteractionsList *self, const char *today)
{
  if (g_strcmp0 (self->today, today) == 0)
    return;
  g_free (self->today);
  self->today = g_strdup (today);
  show (self);
}

static void
onward_interactions_list_dispose (GObject *object)
{
  OnwardInteractionsList *self = ONWARD_INTERACTIONS_LIST (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_INTERACTIONS_LIST);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_interactions_list_parent_class)->dispose (object);
}

static void
onward_interactions_list_finalize (GObject *object)
{
  OnwardInteractionsList *self = ONWARD_INTERACTIONS_LIST (object);

  g_free (self->items);
  g_free (self->today);
  G_OBJECT_CLASS (onward_interactions_list_parent_class)->finalize (object);
}

static void
onward_interactions_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardInteractionsList *self = ONWARD_INTERACTIONS_LIST (object);

  switch (prop_id)
    {
    case PROP_ITEMS:
      g_value_set_string (value, self->items);
      break;
    case PROP_TODAY:
      g_value_set_string (value, self->today);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_interactions_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardInteractionsList *self = ONWARD_INTERACTIONS_LIST (object);

  switch (prop_id)
    {
    case PROP_ITEMS:
      set_items (self, g_value_get_string (value));
      break;
    case PROP_TODAY:
      set_today (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_interactions_list_class_init (OnwardInteractionsListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_interactions_list_dispose;
  object_class->finalize = onward_interactions_list_finalize;
  object_class->get_property = onward_interactions_list_get_property;
  object_class->set_property = onward_interactions_list_set_property;
  properties[PROP_ITEMS] = g_param_spec_string ("items", NULL, NULL, "[]", flags);
  properties[PROP_TODAY] = g_param_spec_string ("today", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[REMOVING] = g_signal_new ("removing", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  signals[NOTED] = g_signal_new ("noted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/contacts/onward-interactions-list.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardInteractionsList, buttons);
  gtk_widget_class_bind_template_child (widget_class, OnwardInteractionsList, list);
}

static void
onward_interactions_list_init (OnwardInteractionsList *self)
{
  GtkLayoutManager *layout;

  self->items = g_strdup ("[]");
  gtk_widget_init_template (GTK_WIDGET (self));
  layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  for (guint i = 0; i < ONWARD_INTERACTION_N_KINDS; i++)
    {
      GtkWidget *button = gtk_button_new_with_label (onward_interaction_label ((OnwardInteractionKind) i));
      /* Translators: a button and the key that does the same: "Call (C)". */
      g_autofree char *hint = g_strdup_printf (_("%s (%c)"), onward_interaction_label ((OnwardInteractionKind) i), keys[i]);

      gtk_widget_set_tooltip_text (button, hint);
      g_object_set_data (G_OBJECT (button), "index", GUINT_TO_POINTER (i));
      g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
      gtk_box_append (GTK_BOX (self->buttons), button);
    }
  show (self);
}

void
onward_interactions_list_note (OnwardInteractionsList *self, OnwardInteractionKind kind)
{
  g_autofree char *items = NULL;
  GtkWidget *first;

  g_return_if_fail (ONWARD_IS_INTERACTIONS_LIST (self));
  if (self->today == NULL || *self->today == '\0')
    return;
  items = onward_interactions_add (self->items, self->today, kind, "");
  set_items (self, items);
  first = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  if (first != NULL)
    gtk_widget_grab_focus (first);
}
