/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-link-buttons.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "onward-posting.h"
#include "onward-wrap-layout.h"

#define MOST 12

struct _OnwardLinkButtons
{
  GtkWidget parent_instance;

  /* owned */
  char *text;
};

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardLinkButtons, onward_link_buttons, GTK_TYPE_WIDGET)

static void
clicked_cb (OnwardLinkButtons *self, GtkWidget *button)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, g_object_get_data (G_OBJECT (button), "link"),
                GDK_CURRENT_TIME);
}

/* "https://www.norrland.example/jobs/" is "norrland.example/jobs" on a button. */
static char *
say_link (const char *link)
{
  g_autoptr (GUri) uri = g_uri_parse (link, G_URI_FLAGS_NONE, NULL);
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;
  char *words;

  if (host == NULL || *host == '\0')
    return g_strdup (link);
  words = g_strconcat (g_str_has_prefix (host, "www.") ? host + 4 : host, g_uri_get_path (uri), NULL);
  if (g_str_has_suffix (words, "/"))
    words[strlen (words) - 1] = '\0';
  return words;
}

static void
add (OnwardLinkButtons *self, const char *link)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *words = say_link (link);
  /* Translators: names a button for screen readers; %s is an address on the web. */
  g_autofree char *name = g_strdup_printf (_("Open %s"), link);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_tooltip_text (button, link);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "link", g_strdup (link), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
set_text (OnwardLinkButtons *self, const char *text)
{
  g_auto (GStrv) lines = NULL;
  GtkWidget *child;
  guint n = 0;

  if (g_strcmp0 (self->text, text) == 0)
    return;
  g_free (self->text);
  self->text = g_strdup (text != NULL ? text : "");
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  lines = g_strsplit (self->text, "\n", -1);
  for (guint i = 0; lines[i] != NULL && n < MOST; i++)
    {
      g_autofree char *link = onward_link_complete (g_strstrip (lines[i]));

      if (*link == '\0' || !onward_link_may_open (link))
        continue;
      add (self, link);
      n++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
onward_link_buttons_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_link_buttons_parent_class)->dispose (object);
}

static void
onward_link_buttons_finalize (GObject *object)
{
  g_free (ONWARD_LINK_BUTTONS (object)->text);
  G_OBJECT_CLASS (onward_link_buttons_parent_class)->finalize (object);
}

static void
onward_link_buttons_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TEXT:
      set_text (ONWARD_LINK_BUTTONS (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_link_buttons_class_init (OnwardLinkButtonsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = onward_link_buttons_dispose;
  object_class->finalize = onward_link_buttons_finalize;
  object_class->set_property = onward_link_buttons_set_property;
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), ONWARD_TYPE_WRAP_LAYOUT);
}

static void
onward_link_buttons_init (OnwardLinkButtons *self)
{
  self->text = g_strdup ("");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
