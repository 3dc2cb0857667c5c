/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-found-window.h"

#include <glib/gi18n.h>

#include "onward-plan.h"
#include "onward-time.h"

struct _OnwardFoundWindow
{
  AdwWindow parent_instance;

  /* template */
  GtkLabel *title_label;
  GtkLabel *subtitle_label;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (OnwardFoundWindow, onward_found_window, ADW_TYPE_WINDOW)

/* A field that is shown: its name for people, its number, "" when it stands without a name. */
typedef struct
{
  const char *label;
  guint field;
} Shown;

static const Shown plan_fields[] = {
  { N_("Started"), ONWARD_PLAN_STARTED },
  { N_("Closed"), ONWARD_PLAN_CLOSED_ON },
  { N_("What it taught"), ONWARD_PLAN_TAUGHT },
};

static char *
dup_shown (OnwardRecord *record, guint field)
{
  const OnwardField *described = &onward_record_get_record_type (record)->fields[field];

  if (described->type == ONWARD_FIELD_DAY && *onward_record_get_text (record, field) != '\0')
    return onward_day_say_exact (onward_record_get_text (record, field));
  return g_strdup (onward_record_get_text (record, field));
}

static void
add_fields (OnwardFoundWindow *self, OnwardRecord *record, const Shown *fields, gsize n_fields)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      g_autofree char *text = dup_shown (record, fields[i].field);
      g_autofree char *escaped = g_markup_escape_text (text, -1);
      GtkWidget *row;

      if (*text == '\0')
        continue;
      row = adw_action_row_new ();
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(fields[i].label));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), escaped);
      g_object_set (row, "subtitle-lines", 0, "activatable", FALSE, NULL);
      gtk_list_box_append (self->list, row);
    }
}

static gboolean
escape (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));
  return TRUE;
}

static void
onward_found_window_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FOUND_WINDOW);
  G_OBJECT_CLASS (onward_found_window_parent_class)->dispose (object);
}

static void
onward_found_window_class_init (OnwardFoundWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_found_window_dispose;

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape, NULL);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-found-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFoundWindow, title_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardFoundWindow, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardFoundWindow, list);
}

static void
onward_found_window_init (OnwardFoundWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
onward_found_window_new (OnwardRecord *record)
{
  OnwardFoundWindow *self = g_object_new (ONWARD_TYPE_FOUND_WINDOW, NULL);
  g_autofree char *title = onward_record_dup_title (record);
  g_autofree char *subtitle = onward_record_dup_subtitle (record);

  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->subtitle_label, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle_label), *subtitle != '\0');
  if (ONWARD_IS_PLAN (record))
    add_fields (self, record, plan_fields, G_N_ELEMENTS (plan_fields));
  gtk_widget_set_visible (GTK_WIDGET (self->list), gtk_widget_get_first_child (GTK_WIDGET (self->list)) != NULL);
  return GTK_WINDOW (self);
}
