/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-page.h"

#include <glib/gi18n-lib.h>

#include "onward-notes.h"
#include "onward-practice-clock.h"
#include "onward-practice-scale.h"
#include "onward-practice-save.h"
#include "onward-practice-stories.h"
#include "onward-time.h"

#define TICK_MS 200

typedef enum
{
  STATE_READY,
  STATE_RUNNING,
  STATE_SAID,
} State;

struct _OnwardPracticePage
{
  AdwBin parent_instance;

  /* template */
  GtkLabel *group;
  GtkLabel *question;
  GtkLabel *why;
  GtkLabel *time;
  OnwardPracticeClock *clock;
  GtkLabel *length;
  GtkButton *toggle_button;
  GtkButton *filler_button;
  GtkWidget *after;
  OnwardPracticeScale *rating;
  OnwardNotes *notes;
  OnwardPracticeStories *stories;
  GtkWidget *answer_box;
  GtkLabel *answer;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardDeckCard *card;

  State state;
  gint64 began;   /* monotonic */
  double seconds; /* of what was said before it was last stopped */
  int fillers;    /* -1 = not counted */
  guint ticking;
};

enum
{
  DONE,
  SKIPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardPracticePage, onward_practice_page, ADW_TYPE_BIN)

static double
elapsed (OnwardPracticePage *self)
{
  double running = self->state == STATE_RUNNING ? (double) (g_get_monotonic_time () - self->began) / G_USEC_PER_SEC : 0;

  return self->seconds + running;
}

static void
say_time (OnwardPracticePage *self)
{
  g_autofree char *clock = onward_practice_say_clock ((int) elapsed (self));

  if (!g_str_equal (gtk_label_get_label (self->time), clock))
    gtk_label_set_label (self->time, clock);
  onward_practice_clock_set_seconds (self->clock, elapsed (self));
}

static gboolean
tick_cb (gpointer data)
{
  say_time (data);
  return G_SOURCE_CONTINUE;
}

static void
say_fillers (OnwardPracticePage *self)
{
  g_autofree char *words = NULL;

  if (self->fillers < 0)
    words = g_strdup (_("_Filler Words"));
  else
    words = g_strdup_printf (ngettext ("%d _Filler Word", "%d _Filler Words", (gulong) self->fillers), self->fillers);
  gtk_button_set_label (self->filler_button, words);
}

static void
say_state (OnwardPracticePage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean said = self->state == STATE_SAID;
  const char *label = self->state == STATE_RUNNING ? _("_Stop") : said ? _("_Go On") : _("_Start");

  gtk_button_set_label (self->toggle_button, label);
  if (said)
    gtk_widget_remove_css_class (GTK_WIDGET (self->toggle_button), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->toggle_button), "suggested-action");
  gtk_widget_set_visible (self->after, said);
  gtk_label_set_label (self->length, said ? onward_practice_say_length ((int) elapsed (self)) : _("One to two minutes is easy to listen to."));
  gtk_widget_action_set_enabled (widget, "practice.filler", self->state != STATE_READY);
  gtk_widget_action_set_enabled (widget, "practice.less-filler", self->fillers > 0);
  gtk_widget_action_set_enabled (widget, "practice.rate", said);
  gtk_widget_action_set_enabled (widget, "practice.keep", said);
  gtk_widget_action_set_enabled (widget, "practice.again", said);
  say_time (self);
  say_fillers (self);
}

static void
set_state (OnwardPracticePage *self, State state)
{
  self->seconds = elapsed (self);
  self->state = state;
  self->began = g_get_monotonic_time ();
  if (state == STATE_RUNNING && self->ticking == 0)
    self->ticking = g_timeout_add (TICK_MS, tick_cb, self);
  else if (state != STATE_RUNNING)
    g_clear_handle_id (&self->ticking, g_source_remove);
  say_state (self);
}

static void
start_over (OnwardPracticePage *self)
{
  self->state = STATE_READY;
  self->seconds = 0;
  self->fillers = -1;
  onward_practice_scale_set (self->rating, 0);
  onward_notes_set_text (self->notes, "");
  set_state (self, STATE_READY);
}

static void
toggle_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticePage *self = ONWARD_PRACTICE_PAGE (widget);

  set_state (self, self->state == STATE_RUNNING ? STATE_SAID : STATE_RUNNING);
  gtk_widget_grab_focus (GTK_WIDGET (self->toggle_button));
}

static void
filler_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticePage *self = ONWARD_PRACTICE_PAGE (widget);

  self->fillers = MAX (self->fillers, 0) + 1;
  say_state (self);
}

static void
less_filler_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticePage *self = ONWARD_PRACTICE_PAGE (widget);

  self->fillers = MAX (self->fillers - 1, 0);
  say_state (self);
}

static void
rate_action (GtkWidget *widget, const char *action, GVariant *rating)
{
  onward_practice_scale_set (ONWARD_PRACTICE_PAGE (widget)->rating, g_variant_get_int32 (rating));
}

static void
again_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  start_over (ONWARD_PRACTICE_PAGE (widget));
  gtk_widget_grab_focus (GTK_WIDGET (ONWARD_PRACTICE_PAGE (widget)->toggle_button));
}

static void
skip_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SKIPPED], 0);
}

