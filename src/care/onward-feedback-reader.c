/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-reader.h"

#include <glib/gi18n.h>

#include "onward-contact-row.h"
#include "onward-feedback-passes.h"
#include "onward-notes.h"
#include "onward-pick-row.h"
#include "onward-seal-keeping.h"
#include "onward-seal.h"
#include "onward-time.h"

struct _OnwardFeedbackReader
{
  OnwardEditor parent_instance;

  /* template */
  OnwardRecord *draft;
  GtkStack *stack;
  GtkLabel *heading;
  GtkLabel *text;
  OnwardNotes *sealed;
  GtkWidget *belongings;
  OnwardContactRow *contact_row;
  OnwardPickRow *application_row;
  AdwComboRow *until_row;
  GtkWidget *day_row;
  GtkWidget *seal_button;
  GtkWidget *read_button;
  OnwardFeedbackPasses *passes;
  GtkLabel *words;
  GtkWidget *back_button;
  GtkButton *next_button;

  OnwardSealUntil untils[ONWARD_SEAL_DAY + 1]; /* those that are offered */
  guint n_untils;
  int pass;
  gboolean finished;
  gboolean pasting; /* it was not sealed when the window was opened */
  gboolean showing; /* the rows are being set, and not chosen */
};

enum
{
  FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardFeedbackReader, onward_feedback_reader, ONWARD_TYPE_EDITOR)

static OnwardWorkspace *
workspace_of (OnwardFeedbackReader *self)
{
  return onward_editor_get_workspace (ONWARD_EDITOR (self));
}

static gboolean
is_sealed (OnwardFeedbackReader *self)
{
  return onward_record_get_number (self->draft, ONWARD_FEEDBACK_STATE) == ONWARD_FEEDBACK_STATE_SEALED;
}

/* Until when */

static char *
time_of (OnwardFeedbackReader *self, OnwardSealUntil until)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace_of (self));
  g_autofree char *day = NULL;
  OnwardDays days;

  onward_workspace_read_days (workspace_of (self), &days);
  if (until != ONWARD_SEAL_DAY)
    return onward_seal_time (until, now, &days);
  g_object_get (self->day_row, "day", &day, NULL);
  return day != NULL && *day != '\0' ? onward_local_time_new (day, days.morning) : NULL;
}

static void
chosen_cb (OnwardFeedbackReader *self)
{
  guint selected = adw_combo_row_get_selected (self->until_row);
  g_autofree char *time = NULL;

  if (self->showing || selected >= self->n_untils)
    return;
  gtk_widget_set_visible (self->day_row, self->untils[selected] == ONWARD_SEAL_DAY);
  time = time_of (self, self->untils[selected]);
  if (time != NULL)
    onward_record_set_text (self->draft, ONWARD_FEEDBACK_OPENS, time);
}

/* The one that the feedback says already, or the first. */
static guint
find_until (OnwardFeedbackReader *self)
{
  const char *opens = onward_record_get_text (self->draft, ONWARD_FEEDBACK_OPENS);

  if (*opens == '\0')
    return 0;
  for (guint i = 0; i < self->n_untils; i++)
    {
      g_autofree char *time = time_of (self, self->untils[i]);

      if (self->untils[i] != ONWARD_SEAL_DAY && g_strcmp0 (time, opens) == 0)
        return i;
    }
  return self->n_untils - 1;
}

static void
show_untils (OnwardFeedbackReader *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const char *today = onward_workspace_get_today (workspace_of (self));
  g_autofree char *tomorrow = onward_day_add (today, 1);
  g_autofree char *day = onward_day_of_local_time (onward_record_get_text (self->draft, ONWARD_FEEDBACK_OPENS));

  self->showing = TRUE;
  g_object_set (self->day_row, "today", today, "day", day != NULL && *day != '\0' ? day : tomorrow, NULL);
  self->n_untils = 0;
  for (OnwardSealUntil until = ONWARD_SEAL_EVENING; until <= ONWARD_SEAL_DAY; until++)
    {
      g_autofree char *time = time_of (self, until);

      if (time == NULL)
        continue;
      self->untils[self->n_untils++] = until;
      gtk_string_list_append (names, onward_seal_label (until));
    }
  adw_combo_row_set_model (self->until_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->until_row, find_until (self));
  self->showing = FALSE;
  gtk_widget_set_visible (self->day_row,
                          self->untils[adw_combo_row_get_selected (self->until_row)] == ONWARD_SEAL_DAY);
}

/* Pasted or sealed */

