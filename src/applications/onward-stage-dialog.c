/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-stage-dialog.h"

#include <glib/gi18n-lib.h>

#include "onward-choice-row.h"
#include "onward-day-row.h"
#include "onward-dialog.h"
#include "onward-standing.h"
#include "onward-time.h"

struct _OnwardStageDialog
{
  AdwWindow parent_instance;

  /* template */
  AdwComboRow *stage_row;
  AdwComboRow *ending_row;
  AdwComboRow *told_row;
  OnwardDayRow *day_row;
  GtkEditable *note_row;
  GtkLabel *hint;
  GtkWidget *no_box;
  GtkWidget *move_button;

  /* owned */
  OnwardEditor *editor;

  gboolean prepared;
};

G_DEFINE_FINAL_TYPE (OnwardStageDialog, onward_stage_dialog, ADW_TYPE_WINDOW)

static OnwardStage
get_stage (OnwardStageDialog *self)
{
  return (OnwardStage) adw_combo_row_get_selected (self->stage_row);
}

/* ONWARD_ENDING_NONE also until one was chosen: nobody is told how theirs ended. */
static OnwardEnding
get_ending (OnwardStageDialog *self)
{
  if (get_stage (self) != ONWARD_STAGE_ENDED)
    return ONWARD_ENDING_NONE;
  return (OnwardEnding) adw_combo_row_get_selected (self->ending_row);
}

static char *
dup_day (OnwardStageDialog *self)
{
  char *day;

  g_object_get (self->day_row, "day", &day, NULL);
  return day;
}

static const char *
get_today (OnwardStageDialog *self)
{
  return onward_workspace_get_today (onward_editor_get_workspace (self->editor));
}

/* What the chosen day means; "" when there is nothing to be said. */
static char *
dup_hint (OnwardStageDialog *self, const char *day)
{
  OnwardRecord *draft = onward_editor_get_draft (self->editor);
  const char *moved = onward_record_get_text (draft, ONWARD_JOB_APPLICATION_MOVED);
  g_autoptr (GPtrArray) events = onward_job_application_dup_events (ONWARD_JOB_APPLICATION (draft));
  g_autofree char *standing = NULL;

  if (events->len == 0 || g_strcmp0 (day, moved) >= 0)
    return g_strdup ("");
  standing = onward_standing_say_stage (ONWARD_JOB_APPLICATION (draft), get_today (self));
  /* Translators: %s is how the application stands, such as "Interviewing · 3 days ago". */
  return g_strdup_printf (_("This joins the history. The application stays where it is: %s."), standing);
}

static void
changed_cb (OnwardStageDialog *self)
{
  g_autofree char *day = NULL;
  g_autofree char *hint = NULL;
  gboolean is_no, ended;

  if (!self->prepared)
    return;
  day = dup_day (self);
  hint = dup_hint (self, day);
  ended = get_stage (self) == ONWARD_STAGE_ENDED;
  is_no = onward_ending_is_no (get_ending (self));
  gtk_widget_set_visible (GTK_WIDGET (self->ending_row), ended);
  gtk_widget_set_visible (GTK_WIDGET (self->told_row), ended);
  gtk_widget_set_visible (self->no_box, is_no);
  gtk_label_set_label (self->hint, hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0');
  gtk_widget_set_sensitive (self->move_button,
                            onward_day_is_valid (day) && (!ended || get_ending (self) != ONWARD_ENDING_NONE));
  /* One thing first: with a "no" that is the way through it. */
  if (is_no)
    gtk_widget_remove_css_class (self->move_button, "suggested-action");
  else
    gtk_widget_add_css_class (self->move_button, "suggested-action");
}

static void
move_cb (OnwardStageDialog *self)
{
  g_autofree char *day = dup_day (self);
  OnwardStage stage = get_stage (self);
  OnwardTold told = (OnwardTold) adw_combo_row_get_selected (self->told_row);
  OnwardJobApplication *draft = ONWARD_JOB_APPLICATION (onward_editor_get_draft (self->editor));

  if (!gtk_widget_get_sensitive (self->move_button))
    return;
  onward_job_application_add_event (draft, day, stage, get_ending (self),
                                    stage == ONWARD_STAGE_ENDED ? told : ONWARD_TOLD_UNKNOWN,
                                    gtk_editable_get_text (self->note_row));
  onward_editor_flush (self->editor);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
got_a_no_cb (OnwardStageDialog *self)
{
  GtkWidget *editor = GTK_WIDGET (self->editor);
  g_autofree char *uid = g_strdup (onward_record_get_uid (onward_editor_get_draft (self->editor)));

  onward_editor_flush (self->editor);
  g_object_ref (editor);
  gtk_window_destroy (GTK_WINDOW (self));
  gtk_widget_activate_action (editor, "win.got-a-no", "s", uid);
  g_object_unref (editor);
}

static void
onward_stage_dialog_dispose (GObject *object)
{
  OnwardStageDialog *self = ONWARD_STAGE_DIALOG (object);

  self->prepared = FALSE;
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_STAGE_DIALOG);
  g_clear_object (&self->editor);
  G_OBJECT_CLASS (onward_stage_dialog_parent_class)->dispose (object);
}

static void
onward_stage_dialog_class_init (OnwardStageDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_stage_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-stage-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardStageDialog, stage_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardStageDialog, ending_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardStageDialog, told_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardStageDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardStageDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardStageDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, OnwardStageDialog, no_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardStageDialog, move_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
  gtk_widget_class_bind_template_callback (widget_class, got_a_no_cb);
}

static void
onward_stage_dialog_init (OnwardStageDialog *self)
{
  g_autoptr (GtkStringList) endings = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_string_list_append (endings, _("Choose…"));
  for (guint i = ONWARD_ENDING_AUTOMATIC; i <= ONWARD_ENDING_ACCEPTED; i++)
    gtk_string_list_append (endings, onward_ending_label ((OnwardEnding) i));
  adw_combo_row_set_model (self->ending_row, G_LIST_MODEL (endings));
}

GtkWidget *
onward_stage_dialog_present (GtkWidget *parent, OnwardEditor *editor, OnwardStage stage)
{
  OnwardStageDialog *self = g_object_new (ONWARD_TYPE_STAGE_DIALOG, NULL);

  self->editor = g_object_ref (editor);
  g_object_set (self->day_row, "today", get_today (self), "latest", get_today (self), "day", get_today (self),
                NULL);
  adw_combo_row_set_selected (self->stage_row, stage);
  adw_combo_row_set_selected (self->ending_row,
                             (guint) onward_record_get_number (onward_editor_get_draft (editor),
                                                               ONWARD_JOB_APPLICATION_ENDING));
  self->prepared = TRUE;
  changed_cb (self);
  onward_dialog_present (GTK_WINDOW (self), parent);
  gtk_widget_grab_focus (GTK_WIDGET (self->stage_row));
  return GTK_WIDGET (self);
}
