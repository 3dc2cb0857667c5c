/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-plan-onward-page.h"

#include <glib/gi18n.h>

#include "onward-content.h"
#include "onward-time.h"

struct _OnwardPlanOnwardPage
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *onward_words;
  GtkLabel *onward_taught;
  GtkLabel *next_when;
  GtkLabel *next_title;
  GtkWidget *next_button;
  GtkLabel *next_button_label;
  GtkWidget *done_button;
};

G_DEFINE_FINAL_TYPE (OnwardPlanOnwardPage, onward_plan_onward_page, ADW_TYPE_BIN)

static void
show_next (OnwardPlanOnwardPage *self, OnwardWorkspace *workspace, OnwardPlanLook *look)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace);
  OnwardRecord *next = look->next;
  g_autofree char *name = NULL;
  g_autofree char *said = NULL;
  g_autofree char *when = NULL;
  g_autofree char *open = NULL;

  gtk_widget_set_visible (self->next_button, next != NULL);
  if (next == NULL)
    {
      gtk_label_set_text (self->next_when, _("Next"));
      gtk_label_set_text (self->next_title, _("Nothing is in motion right now. Pick one to send when you are ready."));
      return;
    }
  name = onward_record_dup_title (next);
  if (*look->next_at != '\0')
    {
      said = onward_local_time_say (look->next_at, now);
      /* Translators: the first %s is an employer, the second a time, such as "tomorrow 9:00". */
      when = g_strdup_printf (_("Next: %s, %s"), name, said);
      gtk_label_set_text (self->next_title, look->next_title);
    }
  else
    {
      OnwardStage stage = (OnwardStage) onward_record_get_number (next, ONWARD_JOB_APPLICATION_STAGE);

      /* Translators: %s is an employer. */
      when = g_strdup_printf (_("Next: %s"), name);
      gtk_label_set_text (self->next_title, onward_stage_label (stage));
    }
  gtk_label_set_text (self->next_when, when);
  /* Translators: %s is an employer. */
  open = g_strdup_printf (_("Open %s"), name);
  gtk_label_set_text (self->next_button_label, open);
}

static gboolean
onward_plan_onward_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_PLAN_ONWARD_PAGE (widget)->done_button);
}

static void
onward_plan_onward_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PLAN_ONWARD_PAGE);
  G_OBJECT_CLASS (onward_plan_onward_page_parent_class)->dispose (object);
}

static void
onward_plan_onward_page_class_init (OnwardPlanOnwardPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_plan_onward_page_dispose;
  widget_class->grab_focus = onward_plan_onward_page_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/setback/onward-plan-onward-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanOnwardPage, onward_words);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanOnwardPage, onward_taught);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanOnwardPage, next_when);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanOnwardPage, next_title);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanOnwardPage, next_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanOnwardPage, next_button_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlanOnwardPage, done_button);
}

static void
onward_plan_onward_page_init (OnwardPlanOnwardPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_plan_onward_page_open (OnwardPlanOnwardPage *self, OnwardWorkspace *workspace, OnwardPlanLook *look)
{
  OnwardRecord *plan = ONWARD_RECORD (look->plan);
  OnwardVariant variant = (OnwardVariant) onward_record_get_number (plan, ONWARD_PLAN_VARIANT);

  g_return_if_fail (ONWARD_IS_PLAN_ONWARD_PAGE (self));
  gtk_label_set_text (self->onward_words, onward_content_plan (variant)->closing);
  gtk_label_set_text (self->onward_taught, onward_record_get_text (plan, ONWARD_PLAN_TAUGHT));
  show_next (self, workspace, look);
}
