/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-pattern-row.h"

#include <glib/gi18n.h>

#include "onward-time.h"
#include "onward-traps.h"

struct _OnwardPatternRow
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *name;
  GtkLabel *how_often;
  GtkWidget *months;
  GtkWidget *helped;
  GtkLabel *fairer;
  GtkLabel *fall;

  /* owned */
  char *helped_uid;
};

G_DEFINE_FINAL_TYPE (OnwardPatternRow, onward_pattern_row, GTK_TYPE_WIDGET)

static void
open_cb (OnwardPatternRow *self)
{
  g_autofree char *target = g_strdup_printf ("entry/%s", self->helped_uid);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

/* "2026-03" → March, in few letters. */
static char *
dup_month (const char *today, int ago, const char *format)
{
  g_autoptr (GDate) date = g_date_new ();
  char name[64];

  g_date_set_parse (date, today);
  if (!g_date_valid (date))
    return g_strdup ("");
  g_date_set_day (date, 1);
  if (ago > 0)
    g_date_subtract_months (date, (guint) ago);
  return g_strndup (name, g_date_strftime (name, sizeof name, format, date));
}

static void
add_month (OnwardPatternRow *self, guint n, guint most, const char *today, int ago)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *bar = gtk_level_bar_new_for_interval (0, MAX (most, 1));
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_autofree char *month = dup_month (today, ago, "%b");
  g_autofree char *whole = dup_month (today, ago, "%B");
  /* Translators: how often in a month: “March: 2” */
  g_autofree char *said = g_strdup_printf (_("%s: %u"), whole, n);
  GtkWidget *name = gtk_label_new (month);
  GtkWidget *count = gtk_label_new (n > 0 ? number : "");

  /* A count is neither low nor high. */
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_FULL);
  gtk_level_bar_set_value (GTK_LEVEL_BAR (bar), n);
  gtk_level_bar_set_inverted (GTK_LEVEL_BAR (bar), TRUE);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (bar), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_halign (bar, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (bar, -1, 36);
  gtk_widget_add_css_class (bar, "pattern-month");
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
  gtk_widget_add_css_class (count, "caption");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (name, "caption");
  gtk_widget_add_css_class (name, "dim-label");
  gtk_box_append (GTK_BOX (column), count);
  gtk_box_append (GTK_BOX (column), bar);
  gtk_box_append (GTK_BOX (column), name);
  gtk_widget_set_hexpand (column, TRUE);
  gtk_widget_set_tooltip_text (column, said);
  gtk_box_append (GTK_BOX (self->months), column);
}

static void
show_months (OnwardPatternRow *self, const OnwardPattern *pattern, const char *today)
{
  guint most = 0;

  for (int i = 0; i < ONWARD_PATTERN_MONTHS; i++)
    most = MAX (most, pattern->n_in_month[i]);
  for (int i = 0; i < ONWARD_PATTERN_MONTHS; i++)
    add_month (self, pattern->n_in_month[i], most, today, ONWARD_PATTERN_MONTHS - 1 - i);
  gtk_widget_set_visible (self->months, most > 0);
}

static void
show_helped (OnwardPatternRow *self, const OnwardPattern *pattern)
{
  g_autofree char *fall = NULL;
  OnwardRecord *helped = (OnwardRecord *) pattern->helped;

  gtk_widget_set_visible (self->helped, helped != NULL);
  if (helped == NULL)
    return;
  self->helped_uid = g_strdup (onward_record_get_uid (helped));
  fall = g_strdup_printf (_("You believed the first thought %d%%, and afterwards %d%%."),
                          (int) onward_record_get_number (helped, ONWARD_ENTRY_BELIEF),
                          (int) onward_record_get_number (helped, ONWARD_ENTRY_BELIEF_AFTER));
  gtk_label_set_label (self->fairer, onward_record_get_text (helped, ONWARD_ENTRY_FAIRER));
  gtk_label_set_label (self->fall, fall);
}

static void
onward_pattern_row_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PATTERN_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&ONWARD_PATTERN_ROW (object)->helped_uid, g_free);
  G_OBJECT_CLASS (onward_pattern_row_parent_class)->dispose (object);
}

static void
onward_pattern_row_class_init (OnwardPatternRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_pattern_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/proofs/onward-pattern-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPatternRow, name);
  gtk_widget_class_bind_template_child (widget_class, OnwardPatternRow, how_often);
  gtk_widget_class_bind_template_child (widget_class, OnwardPatternRow, months);
  gtk_widget_class_bind_template_child (widget_class, OnwardPatternRow, helped);
  gtk_widget_class_bind_template_child (widget_class, OnwardPatternRow, fairer);
  gtk_widget_class_bind_template_child (widget_class, OnwardPatternRow, fall);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
}

static void
onward_pattern_row_init (OnwardPatternRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_pattern_row_new (const OnwardPattern *pattern, GPtrArray *own, const char *today)
{
  OnwardPatternRow *self = g_object_new (ONWARD_TYPE_PATTERN_ROW, NULL);
  const char *name = onward_trap_name (pattern->trap, own);
  g_autofree char *how_often = g_strdup_printf (ngettext ("in %u thought", "in %u thoughts", pattern->n_thoughts),
                                                pattern->n_thoughts);

  gtk_label_set_label (self->name, *name != '\0' ? name : _("A trap that is gone"));
  gtk_label_set_label (self->how_often, how_often);
  show_months (self, pattern, today);
  show_helped (self, pattern);
  return GTK_WIDGET (self);
}
