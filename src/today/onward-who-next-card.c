/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-who-next-card.h"

#include <glib/gi18n-lib.h>

#include "onward-change.h"
#include "onward-interactions.h"
#include "onward-time.h"
#include "onward-who-next-row.h"

#define LATER_DAYS 14

struct _OnwardWhoNextCard
{
  GtkWidget parent_instance;

  /* template */
  GtkListBox *list;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardInTouch *in_touch;
};

G_DEFINE_FINAL_TYPE (OnwardWhoNextCard, onward_who_next_card, GTK_TYPE_WIDGET)

static OnwardWhoNextRow *
nth_row (OnwardWhoNextCard *self, guint i)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

  return row != NULL ? ONWARD_WHO_NEXT_ROW (row) : NULL;
}

static OnwardContact *
find (OnwardWhoNextCard *self, const char *uid)
{
  OnwardWhoNextRow *row;

  for (guint i = 0; (row = nth_row (self, i)) != NULL; i++)
    {
      OnwardContact *contact = onward_who_next_row_get_contact (row);

      if (g_str_equal (onward_record_get_uid (ONWARD_RECORD (contact)), uid))
        return contact;
    }
  return NULL;
}

static void
open_contact (OnwardWhoNextCard *self, OnwardContact *contact)
{
  g_autofree char *target = g_strconcat ("contact/", onward_record_get_uid (ONWARD_RECORD (contact)), NULL);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

static void
activated_cb (OnwardWhoNextCard *self, GtkListBoxRow *row)
{
  open_contact (self, onward_who_next_row_get_contact (ONWARD_WHO_NEXT_ROW (row)));
}

static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWhoNextCard *self = ONWARD_WHO_NEXT_CARD (widget);
  const char *uid = g_variant_get_string (parameter, NULL);
  OnwardContact *contact = find (self, uid);
  const char *last = contact != NULL ? onward_record_get_text (ONWARD_RECORD (contact), ONWARD_CONTACT_LAST) : "";
  int days = *last != '\0' ? onward_day_between (last, onward_workspace_get_today (self->workspace)) : 0;
  g_autofree char *target = g_strconcat (days < 60 ? "reconnect-30/" : days < 150 ? "reconnect-90/" : "reconnect-180/", uid,
                                         NULL);

  gtk_widget_activate_action (widget, "win.write-letter", "s", target);
}

static void
noted_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWhoNextCard *self = ONWARD_WHO_NEXT_CARD (widget);
  const char *uid;
  guint kind;
  OnwardContact *contact;
  g_autoptr (OnwardRecord) draft = NULL;
  g_autofree char *items = NULL;
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;

  g_variant_get (parameter, "(&su)", &uid, &kind);
  contact = find (self, uid);
  if (contact == NULL || kind >= ONWARD_INTERACTION_N_KINDS)
    return;
  draft = onward_record_dup_draft (ONWARD_RECORD (contact));
  items = onward_interactions_add (onward_record_get_text (draft, ONWARD_CONTACT_INTERACTIONS),
                                   onward_workspace_get_today (self->workspace), (OnwardInteractionKind) kind, "");
  onward_record_set_text (draft, ONWARD_CONTACT_INTERACTIONS, items);
  name = onward_record_dup_title (draft);
  /* Translators: a toast with an Undo button: it was noted that one was in touch with %s, a person. */
  title = g_strdup_printf (_("Noted: %s"), name);
  onward_change_save_one (self->workspace, draft, ONWARD_RECORD (contact), title);
}

