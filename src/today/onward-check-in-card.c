/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-check-in-card.h"

#include <glib/gi18n-lib.h>

#include "onward-aside-layout.h"
#include "onward-check-in-details.h"
#include "onward-entry-chips.h"
#include "onward-entry.h"
#include "onward-error.h"
#include "onward-mood.h"
#include "onward-time.h"

#define STALE_MINUTES 30

struct _OnwardCheckInCard
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *mood;
  GtkRevealer *revealer;
  GtkWidget *said;
  OnwardEntryChips *chips;

  gboolean told; /* that this one is noted, and how to take it back */
};

G_DEFINE_FINAL_TYPE (OnwardCheckInCard, onward_check_in_card, ONWARD_TYPE_EDITOR)

static char *
dup_now (OnwardCheckInCard *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (onward_editor_get_workspace (ONWARD_EDITOR (self)));

  return onward_local_time_from_date_time (now);
}

static void
begin (OnwardCheckInCard *self, const char *application, const char *plan)
{
  g_autofree char *now = dup_now (self);
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_CHECK_IN, now);

  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_APPLICATION, application);
  onward_record_set_text (ONWARD_RECORD (entry), ONWARD_ENTRY_PLAN, plan);
  self->told = FALSE;
  onward_editor_begin (ONWARD_EDITOR (self), ONWARD_RECORD (entry));
}

static OnwardCheckInDetails *
get_details (OnwardCheckInCard *self)
{
  return ONWARD_CHECK_IN_DETAILS (gtk_revealer_get_child (self->revealer));
}

static void
begin_plain (OnwardCheckInCard *self)
{
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  if (gtk_revealer_get_child (self->revealer) != NULL)
    onward_check_in_details_set_ask (get_details (self), FALSE);
  begin (self, "", "");
}

static void
done_cb (OnwardCheckInCard *self)
{
  onward_editor_flush (ONWARD_EDITOR (self));
  begin_plain (self);
  gtk_widget_child_focus (self->mood, GTK_DIR_TAB_FORWARD);
}

static void
reveal (OnwardCheckInCard *self)
{
  if (gtk_revealer_get_child (self->revealer) == NULL)
    {
      OnwardCheckInDetails *details = onward_check_in_details_new (self->draft);

      g_signal_connect_object (details, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
      gtk_revealer_set_child (self->revealer, GTK_WIDGET (details));
    }
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

static gboolean
is_new (OnwardCheckInCard *self)
{
  return onward_editor_get_status (ONWARD_EDITOR (self)) != ONWARD_EDITOR_SAVED && !self->told;
}

/* A face was taken back and nothing else was said: the whole check-in goes, and can come back. */
static gboolean
take_back (OnwardCheckInCard *self)
{
  OnwardEditor *editor = ONWARD_EDITOR (self);
  g_autoptr (OnwardRecord) record = NULL;

  if (!onward_record_is_blank (self->draft) || onward_editor_get_record (editor) == NULL)
    return FALSE;
  record = g_object_ref (onward_editor_get_record (editor));
  onward_editor_discard (editor);
  begin_plain (self);
  onward_workspace_remove (onward_editor_get_workspace (editor), record, _("Check-in let go"));
  return TRUE;
}

static void
picked_cb (OnwardCheckInCard *self, int mood)
{
  if (mood == ONWARD_MOOD_UNSAID && take_back (self))
    return;
  if (is_new (self))
    {
      g_autofree char *now = dup_now (self);

      onward_record_set_text (self->draft, ONWARD_ENTRY_WHEN, now);
    }
  reveal (self);
  onward_editor_flush (ONWARD_EDITOR (self));
}

static void
status_cb (OnwardCheckInCard *self)
{
  OnwardEditor *editor = ONWARD_EDITOR (self);
  g_autoptr (OnwardRecord) added = NULL;

  if (self->told || onward_editor_get_status (editor) != ONWARD_EDITOR_SAVED)
    return;
  self->told = TRUE;
  added = onward_record_dup_draft (self->draft);
  onward_workspace_push_added (onward_editor_get_workspace (editor), _("Noted"), added);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardCheckInCard) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) entry = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND) && self->told)
    {
      onward_editor_discard (ONWARD_EDITOR (self));
      begin_plain (self);
    }
}

/* Whoever took the check-in back, here or in the journal, begins anew. */
static void
store_changed_cb (OnwardCheckInCard *self, const char *type, const char *const *uids, OnwardStore *store)
{
  const char *uid = onward_record_get_uid (self->draft);

  if (self->told && *uid != '\0' && g_str_equal (type, onward_entry_type.name) && uids != NULL &&
      g_strv_contains (uids, uid))
    onward_store_load_async (store, &onward_entry_type, uid, NULL, loaded_cb, g_object_ref (self));
}

static void
chips_visible_cb (OnwardCheckInCard *self)
{
  gtk_widget_set_visible (self->said, gtk_widget_get_visible (GTK_WIDGET (self->chips)));
}

static void
onward_check_in_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CHECK_IN_CARD);
  G_OBJECT_CLASS (onward_check_in_card_parent_class)->dispose (object);
}

static void
onward_check_in_card_class_init (OnwardCheckInCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_check_in_card_dispose;

  g_type_ensure (ONWARD_TYPE_ASIDE_LAYOUT);
  g_type_ensure (ONWARD_TYPE_ENTRY_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/today/onward-check-in-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardCheckInCard, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardCheckInCard, mood);
  gtk_widget_class_bind_template_child (widget_class, OnwardCheckInCard, revealer);
  gtk_widget_class_bind_template_child (widget_class, OnwardCheckInCard, said);
  gtk_widget_class_bind_template_child (widget_class, OnwardCheckInCard, chips);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, status_cb);
  gtk_widget_class_bind_template_callback (widget_class, chips_visible_cb);
}

static void
onward_check_in_card_init (OnwardCheckInCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_check_in_card_set_up (OnwardCheckInCard *self, GListModel *check_ins)
{
  OnwardWorkspace *workspace;

  g_return_if_fail (ONWARD_IS_CHECK_IN_CARD (self));
  workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  onward_entry_chips_set_up (self->chips, workspace, check_ins);
  chips_visible_cb (self);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  begin_plain (self);
}

void
onward_check_in_card_ask (OnwardCheckInCard *self, const char *application, const char *plan)
{
  g_return_if_fail (ONWARD_IS_CHECK_IN_CARD (self));
  onward_editor_flush (ONWARD_EDITOR (self));
  begin (self, application, plan);
  reveal (self);
  onward_check_in_details_set_ask (get_details (self), TRUE);
  gtk_widget_child_focus (self->mood, GTK_DIR_TAB_FORWARD);
}

void
onward_check_in_card_freshen (OnwardCheckInCard *self)
{
  g_autofree char *now = NULL;
  g_autofree char *until = NULL;

  g_return_if_fail (ONWARD_IS_CHECK_IN_CARD (self));
  if (onward_editor_get_status (ONWARD_EDITOR (self)) != ONWARD_EDITOR_SAVED)
    return;
  now = dup_now (self);
  until = onward_local_time_add_minutes (onward_record_get_text (self->draft, ONWARD_ENTRY_WHEN), STALE_MINUTES);
  if (g_strcmp0 (until, now) < 0)
    begin_plain (self);
}
