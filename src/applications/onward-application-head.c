/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-head.h"

#include <glib/gi18n-lib.h>

#include "onward-standing.h"
#include "onward-time.h"

struct _OnwardApplicationHead
{
  GtkWidget parent_instance;

  /* template */
  AdwAvatar *avatar;
  GtkLabel *employer;
  GtkLabel *role;
  GtkLabel *stage;
  GtkLabel *more;
};

G_DEFINE_FINAL_TYPE (OnwardApplicationHead, onward_application_head, GTK_TYPE_WIDGET)

static void
append (GString *words, const char *word)
{
  if (*word == '\0')
    return;
  if (words->len > 0)
    g_string_append (words, " · ");
  g_string_append (words, word);
}

/* Place, channel, versions: what one wants to know before a call. */
static void
show_more (OnwardApplicationHead *self, OnwardRecord *application)
{
  OnwardChannel channel = (OnwardChannel) onward_record_get_number (application, ONWARD_JOB_APPLICATION_CHANNEL);
  gboolean has_posting = *onward_record_get_text (application, ONWARD_JOB_APPLICATION_POSTING) != '\0';
  g_autoptr (GString) words = g_string_new (NULL);

  append (words, onward_record_get_text (application, ONWARD_JOB_APPLICATION_PLACE));
  append (words, channel != ONWARD_CHANNEL_UNKNOWN ? onward_channel_label (channel) : "");
  append (words, onward_record_get_text (application, ONWARD_JOB_APPLICATION_RESUME));
  append (words, has_posting ? _("posting kept") : "");
  gtk_label_set_label (self->more, words->str);
  gtk_widget_set_visible (GTK_WIDGET (self->more), words->len > 0);
}

static void
show_stage (OnwardApplicationHead *self, OnwardJobApplication *application, const char *today)
{
  g_autofree char *words = onward_standing_say_stage (application, today);
  g_autofree char *exact = onward_day_say_exact (onward_record_get_text (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_MOVED));

  gtk_label_set_label (self->stage, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->stage), *exact != '\0' ? exact : NULL);
}

static void
onward_application_head_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_APPLICATION_HEAD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_application_head_parent_class)->dispose (object);
}

static void
onward_application_head_class_init (OnwardApplicationHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_application_head_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-application-head.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationHead, avatar);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationHead, employer);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationHead, role);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationHead, stage);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationHead, more);
}

static void
onward_application_head_init (OnwardApplicationHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_application_head_show (OnwardApplicationHead *self, OnwardJobApplication *application, const char *today)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (ONWARD_IS_APPLICATION_HEAD (self));
  title = onward_record_dup_title (ONWARD_RECORD (application));
  subtitle = onward_record_dup_subtitle (ONWARD_RECORD (application));
  adw_avatar_set_text (self->avatar, title);
  gtk_label_set_label (self->employer, title);
  gtk_label_set_label (self->role, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->role), *subtitle != '\0');
  show_stage (self, application, today);
  show_more (self, ONWARD_RECORD (application));
}