/* Days that have come are forgotten on the way. */
static void
later_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardWhoNextCard *self = ONWARD_WHO_NEXT_CARD (widget);
  GSettings *settings = onward_workspace_get_settings (self->workspace);
  const char *today = onward_workspace_get_today (self->workspace);
  g_autoptr (GVariant) old = g_settings_get_value (settings, "in-touch-later");
  g_autofree char *until = onward_day_add (today, LATER_DAYS);
  const char *chosen = g_variant_get_string (parameter, NULL);
  const char *uid, *day;
  GVariantBuilder builder;
  GVariantIter iter;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_iter_init (&iter, old);
  while (g_variant_iter_next (&iter, "{&s&s}", &uid, &day))
    {
      if (!g_str_equal (uid, chosen) && g_strcmp0 (day, today) > 0)
        g_variant_builder_add (&builder, "{ss}", uid, day);
    }
  g_variant_builder_add (&builder, "{ss}", chosen, until);
  g_settings_set_value (settings, "in-touch-later", g_variant_builder_end (&builder));
}

static void
onward_who_next_card_dispose (GObject *object)
{
  OnwardWhoNextCard *self = ONWARD_WHO_NEXT_CARD (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WHO_NEXT_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->in_touch);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_who_next_card_parent_class)->dispose (object);
}

static void
onward_who_next_card_class_init (OnwardWhoNextCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_who_next_card_dispose;
  gtk_widget_class_install_action (widget_class, "who.write", "s", write_action);
  gtk_widget_class_install_action (widget_class, "who.noted", "(su)", noted_action);
  gtk_widget_class_install_action (widget_class, "who.later", "s", later_action);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-who-next-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWhoNextCard, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
onward_who_next_card_init (OnwardWhoNextCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_who_next_card_new (OnwardWorkspace *workspace, OnwardInTouch *in_touch)
{
  OnwardWhoNextCard *self = g_object_new (ONWARD_TYPE_WHO_NEXT_CARD, NULL);

  self->workspace = g_object_ref (workspace);
  self->in_touch = g_object_ref (in_touch);
  return GTK_WIDGET (self);
}

static gboolean
has (GPtrArray *people, OnwardContact *contact)
{
  return g_ptr_array_find (people, contact, NULL);
}

/* Rows that stay keep the focus; of one that goes it goes to its neighbour. */
static void
take_away (OnwardWhoNextCard *self, OnwardWhoNextRow *row)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean had_focus = focus != NULL && (focus == GTK_WIDGET (row) || gtk_widget_is_ancestor (focus, GTK_WIDGET (row)));
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  GtkListBoxRow *next;

  gtk_list_box_remove (self->list, GTK_WIDGET (row));
  next = gtk_list_box_get_row_at_index (self->list, index);
  if (next == NULL)
    next = gtk_list_box_get_row_at_index (self->list, index - 1);
  if (had_focus && next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
}

void
onward_who_next_card_show (OnwardWhoNextCard *self, GPtrArray *people)
{
  OnwardWhoNextRow *row;

  g_return_if_fail (ONWARD_IS_WHO_NEXT_CARD (self));
  for (guint i = 0; i < people->len; i++)
    {
      row = nth_row (self, i);
      if (row != NULL && onward_who_next_row_get_contact (row) == people->pdata[i])
        continue;
      if (row != NULL && !has (people, onward_who_next_row_get_contact (row)))
        {
          gtk_list_box_insert (self->list, onward_who_next_row_new (people->pdata[i]), (int) i + 1);
          take_away (self, row);
        }
      else
        gtk_list_box_insert (self->list, onward_who_next_row_new (people->pdata[i]), (int) i);
    }
  while ((row = nth_row (self, people->len)) != NULL)
    take_away (self, row);
  for (guint i = 0; (row = nth_row (self, i)) != NULL; i++)
    onward_who_next_row_show (row, self->in_touch);
}

/* Returns: (transfer full): uids. */
GStrv
onward_who_next_dup_resting (GSettings *settings, const char *today)
{
  g_autoptr (GVariant) later = g_settings_get_value (settings, "in-touch-later");
  g_autoptr (GStrvBuilder) resting = g_strv_builder_new ();
  const char *uid, *day;
  GVariantIter iter;

  g_variant_iter_init (&iter, later);
  while (g_variant_iter_next (&iter, "{&s&s}", &uid, &day))
    {
      if (g_strcmp0 (day, today) > 0)
        g_strv_builder_add (resting, uid);
    }
  return g_strv_builder_end (resting);
}
