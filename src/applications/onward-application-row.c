/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-application-row.h"

#include "onward-standing.h"
#include "onward-time.h"
#include "onward-tooltip.h"

struct _OnwardApplicationRow
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *heading;
  GtkWidget *card;
  AdwAvatar *avatar;
  GtkLabel *employer;
  GtkLabel *role;
  GtkLabel *standing;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *list;
  OnwardUpcoming *upcoming;
  OnwardRecord *application;
  GSignalGroup *signals;

  guint position;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_LIST,
  PROP_UPCOMING,
  PROP_APPLICATION,
  PROP_POSITION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardApplicationRow, onward_application_row, GTK_TYPE_WIDGET)

static guint
count_group (OnwardApplicationRow *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  guint end = self->position + 1;

  while (end < n_items && !onward_record_list_starts_group (self->list, end))
    end++;
  return end - self->position;
}

static void
show_heading (OnwardApplicationRow *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  gboolean starts = self->application != NULL && self->position < n_items &&
                    onward_record_list_starts_group (self->list, self->position);

  if (starts)
    {
      OnwardStage stage = (OnwardStage) onward_record_list_get_group (self->list, self->position);
      g_autofree char *count = g_strdup_printf ("%u", count_group (self));

      g_object_set (self->heading, "title", onward_stage_label (stage), "detail", count, NULL);
    }
  gtk_widget_set_visible (self->heading, starts);
}

static void
show_standing (OnwardApplicationRow *self)
{
  OnwardJobApplication *application = ONWARD_JOB_APPLICATION (self->application);
  OnwardStage stage = (OnwardStage) onward_record_get_number (self->application, ONWARD_JOB_APPLICATION_STAGE);
  g_autofree char *exact = onward_day_say_exact (onward_record_get_text (self->application,
                                                                         ONWARD_JOB_APPLICATION_MOVED));
  g_autofree char *words = NULL;

  if (stage != ONWARD_STAGE_ENDED)
    words = onward_upcoming_dup_next (self->upcoming, onward_record_get_uid (self->application));
  if (words == NULL || *words == '\0')
    {
      g_free (words);
      words = onward_standing_say (application, onward_workspace_get_today (self->workspace));
      onward_tooltip_set (GTK_WIDGET (self->standing), *exact != '\0' ? exact : NULL);
    }
  else
    onward_tooltip_set (GTK_WIDGET (self->standing), NULL);
  gtk_label_set_label (self->standing, words);
}

/* A row whose values are still on their way keeps its height, so that nothing jumps. */
static void
show (OnwardApplicationRow *self)
{
  gboolean loaded = self->application != NULL && onward_record_get_loaded (self->application);
  g_autofree char *title = loaded ? onward_record_dup_title (self->application) : g_strdup ("");
  g_autofree char *subtitle = loaded ? onward_record_dup_subtitle (self->application) : g_strdup ("");

  gtk_label_set_label (self->employer, title);
  gtk_label_set_label (self->role, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->role), !loaded || *subtitle != '\0');
  adw_avatar_set_text (self->avatar, title);
  if (loaded)
    show_standing (self);
  else
    gtk_label_set_label (self->standing, "");
}

static void
upcoming_changed_cb (OnwardApplicationRow *self)
{
  if (self->application != NULL && onward_record_get_loaded (self->application))
    show_standing (self);
}

static void
released_cb (OnwardApplicationRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "list.select-item", "(ubb)", self->position, FALSE, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "list.activate-item", "u", self->position);
}

static void
set_application (OnwardApplicationRow *self, OnwardRecord *application)
{
  if (!g_set_object (&self->application, application))
    return;
  g_signal_group_set_target (self->signals, application);
  show (self);
  show_heading (self);
}

static void
onward_application_row_constructed (GObject *object)
{
  OnwardApplicationRow *self = ONWARD_APPLICATION_ROW (object);

  G_OBJECT_CLASS (onward_application_row_parent_class)->constructed (object);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (show_heading), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->upcoming, "changed", G_CALLBACK (upcoming_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::today", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
}

static void
onward_application_row_dispose (GObject *object)
{
  OnwardApplicationRow *self = ONWARD_APPLICATION_ROW (object);

  g_clear_object (&self->signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_APPLICATION_ROW);
  g_clear_object (&self->application);
  g_clear_object (&self->upcoming);
  g_clear_object (&self->list);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_application_row_parent_class)->dispose (object);
}

static void
onward_application_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardApplicationRow *self = ONWARD_APPLICATION_ROW (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;
    case PROP_LIST:
      self->list = g_value_dup_object (value);
      break;
    case PROP_UPCOMING:
      self->upcoming = g_value_dup_object (value);
      break;
    case PROP_APPLICATION:
      set_application (self, g_value_get_object (value));
      break;
    case PROP_POSITION:
      self->position = g_value_get_uint (value);
      show_heading (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_application_row_class_init (OnwardApplicationRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = onward_application_row_constructed;
  object_class->dispose = onward_application_row_dispose;
  object_class->set_property = onward_application_row_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, once);
  properties[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, ONWARD_TYPE_RECORD_LIST, once);
  properties[PROP_UPCOMING] = g_param_spec_object ("upcoming", NULL, NULL, ONWARD_TYPE_UPCOMING, once);
  properties[PROP_APPLICATION] = g_param_spec_object ("application", NULL, NULL,
                                                      ONWARD_TYPE_JOB_APPLICATION, flags);
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT,
                                                 GTK_INVALID_LIST_POSITION, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-application-row.ui");
  gtk_widget_class_set_css_name (widget_class, "applicationrow");
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationRow, heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationRow, card);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationRow, employer);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationRow, role);
  gtk_widget_class_bind_template_child (widget_class, OnwardApplicationRow, standing);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
onward_application_row_init (OnwardApplicationRow *self)
{
  self->position = GTK_INVALID_LIST_POSITION;
  self->signals = g_signal_group_new (ONWARD_TYPE_RECORD);
  /* The title is notified with every change of the record. */
  g_signal_group_connect_swapped (self->signals, "notify::title", G_CALLBACK (show), self);
  g_signal_group_connect_swapped (self->signals, "notify::loaded", G_CALLBACK (show), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_application_row_new (OnwardWorkspace *workspace, OnwardRecordList *list, OnwardUpcoming *upcoming)
{
  return g_object_new (ONWARD_TYPE_APPLICATION_ROW, "workspace", workspace, "list", list, "upcoming",
                       upcoming, NULL);
}
