/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-today-care.h"

#include <glib/gi18n-lib.h>

#include "onward-care-card.h"
#include "onward-contact.h"
#include "onward-interview.h"
#include "onward-lifts.h"
#include "onward-low-mood.h"
#include "onward-mood.h"
#include "onward-record-link.h"
#include "onward-time.h"
#include "onward-words-line.h"
#include "onward-wrap-layout.h"

/* So many of the last moods decide; of more than that a day's would not be another. */
#define MOODS 400
#define TRUSTED 3
/* An interview is near. */
#define NEAR_MINUTES (24 * 60)

struct _OnwardTodayCare
{
  GObject parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardTodayDiary *diary;
  OnwardLifts *lifts;
  OnwardEntry *asked;       /* about what "ask" asks */
  OnwardPastime *courage;   /* what "offer" offers */
  GCancellable *cancellable;

  /* weak pointers */
  GtkWidget *after;
  GtkWidget *ask;
  GtkWidget *offer;
  GtkWidget *help;

  guint start; /* idle source */
};

G_DEFINE_FINAL_TYPE (OnwardTodayCare, onward_today_care, G_TYPE_OBJECT)

static GSettings *
settings_of (OnwardTodayCare *self)
{
  return onward_workspace_get_settings (self->workspace);
}

/* One thing first: the words of the day stand back while a card asks for something. */
static void
let_words_stand_back (OnwardTodayCare *self, gboolean back)
{
  GtkWidget *box = self->after != NULL ? gtk_widget_get_parent (self->after) : NULL;

  for (GtkWidget *child = box != NULL ? gtk_widget_get_first_child (box) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (ONWARD_IS_WORDS_LINE (child))
        gtk_widget_set_visible (child, !back);
    }
}

/* The focus does not go with the card. */
static void
take_away (OnwardTodayCare *self, GtkWidget **card)
{
  GtkWidget *gone = *card;
  GtkRoot *root = gone != NULL ? gtk_widget_get_root (gone) : NULL;
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean had_focus = focus != NULL && gtk_widget_is_ancestor (focus, gone);

  g_clear_weak_pointer (card);
  if (gone == NULL)
    return;
  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (gone)), gone);
  let_words_stand_back (self, FALSE);
  if (had_focus && self->after != NULL)
    gtk_widget_child_focus (gtk_widget_get_parent (self->after), GTK_DIR_TAB_FORWARD);
}

static void
put (OnwardTodayCare *self, GtkWidget **card, GtkWidget *new, GCallback dismissed)
{
  g_set_weak_pointer (card, new);
  g_signal_connect_object (new, "dismissed", dismissed, self, G_CONNECT_SWAPPED);
  gtk_box_insert_child_after (GTK_BOX (gtk_widget_get_parent (self->after)), new, self->after);
  let_words_stand_back (self, TRUE);
}

/* After something that does good */

static void
let_be_cb (OnwardTodayCare *self)
{
  g_settings_set_string (settings_of (self), "activity-let-be", onward_record_get_uid (ONWARD_RECORD (self->asked)));
  take_away (self, &self->ask);
  g_clear_object (&self->asked);
}

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *draft;
  GPtrArray *before;
} Saying;

static void
said_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Saying *saying = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_push_before (saying->workspace, "", saying->before);
  else
    onward_workspace_keep (saying->workspace, saying->draft, error);
  onward_workspace_end_work (saying->workspace);
  g_object_unref (saying->draft);
  g_ptr_array_unref (saying->before);
  g_object_unref (saying->workspace);
}

static void
say_mood (OnwardTodayCare *self, int mood)
{
  Saying *saying = g_new0 (Saying, 1);

  saying->workspace = g_object_ref (self->workspace);
  saying->before = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_snapshot_unref);
  g_ptr_array_add (saying->before, onward_record_snapshot (ONWARD_RECORD (self->asked)));
  saying->draft = onward_record_dup_draft (ONWARD_RECORD (self->asked));
  onward_record_set_number (saying->draft, ONWARD_ENTRY_MOOD_AFTER, mood);
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), saying->draft, NULL, said_cb, saying);
}

static void
picked_cb (OnwardTodayCare *self, int mood)
{
  if (mood == ONWARD_MOOD_UNSAID || self->asked == NULL)
    return;
  say_mood (self, mood);
  take_away (self, &self->ask);
  g_clear_object (&self->asked);
}

static GtkWidget *
ask_card_new (OnwardTodayCare *self)
{
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (self->asked));
  GtkWidget *mood = g_object_new (ONWARD_TYPE_MOOD, "label", _("How are you now?"), NULL);

  g_signal_connect_object (mood, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  return onward_care_card_new (title, _("How are you now?"), mood, _("_Not Now"));
}

