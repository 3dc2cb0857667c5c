/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-editor.h"

#include <glib/gi18n-lib.h>

#include "onward-clock-entry.h"
#include "onward-day-button.h"
#include "onward-entry-details.h"
#include "onward-entry-page.h"
#include "onward-entry-question.h"
#include "onward-time.h"

/* Before that nobody wrote into this diary. */
#define EARLIEST_DAY "1900-01-01"

struct _OnwardEntryEditor
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  OnwardEntryPage *page;
  OnwardEntryQuestion *prompt;
  OnwardDayButton *day_button;
  OnwardClockEntry *clock_entry;
  GtkDropDown *kind_drop_down;
  GtkLabel *kind_label;
  GtkWidget *unsent_note;

  gboolean showing; /* the fields of date and kind are being set, not changed by the person */
  gboolean focused;
};

/* What a page of words can be turned into. */
static const OnwardEntryKind kinds[] = {
  ONWARD_ENTRY_KIND_NOTE,  ONWARD_ENTRY_KIND_CHECK_IN, ONWARD_ENTRY_KIND_WIN,   ONWARD_ENTRY_KIND_UNSENT,
  ONWARD_ENTRY_KIND_PROOF, ONWARD_ENTRY_KIND_COMEBACK, ONWARD_ENTRY_KIND_QUOTE,
};

enum
{
  PROP_0,
  PROP_FOCUSED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryEditor, onward_entry_editor, ONWARD_TYPE_EDITOR)

static void
show_when (OnwardEntryEditor *self)
{
  const char *when = onward_record_get_text (self->draft, ONWARD_ENTRY_WHEN);
  g_autofree char *day = onward_day_of_local_time (when);

  self->showing = TRUE;
  onward_day_button_set_day (self->day_button, day);
  onward_clock_entry_set_clock (self->clock_entry, *day != '\0' ? when + ONWARD_DAY_LENGTH + 1 : "");
  self->showing = FALSE;
}

static void
show_kind (OnwardEntryEditor *self)
{
  OnwardEntryKind kind = (OnwardEntryKind) onward_record_get_number (self->draft, ONWARD_ENTRY_KIND);
  guint position = 0;

  while (position < G_N_ELEMENTS (kinds) && kinds[position] != kind)
    position++;
  self->showing = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self->kind_drop_down), position < G_N_ELEMENTS (kinds));
  gtk_drop_down_set_selected (self->kind_drop_down, MIN (position, G_N_ELEMENTS (kinds) - 1));
  gtk_label_set_label (self->kind_label, onward_entry_kind_label (kind));
  gtk_widget_set_visible (self->unsent_note, kind == ONWARD_ENTRY_KIND_UNSENT);
  self->showing = FALSE;
}

static void
kind_chosen_cb (OnwardEntryEditor *self)
{
  guint position = gtk_drop_down_get_selected (self->kind_drop_down);

  if (!self->showing && position < G_N_ELEMENTS (kinds) && !onward_editor_get_empty (ONWARD_EDITOR (self)))
    onward_record_set_number (self->draft, ONWARD_ENTRY_KIND, kinds[position]);
}

/* An entry tells of what has been; a typing error in the year would put it where nobody looks. */
static const char *
refusal_of (OnwardEntryEditor *self, const char *day)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  if (!onward_day_is_valid (day) || g_strcmp0 (day, EARLIEST_DAY) < 0)
    return _("That day is too long ago to be right. The entry stays where it was.");
  if (g_strcmp0 (day, onward_workspace_get_today (workspace)) > 0)
    return _("That day is still to come. The entry stays where it was.");
  return NULL;
}

static void
when_changed_cb (OnwardEntryEditor *self)
{
  const char *day = onward_day_button_get_day (self->day_button);
  const char *clock = onward_clock_entry_get_clock (self->clock_entry);
  g_autofree char *old = onward_day_of_local_time (onward_record_get_text (self->draft, ONWARD_ENTRY_WHEN));
  g_autofree char *when = NULL;
  const char *refusal;

  if (self->showing || onward_editor_get_empty (ONWARD_EDITOR (self)))
    return;
  refusal = g_strcmp0 (old, day) != 0 ? refusal_of (self, day) : NULL;
  when = onward_local_time_new (day, *clock != '\0' ? clock : "12:00");
  if (refusal != NULL)
    onward_workspace_toast (onward_editor_get_workspace (ONWARD_EDITOR (self)), refusal);
  if (refusal != NULL || *when == '\0')
    show_when (self);
  else
    onward_record_set_text (self->draft, ONWARD_ENTRY_WHEN, when);
}

/* A new entry is on its way to the diary.  When another is being opened the page is told of it later. */
static void
uid_cb (OnwardEntryEditor *self)
{
  g_autofree char *text = NULL;

  g_object_get (self->page, "text", &text, NULL);
  if (g_str_equal (text, onward_record_get_text (self->draft, ONWARD_ENTRY_TEXT)))
    onward_entry_page_set_uid (self->page, onward_record_get_uid (self->draft));
}

