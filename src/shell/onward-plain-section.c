/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-plain-section.h"

#include <glib/gi18n.h>

#include "onward-header.h"

struct _OnwardPlainSection
{
  OnwardSection parent_instance;

  /* template */
  OnwardHeader *header;
  AdwStatusPage *status_page;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (OnwardPlainSection, onward_plain_section, ONWARD_TYPE_SECTION)

static void
onward_plain_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_PLAIN_SECTION);
  G_OBJECT_CLASS (onward_plain_section_parent_class)->dispose (object);
}

static void
onward_plain_section_class_init (OnwardPlainSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_plain_section_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-plain-section.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardPlainSection, header);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlainSection, status_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardPlainSection, button);
}

static void
onward_plain_section_init (OnwardPlainSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

OnwardSection *
onward_plain_section_new (OnwardWorkspace *workspace, const OnwardSectionInfo *info)
{
  const char *title = onward_section_info_get_title (info);
  OnwardPlainSection *self = g_object_new (ONWARD_TYPE_PLAIN_SECTION, "workspace", workspace, "title", title, NULL);

  onward_header_set_title (self->header, title);
  adw_status_page_set_icon_name (self->status_page, info->icon);
  adw_status_page_set_title (self->status_page, _(info->words.heading));
  adw_status_page_set_description (self->status_page, _(info->words.description));
  if (info->words.action_label != NULL)
    {
      gtk_button_set_label (self->button, _(info->words.action_label));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "win.section");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", info->words.section);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->button), info->words.action_label != NULL);
  return ONWARD_SECTION (self);
}