static void
show_ask (OnwardTodayCare *self)
{
  g_autofree char *let_be = g_settings_get_string (settings_of (self), "activity-let-be");
  g_autofree char *now = onward_local_time_from_date_time (onward_today_diary_get_now (self->diary));
  g_autoptr (OnwardEntry) entry = onward_lift_to_ask (onward_lifts_get_activities (self->lifts), now, let_be);

  if (entry != NULL && entry == self->asked && self->ask != NULL)
    return;
  take_away (self, &self->ask);
  g_set_object (&self->asked, entry);
  if (entry != NULL)
    put (self, &self->ask, ask_card_new (self), G_CALLBACK (let_be_cb));
}

/* Courage before an interview */

static OnwardRecord *
dup_near_interview (OnwardTodayCare *self)
{
  GListModel *interviews = onward_today_diary_get_interviews (self->diary);
  g_autofree char *now = onward_local_time_from_date_time (onward_today_diary_get_now (self->diary));
  g_autofree char *until = onward_local_time_add_minutes (now, NEAR_MINUTES);

  for (guint i = 0; i < g_list_model_get_n_items (interviews); i++)
    {
      g_autoptr (OnwardRecord) interview = g_list_model_get_item (interviews, i);
      const char *starts = onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS);

      if (g_strcmp0 (starts, now) >= 0 && g_strcmp0 (starts, until) <= 0)
        return g_steal_pointer (&interview);
    }
  return NULL;
}

static gboolean
was_done_today (OnwardTodayCare *self, OnwardPastime *pastime)
{
  GPtrArray *activities = onward_lifts_get_activities (self->lifts);

  for (guint i = 0; i < activities->len; i++)
    {
      if (g_str_equal (onward_record_get_text (activities->pdata[i], ONWARD_ENTRY_PASTIME),
                       onward_record_get_uid (ONWARD_RECORD (pastime))) &&
          g_str_has_prefix (onward_record_get_text (activities->pdata[i], ONWARD_ENTRY_WHEN),
                            onward_workspace_get_today (self->workspace)))
        return TRUE;
    }
  return FALSE;
}

static void
courage_away_cb (OnwardTodayCare *self)
{
  g_settings_set_string (settings_of (self), "courage-put-away", onward_workspace_get_today (self->workspace));
  take_away (self, &self->offer);
  g_clear_object (&self->courage);
}

static GtkWidget *
offer_card_new (OnwardTodayCare *self, OnwardRecord *interview)
{
  g_autofree char *title = onward_record_dup_title (ONWARD_RECORD (self->courage));
  g_autofree char *when = onward_local_time_say (onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS),
                                                 onward_today_diary_get_now (self->diary));
  /* Translators: %s is a day and time, such as "tomorrow 10:00"; it stands below something that gives
   * the person courage, such as "Put on a song you know by heart". */
  g_autofree char *text = g_strdup_printf (_("It gives you courage, and there is an interview %s."), when);
  g_autofree char *action = g_strdup_printf ("win.pause::pastime/%s", onward_record_get_uid (ONWARD_RECORD (self->courage)));
  GtkWidget *card = onward_care_card_new (title, text, NULL, _("_Not Today"));

  onward_care_card_set_action (ONWARD_CARE_CARD (card), _("Do It _Now"), action);
  return card;
}

static void
show_offer (OnwardTodayCare *self)
{
  g_autofree char *put_away = g_settings_get_string (settings_of (self), "courage-put-away");
  g_autoptr (OnwardRecord) interview = dup_near_interview (self);
  g_autoptr (OnwardPastime) pastime = NULL;

  if (interview != NULL && g_strcmp0 (put_away, onward_workspace_get_today (self->workspace)) != 0)
    pastime = onward_lift_confidence (onward_lifts_get_pastimes (self->lifts), onward_lifts_get_activities (self->lifts));
  if (pastime != NULL && was_done_today (self, pastime))
    g_clear_object (&pastime);
  if (pastime != NULL && pastime == self->courage && self->offer != NULL)
    return;
  take_away (self, &self->offer);
  g_set_object (&self->courage, pastime);
  if (pastime != NULL)
    put (self, &self->offer, offer_card_new (self, interview), G_CALLBACK (courage_away_cb));
}

/* Two low weeks */

static void
help_away_cb (OnwardTodayCare *self)
{
  g_settings_set_boolean (settings_of (self), "care-put-away", TRUE);
  take_away (self, &self->help);
}

static GtkWidget *
people_new (OnwardTodayCare *self, GPtrArray *people)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_layout_manager (box, g_object_new (ONWARD_TYPE_WRAP_LAYOUT, NULL));
  for (guint i = 0; i < people->len; i++)
    gtk_box_append (GTK_BOX (box), g_object_new (ONWARD_TYPE_RECORD_LINK, "workspace", self->workspace, "record-type",
                                                 "contact", "uid", onward_record_get_uid (people->pdata[i]), NULL));
  return box;
}

