/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-window-private.h"

#include <glib/gi18n.h>

#include "onward-about.h"
#include "onward-calendar-dialogs.h"
#include "onward-contact-files.h"
#include "onward-entry.h"
#include "onward-feedback-window.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-found-window.h"
#include "onward-help-line.h"
#include "onward-help-lines-view.h"
#include "onward-job-application.h"
#include "onward-letter-template.h"
#include "onward-letter-window.h"
#include "onward-letter.h"
#include "onward-own-prompts-window.h"
#include "onward-pastime.h"
#include "onward-pastimes.h"
#include "onward-plan-close-dialog.h"
#include "onward-proof-bank.h"
#include "onward-proof-keeping.h"
#include "onward-record-types.h"
#include "onward-sections.h"
#include "onward-setback-window.h"
#include "onward-targets-window.h"
#include "onward-thought-patterns-window.h"
#include "onward-week-window.h"
#include "onward-worry.h"

static void
section (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  onward_window_close_search (self);
  onward_window_show_section (self, g_variant_get_string (target, NULL));
}

static void
show_record (OnwardWindow *self, const char *name, const OnwardRecordType *type, const char *uid)
{
  OnwardSection *shown;

  onward_window_close_search (self);
  shown = onward_window_show_section (self, name);
  if (shown != NULL)
    onward_section_open (shown, type, uid);
}

/* What has no section of its own is shown with what it belongs to. */
static void
belonging_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (source), result, &error);
  g_autofree char *target = NULL;

  if (self->workspace == NULL)
    return;
  if (record == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  if (ONWARD_IS_FOLLOW_UP (record))
    target = onward_follow_up_dup_target (ONWARD_FOLLOW_UP (record));
  if (target != NULL && *target != '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
  else if (ONWARD_IS_FOLLOW_UP (record))
    show_record (self, "today", onward_record_get_record_type (record), onward_record_get_uid (record));
  else
    {
      GtkWindow *found = onward_found_window_new (record);

      gtk_window_set_transient_for (found, GTK_WINDOW (self));
      gtk_window_present (found);
    }
}

static void
open (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);
  g_auto (GStrv) parts = g_strsplit (g_variant_get_string (target, NULL), "/", 2);
  const OnwardRecordType *type = parts[0] != NULL ? onward_record_type_find (parts[0]) : NULL;
  const OnwardSectionInfo *info;

  if (type == NULL || parts[1] == NULL)
    return;
  info = onward_sections_of_type (type);
  /* A weekly review is not written on the journal's page, though it is kept there. */
  if (type == &onward_entry_type && g_str_equal (parts[1], "kind:week"))
    gtk_widget_activate_action (widget, "win.weekly-review", NULL);
  else if (type == &onward_feedback_type && info == NULL)
    gtk_widget_activate_action (widget, "win.feedback", "s", parts[1]);
  else if (type == &onward_letter_type)
    gtk_widget_activate_action (widget, "win.letter", "s", parts[1]);
  else if (type == &onward_letter_template_type)
    gtk_widget_activate_action (widget, "win.letters", "s", g_variant_get_string (target, NULL));
  else if (type == &onward_pastime_type)
    gtk_widget_activate_action (widget, "win.pastimes", NULL);
  else if (type == &onward_help_line_type)
    gtk_widget_activate_action (widget, "win.help-lines", NULL);
  else if (info != NULL)
    show_record (self, info->name, type, parts[1]);
  else
    onward_store_load_async (onward_workspace_get_store (self->workspace), type, parts[1], NULL, belonging_cb,
                             g_object_ref (self));
}

static void
create (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);
  OnwardSection *shown;

  onward_window_close_search (self);
  shown = onward_window_show_section (self, self->section);
  if (shown != NULL)
    onward_section_create (shown);
}

/* One at a time; asking again brings it to the front. */
static void
present_flow (OnwardWindow *self, GtkWindow *flow)
{
  gtk_window_set_transient_for (flow, GTK_WINDOW (self));
  gtk_window_set_modal (flow, TRUE);
  g_set_weak_pointer (&self->flow, flow);
  gtk_window_present (flow);
}

static void
got_a_no (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_setback_window_new (self->workspace, g_variant_get_string (target, NULL)));
}

static void
close_plan (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_plan_close_dialog_new (self->workspace, g_variant_get_string (target, NULL)));
}

static void
show_proofs (OnwardWindow *self, const char *page)
{
  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_proof_bank_new (self->workspace, page));
}

static void
proof_bank (GtkWidget *widget, const char *action, GVariant *target)
{
  show_proofs (ONWARD_WINDOW (widget), "");
}

