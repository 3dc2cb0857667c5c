/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-win-offer-row.h"

#include <glib/gi18n-lib.h>

#include "onward-aside-layout.h"
#include "onward-heading.h"
#include "onward-time.h"

struct _OnwardWinOfferRow
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *heading;
  GtkLabel *words;
  GtkWidget *keep_button;
  GtkWidget *not_now_button;

  /* owned */
  OnwardWinsOffered *offered;
};

G_DEFINE_FINAL_TYPE (OnwardWinOfferRow, onward_win_offer_row, GTK_TYPE_WIDGET)

static void
keep_cb (OnwardWinOfferRow *self)
{
  onward_wins_offered_keep (self->offered);
}

static void
not_now_cb (OnwardWinOfferRow *self)
{
  onward_wins_offered_not_now (self->offered);
}

static void
onward_win_offer_row_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_WIN_OFFER_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&ONWARD_WIN_OFFER_ROW (object)->offered);
  G_OBJECT_CLASS (onward_win_offer_row_parent_class)->dispose (object);
}

static void
onward_win_offer_row_class_init (OnwardWinOfferRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_win_offer_row_dispose;

  g_type_ensure (ONWARD_TYPE_ASIDE_LAYOUT);
  g_type_ensure (ONWARD_TYPE_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-win-offer-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWinOfferRow, heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardWinOfferRow, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardWinOfferRow, keep_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardWinOfferRow, not_now_button);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_now_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
onward_win_offer_row_init (OnwardWinOfferRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_win_offer_row_new (OnwardWinsOffered *offered)
{
  OnwardWinOfferRow *self = g_object_new (ONWARD_TYPE_WIN_OFFER_ROW, NULL);

  self->offered = g_object_ref (offered);
  return GTK_WIDGET (self);
}

void
onward_win_offer_row_show (OnwardWinOfferRow *self, const char *today)
{
  const OnwardWinOffer *offer = onward_wins_offered_get (self->offered);
  g_autofree char *deed = onward_win_offer_say (offer);
  g_autofree char *day = onward_day_say (offer->day, today);
  /* Translators: names a button; %s is what somebody did. */
  g_autofree char *keep = g_strdup_printf (_("Keep as a win: %s"), deed);
  /* Translators: names a button; %s is what somebody did. */
  g_autofree char *not_now = g_strdup_printf (_("Not now: %s"), deed);

  g_return_if_fail (ONWARD_IS_WIN_OFFER_ROW (self));
  g_object_set (self->heading, "detail", day, NULL);
  gtk_label_set_label (self->words, deed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Keep it as a win?"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->keep_button), GTK_ACCESSIBLE_PROPERTY_LABEL, keep, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->not_now_button), GTK_ACCESSIBLE_PROPERTY_LABEL, not_now, -1);
}
