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
  GtkWidget *kind_drop_down;

  gboolean showing; /* the fields of the date are being set, not changed by the person */
};

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
}

static void
onward_entry_editor_opened (OnwardEditor *editor)
{
  OnwardEntryEditor *self = ONWARD_ENTRY_EDITOR (editor);

  show_when (self);
  onward_entry_page_reset (self->page);
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
onward_entry_editor_class_init (OnwardEntryEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_entry_editor_dispose;
  ONWARD_EDITOR_CLASS (klass)->opened = onward_entry_editor_opened;

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
  gtk_widget_class_bind_template_callback (widget_class, when_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_page_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_placeholder_cb);
}

static void
onward_entry_editor_init (OnwardEntryEditor *self)
{
  GtkWidget *button;

  gtk_widget_init_template (GTK_WIDGET (self));
  button = gtk_widget_get_first_child (self->kind_drop_down);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Kind of entry"), -1);
  g_signal_connect_object (self->draft, "notify::when", G_CALLBACK (show_when), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::workspace", G_CALLBACK (workspace_cb), NULL);
}

/* Puts the cursor where one writes. */
void
onward_entry_editor_write (OnwardEntryEditor *self)
{
  g_return_if_fail (ONWARD_IS_ENTRY_EDITOR (self));
  onward_entry_page_focus (self->page);
}
