/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact-between.h"

#include <glib/gi18n-lib.h>

struct _OnwardContactBetween
{
  AdwPreferencesGroup parent_instance;

  /* template */
  AdwActionRow *days_row;
  GtkAdjustment *days;
  GtkWidget *paused_switch;
  GtkWidget *support_switch;
  GtkWidget *wanted_row;
  GtkWidget *been_there_switch;
  GtkWidget *recruiter_switch;

  /* owned */
  OnwardContact *draft;

  OnwardTouchUsual usual;
};

G_DEFINE_FINAL_TYPE (OnwardContactBetween, onward_contact_between, ADW_TYPE_PREFERENCES_GROUP)

/* What 0 comes to. */
static void
say_days (OnwardContactBetween *self)
{
  OnwardRecord *record = ONWARD_RECORD (self->draft);
  guint circle = (guint) onward_record_get_number (record, ONWARD_CONTACT_CIRCLE);
  int days = circle < ONWARD_N_CIRCLES ? self->usual.days[circle] : 0;
  g_autofree char *words = NULL;

  if (onward_record_get_number (record, ONWARD_CONTACT_KEEP_IN_TOUCH) > 0)
    words = g_strdup (_("Counted from the last time of any kind."));
  else if (days == 0)
    words = g_strdup (_("0 is as for their circle: whenever you like."));
  else
    words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "0 is as for their circle: every %d day.",
                                          "0 is as for their circle: every %d days.", (gulong) days),
                             days);
  adw_action_row_set_subtitle (self->days_row, words);
}

static void
changed_cb (OnwardContactBetween *self)
{
  OnwardRecord *record = ONWARD_RECORD (self->draft);

  gtk_widget_set_visible (self->wanted_row, onward_record_get_number (record, ONWARD_CONTACT_SUPPORT) != 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->days_row), onward_record_get_number (record, ONWARD_CONTACT_PAUSED) == 0);
  say_days (self);
}

static void
onward_contact_between_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CONTACT_BETWEEN);
  g_clear_object (&ONWARD_CONTACT_BETWEEN (object)->draft);
  G_OBJECT_CLASS (onward_contact_between_parent_class)->dispose (object);
}

static void
onward_contact_between_class_init (OnwardContactBetweenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_contact_between_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/contacts/onward-contact-between.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardContactBetween, days_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactBetween, days);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactBetween, paused_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactBetween, support_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactBetween, wanted_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactBetween, been_there_switch);
  gtk_widget_class_bind_template_child (widget_class, OnwardContactBetween, recruiter_switch);
}

static void
onward_contact_between_init (OnwardContactBetween *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_contact_between_set_draft (OnwardContactBetween *self, OnwardContact *draft)
{
  const GBindingFlags both = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  g_return_if_fail (ONWARD_IS_CONTACT_BETWEEN (self));
  g_return_if_fail (self->draft == NULL);
  self->draft = g_object_ref (draft);
  g_object_bind_property (draft, "keep-in-touch", self->days, "value", both);
  g_object_bind_property (draft, "paused", self->paused_switch, "active", both);
  g_object_bind_property (draft, "support", self->support_switch, "active", both);
  g_object_bind_property (draft, "wanted", self->wanted_row, "selected", both);
  g_object_bind_property (draft, "been-there", self->been_there_switch, "active", both);
  g_object_bind_property (draft, "recruiter", self->recruiter_switch, "active", both);
  g_signal_connect_object (draft, "notify::title", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

void
onward_contact_between_set_usual (OnwardContactBetween *self, const OnwardTouchUsual *usual)
{
  g_return_if_fail (ONWARD_IS_CONTACT_BETWEEN (self));
  self->usual = *usual;
  say_days (self);
}
