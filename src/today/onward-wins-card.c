/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-wins-card.h"

#include <glib/gi18n-lib.h>

#include "onward-entry-chips.h"
#include "onward-entry.h"
#include "onward-time.h"

struct _OnwardWinsCard
{
  GtkWidget parent_instance;

  /* template */
  GtkEditable *line;
  OnwardEntryChips *chips;

  /* owned */
  OnwardWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (OnwardWinsCard, onward_wins_card, GTK_TYPE_WIDGET)

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *win;
} Adding;

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Adding *adding = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_push_added (adding->workspace, _("Noted"), adding->win);
  else
    onward_workspace_keep (adding->workspace, adding->win, error);
  onward_workspace_end_work (adding->workspace);
  g_object_unref (adding->workspace);
  g_object_unref (adding->win);
}

static void
add (OnwardWinsCard *self, const char *text)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);
  Adding *adding = g_new0 (Adding, 1);

  adding->workspace = g_object_ref (self->workspace);
  adding->win = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_WIN, when));
  onward_record_set_text (adding->win, ONWARD_ENTRY_TEXT, text);
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), adding->win, NULL, saved_cb, adding);
}

static void
add_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_wins_card_flush (ONWARD_WINS_CARD (widget));
}

static void
line_activate_cb (OnwardWinsCard *self)
{
  onward_wins_card_flush (self);
}

static void
line_changed_cb (OnwardWinsCard *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->line)));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "wins.add", *text != '\0');
}

static void
onward_wins_card_dispose (GObject *object)
{
  OnwardWinsCard *self = ONWARD_WINS_CARD (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_WINS_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_wins_card_parent_class)->dispose (object);
}

static void
onward_wins_card_class_init (OnwardWinsCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_wins_card_dispose;

  g_type_ensure (ONWARD_TYPE_ENTRY_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-wins-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWinsCard, line);
  gtk_widget_class_bind_template_child (widget_class, OnwardWinsCard, chips);
  gtk_widget_class_bind_template_callback (widget_class, line_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, line_changed_cb);
  gtk_widget_class_install_action (widget_class, "wins.add", NULL, add_action);
}

static void
onward_wins_card_init (OnwardWinsCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "wins.add", FALSE);
}

void
onward_wins_card_set_up (OnwardWinsCard *self, OnwardWorkspace *workspace, GListModel *wins)
{
  g_return_if_fail (ONWARD_IS_WINS_CARD (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  onward_entry_chips_set_up (self->chips, workspace, wins);
}

void
onward_wins_card_flush (OnwardWinsCard *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (ONWARD_IS_WINS_CARD (self));
  text = g_strstrip (g_strdup (gtk_editable_get_text (self->line)));
  if (*text == '\0')
    return;
  gtk_editable_set_text (self->line, "");
  add (self, text);
}