static void
say_sealed (OnwardFeedbackReader *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (workspace_of (self));
  g_autofree char *when = onward_local_time_say (onward_record_get_text (self->draft, ONWARD_FEEDBACK_OPENS), now);
  g_autofree char *heading = NULL;
  gboolean ripe = onward_seal_is_ripe (ONWARD_FEEDBACK (self->draft), now);

  /* Translators: %s is a day and time, such as "Saturday 9:00". */
  heading = ripe ? g_strdup (_("It is here, when you are ready")) : g_strdup_printf (_("Sealed until %s"), when);
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->text, ripe ? _("Three calm passes: the facts, how it feels, and one thing to do. You can stop "
                                            "after each, or leave it for another day.")
                                        : _("Nothing of it is shown until then. You can also choose another time."));
  g_object_set (self->seal_button, "label", _("_Leave It Sealed"), NULL);
  g_object_set (self->read_button, "label", ripe ? _("_Open It") : _("_Read It Now Anyway"), NULL);
}

static void
show_seal (OnwardFeedbackReader *self)
{
  gboolean typed = *onward_record_get_text (self->draft, ONWARD_FEEDBACK_SEALED) != '\0';

  gtk_stack_set_visible_child_name (self->stack, "seal");
  gtk_widget_set_visible (GTK_WIDGET (self->sealed), self->pasting);
  gtk_widget_set_visible (self->belongings, self->pasting);
  gtk_widget_set_sensitive (self->read_button, typed);
  gtk_widget_set_sensitive (self->seal_button, typed);
  if (self->pasting)
    {
      gtk_label_set_label (self->heading, _("You do not have to read it yet"));
      gtk_label_set_label (self->text, _("Paste the feedback here. It stays sealed until the time you choose."));
      g_object_set (self->seal_button, "label", _("_Seal It"), NULL);
      g_object_set (self->read_button, "label", _("_Read It Now"), NULL);
    }
  else
    say_sealed (self);
}

/* With the first words it is sealed, so that nothing of them is anywhere else for a moment. */
static void
sealed_cb (OnwardFeedbackReader *self)
{
  if (!self->pasting || workspace_of (self) == NULL)
    return;
  if (!is_sealed (self) && *onward_record_get_text (self->draft, ONWARD_FEEDBACK_SEALED) != '\0')
    {
      onward_record_set_number (self->draft, ONWARD_FEEDBACK_STATE, ONWARD_FEEDBACK_STATE_SEALED);
      onward_record_set_text (self->draft, ONWARD_FEEDBACK_RECEIVED_ON, onward_workspace_get_today (workspace_of (self)));
      chosen_cb (self);
    }
  show_seal (self);
}

static void
opens_cb (OnwardFeedbackReader *self)
{
  if (!self->pasting && is_sealed (self) && workspace_of (self) != NULL)
    say_sealed (self);
}

/* The three passes */

static void
show_pass (OnwardFeedbackReader *self, int pass)
{
  self->pass = pass;
  onward_feedback_passes_show (self->passes, pass);
  gtk_widget_set_sensitive (self->back_button, pass > 0);
  gtk_button_set_label (self->next_button, pass + 1 < ONWARD_SEAL_PASSES ? _("_Continue") : _("_Done"));
}

static void
show_reading (OnwardFeedbackReader *self)
{
  int pass = (int) onward_record_get_number (self->draft, ONWARD_FEEDBACK_PASS);

  gtk_label_set_label (self->words, onward_record_get_text (self->draft, ONWARD_FEEDBACK_WORDS));
  gtk_stack_set_visible_child_name (self->stack, "read");
  show_pass (self, MIN (pass, ONWARD_SEAL_PASSES - 1));
}

static void
read_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackReader *self = ONWARD_FEEDBACK_READER (widget);

  self->pasting = FALSE;
  onward_seal_break (ONWARD_FEEDBACK (self->draft), onward_workspace_get_today (workspace_of (self)));
  onward_editor_flush (ONWARD_EDITOR (self));
  onward_seal_settle (workspace_of (self), ONWARD_FEEDBACK (self->draft));
  show_reading (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->passes));
  /* The focus came by on its way from the button that is gone, and selected all of them. */
  gtk_label_select_region (self->words, 0, 0);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackReader *self = ONWARD_FEEDBACK_READER (widget);

  show_pass (self, MAX (self->pass - 1, 0));
}

static void
finish (OnwardFeedbackReader *self)
{
  self->finished = TRUE;
  g_signal_emit (self, signals[FINISHED], 0);
}

/* Some words need no three passes. */
static void
skip_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackReader *self = ONWARD_FEEDBACK_READER (widget);

  onward_record_set_number (self->draft, ONWARD_FEEDBACK_PASS, ONWARD_SEAL_PASSES);
  finish (self);
}

