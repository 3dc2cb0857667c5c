/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview-form.h"

#include <glib/gi18n-lib.h>

#include "onward-interview-content.h"
#include "onward-interview.h"
#include "onward-name-chips.h"
#include "onward-people-group.h"
#include "onward-people-names.h"
#include "onward-pick-row.h"
#include "onward-posting.h"
#include "onward-time.h"

struct _OnwardInterviewForm
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkWidget *round_row;
  GtkWidget *title_row;
  GtkWidget *outcome_row;
  GtkWidget *application_row;
  OnwardPeopleGroup *people;
  OnwardNameChips *names;
  GtkWidget *usual_button;
  GtkWidget *asks_button;
};

G_DEFINE_FINAL_TYPE (OnwardInterviewForm, onward_interview_form, ONWARD_TYPE_EDITOR)

/* What most people are glad to have done before. */
static const char *const usual_lines[] = {
  N_("Read the posting again, and match each point to something you have done"),
  N_("Look up who they are, and one recent thing about them"),
  N_("Pick three to five stories"),
  N_("Say “Tell us about yourself” aloud once"),
  N_("Three questions to ask them"),
  N_("Check way or link, camera and sound"),
  N_("Sleep, eat, ten quiet minutes before"),
};

#define N_ASKS 3

static gboolean
is_over (OnwardInterviewForm *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));
  const char *starts = onward_record_get_text (self->draft, ONWARD_INTERVIEW_STARTS);
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *local = NULL;

  if (workspace == NULL || *starts == '\0')
    return FALSE;
  now = onward_workspace_dup_now (workspace);
  local = onward_local_time_from_date_time (now);
  return strcmp (starts, local) <= 0;
}

static void
changed_cb (OnwardInterviewForm *self)
{
  gboolean mock = onward_record_get_number (self->draft, ONWARD_INTERVIEW_ROUND) == ONWARD_ROUND_MOCK;
  g_autofree char *link = onward_link_complete (onward_record_get_text (self->draft, ONWARD_INTERVIEW_LINK));

  gtk_widget_set_visible (self->title_row, mock);
  gtk_widget_set_visible (self->outcome_row, !mock && is_over (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "interview.open-link", *link != '\0');
  gtk_widget_set_visible (self->usual_button,
                          g_str_equal (onward_record_get_text (self->draft, ONWARD_INTERVIEW_PREP), "[]"));
  gtk_widget_set_visible (self->asks_button, *onward_record_get_text (self->draft, ONWARD_INTERVIEW_ASK) == '\0');
}

/* Names in the note that are nobody's on the list yet are offered for it. */
static void
names_cb (OnwardInterviewForm *self)
{
  g_auto (GStrv) names = onward_people_names (onward_record_get_text (self->draft, ONWARD_INTERVIEW_PEOPLE));
  g_autoptr (GStrvBuilder) new_names = g_strv_builder_new ();
  g_auto (GStrv) offered = NULL;

  if (!onward_people_group_is_settled (self->people))
    return;
  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (!onward_people_group_holds (self->people, names[i]))
        g_strv_builder_add (new_names, names[i]);
    }
  offered = g_strv_builder_end (new_names);
  onward_name_chips_offer (self->names, (const char *const *) offered);
}

static void
taken_cb (OnwardInterviewForm *self, const char *name)
{
  onward_people_group_take (self->people, name);
}

static void
open_link_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardInterviewForm *self = ONWARD_INTERVIEW_FORM (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autofree char *link = onward_link_complete (onward_record_get_text (self->draft, ONWARD_INTERVIEW_LINK));

  if (onward_link_may_open (link))
    gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, link, GDK_CURRENT_TIME);
}

static void
usual_cb (OnwardInterviewForm *self)
{
  g_autoptr (JsonArray) array = json_array_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  g_autofree char *items = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (usual_lines); i++)
    {
      JsonObject *object = json_object_new ();

      json_object_set_boolean_member (object, "done", FALSE);
      json_object_set_string_member (object, "text", _(usual_lines[i]));
      json_array_add_object_element (array, object);
    }
  json_node_set_array (node, array);
  items = onward_json_canonical (node);
  onward_record_set_text (self->draft, ONWARD_INTERVIEW_PREP, items);
}

static void
asks_cb (OnwardInterviewForm *self)
{
  guint n_items;
  const OnwardGroupItem *items = onward_content_asks (&n_items);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (n_items, N_ASKS); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", items[i].text);
  onward_record_set_text (self->draft, ONWARD_INTERVIEW_ASK, text->str);
}

static gboolean
onward_interview_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_INTERVIEW_FORM (widget)->round_row);
}

static void
workspace_cb (OnwardInterviewForm *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  onward_people_group_set_workspace (self->people, workspace);
  g_object_set (self->application_row, "workspace", workspace, NULL);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/* Whoever chose a day or an employer has noted an interview. */
static gboolean
onward_interview_form_is_blank (OnwardEditor *editor)
{
  static const guint chosen[] = { ONWARD_INTERVIEW_APPLICATION, ONWARD_INTERVIEW_STARTS, ONWARD_INTERVIEW_LINK };
  OnwardRecord *draft = onward_editor_get_draft (editor);

  for (gsize i = 0; i < G_N_ELEMENTS (chosen); i++)
    {
      if (*onward_record_get_text (draft, chosen[i]) != '\0')
        return FALSE;
    }
  return ONWARD_EDITOR_CLASS (onward_interview_form_parent_class)->is_blank (editor);
}

static void
onward_interview_form_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_INTERVIEW_FORM);
  G_OBJECT_CLASS (onward_interview_form_parent_class)->dispose (object);
}

static void
onward_interview_form_class_init (OnwardInterviewFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_interview_form_dispose;
  widget_class->grab_focus = onward_interview_form_grab_focus;
  ONWARD_EDITOR_CLASS (klass)->is_blank = onward_interview_form_is_blank;
  g_type_ensure (ONWARD_TYPE_NAME_CHIPS);
  g_type_ensure (ONWARD_TYPE_PICK_ROW);
  g_type_ensure (ONWARD_TYPE_WORKSPACE);
  gtk_widget_class_install_action (widget_class, "interview.open-link", NULL, open_link_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-interview-form.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, round_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, title_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, outcome_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, application_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, people);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, names);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, usual_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardInterviewForm, asks_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, names_cb);
  gtk_widget_class_bind_template_callback (widget_class, taken_cb);
  gtk_widget_class_bind_template_callback (widget_class, workspace_cb);
  gtk_widget_class_bind_template_callback (widget_class, usual_cb);
  gtk_widget_class_bind_template_callback (widget_class, asks_cb);
}

static void
onward_interview_form_init (OnwardInterviewForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  changed_cb (self);
}

void
onward_interview_form_set_employer (OnwardInterviewForm *self, const char *employer)
{
  g_return_if_fail (ONWARD_IS_INTERVIEW_FORM (self));
  g_object_set (self->people, "organisation", employer, NULL);
}