static void
proof_page (GtkWidget *widget, const char *action, GVariant *target)
{
  show_proofs (ONWARD_WINDOW (widget), g_variant_get_string (target, NULL));
}

static void
prompts (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_own_prompts_window_new (self->workspace));
}

static void
thought_patterns (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_thought_patterns_window_new (self->workspace));
}

static void
pastimes (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_pastimes_window_new (self->workspace));
}

static void
pause_now (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_pause_window_new (self->workspace, g_variant_get_string (target, NULL)));
}

static void
worry_window (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_worry_window_new (self->workspace));
}

static void
feedback (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_feedback_window_new (self->workspace, g_variant_get_string (target, NULL)));
}

static void
help_lines (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_help_lines_window_new (self->workspace));
}

static void
targets (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_targets_window_new (self->workspace));
}

static void
weekly_review (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_week_window_new (self->workspace));
}

static void
keep_as_proof (GtkWidget *widget, const char *action, GVariant *target)
{
  onward_proof_keep (ONWARD_WINDOW (widget)->workspace, g_variant_get_string (target, NULL));
}

static void
save_calendar (GtkWidget *widget, const char *action, GVariant *target)
{
  onward_calendar_save (GTK_WINDOW (widget), ONWARD_WINDOW (widget)->workspace, g_variant_get_string (target, NULL));
}

static void
present_flow_over (GtkWindow *parent, GtkWindow *flow)
{
  OnwardWindow *self = ONWARD_WINDOW (parent);

  if (self->flow != NULL)
    gtk_window_destroy (flow);
  else
    present_flow (self, flow);
}

static void
import_people (GtkWidget *widget, const char *action, GVariant *target)
{
  onward_contact_files_import (GTK_WINDOW (widget), ONWARD_WINDOW (widget)->workspace, present_flow_over);
}

static void
export_people (GtkWidget *widget, const char *action, GVariant *target)
{
  onward_contact_files_export (GTK_WINDOW (widget), ONWARD_WINDOW (widget)->workspace);
}

static void
write_letter (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_letter_window_new (self->workspace, g_variant_get_string (target, NULL)));
}

static void
letter (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_letter_window_open (self->workspace, g_variant_get_string (target, NULL)));
}

static void
letters (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->flow != NULL)
    gtk_window_present (self->flow);
  else
    present_flow (self, onward_letters_window_new (self->workspace, g_variant_get_string (target, NULL)));
}

static void
search_opened_cb (OnwardWindow *self, const char *target)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

static void
search (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (self->search_page == NULL)
    {
      self->search_page = ONWARD_SEARCH_PAGE (onward_search_page_new (self->workspace));
      g_signal_connect_object (self->search_page, "closed", G_CALLBACK (onward_window_close_search), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->search_page, "opened", G_CALLBACK (search_opened_cb), self, G_CONNECT_SWAPPED);
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->search_page), "search");
    }
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->search_page));
  onward_search_page_start (self->search_page);
}

static void
filter (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);
  OnwardSection *shown = onward_window_get_built (self, self->section);

  if (shown != NULL)
    onward_section_focus_filter (shown);
}

static void
undo (GtkWidget *widget, const char *action, GVariant *target)
{
  onward_workspace_undo (ONWARD_WINDOW (widget)->workspace);
}

static void
menu (GtkWidget *widget, const char *action, GVariant *target)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  onward_window_close_search (self);
  if (onward_panes_get_folded (self->panes))
    onward_panes_set_show_content (self->panes, FALSE);
  onward_sidebar_open_menu (self->sidebar);
}

static void
shortcuts (GtkWidget *widget, const char *action, GVariant *target)
{
  onward_shortcuts_present (GTK_WINDOW (widget));
}

/* Undo is no accelerator of the application: whoever has the focus takes it first, such as a text
 * that is being typed. */
