/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-setback-what-page.h"

#include <glib/gi18n.h>

#include "onward-choice-row.h"
#include "onward-day-row.h"
#include "onward-setback-pick-row.h"
#include "onward-setback-picker.h"
#include "onward-time.h"

struct _OnwardSetbackWhatPage
{
  AdwBin parent_instance;

  /* template */
  OnwardSetbackPicker *picker;
  GtkListBox *endings;
  OnwardChoiceRow *told;
  OnwardDayRow *day;

  /* owned */
  OnwardSetback *setback;
};

G_DEFINE_FINAL_TYPE (OnwardSetbackWhatPage, onward_setback_what_page, ADW_TYPE_BIN)

/* "Accepted" is no "no"; it is said on the page of the application. */
static const OnwardEnding endings[] = {
  ONWARD_ENDING_AUTOMATIC,       ONWARD_ENDING_AFTER_SCREENING, ONWARD_ENDING_AFTER_INTERVIEW,
  ONWARD_ENDING_FINAL_ROUND,     ONWARD_ENDING_NO_ANSWER,       ONWARD_ENDING_FROZEN,
  ONWARD_ENDING_OFFER_WITHDRAWN, ONWARD_ENDING_I_WITHDREW,      ONWARD_ENDING_I_DECLINED,
};

static void
ending_selected_cb (OnwardSetbackWhatPage *self, GtkListBoxRow *row)
{
  if (self->setback != NULL && row != NULL)
    onward_setback_set_ending (self->setback,
                               (OnwardEnding) onward_setback_pick_row_get_value (ONWARD_SETBACK_PICK_ROW (row)));
}

/* The setback may have put the day right; a binding would not tell the row. */
static void
show_day (OnwardSetbackWhatPage *self)
{
  g_autofree char *earliest = onward_setback_dup_earliest (self->setback);
  g_autofree char *hint = NULL;
  g_autofree char *shown = NULL;

  g_object_set (self->day, "earliest", earliest, "latest", onward_setback_get_today (self->setback), NULL);
  g_object_get (self->day, "day", &shown, NULL);
  if (g_strcmp0 (shown, onward_setback_get_day (self->setback)) != 0)
    g_object_set (self->day, "day", onward_setback_get_day (self->setback), NULL);
  if (*earliest != '\0')
    {
      g_autofree char *said = onward_day_say (earliest, onward_setback_get_today (self->setback));

      /* Translators: %s is a day, such as "Tuesday" or "12 May"; what was noted then is the last
       * step of the application before it ended. */
      hint = g_strdup_printf (_("The last news before: %s"), said);
    }
  g_object_set (self->day, "subtitle", hint != NULL ? hint : "", NULL);
}

static void
day_cb (OnwardSetbackWhatPage *self)
{
  g_autofree char *day = NULL;

  if (self->setback == NULL)
    return;
  g_object_get (self->day, "day", &day, NULL);
  onward_setback_set_day (self->setback, day);
  show_day (self);
}

static void
onward_setback_what_page_dispose (GObject *object)
{
  OnwardSetbackWhatPage *self = ONWARD_SETBACK_WHAT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_SETBACK_WHAT_PAGE);
  g_clear_object (&self->setback);
  G_OBJECT_CLASS (onward_setback_what_page_parent_class)->dispose (object);
}

/* Where there is something left to say: the name, or how it ended. */
static gboolean
onward_setback_what_page_grab_focus (GtkWidget *widget)
{
  OnwardSetbackWhatPage *self = ONWARD_SETBACK_WHAT_PAGE (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->endings);

  if (self->setback == NULL || *onward_setback_get_employer (self->setback) == '\0')
    return gtk_widget_grab_focus (GTK_WIDGET (self->picker));
  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->endings, 0);
  return gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
onward_setback_what_page_class_init (OnwardSetbackWhatPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_setback_what_page_dispose;
  widget_class->grab_focus = onward_setback_what_page_grab_focus;
  g_type_ensure (ONWARD_TYPE_SETBACK_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-setback-what-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWhatPage, picker);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWhatPage, endings);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWhatPage, told);
  gtk_widget_class_bind_template_child (widget_class, OnwardSetbackWhatPage, day);
  gtk_widget_class_bind_template_callback (widget_class, ending_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_cb);
}

static void
onward_setback_what_page_init (OnwardSetbackWhatPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    gtk_list_box_append (self->endings, onward_setback_pick_row_new (onward_ending_label (endings[i]), "", endings[i]));
}

void
onward_setback_what_page_open (OnwardSetbackWhatPage *self, OnwardWorkspace *workspace, OnwardSetback *setback)
{
  g_return_if_fail (ONWARD_IS_SETBACK_WHAT_PAGE (self));
  g_set_object (&self->setback, setback);
  onward_setback_picker_open (self->picker, workspace, setback);
  g_object_bind_property (setback, "told", self->told, "selected", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (workspace, "today", self->day, "today", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (setback, "notify::application", G_CALLBACK (show_day), self, G_CONNECT_SWAPPED);
  show_day (self);
}
