/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-own-prompt-row.h"

#include <glib/gi18n-lib.h>

#include "onward-content.h"
#include "onward-own-prompt.h"

struct _OnwardOwnPromptRow
{
  AdwExpanderRow parent_instance;

  /* template */
  GtkEditable *text_row;
  AdwComboRow *when_row;
  GtkSwitch *retired_switch;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *prompt;

  gboolean filling;
};

G_DEFINE_FINAL_TYPE (OnwardOwnPromptRow, onward_own_prompt_row, ADW_TYPE_EXPANDER_ROW)

/* In the order of situation_at (). */
static const char *const whens[] = {
  N_("On any day"),
  N_("On the day of a no"),
  N_("After an interview"),
  N_("When feedback has come"),
  N_("At the end of the week"),
  N_("With a win"),
  N_("On a hard day"),
  N_("With an unsent letter"),
};

/* The content's id of what stands at @position; "" for any day. */
static const char *
situation_at (guint position)
{
  static const OnwardPromptWhen order[] = {
    ONWARD_PROMPT_ANY,  ONWARD_PROMPT_DAY_0, ONWARD_PROMPT_DEBRIEF,  ONWARD_PROMPT_FEEDBACK,
    ONWARD_PROMPT_WEEK, ONWARD_PROMPT_WIN,   ONWARD_PROMPT_HARD_DAY, ONWARD_PROMPT_UNSENT,
  };

  return position == 0 || position >= G_N_ELEMENTS (order) ? "" : onward_content_prompt_when_id (order[position]);
}

static void
show (OnwardOwnPromptRow *self)
{
  const char *situation = onward_record_get_text (self->prompt, ONWARD_OWN_PROMPT_SITUATION);
  gboolean retired = onward_record_get_number (self->prompt, ONWARD_OWN_PROMPT_RETIRED) != 0;
  guint position = 0;

  for (guint i = 1; i < G_N_ELEMENTS (whens); i++)
    {
      if (g_str_equal (situation_at (i), situation))
        position = i;
    }
  self->filling = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), onward_record_get_text (self->prompt, ONWARD_OWN_PROMPT_TEXT));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), retired ? _("Put aside") : _(whens[position]));
  gtk_editable_set_text (self->text_row, onward_record_get_text (self->prompt, ONWARD_OWN_PROMPT_TEXT));
  adw_combo_row_set_selected (self->when_row, position);
  gtk_switch_set_active (self->retired_switch, retired);
  self->filling = FALSE;
}

static void
saved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWorkspace) workspace = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (store), result, &error))
    onward_workspace_fault (workspace, error);
}

/* Without words there is nothing to ask; letting go has a button of its own. */
static void
save_cb (OnwardOwnPromptRow *self)
{
  g_autoptr (OnwardRecord) draft = NULL;
  g_autofree char *text = NULL;

  if (self->filling)
    return;
  text = g_strstrip (g_strdup (gtk_editable_get_text (self->text_row)));
  draft = onward_record_dup_draft (self->prompt);
  if (*text != '\0')
    onward_record_set_text (draft, ONWARD_OWN_PROMPT_TEXT, text);
  onward_record_set_text (draft, ONWARD_OWN_PROMPT_SITUATION, situation_at (adw_combo_row_get_selected (self->when_row)));
  onward_record_set_number (draft, ONWARD_OWN_PROMPT_RETIRED, gtk_switch_get_active (self->retired_switch));
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), draft, NULL, saved_cb,
                               g_object_ref (self->workspace));
}

static void
remove_cb (OnwardOwnPromptRow *self)
{
  onward_workspace_remove (self->workspace, self->prompt, _("Question let go"));
}

static void
onward_own_prompt_row_dispose (GObject *object)
{
  OnwardOwnPromptRow *self = ONWARD_OWN_PROMPT_ROW (object);

  self->filling = TRUE;
  if (self->prompt != NULL)
    g_signal_handlers_disconnect_by_data (self->prompt, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_OWN_PROMPT_ROW);
  g_clear_object (&self->prompt);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_own_prompt_row_parent_class)->dispose (object);
}

static void
onward_own_prompt_row_class_init (OnwardOwnPromptRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_own_prompt_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/prompts/onward-own-prompt-row.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardOwnPromptRow, text_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardOwnPromptRow, when_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardOwnPromptRow, retired_switch);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
onward_own_prompt_row_init (OnwardOwnPromptRow *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (whens); i++)
    gtk_string_list_append (labels, _(whens[i]));
  adw_combo_row_set_model (self->when_row, G_LIST_MODEL (labels));
  self->filling = FALSE;
}

GtkWidget *
onward_own_prompt_row_new (OnwardWorkspace *workspace, OnwardRecord *prompt)
{
  OnwardOwnPromptRow *self = g_object_new (ONWARD_TYPE_OWN_PROMPT_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->prompt = g_object_ref (prompt);
  g_signal_connect_object (prompt, "notify::title", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (prompt, "notify::loaded", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