void
onward_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);

  gtk_widget_class_install_action (widget_class, "win.section", "s", section);
  gtk_widget_class_install_action (widget_class, "win.open", "s", open);
  gtk_widget_class_install_action (widget_class, "win.new", NULL, create);
  gtk_widget_class_install_action (widget_class, "win.got-a-no", "s", got_a_no);
  gtk_widget_class_install_action (widget_class, "win.close-plan", "s", close_plan);
  gtk_widget_class_install_action (widget_class, "win.proof-bank", NULL, proof_bank);
  gtk_widget_class_install_action (widget_class, "win.proof-page", "s", proof_page);
  gtk_widget_class_install_action (widget_class, "win.prompts", NULL, prompts);
  gtk_widget_class_install_action (widget_class, "win.thought-patterns", NULL, thought_patterns);
  gtk_widget_class_install_action (widget_class, "win.keep-as-proof", "s", keep_as_proof);
  gtk_widget_class_install_action (widget_class, "win.pastimes", NULL, pastimes);
  gtk_widget_class_install_action (widget_class, "win.pause", "s", pause_now);
  gtk_widget_class_install_action (widget_class, "win.worry-window", NULL, worry_window);
  gtk_widget_class_install_action (widget_class, "win.feedback", "s", feedback);
  gtk_widget_class_install_action (widget_class, "win.help-lines", NULL, help_lines);
  gtk_widget_class_install_action (widget_class, "win.save-calendar", "s", save_calendar);
  gtk_widget_class_install_action (widget_class, "win.import-people", NULL, import_people);
  gtk_widget_class_install_action (widget_class, "win.export-people", NULL, export_people);
  gtk_widget_class_install_action (widget_class, "win.write-letter", "s", write_letter);
  gtk_widget_class_install_action (widget_class, "win.letter", "s", letter);
  gtk_widget_class_install_action (widget_class, "win.letters", "s", letters);
  onward_window_install_follow_up (widget_class);
  gtk_widget_class_install_action (widget_class, "win.targets", NULL, targets);
  gtk_widget_class_install_action (widget_class, "win.weekly-review", NULL, weekly_review);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search);
  gtk_widget_class_install_action (widget_class, "win.filter", NULL, filter);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo);
  gtk_widget_class_install_action (widget_class, "win.menu", NULL, menu);
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, shortcuts);
}

/* Nothing can be asked of a diary that is not open. */
void
onward_window_update_actions (OnwardWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  OnwardSection *shown = onward_window_get_built (self, self->section);

  if (self->workspace == NULL)
    return;
  gtk_widget_action_set_enabled (widget, "win.open", self->ready);
  gtk_widget_action_set_enabled (widget, "win.got-a-no", self->ready);
  gtk_widget_action_set_enabled (widget, "win.follow-up", self->ready);
  gtk_widget_action_set_enabled (widget, "win.close-plan", self->ready);
  gtk_widget_action_set_enabled (widget, "win.proof-bank", self->ready);
  gtk_widget_action_set_enabled (widget, "win.proof-page", self->ready);
  gtk_widget_action_set_enabled (widget, "win.prompts", self->ready);
  gtk_widget_action_set_enabled (widget, "win.thought-patterns", self->ready);
  gtk_widget_action_set_enabled (widget, "win.keep-as-proof", self->ready);
  gtk_widget_action_set_enabled (widget, "win.pastimes", self->ready);
  gtk_widget_action_set_enabled (widget, "win.pause", self->ready);
  gtk_widget_action_set_enabled (widget, "win.worry-window",
                                 self->ready && g_settings_get_boolean (onward_workspace_get_settings (self->workspace),
                                                                        "worry-window"));
  gtk_widget_action_set_enabled (widget, "win.feedback", self->ready);
  gtk_widget_action_set_enabled (widget, "win.help-lines", self->ready);
  gtk_widget_action_set_enabled (widget, "win.save-calendar", self->ready);
  gtk_widget_action_set_enabled (widget, "win.import-people", self->ready);
  gtk_widget_action_set_enabled (widget, "win.export-people", self->ready);
  gtk_widget_action_set_enabled (widget, "win.write-letter", self->ready);
  gtk_widget_action_set_enabled (widget, "win.letter", self->ready);
  gtk_widget_action_set_enabled (widget, "win.letters", self->ready);
  gtk_widget_action_set_enabled (widget, "win.targets", self->ready);
  gtk_widget_action_set_enabled (widget, "win.weekly-review", self->ready);
  gtk_widget_action_set_enabled (widget, "win.search", self->ready);
  gtk_widget_action_set_enabled (widget, "win.new",
                                 self->ready && shown != NULL && onward_section_can_create (shown));
  gtk_widget_action_set_enabled (widget, "win.undo",
                                 self->ready && *onward_workspace_get_undo_label (self->workspace) != '\0');
}

void
onward_window_close_search (OnwardWindow *self)
{
  if (self->search_page == NULL || gtk_stack_get_visible_child (self->stack) != GTK_WIDGET (self->search_page))
    return;
  gtk_stack_set_visible_child_name (self->stack, "main");
  gtk_widget_child_focus (GTK_WIDGET (self->pages), GTK_DIR_TAB_FORWARD);
}