static void
next_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackReader *self = ONWARD_FEEDBACK_READER (widget);
  gint64 done = onward_record_get_number (self->draft, ONWARD_FEEDBACK_PASS);

  onward_record_set_number (self->draft, ONWARD_FEEDBACK_PASS, MAX (done, self->pass + 1));
  if (self->pass + 1 >= ONWARD_SEAL_PASSES)
    {
      finish (self);
      return;
    }
  show_pass (self, self->pass + 1);
  gtk_widget_grab_focus (GTK_WIDGET (self->passes));
}

static void
onward_feedback_reader_opened (OnwardEditor *editor)
{
  OnwardFeedbackReader *self = ONWARD_FEEDBACK_READER (editor);

  ONWARD_EDITOR_CLASS (onward_feedback_reader_parent_class)->opened (editor);
  self->finished = FALSE;
  if (onward_editor_get_empty (editor))
    return;
  self->pasting = !is_sealed (self) && *onward_record_get_text (self->draft, ONWARD_FEEDBACK_WORDS) == '\0';
  show_untils (self);
  if (self->pasting || is_sealed (self))
    show_seal (self);
  else
    show_reading (self);
}

/* Whoever closes the window has sealed what is in it. */
static void
onward_feedback_reader_unmap (GtkWidget *widget)
{
  OnwardFeedbackReader *self = ONWARD_FEEDBACK_READER (widget);

  onward_editor_flush (ONWARD_EDITOR (self));
  if (workspace_of (self) != NULL && !onward_editor_get_empty (ONWARD_EDITOR (self)) && is_sealed (self))
    {
      if (self->pasting)
        onward_seal_say (workspace_of (self), ONWARD_FEEDBACK (self->draft));
      onward_seal_settle (workspace_of (self), ONWARD_FEEDBACK (self->draft));
    }
  GTK_WIDGET_CLASS (onward_feedback_reader_parent_class)->unmap (widget);
}

static gboolean
onward_feedback_reader_grab_focus (GtkWidget *widget)
{
  OnwardFeedbackReader *self = ONWARD_FEEDBACK_READER (widget);

  return gtk_widget_child_focus (GTK_WIDGET (self->pasting ? GTK_WIDGET (self->sealed) : GTK_WIDGET (self->stack)),
                                 GTK_DIR_TAB_FORWARD);
}

static void
onward_feedback_reader_dispose (GObject *object)
{
  onward_editor_flush (ONWARD_EDITOR (object));
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_FEEDBACK_READER);
  G_OBJECT_CLASS (onward_feedback_reader_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, draft);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, text);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, sealed);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, belongings);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, contact_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, application_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, until_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, day_row);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, seal_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, read_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, passes);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, back_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackReader, next_button);
}

static void
onward_feedback_reader_class_init (OnwardFeedbackReaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_feedback_reader_dispose;
  ONWARD_EDITOR_CLASS (klass)->opened = onward_feedback_reader_opened;
  widget_class->unmap = onward_feedback_reader_unmap;
  widget_class->grab_focus = onward_feedback_reader_grab_focus;
  signals[FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  g_type_ensure (ONWARD_TYPE_FEEDBACK);
  g_type_ensure (ONWARD_TYPE_FEEDBACK_PASSES);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/care/onward-feedback-reader.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_install_action (widget_class, "feedback.read", NULL, read_action);
  gtk_widget_class_install_action (widget_class, "feedback.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "feedback.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "feedback.skip", NULL, skip_action);
}

static void
onward_feedback_reader_init (OnwardFeedbackReader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  onward_feedback_passes_bind (self->passes, self->draft);
  g_signal_connect_object (self->draft, "notify::sealed", G_CALLBACK (sealed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::opens", G_CALLBACK (opens_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
onward_feedback_reader_new (OnwardWorkspace *workspace)
{
  OnwardFeedbackReader *self = g_object_new (ONWARD_TYPE_FEEDBACK_READER, NULL);

  onward_editor_set_workspace (ONWARD_EDITOR (self), workspace);
  onward_contact_row_set_workspace (self->contact_row, workspace);
  g_object_set (self->application_row, "workspace", workspace, NULL);
  return GTK_WIDGET (self);
}

/* From the first pass, whichever was the last. */
void
onward_feedback_reader_start_over (OnwardFeedbackReader *self)
{
  g_return_if_fail (ONWARD_IS_FEEDBACK_READER (self));
  show_pass (self, 0);
}

gboolean
onward_feedback_reader_get_finished (OnwardFeedbackReader *self)
{
  g_return_val_if_fail (ONWARD_IS_FEEDBACK_READER (self), FALSE);
  return self->finished;
}