static void
keep_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardPracticePage *self = ONWARD_PRACTICE_PAGE (widget);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);
  g_autoptr (OnwardQuestion) question = NULL;
  g_autoptr (OnwardPractice) practice = NULL;

  if (self->card == NULL)
    return;
  question = onward_deck_card_dup_draft (self->card);
  practice = g_object_new (ONWARD_TYPE_PRACTICE, "when", when, "notes", onward_notes_get_text (self->notes), NULL);
  onward_record_set_number (ONWARD_RECORD (practice), ONWARD_PRACTICE_SECONDS, MIN ((gint64) elapsed (self), 86400));
  onward_record_set_number (ONWARD_RECORD (practice), ONWARD_PRACTICE_FILLERS, self->fillers);
  onward_record_set_number (ONWARD_RECORD (practice), ONWARD_PRACTICE_RATING, onward_practice_scale_get (self->rating));
  onward_practice_keep (self->workspace, practice, question, onward_practice_stories_get_told (self->stories));
  start_over (self);
  g_signal_emit (self, signals[DONE], 0);
}

/* Whoever looks at something else does not speak any more. */
static void
onward_practice_page_unmap (GtkWidget *widget)
{
  OnwardPracticePage *self = ONWARD_PRACTICE_PAGE (widget);

  if (self->state == STATE_RUNNING)
    set_state (self, STATE_SAID);
  GTK_WIDGET_CLASS (onward_practice_page_parent_class)->unmap (widget);
}

static gboolean
onward_practice_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_PRACTICE_PAGE (widget)->toggle_button));
}

static void
onward_practice_page_dispose (GObject *object)
{
  OnwardPracticePage *self = ONWARD_PRACTICE_PAGE (object);

  g_clear_handle_id (&self->ticking, g_source_remove);
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_PRACTICE_PAGE);
  g_clear_object (&self->card);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_practice_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, group);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, question);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, why);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, time);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, clock);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, length);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, toggle_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, filler_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, after);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, rating);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, stories);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, answer_box);
  gtk_widget_class_bind_template_child (widget_class, OnwardPracticePage, answer);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "practice.toggle", NULL, toggle_action);
  gtk_widget_class_install_action (widget_class, "practice.filler", NULL, filler_action);
  gtk_widget_class_install_action (widget_class, "practice.less-filler", NULL, less_filler_action);
  gtk_widget_class_install_action (widget_class, "practice.rate", "i", rate_action);
  gtk_widget_class_install_action (widget_class, "practice.keep", NULL, keep_action);
  gtk_widget_class_install_action (widget_class, "practice.again", NULL, again_action);
  gtk_widget_class_install_action (widget_class, "practice.skip", NULL, skip_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "practice.toggle", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, 0, "practice.filler", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_SHIFT_MASK, "practice.less-filler", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, 0, "practice.skip", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "practice.keep", NULL);
  for (int rating = 1; rating <= ONWARD_PRACTICE_RATINGS; rating++)
    {
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0 + (guint) rating, 0, "practice.rate", "i", rating);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_0 + (guint) rating, 0, "practice.rate", "i", rating);
    }
}

static void
onward_practice_page_class_init (OnwardPracticePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_practice_page_dispose;
  widget_class->grab_focus = onward_practice_page_grab_focus;
  widget_class->unmap = onward_practice_page_unmap;
  signals[DONE] = g_signal_new ("done", ONWARD_TYPE_PRACTICE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SKIPPED] = g_signal_new ("skipped", ONWARD_TYPE_PRACTICE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  install_actions (widget_class);
  g_type_ensure (ONWARD_TYPE_PRACTICE_CLOCK);
  g_type_ensure (ONWARD_TYPE_PRACTICE_SCALE);
  g_type_ensure (ONWARD_TYPE_PRACTICE_STORIES);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-practice-page.ui");
  bind_children (widget_class);
}

static void
onward_practice_page_init (OnwardPracticePage *self)
{
  self->fillers = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  say_state (self);
}

void
onward_practice_page_set_up (OnwardPracticePage *self, OnwardWorkspace *workspace, OnwardStoryBank *bank)
{
  g_return_if_fail (ONWARD_IS_PRACTICE_PAGE (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  onward_practice_stories_set_bank (self->stories, bank);
}

static void
say_card (OnwardPracticePage *self)
{
  OnwardQuestion *record = onward_deck_card_get_record (self->card);
  const char *answer = record != NULL ? onward_record_get_text (ONWARD_RECORD (record), ONWARD_QUESTION_ANSWER) : "";
  g_autofree char *why = onward_deck_card_say (self->card, onward_workspace_get_today (self->workspace));

  gtk_label_set_label (self->group, onward_content_group_title (onward_deck_card_get_group (self->card)));
  gtk_label_set_label (self->question, onward_deck_card_get_text (self->card));
  gtk_label_set_label (self->why, why);
  gtk_label_set_label (self->answer, answer);
  gtk_widget_set_visible (self->answer_box, *answer != '\0');
}

void
onward_practice_page_show (OnwardPracticePage *self, OnwardDeckCard *card)
{
  gboolean same;

  g_return_if_fail (ONWARD_IS_PRACTICE_PAGE (self));
  same = card != NULL && self->card != NULL &&
         g_str_equal (onward_deck_card_get_id (card), onward_deck_card_get_id (self->card));
  g_set_object (&self->card, card);
  if (card == NULL)
    return;
  say_card (self);
  if (same)
    return;
  onward_practice_stories_show (self->stories, card);
  start_over (self);
}

OnwardDeckCard *
onward_practice_page_get_card (OnwardPracticePage *self)
{
  g_return_val_if_fail (ONWARD_IS_PRACTICE_PAGE (self), NULL);
  return self->card;
}
