/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letter-guard.h"

#include <glib/gi18n.h>

#include "onward-guard.h"

/* More than these at once are no help. */
#define MOST_ROWS 6

struct _OnwardLetterGuard
{
  GtkWidget parent_instance;

  /* template */
  GtkListBox *list;
  GtkLabel *more;

  /* owned */
  char *shown; /* the rows in one text, to see whether they are others */
};

enum
{
  HIT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardLetterGuard, onward_letter_guard, GTK_TYPE_WIDGET)

static void
activated_cb (OnwardLetterGuard *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[HIT], 0, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "start")),
                 GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "end")));
}

static GtkWidget *
row_new (const char *text, const OnwardGuardHit *hit)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *words = g_utf8_substring (text, hit->start, hit->end);
  /* Translators: %s is a passage of the person's letter. */
  g_autofree char *quoted = g_strdup_printf (_("“%s”"), g_strdelimit (words, "\n", ' '));
  g_autofree char *title = g_markup_escape_text (quoted, -1);
  /* Translators: what was found in a letter, and what it may do to the reader. */
  g_autofree char *reason = g_strdup_printf (C_ ("guard", "%s. %s"), hit->kind->title, hit->kind->why);
  g_autofree char *subtitle = g_markup_escape_text (reason, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

static char *
dup_key (const char *text, GArray *hits)
{
  g_autoptr (GString) key = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    {
      const OnwardGuardHit *hit = &g_array_index (hits, OnwardGuardHit, i);
      g_autofree char *words = g_utf8_substring (text, hit->start, hit->end);

      g_string_append_printf (key, "%s\n%s\n", hit->kind->id, words);
    }
  return g_string_free (g_steal_pointer (&key), FALSE);
}

static void
put_places (OnwardLetterGuard *self, GArray *hits)
{
  for (guint i = 0; i < MIN (hits->len, MOST_ROWS); i++)
    {
      const OnwardGuardHit *hit = &g_array_index (hits, OnwardGuardHit, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

      g_object_set_data (G_OBJECT (row), "start", GINT_TO_POINTER (hit->start));
      g_object_set_data (G_OBJECT (row), "end", GINT_TO_POINTER (hit->end));
    }
}

static void
put_rows (OnwardLetterGuard *self, const char *text, GArray *hits)
{
  GtkWidget *child;
  guint n_rows = MIN (hits->len, MOST_ROWS);
  g_autofree char *more = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  for (guint i = 0; i < n_rows; i++)
    gtk_list_box_append (self->list, row_new (text, &g_array_index (hits, OnwardGuardHit, i)));
  more = g_strdup_printf (ngettext ("and %u more place", "and %u more places", hits->len - n_rows), hits->len - n_rows);
  gtk_label_set_label (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), hits->len > n_rows);
}

static void
onward_letter_guard_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_LETTER_GUARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_letter_guard_parent_class)->dispose (object);
}

static void
onward_letter_guard_finalize (GObject *object)
{
  g_free (ONWARD_LETTER_GUARD (object)->shown);
  G_OBJECT_CLASS (onward_letter_guard_parent_class)->finalize (object);
}

static void
onward_letter_guard_class_init (OnwardLetterGuardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_letter_guard_dispose;
  G_OBJECT_CLASS (klass)->finalize = onward_letter_guard_finalize;
  signals[HIT] = g_signal_new ("hit", ONWARD_TYPE_LETTER_GUARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                               G_TYPE_INT, G_TYPE_INT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/letters/onward-letter-guard.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterGuard, list);
  gtk_widget_class_bind_template_child (widget_class, OnwardLetterGuard, more);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
onward_letter_guard_init (OnwardLetterGuard *self)
{
  self->shown = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_letter_guard_show (OnwardLetterGuard *self, const char *text, GArray *hits)
{
  g_autofree char *key = dup_key (text, hits);

  g_return_if_fail (ONWARD_IS_LETTER_GUARD (self));
  if (!g_str_equal (key, self->shown))
    {
      g_free (self->shown);
      self->shown = g_steal_pointer (&key);
      put_rows (self, text, hits);
    }
  put_places (self, hits);
  gtk_widget_set_visible (GTK_WIDGET (self), hits->len > 0);
}