static char *
dup_page_name_cb (OnwardEntryEditor *self, gboolean empty)
{
  return g_strdup (empty ? "empty" : "entry");
}

static char *
dup_placeholder_cb (OnwardEntryEditor *self, OnwardEntryKind kind, const char *prompt)
{
  if (prompt != NULL && *prompt != '\0')
    return g_strdup (_("Begin anywhere"));
  switch (kind)
    {
    case ONWARD_ENTRY_KIND_CHECK_IN:
      return g_strdup (_("A few words, if you like"));
    case ONWARD_ENTRY_KIND_WIN:
      return g_strdup (_("What went well? Small things count."));
    case ONWARD_ENTRY_KIND_PROOF:
      return g_strdup (_("Something that shows what you can do: a kind word, a result, a thing you made"));
    case ONWARD_ENTRY_KIND_UNSENT:
      return g_strdup (_("Say all of it. It stays here."));
    case ONWARD_ENTRY_KIND_COMEBACK:
      return g_strdup (_("A time you were knocked back, and what you did next"));
    case ONWARD_ENTRY_KIND_QUOTE:
      return g_strdup (_("Words that keep your courage up"));
    case ONWARD_ENTRY_KIND_NOTE:
    case ONWARD_ENTRY_KIND_THOUGHT:
    case ONWARD_ENTRY_KIND_ACTIVITY:
    case ONWARD_ENTRY_KIND_CARD:
    case ONWARD_ENTRY_KIND_WEEK:
    default:
      return g_strdup (_("What is on your mind?"));
    }
}

static void
workspace_cb (OnwardEntryEditor *self)
{
  OnwardWorkspace *workspace = onward_editor_get_workspace (ONWARD_EDITOR (self));

  if (workspace == NULL)
    return;
  g_object_bind_property (workspace, "today", self->day_button, "today", G_BINDING_SYNC_CREATE);
  g_settings_bind (onward_workspace_get_settings (workspace), "show-prompts", self->prompt, "offered",
                   G_SETTINGS_BIND_GET);
  g_object_set (self->prompt, "workspace", workspace, NULL);
}

static void
onward_entry_editor_opened (OnwardEditor *editor)
{
  OnwardEntryEditor *self = ONWARD_ENTRY_EDITOR (editor);

  show_when (self);
  show_kind (self);
  onward_entry_page_show (self->page, onward_record_get_uid (self->draft));
  ONWARD_EDITOR_CLASS (onward_entry_editor_parent_class)->opened (editor);
}

static void
onward_entry_editor_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_ENTRY_EDITOR);
  G_OBJECT_CLASS (onward_entry_editor_parent_class)->dispose (object);
}

static void
onward_entry_editor_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FOCUSED:
      g_value_set_boolean (value, ONWARD_ENTRY_EDITOR (object)->focused);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_editor_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryEditor *self = ONWARD_ENTRY_EDITOR (object);

  switch (prop_id)
    {
    case PROP_FOCUSED:
      if (self->focused == g_value_get_boolean (value))
        break;
      self->focused = g_value_get_boolean (value);
      if (self->focused)
        gtk_widget_add_css_class (GTK_WIDGET (self), "entry-focused");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (self), "entry-focused");
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_editor_class_init (OnwardEntryEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_entry_editor_dispose;
  object_class->get_property = onward_entry_editor_get_property;
  object_class->set_property = onward_entry_editor_set_property;
  ONWARD_EDITOR_CLASS (klass)->opened = onward_entry_editor_opened;

  properties[PROP_FOCUSED] = g_param_spec_boolean ("focused", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                     G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_ENTRY);
  g_type_ensure (ONWARD_TYPE_ENTRY_DETAILS);
  g_type_ensure (ONWARD_TYPE_ENTRY_PAGE);
  g_type_ensure (ONWARD_TYPE_ENTRY_QUESTION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryEditor, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryEditor, page);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryEditor, prompt);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryEditor, day_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryEditor, clock_entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryEditor, kind_drop_down);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryEditor, kind_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryEditor, unsent_note);
  gtk_widget_class_bind_template_callback (widget_class, when_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_page_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_placeholder_cb);
}

static void
onward_entry_editor_init (OnwardEntryEditor *self)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *button;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (words, onward_entry_kind_label (kinds[i]));
  self->showing = TRUE;
  gtk_drop_down_set_model (self->kind_drop_down, G_LIST_MODEL (words));
  self->showing = FALSE;
  button = gtk_widget_get_first_child (GTK_WIDGET (self->kind_drop_down));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Kind of entry"), -1);
  g_signal_connect_object (self->draft, "notify::when", G_CALLBACK (show_when), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::kind", G_CALLBACK (show_kind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::uid", G_CALLBACK (uid_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::workspace", G_CALLBACK (workspace_cb), NULL);
}

/* Puts the cursor where one writes. */
void
onward_entry_editor_write (OnwardEntryEditor *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_EDITOR (self));
  onward_entry_page_focus (self->page);
}