/* It came up for the first time, or again after a long while. */
static void
note_that_it_came (OnwardTodayCare *self)
{
  g_autofree char *came = g_settings_get_string (settings_of (self), "care-came");
  const char *today = onward_workspace_get_today (self->workspace);

  if (onward_day_is_valid (came) && onward_day_between (came, today) < ONWARD_LOW_MOOD_STAYS)
    return;
  g_settings_set_string (settings_of (self), "care-came", today);
  g_settings_set_boolean (settings_of (self), "care-put-away", FALSE);
}

static void
people_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTodayCare) self = data;
  g_autoptr (GPtrArray) people = onward_store_find_finish (ONWARD_STORE (source), result, NULL);
  GtkWidget *card;

  if (people == NULL || self->after == NULL || self->help != NULL)
    return;
  card = onward_care_card_new (_("These have been heavy weeks"),
                               _("You do not have to carry this alone. It can help to talk to somebody you trust, or to "
                                 "a doctor."),
                               people->len > 0 ? people_new (self, people) : NULL, _("_Put Away"));
  onward_care_card_set_action (ONWARD_CARE_CARD (card), _("Places to _Turn To"), "win.help-lines");
  note_that_it_came (self);
  put (self, &self->help, card, G_CALLBACK (help_away_cb));
}

static void
moods_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardTodayCare) self = data;
  g_autoptr (GPtrArray) entries = onward_store_find_finish (ONWARD_STORE (source), result, NULL);
  g_autoptr (OnwardQuery) people = NULL;

  if (entries == NULL || self->after == NULL)
    return;
  if (!onward_low_mood_persists (entries, onward_workspace_get_today (self->workspace)))
    {
      take_away (self, &self->help);
      return;
    }
  people = onward_query_new (&onward_contact_type);
  onward_query_where_number (people, ONWARD_CONTACT_SUPPORT, ONWARD_IS, TRUE);
  onward_query_limit (people, TRUSTED);
  onward_store_find_async (ONWARD_STORE (source), people, self->cancellable, people_cb, g_object_ref (self));
}

static void
look_at_moods (OnwardTodayCare *self)
{
  const char *today = onward_workspace_get_today (self->workspace);
  g_autofree char *came = g_settings_get_string (settings_of (self), "care-came");
  g_autofree char *from = onward_day_add (today, 1 - ONWARD_LOW_MOOD_DAYS);
  g_autoptr (OnwardQuery) query = NULL;

  if (!onward_low_mood_may_show (came, g_settings_get_boolean (settings_of (self), "care-put-away"), today))
    {
      take_away (self, &self->help);
      return;
    }
  query = onward_query_new (&onward_entry_type);
  onward_query_where_text (query, ONWARD_ENTRY_WHEN, ONWARD_AT_LEAST, from);
  onward_query_where_number (query, ONWARD_ENTRY_MOOD, ONWARD_AT_LEAST, 1);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, MOODS);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, moods_cb,
                           g_object_ref (self));
}

static void
lifts_cb (OnwardTodayCare *self)
{
  if (self->after == NULL || !onward_lifts_get_ready (self->lifts) || onward_today_diary_get_now (self->diary) == NULL)
    return;
  show_ask (self);
  show_offer (self);
}

static gboolean
start_cb (gpointer data)
{
  OnwardTodayCare *self = data;

  self->start = 0;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  if (self->lifts == NULL)
    {
      self->lifts = onward_lifts_new (self->workspace);
      g_signal_connect_object (self->lifts, "changed", G_CALLBACK (lifts_cb), self, G_CONNECT_SWAPPED);
    }
  lifts_cb (self);
  look_at_moods (self);
  return G_SOURCE_REMOVE;
}

/* When there is nothing else to do: the page is on show long before. */
static void
look (OnwardTodayCare *self)
{
  if (self->after != NULL && self->start == 0)
    self->start = g_idle_add_full (G_PRIORITY_LOW, start_cb, self, NULL);
}

static void
onward_today_care_dispose (GObject *object)
{
  OnwardTodayCare *self = ONWARD_TODAY_CARE (object);

  g_clear_handle_id (&self->start, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_weak_pointer (&self->after);
  g_clear_weak_pointer (&self->ask);
  g_clear_weak_pointer (&self->offer);
  g_clear_weak_pointer (&self->help);
  g_clear_object (&self->asked);
  g_clear_object (&self->courage);
  g_clear_object (&self->lifts);
  g_clear_object (&self->diary);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_today_care_parent_class)->dispose (object);
}

static void
onward_today_care_class_init (OnwardTodayCareClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = onward_today_care_dispose;
}

static void
onward_today_care_init (OnwardTodayCare *self)
{
}

OnwardTodayCare *
onward_today_care_new (OnwardWorkspace *workspace, OnwardTodayDiary *diary, GtkWidget *after)
{
  OnwardTodayCare *self = g_object_new (ONWARD_TYPE_TODAY_CARE, NULL);

  self->workspace = g_object_ref (workspace);
  self->diary = g_object_ref (diary);
  g_set_weak_pointer (&self->after, after);
  g_signal_connect_object (diary, "looked", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  return self;
}
